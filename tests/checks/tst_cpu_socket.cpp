// The processor in the board, and the cooler's kit for it.
#include "checks/rows.h"

using namespace rw;
using namespace rw::test;

namespace {

const Row rows[] = {
    {"the same socket", {}},
    {"another socket", [](SmallRig& r) { r.board.socket = word("AM5"); }, "problem", kAny, kAny, kAny, "Processor needs AM4; Board has AM5"},
    {"another socket, estimated", [](SmallRig& r) { r.board.socket = word("AM5", Origin::Estimated); }, "warning"},
    {"another socket, of its family", [](SmallRig& r) { r.board.socket = word("AM5", Origin::Family); }, "warning"},
    {"another socket, opendb", [](SmallRig& r) { r.board.socket = word("AM5", Origin::OpenDb); }, "problem"},
    {"the board's socket unknown", [](SmallRig& r) { r.board.socket = {}; }, "not_checked", kAny, kAny, kAny, "socket of one of them is unknown"},
    {"the processor's socket unknown", [](SmallRig& r) { r.cpu.socket = {}; }, "not_checked", kAny, kAny, kAny, "socket of one of them is unknown"},
    {"cooler without a kit", [](SmallRig& r) { r.cooler.sockets = {"LGA1700", "LGA1200"}; }, "problem", kAny, kAny, kAny, "Cooler has kits for LGA1700, LGA1200"},
    {"cooler without a kit, socket estimated", [](SmallRig& r) { r.cooler.sockets = {"LGA1700"}; r.cpu.socket.origin = Origin::Estimated; }, "warning"},
    {"kits unknown", [](SmallRig& r) { r.cooler.sockets.clear(); }, "not_checked", kAny, kAny, kAny, "which sockets Cooler has kits for is unknown"},
    {"liquid without a kit", [](SmallRig& r) { r.liquid = SmallRig::liquidCooler(); r.liquid->sockets = {"LGA1700"}; }, "problem", kAny, kAny, kAny, "Liquid cooler has kits for LGA1700"},
    {"open frame", [](SmallRig& r) { r.board.socket = word("AM5"); r.onFrame = true; }, "problem"},
};

}  // namespace

class CpuSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void row_data() { addRows(rows); }
    void row() { judge("cpu_socket", rows); }
};

QTEST_APPLESS_MAIN(CpuSocketTest)
#include "tst_cpu_socket.moc"
