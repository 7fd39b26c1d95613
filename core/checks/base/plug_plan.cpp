#include "checks/base/plug_plan.h"

#include <algorithm>
#include <cmath>

#include "parts/kinds/fan_hub.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/power_adapter.h"
#include "parts/kinds/power_supply.h"

namespace rw {
namespace {

bool isPcie(const std::string& type) { return type == "pcie_8pin" || type == "pcie_6pin"; }  // a 6+2 plug serves both
bool isSixteen(const std::string& type) { return type == "12vhpwr" || type == "12v_2x6"; }   // one plug to the supply

class Planner {
public:
    Planner(const Rig& rig, const SupplyPlugs& there)
        : m_adapters(listed<PowerAdapter>(rig)), m_nativeOrigin(there.sixteen.origin), m_native(there.sixteen.least),
          m_mayBeNative(there.sixteen.unknown ? 1000 : there.sixteen.most - there.sixteen.least)
    {
        for (const auto& board : listed<Motherboard>(rig)) {
            takeBoardEps(*board.item, board.spec->eps, there.eps);
            if (!board.spec->pciePower) continue;  // most boards have none
            plan.pcie.take(*board.item, board.spec->pciePower);
            plan.boardPcie += *board.spec->pciePower;
        }
        plan.boardEps = plan.eps.value;
        m_epsLeft = there.eps.least - plan.eps.most;
        for (const auto& hub : listed<FanHub>(rig))
            if (hub.spec->power.valueOr("").starts_with("PCIe")) plan.pcie.take(*hub.item, {1, hub.spec->power.origin});
        for (const auto& card : listed<GraphicsCard>(rig)) plan.cards.push_back({card.item, card.spec, {}});
        std::stable_sort(plan.cards.begin(), plan.cards.end(), [](const CardFeed& a, const CardFeed& b) { return a.card->power.valueOr({}) > b.card->power.valueOr({}); });
        for (CardFeed& feed : plan.cards) plugIn(feed);
    }

    PlugPlan plan;

private:
    // What the supplies lack for the board comes through adapters of the list, as far as there are.
    void takeBoardEps(const Item& board, NumberFact wanted, const Tally& supplies)
    {
        for (double lacks = wanted.valueOr(0) - plan.eps.value - supplies.least; lacks > 0 && !supplies.unknown && *wanted > 0; --lacks) {
            const PowerAdapter* adapter = takeAdapter("eps_8pin");
            if (!adapter) break;
            if (isPcie(adapter->takes)) plan.pcie.take(board, plugsOf(*adapter));
            for (auto* end : {&wanted.value, &wanted.low, &wanted.high})
                if (*end) **end = std::max(0.0, **end - 1);
        }
        plan.eps.take(board, wanted);
    }

    void plugIn(CardFeed& feed)
    {
        feed.plugsUnknown = feed.card->plugs.empty();
        for (const PowerPlug& plug : feed.card->plugs) {
            if (plug.count <= 0) continue;
            if (isPcie(plug.type)) takeFrom(feed, plug.type, {static_cast<double>(plug.count), Origin::Curated});
            else if (isSixteen(plug.type)) takeSixteen(feed, plug.count);
            else if (plug.type == "pcie_12pin") takeByAdapter(feed, plug, {});
            else if (plug.type == "eps_8pin") takeEps(feed, plug.count);
            else feed.plugsUnknown = true;
        }
        if (feed.plugsUnknown || feed.adapterUnknown) plan.pcie.unknown = feed.item;
        if (feed.plugsUnknown) plan.eps.unknown = feed.item;
    }

    // Plugs of the supplies. Adapters from SATA or Molex (54 W a plug) feed no card, and count for nothing here.
    void takeFrom(CardFeed& feed, const std::string& type, const NumberFact& count)
    {
        if (type == "eps_8pin") {
            plan.eps.take(*feed.item, count);
            m_epsLeft -= count.most();
        } else if (isPcie(type)) {
            plan.pcie.take(*feed.item, count);
            feed.pcie.take(*feed.item, count);
        }
    }

    void takeSixteen(CardFeed& feed, int count)
    {
        if (m_native >= count) { m_native -= count; return; }
        // Where nobody knows of a native cable, or not all agree, the adapter may be spared.
        const bool mayBeNative = m_mayBeNative >= count;
        if (mayBeNative) m_mayBeNative -= count;
        feed.wantsNative = true;
        takeByAdapter(feed, {"12vhpwr", count}, mayBeNative ? std::optional(0.0) : std::nullopt);
    }

    // By an adapter of the list, else by the one in the card's box, else by what such adapters usually take: a plug for every
    // 150 W, two for 12 pins (RTX 30 Founders Edition).
    void takeByAdapter(CardFeed& feed, const PowerPlug& plug, std::optional<double> least)
    {
        const auto through = [&](const std::string& type, NumberFact count) {
            count.low = least;
            if (feed.wantsNative) count.origin = weakest(count.origin, m_nativeOrigin);
            takeFrom(feed, type, count);
            if (isPcie(type)) feed.byAdapter += *count;
        };
        int left = plug.count;
        for (const PowerAdapter* adapter = nullptr; left > 0 && (adapter = takeAdapter(plug.type)); --left) through(adapter->takes, plugsOf(*adapter));
        if (left == 0) return;
        for (const PowerPlug& own : feed.card->adapter) through(own.type, {static_cast<double>(own.count), Origin::Curated});
        if (!feed.card->adapter.empty()) return;
        feed.adapterUnknown = !feed.card->power && plug.type != "pcie_12pin";
        feed.adapterAssumed = true;
        if (plug.type == "pcie_12pin") through("pcie_8pin", {2, Origin::Typical});
        else if (feed.card->power) through("pcie_8pin", {usualAdapterPlugs(*feed.card->power), Origin::Typical});
    }

    // What the board leaves, else adapters of the list or the one in the card's box; else it lacks.
    void takeEps(CardFeed& feed, int count)
    {
        for (; count > 0; --count) {
            const PowerAdapter* adapter = m_epsLeft >= 1 ? nullptr : takeAdapter("eps_8pin");
            if (adapter) {
                takeFrom(feed, adapter->takes, plugsOf(*adapter));
            } else if (m_epsLeft < 1 && !feed.card->adapter.empty()) {
                for (const PowerPlug& own : feed.card->adapter) takeFrom(feed, own.type, {static_cast<double>(own.count), Origin::Curated});
                return;  // it serves the whole card
            } else {
                takeFrom(feed, "eps_8pin", {1, Origin::Curated});
            }
        }
    }

    static NumberFact plugsOf(const PowerAdapter& adapter) { return adapter.count ? adapter.count : NumberFact{2, Origin::Typical}; }

    const PowerAdapter* takeAdapter(const std::string& gives)
    {
        const auto it = std::find_if(m_adapters.begin(), m_adapters.end(), [&](const auto& a) { return a.spec->gives == gives || (isSixteen(gives) && isSixteen(a.spec->gives)); });
        if (it == m_adapters.end()) return nullptr;
        const PowerAdapter* adapter = it->spec;
        m_adapters.erase(it);
        return adapter;
    }

    std::vector<Listed<PowerAdapter>> m_adapters;
    Origin m_nativeOrigin;
    double m_native, m_mayBeNative, m_epsLeft = 0;
};

}  // namespace

SupplyPlugs supplyPlugs(const Rig& rig)
{
    SupplyPlugs there;
    for (const auto& supply : listed<PowerSupply>(rig)) {
        there.pcie.add(*supply.item, supply.spec->pcie);
        there.leads.add(*supply.item, supply.spec->pcieLeads);
        there.eps.add(*supply.item, supply.spec->eps);
        there.sixteen.add(*supply.item, supply.spec->twelveVhpwr);
    }
    return there;
}

double usualAdapterPlugs(Power card) { return std::ceil(card.amount() / 150); }

PlugPlan plugPlan(const Rig& rig, const SupplyPlugs& there) { return Planner(rig, there).plan; }

}  // namespace rw
