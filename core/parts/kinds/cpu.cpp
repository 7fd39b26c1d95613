#include "parts/kinds/cpu.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {

void Cpu::visit(FieldVisitor& v)
{
    v.field("socket", socket);
    v.field("series", series);
    v.field("memory_types", memoryTypes);
    v.field("memory_channels", memoryChannels);
    v.field("memory_max_gb", memoryMaxGb);
    v.field("memory_speed_mts", memorySpeed);
    v.field("tdp_w", tdp);
    v.field("max_power_w", maxPower);
    v.field("cores", cores);
    v.field("pcie_lanes", lanes);
    v.field("pcie_generation", pcie);
    v.field("integrated_graphics", graphics);
    v.field("boxed_cooler", boxedCooler);
}

std::vector<Piece> Cpu::pieces(const State&) const
{
    // Package sizes: LGA1700 45x37.5, LGA115x/1200 37.5x37.5, LGA2066 52.5x45, AM4/AM5 40x40, TR4 58.5x75.4 mm.
    struct Package { const char* socket; double x, y; };
    static constexpr Package packages[] = {{"LGA1700", 37.5, 45}, {"LGA1851", 37.5, 45}, {"LGA2066", 45, 52.5}, {"LGA2011-3", 45, 52.5},
                                           {"AM4", 40, 40}, {"AM5", 40, 40}, {"TR4", 58.5, 75.4}, {"sTRX4", 58.5, 75.4}, {"SP3", 58.5, 75.4}};
    double x = 37.5, y = 37.5;
    for (const Package& p : packages)
        if (socket.valueOr("") == p.socket) { x = p.x; y = p.y; }
    Piece piece{"", MountKind::CpuSocket, socket.valueOr(""), {}, {}};
    const Length top = standards::cpuTop;
    piece.solids.push_back(solidBox("package", Role::Body, {pointMm(-x / 2, -y / 2, 4), {mm(x / 2), mm(y / 2), top}},
                                    {Origin::Norm, Origin::Norm, Origin::Typical}, "chip"));
    Mount seat{"cooler", MountKind::CoolerSeat, {{}, {Length{}, Length{}, top}}, {Origin::Norm, Origin::Norm, Origin::Typical}, {}, {}, {}, {}, socket.valueOr("")};
    seat.turns.clear();
    for (int quarter = 0; quarter < 4; ++quarter) seat.turns.push_back(Turn::about(Axis::Z, quarter));
    piece.mounts.push_back(seat);
    return {piece};
}

Draw Cpu::draw() const
{
    const Power package = heat().valueOr({});
    // 10 % lost in the board's regulators; 40 % of the peak while graphics cards train (rule of thumb).
    const double supply = package.amount() / 0.90;
    return {package, watts(0.40 * supply), watts(supply)};
}

std::vector<Facet> Cpu::facets() const
{
    return FacetList()
        .word("socket", socket)
        .word("series", series)
        .number("cores", cores)
        .each("memory_type", memoryTypes)
        .power("power_w", tdp)
        .number("lanes", lanes)
        .word("generation", pcie)
        .flag("graphics", graphics);
}

PartKind cpu_kind()
{
    return {"cpu", "CPU", RW_TEXT("Processors"), 10, [] { return std::unique_ptr<Spec>(new Cpu); }};
}

}  // namespace rw
