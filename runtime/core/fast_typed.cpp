// runtime/core/fast_typed.cpp - what typed code inlines: elements of lists and tuples by unboxed index, lengths, guards.
#include "runtime/core/fast.h"

#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/instance.h"
#include "runtime/functions/function.h"
#include "runtime/heap/geometry.h"
#include "runtime/text/bytearray.h"

using namespace natrix;
using namespace natrix::rt;

// What compiler/lower/thread_fields.h says.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Winvalid-offsetof"
static_assert(offsetof(Function, code) == 8);
static_assert(offsetof(Code, fast) == 80);
static_assert(offsetof(Code, signature) == 108);
static_assert(offsetof(List, storage) == 8);
static_assert(offsetof(Values, size) == 8);
static_assert(offsetof(Values, items) == 24);
static_assert(offsetof(Tuple, length) == 8);
static_assert(offsetof(Tuple, items) == 16);
static_assert(offsetof(Text, length) == 16);
static_assert(offsetof(Object, flags) == 4);
static_assert(sizeof(Text) == 32);
#pragma clang diagnostic pop

namespace {

/// An element, which the optimiser may know is neither empty nor raised.
[[gnu::always_inline]] inline Value element(const Value* place) {
  Value v = load(place);
  __builtin_assume(v.bits > kRaised.bits);
  return v;
}

[[gnu::always_inline]] inline bool exactly(Value v, LayoutRow row) {
  return v.is_object() && layout_of(v.as_object()) == layout_id(row);
}

/// What a bytes or bytearray holds, as of now.
[[gnu::always_inline]] inline const uint8_t* bytes_of(Value v, uint32_t row, int64_t* length) {
  if (row == kLayoutRowBytes) {
    auto* text = static_cast<Text*>(v.as_object());
    *length = text->length;
    return reinterpret_cast<const uint8_t*>(text->data());
  }
  ByteBlock* block = __atomic_load_n(&as<ByteArray>(v)->block, __ATOMIC_ACQUIRE);
  *length = __atomic_load_n(&block->length, __ATOMIC_ACQUIRE);
  return block->data();
}

}  // namespace

NX_FAST bool8 nx_fast_int_pow(Thread&, int64_t a, int64_t b, int64_t* result) {
  if (b < 0) return 0;
  int64_t power = 1;
  for (uint64_t left = static_cast<uint64_t>(b); left != 0;) {
    if ((left & 1) != 0 && __builtin_mul_overflow(power, a, &power)) return 0;
    left >>= 1;
    if (left != 0 && __builtin_mul_overflow(a, a, &a)) return 0;
  }
  *result = power;
  return 1;
}

NX_FAST Value nx_fast_byte_next(Thread&, Value bytes, int64_t position, uint32_t row) {
  int64_t length;
  const uint8_t* data = bytes_of(bytes, row, &length);
  return position >= length ? kEmpty : Value::from_small(data[position]);
}

NX_FAST Value nx_fast_byte_item(Thread&, Value bytes, int64_t index, uint32_t row) {
  int64_t length;
  const uint8_t* data = bytes_of(bytes, row, &length);
  if (index < 0) index += length;
  if (static_cast<uint64_t>(index) >= static_cast<uint64_t>(length)) [[unlikely]] return kEmpty;
  return Value::from_small(data[index]);
}

NX_FAST bool8 nx_fast_byte_store(Thread&, Value bytearray, int64_t index, int64_t byte) {
  if (Locked::threads_started.load(std::memory_order_relaxed)) [[unlikely]] return 0;
  ByteBlock* block = as<ByteArray>(bytearray)->block;
  if (index < 0) index += block->length;
  if (static_cast<uint64_t>(index) >= static_cast<uint64_t>(block->length) || static_cast<uint64_t>(byte) > 255) [[unlikely]] return 0;
  block->data()[index] = static_cast<uint8_t>(byte);
  return 1;
}

NX_FAST Value nx_fast_list_pop(Thread& t, Value list) {
  if (Locked::threads_started.load(std::memory_order_relaxed)) [[unlikely]] return nx_list_pop_locked(t, list);
  Values* values = list_values(as<List>(list));
  const int64_t last = values->size.load(std::memory_order_relaxed) - 1;
  if (last < 0) return kEmpty;
  values->size.store(last, std::memory_order_release);
  return element(&values->items[last]);
}

NX_FAST bool8 nx_fast_text_equal(Thread& t, Value a, Value b) {
  if (a == b) return 1;
  auto *x = static_cast<const Text*>(a.as_object()), *y = static_cast<const Text*>(b.as_object());
  if (x->length != y->length) return 0;
  const uint8_t flags = x->flags.load(std::memory_order_relaxed) | y->flags.load(std::memory_order_relaxed);
  if (x->length == 1 && (flags & (kTextWidthMask | kTextShared)) == 0) return *x->data() == *y->data();
  return nx_text_equal(t, a, b);
}

NX_FAST int64 nx_fast_byte_length(Thread&, Value bytearray) {
  int64_t n;
  bytes_of(bytearray, kLayoutRowByteArray, &n);
  return n;
}

NX_FAST int64 nx_fast_range_length(Thread&, int64_t start, int64_t stop, int64_t step, uint32_t kind) {
  if (step == 0) return -1;
  if (step > 0 ? start >= stop : start <= stop) return 0;
  int64_t distance;
  if (step == INT64_MIN || __builtin_sub_overflow(step > 0 ? stop : start, step > 0 ? start : stop, &distance)) return -1;
  const int64_t count = (distance - 1) / (step > 0 ? step : -step) + 1;
  // Python 2's range is a list: one of that many items may be more than there is memory for.
  return kind == 2 && count > (int64_t{1} << 26) ? -1 : count;
}

namespace {

/// What the site remembers for an object's class, if the object hides it by no attribute of its own; kEmpty: nothing.
[[gnu::always_inline]] inline Value first_way(Value o, const MethodSite* site) {
  if (!o.is_object()) return kEmpty;
  const uint64_t word = site->words[0].load(std::memory_order_acquire);
  if (word >> 32 != layout_of(o.as_object())) return kEmpty;
  if (load(reinterpret_cast<Value*>(o.as_object()) + (word & 0xFFFFFFFF)) != kEmpty) return kEmpty;
  return element(&site->functions[0]);
}

}  // namespace

NX_FAST Value nx_fast_find_method(Thread& t, Value o, Name name, MethodSite* site) {
  Value found = first_way(o, site);
  return found != kEmpty ? found : nx_find_method(t, o, name, site);
}

NX_FAST Value nx_fast_find_operator(Thread& t, Value a, Value b, Name name, uint32_t kind, MethodSite* site) {
  // Only where no other method takes part, before or after this one: the right operand is of the same class, or a number
  // or constant that is no object. (A sequence on the right may be repeated, a subclass goes first.)
  if (b.is_object() && a.is_object() && layout_of(b.as_object()) != layout_of(a.as_object())) return kEmpty;
  Value found = first_way(a, site);
  return found != kEmpty ? found : nx_find_operator(t, a, b, name, kind, site);
}

NX_FAST Value nx_fast_new_instance(Thread& t, Value cls, uint32_t kind, MethodSite* site) {
  if (load(&site->functions[0]) != cls) [[unlikely]] return nx_new_instance(t, cls, kind, site);
  const Layout* layout = instances_of(as<Type>(cls));
  Result<Object*> made = allocate(t, layout->size, layout->id);
  return made.raised() ? kRaised : value_of(made.value());
}

NX_FAST Value nx_fast_new_foreseen(Thread& t, uint64_t size, uint32_t layout) {
  LocalHeap::Run& run = t.heap->runs[class_of(size)];
  Object* o;
  if (run.cursor != run.end && heap.stress == 0) [[likely]] {
    o = reinterpret_cast<Object*>(run.cursor);
    run.cursor += kClassSizes[class_of(size)];
  } else {
    Result<Object*> made = allocate(t, size, layout);
    if (made.raised()) [[unlikely]] return kRaised;
    o = made.value();
  }
  // The class may just have changed.
  o->layout.store(nx_layouts[layout >> 1]->id, std::memory_order_relaxed);
  return value_of(o);
}

NX_FAST Value nx_fast_default(Thread&, Value function, uint64_t from_end) {
  Value defaults = load(&as<Function>(function)->defaults);
  if (!exactly(defaults, kLayoutRowTuple)) return kEmpty;
  const Tuple* values = as<Tuple>(defaults);
  if (static_cast<int64_t>(from_end) > values->length) return kEmpty;
  return element(&values->items[values->length - static_cast<int64_t>(from_end)]);
}
