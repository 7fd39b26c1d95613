#include "window/hints.h"

#include <QDate>

#include <algorithm>

#include "window/document.h"
#include "window/settings.h"

namespace rw {
namespace {

constexpr auto kStarted = "start/first";   // the day of the first start
constexpr auto kEnded = "hints/ended";

// Where the window stood is kept at every start, also at one for a single file.
bool nothingRemembered(const QSettings& settings)
{
    const QStringList keys = settings.allKeys();
    return std::all_of(keys.begin(), keys.end(), [](const QString& key) { return key.startsWith(QLatin1String("window/")); });
}

// An item of both rigs stands elsewhere, or otherwise: a fan raised, a cage out.
bool moved(const Rig& before, const Rig& after)
{
    return std::any_of(after.items.begin(), after.items.end(), [&](const Item& item) {
        const Item* was = before.find(item.id);
        return was && (was->pieces != item.pieces || was->state != item.state);
    });
}

}  // namespace

Hints::Hints(Document& document, const WindowOptions& options, QObject* parent) : QObject(parent), m_document(document), m_settings(settingsOf(options))
{
    if (m_settings) m_settings->setFallbacksEnabled(false);   // what the whole system was given is not the person's
    m_firstStart = m_settings && options.file.isEmpty() && !options.firstSample.isEmpty() && nothingRemembered(*m_settings);
    connect(&document, &Document::findingChanged, this, [this] {
        if (!m_document.finding().isEmpty()) finish(Look);
    });
    connect(&document, &Document::changed, this, &Hints::rigChanged);
}

int Hints::step() const
{
    if (!m_active) return 0;
    const auto next = std::find(m_done.begin(), m_done.end(), false);
    return next == m_done.end() ? 0 : static_cast<int>(next - m_done.begin()) + 1;
}

void Hints::begin()
{
    if (!m_firstStart) return;
    m_settings->setValue(kStarted, QDate::currentDate().toString(Qt::ISODate));
    m_settings->sync();
    showAgain();
}

void Hints::showAgain()
{
    m_active = true;
    m_done.fill(false);
    m_last = m_document.rig();
    m_lastRedo = m_document.redoLabel();
    if (m_settings) m_settings->remove(kEnded);
    Q_EMIT changed();
}

void Hints::dismiss()
{
    if (const int shown = step(); shown > 0) finish(static_cast<Step>(shown - 1));
}

void Hints::endAll()
{
    m_active = false;
    if (m_settings) m_settings->setValue(kEnded, true);
    Q_EMIT changed();
}

void Hints::finish(Step step)
{
    if (!m_active || m_done[step]) return;
    m_done[step] = true;
    if (this->step() == 0) endAll();
    else Q_EMIT changed();
}

void Hints::rigChanged()
{
    if (!m_active) return;
    const Rig now = m_document.rig();
    const QString redo = m_document.redoLabel();
    const bool isStep = !m_document.undoLabel().isEmpty() && redo.isEmpty(), isBack = !redo.isEmpty() && redo != m_lastRedo;
    if (isBack || (isStep && now.items.size() > m_last.items.size())) finish(TakeBackOrAdd);
    else if (isStep && moved(m_last, now)) finish(Mend);
    m_last = now;
    m_lastRedo = redo;
}

}  // namespace rw
