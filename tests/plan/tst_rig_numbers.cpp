// The figures of a whole rig: supplies and what each feeds, cables, limits, later parts, models, air, renting; and that every
// section tells them.
#include "checks/rows.h"

#include "numbers/feeds.h"
#include "plan/number_sections.h"
#include "rig/edits.h"
#include "support/catalogue_folder.h"

using namespace rw;
using namespace rw::test;

namespace {

Rig rigOf(const Change& change = {})
{
    SmallRig small;
    if (change) change(small);
    return small.make();
}

RigNumbers numbersOf(const Rig& rig) { return rigNumbers(Scene(rig)); }

const Cable* cable(const std::vector<Cable>& cables, const ItemId& to, CableType type, int nth = 0)
{
    for (const Cable& one : cables)
        if (one.to == to && one.type == type && nth-- == 0) return &one;
    return nullptr;
}

std::string told(const std::vector<NumberSection>& sections, const char* id)
{
    std::string all;
    for (const NumberSection& section : sections) {
        if (std::string(section.id) != id) continue;
        all += format(section.sum) + "\n";
        for (const NumberLine& line : section.lines) all += format(line.label) + ": " + format(line.value) + " (" + format(line.how) + ")\n";
        for (const Text& assumption : section.assumptions) all += format(assumption) + "\n";
    }
    return all;
}

std::vector<NumberSection> sectionsOf(const Rig& rig)
{
    const Scene scene(rig);
    return numberSections(scene.rig(), rigNumbers(scene), [](Money money) { return moneyText(money, "USD"); });
}

void threeCards(Rig& rig)
{
    for (int i = 0; i < 2; ++i) rig = addItem(rig, rig.find("graphics_card")->part);
}

}  // namespace

class RigNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Two supplies of 850 and 400 W: the board on the first, and the cards, 200 W each, where they fill least.
    void whatTheSuppliesFeed()
    {
        Rig rig = rigOf([](SmallRig& r) { r.secondSupply = r.supply; r.secondSupply->power = watt(400); });
        threeCards(rig);
        const auto feeds = feedsOf(rig);
        const auto feedOf = [&](const ItemId& id) {
            for (std::size_t i = 0; i < rig.items.size(); ++i)
                if (rig.items[i].id == id) return feeds[i] ? feeds[i]->id : ItemId();
            return ItemId("none");
        };
        QCOMPARE(feedOf("motherboard"), ItemId("power_supply"));
        QCOMPARE(feedOf("cpu"), ItemId("power_supply"));
        QCOMPARE(feedOf("power_supply"), ItemId());
        std::map<ItemId, int> cards;
        for (const char* id : {"graphics_card", "graphics_card-2", "graphics_card-3"}) ++cards[feedOf(id)];
        QCOMPARE(cards["power_supply"], 2);
        QCOMPARE(cards["power_supply-2"], 1);
        rig = *setSupply(rig, "graphics_card-2", "power_supply-2");
        rig = *setSupply(rig, "graphics_card-3", "power_supply-2");
        const PowerPlan plan = powerPlan(rig);
        QVERIFY(plan.supplies[1].sustained >= watts(400));
        QVERIFY(plan.supplies[0].sustained + plan.supplies[1].sustained == plan.sustained);
        QVERIFY(!setSupply(rig, "graphics_card", "cpu"));
        QVERIFY(!setSupply(rig, "power_supply", "power_supply-2"));
        rig = *removeItem(rig, "power_supply-2");   // what it fed goes back to the other
        QVERIFY(rig.find("graphics_card-3")->supply.empty());
    }

    void cables()
    {
        // Three cards with one 8-pin each; three plugs on two leads.
        Rig rig = rigOf([](SmallRig& r) {
            r.supply.pcie = num(3);
            r.supply.pcieLeads = num(2);
            r.supply.eps = num(1);
            r.supply.sata = num(4);
            r.disk = r.drive;
            r.disk->form = word("2.5");
            r.disk->interface = word("SATA");
        });
        threeCards(rig);
        const std::vector<Cable> map = cableMap(rig);
        QVERIFY(cable(map, "motherboard", CableType::Atx24) && cable(map, "motherboard", CableType::Eps8));
        QVERIFY(cable(map, "motherboard", CableType::Eps8)->lead == Cable::Lead::Own);
        QVERIFY(cable(map, "storage-2", CableType::Sata));
        std::map<Cable::Lead, int> leads;
        for (const Cable& one : map)
            if (one.type == CableType::Pcie8) ++leads[one.lead];
        QCOMPARE(leads[Cable::Lead::Own], 2);
        QCOMPARE(leads[Cable::Lead::Shared], 1);
        rig = addItem(rig, rig.find("graphics_card")->part);
        const auto four = cableMap(rig);
        QCOMPARE(std::count_if(four.begin(), four.end(), [](const Cable& c) { return c.lead == Cable::Lead::Lacking; }), 1);
        QVERIFY(cableMap(rigOf([](SmallRig& r) { r.without = {"power_supply"}; })).empty());
        const auto unknown = cableMap(rigOf([](SmallRig& r) { r.supply.pcieLeads = {}; r.supply.pcie = num(4); }));
        QVERIFY(cable(unknown, "graphics_card", CableType::Pcie8)->lead == Cable::Lead::Unknown);
    }

    void powerLimits()
    {
        Rig rig = rigOf();
        QVERIFY(!setPowerLimit(rig, "cpu", watts(50)));
        QVERIFY(!setPowerLimit(rig, "graphics_card", watts(49)));
        QVERIFY(!setPowerLimit(rig, "graphics_card", watts(201)));
        QVERIFY(!setPowerLimit(rig, "graphics_card", watts(200))->find("graphics_card")->powerLimit);   // that is none
        rig = *setPowerLimit(rig, "graphics_card", watts(160));
        const RigNumbers numbers = numbersOf(rig);
        QCOMPARE(numbers.limits.size(), std::size_t(1));
        QVERIFY(numbers.limits[0].share == 0.8 && numbers.limits[0].loss.isMeasured);
        QVERIFY(std::abs(numbers.limits[0].loss.least - 0.92) < 0.01 && std::abs(numbers.limits[0].loss.most - 10.64) < 0.01);   // of an RTX 5090, of a water-cooled 3090
        const PowerPlan free = powerPlan(rigOf());
        QVERIFY(numbers.power.sustained == free.sustained - watts(40) && numbers.power.nameplate == free.nameplate);
        QVERIFY(numbers.power.peak() == free.peak() - watts(40 * 1.4));
        QVERIFY(!speedLossAt(0.1).isMeasured && speedLossAt(0.1).least > 0);
        QVERIFY(speedLossAt(1).most == 0 && speedLossAt(1.2).most == 0);
        double before = 0;
        for (double share = 1; share > 0.5; share -= 0.01) {   // lower is never faster
            QVERIFY(speedLossAt(share).most >= before - 1e-9 && speedLossAt(share).least <= speedLossAt(share).most);
            before = speedLossAt(share).most;
        }
    }

    void laterPartsStandApart()
    {
        Rig rig = rigOf([](SmallRig& r) { r.second = r.card; });
        rig = *setLater(rig, "graphics_card-2", true);
        QCOMPARE(numbersOf(rig).cards, 2);                  // all checks run with it
        const Rig now = withoutLater(rig);
        QVERIFY(!now.find("graphics_card-2") && now.find("graphics_card"));
        QCOMPARE(numbersOf(now).cards, 1);
        rig = *setLater(rig, "motherboard", true);          // what stands on it is not placed then
        QVERIFY(!withoutLater(rig).find("cpu")->isPlaced());
    }

    void wallAndBetterGrades()
    {
        const auto gold = [](SmallRig& r) { r.supply.efficiency = word("80 PLUS Gold"); r.supply.power = watt(596); };   // 298 W: half
        Rig rig = rigOf(gold);
        rig.assumptions.circuit = "us_15a";
        rig.assumptions.pricePerKwh = 0.1;
        const RigNumbers numbers = numbersOf(rig);
        QVERIFY(numbers.wall && numbers.wall->draw.isGradeKnown);
        QVERIFY(std::abs(numbers.wall->draw.most.amount() - 298 / 0.9) < 0.01);
        QCOMPARE(numbers.wall->better.size(), std::size_t(2));
        QVERIFY(std::abs(numbers.wall->better[0].saved.amount() - (298 / 0.9 - 298 / 0.92)) < 0.01);
        QVERIFY(std::abs(*numbers.wall->costPerYear - 298 / 0.9 / 1000 * 8760 * 0.1) < 0.01);
        const RigNumbers unknown = numbersOf(rigOf());
        QVERIFY(unknown.wall && !unknown.wall->draw.isGradeKnown && unknown.wall->better.empty());
        QVERIFY(!numbersOf(rigOf([](SmallRig& r) { r.supply.power = {}; })).wall);
    }

    void renting()
    {
        Rig rig = rigOf([](SmallRig& r) { r.supply.efficiency = word("80 PLUS Gold"); r.supply.power = watt(596); });
        for (const Item& item : Rig(rig).items) rig = *setPrice(rig, item.id, Money::of(100), PriceMark::None);
        const double cost = costOf(rig).total.amount();
        rig.assumptions.cloudPerHour = 1;
        QVERIFY(!numbersOf(rig).renting);                   // no price of a kWh
        rig.assumptions.pricePerKwh = 0.3;
        rig.assumptions.resale = Money::of(200);
        QVERIFY(std::abs(numbersOf(rig).renting->hours - (cost - 200) / (1 - 0.3 * 298 / 900)) < 0.01);
        rig.assumptions.cloudPerHour = 0.05;
        QVERIFY(std::isinf(numbersOf(rig).renting->hours));
        rig = *setPrice(rig, "cpu", std::nullopt, PriceMark::None);
        QVERIFY(!numbersOf(rig).renting);
    }

    void everySectionTells_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("cost") << "cost" << QStringList{"Graphics cards: $1300.00", "unpriced", "Still to buy", "Later: $50.00", "Shipping: $20.00", "Tax: ", "Left of the budget"};
        QTest::newRow("power") << "power" << QStringList{"while training", "Card: 160 W", "What the makers state", "Peak of 100 µs", "Card at 160 W", "slower"};
        QTest::newRow("supplies") << "supplies" << QStringList{"Supply, while training", "peak of 10 ms", "PCIe 8-pin, lead 1", "from Supply"};
        QTest::newRow("wall") << "wall" << QStringList{"80 PLUS Gold at 115 V", "1440 W for hours on end", "BTU/h", "kWh", "With 80 PLUS Titanium: saves"};
        QTest::newRow("models") << "models" << QStringList{"48 GB on 2 cards", "Running in 4 bit: ", "context of 8192 tokens", "System memory: 16 GB", "fp16, bf16"};
        QTest::newRow("lanes") << "lanes" << QStringList{"CPU 4.0 x16", "Gradients of Llama 3.1 70B", "by the slowest link"};
        QTest::newRow("air") << "air" << QStringList{"CFM", "60 %"};
        QTest::newRow("renting") << "renting" << QStringList{" unpriced"};
    }
    void everySectionTells()
    {
        QFETCH(QString, section);
        QFETCH(QStringList, words);
        Rig rig = rigOf([](SmallRig& r) {
            r.card.architecture = word("Ampere");
            r.card.interface = word("PCIe 4.0 x16");
            r.card.memoryGb = num(24);
            r.memory.moduleGb = num(8);
            r.second = r.card;
            r.supply.efficiency = word("80 PLUS Gold");
            r.supply.pcie = num(4);
            r.supply.pcieLeads = num(4);
        });
        rig = *setPrice(rig, "graphics_card", Money::of(700), PriceMark::None);
        rig = *setPrice(rig, "graphics_card-2", Money::of(600), PriceMark::Paid);
        rig = *setPrice(rig, "storage", Money::of(50), PriceMark::None);
        rig = *setLater(rig, "storage", true);
        rig = *setPowerLimit(rig, "graphics_card", watts(160));
        rig = *setPowerLimit(rig, "graphics_card-2", watts(160));
        rig.shipping = Money::of(20);
        rig.taxPercent = 10;
        rig.budget = Money::of(2000);
        rig.assumptions = {"us_15a", 0.3, 24, false, "Llama 3.1 70B", ModelUse::Int4, 8192, 1.5, {}};
        const std::string text = told(sectionsOf(rig), section.toUtf8());
        for (const QString& word : words) QVERIFY2(QString::fromStdString(text).contains(word), qPrintable(word + " is missing in:\n" + QString::fromStdString(text)));
        QVERIFY2(text.find('{') == std::string::npos && text.find("unknown (") == std::string::npos, text.c_str());
    }

    // The guide's table of the sample rigs, and what its text says of two of them.
    void theGuidesTable_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QList<int>>("figures");
        const std::string guide = textOf(std::string(RW_SOURCE) + "/assets/guide/numbers.md");
        QString sample;
        for (const QString& line : QString::fromStdString(guide).split(u'\n')) {
            const QStringList cells = line.split(u'|');
            if (cells.size() != 9 || !cells[2].trimmed().at(0).isDigit()) continue;
            QList<int> figures;
            for (int i = 2; i < 8; ++i) figures.append(cells[i].trimmed().toInt());
            const bool second = cells[1].contains("second");
            if (!second) sample = cells[1].trimmed();
            QTest::newRow(qPrintable(cells[1].trimmed())) << (second ? sample + "+" : sample) << figures;
        }
    }
    void theGuidesTable()
    {
        QFETCH(QString, sample);
        QFETCH(QList<int>, figures);
        const bool second = sample.endsWith(u'+');
        if (second) sample.chop(1);
        Rig rig = sampleRig(RW_SOURCE, sample.toStdString());
        if (second) rig = addItem(rig, rig.find("graphics_card")->part);
        const RigNumbers numbers = numbersOf(rig);
        const auto whole = [](Power power) { return static_cast<int>(std::lround(power.amount())); };
        const PowerPlan& power = numbers.power;
        QCOMPARE((QList<int>{whole(power.sustained), whole(power.nameplate), whole(power.windows[at(Window::Ms1)].peak), whole(power.windows[at(Window::Ms10)].peak), whole(*power.rated), whole(numbers.wall->draw.most)}), figures);
    }
    void anEmptyRigTellsToo()
    {
        for (const NumberSection& section : sectionsOf(Rig{}))
            for (const NumberLine& line : section.lines) QVERIFY(format(line.value).find('{') == std::string::npos && line.state != NumberState::Over);
    }
};

QTEST_APPLESS_MAIN(RigNumbersTest)
#include "tst_rig_numbers.moc"
