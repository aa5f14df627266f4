// runtime/text/growing.h - texts that are built by adding to their ends: `s += piece` takes time in proportion to the piece.
// What + makes of a long sum lies in a block with room at its end, and the next sum that begins with it fills that room:
// many texts, each a prefix of the next, share one block. Nothing that a text shows is ever overwritten.
#pragma once

#include "runtime/heap/heap.h"

namespace natrix::rt {

inline constexpr int64_t kGrowingFrom = 256;  // bytes; shorter texts are cheaper to copy

/// Is `a` likely to grow on: itself a sum, and long?
inline bool grows(const Text* a) {
  const uint8_t flags = a->flags.load(std::memory_order_relaxed);
  return (flags & (kTextSum | kTextShared)) != 0 && (a->length << (flags & kTextWidthMask)) >= kGrowingFrom;
}
inline void mark_sum(Text* s) {
  s->flags.store(s->flags.load(std::memory_order_relaxed) | kTextSum, std::memory_order_relaxed);
}

/// A text of `length` units as wide as a's that begins with a; the caller fills the rest.
Result<Text*> grow_text(Thread& t, const Text* a, int64_t length, int width_log, uint32_t layout, uint8_t flags);

/// For Layout::trace of texts.
void trace_shared(Tracer& tracer, const Text* s);

}  // namespace natrix::rt
