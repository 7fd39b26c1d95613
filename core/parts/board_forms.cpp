#include "parts/board_forms.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "parts/standards.h"

namespace rw {
namespace {

// A hole of the ATX family in the board frame (x from the rear edge, y downwards), and the forms that have it. Three CAD
// sources agree on the places: NotQuiteApex/ATX-Print body.scad, TheGuyDanish/CM4_MATX (KiCad), eclecticc/ParametricCase
// motherboard.scad; which form has which hole: microATX interface specification 1.2. The two of SSI-EEB beyond an ATX
// board: SSI EEB 3.0 figure 1 as in Intel's E7500 design guide.
struct Hole { double x, y; const char* forms; };
constexpr std::array<Hole, 17> kHoles = {{
    {10.16, 288.29, "ae"}, {165.10, 288.29, "ae"}, {237.49, 288.29, "ae"},
    {10.16, 209.55, "m"}, {165.10, 209.55, "m"}, {165.10, 229.87, "m"},
    {10.16, 163.83, "amie"}, {165.10, 163.83, "amie"}, {237.49, 163.83, "ame"},
    {33.02, 6.35, "amie"}, {165.10, 6.35, "amie"}, {237.49, 6.35, "ame"},
    {322.58, 6.35, "e"}, {322.58, 163.83, "e"}, {322.58, 288.29, "e"}, {201.93, 110.49, "e"}, {322.58, 110.49, "e"},
}};

}  // namespace

std::string plainForm(const std::string& form)
{
    std::string plain;
    for (const char c : form)
        if (std::isalnum(static_cast<unsigned char>(c))) plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (plain == "matx" || plain == "uatx" || (form.starts_with("µ") && plain == "atx")) return "microatx";
    if (plain == "itx" || plain == "mitx") return "miniitx";
    if (plain == "eeb" || plain == "ceb") return "ssi" + plain;
    return plain == "extendedatx" ? "eatx" : plain;
}

const BoardForm* findBoardForm(const std::string& form)
{
    // ATX 2.x, microATX 1.2, Mini-ITX addendum; SSI CEB and EEB; XL-ATX as its makers sold it. E-ATX is no standard: boards
    // sold as such are 257 to 330 mm deep.
    static const std::array<BoardForm, 7> forms = {{
        {"miniitx", mm(170), mm(170), true}, {"microatx", standards::atxDepth, standards::atxDepth, true}, {"atx", standards::atxDepth, standards::atxHeight, true},
        {"ssiceb", mm(266.7), standards::atxHeight, true}, {"ssieeb", mm(330.2), standards::atxHeight, true}, {"xlatx", mm(262), mm(345), true},
        {"eatx", mm(330.2), standards::atxHeight, false},
    }};
    const std::string plain = plainForm(form);
    const auto it = std::find_if(forms.begin(), forms.end(), [&](const BoardForm& f) { return plain == f.name; });
    return it == forms.end() ? nullptr : &*it;
}

std::vector<Point> boardHoles(const Motherboard& board)
{
    std::vector<Point> holes;
    for (const BoardHole& hole : board.holes)
        if (hole.x && hole.y) holes.push_back({*hole.x, -*hole.y, Length{}});
    const BoardForm* form = board.form ? findBoardForm(*board.form) : nullptr;
    if (!holes.empty() || !form) return holes;
    const std::string name = form->name;
    const char kind = name == "miniitx" ? 'i' : name == "microatx" ? 'm' : name == "ssieeb" ? 'e' : 'a';
    const Length depth = board.depth.valueOr(form->depth), height = board.height.valueOr(form->height);
    for (const Hole& hole : kHoles)
        if (std::string(hole.forms).find(kind) != std::string::npos && mm(hole.x) < depth && mm(hole.y) < height) holes.push_back({mm(hole.x), -mm(hole.y), Length{}});
    return holes;
}

}  // namespace rw
