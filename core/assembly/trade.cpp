#include "assembly/trade.h"

#include <algorithm>

#include "units/text.h"

namespace rw::assembly {

// On the bench first what is hard to reach later, then into the case from the wall outward, then cables, power, software.
const std::vector<Chapter>& chapters()
{
    static const std::vector<Chapter> all = {
        {"case", RW_TEXT("Prepare the case"), "", RW_TEXT("A Phillips screwdriver No. 2, the case's standoffs and screws.")},
        {"processor", RW_TEXT("Processor"), RW_TEXT("On the bench the socket is open to both hands."), RW_TEXT("The board on its box. Touch bare metal first.")},
        {"cooler_base", RW_TEXT("Cooler mounting"), RW_TEXT("The tray may have no hole behind the socket."), RW_TEXT("The cooler's mounting kit, a Phillips screwdriver.")},
        {"memory", RW_TEXT("Memory"), RW_TEXT("The latches are in reach; a large cooler covers them later."), ""},
        {"m2", RW_TEXT("M.2 drives"), RW_TEXT("Cards and coolers cover the sockets later."), RW_TEXT("A small Phillips screwdriver, the board's M.2 screws.")},
        {"board", RW_TEXT("Motherboard into the case"), RW_TEXT("All that is small stands on it, and nothing is in its way yet."), RW_TEXT("A Phillips screwdriver No. 2, the board's screws.")},
        {"power_supply", RW_TEXT("Power supply"), RW_TEXT("Its cables go behind the tray before that fills."), RW_TEXT("A Phillips screwdriver No. 2, four screws No. 6-32, the supply's own cables and no others.")},
        {"board_power", RW_TEXT("Power for the board"), RW_TEXT("The plugs at the upper edge are in reach only until fans, radiator and cooler are in."), ""},
        {"fans", RW_TEXT("Fans and radiator"), RW_TEXT("A tower cooler bars the way to the fan behind it."), RW_TEXT("A Phillips screwdriver No. 2, the screws of fans and radiator.")},
        {"cooler", RW_TEXT("CPU cooler"), RW_TEXT("After the board is screwed down, whose holes it may cover; before the cards, which leave less room."), RW_TEXT("Thermal paste, a long Phillips screwdriver No. 2.")},
        {"drives", RW_TEXT("Drives"), "", RW_TEXT("A Phillips screwdriver No. 2, the drives' screws.")},
        {"leads", RW_TEXT("Leads to the board"), RW_TEXT("The headers at the lower edge lie under the cards later."), RW_TEXT("The board's manual, open at its headers.")},
        {"cards", RW_TEXT("Graphics cards"), RW_TEXT("Last of what is large: they are heavy and cover what lies below."), RW_TEXT("A Phillips screwdriver No. 2, the case's slot screws, a hand to hold each card.")},
        {"braces", RW_TEXT("Card supports"), RW_TEXT("They are set to cards that stand."), RW_TEXT("A Phillips screwdriver No. 2.")},
        {"bridges", RW_TEXT("Bridges"), RW_TEXT("They join cards that stand."), ""},
        {"cables", RW_TEXT("Cables"), RW_TEXT("The plugs go into parts that stand."), ""},
        {"start", RW_TEXT("First start"), RW_TEXT("Before the panels close, so that all can be seen and reached."), RW_TEXT("A monitor, a keyboard, the power cord.")},
        {"bios", RW_TEXT("BIOS settings"), "", RW_TEXT("The board's manual.")},
        {"system", RW_TEXT("Operating system"), "", RW_TEXT("A USB stick with the installer.")},
        {"driver", RW_TEXT("Drivers"), "", ""},
        {"data_drive", RW_TEXT("Drives for data"), "", ""},
        {"measure", RW_TEXT("Is it what was planned?"), RW_TEXT("A card in the wrong slot or on a bad riser works, only slower: the numbers tell."), ""},
        {"not_placed", RW_TEXT("Not placed in the plan"), "", ""},
    };
    return all;
}

std::size_t chapterNumber(std::string_view id)
{
    const auto& all = chapters();
    return static_cast<std::size_t>(std::find_if(all.begin(), all.end(), [&](const Chapter& chapter) { return id == chapter.id; }) - all.begin());
}

}  // namespace rw::assembly
