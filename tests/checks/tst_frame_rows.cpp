// Rows of a frame of its own rails that are left out are told; and what stands on such a frame is checked like all else.
#include "checks/rows_frame_rows.h"

#include "rig/rig_file.h"

using namespace rw;
using namespace rw::test;
using namespace rw::test::frame_rows_rows;

namespace {

// The card of the rig on rails: 300 mm long from its bracket, 130 mm high, 40 mm thick. Its slot is middle over the
// card rail (x from 260 to 280 mm), 87.1 mm before the bracket's plate, so the card ends at x = 481.81 mm.
void crossbar(SmallRig& r, double x, Origin origin = Origin::User)
{
    onRails(r);
    r.frame.rails.push_back(railAt("crossbar", "y", 500, x, -60, 250));
    r.frame.rails.back().x.origin = origin;
}
const double cardEnd = 270 - 87.1 - 1.09 + 300;

const Row met[] = {
    {"free", [](SmallRig& r) { onRails(r); }},
    {"a crossbar in front of the card", [](SmallRig& r) { crossbar(r, cardEnd); }},
    {"a crossbar a hair into the card", [](SmallRig& r) { crossbar(r, cardEnd - 0.001); }, "problem", 0.001, 0, -0.001, "(crossbar) and Card (shroud) overlap by 0.001 mm"},
    {"a crossbar through the card", [](SmallRig& r) { crossbar(r, cardEnd - 50); }, "problem", 50, 0, -50, "(crossbar) and Card (shroud) overlap"},
    {"where it is only estimated", [](SmallRig& r) { crossbar(r, cardEnd - 50, Origin::Estimated); }, "warning", 50, 0, -50, "partly estimated"},
    {"a rail of 20 mm under the card", [](SmallRig& r) { crossbar(r, 400); r.frame.rails.back().z = len(190); }},
    {"one of the frame's 30 mm under the card", [](SmallRig& r) { crossbar(r, 400); r.frame.rails.back().z = len(190); r.frame.profile = len(30); r.frame.rails.back().profile = {}; }, "problem", kAny, 0, kAny, "(crossbar)"},
    {"its profile known of nobody", [](SmallRig& r) { crossbar(r, cardEnd - 50); r.frame.rails.back().profile = {}; }, "warning", 50, 0, -50, "partly estimated"},
};

// The card held under its far end by a rail of the frame: bench, heavy.
const Row held[] = {
    {"nothing under its far end", [](SmallRig& r) { onRails(r); r.card.mass = {kg(1.2), Origin::User}; }, "warning", 1.2, 1, -0.2, "nothing under its far end"},
    {"a rail under its far end", [](SmallRig& r) {
        onRails(r);
        r.card.mass = {kg(1.2), Origin::User};
        r.frame.rails.push_back(railAt("far", "y", 500, 415, -60, 204 + 15.24 - 20));  // just under the shroud
    }},
};

// A rail across the board is bolted on last: what stands under it is no less put in.
const Row ways[] = {
    {"a rail across the board, above everything", [](SmallRig& r) { onRails(r); r.frame.rails.push_back(railAt("roof", "y", 500, 100, -60, 400)); }},
};

QString allOf(const Rig& rig, Verdict least)
{
    std::vector<Finding> found = evaluate(rig).findings;
    std::erase_if(found, [&](const Finding& f) { return f.verdict < least; });
    return told(found);
}

}  // namespace

class FrameRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("frame_rows", rows); }
    void meets_data() { addRows(met); }
    void meets() { judge("overlap", met); }
    void holds_data() { addRows(held); }
    void holds() { judge("gpu_sag", held); }

    void waysIn_data() { addRows(ways); }
    void waysIn() { judge("insertion_path", ways); }

    void standsFree()
    {
        SmallRig small;
        onRails(small);
        const QString said = allOf(small.make(), Verdict::NotChecked);
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    // Card, supply, fans, a radiator and a drive on its rails, written and read again.
    void rigFile()
    {
        SmallRig small;
        onRails(small);
        small.frame.rails[0].wide = lenBetween(40, 39, 41);
        small.frame.rails[0].wideAlong = "x";
        small.frame.places.push_back({"base front", len(250), "radiator_360", "front", "out"});
        small.frame.places.push_back({"no such rail", len(1), "card", "", ""});
        const Rig rig = small.make();
        const std::string text = writeRig(rig);
        const Rig again = readRig(text, "my.rig");
        QCOMPARE(writeRig(again), text);
        const auto* frame = again.find("open_frame")->part->as<OpenFrame>();
        QVERIFY(frame && frame->rails.size() == small.frame.rails.size() && frame->places.size() == small.frame.places.size());
        const Piece before = small.frame.pieces({}).front(), after = frame->pieces({}).front();
        QVERIFY(before.solids == after.solids);
        QCOMPARE(after.mounts.size(), before.mounts.size());
        for (std::size_t i = 0; i < before.mounts.size(); ++i) QVERIFY(before.mounts[i].name == after.mounts[i].name && before.mounts[i].pose == after.mounts[i].pose);
        QCOMPARE(told(evaluate(again).findings), told(evaluate(rig).findings));
    }
};

QTEST_APPLESS_MAIN(FrameRowsTest)
#include "tst_frame_rows.moc"
