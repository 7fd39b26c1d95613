// Parts in words and in JSON, for `rigwright parts`.
#pragma once

#include <string>
#include <vector>

#include "db/catalogue.h"

namespace rw {

std::string fieldsText(const std::vector<const PartKind*>& kinds);
std::string fieldsJson(const std::vector<const PartKind*>& kinds);
std::string summariesText(const std::vector<PartSummary>& parts);
std::string summariesJson(const std::vector<PartSummary>& parts);
std::string partText(const Part& part);

// Parts whose deciding values may all decide are named as such, not left out.
std::string auditText(const std::vector<PartPtr>& parts);
std::string auditJson(const std::vector<PartPtr>& parts);

}  // namespace rw
