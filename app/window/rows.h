// The rows of the right-hand pane, made from the rig and its evaluation.
#pragma once

#include "window/row_model.h"

#include "plan/evaluate.h"

namespace rw {

inline const QList<QByteArray> kPartRoles = {"section", "kind", "name", "fullName", "place", "price", "priceTyped", "mark", "watts", "severity", "placed", "options", "later", "powerLimit", "ownPower", "supply", "merchant"};
QList<Row> partRows(const Evaluation& evaluation);

inline const QList<QByteArray> kFindingRoles = {"verdict", "letter", "title", "section", "words", "detail", "check", "items", "marked", "at", "fixes", "waived", "waiver", "arrangeable"};
QList<Row> findingRows(const Evaluation& evaluation);
QString findingId(const Finding& finding);

// "$700.00", "free", "owned", "in other lines"; empty where it has no price.
QString priceWords(const Item& item, const std::string& currency);

// A mount as a person would say it: "PCI_E3", "slot of Riser 300 mm".
QString placeWords(const Scene& scene, const Item& item);

}  // namespace rw
