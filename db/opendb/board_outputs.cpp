#include "db/opendb/board_outputs.h"

#include <algorithm>
#include <vector>

#include "db/opendb/words.h"

namespace rw::opendb {

std::string wiredNetwork(const Record& record)
{
    const Json* rows = record.find("onboard_ethernet");
    if (!rows || !rows->is_array()) return {};
    std::vector<double> speeds;
    for (const Json& row : *rows) {
        const auto speed = row.is_object() ? row.find("speed") : row.end();
        if (!row.is_object() || speed == row.end() || !speed->is_string()) continue;
        if (const auto number = numberAt(speed->get_ref<const std::string&>(), 0)) speeds.push_back(number->value);
    }
    std::sort(speeds.begin(), speeds.end(), std::greater<>());
    std::vector<std::string> words;
    for (std::size_t i = 0; i < speeds.size();) {
        std::size_t next = i;
        while (next < speeds.size() && speeds[next] == speeds[i]) ++next;
        words.push_back((next - i > 1 ? std::to_string(next - i) + " x " : std::string()) + numberText(speeds[i]) + " GbE");
        i = next;
    }
    return joined(words, ", ");
}

// "Wifi 6E Bluetooth 5.3", "WiFi-7", "Wireless-AC 9560"; a socket for a module is none.
std::string wirelessNetwork(const Record& record)
{
    const std::string words = lowerCase(record.text("wireless_networking"));
    if (words.empty()) return {};
    if (words == "none" || contains(words, "slot only")) return "none";
    for (const char* version : {"7", "6e", "6", "5"})
        for (const char* name : {"wi-fi ", "wifi ", "wifi-", "wi-fi", "wifi"})
            if (contains(words, std::string(name) + version)) return std::string("Wi-Fi ") + (version[0] == '6' && version[1] == 'e' ? "6E" : version);
    return contains(words, "wireless-ac") ? "Wi-Fi 5" : std::string();
}

// A list of ports that names no output has none; one that is too short to be whole says nothing.
std::string displayOutputs(const Record& record)
{
    const std::vector<std::string> ports = record.texts("back_panel_ports");
    std::string all;
    for (const std::string& port : ports) all += lowerCase(port) + "\n";
    std::vector<std::string> words;
    if (contains(all, "hdmi")) words.emplace_back("HDMI");
    if (containsAny(all, {"displayport", "display port"})) words.emplace_back("DP");
    if (contains(all, "dvi")) words.emplace_back("DVI");
    if (containsAny(all, {"vga", "d-sub"})) words.emplace_back("VGA");
    if (words.empty()) return ports.size() > 3 ? "none" : "";
    return joined(words, ", ");
}

}  // namespace rw::opendb
