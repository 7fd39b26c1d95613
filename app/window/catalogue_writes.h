// What the window keeps in the catalogue while an import may have the database to itself for many seconds: each write is done
// at once or, in order, as soon as it can be; nothing waits for it, and nothing is lost.
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

#include "db/catalogue.h"

namespace rw {

class CatalogueWrites : public QObject {
    Q_OBJECT

public:
    using Write = std::function<void(Catalogue&)>;
    explicit CatalogueWrites(QObject* parent = nullptr);
    ~CatalogueWrites() override;   // what still waits is done now, with patience

    void use(std::shared_ptr<Catalogue> catalogue);
    void keep(Write write);        // nothing without a catalogue
    int waiting() const { return static_cast<int>(m_waiting.size()); }

Q_SIGNALS:
    void refused(const QString& why);   // one could not be kept: a sentence

private:
    void writeOn(std::chrono::milliseconds patience);

    std::shared_ptr<Catalogue> m_catalogue;
    std::deque<Write> m_waiting;
    QTimer m_again;
};

}  // namespace rw
