// The filter area's rows: a heading per facet and, where it is open, a row per value with how many parts have it.
#pragma once

#include "window/row_model.h"

#include <set>

#include "db/search_request.h"

namespace rw {

class FacetModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the catalogue")

public:
    // Roles: type ("facet", "value", "more"), facet (its id), value (as asked), words, count, chosen (a value's; of a facet how
    // many), open (a facet's).
    explicit FacetModel(QObject* parent);

    void show(const std::vector<FacetCounts>& facets);
    void reword() { present(); }                      // lengths are told in another unit
    Q_INVOKABLE void toggle(const QString& facet);    // opens or closes it
    Q_INVOKABLE void showAll(const QString& facet);   // its rare values, too

private:
    void present();
    void addValues(QList<Row>& rows, const FacetCounts& facet) const;

    std::vector<FacetCounts> m_facets;
    std::set<std::string> m_open, m_whole;
};

}  // namespace rw
