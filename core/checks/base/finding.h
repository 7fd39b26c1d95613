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
    Text label;                                        // "Raise the front fan by 2 mm"
    Text condition;                                    // the finding's sentence where the fix holds: "Fits if …"
    std::function<Result<Rig>(const Rig&)> apply;
};

struct Where {
    std::optional<Point> from, to;   // nearest points: the dimension line
    std::vector<Box> boxes;          // faces or volumes to light up
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
};

}  // namespace rw
