// Where checks put what they find. The policy of verdicts stands here once: what clashes, what may clash, what is too
// close, what nobody knows.
#pragma once

#include "checks/base/finding.h"
#include "parts/fact.h"
#include "scene/scene.h"

namespace rw {

// A field of a kind of part that a check decides by, as the audit lists it. Where `WhereKnown`, many parts lack it for good
// reasons (no cage, no middle fan), and only those that have it are audited. `Read` is what a check reads besides; the audit
// leaves that out.
enum class Presence { Always, WhereKnown, Read };
inline constexpr Presence kWhereKnown = Presence::WhereKnown, kRead = Presence::Read;
// As a field: the solids that are hit, mounts and ports a part stands with; the keep-outs, which are entered; and what the
// user set on it, apart from what that does to its solids.
inline constexpr const char *kShape = "(shape)", *kKeepOuts = "(keep-outs)", *kSettings = "(settings)";
struct DecidingField {
    const char *kind, *field;          // "pc_case", "obstacles[].x0_mm"
    Presence presence = Presence::Always;
};
using DecidingFields = std::vector<DecidingField>;

// A number as a check uses it: its value, the ends its sources leave open, and its origin.
struct Reading {
    std::optional<Length> value;
    Length least, most;
    Origin origin = Origin::Missing;
};
Reading reading(const LengthFact& fact);
Reading reading(Length value, Origin origin, Length below = {}, Length above = {});

// "`subject` measures `actual`, `object` leaves `limit`."
struct Fit {
    std::size_t subject, object;       // pieces of the scene; the subject's and object's names are {part} and {other}
    Reading actual, limit;
    LimitKind kind = LimitKind::Explicit;
    Length note = {};                  // less room than this is worth a Note
    const char* clash = nullptr;       // RW_TEXT with {part} {other} {measured} {limit} {lack}
    const char* close = nullptr;       // … {room}: an exact fit (Warning) or little room (Note)
    const char* guess = nullptr;       // it fits a limit nobody publishes
    const char* unknownActual = nullptr;  // the subject's number is unknown; {limit} is known if the other is
    const char* unknownLimit = nullptr;   // the object's number is unknown
    Where where = {};
};

// Whether what was measured and is fine is wanted, too: it costs as much as the findings.
enum class Wanted { Everything, FindingsOnly };

class Report {
public:
    Report(const Scene& scene, std::string check, Wanted wanted = Wanted::Everything) : m_scene(scene), m_check(std::move(check)), m_wanted(wanted) {}

    // A finding as it is. `pieces` become its parts; {part} and {other} are the first two's labels.
    Finding& add(Verdict verdict, std::vector<std::size_t> pieces, const char* pattern, std::map<std::string, Value> arguments = {});

    // The same for items that need not stand anywhere: a supply against the rig's draw.
    Finding& addFor(Verdict verdict, std::vector<const Item*> items, const char* pattern, std::map<std::string, Value> arguments = {});

    // The policy for words that must be alike (socket, memory type): a finding where they differ ({measured}, {limit}) or one
    // of them is unknown; nothing otherwise.
    Finding* match(std::size_t subject, const TextFact& wanted, std::size_t object, const TextFact& there, const char* differ, const char* unknown);

    // The policy for one length against another. The finding, if there is one to make; a clearance otherwise.
    Finding* fit(const Fit& fit);

    // Says that a pair was measured and is fine, with the room that is left.
    void clear(std::vector<std::size_t> pieces, Value measured, Value limit, Value margin);
    void clearFor(const std::vector<const Item*>& items, Value measured, Value limit, Value margin);

    // Marks a pair as told by this check, so that the catch-all stays silent about it.
    void explain(std::size_t a, std::size_t b);

    // Says that a finding of this check told why an item has no place: `complete` does not tell it again.
    void tellNoPlace(const Item& item) { m_noPlace.push_back(item.id); }
    const std::vector<ItemId>& noPlace() const { return m_noPlace; }

    std::vector<Finding> takeFindings() { return std::move(m_findings); }
    std::vector<Clearance> takeClearances() { return std::move(m_clearances); }
    const std::vector<std::pair<std::size_t, std::size_t>>& explained() const { return m_explained; }
    void knowExplained(const std::vector<std::pair<std::size_t, std::size_t>>& pairs) { m_known = pairs; }
    bool isExplained(std::size_t a, std::size_t b) const;

private:
    const Scene& m_scene;
    std::string m_check;
    Wanted m_wanted;
    std::vector<Finding> m_findings;
    std::vector<Clearance> m_clearances;
    std::vector<std::pair<std::size_t, std::size_t>> m_explained, m_known;
    std::vector<ItemId> m_noPlace;
};

// The verdict of a clash between solids: Problem only where every number that put them there may decide one.
Verdict clashVerdict(Origin weakestOrigin, LimitKind kind = LimitKind::Solid);

}  // namespace rw
