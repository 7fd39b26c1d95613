// How well each kind of the catalogue is known, as a table.
#pragma once

#include <string>
#include <vector>

#include "checks/base/audit.h"

namespace rw {

using AuditedKinds = std::vector<std::pair<const PartKind*, AuditCounts>>;
std::string auditedKindsText(const AuditedKinds& kinds);  // in Markdown, as it stands in the guide
std::string auditedKindsJson(const AuditedKinds& kinds);

}  // namespace rw
