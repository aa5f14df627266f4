// runtime/heap/recursion.h - the recursion limit, without counting calls.
// Functions compare SP with Thread::stack_limit. Crossing it counts Python frames along the frame pointers: at the
// recursion limit that is a RecursionError, else the limit moves down.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

/// Sets stack_limit for a thread at the top of its stack.
void recursion_start(Thread& t);
/// sys.setrecursionlimit; RecursionError if the present depth is above it.
Result<void> set_recursion_limit(Thread& t, int32_t limit);
/// Python frames on this thread's stack, up to `enough`.
int32_t recursion_depth(Thread& t, int32_t enough);

}  // namespace natrix::rt
