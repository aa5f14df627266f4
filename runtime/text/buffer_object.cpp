// runtime/text/buffer_object.cpp - Python 2's buffer: a slice of the bytes of another object, read-only here.
// CPython 2.7 Objects/bufferobject.c.

#include "natives/builtins.h"

#include <cstdio>
#include <cstring>

#include "runtime/containers/slice.h"
#include "runtime/core/api.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"
#include "runtime/text/operators.h"

namespace natrix {
namespace {

void trace_buffer(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<BufferObject*>(o)->base); }

}  // namespace

NATRIX_DEFINE_LAYOUT(BufferObject, &nx_type_buffer, trace_buffer, nullptr, 0);

namespace rt {
namespace {

BytesView view_of(BufferObject* b) { return bytes_view(value_of(b)); }
Result<Value> as_bytes(Thread& t, BufferObject* b) {
  const BytesView view = view_of(b);
  return value_of(TRY(make_bytes(t, view.data, view.length)));
}

Result<Value> compare(Thread& t, BufferObject* self, Value other, Compare op) {
  if (!is<BufferObject>(other)) return kNotImplemented;
  Value a = TRY(as_bytes(t, self)), b = TRY(as_bytes(t, as<BufferObject>(other)));
  return compare_text(t, op, a, b);
}

}  // namespace

Result<Value> nx_buffer_dunder_new(Thread& t, Type*, Value object, int64_t offset, int64_t size) {
  if (bytes_view(object).data == nullptr) return raise(t, TypeError, "buffer object expected");
  if (offset < 0) return raise(t, ValueError, "offset must be zero or positive");
  if (size < -1) return raise(t, ValueError, "size must be zero or positive");
  if (auto* inner = try_cast<BufferObject>(object)) {
    offset += inner->offset;
    if (inner->size >= 0) {
      const int64_t left = inner->offset + inner->size > offset ? inner->offset + inner->size - offset : 0;
      if (size < 0 || size > left) size = left;
    }
    object = inner->base;
  }
  auto* b = TRY(make<BufferObject>(t));
  store(b, &b->base, object);
  b->offset = offset;
  b->size = size;
  return value_of(b);
}

Result<Value> nx_buffer_dunder_repr(Thread& t, BufferObject* self) {
  char text[160];
  const int n = snprintf(text, sizeof text, "<read-only buffer for 0x%zx, size %lld, offset %lld at 0x%zx>",
                         reinterpret_cast<size_t>(self->base.as_object()), static_cast<long long>(self->size),
                         static_cast<long long>(self->offset), reinterpret_cast<size_t>(self));
  return value_of(TRY(native_str(t, {text, static_cast<size_t>(n)})));
}
Result<Value> nx_buffer_dunder_str(Thread& t, BufferObject* self) { return as_bytes(t, self); }
Result<int64_t> nx_buffer_dunder_hash(Thread& t, BufferObject* self) {
  return static_cast<int64_t>(text_hash(as<Text>(TRY(as_bytes(t, self)))));
}
Result<int64_t> nx_buffer_dunder_len(Thread&, BufferObject* self) { return view_of(self).length; }

Result<Value> nx_buffer_dunder_getitem(Thread& t, BufferObject* self, Value key) {
  if (is<Slice>(key)) return getitem_text_py(t, TRY(as_bytes(t, self)), key);
  if (!is_integer(key) && lookup(t, type_of(key), names::dunder_index) == kEmpty) {
    return raise(t, TypeError, "sequence index must be integer");
  }
  int64_t i = TRY(index_py(t, key));
  const BytesView view = view_of(self);
  if (i < 0) i += view.length;
  if (i < 0 || i >= view.length) return raise(t, IndexError, "buffer index out of range");
  return value_of(bytes_of_char(view.data[i]));
}
Result<Value> nx_buffer_dunder_getslice(Thread& t, BufferObject* self, int64_t i, int64_t j) {
  return slice_text(t, TRY(as_bytes(t, self)), i, j);
}
Result<void> nx_buffer_dunder_setitem(Thread& t, BufferObject*, Value, Value) { return raise(t, TypeError, "buffer is read-only"); }
Result<void> nx_buffer_dunder_delitem(Thread& t, BufferObject*, Value) {
  return raise(t, TypeError, "'buffer' object doesn't support item deletion");
}

Result<Value> nx_buffer_dunder_add(Thread& t, BufferObject* self, Value value) {
  const BytesView right = bytes_view(value);
  if (right.data == nullptr) return raise(t, TypeError, "bad argument type for built-in operation");
  Value left = TRY(as_bytes(t, self));
  Value copy = value_of(TRY(make_bytes(t, right.data, right.length)));
  return binary_text_py(t, Binary::Add, left, copy);
}
Result<Value> nx_buffer_dunder_mul(Thread& t, BufferObject* self, Value value) { return multiply_or_raise_py(t, TRY(as_bytes(t, self)), value); }
Result<Value> nx_buffer_dunder_rmul(Thread& t, BufferObject* self, Value value) { return multiply_or_raise_py(t, TRY(as_bytes(t, self)), value); }

Result<Value> nx_buffer_dunder_lt(Thread& t, BufferObject* self, Value value) { return compare(t, self, value, Compare::Lt); }
Result<Value> nx_buffer_dunder_le(Thread& t, BufferObject* self, Value value) { return compare(t, self, value, Compare::Le); }
Result<Value> nx_buffer_dunder_eq(Thread& t, BufferObject* self, Value value) { return compare(t, self, value, Compare::Eq); }
Result<Value> nx_buffer_dunder_ne(Thread& t, BufferObject* self, Value value) { return compare(t, self, value, Compare::Ne); }
Result<Value> nx_buffer_dunder_gt(Thread& t, BufferObject* self, Value value) { return compare(t, self, value, Compare::Gt); }
Result<Value> nx_buffer_dunder_ge(Thread& t, BufferObject* self, Value value) { return compare(t, self, value, Compare::Ge); }

}  // namespace rt
}  // namespace natrix
