// rigwright numbers FILE [--json]: the plan in figures. Power by part and by the length of a peak, the wall, heat, a year's
// electricity, which models the cards hold, owning against renting.
#include <CLI/CLI.hpp>

#include <cmath>
#include <sstream>

#include "commands/command.h"
#include "commands/findings_text.h"
#include "numbers/cost.h"
#include "numbers/models.h"
#include "numbers/power_plan.h"
#include "numbers/wall.h"
#include "parts/json_text.h"
#include "parts/kinds/memory_kit.h"
#include "rig/rig_file.h"
#include "scene/board_links.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file;
    std::string circuit;
    double pricePerKwh = -1, hoursPerDay = 24, tokens = 8192, cloud = -1, resale = 0;
    bool independent = false, json = false;
};

// To tenths and the like: by whole steps to one, so that no 0.30000000000000004 is written.
double rounded(double value, double step) { return std::round(value * std::round(1 / step)) / std::round(1 / step); }
std::string whole(Power power) { return valueText(power, 0); }
std::string gigabytes(double value)
{
    std::ostringstream text;
    text << rounded(value, 0.1) << " GB";
    return text.str();
}

struct Cards { int count = 0; double all = 0, smallest = 0; bool unknown = false; };
Cards cardsOf(const Rig& rig)
{
    Cards cards;
    for (const Item& item : rig.items)
        if (const auto* card = item.part->as<GraphicsCard>()) {
            ++cards.count;
            cards.unknown = cards.unknown || !card->memoryGb;
            const double gb = card->memoryGb.valueOr(0);
            cards.all += gb;
            cards.smallest = cards.count == 1 ? gb : std::min(cards.smallest, gb);
        }
    return cards;
}

double memoryOf(const Rig& rig)
{
    double gb = 0;
    for (const Item& item : rig.items)
        if (const auto* kit = item.part->as<MemoryKit>()) gb += kit->count() * kit->moduleGb.valueOr(0);
    return gb;
}

// What each placed card gets from its slot, and how long all of them take to sum up a model's gradients over the slowest.
struct CardLink { ItemId item; std::string words; double bandwidth = 0; bool isOfChipset = false; };
std::vector<CardLink> linksOf(const Rig& rig)
{
    std::vector<CardLink> links;
    const Scene scene(rig);
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) {
        const auto* card = scene.pieces()[i].part().as<GraphicsCard>();
        const auto link = card ? linkUnder(scene, i) : std::nullopt;
        if (!link || !link->now || !link->now->lanes || !link->now->generation) continue;
        const auto own = pcieLink(card->interfaceOrUsual().valueOr(""));
        const double generation = own && own->generation ? std::min(*own->generation, *link->now->generation) : *link->now->generation;
        const int lanes = own && own->lanes ? std::min(*own->lanes, *link->now->lanes) : *link->now->lanes;
        links.push_back({scene.pieces()[i].item->id, link->nowText(), linkBandwidth(static_cast<int>(generation), lanes), link->now->chipset});
    }
    return links;
}
double slowest(const std::vector<CardLink>& links)
{
    double least = 0;
    for (const CardLink& link : links) least = least == 0 ? link.bandwidth : std::min(least, link.bandwidth);
    return least;
}

constexpr std::pair<Tuning, const char*> kTunings[] = {{Tuning::Full, "full"}, {Tuning::Lora, "LoRA"}, {Tuning::Qlora, "QLoRA"}};

// Nothing where it cannot be said: no prices given, a part without one, no supply. Infinite: never.
std::optional<double> paidAfter(const Rig& rig, const std::optional<Power>& wall, const Arguments& arguments)
{
    const Cost cost = costOf(rig);
    if (!wall || arguments.cloud < 0 || arguments.pricePerKwh < 0 || cost.unpriced > 0) return std::nullopt;
    return breakEvenHours(cost.total.amount(), arguments.resale, arguments.cloud, wall->amount() / 1000 * arguments.pricePerKwh);
}

// Behind the supply; nothing where its grade or rating is unknown.
struct Wall { Power draw; double share = 0; Mains mains = Mains::V115; const Circuit* circuit = nullptr; };
std::optional<Wall> wallOf(const PowerPlan& plan, const Arguments& arguments)
{
    if (!plan.rated || *plan.rated <= Power{}) return std::nullopt;
    Wall wall;
    wall.circuit = findCircuit(arguments.circuit);
    wall.mains = wall.circuit ? wall.circuit->mains() : Mains::V115;
    const auto share = efficiencyAt(plan.efficiency, plan.sustained.amount() / plan.rated->amount(), wall.mains);
    if (!share) return std::nullopt;
    wall.share = *share;
    wall.draw = watts(plan.sustained.amount() / *share);
    return wall;
}

constexpr std::pair<Weights, const char*> kWeights[] = {{Weights::Fp16, "fp16"}, {Weights::Fp8, "fp8"}, {Weights::Int4, "4 bit"}};

Json asJson(const Rig& rig, const PowerPlan& plan, const Arguments& arguments)
{
    Json json = {{"format", "rigwright-numbers"}, {"version", 1}, {"rig", rig.name}};
    Json& power = json["power"] = {{"nameplate_w", plan.nameplate.amount()}, {"sustained_w", plan.sustained.amount()}, {"psu_w", nullptr}, {"promised", plan.isPromised}, {"parts", Json::array()}, {"windows", Json::array()}};
    if (plan.rated) power["psu_w"] = plan.rated->amount();
    for (const PartDraw& part : plan.parts)
        power["parts"].push_back({{"item", part.item}, {"name", rig.find(part.item)->part->shortName}, {"nameplate_w", part.nameplate.amount()}, {"sustained_w", part.sustained.amount()}, {"limit_w", part.limit.amount()}, {"unknown", part.isUnknown}, {"how", format(part.how)}});
    for (const WindowDraw& window : plan.windows)
        power["windows"].push_back({{"window", windowText(window.window)}, {"peak_w", rounded(window.peak.amount(), 0.1)}, {"psu_w", window.supply ? Json(rounded(window.supply->amount(), 0.1)) : Json(nullptr)}});
    json["wall"] = nullptr;
    if (const auto wall = wallOf(plan, arguments)) {
        Json& out = json["wall"] = {{"draw_w", rounded(wall->draw.amount(), 0.1)}, {"efficiency", rounded(wall->share, 0.001)}, {"btu_per_hour", rounded(btuPerHour(wall->draw), 1)}, {"airflow_m3h", rounded(airflowFor(wall->draw, 10), 1)},
                                    {"circuit", nullptr}, {"circuit_w", nullptr}, {"kwh_per_year", rounded(kilowattHours(wall->draw, arguments.hoursPerDay * 365), 1)}, {"cost_per_year", nullptr}};
        if (wall->circuit) { out["circuit"] = wall->circuit->id; out["circuit_w"] = wall->circuit->limit().amount(); }
        if (arguments.pricePerKwh >= 0) out["cost_per_year"] = rounded(kilowattHours(wall->draw, arguments.hoursPerDay * 365) * arguments.pricePerKwh, 0.01);
    }
    const Cards cards = cardsOf(rig);
    Json& memory = json["memory"] = {{"cards", cards.count}, {"cards_gb", cards.all}, {"smallest_gb", cards.smallest}, {"system_gb", memoryOf(rig)}, {"tokens", arguments.tokens}, {"models", Json::array()}};
    for (const Model& model : knownModels())
        for (const auto& [weights, name] : kWeights) {
            const MemoryNeed need = inferenceNeed(model, weights, arguments.tokens, std::max(1, cards.count));
            memory["models"].push_back({{"model", model.name}, {"weights", name}, {"need_gb", rounded(need.all(), 0.01)}, {"spare_gb", cards.unknown ? Json(nullptr) : Json(rounded(cards.all - need.all(), 0.01))}});
        }
    memory["tuning"] = Json::array();
    for (const Model& model : knownModels())
        for (const auto& [tuning, name] : kTunings) {
            const double need = tuningNeed(model.parameters, tuning, std::max(1, cards.count)).all();
            memory["tuning"].push_back({{"model", model.name}, {"method", name}, {"need_gb_per_card", rounded(need, 0.01)}, {"spare_gb_per_card", cards.unknown ? Json(nullptr) : Json(rounded(cards.smallest - need, 0.01))}});
        }
    const std::vector<CardLink> links = linksOf(rig);
    Json& lanes = json["lanes"] = {{"cards", Json::array()}, {"all_reduce_s", Json::array()}};
    for (const CardLink& link : links) lanes["cards"].push_back({{"item", link.item}, {"link", link.words}, {"gb_per_s", rounded(link.bandwidth, 0.01)}, {"chipset", link.isOfChipset}});
    if (links.size() > 1)
        for (const Model& model : knownModels())
            lanes["all_reduce_s"].push_back({{"model", model.name}, {"seconds", rounded(allReduceSeconds(2 * model.parameters, static_cast<int>(links.size()), slowest(links)), 0.001)}});
    json["renting"] = nullptr;
    const auto wall = wallOf(plan, arguments);
    if (const auto hours = paidAfter(rig, wall ? std::optional(wall->draw) : std::nullopt, arguments))
        json["renting"] = {{"cloud_per_hour", arguments.cloud}, {"resale", arguments.resale}, {"hours", std::isinf(*hours) ? Json(nullptr) : Json(rounded(*hours, 1))}};
    return json;
}

std::string textOf(const Rig& rig, const PowerPlan& plan, const Arguments& arguments)
{
    std::ostringstream out;
    out << (rig.name.empty() ? "Rig without a name" : rig.name) << "\n\nPower while training: " << whole(plan.sustained) << "; the makers' figures add up to " << whole(plan.nameplate) << "\n";
    for (const PartDraw& part : plan.parts)
        out << "  " << (part.isUnknown ? std::string("?") : whole(part.sustained)) << "  " << rig.find(part.item)->part->shortName << ": " << format(part.how) << "\n";
    out << "\nPeaks, all cards at once" << (arguments.independent ? " (jobs of their own: 70 % of it)" : "") << "\n";
    for (const WindowDraw& window : plan.windows) {
        out << "  " << windowText(window.window) << ": " << whole(window.peak);
        if (window.supply) out << " of " << whole(*window.supply) << (plan.isPromised ? ", which ATX 3 asks of the supply" : ", by a careful model: before ATX 3 nothing was promised") << (window.peak > *window.supply ? "; TOO MUCH" : "");
        out << "\n";
    }
    if (!plan.rated) out << "  no supply of known power\n";
    out << "\n";
    if (const auto wall = wallOf(plan, arguments)) {
        out << "Wall: " << whole(wall->draw) << " at " << rounded(wall->share * 100, 0.1) << " % (" << plan.efficiency << ", " << (wall->mains == Mains::V115 ? "115 V" : "230 V") << ", at least)\n";
        if (wall->circuit)
            out << "  " << wall->circuit->title << ": " << whole(wall->circuit->limit()) << (wall->circuit->isRule ? " for hours on end, by code" : " for hours on end, advice") << (wall->draw > wall->circuit->limit() ? "; TOO MUCH" : "") << "\n";
        out << "  heat: " << rounded(btuPerHour(wall->draw), 1) << " BTU/h; " << rounded(airflowFor(wall->draw, 10), 1) << " m3/h of air, 10 K warmer, carry it off (indicative)\n";
        const double energy = kilowattHours(wall->draw, arguments.hoursPerDay * 365);
        out << "  a year at " << arguments.hoursPerDay << " h a day: " << rounded(energy, 1) << " kWh";
        if (arguments.pricePerKwh >= 0) out << ", " << moneyText(Money::of(energy * arguments.pricePerKwh), rig.currency);
        out << "\n";
    } else out << "Wall: not known without the supply's power and 80 PLUS grade\n";

    const Cards cards = cardsOf(rig);
    out << "\nMemory: " << gigabytes(cards.all) << " on " << cards.count << (cards.count == 1 ? " card" : " cards") << (cards.unknown ? ", one of them unknown" : "") << "; " << gigabytes(memoryOf(rig)) << " of system memory\n";
    for (const Model& model : knownModels())
        for (const auto& [weights, name] : kWeights) {
            const MemoryNeed need = inferenceNeed(model, weights, arguments.tokens, std::max(1, cards.count));
            out << "  " << model.name << ", " << name << ", " << arguments.tokens << " tokens: " << gigabytes(need.all()) << (cards.unknown ? "" : need.all() <= cards.all ? ", fits; " + gigabytes(cards.all - need.all()) + " to spare" : ", does not fit") << "\n";
        }
    if (cards.count > 0) out << "  fine-tuning, on each card:\n";
    for (const Model& model : knownModels())
        for (const auto& [tuning, name] : kTunings) {
            if (cards.count == 0) break;
            const double need = tuningNeed(model.parameters, tuning, cards.count).all();
            out << "  " << model.name << ", " << name << ": " << gigabytes(need) << (cards.unknown ? "" : need <= cards.smallest ? ", fits" : ", does not fit") << "\n";
        }
    if (const std::vector<CardLink> links = linksOf(rig); !links.empty()) {
        out << "\nLanes, as populated\n";
        for (const CardLink& link : links)
            out << "  " << rig.find(link.item)->part->shortName << ": " << link.words << ", about " << rounded(link.bandwidth, 0.1) << " GB/s one way" << (link.isOfChipset ? "; behind the chipset, with drives and network" : "") << "\n";
        if (links.size() > 1)
            out << "  summing up the gradients of " << knownModels().front().name << " (fp16) takes about "
                << rounded(allReduceSeconds(2 * knownModels().front().parameters, static_cast<int>(links.size()), slowest(links)), 0.01) << " s a step\n";
    }
    if (arguments.cloud >= 0) {
        const auto wall = wallOf(plan, arguments);
        const auto hours = paidAfter(rig, wall ? std::optional(wall->draw) : std::nullopt, arguments);
        out << "\nRenting at " << arguments.cloud << " an hour: "
            << (!hours ? "not known without the price of every part and of a kWh (--price), and the supply's grade"
                       : std::isinf(*hours) ? std::string("owning never pays") : "owning has paid after " + std::to_string(std::lround(*hours)) + " hours of use") << "\n";
    }
    return out.str();
}

}  // namespace

void addNumbers(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    std::vector<std::string> ids;
    for (const Circuit& circuit : circuits()) ids.emplace_back(circuit.id);
    CLI::App* verb = app.add_subcommand("numbers", "Power by part and peak, the wall, heat, electricity, which models fit, owning against renting");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("--circuit", arguments->circuit, "The socket's: us_15a, us_20a, eu_16a, uk_13a, jp_15a")->check(CLI::IsMember(ids).description(""))->type_name("CIRCUIT");
    verb->add_option("--price", arguments->pricePerKwh, "Of a kWh, in the rig's currency")->check(CLI::NonNegativeNumber);
    verb->add_option("--hours", arguments->hoursPerDay, "Of training a day (default: 24)")->check(CLI::Range(0.0, 24.0));
    verb->add_option("--tokens", arguments->tokens, "Of context (default: 8192)")->check(CLI::PositiveNumber);
    verb->add_option("--cloud", arguments->cloud, "What a like machine costs an hour to rent; needs --price")->check(CLI::NonNegativeNumber);
    verb->add_option("--resale", arguments->resale, "What the rig is sold for afterwards")->check(CLI::NonNegativeNumber);
    verb->add_flag("--independent", arguments->independent, "The cards run jobs of their own, out of step");
    verb->add_flag("--json", arguments->json, "Print JSON");
    verb->callback([arguments, &run] {
        run = [arguments] {
            const Rig rig = loadRig(arguments->file);
            const PowerPlan plan = powerPlan(rig, arguments->independent ? 0.7 : 1);
            writeOutput({}, arguments->json ? asJson(rig, plan, *arguments).dump(2) + "\n" : textOf(rig, plan, *arguments));
            return exitFine;
        };
    });
}

}  // namespace rw
