#include "numbers/wall.h"

#include <algorithm>
#include <array>

#include "units/text.h"

namespace rw {
namespace {

struct Grade { const char* name; double at10[2], at20[2], at50[2], at100[2]; };   // percent, at 115 V and at 230 V; 0: not tested
constexpr std::array<Grade, 6> kGrades = {{
    {"80 PLUS", {0, 0}, {80, 82}, {80, 85}, {80, 82}},
    {"80 PLUS Bronze", {0, 0}, {82, 85}, {85, 88}, {82, 85}},
    {"80 PLUS Silver", {0, 0}, {85, 87}, {88, 90}, {85, 87}},
    {"80 PLUS Gold", {0, 0}, {87, 90}, {90, 92}, {87, 89}},
    {"80 PLUS Platinum", {0, 0}, {90, 92}, {92, 94}, {89, 90}},
    {"80 PLUS Titanium", {90, 90}, {92, 94}, {94, 96}, {90, 94}}}};

double between(double x, double x0, double y0, double x1, double y1) { return y0 + (y1 - y0) * (x - x0) / (x1 - x0); }

}  // namespace

std::optional<double> efficiencyAt(const std::string& grade, double load, Mains mains)
{
    const auto found = std::find_if(kGrades.begin(), kGrades.end(), [&](const Grade& g) { return grade == g.name; });
    if (found == kGrades.end() || !(load >= 0)) return std::nullopt;
    const std::size_t m = mains == Mains::V115 ? 0 : 1;
    double percent = 0;
    if (load >= 1) percent = found->at100[m];
    else if (load >= 0.5) percent = between(load, 0.5, found->at50[m], 1, found->at100[m]);
    else if (load >= 0.2) percent = between(load, 0.2, found->at20[m], 0.5, found->at50[m]);
    else if (found->at10[m] == 0) percent = found->at20[m] - 3;
    else percent = load >= 0.1 ? between(load, 0.1, found->at10[m], 0.2, found->at20[m]) : found->at10[m] - 3;
    return percent / 100;
}

std::vector<std::string> efficiencyGrades()
{
    std::vector<std::string> names;
    for (const Grade& grade : kGrades) names.emplace_back(grade.name);
    return names;
}

const std::vector<Circuit>& circuits()
{
    static const std::vector<Circuit> all = {
        {"us_15a", RW_TEXT("US and Canada, 15 A"), 120, 15, 0.8, true},
        {"us_20a", RW_TEXT("US and Canada, 20 A"), 120, 20, 0.8, true},
        {"eu_16a", RW_TEXT("Europe, 16 A"), 230, 16, 10.0 / 16, false},
        {"uk_13a", RW_TEXT("UK, 13 A"), 230, 13, 1, false},
        {"jp_15a", RW_TEXT("Japan, 15 A"), 100, 15, 0.8, false}};
    return all;
}

const Circuit* findCircuit(const std::string& id)
{
    for (const Circuit& circuit : circuits())
        if (id == circuit.id) return &circuit;
    return nullptr;
}

double btuPerHour(Power heat) { return 3.412 * heat.amount(); }
double airflowFor(Power heat, double kelvin) { return 2.97 * heat.amount() / kelvin; }
double cubicFeetPerMinute(double cubicMetresPerHour) { return cubicMetresPerHour / 1.699; }
double kilowattHours(Power draw, double hours) { return draw.amount() / 1000 * hours; }
double roomWarming(Power heat, double lossPerKelvin, double ventilation) { return heat.amount() / (lossPerKelvin + 0.335 * ventilation); }

}  // namespace rw
