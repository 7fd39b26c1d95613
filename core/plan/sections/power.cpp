#include <algorithm>

#include "plan/sections/sections.h"

namespace rw::sections {
namespace {

// Like parts of like watts in one line: "2 × RTX 3090 FE".
struct Like { std::string name; Text how; Power sustained; int count; bool isUnknown; };

std::vector<Like> likeParts(const Rig& rig, const PowerPlan& plan)
{
    std::vector<Like> likes;
    for (const PartDraw& part : plan.parts) {
        const Item& item = *rig.find(part.item);
        const Text how = howDrawIsKnown(item);
        const auto same = std::find_if(likes.begin(), likes.end(), [&](const Like& l) { return l.name == item.part->shortName && l.sustained == part.sustained && l.how.pattern == how.pattern; });
        if (same == likes.end()) likes.push_back({item.part->shortName, how, part.sustained, 1, part.isUnknown});
        else ++same->count;
    }
    return likes;
}

Text lossWords(const SpeedLoss& loss)
{
    if (!loss.isMeasured) return {RW_TEXT("at least {least} slower"), {{"least", Percent{std::round(loss.least)}}}};
    return {RW_TEXT("{least} to {most} slower"), {{"least", Count{std::lround(loss.least)}}, {"most", Percent{std::round(loss.most)}}}};
}

}  // namespace

NumberSection power(const Rig& rig, const RigNumbers& numbers)
{
    const PowerPlan& plan = numbers.power;
    NumberSection section{"power", RW_TEXT("Power"), {RW_TEXT("{watts} while training"), {{"watts", whole(plan.sustained)}}}, {}, {}};
    for (const Like& like : likeParts(rig, plan)) {
        const Text label = like.count == 1 ? word(like.name) : Text{RW_TEXT("{count} × {name}"), {{"count", Count{like.count}}, {"name", like.name}}};
        section.lines.push_back({label, like.isUnknown ? Text{RW_TEXT("unknown"), {}} : Text{"{watts}", {{"watts", whole(like.sustained * like.count)}}}, like.isUnknown ? NumberState::Tight : NumberState::Plain, like.how});
    }
    section.lines.push_back({{RW_TEXT("What the makers state"), {}}, {"{watts}", {{"watts", whole(plan.nameplate)}}}, NumberState::Plain, {RW_TEXT("the sum part-list sites show: no headroom, no peaks"), {}}});
    for (const WindowDraw& window : plan.windows)
        section.lines.push_back({{RW_TEXT("Peak of {window}"), {{"window", windowText(window.window)}}}, {"{watts}", {{"watts", whole(window.peak)}}}, NumberState::Plain,
                                 {RW_TEXT("all cards beyond their power at once, the processor at its limit"), {}}});
    for (const CardLimit& limit : numbers.limits)
        section.lines.push_back({{RW_TEXT("{name} at {watts}"), {{"name", nameOf(rig, limit.card)}, {"watts", limit.limit}}}, lossWords(limit.loss), NumberState::Plain,
                                 {RW_TEXT("of its {own}: {share}. The range of what was measured on RTX 3090, 4090 and 5090, from one stream of tokens to training (the guide lists them)"), {{"own", limit.own}, {"share", Percent{std::round(limit.share * 100)}}}}});
    section.assumptions = {{RW_TEXT("While training: the cards at their power, the processor at 40 % of its limit, everything else at its usual draw."), {}},
                           {RW_TEXT("Peaks below 1 ms: Ampere 1.7 times its power, Ada and Blackwell 1.57, blowers and older cards 1.4; 10 ms: 1.35, 1.28, 1.2."), {}},
                           rig.assumptions.independent ? Text{RW_TEXT("Cards with jobs of their own: 70 % of the excursions meet."), {}} : Text{RW_TEXT("Cards that train in step: all excursions meet."), {}}};
    return section;
}

NumberSection supplies(const Rig& rig, const RigNumbers& numbers)
{
    const PowerPlan& plan = numbers.power;
    NumberSection section{"supplies", RW_TEXT("Power supply"), plan.supply ? Text{"{watts}", {{"watts", *plan.supply}}} : Text{RW_TEXT("none of known power"), {}}, {}, {}};
    for (const SupplyLoad& load : plan.supplies) {
        const std::string name = nameOf(rig, load.item);
        if (!load.rated || *load.rated <= Power{}) {
            section.lines.push_back({word(name), {RW_TEXT("rating unknown"), {}}, NumberState::Tight});
            continue;
        }
        const NumberState good = load.isUnknown ? NumberState::Plain : NumberState::Good;
        const double share = load.sustained.amount() / load.rated->amount();
        section.lines.push_back({{RW_TEXT("{name}, while training"), {{"name", name}}}, {RW_TEXT("{watts} of {rated}, {share}"), {{"watts", whole(load.sustained)}, {"rated", *load.rated}, {"share", Percent{std::round(share * 100)}}}},
                                 share > 0.95 ? NumberState::Over : share > 0.80 ? NumberState::Tight : good, {RW_TEXT("best kept below 80 %, never above 95 % for long"), {}}});
        for (const WindowDraw& window : load.windows) {
            const bool over = window.peak > *window.supply;
            section.lines.push_back({{RW_TEXT("peak of {window}"), {{"window", windowText(window.window)}}}, {RW_TEXT("{watts} of {rated}"), {{"watts", whole(window.peak)}, {"rated", whole(*window.supply)}}},
                                     over && !load.mayRideOutMore ? NumberState::Over : over || (!load.isPromised && window.peak > *load.rated) ? NumberState::Tight : good,
                                     {load.isPromised ? RW_TEXT("ATX 3 asks this of the supply") : RW_TEXT("a careful model: before ATX 3 nothing was promised"), {}}});
        }
    }
    static const std::map<Cable::Lead, const char*> kLeads = {{Cable::Lead::Own, RW_TEXT("{type}, lead {number}")}, {Cable::Lead::Shared, RW_TEXT("{type}, second plug of lead {number}")},
                                                              {Cable::Lead::Unknown, RW_TEXT("{type}, plug {number}")}, {Cable::Lead::Lacking, RW_TEXT("{type}: no plug left")}};
    for (const Cable& cable : numbers.cables) {
        const Text value = {kLeads.at(cable.lead), {{"type", Term{cableTitle(cable.type)}}, {"number", Count{cable.number}}}};
        Text how;
        if (cable.byAdapter) how = {RW_TEXT("from {supply}, through the card's adapter"), {{"supply", nameOf(rig, cable.supply)}}};
        else if (cable.lead == Cable::Lead::Unknown && cable.type == CableType::Pcie8) how = {RW_TEXT("from {supply}; on how many leads its plugs hang is unknown: use one lead for each plug"), {{"supply", nameOf(rig, cable.supply)}}};
        else how = {RW_TEXT("from {supply}"), {{"supply", nameOf(rig, cable.supply)}}};
        section.lines.push_back({word(nameOf(rig, cable.to)), value, cable.lead == Cable::Lead::Lacking ? NumberState::Over : cable.lead == Cable::Lead::Shared ? NumberState::Tight : NumberState::Plain, how});
    }
    section.assumptions = {{RW_TEXT("ATX 3 with a 12VHPWR plug above 450 W rides out 200, 180, 160 and 120 % for 100 µs, 1, 10 and 100 ms; other ATX 3 150, 145, 135 and 110 %."), {}},
                           {RW_TEXT("Before ATX 3: 130, 130, 115 and 105 %, a model."), {}}};
    return section;
}

}  // namespace rw::sections
