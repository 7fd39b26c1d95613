// Parts that are only on the list and stand nowhere.
#pragma once

#include "parts/kinds/fan_hub.h"
#include "parts/kinds/power_adapter.h"
#include "rig/edits.h"
#include "support/small_rig.h"

namespace rw::test {

template <class S>
void onList(SmallRig& r, const char* kind, const std::string& shortName, const S& spec)
{
    r.after = [before = r.after, kind, shortName, spec](Rig& rig) {
        if (before) before(rig);
        rig = addItem(rig, partOf(kind, "listed " + shortName, shortName, spec));
    };
}

inline void adapter(SmallRig& r, const char* takes, const char* gives, NumberFact count)
{
    PowerAdapter spec;
    spec.takes = takes;
    spec.gives = gives;
    spec.count = std::move(count);
    onList(r, "power_adapter", "Adapter", spec);
}

inline void hub(SmallRig& r, NumberFact fans, const char* power = "header", NumberFact usb2 = {})
{
    FanHub spec;
    spec.fans = std::move(fans);
    spec.power = word(power);
    spec.usb2Headers = std::move(usb2);
    onList(r, "fan_hub", "Hub", spec);
}

inline void fansOnList(SmallRig& r, double pack, NumberFact noise = {}, const char* name = "Fan pack")
{
    CaseFan fan = SmallRig::fanOf(140, 25);
    fan.pack = num(pack);
    fan.noise = std::move(noise);
    onList(r, "case_fan", name, fan);
}

}  // namespace rw::test
