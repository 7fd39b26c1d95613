// The lines of a part's form: its fields, list by list and row by row, and what stands beside each.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <QHash>
#include <QStringList>
#include <QVariantList>

#include <map>
#include <set>

#include "parts/edit_fields.h"

namespace rw {

// What both lists show of a field, in this order; then their own.
#define RW_FIELD_ROLES "title", "unit", "typed", "usual", "origin", "was", "yours", "unlocks", "trouble", "choices"
inline const QList<QByteArray> kMeasureRoles = {RW_FIELD_ROLES, "how", "hasLine", "from", "to", "side"};
inline const QList<QByteArray> kFieldRoles = {RW_FIELD_ROLES, "level", "list", "listRow"};
#undef RW_FIELD_ROLES

struct FormLine {
    enum class Level { Field, List, ListRow };
    Level level = Level::Field;
    std::string path;    // "slots[0].position"; of a list "slots", of a row "slots[0]"
    std::string title;   // of lists and rows
    std::string list;    // "slots"; empty outside lists
    int row = -1;
};
std::vector<FormLine> formOf(const Part& part);

// What was typed and is no value, and why.
struct FieldTrouble { QString typed, why; };

// What both lists say of a field, from the part, the part below it, the stand-ins it is drawn by and the words to choose from.
struct FieldTexts {
    const Part& part;
    LengthUnit lengths = LengthUnit::Millimetre;
    FieldValues values, usual, below;
    bool hasBelow = false;
    std::map<std::string, QString> origins;                      // by path
    const std::map<std::string, std::set<std::string>>& words;   // by pattern
    const QHash<QString, FieldTrouble>& troubles;

    QVariantList of(const std::string& path) const;              // in the order of RW_FIELD_ROLES
};
std::map<std::string, QString> originTexts(const Part& part);    // "documented · nvidia.com", "estimated"

}  // namespace rw
