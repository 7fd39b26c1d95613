// Looks only carve the solids: what is drawn is never more than what is tested and measured.
#include <QtTest>

#include <set>

#include "looks/look.h"
#include "sample_parts.h"

using namespace rw;

namespace {

struct V { double x, y, z; };

V at(const std::vector<float>& numbers, std::size_t i) { return {numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]}; }
V minus(V a, V b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
double dot(V a, V b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
V cross(V a, V b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }

constexpr double kTolerance = 0.001 + 1e-4;  // 1 µm, and what a float loses at a metre

bool isInBox(const Box& box, V p)
{
    const auto in = [](Length lo, double value, Length hi) { return lo.amount() - kTolerance <= value && value <= hi.amount() + kTolerance; };
    return in(box.lo.x, p.x, box.hi.x) && in(box.lo.y, p.y, box.hi.y) && in(box.lo.z, p.z, box.hi.z);
}

bool isIn(const Solid& solid, V p)
{
    if (!isInBox(boundsOf(solid), p)) return false;
    const Cylinder* cylinder = std::get_if<Cylinder>(&solid.shape);  // no kind has prisms
    if (!cylinder) return true;
    V off = minus(p, {cylinder->base.x.amount(), cylinder->base.y.amount(), cylinder->base.z.amount()});
    (cylinder->axis == Axis::X ? off.x : cylinder->axis == Axis::Y ? off.y : off.z) = 0;
    return std::sqrt(dot(off, off)) <= cylinder->radius.amount() + kTolerance;
}

bool isInside(const Piece& piece, V p)
{
    for (const Solid& solid : piece.solids)
        if (!isKeepOut(solid.role) && isIn(solid, p)) return true;
    return false;
}

QString said(const Mesh& mesh, V p) { return QString("%1 at %2, %3, %4").arg(mesh.material.c_str()).arg(p.x).arg(p.y).arg(p.z); }

// Makes every length of a part longer or shorter by a factor, each by a different power of it.
class Stretch : public FieldVisitor {
public:
    explicit Stretch(double factor) : m_factor(factor) {}
    void field(const char*, LengthFact& fact) override
    {
        m_turn = (m_turn + 1) % 3;
        if (fact) fact.value = mm(fact->amount() * std::pow(m_factor, m_turn * 0.5));
    }
    void field(const char*, MassFact&) override {}
    void field(const char*, PowerFact&) override {}
    void field(const char*, NumberFact&) override {}
    void field(const char*, TextFact&) override {}
    void field(const char*, FlagFact&) override {}
    void plain(const char*, std::string&) override {}
    void plain(const char*, std::vector<std::string>&) override {}
    void plain(const char*, int&) override {}

protected:
    void rows(const char*, std::size_t count, const std::function<void(std::size_t)>&, const std::function<void(std::size_t)>& visitRow) override
    {
        for (std::size_t i = 0; i < count; ++i) visitRow(i);
    }

private:
    double m_factor;
    int m_turn = 0;
};

// A test's row per sample; everything is asked of each piece of it, as it is and stretched.
SamplePart sampleNamed(const QString& name)
{
    for (SamplePart& sample : sampleParts())
        if (name == sample.name.c_str()) return sample;
    return {};
}

template <class Ask>
void forEachPiece(Ask&& ask, const std::vector<double>& stretches = {1})
{
    QFETCH(QString, name);
    for (const double stretch : stretches) {
        const SamplePart sample = sampleNamed(name);
        QVERIFY(sample.part.kind);
        Stretch visitor(stretch);
        sample.part.spec->visit(visitor);
        for (const Piece& piece : sample.part.spec->pieces(sample.state)) ask(piece, lookOf(sample.part, piece));
    }
}

const std::vector<double> kOddly = {0.03, 0.15, 0.5, 0.8, 1, 1.3, 2, 5, 20};

}  // namespace

class LooksTest : public QObject {
    Q_OBJECT

    void rows()
    {
        QTest::addColumn<QString>("name");
        for (const SamplePart& sample : sampleParts()) QTest::newRow(sample.name.c_str()) << QString(sample.name.c_str());
    }

private slots:
    void everyKindHasASample()
    {
        std::set<std::string> seen;
        for (const SamplePart& sample : sampleParts()) seen.insert(sample.part.kind->id);
        for (const PartKind& kind : partKinds()) QVERIFY2(seen.contains(kind.id), kind.id);
    }

    void everyLookHasAKind()
    {
        for (const KindLook& look : kindLooks()) QVERIFY2(findPartKind(look.kind), look.kind);
    }

    void verticesStayInsideTheSolids_data() { rows(); }
    void verticesStayInsideTheSolids()
    {
        forEachPiece([](const Piece& piece, const Look& look) {
            for (const Mesh& mesh : look.meshes)
                for (std::size_t i = 0; i < mesh.positions.size() / 3; ++i)
                    QVERIFY2(isInside(piece, at(mesh.positions, i)), qPrintable(said(mesh, at(mesh.positions, i))));
        }, kOddly);
    }

    void aPieceWithSolidsIsSeen_data() { rows(); }
    void aPieceWithSolidsIsSeen()
    {
        forEachPiece([](const Piece& piece, const Look& look) { QCOMPARE(look.meshes.empty(), piece.solids.empty()); });
    }

    void meshesAreSound_data() { rows(); }
    void meshesAreSound()
    {
        forEachPiece([](const Piece&, const Look& look) {
            std::set<std::string> materialsSeen;
            for (const Mesh& mesh : look.meshes) {
                QVERIFY2(findMaterial(mesh.material), mesh.material.c_str());
                QVERIFY2(materialsSeen.insert(mesh.material).second, mesh.material.c_str());
                QVERIFY(!mesh.indices.empty());
                QCOMPARE(mesh.indices.size() % 3, 0u);
                QCOMPARE(mesh.positions.size(), mesh.normals.size());
                for (const std::uint32_t index : mesh.indices) QVERIFY(index < mesh.positions.size() / 3);
                for (std::size_t i = 0; i < mesh.normals.size() / 3; ++i) {
                    const V normal = at(mesh.normals, i);
                    QVERIFY2(std::abs(dot(normal, normal) - 1) < 1e-4, qPrintable(said(mesh, at(mesh.positions, i))));
                }
            }
        }, kOddly);
    }

    void facesTurnTheWayTheirNormalsPoint_data() { rows(); }
    void facesTurnTheWayTheirNormalsPoint()
    {
        forEachPiece([](const Piece&, const Look& look) {
            std::size_t wrong = 0;  // where odd numbers pull a curved surface back into its solid, a face may fold over
            for (const Mesh& mesh : look.meshes) {
                for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
                    const V a = at(mesh.positions, mesh.indices[i]), b = at(mesh.positions, mesh.indices[i + 1]), c = at(mesh.positions, mesh.indices[i + 2]);
                    const V face = cross(minus(b, a), minus(c, a));
                    bool same = true;
                    for (std::size_t k = 0; k < 3; ++k) same = same && dot(face, at(mesh.normals, mesh.indices[i + k])) > 0;
                    wrong += !same;
                }
            }
            QVERIFY2(wrong * 100 <= triangleCount(look), qPrintable(QString("%1 of %2").arg(wrong).arg(triangleCount(look))));
        });
    }

    void trianglesAreFew_data() { rows(); }
    void trianglesAreFew()
    {
        QFETCH(QString, name);
        const std::size_t most = name.startsWith("case_fan") ? 900 : 6000;  // a rig of thirty pieces stays near 100 000
        forEachPiece([&](const Piece&, const Look& look) { QVERIFY2(triangleCount(look) <= most, qPrintable(QString::number(triangleCount(look)))); }, kOddly);
    }

    void limitsAndKeepOutsAreNotDrawn()
    {
        Piece piece;
        for (const Role role : {Role::Limit, Role::CableBend, Role::Intake}) piece.solids.push_back({boxMm(0, 0, 0, 9, 9, 9), role, "room", {}, {}, {}});
        for (const PartKind& kind : partKinds()) {
            Part part;
            part.kind = &kind;
            part.spec = kind.make();
            QVERIFY2(lookOf(part, piece).meshes.empty(), kind.id);
        }
    }

    void aPartWithoutAKindIsDrawnPlainly()
    {
        Piece piece;
        piece.solids.push_back({boxMm(0, 0, 0, 9, 9, 9), Role::Body, "box", {}, {}, "no such word"});
        piece.solids.push_back({Cylinder{Axis::Y, {}, mm(20), mm(5)}, Role::Bracket, "post", {}, {}, {}});
        piece.solids.push_back({Prism{Axis::Z, {pointMm(0, 0, 0), pointMm(9, 0, 0), pointMm(0, 9, 0)}, mm(3)}, Role::Panel, "wedge", {}, {}, {}});
        const Look look = lookOf({}, piece);
        QCOMPARE(look.meshes.size(), 3u);
        QCOMPARE(look.meshes[0].material, std::string("plastic"));
        QCOMPARE(look.meshes[1].material, std::string("steel"));
        QCOMPARE(look.meshes[2].indices.size() / 3, 2u + 6u);
    }
};

QTEST_APPLESS_MAIN(LooksTest)
#include "tst_looks.moc"
