#include "window/part_rows.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cmath>

#include "checks/base/audit.h"
#include "parts/field_entries.h"
#include "parts/field_titles.h"
#include "parts/fields.h"
#include "parts/part_json.h"
#include "window/wording.h"

namespace rw {
namespace {

QString tr(const char* english) { return QCoreApplication::translate("PartRows", english); }

// "https://www.nvidia.com/…" → "nvidia.com"; other sources as they stand, cut.
QString sourceWords(const Part& part, const std::string& key)
{
    const auto found = part.sources.find(key);
    const QString source = text(found == part.sources.end() ? key : found->second);
    QString host = QUrl(source.section(u' ', 0, 0)).host();
    if (host.startsWith(QLatin1String("www."))) host.remove(0, 4);
    if (!host.isEmpty()) return host;
    return source.size() > 40 ? source.left(38) + QStringLiteral("…") : source;
}

void addRowsOf(std::vector<FormLine>& lines, const std::string& list, const std::vector<std::string>& keys, std::size_t count)
{
    lines.push_back({FormLine::Level::List, list, fieldTitle(list), list, -1});
    for (std::size_t i = 0; i < count; ++i) {
        const std::string row = list + "[" + std::to_string(i) + "]";
        lines.push_back({FormLine::Level::ListRow, row, std::to_string(i + 1), list, static_cast<int>(i)});
        for (const std::string& key : keys) lines.push_back({FormLine::Level::Field, row + "." + key, {}, list, static_cast<int>(i)});
    }
}

// "slots[0].position" → "slots[].position"
std::string withoutRowNumbers(const std::string& path)
{
    const std::size_t open = path.find('['), close = path.find(']');
    return open == std::string::npos || close == std::string::npos ? path : path.substr(0, open + 1) + path.substr(close);
}

std::string textIn(const FieldValues& values, const std::string& path)
{
    const auto found = values.find(path);
    return found == values.end() ? std::string() : found->second;
}

// A stand-in is no exact number: "427.98" → "428", "16.8496" in inches → "16.8".
QString about(const std::string& value, bool inInches)
{
    bool isNumber = false;
    const double number = text(value).toDouble(&isNumber);
    if (!isNumber || (std::abs(number) < 10 && !inInches)) return text(value);
    const double scale = !inInches ? 1 : std::abs(number) < 1 ? 100 : 10;
    return QString::number(std::round(number * scale) / scale);
}

// "GPU length, GPU sag"
QString checkWords(const std::vector<std::string>& checks)
{
    QStringList words;
    for (const std::string& check : checks) words.append(text(fieldTitle(check)));
    return words.join(QStringLiteral(", "));
}

}  // namespace

std::vector<FormLine> formOf(const Part& part)
{
    std::vector<FormLine> lines;
    std::vector<std::pair<std::string, std::vector<std::string>>> lists;
    for (const FieldDescription& field : fieldsOfKind(*part.kind)) {
        const std::size_t at = field.path.find("[].");
        if (at == std::string::npos) { lines.push_back({FormLine::Level::Field, field.path, {}, {}, -1}); continue; }
        const std::string list = field.path.substr(0, at);
        if (lists.empty() || lists.back().first != list) lists.push_back({list, {}});
        lists.back().second.push_back(field.path.substr(at + 3));
    }
    const Json json = writePart(part), spec = json.value("spec", Json::object());
    for (const auto& [list, keys] : lists) addRowsOf(lines, list, keys, spec.contains(list) ? spec.at(list).size() : 0);
    return lines;
}

std::map<std::string, QString> originTexts(const Part& part)
{
    std::map<std::string, QString> texts;
    for (const FieldEntry& field : fieldsOf(part)) {
        if (field.origin == Origin::Missing) continue;
        QString& words = texts[field.path] = field.origin == Origin::User ? tr("yours") : originWords(field.origin);
        if (!field.sources.empty()) words += QStringLiteral(" · ") + sourceWords(part, field.sources.front());
    }
    return texts;
}

QVariantList FieldTexts::of(const std::string& path) const
{
    const std::string pattern = withoutRowNumbers(path), value = textIn(values, path), was = textIn(below, path);
    const QString key = text(path);
    const auto choices = words.find(pattern);
    QStringList list;
    if (choices != words.end())
        for (const std::string& word : choices->second) list.append(text(word));
    const auto trouble = troubles.find(key);
    const bool wrong = trouble != troubles.end(), yours = hasBelow && was != value;
    const auto origin = origins.find(path);
    const QString unit = text(fieldUnit(path, lengths));
    return {text(fieldTitle(path)), unit, wrong ? trouble->typed : text(value), value.empty() ? about(textIn(usual, path), unit == text(signOf(LengthUnit::Inch))) : QString(),
            origin == origins.end() ? QString() : origin->second, yours ? text(was) : QString(), yours, checkWords(checksDecidedBy(*part.kind, pattern)),
            wrong ? trouble->why : QString(), list};
}

}  // namespace rw
