#include "plan/fits.h"

#include <algorithm>
#include <atomic>
#include <numeric>
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

// A part made ready: nameless, with its pieces and what checks read of it.
struct Fits::Ready {
    explicit Ready(const PartPtr& own) : part(own), unnamed(nameless(*own)), pieces(unnamed->spec->pieces({})), signature(*unnamed, pieces) {}
    PartPtr part, unnamed;
    std::vector<Piece> pieces;
    Signature signature;
};

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
    std::unordered_map<std::string, Mounts> mounts;        // by kind and plug
    std::unordered_map<std::uint64_t, FitAnswer> answers;  // nameless, by all the parts are

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
        stages.next(trial.signature->shape());
        const auto& places = mountsFor(trial.part, piece).all;
        std::vector<std::pair<Score, std::size_t>> byPromise;  // of equals the first counts
        for (std::size_t i = 0; i < places.size(); ++i) byPromise.emplace_back(places[i].second->atLeast(trial), i);
        std::sort(byPromise.begin(), byPromise.end());
        FitAnswer answer;
        std::optional<std::pair<Score, std::size_t>> best;
        for (const auto& [least, i] : byPromise) {
            const auto bar = best ? std::optional(Bar{best->first, best->second < i}) : std::nullopt;
            auto judged = places[i].second->judge(trial, bar);
            if (!judged || (bar && !bar->isReachedBy(judged->score))) continue;
            best = std::pair(judged->score, i);
            answer = std::move(judged->answer);
            answer.place = places[i].first;
        }
        if (!best) answer.refusal = noFreeMount(*trial.part, piece).reason();
        return answer;
    }

    FitAnswer unnamed(const Ready& ready)
    {
        const bool onMounts = readsAreNamed(*ready.part->kind) && ready.pieces.size() == 1 && ready.pieces.front().plug != MountKind::None;
        return onMounts ? onItsMounts({ready.unnamed, &ready.pieces, &ready.signature}, ready.pieces.front()) : fitByPlacing(rig, ready.unnamed, before);
    }

    FitAnswer of(const Ready& ready)
    {
        const Part& part = *ready.part;
        // A part the rig has already is told from its like by its place.
        const bool hasTwin = std::any_of(rig.items.begin(), rig.items.end(), [&](const Item& item) { return item.part->id == part.id; });
        if (hasTwin) return fitByPlacing(rig, ready.part, before);
        const std::uint64_t key = mixed(ready.signature.whole(), std::hash<std::string>{}(part.kind->id));
        auto it = answers.find(key);
        if (it == answers.end()) it = answers.emplace(key, unnamed(ready)).first;
        return named(it->second, part.shortName);
    }
};

Fits::Fits(const Rig& rig) : m_memory(std::make_unique<Memory>(rig)) {}
Fits::Fits(Fits&&) noexcept = default;
Fits& Fits::operator=(Fits&&) noexcept = default;
Fits::~Fits() = default;

FitAnswer Fits::of(const PartPtr& part) { return m_memory->of(Ready(part)); }
FitAnswer Fits::of(const Ready& part) { return m_memory->of(part); }

namespace {

// The work by two threads; alone where there is little of it. Further threads would each learn again what the others know.
void inTwo(std::size_t count, const std::function<void()>& work)
{
    if (count < 64) return work();
    std::thread other(work);
    work();
    other.join();
}

// Where each run of parts alike in `key` starts, and at last where all end.
template <class Key>
std::vector<std::size_t> startsOfRuns(const std::vector<std::size_t>& order, Key key)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (i == 0 || key(order[i]) != key(order[i - 1])) starts.push_back(i);
    starts.push_back(order.size());
    return starts;
}

}  // namespace

std::vector<std::optional<FitAnswer>> fitsOf(const Rig& rig, const std::vector<PartPtr>& parts, const std::function<bool()>& goOn)
{
    std::vector<std::optional<FitAnswer>> answers(parts.size());
    std::vector<std::optional<Fits::Ready>> ready(parts.size());
    std::atomic<std::size_t> unready = 0;
    inTwo(parts.size(), [&] {
        for (std::size_t i = unready++; i < parts.size(); i = unready++) ready[i].emplace(parts[i]);
    });
    // Parts of one shape follow one another, and no shape goes to both threads.
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(ready[a]->signature.shape(), ready[a]->signature.whole()) < std::pair(ready[b]->signature.shape(), ready[b]->signature.whole());
    });
    const std::vector<std::size_t> shapes = startsOfRuns(order, [&](std::size_t part) { return ready[part]->signature.shape(); });
    std::atomic<bool> stopped = false;
    std::atomic<std::size_t> next = 0;  // the shape that nobody has taken yet: some cost ten times as much as others
    inTwo(parts.size(), [&] {
        Fits fits(rig);
        for (std::size_t shape = next++; shape + 1 < shapes.size(); shape = next++)
            for (std::size_t i = shapes[shape]; i < shapes[shape + 1] && !stopped; ++i) {
                if (goOn && !goOn()) stopped = true;
                else answers[order[i]] = fits.of(*ready[order[i]]);
            }
    });
    return answers;
}

}  // namespace rw
