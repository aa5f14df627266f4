// runtime/containers/storage.cpp - layouts of storage blocks.

#include "runtime/containers/storage.h"

#include "runtime/core/api.h"

namespace natrix {

Values nx_empty_values = {{{{layout_id(kLayoutRowValues)}, {0}, {0}, {0}}, {0}, 0}, {}};

namespace {

void trace_values(rt::Tracer& tracer, Object* o) {
  auto* block = static_cast<Values*>(o);
  tracer.visit(block->items, static_cast<size_t>(block->size.load(std::memory_order_relaxed)));
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Values, nullptr, trace_values, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Ints, nullptr, nullptr, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Doubles, nullptr, nullptr, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Bools, nullptr, nullptr, nullptr, 0);

namespace rt {

Result<Values*> allocate_values(Thread& t, int64_t capacity) {
  if (capacity > INT64_MAX / 16) return raise_empty(t, MemoryError);
  Values* block = TRY(make<Values>(t, static_cast<size_t>(capacity) * sizeof(Value)));
  block->capacity = capacity;
  return block;
}

}  // namespace rt
}  // namespace natrix
