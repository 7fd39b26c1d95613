#include "numbers/power_limit.h"

#include <algorithm>
#include <optional>

namespace rw {
namespace {

// Nothing below the series' lowest limit.
std::optional<double> lostBy(const LimitSeries& series, double share)
{
    LimitSeries::Point above{1, 0};
    for (const LimitSeries::Point& below : series.points) {
        if (share >= below.share) return below.lostPercent + (above.lostPercent - below.lostPercent) * (share - below.share) / (above.share - below.share);
        above = below;
    }
    return std::nullopt;
}

}  // namespace

// The percentages are the sources' figures, those of speeds divided by the speed at the first limit.
const std::vector<LimitSeries>& limitSeries()
{
    static const std::vector<LimitSeries> all = {
        {"RTX 3090", "training, TensorFlow, four cards", "pugetsystems.com/labs/hpc/quad-rtx3090-gpu-wattage-limited-maxq-tensorflow-performance-1974: over 95 % kept", {{280 / 350.0, 5}}},
        {"RTX 3090", "one stream of tokens, llama.cpp", "github.com/noonghunna/club-3090 docs/img/power-cap-3090-qwen36.py",
         {{330 / 370.0, 0.6}, {300 / 370.0, 5.0}, {290 / 370.0, 6.9}, {280 / 370.0, 10.8}, {250 / 370.0, 23.9}, {230 / 370.0, 38.9}, {210 / 370.0, 49.1}, {200 / 370.0, 54.8}}},
        {"RTX 3090", "one stream of tokens, water-cooled", "github.com/noonghunna/club-3090 docs/HARDWARE.md", {{330 / 388.0, 4.9}, {230 / 388.0, 34.2}}},
        {"RTX 3090", "reading a long prompt", "github.com/noonghunna/club-3090 docs/HARDWARE.md", {{250 / 370.0, 13.7}}},
        {"RTX 3090", "reading a long prompt, six cards", "llmgarage.ai/power-limit-tokens-per-second-benchmark", {{300 / 350.0, 5.7}, {250 / 350.0, 14.7}, {200 / 350.0, 39.9}, {150 / 350.0, 74.2}}},
        {"RTX 3090", "tokens, six cards that take turns", "llmgarage.ai/power-limit-tokens-per-second-benchmark", {{300 / 350.0, 0.7}, {250 / 350.0, 2.6}, {200 / 350.0, 5.9}, {150 / 350.0, 13.8}}},
        {"RTX 4090", "one stream of tokens, llama.cpp", "github.com/noonghunna/club-3090 docs/HARDWARE.md", {{300 / 450.0, 3.5}, {280 / 450.0, 5.0}, {260 / 450.0, 7.1}}},
        {"RTX 5090", "one stream of tokens, llama.cpp", "github.com/sudoingX/qwen38-mtp sweeps/rtx-5090.md", {{500 / 600.0, 0.4}, {450 / 600.0, 1.7}, {400 / 600.0, 4.8}}},
        {"RTX 5090", "tokens, four at a time", "github.com/sudoingX/qwen38-mtp sweeps/rtx-5090.md", {{550 / 600.0, 2.0}, {500 / 600.0, 5.2}, {450 / 600.0, 12.0}, {400 / 600.0, 18.1}}},
        {"RTX 5090", "reading a long prompt", "github.com/noonghunna/club-3090 docs/HARDWARE.md", {{400 / 600.0, 16.1}}}};
    return all;
}

SpeedLoss speedLossAt(double share)
{
    if (share >= 1) return {};
    SpeedLoss loss{100, 0, false};
    double atEnds = 100;   // the kindest reading at the end of a series
    for (const LimitSeries& series : limitSeries()) {
        const auto lost = lostBy(series, share);
        const double end = series.points.back().lostPercent;
        atEnds = std::min(atEnds, end);
        loss.most = std::max(loss.most, lost.value_or(end));   // a lower limit is never faster than where a series ended
        if (!lost) continue;
        loss.least = std::min(loss.least, *lost);
        loss.isMeasured = true;
    }
    if (!loss.isMeasured) loss.least = atEnds;
    return loss;
}

}  // namespace rw
