// Solids against an exact oracle, thousands of random pairs a row: nothing missed, nothing false, gaps right to 1 µm, and
// the same answer whichever solid comes first, in all 24 turns, wherever the two stand.
#include <QTest>

#include "geometry/dice.h"
#include "geometry/measure.h"
#include "geometry/oracle.h"
#include "geometry/telling.h"

using namespace rw;
using test::Dice;

namespace {

using Two = std::pair<Shape, Shape>;
using Make = Two (*)(Dice&);

constexpr std::int64_t kCase = 60'000;      // µm: solids thrown into a cube of so much meet about half the time
constexpr std::int64_t kMetre = 1'000'000;
constexpr std::int64_t kThin = 50;
constexpr int kContacts = 40;               // a row

Axis another(Dice& dice, Axis axis) { return dice.roll(0, 1) ? next(axis) : afterNext(axis); }

Shape scaled(const Shape& shape, std::int64_t by)
{
    const auto point = [&](const Point& p) { return Point{p.x * by, p.y * by, p.z * by}; };
    if (const auto* box = std::get_if<Box>(&shape)) return Box{point(box->lo), point(box->hi)};
    if (const auto* c = std::get_if<Cylinder>(&shape)) return Cylinder{c->axis, point(c->base), c->height * by, c->radius * by};
    Prism prism = std::get<Prism>(shape);
    for (Point& p : prism.outline) p = point(p);
    prism.height = prism.height * by;
    return prism;
}

Shape thinned(Dice& dice, Shape shape)  // 0.05 mm thick, or a pin of 0.05 mm
{
    if (auto* box = std::get_if<Box>(&shape)) {
        const Axis axis = dice.axis();
        box->hi[axis] = box->lo[axis] + Length::fromRaw(kThin);
    } else if (auto* c = std::get_if<Cylinder>(&shape)) {
        if (dice.roll(0, 1)) c->height = Length::fromRaw(kThin);
        else c->radius = Length::fromRaw(kThin / 2);
    } else {
        std::get<Prism>(shape).height = Length::fromRaw(kThin);
    }
    return shape;
}

Two onAGrid(Dice& dice) { return {scaled(dice.shape(0, 16), 500), scaled(dice.shape(0, 16), 500)}; }
Two crossed(Dice& dice, Dice::Kind a, Dice::Kind b, std::int64_t size)
{
    const Axis axis = dice.axis();
    const Shape one = dice.shape(a, axis, 0, size), other = dice.shape(b, another(dice, axis), 0, size);
    return {one, other};
}

// One inside the other, touching its wall from within or equal to it: a convex solid of twice the size, moved back by one
// of its own points, holds it.
Two contained(Dice& dice)
{
    const Shape inner = dice.shape(0, kCase);
    if (dice.roll(0, 3) == 0) return {inner, inner};
    Point back = boundsOf(inner).centre();
    if (dice.roll(0, 1)) {
        if (const auto* box = std::get_if<Box>(&inner)) back = box->lo;
        if (const auto* c = std::get_if<Cylinder>(&inner)) back = c->base;
        if (const auto* p = std::get_if<Prism>(&inner)) back = p->outline.front();
    } else if (const auto* p = std::get_if<Prism>(&inner)) {
        back = p->outline.front();
    }
    return {shifted(scaled(inner, 2), Point{} - back), inner};
}

// Across each other, with the end of one 3 parts off the middle of the other, so that it is 4 parts wide there: they touch
// exactly, or miss or meet by a micrometre.
Two touchingAcross(Dice& dice)
{
    const auto um = [](std::int64_t raw) { return Length::fromRaw(raw); };
    const std::int64_t part = dice.roll(1, 9'000), radius = dice.roll(1, 40'000), long_ = dice.roll(2, 90'000);
    const bool behind = dice.roll(0, 1);
    const Cylinder upright{Axis::Z, {um(behind ? -3 * part : 3 * part), {}, um(-long_)}, um(2 * long_), um(5 * part)};
    const Length beside = um(4 * part + dice.roll(-1, 1));
    const Length from = behind ? Length{} : um(-90'000);
    if (dice.roll(0, 1)) return {upright, Cylinder{Axis::X, {from, beside + um(radius), {}}, um(90'000), um(radius)}};
    // A wedge along x whose edge lies across the cylinder's side.
    return {upright, test::prismOver(Axis::X, {{beside.raw(), 0}, {beside.raw() + radius, -radius}, {beside.raw() + radius, radius}}, from, from + um(90'000))};
}

struct Row { const char* name; int pairs; Make make; };
const Row kRows[] = {
    {"boxes on a grid of 0.5 mm", 1000, [](Dice& d) { return Two{scaled(d.shape(Dice::ABox, {}, 0, 12), 500), scaled(d.shape(Dice::ABox, {}, 0, 12), 500)}; }},
    {"any solids on a grid of 0.5 mm", 4000, onAGrid},
    {"any solids", 4000, [](Dice& d) { return Two{d.shape(0, kCase), d.shape(0, kCase)}; }},
    {"crossed cylinders", 1000, [](Dice& d) { return crossed(d, Dice::ACylinder, Dice::ACylinder, kCase); }},
    {"crossed cylinders and prisms", 1000, [](Dice& d) { return crossed(d, Dice::ACylinder, Dice::APrism, kCase); }},
    {"crossed prisms", 1000, [](Dice& d) { return crossed(d, Dice::APrism, Dice::APrism, kCase); }},
    {"across each other, touching or 1 µm from it", 2000, touchingAcross},
    {"one in the other, or equal", 1000, contained},
    {"thin ones of 0.05 mm", 1000, [](Dice& d) { return Two{thinned(d, d.shape(0, kCase / 4)), d.shape(0, kCase / 4)}; }},
    {"two thin ones", 1000, [](Dice& d) { return Two{thinned(d, d.shape(0, kCase / 4)), thinned(d, d.shape(0, kCase / 4))}; }},
    {"up to a metre", 1000, [](Dice& d) { return Two{d.shape(0, kMetre), d.shape(0, kMetre)}; }},
    {"thin ones up to a metre", 1000, [](Dice& d) { return Two{thinned(d, d.shape(0, kMetre)), thinned(d, d.shape(0, kMetre))}; }},
    {"a small one on one of a metre", 1000, [](Dice& d) { return Two{d.shape(0, kMetre), shifted(d.shape(0, 20'000), d.point(300'000, 600'000))}; }},
};

// Empty where the core says what the oracle says.
QByteArray differs(const Shape& a, const Shape& b, bool& shares)
{
    shares = test::sharesVolume(a, b);
    const test::Bracket wanted = test::distanceBetween(a, b);
    const auto number = [](test::Real x) { return QByteArray::number(double(x), 'g', 12); };
    if (wanted.most - wanted.least > 0.01L || (shares && wanted.most > 1e-6L)) return "the oracle is in doubt: " + number(wanted.least) + " to " + number(wanted.most);
    if (shareVolume(a, b) != shares) return shares ? "a clash is missed" : "a clash is false";
    const Gap found = gap(a, b);
    const auto micrometres = static_cast<test::Real>(found.distance.raw());
    if (micrometres > wanted.most + 0.01L || micrometres < wanted.least - 1) return "gap " + number(micrometres) + " instead of " + number(wanted.least) + " to " + number(wanted.most);
    if (shares) return {};
    if (test::outside(a, found.from) > 1 || test::outside(b, found.to) > 1) return "a nearest point lies off its solid";
    if (std::abs(test::distance(test::vec(found.from), test::vec(found.to)) - micrometres) > 3) return "the nearest points are not so far apart";
    return {};
}

// Empty where overlap and gap are the same with the two swapped, turned and moved elsewhere.
QByteArray varies(const Shape& a, const Shape& b, Dice& dice)
{
    const auto shared = overlap(a, b);
    const Length distance = gap(a, b).distance;
    for (const Turn& turn : test::allTurns()) {
        const Pose pose{turn, dice.point(-kMetre, kMetre)};
        const Shape here = placed(a, pose), there = placed(b, pose);
        for (const auto& [one, other] : {std::pair{&here, &there}, std::pair{&there, &here}}) {
            const auto sharedThere = overlap(*one, *other);
            if (sharedThere.has_value() != shared.has_value() || shareVolume(*one, *other) != shared.has_value()) return "the verdict varies";
            if (shared && (sharedThere->depth != shared->depth || sharedThere->box != pose.apply(shared->box))) return "the overlap varies";
            const Length distanceThere = gap(*one, *other).distance;
            if (distanceThere != distance) return "the gap varies: " + QByteArray::number(qint64(distance.raw())) + " and " + QByteArray::number(qint64(distanceThere.raw()));
        }
    }
    return {};
}

// How many µm `a` goes along an axis until it shares volume with b, by halving. It starts clear and ends within.
std::int64_t halved(const Shape& a, const Shape& b, Axis axis, int sense, std::int64_t clear, std::int64_t within)
{
    while (within - clear > 1) {
        const std::int64_t middle = (clear + within) / 2;
        (test::sharesVolume(test::moved(a, axis, Length::fromRaw(middle * sense)), b) ? within : clear) = middle;
    }
    return within;
}

}  // namespace

class GeometryPropertiesTest : public QObject {
    Q_OBJECT
private:
    static void rows()
    {
        QTest::addColumn<int>("row");
        for (const Row& row : kRows) QTest::newRow(row.name) << int(&row - kRows);
    }

private slots:
    void asTheOracleSays_data() { rows(); }
    void asTheOracleSays()
    {
        QFETCH(int, row);
        Dice dice(100 + std::uint64_t(row));
        int sharing = 0, clear = 0;
        for (int i = 0; i < kRows[row].pairs; ++i) {
            const auto [a, b] = kRows[row].make(dice);
            bool shares = false;
            const QByteArray wrong = differs(a, b, shares);
            QVERIFY2(wrong.isEmpty(), wrong + ": " + test::told(a, b));
            (shares ? sharing : clear)++;
        }
        QVERIFY2(sharing > 10, QByteArray::number(sharing));  // it is about something
        QVERIFY2(clear > 10 || kRows[row].make == contained, QByteArray::number(clear));
    }

    void sameFromEverySide_data() { rows(); }
    void sameFromEverySide()
    {
        QFETCH(int, row);
        Dice dice(200 + std::uint64_t(row));
        for (int i = 0; i < kRows[row].pairs / 4; ++i) {
            const auto [a, b] = kRows[row].make(dice);
            const QByteArray wrong = varies(a, b, dice);
            QVERIFY2(wrong.isEmpty(), wrong + ": " + test::told(a, b));
        }
    }

    // Each pair is brought to the micrometre where it begins to share volume. The core must see it there and no earlier,
    // from every side, and reach must have gone just so far.
    void atTheContact_data() { rows(); }
    void atTheContact()
    {
        QFETCH(int, row);
        Dice dice(300 + std::uint64_t(row));
        int contacts = 0;
        for (int i = 0; contacts < kContacts && i < 2000; ++i) {
            const auto [a, b] = kRows[row].make(dice);
            const Axis axis = dice.axis();
            const int sense = dice.roll(0, 1) ? 1 : -1;
            const Box boundsA = boundsOf(a), boundsB = boundsOf(b);
            // A start clear of b, before it, and a place where both centres are side by side.
            const auto clear = (sense > 0 ? boundsB.lo[axis] - boundsA.hi[axis] : boundsA.lo[axis] - boundsB.hi[axis]).raw() - 1000;
            const auto within = (boundsB.centre()[axis] - boundsA.centre()[axis]).raw() * sense;
            if (!test::sharesVolume(test::moved(a, axis, Length::fromRaw(within * sense)), b)) continue;
            ++contacts;
            const std::int64_t contact = halved(a, b, axis, sense, clear, within);
            for (std::int64_t step = contact - 2; step <= contact + 1; ++step) {
                const Shape there = test::moved(a, axis, Length::fromRaw(step * sense));
                bool shares = false;
                const QByteArray wrong = differs(there, b, shares);
                QVERIFY2(wrong.isEmpty(), wrong + ": " + test::told(there, b));
                QCOMPARE(shares, step >= contact);
            }
            const Shape start = test::moved(a, axis, Length::fromRaw(clear * sense)), last = test::moved(a, axis, Length::fromRaw((contact - 1) * sense));
            const auto found = reach(start, b, axis, sense), back = reach(b, start, axis, -sense);
            QVERIFY2(found && found->raw() == contact - 1 - clear, test::told(start, b));
            QVERIFY2(back == found, test::told(start, b));
            QCOMPARE(reach(last, b, axis, sense), std::optional(Length{}));
            const QByteArray wrong = varies(last, b, dice) + varies(test::moved(a, axis, Length::fromRaw(contact * sense)), b, dice);
            QVERIFY2(wrong.isEmpty(), wrong + ": " + test::told(last, b));
        }
        QVERIFY2(contacts == kContacts, QByteArray::number(contacts));
    }

    // What never meets is passed on the whole way; what does is met where halving finds it, in all turns.
    void reachGoesAllTheWay_data() { rows(); }
    void reachGoesAllTheWay()
    {
        QFETCH(int, row);
        Dice dice(400 + std::uint64_t(row));
        for (int i = 0; i < kRows[row].pairs / 8; ++i) {
            const auto [a, b] = kRows[row].make(dice);
            const Axis axis = dice.axis();
            const auto found = reach(a, b, axis, 1);
            if (found) {
                QVERIFY2(*found == Length{} || !test::sharesVolume(test::moved(a, axis, *found), b), test::told(a, b));
                if (*found > Length{}) QVERIFY2(test::sharesVolume(test::moved(a, axis, *found + Length::fromRaw(1)), b), test::told(a, b));
            } else {
                const Box boundsA = boundsOf(a), boundsB = boundsOf(b);
                const auto way = (boundsB.hi[axis] - boundsA.lo[axis]).raw();
                for (int step = 0; step <= 20; ++step)
                    QVERIFY2(way < 0 || !test::sharesVolume(test::moved(a, axis, Length::fromRaw(way * step / 20)), b), test::told(a, b));
            }
            const Turn turn = test::allTurns()[std::size_t(dice.roll(0, 23))];
            const Pose pose{turn, dice.point(-kMetre, kMetre)};
            QCOMPARE(reach(placed(a, pose), placed(b, pose), turn.apply(axis), turn.signOf(axis)), found);
        }
    }
};

QTEST_APPLESS_MAIN(GeometryPropertiesTest)
#include "tst_geometry_properties.moc"
