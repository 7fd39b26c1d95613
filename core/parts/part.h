// A part of the catalogue: who makes it, what it is, and the numbers that make its solids. A value, shared, never changed.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <typeinfo>
#include <vector>

#include "parts/field_visitor.h"
#include "parts/mount.h"
#include "units/text.h"

namespace rw {

// What the user may change on a part that stands: switches ("hdd_cage_out") and set lengths ("fan_raise").
struct State {
    std::set<std::string> switches;
    std::map<std::string, Length> lengths;

    bool has(const std::string& name) const { return switches.contains(name); }
    Length length(const std::string& name) const
    {
        const auto it = lengths.find(name);
        return it == lengths.end() ? Length{} : it->second;
    }
    bool operator==(const State&) const = default;
};

struct StateOption {
    std::string name;      // as in files
    Text label;            // as on screen
    Length lo, hi, step;   // of a length; all zero for a switch
    std::string group = {};  // of the switches of one group at most one is on: the places of a spine
    bool isSwitch() const { return hi == Length{} && lo == Length{}; }
};

// DC watts at the power supply's output: what the maker states (comparable with part-list sites); while all cards train; the
// most it draws for as long as it likes. What goes beyond for moments: numbers/excursions.h.
struct Draw { Power nameplate, sustained, limit; };

// What people choose a part of its kind by: "Socket: AM5". Lists of parts are narrowed and sorted by it.
struct Facet {
    std::string id;        // as in files and on the command line: "socket"
    const char* title;     // RW_TEXT, as on screen
    std::string value;     // "AM5"; of a number in its unit, as written: "24 GB"
    double order = 0;      // by which values are sorted: the number; 0: by the words
};

// What the part is, in numbers. One class per kind, in parts/kinds/.
class Spec {
public:
    virtual ~Spec() = default;
    virtual void visit(FieldVisitor& visitor) = 0;
    virtual std::vector<Piece> pieces(const State& state) const = 0;
    virtual std::vector<StateOption> options() const { return {}; }
    virtual Draw draw() const { return {}; }
    virtual std::vector<Facet> facets() const { return {}; }
    virtual LengthFact mainSize() const { return {}; }  // the one number of it that parts of its kind are sorted by; absent: none
};

struct PartKind {
    const char* id;                        // "graphics_card": as in files
    const char* listType;                  // "Video Card": the type column of published part lists
    const char* title;                     // RW_TEXT, plural, as on screen
    int order;                             // in lists: CPU first, as published lists have it
    std::unique_ptr<Spec> (*make)();
};

// All kinds, in list order. The table is generated from the file names in parts/kinds/.
const std::vector<PartKind>& partKinds();
const PartKind* findPartKind(const std::string& id);

struct Part {
    std::string id;                        // stable, lower case: "nvidia-rtx-3090-fe"
    const PartKind* kind = nullptr;
    std::string listType;                  // overrides the kind's where one kind covers several (monitor, keyboard…)
    std::string manufacturer;
    std::string name;                      // in full, as in published lists
    std::string shortName;                 // for findings and labels: "RTX 3090 FE"
    std::vector<std::string> partNumbers;
    std::map<std::string, std::string> sources;  // key → address, and the words there where they matter
    std::shared_ptr<Spec> spec;

    std::string fullName() const { return manufacturer.empty() ? name : manufacturer + " " + name; }
    std::string type() const { return listType.empty() ? kind->listType : listType; }
    // No class derives from a kind's spec, so its own type is all there is to compare; checks ask millions of times, and a
    // dynamic_cast costs ten times as much.
    template <class S>
    const S* as() const
    {
        const Spec* own = spec.get();
        return own && typeid(*own).name() == typeid(S).name() ? static_cast<const S*>(own) : nullptr;
    }
};

using PartPtr = std::shared_ptr<const Part>;

}  // namespace rw
