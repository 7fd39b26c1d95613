// The steps of building: their order, their words, what belongs to them.
#define QT_NO_KEYWORDS  // boards and cases have `slots`
#include <QTest>

#include "assembly/checklist.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"
#include "support/small_rig.h"

using namespace rw;
using test::SmallRig;

namespace {

QStringList idsOf(const std::vector<Step>& steps)
{
    QStringList ids;
    for (const Step& step : steps) ids << QString::fromStdString(step.id);
    return ids;
}

const Step* find(const std::vector<Step>& steps, const std::string& id)
{
    for (const Step& step : steps)
        if (step.id == id) return &step;
    return nullptr;
}

QString textOf(const Step* step)
{
    QString out;
    if (step)
        for (const Task& task : step->tasks) out += QString::fromStdString(format(task.text)) + u'\n';
    return out;
}

std::vector<Step> stepsOf(const SmallRig& rig) { return buildOrder(evaluate(rig.make())); }

}  // namespace

class TestAssembly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("processor before the cooler's base") << "processor" << "cooler_base";
        QTest::newRow("cooler's base before the board goes in") << "cooler_base" << "board";
        QTest::newRow("memory before the board goes in") << "memory" << "board";
        QTest::newRow("M.2 before the board goes in") << "m2" << "board";
        QTest::newRow("board before the supply") << "board" << "power_supply";
        QTest::newRow("board before the cooler") << "board" << "cooler";
        QTest::newRow("cooler before the cards") << "cooler" << "cards";
        QTest::newRow("cards before the brace") << "cards" << "braces";
        QTest::newRow("brace before the cables") << "braces" << "cables";
        QTest::newRow("cables before the first start") << "cables" << "start";
        QTest::newRow("power for the board before the fans") << "board_power" << "fans";
        QTest::newRow("fans before the cooler") << "fans" << "cooler";
        QTest::newRow("headers before the cards") << "leads" << "cards";
        QTest::newRow("BIOS before the system") << "bios" << "system";
        QTest::newRow("drivers before measuring") << "driver" << "measure";
    }
    void order()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        SmallRig rig;
        rig.brace = GpuBrace{};
        rig.liquid = SmallRig::liquidCooler();
        const QStringList ids = idsOf(stepsOf(rig));
        QVERIFY2(ids.contains(before) && ids.contains(after), qPrintable(ids.join(u' ')));
        QVERIFY(ids.indexOf(before) < ids.indexOf(after));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("words");
        QTest::newRow("slot of the card") << "cards" << " into S1 until";
        QTest::newRow("openings behind its bracket") << "cards" << "slot covers 2, 3 out";
        QTest::newRow("second card below the first") << "cards" << " into S4 until";
        QTest::newRow("where the cooler's fan looks") << "cooler" << "front fan toward the front of the case";
        QTest::newRow("fan raised by the plan") << "cooler" << "3 mm higher";
        QTest::newRow("cage out by the plan") << "case" << "Drive cage taken out";
        QTest::newRow("cards one by one") << "start" << "all cards but one out";
        QTest::newRow("a lead for each plug") << "cables" << "into Card";
        QTest::newRow("what the memory is") << "bios" << "It shows";
    }
    void sentences()
    {
        QFETCH(QString, step);
        QFETCH(QString, words);
        SmallRig rig;
        rig.second = SmallRig::cardOf(250, 120, 40);
        rig.fanRaise = mm(3);
        rig.pcCase.cardLimitWithCage = test::len(330);
        rig.caseState = {"cage_out"};
        const auto steps = stepsOf(rig);
        const QString text = textOf(find(steps, step.toStdString()));
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void everyModuleHasItsSlot()
    {
        const auto steps = stepsOf(SmallRig{});
        const Step* memory = find(steps, "memory");
        QVERIFY(memory);
        QCOMPARE(memory->tasks.size(), std::size_t(2));
        QVERIFY(memory->tasks[0].places != memory->tasks[1].places);
        QVERIFY(textOf(memory).contains("module 1 of"));
    }

    void everySentenceIsFilled()
    {
        SmallRig rig;
        rig.second = SmallRig::cardOf(250, 120, 40);
        rig.brace = GpuBrace{};
        rig.bridge = NvLinkBridge{};
        for (const Step& step : stepsOf(rig)) {
            const QString text = textOf(&step);
            QVERIFY2(!text.contains("unknown\n") && !text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            for (const Task& task : step.tasks)
                for (const ItemId& id : task.parts) QVERIFY2(rig.make().find(id), id.c_str());
        }
    }

    void whatBarsTheWayLaterIsSaid()
    {
        QStringList said;
        for (const Step& step : buildOrder(evaluate(test::sampleRig(RW_SOURCE, "c-two-titan-rtx-nvlink"))))
            for (const Task& task : step.tasks)
                if (!task.because.pattern.empty()) said << QString::fromStdString(task.id + ": " + format(task.because));
        for (const char* words : {"fit/memory_kit/0: Before NH-D15, which bars the way later.", "fit/motherboard/0: Before NH-D15, which bars the way later."}) QVERIFY2(said.contains(words), qPrintable(said.join(u'\n')));
    }

    void whatIsAtHandAndWhy()
    {
        for (const Step& step : stepsOf(SmallRig{})) {
            if (step.id == "board") QVERIFY(QString::fromStdString(format(step.hold)).contains("screwdriver"));
            if (step.id == "memory") QVERIFY(QString::fromStdString(format(step.why)).contains("large cooler"));
        }
    }

    // Pictures: on the bench the board alone with what is on it, in the case all that stands; the board brings what it carries.
    void whatStandsWhen()
    {
        const Evaluation evaluation = evaluate(SmallRig{}.make());
        const auto steps = buildOrder(evaluation);
        const auto names = [&](const std::vector<std::size_t>& pieces) {
            QStringList all;
            for (const std::size_t i : pieces) all << QString::fromStdString(evaluation.scene->pieces()[i].item->id);
            return all;
        };
        QCOMPARE(names(find(steps, "processor")->standing), QStringList({"motherboard", "cpu"}));
        QCOMPARE(names(find(steps, "processor")->fitted), QStringList({"cpu"}));
        QVERIFY(names(find(steps, "board")->standing).contains("pc_case"));
        QVERIFY(names(find(steps, "board")->fitted).contains("cpu") && names(find(steps, "board")->fitted).contains("memory_kit"));
        QCOMPARE(find(steps, "measure")->standing.size(), evaluation.scene->pieces().size());
    }

    // The values of the plan, and none that nobody knows.
    void commandsTellThePlan()
    {
        SmallRig rig;
        rig.card.model = test::word("GeForce RTX 3090");
        rig.card.interface = test::word("PCIe 4.0 x16");
        rig.after = [](Rig& all) { all.find("graphics_card")->powerLimit = watts(150); };
        QString text;
        for (const Step& step : stepsOf(rig))
            for (const Task& task : step.tasks)
                for (const Command& command : task.commands) {
                    text += QString::fromStdString(command.line) + u'\n';
                    for (const Text& expect : command.expect) text += "  " + QString::fromStdString(format(expect)) + u'\n';
                }
        for (const char* words : {"nvidia-smi --query-gpu=name,pcie.link.gen.current", "nvidia-smi -i N -pl 150\n  Card: 150 W", "lspci -d 10de: -vv", "sensors"}) QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(!text.contains("unknown") && !text.contains("x0") && !text.contains(u'{'), qPrintable(text));
    }

    void whatIsShutInIsSaid()
    {
        struct Lump : Spec {
            Piece piece;
            explicit Lump(Piece p) : piece(std::move(p)) {}
            void visit(FieldVisitor&) override {}
            std::vector<Piece> pieces(const State&) const override { return {piece}; }
        };
        const auto solid = [](const char* name, Box box) { return Solid{box, Role::Body, name, allAxes(Origin::Curated), {}, {}}; };
        const auto item = [](const char* id, Piece piece, Placement where) {
            auto part = std::make_shared<Part>();
            part->id = part->name = part->shortName = id;
            part->kind = findPartKind("accessory");
            part->spec = std::make_shared<Lump>(std::move(piece));
            Item out;
            out.id = id;
            out.part = part;
            out.pieces = {std::move(where)};
            return out;
        };
        Mount mount;
        mount.name = "floor";
        mount.kind = MountKind::Floor;
        Rig rig;
        rig.items = {item("box", Piece{"", MountKind::None, "", {solid("lid", boxMm(-30, -30, 40, 30, 30, 45)), solid("left", boxMm(-30, -30, 0, -25, 30, 40)), solid("right", boxMm(25, -30, 0, 30, 30, 40)),
                                                                 solid("back", boxMm(-25, 25, 0, 25, 30, 40)), solid("front", boxMm(-25, -30, 0, 25, -25, 40))}, {mount}}, {}),
                     item("prisoner", Piece{"", MountKind::Floor, "", {solid("body", boxMm(-5, -5, 0, 5, 5, 10))}, {}}, Placement{"box", "", "floor", {}, {}})};
        const auto steps = buildOrder(evaluate(rig));
        QCOMPARE(steps.front().id, std::string("blocked"));
        QVERIFY2(textOf(&steps.front()).contains("prisoner meets the lid of box after 30 mm."), qPrintable(textOf(&steps.front())));
        for (const Step& step : steps)
            for (const Task& task : step.tasks) QVERIFY(task.pieces.empty());
    }

    // What nobody knows is asked for as a whole, not left out.
    void unknownPlugsAreFilled()
    {
        SmallRig rig;
        rig.board.eps = {};
        rig.card.plugs.clear();
        const auto steps = stepsOf(rig);
        QVERIFY2(textOf(find(steps, "board_power")).contains("Fill all EPS plugs"), qPrintable(textOf(find(steps, "board_power"))));
        QVERIFY2(textOf(find(steps, "cables")).contains("Fill all power plugs of Card"), qPrintable(textOf(find(steps, "cables"))));
        rig.without = {"power_supply"};
        QVERIFY(!find(stepsOf(rig), "board_power"));   // there is nothing to plug in
    }

    void whatHasNoPlaceIsNotPluggedIn()
    {
        SmallRig rig;
        rig.card.model = test::word("GeForce RTX 3090");
        rig.unplaced = {"graphics_card"};
        for (const Step& step : stepsOf(rig))
            for (const Task& task : step.tasks) QVERIFY2(step.id == "not_placed" || std::find(task.parts.begin(), task.parts.end(), "graphics_card") == task.parts.end(), format(task.text).c_str());
    }

    void aFrameHasNoSlotCovers()
    {
        SmallRig rig;
        rig.onFrame = true;
        const QString text = textOf(find(stepsOf(rig), "cards"));
        QVERIFY2(!text.isEmpty() && !text.contains("slot cover"), qPrintable(text));
    }

    // However the parts came into the list.
    void cardsGoFromTheProcessorDown()
    {
        Rig rig = test::sampleRig(RW_SOURCE, "c-two-titan-rtx-nvlink");
        rig = *removeItem(rig, "nvlink_bridge");
        for (int round = 0; round < 20; ++round) {
            std::rotate(rig.items.begin(), rig.items.begin() + 1, rig.items.end());
            std::swap(rig.items.front(), rig.items[static_cast<std::size_t>(round) % rig.items.size()]);
            const auto steps = buildOrder(evaluate(rig));
            const QString text = textOf(find(steps, "cards"));
            QVERIFY2(text.indexOf("PCI_E1") >= 0 && text.indexOf("PCI_E1") < text.indexOf("PCI_E4"), qPrintable(text));
        }
    }

    void theBiosComesBeforeTheProcessor()
    {
        Rig rig = test::sampleRig(RW_SOURCE, "d-iva-open-frame");
        const Evaluation evaluation = evaluate(rig);
        const auto steps = buildOrder(evaluation);
        const Step* processor = find(steps, "processor");
        QVERIFY(textOf(processor).startsWith("Have BIOS 7C35vAA or later"));
        QVERIFY(std::any_of(processor->findings.begin(), processor->findings.end(), [&](std::size_t i) { return evaluation.findings[i].check == "cpu_bios"; }));
        rig.find("motherboard")->state.switches.insert("bios_7C35vAA");
        QVERIFY(!textOf(find(buildOrder(evaluate(rig)), "processor")).contains("Have BIOS"));
    }

    // Ticks go with the part they were given for.
    void ticksGoWithTheirPart()
    {
        Rig rig = SmallRig().make();
        rig.done = {"fit/graphics_card/0", "plug/graphics_card/pcie_8/0", "fit/cpu/0", "open/pc_case"};
        QCOMPARE((*removeItem(rig, "graphics_card")).done, (std::set<std::string>{"fit/cpu/0", "open/pc_case"}));
    }

    void aFindingStandsWhereItsPartIsSet()
    {
        SmallRig rig;
        rig.card.length = test::len(500);  // longer than the case allows
        const Evaluation evaluation = evaluate(rig.make());
        const auto steps = buildOrder(evaluation);
        std::size_t finding = 0;
        while (finding < evaluation.findings.size() && evaluation.findings[finding].check != "gpu_length") ++finding;
        QVERIFY(finding < evaluation.findings.size());
        for (const Step& step : steps) QCOMPARE(std::count(step.findings.begin(), step.findings.end(), finding), step.id == "cards" ? 1 : 0);
    }

    void whatIsNotPlacedIsSaid()
    {
        SmallRig rig;
        rig.unplaced = {"graphics_card"};
        const auto steps = stepsOf(rig);
        QVERIFY(!find(steps, "cards"));
        QVERIFY(find(steps, "not_placed"));
        QVERIFY(!find(stepsOf(SmallRig{}), "not_placed"));
    }

    void anEmptyRigHasNoSteps() { QVERIFY(buildOrder(evaluate(Rig{})).empty()); }
};

QTEST_APPLESS_MAIN(TestAssembly)
#include "tst_assembly.moc"
