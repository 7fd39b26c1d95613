// An M.2 drive in its socket: length, the board's cover, the card above.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

void covered(SmallRig& r, double under) { r.board.m2[0].underCover = len(under); }
// Under the card in S1, where the board has no slot.
void underCard(SmallRig& r, double height)
{
    r.drive.height = len(height);
    r.board.m2[0].y = len(200);
}

const Row rows[] = {
    {"usual", {}},
    {"shorter than the socket's longest", [](SmallRig& r) { r.drive.form = word("M.2 2260"); }},
    {"longer", [](SmallRig& r) { r.drive.form = word("M.2 22110"); }, "problem", 110, 80, -30, "takes drives up to 80 mm"},
    {"longer, its form estimated", [](SmallRig& r) { r.drive.form = word("M.2 22110", Origin::Estimated); }, "warning", 110, 80, -30},
    {"one of several lengths", [](SmallRig& r) { r.board.m2[0].longest = "2242/2260/2280"; r.drive.form = word("M.2 2242"); }},
    {"between two lengths", [](SmallRig& r) { r.board.m2[0].longest = "2260/2280"; r.drive.form = word("M.2 2230"); }, "warning", 30, kAny, kAny, "no standoff"},
    {"longer than all lengths", [](SmallRig& r) { r.board.m2[0].longest = "2280/2242"; r.drive.form = word("M.2 22110"); }, "problem", 110, 80, -30},
    {"lengths unknown", [](SmallRig& r) { r.board.m2[0].longest = ""; }, "not_checked", 80, kAny, kAny, "which lengths M2 of Board takes is unknown"},
    {"thinner than the cover leaves", [](SmallRig& r) { covered(r, 3); }},
    {"exactly under the cover", [](SmallRig& r) { covered(r, 2.4); }, "warning", 2.4, 2.4, 0, "they touch"},
    {"a hair too thick for the cover", [](SmallRig& r) { covered(r, 2.399); }, "fits_if", 2.4, 2.399, -0.001, "Fits if that cover is taken off"},
    {"two heat sinks", [](SmallRig& r) { covered(r, 3.6); r.drive.height = len(8.2); r.drive.heatsink = {true, Origin::User}; }, "fits_if", 8.2, 3.6, -4.6},
    {"two heat sinks, no number known", [](SmallRig& r) { r.board.m2[0].cover = {true, Origin::User}; r.drive.height = {}; r.drive.heatsink = {true, Origin::User}; }, "not_checked", kAny, 4, kAny, "Height of Drive is unknown"},
    {"no number known", [](SmallRig& r) { r.board.m2[0].cover = {true, Origin::User}; r.drive.height = {}; }, "not_checked", kAny, 4, kAny, "the cover over M2"},
    {"a bare drive, no number known", [](SmallRig& r) { r.board.m2[0].cover = {true, Origin::User}; r.drive.height = {}; r.drive.heatsink = {false, Origin::User}; }},
    {"a bare drive, one side or both", [](SmallRig& r) { covered(r, 3); r.drive.height = {}; r.drive.heatsink = {false, Origin::User}; }, "fits_if", 3.6, 3, -0.6},
    {"under a card, its height unknown", [](SmallRig& r) { underCard(r, 1); r.drive.height = {}; }, "not_checked", kAny, 15.24, kAny, "Height of Drive is unknown"},
    {"a card behind the board", [](SmallRig& r) { underCard(r, 8.2); r.pcCase.layout = "sandwich"; r.riser = Riser(); }},
    {"room under the cover estimated", [](SmallRig& r) { covered(r, 4); r.board.m2[0].underCover.origin = Origin::Estimated; }, "not_checked", 2.4, 4, kAny, "are an estimate"},
    {"a drive's heat sink without a cover", [](SmallRig& r) { r.drive.height = len(8.2); r.drive.heatsink = {true, Origin::User}; }},
    {"under a card", [](SmallRig& r) { underCard(r, 8.2); }},
    {"touching the card", [](SmallRig& r) { underCard(r, 13.24); }, "warning", 15.24, 15.24, 0, "they touch"},
    {"too high under a card: where shrouds begin is usual", [](SmallRig& r) { underCard(r, 13.241); }, "warning", 15.241, 15.24, -0.001, "too high"},
    {"high, with no card above", [](SmallRig& r) { r.drive.height = len(22); r.board.m2[0].y = len(140); }},
    {"too thick for the cover, and too high for the card without it", [](SmallRig& r) { underCard(r, 16); covered(r, 3); }, "warning", 18, 15.24, -2.76, "too high"},
};

}  // namespace

class M2FitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("m2_fit", rows); }

    void theCoverComesOff()  // as a state of the board; what it hid is checked again
    {
        SmallRig small;
        covered(small, 3.6);
        small.drive.height = len(8.2);
        const Rig rig = small.make();
        const Evaluation evaluation = evaluate(rig);
        const auto found = std::find_if(evaluation.findings.begin(), evaluation.findings.end(), [](const Finding& f) { return f.check == "m2_fit"; });
        QVERIFY(found != evaluation.findings.end() && found->fixes.size() == 1);
        const auto changed = found->fixes.front().apply(rig);
        QVERIFY(changed && changed->find("motherboard")->state.has("M2_cover_off"));
        for (const Finding& f : evaluate(*changed).findings) QVERIFY2(f.verdict < Verdict::NotChecked, format(f.text).c_str());
    }
};

QTEST_APPLESS_MAIN(M2FitTest)
#include "tst_m2_fit.moc"
