#include "window/board_findings.h"

#include <algorithm>
#include <sstream>

namespace rw {
namespace {

bool has(const std::vector<std::string>& words, const std::string& word) { return std::find(words.begin(), words.end(), word) != words.end(); }

// A place's name has no blank in it, so a list of them ("PCI_E2, M2_2 and M2_3") comes apart at blanks and commas.
void takeNames(const std::string& list, std::vector<std::string>& names)
{
    std::istringstream words(list);
    for (std::string word; words >> word;) {
        if (word.ends_with(',')) word.pop_back();
        if (word != "and") names.push_back(word);
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
