// runtime/errors/traceback_framed.cpp - traceback entries of framed functions, which keep their locals for f_locals.

#include "runtime/containers/dict.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/traceback.h"
#include "runtime/modules/frame_names.h"

namespace natrix::rt {

extern "C" void nx_traceback_framed(Thread& t, const Code* code, Value function, int32_t line, int32_t column, int32_t end_column) {
  nx_traceback_here(t, code, function, line, column, end_column);
  if (t.frame == nullptr || t.frame->code != code || (code->flags & kCodeModule) != 0) return;
  auto* e = as<Exception>(t.pending);
  if (e->traceback == nullptr || e->traceback->code != code) return;
  t.pending = kEmpty;
  auto locals = record_locals(t, t.frame);
  if (locals.raised()) take_pending(t);  // no memory for them: the exception itself is what matters
  else store(e->traceback, &e->traceback->locals, locals.value());
  t.pending = value_of(e);
}

}  // namespace natrix::rt
