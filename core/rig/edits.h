// Pure edits: a rig and what to do in, a rig or a refusal with its reason out. A collision is never a reason.
#pragma once

#include "rig/rig.h"
#include "units/result.h"

namespace rw {

// A new item, not placed. Its id is made from the part's kind.
Rig addItem(const Rig& rig, PartPtr part);
ItemId lastItem(const Rig& rig);

Result<Rig> removeItem(const Rig& rig, const ItemId& id);  // what stood on it stays in the rig, not placed
Result<Rig> placePiece(const Rig& rig, const ItemId& id, std::size_t piece, const Placement& placement);
Result<Rig> unplace(const Rig& rig, const ItemId& id);
Result<Rig> setSwitch(const Rig& rig, const ItemId& id, const std::string& name, bool on);
Result<Rig> setLength(const Rig& rig, const ItemId& id, const std::string& name, Length value);
Result<Rig> setSlide(const Rig& rig, const ItemId& id, std::size_t piece, Axis axis, Length value);
// A waiver needs a reason and a finding of parts that are there; it takes the place of one about the same finding.
Result<Rig> waive(const Rig& rig, Waiver waiver);
Result<Rig> unwaive(const Rig& rig, const Waiver& waiver);   // the one about the same finding
Rig forgetting(const Rig& rig, const ItemId& id);            // without its waivers and ticks: it goes, or becomes another part
Result<Rig> setLater(const Rig& rig, const ItemId& id, bool later);
// From 50 W to what its maker sets, which is no limit; nothing: none.
Result<Rig> setPowerLimit(const Rig& rig, const ItemId& id, std::optional<Power> limit);
Result<Rig> setSupply(const Rig& rig, const ItemId& id, const ItemId& supply);   // empty: shared out
Rig withoutLater(const Rig& rig);                            // what is bought now; what stood on the rest is not placed
Result<Rig> setPrice(const Rig& rig, const ItemId& id, std::optional<Money> price, PriceMark mark);

}  // namespace rw
