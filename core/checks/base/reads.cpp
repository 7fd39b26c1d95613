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
            const std::size_t number = static_cast<std::size_t>(std::find(names.begin(), names.end(), top) - names.begin());
            if (std::find(reads.fields.begin(), reads.fields.end(), number) == reads.fields.end()) reads.fields.push_back(number);
        }
    }
    return all;
}

}  // namespace

bool readsAreNamed(const PartKind& kind)
{
    static constexpr std::string_view named[] = {"graphics_card"};
    return std::find(std::begin(named), std::end(named), kind.id) != std::end(named);
}

const std::vector<CheckReads>& checkReads(const PartKind& kind)
{
    static std::mutex mutex;
    static std::map<std::string, std::vector<CheckReads>> known;
    const std::lock_guard lock(mutex);
    const auto it = known.find(kind.id);
    return it != known.end() ? it->second : known.emplace(kind.id, readsFor(kind)).first->second;
}

std::uint64_t Signature::forCheck(std::size_t check) const
{
    const CheckReads& reads = (*m_reads)[check];
    std::uint64_t hash = mixed(reads.shape ? m_shape.solid : 1, reads.keepOuts ? m_shape.keepOuts : 1);
    for (const std::size_t field : reads.fields) hash = mixed(hash, m_fields[field]);
    return hash;
}

std::uint64_t Signature::whole() const
{
    std::uint64_t hash = mixed(m_shape.solid, m_shape.keepOuts);
    for (const std::uint64_t field : m_fields) hash = mixed(hash, field);
    return hash;
}

}  // namespace rw
