// The parts' pictures for QML, "image://parts/<key>". The key is made of all that is drawn: a part that is corrected has
// another picture, parts that are alike have one. Drawn in threads of its own, and kept for a while.
#pragma once

#include <QCache>
#include <QImage>
#include <QMutex>
#include <QObject>
#include <QQuickAsyncImageProvider>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

#include "parts/part.h"

namespace rw {

// What QML has been told of, and what has been drawn. For several threads at once.
class PictureShelf {
public:
    void keep(const QString& key, const PartPtr& part);
    PartPtr part(const QString& key);                          // null where it was told too long ago
    void keep(const QString& key, int size, const QImage& picture);
    QImage picture(const QString& key, int size);

private:
    QMutex m_mutex;
    QCache<QString, PartPtr> m_parts{2000};                    // far more than rows in sight
    QCache<QString, QImage> m_pictures{16 * 1024 * 1024};      // bytes: some 2,000 rows' worth
};

class PartPictures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document")
    Q_PROPERTY(int revision READ revision NOTIFY changed)      // grows when parts have changed

public:
    using PartOf = std::function<PartPtr(const QString& id)>;
    explicit PartPictures(PartOf partOf, QObject* parent = nullptr) : QObject(parent), m_partOf(std::move(partOf)) {}

    // Where an Image finds it; empty where the part has no picture. `revision` makes a binding ask again.
    Q_INVOKABLE QString sourceOf(const QString& partId, int /*revision*/) { return source(m_partOf(partId)); }
    QString source(const PartPtr& part);
    int revision() const { return m_revision; }
    void forget();                                             // the parts themselves have changed
    const std::shared_ptr<PictureShelf>& shelf() const { return m_shelf; }

Q_SIGNALS:
    void changed();

private:
    PartOf m_partOf;
    std::shared_ptr<PictureShelf> m_shelf = std::make_shared<PictureShelf>();
    int m_revision = 0;
};

// For a QML engine, which owns it. Asked in QML's reading thread.
class PartPictureProvider : public QQuickAsyncImageProvider {
public:
    explicit PartPictureProvider(std::shared_ptr<PictureShelf> shelf);
    QQuickImageResponse* requestImageResponse(const QString& key, const QSize& requestedSize) override;

private:
    std::shared_ptr<PictureShelf> m_shelf;
    QThreadPool m_pool;
};

}  // namespace rw
