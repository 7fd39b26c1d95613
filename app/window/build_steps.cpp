#include "window/build_steps.h"

#include <algorithm>

#include "window/document.h"
#include "window/wording.h"

namespace rw {
namespace {

const QList<QByteArray> kRoles = {"type", "step", "number", "title", "why", "hold", "detail", "commands", "ticked", "done", "all", "findings"};

QString words(const Text& text) { return text.pattern.empty() ? QString() : say(text); }

QVariantList commandsOf(const Task& task)
{
    QVariantList list;
    for (const Command& command : task.commands) {
        QStringList expect;
        for (const Text& text : command.expect) expect.append(say(text));
        list.append(QVariantMap{{"line", text(command.line)}, {"expect", expect.join(u'\n')}});
    }
    return list;
}

QVariantList findingsOf(const Evaluation& evaluation, const Step& step)
{
    QVariantList list;
    for (const std::size_t i : step.findings) {
        const Finding& finding = evaluation.findings[i];
        if (finding.verdict != Verdict::NotChecked && !finding.isWaived())
            list.append(QVariantMap{{"verdict", static_cast<int>(finding.verdict)}, {"letter", verdictLetter(finding.verdict)}, {"words", say(finding.text)}});
    }
    return list;
}

int doneOf(const Step& step, const Rig& rig)
{
    return static_cast<int>(std::count_if(step.tasks.begin(), step.tasks.end(), [&](const Task& task) { return rig.done.contains(task.id); }));
}

bool isDone(const Step& step, const Rig& rig) { return doneOf(step, rig) == static_cast<int>(step.tasks.size()); }

}  // namespace

BuildSteps::BuildSteps(Document& document) : m_document(document), m_rows("rowId", kRoles, this)
{
    connect(&document, &Document::changed, this, &BuildSteps::read);
}

const Step* BuildSteps::find(const QString& id) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& step) { return text(step.id) == id; });
    return found == m_steps.end() ? nullptr : &*found;
}

void BuildSteps::setWanted(bool wanted)
{
    if (wanted == m_wanted) return;
    m_wanted = wanted;
    read();
}

// The first step from there on with something left to do; from the beginning where none is behind it.
QString BuildSteps::firstOpen(std::size_t from, const Rig& rig) const
{
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        if (const Step& step = m_steps[(from + i) % m_steps.size()]; !isDone(step, rig)) return text(step.id);
    return m_step;
}

void BuildSteps::read()
{
    m_steps = m_wanted && !m_document.empty() ? buildOrder(m_document.evaluation()) : std::vector<Step>();
    if (m_document.empty()) { m_step.clear(); m_closed = false; }
    if (m_wanted && !m_step.isEmpty() && !find(m_step)) m_step.clear();
    if (m_step.isEmpty() && !m_closed && !m_steps.empty()) m_step = firstOpen(0, m_document.rig());
    showStep();
}

void BuildSteps::showStep()
{
    const Evaluation& evaluation = m_document.evaluation();
    const Rig& rig = m_document.rig();
    m_done = m_all = 0;
    QList<Row> rows;
    int number = 0;
    for (const Step& step : m_steps) {
        const QString id = text(step.id);
        const int done = doneOf(step, rig), all = static_cast<int>(step.tasks.size());
        m_done += done;
        m_all += all;
        rows.append({id, {"step", id, ++number, words(step.title), words(step.why), words(step.hold), QString(), QVariantList(), done == all, done, all, findingsOf(evaluation, step)}});
        if (id != m_step) continue;   // one is open at a time
        for (const Task& task : step.tasks)
            rows.append({text(task.id), {"task", id, 0, words(task.text), QString(), QString(), words(task.because), commandsOf(task), rig.done.contains(task.id), 0, 0, QVariantList()}});
    }
    m_rows.setRows(rows);
    const auto keys = [&](const std::vector<std::size_t>& pieces) {
        QStringList list;
        for (const std::size_t i : pieces) {
            const StandingPiece& piece = evaluation.scene->pieces()[i];
            list.append(text(piece.item->id + "/" + std::to_string(piece.number)));
        }
        return list;
    };
    const Step* step = find(m_step);
    m_standing = step ? keys(step->standing) : QStringList();
    m_fitted = step ? keys(step->fitted) : QStringList();
    Q_EMIT changed();
}

void BuildSteps::setStep(const QString& id)
{
    if (id == m_step || (!id.isEmpty() && !find(id))) return;
    m_step = id;
    m_closed = id.isEmpty();
    showStep();
}

void BuildSteps::forward(int by)
{
    if (m_steps.empty()) return;
    const Step* step = find(m_step);
    const auto at = step ? step - m_steps.data() : by > 0 ? -1 : static_cast<std::ptrdiff_t>(m_steps.size());
    setStep(text(m_steps[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + by, 0, static_cast<std::ptrdiff_t>(m_steps.size()) - 1))].id));
}

void BuildSteps::tick(const QString& task, bool done)
{
    Rig rig = m_document.rig();
    const std::string id = task.toStdString();
    if (rig.done.contains(id) == done) return;
    if (done) rig.done.insert(id);
    else rig.done.erase(id);
    const Step* step = find(m_step);
    if (done && step && isDone(*step, rig)) m_step = firstOpen(static_cast<std::size_t>(step - m_steps.data()) + 1, rig);
    m_document.commit(done ? tr("Tick") : tr("Take a tick back"), rig);
}

}  // namespace rw
