#include "window/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

#include "parts/field_titles.h"
#include "units/written.h"
#include "window/lengths.h"

namespace rw {
namespace {

QString tr(const char* english, const char* = nullptr, int n = -1) { return QCoreApplication::translate("Wording", english, nullptr, n); }

// Groups the digits before the point: "12400.00" → "12,400.00", by the system's habit.
QString grouped(QString number)
{
    qsizetype end = 0, start = 0;
    while (start < number.size() && !number[start].isDigit()) ++start;
    for (end = start; end < number.size() && number[end].isDigit();) ++end;
    const QString separator = QLocale().groupSeparator();
    for (qsizetype i = end - 3; i > start; i -= 3) number.insert(i, separator);
    return number;
}

// Reads every field of a part into words by key.
class FieldWords : public FieldVisitor {
public:
    std::map<std::string, Value> found;

    void field(const char* key, LengthFact& fact) override
    {
        if (fact) found[key] = isTradeSize(key) ? Value(TradeSize{*fact}) : Value(*fact);
    }
    void field(const char* key, MassFact& fact) override { if (fact) found[key] = *fact; }
    void field(const char* key, PowerFact& fact) override { if (fact) found[key] = *fact; }
    void field(const char* key, NumberFact& fact) override { if (fact) found[key] = Count{std::lround(*fact)}; }
    void field(const char* key, TextFact& fact) override { if (fact) found[key] = *fact; }
    void field(const char* key, FlagFact& fact) override { if (fact) found[key] = std::string(*fact ? "yes" : "no"); }
    void plain(const char* key, std::string& text) override { if (!text.empty()) found[key] = text; }
    void plain(const char* key, std::vector<std::string>& words) override { if (!words.empty()) found[key] = words.front(); }
    void plain(const char* key, int& number) override { found[key] = Count{number}; }

protected:
    void rows(const char*, std::size_t, const std::function<void(std::size_t)>&, const std::function<void(std::size_t)>&) override {}
};

struct KindFacts {
    const char* kind;
    std::vector<const char*> templates;  // {key} of a field; a template with an unknown field is left out
};

const std::vector<KindFacts>& kindFacts()
{
    static const std::vector<KindFacts> all = {
        {"graphics_card", {QT_TRANSLATE_NOOP("Wording", "{memory_gb} GB"), "{power_w}", "{length_mm} × {thickness_mm}"}},
        {"cpu", {"{socket}", QT_TRANSLATE_NOOP("Wording", "{cores} cores"), QT_TRANSLATE_NOOP("Wording", "{pcie_lanes} lanes"), "{tdp_w}"}},
        {"motherboard", {"{form}", "{socket}", "{memory_type}"}},
        {"memory_kit", {QT_TRANSLATE_NOOP("Wording", "{modules} × {module_gb} GB"), "{type}", "{speed_mts} MT/s", QT_TRANSLATE_NOOP("Wording", "{height_mm} high")}},
        {"air_cooler", {QT_TRANSLATE_NOOP("Wording", "{height_mm} high"), "{capacity_w}"}},
        {"liquid_cooler", {"{radiator_class} mm", QT_TRANSLATE_NOOP("Wording", "{radiator_thickness_mm} thick"), "{capacity_w}"}},
        {"pc_case", {QT_TRANSLATE_NOOP("Wording", "{boards}"), QT_TRANSLATE_NOOP("Wording", "cards to {card_limit_mm}"), QT_TRANSLATE_NOOP("Wording", "coolers to {cooler_limit_mm}")}},
        {"power_supply", {"{power_w}", "{form}", "{length_mm}"}},
        {"case_fan", {"{size_mm}", QT_TRANSLATE_NOOP("Wording", "{thickness_mm} thick"), QT_TRANSLATE_NOOP("Wording", "pack of {pack}")}},
        {"storage", {"{form}", "{capacity_gb} GB", "{interface}"}},
        {"riser", {"{length_mm}", "x{lanes}", "{generation}"}},
        {"add_in_card", {"{size}", "{purpose}", "{length_mm}"}},
        {"fan_hub", {QT_TRANSLATE_NOOP("Wording", "{fans} fans"), "{power}"}},
        {"power_adapter", {"{takes} → {gives}"}},
        {"nvlink_bridge", {QT_TRANSLATE_NOOP("Wording", "{span_slots} slots")}},
        {"open_frame", {"{length_mm} × {width_mm} × {height_mm}"}},
    };
    return all;
}

// The template filled in, or nothing where one of its fields is unknown.
QString filled(const char* english, const std::map<std::string, Value>& fields)
{
    Text text{english, {}};
    static const QRegularExpression name(QStringLiteral("\\{([a-z_0-9]+)\\}"));
    auto names = name.globalMatch(QString::fromUtf8(english));
    while (names.hasNext()) {
        const std::string key = names.next().captured(1).toStdString();
        const auto field = fields.find(key);
        if (field == fields.end()) return {};
        text.arguments[key] = field->second;
    }
    return say(text);
}

}  // namespace

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString say(const char* english) { return QCoreApplication::translate("", english); }

QString say(const Text& text) { return say(text, Lengths::shown().unit()); }

QString say(const Text& text, LengthUnit lengths)
{
    return QString::fromStdString(format(text, [](const std::string& english) { return say(english.c_str()).toStdString(); }, lengths));
}

QString moneyWords(Money money, const std::string& currency) { return grouped(text(moneyText(money, currency))); }

QString moneyChange(Money change, const std::string& currency)
{
    if (change.cents == 0) return QStringLiteral("±") + moneyWords({}, currency);
    return change.cents > 0 ? QStringLiteral("+") + moneyWords(change, currency) : QStringLiteral("−") + moneyWords({-change.cents}, currency);
}

QString countWords(int count) { return grouped(QString::number(count)); }

QString wattsWords(Power power) { return tr("%1 W").arg(QLocale().toString(qRound(power.amount()))); }

QString valueWords(const Value& value) { return text(valueText(value, -1, Lengths::shown().unit())); }

QString lengthWords(Length length) { return valueWords(length); }

QString sizeWords(const std::string& kind, Length size)
{
    const bool isSoldByIt = kind == "case_fan" || kind == "liquid_cooler";
    return isSoldByIt ? valueWords(TradeSize{size}) : lengthWords(size);
}

QString verdictLetter(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Problem: return tr("P");
    case Verdict::Warning: return tr("W");
    case Verdict::FitsIf: return tr("F");
    case Verdict::NotChecked: return QStringLiteral("?");
    case Verdict::Note: return tr("N");
    }
    return {};
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Problem: return tr("Problem");
    case Verdict::Warning: return tr("Warning");
    case Verdict::FitsIf: return tr("Fits if");
    case Verdict::NotChecked: return tr("Not checked");
    case Verdict::Note: return tr("Note");
    }
    return {};
}

QString verdictTitles(Verdict verdict, int count)
{
    switch (verdict) {
    case Verdict::Problem: return count == 1 ? tr("1 problem") : tr("%1 problems").arg(count);
    case Verdict::Warning: return count == 1 ? tr("1 warning") : tr("%1 warnings").arg(count);
    case Verdict::FitsIf: return count == 1 ? tr("1 fits with a change") : tr("%1 fit with a change").arg(count);
    case Verdict::NotChecked: return tr("%1 not checked").arg(count);
    case Verdict::Note: return count == 1 ? tr("1 note") : tr("%1 notes").arg(count);
    }
    return {};
}

QString originWords(Origin origin)
{
    switch (origin) {
    case Origin::Norm: return tr("standard");
    case Origin::Curated: return tr("documented");
    case Origin::User: return tr("measured by you");
    case Origin::OpenDbVerified: return tr("OpenDB, verified");
    case Origin::OpenDb: return tr("OpenDB, unverified");
    case Origin::Typical: return tr("typical");
    case Origin::Family: return tr("from sibling models");
    case Origin::Estimated: return tr("estimated");
    case Origin::Missing: return tr("unknown");
    }
    return {};
}

QString mountWords(const std::string& mount) { return text(mount); }

QString adjustmentWords(const Adjustment& adjustment)
{
    const QString label = say(adjustment.label);
    return adjustment.piece.empty() ? label : QStringLiteral("%1: %2").arg(text(adjustment.piece), label);
}

QString keyFacts(const Part& part)
{
    FieldWords words;
    if (part.spec) part.spec->visit(words);
    QStringList facts;
    for (const KindFacts& kind : kindFacts())
        if (std::string(kind.kind) == part.kind->id)
            for (const char* pattern : kind.templates)
                if (const QString fact = filled(pattern, words.found); !fact.isEmpty()) facts.append(fact);
    return facts.join(QStringLiteral(" · "));
}

std::optional<Length> lengthFromText(const QString& typed)
{
    const auto number = numberFromText(typed.toStdString(), signOf(LengthUnit::Millimetre), Lengths::shown().unit());
    return number && std::abs(*number) < 1e6 ? std::optional(mm(*number)) : std::nullopt;
}

std::optional<Money> moneyFromText(const QString& typed) { return rw::moneyFromText(typed.toStdString()); }

}  // namespace rw
