// The supplies' plugs for graphics cards and the board: one for each socket, by type, and one lead for each plug.
#include <set>

#include "checks/base/cable_map.h"
#include "checks/base/plug_plan.h"
#include "parts/kinds/power_adapter.h"

namespace rw::checks {
namespace {

constexpr double kStrong = 450;  // W: from here on an adapter's plugs want leads of their own

// What is not known of the board or a card, each told once.
void unknownPlugs(const PlugPlan& plan, const SupplyPlugs& there, Report& report)
{
    const Item* supply = there.pcie.items.front();
    for (const CardFeed& feed : plan.cards)
        if (feed.plugsUnknown || feed.adapterUnknown)
            report.addFor(Verdict::NotChecked, {feed.item, supply},
                feed.plugsUnknown ? RW_TEXT("Which power plugs {part} has is unknown, so {other} was not checked for them. Look them up.")
                                  : RW_TEXT("Which plugs the adapter of {part} takes is unknown, so {other} was not checked for them. Look in its box."));
}

// A card that only an adapter feeds, of which nobody says that it is there.
void adapterAssumed(const PlugPlan& plan, const SupplyPlugs& there, Report& report)
{
    for (const CardFeed& feed : plan.cards) {
        if (!feed.adapterAssumed || feed.adapterUnknown) continue;
        Finding& finding = report.addFor(Verdict::NotChecked, {feed.item, there.pcie.items.front()},
            RW_TEXT("{other} has no cable for the plug of {part}, which then takes an adapter from {measured} PCIe 8-pin plugs, as usual. Look whether one is in its box."), {{"measured", countOf(feed.byAdapter)}});
        finding.measuredOrigin = Origin::Typical;
    }
}

// Words for plugs that are none: such adapters count for nothing.
void unknownWords(const Rig& rig, Report& report)
{
    static constexpr const char* kTypes[] = {"pcie_8pin", "pcie_6pin", "pcie_12pin", "eps_8pin", "12vhpwr", "12v_2x6", "sata", "molex"};
    const auto isType = [](const std::string& word) { return std::any_of(std::begin(kTypes), std::end(kTypes), [&](const char* type) { return word == type; }); };
    for (const auto& adapter : listed<PowerAdapter>(rig))
        if (!isType(adapter.spec->takes) || !isType(adapter.spec->gives))
            report.addFor(Verdict::NotChecked, {adapter.item}, RW_TEXT("{part} is said to go from {takes} to {gives}; one of them is no plug that is known, so it was left out. Check the words."),
                          {{"takes", adapter.spec->takes}, {"gives", adapter.spec->gives}});
}

// Where a native 16-pin cable decides, and nobody knows of one. Returns whether it said so.
bool nativeUnknown(const PlugPlan& plan, const SupplyPlugs& there, Report& report)
{
    if (!there.sixteen.unknown || plan.pcie.most <= there.pcie.least || plan.pcie.least > there.pcie.most || there.pcie.unknown) return false;
    std::vector<const Item*> items = {there.sixteen.unknown};
    double plugs = 0;
    for (const CardFeed& feed : plan.cards)
        if (feed.wantsNative) {
            items.push_back(feed.item);
            plugs += feed.byAdapter;
        }
    if (items.size() == 1) return false;
    Finding& finding = report.addFor(Verdict::NotChecked, items,
        RW_TEXT("By adapter {takers} needs {measured} PCIe 8-pin plugs, more than {part} has left; whether that has a 12VHPWR cable is unknown. Look it up."),
        {{"measured", countOf(plugs)}, {"takers", namesOf({items.begin() + 1, items.end()})}});
    finding.measuredOrigin = plan.pcie.origin;
    return true;
}

// Whether the PCIe plugs are enough, or at least nobody says otherwise.
bool pcie(const PlugPlan& plan, const SupplyPlugs& there, Report& report)
{
    if (nativeUnknown(plan, there, report)) return false;
    // The plug of a board for its slots only helps several cards: without it the rig runs.
    const bool spare = plan.pcie.value > there.pcie.value && plan.pcie.value - plan.boardPcie <= there.pcie.value;
    return !compare(plan.pcie, there.pcie,
                    {spare ? RW_TEXT("PCIe 8-pin plugs: {measured} needed for {takers}, {limit} there on {part}. Leave the board's own free if its manual allows, or choose a supply with more.")
                           : RW_TEXT("PCIe 8-pin plugs: {measured} needed for {takers}, {limit} there on {part}. Choose a supply with more of them."),
                     RW_TEXT("PCIe 8-pin plugs: {measured} needed for {takers}; how many {part} has is unknown. Look it up.")}, spare ? Verdict::Warning : Verdict::Problem, report);
}

void eps(const PlugPlan& plan, const SupplyPlugs& there, Report& report)
{
    if (plan.eps.unknown && !plan.eps.unknown->part->as<GraphicsCard>())
        report.addFor(Verdict::NotChecked, {plan.eps.unknown, there.eps.items.front()},
                      RW_TEXT("How many EPS plugs {part} takes is unknown, so {other} was not checked for them. Look at its upper edge."));
    // Boards with two start with one of them: only what lacks beyond that is sure to stop the rig.
    const bool spare = plan.boardEps > 1 && plan.eps.value - there.eps.value <= plan.boardEps - 1;
    compare(plan.eps, there.eps,
            {spare ? RW_TEXT("EPS plugs: {measured} needed for {takers}, {limit} there on {part}. Leave one of the board free if its manual allows, or add an adapter.")
                   : RW_TEXT("EPS plugs: {measured} needed for {takers}, {limit} there on {part}. Add adapters from two PCIe 8-pins each, or choose another supply."),
             RW_TEXT("EPS plugs: {measured} needed for {takers}; how many {part} has is unknown. Look it up.")}, spare ? Verdict::Warning : Verdict::Problem, report);
}

// What the cards take: it wants a lead for each plug once a card takes two.
Tally leadsWanted(const PlugPlan& plan)
{
    Tally wanted;
    bool several = false;
    for (const CardFeed& feed : plan.cards) {
        if (feed.pcie.value > 0) wanted.take(*feed.item, NumberFact{feed.pcie.value, feed.pcie.origin});
        several = several || feed.pcie.value >= 2;
    }
    return several ? wanted : Tally{};
}

// A card of much power whose adapter has more plugs than there are leads.
bool strongCard(const PlugPlan& plan, const Tally& leads, Report& report)
{
    bool told = false;
    for (const CardFeed& feed : plan.cards) {
        if (!feed.card->hasSixteenPins() || feed.card->power.valueOr({}) < watts(kStrong) || feed.byAdapter <= leads.least) continue;
        Finding& finding = report.addFor(Verdict::Warning, {feed.item, leads.items.front()},
            RW_TEXT("{part} draws {power} over an adapter of {measured} plugs; {other} has {limit} leads for them. Use a native 12V-2x6 cable or a supply with more leads."),
            {{"measured", countOf(feed.byAdapter)}, {"limit", countOf(leads.least)}, {"power", *feed.card->power}, {"other", namesOf(leads.items, " + ")}});
        finding.margin = countOf(leads.least - feed.byAdapter);
        finding.measuredOrigin = feed.pcie.origin;
        finding.limitOrigin = leads.origin;
        told = true;
    }
    return told;
}

void leads(const PlugPlan& plan, const SupplyPlugs& there, Report& report)
{
    const Tally wanted = leadsWanted(plan);
    if (wanted.value > there.leads.least && there.leads.unknown) {
        std::vector<const Item*> items = there.pcie.items;
        items.insert(items.end(), wanted.items.begin(), wanted.items.end());
        Finding& finding = report.addFor(Verdict::Note, items,
            RW_TEXT("PCIe 8-pin plugs: {measured} needed for {takers}, {limit} there on {part}, on how many leads is unknown. Use one lead for each plug, not two plugs of one."),
            {{"measured", countOf(wanted.value)}, {"limit", countOf(there.pcie.value)}, {"takers", namesOf(wanted.items)}, {"part", namesOf(there.pcie.items, " + ")}});
        finding.margin = countOf(there.pcie.value - wanted.value);
        finding.measuredOrigin = wanted.origin;
        finding.limitOrigin = there.pcie.origin;
        return;
    }
    if (wanted.value > there.leads.least && strongCard(plan, there.leads, report)) return;
    compare(wanted, there.leads,
            {RW_TEXT("One lead for each PCIe plug: {measured} needed for {takers}, {limit} there on {part}. Plan which plugs share a lead, or choose a supply with more."), nullptr}, Verdict::Warning, report);
}

// Of several supplies each feeds what was assigned to it: what one lacks, another may have left.
void ofEach(const Rig& rig, const SupplyPlugs& there, Report& report)
{
    if (there.pcie.items.size() < 2) return;
    std::set<std::pair<ItemId, CableType>> told;
    for (const Cable& cable : cableMap(rig))
        if (cable.lead == Cable::Lead::Lacking && !rig.find(cable.to)->supply.empty() && told.emplace(cable.to, cable.type).second)
            report.addFor(Verdict::Warning, {rig.find(cable.to), rig.find(cable.supply)},
                          RW_TEXT("{part} is fed by {other}, which has no {type} plug left for it. Move it to another supply, or add an adapter."), {{"type", Term{cableTitle(cable.type)}}});
}

}  // namespace

void psu_plugs(const Scene& scene, Report& report)
{
    const SupplyPlugs there = supplyPlugs(scene.rig());
    if (there.pcie.items.empty()) return;
    const PlugPlan plan = plugPlan(scene.rig(), there);
    unknownPlugs(plan, there, report);
    unknownWords(scene.rig(), report);
    const bool enough = pcie(plan, there, report);
    if (enough) {
        adapterAssumed(plan, there, report);
        leads(plan, there, report);
    }
    eps(plan, there, report);
    if (enough) ofEach(scene.rig(), there, report);
}

DecidingFields psu_plugs_fields()
{
    return {
        {"power_supply", "pcie_plugs"}, {"power_supply", "eps_plugs"}, {"power_supply", "pcie_leads", kWhereKnown},
        {"power_supply", "12vhpwr_plugs", kWhereKnown},
        {"motherboard", "eps_plugs"}, {"motherboard", "pcie_power_plugs", kWhereKnown},
        {"graphics_card", "power_w"},
        {"power_adapter", "count"},
        {"graphics_card", "power_plugs", kRead}, {"graphics_card", "adapter_plugs", kRead}};
}

}  // namespace rw::checks
