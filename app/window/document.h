// The open rig as QML sees it: verbs in, rows and figures out. A refusal becomes a message; every verb is one undoable step.
#pragma once

#include "window/row_model.h"

#include <QTimer>
#include <QVariantMap>
#include <QVector3D>

#include "rig/history.h"
#include "window/board_model.h"
#include "window/build_steps.h"
#include "window/catalogue_model.h"
#include "window/fit_marks.h"
#include "window/held_part.h"
#include "window/part_pictures.h"
#include "window/plan_figures.h"
#include "window/rig_money.h"
#include "window/scene_model.h"

namespace rw {

class Document : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString filePath READ filePath NOTIFY changed)
    Q_PROPERTY(bool saved READ saved NOTIFY changed)
    Q_PROPERTY(QString undoLabel READ undoLabel NOTIFY changed)   // empty where there is nothing to undo
    Q_PROPERTY(QString redoLabel READ redoLabel NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QVariantMap figures READ figures NOTIFY changed)   // cost, power and findings, as shown in the summary
    Q_PROPERTY(rw::RowModel* parts READ parts CONSTANT)
    Q_PROPERTY(rw::RowModel* findings READ findings CONSTANT)
    Q_PROPERTY(rw::SceneModel* scene READ sceneModel CONSTANT)
    Q_PROPERTY(rw::BoardModel* board READ board CONSTANT)
    Q_PROPERTY(rw::CatalogueModel* catalogue READ catalogue CONSTANT)
    Q_PROPERTY(rw::FitMarks* fits READ fits CONSTANT)                                  // what the catalogue's parts would be in the rig
    Q_PROPERTY(rw::PartPictures* pictures READ pictures CONSTANT)                      // of the catalogue's parts
    Q_PROPERTY(rw::HeldPart* held READ held CONSTANT)
    Q_PROPERTY(rw::RigMoney* money READ money CONSTANT)
    Q_PROPERTY(rw::PlanFigures* plan READ plan CONSTANT)
    Q_PROPERTY(rw::BuildSteps* building READ building CONSTANT)
    // Whether parts marked to be bought later stand in the case and count in every check. They are in the rig all the same.
    Q_PROPERTY(bool showsLater READ showsLater WRITE setShowsLater NOTIFY changed)
    Q_PROPERTY(QString selection READ selection WRITE select NOTIFY selectionChanged)  // an item's id
    Q_PROPERTY(QStringList hovered READ hovered WRITE setHovered NOTIFY hoveredChanged)   // items pointed at, in the case, the list or a finding
    Q_PROPERTY(QString finding READ finding NOTIFY findingChanged)                     // the one that is shown
    // What helps against the finding that is shown, tried and found right: its own fixes at once, the others a moment later.
    Q_PROPERTY(QStringList remedies READ remedies NOTIFY remediesChanged)
    Q_PROPERTY(QVariantMap mark READ mark NOTIFY markChanged)   // {label, verdict, hasLine, from, to, boxes, items}
    Q_PROPERTY(QVariantList handles READ handles NOTIFY handlesChanged)  // of the selected part's lengths: [{name, label, value, at, way}], way a unit vector
    Q_PROPERTY(QVariantList nearMisses READ nearMisses NOTIFY nearMissesChanged)  // what is fine and near, as marks; worked out when asked for

public:
    explicit Document(QObject* parent = nullptr);

    const Rig& rig() const { return m_history.current(); }
    const Evaluation& evaluation() const { return m_evaluation; }
    Rig shown(const Rig& rig) const;                      // what of a rig is checked and drawn: all, or what is bought now
    void useCatalogue(std::shared_ptr<Catalogue> catalogue, const QString& trouble);
    void catalogueChanged();                              // other parts came into it
    PartPtr partOf(const QString& partId) const;
    void takeBetter(const QString& partId);               // the catalogue knows it better now: so does the rig, in one step
    void show(Rig rig, const QString& filePath);      // a new document; undo starts here
    void showUnsaved(Rig rig, const QString& filePath);  // the same, but the file does not hold it
    bool hasUnsavedWork() const { return !saved() && !(empty() && m_filePath.isEmpty()); }   // it would be missed
    void commit(const QString& label, const Rig& rig);
    bool tryCommit(const StepLabel& label, const Result<Rig>& result);   // a refusal becomes a message
    bool tryCommit(const QString& label, const Result<Rig>& result) { return tryCommit(StepLabel(label.toStdString()), result); }
    QString nameOf(const QString& item) const;
    void setNewCurrency(const std::string& code);     // of new rigs; the open one, where nobody has done anything in it yet
    bool addAtBest(const PartPtr& part);
    Rig withSavedPrice(const Rig& rig, const ItemId& id) const;  // what the person last said the part costs

    // Files. False, with a message, where it failed.
    Q_INVOKABLE bool openFile(const QString& path);
    Q_INVOKABLE bool saveFile(const QString& path);
    Q_INVOKABLE void newRig();

    // Verbs.
    Q_INVOKABLE bool addPart(const QString& partId);
    Q_INVOKABLE void removeItem(const QString& id);
    Q_INVOKABLE void removeSelected() { if (!m_selection.isEmpty()) removeItem(m_selection); }
    Q_INVOKABLE void placeBest(const QString& id);
    Q_INVOKABLE void unplaceItem(const QString& id);
    Q_INVOKABLE void stepMount(int direction);         // the selected part to its next (+1) or previous (-1) free mount
    Q_INVOKABLE void setPrice(const QString& id, const QString& typed, const QString& mark);
    Q_INVOKABLE void setShop(const QString& id, const QString& name);   // who sells it
    Q_INVOKABLE void setBudget(const QString& typed);
    Q_INVOKABLE void setSwitch(const QString& id, const QString& name, bool on);
    Q_INVOKABLE void setLength(const QString& id, const QString& name, double millimetres);
    Q_INVOKABLE void typeLength(const QString& id, const QString& name, const QString& typed);   // in the chosen unit, or with its own
    Q_INVOKABLE void applyFix(const QString& findingId, int fix);   // of `remedies` for the shown finding, else of its fixes
    Q_INVOKABLE void waive(const QString& findingId, const QString& reason);
    Q_INVOKABLE void takeBack(const QString& findingId);            // its waiver
    Q_INVOKABLE void arrangeCards();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    // Looking.
    void select(const QString& id);
    Q_INVOKABLE void selectNext(int direction);
    Q_INVOKABLE void showFinding(const QString& id);   // empty: none
    Q_INVOKABLE void nextFinding(int direction);
    Q_INVOKABLE QString partIdOf(const QString& itemId) const;   // empty where there is no such item
    Q_INVOKABLE QString pictureOf(const QString& itemId);        // as of PartPictures
    Q_INVOKABLE void lookAtSelection();                // the selected part, or everything

    QString name() const;
    static QString titleOf(const Rig& rig, const QString& filePath);
    QString filePath() const { return m_filePath; }
    QString folder() const;                           // where its file lies, else the person's own: where dialogs begin
    bool saved() const { return m_history.isSaved(); }
    QString undoLabel() const;
    QString redoLabel() const;
    bool empty() const { return rig().items.empty(); }
    QVariantMap figures() const { return m_figures; }
    RowModel* parts() { return &m_parts; }
    RowModel* findings() { return &m_findings; }
    SceneModel* sceneModel() { return &m_scene; }
    BoardModel* board() { return &m_board; }
    CatalogueModel* catalogue() { return &m_catalogue; }
    FitMarks* fits() { return &m_fits; }
    PartPictures* pictures() { return &m_pictures; }
    HeldPart* held() { return &m_held; }
    RigMoney* money() { return &m_money; }
    PlanFigures* plan() { return &m_plan; }
    BuildSteps* building() { return &m_building; }
    bool showsLater() const { return m_showsLater; }
    void setShowsLater(bool shows);
    QString selection() const { return m_selection; }
    QStringList hovered() const { return m_hovered; }
    void setHovered(const QStringList& items);
    QString finding() const { return m_finding; }
    QStringList remedies() const;
    QVariantMap mark() const { return m_mark; }
    QVariantList handles() const { return m_handles; }
    QVariantList nearMisses() const;

Q_SIGNALS:
    void changed();
    void selectionChanged();
    void hoveredChanged();
    void handlesChanged();
    void findingChanged();
    void markChanged();
    void nearMissesChanged();
    void remediesChanged();
    void message(const QString& words);
    void pricesWanted(const QString& partId, const QString& itemId);   // someone asks for the card with a part's prices
    // The camera should show this box of the board frame; a line along `along`, where it is not zero, should be seen across.
    void lookAt(const QVector3D& centre, const QVector3D& size, const QVector3D& along);

private:
    void commit(const StepLabel& label, const Rig& rig);
    void refresh();
    void reword();             // lengths are told in another unit: every sentence anew, nothing else
    void refreshFigures();
    void refreshMark();
    void refreshHandles();
    void forgetRemedies();
    void findRemedies();
    const Finding* findingAt(const QString& id) const;
    void savePrice(const Item& item);

    History m_history{Rig{}};
    std::vector<Fix> m_remedies;
    QTimer m_remedyTimer;
    Evaluation m_evaluation;
    std::string m_newCurrency = Rig{}.currency;
    QString m_filePath, m_selection, m_finding;
    QStringList m_hovered;
    QVariantMap m_figures, m_mark;
    QVariantList m_handles;
    RowModel m_parts, m_findings;
    SceneModel m_scene;
    BoardModel m_board;
    FitMarks m_fits;
    PartPictures m_pictures;
    CatalogueModel m_catalogue;
    HeldPart m_held;
    RigMoney m_money;
    PlanFigures m_plan;
    BuildSteps m_building;
    bool m_showsLater = true;
};

}  // namespace rw
