#include "window/board_findings.h"

#include <algorithm>
#include <string_view>

namespace rw {
namespace {

bool has(const std::vector<std::string>& words, const std::string& word) { return std::find(words.begin(), words.end(), word) != words.end(); }

// The names that listText put together; one may have a blank in it: "slot 1".
void takeNames(const std::string& list, std::vector<std::string>& names)
{
    static constexpr std::string_view kBetween = ", ";
    for (std::size_t at = 0, end; at < list.size(); at = end + kBetween.size()) {
        end = std::min(list.find(kBetween, at), list.size());
        names.push_back(list.substr(at, end - at));
    }
}

// A dead or narrowed place is named by the finding about what takes its lanes, and SATA ports are counted for the whole board.
bool isAbout(const Finding& finding, const BoardPicture& picture, const BoardPlace& place)
{
    if (finding.isWaived() || !isAboutLinks(finding) || !has(finding.parts, picture.board)) return false;
    return has(placesNamedBy(finding), place.name) || (finding.check == "sata_ports" && place.kind == BoardPlace::Kind::Sata);
}

}  // namespace

bool isAboutLinks(const Finding& finding)
{
    static const std::vector<std::string> checks = {"pcie_lanes", "pcie_generation", "lane_sharing", "m2_link", "sata_ports"};
    return has(checks, finding.check);
}

std::vector<std::string> placesNamedBy(const Finding& finding)
{
    std::vector<std::string> names;
    for (const char* argument : {"place", "places", "slot", "socket"})
        if (const auto found = finding.text.arguments.find(argument); found != finding.text.arguments.end()) takeNames(valueText(found->second), names);
    return names;
}

std::vector<std::size_t> findingsAt(const Evaluation& evaluation, const BoardPicture& picture, const BoardPlace& place)
{
    std::vector<std::size_t> numbers = place.findings;
    for (std::size_t i = 0; i < evaluation.findings.size(); ++i)
        if (isAbout(evaluation.findings[i], picture, place)) numbers.push_back(i);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

}  // namespace rw
