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
// With prices and sizes where they were found, what was only nearly meant apart, and the facets where they were counted.
std::string answerText(const SearchAnswer& answer);
std::string answerJson(const SearchAnswer& answer);
std::string partText(const Part& part);

// Parts whose deciding values may all decide are named as such, not left out.
std::string auditText(const std::vector<PartPtr>& parts);
std::string auditJson(const std::vector<PartPtr>& parts);

}  // namespace rw
