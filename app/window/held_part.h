// The part in the hand: where it could go, or how far it slides, and what would come of it. What stands on it goes along.
// Nothing is committed until it is put down.
#pragma once

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <map>

#include "plan/placing.h"
#include "scene/adjustments.h"
#include "window/prospect.h"

namespace rw {

class Document;

class HeldPart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList pieces READ pieces NOTIFY changed)      // keys of what is in the hand and stands in the case: the piece and what is on it
    // What is drawn of it: the meshes of each piece, and its place [{shown, position, rotation}] where it is held.
    Q_PROPERTY(QVariantList meshes READ meshes NOTIFY changed)
    Q_PROPERTY(QVariantList places READ places NOTIFY hovered)
    // Where it could go: [{centre, size, name, suits}] in the board frame; mounts taken by others are left out.
    Q_PROPERTY(QVariantList mounts READ mounts NOTIFY changed)
    Q_PROPERTY(bool needsMount READ needsMount NOTIFY changed)
    Q_PROPERTY(int mount READ mount NOTIFY hovered)                // the one under the cursor, or -1
    Q_PROPERTY(QString mountName READ mountName NOTIFY hovered)    // or how far it is pulled: "Shifted up: 12 mm"
    Q_PROPERTY(bool over READ over NOTIFY hovered)                 // over a mount, or pulled: there is a verdict
    Q_PROPERTY(qreal pulled READ pulled NOTIFY hovered)            // the length it is pulled to, mm
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
    Q_INVOKABLE bool takeHandle(const QString& item, const QString& adjustment);
    Q_INVOKABLE void hover(int mount);
    Q_INVOKABLE void pull(double millimetres);   // the value of the adjustment, held to its range and steps
    Q_INVOKABLE bool put();      // one undoable step; false where it was over no mount
    Q_INVOKABLE void letGo();

    void reword();               // lengths are told in another unit

    bool active() const { return m_part != nullptr; }
    QString name() const;
    QStringList pieces() const { return m_pieces; }
    QVariantList meshes() const { return m_meshes; }
    QVariantList places() const { return m_places; }
    QVariantList mounts() const { return m_mounts; }
    bool needsMount() const { return m_needsMount; }
    int mount() const { return m_mount; }
    QString mountName() const;
    qreal pulled() const { return m_pulled ? m_pulled->amount() : 0; }
    bool over() const { return m_mount >= 0 || m_pulled; }
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
    struct Ghost { ItemId item; std::size_t piece; };
    void take(const Item& item, std::size_t piece);
    bool couldGoElsewhere() const;
    void findMounts(const Scene& scene);
    void gatherGhosts(const Scene& scene);
    void showGhosts(const Scene* there, const Pose* lead);
    const Prospect& prospectOn(int mount);

    Document& m_document;
    PartPtr m_part;
    State m_state;
    ItemId m_item;            // the item moved, or the one to be
    Rig m_base;               // with the item in it
    std::size_t m_piece = 0;
    bool m_isNew = false, m_needsMount = false;
    std::vector<Ghost> m_ghosts;   // the piece, then what goes along
    QStringList m_pieces;
    QVariantList m_meshes, m_places, m_mounts;
    std::vector<Candidate> m_candidates;
    std::map<int, Prospect> m_prospects;  // worked out once per mount and hold
    Prospect m_shown;
    int m_mount = -1;
    std::optional<Adjustment> m_handle;
    std::optional<Length> m_pulled;
};

}  // namespace rw
