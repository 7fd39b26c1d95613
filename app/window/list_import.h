// A part list as people publish it, on its way into a rig: pasted, dropped or read from a file; matched in a thread; then each
// row's part can be chosen before anything is made of it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "lists/part_list.h"
#include "window/row_model.h"

namespace rw {

class Document;
class FileMenu;

class ListImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)      // what was found, or what is wrong, in a sentence
    Q_PROPERTY(QString left READ left NOTIFY changed)        // lines that were no rows; empty: none
    Q_PROPERTY(int open READ open NOTIFY changed)            // rows a person should look at
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)       // there is a rig open to add to
    Q_PROPERTY(rw::RowModel* rows READ rows CONSTANT)        // roles: row, type, name, price, choices, chosen, sure

public:
    enum class State { Asking, Reading, Ready, Failed };
    Q_ENUM(State)

    ListImport(Document& document, FileMenu& files, QObject* parent = nullptr);
    ~ListImport() override;

    Q_INVOKABLE QString choose() const;              // a file, by a dialog; empty: none
    Q_INVOKABLE QString pasted() const;              // what is on the clipboard, where it reads as a list; else empty
    Q_INVOKABLE void readFile(const QString& path);
    Q_INVOKABLE void readText(const QString& text, const QString& where = {});
    Q_INVOKABLE void pick(int row, int choice);      // of the row's choices
    Q_INVOKABLE void addToRig();                     // one undoable step
    Q_INVOKABLE void openAlone();                    // in this window where it is empty, else in another
    Q_INVOKABLE void reset();                        // to asking

    State state() const { return m_state; }
    QString words() const { return m_words; }
    QString left() const { return m_left; }
    int open() const;
    bool canAdd() const;
    RowModel* rows() { return &m_rows; }

Q_SIGNALS:
    void changed();
    void made(const QString& words);                 // a rig was made, or added to: what came of it

private:
    struct Option { QString id; QString words; };    // no id: the row as it stands
    struct Line { std::vector<Option> options; int chosen = 0; bool sure = false; bool touched = false; };
    struct Matched;

    void fail(const QString& words);
    void take(const Matched& matched);
    void show();
    Rig withList(const Rig& base, QStringList& unplaced) const;
    QString outcome(int parts, const QStringList& unplaced) const;

    Document& m_document;
    FileMenu& m_files;
    State m_state = State::Asking;
    QString m_words, m_left;
    PartList m_list;
    std::vector<Line> m_lines;
    RowModel m_rows;
    std::shared_ptr<int> m_running;                  // the matching that is under way; an older one finds another here
};

}  // namespace rw
