// Processors by the word that boards' lists of processors use for their series, and the lanes that all of a series have.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rw::opendb {

// The words of a processor's name that say which it is: "Core", "i7", "6850K"; without clocks, cores and sockets behind them.
std::vector<std::string> cpuWords(const std::string& name);

// "Ryzen 5000", "Ryzen 3000G", "Core 13th gen", "Core X 9000", "Core Ultra 200", "Threadripper 3000"; of others
// `recordSeries` as it stands there. `socket` as the catalogue writes it: Core X are those of the large sockets.
std::string cpuSeries(const std::vector<std::string>& words, const std::string& socket, const std::string& recordSeries);

// PCI Express lanes for slots and M.2 sockets (those to the chipset do not count) and the generation of most of them.
struct CpuLanes { double lanes; const char* generation; };
std::optional<CpuLanes> cpuLanes(const std::string& series);

}  // namespace rw::opendb
