#include "window/plan_figures.h"

#include <cmath>

#include "parts/kinds/graphics_card.h"
#include "parts/kinds/power_supply.h"
#include "plan/number_sections.h"
#include "rig/edits.h"
#include "units/written.h"
#include "window/document.h"
#include "window/wording.h"

namespace rw {
namespace {

const QList<QByteArray> kRoles = {"section", "type", "label", "value", "how", "verdict"};

QVariantMap choice(const QString& value, const QString& text) { return {{"value", value}, {"text", text}}; }

QString typedNumber(double number) { return text(numberText(number)); }

// What takes a number, and between which ends it lies.
struct NumberSaid { const char* name; double least, most; const char* unit; };
constexpr NumberSaid kNumbers[] = {{"price_per_kwh", 0, kHighestPrice, ""}, {"hours_per_day", 0, 24, "h"}, {"tokens", 1, 1e8, ""}, {"cloud_per_hour", 0, kHighestPrice, ""}, {"tax_percent", 0, 100, "%"}};

std::optional<double> numberSaid(const NumberSaid& said, const QString& typed)
{
    QString bare = typed.trimmed();
    bare.remove(u'%');
    if (const auto number = numberFromText(bare.toStdString(), said.unit); number && *number >= said.least && *number <= said.most) return number;
    return std::nullopt;
}

void take(Rig& rig, const QString& name, std::optional<double> number)
{
    Assumptions& a = rig.assumptions;
    const Assumptions usual;
    if (name == u"price_per_kwh") a.pricePerKwh = number;
    if (name == u"hours_per_day") a.hoursPerDay = number.value_or(usual.hoursPerDay);
    if (name == u"tokens") a.tokens = number.value_or(usual.tokens);
    if (name == u"cloud_per_hour") a.cloudPerHour = number;
    if (name == u"tax_percent") rig.taxPercent = number.value_or(0);
}

bool takeWord(Rig& rig, const QString& name, const std::string& word)
{
    Assumptions& a = rig.assumptions;
    if (name == u"circuit") a.circuit = word;
    else if (name == u"model") a.model = word;
    else if (name == u"use") a.use = modelUseFromText(word).value_or(Assumptions().use);
    else if (name == u"independent") a.independent = word == "yes";
    else return false;
    return true;
}

QString sectionRow(const NumberSection& section, const char* what, int number = 0) { return QString("%1:%2%3").arg(QString::fromLatin1(section.id), QString::fromLatin1(what)).arg(number); }

}  // namespace

PlanFigures::PlanFigures(Document& document) : m_document(document), m_rows("rowId", kRoles, this), m_otherLines("lineId", {"name", "amount"}, this)
{
    connect(&document, &Document::changed, this, &PlanFigures::read);
}

void PlanFigures::setWanted(bool wanted)
{
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    read();
}

QVariantMap PlanFigures::said() const
{
    const Rig& rig = m_document.rig();
    const Assumptions& a = rig.assumptions;
    const auto optional = [](const std::optional<double>& number) { return number ? typedNumber(*number) : QString(); };
    return {{"circuit", text(a.circuit)}, {"price_per_kwh", optional(a.pricePerKwh)}, {"hours_per_day", typedNumber(a.hoursPerDay)}, {"independent", a.independent ? "yes" : "no"}, {"model", text(a.model)},
            {"use", text(modelUseText(a.use))}, {"tokens", typedNumber(a.tokens)}, {"cloud_per_hour", optional(a.cloudPerHour)}, {"resale", a.resale == Money{} ? QString() : typedNumber(a.resale.amount())},
            {"shipping", rig.shipping == Money{} ? QString() : typedNumber(rig.shipping.amount())}, {"tax_percent", rig.taxPercent == 0 ? QString() : typedNumber(rig.taxPercent)}};
}

QVariantList PlanFigures::circuits() const
{
    QVariantList list = {choice({}, tr("Not said"))};
    for (const Circuit& circuit : rw::circuits()) list.append(choice(circuit.id, rw::say(circuit.title)));
    return list;
}

QVariantList PlanFigures::models() const
{
    QVariantList list = {choice({}, tr("The largest"))};
    for (const Model& model : knownModels()) list.append(choice(model.name, text(model.name)));
    return list;
}

QVariantList PlanFigures::uses() const
{
    QVariantList list;
    for (const ModelUse use : kModelUses) list.append(choice(modelUseText(use), rw::say(modelUseTitle(use))));
    return list;
}

int PlanFigures::later() const
{
    const auto& items = m_document.rig().items;
    return static_cast<int>(std::count_if(items.begin(), items.end(), [](const Item& item) { return item.later; }));
}

QVariantList PlanFigures::supplies() const
{
    QVariantList list = {choice({}, tr("Shared out"))};
    for (const Item& item : m_document.rig().items)
        if (item.part->as<PowerSupply>()) list.append(choice(text(item.id), text(item.part->shortName)));
    return list.size() > 2 ? list : QVariantList();
}

bool PlanFigures::refuse(const QString& typed, const QString& expected)
{
    Q_EMIT m_document.message(tr("“%1” is not %2.").arg(typed.trimmed(), expected));
    Q_EMIT changed();   // what was typed gives way to what holds
    return false;
}

bool PlanFigures::say(const QString& name, const QString& typed)
{
    Rig rig = m_document.rig();
    if (name == u"shipping" || name == u"resale") {
        const auto money = typed.trimmed().isEmpty() ? Money{} : moneyFromText(typed);
        if (!money) return refuse(typed, tr("an amount"));
        (name == u"shipping" ? rig.shipping : rig.assumptions.resale) = *money;
    } else if (!takeWord(rig, name, typed.toStdString())) {
        const auto said = std::find_if(std::begin(kNumbers), std::end(kNumbers), [&](const NumberSaid& n) { return name == QLatin1String(n.name); });
        if (said == std::end(kNumbers)) return false;
        const auto number = typed.trimmed().isEmpty() ? std::nullopt : numberSaid(*said, typed);
        if (!number && !typed.trimmed().isEmpty()) return refuse(typed, tr("a number from %1 to %2").arg(typedNumber(said->least), typedNumber(said->most)));
        take(rig, name, number);
    }
    m_document.commit(tr("Change the plan"), rig);
    return true;
}

bool PlanFigures::setOtherLine(int index, const QString& name, const QString& typed)
{
    Rig rig = m_document.rig();
    const auto at = static_cast<std::size_t>(index);
    const bool goes = name.trimmed().isEmpty() && typed.trimmed().isEmpty();
    const auto money = typed.trimmed().isEmpty() ? Money{} : moneyFromText(typed);
    if (!money) return refuse(typed, tr("an amount"));
    const OtherLine line{name.trimmed().isEmpty() ? tr("Other parts").toStdString() : name.trimmed().toStdString(), *money};
    if (at >= rig.otherLines.size()) {
        if (goes) return false;
        rig.otherLines.push_back(line);
    } else if (goes) {
        rig.otherLines.erase(rig.otherLines.begin() + index);
    } else {
        rig.otherLines[at] = line;
    }
    m_document.commit(goes ? tr("Remove a line of the list") : tr("Change a line of the list"), rig);
    return true;
}

bool PlanFigures::setLater(const QString& item, bool later)
{
    const QString name = m_document.nameOf(item);
    return m_document.tryCommit(later ? tr("Buy %1 later").arg(name) : tr("Buy %1 now").arg(name), rw::setLater(m_document.rig(), item.toStdString(), later));
}

bool PlanFigures::setPowerLimit(const QString& item, const QString& typed)
{
    const Item* card = m_document.rig().find(item.toStdString());
    const auto* spec = card ? card->part->as<GraphicsCard>() : nullptr;
    std::optional<Power> limit;
    if (QString bare = typed.trimmed(); !bare.isEmpty()) {
        const bool share = bare.endsWith(u'%') && spec && spec->power;
        if (share) bare.chop(1);
        const auto number = numberFromText(bare.toStdString(), share ? "" : "W");
        if (!number) return refuse(typed, tr("a power in watts, or a share in percent"));
        limit = watts(share ? std::round(spec->power->amount() * *number / 100) : *number);
    }
    return m_document.tryCommit(tr("Power limit of %1").arg(m_document.nameOf(item)), rw::setPowerLimit(m_document.rig(), item.toStdString(), limit));
}

bool PlanFigures::setSupply(const QString& item, const QString& supply)
{
    return m_document.tryCommit(tr("Feed %1").arg(m_document.nameOf(item)), rw::setSupply(m_document.rig(), item.toStdString(), supply.toStdString()));
}

void PlanFigures::read()
{
    m_renting.clear();
    if (m_wanted) {
        QList<Row> lines;
        const auto& others = m_document.rig().otherLines;
        for (std::size_t i = 0; i < others.size(); ++i) lines.append({QString::number(i), {text(others[i].name), typedNumber(others[i].price.amount())}});
        lines.append({QString::number(others.size()), {QString(), QString()}});   // for another
        m_otherLines.setRows(lines);
        const Scene& scene = *m_document.evaluation().scene;
        const Rig& rig = scene.rig();
        const RigNumbers numbers = rigNumbers(scene);
        QList<Row> rows;
        for (const NumberSection& section : numberSections(rig, numbers, [&](Money money) { return moneyWords(money, rig.currency).toStdString(); })) {
            const QString id = QString::fromLatin1(section.id);
            QStringList assumptions;
            for (const Text& assumption : section.assumptions) assumptions.append(rw::say(assumption));
            rows.append({sectionRow(section, "head"), {id, "head", rw::say(section.title), rw::say(section.sum), assumptions.join(u' '), 0}});
            rows.append({sectionRow(section, "asked"), {id, "asked", QString(), QString(), QString(), 0}});
            int number = 0;
            for (const NumberLine& line : section.lines)
                rows.append({sectionRow(section, "line", number++), {id, "line", rw::say(line.label), rw::say(line.value), rw::say(line.how), static_cast<int>(line.state)}});
        }
        m_rows.setRows(rows);
        if (numbers.renting && std::isfinite(numbers.renting->hours) && numbers.renting->hours > 0)
            m_renting = {{"hours", numbers.renting->hours}, {"own", numbers.renting->ownCost}, {"ownPerHour", numbers.renting->electricityPerHour}, {"cloudPerHour", numbers.renting->cloudPerHour},
                         {"most", moneyWords(Money::of(2 * numbers.renting->hours * numbers.renting->cloudPerHour), rig.currency)}, {"words", tr("%1 h").arg(countWords(static_cast<int>(std::lround(numbers.renting->hours))))}};
    }
    Q_EMIT changed();
}

}  // namespace rw
