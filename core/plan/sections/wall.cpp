#include <algorithm>

#include "plan/sections/sections.h"

namespace rw::sections {
namespace {

std::string gradesOf(const PowerPlan& plan)
{
    std::vector<std::string> grades;
    for (const SupplyLoad& load : plan.supplies)
        if (std::find(grades.begin(), grades.end(), load.efficiency) == grades.end()) grades.push_back(load.efficiency);
    return listText(grades);
}

}  // namespace

NumberSection wall(const Rig& rig, const RigNumbers& numbers, const MoneyWords& money)
{
    NumberSection section{"wall", RW_TEXT("Wall and heat"), {}, {}, {}};
    if (!numbers.wall) {
        section.sum = {RW_TEXT("unknown"), {}};
        section.assumptions = {{RW_TEXT("Not known without the rating of each power supply."), {}}};
        return section;
    }
    const WallFigures& wall = *numbers.wall;
    const bool graded = wall.draw.isGradeKnown;
    section.sum = graded ? Text{"{watts}", {{"watts", whole(wall.draw.most)}}} : Text{RW_TEXT("{least} to {most}"), {{"least", whole(wall.draw.least)}, {"most", whole(wall.draw.most)}}};
    const auto add = [&](Text label, Text value, NumberState state = NumberState::Plain, Text how = {}) { section.lines.push_back({std::move(label), std::move(value), state, std::move(how)}); };
    if (graded)
        add({RW_TEXT("Efficiency, at least"), {}}, {"{share}", {{"share", Percent{std::round(numbers.power.sustained.amount() / wall.draw.most.amount() * 1000) / 10}}}}, NumberState::Plain,
            {RW_TEXT("{grade} at {volts}: what the grade asks for at this load"), {{"grade", gradesOf(numbers.power)}, {"volts", wall.mains == Mains::V230 ? "230 V" : "115 V"}}});
    else
        add({RW_TEXT("Efficiency"), {}}, {RW_TEXT("80 PLUS grade unknown"), {}}, NumberState::Tight, {RW_TEXT("taken from 80 PLUS to Titanium; cost and heat by the worse"), {}});
    if (wall.circuit)
        add({RW_TEXT("Circuit"), {}}, {RW_TEXT("{watts} for hours on end"), {{"watts", wall.circuit->limit()}}}, wall.draw.least > wall.circuit->limit() ? NumberState::Over : wall.draw.most > wall.circuit->limit() ? NumberState::Tight : goodOf(numbers.power),
            wall.circuit->isRule ? Text{RW_TEXT("{circuit}: 80 % of it, by code"), {{"circuit", Term{wall.circuit->title}}}} : Text{RW_TEXT("{circuit}: advice"), {{"circuit", Term{wall.circuit->title}}}});
    add({RW_TEXT("Heat"), {}}, {RW_TEXT("{watts}, {btu} BTU/h"), {{"watts", whole(wall.draw.most)}, {"btu", Count{std::lround(btuPerHour(wall.draw.most))}}}}, NumberState::Plain, {RW_TEXT("all of it stays in the room; 3.412 BTU/h a watt"), {}});
    add({RW_TEXT("Electricity a year"), {}}, {RW_TEXT("{energy} kWh"), {{"energy", Count{std::lround(wall.energyPerYear)}}}}, NumberState::Plain, {RW_TEXT("training {hours} h a day"), {{"hours", Amount{rig.assumptions.hoursPerDay, ""}}}});
    if (wall.costPerYear) add({RW_TEXT("Cost a year"), {}}, word(money(Money::of(*wall.costPerYear))));
    for (const GradeSaving& saving : wall.better) {
        const double energy = kilowattHours(saving.saved, rig.assumptions.hoursPerDay * 365);
        add({RW_TEXT("With {grade}"), {{"grade", saving.grade}}},
            rig.assumptions.pricePerKwh ? Text{RW_TEXT("saves {watts}, {money} a year"), {{"watts", whole(saving.saved)}, {"money", money(Money::of(energy * *rig.assumptions.pricePerKwh))}}} : Text{RW_TEXT("saves {watts}"), {{"watts", whole(saving.saved)}}}, NumberState::Plain,
            {RW_TEXT("what the grades ask for at this load; worth it where a year or two of that pays the difference"), {}});
    }
    section.assumptions = {{RW_TEXT("What comes out of the supply by its efficiency, of which the 80 PLUS grade is the least."), {}}};
    return section;
}

}  // namespace rw::sections
