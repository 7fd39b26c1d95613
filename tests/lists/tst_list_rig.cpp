// From rows to a rig: what a name tells of a part nobody knows, where everything goes, and what becomes of prices.
#define QT_NO_KEYWORDS
#include <QTest>

#include <set>

#include "lists/list_reader.h"
#include "lists/list_rig.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/storage.h"
#include "plan/evaluate.h"
#include "rig/rig_file.h"

using namespace rw;

namespace {

PartPtr custom(const char* type, const char* name)
{
    ListRow row;
    row.type = type;
    row.name = name;
    return customPart(row);
}

Rig rigFrom(const char* text, const char* currency = "USD")
{
    const PartList list = readPartList(text, "list");
    std::vector<PartPtr> parts;
    for (const ListRow& row : list.rows) parts.push_back(customPart(row));
    Rig base;
    base.currency = currency;
    return withList(base, list, parts).rig;
}

const Item& itemOf(const Rig& rig, const char* kind)
{
    for (const Item& item : rig.items)
        if (std::string(item.part->kind->id) == kind) return item;
    throw std::runtime_error(kind);
}

}  // namespace

class ListRigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::newRow("card") << "Video Card" << "A card" << "graphics_card";
        QTest::newRow("air cooler") << "CPU Cooler" << "Noctua NH-D15 82.5 CFM CPU Cooler" << "air_cooler";
        QTest::newRow("liquid cooler") << "CPU Cooler" << "Corsair H100i 58.1 CFM Liquid CPU Cooler" << "liquid_cooler";
        QTest::newRow("case") << "Case" << "A case" << "pc_case";
        QTest::newRow("keyboard") << "Keyboard" << "A keyboard" << "accessory";
        QTest::newRow("custom") << "Custom" << "Shipping" << "accessory";
        QTest::newRow("a type of their own") << "Dongle" << "A dongle" << "accessory";
    }
    void kinds()
    {
        QFETCH(QString, type);
        QFETCH(QString, name);
        QFETCH(QString, kind);
        const PartPtr part = custom(type.toUtf8(), name.toUtf8());
        QCOMPARE(QString(part->kind->id), kind);
        QCOMPARE(QString::fromStdString(part->type()), type);
        QCOMPARE(QString::fromStdString(part->fullName()), name);
    }

    void namesTellFacts()
    {
        const auto board = custom("Motherboard", "Asus ROG ZENITH II EXTREME ALPHA EATX sTRX4 Motherboard");
        QCOMPARE(*board->as<Motherboard>()->form, std::string("E-ATX"));
        QCOMPARE(*board->as<Motherboard>()->socket, std::string("sTRX4"));
        const auto memory = custom("Memory", "G.Skill Trident Z RGB 256 GB (8 x 32 GB) DDR4-3200 CL16 Memory");
        QCOMPARE(*memory->as<MemoryKit>()->modules, 8.0);
        QCOMPARE(*memory->as<MemoryKit>()->moduleGb, 32.0);
        QCOMPARE(*memory->as<MemoryKit>()->type, std::string("DDR4"));
        QCOMPARE(*memory->as<MemoryKit>()->speed, 3200.0);
        const auto supply = custom("Power Supply", "SeaSonic PRIME PX-2200 2200 W 80+ Platinum Certified Fully Modular ATX Power Supply");
        QCOMPARE(supply->as<PowerSupply>()->power->amount(), 2200.0);
        QCOMPARE(*supply->as<PowerSupply>()->modular, std::string("full"));
        QCOMPARE(*supply->as<PowerSupply>()->form, std::string("ATX"));
        QCOMPARE(*supply->as<PowerSupply>()->efficiency, std::string("80 PLUS Platinum"));
        QVERIFY(supply->as<PowerSupply>()->power.origin == Origin::OpenDb);
        const auto drive = custom("Storage", "Kingston NV2 1 TB M.2-2280 PCIe 4.0 X4 NVME Solid State Drive");
        QCOMPARE(*drive->as<Storage>()->form, std::string("M.2 2280"));
        QCOMPARE(*drive->as<Storage>()->interface, std::string("PCIe 4.0 x4"));
        QCOMPARE(*drive->as<Storage>()->capacityGb, 1000.0);
        QCOMPARE(*custom("Storage", "Seagate BarraCuda 2 TB 3.5\" 7200 RPM Internal Hard Drive")->as<Storage>()->form, std::string("3.5"));
        const auto fan = custom("Case Fan", "be quiet! Light Wings PWM 56 CFM 140 mm Fans 3-Pack");
        QCOMPARE(fan->as<CaseFan>()->size->amount(), 140.0);
        QCOMPARE(fan->as<CaseFan>()->count(), 3);
    }

    // Parts nobody knows stand on one another as far as their names tell, and nothing is claimed of them: how many slots a
    // board has its name does not say, so what goes into slots stays in the list.
    void partsFindTheirPlaces()
    {
        const Rig rig = rigFrom("Power Supply: A 850 W 80+ Gold Certified Fully Modular ATX Power Supply\nMemory: B 32 GB (2 x 16 GB) DDR4-3600 CL18 Memory\nCPU: C Processor\n"
                                "Motherboard: D ATX AM4 Motherboard\nVideo Card: E GeForce RTX 3060 12 GB Video Card\nCase: F ATX Mid Tower Case\nCPU Cooler: G CPU Cooler\n"
                                "Storage: H 1 TB M.2-2280 PCIe 4.0 X4 NVME Solid State Drive\nMonitor: I\n");
        QCOMPARE(rig.items.size(), std::size_t(9));
        for (const char* kind : {"pc_case", "motherboard", "cpu", "air_cooler", "power_supply"}) QVERIFY2(itemOf(rig, kind).isPlaced(), kind);
        for (const Finding& finding : evaluate(rig).findings) QVERIFY2(finding.verdict != Verdict::Problem, format(finding.text).c_str());
    }

    void pricesAndMarks()
    {
        const Rig rig = rigFrom("CPU: A (Purchased For $0.00)\nCase: B ($10.00 @ Shop)\nMonitor: C (€5.00 @ Laden)\nMouse: D (Purchased For $7.00)\n");
        QVERIFY(itemOf(rig, "cpu").mark == PriceMark::Owned);
        QCOMPARE(itemOf(rig, "pc_case").price->amount(), 10.0);
        QCOMPARE(itemOf(rig, "pc_case").merchant, std::string("Shop"));
        for (const Item& item : rig.items) {
            if (item.part->name == "C") QVERIFY(!item.price && item.note.find("listed for €5.00") != std::string::npos);
            if (item.part->name == "D") QVERIFY(item.price == Money::of(7) && item.mark == PriceMark::Paid);
        }
    }

    // Parts whose names leave no letters, or the same ones, for an id: none takes the place of another in the file.
    void partsWithNamesAlikeKeepApart()
    {
        const Rig rig = rigFrom("Monitor: 显示器一 ($10.00)\nMonitor: 键盘二 ($20.00)\nCase: A-B 1 ATX Mid Tower Case\nKeyboard: A B 1 ATX Mid Tower Case\nMouse: C\nMouse: C\n");
        const Rig again = readRig(writeRig(rig), "list.rig");
        QCOMPARE(again.items.size(), std::size_t(6));
        for (std::size_t i = 0; i < rig.items.size(); ++i) {
            QCOMPARE(again.items[i].part->name, rig.items[i].part->name);
            QCOMPARE(std::string(again.items[i].part->kind->id), std::string(rig.items[i].part->kind->id));
        }
        std::set<std::string> ids;
        for (const Item& item : rig.items) ids.insert(item.part->id);
        QCOMPARE(ids.size(), std::size_t(5));   // the two mice are one part
    }

    void countsAndStrikes()
    {
        const Rig rig = rigFrom("**Video Card** | A (X3) | $5.00\n~~**CPU**~~ | B | $1.00\n**Case** | C | $2.00\n");
        QCOMPARE(std::count_if(rig.items.begin(), rig.items.end(), [](const Item& i) { return i.part->name == "A"; }), 3);
        QVERIFY(std::none_of(rig.items.begin(), rig.items.end(), [](const Item& i) { return i.part->name == "B"; }));
    }
};

QTEST_APPLESS_MAIN(ListRigTest)
#include "tst_list_rig.moc"
