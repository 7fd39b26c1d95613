// One record of OpenDB, read in doubt: what is of another type, zero or beyond reason is not there, and is noted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "db/opendb/mapping.h"

namespace rw::opendb {

struct Range { double least, most; };

class Record {
public:
    Record(std::string category, const Json& json);

    const std::string& id() const { return m_id; }                      // lower case; empty where it is none
    const std::string& manufacturer() const { return m_manufacturer; }  // empty where nobody says
    const std::string& name() const { return m_name; }                  // in full, collapsed, without the manufacturer
    bool isVerified() const { return m_origin == Origin::OpenDbVerified; }

    // "metadata.name": null where it is absent or null.
    const Json* find(std::string_view path) const;
    std::string text(std::string_view path) const;                      // collapsed; empty where there is none
    std::vector<std::string> texts(std::string_view path) const;        // of a list
    std::optional<double> number(std::string_view path) const;          // as it stands there, 0 as well
    std::optional<bool> flag(std::string_view path) const;

    // Within `range`, or absent. `what` names it among what was dropped: "card length".
    std::optional<double> plausible(std::string_view path, const char* what, Range range);
    LengthFact length(std::string_view path, const char* what, Range millimetres);
    PowerFact power(std::string_view path, const char* what, Range watts);
    NumberFact count(std::string_view path, const char* what, Range range);  // whole numbers
    FlagFact flagFact(std::string_view path) const;

    // A value as the record has it.
    template <class T>
    Fact<T> fact(T value, std::string note = {}) const { return made(std::move(value), m_origin, std::move(note)); }
    TextFact word(std::string value) const { return value.empty() ? TextFact{} : fact(std::move(value)); }

    // A value that was made from the record's: no stronger than `origin`.
    template <class T>
    Fact<T> derived(T value, Origin origin, std::string note) const { return made(std::move(value), weakest(m_origin, origin), std::move(note)); }

    void drop(const char* what, const char* why = "not plausible");

    // The part, with what was dropped on the way; or why there is none. Each ends the record.
    template <class S>
    Mapped part(const char* kind, S spec, std::string shortName) { return partOf(kind, std::make_shared<S>(std::move(spec)), std::move(shortName)); }
    Mapped listed(std::string type);                                    // a part that only stands in lists
    Mapped rejected(const char* why);

private:
    template <class T>
    Fact<T> made(T value, Origin origin, std::string note) const
    {
        Fact<T> fact(std::move(value), origin);
        fact.sources = {sourceKey};
        fact.note = std::move(note);
        return fact;
    }
    Mapped partOf(const char* kind, std::shared_ptr<Spec> spec, std::string shortName);

    std::string m_category, m_id, m_manufacturer, m_name;
    const Json& m_json;
    Origin m_origin = Origin::OpenDb;
    std::vector<std::string> m_dropped;
};

}  // namespace rw::opendb
