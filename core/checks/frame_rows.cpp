// Rows of a frame that is made of its own rails which say nothing that could stand: a rail of unknown length, a place beyond
// its rail's end. They are left out of the frame, and nothing is checked against them.
#include "checks/base/report.h"
#include "parts/open_frame/framing.h"

namespace rw::checks {
namespace {

using framing::Flaw;

const char* sentence(Flaw flaw)
{
    switch (flaw) {
    case Flaw::RailAxis: return RW_TEXT("Rail '{row}' of {part} is left out, for '{word}' is no axis it can lie along. Choose x, y or z.");
    case Flaw::RailNumbers: return RW_TEXT("Rail '{row}' of {part} is left out, for nobody says its {word}. Measure it.");
    case Flaw::RailSize: return RW_TEXT("Rail '{row}' of {part} is left out, for its length or its profile is 0. Measure it.");
    case Flaw::RailTwice: return RW_TEXT("{part} has several rails called '{row}'; places on it are on the first one. Use another name for each.");
    case Flaw::PlaceRail: return RW_TEXT("{row} of {part} is left out, for no rail that stands is called '{word}'. Choose the name of one of its rails.");
    case Flaw::PlaceUse: return RW_TEXT("{row} of {part} is left out, for '{word}' is nothing it can be for. Choose card, supply, fan_120, radiator_360, drive_3.5 or the like.");
    case Flaw::PlaceNumber: return RW_TEXT("{row} of {part} is left out, for nobody says where on rail '{rail}' it is. Measure it from the rail's start.");
    case Flaw::PlaceBeyond: return RW_TEXT("{row} of {part} is left out, for it is at {measured} on rail '{rail}', which is {limit} long. Move it onto the rail.");
    case Flaw::PlaceFace: return RW_TEXT("{row} of {part} is left out, for '{word}' is no side of rail '{rail}'. Choose one of front, rear, top, bottom, out and back that it has.");
    case Flaw::PlaceToward: return RW_TEXT("{row} of {part} is left out, for it cannot lie toward '{word}' on that side of rail '{rail}'. Choose another way or side.");
    }
    return "";
}

}  // namespace

void frame_rows(const Scene& scene, Report& report)
{
    for (const auto& frame : scene.each<OpenFrame>())
        for (const framing::LeftOut& row : framing::framingOf(*frame.spec).leftOut) {
            std::map<std::string, Value> arguments = {{"row", row.row}, {"rail", row.rail}, {"word", row.word.empty() ? "nothing" : row.word}};
            if (row.flaw == Flaw::PlaceBeyond) arguments["measured"] = row.at, arguments["limit"] = row.length;
            Finding& finding = report.add(row.flaw == Flaw::RailTwice ? Verdict::Note : Verdict::NotChecked, {frame.index}, sentence(row.flaw), std::move(arguments));
            if (row.flaw == Flaw::PlaceBeyond) finding.margin = row.length - row.at;
        }
}

DecidingFields frame_rows_fields()
{
    return {
        {"open_frame", "rails[].length_mm", kWhereKnown}, {"open_frame", "rails[].x_mm", kWhereKnown}, {"open_frame", "rails[].y_mm", kWhereKnown},
        {"open_frame", "rails[].z_mm", kWhereKnown}, {"open_frame", "places[].at_mm", kWhereKnown}};
}

}  // namespace rw::checks
