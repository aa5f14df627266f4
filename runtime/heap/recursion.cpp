// runtime/heap/recursion.cpp - the recursion limit, see recursion.h.
// Python functions lie in section nx_code (the compiler puts them there, and the evaluator its loop), so that a return
// address tells whose frame it belongs to. The cold half of a function lies in nx_cold; called from its fast half, it is
// the same frame as its caller.

#include "runtime/heap/recursion.h"

#include "natrix/line_table.h"
#include "runtime/errors/frames.h"

namespace natrix {
namespace rt {

extern "C" {
[[gnu::weak]] extern char __start_nx_code[];
[[gnu::weak]] extern char __stop_nx_code[];
[[gnu::weak]] extern char __start_nx_cold[];
[[gnu::weak]] extern char __stop_nx_cold[];
}

namespace {

constexpr uintptr_t kReserve = 128 * 1024;       // left below the limit for C++ code
constexpr uintptr_t kSmallestFrame = 16;         // a return address and a frame pointer: no function needs less stack

uintptr_t hard_limit(const Thread& t) { return t.stack_bottom + kReserve; }

/// Of the functions called from here on, the one after `frames_left` of them crosses the limit at the latest. All have their
/// frames below `sp`.
void place_limit(Thread& t, uintptr_t sp, int32_t frames_left) {
  // Behind `sp` inlined calls may begin, which need no stack.
  uintptr_t room = frames_left > kMostInlined ? uintptr_t(frames_left - kMostInlined) * kSmallestFrame : 0;
  uintptr_t limit = sp > room ? sp - room + 1 : 0;
  t.stack_limit = limit > hard_limit(t) ? limit : hard_limit(t);
}

}  // namespace

void recursion_start(Thread& t) { place_limit(t, t.stack_top, t.recursion_limit); }

int32_t recursion_depth(Thread& t, int32_t enough) {
  struct Frame {
    Frame* caller;
    uintptr_t return_address;
  };
  int32_t depth = 0;
  uintptr_t first = reinterpret_cast<uintptr_t>(__start_nx_code), last = reinterpret_cast<uintptr_t>(__stop_nx_code);
  uintptr_t first_cold = reinterpret_cast<uintptr_t>(__start_nx_cold), last_cold = reinterpret_cast<uintptr_t>(__stop_nx_cold);
  uintptr_t of_cold = 0;  // the return address before, if it is in a cold function
  auto* frame = static_cast<Frame*>(__builtin_frame_address(0));
  while (depth < enough) {
    uintptr_t at = reinterpret_cast<uintptr_t>(frame);
    if (at < t.stack_bottom || at >= t.stack_top - sizeof(Frame)) break;
    const bool counts = frame->return_address - first < last - first && (of_cold == 0 || code_at(of_cold) != code_at(frame->return_address));
    of_cold = frame->return_address - first_cold < last_cold - first_cold ? frame->return_address : 0;
    if (counts || of_cold != 0) depth += 1 + inlined_depth(frame->return_address);
    if (reinterpret_cast<uintptr_t>(frame->caller) <= at) break;
    frame = frame->caller;
  }
  return depth;
}

Result<void> set_recursion_limit(Thread& t, int32_t limit) {
  if (!py2()) {
    int32_t depth = recursion_depth(t, limit + 1);
    if (depth >= limit) {
      return raise(t, RecursionError, "cannot set the recursion limit to {} at the recursion depth {}: the limit is too low", limit, depth);
    }
  }
  t.recursion_limit = limit;
  recursion_start(t);
  return {};
}

Result<void> check_stack(Thread& t, const char* where) {
  if (reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) > hard_limit(t)) return {};
  return raise(t, RecursionError, "maximum recursion depth exceeded{}", where);
}

extern "C" Value nx_stack_overflow(Thread& t) {
  uintptr_t sp = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  int32_t depth = recursion_depth(t, t.recursion_limit + 1);
  if (depth > t.recursion_limit || sp < hard_limit(t)) {
    (void)raise(t, RecursionError, "maximum recursion depth exceeded");
    recursion_start(t);  // the next recursion may have smaller frames
    return kRaised;
  }
  // Our own frame may be larger than the next function's, so what counts is the frame that we return to.
  place_limit(t, *reinterpret_cast<uintptr_t*>(sp), t.recursion_limit - depth);
  return kNone;
}

}  // namespace rt
}  // namespace natrix
