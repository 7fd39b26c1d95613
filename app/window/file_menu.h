// The File menu: which file, may the changes go, and where the lists and the print-outs are sent.
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "window/window.h"

namespace rw {

class Document;

class FileMenu : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(QVariantList samples READ samples CONSTANT)      // [{title, path}]
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)
    Q_PROPERTY(QStringList exports READ exports CONSTANT)
    Q_PROPERTY(bool printable READ printable CONSTANT)
    Q_PROPERTY(bool asks MEMBER m_asks)                          // off in tests: unsaved changes go without a question

public:
    FileMenu(Document& document, const WindowOptions& options, QObject* parent = nullptr);

    Q_INVOKABLE void newRig();
    Q_INVOKABLE void open();
    Q_INVOKABLE void openPath(const QString& pathOrUrl);
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool saveAs();
    Q_INVOKABLE void openSample(const QString& path);
    Q_INVOKABLE void exportAs(int which);
    Q_INVOKABLE void print();
    Q_INVOKABLE void printToPdf();
    Q_INVOKABLE bool mayClose();       // asks whether to save what is not saved
    Q_INVOKABLE QString nameOf(const QString& path) const;

    QVariantList samples() const;
    QStringList recent() const;
    QStringList exports() const;
    bool printable() const { return bool(m_options.print); }

Q_SIGNALS:
    void recentChanged();

private:
    void remember(const QString& path);
    QString askWhere(const QString& title, const QString& suffix, const QString& filter) const;  // empty: none
    QString suggestedPath(const QString& suffix) const;

    Document& m_document;
    WindowOptions m_options;
    bool m_asks = true;
};

}  // namespace rw
