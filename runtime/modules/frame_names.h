// runtime/modules/frame_names.h - the names of the code that is running: locals(), globals().
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

/// The local names of a framed function, as a dict; the namespace itself where there is one.
Result<Value> record_locals(Thread& t, FrameRecord* record);
/// locals() and globals() of the innermost Python function.
Result<Value> current_locals(Thread& t);
Result<Value> current_globals(Thread& t);

}  // namespace natrix::rt
