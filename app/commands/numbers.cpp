// rigwright numbers FILE [--json]: the plan in figures. Power by part and by the length of a peak, the wall, heat, a year's
// electricity, which models the cards hold, owning against renting.
#include <CLI/CLI.hpp>

#include <cmath>
#include <sstream>

#include "commands/command.h"
#include "parts/json_text.h"
#include "plan/rig_numbers.h"
#include "rig/rig_file.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file;
    std::string circuit;
    Assumptions assumptions;
    bool independent = false, json = false;
};

constexpr double kWarmer = 10;   // K, of the air that carries the heat off

// To tenths and the like: by whole steps to one, so that no 0.30000000000000004 is written.
double rounded(double value, double step) { return std::round(value * std::round(1 / step)) / std::round(1 / step); }
std::string whole(Power power) { return valueText(power, 0); }
std::string gigabytes(double value)
{
    std::ostringstream text;
    text << rounded(value, 0.1) << " GB";
    return text.str();
}

const char* nameOf(Weights weights) { return weights == Weights::Fp16 ? "fp16" : weights == Weights::Fp8 ? "fp8" : "4 bit"; }
const char* nameOf(Tuning tuning) { return tuning == Tuning::Full ? "full" : tuning == Tuning::Lora ? "LoRA" : "QLoRA"; }

template <class T>
Json orNull(const std::optional<T>& value, double step) { return value ? Json(rounded(*value, step)) : Json(nullptr); }
Json orNull(const std::optional<Power>& value) { return value ? Json(rounded(value->amount(), 0.1)) : Json(nullptr); }

Json powerJson(const Rig& rig, const PowerPlan& plan)
{
    Json power = {{"nameplate_w", plan.nameplate.amount()}, {"sustained_w", plan.sustained.amount()}, {"psu_w", orNull(plan.rated)}, {"promised", plan.isPromised}, {"parts", Json::array()}, {"windows", Json::array()}};
    for (const PartDraw& part : plan.parts)
        power["parts"].push_back({{"item", part.item}, {"name", rig.find(part.item)->part->shortName}, {"nameplate_w", part.nameplate.amount()}, {"sustained_w", part.sustained.amount()}, {"limit_w", part.limit.amount()}, {"unknown", part.isUnknown}, {"how", format(part.how)}});
    for (const WindowDraw& window : plan.windows)
        power["windows"].push_back({{"window", windowText(window.window)}, {"peak_w", rounded(window.peak.amount(), 0.1)}, {"psu_w", orNull(window.supply)}});
    return power;
}

Json wallJson(const WallFigures& wall, const Circuit* circuit)
{
    return {{"draw_w", rounded(wall.draw.amount(), 0.1)}, {"efficiency", rounded(wall.efficiency, 0.001)}, {"btu_per_hour", rounded(btuPerHour(wall.draw), 1)}, {"airflow_m3h", rounded(airflowFor(wall.draw, kWarmer), 1)},
            {"circuit", circuit ? Json(circuit->id) : Json(nullptr)}, {"circuit_w", circuit ? Json(circuit->limit().amount()) : Json(nullptr)}, {"kwh_per_year", rounded(wall.energyPerYear, 1)}, {"cost_per_year", orNull(wall.costPerYear, 0.01)}};
}

Json asJson(const Rig& rig, const RigNumbers& numbers, const Assumptions& assumptions)
{
    const auto spare = [&](double gb) { return numbers.isMemoryUnknown ? Json(nullptr) : Json(rounded(gb, 0.01)); };
    Json json = {{"format", "rigwright-numbers"}, {"version", 1}, {"rig", rig.name}, {"power", powerJson(rig, numbers.power)}};
    json["wall"] = numbers.wall ? wallJson(*numbers.wall, assumptions.circuit) : Json(nullptr);
    Json& memory = json["memory"] = {{"cards", numbers.cards}, {"cards_gb", numbers.cardsGb}, {"smallest_gb", numbers.smallestGb}, {"system_gb", numbers.systemGb}, {"tokens", assumptions.tokens}, {"models", Json::array()}, {"tuning", Json::array()}};
    for (const ModelFit& fit : numbers.models) memory["models"].push_back({{"model", fit.model->name}, {"weights", nameOf(fit.weights)}, {"need_gb", rounded(fit.need, 0.01)}, {"spare_gb", spare(fit.spare)}});
    for (const TuningFit& fit : numbers.tuning) memory["tuning"].push_back({{"model", fit.model->name}, {"method", nameOf(fit.tuning)}, {"need_gb_per_card", rounded(fit.need, 0.01)}, {"spare_gb_per_card", spare(fit.spare)}});
    Json& lanes = json["lanes"] = {{"cards", Json::array()}, {"all_reduce_s", Json::array()}};
    for (const CardLink& link : numbers.links) lanes["cards"].push_back({{"item", link.item}, {"link", link.words}, {"gb_per_s", rounded(link.bandwidth, 0.01)}, {"chipset", link.isOfChipset}});
    for (std::size_t i = 0; i < numbers.allReduce.size(); ++i) lanes["all_reduce_s"].push_back({{"model", knownModels()[i].name}, {"seconds", rounded(numbers.allReduce[i], 0.001)}});
    json["renting"] = nullptr;
    if (numbers.paidAfter)
        json["renting"] = {{"cloud_per_hour", *assumptions.cloudPerHour}, {"resale", assumptions.resale}, {"hours", std::isinf(*numbers.paidAfter) ? Json(nullptr) : Json(rounded(*numbers.paidAfter, 1))}};
    return json;
}

void tellPower(std::ostream& out, const Rig& rig, const PowerPlan& plan, bool independent)
{
    out << "Power while training: " << whole(plan.sustained) << "; the makers' figures add up to " << whole(plan.nameplate) << "\n";
    for (const PartDraw& part : plan.parts)
        out << "  " << (part.isUnknown ? std::string("?") : whole(part.sustained)) << "  " << rig.find(part.item)->part->shortName << ": " << format(part.how) << "\n";
    out << "\nPeaks, all cards at once" << (independent ? " (jobs of their own: 70 % of it)" : "") << "\n";
    for (const WindowDraw& window : plan.windows) {
        out << "  " << windowText(window.window) << ": " << whole(window.peak);
        if (window.supply) out << " of " << whole(*window.supply) << (plan.isPromised ? ", which ATX 3 asks of the supply" : ", by a careful model: before ATX 3 nothing was promised") << (window.peak > *window.supply ? "; TOO MUCH" : "");
        out << "\n";
    }
    if (!plan.rated) out << "  no supply of known power\n";
}

void tellWall(std::ostream& out, const Rig& rig, const RigNumbers& numbers, const Assumptions& assumptions)
{
    if (!numbers.wall) {
        out << "Wall: not known without the supply's power and 80 PLUS grade\n";
        return;
    }
    const WallFigures& wall = *numbers.wall;
    const Circuit* circuit = assumptions.circuit;
    out << "Wall: " << whole(wall.draw) << " at " << rounded(wall.efficiency * 100, 0.1) << " % (" << numbers.power.efficiency << ", " << (circuit && circuit->mains() == Mains::V230 ? "230 V" : "115 V") << ", at least)\n";
    if (circuit)
        out << "  " << circuit->title << ": " << whole(circuit->limit()) << (circuit->isRule ? " for hours on end, by code" : " for hours on end, advice") << (wall.draw > circuit->limit() ? "; TOO MUCH" : "") << "\n";
    out << "  heat: " << rounded(btuPerHour(wall.draw), 1) << " BTU/h; " << rounded(airflowFor(wall.draw, kWarmer), 1) << " m3/h of air, " << kWarmer << " K warmer, carry it off (indicative)\n";
    out << "  a year at " << assumptions.hoursPerDay << " h a day: " << rounded(wall.energyPerYear, 1) << " kWh";
    if (wall.costPerYear) out << ", " << moneyText(Money::of(*wall.costPerYear), rig.currency);
    out << "\n";
}

void tellMemory(std::ostream& out, const RigNumbers& numbers, double tokens)
{
    out << "Memory: " << gigabytes(numbers.cardsGb) << " on " << numbers.cards << (numbers.cards == 1 ? " card" : " cards") << (numbers.isMemoryUnknown ? ", one of them unknown" : "") << "; " << gigabytes(numbers.systemGb) << " of system memory\n";
    for (const ModelFit& fit : numbers.models)
        out << "  " << fit.model->name << ", " << nameOf(fit.weights) << ", " << tokens << " tokens: " << gigabytes(fit.need)
            << (numbers.isMemoryUnknown ? "" : fit.spare >= 0 ? ", fits; " + gigabytes(fit.spare) + " to spare" : ", does not fit") << "\n";
    if (!numbers.tuning.empty()) out << "  fine-tuning, on each card:\n";
    for (const TuningFit& fit : numbers.tuning)
        out << "  " << fit.model->name << ", " << nameOf(fit.tuning) << ": " << gigabytes(fit.need) << (numbers.isMemoryUnknown ? "" : fit.spare >= 0 ? ", fits" : ", does not fit") << "\n";
}

void tellLanes(std::ostream& out, const Rig& rig, const RigNumbers& numbers)
{
    if (!numbers.links.empty()) out << "\nLanes, as populated\n";
    for (const CardLink& link : numbers.links)
        out << "  " << rig.find(link.item)->part->shortName << ": " << link.words << ", about " << rounded(link.bandwidth, 0.1) << " GB/s one way" << (link.isOfChipset ? "; behind the chipset, with drives and network" : "") << "\n";
    if (!numbers.allReduce.empty()) out << "  summing up the gradients of " << knownModels().front().name << " (fp16) takes about " << rounded(numbers.allReduce.front(), 0.01) << " s a step\n";
}

std::string asText(const Rig& rig, const RigNumbers& numbers, const Arguments& arguments)
{
    const Assumptions& assumptions = arguments.assumptions;
    std::ostringstream out;
    out << (rig.name.empty() ? "Rig without a name" : rig.name) << "\n\n";
    tellPower(out, rig, numbers.power, arguments.independent);
    out << "\n";
    tellWall(out, rig, numbers, assumptions);
    out << "\n";
    tellMemory(out, numbers, assumptions.tokens);
    tellLanes(out, rig, numbers);
    if (assumptions.cloudPerHour)
        out << "\nRenting at " << *assumptions.cloudPerHour << " an hour: "
            << (!numbers.paidAfter ? "not known without the price of every part and of a kWh (--price), and the supply's grade"
                : std::isinf(*numbers.paidAfter) ? std::string("owning never pays") : "owning has paid after " + std::to_string(std::lround(*numbers.paidAfter)) + " hours of use") << "\n";
    return out.str();
}

}  // namespace

void addNumbers(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    Assumptions& assumptions = arguments->assumptions;
    std::vector<std::string> ids;
    for (const Circuit& circuit : circuits()) ids.emplace_back(circuit.id);
    CLI::App* verb = app.add_subcommand("numbers", "Power by part and peak, the wall, heat, electricity, which models fit, owning against renting");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("--circuit", arguments->circuit, "The socket's: us_15a, us_20a, eu_16a, uk_13a, jp_15a")->check(CLI::IsMember(ids).description(""))->type_name("CIRCUIT");
    verb->add_option("--price", assumptions.pricePerKwh, "Of a kWh, in the rig's currency")->check(CLI::NonNegativeNumber);
    verb->add_option("--hours", assumptions.hoursPerDay, "Of training a day (default: 24)")->check(CLI::Range(0.0, 24.0));
    verb->add_option("--tokens", assumptions.tokens, "Of context (default: 8192)")->check(CLI::PositiveNumber);
    verb->add_option("--cloud", assumptions.cloudPerHour, "What a like machine costs an hour to rent; needs --price")->check(CLI::NonNegativeNumber);
    verb->add_option("--resale", assumptions.resale, "What the rig is sold for afterwards")->check(CLI::NonNegativeNumber);
    verb->add_flag("--independent", arguments->independent, "The cards run jobs of their own, out of step");
    verb->add_flag("--json", arguments->json, "Print JSON");
    verb->callback([arguments, &run] {
        run = [arguments] {
            const Rig rig = loadRig(arguments->file);
            arguments->assumptions.circuit = findCircuit(arguments->circuit);
            arguments->assumptions.together = arguments->independent ? 0.7 : 1;
            const RigNumbers numbers = rigNumbers(rig, arguments->assumptions);
            writeOutput({}, arguments->json ? asJson(rig, numbers, arguments->assumptions).dump(2) + "\n" : asText(rig, numbers, *arguments));
            return exitFine;
        };
    });
}

}  // namespace rw
