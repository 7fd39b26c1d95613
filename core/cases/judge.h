// Whether the checks say of a case what its documents say.
#pragma once

#include "cases/case.h"
#include "plan/evaluate.h"

namespace rw {

struct CaseResult {
    Case subject;
    std::string got;         // the worst verdict among the findings that decide; "fits", or "not_measured" where nothing was
    std::string check;       // that found it
    Value margin;            // of that finding, or the least one that was measured
    std::string text;        // its sentence
    std::vector<std::string> complaints;  // what differs from the documents; empty: right
    enum class State { Right, Wrong, Explained, NotRepresented, Open } state = State::Right;  // Explained: wrong, and it is said why
};

// The documents' verdicts in ours: does_not_fit is a problem, or the warning its weakest number allows; fits_only_if is
// fits_if, or the warning of an exact fit; works_with_limits is a warning or a note; fits is neither problem nor fits_if, and
// a warning only for a margin that is there but small.
CaseResult judge(const Case& subject);

// The checks that decide on a kind of case where it names none; all where the kind is unknown.
std::vector<std::string> checksOfKind(const std::string& kind);

// Checks that name a limit but decide on no fit: their notes and warnings count only where the documents say
// works_with_limits, and what they could not check never counts.
std::vector<std::string> limitsOfKind(const std::string& kind);

// One line a case, the reasons of those that are not right below; the totals last.
std::string caseTable(const std::vector<CaseResult>& results);

std::string stateText(CaseResult::State state);  // "right", "wrong", "wrong, with its reason", "not represented", "open"

}  // namespace rw
