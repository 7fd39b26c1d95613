// The user's guide as the screen reads it: its pages in order, what stands on them, where their links lead, what is found in them.
#pragma once

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace rw {

class Guide : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window")
    // [{file, title}]: index.md, then the pages in the order it names them, then the others by name. Read when first asked for.
    Q_PROPERTY(QVariantList pages READ pages CONSTANT)
    Q_PROPERTY(QString linkColour READ linkColour CONSTANT)   // in the HTML of `blocks`, for the screen to replace

public:
    explicit Guide(const QString& folder, QObject* parent = nullptr) : QObject(parent), m_folder(folder) {}

    QVariantList pages() const;
    // [{kind: heading, text, table, listing, picture; text, level, anchor, rows, shares, characters, source}], see GuideBlock; running
    // text and the cells of `rows` as HTML, see guideHtml.
    Q_INVOKABLE QVariantList blocks(const QString& file) const;
    // The pages on which all words stand, whatever their case: [{file, title, block: the first with one of them, all of them where there is one}].
    // No words: all pages, block -1.
    Q_INVOKABLE QVariantList find(const QString& words) const;
    // Where a link of a page leads: {file, block} of a page, {url} outside, nothing where it leads nowhere.
    Q_INVOKABLE QVariantMap target(const QString& file, const QString& link) const;
    Q_INVOKABLE void openOutside(const QUrl& url) const;

    QStringList links(const QString& file) const;
    QString linkColour() const;

private:
    QString textOf(const QString& file) const;   // empty where it cannot be read
    QStringList files() const;

    QString m_folder;
    mutable QVariantList m_pages;
};

}  // namespace rw
