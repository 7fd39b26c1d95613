// The catalogue pane's list: what matches the words typed, the kind and the filters chosen, page by page; marked by what fits
// the rig, and if wanted sorted by it, or without what does not, over all that matches.
#pragma once

#include "window/row_model.h"

#include <memory>

#include "db/catalogue.h"
#include "window/catalogue_writes.h"
#include "window/facet_model.h"

namespace rw {

class FitMarks;

class CatalogueModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY queryChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY queryChanged)
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY queryChanged)   // a SearchOrder
    Q_PROPERTY(bool descending READ descending WRITE setDescending NOTIFY queryChanged)  // of name, price and size
    Q_PROPERTY(bool fitsFirst READ fitsFirst WRITE setFitsFirst NOTIFY queryChanged)
    Q_PROPERTY(bool hidesMisfits READ hidesMisfits WRITE setHidesMisfits NOTIFY queryChanged)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY kindsChanged)   // [{id, title}] that have parts, in list order
    Q_PROPERTY(rw::FacetModel* facets READ facets CONSTANT)
    Q_PROPERTY(int filters READ filters NOTIFY queryChanged)        // how many values are chosen
    Q_PROPERTY(QString totalWords READ totalWords NOTIFY queryChanged)  // "1,204 parts"
    Q_PROPERTY(QString similarTitle READ similarTitle CONSTANT)     // the section of parts whose words are nearly those typed
    Q_PROPERTY(bool more READ more NOTIFY queryChanged)             // there are more than are listed
    Q_PROPERTY(QString trouble READ trouble NOTIFY queryChanged)    // why there is no catalogue; empty where there is one
    Q_PROPERTY(QString notKept READ notKept NOTIFY kindsChanged)    // why the user's database takes nothing; empty where it does
    Q_PROPERTY(QString attribution READ attribution NOTIFY kindsChanged)  // the notice of OpenDB's licence

public:
    CatalogueModel(FitMarks& fits, QObject* parent);

    // Null, with the reason, where the catalogue cannot be opened: the rest of the window works without it.
    void use(std::shared_ptr<Catalogue> catalogue, const QString& trouble);
    void readAnew();                   // other parts came into the catalogue
    void reword();                     // lengths are told in another unit
    PartPtr part(const QString& id) const;
    std::vector<PartPtr> partsOfKind(const std::string& kind) const;  // none where the catalogue cannot be read
    Catalogue* catalogue() const { return m_catalogue.get(); }
    CatalogueWrites& writes() { return m_writes; }

    QString words() const { return m_words; }
    QString kind() const { return m_kind; }
    int order() const { return static_cast<int>(m_order); }
    bool descending() const { return m_direction == Direction::Descending; }
    bool fitsFirst() const { return m_fitsFirst; }
    bool hidesMisfits() const { return m_hidesMisfits; }
    QVariantList kinds() const { return m_kinds; }
    FacetModel* facets() { return &m_facets; }
    int filters() const;
    QString totalWords() const;
    QString similarTitle() const { return tr("Similar words"); }
    bool more() const { return count() < m_total - m_hidden; }
    QString trouble() const { return m_trouble; }
    QString notKept() const;
    QString attribution() const { return m_attribution; }
    void setWords(const QString& words);
    void setKind(const QString& kind);      // its filters go
    void setOrder(int order);
    void setDescending(bool on);
    void setFitsFirst(bool on);
    void setHidesMisfits(bool on);

    Q_INVOKABLE void toggleFilter(const QString& facet, const QString& value);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void loadMore();                               // another page behind what is listed
    Q_INVOKABLE void lookAt(int first, int last);              // the rows in sight: what fits is asked of them first
    Q_INVOKABLE QString factsOf(const QString& partId) const;  // asked for by rows in sight only

Q_SIGNALS:
    void queryChanged();
    void kindsChanged();

private:
    struct Found {
        PartSummary part;
        QString id;
        int section;     // rows of a section stand together
        QString title;   // its heading; empty: none
    };
    SearchRequest request() const;
    void search();
    void countKinds();
    void guard(const std::function<void()>& read);             // a catalogue that broke while the program ran
    void loadPage(const SearchAnswer& first);
    void readOn(int wanted);                                   // so many more of what matches
    void readOnKindByKind(int wanted);
    void readAll();                                            // of what matches, where what fits decides which rows there are
    void append(const std::vector<PartSummary>& parts, int before, int exact);
    bool fitsDecide() const { return m_fitsFirst || m_hidesMisfits; }
    void present();                                            // what was found, as rows
    Row rowOf(const Found& found) const;
    void askFits();

    FitMarks& m_fits;
    std::shared_ptr<Catalogue> m_catalogue;
    CatalogueWrites m_writes;
    QString m_words, m_kind, m_trouble, m_attribution;
    SearchOrder m_order = SearchOrder::Relevance;
    Direction m_direction = Direction::Ascending;
    std::map<std::string, FacetFilter> m_filters;
    bool m_fitsFirst = false, m_hidesMisfits = false;
    QVariantList m_kinds;
    FacetModel m_facets;
    std::vector<Found> m_found;
    std::vector<std::pair<std::string, int>> m_perKind;  // kind → parts, where the kinds are read one after another
    int m_total = 0, m_hidden = 0, m_wanted = 0;         // parts that match; of them rows hidden, rows at most
    int m_lastSection = 0;                               // that has rows; of those behind it nobody need know yet what fits
    int m_firstSeen = 0, m_lastSeen = 30;
};

}  // namespace rw
