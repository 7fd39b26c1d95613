#include "window/list_import.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

#include "lists/list_matcher.h"
#include "lists/list_reader.h"
#include "lists/list_rig.h"
#include "units/data_error.h"
#include "window/document.h"
#include "window/file_menu.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr qint64 kMostBytes = 4 << 20;       // a saved page with a list in it; more is none
constexpr double kLikely = 0.6;              // from here on the best candidate is offered first, to be looked at

bool isOpen(const ListRow& row, bool sure) { return !sure && !row.struck; }

// What is worth choosing from: the name, and the number that tells two of one name apart.
QString candidateWords(const NamedPart& part)
{
    QString words = text(part.manufacturer + " " + part.name);
    if (!part.partNumbers.empty()) words += QStringLiteral(" · ") + text(part.partNumbers.front());
    return words;
}

}  // namespace

struct ListImport::Matched {
    struct One { std::vector<ListMatch> matches; std::vector<QString> words; };
    std::vector<One> rows;
};

ListImport::ListImport(Document& document, FileMenu& files, QObject* parent)
    : QObject(parent), m_document(document), m_files(files), m_rows("row", {"type", "name", "price", "choices", "chosen", "sure"}, this)
{
    connect(&document, &Document::changed, this, &ListImport::changed);
}
ListImport::~ListImport() = default;

QString ListImport::choose() const
{
    return QFileDialog::getOpenFileName(nullptr, tr("A part list"), m_document.folder(), tr("Part lists (*.md *.txt *.html *.htm *.bbcode *.csv *.json *.org *.rst)") + QStringLiteral(";;") + tr("All files (*)"));
}

QString ListImport::pasted() const
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data) return {};
    for (const QString& words : {data->text(), data->hasHtml() ? data->html() : QString()}) {
        if (words.isEmpty() || words.size() > kMostBytes) continue;
        try {
            if (!readPartList(words.toStdString(), {}).rows.empty()) return words;
        } catch (const DataError&) {
            // Something else is on the clipboard.
        }
    }
    return {};
}

void ListImport::fail(const QString& words)
{
    m_running.reset();
    m_state = State::Failed;
    m_words = words;
    m_left.clear();
    Q_EMIT changed();
}

void ListImport::reset()
{
    m_running.reset();
    m_state = State::Asking;
    m_words.clear();
    m_left.clear();
    m_lines.clear();
    m_rows.setRows({});
    Q_EMIT changed();
}

void ListImport::readFile(const QString& typed)
{
    const QString path = typed.trimmed();
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(tr("%1: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > kMostBytes) return fail(tr("%1: is too large for a part list.").arg(QDir::toNativeSeparators(path)));
    readText(QString::fromUtf8(file.readAll()), QFileInfo(path).fileName());
}

void ListImport::readText(const QString& written, const QString& where)
{
    const std::string from = (where.isEmpty() ? tr("The text") : where).toStdString();
    std::vector<NamedPart> named;
    try {
        m_list = readPartList(written.toStdString(), from);
        if (const Catalogue* catalogue = m_document.catalogue()->catalogue()) named = catalogue->namedParts();
    } catch (const DataError& error) {
        return fail(text(error.what()) + u'.');
    }
    m_state = State::Reading;
    m_running = std::make_shared<int>();
    Q_EMIT changed();
    QThreadPool::globalInstance()->start([import = QPointer(this), run = std::weak_ptr<int>(m_running), list = m_list, named = std::move(named)]() mutable {
        std::map<std::string, QString> words;
        for (const NamedPart& part : named) words.emplace(part.id, candidateWords(part));
        const ListMatcher matcher(std::move(named));
        Matched matched;
        for (const ListRow& row : list.rows) {
            if (run.expired()) return;
            Matched::One one{matcher.match(row), {}};
            for (const ListMatch& match : one.matches) one.words.push_back(words[match.id]);
            matched.rows.push_back(std::move(one));
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), [import, run, matched] {
            if (import && !run.expired()) import->take(matched);
        }, Qt::QueuedConnection);
    });
}

void ListImport::take(const Matched& matched)
{
    m_lines.clear();
    int known = 0;
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        Line line;
        const std::vector<ListMatch>& matches = matched.rows[i].matches;
        line.sure = !matches.empty() && matches.front().confidence >= kSureMatch;
        for (std::size_t k = 0; k < matches.size(); ++k)
            if (matches[k].confidence > kLikely / 2) line.options.push_back({text(matches[k].id), matched.rows[i].words[k]});
        const bool offered = !line.options.empty() && matches.front().confidence >= kLikely;
        // A mouse is nowhere in the case: there is nothing to decide of it.
        const bool listOnly = std::string_view(customPart(m_list.rows[i])->kind->id) == "accessory";
        line.sure = line.sure || (listOnly && line.options.empty());
        line.options.push_back({{}, listOnly ? tr("In the list only") : tr("A part of my own, without measures")});
        line.options.push_back({{}, tr("Leave it out")});
        const int last = static_cast<int>(line.options.size()) - 1;
        line.chosen = m_list.rows[i].struck ? last : offered || line.sure ? 0 : last - 1;
        known += line.sure;
        m_lines.push_back(std::move(line));
    }
    m_running.reset();
    m_state = State::Ready;
    const int count = static_cast<int>(m_list.rows.size());
    m_words = (count == 1 ? tr("1 row was read.") : tr("%1 rows were read.").arg(countWords(count))) + u' ' +
              (known == count ? tr("The catalogue has all of them.") : known == 1 ? tr("The catalogue has 1 of them for certain.") : tr("The catalogue has %1 of them for certain.").arg(countWords(known)));
    if (m_list.currencyAssumed) m_words += u' ' + tr("$ is taken for US dollars.");
    QStringList left;
    for (const UnreadLine& line : m_list.unread) left.append(tr("Line %1 is no row: %2").arg(line.line).arg(text(line.text)));
    m_left = left.join(u'\n');
    show();
}

void ListImport::show()
{
    QList<Row> rows;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const ListRow& row = m_list.rows[i];
        QStringList choices;
        for (const Option& option : m_lines[i].options) choices.append(option.words);
        const bool owned = row.purchased && row.price && row.price->cents == 0;
        QString price = owned ? tr("owned") : row.price ? moneyWords(*row.price, row.currency.empty() ? m_document.rig().currency : row.currency) : row.purchased ? tr("purchased") : QString();
        if (row.count > 1) price = tr("%1 × %2").arg(row.count).arg(price.isEmpty() ? QStringLiteral("–") : price);
        rows.append({QString::number(i), {text(row.type), text(row.name), price, choices, m_lines[i].chosen, !isOpen(row, m_lines[i].sure || m_lines[i].touched)}});
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

int ListImport::open() const
{
    int count = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) count += isOpen(m_list.rows[i], m_lines[i].sure || m_lines[i].touched);
    return count;
}

bool ListImport::canAdd() const { return !m_document.empty(); }

void ListImport::pick(int row, int choice)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size())) return;
    Line& line = m_lines[static_cast<std::size_t>(row)];
    if (choice < 0 || choice >= static_cast<int>(line.options.size())) return;
    line.chosen = choice;
    line.touched = true;
    show();
}

Rig ListImport::withList(const Rig& base, QStringList& unplaced) const
{
    std::vector<PartPtr> parts;
    PartList list = m_list;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool leaves = line.chosen == static_cast<int>(line.options.size()) - 1;
        const Option& option = line.options[static_cast<std::size_t>(line.chosen)];
        list.rows[i].struck = false;   // what was chosen holds
        const PartPtr known = option.id.isEmpty() ? nullptr : m_document.partOf(option.id);
        parts.push_back(leaves ? nullptr : known ? known : customPart(list.rows[i]));
    }
    const ListRig made = rw::withList(base, list, parts);
    for (const std::string& reason : made.unplaced) unplaced.append(text(reason));
    return made.rig;
}

QString ListImport::outcome(int parts, const QStringList& unplaced) const
{
    QString words = parts == 1 ? tr("1 part was added.") : tr("%1 parts were added.").arg(countWords(parts));
    if (!unplaced.isEmpty()) words += u' ' + (unplaced.size() == 1 ? tr("1 found no place: %1.").arg(unplaced.front()) : tr("%1 found no place and stand in the list.").arg(countWords(static_cast<int>(unplaced.size()))));
    return words;
}

void ListImport::addToRig()
{
    if (m_state != State::Ready) return;
    QStringList unplaced;
    const Rig& before = m_document.rig();
    const auto count = before.items.size();
    Rig base = before;
    if (m_document.empty() && !m_list.currency.empty()) base.currency = m_list.currency;
    const Rig rig = withList(base, unplaced);
    m_document.commit(tr("Part list"), rig);
    Q_EMIT made(outcome(static_cast<int>(rig.items.size() - count), unplaced));
}

void ListImport::openAlone()
{
    if (m_state != State::Ready) return;
    if (m_document.empty()) return addToRig();
    QStringList unplaced;
    Rig base;
    base.currency = m_list.currency.empty() ? m_document.rig().currency : m_list.currency;
    const Rig rig = withList(base, unplaced);
    m_files.openInNewWindow(rig);
    Q_EMIT made(outcome(static_cast<int>(rig.items.size()), unplaced));
}

}  // namespace rw
