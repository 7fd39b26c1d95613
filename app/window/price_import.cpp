#include "window/price_import.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <set>

#include "units/data_error.h"
#include "window/document.h"
#include "window/saved_prices.h"
#include "window/wording.h"

namespace rw {
namespace {

constexpr qint64 kMostBytes = 16 << 20;   // a list of a hundred thousand lines; more is no list of prices
constexpr int kAtATimeMs = 15;
constexpr qsizetype kMostLines = 200;     // of the report, per section

QVariantMap section(const QString& title, QVariantList lines)
{
    const auto count = static_cast<int>(lines.size());
    if (lines.size() > kMostLines) {
        lines.resize(kMostLines);
        lines.append(QVariantMap{{"words", PriceImport::tr("and %1 more").arg(countWords(count - static_cast<int>(kMostLines)))}, {"count", QString()}});
    }
    return {{"title", title}, {"sum", countWords(count)}, {"lines", lines}};
}

QVariantList sectionsOf(const PriceListReport& report, const Document& document)
{
    QVariantList left, taken, sections;
    const auto translated = [](const std::string& english) { return say(english.c_str()).toStdString(); };
    for (const LeftLine& line : report.left) left.append(QVariantMap{{"words", text(leftText(line, translated))}, {"count", QString()}});
    for (const PartPrice& one : report.prices) {
        const PartPtr part = document.partOf(text(one.partId));
        taken.append(QVariantMap{{"words", part ? text(part->fullName()) : text(one.partId)}, {"count", moneyWords(one.price.amount, one.price.currency)}});
    }
    if (!left.isEmpty()) sections.append(section(PriceImport::tr("Lines left out"), left));
    if (!taken.isEmpty()) sections.append(section(PriceImport::tr("Prices taken"), taken));
    return sections;
}

QString headline(const PriceListReport& report)
{
    const auto left = static_cast<int>(report.left.size());
    const QString taken = report.taken == 1 ? PriceImport::tr("1 price was taken.") : PriceImport::tr("%1 prices were taken.").arg(countWords(report.taken));
    if (left == 0) return taken;
    return taken + u' ' + (left == 1 ? PriceImport::tr("1 line was left out.") : PriceImport::tr("%1 lines were left out.").arg(countWords(left)));
}

int rowsThatDiffer(const Rig& a, const Rig& b)
{
    int count = 0;
    for (std::size_t i = 0; i < a.items.size(); ++i) count += a.items[i] == b.items[i] ? 0 : 1;
    return count;
}

}  // namespace

PriceImport::PriceImport(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PriceImport::step);
    connect(&document, &Document::changed, this, &PriceImport::changed);
}

QString PriceImport::choose() const
{
    return QFileDialog::getOpenFileName(nullptr, tr("A list of prices"), m_document.folder(), tr("Tables (*.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
}

QString PriceImport::currency() const { return text(m_document.rig().currency); }

double PriceImport::done() const { return !m_reader || m_reader->lines() == 0 ? 0 : static_cast<double>(m_reader->read()) / m_reader->lines(); }

void PriceImport::start(const QString& typed)
{
    const QString path = typed.trimmed();
    if (m_state == State::Running || path.isEmpty()) return;
    const CatalogueModel& model = *m_document.catalogue();
    if (!model.catalogue()) return finish(State::Failed, tr("There is no catalogue to take the prices into."));
    if (!model.notKept().isEmpty()) return finish(State::Failed, model.notKept());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return finish(State::Failed, tr("%1: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > kMostBytes) return finish(State::Failed, tr("%1: is too large for a list of prices.").arg(QDir::toNativeSeparators(path)));
    try {
        m_reader = std::make_unique<PriceListReader>(file.readAll().toStdString(), QFileInfo(path).fileName().toStdString(), m_document.rig().currency, todayWritten());
    } catch (const DataError& error) {
        return finish(State::Failed, text(error.what()) + u'.');
    }
    m_state = State::Running;
    m_timer.start();
    Q_EMIT changed();
}

void PriceImport::step()
{
    QElapsedTimer since;
    since.start();
    try {
        while (m_reader->readLine(*m_document.catalogue()->catalogue()))
            if (since.elapsed() >= kAtATimeMs) return Q_EMIT changed();
    } catch (const DataError& error) {
        return finish(State::Failed, text(error.what()) + u'.');
    }
    m_timer.stop();
    keep();
}

void PriceImport::keep()
{
    m_document.catalogue()->writes().keep([import = QPointer(this), prices = m_reader->report().prices, today = todayWritten()](Catalogue& catalogue) {
        catalogue.setPrices(prices, today);
        if (!import || import->m_state != State::Running) return;
        import->fillRig();
        import->finish(State::Done, headline(import->m_reader->report()));
    });
}

Rig PriceImport::withListed() const
{
    Rig rig = m_document.rig();
    const Catalogue& catalogue = *m_document.catalogue()->catalogue();
    std::set<std::string> listed;
    for (const PartPrice& one : m_reader->report().prices) listed.insert(one.partId);
    for (Item& item : rig.items) {
        const auto saved = listed.contains(item.part->id) ? catalogue.price(item.part->id) : std::nullopt;
        const auto worth = saved ? worthIn(rig.currency, *saved, catalogue) : std::nullopt;
        if (worth && concerns(*saved, item)) takePrice(item, *saved, *worth);
    }
    return rig;
}

// Rows without a price take the list's; those with one keep it until the person wants the list's.
void PriceImport::fillRig()
{
    const Rig before = m_document.rig();
    Rig filled = before;
    m_canUse = false;
    m_rigWords.clear();
    try {
        const Rig listed = withListed();
        for (std::size_t i = 0; i < filled.items.size(); ++i)
            if (isUnpriced(filled.items[i])) filled.items[i] = listed.items[i];
        const int taken = rowsThatDiffer(before, filled), kept = rowsThatDiffer(filled, listed);
        if (taken > 0) m_document.commit(tr("Prices from a list"), filled);
        m_canUse = kept > 0;
        QStringList sentences;
        if (taken > 0) sentences.append(taken == 1 ? tr("1 part of this rig had no price and has one now.") : tr("%1 parts of this rig had no price and have one now.").arg(taken));
        if (kept > 0) sentences.append(kept == 1 ? tr("1 part keeps the price it has in the rig.") : tr("%1 parts keep the price they have in the rig.").arg(kept));
        m_rigWords = sentences.join(u' ');
    } catch (const DataError& error) {
        m_rigWords = text(error.what()) + u'.';
    }
}

void PriceImport::useInRig()
{
    if (!m_canUse || !m_reader) return;
    m_canUse = false;
    try {
        const Rig listed = withListed();
        const int rows = rowsThatDiffer(m_document.rig(), listed);
        if (rows > 0) m_document.commit(tr("Prices from a list"), listed);
        m_rigWords = rows == 1 ? tr("1 part of this rig has the list's price now. Undo brings the one before back.")
                               : tr("%1 parts of this rig have the list's prices now. Undo brings those before back.").arg(rows);
    } catch (const DataError& error) {
        m_rigWords = text(error.what()) + u'.';
    }
    Q_EMIT changed();
}

void PriceImport::finish(State state, const QString& words)
{
    m_timer.stop();
    m_state = state;
    m_words = words;
    m_sections = state == State::Done ? sectionsOf(m_reader->report(), m_document) : QVariantList();
    Q_EMIT changed();
}

void PriceImport::cancel()
{
    if (m_state == State::Running && m_timer.isActive()) finish(State::Cancelled, tr("The import was cancelled. No price was taken."));
}

void PriceImport::reset()
{
    if (m_state == State::Running) return;
    m_state = State::Choosing;
    m_canUse = false;
    m_rigWords.clear();
    Q_EMIT changed();
}

}  // namespace rw
