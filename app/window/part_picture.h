// A part by itself as a small picture, from the looks the case is drawn with: for lists. Any thread may draw one.
#pragma once

#include <QImage>

#include "parts/part.h"

namespace rw {

bool hasPicture(const Part& part);                // kinds that are only counted have nothing to draw
QImage partPicture(const Part& part, int size);   // a square with nothing behind the part; null where there is nothing to draw

}  // namespace rw
