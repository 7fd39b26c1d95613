// The steps of building beside the case: which there are, what is ticked off, and for the step that is looked at what stands by
// then and what comes in. Ticks are kept in the rig; each is one undoable step.
#pragma once

#include "window/row_model.h"

#include "assembly/checklist.h"

namespace rw {

class Document;

class BuildSteps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY changed)        // somebody builds: the case shows the step
    // rowId: type ("step", "task"), step (its id), number, title, why, hold, detail, commands [{line, expect}], ticked, done and all
    // (of a step's tasks), findings [{verdict, letter, words}].
    Q_PROPERTY(rw::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(QString step READ step WRITE setStep NOTIFY changed)           // the one that is looked at; empty: none
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int all READ all NOTIFY changed)
    Q_PROPERTY(bool showsStep READ showsStep NOTIFY changed)                  // the case shows what stands by then, not all
    Q_PROPERTY(QStringList standing READ standing NOTIFY changed)             // pieces, "item/number"
    Q_PROPERTY(QStringList fitted READ fitted NOTIFY changed)                 // of those: what comes in by the step

public:
    explicit BuildSteps(Document& document);

    bool wanted() const { return m_wanted; }
    void setWanted(bool wanted);
    RowModel* rows() { return &m_rows; }
    QString step() const { return m_step; }
    void setStep(const QString& id);
    int done() const { return m_done; }
    int all() const { return m_all; }
    bool showsStep() const { return m_wanted && !m_standing.isEmpty(); }
    QStringList standing() const { return m_standing; }
    QStringList fitted() const { return m_fitted; }

    Q_INVOKABLE void tick(const QString& task, bool done);   // the last of a step goes on to the next that is open
    Q_INVOKABLE void forward(int by);                        // to the next step (+1) or the one before

Q_SIGNALS:
    void changed();

private:
    void read();
    void showStep();
    const Step* find(const QString& id) const;
    QString firstOpen(std::size_t from, const Rig& rig) const;

    Document& m_document;
    bool m_wanted = false;
    std::vector<Step> m_steps;
    RowModel m_rows;
    QString m_step;
    bool m_closed = false;       // by the person, to see all of the case
    QStringList m_standing, m_fitted;
    int m_done = 0, m_all = 0;
};

}  // namespace rw
