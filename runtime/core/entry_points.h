// runtime/core/entry_points.h - prototypes of all functions that generated code and the evaluator call.
#pragma once

#include "natrix/object.h"
#include "runtime/core/thread.h"

namespace natrix {

using Name = const Text*;
using Cache = InlineCache*;
using bool8 = uint8_t;   // 0, 1, or 2: raised
using int64 = int64_t;

#define NATRIX_WITH_THREAD(...) (Thread & t __VA_OPT__(, ) __VA_ARGS__)
extern "C" {
#define ENTRY(symbol, result, parameters) result symbol NATRIX_WITH_THREAD parameters;
#include "natrix/entry_points.def"
#include "natrix/fast_paths.def"
#undef ENTRY
}
#undef NATRIX_WITH_THREAD

}  // namespace natrix
