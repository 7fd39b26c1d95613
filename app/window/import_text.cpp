#include "window/import_text.h"

#include <algorithm>

#include "parts/json_text.h"
#include "parts/part.h"

namespace rw {
namespace {

using Counts = std::map<std::string, int>;
using Lines = std::vector<std::pair<std::string, int>>;

std::string line(int count, const std::string& words)
{
    const std::string number = std::to_string(count);
    return std::string(number.size() < 8 ? 8 - number.size() : 0, ' ') + number + "  " + words + "\n";
}

Lines mostFirst(const Counts& counts)
{
    Lines lines(counts.begin(), counts.end());
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return lines;
}

Lines byKind(const Counts& counts)
{
    Lines lines;
    for (const PartKind& kind : partKinds())
        if (const auto it = counts.find(kind.id); it != counts.end()) lines.emplace_back(kind.title, it->second);
    return lines;
}

// What has no part of its own: another record's part stands for it, or it gave none.
Lines withoutPart(const ImportReport& report)
{
    Lines lines = mostFirst(report.rejected);
    if (report.merged > 0) lines.insert(lines.begin(), {"another record of the same product", report.merged});
    return lines;
}

}  // namespace

int ImportSection::sum() const
{
    int all = 0;
    for (const auto& [words, count] : lines) all += count;
    return all;
}

std::string importHeadline(const ImportReport& report)
{
    return std::to_string(report.parts()) + " parts from " + std::to_string(report.records) + " records: " + std::to_string(report.added) + " new, "
         + std::to_string(report.changed) + " changed, " + std::to_string(report.removed) + " gone, " + std::to_string(report.unchanged) + " as before.";
}

std::vector<ImportSection> importSections(const ImportReport& report)
{
    std::vector<ImportSection> sections = {{"Parts by kind", byKind(report.kinds)},
                                           {"Of them only in lists", mostFirst(report.listTypes)},
                                           {"Records without a part of their own", withoutPart(report)},
                                           {"Values not taken over", mostFirst(report.dropped)},
                                           {"Filled from parts of the same family", mostFirst(report.filled)}};
    std::erase_if(sections, [](const ImportSection& section) { return section.lines.empty(); });
    return sections;
}

std::string importCovered(const ImportReport& report)
{
    return std::to_string(report.covered) + " of the parts are curated ones, which stand in their place.";
}

std::string importText(const ImportReport& report)
{
    std::string text = importHeadline(report) + "\n";
    for (const ImportSection& section : importSections(report)) {
        text += "\n" + section.title + ": " + std::to_string(section.sum()) + "\n";
        for (const auto& [words, count] : section.lines) text += line(count, words);
    }
    return text + "\n" + importCovered(report) + "\n";
}

std::string importJson(const ImportReport& report)
{
    Json json = Json::object();
    json["format"] = "rigwright-import";
    json["version"] = 1;
    json["records"] = report.records;
    json["parts"] = report.parts();
    for (const auto& [key, count] : {std::pair{"added", report.added}, {"changed", report.changed}, {"removed", report.removed}, {"unchanged", report.unchanged}, {"merged", report.merged}, {"covered", report.covered}})
        json[key] = count;
    json["kinds"] = report.kinds;
    json["list_types"] = report.listTypes;
    json["rejected"] = report.rejected;
    json["dropped"] = report.dropped;
    json["filled"] = report.filled;
    return json.dump(2) + "\n";
}

}  // namespace rw
