#include "checks/base/platforms.h"

#include "parts/kinds/motherboard.h"
#include "parts/sockets.h"

namespace rw {
namespace {

struct SocketForm { std::vector<const char*> sockets; const char* forms; };
const SocketForm kForms[] = {
    {{"AM4", "AM5", "LGA1150", "LGA1151", "LGA1155", "LGA1156", "LGA1200", "LGA1700", "LGA1851"}, "UDIMM"},
    {{"sTR4", "sTRX4", "LGA2066"}, "UDIMM"},
    {{"sWRX8", "SP3", "LGA4189"}, "RDIMM/LRDIMM"},  // DDR4
    {{"sTR5", "SP5", "SP6", "LGA4677"}, "RDIMM"},      // DDR5
};

struct ChipsetBios { const char *chipsets, *series, *bios; };
constexpr ChipsetBios kBios[] = {
    // AM4. https://www.tomshardware.com/news/amd-x570-chipset-first-gen-ryzen-support,39474.html
    {"X570", "Ryzen 1000", "none"},
    {"X470/B450", "Ryzen 1000/Ryzen 2000", "any"},
    // https://www.anandtech.com/show/15807 (what X570 runs), https://www.tomshardware.com/news/amd-b550-motherboards
    {"X570", "Ryzen 2000/Ryzen 3000", "any"},
    {"B550", "Ryzen 1000/Ryzen 2000/Ryzen 2000G/Ryzen 3000G", "none"},
    {"B550", "Ryzen 3000", "any"},
    // https://www.nextinpact.com/article/67931/ryzen-5-5600x-zen-3-nos-premiers-resultats-quid-installation-sur-carte-mere-b450
    {"X570/B550", "Ryzen 5000", "AGESA 1.0.8.0"},
    // https://www.amd.com/en/support/kb/faq/pa-100
    {"X470/B450", "Ryzen 3000", "newer"},
    // https://www.tomshw.it/hardware/il-supporto-a-ryzen-5000-arriva-in-anticipo-sulle-schede-b450-biostar-asrock-e-asus/
    {"X470/B450", "Ryzen 5000", "AGESA 1.0.8.1"},
    // AMD's table of chipsets, as shown at https://en.ocworkbench.com/amd-b550-chipset-brings-pcie-4-0-to-the-mainstream/
    {"X370/B350", "Ryzen 3000", "newer"},
    // https://tecmundo.com.br/produto/235654-asus-confirma-suporte-novos-cpus-ryzen-5000-placas-b350.htm,
    // https://www.purepc.pl/plyty-glowne-asrock-x370-oficjalnie-obsluguja-procesory-amd-ryzen-5000-wystarczy-wgrac-najnowszy-bios,
    // https://www.pcguia.pt/2021/11/motherboards-amd-a320-passam-a-suportar-processadores-ryzen-5000/
    {"X370/B350/A320", "Ryzen 5000", "newer"},
    // AM5. https://app.defzone.net/wiki/Template:AM5_chipsets; the version:
    // https://elporvenir.mx/amp/monitor/msi-y-asus-actualizan-sus-placas-base-para-soportar-nuevos-ryzen9000/717172
    {"X670/X670E/B650/B650E/A620/X870/X870E/B850/B840", "Ryzen 7000", "any"},
    {"X670/X670E/B650/B650E/A620", "Ryzen 9000", "AGESA 1.1.7.0"},
    {"X870/X870E/B850/B840", "Ryzen 9000", "any"},
    // Threadripper. https://hothardware.com/news/amd-ryzen-threadripper-strx4-zen-2-trx40,
    // https://en.wikipedia.org/wiki/Socket_TR4, https://en.wikipedia.org/wiki/Socket_sTRX4
    {"X399", "Threadripper 1000", "any"},
    {"X399", "Threadripper 3000", "none"},
    {"TRX40", "Threadripper 1000/Threadripper 2000", "none"},
    {"TRX40", "Threadripper 3000", "any"},
    // LGA1700. https://www.itworldcanada.com/post/motherboard-manufacturers-update-their-products-to-support-intels-next-gen-cpu
    {"Z690/H670/B660/H610", "Core 12th gen", "any"},
    {"Z690/H670/B660/H610", "Core 13th gen", "newer"},
    // https://bytebuys.com/overview-of-z790-and-b760-chipsets
    {"Z790/B760", "Core 12th gen/Core 13th gen", "any"},
    // https://www.techspot.com/community/topics/msi-motherboard-bios-updates-for-next-gen-intel-processors-emerge.281655/
    {"Z790/H770/B760/Z690/H670/B660/H610", "Core 14th gen", "newer"},
    // LGA1200. https://www.pcgamer.com/intel-rocket-lake-backwards-compatibility/
    {"Z490/H470", "Core 11th gen", "newer"},
    {"B460/H410", "Core 11th gen", "none"},
    // LGA1151. http://gamemaxpc.com/pc-case-news/6316.html, https://digiworthy.com/intel-kaby-lake-z370-tested
    {"Z390/Z370/H370/Q370/B365/B360/H310", "Core 6th gen/Core 7th gen", "none"},
    {"Z270/H270/B250/Z170/H170/B150/H110", "Core 8th gen/Core 9th gen", "none"},
    {"Z270/H270/B250", "Core 6th gen/Core 7th gen", "any"},
    {"Z170/H170/B150/H110", "Core 6th gen", "any"},
    {"Z170/H170/B150/H110", "Core 7th gen", "newer"},
    {"Z390", "Core 8th gen/Core 9th gen", "any"},
    {"Z370/H370/B360/H310", "Core 8th gen", "any"},
    // https://techreport.com/news/33967/gigabyte-and-msi-tout-firmware-support-for-intel-9000-series-cpus
    {"Z370/H370/B360/H310", "Core 9th gen", "newer"},
    // LGA2066. https://www.anandtech.com/show/11461 (what it came out for),
    // https://www.tomshardware.com/news/x299-bios-updates-wont-support-intel-kaby-lake-x-cpus
    {"X299", "Core X 7000", "any"},  // its quad-cores only as long as no BIOS for Core X 10000 is on it
    {"X299", "Core X 10000", "newer"},
};

}  // namespace

TextFact usualMemoryForm(const std::string& socket)
{
    for (const SocketForm& row : kForms)
        for (const char* one : row.sockets)
            if (isSameSocket(one, socket)) return {row.forms, Origin::Typical};
    return {};
}

TextFact usualBios(const std::string& chipset, const std::string& series)
{
    const std::string model = chipset.substr(chipset.rfind(' ') + 1);  // without its maker; npos + 1 is 0
    for (const ChipsetBios& row : kBios)
        if (names(row.chipsets, model) && names(row.series, series)) return {row.bios, Origin::Typical};
    return {};
}

}  // namespace rw
