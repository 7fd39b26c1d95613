#include "plan/sections/sections.h"

namespace rw::sections {
namespace {

void addGaps(const Rig& rig, const RigNumbers& numbers, NumberSection& section)
{
    for (const CardAir& gap : numbers.gaps) {
        const auto warmer = inletWarming(*rig.find(gap.neighbour), gap.room);
        section.lines.push_back({{RW_TEXT("{card}, toward {neighbour}"), {{"card", nameOf(rig, gap.card)}, {"neighbour", nameOf(rig, gap.neighbour)}}}, {RW_TEXT("{room} of air"), {{"room", gap.room}}}, NumberState::Plain,
                                 warmer ? Text{RW_TEXT("before its fans; the other card may warm the air there by up to {warmer}. The check gpu_air_gap says how much room is wanted"), {{"warmer", Amount{std::round(*warmer), "K"}}}}
                                        : Text{RW_TEXT("before its fans; the check gpu_air_gap says how much room is wanted"), {}}});
    }
}

}  // namespace

NumberSection air(const Rig& rig, const RigNumbers& numbers)
{
    NumberSection section{"air", RW_TEXT("Air (indicative)"), {}, {}, {}};
    if (!numbers.air) {
        section.sum = {RW_TEXT("an open frame, or no case"), {}};
        addGaps(rig, numbers, section);
        return section;
    }
    const Airflow& air = *numbers.air;
    const auto flow = [](double cubicMetres) { return Text{RW_TEXT("{metric}, {feet} CFM"), {{"metric", Amount{std::round(cubicMetres), "m³/h"}}, {"feet", Count{std::lround(cubicFeetPerMinute(cubicMetres))}}}}; };
    section.sum = air.fans == 0 ? Text{RW_TEXT("no case fan listed"), {}} : Text{RW_TEXT("{moved} of {wanted}"), {{"moved", Count{std::lround(air.moved())}}, {"wanted", Amount{std::round(air.required), "m³/h"}}}};
    section.lines = {{{RW_TEXT("Wanted through the case"), {}}, flow(air.required), NumberState::Plain, {RW_TEXT("2.97 · watts / 10 K; of blower cards 30 % of their heat"), {}}},
                     {{RW_TEXT("In: front, bottom, side"), {}}, flow(air.intake), NumberState::Plain, {RW_TEXT("{rated} of {fans} fans are rated, the rest usual for their size; 60 % of it gets through filters and mesh"), {{"rated", Count{air.rated}}, {"fans", Count{air.fans}}}}},
                     {{RW_TEXT("Out: rear, top"), {}}, flow(air.exhaust), NumberState::Plain, {}}};
    section.lines.front().state = air.fans == 0 ? NumberState::Plain : air.moved() < air.required ? NumberState::Tight : goodOf(numbers.power);
    addGaps(rig, numbers, section);
    section.assumptions = {{RW_TEXT("Fans at full speed; the larger of in and out counts. No one measures what a case lets through."), {}}};
    return section;
}

}  // namespace rw::sections
