// A supply's form against the forms its case names, or the section of its bay.
#pragma once

#include "checks/rows.h"

namespace rw::test::psu_form_rows {

inline void forms(SmallRig& r, const char* form, std::vector<std::string> taken)
{
    r.supply.form = word(form);
    r.pcCase.psuForms = std::move(taken);
}

inline const Row rows[] = {
    {"roomy", {}},
    {"several named", [](SmallRig& r) { forms(r, "SFX", {"ATX", "SFX"}); }},
    {"another writing", [](SmallRig& r) { forms(r, "ATX PS/2", {"ATX"}); }},
    {"SFX-L written together", [](SmallRig& r) { forms(r, "SFXL", {"SFX", "SFX-L"}); }},
    {"ATX in a bay for SFX", [](SmallRig& r) { forms(r, "ATX", {"SFX", "SFX-L"}); }, "problem", kAny, kAny, -25, "Supply is ATX; the bay of Case takes SFX, SFX-L"},
    {"the same, opendb against a published list", [](SmallRig& r) { forms(r, "ATX", {"SFX"}); r.supply.form.origin = Origin::OpenDb; }, "problem"},
    {"the same, of its family", [](SmallRig& r) { forms(r, "ATX", {"SFX"}); r.supply.form.origin = Origin::Family; }, "warning", kAny, kAny, -25},
    {"SFX in a bay for ATX", [](SmallRig& r) { forms(r, "SFX", {"ATX"}); }, "warning", kAny, kAny, kAny, "Add an adapter plate"},
    {"SFX-L in a bay for ATX", [](SmallRig& r) { forms(r, "SFX-L", {"ATX"}); }, "warning", kAny, kAny, kAny, "Add an adapter plate"},
    {"SFX where SFX-L is named", [](SmallRig& r) { forms(r, "SFX", {"SFX-L"}); }},
    {"SFX-L where SFX is named and the length known", [](SmallRig& r) { forms(r, "SFX-L", {"SFX"}); }},
    {"SFX-L where SFX is named and the length unknown", [](SmallRig& r) { forms(r, "SFX-L", {"SFX"}); r.pcCase.psuLimit = {}; }, "problem"},
    {"TFX in a bay for SFX", [](SmallRig& r) { forms(r, "TFX", {"SFX"}); }, "problem", kAny, kAny, -1.5},
    {"a form of no known size", [](SmallRig& r) { forms(r, "CRPS", {"ATX"}); }, "problem", kAny, kAny, kAny, "takes ATX"},
    {"section, exact", [](SmallRig& r) { r.pcCase.psuForms.clear(); r.pcCase.psuBayWidth = len(150); r.pcCase.psuBayHeight = len(86); }},
    {"section, a hair too wide", [](SmallRig& r) { r.pcCase.psuBayWidth = len(149.999); }, "problem", 150, 149.999, -0.001},
    {"section, too high", [](SmallRig& r) { r.pcCase.psuBayWidth = len(150); r.pcCase.psuBayHeight = len(64); }, "problem", 86, 64, -22},
    {"section, typical", [](SmallRig& r) { r.pcCase.psuBayWidth = len(125, Origin::Typical); }, "warning", 150, 125, -25},
    {"section, sources disagree", [](SmallRig& r) { r.pcCase.psuBayWidth = lenBetween(152, 148, 152); }, "warning", 150, 148, -2},
    {"section, form of no known size", [](SmallRig& r) { forms(r, "CRPS", {}); r.pcCase.psuBayWidth = len(150); }, "not_checked", kAny, kAny, kAny, "no form of a known size"},
    {"form unknown", [](SmallRig& r) { r.supply.form = {}; }, "not_checked", kAny, kAny, kAny, "form of Supply is unknown"},
    {"forms of the case unknown", [](SmallRig& r) { r.pcCase.psuForms.clear(); }, "not_checked", kAny, kAny, kAny, "which supplies Case takes is unknown"},
    {"open frame", [](SmallRig& r) { forms(r, "SFX", {"ATX"}); r.onFrame = true; }},
};

}  // namespace rw::test::psu_form_rows
