// runtime/modules/itertools.h - struct IterTool: every iterator of module itertools, with its step as a C++ function.
// One shape serves all; what the fields hold is said where each iterator is made.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/core/result.h"

namespace natrix {

struct IterTool;
using IterStep = rt::Result<Value> (*)(Thread& t, IterTool* it);

struct IterTool : Object {
  IterStep step;         // the next item; kEmpty at the end
  Value source;          // an iterator
  Value function;
  Value first, second;
  Tuple* pools;          // sequences that items are combined from
  List* saved;
  Object* indices;       // a Raw block: IterIndices
  int64_t index, stop, stride;
  bool started, finished;
};

struct IterIndices : Object {  // layout Raw
  int64_t at[];
};

}  // namespace natrix
NATRIX_LAYOUT(IterTool, 0);
