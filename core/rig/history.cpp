#include "rig/history.h"

namespace rw {

void History::commit(StepLabel label, Rig rig)
{
    if (rig == current()) return;
    if (m_savedAt && *m_savedAt > m_at) m_savedAt.reset();  // the saved step is about to be forgotten
    m_steps.resize(m_at + 1);
    m_steps.push_back({std::move(label), std::move(rig)});
    ++m_at;
    ++m_revision;
}

bool History::undo()
{
    if (m_at == 0) return false;
    --m_at;
    ++m_revision;
    return true;
}

bool History::redo()
{
    if (m_at + 1 >= m_steps.size()) return false;
    ++m_at;
    ++m_revision;
    return true;
}

}  // namespace rw
