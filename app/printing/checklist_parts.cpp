// The part list.
#include <QCoreApplication>

#include <algorithm>

#include "printing/checklist_blocks.h"
#include "printing/page_style.h"
#include "window/wording.h"

namespace rw::page {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("Checklist", english); }

constexpr double kTypeColumn = pt(92), kPriceColumn = pt(88);

struct Line {
    QString type, name, price;
    bool strong = false;
    bool hasAmount = false;
    int count = 1;
    bool isLike(const Line& o) const { return type == o.type && name == o.name && price == o.price && strong == o.strong; }
};

QString priceWords(const Item& item, const std::string& currency)
{
    const QString amount = item.price ? moneyWords(*item.price, currency) : QString();
    switch (item.mark) {
    case PriceMark::Used: return amount.isEmpty() ? tr("used, no price") : tr("used %1").arg(amount);
    case PriceMark::Free: return tr("free");
    case PriceMark::Owned: return tr("owned");
    case PriceMark::Elsewhere: return amount.isEmpty() ? tr("in other lines") : amount;
    case PriceMark::Paid: return amount.isEmpty() ? tr("paid") : tr("paid %1").arg(amount);
    case PriceMark::None: break;
    }
    return amount.isEmpty() ? tr("no price") : amount;
}

std::vector<Line> linesOf(const Evaluation& evaluation)
{
    const Rig& rig = evaluation.scene->rig();
    std::vector<const Item*> items;
    for (const Item& item : rig.items) items.push_back(&item);
    std::stable_sort(items.begin(), items.end(), [](const Item* a, const Item* b) { return a->part->kind->order < b->part->kind->order; });
    std::vector<Line> lines;
    for (const Item* item : items) {
        const Line row{text(item->part->type()), text(item->part->fullName()), item->later ? tr("later, %1").arg(priceWords(*item, rig.currency)) : priceWords(*item, rig.currency), false, item->price.has_value()};
        if (!lines.empty() && lines.back().isLike(row)) ++lines.back().count;
        else lines.push_back(row);
    }
    for (const OtherLine& other : rig.otherLines) lines.push_back({tr("Other"), text(other.name), moneyWords(other.price, rig.currency)});
    lines.push_back({tr("Total"), evaluation.cost.unpriced > 0 ? tr("+ %1 without a price").arg(evaluation.cost.unpriced) : QString(),
                     moneyWords(evaluation.cost.total, evaluation.cost.currency), true});
    return lines;
}

void addLine(Blocks& blocks, const Line& row, double width)
{
    const QFont body = font(8.5, row.strong ? QFont::DemiBold : QFont::Normal);
    const double nameWidth = width - kTypeColumn - kPriceColumn;
    const QString name = row.count > 1 ? tr("%1 × ").arg(row.count) + row.name : row.name;
    const QString price = row.count > 1 && row.hasAmount ? tr("each %1").arg(row.price) : row.price;
    const double high = std::max(textHeight(name, body, nameWidth), pt(11));
    blocks.push_back({high + pt(5), [=](QPainter& painter, double y) {
        drawText(painter, {0, y, kTypeColumn, high}, row.type, body, row.strong ? ink : muted);
        drawText(painter, {kTypeColumn, y, nameWidth, high + pt(3)}, name, body, row.strong ? muted : ink);
        drawText(painter, {width - kPriceColumn, y, kPriceColumn, high}, price, body, ink, Qt::AlignRight);
        painter.setPen(QPen(page::line, pt(0.5)));
        painter.drawLine(QPointF(0, y + high + pt(2)), QPointF(width, y + high + pt(2)));
    }, false});
}

}  // namespace

void addPartList(Blocks& blocks, const Evaluation& evaluation, double width)
{
    addHeading(blocks, tr("Parts"), width);
    for (const Line& row : linesOf(evaluation)) {
        if (row.strong) blocks.back().staysWithNext = true;  // a total alone on a page tells nothing
        addLine(blocks, row, width);
    }
}

}  // namespace rw::page
