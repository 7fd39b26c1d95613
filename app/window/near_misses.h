// What is measured, fine, and near: the gaps a person would want to see before ordering.
#pragma once

#include <QVariantList>

#include "plan/evaluate.h"

namespace rw {

// The room that checks found left, up to 30 mm, each drawn where the two parts come nearest: marks as a finding's, {hasLine,
// from, to, label, verdict, letter, words}. Left out is room that is not a gap between two parts (a published limit, a count).
QVariantList nearMisses(const Evaluation& evaluation);

}  // namespace rw
