// runtime/text/memoryview.cpp - memoryview: a one-dimensional view of the bytes of a bytes or bytearray object.

#include "natives/builtins.h"

#include <cstring>
#include <limits>

#include "runtime/containers/list.h"
#include "runtime/containers/slice.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"

namespace natrix {
namespace {

void trace_memoryview(rt::Tracer& tracer, Object* o) {
  auto* m = static_cast<MemoryView*>(o);
  tracer.visit(m->base);
  tracer.visit(m->block);
}

}  // namespace

NATRIX_DEFINE_LAYOUT(MemoryView, &nx_type_memoryview, trace_memoryview, nullptr, 0);

namespace rt {
namespace {

/// Bytes of an item of the format; 0: none that is known.
int item_size(char format) {
  switch (format) {
    case 'b': case 'B': case 'c': case '?': return 1;
    case 'h': case 'H': return 2;
    case 'i': case 'I': case 'f': return 4;
    case 'l': case 'L': case 'q': case 'Q': case 'd': case 'n': case 'N': case 'P': return 8;
    default: return 0;
  }
}

Result<MemoryView*> view_like(Thread& t, const MemoryView* from) {
  MemoryView* m = TRY(make<MemoryView>(t));
  store(m, &m->base, from->base);
  store(m, &m->block, from->block);
  m->data = from->data;
  m->length = from->length;
  m->stride = from->stride;
  m->itemsize = from->itemsize;
  m->format = from->format;
  m->readonly = from->readonly;
  return m;
}

Result<void> check_released(Thread& t, const MemoryView* m) {
  if (m->data == nullptr) return raise(t, ValueError, "operation forbidden on released memoryview object");
  return Done{};
}

template <class T>
T read(const uint8_t* p) {
  T x;
  memcpy(&x, p, sizeof x);
  return x;
}

Result<Value> unpack(Thread& t, const MemoryView* m, int64_t i) {
  const uint8_t* p = m->data + i * m->stride;
  if (py2() && m->format == 'B') return value_of(bytes_of_char(*p));
  switch (m->format) {
    case 'b': return Value::from_small(read<int8_t>(p));
    case 'c': return value_of(bytes_of_char(*p));
    case '?': return from_bool(*p != 0);
    case 'h': return Value::from_small(read<int16_t>(p));
    case 'H': return Value::from_small(read<uint16_t>(p));
    case 'i': return Value::from_small(read<int32_t>(p));
    case 'I': return Value::from_small(read<uint32_t>(p));
    case 'l': case 'q': case 'n': return int_from_int64(t, read<int64_t>(p));
    case 'L': case 'Q': case 'N': case 'P': return int_from_uint64(t, read<uint64_t>(p));
    case 'f': return make_float(static_cast<double>(read<float>(p)));
    case 'd': return make_float(read<double>(p));
    default: return Value::from_small(*p);
  }
}

template <class T>
Result<void> pack_integer(Thread& t, uint8_t* p, Value v, char format) {
  if (!is_integer(v) && lookup(t, type_of(v), names::dunder_index) == kEmpty) {
    return raise(t, TypeError, "memoryview: invalid type for format '{}'", format);
  }
  Value n = TRY(index_value_py(t, v));
  int64_t x;
  if (!fits_int64(n, &x) || x < static_cast<int64_t>(std::numeric_limits<T>::min()) ||
      (sizeof(T) < 8 && x > static_cast<int64_t>(std::numeric_limits<T>::max()))) {
    return raise(t, ValueError, "memoryview: invalid value for format '{}'", format);
  }
  const T item = static_cast<T>(x);
  memcpy(p, &item, sizeof item);
  return Done{};
}

Result<void> pack(Thread& t, MemoryView* m, int64_t i, Value v) {
  uint8_t* p = m->data + i * m->stride;
  switch (m->format) {
    case 'b': return pack_integer<int8_t>(t, p, v, m->format);
    case 'B':
      if (py2() && is<Bytes>(v)) {
        if (as<Bytes>(v)->length != 1) return raise(t, ValueError, "cannot modify size of memoryview object");
        *p = as<Bytes>(v)->data()[0];
        return Done{};
      }
      return pack_integer<uint8_t>(t, p, v, m->format);
    case 'h': return pack_integer<int16_t>(t, p, v, m->format);
    case 'H': return pack_integer<uint16_t>(t, p, v, m->format);
    case 'i': return pack_integer<int32_t>(t, p, v, m->format);
    case 'I': return pack_integer<uint32_t>(t, p, v, m->format);
    case 'l': case 'q': case 'n': return pack_integer<int64_t>(t, p, v, m->format);
    case 'L': case 'Q': case 'N': case 'P': return pack_integer<uint64_t>(t, p, v, m->format);
    case '?': {
      const bool b = TRY(truth_py(t, v));
      *p = b;
      return Done{};
    }
    case 'f': {
      const auto f = static_cast<float>(TRY(to_double_py(t, v)));
      memcpy(p, &f, sizeof f);
      return Done{};
    }
    case 'd': {
      const double d = TRY(to_double_py(t, v));
      memcpy(p, &d, sizeof d);
      return Done{};
    }
    default:
      if (!is<Bytes>(v)) return raise(t, TypeError, "memoryview: invalid type for format '{}'", m->format);
      if (as<Bytes>(v)->length != 1) return raise(t, ValueError, "memoryview: invalid value for format '{}'", m->format);
      *p = as<Bytes>(v)->data()[0];
      return Done{};
  }
}

Result<int64_t> position_py(Thread& t, MemoryView* m, Value key) {
  if (!is_integer(key) && lookup(t, type_of(key), names::dunder_index) == kEmpty) {
    return raise(t, TypeError, py2() ? "cannot index memory using \"{}\"" : "memoryview: invalid slice key", type_name(key));
  }
  int64_t i = TRY(index_py(t, key));
  if (i < 0) i += m->length;
  if (i < 0 || i >= m->length) return raise(t, IndexError, py2() ? "index out of bounds" : "index out of bounds on dimension 1");
  return i;
}

Result<Value> compare(Thread& t, MemoryView* self, Value other, bool equal) {
  BytesView right = bytes_view(other);
  Bytes* copied = nullptr;
  if (right.data == nullptr) {
    auto* m = try_cast<MemoryView>(other);
    if (m == nullptr || m->data == nullptr || self->data == nullptr) {
      if (m != nullptr) return from_bool((m == self) == equal);
      return kNotImplemented;
    }
    copied = as<Bytes>(TRY(nx_memoryview_tobytes(t, m)));
    right = {copied->data(), copied->length};
  }
  if (self->data == nullptr) return from_bool(!equal);
  Bytes* mine = as<Bytes>(TRY(nx_memoryview_tobytes(t, self)));
  const bool same = mine->length == right.length && memcmp(mine->data(), right.data, static_cast<size_t>(right.length)) == 0;
  return from_bool(same == equal);
}

}  // namespace

Result<Value> nx_memoryview_dunder_new(Thread& t, Type*, Value object) {
  if (auto* from = try_cast<MemoryView>(object)) {
    TRY(check_released(t, from));
    return value_of(TRY(view_like(t, from)));
  }
  const BytesView view = bytes_view(object);
  if (view.data == nullptr) {
    if (py2()) return raise(t, TypeError, "cannot make memory view because object does not have the buffer interface");
    return raise(t, TypeError, "memoryview: a bytes-like object is required, not '{}'", type_name(object));
  }
  MemoryView* m = TRY(make<MemoryView>(t));
  store(m, &m->base, object);
  m->readonly = true;
  m->block = nullptr;
  if (ByteArray* a = try_cast<ByteArray>(object)) {
    Locked held(t, a);
    store(m, &m->block, static_cast<Object*>(a->block));
    m->readonly = false;
  }
  m->data = const_cast<uint8_t*>(view.data);
  m->length = view.length;
  m->stride = m->itemsize = 1;
  m->format = 'B';
  return value_of(m);
}

Result<Value> nx_memoryview_dunder_repr(Thread& t, MemoryView* self) {
  char text[64];
  const int n = snprintf(text, sizeof text, self->data == nullptr ? "<released memory at 0x%zx>" : "<memory at 0x%zx>",
                         reinterpret_cast<size_t>(self));
  return value_of(TRY(native_str(t, {text, static_cast<size_t>(n)})));
}

Result<int64_t> nx_memoryview_dunder_len(Thread& t, MemoryView* self) {
  TRY(check_released(t, self));
  return self->length;
}

Result<Value> nx_memoryview_dunder_getitem(Thread& t, MemoryView* self, Value key) {
  TRY(check_released(t, self));
  if (Slice* slice = try_cast<Slice>(key)) {
    SliceBounds b;
    TRY(slice_bounds_py(t, slice, self->length, b));
    MemoryView* m = TRY(view_like(t, self));
    m->data = self->data + b.start * self->stride;
    m->stride = self->stride * b.step;
    m->length = b.count;
    return value_of(m);
  }
  const int64_t i = TRY(position_py(t, self, key));
  return unpack(t, self, i);
}

Result<void> nx_memoryview_dunder_setitem(Thread& t, MemoryView* self, Value key, Value value) {
  TRY(check_released(t, self));
  if (self->readonly) return raise(t, TypeError, "cannot modify read-only memory");
  if (Slice* slice = try_cast<Slice>(key)) {
    SliceBounds b;
    TRY(slice_bounds_py(t, slice, self->length, b));
    auto view = TRY(bytes_argument(t, value));
    if (view.length != b.count * self->itemsize) {
      if (py2()) return raise(t, ValueError, "cannot modify size of memoryview object");
      return raise(t, ValueError, "memoryview assignment: lvalue and rvalue have different structures");
    }
    Bytes* copy = TRY(make_bytes(t, view.data, view.length));  // they may overlap
    for (int64_t i = 0; i < b.count; ++i) {
      memcpy(self->data + (b.start + i * b.step) * self->stride, copy->data() + i * self->itemsize, static_cast<size_t>(self->itemsize));
    }
    return Done{};
  }
  const int64_t i = TRY(position_py(t, self, key));
  return pack(t, self, i, value);
}

Result<Value> nx_memoryview_dunder_eq(Thread& t, MemoryView* self, Value value) { return compare(t, self, value, true); }
Result<Value> nx_memoryview_dunder_ne(Thread& t, MemoryView* self, Value value) { return compare(t, self, value, false); }

Result<int64_t> nx_memoryview_dunder_hash(Thread& t, MemoryView* self) {
  TRY(check_released(t, self));
  if (!self->readonly) return raise(t, ValueError, "cannot hash writable memoryview object");
  Bytes* bytes = as<Bytes>(TRY(nx_memoryview_tobytes(t, self)));
  return static_cast<int64_t>(text_hash(bytes));
}

Result<Value> nx_memoryview_tobytes(Thread& t, MemoryView* self) {
  TRY(check_released(t, self));
  if (self->stride == self->itemsize) return value_of(TRY(make_bytes(t, self->data, self->length * self->itemsize)));
  if (self->length == 0) return value_of(empty_bytes());
  Bytes* s = TRY(allocate_bytes(t, self->length * self->itemsize));
  for (int64_t i = 0; i < self->length; ++i) {
    memcpy(s->data() + i * self->itemsize, self->data + i * self->stride, static_cast<size_t>(self->itemsize));
  }
  return value_of(s);
}

Result<Value> nx_memoryview_tolist(Thread& t, MemoryView* self) {
  TRY(check_released(t, self));
  List* list = TRY(allocate_list(t, self->length));
  for (int64_t i = 0; i < self->length; ++i) {
    Value v = py2() && self->format == 'B' ? Value::from_small(self->data[i * self->stride]) : TRY(unpack(t, self, i));
    TRY(list_append(t, list, v));
  }
  return value_of(list);
}

Result<Value> nx_memoryview_dunder_enter(Thread& t, MemoryView* self) {
  TRY(check_released(t, self));
  return value_of(self);
}
Result<Value> nx_memoryview_dunder_exit(Thread& t, MemoryView* self, Tuple*) {
  TRY(nx_memoryview_release(t, self));
  return kNone;
}
Result<void> nx_memoryview_release(Thread&, MemoryView* self) {
  if (self->data == nullptr) return Done{};
  self->data = nullptr;
  store(self, &self->base, kNone);
  return Done{};
}

Result<Value> nx_memoryview_cast(Thread& t, MemoryView* self, Value format, Value shape) {
  TRY(check_released(t, self));
  if (shape != kEmpty && shape != kNone) return raise(t, NotImplementedError, "memoryview: only one dimension is supported");
  if (!is<Str>(format)) return raise(t, TypeError, "format argument must be a string");
  std::string_view name = text_view(as<Text>(format));
  if (name.size() == 2 && name[0] == '@') name = name.substr(1);
  const int size = name.size() == 1 ? item_size(name[0]) : 0;
  if (size == 0) return raise(t, ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'");
  if (self->stride != self->itemsize) return raise(t, TypeError, "memoryview: casts are restricted to C-contiguous views");
  const int64_t bytes = self->length * self->itemsize;
  if (bytes % size != 0) return raise(t, TypeError, "memoryview: length is not a multiple of itemsize");
  if (self->itemsize != 1 && size != 1) return raise(t, TypeError, "memoryview: cannot cast between two non-byte formats");
  MemoryView* m = TRY(view_like(t, self));
  m->format = name[0];
  m->itemsize = size;
  m->stride = size;
  m->length = bytes / size;
  return value_of(m);
}

Result<Value> nx_memoryview_toreadonly(Thread& t, MemoryView* self) {
  TRY(check_released(t, self));
  MemoryView* m = TRY(view_like(t, self));
  m->readonly = true;
  return value_of(m);
}

Result<Value> nx_memoryview_hex(Thread& t, MemoryView* self, Value sep, int64_t bytes_per_sep) {
  Value bytes = TRY(nx_memoryview_tobytes(t, self));
  return nx_bytes_hex(t, as<Bytes>(bytes), sep, bytes_per_sep);
}

Result<Value> nx_memoryview_format(Thread& t, MemoryView* self) { return value_of(TRY(native_char(t, static_cast<uint8_t>(self->format)))); }
Result<Value> nx_memoryview_itemsize(Thread& t, MemoryView* self) { return py2() ? long_from_int64(t, self->itemsize) : Value::from_small(self->itemsize); }
Result<Value> nx_memoryview_ndim(Thread& t, MemoryView*) { return py2() ? long_from_int64(t, 1) : Value::from_small(1); }
Result<Value> nx_memoryview_readonly(Thread&, MemoryView* self) { return from_bool(self->readonly); }
Result<Value> nx_memoryview_contiguous(Thread&, MemoryView* self) { return from_bool(self->stride == self->itemsize); }
Result<Value> nx_memoryview_nbytes(Thread&, MemoryView* self) { return Value::from_small(self->length * self->itemsize); }
Result<Value> nx_memoryview_obj(Thread& t, MemoryView* self) {
  TRY(check_released(t, self));
  return self->base;
}
Result<Value> nx_memoryview_shape(Thread& t, MemoryView* self) {
  const Value n = py2() ? TRY(long_from_int64(t, self->length)) : Value::from_small(self->length);
  return value_of(TRY(make_tuple_of(t, n)));
}
Result<Value> nx_memoryview_strides(Thread& t, MemoryView* self) {
  const Value n = py2() ? TRY(long_from_int64(t, self->stride)) : Value::from_small(self->stride);
  return value_of(TRY(make_tuple_of(t, n)));
}

}  // namespace rt
}  // namespace natrix
