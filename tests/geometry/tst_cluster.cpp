// Parts against parts: the quick way finds what trying every two solids finds, by the oracle's word on each.
#include <QTest>

#include <map>

#include "geometry/cluster.h"
#include "geometry/dice.h"
#include "geometry/measure.h"
#include "geometry/oracle.h"

using namespace rw;
using test::Dice;

namespace {

using Parts = std::vector<std::vector<Solid>>;

Solid solid(Shape shape, Role role = Role::Body)
{
    Solid out;
    out.shape = std::move(shape);
    out.role = role;
    return out;
}

// Parts of up to 9 solids in cubes of 60 mm that lie over and beside each other; one part without solids, keep-outs among them.
Parts randomParts(Dice& dice, int count)
{
    Parts parts;
    for (int i = 0; i < count; ++i) {
        parts.emplace_back();
        const std::int64_t grid = dice.roll(0, 1) ? 500 : 1;
        const Point place = dice.point(-100'000 / grid, 100'000 / grid);
        for (std::int64_t k = i == 2 ? 0 : dice.roll(1, 9); k > 0; --k)
            parts.back().push_back(solid(shifted(dice.shape(0, 60'000), Point{place.x * grid, place.y * grid, place.z * grid}), dice.roll(0, 9) == 0 ? Role::Intake : Role::Body));
    }
    return parts;
}

Neighbourhood neighbourhoodOf(const Parts& parts)
{
    std::vector<Cluster> clusters;
    for (const auto& part : parts) clusters.emplace_back(part);
    return Neighbourhood(std::move(clusters));
}

using Numbers = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>;
struct Expected {
    std::map<std::pair<std::size_t, std::size_t>, test::Bracket> least;
    std::vector<Numbers> sharing;
};
Expected bruteForce(const Parts& parts)
{
    Expected expected;
    for (std::size_t a = 0; a < parts.size(); ++a)
        for (std::size_t b = a + 1; b < parts.size(); ++b)
            for (std::size_t i = 0; i < parts[a].size(); ++i)
                for (std::size_t j = 0; j < parts[b].size(); ++j) {
                    if (isKeepOut(parts[a][i].role) || isKeepOut(parts[b][j].role)) continue;
                    const test::Bracket apart = test::distanceBetween(parts[a][i].shape, parts[b][j].shape);
                    auto& least = expected.least.try_emplace({a, b}, apart).first->second;
                    least = {std::min(least.least, apart.least), std::min(least.most, apart.most)};
                    if (test::sharesVolume(parts[a][i].shape, parts[b][j].shape)) expected.sharing.push_back({a, b, i, j});
                }
    return expected;
}

std::vector<Numbers> numbers(const std::vector<Interference>& interferences)
{
    std::vector<Numbers> out;
    for (const auto& i : interferences) out.push_back({i.a, i.b, i.solidA, i.solidB});
    return out;
}

}  // namespace

class ClusterTest : public QObject {
    Q_OBJECT
private slots:
    void everyPair_data()
    {
        QTest::addColumn<int>("micrometres");
        QTest::newRow("sharing volume only") << 0;
        QTest::newRow("closer than 1 µm") << 1;
        QTest::newRow("closer than 5 mm") << 5'000;
        QTest::newRow("closer than 50 mm") << 50'000;
        QTest::newRow("closer than a metre") << 1'000'000;
    }
    void everyPair()
    {
        QFETCH(int, micrometres);
        const Length margin = Length::fromRaw(micrometres);
        Dice dice(9);
        for (int scene = 0; scene < 8; ++scene) {
            const Parts parts = randomParts(dice, 12);
            const Expected expected = bruteForce(parts);
            const Neighbourhood neighbourhood = neighbourhoodOf(parts);
            const Neighbours found = neighbourhood.all(margin);
            QCOMPARE(numbers(found.interferences), expected.sharing);  // in ascending order, too
            auto open = expected.least;
            std::erase_if(open, [&](const auto& entry) { return std::floor(entry.second.most + 1e-4L) >= micrometres; });
            for (const PartGap& c : found.gaps) {
                QVERIFY(c.gap < margin);
                const auto wanted = open.extract({c.a, c.b});
                QVERIFY(!wanted.empty());
                QVERIFY(c.gap.raw() <= wanted.mapped().most + 0.01L && c.gap.raw() > wanted.mapped().least - 1);
                QCOMPARE(gap(parts[c.a][c.solidA].shape, parts[c.b][c.solidB].shape).distance, c.gap);
            }
            QVERIFY(open.empty());
        }
    }

    void aPartFromOutside()  // against the others, as if it were one of them
    {
        Dice dice(10);
        for (int scene = 0; scene < 8; ++scene) {
            Parts parts = randomParts(dice, 12);
            const Neighbours all = neighbourhoodOf(parts).all(mm(50));
            const std::vector<Solid> last = parts.back();
            parts.pop_back();
            const Neighbours around = neighbourhoodOf(parts).around(Cluster(last), mm(50), parts.size());
            std::map<std::size_t, Length> wanted;
            std::vector<Numbers> sharing;
            for (const PartGap& c : all.gaps) if (c.b == parts.size()) wanted[c.a] = c.gap;
            for (const Interference& i : all.interferences) if (i.b == parts.size()) sharing.push_back({i.b, i.a, i.solidB, i.solidA});
            for (const PartGap& c : around.gaps) {
                QCOMPARE(c.a, parts.size());
                QVERIFY(wanted.contains(c.b) && wanted[c.b] == c.gap);
            }
            QCOMPARE(around.gaps.size(), wanted.size());
            auto found = numbers(around.interferences);
            std::sort(found.begin(), found.end());
            std::sort(sharing.begin(), sharing.end());
            QCOMPARE(found, sharing);
        }
    }

    void betweenTwo()
    {
        Dice dice(11);
        const Parts parts = randomParts(dice, 12);
        const Neighbourhood neighbourhood = neighbourhoodOf(parts);
        const Expected expected = bruteForce(parts);
        for (std::size_t a = 0; a < parts.size(); ++a)
            for (std::size_t b = a + 1; b < parts.size(); ++b) {
                const auto found = neighbourhood.between(a, b), back = neighbourhood.between(b, a);
                const auto wanted = expected.least.find({a, b});
                QCOMPARE(found.has_value(), wanted != expected.least.end());
                QCOMPARE(back.has_value(), found.has_value());
                if (!found) continue;
                QCOMPARE(back->gap, found->gap);
                QVERIFY(found->gap.raw() <= wanted->second.most + 0.01L && found->gap.raw() > wanted->second.least - 1);
            }
    }

    void whatIsFarAwayChangesNothing()
    {
        Dice dice(12);
        Parts parts = randomParts(dice, 12);
        const Neighbours before = neighbourhoodOf(parts).all(mm(50));
        parts.push_back({solid(boxMm(900, 900, 900, 910, 910, 910))});
        const Neighbours after = neighbourhoodOf(parts).all(mm(50));
        QCOMPARE(numbers(after.interferences), numbers(before.interferences));
        QCOMPARE(after.gaps.size(), before.gaps.size());
        for (std::size_t i = 0; i < before.gaps.size(); ++i) {
            const PartGap &a = before.gaps[i], &b = after.gaps[i];
            QVERIFY(a.a == b.a && a.b == b.b && a.gap == b.gap && a.solidA == b.solidA && a.solidB == b.solidB);
        }
    }

    void nothingIsCloseToNothing()
    {
        const Parts parts = {{solid(boxMm(0, 0, 0, 1, 1, 1))}, {}, {solid(boxMm(0, 0, 0, 1, 1, 1), Role::Limit)}};
        const Neighbourhood neighbourhood = neighbourhoodOf(parts);
        QVERIFY(neighbourhood.all(mm(50)).gaps.empty() && neighbourhood.all(mm(50)).interferences.empty());
        QVERIFY(!neighbourhood.between(0, 1) && !neighbourhood.between(1, 2) && !neighbourhood.between(2, 0));
        QCOMPARE(neighbourhood.near(boxMm(-1, -1, -1, 1, 1, 1)), std::vector<std::size_t>{0});
        QVERIFY(neighbourhood.around(Cluster({}), mm(50)).gaps.empty());
        QVERIFY(neighbourhoodOf({}).all(mm(50)).gaps.empty());
    }
};

QTEST_APPLESS_MAIN(ClusterTest)
#include "tst_cluster.moc"
