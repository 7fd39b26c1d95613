// One function per category of OpenDB. Each takes a record that has an id and a name.
#pragma once

#include "db/opendb/record.h"

namespace rw::opendb {

Mapped mapGpu(Record& record);
Mapped mapPcCase(Record& record);
Mapped mapCpuCooler(Record& record);
Mapped mapMotherboard(Record& record);
Mapped mapCpu(Record& record);
Mapped mapRam(Record& record);
Mapped mapPsu(Record& record);
Mapped mapStorage(Record& record);
Mapped mapCaseFan(Record& record);
Mapped mapNetworkCard(Record& record);
Mapped mapSoundCard(Record& record);
Mapped mapCaptureCard(Record& record);

// The type in published part lists of what only stands in lists: "Headphones" of Headphones. Null for an unknown category.
const char* listTypeOf(const std::string& category);

}  // namespace rw::opendb
