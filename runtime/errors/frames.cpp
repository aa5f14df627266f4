// runtime/errors/frames.cpp - see frames.h.

#include "runtime/errors/frames.h"

#include <pthread.h>
#include <stdlib.h>

#include <algorithm>

#include "natrix/line_table.h"
#include "runtime/containers/dict.h"
#include "runtime/core/module.h"
#include "runtime/functions/function.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

extern "C" {
[[gnu::weak]] extern const char __start_nx_lines[];
[[gnu::weak]] extern const char __stop_nx_lines[];
[[gnu::weak]] extern const InlinedCall __start_nx_inlined[];
[[gnu::weak]] extern const InlinedCall __stop_nx_inlined[];
[[gnu::weak]] extern const char __start_nx_cold[];
[[gnu::weak]] extern const char __stop_nx_cold[];
}

namespace {

struct CodeRange {
  uintptr_t begin, end;
  const LineTable* table;
};
CodeRange* ranges;
size_t range_count;
pthread_once_t ranges_made = PTHREAD_ONCE_INIT;

uintptr_t relative(const int32_t& field) {
  return static_cast<uintptr_t>(reinterpret_cast<intptr_t>(&field) + field);
}

// Linker padding between objects' contributions reads as zeros.
const LineTable* next_table(const char* p, const char* end) {
  while (static_cast<size_t>(end - p) >= sizeof(LineTable)) {
    auto* table = reinterpret_cast<const LineTable*>(p);
    if (table->length != 0) return table;
    p += 4;
  }
  return nullptr;
}

void make_ranges() {
  size_t capacity = 0;
  const char* p = __start_nx_lines;
  while (const LineTable* table = next_table(p, __stop_nx_lines)) {
    if (range_count == capacity) {
      capacity = capacity == 0 ? 256 : capacity * 2;
      ranges = static_cast<CodeRange*>(realloc(ranges, capacity * sizeof(CodeRange)));
      if (ranges == nullptr) abort();
    }
    uintptr_t begin = relative(table->function);
    ranges[range_count++] = {begin, begin + table->length, table};
    p = reinterpret_cast<const char*>(table->steps()) + ((table->size + 3) & ~3u);
  }
  std::sort(ranges, ranges + range_count, [](const CodeRange& a, const CodeRange& b) { return a.begin < b.begin; });
}

const LineTable* find_table(uintptr_t address) {
  pthread_once(&ranges_made, make_ranges);
  size_t low = 0, high = range_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (ranges[middle].end <= address) low = middle + 1;
    else high = middle;
  }
  return low < range_count && ranges[low].begin <= address ? ranges[low].table : nullptr;
}

uint64_t read_uleb(const uint8_t*& p) {
  uint64_t n = 0;
  for (int shift = 0;; shift += 7) {
    uint8_t byte = *p++;
    n |= uint64_t{byte & 0x7Fu} << shift;
    if ((byte & 0x80) == 0) return n;
  }
}

int64_t read_sleb(const uint8_t*& p) {
  int64_t n = 0;
  for (int shift = 0;;) {
    uint8_t byte = *p++;
    n |= static_cast<int64_t>(byte & 0x7F) << shift;
    shift += 7;
    if ((byte & 0x80) == 0) return (byte & 0x40) != 0 && shift < 64 ? n | -(int64_t{1} << shift) : n;
  }
}

/// With the number of an inlined call above the line.
int64_t place_at(const LineTable* table, uint64_t offset) {
  auto* code = reinterpret_cast<const Code*>(relative(table->code));
  int64_t line = code->first_line;
  uint64_t at = 0;
  const uint8_t* p = table->steps();
  const uint8_t* end = p + table->size;
  while (p < end) {
    at += read_uleb(p);
    int64_t change = read_sleb(p);
    if (at > offset) break;
    line += change;
  }
  return line;
}

constexpr int64_t kLineMask = (int64_t{1} << kInlinedShift) - 1;

const InlinedCall* find_inlined(const LineTable* table, int64_t place) {
  for (const InlinedCall* call = __start_nx_inlined; call != __stop_nx_inlined; ++call) {
    if (call->number == place >> kInlinedShift && relative(call->function) == relative(table->function)) return call;
  }
  return nullptr;
}

struct MachineFrame {
  MachineFrame* caller;
  uintptr_t return_address;
};

}  // namespace

void walk_frames(Thread& t, bool (*visit)(const ActiveFrame& frame, void* context), void* context) {
  FrameRecord* record = t.frame;
  auto* frame = static_cast<MachineFrame*>(__builtin_frame_address(0));
  const LineTable* of_cold = nullptr;  // the frame before, if it is a cold one
  for (;;) {
    uintptr_t at = reinterpret_cast<uintptr_t>(frame);
    if (at < t.stack_bottom || at + sizeof(MachineFrame) > t.stack_top || frame->caller <= frame) break;
    // The call lies before its return address.
    uintptr_t address = frame->return_address - 1;
    frame = frame->caller;
    const LineTable* table = find_table(address);
    // The fast half of a function that its cold half goes on with: one frame, which has been seen.
    const bool continued = of_cold != nullptr && table != nullptr && relative(of_cold->code) == relative(table->code);
    of_cold = address - reinterpret_cast<uintptr_t>(__start_nx_cold) < static_cast<uintptr_t>(__stop_nx_cold - __start_nx_cold) ? table : nullptr;
    if (table == nullptr || (continued && of_cold == nullptr)) continue;
    int64_t place = place_at(table, address - relative(table->function));
    while (const InlinedCall* call = find_inlined(table, place)) {
      if (!visit({reinterpret_cast<const Code*>(relative(call->code)), static_cast<int32_t>(place & kLineMask), reinterpret_cast<uintptr_t>(frame), nullptr}, context)) return;
      place = int64_t{call->caller} << kInlinedShift | call->line;
    }
    ActiveFrame found{reinterpret_cast<const Code*>(relative(table->code)), static_cast<int32_t>(place & kLineMask), reinterpret_cast<uintptr_t>(frame), nullptr};
    // A framed function's record lies in its machine frame: below its frame pointer, above its callee's. Records further
    // down belong to the evaluator's functions, which have no place in the line table.
    for (; record != nullptr && reinterpret_cast<uintptr_t>(record) < at; record = record->previous) {
      if (!visit({record->code, record->line, reinterpret_cast<uintptr_t>(record), record}, context)) return;
    }
    if (record != nullptr && reinterpret_cast<uintptr_t>(record) < found.address) {
      found.record = record;
      record = record->previous;
    }
    if (!visit(found, context)) return;
  }
  for (; record != nullptr; record = record->previous) {
    if (!visit({record->code, record->line, reinterpret_cast<uintptr_t>(record), record}, context)) return;
  }
}

const Code* code_at(uintptr_t return_address) {
  const LineTable* table = find_table(return_address - 1);
  return table == nullptr ? nullptr : reinterpret_cast<const Code*>(relative(table->code));
}

int32_t inlined_depth(uintptr_t return_address) {
  if (+__start_nx_inlined == +__stop_nx_inlined) return 0;
  const LineTable* table = find_table(return_address - 1);
  return table == nullptr ? 0 : static_cast<int32_t>(place_at(table, return_address - 1 - relative(table->function)) >> kInlinedShift & 3);
}

bool active_frame(Thread& t, int64_t depth, ActiveFrame* found) {
  struct Search {
    int64_t left;
    ActiveFrame* found;
    bool done;
  } search{depth, found, false};
  walk_frames(t, [](const ActiveFrame& frame, void* context) {
    auto* s = static_cast<Search*>(context);
    if (s->left-- != 0) return true;
    *s->found = frame;
    s->done = true;
    return false;
  }, &search);
  return search.done;
}

Value code_globals(const Code* code) {
  for (uint32_t i = 0; i < nx_program.module_count; ++i) {
    ModuleInfo* info = nx_program.modules[i];
    if (info->filename == code->filename && info->module != nullptr) return value_of(reinterpret_cast<Object*>(info->module->dict));
  }
  return kNone;
}

Result<Value> current_frame(Thread& t, int64_t depth) {
  struct Collected {
    Buffer<ActiveFrame, 16> frames;
  } collected;
  walk_frames(t, [](const ActiveFrame& frame, void* context) {
    static_cast<Collected*>(context)->frames.push(frame);
    return true;
  }, &collected);
  auto& frames = collected.frames;
  if (depth < 0) depth = 0;
  if (static_cast<size_t>(depth) >= frames.size()) return raise(t, ValueError, "call stack is not deep enough");
  Value back = kNone;
  for (size_t i = frames.size(); i-- > static_cast<size_t>(depth);) {
    Frame* made = TRY(make<Frame>(t));
    made->code = frames[i].code;
    made->line = frames[i].line;
    store(made, &made->function, frames[i].record != nullptr ? frames[i].record->function : code_globals(frames[i].code));
    store(made, &made->back, back);
    back = value_of(made);
  }
  return back;
}

}  // namespace natrix::rt
