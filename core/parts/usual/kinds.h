// What is usual, kind by kind: each fills the gaps of a spec in place. Kinds that are not here stand without it, or go into
// no case (a processor by its socket, a riser, a fan hub, an adapter, what is only listed), and every number they lack is one
// that only their maker knows.
#pragma once

#include "parts/kinds/add_in_card.h"
#include "parts/kinds/air_cooler.h"
#include "parts/kinds/case_fan.h"
#include "parts/kinds/gpu_brace.h"
#include "parts/kinds/graphics_card.h"
#include "parts/kinds/liquid_cooler.h"
#include "parts/kinds/memory_kit.h"
#include "parts/kinds/motherboard.h"
#include "parts/kinds/network_adapter.h"
#include "parts/kinds/nvlink_bridge.h"
#include "parts/kinds/open_frame.h"
#include "parts/kinds/pc_case.h"
#include "parts/kinds/power_supply.h"
#include "parts/kinds/storage.h"

namespace rw::usual {

void fillGaps(AddInCard& card);
void fillGaps(AirCooler& cooler);
void fillGaps(CaseFan& fan);
void fillGaps(GpuBrace& brace);
void fillGaps(GraphicsCard& card);
void fillGaps(LiquidCooler& cooler);
void fillGaps(MemoryKit& kit);
void fillGaps(Motherboard& board);
void fillGaps(NetworkAdapter& adapter);
void fillGaps(NvLinkBridge& bridge);
void fillGaps(OpenFrame& frame);
void fillGaps(PcCase& pcCase);
void fillGaps(PowerSupply& supply);
void fillGaps(Storage& drive);

}  // namespace rw::usual
