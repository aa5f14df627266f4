// runtime/modules/array.cpp - what arrays are made of: numbers side by side in a bytearray's block. The array's type code
// is in the flags of the block's header: those of the array itself count its slots.
#include <bit>
#include <cmath>

#include "natives/_array.h"
#include "runtime/containers/list.h"
#include "runtime/containers/slice.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/builder.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/native.h"
#include "runtime/text/str.h"
#include "runtime/text/unicode.h"

namespace natrix::rt {

namespace {

char code_of(const ByteArray* a) { return static_cast<char>(a->block->flags.load(std::memory_order_relaxed)); }

int64_t item_size(char code) {
  switch (code) {
    case 'c': case 'b': case 'B': return 1;
    case 'h': case 'H': return 2;
    case 'i': case 'I': case 'f': case 'u': return 4;
    default: return 8;
  }
}
int64_t count_of(const ByteArray* a) { return a->block->length / item_size(code_of(a)); }

template <class T>
T load_item(const uint8_t* at) {
  T x;
  memcpy(&x, at, sizeof x);
  return x;
}
template <class T>
void store_item(uint8_t* at, T x) { memcpy(at, &x, sizeof x); }

Result<Value> read_item(Thread& t, char code, const uint8_t* at) {
  switch (code) {
    case 'c': return value_of(bytes_of_char(*at));
    case 'b': return Value::from_small(load_item<int8_t>(at));
    case 'B': return Value::from_small(*at);
    case 'h': return Value::from_small(load_item<int16_t>(at));
    case 'H': return Value::from_small(load_item<uint16_t>(at));
    case 'i': return Value::from_small(load_item<int32_t>(at));
    case 'I': return int_from_wide(t, load_item<uint32_t>(at), py2());  // Python 2 gives long
    case 'L': case 'Q': return int_from_wide(t, static_cast<__int128>(load_item<uint64_t>(at)), py2());
    case 'f': return Value::from_double(load_item<float>(at));
    case 'd': return Value::from_double(load_item<double>(at));
    case 'u': {
      const auto c = load_item<uint32_t>(at);
      if (c > 0x10FFFF) return raise(t, ValueError, "character U+{:x} is not in range [U+0000; U+10ffff]", c);
      TextBuilder out;
      out.put(c);
      return value_of(TRY(out.finish(t)));
    }
    default: return int_from_int64(t, load_item<int64_t>(at));
  }
}

Raised too_large(Thread& t, const char* type, bool large) {
  return raise(t, OverflowError, "{} is {} than {}", type, large ? "greater" : "less", large ? "maximum" : "minimum");
}

/// An int; of more than 64 bits some number past all limits.
Result<__int128> integer_py(Thread& t, Value v) {
  if (!is_integer(v)) {
    if (py2()) {
      if (v.is_double() || is<Float>(v)) return raise(t, TypeError, "integer argument expected, got float");
      auto index = index_value_py(t, v);
      if (index.raised()) return catch_pending(t, TypeError) ? raise(t, TypeError, "an integer is required") : Raised{};
      v = index.value();
    } else {
      v = TRY(index_value_py(t, v));
    }
  }
  const Operand n(v);
  if (n.view.size > 1) return __int128{n.view.negative ? -1 : 1} << 100;
  const __int128 size = n.view.size == 0 ? 0 : n.view.limbs[0];
  return n.view.negative ? -size : size;
}

Result<void> write_integer_py(Thread& t, char code, uint8_t* at, Value v) {
  const __int128 n = TRY(integer_py(t, v));
  const bool past_long = n > INT64_MAX || n < INT64_MIN;
  switch (code) {
    case 'b': case 'h': {
      if (past_long) return raise(t, OverflowError, "Python int too large to convert to C long");
      if (n > INT16_MAX || n < INT16_MIN) return too_large(t, "signed short integer", n > 0);
      if (code == 'h') return store_item(at, static_cast<int16_t>(n)), Done{};
      if (n > 127 || n < -128) return too_large(t, "signed char", n > 0);
      return store_item(at, static_cast<int8_t>(n)), Done{};
    }
    case 'B':
      if (past_long) return raise(t, OverflowError, "Python int too large to convert to C long");
      if (n > 255 || n < 0) return too_large(t, "unsigned byte integer", n > 0);
      return store_item(at, static_cast<uint8_t>(n)), Done{};
    case 'H': case 'i':
      if (past_long) return raise(t, OverflowError, "Python int too large to convert to C long");
      if (n > INT32_MAX || n < INT32_MIN) return too_large(t, "signed integer", n > 0);
      if (code == 'i') return store_item(at, static_cast<int32_t>(n)), Done{};
      if (n > 65535 || n < 0) return too_large(t, "unsigned short", n > 0);
      return store_item(at, static_cast<uint16_t>(n)), Done{};
    case 'I': case 'L': case 'Q': {
      if (n > UINT64_MAX) return raise(t, OverflowError, py2() ? "long int too large to convert" : code == 'Q' ? "int too big to convert" : "Python int too large to convert to C unsigned long");
      if (n < 0) {
        if (py2()) return too_large(t, code == 'I' ? "unsigned int" : "unsigned long", false);
        return raise(t, OverflowError, code == 'Q' ? "can't convert negative int to unsigned" : "can't convert negative value to unsigned int");
      }
      if (code != 'I') return store_item(at, static_cast<uint64_t>(n)), Done{};
      if (n > UINT32_MAX) return too_large(t, "unsigned int", true);
      return store_item(at, static_cast<uint32_t>(n)), Done{};
    }
    default:
      if (past_long) return raise(t, OverflowError, code == 'q' ? "int too big to convert" : "Python int too large to convert to C long");
      return store_item(at, static_cast<int64_t>(n)), Done{};
  }
}

Result<void> write_item_py(Thread& t, char code, uint8_t* at, Value v) {
  if (code == 'f' || code == 'd') {
    if (py2() && !is_number(v) && !is<Float>(v) && lookup(t, type_of(v), names::dunder_float) == kEmpty) return raise(t, TypeError, "a float is required");
    const double x = TRY(to_double_py(t, v));
    if (code == 'd') store_item(at, x);
    else store_item(at, static_cast<float>(x));
    return Done{};
  }
  if (code == 'c') {
    Bytes* s = try_cast<Bytes>(v);
    if (s == nullptr || s->length != 1) return raise(t, TypeError, "array item must be char");
    *at = s->data()[0];
    return Done{};
  }
  if (code == 'u') {
    Str* s = try_cast<Str>(v);
    if (s == nullptr || s->length != 1) return raise(t, TypeError, "array item must be unicode character");
    store_item(at, static_cast<uint32_t>(s->at(0)));
    return Done{};
  }
  return write_integer_py(t, code, at, v);
}

Raised out_of_range(Thread& t, bool assigned) {
  return raise(t, IndexError, assigned ? "array assignment index out of range" : "array index out of range");
}

Result<int64_t> position_py(Thread& t, ByteArray* a, Value key, bool assigned) {
  if (!is_integer(key)) {
    auto index = index_value_py(t, key);
    if (index.raised()) {
      return catch_pending(t, TypeError) ? raise(t, TypeError, assigned && py2() ? "array indices must be integer" : "array indices must be integers") : Raised{};
    }
    key = index.value();
  }
  int64_t i = TRY(index_py(t, key));
  const int64_t count = count_of(a);
  if (i < 0) i += count;
  if (i < 0 || i >= count) return out_of_range(t, assigned);
  return i;
}

/// Replaces bytes [from, to) by `size` others, which are not in the array itself.
Result<void> replace(Thread& t, ByteArray* a, int64_t from, int64_t to, const uint8_t* data, int64_t size) {
  const int64_t before = a->block->length, tail = before - to;
  if (size > to - from) TRY(resize_bytearray(t, a, before + size - (to - from)));
  uint8_t* start = a->block->data();
  memmove(start + from + size, start + to, static_cast<size_t>(tail));
  if (size != 0) memcpy(start + from, data, static_cast<size_t>(size));
  return resize_bytearray(t, a, from + size + tail);
}

Result<ByteArray*> make_like(Thread& t, ByteArray* a, int64_t bytes) {
  ByteArray* fresh = TRY(make_bytearray(t, nullptr, bytes));
  Type* cls = type_of(a);
  // Slices and sums of subclasses are arrays.
  while (cls->base != nullptr && cls->base != &nx_type_array_storage) cls = cls->base;
  auto* made = static_cast<ByteArray*>(TRY(allocate_instance(t, cls, sizeof(ByteArray))));
  store(made, &made->block, fresh->block);
  made->block->flags.store(static_cast<uint8_t>(code_of(a)), std::memory_order_relaxed);
  return made;
}

/// a[slice] = value; kEmpty deletes.
Result<void> assign_slice_py(Thread& t, ByteArray* self, Slice* slice, Value value) {
  Bytes* data = empty_bytes();
  if (value != kEmpty) {
    if (!is<ByteArray>(value) || !TRY(isinstance_py(t, value, value_of(&nx_type_array_storage)))) {
      return raise(t, TypeError, "can only assign array (not \"{}\") to array slice", type_name(value));
    }
    if (code_of(as<ByteArray>(value)) != code_of(self)) return raise(t, TypeError, "bad argument type for built-in operation");
    data = TRY(make_bytes(t, as<ByteArray>(value)->block->data(), as<ByteArray>(value)->block->length));
  }
  SliceBounds bounds;
  TRY(slice_bounds_py(t, slice, count_of(self), bounds));
  Locked held(t, self);
  const int64_t size = item_size(code_of(self)), given = data->length / size;
  if (bounds.step == 1) {
    const int64_t stop = bounds.stop > bounds.start ? bounds.stop : bounds.start;
    return replace(t, self, bounds.start * size, stop * size, data->data(), data->length);
  }
  if (value == kEmpty) {
    // From the last to the first, so that positions hold.
    for (int64_t k = 0; k < bounds.count; ++k) {
      const int64_t i = bounds.step > 0 ? bounds.start + (bounds.count - 1 - k) * bounds.step : bounds.start + k * bounds.step;
      TRY(replace(t, self, i * size, (i + 1) * size, nullptr, 0));
    }
    return Done{};
  }
  if (given != bounds.count) {
    return raise(t, ValueError, "attempt to assign array of size {} to extended slice of size {}", given, bounds.count);
  }
  for (int64_t k = 0; k < bounds.count; ++k) {
    memcpy(self->block->data() + (bounds.start + k * bounds.step) * size, data->data() + k * size, static_cast<size_t>(size));
  }
  return Done{};
}

}  // namespace

extern "C" {

Result<Value> nx_array_storage_dunder_new(Thread& t, Type* cls, Text* code) {
  ByteArray* fresh = TRY(make_bytearray(t, nullptr, 0));
  auto* a = static_cast<ByteArray*>(TRY(allocate_instance(t, cls, sizeof(ByteArray))));
  store(a, &a->block, fresh->block);
  a->block->flags.store(static_cast<uint8_t>(text_view(code)[0]), std::memory_order_relaxed);
  return value_of(a);
}

Result<int64_t> nx_array_storage_dunder_len(Thread&, ByteArray* self) { return count_of(self); }

Result<Value> nx_array_storage_dunder_getitem(Thread& t, ByteArray* self, Value key) {
  const char code = code_of(self);
  const int64_t size = item_size(code);
  if (Slice* slice = try_cast<Slice>(key)) {
    SliceBounds bounds;
    TRY(slice_bounds_py(t, slice, count_of(self), bounds));
    ByteArray* made = TRY(make_like(t, self, bounds.count * size));
    const ByteBlock* block = self->block;
    for (int64_t k = 0; k < bounds.count; ++k) {
      memcpy(made->block->data() + k * size, const_cast<ByteBlock*>(block)->data() + (bounds.start + k * bounds.step) * size, static_cast<size_t>(size));
    }
    return value_of(made);
  }
  const int64_t i = TRY(position_py(t, self, key, false));
  ByteBlock* block = self->block;
  if ((i + 1) * size > block->length) return out_of_range(t, false);
  return read_item(t, code, block->data() + i * size);
}

Result<void> nx_array_storage_dunder_setitem(Thread& t, ByteArray* self, Value key, Value value) {
  if (Slice* slice = try_cast<Slice>(key)) return assign_slice_py(t, self, slice, value);
  const char code = code_of(self);
  const int64_t size = item_size(code), i = TRY(position_py(t, self, key, true));
  uint8_t item[8];
  TRY(write_item_py(t, code, item, value));
  Locked held(t, self);
  if ((i + 1) * size > self->block->length) return out_of_range(t, true);
  memcpy(self->block->data() + i * size, item, static_cast<size_t>(size));
  return Done{};
}

Result<void> nx_array_storage_dunder_delitem(Thread& t, ByteArray* self, Value key) {
  if (Slice* slice = try_cast<Slice>(key)) return assign_slice_py(t, self, slice, kEmpty);
  Locked held(t, self);
  const int64_t i = TRY(position_py(t, self, key, true)), size = item_size(code_of(self));
  return replace(t, self, i * size, (i + 1) * size, nullptr, 0);
}

Result<void> nx_array_storage_append(Thread& t, ByteArray* self, Value x) {
  uint8_t item[8];
  TRY(write_item_py(t, code_of(self), item, x));
  Locked held(t, self);
  return append_bytearray(t, self, item, item_size(code_of(self)));
}

Result<void> nx_array_storage_insert(Thread& t, ByteArray* self, int64_t i, Value v) {
  uint8_t item[8];
  TRY(write_item_py(t, code_of(self), item, v));
  Locked held(t, self);
  const int64_t count = count_of(self), size = item_size(code_of(self));
  if (i < 0) i = i + count < 0 ? 0 : i + count;
  if (i > count) i = count;
  return replace(t, self, i * size, i * size, item, size);
}

Result<Value> nx_array_storage_pop(Thread& t, ByteArray* self, int64_t i) {
  Locked held(t, self);
  const int64_t count = count_of(self), size = item_size(code_of(self));
  if (count == 0) return raise(t, IndexError, "pop from empty array");
  if (i < 0) i += count;
  if (i < 0 || i >= count) return raise(t, IndexError, "pop index out of range");
  Value item = TRY(read_item(t, code_of(self), self->block->data() + i * size));
  TRY(replace(t, self, i * size, (i + 1) * size, nullptr, 0));
  return item;
}

Result<void> nx_array_storage_reverse(Thread& t, ByteArray* self) {
  Locked held(t, self);
  const int64_t size = item_size(code_of(self));
  uint8_t* low = self->block->data();
  uint8_t* high = low + self->block->length - size;
  for (; low < high; low += size, high -= size) {
    uint8_t item[8];
    memcpy(item, low, static_cast<size_t>(size));
    memcpy(low, high, static_cast<size_t>(size));
    memcpy(high, item, static_cast<size_t>(size));
  }
  return Done{};
}

Result<void> nx_array_storage_byteswap(Thread& t, ByteArray* self) {
  Locked held(t, self);
  const int64_t size = item_size(code_of(self));
  uint8_t* end = self->block->data() + self->block->length;
  for (uint8_t* item = self->block->data(); item < end; item += size) {
    for (int64_t k = 0; k < size / 2; ++k) {
      const uint8_t byte = item[k];
      item[k] = item[size - 1 - k];
      item[size - 1 - k] = byte;
    }
  }
  return Done{};
}

Result<Value> nx_array_storage_tolist(Thread& t, ByteArray* self) {
  const int64_t size = item_size(code_of(self));
  List* list = TRY(make_list(t, nullptr, 0));
  for (int64_t i = 0; (i + 1) * size <= self->block->length; ++i) {
    TRY(list_append(t, list, TRY(read_item(t, code_of(self), self->block->data() + i * size))));
  }
  return value_of(list);
}

Result<Value> nx_array_storage__bytes(Thread& t, ByteArray* self) { return value_of(TRY(make_bytes(t, self->block->data(), self->block->length))); }

Result<void> nx_array_storage__append_bytes(Thread& t, ByteArray* self, Value data) {
  const BytesView view = TRY(bytes_argument(t, data));
  Locked held(t, self);
  return append_bytearray(t, self, view.data, view.length);
}

Result<void> nx_array_storage__multiply(Thread& t, ByteArray* self, int64_t n) {
  Locked held(t, self);
  const int64_t length = self->block->length;
  int64_t wanted;
  if (__builtin_mul_overflow(length, n < 0 ? 0 : n, &wanted)) return raise_empty(t, MemoryError);
  TRY(resize_bytearray(t, self, wanted));
  for (int64_t at = length; at < wanted; at += length) memcpy(self->block->data() + at, self->block->data(), static_cast<size_t>(length));
  return Done{};
}

Result<Value> nx_array_storage_buffer_info(Thread& t, ByteArray* self) {
  Value address = TRY(int_from_int64(t, reinterpret_cast<int64_t>(self->block->data())));
  return value_of(TRY(make_tuple_of(t, address, Value::from_small(count_of(self)))));
}

Result<Value> nx_array_storage_typecode(Thread& t, ByteArray* self) {
  const char code = code_of(self);
  return value_of(TRY(native_str(t, {&code, 1})));
}
Result<Value> nx_array_storage_itemsize(Thread&, ByteArray* self) { return Value::from_small(item_size(code_of(self))); }

}  // extern "C"

}  // namespace natrix::rt
