// runtime/modules/random.h - the state of one Mersenne Twister.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct RandomGenerator : Object {
  uint32_t state[624];
  uint32_t index;  // of the next word; 624: all are used up
};

}  // namespace natrix
NATRIX_LAYOUT(RandomGenerator, 0);
