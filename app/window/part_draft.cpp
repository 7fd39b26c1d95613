#include "window/part_draft.h"

#include <QFileDialog>

#include "checks/base/audit.h"
#include "db/corrections.h"
#include "parts/own_id.h"
#include "parts/edit_fields.h"
#include "parts/measures/measures.h"
#include "units/data_error.h"
#include "window/document.h"
#include "window/lengths.h"
#include "window/wording.h"

namespace rw {

PartDraft::PartDraft(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_measures("path", kMeasureRoles, this), m_fields("path", kFieldRoles, this), m_scene(this)
{
    connect(&Lengths::shown(), &Lengths::changed, this, [this] { if (m_part.kind) refresh(); });
}

Catalogue* PartDraft::catalogue() const { return m_document.catalogue()->catalogue(); }

bool PartDraft::tell(const QString& words)
{
    Q_EMIT m_document.message(words);
    return false;
}

std::string PartDraft::freeId() const
{
    return ownId(m_part.name, [this](const std::string& id) { return catalogue()->part(id) != nullptr; });
}

bool PartDraft::begin(Part part, PartPtr below)
{
    if (!catalogue()) return tell(tr("There is no catalogue to keep a part in: %1").arg(m_document.catalogue()->trouble()));
    m_part = std::move(part);
    m_below = std::move(below);
    m_touched = false;
    m_troubles.clear();
    try {
        m_kept = !m_isNew && catalogue()->isUsers(m_part.id);
        m_words = catalogue()->fieldWords(m_part.kind->id);
    } catch (const DataError& error) {
        return tell(text(error.what()));
    }
    refresh();
    return true;
}

bool PartDraft::create(const QString& kind)
{
    const PartKind* found = findPartKind(kind.toStdString());
    if (!found) return false;
    m_isNew = true;
    return begin(newPart(*found), nullptr);
}

bool PartDraft::open(const QString& partId)
{
    if (!catalogue()) return begin({}, nullptr);
    const std::string id = partId.toStdString();
    m_isNew = false;
    try {
        PartPtr part = catalogue()->part(id, Gaps::Open);
        if (!part) {  // a rig brings parts that the catalogue here does not have
            for (const Item& item : m_document.rig().items)
                if (item.part->id == id) part = item.part;
            if (!part) return false;
        }
        return begin(*part, catalogue()->partWithoutUser(id, Gaps::Open));
    } catch (const DataError& error) {
        return tell(text(error.what()));
    }
}

bool PartDraft::copy(const QString& partId)
{
    if (!open(partId)) return false;
    m_isNew = true;
    Part part = m_part;
    part.id.clear();
    part.name = tr("%1 (copy)").arg(text(part.name)).toStdString();
    part.shortName.clear();
    part.partNumbers.clear();
    return begin(std::move(part), nullptr);
}

void PartDraft::take(const Result<Part>& edited, const QString& path, const QString& typed)
{
    m_touched = true;
    if (edited) {
        m_part = *edited;
        m_troubles.remove(path);
    } else {
        m_troubles[path] = {typed, text(edited.reason())};
    }
    refresh();
}

void PartDraft::type(const QString& path, const QString& typed)
{
    adoptRows(path.toStdString());
    // An empty field of a corrected part is what the catalogue says.
    if (typed.trimmed().isEmpty() && m_below) takeBack(path);
    else take(withField(m_part, path.toStdString(), typed.toStdString(), Lengths::shown().unit()), path, typed);
}

// A row that was only drawn is the part's own from the first number on that is typed in it; so are those before it.
void PartDraft::adoptRows(const std::string& path)
{
    const std::size_t open = path.find('[');
    if (open == std::string::npos) return;
    const std::size_t row = std::stoul(path.substr(open + 1));
    if (const auto adopted = withRowsOf(m_part, path.substr(0, open), sketchOf(m_part), row + 1)) m_part = *adopted;
}

void PartDraft::takeBack(const QString& path)
{
    const std::string field = path.toStdString();
    take(m_below ? withFieldOf(m_part, field, *m_below) : withField(m_part, field, ""), path, {});
}

void PartDraft::addRow(const QString& list) { take(withRow(m_part, list.toStdString()), list, {}); }

void PartDraft::removeRow(const QString& list, int row)
{
    // What was typed in a row below would come to stand in another.
    m_troubles.clear();
    take(withoutRow(m_part, list.toStdString(), static_cast<std::size_t>(row)), list, {});
}

void PartDraft::setManufacturer(const QString& words)
{
    m_part.manufacturer = words.toStdString();
    m_touched = true;
    Q_EMIT changed();
}

void PartDraft::setName(const QString& words)
{
    m_part.name = words.toStdString();
    m_touched = true;
    Q_EMIT changed();
}

QString PartDraft::title() const
{
    if (!m_part.kind) return {};
    if (m_isNew) return m_part.name.empty() ? tr("New: %1").arg(text(m_part.type())) : text(m_part.name);
    return m_below ? tr("Correct %1").arg(text(m_part.shortName)) : tr("Change %1").arg(text(m_part.shortName));
}

bool PartDraft::isMeasured() const { return m_part.kind && rw::isMeasured(*m_part.kind); }

bool PartDraft::isInRig() const
{
    const auto& items = m_document.rig().items;
    return !m_part.id.empty() && std::any_of(items.begin(), items.end(), [this](const Item& item) { return item.part->id == m_part.id; });
}

QString PartDraft::trouble() const
{
    if (!m_troubles.isEmpty()) return m_troubles.begin()->why;
    return name().trimmed().isEmpty() ? tr("Give it a name.") : QString();
}

QVariantList PartDraft::kinds() const
{
    QVariantList list;
    for (const PartKind& kind : partKinds()) list.append(QVariantMap{{"id", kind.id}, {"title", say(kind.title)}});
    return list;
}

bool PartDraft::save()
{
    if (!trouble().isEmpty()) return tell(trouble());
    try {
        m_part.name = name().trimmed().toStdString();
        m_part.manufacturer = manufacturer().trimmed().toStdString();
        if (m_part.id.empty()) m_part.id = freeId();
        if (m_part.shortName.empty() || !m_below) m_part.shortName = name().left(22).trimmed().toStdString();  // as long as labels are
        catalogue()->saveUserPart(m_part);
    } catch (const DataError& error) {
        return tell(text(error.what()));
    }
    m_isNew = m_touched = false;
    m_kept = true;
    m_document.catalogueChanged();
    m_document.takeBetter(QString::fromStdString(m_part.id));
    Q_EMIT changed();
    return true;
}

bool PartDraft::saveAndAdd()
{
    if (!save()) return false;
    return isInRig() || m_document.addPart(QString::fromStdString(m_part.id));
}

bool PartDraft::forget()
{
    try {
        catalogue()->removeUserPart(m_part.id);
    } catch (const DataError& error) {
        return tell(text(error.what()));
    }
    m_kept = false;
    m_document.catalogueChanged();
    if (m_below) m_document.takeBetter(QString::fromStdString(m_part.id));  // an own part stays in the rig, which has it embedded
    Q_EMIT changed();
    return true;
}

QString PartDraft::exportCorrection()
{
    const QString path = QFileDialog::getSaveFileName(nullptr, tr("Export the correction"), text(m_part.id) + QStringLiteral("-correction.json"), tr("JSON (*.json)"));
    return !path.isEmpty() && writeCorrection(path) ? path : QString();
}

bool PartDraft::writeCorrection(const QString& path)
{
    if (!m_below) return tell(tr("The catalogue has no such part: there is nothing to correct."));
    QFile file(path);
    const QByteArray json = QByteArray::fromStdString(correctionOf(m_part, *m_below).dump(2)) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) return tell(tr("%1: %2").arg(path, file.errorString()));
    return true;
}

// Rows.

void PartDraft::refresh()
{
    const Part sketch = sketchOf(m_part);
    const auto places = m_scene.show(std::make_shared<const Part>(sketch), {});
    const LengthUnit lengths = Lengths::shown().unit();
    const FieldTexts texts{m_part, lengths, valuesOf(m_part, lengths), valuesOf(sketch, lengths), m_below ? valuesOf(*m_below, lengths) : FieldValues(), m_below != nullptr, originTexts(m_part), m_words, m_troubles};
    refreshMeasures(sketch, places, texts);
    refreshFields(texts);
    Q_EMIT changed();
}

void PartDraft::refreshMeasures(const Part& sketch, const std::vector<Point>& places, const FieldTexts& texts)
{
    QList<Row> rows;
    for (const Measure& measure : measuresOf(sketch)) {
        QVariantList values = texts.of(measure.field);
        const Point shift = measure.piece < places.size() ? places[measure.piece] : Point{};
        values[0] = say(measure.title);
        values += {say(measure.how), measure.line.has_value(), measure.line ? toQt(measure.line->first + shift) : QVector3D(), measure.line ? toQt(measure.line->second + shift) : QVector3D(),
                   text(measure.view)};
        rows.append({text(measure.field), values});
    }
    m_measures.setRows(std::move(rows));
}

void PartDraft::refreshFields(const FieldTexts& texts)
{
    QList<Row> rows;
    for (const FormLine& line : formOf(m_part)) {
        QVariantList values = line.level == FormLine::Level::Field ? texts.of(line.path)
                                                                   : QVariantList{text(line.title), QString(), QString(), QString(), QString(), QString(), false, QString(), QString(), QStringList()};
        values += {static_cast<int>(line.level), text(line.list), line.row};
        rows.append({text(line.path), values});
    }
    m_fields.setRows(std::move(rows));
}

}  // namespace rw
