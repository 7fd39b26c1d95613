#include <algorithm>
#include <functional>
#include <unordered_map>

#include "db/opendb/names.h"
#include "db/opendb/refine_steps.h"
#include "db/opendb/words.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/pc_case.h"

namespace rw::opendb {
namespace {

// Parts of one family are of one maker and one line of products, by their names; and of one form, since makers sell a line in
// several sizes. Where all that are known agree within 2 mm, the others have the same.
const Length kAgree = mm(2);

struct Family {
    Length least, most;
    int count = 0;

    void take(Length length)
    {
        least = count == 0 ? length : std::min(least, length);
        most = count == 0 ? length : std::max(most, length);
        ++count;
    }
    bool agrees() const { return count > 0 && most - least <= kAgree; }
};

template <class S>
struct Filling {
    LengthFact S::*fact;
    std::function<std::string(const Part&, const S&)> family;  // empty: of none
    const char* what;
};

bool isOwn(const LengthFact& fact) { return fact && (fact.origin == Origin::OpenDb || fact.origin == Origin::OpenDbVerified); }

void fill(LengthFact& fact, const Family& family, const std::string& line)
{
    fact = {(family.least + family.most) / 2, Origin::Family};
    if (family.most > family.least) {
        fact.low = family.least;
        fact.high = family.most;
    }
    fact.note = "as " + (family.count == 1 ? "another" : std::to_string(family.count) + " others") + " of " + line;
}

template <class S>
void fillFrom(std::vector<Part>& parts, const Filling<S>& filling, Refined& refined)
{
    std::unordered_map<std::string, Family> families;
    const auto familyOf = [&](const Part& part, const S& spec) { return productLine(part.name).empty() ? std::string() : filling.family(part, spec); };
    for (Part& part : parts)
        if (const S* spec = part.as<S>(); spec && isOwn(spec->*filling.fact))
            if (const std::string name = familyOf(part, *spec); !name.empty()) families[name].take(*(spec->*filling.fact));
    for (Part& part : parts) {
        S* spec = dynamic_cast<S*>(part.spec.get());
        if (!spec || (spec->*filling.fact && (spec->*filling.fact).origin < Origin::Estimated)) continue;
        const auto it = families.find(familyOf(part, *spec));
        if (it == families.end() || !it->second.agrees()) continue;
        fill(spec->*filling.fact, it->second, part.manufacturer + " " + productLine(part.name));
        ++refined.filled[filling.what];
    }
}

std::string lineOf(const Part& part) { return plain(part.manufacturer) + "|" + plain(productLine(part.name)); }

}  // namespace

void fillFromFamilies(std::vector<Part>& parts, Refined& refined)
{
    const auto memory = [](const Part& part, const MemoryKit& kit) { return lineOf(part) + "|" + kit.type.valueOr("") + "|" + kit.form.valueOr(""); };
    fillFrom<MemoryKit>(parts, {&MemoryKit::height, memory, "memory height"}, refined);
    const auto pcCase = [](const Part& part, const PcCase& spec) {
        std::vector<std::string> boards = spec.boards;
        std::sort(boards.begin(), boards.end());
        return lineOf(part) + "|" + joined(boards, "/");
    };
    fillFrom<PcCase>(parts, {&PcCase::coolerLimit, pcCase, "case cooler limit"}, refined);
}

}  // namespace rw::opendb
