#include "checks/base/cable_map.h"

#include <algorithm>
#include <array>
#include <map>

#include "checks/base/plug_plan.h"
#include "numbers/feeds.h"
#include "parts/kinds/fan_hub.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/power_supply.h"
#include "scene/board_links.h"

namespace rw {
namespace {

struct TypeWords { const char *word, *title; };
constexpr std::array<TypeWords, 6> kTypes = {{{"atx_24", RW_TEXT("ATX 24-pin")}, {"eps_8", RW_TEXT("EPS 8-pin")}, {"pcie_8", RW_TEXT("PCIe 8-pin")},
                                              {"16_pin", RW_TEXT("12VHPWR 16-pin")}, {"sata", RW_TEXT("SATA")}, {"molex", RW_TEXT("Molex")}}};
constexpr std::array<const char*, 4> kLeads = {"own", "shared", "unknown", "lacking"};

// What is left on a supply of one type.
struct Reel { int plugs = 0, leads = 0, taken = 0; bool isKnown = false, leadsKnown = false; };

class Mapper {
public:
    explicit Mapper(const Rig& rig) : m_rig(rig), m_feeds(feedsOf(rig)) {}

    void plug(const Item& to, CableType type, int count, bool byAdapter = false)
    {
        const Item* feed = feedOf(to);
        for (int i = 0; feed && i < count; ++i) {
            const Item* supply = isEmpty(*feed, type) && to.supply.empty() ? anotherWith(type, *feed) : feed;
            Reel& reel = reelOf(*supply, type);
            const int number = ++reel.taken;
            Cable cable{to.id, type, supply->id, Cable::Lead::Own, number, byAdapter};
            if (reel.isKnown && number > reel.plugs) cable.lead = Cable::Lead::Lacking;
            else if (!reel.isKnown || !reel.leadsKnown) cable.lead = Cable::Lead::Unknown;
            else if (number > reel.leads) {
                cable.lead = Cable::Lead::Shared;
                cable.number = (number - 1) % std::max(1, reel.leads) + 1;
            }
            cables.push_back(cable);
        }
    }

    // Whether the supply that was assigned to it has no such plug left.
    bool hasNoneOf(const Item& item, CableType type)
    {
        const Item* feed = feedOf(item);
        return feed && !item.supply.empty() && isEmpty(*feed, type);
    }

    std::vector<Cable> cables;

private:
    const Item* feedOf(const Item& item) const
    {
        for (std::size_t i = 0; i < m_rig.items.size(); ++i)
            if (m_rig.items[i].id == item.id) return m_feeds[i];
        return nullptr;
    }

    bool isEmpty(const Item& supply, CableType type)
    {
        const Reel& reel = reelOf(supply, type);
        return reel.isKnown && reel.taken >= reel.plugs;
    }

    // What nobody assigned may take a plug of any supply that has one left.
    const Item* anotherWith(CableType type, const Item& feed)
    {
        for (const Item& item : m_rig.items)
            if (item.part->as<PowerSupply>() && !isEmpty(item, type)) return &item;
        return &feed;
    }

    Reel& reelOf(const Item& item, CableType type)
    {
        const auto [at, isNew] = m_reels.try_emplace({item.id, type});
        if (!isNew) return at->second;
        const auto& supply = *item.part->as<PowerSupply>();
        const auto of = [](const NumberFact& plugs, const NumberFact& leads) {
            return Reel{static_cast<int>(plugs.valueOr(0)), static_cast<int>(leads.valueOr(0)), 0, plugs.value.has_value(), leads.value.has_value()};
        };
        switch (type) {
            case CableType::Atx24: return at->second = {1, 1, 0, true, true};
            case CableType::Eps8: return at->second = of(supply.eps, supply.eps);     // a lead each
            case CableType::Pcie8: return at->second = of(supply.pcie, supply.pcieLeads);
            case CableType::SixteenPin: return at->second = of(supply.twelveVhpwr, supply.twelveVhpwr);
            case CableType::Sata: return at->second = of(supply.sata, {});            // several on one lead, as they are made for
            case CableType::Molex: return at->second = of(supply.molex, {});
        }
        return at->second;
    }

    const Rig& m_rig;
    std::vector<const Item*> m_feeds;
    std::map<std::pair<ItemId, CableType>, Reel> m_reels;
};

int whole(double number) { return static_cast<int>(number + 0.5); }

void plugBoards(const Rig& rig, const PlugPlan& plan, Mapper& map)
{
    for (const auto& board : listed<Motherboard>(rig)) {
        map.plug(*board.item, CableType::Atx24, 1);
        map.plug(*board.item, CableType::Eps8, whole(plan.boardEps > 0 ? board.spec->eps.valueOr(0) : 0));
        map.plug(*board.item, CableType::Pcie8, whole(board.spec->pciePower.valueOr(0)));
    }
}

void plugCard(const CardFeed& feed, Mapper& map)
{
    for (const PowerPlug& plug : feed.card->plugs) {
        if ((plug.type != "12vhpwr" && plug.type != "12v_2x6") || feed.wantsNative) continue;
        if (map.hasNoneOf(*feed.item, CableType::SixteenPin)) {   // the native cable that was counted is of another supply: by adapter
            int plugs = 0;
            for (const PowerPlug& own : feed.card->adapter)
                if (own.type.starts_with("pcie_")) plugs += own.count;
            map.plug(*feed.item, CableType::Pcie8, plugs > 0 ? plugs : whole(usualAdapterPlugs(feed.card->power.valueOr({}))), true);
        } else {
            map.plug(*feed.item, CableType::SixteenPin, plug.count);
        }
    }
    for (const PowerPlug& plug : feed.card->plugs)
        if (plug.type == "eps_8pin" && feed.pcie.value == 0) map.plug(*feed.item, CableType::Eps8, plug.count);
    map.plug(*feed.item, CableType::Pcie8, whole(feed.pcie.value), feed.byAdapter > 0);
}

}  // namespace

const char* cableTitle(CableType type) { return kTypes[static_cast<std::size_t>(type)].title; }
std::string cableText(CableType type) { return kTypes[static_cast<std::size_t>(type)].word; }
std::string leadText(Cable::Lead lead) { return kLeads[static_cast<std::size_t>(lead)]; }

std::vector<Cable> cableMap(const Rig& rig)
{
    const PlugPlan plan = plugPlan(rig, supplyPlugs(rig));
    Mapper map(rig);
    plugBoards(rig, plan, map);
    for (const CardFeed& feed : plan.cards) plugCard(feed, map);
    for (const Item* drive : sataDrives(rig)) map.plug(*drive, CableType::Sata, 1);
    for (const auto& hub : listed<FanHub>(rig)) {
        const std::string power = hub.spec->power.valueOr("");
        if (power.starts_with("PCIe")) map.plug(*hub.item, CableType::Pcie8, 1);
        if (power == "SATA") map.plug(*hub.item, CableType::Sata, 1);
        if (power == "Molex") map.plug(*hub.item, CableType::Molex, 1);
    }
    return map.cables;
}

}  // namespace rw
