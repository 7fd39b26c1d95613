#include <algorithm>
#include <unordered_map>

#include "db/layers.h"
#include "db/opendb/part_numbers.h"
#include "db/opendb/refine_steps.h"
#include "db/opendb/same_product.h"
#include "db/opendb/words.h"
#include "parts/kinds/motherboard.h"
#include "parts/part_json.h"

namespace rw::opendb {
namespace {

// ---- which record of a product is the best

// Counts what is known; a row of a list counts as much as a number.
class Knowledge : public FieldVisitor {
public:
    void field(const char*, LengthFact& fact) override { take(fact); }
    void field(const char*, MassFact& fact) override { take(fact); }
    void field(const char*, PowerFact& fact) override { take(fact); }
    void field(const char*, NumberFact& fact) override { take(fact); }
    void field(const char*, TextFact& fact) override { take(fact); }
    void field(const char*, FlagFact& fact) override { take(fact); }
    void plain(const char*, std::string&) override {}
    void plain(const char*, std::vector<std::string>& words) override { known += words.empty() ? 0 : 1; }
    void plain(const char*, int&) override {}

    int known = 0;
    bool isVerified = false;

protected:
    void rows(const char*, std::size_t count, const std::function<void(std::size_t)>&, const std::function<void(std::size_t)>& visitRow) override
    {
        for (std::size_t i = 0; i < count; ++i) visitRow(i);
    }

private:
    template <class T>
    void take(const Fact<T>& fact)
    {
        known += fact ? 1 : 0;
        isVerified = isVerified || fact.origin == Origin::OpenDbVerified;
    }
};

struct Rank {
    bool isVerified = false;
    int known = 0;
};

Rank rankOf(const Part& part)
{
    Knowledge knowledge;
    part.spec->visit(knowledge);
    return {knowledge.isVerified, knowledge.known};
}

// ---- merging

// Upstream, numbers are cut at slashes: "H470M-HDV/M.2" became "H470M-HDV" and "M.2", but H470M-HDV is another board. By the
// name the end is known again.
std::string withCutEnd(const std::string& key, const std::string& name)
{
    for (std::size_t slash = name.find('/'); slash != std::string::npos; slash = name.find('/', slash + 1)) {
        const std::string end = plain(std::string_view(name).substr(slash + 1, name.find(' ', slash) - slash - 1));
        if (!end.empty() && plain(std::string_view(name).substr(0, slash)).ends_with(key)) return key + end;
    }
    return key;
}

// Indices of parts by kind and part number.
using Buckets = std::unordered_map<std::string, std::vector<std::size_t>>;

std::vector<std::string> keysOf(const Part& part)
{
    std::vector<std::string> keys;
    const bool isBoard = part.as<Motherboard>();  // "B550M" is what many boards are
    for (const std::string& number : part.partNumbers) {
        std::string key = matchingKey(number);
        if (key.empty() || (isBoard && key.size() < 6)) continue;
        key = part.kind->id + (" " + withCutEnd(key, part.name));
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
    }
    return keys;
}

Part merged(const Part& best, const Part& other)
{
    Part part = readPart(mergedParts(writePart(best), writePart(other)), best.id);
    for (const std::string& number : other.partNumbers)
        if (std::find(part.partNumbers.begin(), part.partNumbers.end(), number) == part.partNumbers.end()) part.partNumbers.push_back(number);
    return part;
}

class Merger {
public:
    explicit Merger(std::vector<Part>& parts) : m_parts(parts), m_keys(parts.size()), m_isGone(parts.size())
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            m_keys[i] = keysOf(parts[i]);
            for (const std::string& key : m_keys[i]) m_buckets[key].push_back(i);
        }
    }

    // The best first: what shares a number with it goes into it, but what shares one only with that does not. So a record
    // with a wrong number joins no two products.
    int run()
    {
        int count = 0;
        std::vector<bool> isBest(m_parts.size());
        for (const std::size_t best : candidates()) {
            if (m_isGone[best]) continue;
            isBest[best] = true;
            for (const std::size_t other : alikeTo(best)) {
                if (m_isGone[other] || isBest[other]) continue;
                m_parts[best] = merged(m_parts[best], m_parts[other]);
                m_isGone[other] = true;
                ++count;
            }
        }
        std::size_t index = 0;
        std::erase_if(m_parts, [&](const Part&) { return bool(m_isGone[index++]); });
        return count;
    }

private:
    std::vector<std::size_t> candidates()
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            if (std::any_of(m_keys[i].begin(), m_keys[i].end(), [&](const std::string& key) { return m_buckets[key].size() > 1; })) found.push_back(i);
        for (const std::size_t i : found) m_ranks[i] = rankOf(m_parts[i]);
        std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) { return isBetter(a, b); });
        return found;
    }

    bool isBetter(std::size_t a, std::size_t b) const
    {
        const Rank &one = m_ranks.at(a), &other = m_ranks.at(b);
        return one.isVerified != other.isVerified ? one.isVerified : one.known > other.known;
    }

    std::vector<std::size_t> alikeTo(std::size_t best)
    {
        std::vector<std::size_t> found;
        for (const std::string& key : m_keys[best])
            for (const std::size_t i : m_buckets[key])
                if (i != best && !m_isGone[i] && std::find(found.begin(), found.end(), i) == found.end() && isSameProduct(m_parts[best], m_parts[i]))
                    found.push_back(i);
        std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) { return isBetter(a, b); });
        return found;
    }

    std::vector<Part>& m_parts;
    std::vector<std::vector<std::string>> m_keys;
    std::vector<bool> m_isGone;
    Buckets m_buckets;
    std::unordered_map<std::size_t, Rank> m_ranks;
};

}  // namespace

void mergeDuplicates(std::vector<Part>& parts, Refined& refined) { refined.merged += Merger(parts).run(); }

}  // namespace rw::opendb
