// runtime/text/bytearray_object.cpp - the methods of bytearray that change it, and its special methods.

#include "natives/builtins.h"

#include <cstring>

#include "runtime/containers/dict.h"
#include "runtime/containers/iterators.h"
#include "runtime/containers/slice.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/format.h"
#include "runtime/text/object.h"
#include "runtime/text/operators.h"

namespace natrix::rt {
namespace {

constexpr char kByteRange[] = "byte must be in range(0, 256)";

/// Replaces bytes [low, high) by n others, which must not lie in the array.
Result<void> replace_bytes(Thread& t, ByteArray* a, int64_t low, int64_t high, const uint8_t* bytes, int64_t n) {
  const int64_t length = a->block->length, tail = length - high;
  if (n > high - low) TRY(resize_bytearray(t, a, length + n - (high - low)));
  uint8_t* p = a->block->data();
  memmove(p + low + n, p + high, static_cast<size_t>(tail));
  if (n != 0) memcpy(p + low, bytes, static_cast<size_t>(n));
  if (n < high - low) TRY(resize_bytearray(t, a, length + n - (high - low)));
  return Done{};
}

/// v as bytes to be assigned or added: any buffer, or an iterable of ints.
Result<void> bytes_of_iterable_py(Thread& t, Value v, TextBuilder& out) {
  if (const BytesView view = bytes_view(v); view.data != nullptr) {
    out.append_bytes(view.data, view.length);
    return Done{};
  }
  return iterate_py(t, v, [&](Value item) -> Result<void> {
    const int64_t n = TRY(byte_value_py(t, item, kByteRange));
    out.put(static_cast<uint32_t>(n));
    return Done{};
  });
}

Result<int64_t> position_py(Thread& t, ByteArray* self, Value key) {
  if (!is_integer(key) && lookup(t, type_of(key), names::dunder_index) == kEmpty) {
    return raise(t, TypeError, py2() ? "bytearray indices must be integer" : "bytearray indices must be integers or slices, not {}", type_name(key));
  }
  int64_t i = TRY(index_py(t, key));
  const int64_t length = self->block->length;
  if (i < 0) i += length;
  if (i < 0 || i >= length) return raise(t, IndexError, "bytearray index out of range");
  return i;
}

// CPython Objects/bytearrayobject.c, bytearray_ass_subscript; `value` kEmpty: del.
Result<void> assign_slice_py(Thread& t, ByteArray* self, Slice* slice, Value value) {
  int64_t start, stop, step;
  TRY(slice_unpack_py(t, slice, start, stop, step));
  TextBuilder bytes;
  if (value != kEmpty) {
    if (!py2() && (is_integer(value) || is<Str>(value))) {
      return raise(t, TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    TRY(bytes_of_iterable_py(t, value, bytes));
  }
  Locked held(t, self);
  SliceBounds b = slice_adjust(start, stop, step, self->block->length);
  Bytes* from = TRY(bytes.finish_bytes(t));
  if (b.step == 1) {
    return replace_bytes(t, self, b.start, b.start + b.count, from->data(), from->length);
  }
  if (value == kEmpty) {
    if (b.count == 0) return Done{};
    if (b.step < 0) {  // the same items in ascending order
      b.start += (b.count - 1) * b.step;
      b.step = -b.step;
    }
    uint8_t* p = self->block->data();
    const int64_t length = self->block->length;
    int64_t to = b.start;
    for (int64_t i = b.start, removed = 0; i < length; ++i) {
      if (removed < b.count && i == b.start + removed * b.step) {
        ++removed;
      } else {
        p[to++] = p[i];
      }
    }
    return resize_bytearray(t, self, to);
  }
  if (from->length != b.count) {
    return raise(t, ValueError, "attempt to assign bytes of size {} to extended slice of size {}", from->length, b.count);
  }
  uint8_t* p = self->block->data();
  for (int64_t i = 0, at = b.start; i < b.count; ++i, at += b.step) p[at] = from->data()[i];
  return Done{};
}

}  // namespace

Result<Value> nx_bytearray_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  ByteArray* fresh = TRY(make_bytearray(t, nullptr, 0));
  if (cls == &nx_type_bytearray) return value_of(fresh);
  auto* a = static_cast<ByteArray*>(TRY(allocate_instance(t, cls)));
  store(a, &a->block, fresh->block);
  return value_of(a);
}

Result<void> nx_bytearray_dunder_init(Thread& t, ByteArray* self, Value source, Value encoding, Value errors) {
  TextBuilder out;
  TRY(bytes_from_object_py(t, source, encoding, errors, "bytearray", out));
  Bytes* from = TRY(out.finish_bytes(t));
  Locked held(t, self);
  return replace_bytes(t, self, 0, self->block->length, from->data(), from->length);
}

Result<Value> nx_bytearray_dunder_repr(Thread& t, ByteArray* self) { return value_of(TRY(repr_text(t, value_of(self)))); }
Result<Value> nx_bytearray_dunder_str(Thread& t, ByteArray* self) {
  if (py2()) return value_of(TRY(make_bytes(t, self->block->data(), self->block->length)));
  return value_of(TRY(repr_text(t, value_of(self))));
}
Result<int64_t> nx_bytearray_dunder_len(Thread&, ByteArray* self) { return self->block->length; }
Result<Value> nx_bytearray_dunder_getitem(Thread& t, ByteArray* self, Value key) { return getitem_text_py(t, value_of(self), key); }
Result<bool> nx_bytearray_dunder_contains(Thread& t, ByteArray* self, Value key) { return contains_text_py(t, value_of(self), key); }
Result<Value> nx_bytearray_dunder_iter(Thread& t, ByteArray* self) { return value_of(TRY(make_sequence_iterator(t, value_of(self)))); }
Result<Value> nx_bytearray_dunder_add(Thread& t, ByteArray* self, Value value) { return add_or_raise(t, value_of(self), value); }
Result<Value> nx_bytearray_dunder_mul(Thread& t, ByteArray* self, Value value) { return multiply_or_raise_py(t, value_of(self), value); }
Result<Value> nx_bytearray_dunder_rmul(Thread& t, ByteArray* self, Value value) { return multiply_or_raise_py(t, value_of(self), value); }
Result<Value> nx_bytearray_dunder_mod(Thread& t, ByteArray* self, Value value) { return percent_py(t, value_of(self), value); }
Result<Value> nx_bytearray_dunder_rmod(Thread&, ByteArray*, Value) { return kNotImplemented; }
Result<Value> nx_bytearray_dunder_lt(Thread& t, ByteArray* self, Value value) { return compare_text(t, Compare::Lt, value_of(self), value); }
Result<Value> nx_bytearray_dunder_le(Thread& t, ByteArray* self, Value value) { return compare_text(t, Compare::Le, value_of(self), value); }
Result<Value> nx_bytearray_dunder_eq(Thread& t, ByteArray* self, Value value) { return compare_text(t, Compare::Eq, value_of(self), value); }
Result<Value> nx_bytearray_dunder_ne(Thread& t, ByteArray* self, Value value) { return compare_text(t, Compare::Ne, value_of(self), value); }
Result<Value> nx_bytearray_dunder_gt(Thread& t, ByteArray* self, Value value) { return compare_text(t, Compare::Gt, value_of(self), value); }
Result<Value> nx_bytearray_dunder_ge(Thread& t, ByteArray* self, Value value) { return compare_text(t, Compare::Ge, value_of(self), value); }
Result<int64_t> nx_bytearray_dunder_alloc(Thread&, ByteArray* self) { return self->block->length == 0 ? 0 : self->block->capacity + 1; }

Result<void> nx_bytearray_dunder_setitem(Thread& t, ByteArray* self, Value key, Value value) {
  if (Slice* slice = try_cast<Slice>(key)) return assign_slice_py(t, self, slice, value);
  int64_t i = TRY(position_py(t, self, key));
  const int64_t byte = TRY(byte_value_py(t, value, kByteRange));
  Locked held(t, self);
  if (i >= self->block->length) return raise(t, IndexError, "bytearray index out of range");  // __index__ shortened it
  self->block->data()[i] = static_cast<uint8_t>(byte);
  return Done{};
}

Result<void> nx_bytearray_dunder_delitem(Thread& t, ByteArray* self, Value key) {
  if (Slice* slice = try_cast<Slice>(key)) return assign_slice_py(t, self, slice, kEmpty);
  Locked held(t, self);
  const int64_t i = TRY(position_py(t, self, key));
  return replace_bytes(t, self, i, i + 1, nullptr, 0);
}

Result<Value> nx_bytearray_dunder_iadd(Thread& t, ByteArray* self, Value value) {
  const BytesView view = bytes_view(value);
  if (view.data == nullptr) return raise_concat(t, value_of(self), value);
  Locked held(t, self);
  TRY(append_bytearray(t, self, view.data, view.length));
  return value_of(self);
}

Result<Value> nx_bytearray_dunder_imul(Thread& t, ByteArray* self, Value value) {
  Value made = TRY(multiply_or_raise_py(t, value_of(self), value));
  Locked held(t, self);
  ByteBlock* block = as<ByteArray>(made)->block;
  TRY(replace_bytes(t, self, 0, self->block->length, block->data(), block->length));
  return value_of(self);
}

Result<void> nx_bytearray_append(Thread& t, ByteArray* self, Value item) {
  const auto byte = static_cast<uint8_t>(TRY(byte_value_py(t, item, kByteRange)));
  Locked held(t, self);
  return append_bytearray(t, self, &byte, 1);
}

Result<void> nx_bytearray_extend(Thread& t, ByteArray* self, Value iterable) {
  TextBuilder out;
  if (bytes_view(iterable).data == nullptr && !py2()) {
    auto iterator = iter_py(t, iterable);
    if (iterator.raised()) {
      if (!catch_pending(t, TypeError)) return Raised{};
      return raise(t, TypeError, "can't extend bytearray with {}", type_name(iterable));
    }
    iterable = iterator.value();
  }
  TRY(bytes_of_iterable_py(t, iterable, out));
  Bytes* from = TRY(out.finish_bytes(t));
  Locked held(t, self);
  return append_bytearray(t, self, from->data(), from->length);
}

Result<void> nx_bytearray_insert(Thread& t, ByteArray* self, int64_t index, Value item) {
  const auto byte = static_cast<uint8_t>(TRY(byte_value_py(t, item, kByteRange)));
  Locked held(t, self);
  const int64_t length = self->block->length;
  if (index < 0) index = index + length < 0 ? 0 : index + length;
  if (index > length) index = length;
  return replace_bytes(t, self, index, index, &byte, 1);
}

Result<int64_t> nx_bytearray_pop(Thread& t, ByteArray* self, int64_t index) {
  Locked held(t, self);
  const int64_t length = self->block->length;
  if (length == 0) return raise(t, IndexError, "pop from empty bytearray");
  if (index < 0) index += length;
  if (index < 0 || index >= length) return raise(t, IndexError, "pop index out of range");
  const int64_t byte = self->block->data()[index];
  TRY(replace_bytes(t, self, index, index + 1, nullptr, 0));
  return byte;
}

Result<void> nx_bytearray_remove(Thread& t, ByteArray* self, Value value) {
  const auto byte = static_cast<uint8_t>(TRY(byte_value_py(t, value, kByteRange)));
  Locked held(t, self);
  const uint8_t* p = self->block->data();
  const void* at = memchr(p, byte, static_cast<size_t>(self->block->length));
  if (at == nullptr) return raise(t, ValueError, "value not found in bytearray");
  const int64_t i = static_cast<const uint8_t*>(at) - p;
  return replace_bytes(t, self, i, i + 1, nullptr, 0);
}

Result<void> nx_bytearray_reverse(Thread& t, ByteArray* self) {
  Locked held(t, self);
  uint8_t* p = self->block->data();
  for (int64_t i = 0, j = self->block->length - 1; i < j; ++i, --j) {
    const uint8_t b = p[i];
    p[i] = p[j];
    p[j] = b;
  }
  return Done{};
}

Result<void> nx_bytearray_clear(Thread& t, ByteArray* self) {
  Locked held(t, self);
  return resize_bytearray(t, self, 0);
}

Result<Value> nx_bytearray_copy(Thread& t, ByteArray* self) {
  return value_of(TRY(make_bytearray(t, self->block->data(), self->block->length)));
}

}  // namespace natrix::rt
