// The File menu: which file, may the changes go, and where the lists and the print-outs are sent.
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <QQuickItem>

#include "window/window.h"

namespace rw {

class Document;

class FileMenu : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(QVariantList samples READ samples CONSTANT)      // [{title, path}], the one for the first start first
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)
    Q_PROPERTY(QStringList exports READ exports CONSTANT)
    Q_PROPERTY(bool printable READ printable CONSTANT)
    Q_PROPERTY(bool asks MEMBER m_asks)                          // off in tests: unsaved changes go without a question

public:
    FileMenu(Document& document, const WindowOptions& options, QObject* parent = nullptr);

    Q_INVOKABLE void newRig();
    Q_INVOKABLE void newWindow();                    // a window is a process of its own
    Q_INVOKABLE void duplicate();                    // the rig as a new one, not saved, in another window
    Q_INVOKABLE void open();
    Q_INVOKABLE QString chooseRig(const QString& title);   // a file of the person's choice; empty: none
    Q_INVOKABLE void openPath(const QString& pathOrUrl);
    // What a file dropped on the window is for, by its name, and of a table by its first line: {path, as: "rig", "prices" (CSV), "parts" (an OpenDB archive or folder),
    // "list" (a part list in a markup, as a table or as text), "" for anything else}.
    Q_INVOKABLE QVariantMap meaningOf(const QString& pathOrUrl) const;
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool saveAs();
    Q_INVOKABLE void openSample(const QString& path);
    Q_INVOKABLE void exportAs(int which);
    Q_INVOKABLE void copyPicture(QQuickItem* view);  // what the view shows, with the findings below it
    Q_INVOKABLE void print();
    Q_INVOKABLE void printToPdf();
    Q_INVOKABLE bool mayClose();       // asks whether to save what is not saved
    Q_INVOKABLE QString nameOf(const QString& path) const;

    QVariantList samples() const { return m_samples; }
    QStringList recent() const;
    QStringList exports() const;
    void openInNewWindow(const Rig& rig);            // as a new rig, not saved
    QString askWhere(const QString& title, const QString& suffix, const QString& filter) const;  // a dialog; empty: none

    bool printable() const { return bool(m_options.print); }

Q_SIGNALS:
    void recentChanged();

private:
    bool startWindow(const QStringList& arguments);
    void remember(const QString& path);
    QString suggestedPath(const QString& suffix) const;

    Document& m_document;
    WindowOptions m_options;
    QVariantList m_samples;
    bool m_asks = true;
};

}  // namespace rw
