#include "parts/part_json.h"

#include <cmath>
#include <set>
#include <stdexcept>

#include "units/data_error.h"

namespace rw {
namespace {

// No number of a part comes near it; geometry's cross products and the counts of pieces rely on that.
constexpr double kMost = 100'000;

double numberIn(const Json& json)
{
    const double number = json.get<double>();
    if (!(std::abs(number) <= kMost)) throw std::out_of_range("a number up to 100000 is expected, not " + json.dump());
    return number;
}

int wholeIn(const Json& json)
{
    const double number = numberIn(json);
    if (number < 0 || number != std::floor(number)) throw std::out_of_range("a whole number from 0 is expected, not " + json.dump());
    return static_cast<int>(number);
}

// The scalar of a fact in JSON, in everyday units.
template <class Tag>
Json scalar(Quantity<Tag> q) { return q.amount(); }
template <class T>
Json scalar(const T& value) { return value; }

class Reader : public FieldVisitor {
public:
    Reader(const Json& json, std::string where, BareValues bare) : m_json(&json), m_where(std::move(where)), m_bare(bare) {}

    void field(const char* key, LengthFact& f) override { fact(key, f, [](const Json& j) { return Length::of(numberIn(j)); }); }
    void field(const char* key, MassFact& f) override { fact(key, f, [](const Json& j) { return Mass::of(numberIn(j)); }); }
    void field(const char* key, PowerFact& f) override { fact(key, f, [](const Json& j) { return Power::of(numberIn(j)); }); }
    void field(const char* key, NumberFact& f) override { fact(key, f, numberIn); }
    void field(const char* key, TextFact& f) override { fact(key, f, [](const Json& j) { return j.get<std::string>(); }); }
    void field(const char* key, FlagFact& f) override { fact(key, f, [](const Json& j) { return j.get<bool>(); }); }

    void shift(const char* key, LengthFact& f) override
    {
        m_signed = true;
        field(key, f);
        m_signed = false;
    }

    void plain(const char* key, std::string& text) override { take(key, [&](const Json& j) { text = j.get<std::string>(); }); }
    void plain(const char* key, std::vector<std::string>& words) override
    {
        take(key, [&](const Json& j) { words = j.get<std::vector<std::string>>(); });
    }
    void plain(const char* key, int& number) override { take(key, [&](const Json& j) { number = wholeIn(j); }); }

    void refuseUnknown() const
    {
        for (const auto& [key, value] : m_json->items())
            if (!m_known.contains(key)) throw DataError(m_where, "unknown field \"" + key + "\"");
    }

protected:
    void rows(const char* key, std::size_t, const std::function<void(std::size_t)>& resize,
              const std::function<void(std::size_t)>& visitRow) override
    {
        m_known.insert(key);
        const auto it = m_json->find(key);
        if (it == m_json->end()) { resize(0); return; }
        if (!it->is_array()) throw DataError(m_where + "." + key, "a list is expected");
        resize(it->size());
        const Json* const outer = m_json;
        const std::string outerWhere = m_where;
        auto outerKnown = std::move(m_known);
        for (std::size_t i = 0; i < it->size(); ++i) {
            m_json = &(*it)[i];
            m_where = outerWhere + "." + key + "[" + std::to_string(i) + "]";
            m_known.clear();
            if (!m_json->is_object()) throw DataError(m_where, "an object is expected");
            visitRow(i);
            refuseUnknown();
        }
        m_json = outer;
        m_where = outerWhere;
        m_known = std::move(outerKnown);
    }

private:
    template <class Take>
    void take(const char* key, Take take)
    {
        m_known.insert(key);
        const auto it = m_json->find(key);
        if (it == m_json->end()) return;
        try {
            take(*it);
        } catch (const Json::exception&) {
            throw DataError(m_where + "." + key, "a value of another type is expected, not " + it->dump());
        } catch (const std::out_of_range& error) {
            throw DataError(m_where + "." + key, error.what());
        }
    }

    template <class T, class Convert>
    void fact(const char* key, Fact<T>& fact, Convert convert)
    {
        take(key, [&](const Json& j) {
            const std::string where = m_where + "." + key;
            if (!j.is_object() && m_bare == BareValues::Measured) {
                if (j.is_null()) { fact = {}; return; }  // nobody knows it
                fact = {convert(j), Origin::User};
                if constexpr (!std::is_same_v<T, std::string> && !std::is_same_v<T, bool>)
                    if (!m_signed && fact.least() < T{}) throw DataError(where, "a number cannot be negative");
                return;
            }
            if (!j.is_object()) throw DataError(where, "a fact needs {\"value\", \"origin\", \"source\"}, not " + j.dump());
            static const std::set<std::string> known = {"value", "low", "high", "origin", "source", "note"};
            for (const auto& [name, value] : j.items())
                if (!known.contains(name)) throw DataError(where, "unknown field \"" + name + "\"");
            fact = {};
            if (j.contains("note")) fact.note = j.at("note").template get<std::string>();
            if (!j.contains("value") || j.at("value").is_null()) return;
            const auto origin = originFromText(j.value("origin", m_bare == BareValues::Measured ? "user" : ""));
            if (!origin || *origin == Origin::Missing)
                throw DataError(where, "origin is missing or unknown: \"" + j.value("origin", "") + "\"");
            fact.origin = *origin;
            fact.value = convert(j.at("value"));
            if (j.contains("low")) fact.low = convert(j.at("low"));
            if (j.contains("high")) fact.high = convert(j.at("high"));
            if constexpr (!std::is_same_v<T, std::string>)
                if (fact.least() > *fact.value || fact.most() < *fact.value)
                    throw DataError(where, "value must lie between low and high");
            if constexpr (!std::is_same_v<T, std::string> && !std::is_same_v<T, bool>)
                if (!m_signed && fact.least() < T{}) throw DataError(where, "a number cannot be negative");
            if (j.contains("source")) {
                const Json& source = j.at("source");
                fact.sources = source.is_array() ? source.template get<std::vector<std::string>>()
                                                 : std::vector{source.template get<std::string>()};
            }
            // What part lists told of a part had a note in place of a source once; rigs saved with that open all the same.
            const bool needsSource = fact.origin == Origin::Curated || fact.origin == Origin::OpenDbVerified || (fact.origin == Origin::OpenDb && fact.note.empty());
            if (needsSource && fact.sources.empty()) throw DataError(where, "origin \"" + originText(fact.origin) + "\" needs a source");
        });
    }

    const Json* m_json;
    std::string m_where;
    std::set<std::string> m_known;
    BareValues m_bare;
    bool m_signed = false;  // while a shift is read
};

class Writer : public FieldVisitor {
public:
    void field(const char* key, LengthFact& f) override { fact(key, f); }
    void field(const char* key, MassFact& f) override { fact(key, f); }
    void field(const char* key, PowerFact& f) override { fact(key, f); }
    void field(const char* key, NumberFact& f) override { fact(key, f); }
    void field(const char* key, TextFact& f) override { fact(key, f); }
    void field(const char* key, FlagFact& f) override { fact(key, f); }
    void plain(const char* key, std::string& text) override { if (!text.empty()) json[key] = text; }
    void plain(const char* key, std::vector<std::string>& words) override { if (!words.empty()) json[key] = words; }
    void plain(const char* key, int& number) override { json[key] = number; }

    Json json = Json::object();

protected:
    void rows(const char* key, std::size_t count, const std::function<void(std::size_t)>&,
              const std::function<void(std::size_t)>& visitRow) override
    {
        if (count == 0) return;
        Json outer = std::move(json);
        Json list = Json::array();
        for (std::size_t i = 0; i < count; ++i) {
            json = Json::object();
            visitRow(i);
            list.push_back(std::move(json));
        }
        json = std::move(outer);
        json[key] = std::move(list);
    }

private:
    template <class T>
    void fact(const char* key, const Fact<T>& fact)
    {
        if (!fact.value && fact.note.empty()) return;
        Json j = Json::object();
        if (fact.value) j["value"] = scalar(*fact.value);
        else j["value"] = nullptr;
        if (fact.low) j["low"] = scalar(*fact.low);
        if (fact.high) j["high"] = scalar(*fact.high);
        if (fact.value) j["origin"] = originText(fact.origin);
        if (fact.sources.size() == 1) j["source"] = fact.sources.front();
        else if (!fact.sources.empty()) j["source"] = fact.sources;
        if (!fact.note.empty()) j["note"] = fact.note;
        json[key] = std::move(j);
    }
};

std::string required(const Json& json, const char* key, const std::string& where)
{
    const auto it = json.find(key);
    if (it == json.end() || !it->is_string() || it->get<std::string>().empty())
        throw DataError(where, std::string("\"") + key + "\" is missing");
    return it->get<std::string>();
}

}  // namespace

Part readPart(const Json& json, const std::string& where, BareValues bare)
{
    if (!json.is_object()) throw DataError(where, "a part is expected");
    static const std::set<std::string> known = {"id", "kind", "list_type", "manufacturer", "name", "short_name", "part_numbers", "sources", "spec"};
    for (const auto& [key, value] : json.items())
        if (!known.contains(key)) throw DataError(where, "unknown field \"" + key + "\"");
    Part part;
    part.id = required(json, "id", where);
    const std::string kind = required(json, "kind", where);
    part.kind = findPartKind(kind);
    if (!part.kind) throw DataError(where + ".kind", "no kind is called \"" + kind + "\"");
    part.name = required(json, "name", where);
    part.shortName = required(json, "short_name", where);
    try {
        part.listType = json.value("list_type", "");
        part.manufacturer = json.value("manufacturer", "");
        part.partNumbers = json.value("part_numbers", std::vector<std::string>{});
        part.sources = json.value("sources", std::map<std::string, std::string>{});
    } catch (const Json::exception& error) {
        throw DataError(where, error.what());
    }
    part.spec = part.kind->make();
    static const Json empty = Json::object();
    const auto it = json.find("spec");
    const Json& spec = it == json.end() ? empty : *it;
    if (!spec.is_object()) throw DataError(where + ".spec", "an object is expected");
    Reader reader(spec, where + ".spec", bare);
    part.spec->visit(reader);
    reader.refuseUnknown();
    return part;
}

Json writePart(const Part& part)
{
    Json json = Json::object();
    json["id"] = part.id;
    json["kind"] = part.kind->id;
    if (!part.listType.empty()) json["list_type"] = part.listType;
    if (!part.manufacturer.empty()) json["manufacturer"] = part.manufacturer;
    json["name"] = part.name;
    json["short_name"] = part.shortName;
    if (!part.partNumbers.empty()) json["part_numbers"] = part.partNumbers;
    if (!part.sources.empty()) json["sources"] = part.sources;
    Writer writer;
    part.spec->visit(writer);
    if (!writer.json.empty()) json["spec"] = std::move(writer.json);
    return json;
}

}  // namespace rw
