// Where a part can go and where it goes best, and a rig evaluated as a whole.
#define QT_NO_KEYWORDS  // boards have slots, too
#include <QTest>

#include <map>
#include <random>
#include <tuple>

#include <nlohmann/json.hpp>

#include "plan/placing.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"
#include "support/rig_edits.h"
#include "support/small_rig.h"

using namespace rw;

namespace {

PartPtr part(const std::string& id) { return test::curatedPart(RW_SOURCE, id); }
Rig sample(const std::string& name) { return test::sampleRig(RW_SOURCE, name); }
Piece pieceOf(const Rig& rig, const char* id, std::size_t number = 0) { return rig.find(id)->part->spec->pieces({})[number]; }

std::vector<std::string> placesOf(const Rig& rig, const std::string& id)
{
    std::vector<std::string> places;
    for (const auto& piece : rig.find(id)->pieces) places.push_back(piece ? piece->host + " " + piece->hostPiece + " " + piece->mount : "");
    return places;
}

// "motherboard PCI_E1", with "!" where it is taken and "?" where it does not suit.
std::vector<std::string> told(const std::vector<Candidate>& candidates)
{
    std::vector<std::string> out;
    for (const Candidate& c : candidates) out.push_back(c.placement.host + " " + c.placement.mount + (c.taken ? "!" : "") + (c.suits ? "" : "?"));
    return out;
}

// A block of 100 mm, ten metres from every rig.
struct FarBlock : Spec {
    void visit(FieldVisitor&) override {}
    std::vector<Piece> pieces(const State&) const override
    {
        Solid block;
        block.shape = boxMm(10'000, 10'000, 10'000, 10'100, 10'100, 10'100);
        block.name = "block";
        return {{"", MountKind::Floor, "", {block}, {}}};
    }
};
Item farBlock()
{
    auto part = std::make_shared<Part>();
    part->id = part->name = part->shortName = "block";
    part->kind = findPartKind("accessory");
    part->spec = std::make_shared<FarBlock>();
    Item item;
    item.id = "far_block";
    item.part = part;
    item.pieces = {Placement{}};
    return item;
}

// A finding in words that do not depend on which of its parts comes first.
std::string told(const Finding& f)
{
    auto parts = f.parts;
    std::sort(parts.begin(), parts.end());
    std::string text = f.check + " " + std::to_string(int(f.verdict)) + " " + valueText(f.measured) + " " + valueText(f.limit) + " " + valueText(f.margin);
    for (const ItemId& id : parts) text += " " + id;
    for (const Fix& fix : f.fixes) text += " " + format(fix.label);
    return text;
}
std::vector<std::string> told(const std::vector<Finding>& findings)
{
    std::vector<std::string> out;
    for (const Finding& f : findings) out.push_back(told(f));
    std::sort(out.begin(), out.end());
    return out;
}

// Every clash by the items it is between, whichever comes first.
std::vector<std::string> clashesOf(const Scene& scene)
{
    std::vector<std::string> out;
    for (const Clash& c : scene.overlaps()) {
        auto one = scene.pieces()[c.a].item->id + std::to_string(scene.pieces()[c.a].number), other = scene.pieces()[c.b].item->id + std::to_string(scene.pieces()[c.b].number);
        if (other < one) std::swap(one, other);
        out.push_back(one + " " + other + " " + std::to_string(c.depth.raw()));
    }
    std::sort(out.begin(), out.end());
    return out;
}

// The least gap of every two pieces that are not the far block's, as above.
std::map<std::string, std::int64_t> gapsOf(const Scene& scene)
{
    std::map<std::string, std::int64_t> out;
    for (std::size_t a = 0; a < scene.pieces().size(); ++a)
        for (std::size_t b = a + 1; b < scene.pieces().size(); ++b) {
            auto one = scene.pieces()[a].item->id + std::to_string(scene.pieces()[a].number), other = scene.pieces()[b].item->id + std::to_string(scene.pieces()[b].number);
            if (other < one) std::swap(one, other);
            const auto gap = scene.gap(a, b);
            if (one.find("far_block") == std::string::npos && other.find("far_block") == std::string::npos) out[one + " " + other] = gap ? gap->distance.raw() : -1;
        }
    return out;
}

}  // namespace

Q_DECLARE_METATYPE(rw::Rig)

class PlanTest : public QObject {
    Q_OBJECT
private:
    static void rigs()  // the sample rigs, every documented variant, and small ones with this and that
    {
        QTest::addColumn<Rig>("rig");
        const auto library = [](const std::string& id) { return part(id); };
        for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << sample(name);
        const auto rows = nlohmann::ordered_json::parse(test::textOf(std::string(RW_TEST_DATA) + "/golden/rigs.json"));
        for (const auto& row : rows)
            if (row.contains("edits") && !row.contains("open"))
                QTest::newRow(row.at("id").get<std::string>().c_str()) << test::edited(sample(row.at("rig").get<std::string>()), row.at("edits"), library);
        const auto small = [](const char* name, const test::Change& change) {
            test::SmallRig rig;
            change(rig);
            QTest::newRow(name) << rig.make();
        };
        small("small", [](test::SmallRig&) {});
        small("small, two cards", [](test::SmallRig& r) { r.second = test::SmallRig::cardOf(300, 130, 60); });
        small("small, cards into each other", [](test::SmallRig& r) { r.card = test::SmallRig::cardOf(300, 130, 60); r.second = test::SmallRig::cardOf(310, 130, 60); r.secondSlot = "S2"; });
        small("small, card too long", [](test::SmallRig& r) { r.card = test::SmallRig::cardOf(480, 130, 60); });
        small("small, liquid", [](test::SmallRig& r) { r.liquid = test::SmallRig::liquidCooler(); });
        small("small, on a frame", [](test::SmallRig& r) { r.onFrame = true; });
        small("small, without a processor", [](test::SmallRig& r) { r.without = {"cpu"}; });
    }

private Q_SLOTS:
    // Candidates

    void cardPlaces()
    {
        const Rig rig = sample("d-iva-open-frame");
        const Scene scene(rig);
        const auto places = candidates(scene, pieceOf(rig, "graphics_card"), "graphics_card");
        std::vector<std::string> sockets, onBoard;
        for (const Candidate& c : places) {
            const Item* host = rig.find(c.placement.host);
            QVERIFY(host);
            (c.placement.hostPiece == "socket" ? sockets : onBoard).push_back(c.placement.host);
            QCOMPARE(placePiece(rig, "graphics_card", 0, c.placement).operator bool(), true);  // a candidate is never refused
        }
        QCOMPARE(sockets, (std::vector<std::string>{"riser", "riser-2"}));
        QVERIFY(!onBoard.empty() && std::all_of(onBoard.begin(), onBoard.end(), [](const std::string& host) { return host == "motherboard"; }));
        for (const Candidate& c : places) {
            if (c.placement.host == "riser") QVERIFY(!c.taken);  // by itself only
            if (c.placement.host == "riser-2") QVERIFY(c.taken);
            if (c.placement.host == "motherboard") QCOMPARE(c.taken, c.placement.mount == "PCI_E1" || c.placement.mount == "PCI_E3");
        }
    }

    void ownMountsAreNone()  // a riser's plug does not go into its own socket
    {
        const Rig rig = sample("d-iva-open-frame");
        for (const Candidate& c : candidates(Scene(rig), pieceOf(rig, "riser", 0), "riser")) QVERIFY(c.placement.host != "riser");
        for (const Candidate& c : candidates(Scene(rig), pieceOf(rig, "riser", 1), "riser")) QCOMPARE(c.placement.host, std::string("open_frame"));
    }

    void everyKindHasItsMounts_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("piece");
        QTest::addColumn<QStringList>("places");
        const auto row = [](const char* name, const char* item, int piece, QStringList places) { QTest::newRow(name) << item << piece << places; };
        row("processor", "cpu", 0, {"motherboard CPU"});
        row("cooler", "air_cooler", 0, {"cpu cooler"});
        row("board", "motherboard", 0, {"pc_case tray"});
        row("second module: the first has its slot, both count as the kit's", "memory_kit", 1, {"motherboard DIMMA2", "motherboard DIMMB2", "motherboard DIMMA1", "motherboard DIMMB1"});
        row("supply", "power_supply", 0, {"pc_case psu"});
        row("adapter", "network_adapter", 0, {"motherboard USB"});
        row("the case itself", "pc_case", 0, {});
    }
    void everyKindHasItsMounts()
    {
        QFETCH(QString, item);
        QFETCH(int, piece);
        QFETCH(QStringList, places);
        const Rig rig = sample("e-3070-in-h510");
        QStringList found;
        for (const std::string& place : told(candidates(Scene(rig), pieceOf(rig, qPrintable(item), std::size_t(piece)), item.toStdString()))) found << QString::fromStdString(place);
        QCOMPARE(found, places);
    }

    void takenByOthersOnly()
    {
        Rig rig = addItem(sample("e-3070-in-h510"), part("gskill-ripjaws-v-2x16"));
        const auto places = told(candidates(Scene(rig), pieceOf(rig, "memory_kit-2"), "memory_kit-2"));
        QCOMPARE(places, (std::vector<std::string>{"motherboard DIMMA2!", "motherboard DIMMB2!", "motherboard DIMMA1", "motherboard DIMMB1"}));
    }

    void candidatesStandWhereTheySay()
    {
        const Rig rig = sample("d-iva-open-frame");
        for (const char* id : {"graphics_card", "riser", "memory_kit", "storage"})
            for (const Candidate& c : candidates(Scene(rig), pieceOf(rig, id), id)) {
                const auto placed = placePiece(rig, id, 0, c.placement);
                QVERIFY2(bool(placed), placed ? "" : placed.reason().c_str());
                const Scene scene(*placed);
                bool found = false;
                for (const StandingPiece& p : scene.pieces())
                    if (p.item->id == id && p.number == 0) { QVERIFY(p.pose == c.pose); found = true; }
                QVERIFY(found);
            }
    }

    void suitsBySize()
    {
        const Rig rig = sample("c-two-titan-rtx-nvlink");
        const auto board = pieceOf(rig, "motherboard");
        int shorter = 0;
        for (const Candidate& c : candidates(Scene(rig), pieceOf(rig, "graphics_card"), "graphics_card")) {
            const auto mount = std::find_if(board.mounts.begin(), board.mounts.end(), [&](const Mount& m) { return m.name == c.placement.mount; });
            QVERIFY(mount != board.mounts.end());
            QCOMPARE(c.suits, mount->size == "x16");
            shorter += !c.suits;
        }
        QVERIFY(shorter > 0);  // its board has short slots, too
        for (const Candidate& c : candidates(Scene(rig), pieceOf(rig, "case_fan"), "case_fan")) QCOMPARE(c.placement.host, std::string("pc_case"));
    }

    // Placing

    void cardsGoBack_data()  // taken off and placed again, a card stands where it stood
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("item");
        QTest::newRow("A") << "a-3090-fe-in-o11-dynamic" << "graphics_card";
        QTest::newRow("B") << "b-3090-in-enthoo-pro" << "graphics_card";
        QTest::newRow("C, first") << "c-two-titan-rtx-nvlink" << "graphics_card";
        QTest::newRow("C, second") << "c-two-titan-rtx-nvlink" << "graphics_card-2";
        QTest::newRow("D, first") << "d-iva-open-frame" << "graphics_card";
        QTest::newRow("D, second") << "d-iva-open-frame" << "graphics_card-2";
        QTest::newRow("E") << "e-3070-in-h510" << "graphics_card";
    }
    void cardsGoBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, item);
        const Rig rig = sample(name.toStdString());
        const ItemId id = item.toStdString();
        const Rig without = *unplace(rig, id);
        const auto again = placeAtBest(without, id);
        QVERIFY2(bool(again), again ? "" : again.reason().c_str());
        QCOMPARE(placesOf(*again, id), placesOf(rig, id));
        QVERIFY(!without.find(id)->isPlaced());  // what it started from is as it was
    }

    void kitsFillByTheBoardsOrder_data()
    {
        QTest::addColumn<QString>("name");
        for (const std::string& name : test::sampleNames(RW_SOURCE)) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void kitsFillByTheBoardsOrder()
    {
        QFETCH(QString, name);
        const Rig rig = sample(name.toStdString());
        const auto again = placeAtBest(*unplace(rig, "memory_kit"), "memory_kit");
        QVERIFY2(bool(again), again ? "" : again.reason().c_str());
        auto places = placesOf(*again, "memory_kit"), wanted = placesOf(rig, "memory_kit");
        if (wanted.size() > 4) {  // eight modules fill all places; those under the cooler's fan come last
            std::sort(places.begin(), places.end());
            std::sort(wanted.begin(), wanted.end());
        }
        QCOMPARE(places, wanted);
    }

    void onlyTheMissingPieceIsPlaced()
    {
        Rig rig = sample("e-3070-in-h510");
        rig.find("memory_kit")->pieces[0]->mount = "DIMMA1";  // the user's own choice stays
        rig.find("memory_kit")->pieces[1].reset();
        const auto placed = placeAtBest(rig, "memory_kit");
        QVERIFY(bool(placed));
        QCOMPARE(placed->find("memory_kit")->pieces[0]->mount, std::string("DIMMA1"));
        QVERIFY(placed->find("memory_kit")->pieces[1]->mount != "DIMMA1");
        QVERIFY(*placeAtBest(*placed, "memory_kit") == *placed);  // all placed: nothing to do
    }

    void withoutAMountThereIsAReason_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("says");
        QTest::newRow("card") << "nvidia-titan-rtx" << "no free";
        QTest::newRow("processor") << "amd-ryzen-5-3600" << "no free";
        QTest::newRow("board") << "msi-x470-gaming-plus-max" << "no free";
        QTest::newRow("kit") << "gskill-ripjaws-v-2x16" << "no free";
        QTest::newRow("riser") << "pcie4-riser-300" << "no free";
    }
    void withoutAMountThereIsAReason()
    {
        QFETCH(QString, part);
        QFETCH(QString, says);
        const auto placed = addAtBest(Rig{}, ::part(part.toStdString()));
        QVERIFY(!placed);
        QVERIFY2(QString::fromStdString(placed.reason()).contains(says), placed.reason().c_str());
        QVERIFY2(QString::fromStdString(placed.reason()).contains(QString::fromStdString(::part(part.toStdString())->shortName)), placed.reason().c_str());
        QVERIFY(!placeAtBest(Rig{}, "nobody"));
    }

    void noFreeMount_data()
    {
        QTest::addColumn<QString>("says");
        const std::pair<MountKind, const char*> rows[] = {
            {MountKind::None, "place"}, {MountKind::BoardTray, "place for a motherboard"}, {MountKind::CpuSocket, "CPU socket"},
            {MountKind::CoolerSeat, "place for a CPU cooler"}, {MountKind::DimmSlot, "memory slot"}, {MountKind::PcieSlot, "PCIe slot"},
            {MountKind::M2Slot, "M.2 slot"}, {MountKind::Bay35, "3.5-inch bay"}, {MountKind::Bay25, "2.5-inch bay"}, {MountKind::Bay525, "5.25-inch bay"},
            {MountKind::FanMount, "place for a fan"}, {MountKind::RadiatorMount, "place for a radiator"}, {MountKind::PsuBay, "place for a power supply"},
            {MountKind::SlotBracket, "expansion slot of a case"}, {MountKind::CardRail, "place for a card on a riser"}, {MountKind::NvLink, "NVLink connector"},
            {MountKind::Floor, "place on the floor of a case"}, {MountKind::UsbPort, "USB port"}};
        static_assert(std::size(rows) == std::size_t(MountKind::UsbPort) + 1);
        for (const auto& [kind, says] : rows) QTest::newRow(mountKindText(kind).c_str()) << "Part: there is no free " + QString(says) + " in this rig";
    }
    void noFreeMount()
    {
        QFETCH(QString, says);
        Part part;
        part.shortName = "Part";
        for (int kind = 0; kind <= int(MountKind::UsbPort); ++kind) {
            if (mountKindText(MountKind(kind)) != QTest::currentDataTag()) continue;
            QCOMPARE(QString::fromStdString(rw::noFreeMount(part, {"", MountKind(kind), "", {}, {}}).reason()), says);
            return;
        }
        QFAIL("no such kind");
    }

    void aFullBoardRefuses()
    {
        Rig rig = sample("e-3070-in-h510");
        rig = *addAtBest(rig, part("gskill-ripjaws-v-2x16"));
        QCOMPARE(placesOf(rig, "memory_kit-2"), (std::vector<std::string>{"motherboard  DIMMA1", "motherboard  DIMMB1"}));
        QVERIFY(!addAtBest(rig, part("gskill-ripjaws-v-2x16")));
        QVERIFY(!addAtBest(rig, part("amd-ryzen-5-3600")));  // one socket
        Rig one = *unplace(rig, "memory_kit-2");
        one = addItem(one, part("corsair-vengeance-lpx-8x16"));
        QVERIFY(!placeAtBest(one, "memory_kit-3"));  // eight modules, two places: all or nothing
        QVERIFY(!one.find("memory_kit-3")->isPlaced());
    }

    void partsWithoutAMountStand()
    {
        const auto box = addAtBest(Rig{}, part("nzxt-h510"));
        QVERIFY(box && box->items[0].pieces[0] && box->items[0].pieces[0]->host.empty());
        const auto screen = addAtBest(*box, part("lg-27gl850"));
        QVERIFY2(bool(screen), screen ? "" : screen.reason().c_str());
        QCOMPARE(screen->items.size(), std::size_t(2));
    }

    void fromNothingToARig()  // every part of the sample, one after the other, stands where a builder put it or finds a place
    {
        const Rig wanted = sample("e-3070-in-h510");
        Rig rig;
        for (const char* id : {"pc_case", "motherboard", "cpu", "air_cooler", "memory_kit", "storage", "power_supply", "graphics_card", "network_adapter"}) {
            const auto next = addAtBest(rig, wanted.find(id)->part);
            QVERIFY2(bool(next), next ? "" : next.reason().c_str());
            rig = *next;
            QCOMPARE(placesOf(rig, id), placesOf(wanted, id));
        }
        QCOMPARE(evaluate(rig).findings.size(), evaluate(wanted).findings.size());
    }

    void scoreOrder_data()
    {
        QTest::addColumn<int>("worst");
        QTest::addColumn<int>("findings");
        QTest::addColumn<qint64>("margin");
        QTest::addColumn<bool>("better");  // than worst 2, 5 findings, 1000 µm
        QTest::newRow("the same") << 2 << 5 << qint64(1000) << false;
        QTest::newRow("less severe") << 1 << 9 << qint64(0) << true;
        QTest::newRow("more severe, fewer") << 3 << 1 << qint64(99999) << false;
        QTest::newRow("fewer") << 2 << 4 << qint64(0) << true;
        QTest::newRow("more") << 2 << 6 << qint64(99999) << false;
        QTest::newRow("wider") << 2 << 5 << qint64(1001) << true;
        QTest::newRow("narrower") << 2 << 5 << qint64(999) << false;
        QTest::newRow("too little room") << 2 << 5 << qint64(-1) << false;
    }
    void scoreOrder()
    {
        QFETCH(int, worst);
        QFETCH(int, findings);
        QFETCH(qint64, margin);
        QFETCH(bool, better);
        const Score score{worst, findings, margin}, other{2, 5, 1000};
        QCOMPARE(score < other, better);
        if (better) QVERIFY(!(other < score));
    }

    void scoreOfAnEvaluation()
    {
        Evaluation evaluation;
        QVERIFY(scoreOf(evaluation, "card").worst == 0 && scoreOf(evaluation, "card").findings == 0);
        const auto finding = [](Verdict verdict, ItemId id, Value margin) {
            Finding f;
            f.verdict = verdict;
            f.parts = {std::move(id)};
            f.margin = std::move(margin);
            return f;
        };
        evaluation.findings = {finding(Verdict::Warning, "card", mm(3)), finding(Verdict::Note, "card", mm(2)), finding(Verdict::Note, "fan", mm(1)), finding(Verdict::Note, "card", watts(0))};
        const Score score = scoreOf(evaluation, "card");
        QVERIFY(score.worst == 1 + int(Verdict::Warning) && score.findings == 4 && score.margin == 2000);
        QVERIFY(scoreOf(evaluation, "board").margin > 1'000'000'000);
    }

    // Evaluation

    void evaluations_data() { rigs(); }
    void evaluations()
    {
        QFETCH(Rig, rig);
        const Evaluation evaluation = evaluate(rig);
        int sum = 0;
        for (const Verdict verdict : {Verdict::Note, Verdict::NotChecked, Verdict::FitsIf, Verdict::Warning, Verdict::Problem}) sum += evaluation.count(verdict);
        QCOMPARE(sum, int(evaluation.findings.size()));
        QVERIFY(std::is_sorted(evaluation.findings.begin(), evaluation.findings.end(), [](const Finding& a, const Finding& b) { return a.verdict > b.verdict; }));
        QCOMPARE(evaluation.worst().has_value(), !evaluation.findings.empty());
        if (evaluation.worst()) QVERIFY(*evaluation.worst() == evaluation.findings.front().verdict && evaluation.count(*evaluation.worst()) > 0);
        QCOMPARE(evaluation.cost.total, costOf(rig).total);
        QVERIFY(evaluation.scene && evaluation.scene->rig() == rig);
        for (const Finding& finding : evaluation.findings) {
            const std::string sentence = format(finding.text);
            QVERIFY2(!sentence.empty() && sentence.find('{') == std::string::npos && sentence.find("unknown") != 0, sentence.c_str());
            for (const ItemId& id : finding.parts) QVERIFY2(rig.find(id), id.c_str());
            if (finding.verdict != Verdict::FitsIf) {
                const bool remedies = std::all_of(finding.fixes.begin(), finding.fixes.end(), [](const Fix& fix) { return fix.kind == Fix::Kind::Remedy; });
                if (finding.verdict >= Verdict::Warning) QVERIFY2(remedies, sentence.c_str());  // a condition would have made it fits if
                continue;
            }
            QVERIFY2(!finding.fixes.empty(), sentence.c_str());
            for (const Fix& fix : finding.fixes) {  // "Fits if" holds: done, the clash is gone and none has come up
                const auto changed = fix.apply(rig);
                QVERIFY2(bool(changed), sentence.c_str());
                for (const Finding& after : evaluate(*changed).findings) {
                    if (after.verdict < Verdict::Warning) continue;
                    QVERIFY2(after.check != finding.check || after.parts != finding.parts, format(after.text).c_str());
                    const bool known = std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& before) {
                        return before.check == after.check && before.parts == after.parts && before.verdict >= Verdict::FitsIf;
                    });
                    QVERIFY2(known, format(after.text).c_str());
                }
            }
        }
    }

    void whatIsFarAwayChangesNothing_data() { rigs(); }
    void whatIsFarAwayChangesNothing()
    {
        QFETCH(Rig, rig);
        const Scene scene(rig);
        const auto findings = evaluate(rig).findings;
        for (const bool first : {false, true}) {
            Rig more = rig;
            more.items.insert(first ? more.items.begin() : more.items.end(), farBlock());
            const Scene far(more);
            QCOMPARE(far.pieces().size(), scene.pieces().size() + 1);
            QCOMPARE(clashesOf(far), clashesOf(scene));
            QCOMPARE(gapsOf(far), gapsOf(scene));
            const auto after = evaluate(more).findings;
            QCOMPARE(after.size(), findings.size());
            for (std::size_t i = 0; i < findings.size(); ++i) {
                QCOMPARE(told(after[i]), told(findings[i]));
                QCOMPARE(format(after[i].text), format(findings[i].text));
                QVERIFY(after[i].where.from == findings[i].where.from && after[i].where.to == findings[i].where.to && after[i].where.boxes == findings[i].where.boxes);
            }
        }
    }

    void theOrderOfPartsChangesNothing_data() { rigs(); }
    void theOrderOfPartsChangesNothing()
    {
        QFETCH(Rig, rig);
        const Scene scene(rig);
        const auto findings = told(evaluate(rig).findings);
        std::mt19937 shuffle(5);
        for (int i = 0; i < 4; ++i) {
            Rig other = rig;
            if (i == 0) std::reverse(other.items.begin(), other.items.end());
            else for (std::size_t k = other.items.size(); k > 1; --k) std::swap(other.items[k - 1], other.items[shuffle() % k]);
            const Scene shuffled(other);
            QCOMPARE(clashesOf(shuffled), clashesOf(scene));
            QCOMPARE(gapsOf(shuffled), gapsOf(scene));
            QCOMPARE(told(evaluate(other).findings), findings);
        }
    }

    void raisingTheFanIsACondition()  // the tall memory under the NH-D15: told as "Fits if", not as a clash
    {
        const Rig rig = sample("c-two-titan-rtx-nvlink");
        QVERIFY(!Scene(rig).overlaps().empty());
        const Evaluation evaluation = evaluate(rig);
        QCOMPARE(evaluation.count(Verdict::Problem), 0);
        const auto finding = std::find_if(evaluation.findings.begin(), evaluation.findings.end(), [](const Finding& f) { return f.verdict == Verdict::FitsIf; });
        QVERIFY(finding != evaluation.findings.end());
        QCOMPARE(finding->check, std::string("cooler_memory"));
        const Rig raised = *finding->fixes.front().apply(rig);
        QVERIFY(raised.find("air_cooler")->state.length("fan_raise") > Length{});
        QVERIFY(Scene(raised).overlaps().empty());
    }

    void nothingAtAll()
    {
        const Evaluation evaluation = evaluate(Rig{});
        QVERIFY(!evaluation.worst() && evaluation.findings.empty());  // nothing in the list is nothing missing yet
        QVERIFY(evaluate(addItem(Rig{}, part("nzxt-h510"))).worst() == Verdict::Problem);  // no processor, no board…
        QCOMPARE(evaluation.cost.total, Money{});
        QVERIFY(!evaluation.power.supply);
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "tst_plan.moc"
