#include "window/fit_marks.h"

#include "window/wording.h"

namespace rw {
namespace {

constexpr int kSettledMs = 200;     // without another change of the rig
constexpr int kTellMs = 60;         // between two tellings: a row's badge need not come sooner
constexpr qsizetype kAtOnce = 8;    // parts: a few milliseconds of work, so that rows scrolled into sight wait no longer
constexpr std::size_t kRigs = 4;    // whose answers are kept

}  // namespace

FitMarks::FitMarks(PartOf partOf, QObject* parent) : QObject(parent), m_partOf(std::move(partOf)), m_known{{std::make_shared<const Rig>(), {}}}
{
    m_rigTimer.setSingleShot(true);
    m_rigTimer.setInterval(kSettledMs);
    connect(&m_rigTimer, &QTimer::timeout, this, &FitMarks::takeRig);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(kTellMs);
    connect(&m_tellTimer, &QTimer::timeout, this, [this] { ++m_revision; Q_EMIT marked(); });
    m_thread = std::thread([this] { work(); });
}

FitMarks::~FitMarks()
{
    ++m_generation;
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void FitMarks::setRig(const Rig& rig)
{
    m_next = rig;
    m_rigTimer.start();
}

void FitMarks::takeRig()
{
    if (m_next == *m_known.front().rig) return;
    const auto old = std::find_if(m_known.begin(), m_known.end(), [&](const Known& known) { return *known.rig == m_next; });
    if (old != m_known.end()) m_known.splice(m_known.begin(), m_known, old);
    else m_known.push_front({std::make_shared<const Rig>(m_next), {}});
    if (m_known.size() > kRigs) m_known.pop_back();
    ++m_generation;
    ++m_revision;
    Q_EMIT rigChanged();
    Q_EMIT marked();
}

void FitMarks::forget()
{
    for (Known& known : m_known) known.answers.clear();
    ++m_generation;
    ++m_revision;
    Q_EMIT marked();
}

bool FitMarks::usable() const { return !m_known.front().rig->items.empty(); }

const FitAnswer* FitMarks::answer(const QString& id) const
{
    const auto found = m_known.front().answers.constFind(id);
    return found == m_known.front().answers.constEnd() ? nullptr : &*found;
}

void FitMarks::want(const QStringList& ids)
{
    m_queue = ids;
    send();
}

void FitMarks::send()
{
    if (m_busy || !usable()) return;
    Job job{m_generation, m_known.front().rig, {}};
    while (!m_queue.isEmpty() && static_cast<qsizetype>(job.parts.size()) < kAtOnce) {
        const QString id = m_queue.takeFirst();
        if (answer(id)) continue;
        if (PartPtr part = m_partOf(id)) job.parts.emplace_back(id, std::move(part));
    }
    if (job.parts.empty()) return;
    m_busy = true;
    {
        const std::lock_guard lock(m_mutex);
        m_job = std::move(job);
    }
    m_wake.notify_one();
}

void FitMarks::take(int generation, const Answers& answers)
{
    m_busy = false;
    if (generation == m_generation) {
        m_known.front().answers.insert(answers);
        if (!answers.isEmpty() && !m_tellTimer.isActive()) m_tellTimer.start();
    }
    send();
}

void FitMarks::work()
{
    std::optional<Fits> fits;
    int generation = -1;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ends || m_job; });
            if (m_ends) return;
            job = std::move(*m_job);
            m_job.reset();
        }
        Answers answers;
        if (job.generation == m_generation) {
            try {
                if (generation != job.generation) fits.emplace(*job.rig);
                generation = job.generation;
                answers = answersFor(job, *fits);
            } catch (const std::exception&) {
                // Then these have no mark: a list without marks is still a list.
            }
        }
        QMetaObject::invokeMethod(this, [this, done = job.generation, answers] { take(done, answers); }, Qt::QueuedConnection);
    }
}

FitMarks::Answers FitMarks::answersFor(const Job& job, Fits& fits) const
{
    Answers answers;
    for (const auto& [id, part] : job.parts) {
        if (job.generation != m_generation) break;
        answers.insert(id, fits.of(part));
    }
    return answers;
}

QVariantMap FitMarks::markOf(const QString& id, int) const
{
    const FitAnswer* found = answer(id);
    if (!found) return {};
    const bool noPlace = !found->refusal.empty();
    const int verdict = found->verdict ? static_cast<int>(*found->verdict) : -1;
    const QString title = noPlace ? tr("No place") : found->verdict ? verdictTitle(*found->verdict) : tr("Fits");
    return {{"rank", found->rank()}, {"verdict", verdict}, {"letter", found->verdict ? verdictLetter(*found->verdict) : QString()},
            {"title", title}, {"words", noPlace ? text(found->refusal) : say(found->reason)}};
}

}  // namespace rw
