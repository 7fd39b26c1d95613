// A bridge between two cards: its span exactly, its generation.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

// Two cards three slots apart, and a bridge of this span.
void pair(SmallRig& r, int span)
{
    r.second = r.card;
    r.secondSlot = "S3";
    r.bridge = NvLinkBridge();
    r.bridge->span = num(span);
    r.bridge->generation = word("Turing");
    r.bridge->height = len(20);
}

const Row rows[] = {
    {"no bridge", [](SmallRig& r) { pair(r, 3); r.bridge.reset(); }},
    {"exactly its span", [](SmallRig& r) { pair(r, 3); }},
    {"a slot too short", [](SmallRig& r) { pair(r, 2); }, "problem", 60.96, 40.64, -20.32, "Bridge spans 40.64 mm"},
    {"a slot too long", [](SmallRig& r) { pair(r, 4); }, "problem", 60.96, 81.28, -20.32},
    {"another span, estimated", [](SmallRig& r) { pair(r, 4); r.bridge->span.origin = Origin::Estimated; }, "warning", 60.96, 81.28, -20.32},
    {"another span, a slot's position of its family", [](SmallRig& r) { pair(r, 4); r.board.slots[2].position.origin = Origin::Family; }, "warning", 60.96, 81.28, -20.32},
    {"another span, opendb", [](SmallRig& r) { pair(r, 4); r.bridge->span.origin = Origin::OpenDb; }, "problem", 60.96, 81.28, -20.32},
    {"span unknown", [](SmallRig& r) { pair(r, 3); r.bridge->span = {}; }, "not_checked", 60.96, kAny, kAny, "Span of Bridge is unknown"},
    {"another generation", [](SmallRig& r) { pair(r, 3); r.bridge->generation = word("Ampere"); }, "problem", kAny, kAny, kAny, "Bridge is for Ampere cards; the connector of Card is Turing"},
    {"another generation, estimated", [](SmallRig& r) { pair(r, 3); r.bridge->generation = word("Ampere", Origin::Estimated); }, "warning"},
    {"generation unknown", [](SmallRig& r) { pair(r, 3); r.bridge->generation = {}; }, "not_checked", kAny, kAny, kAny, "Generation of Bridge is unknown"},
    {"the second card is of another generation", [](SmallRig& r) { pair(r, 3); r.second->nvlink = word("Ampere"); }, "problem", kAny, kAny, kAny, "connector of Second card is Ampere"},
    {"no second card", [](SmallRig& r) { pair(r, 3); r.second.reset(); }, "warning", kAny, kAny, kAny, "no second card"},
    {"the second card has no connector", [](SmallRig& r) { pair(r, 3); r.second->nvlink = word("none"); }, "warning", kAny, kAny, kAny, "no second card"},
    {"open frame", [](SmallRig& r) { pair(r, 4); r.onFrame = true; }, "problem", 60.96, 81.28, -20.32},
};

}  // namespace

class NvlinkSpanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("nvlink_span", rows); }
};

QTEST_APPLESS_MAIN(NvlinkSpanTest)
#include "tst_nvlink_span.moc"
