// The catalogue pane's list: what matches the words typed and the kind chosen.
#pragma once

#include "window/row_model.h"

#include <memory>

#include "db/catalogue.h"

namespace rw {

class CatalogueModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY queryChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY queryChanged)
    Q_PROPERTY(QVariantList kinds READ kinds CONSTANT)   // [{id, title}] that have parts, in list order
    Q_PROPERTY(bool limited READ limited NOTIFY queryChanged)  // there are more than are listed
    Q_PROPERTY(QString trouble READ trouble NOTIFY queryChanged)    // why there is no catalogue; empty where there is one

public:
    explicit CatalogueModel(QObject* parent);

    // Null, with the reason, where the catalogue cannot be opened: the rest of the window works without it.
    void use(std::shared_ptr<Catalogue> catalogue, const QString& trouble);
    PartPtr part(const QString& id) const;
    std::vector<PartPtr> partsOfKind(const std::string& kind) const;  // none where the catalogue cannot be read
    Catalogue* catalogue() const { return m_catalogue.get(); }

    QString words() const { return m_words; }
    QString kind() const { return m_kind; }
    QVariantList kinds() const { return m_kinds; }
    bool limited() const { return m_limited; }
    QString trouble() const { return m_trouble; }
    void setWords(const QString& words);
    void setKind(const QString& kind);

    Q_INVOKABLE QString factsOf(const QString& partId) const;  // asked for by rows in sight only

Q_SIGNALS:
    void queryChanged();

private:
    void search();

    std::shared_ptr<Catalogue> m_catalogue;
    QString m_words, m_kind, m_trouble;
    QVariantList m_kinds;
    bool m_limited = false;
};

}  // namespace rw
