// Whether the board runs the processor at all, and from which BIOS on: by its maker's list, else by what its chipset runs.
#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "checks/base/places.h"
#include "checks/base/platforms.h"
#include "parts/kinds/cpu.h"
#include "parts/sockets.h"
#include "rig/edits.h"

namespace rw::checks {
namespace {

struct Pair {
    const Standing<Cpu>& cpu;
    const Standing<Motherboard>& board;
    Report& report;

    Finding& tell(Verdict verdict, const char* text, const TextFact& bios) const
    {
        std::map<std::string, Value> arguments;
        if (cpu.spec->series) arguments["measured"] = *cpu.spec->series;
        if (bios) arguments["limit"] = *bios;
        if (board.spec->chipset) arguments["chipset"] = *board.spec->chipset;
        Finding& finding = report.add(verdict, {cpu.index, board.index}, text, std::move(arguments));
        finding.measuredOrigin = cpu.spec->series.originOr(Origin::Missing);
        finding.limitOrigin = bios.originOr(Origin::Missing);
        return finding;
    }
    void clear(const TextFact& bios) const { report.clear({cpu.index, board.index}, *cpu.spec->series, *bios, {}); }
};

// The board's own row for the series; null where there is none.
const BoardCpuSupport* rowFor(const Motherboard& board, const std::string& series)
{
    const auto row = std::find_if(board.cpuSupport.begin(), board.cpuSupport.end(), [&](const BoardCpuSupport& r) { return r.bios && r.isFor(series); });
    return row == board.cpuSupport.end() ? nullptr : &*row;
}

// Versions count upwards, with numbers in them as numbers: F9 before F20.
bool isBefore(const std::string& a, const std::string& b)
{
    std::size_t i = 0, j = 0;
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)); };
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j]) return a[i] < b[j];
            ++i, ++j;
            continue;
        }
        const std::size_t endA = std::min(a.find_first_not_of("0123456789", i), a.size()), endB = std::min(b.find_first_not_of("0123456789", j), b.size());
        const long numberA = std::atol(a.substr(i, endA - i).c_str()), numberB = std::atol(b.substr(j, endB - j).c_str());
        if (numberA != numberB) return numberA < numberB;
        i = endA, j = endB;
    }
    return a.size() - i < b.size() - j;
}

// Whether the board is set to that BIOS, or to a newer one of its list.
bool hasBios(const Standing<Motherboard>& board, const BoardCpuSupport& row)
{
    return std::any_of(board.spec->cpuSupport.begin(), board.spec->cpuSupport.end(), [&](const BoardCpuSupport& other) {
        return other.bios && board.at->item->state.has(board.spec->biosSwitch(other)) && !isBefore(*other.bios, *row.bios);
    });
}

void byList(const Pair& pair, const BoardCpuSupport& row)
{
    const std::string name = pair.board.spec->biosSwitch(row);
    if (*row.bios == "any" || (*row.bios != "none" && hasBios(pair.board, row))) { pair.clear(row.bios); return; }
    const Verdict verdict = clashVerdict(weakest(pair.cpu.spec->series.origin, row.bios.origin), LimitKind::Explicit);
    if (*row.bios == "none") {
        pair.tell(verdict, RW_TEXT("{part} ({measured}) does not run on {other}, whatever its BIOS. Choose another board or processor."), row.bios);
        return;
    }
    Finding& finding = pair.tell(verdict,
        RW_TEXT("{part} ({measured}) runs on {other} from BIOS {limit} on. Fits if that one or a newer is on it; update before the processor goes in, or ask the shop."), row.bios);
    finding.fixes.push_back({{RW_TEXT("Put BIOS {limit} or a newer one on {other}"), finding.text.arguments}, {},
                             [id = pair.board.at->item->id, name](const Rig& rig) { return setSwitch(rig, id, name, true); }});
}

void byChipset(const Pair& pair)
{
    const TextFact bios = usualBios(pair.board.spec->chipset.valueOr(""), pair.cpu.spec->series.valueOr(""));
    if (!bios)
        pair.tell(Verdict::NotChecked, RW_TEXT("Whether {other} runs {part}, and from which BIOS on, is unknown. Look at its list of processors."), bios);
    else if (*bios == "any")
        pair.clear(bios);
    else if (*bios == "none")
        pair.tell(Verdict::Warning, RW_TEXT("Boards with {chipset}, like {other}, usually have no BIOS for {measured}, like {part}. Look at its list of processors before ordering."), bios);
    else if (*bios == "newer")
        pair.tell(Verdict::Warning, RW_TEXT("{chipset} boards run {measured} only with a newer BIOS than their first; whether {other} has one for {part} is unknown. Look at its list, or ask the shop."), bios);
    else
        pair.tell(Verdict::Warning, RW_TEXT("{chipset} boards run {measured} only from {limit} on; whether {other} has a BIOS with it for {part} is unknown. Look at its list, or ask the shop."), bios);
}

}  // namespace

void cpu_bios(const Scene& scene, Report& report)
{
    for (const auto& cpu : scene.each<Cpu>()) {
        const auto board = boardOf(scene, cpu.index);
        if (!board || (cpu.spec->socket && board->spec->socket && !isSameSocket(*cpu.spec->socket, *board->spec->socket))) continue;  // told by cpu_socket
        const Pair pair{cpu, *board, report};
        if (const BoardCpuSupport* row = rowFor(*board->spec, cpu.spec->series.valueOr(""))) byList(pair, *row);
        else byChipset(pair);
    }
}

DecidingFields cpu_bios_fields()
{
    return {
        {"motherboard", "cpu_support[].bios"}, {"motherboard", "chipset", kWhereKnown}, {"motherboard", "socket"},
        {"cpu", "series"}, {"cpu", "socket"},
        {"motherboard", kSettings, kRead}};
}

}  // namespace rw::checks
