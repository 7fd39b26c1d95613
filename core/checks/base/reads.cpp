#include "checks/base/reads.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <string_view>

namespace rw {
namespace {

std::vector<CheckReads> readsFor(const PartKind& kind)
{
    const std::vector<std::string> names = topFields(kind);
    std::vector<CheckReads> all;
    for (const Check& check : allChecks()) {
        CheckReads& reads = all.emplace_back();
        for (const DecidingField& field : check.fields()) {
            if (std::string_view(field.kind) != kind.id) continue;
            const std::string_view path = field.field, top = path.substr(0, path.find('['));
            if (path == kShape) { reads.shape = true; continue; }
            if (path == kKeepOuts) { reads.keepOuts = true; continue; }
            if (path == kSettings) continue;
            const std::size_t number = static_cast<std::size_t>(std::find(names.begin(), names.end(), top) - names.begin());
            const auto at = std::lower_bound(reads.fields.begin(), reads.fields.end(), number);
            if (at == reads.fields.end() || *at != number) reads.fields.insert(at, number);
        }
    }
    return all;
}

std::vector<const PartKind*> settingsReadBy(const Check& check)
{
    std::vector<const PartKind*> kinds;
    for (const PartKind& kind : partKinds())
        if (settingsAreNamed(kind) && readsSettings(check, kind)) kinds.push_back(&kind);
    return kinds;
}

std::vector<ReadGroup> groupsOf(const std::vector<CheckReads>& all)
{
    std::vector<ReadGroup> groups;
    const std::size_t last = all.size() - 1;
    for (std::size_t check = 0; check < last; ++check) {
        const auto settings = settingsReadBy(allChecks()[check]);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const ReadGroup& g) { return g.reads == all[check] && g.settings == settings; });
        if (group == groups.end()) group = groups.insert(group, {all[check], settings, {}});
        group->checks.push_back(check);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ReadGroup& a, const ReadGroup& b) {
        return std::pair(a.reads.shape, b.reads.fields.size()) < std::pair(b.reads.shape, a.reads.fields.size());
    });
    groups.push_back({all[last], settingsReadBy(allChecks()[last]), {last}});
    return groups;
}

// What `make` makes of a kind, made once.
template <class Made, class Make>
const Made& once(std::map<std::string, Made>& known, const PartKind& kind, Make make)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const auto it = known.find(kind.id);
    return it != known.end() ? it->second : known.emplace(kind.id, make()).first->second;
}

}  // namespace

bool readsAreNamed(const PartKind& kind)
{
    static constexpr std::string_view named[] = {"graphics_card"};
    return std::find(std::begin(named), std::end(named), kind.id) != std::end(named);
}

bool settingsAreNamed(const PartKind& kind)
{
    static constexpr std::string_view named[] = {"motherboard"};
    return std::find(std::begin(named), std::end(named), kind.id) != std::end(named);
}

bool readsSettings(const Check& check, const PartKind& kind)
{
    const DecidingFields fields = check.fields();
    return std::any_of(fields.begin(), fields.end(), [&](const DecidingField& f) { return std::string_view(f.kind) == kind.id && std::string_view(f.field) == kSettings; });
}

const std::vector<CheckReads>& checkReads(const PartKind& kind)
{
    static std::map<std::string, std::vector<CheckReads>> known;
    return once(known, kind, [&] { return readsFor(kind); });
}

const std::vector<ReadGroup>& readGroups(const PartKind& kind)
{
    static std::map<std::string, std::vector<ReadGroup>> known;
    const auto& reads = checkReads(kind);
    return once(known, kind, [&] { return groupsOf(reads); });
}

Signature::Signature(const Part& part, const std::vector<Piece>& pieces)
    : m_reads(&checkReads(*part.kind)), m_fields(fieldHashes(part)), m_shape(shapeHash(pieces)), m_whole(mixed(m_shape.solid, m_shape.keepOuts))
{
    for (const std::uint64_t field : m_fields) m_whole = mixed(m_whole, field);
    for (const ReadGroup& group : readGroups(*part.kind)) m_groups.push_back(of(group.reads));
}

std::uint64_t Signature::of(const CheckReads& reads) const
{
    std::uint64_t hash = mixed(reads.shape ? m_shape.solid : 1, reads.keepOuts ? m_shape.keepOuts : 1);
    for (const std::size_t field : reads.fields) hash = mixed(hash, m_fields[field]);
    return hash;
}

}  // namespace rw
