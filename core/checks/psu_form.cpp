// A power supply's form against what the case's bay takes: by the bay's section where it is known, else by the forms its
// maker names.
#include <algorithm>
#include <cctype>

#include "checks/base/places.h"
#include "parts/kinds/power_supply.h"

namespace rw::checks {
namespace {

// One writing of a form: "SFX-L", "SFXL" and "sfx-l" are alike; PS/2, "ATX PS2" and EPS supplies have the ATX face.
std::string plain(const std::string& form)
{
    std::string word;
    for (const char c : form)
        if (std::isalnum(static_cast<unsigned char>(c))) word += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (word == "PS2" || word.starts_with("ATX") || word.starts_with("EPS")) return "ATX";
    if (word.starts_with("SFXL")) return "SFX-L";
    if (word.starts_with("SFX")) return "SFX";
    if (word.starts_with("FLEX")) return "Flex ATX";
    return word.starts_with("TFX") ? "TFX" : form;
}

// A supply that does not go into its bay stands nowhere: what its solids meet there is no news.
void explainAll(const Scene& scene, std::size_t supply, Report& report)
{
    for (std::size_t i = 0; i < scene.pieces().size(); ++i) report.explain(supply, i);
}

void bySection(const Scene& scene, const Standing<PowerSupply>& supply, const PsuSection& face, const Standing<PcCase>& pcCase, Report& report)
{
    const LengthFact &width = pcCase.spec->psuBayWidth, &height = pcCase.spec->psuBayHeight;
    // The side that lacks more is told.
    const bool tall = height && (!width || *height - face.height < *width - face.width);
    Fit fit;
    fit.subject = supply.index;
    fit.object = pcCase.index;
    fit.actual = reading(tall ? face.height : face.width, supply.spec->form.origin);
    fit.limit = reading(tall ? height : width);
    fit.clash = tall ? RW_TEXT("{part} is {measured} high ({form}); the bay of {other} takes {limit}: {lack} too high. Choose a supply of another form.")
                     : RW_TEXT("{part} is {measured} wide ({form}); the bay of {other} takes {limit}: {lack} too wide. Choose a supply of another form.");
    if (*fit.actual.value <= fit.limit.least) return;  // a face that fills its bay is made for it
    if (Finding* finding = report.fit(fit)) {
        finding->text.arguments["form"] = *supply.spec->form;
        explainAll(scene, supply.index, report);
    }
}

void byName(const Scene& scene, const Standing<PowerSupply>& supply, const std::optional<PsuSection>& face, const Standing<PcCase>& pcCase, Report& report)
{
    const std::string form = plain(*supply.spec->form);
    const auto& named = pcCase.spec->psuForms;
    const auto takes = [&](const char* wanted) { return std::any_of(named.begin(), named.end(), [&](const std::string& n) { return plain(n) == wanted; }); };
    if (takes(form.c_str()) || (form == "SFX" && takes("SFX-L"))) return;
    // Longer than the SFX its maker names: where the bay's length is known, that decides.
    if (form == "SFX-L" && takes("SFX") && pcCase.spec->psuLimitNow(pcCase.at->item->state)) return;
    const std::map<std::string, Value> arguments = {{"measured", *supply.spec->form}, {"limit", listText(named)}};
    Length lack;
    bool smaller = false;
    for (const std::string& name : named) {
        const auto bay = psuSection(plain(name));
        if (!bay || !face) continue;
        smaller = smaller || (face->width <= bay->width && face->height <= bay->height && form != "SFX-L") || (form == "SFX-L" && plain(name) == "ATX");
        lack = std::max({lack, face->width - bay->width, face->height - bay->height});
    }
    Finding& finding = report.add(smaller ? Verdict::Warning : clashVerdict(supply.spec->form.origin, LimitKind::Explicit), {supply.index, pcCase.index},
        smaller ? RW_TEXT("{part} is {measured}, smaller than the {limit} supplies {other} is made for. Add an adapter plate for its bay.")
                : RW_TEXT("{part} is {measured}; the bay of {other} takes {limit}. Choose a supply of that form."), arguments);
    finding.measuredOrigin = supply.spec->form.origin;
    finding.limitOrigin = Origin::Curated;
    if (!smaller && lack > Length{}) finding.margin = -lack;
    explainAll(scene, supply.index, report);
}

}  // namespace

void psu_form(const Scene& scene, Report& report)
{
    for (const auto& supply : scene.each<PowerSupply>()) {
        const auto pcCase = caseOf(scene, supply.index);
        if (!pcCase) continue;
        const bool section = pcCase->spec->psuBayWidth || pcCase->spec->psuBayHeight;
        if (!supply.spec->form || (!section && pcCase->spec->psuForms.empty())) {
            report.add(Verdict::NotChecked, {supply.index, pcCase->index},
                       supply.spec->form ? RW_TEXT("{part} is {measured}; which supplies {other} takes is unknown. Look at the maker's page.")
                                         : RW_TEXT("The form of {part} is unknown, so it was not checked against the bay of {other}. Look it up."),
                       {{"measured", supply.spec->form.valueOr("")}});
            continue;
        }
        const auto face = psuSection(plain(*supply.spec->form));
        if (section && face) bySection(scene, supply, *face, *pcCase, report);
        else if (!pcCase->spec->psuForms.empty()) byName(scene, supply, face, *pcCase, report);
        else
            report.add(Verdict::NotChecked, {supply.index, pcCase->index}, RW_TEXT("{part} is {measured}, no form of a known size, so it was not checked against the bay of {other}. Measure it."),
                       {{"measured", *supply.spec->form}});
    }
}

DecidingFields psu_form_fields()
{
    return {
        {"pc_case", "psu_bay_width_mm", kWhereKnown}, {"pc_case", "psu_bay_height_mm", kWhereKnown},
        {"power_supply", "form"}};
}

}  // namespace rw::checks
