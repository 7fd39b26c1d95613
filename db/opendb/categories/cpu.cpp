#include <algorithm>

#include "db/opendb/categories/categories.h"
#include "db/opendb/cpu_series.h"
#include "db/opendb/forms.h"
#include "db/opendb/names.h"
#include "db/opendb/words.h"
#include "parts/kinds/cpu.h"

namespace rw::opendb {
namespace {

void mapMemory(Record& record, Cpu& cpu)
{
    std::vector<std::string> types = record.texts("specifications.memory.types");
    std::sort(types.begin(), types.end());  // "DDR4/DDR5"
    types.erase(std::unique(types.begin(), types.end()), types.end());
    cpu.memoryTypes = record.word(joined(types, "/"));
    cpu.memoryChannels = record.count("specifications.memory.channels", "memory channels", {1, 16});
    cpu.memoryMaxGb = record.count("specifications.memory.maxSupport", "processor memory limit", {1, 16384});
}

// Most records have no package limit (0); one below the rating is none.
void mapPower(Record& record, Cpu& cpu)
{
    cpu.tdp = record.power("specifications.tdp", "processor power", {5, 600});
    if (record.number("specifications.ppt").value_or(0) <= 0) return;
    cpu.maxPower = record.power("specifications.ppt", "package power limit", {5, 1000});
    if (!cpu.maxPower || !cpu.tdp || *cpu.maxPower >= *cpu.tdp) return;
    record.drop("package power limit");
    cpu.maxPower = {};
}

void mapSeries(const Record& record, Cpu& cpu, const std::vector<std::string>& words)
{
    cpu.series = record.word(cpuSeries(words, cpu.socket.valueOr(""), record.text("series")));
    const auto lanes = cpu.series ? cpuLanes(*cpu.series) : std::nullopt;
    if (!lanes) return;
    cpu.lanes = record.derived(lanes->lanes, Origin::Typical, "by its series; those to the chipset not counted");
    cpu.pcie = record.derived<std::string>(lanes->generation, Origin::Typical, "by its series");
}

// "i7-6850K", "Ryzen 9 3950X", "TR PRO 7995WX".
std::string shortName(const Record& record, std::vector<std::string> words)
{
    std::erase_if(words, [](const std::string& word) { return word == "Core"; });
    if (words.size() > 1 && words[0] == "Ryzen" && words[1].starts_with("Thread")) words.erase(words.begin());
    if (words.size() > 1 && words[0].size() == 2 && words[0][0] == 'i') {
        words[0] += "-" + words[1];
        words.erase(words.begin() + 1);
    }
    std::string name = joined(words, " ");
    if (charactersIn(name) > mostOfShortName && name.starts_with("Threadripper")) name = "TR" + name.substr(12);
    return name.empty() ? shortNameOf(record.name()) : cutTo(name, mostOfShortName);
}

}  // namespace

Mapped mapCpu(Record& record)
{
    const std::string socket = socketWord(record.text("socket"));
    if (socket.empty()) return record.rejected("no socket");
    Cpu cpu;
    cpu.socket = record.fact(socket);
    const std::vector<std::string> words = cpuWords(record.name());
    mapSeries(record, cpu, words);
    mapMemory(record, cpu);
    mapPower(record, cpu);
    cpu.cores = record.count("cores.total", "cores", {1, 512});
    if (const std::string graphics = record.text("specifications.integratedGraphics.model"); !graphics.empty()) cpu.graphics = record.fact(graphics != "None");
    const auto cooler = record.flag("specifications.includesCooler");
    if (cooler && *cooler && record.text("specifications.packaging") == "OEM/Tray") record.drop("boxed cooler", "without a box");
    else if (cooler) cpu.boxedCooler = record.fact<std::string>(*cooler ? "a cooler of its maker" : "none");
    return record.part("cpu", std::move(cpu), shortName(record, words));
}

}  // namespace rw::opendb
