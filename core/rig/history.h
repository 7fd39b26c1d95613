// Undo and redo: labelled snapshots. A rig of 50 parts is a few kilobytes, so whole copies are the simple way.
#pragma once

#include <variant>

#include "rig/rig.h"
#include "units/text.h"

namespace rw {

// What a step is called: words, or a sentence with lengths, which are told in the unit that is chosen when it is read.
using StepLabel = std::variant<std::string, Text>;

class History {
public:
    explicit History(Rig rig) { m_steps.push_back({{}, std::move(rig)}); }

    const Rig& current() const { return m_steps[m_at].rig; }
    std::size_t revision() const { return m_revision; }  // grows with every change of `current`

    // A rig equal to the current one is no step.
    void commit(StepLabel label, Rig rig);
    bool undo();
    bool redo();
    StepLabel undoLabel() const { return m_at > 0 ? m_steps[m_at].label : StepLabel(); }   // empty words where there is none
    StepLabel redoLabel() const { return m_at + 1 < m_steps.size() ? m_steps[m_at + 1].label : StepLabel(); }

    void markSaved() { m_savedAt = m_at; }
    void markUnsaved() { m_savedAt.reset(); }
    bool isSaved() const { return m_savedAt == m_at; }

private:
    struct Step { StepLabel label; Rig rig; };
    std::vector<Step> m_steps;
    std::size_t m_at = 0, m_revision = 0;
    std::optional<std::size_t> m_savedAt = 0;
};

}  // namespace rw
