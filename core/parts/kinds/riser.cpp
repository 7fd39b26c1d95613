#include "parts/kinds/riser.h"

#include "parts/building.h"
#include "parts/facets.h"
#include "parts/standards.h"

namespace rw {
using namespace standards;

void Riser::visit(FieldVisitor& v)
{
    v.field("length_mm", length);
    v.field("lanes", lanes);
    v.field("generation", generation);
}

std::vector<Piece> Riser::pieces(const State&) const
{
    const int wide = static_cast<int>(lanes.valueOr(16));  // a mining riser's plug is an x1 edge
    const Length end = slotBodyStart + slotBodyLength(16), edge = slotBodyStart + slotBodyLength(wide);
    Piece plug{"plug", MountKind::PcieSlot, "x" + std::to_string(wide), {}, {}};
    plug.solids.push_back(solidBox("edge connector", Role::Connector, {{slotBodyStart + mm(1), -cardPcbHalf, cardEdge}, {edge - mm(1), cardPcbHalf, slotBodyHeight + mm(0.4)}}, allAxes(Origin::Norm), "gold"));
    plug.solids.push_back(solidBox("plug", Role::Connector, {{slotBodyStart - mm(2), mm(-4), slotBodyHeight + mm(0.4)}, {edge + mm(6), mm(4), mm(30)}}, allAxes(Origin::Typical), "riser"));
    const Length middle = slotBodyStart + slotBodyLength(16) / 2;
    plug.ports.push_back({"ribbon", {slotBodyStart + slotBodyLength(wide) / 2, Length{}, mm(30)}, Axis::Z, 1, mm(80), mm(4), Axis::X, "ribbon"});
    Piece socket{"socket", MountKind::CardRail, "x16", {}, {}};
    socket.solids.push_back(solidBox("socket", Role::Connector, {{slotBodyStart, -slotBodyHalfWidth, Length{}}, {end, slotBodyHalfWidth, slotBodyHeight}}, allAxes(Origin::Norm), "slot"));
    socket.solids.push_back(solidBox("foot", Role::Bracket, {{slotBodyStart - mm(8), mm(-8), mm(-4)}, {end + mm(8), mm(8), Length{}}}, allAxes(Origin::Typical), "riser"));
    socket.ports.push_back({"ribbon", {middle, Length{}, mm(-4)}, Axis::Z, -1, mm(80), mm(4), Axis::X, "ribbon"});
    Mount slot{"slot", MountKind::PcieSlot, {}, allAxes(Origin::Norm), {}, {}, {Turn{}}, {}, "x16"};
    slot.mating = Box{{slotBodyStart, -slotBodyHalfWidth, cardEdge}, {end, slotBodyHalfWidth, slotBodyHeight}};
    socket.mounts.push_back(slot);
    return {plug, socket};
}

std::vector<Facet> Riser::facets() const
{
    return FacetList().word("generation", generation).number("lanes", lanes).length("length", length);
}

LengthFact Riser::mainSize() const { return length; }

PartKind riser_kind()
{
    return {"riser", "Custom", RW_TEXT("Risers"), 64, [] { return std::unique_ptr<Spec>(new Riser); }};
}

}  // namespace rw
