// A part being made, corrected or measured: numbers in, the part as it would be out, drawn at once. Nothing is kept before
// save().
#pragma once

#include "window/row_model.h"

#include <QHash>
#include <QVariantList>

#include "db/catalogue.h"
#include "window/part_rows.h"
#include "window/scene_model.h"

namespace rw {

class Document;
struct FieldTexts;

class PartDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(QString title READ title NOTIFY changed)         // "Correct RTX 3090 FE"
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString manufacturer READ manufacturer NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool measured READ isMeasured NOTIFY changed)    // there is a drawing with its measures
    Q_PROPERTY(bool corrects READ corrects NOTIFY changed)      // the catalogue has the part
    Q_PROPERTY(bool kept READ isKept NOTIFY changed)            // the user's layer has the part, or corrections of it
    Q_PROPERTY(bool touched READ isTouched NOTIFY changed)      // something was typed
    Q_PROPERTY(bool inRig READ isInRig NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)     // why it cannot be saved; empty where it can
    Q_PROPERTY(QVariantList kinds READ kinds CONSTANT)          // that can be made: [{id, title}]
    Q_PROPERTY(rw::RowModel* measures READ measures CONSTANT)   // about ten, numbered as in the drawing
    Q_PROPERTY(rw::RowModel* fields READ fields CONSTANT)       // all that can be said of the part
    Q_PROPERTY(rw::SceneModel* scene READ scene CONSTANT)

public:
    explicit PartDraft(Document& document, QObject* parent = nullptr);

    Q_INVOKABLE bool create(const QString& kind);
    Q_INVOKABLE bool open(const QString& partId);                // of the catalogue, or of the open rig
    Q_INVOKABLE bool copy(const QString& partId);                // another part, with its numbers
    Q_INVOKABLE void type(const QString& path, const QString& typed);
    Q_INVOKABLE void takeBack(const QString& path);              // to what the catalogue says
    Q_INVOKABLE void addRow(const QString& list);
    Q_INVOKABLE void removeRow(const QString& list, int row);
    Q_INVOKABLE void setManufacturer(const QString& words);
    Q_INVOKABLE void setName(const QString& words);
    Q_INVOKABLE bool save();                                     // and into the rig, where the part is in it
    Q_INVOKABLE bool saveAndAdd();                               // … or to the rig, where it is not
    Q_INVOKABLE bool forget();                                   // the own part, or what was corrected, goes
    Q_INVOKABLE QString exportCorrection();                      // asks where; the file, or nothing
    Q_INVOKABLE bool writeCorrection(const QString& path);

    QString title() const;
    QString kind() const { return m_part.kind ? QString::fromLatin1(m_part.kind->id) : QString(); }
    QString manufacturer() const { return QString::fromStdString(m_part.manufacturer); }
    QString name() const { return QString::fromStdString(m_part.name); }
    bool isMeasured() const;
    bool corrects() const { return m_below != nullptr; }
    bool isKept() const { return m_kept; }
    bool isTouched() const { return m_touched; }
    bool isInRig() const;
    QString trouble() const;
    QVariantList kinds() const;
    RowModel* measures() { return &m_measures; }
    RowModel* fields() { return &m_fields; }
    SceneModel* scene() { return &m_scene; }

Q_SIGNALS:
    void changed();

private:
    Catalogue* catalogue() const;
    bool begin(Part part, PartPtr below);
    void adoptRows(const std::string& path);
    void refresh();
    void refreshMeasures(const Part& sketch, const std::vector<Point>& places, const FieldTexts& texts);
    void refreshFields(const FieldTexts& texts);
    void take(const Result<Part>& edited, const QString& path, const QString& typed);
    bool tell(const QString& words);                             // false, with a message
    std::string freeId() const;

    Document& m_document;
    Part m_part;
    PartPtr m_below;                                             // as the catalogue has it, gaps open; null for an own part
    bool m_kept = false, m_touched = false, m_isNew = false;
    FieldWords m_words;
    QHash<QString, FieldTrouble> m_troubles;                     // by path
    RowModel m_measures, m_fields;
    SceneModel m_scene;
};

}  // namespace rw
