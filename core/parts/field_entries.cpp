#include "parts/field_entries.h"

#include <algorithm>
#include <array>

namespace rw {
namespace {

std::string written(const std::string& word) { return word; }
std::string written(bool flag) { return flag ? "yes" : "no"; }
std::string written(double number)
{
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}
template <class Tag>
std::string written(Quantity<Tag> quantity) { return valueText(quantity); }

// Collects every fact. It never resizes a list, so the part stays as it is.
class Collector : public FieldVisitor {
public:
    std::vector<FieldEntry> entries;

    void field(const char* key, LengthFact& fact) override { add(key, fact); }
    void field(const char* key, MassFact& fact) override { add(key, fact); }
    void field(const char* key, PowerFact& fact) override { add(key, fact); }
    void field(const char* key, NumberFact& fact) override { add(key, fact); }
    void field(const char* key, TextFact& fact) override { add(key, fact); }
    void field(const char* key, FlagFact& fact) override { add(key, fact); }
    void plain(const char* key, std::string& text) override
    {
        const std::string_view name = key;
        if (!m_path.empty() && (name == "label" || name == "name")) m_row = text;
    }
    void plain(const char*, std::vector<std::string>&) override {}
    void plain(const char*, int&) override {}

protected:
    void rows(const char* key, std::size_t count, const std::function<void(std::size_t)>&,
              const std::function<void(std::size_t)>& visitRow) override
    {
        if (count == 0) { entries.push_back({std::string(key) + "[]", std::string(key) + "[]", "", "", Origin::Missing, "", "", {}, ""}); return; }
        for (std::size_t i = 0; i < count; ++i) {
            m_path = std::string(key) + "[" + std::to_string(i) + "].";
            m_pattern = std::string(key) + "[].";
            m_row.clear();
            visitRow(i);
        }
        m_path.clear();
        m_pattern.clear();
        m_row.clear();
    }

private:
    template <class T>
    void add(const char* key, const Fact<T>& fact)
    {
        FieldEntry entry{m_path + key, m_pattern + key, m_row, "", Origin::Missing, "", "", fact.sources, fact.note};
        if (fact) {
            entry.value = written(*fact);
            entry.origin = fact.origin;
            if (fact.least() != fact.most()) {
                entry.least = written(fact.least());
                entry.most = written(fact.most());
            }
        }
        entries.push_back(std::move(entry));
    }

    std::string m_path, m_pattern, m_row;
};

}  // namespace

std::vector<FieldEntry> fieldsOf(const Part& part)
{
    Collector collector;
    part.spec->visit(collector);
    return std::move(collector.entries);
}

bool usesOpenDb(const Part& part)
{
    if (part.sources.empty()) return false;   // what a list's names told of a part is as sure, and nobody's
    const auto fields = fieldsOf(part);
    return std::any_of(fields.begin(), fields.end(), [](const FieldEntry& field) {
        return field.origin == Origin::OpenDb || field.origin == Origin::OpenDbVerified;
    });
}

Cap capOf(const FieldEntry& field)
{
    if (field.origin == Origin::Missing) return Cap::NotChecked;
    if (mayDecideProblem(field.origin, LimitKind::Solid)) return Cap::None;
    return mayDecideProblem(field.origin, LimitKind::Explicit) ? Cap::ExplicitOnly : Cap::Warning;
}

std::string capText(Cap cap)
{
    static constexpr std::array<const char*, 4> words = {"none", "published_limits_only", "warning_at_most", "not_checked"};
    return words[static_cast<std::size_t>(cap)];
}

}  // namespace rw
