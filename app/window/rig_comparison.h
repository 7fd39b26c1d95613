// The open rig beside another one: what differs, in words.
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "window/document.h"

namespace rw {

class RigComparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rw::Document* document MEMBER m_document)
    Q_PROPERTY(QString here READ here NOTIFY changed)             // the open rig's name
    Q_PROPERTY(QString there READ there NOTIFY changed)           // the other's
    Q_PROPERTY(bool alike READ alike NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)  // [{title, here, there}]
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)      // [{title, here, there}]; empty words: it is not in that rig
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)  // found in one only: [{verdict, letter, words, isHere}]

public:
    explicit RigComparison(QObject* parent = nullptr);

    // False where the other rig's file cannot be read; that is told by the document.
    Q_INVOKABLE bool with(const QString& path);
    Q_INVOKABLE bool withSaved();     // with what its own file holds

    QString here() const { return m_here; }
    QString there() const { return m_there; }
    bool alike() const { return m_figures.isEmpty() && m_parts.isEmpty() && m_findings.isEmpty(); }
    QVariantList figures() const { return m_figures; }
    QVariantList parts() const { return m_parts; }
    QVariantList findings() const { return m_findings; }

Q_SIGNALS:
    void changed();

private:
    bool read(const QString& path, const QString& title);
    void show(const Evaluation& here, const Evaluation& there);

    QPointer<Document> m_document;
    QString m_path, m_title;         // what was compared last
    QString m_here, m_there;
    QVariantList m_figures, m_parts, m_findings;
};

}  // namespace rw
