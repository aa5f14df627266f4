// runtime/text/growing.cpp - see growing.h.

#include "runtime/text/growing.h"

#include <cstring>

#include "runtime/containers/storage.h"

namespace natrix::rt {

namespace {

struct TextBlock : Raw {
  std::atomic<int64_t> used;  // bytes that some text shows; who moves it on may write there
  int64_t capacity;
  uint8_t* data() { return reinterpret_cast<uint8_t*>(this + 1); }
};

TextBlock* block_of(const Text* s) { return reinterpret_cast<TextBlock*>(const_cast<uint8_t*>(s->data())) - 1; }
bool is_shared(const Text* s) { return (s->flags.load(std::memory_order_relaxed) & kTextShared) != 0; }

}  // namespace

Result<Text*> grow_text(Thread& t, const Text* a, int64_t length, int width_log, uint32_t layout, uint8_t flags) {
  int64_t before = a->length << width_log;
  const int64_t after = length << width_log;
  TextBlock* block = is_shared(a) ? block_of(a) : nullptr;
  if (block == nullptr || after > block->capacity ||
      !block->used.compare_exchange_strong(before, after, std::memory_order_acq_rel)) {
    before = a->length << width_log;
    const int64_t capacity = after + after / 2;
    block = static_cast<TextBlock*>(
        TRY(allocate_data(t, sizeof(TextBlock) + static_cast<size_t>(capacity), sizeof(TextBlock), layout_id(kLayoutRowRaw))));
    block->capacity = capacity;
    block->used.store(after, std::memory_order_relaxed);
    memcpy(block->data(), a->data(), static_cast<size_t>(before));
  }
  auto* s = static_cast<Text*>(TRY(allocate(t, sizeof(Text) + sizeof(uint8_t*), layout)));
  s->length = length;
  *reinterpret_cast<uint8_t**>(s + 1) = block->data();
  s->flags.store(static_cast<uint8_t>(flags | width_log | kTextShared), std::memory_order_release);
  return s;
}

void trace_shared(Tracer& tracer, const Text* s) {
  if (is_shared(s)) tracer.visit(block_of(s));
}

}  // namespace natrix::rt
