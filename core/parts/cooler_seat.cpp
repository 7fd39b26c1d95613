#include "parts/cooler_seat.h"

#include <algorithm>

namespace rw {

void CoolerSeat::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("sockets", sockets);
    v.shift("down_mm", down);
    v.shift("front_mm", front);
}

void CoolerKit::visit(FieldVisitor& v)
{
    v.plain("name", name);
    v.plain("sockets", sockets);
    v.field("free", free);
}

std::string CoolerKit::switchName() const
{
    std::string word = "kit_" + name;
    std::replace(word.begin(), word.end(), ' ', '_');
    return word;
}

void addKitOptions(std::vector<StateOption>& options, const std::vector<CoolerKit>& kits)
{
    for (const CoolerKit& kit : kits) options.push_back({kit.switchName(), {RW_TEXT("Mounting kit is there: {name}"), {{"name", kit.name}}}, {}, {}, {}});
}

std::string CoolerSeat::switchName() const
{
    std::string word = "seat_" + name;
    std::replace(word.begin(), word.end(), ' ', '_');
    return word;
}

std::vector<SeatShift> seatShifts(const std::vector<CoolerSeat>& seats, const State& state)
{
    std::vector<SeatShift> shifts;
    for (const bool chosen : {true, false})  // what is switched on stands before what usually holds
        for (const CoolerSeat& seat : seats) {
            if (chosen != state.has(seat.switchName())) continue;
            const AxisOrigins origins = {seat.front.originOr(Origin::Norm), seat.down.originOr(Origin::Norm), Origin::Norm};
            for (const std::string& socket : seat.sockets) shifts.push_back({socket, {seat.front.valueOr({}), -seat.down.valueOr({}), Length{}}, origins});
        }
    return shifts;
}

void addSeatOptions(std::vector<StateOption>& options, const std::vector<CoolerSeat>& seats)
{
    const auto shares = [](const CoolerSeat& a, const CoolerSeat& b) {
        return std::any_of(a.sockets.begin(), a.sockets.end(), [&](const std::string& s) { return std::find(b.sockets.begin(), b.sockets.end(), s) != b.sockets.end(); });
    };
    for (const CoolerSeat& seat : seats) {
        const auto others = std::count_if(seats.begin(), seats.end(), [&](const CoolerSeat& other) { return shares(seat, other); });
        const bool there = std::any_of(options.begin(), options.end(), [&](const StateOption& o) { return o.name == seat.switchName(); });
        if (others > 1 && !seat.name.empty() && !there) options.push_back({seat.switchName(), {RW_TEXT("Mounted with: {name}"), {{"name", seat.name}}}, {}, {}, {}, "seat"});
    }
}

}  // namespace rw
