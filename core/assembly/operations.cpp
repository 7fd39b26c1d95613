#include "assembly/operations.h"

#include <algorithm>
#include <tuple>

#include "assembly/leads.h"
#include "assembly/steps.h"
#include "parts/board_forms.h"
#include "parts/kinds/riser.h"

namespace rw::assembly {
namespace {

// What comes to a place of that kind: in which chapter, and in which words.
struct Fitting { const char* chapter; Task (*task)(const Scene&, const StandingPiece&); };

Task plugIn(const Scene& scene, const StandingPiece& piece) { return onMount(scene, piece, RW_TEXT("Plug {part} into {place} of {host}.")); }

Fitting fittingOf(const StandingPiece& piece)
{
    if (piece.part().as<Riser>()) return {"cards", setRiser};
    switch (piece.mount->kind) {
        case MountKind::CpuSocket: return {"processor", setProcessor};
        case MountKind::CoolerSeat: return {"cooler", setCooler};
        case MountKind::DimmSlot: return {"memory", setMemory};
        case MountKind::M2Slot: return {"m2", setM2Drive};
        case MountKind::BoardTray: return {"board", setBoard};
        case MountKind::PsuBay: return {"power_supply", setPowerSupply};
        case MountKind::FanMount: return {"fans", setFan};
        case MountKind::RadiatorMount: return {"fans", setRadiator};
        case MountKind::Bay35:
        case MountKind::Bay25:
        case MountKind::Bay525: return {"drives", setDrive};
        case MountKind::SlotBracket: return {"braces", setArm};
        case MountKind::Floor: return {"braces", setPost};
        case MountKind::NvLink: return {"bridges", setBridge};
        case MountKind::UsbPort: return {"start", plugIn};
        default: return {"cards", setCard};
    }
}

constexpr double kDriver = 4;      // mm around its axis that a No. 2 screwdriver and a screw's head take
constexpr double kBlade = 150;     // mm of it above the screw

Box driverOn(Point screw)
{
    return {screw - Point{mm(kDriver), mm(kDriver), Length{}}, screw + Point{mm(kDriver), mm(kDriver), mm(kBlade)}};
}

// Where screws are driven once the piece is in its place.
std::vector<Box> driverRoom(const StandingPiece& piece)
{
    std::vector<Box> room;
    if (const auto* board = piece.part().as<Motherboard>())
        for (const Point& hole : boardHoles(*board)) {
            const Box upright = piece.pose.apply(driverOn(hole));   // the board's z is out of it
            room.push_back(upright);
        }
    if (piece.mount->kind == MountKind::PcieSlot && !piece.part().as<Riser>())
        for (const Solid& solid : piece.solids) {
            if (solid.role != Role::Bracket) continue;
            const Box plate = boundsOf(solid);
            room.push_back(driverOn({plate.lo.x, (plate.lo.y + plate.hi.y) / 2, plate.hi.z}));
        }
    return room;
}

// By chapter; risers, which cards stand on, before all cards, and these from the slot nearest the processor downwards.
std::tuple<std::size_t, bool, Length> keyOf(const StandingPiece& piece)
{
    const bool isCard = piece.mount->kind == MountKind::PcieSlot && !piece.part().as<Riser>();
    return {chapterNumber(fittingOf(piece).chapter), !piece.part().as<Riser>(), isCard ? -piece.pose.shift.y : Length{}};
}

class Listing {
public:
    explicit Listing(const Scene& scene) : m_scene(scene) {}

    void add(const char* chapter, Task task, std::vector<std::size_t> needs = {}) { m_all.push_back({chapterNumber(chapter), std::move(task), {}, std::move(needs), {}, {}}); }
    void add(Operation operation) { m_all.push_back(std::move(operation)); }

    void fit(std::size_t index)
    {
        const StandingPiece& piece = m_scene.pieces()[index];
        const Fitting fitting = fittingOf(piece);
        Operation operation{chapterNumber(fitting.chapter), fitting.task(m_scene, piece), index, {}, {}, driverRoom(piece)};
        operation.task.id = "fit/" + piece.item->id + "/" + std::to_string(piece.number);
        operation.task.pieces = {index};
        // Its base stands on the processor, and what is tightened there cannot wait for it.
        if (piece.mount->kind == MountKind::CoolerSeat)
            for (std::size_t i = 0; i < m_scene.pieces().size(); ++i)
                if (m_scene.pieces()[i].mount && m_scene.pieces()[i].mount->kind == MountKind::CpuSocket && m_scene.pieces()[i].host == piece.host) operation.needs.push_back(i);
        m_all.push_back(std::move(operation));
    }

    std::vector<Operation> sorted()
    {
        std::stable_sort(m_all.begin(), m_all.end(), [](const Operation& a, const Operation& b) { return a.chapter < b.chapter; });
        return std::move(m_all);
    }

private:
    const Scene& m_scene;
    std::vector<Operation> m_all;
};

}  // namespace

Operation doing(const char* chapter, std::string id, Text text, std::vector<ItemId> parts)
{
    Operation operation;
    operation.chapter = chapterNumber(chapter);
    operation.task.id = std::move(id);
    operation.task.text = std::move(text);
    operation.task.parts = std::move(parts);
    return operation;
}

std::vector<Operation> operations(const Scene& scene)
{
    Listing all(scene);
    for (Task& task : prepareCase(scene)) all.add("case", std::move(task));
    for (Task& task : biosFirst(scene)) all.add("processor", std::move(task));
    std::vector<std::size_t> fitted;
    for (std::size_t i = 0; i < scene.pieces().size(); ++i)
        if (scene.pieces()[i].mount) fitted.push_back(i);
    std::stable_sort(fitted.begin(), fitted.end(), [&](std::size_t a, std::size_t b) { return keyOf(scene.pieces()[a]) < keyOf(scene.pieces()[b]); });
    for (const std::size_t i : fitted) {
        const StandingPiece& piece = scene.pieces()[i];
        if (piece.mount->kind == MountKind::CoolerSeat) all.add("cooler_base", coolerBase(piece));
        all.fit(i);
        if (piece.mount->kind != MountKind::CoolerSeat) continue;
        if (auto raised = raisedFan(piece)) all.add("cooler", std::move(*raised), {i});
    }
    for (Operation& lead : leads(scene)) all.add(std::move(lead));
    return all.sorted();
}

}  // namespace rw::assembly
