#include "lists/list_matcher.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "lists/list_text.h"
#include "lists/name_words.h"

namespace rw {
namespace {

constexpr double kClear = 0.1;   // by so much the best must be better than the next to be sure

double factorOf(WordClass kind)
{
    switch (kind) {
        case WordClass::Noise: return 0;
        case WordClass::Colour: return 0.3;
        case WordClass::Word: return 1;
        case WordClass::Model: return 1.6;
        case WordClass::Fact: return 0.6;
    }
    return 0;
}

bool isNumberWorthMatching(const std::string& number)
{
    return number.size() >= 5 && std::any_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The last piece of an address's path, in its words.
std::vector<std::string> slugWords(const std::string& url)
{
    std::string path = url.substr(0, url.find_first_of("?#"));
    while (path.ends_with('/')) path.pop_back();
    if (path.find("pcpartpicker.com/") == std::string::npos) return {};
    const std::string slug = path.substr(path.rfind('/') + 1);
    std::vector<std::string> words(1);
    for (const char c : slug)
        if (c == '-') words.emplace_back();
        else words.back() += c;
    return words;
}

struct Bag {
    std::vector<NameWord> words;              // each once
    std::unordered_set<std::string> texts, pairs;  // the words; neighbours joined: "vs400" of "VS 400W"
    std::string joined;                       // all of it as one word
};

// As it stands in joined names: "400" of "400w".
std::string_view bare(const NameWord& word) { return word.unit == "w" || word.unit == "mm" ? std::string_view(word.text).substr(0, word.text.size() - word.unit.size()) : std::string_view(word.text); }

std::string joined(const NameWord& a, const NameWord& b) { return a.text + std::string(bare(b)); }

Bag bagOf(const std::string& name)
{
    Bag bag;
    bag.joined = joinedWord(name);
    const NameWord* last = nullptr;
    const std::vector<NameWord> words = nameWords(name);
    for (const NameWord& word : words) {
        if (last) bag.pairs.insert(joined(*last, word));
        last = &word;
        if (bag.texts.insert(word.text).second) bag.words.push_back(word);
    }
    return bag;
}

bool has(const Bag& bag, const std::string& word) { return bag.texts.contains(word) || bag.pairs.contains(word); }

// Half of a pair that the other side writes as one word.
bool isHalf(const Bag& whole, const Bag& bag, std::size_t i)
{
    const auto& words = bag.words;
    return (i + 1 < words.size() && whole.texts.contains(joined(words[i], words[i + 1]))) || (i > 0 && whole.texts.contains(joined(words[i - 1], words[i])));
}

// Of a colour that the row does not tell, and not of the usual one.
bool isOtherColour(const Bag& row, const Bag& bag)
{
    bool coloured = false;
    for (const NameWord& word : bag.words) {
        if (word.kind != WordClass::Colour) continue;
        if (word.text == "black" || word.text == "brown" || row.texts.contains(word.text)) return false;
        coloured = true;
    }
    return coloured;
}

// Words that make another model of the same name: a 3090 is no 3090 Ti.
bool isOtherModel(const Bag& row, const Bag& bag)
{
    static constexpr std::array<std::string_view, 14> words = {"ti", "super", "xt", "xtx", "gre", "plus", "pro", "max", "mini", "se", "evo", "lite", "elite", "heatsink"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return bag.texts.contains(std::string(word)) && !has(row, std::string(word)); });
}

// "1.1 TB" of 1050 GB: large sizes are told rounded.
bool isAbout(const NameWord& a, const NameWord& b)
{
    const double x = std::atof(a.text.c_str()), y = std::atof(b.text.c_str());
    return a.unit == "gb" && x > 1000 && y > 1000 && std::abs(x - y) < 0.06 * x;
}

bool hasUnit(const Bag& bag, std::string_view unit)
{
    return std::any_of(bag.words.begin(), bag.words.end(), [&](const NameWord& word) { return word.unit == unit; });
}

// Trays are sold to makers of computers; lists of parts mean the box, unless they say so.
bool isTray(const NamedPart& part)
{
    return part.listType == "CPU" && std::any_of(part.partNumbers.begin(), part.partNumbers.end(), [](const std::string& n) { return n.starts_with("CM80") || n.starts_with("CD80"); }) &&
           std::none_of(part.partNumbers.begin(), part.partNumbers.end(), [](const std::string& n) { return n.starts_with("BX"); });
}

}  // namespace

struct ListMatcher::Index {
    struct Entry {
        const NamedPart* part;
        Bag bag;
        std::vector<std::string> numbers;            // joined
        std::unordered_set<std::string> numberWords; // the words in them
        std::vector<std::string> manufacturer;
    };
    std::vector<Entry> entries;
    std::unordered_map<std::string, int> frequency;                       // of words, in entries
    std::unordered_map<std::string, std::vector<std::size_t>> byNumber;   // joined part numbers

    double weight(const NameWord& word) const
    {
        const double factor = factorOf(word.kind);
        if (factor == 0) return 0;
        const auto found = frequency.find(word.text);
        const double count = found == frequency.end() ? 0.5 : found->second;
        return factor * std::log((static_cast<double>(entries.size()) + 1) / (count + 0.5));
    }
    struct Score {
        double value = 0;       // 0 to 1
        double named = 0;       // how much of the row's names, facts left out, the part says, too
        bool lacksModel = false;// a word with a digit that the part does not have: "(2021)"
        bool isRival = true;    // could be meant as well as another of as many words: not in a colour that would be told, no tray
    };
    Score score(const Bag& row, const Entry& entry) const;
};

// Twice what both say over what either says, each word by how few parts have it.
ListMatcher::Index::Score ListMatcher::Index::score(const Bag& row, const Entry& entry) const
{
    Score result;
    double shared = 0, mine = 0, its = 0, names = 0, named = 0;
    for (std::size_t i = 0; i < row.words.size(); ++i) {
        const NameWord& word = row.words[i];
        const double w = weight(word), name = word.kind == WordClass::Fact ? 0 : w;
        const bool both = has(entry.bag, word.text) || entry.numberWords.contains(word.text) || isHalf(entry.bag, row, i);
        mine += w;
        names += name;
        if (both) { shared += w; named += name; }
        else if (word.kind == WordClass::Model) result.lacksModel = true;
    }
    double known = 0;
    for (std::size_t i = 0; i < entry.bag.words.size(); ++i) {
        const NameWord& word = entry.bag.words[i];
        const auto sameUnit = [&](const NameWord& o) { return o.unit == word.unit; };
        const bool told = word.kind == WordClass::Fact && std::any_of(row.words.begin(), row.words.end(), sameUnit);
        double w = weight(word);
        if (word.kind == WordClass::Fact && !told) w = 0;                       // lists of the row's kind leave it out
        if (word.kind == WordClass::Colour && word.text == "black") w *= 0.3;   // what is not told is mostly black
        its += w;
        if (has(row, word.text) || isHalf(row, entry.bag, i)) known += w;
        // A fact of the same unit that the row tells otherwise: another part.
        if (word.kind == WordClass::Fact && !row.texts.contains(word.text)) {
            const bool agrees = std::any_of(row.words.begin(), row.words.end(), [&](const NameWord& o) { return o.unit == word.unit && (entry.bag.texts.contains(o.text) || isAbout(o, word)); });
            if (told && !agrees) return {};
        }
    }
    const double all = mine + its;
    double score = all > 0 ? (shared + known) / all : 0;
    // Names begin with who makes it.
    if (std::none_of(entry.manufacturer.begin(), entry.manufacturer.end(), [&](const std::string& word) { return has(row, word); })) {
        score *= 0.6;
        result.isRival = false;
    }
    // The number itself stands in the name: "NH-L9a-AM4".
    if (std::any_of(entry.numbers.begin(), entry.numbers.end(), [&](const std::string& number) { return row.joined.find(number) != std::string::npos; })) score += (1 - score) * 0.5;
    for (const NameWord& word : row.words)   // "74.4cfm" tells two of a name apart
        if (word.kind == WordClass::Noise && word.text.front() >= '0' && word.text.front() <= '9' && entry.bag.texts.contains(word.text)) score += (1 - score) * 0.1;
    if (isOtherModel(row, entry.bag)) result.isRival = false;
    if (isOtherColour(row, entry.bag)) { score *= 0.93; result.isRival = false; }
    if (entry.bag.texts.contains("sodimm") && !row.texts.contains("sodimm")) { score *= 0.6; result.isRival = false; }
    if (isTray(*entry.part)) { score *= 0.85; result.isRival = false; }
    if (entry.part->listType == "Case" && hasUnit(entry.bag, "w") && !hasUnit(row, "w")) { score *= 0.85; result.isRival = false; }   // sold with a supply in it
    score += (1 - score) * 0.01 * static_cast<double>(std::min<std::size_t>(entry.part->partNumbers.size(), 5));                   // of two alike the one sold in more places
    result.value = score;
    result.named = names > 0 ? named / names : 0;
    return result;
}

ListMatcher::ListMatcher(std::vector<NamedPart> parts) : m_parts(std::move(parts))
{
    for (const NamedPart& part : m_parts) m_types.insert(part.listType);
}
ListMatcher::~ListMatcher() = default;

// Of the parts of the row's type; of all where it has none of theirs.
const ListMatcher::Index& ListMatcher::indexFor(const ListRow& row) const
{
    const std::string type = m_types.contains(row.type) ? row.type : std::string();
    for (const auto& [known, index] : m_indexes)
        if (known == type) return *index;
    auto index = std::make_unique<Index>();
    for (const NamedPart& part : m_parts) {
        if (!type.empty() && part.listType != type) continue;
        Index::Entry entry{&part, bagOf(part.manufacturer + " " + part.name), {}, {}, {}};
        for (const NameWord& word : nameWords(part.manufacturer)) entry.manufacturer.push_back(word.text);
        for (const std::string& number : part.partNumbers) {
            std::string joined = joinedWord(number);
            if (!isNumberWorthMatching(joined)) continue;
            auto& at = index->byNumber[joined];
            if (at.empty() || at.back() != index->entries.size()) at.push_back(index->entries.size());
            entry.numbers.push_back(std::move(joined));
            for (const NameWord& word : nameWords(number)) entry.numberWords.insert(word.text);
        }
        for (const NameWord& word : entry.bag.words) ++index->frequency[word.text];
        index->entries.push_back(std::move(entry));
    }
    m_indexes.emplace_back(type, std::move(index));
    return *m_indexes.back().second;
}

std::vector<std::string> ListMatcher::byNumber(const ListRow& row) const
{
    const Index& index = indexFor(row);
    const auto idsOf = [&](const std::string& number) {
        std::vector<std::string> ids;
        if (const auto found = index.byNumber.find(number); found != index.byNumber.end())
            for (const std::size_t entry : found->second) ids.push_back(index.entries[entry].part->id);
        return ids;
    };
    for (const std::string& number : row.partNumbers)
        if (auto ids = idsOf(joinedWord(number)); !ids.empty()) return ids;
    // The longest tail of the address that is a part number: "…-memory-f4-3600c18d-16gvk".
    const std::vector<std::string> words = slugWords(row.url);
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::string tail;
        for (std::size_t i = from; i < words.size(); ++i) tail += joinedWord(words[i]);
        if (auto ids = idsOf(tail); !ids.empty()) return ids;
    }
    return {};
}

std::vector<ListMatch> ListMatcher::match(const ListRow& row, std::size_t most, MatchBy by) const
{
    const Index& index = indexFor(row);
    const Bag bag = bagOf(row.name);
    struct Found { ListMatch match; Index::Score score; };
    std::vector<Found> scored;
    for (const Index::Entry& entry : index.entries)
        if (const Index::Score score = index.score(bag, entry); score.value > 0.2) scored.push_back({{entry.part->id, score.value, false}, score});
    std::stable_sort(scored.begin(), scored.end(), [](const Found& a, const Found& b) { return a.score.value > b.score.value; });
    // Sure is only what says all that the row says of models, better than the next, where no other says as much of its names: two
    // revisions of a card, or two of one name, are for a person to tell apart.
    const auto isAlike = [&](const Found& f) { return f.score.isRival && f.score.named >= scored[0].score.named - 1e-9; };
    const bool isSure = !scored.empty() && !scored[0].score.lacksModel && (scored.size() < 2 || scored[0].score.value - scored[1].score.value >= kClear) &&
                        std::none_of(scored.begin() + 1, scored.end(), isAlike);
    std::vector<ListMatch> found;
    for (const Found& f : scored) {
        found.push_back(f.match);
        found.back().isAlike = f.score.named >= scored[0].score.named - 1e-9;
        if (!isSure) found.back().confidence = std::min(found.back().confidence, kSureMatch - 0.01);
    }
    if (by == MatchBy::NameAndNumber) {
        const std::vector<std::string> numbered = byNumber(row);
        // Of those with the id or the number the one whose name fits best, if it fits at all.
        const auto is = [&](const ListMatch& m) { return m.id == row.part || std::find(numbered.begin(), numbered.end(), m.id) != numbered.end(); };
        const auto best = std::find_if(found.begin(), found.end(), is);
        if (best != found.end()) {
            best->confidence = 1;
            std::rotate(found.begin(), best, best + 1);
        }
    }
    if (found.size() > most) found.resize(most);
    return found;
}

}  // namespace rw
