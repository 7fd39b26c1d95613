// The case's front ports, and devices inside on USB 2.0, against the board's headers for them.
#include "checks/base/tally.h"
#include "parts/kinds/fan_hub.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/pc_case.h"

namespace rw::checks {
namespace {

struct Header {
    const char* name;      // as printed
    Tally needed, there;
    const char* lack;
};

NumberFact oneIf(const FlagFact& flag) { return flag ? NumberFact{*flag ? 1.0 : 0.0, flag.origin} : NumberFact{}; }

Header header(const char* name, const Listed<PcCase>& pcCase, const NumberFact& needed, const Listed<Motherboard>& board, const NumberFact& there, const char* lack)
{
    Header row{name, {}, {}, lack};
    row.needed.take(*pcCase.item, needed);
    row.there.add(*board.item, there);
    return row;
}

// USB 2.0 headers that coolers and hubs take; those of which none are named take none.
void takeInside(const Rig& rig, Tally& needed)
{
    for (const auto& cooler : listed<LiquidCooler>(rig))
        if (cooler.spec->usb2Headers) needed.take(*cooler.item, cooler.spec->usb2Headers);
    for (const auto& hub : listed<FanHub>(rig))
        if (hub.spec->usb2Headers) needed.take(*hub.item, hub.spec->usb2Headers);
}

std::vector<Header> headers(const Rig& rig, const Listed<PcCase>& pcCase, const Listed<Motherboard>& board)
{
    std::vector<Header> all = {
        header("USB 2.0", pcCase, pcCase.spec->usb2, board, board.spec->headersOf("usb2"),
               RW_TEXT("USB 2.0 headers: {measured} needed for {takers}, {limit} there on {part}. Use a USB 2.0 hub inside.")),
        header("USB 3", pcCase, pcCase.spec->usb3, board, board.spec->headersOf("usb3"),
               RW_TEXT("USB 3 headers: {measured} needed for the front of {takers}, {limit} there on {part}. Leave ports dead, or use an adapter from USB 2.0.")),
        header("USB-C", pcCase, pcCase.spec->usbC, board, board.spec->headersOf("usb_c"),
               RW_TEXT("USB-C headers: {measured} needed for the front of {takers}, {limit} there on {part}. Leave ports dead, or use an adapter from a USB 3 header.")),
        header("audio", pcCase, oneIf(pcCase.spec->frontAudio), board, oneIf(board.spec->audioHeader),
               RW_TEXT("{takers} has sockets for sound at its front; {part} has no header for them. Use those at the rear or a USB adapter.")),
    };
    takeInside(rig, all.front().needed);
    return all;
}

// The names of headers of which one side is unknown: of the board only where something needs one.
std::string unknownOf(const std::vector<Header>& all, Tally Header::*side)
{
    std::vector<std::string> names;
    for (const Header& row : all)
        if ((row.*side).unknown && (side == &Header::needed || row.needed.most > 0)) names.push_back(row.name);
    return listText(names);
}

// One finding for the pair, whatever is unknown of it.
void unknown(const std::vector<Header>& all, const Item& pcCase, const Item& board, Report& report)
{
    const std::string ports = unknownOf(all, &Header::needed), there = unknownOf(all, &Header::there);
    if (ports.empty() && there.empty()) return;
    report.addFor(Verdict::NotChecked, {&pcCase, &board},
        there.empty()   ? RW_TEXT("Which headers the front ports of {part} need is unknown ({ports}), so {other} was not checked for them. Look them up.")
        : ports.empty() ? RW_TEXT("{part} needs headers for its front ports ({headers}); how many of them {other} has is unknown. Look in its manual.")
                        : RW_TEXT("Front ports of {part} ({ports}) and headers of {other} ({headers}) are unknown, so they were not checked. Look them up."),
        {{"ports", ports}, {"headers", there}});
}

}  // namespace

void front_panel(const Scene& scene, Report& report)
{
    const auto cases = listed<PcCase>(scene.rig());
    const auto boards = listed<Motherboard>(scene.rig());
    if (cases.empty() || boards.empty()) return;
    const std::vector<Header> all = headers(scene.rig(), cases.front(), boards.front());
    unknown(all, *cases.front().item, *boards.front().item, report);
    for (const Header& row : all)
        if (!row.there.unknown) compare(row.needed, row.there, {row.lack, nullptr}, Verdict::Warning, report);
}

DecidingFields front_panel_fields()
{
    return {
        {"motherboard", "usb2_headers"}, {"motherboard", "usb3_headers"}, {"motherboard", "usb_c_headers"}, {"motherboard", "audio_header"},
        {"pc_case", "front_usb2"}, {"pc_case", "front_usb3"}, {"pc_case", "front_usb_c"}, {"pc_case", "front_audio"},
        {"liquid_cooler", "usb2_headers", kWhereKnown},
        {"fan_hub", "usb2_headers", kWhereKnown}};
}

}  // namespace rw::checks
