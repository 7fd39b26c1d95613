// What a check found: what, measured, limit, margin, where, how sure, what to do.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "rig/rig.h"
#include "units/result.h"
#include "units/text.h"

namespace rw {

enum class Verdict { Note, NotChecked, FitsIf, Warning, Problem };  // in order of severity
std::string verdictText(Verdict verdict);                           // "fits_if": as in JSON
std::optional<Verdict> verdictFromText(const std::string& text);

// A change that may make it right. It counts only once it was applied and the whole rig checked again.
struct Fix {
    // A condition sets what is there differently and gives nothing up: the finding becomes "Fits if". A remedy moves, adds
    // or gives up something: the finding stays what it is, and the remedy stands beside it.
    enum class Kind { Condition, Remedy };
    Text label;                                        // "Raise the front fan by 2 mm"
    Text condition;                                    // the finding's sentence where the fix holds: "Fits if …"
    std::function<Result<Rig>(const Rig&)> apply;
    Kind kind = Kind::Condition;
    Value limit = {}, margin = {};  // what is left then, where nobody had chosen between the ways before: places of a spine
};

struct Where {
    std::optional<Point> from, to;   // nearest points: the dimension line
    std::vector<Box> boxes;          // faces or volumes to light up
};

// What was measured and is fine: two parts, the number, its limit, the room left.
struct Clearance {
    std::string check;
    std::vector<ItemId> parts;
    Value measured, limit, margin;
};

// That the user accepts a finding, and why; stale where it has become worse since, and then it counts again.
struct WaiverMark {
    std::string reason;
    bool stale = false;
    Text change;                     // of a stale one: what is worse
    std::size_t number = 0;          // in Rig::waivers
};

struct Finding {
    std::string check;
    Verdict verdict = Verdict::Note;
    std::vector<ItemId> parts;
    Text text;
    Value measured, limit, margin;   // margin: room left, negative when there is too little
    Origin measuredOrigin = Origin::Missing, limitOrigin = Origin::Missing;
    Where where;
    std::vector<Fix> fixes;
    std::optional<WaiverMark> waiver;

    bool isWaived() const { return waiver && !waiver->stale; }
};

}  // namespace rw
