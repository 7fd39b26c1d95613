#include "window/part_pictures.h"

#include <QMutexLocker>
#include <QRunnable>

#include <algorithm>
#include <atomic>

#include "parts/spec_hash.h"
#include "window/part_picture.h"

namespace rw {
namespace {

constexpr int kLargest = 256;  // pixels: QML may ask for anything, and a picture wants 320 bytes for each

QString keyOf(const Part& part)
{
    std::uint64_t hash = 0;
    for (const std::uint64_t field : fieldHashes(part)) hash = mixed(hash, field);
    return QStringLiteral("%1-%2").arg(QLatin1String(part.kind->id)).arg(hash, 16, 16, QLatin1Char('0'));
}

QString sized(const QString& key, int size) { return key + u'@' + QString::number(size); }

// QML lets go of it when it has said finished(), wanted or not.
class PictureResponse : public QQuickImageResponse, public QRunnable {
public:
    PictureResponse(std::shared_ptr<PictureShelf> shelf, const QString& key, int size) : m_shelf(std::move(shelf)), m_key(key), m_size(size)
    {
        setAutoDelete(false);
    }

    void run() override
    {
        if (const PartPtr part = m_wanted ? m_shelf->part(m_key) : nullptr) {
            m_picture = m_shelf->picture(m_key, m_size);
            if (m_picture.isNull()) draw(*part);
        }
        Q_EMIT finished();
    }
    void cancel() override { m_wanted = false; }
    QQuickTextureFactory* textureFactory() const override { return QQuickTextureFactory::textureFactoryForImage(m_picture); }

private:
    void draw(const Part& part)
    {
        try {
            m_picture = partPicture(part, m_size);
            m_shelf->keep(m_key, m_size, m_picture);
        } catch (const std::exception&) {
            // Then it has none: a list without a picture is still a list.
        }
    }

    const std::shared_ptr<PictureShelf> m_shelf;
    const QString m_key;
    const int m_size;
    QImage m_picture;
    std::atomic<bool> m_wanted = true;
};

}  // namespace

void PictureShelf::keep(const QString& key, const PartPtr& part)
{
    const QMutexLocker lock(&m_mutex);
    m_parts.insert(key, new PartPtr(part));
}

PartPtr PictureShelf::part(const QString& key)
{
    const QMutexLocker lock(&m_mutex);
    const PartPtr* found = m_parts.object(key);
    return found ? *found : nullptr;
}

void PictureShelf::keep(const QString& key, int size, const QImage& picture)
{
    const QMutexLocker lock(&m_mutex);
    m_pictures.insert(sized(key, size), new QImage(picture), picture.sizeInBytes());
}

QImage PictureShelf::picture(const QString& key, int size)
{
    const QMutexLocker lock(&m_mutex);
    const QImage* found = m_pictures.object(sized(key, size));
    return found ? *found : QImage();
}

QString PartPictures::source(const PartPtr& part)
{
    if (!part || !hasPicture(*part)) return {};
    const QString key = keyOf(*part);
    m_shelf->keep(key, part);
    return QStringLiteral("image://parts/") + key;
}

void PartPictures::forget()
{
    ++m_revision;
    Q_EMIT changed();
}

PartPictureProvider::PartPictureProvider(std::shared_ptr<PictureShelf> shelf) : m_shelf(std::move(shelf))
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
    m_pool.setThreadPriority(QThread::LowPriority);
}

QQuickImageResponse* PartPictureProvider::requestImageResponse(const QString& key, const QSize& requestedSize)
{
    const int asked = std::max(requestedSize.width(), requestedSize.height());
    auto* response = new PictureResponse(m_shelf, key, asked > 0 ? std::min(asked, kLargest) : 64);
    m_pool.start(response);
    return response;
}

}  // namespace rw
