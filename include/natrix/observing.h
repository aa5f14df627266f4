// include/natrix/observing.h - programs that see when objects die: what their compiled code and the runtime agree on.
#pragma once

#include "natrix/object.h"

namespace natrix {

/// A CodeFlags: the function's record shows all its Values, temporaries too. FrameRecord::locals[-1] is an int, how many.
inline constexpr uint32_t kCodeObserving = 0x80000;

/// How many objects there are whose death can be seen. Linked only into programs with any.
extern "C" int64_t nx_watched;

}  // namespace natrix
