// The part list on its way out: in which markup, with the findings or without, as it will be pasted.
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "lists/list_format.h"
#include "window/window.h"

namespace rw {

class Document;
class FileMenu;

class ListExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    Q_PROPERTY(QVariantList formats READ formats CONSTANT)                       // [{value, text}]
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY changed)        // remembered, as is the next
    Q_PROPERTY(bool findings READ findings WRITE setFindings NOTIFY changed)
    Q_PROPERTY(QString drops READ drops NOTIFY changed)                          // what the format cannot hold, in a sentence
    Q_PROPERTY(bool shown MEMBER m_shown WRITE setShown NOTIFY changed)          // someone looks at `text`
    Q_PROPERTY(QString text READ text NOTIFY changed)                            // as it will be pasted; empty while nobody looks

public:
    ListExport(Document& document, FileMenu& files, const WindowOptions& options, QObject* parent = nullptr);

    Q_INVOKABLE void copy();                         // to the clipboard; HTML also as what it looks like
    Q_INVOKABLE bool save();                         // to a file of the person's choice; whether it was

    QVariantList formats() const;
    QString format() const;
    bool findings() const { return m_findings; }
    QString drops() const;
    QString text() const;
    void setFormat(const QString& id);
    void setFindings(bool wanted);
    void setShown(bool shown);

Q_SIGNALS:
    void changed();

private:
    QString written() const;

    Document& m_document;
    FileMenu& m_files;
    std::unique_ptr<QSettings> m_settings;           // null: nothing is remembered
    const ListFormat* m_format;
    bool m_findings = false, m_shown = false;
};

}  // namespace rw
