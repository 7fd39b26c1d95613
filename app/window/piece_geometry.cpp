#include "window/piece_geometry.h"

#include <QColor>
#include <QVector3D>

#include <algorithm>
#include <array>
#include <string_view>

namespace rw {
namespace {

QVector3D vector(Point p) { return {float(p.x.amount()), float(p.y.amount()), float(p.z.amount())}; }

// The largest face of a thin wall that looks at `centre`, as a mesh of two triangles.
Mesh innerFace(const Solid& wall, Point centre)
{
    const Box box = boundsOf(wall);
    const Point size = box.size();
    const Axis thin = *std::min_element(kAxes.begin(), kAxes.end(), [&](Axis a, Axis b) { return size[a] < size[b]; });
    const bool toHigh = centre[thin] > box.centre()[thin];
    const Axis u = next(thin), v = afterNext(thin);
    Mesh mesh{materialOf(wall), {}, {}, {}};
    const auto corner = [&](bool highU, bool highV) {
        Point p;
        p[thin] = toHigh ? box.hi[thin] : box.lo[thin];
        p[u] = highU ? box.hi[u] : box.lo[u];
        p[v] = highV ? box.hi[v] : box.lo[v];
        for (Axis axis : kAxes) {
            mesh.positions.push_back(float(p[axis].amount()));
            mesh.normals.push_back(axis == thin ? (toHigh ? 1.f : -1.f) : 0.f);
        }
    };
    corner(false, false); corner(true, false); corner(true, true); corner(false, true);
    mesh.indices = toHigh ? std::vector<std::uint32_t>{0, 1, 2, 0, 2, 3} : std::vector<std::uint32_t>{0, 2, 1, 0, 3, 2};
    return mesh;
}

DrawnPiece::Part3D drawn(const Mesh& mesh)
{
    const Material* material = findMaterial(mesh.material);
    return {std::make_unique<PieceGeometry>(mesh), material ? *material : *findMaterial("plastic")};
}

std::vector<Box> boxesOf(const std::vector<Solid>& solids)
{
    std::vector<Box> boxes;
    for (const Solid& solid : solids)
        if (!isKeepOut(solid.role)) boxes.push_back(grown(boundsOf(solid), mm(0.4)));  // off the faces they frame
    return boxes;
}

// Both ends of every edge.
std::vector<QVector3D> edgesOf(const std::vector<Box>& boxes)
{
    std::vector<QVector3D> ends;
    const auto corner = [](const Box& box, int bits) {
        const QVector3D a = vector(box.lo), b = vector(box.hi);
        return QVector3D((bits & 1) ? b.x() : a.x(), (bits & 2) ? b.y() : a.y(), (bits & 4) ? b.z() : a.z());
    };
    for (const Box& box : boxes)
        for (int bits = 0; bits < 8; ++bits)
            for (const int bit : {1, 2, 4})
                if (!(bits & bit)) {
                    ends.push_back(corner(box, bits));
                    ends.push_back(corner(box, bits | bit));
                }
    return ends;
}

}  // namespace

PieceGeometry::PieceGeometry(const Mesh& mesh)
{
    const qsizetype count = qsizetype(mesh.positions.size() / 3);
    QByteArray vertices(count * 6 * qsizetype(sizeof(float)), Qt::Uninitialized);
    auto* out = reinterpret_cast<float*>(vertices.data());
    QVector3D lo(1e9f, 1e9f, 1e9f), hi(-1e9f, -1e9f, -1e9f);
    for (std::size_t i = 0; i < mesh.positions.size(); i += 3) {
        for (std::size_t k = 0; k < 3; ++k) {
            *out++ = mesh.positions[i + k];
            lo[int(k)] = std::min(lo[int(k)], mesh.positions[i + k]);
            hi[int(k)] = std::max(hi[int(k)], mesh.positions[i + k]);
        }
        for (std::size_t k = 0; k < 3; ++k) *out++ = mesh.normals[i + k];
    }
    setVertexData(vertices);
    setIndexData(QByteArray(reinterpret_cast<const char*>(mesh.indices.data()), qsizetype(mesh.indices.size() * sizeof(std::uint32_t))));
    setStride(6 * sizeof(float));
    setBounds(lo, hi);
    setPrimitiveType(PrimitiveType::Triangles);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, 3 * sizeof(float), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
}

PieceGeometry::PieceGeometry(const std::vector<Box>& boxes) : PieceGeometry(edgesOf(boxes)) {}

PieceGeometry::PieceGeometry(const std::vector<QVector3D>& ends)
{
    QVector3D lo(1e9f, 1e9f, 1e9f), hi(-1e9f, -1e9f, -1e9f);
    for (const QVector3D& p : ends)
        for (int k = 0; k < 3; ++k) {
            lo[k] = std::min(lo[k], p[k]);
            hi[k] = std::max(hi[k], p[k]);
        }
    static_assert(sizeof(QVector3D) == 3 * sizeof(float));
    setVertexData(QByteArray(reinterpret_cast<const char*>(ends.data()), qsizetype(ends.size() * sizeof(QVector3D))));
    setStride(sizeof(QVector3D));
    setBounds(lo, hi);
    setPrimitiveType(PrimitiveType::Lines);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
}

void PieceGeometry::sendAgain()
{
    setVertexData(QByteArray(vertexData()));
    setIndexData(QByteArray(indexData()));
    update();
}

void DrawnPiece::sendAgain()
{
    for (auto* list : {&meshes, &inside, &closed})
        for (Part3D& part : *list) part.geometry->sendAgain();
    for (PieceGeometry* lines : {edges.get(), panelEdges.get()})
        if (lines) lines->sendAgain();
}

bool isOuterPanel(const Part& part, const Solid& solid)
{
    static constexpr std::array<std::string_view, 5> kOuter = {"lid", "floor", "front panel", "side panel", "back panel"};
    return std::string_view(part.kind->id) == "pc_case" && solid.role == Role::Panel
        && std::find(kOuter.begin(), kOuter.end(), solid.name) != kOuter.end();
}

DrawnPiece draw(const Part& part, const Piece& piece)
{
    DrawnPiece out;
    Piece inner = piece, panels = piece;
    std::erase_if(inner.solids, [&](const Solid& s) { return isOuterPanel(part, s); });
    std::erase_if(panels.solids, [&](const Solid& s) { return !isOuterPanel(part, s); });
    const auto add = [&](std::vector<DrawnPiece::Part3D>& list, const Look& look) {
        out.triangles += triangleCount(look);
        for (const Mesh& mesh : look.meshes) list.push_back(drawn(mesh));
    };
    add(out.meshes, lookOf(part, inner));
    out.edges = std::make_unique<PieceGeometry>(boxesOf(inner.solids));
    if (panels.solids.empty()) return out;
    add(out.closed, lookOf(part, panels));
    const std::vector<Box> boxes = boxesOf(panels.solids);
    Box all = boxes.front();
    for (const Box& box : boxes) all = united(all, box);
    for (const Solid& wall : panels.solids) out.inside.push_back(drawn(innerFace(wall, all.centre())));
    out.panelEdges = std::make_unique<PieceGeometry>(boxes);
    return out;
}

DrawnPiece draw(const Look& look)
{
    DrawnPiece out;
    out.triangles = triangleCount(look);
    for (const Mesh& mesh : look.meshes) out.meshes.push_back(drawn(mesh));
    return out;
}

QVariantList meshList(const std::vector<DrawnPiece::Part3D>& meshes)
{
    QVariantList list;
    for (const auto& mesh : meshes) {
        const Material& m = mesh.material;
        list.append(QVariantMap{{"geometry", QVariant::fromValue<QObject*>(mesh.geometry.get())},
                                {"color", QColor::fromRgbF(m.red, m.green, m.blue)},
                                {"metalness", m.metalness}, {"roughness", m.roughness}, {"opacity", m.opacity}});
    }
    return list;
}

}  // namespace rw
