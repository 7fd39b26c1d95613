#include "plan/fits.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "plan/fit_stage.h"
#include "plan/swap.h"
#include "rig/edits.h"

namespace rw {
namespace {

// Stands for the part's name where findings are remembered for all parts alike.
const std::string kName = "\x01";

// The remembered name gives way to the part's own.
FitAnswer named(FitAnswer answer, const std::string& name)
{
    const auto replace = [&](std::string& words) {
        for (std::size_t at = 0; (at = words.find(kName, at)) != std::string::npos; at += name.size()) words.replace(at, kName.size(), name);
    };
    replace(answer.refusal);
    for (auto& [key, value] : answer.reason.arguments)
        if (auto* words = std::get_if<std::string>(&value)) replace(*words);
    return answer;
}

PartPtr nameless(const Part& part)
{
    auto copy = std::make_shared<Part>();
    copy->id = kName;
    copy->kind = part.kind;
    copy->listType = part.listType;
    copy->name = kName;
    copy->shortName = kName;
    copy->spec = part.spec;
    return copy;
}

}  // namespace

struct Fits::Memory {
    // Where a part of one plug may stand, in mount order, and as which item.
    struct Mounts {
        ItemId id;
        std::vector<std::pair<Placement, FitStage*>> all;
    };

    explicit Memory(const Rig& r) : rig(r), before(r), stages(before) {}

    Rig rig;
    Before before;
    FitStages stages;
    std::unordered_map<std::string, Mounts> mounts;       // by kind and plug
    std::unordered_map<std::uint64_t, FitAnswer> placed;  // parts that are placed the long way, by all they are

    const Mounts& mountsFor(const PartPtr& part, const Piece& piece)
    {
        auto [it, isNew] = mounts.try_emplace(std::string(part->kind->id) + " " + piece.plugSize);
        Mounts& found = it->second;
        if (!isNew) return found;
        const Rig added = addItem(rig, part);
        found.id = lastItem(added);
        for (Placement& place : bestPlaces(Scene(added), *added.find(found.id), piece))
            if (const auto stands = placePiece(added, found.id, 0, place)) found.all.emplace_back(std::move(place), &stages.of(*stands, found.id));
        return found;
    }

    FitAnswer onItsMounts(const Trial& trial, const Piece& piece)
    {
        std::optional<Score> best;
        FitAnswer answer;
        for (const auto& [place, stage] : mountsFor(trial.part, piece).all) {
            auto judged = stage->judge(trial, best, stages);
            if (!judged || (best && !(judged->score < *best))) continue;
            best = judged->score;
            answer = std::move(judged->answer);
            answer.place = place;
        }
        if (!best) answer.refusal = noFreeMount(*trial.part, piece).reason;
        return answer;
    }

    FitAnswer of(const PartPtr& part)
    {
        // A part the rig has already is told from its like by its place.
        const bool hasTwin = std::any_of(rig.items.begin(), rig.items.end(), [&](const Item& item) { return item.part->id == part->id; });
        if (hasTwin) return fitByPlacing(rig, part);
        const PartPtr unnamed = nameless(*part);
        const auto pieces = unnamed->spec->pieces({});
        const Signature signature(*unnamed, pieces);
        if (readsAreNamed(*part->kind) && pieces.size() == 1 && pieces.front().plug != MountKind::None)
            return named(onItsMounts({unnamed, &signature}, pieces.front()), part->shortName);
        const std::uint64_t key = mixed(signature.whole(), std::hash<std::string>{}(part->kind->id));
        auto it = placed.find(key);
        if (it == placed.end()) it = placed.emplace(key, fitByPlacing(rig, unnamed)).first;
        return named(it->second, part->shortName);
    }
};

Fits::Fits(const Rig& rig) : m_memory(std::make_unique<Memory>(rig)) {}
Fits::Fits(Fits&&) noexcept = default;
Fits& Fits::operator=(Fits&&) noexcept = default;
Fits::~Fits() = default;

FitAnswer Fits::of(const PartPtr& part) { return m_memory->of(part); }

std::vector<std::optional<FitAnswer>> fitsOf(const Rig& rig, const std::vector<PartPtr>& parts, const std::function<bool()>& goOn)
{
    constexpr std::size_t threads = 2;  // further ones would each learn again what the others know
    std::vector<std::optional<FitAnswer>> answers(parts.size());
    std::atomic<bool> stopped = false;
    const auto work = [&](std::size_t from, std::size_t to) {
        Fits fits(rig);
        for (std::size_t i = from; i < to && !stopped; ++i) {
            if (goOn && !goOn()) stopped = true;
            else answers[i] = fits.of(parts[i]);
        }
    };
    if (parts.size() < 64) {
        work(0, parts.size());
        return answers;
    }
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work, parts.size() * i / threads, parts.size() * (i + 1) / threads);
    work(0, parts.size() / threads);
    for (std::thread& other : others) other.join();
    return answers;
}

}  // namespace rw
