// Parts beside those of the small rig: what a check meets that most rigs have not.
#pragma once

#include "parts/kinds/case_fan.h"
#include "rig/edits.h"
#include "support/small_rig.h"

namespace rw::test {

// Adds a part with a spec to the rig and puts its piece on a mount of `host`; its item is called `id`.
template <class S>
void addPart(Rig& rig, const ItemId& id, const char* kind, const std::string& shortName, const S& spec, const ItemId& host, const std::string& mount, std::size_t piece = 0)
{
    rig = addItem(rig, partOf(kind, "extra " + id, shortName, spec));
    rig.items.back().id = id;
    Placement placement;
    placement.host = host;
    placement.mount = mount;
    if (auto placed = placePiece(rig, id, piece, placement)) rig = std::move(*placed);
}

// A radiator without a block: 360, 27 mm thick, with fans of 25 mm, at a mount of the case.
inline LiquidCooler radiatorAlone(const char* size = "360", double thickness = 27, double rows = 1)
{
    LiquidCooler radiator;
    radiator.radiatorOnly = {true, Origin::User};
    radiator.radiatorClass = word(size);
    radiator.radiatorLength = len(std::atof(size) + 37);
    radiator.radiatorWidth = len(std::atoi(size) % 140 == 0 ? 140 : 120);
    radiator.radiatorThickness = len(thickness);
    radiator.fanThickness = len(25);
    radiator.fanRows = num(rows);
    return radiator;
}

inline void hang(SmallRig& r, const LiquidCooler& radiator, const std::string& mount, double slide = 0)
{
    auto before = r.after;
    r.after = [before, radiator, mount, slide](Rig& rig) {
        if (before) before(rig);
        addPart(rig, "radiator", "liquid_cooler", "Radiator", radiator, "pc_case", mount + " radiator");
        if (slide != 0) rig = *setSlide(rig, "radiator", 0, Axis::Y, mm(slide));
    };
}

inline CaseRadiatorMount radiatorMount(const char* face, const char* sizes = "360/280/240")
{
    CaseRadiatorMount mount;
    mount.name = mount.face = face;
    mount.sizes = word(sizes);
    return mount;
}

inline CaseObstacle obstacle(const char* name, const char* role, LengthFact x0, LengthFact y0 = {})
{
    CaseObstacle o;
    o.name = name;
    o.role = role;
    o.x0 = x0;
    o.y0 = y0;
    return o;
}

}  // namespace rw::test
