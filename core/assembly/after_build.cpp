// What is done once all stands: the first start, the BIOS, the system, and what the machine itself is to say of the plan.
#include <algorithm>
#include <cmath>
#include <map>

#include "assembly/operations.h"
#include "assembly/steps.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/riser.h"
#include "parts/kinds/storage.h"
#include "parts/pcie.h"
#include "plan/rig_numbers.h"
#include "scene/board_links.h"
#include "units/words.h"
#include "units/written.h"

namespace rw::assembly {
namespace {

enum class Maker { Nvidia, Amd, Intel, Unknown };

Maker makerOf(const GraphicsCard& card, const std::string& name)
{
    const std::string words = lowerCase(card.model.valueOr("") + " " + name);
    const auto has = [&](std::initializer_list<const char*> all) { return std::any_of(all.begin(), all.end(), [&](const char* word) { return words.find(word) != std::string::npos; }); };
    if (has({"geforce", "rtx", "titan", "quadro", "tesla", "nvidia"})) return Maker::Nvidia;
    if (has({"radeon", "instinct", "amd"})) return Maker::Amd;
    return has({"arc ", "intel"}) ? Maker::Intel : Maker::Unknown;
}

struct Card { const Item* item; const GraphicsCard* spec; Maker maker; std::optional<std::size_t> piece; };   // in Scene::pieces

class Afterwards {
public:
    explicit Afterwards(const Evaluation& evaluation) : m_scene(*evaluation.scene), m_rig(m_scene.rig())
    {
        for (const Item& item : m_rig.items) {
            if (!item.isPlaced()) continue;   // what is nowhere is asked for nothing
            if (const auto* card = item.part->as<GraphicsCard>()) m_cards.push_back({&item, card, makerOf(*card, item.part->fullName()), pieceOf(item)});
            if (item.part->as<Storage>()) m_drives.push_back(&item);
        }
    }

    std::vector<Operation> run()
    {
        if (m_rig.items.empty()) return {};
        start();
        bios();
        if (!m_drives.empty()) system();
        if (!m_cards.empty()) drivers();
        if (m_drives.size() > 1) dataDrives();
        measure();
        return std::move(m_all);
    }

private:
    Task& add(const char* chapter, const char* name, Text text, std::vector<ItemId> parts = {})
    {
        m_all.push_back(doing(chapter, std::string(chapter) + "/" + name, std::move(text), std::move(parts)));
        return m_all.back().task;
    }

    std::vector<ItemId> cardIds() const
    {
        std::vector<ItemId> ids;
        for (const Card& card : m_cards) ids.push_back(card.item->id);
        return ids;
    }

    // Of all kits; nothing where one is unknown.
    std::optional<double> memoryGb() const
    {
        double sum = 0;
        for (const Item& item : m_rig.items)
            if (const auto* kit = item.part->as<MemoryKit>()) {
                if (!kit->moduleGb) return std::nullopt;
                sum += kit->count() * *kit->moduleGb;
            }
        return sum > 0 ? std::optional(sum) : std::nullopt;
    }

    void start()
    {
        add("start", "free", {m_scene.first<PcCase>() ? RW_TEXT("No cable touches a fan, no screw lies loose, and no standoff is without a board's hole.") : RW_TEXT("No cable touches a fan, and nothing loose lies on the frame."), {}});
        if (m_rig.headless) add("start", "screen", {RW_TEXT("Plug a monitor in for the first start, though none is wanted later."), {}});
        else if (!m_cards.empty()) add("start", "screen", {RW_TEXT("Plug the monitor into {part}, not into the board."), {{"part", nameOf(*m_cards.front().item)}}}, {m_cards.front().item->id});
        add("start", "power", {RW_TEXT("Switch the supply on, press the power button and wait: with new memory the first picture may take minutes."), {}});
        if (m_cards.size() > 1) add("start", "one", {RW_TEXT("If nothing comes, take all cards but one out and try again; add the others one by one."), {}}, cardIds());
        if (m_scene.first<PcCase>()) add("start", "close", {RW_TEXT("All fans turn. Close the side panels."), {}});
    }

    void bios()
    {
        if (const auto memory = memoryGb()) add("bios", "memory", {RW_TEXT("It shows {memory} of memory."), {{"memory", gigabytes(*memory)}}});
        for (const Item& item : m_rig.items)
            if (const auto* kit = item.part->as<MemoryKit>(); kit && kit->speed) {
                add("bios", "profile", {RW_TEXT("Switch the memory's profile (XMP, EXPO or DOCP) on: {speed} MT/s for {part}. Where it does not start, a step slower."), {{"speed", Count{std::lround(*kit->speed)}}, {"part", nameOf(item)}}}, {item.id});
                break;
            }
        if (!m_cards.empty()) add("bios", "above_4g", {RW_TEXT("Above 4G Decoding and Resizable BAR on, CSM off: without them several cards may not be found."), {}}, cardIds());
        for (const auto& riser : m_scene.each<Riser>())
            if (riser.at->mount && riser.at->mount->kind == MountKind::PcieSlot && isSlower(riser))
                add("bios", ("riser_" + riser.at->item->id).c_str(), {RW_TEXT("Set slot {place} to {generation}: {part} is made for no more, and left on automatic it may stumble."), {{"place", riser.at->mount->name}, {"generation", *riser.spec->generation}, {"part", nameOf(*riser.at->item)}}}, {riser.at->item->id});
        if (m_rig.headless) add("bios", "power_on", {RW_TEXT("Power on after a power cut, and no halt on a missing keyboard."), {}});
    }

    // Than its slot and the card on it: only then the two would try for more than it carries.
    bool isSlower(const Standing<Riser>& riser) const
    {
        const auto by = pcieLink(riser.spec->generation.valueOr(""));
        for (const Card& card : m_cards) {
            const auto host = card.piece ? m_scene.pieces()[*card.piece].host : std::nullopt;
            if (!host || m_scene.pieces()[*host].item != riser.at->item) continue;
            const auto own = pcieLink(card.spec->interfaceOrUsual().valueOr(""));
            const auto slot = linkUnder(m_scene, *card.piece);
            return by && by->generation && own && own->generation && slot && slot->now && slot->now->generation && *own->generation > *by->generation && *slot->now->generation > *by->generation;
        }
        return false;
    }

    void system()
    {
        // The quickest holds the system: M.2 before SATA.
        std::stable_partition(m_drives.begin(), m_drives.end(), [](const Item* item) { return item->part->as<Storage>()->isM2(); });
        add("system", "install", {RW_TEXT("Install Linux (Ubuntu LTS, Debian) on {part}, and nothing on the other drives yet."), {{"part", nameOf(*m_drives.front())}}}, {m_drives.front()->id});
        Task& update = add("system", "update", {RW_TEXT("Bring it up to date."), {}});
        update.commands = {{"sudo apt update && sudo apt full-upgrade", {}}};
        if (!m_rig.headless) return;
        Task& ssh = add("system", "ssh", {RW_TEXT("Let others in by network, as there is no monitor."), {}});
        ssh.commands = {{"sudo apt install openssh-server && ip -brief address", {}}};
    }

    bool has(Maker maker) const
    {
        return std::any_of(m_cards.begin(), m_cards.end(), [&](const Card& card) { return card.maker == maker; });
    }
    long count(Maker maker) const
    {
        return std::count_if(m_cards.begin(), m_cards.end(), [&](const Card& card) { return card.maker == maker; });
    }

    void drivers()
    {
        if (has(Maker::Nvidia)) {
            Task& task = add("driver", "nvidia", {RW_TEXT("Install NVIDIA's driver and start again. On Debian it is the package nvidia-driver of non-free."), {}}, cardIds());
            task.commands = {{"sudo ubuntu-drivers install && sudo reboot", {}}, {"nvidia-smi -L", {{RW_TEXT("{count} × graphics card"), {{"count", Count{count(Maker::Nvidia)}}}}}}};
            Task& cuda = add("driver", "cuda", {RW_TEXT("PyTorch brings its own CUDA; the toolkit is needed only to compile."), {}}, cardIds());
            cuda.commands = {{"sudo apt install python3-venv && python3 -m venv ml && ml/bin/pip install torch", {}}, {"ml/bin/python -c 'import torch; print(torch.cuda.device_count())'", {{"{count}", {{"count", Count{count(Maker::Nvidia)}}}}}}};
        }
        if (has(Maker::Amd)) {
            Task& task = add("driver", "amd", {RW_TEXT("Install AMD's ROCm by AMD's page for your system; the kernel has the driver."), {}}, cardIds());
            task.commands = {{"rocm-smi", {{RW_TEXT("{count} × graphics card"), {{"count", Count{count(Maker::Amd)}}}}}}};
        }
        if (has(Maker::Intel)) add("driver", "intel", {RW_TEXT("Install Intel's compute runtime (intel-opencl-icd, level-zero); the kernel has the driver."), {}}, cardIds()).commands = {{"sudo apt install clinfo && clinfo -l", {}}};
    }

    void dataDrives()
    {
        std::vector<Text> sizes;
        for (const Item* drive : m_drives)
            if (const auto& capacity = drive->part->as<Storage>()->capacityGb) sizes.push_back({RW_TEXT("{part}: about {size}"), {{"part", nameOf(*drive)}, {"size", lsblkSize(*capacity)}}});
        Task& list = add("data_drive", "list", {RW_TEXT("See which drive is which: by size and model, not by its letter."), {}});
        list.commands = {{"lsblk -d -o NAME,SIZE,MODEL", std::move(sizes)}};
        for (std::size_t i = 1; i < m_drives.size(); ++i) {
            const std::string mount = "/data" + std::string(i > 1 ? std::to_string(i) : "");
            Task& task = add("data_drive", m_drives[i]->id.c_str(), {RW_TEXT("Make a file system on {part} (this erases it) and have it mounted at {place} at every start."), {{"part", nameOf(*m_drives[i])}, {"place", mount}}}, {m_drives[i]->id});
            task.commands = {{"sudo mkfs.ext4 -L data" + std::to_string(i) + " /dev/NAME", {}},
                             {"sudo mkdir -p " + mount + " && echo 'LABEL=data" + std::to_string(i) + " " + mount + " ext4 defaults,nofail 0 2' | sudo tee -a /etc/fstab && sudo mount -a", {}},
                             {"df -h " + mount, {}}};
        }
    }

    // As lsblk tells it, in powers of 1024: "1.8T".
    static std::string lsblkSize(double gb)
    {
        const double gib = gb * 1e9 / 1024 / 1024 / 1024;
        return gib < 1000 ? numberText(std::round(gib)) + "G" : numberText(std::round(gib / 1024 * 10) / 10) + "T";
    }

    // The link a card is to show: the lesser of its slot and itself.
    std::optional<PcieLink> linkOf(const Card& card) const
    {
        if (!card.piece) return std::nullopt;
        const auto slot = linkUnder(m_scene, *card.piece);
        if (!slot || !slot->now || slot->isOff || slot->doubt) return std::nullopt;
        PcieLink link = *slot->now;
        const auto own = pcieLink(card.spec->interfaceOrUsual().valueOr(""));
        if (!own || !own->generation || !own->lanes || !link.generation || !link.lanes) return std::nullopt;
        link.generation = std::min(*link.generation, *own->generation);
        link.lanes = std::min(*link.lanes, *own->lanes);
        if (const auto* riser = riserUnder(*card.piece)) {
            const auto by = pcieLink(riser->generation.valueOr(""));
            if (!by || !by->generation) return std::nullopt;
            link.generation = std::min(*link.generation, *by->generation);
            if (riser->lanes) link.lanes = std::min(*link.lanes, static_cast<int>(*riser->lanes));
        }
        return link;
    }
    const Riser* riserUnder(std::size_t piece) const
    {
        const auto host = m_scene.pieces()[piece].host;
        return host ? m_scene.pieces()[*host].part().as<Riser>() : nullptr;
    }

    // GT/s of a lane by generation (PCI Express base specifications 1.0 to 6.0), as lspci tells the speed.
    static std::string speedWords(double generation)
    {
        static const std::map<int, const char*> speeds = {{1, "2.5GT/s"}, {2, "5GT/s"}, {3, "8GT/s"}, {4, "16GT/s"}, {5, "32GT/s"}, {6, "64GT/s"}};
        const auto found = speeds.find(static_cast<int>(generation));
        return found == speeds.end() ? std::string() : found->second;
    }

    void links()
    {
        std::vector<Text> smi, pci;
        for (const Card& card : m_cards) {
            const auto link = linkOf(card);
            if (!link) continue;
            if (card.maker != Maker::Nvidia) continue;   // others have a bridge of their own before the chip, whose link tools tell
            const std::string name = m_scene.label(*card.piece);
            smi.push_back({RW_TEXT("{part}: generation {generation}, x{lanes}"), {{"part", name}, {"generation", Count{static_cast<long>(*link->generation)}}, {"lanes", Count{*link->lanes}}}});
            pci.push_back({RW_TEXT("{part}: LnkSta: Speed {speed}, Width x{lanes}"), {{"part", name}, {"speed", speedWords(*link->generation)}, {"lanes", Count{*link->lanes}}}});
        }
        if (smi.empty()) return;
        Task& task = add("measure", "links", {RW_TEXT("Each card has the link of its slot. Ask while it works: at rest cards go down to generation 1."), {}}, cardIds());
        task.commands = {{"nvidia-smi --query-gpu=name,pcie.link.gen.current,pcie.link.width.current --format=csv", smi}, {"sudo lspci -d 10de: -vv | grep -E '^[0-9a-f]|LnkSta:'", pci}};
    }
    std::optional<std::size_t> pieceOf(const Item& item) const
    {
        for (const auto& standing : m_scene.each<GraphicsCard>())
            if (standing.at->item == &item) return standing.index;
        return std::nullopt;
    }

    void powerLimits()
    {
        if (!has(Maker::Nvidia)) return;
        std::vector<Text> expect;
        std::vector<Command> set;
        for (const Card& card : m_cards) {
            if (card.maker != Maker::Nvidia || (!card.item->powerLimit && !card.spec->power)) continue;
            const Power power = card.item->powerLimit.value_or(card.spec->power.valueOr({}));
            const Text told = {"{part}: {power}", {{"part", nameOf(*card.item)}, {"power", power}}};
            if (card.item->powerLimit) set.push_back({"sudo nvidia-smi -i N -pl " + numberText(power.amount()), {told}});
            expect.push_back(told);
        }
        if (expect.empty()) return;
        Task& task = add("measure", "power", {set.empty() ? RW_TEXT("The cards' power limits are those of the plan.") : RW_TEXT("Set the planned power limits, N being a card's number in nvidia-smi -L; they hold until the next start."), {}}, cardIds());
        task.commands = std::move(set);
        if (!task.commands.empty()) task.commands.insert(task.commands.begin(), {"sudo nvidia-smi -pm 1", {}});
        task.commands.push_back({"nvidia-smi --query-gpu=name,power.limit --format=csv", std::move(expect)});
    }

    void memory()
    {
        std::vector<Text> modules;
        for (const Item& item : m_rig.items)
            if (const auto* kit = item.part->as<MemoryKit>(); kit && kit->moduleGb && kit->speed)
                modules.push_back({RW_TEXT("{count} × {size} at {speed} MT/s"), {{"count", Count{kit->count()}}, {"size", gigabytes(*kit->moduleGb)}, {"speed", Count{std::lround(*kit->speed)}}}});
        if (modules.empty()) return;
        Task& task = add("measure", "memory", {RW_TEXT("All memory is there, at its speed. Let a test run overnight."), {}});
        task.commands = {{"sudo dmidecode -t memory | grep -E 'Size|Configured Memory Speed'", std::move(modules)}, {"sudo apt install memtester && sudo memtester " + numberText(std::floor(memoryGb().value_or(8) * 0.8)) + "G 3", {}}};
    }

    void nvlink()
    {
        const bool bridged = std::any_of(m_scene.pieces().begin(), m_scene.pieces().end(), [](const StandingPiece& piece) { return piece.mount && piece.mount->kind == MountKind::NvLink; });
        if (bridged) add("measure", "nvlink", {RW_TEXT("The bridge is found: every link of it is up."), {}}).commands = {{"nvidia-smi nvlink --status && nvidia-smi topo -m", {}}};
    }

    void heat()
    {
        const RigNumbers numbers = rigNumbers(m_scene);
        const auto expect = [&](Maker maker) {
            std::vector<Text> all;
            for (const Card& card : m_cards)
                if (card.maker == maker && (card.item->powerLimit || card.spec->power))
                    all.push_back({RW_TEXT("{part}: about {power}, clock steady"), {{"part", nameOf(*card.item)}, {"power", card.item->powerLimit.value_or(card.spec->power.valueOr({}))}}});
            return all;
        };
        Task& task = add("measure", "heat", {RW_TEXT("Train for half an hour and watch temperatures, clocks and power: a clock that falls means too little air."), {}}, cardIds());
        if (has(Maker::Nvidia)) task.commands.push_back({"nvidia-smi --query-gpu=name,temperature.gpu,clocks.sm,power.draw --format=csv -l 5", expect(Maker::Nvidia)});
        if (has(Maker::Amd)) task.commands.push_back({"watch -n 5 rocm-smi --showtemp --showclocks --showpower", expect(Maker::Amd)});
        task.commands.push_back({"sudo apt install lm-sensors && sensors", {}});
        if (numbers.wall && !numbers.power.isUnknown()) add("measure", "wall", {RW_TEXT("A meter at the socket shows about {watts} meanwhile."), {{"watts", watts(std::round(numbers.wall->draw.most.amount() / 10) * 10)}}});
    }

    void measure()
    {
        links();
        powerLimits();
        memory();
        nvlink();
        if (!m_cards.empty()) heat();
    }

    const Scene& m_scene;
    const Rig& m_rig;
    std::vector<Card> m_cards;
    std::vector<const Item*> m_drives;
    std::vector<Operation> m_all;
};

}  // namespace

std::vector<Operation> afterwards(const Evaluation& evaluation) { return Afterwards(evaluation).run(); }

}  // namespace rw::assembly
