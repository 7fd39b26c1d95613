#include "window/catalogue_writes.h"

#include "db/guarded.h"
#include "units/data_error.h"
#include "window/wording.h"

namespace rw {
namespace {

using namespace std::chrono_literals;

constexpr auto kMeanwhile = 40ms;   // the window stands still for so long, unnoticed
constexpr auto kUsual = 5000ms;     // what reads, and who writes otherwise
constexpr auto kAtTheEnd = 30000ms; // an import elsewhere writes for some 18 seconds
constexpr int kAgainMs = 500;

}  // namespace

CatalogueWrites::CatalogueWrites(QObject* parent) : QObject(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] { writeOn(kMeanwhile); });
}

CatalogueWrites::~CatalogueWrites() { writeOn(kAtTheEnd); }

void CatalogueWrites::use(std::shared_ptr<Catalogue> catalogue)
{
    writeOn(kAtTheEnd);  // into the one they were meant for
    m_waiting.clear();
    m_catalogue = std::move(catalogue);
}

void CatalogueWrites::keep(Write write)
{
    if (!m_catalogue) return;
    m_waiting.push_back(std::move(write));
    if (!m_again.isActive()) writeOn(kMeanwhile);
}

void CatalogueWrites::writeOn(std::chrono::milliseconds patience)
{
    if (m_waiting.empty()) return;
    try {
        m_catalogue->waitAtMost(patience);
        for (; !m_waiting.empty(); m_waiting.pop_front()) m_waiting.front()(*m_catalogue);
    } catch (const InUse&) {
        m_again.start();
    } catch (const DataError& error) {
        m_waiting.pop_front();
        Q_EMIT refused(text(error.what()));
        if (!m_waiting.empty()) m_again.start();
    }
    m_catalogue->waitAtMost(kUsual);
}

}  // namespace rw
