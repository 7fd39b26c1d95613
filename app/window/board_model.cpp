#include "window/board_model.h"

#include <algorithm>
#include <cmath>

#include "window/board_findings.h"
#include "window/board_lines.h"
#include "window/board_words.h"
#include "window/wording.h"

namespace rw {
namespace {

const QList<QByteArray> kPlaceRoles = {"kind", "name", "kindWords", "size", "guest", "occupied", "items", "link", "off", "reduced",
                                       "wired", "now", "reason", "origin", "source", "verdict", "letter", "badge", "findings", "findingIds", "tile", "body", "onBoard", "nameBeside", "entry", "spoken"};
constexpr int kFindingIds = 19, kTile = 20;  // in kPlaceRoles

QVariant rectValue(const QRectF& rect) { return QVariant::fromValue(rect); }

QStringList itemIds(const BoardPlace& place)
{
    QStringList ids;
    for (const ItemId& id : place.items) ids.append(text(id));
    return ids;
}

// Its link is less than it would be alone.
bool isReduced(const BoardPlace& place) { return place.kind != BoardPlace::Kind::Sata && !place.isOff && !place.because.empty(); }

// A memory kit has one badge, not one for each stick.
bool isFirstOfItsPart(const BoardPicture& picture, std::size_t index)
{
    const BoardPlace& place = picture.places[index];
    for (std::size_t i = 0; i < index && !place.items.empty(); ++i)
        if (picture.places[i].items == place.items) return false;
    return true;
}

QVariantList pointsValue(const QPolygonF& points) { return {points.begin(), points.end()}; }

// A badge stands where the link enters from the side, clear of the words; in a bare connector, whose words stand beside it.
QPointF entryOf(const SheetPlace& laid, BoardPlace::Kind kind, const std::vector<BoardLine>& lines, std::size_t index)
{
    if (laid.isNameBeside) return laid.body.center();
    for (const BoardLine& line : lines)
        if (line.place == index && line.points.last().x() != line.points[line.points.size() - 2].x()) return line.points.last();
    if (kind == BoardPlace::Kind::CpuSocket) return laid.tile.topRight();
    if (kind == BoardPlace::Kind::MemorySlot && laid.isOnBoard) return {laid.tile.center().x(), laid.tile.top()};
    return {laid.isOnBoard ? laid.port.right() : laid.port.left(), laid.port.center().y()};
}

QString spokenWords(const BoardPicture& picture, const BoardPlace& place, const QVariantList& findings)
{
    QStringList words{board_words::spoken(picture, place)};
    for (const QVariant& finding : findings) words.append(finding.toMap()["words"].toString());
    return words.join(QStringLiteral(". "));
}

QVariantMap lineMap(const BoardLine& line, const BoardPlace& place)
{
    return {{"place", text(place.name)}, {"points", pointsValue(line.points)}, {"source", text(fromText(place.from))},
            {"off", place.isOff}, {"wide", line.wide}, {"now", line.now}};
}

}  // namespace

struct BoardModel::Shown {
    BoardPicture picture;
    BoardSheet sheet;
    std::vector<BoardLine> lines;
    std::vector<std::vector<std::size_t>> findings;  // of each place
};

BoardModel::BoardModel(QObject* parent) : RowModel("placeId", kPlaceRoles, parent) {}

BoardModel::~BoardModel() = default;

QStringList BoardModel::boards() const
{
    QStringList names;
    if (m_pictures.size() > 1)
        for (const auto& shown : m_pictures) names.append(text(shown->picture.name));
    return names;
}

void BoardModel::setBoard(int board)
{
    if (board == m_board || board < 0 || board >= static_cast<int>(m_pictures.size())) return;
    m_board = board;
    showPicture();
}

void BoardModel::show(const Evaluation& evaluation, const RowModel& findings)
{
    readFindings(evaluation, findings);
    m_pictures.clear();
    const auto boards = evaluation.scene->each<Motherboard>();
    std::vector<BoardPicture> pictures = boardPictures(evaluation);  // one for each, in the same order
    for (std::size_t i = 0; i < pictures.size() && i < boards.size(); ++i) {
        BoardSheet sheet = layOut(pictures[i], *boards[i].spec);
        std::vector<BoardLine> lines = boardLines(pictures[i], sheet);
        std::vector<std::vector<std::size_t>> numbers;
        for (const BoardPlace& place : pictures[i].places) numbers.push_back(findingsAt(evaluation, pictures[i], place));
        m_pictures.push_back(std::make_unique<Shown>(Shown{std::move(pictures[i]), std::move(sheet), std::move(lines), std::move(numbers)}));
    }
    m_board = std::clamp(m_board, 0, std::max(0, static_cast<int>(m_pictures.size()) - 1));
    m_nothing = m_pictures.empty() ? board_words::noBoard(evaluation.scene->rig()) : QString();
    showPicture();
}

// Rows of findings stand in the order of the evaluation.
void BoardModel::readFindings(const Evaluation& evaluation, const RowModel& findings)
{
    m_findings.clear();
    for (int i = 0; i < findings.count(); ++i) {
        const Finding& finding = evaluation.findings[static_cast<std::size_t>(i)];
        QStringList places;
        for (const std::string& place : placesNamedBy(finding)) places.append(text(place));
        m_findings.append({{"id", findings.idAt(i)}, {"words", findings.value(i, "words")}, {"verdict", findings.value(i, "verdict")}, {"letter", findings.value(i, "letter")},
                           {"places", places}, {"links", isAboutLinks(finding)}});
    }
}

QVariantMap BoardModel::findingOf(const QString& findingId) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(), [&](const QVariantMap& finding) { return finding["id"] == findingId; });
    return found == m_findings.end() ? QVariantMap() : *found;
}

void BoardModel::drawSheet(const Shown& shown)
{
    m_title = text(shown.picture.name);
    m_boardItem = text(shown.picture.board);
    m_sheet = shown.sheet.size;
    m_outline = shown.sheet.board;
    m_rearPorts = shown.sheet.rearPorts;
    m_chipset = shown.sheet.chipset;
    m_chipsetWords = text(shown.picture.chipset);
    m_chipsetUsual = shown.sheet.isChipsetUsual;
    for (const QRectF& block : shown.sheet.blocks) m_blocks.append(rectValue(block));
    m_lines.append(QVariantMap{{"place", QString()}, {"points", pointsValue(chipsetLine(shown.sheet))}, {"source", QString()}, {"off", false}, {"wide", 0.0}, {"now", 1.1}});
    for (const BoardLine& line : shown.lines) m_lines.append(lineMap(line, shown.picture.places[line.place]));
}

Row BoardModel::rowOf(const Shown& shown, std::size_t index) const
{
    const BoardPlace& place = shown.picture.places[index];
    const SheetPlace& laid = shown.sheet.places[index];
    QVariantList findings;
    QStringList ids;
    for (std::size_t number : shown.findings[index]) {
        findings.append(m_findings[static_cast<qsizetype>(number)]);
        ids.append(m_findings[static_cast<qsizetype>(number)]["id"].toString());
    }
    const QVariantMap worst = findings.isEmpty() ? QVariantMap{{"verdict", -1}, {"letter", QString()}} : findings.first().toMap();  // the most severe stand first
    return {text(place.name),
            {text(placeKindText(place.kind)), text(place.name), board_words::kind(place), text(place.size), board_words::guest(place), !place.items.empty(), itemIds(place),
             board_words::link(place), place.isOff, isReduced(place), board_words::wired(place), board_words::now(place),
             board_words::reason(shown.picture, place), board_words::certainty(place), text(fromText(place.from)), worst["verdict"],
             worst["letter"], !findings.isEmpty() && isFirstOfItsPart(shown.picture, index), findings, ids, rectValue(laid.tile), rectValue(laid.body),
             laid.isOnBoard, laid.isNameBeside, entryOf(laid, place.kind, shown.lines, index), spokenWords(shown.picture, place, findings)}};
}

void BoardModel::showPicture()
{
    m_lines.clear();
    m_blocks.clear();
    m_title.clear();
    m_boardItem.clear();
    QList<Row> rows;
    if (!m_pictures.empty()) {
        const Shown& shown = *m_pictures[static_cast<std::size_t>(m_board)];
        drawSheet(shown);
        for (std::size_t i = 0; i < shown.picture.places.size(); ++i) rows.append(rowOf(shown, i));
    }
    setRows(std::move(rows));
    Q_EMIT changed();
}

int BoardModel::nextTo(int row, int dx, int dy) const
{
    if (row < 0 || row >= count()) return count() > 0 ? 0 : -1;
    const QPointF from = rows()[row].values[kTile].toRectF().center();
    int best = row;
    double least = 1e9;
    for (int i = 0; i < count(); ++i) {
        const QPointF way = rows()[i].values[kTile].toRectF().center() - from;
        const double along = way.x() * dx + way.y() * dy, across = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (i == row || along < 2) continue;
        if (const double far = along + 2 * across; far < least) { least = far; best = i; }
    }
    return best;
}

int BoardModel::rowOfFinding(const QString& findingId) const
{
    const QStringList named = findingOf(findingId)["places"].toStringList();
    int first = -1;
    for (int i = 0; i < count(); ++i) {
        if (!rows()[i].values[kFindingIds].toStringList().contains(findingId)) continue;
        if (named.contains(idAt(i))) return i;
        if (first < 0) first = i;
    }
    return first;
}

bool BoardModel::shows(const QString& findingId) const { return rowOfFinding(findingId) >= 0 || (count() > 0 && findingOf(findingId)["links"].toBool()); }

}  // namespace rw
