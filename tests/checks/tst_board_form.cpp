// The board's form and depth against what the case takes.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

const Row rows[] = {
    {"roomy", {}},
    {"a form the case does not name", [](SmallRig& r) { r.board.form = word("E-ATX"); }, "problem", kAny, kAny, kAny, "Board is E-ATX; Case takes ATX, microATX"},
    {"the same, estimated", [](SmallRig& r) { r.board.form = word("E-ATX", Origin::Estimated); }, "warning"},
    {"the same, of its family", [](SmallRig& r) { r.board.form = word("E-ATX", Origin::Family); }, "warning"},
    {"the same, opendb against a published list", [](SmallRig& r) { r.board.form = word("E-ATX", Origin::OpenDb); }, "problem"},
    {"form unknown", [](SmallRig& r) { r.board.form = {}; }, "not_checked", kAny, kAny, kAny, "form of Board is unknown"},
    {"forms of the case unknown", [](SmallRig& r) { r.pcCase.boards.clear(); }, "not_checked", kAny, kAny, kAny, "which boards Case takes is unknown"},
    {"depth, roomy", [](SmallRig& r) { r.pcCase.boardDepthLimit = len(272); }},
    {"depth, exact fit", [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.84); }, "warning", 243.84, 243.84, 0},
    {"depth, a hair too deep", [](SmallRig& r) { r.pcCase.boardDepthLimit = len(243.839); }, "problem", 243.84, 243.839, -0.001},
    {"depth, estimated", [](SmallRig& r) { r.board.depth = len(277, Origin::Estimated); r.pcCase.boardDepthLimit = len(272); }, "warning", 277, 272, -5},
    {"depth, opendb against a published limit", [](SmallRig& r) { r.board.depth = len(277, Origin::OpenDb); r.pcCase.boardDepthLimit = len(272); }, "problem", 277, 272, -5},
    {"depth, sources disagree", [](SmallRig& r) { r.board.depth = lenBetween(267, 267, 277); r.pcCase.boardDepthLimit = len(272); }, "warning", 277, 272, -5},
    {"depth unknown", [](SmallRig& r) { r.board.depth = {}; r.pcCase.boardDepthLimit = len(272); }, "not_checked", kAny, 272, kAny, "Depth of Board is unknown"},
    {"open frame", [](SmallRig& r) { r.board.form = word("E-ATX"); r.onFrame = true; }},
};

}  // namespace

class BoardFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("board_form", rows); }
};

QTEST_APPLESS_MAIN(BoardFormTest)
#include "tst_board_form.moc"
