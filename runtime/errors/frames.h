// runtime/errors/frames.h - the Python functions that are running, found on the machine's stack when asked.
// Nothing is kept for it while code runs: return addresses lead through the line table (natrix/line_table.h).
#pragma once

#include "runtime/core/api.h"
#include "runtime/errors/traceback.h"

namespace natrix::rt {

struct ActiveFrame {
  const Code* code;
  int32_t line;
  uintptr_t address;         // of the machine frame
  FrameRecord* record;       // framed functions: their locals; else null
};

/// Calls visit for each running Python function of this thread, innermost first, until it returns false.
void walk_frames(Thread& t, bool (*visit)(const ActiveFrame& frame, void* context), void* context);
/// The frame `depth` calls above the innermost; false if there are fewer.
bool active_frame(Thread& t, int64_t depth, ActiveFrame* found);
/// The code of the compiled function that has the call with this return address; null: it is another's.
const Code* code_at(uintptr_t return_address);
/// How many inlined calls stand around the call with this return address.
int32_t inlined_depth(uintptr_t return_address);
/// sys._getframe(depth): a Frame with its callers behind f_back. ValueError if the stack is not that deep.
Result<Value> current_frame(Thread& t, int64_t depth);
/// The globals dict of running or remembered code, found by its module's file; kNone if unknown.
Value code_globals(const Code* code);

}  // namespace natrix::rt
