// The part in the hand: where it could go, and what would come of it. Nothing is committed until it is put down.
#pragma once

#include <QObject>
#include <QQuaternion>
#include <QVariant>
#include <QVector3D>
#include <QtQml/qqmlregistration.h>

#include <map>

#include "plan/placing.h"

namespace rw {

class Document;

class HeldPart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString pieceKey READ pieceKey NOTIFY changed)      // of the piece taken up, empty for one from the catalogue
    Q_PROPERTY(QVariantList meshes READ meshes NOTIFY changed)
    // Where it could go: [{centre, size, name, suits}] in the board frame; mounts taken by others are left out.
    Q_PROPERTY(QVariantList mounts READ mounts NOTIFY changed)
    Q_PROPERTY(bool needsMount READ needsMount NOTIFY changed)
    Q_PROPERTY(int mount READ mount NOTIFY hovered)                // the one under the cursor, or -1
    Q_PROPERTY(QString mountName READ mountName NOTIFY hovered)
    Q_PROPERTY(QVector3D position READ position NOTIFY hovered)
    Q_PROPERTY(QQuaternion rotation READ rotation NOTIFY hovered)
    Q_PROPERTY(int verdict READ verdict NOTIFY hovered)            // a Verdict; Note stands for "fits"
    Q_PROPERTY(QString verdictWords READ verdictWords NOTIFY hovered)
    Q_PROPERTY(QString reason READ reason NOTIFY hovered)          // the worst finding's sentence
    Q_PROPERTY(QString room READ room NOTIFY hovered)              // "12 mm to Front fan"
    Q_PROPERTY(QString cost READ cost NOTIFY hovered)              // of the whole rig then
    Q_PROPERTY(QString costChange READ costChange NOTIFY hovered)
    Q_PROPERTY(QString watts READ watts NOTIFY hovered)
    Q_PROPERTY(QString findings READ findings NOTIFY hovered)

public:
    explicit HeldPart(Document& document);

    Q_INVOKABLE bool takeFromCatalogue(const QString& partId);
    Q_INVOKABLE bool takePiece(const QString& pieceKey);
    Q_INVOKABLE void hover(int mount);
    Q_INVOKABLE bool put();      // one undoable step; false where it was over no mount
    Q_INVOKABLE void letGo();

    bool active() const { return m_part != nullptr; }
    QString name() const;
    QString pieceKey() const { return m_pieceKey; }
    QVariantList meshes() const { return m_meshes; }
    QVariantList mounts() const { return m_mounts; }
    bool needsMount() const { return m_needsMount; }
    int mount() const { return m_mount; }
    QString mountName() const;
    QVector3D position() const;
    QQuaternion rotation() const;
    int verdict() const { return m_shown.verdict; }
    QString verdictWords() const { return m_shown.verdictWords; }
    QString reason() const { return m_shown.reason; }
    QString room() const { return m_shown.room; }
    QString cost() const { return m_shown.cost; }
    QString costChange() const { return m_shown.costChange; }
    QString watts() const { return m_shown.watts; }
    QString findings() const { return m_shown.findings; }

Q_SIGNALS:
    void changed();
    void hovered();

private:
    struct Outcome {
        Rig rig;
        QString label;
        int verdict = 0;
        QString verdictWords, reason, room, cost, costChange, watts, findings;
    };
    bool couldGoElsewhere() const;
    void findMounts(const Rig& rig, const ItemId& self);
    const Outcome& outcomeOn(int mount);
    void describe(Outcome& outcome, const Evaluation& after) const;
    QString roomAround(const Scene& scene) const;

    Document& m_document;
    PartPtr m_part;
    State m_state;
    ItemId m_item;            // the item moved, or the one to be
    Rig m_base;               // with the item in it
    std::size_t m_piece = 0;
    bool m_isNew = false, m_needsMount = false;
    QString m_pieceKey;
    QVariantList m_meshes, m_mounts;
    std::vector<Candidate> m_candidates;
    std::map<int, Outcome> m_outcomes;  // evaluated once per mount and hold
    Outcome m_shown;
    int m_mount = -1;
};

}  // namespace rw
