// runtime/text/bytes_object.cpp - the special methods of bytes (Python 3) and str (Python 2).

#include "natives/builtins.h"

#include <cstring>

#include "runtime/containers/iterators.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/codecs.h"
#include "runtime/text/format.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"
#include "runtime/text/operators.h"
#include "runtime/text/repr.h"

namespace natrix::rt {

Result<Value> bytes_of_class(Thread& t, Type* cls, const void* data, int64_t n) {
  if (cls == &nx_type_bytes) return value_of(TRY(make_bytes(t, data, n)));
  auto* r = static_cast<Bytes*>(TRY(allocate_instance(t, cls, sizeof(Bytes) + static_cast<size_t>(n) + 1)));
  r->length = n;
  if (n != 0) memcpy(r->data(), data, static_cast<size_t>(n));
  return value_of(r);
}

// CPython 3.11 Objects/bytesobject.c, bytes_new_impl; Objects/bytearrayobject.c, bytearray___init___impl.
Result<void> bytes_from_object_py(Thread& t, Value source, Value encoding, Value errors, const char* type, TextBuilder& out) {
  for (Value v : {encoding, errors}) {
    if (v == kEmpty || is_native_str(v)) continue;
    return raise(t, TypeError, "{}() argument '{}' must be str, not {}", type, v == encoding ? "encoding" : "errors", type_name(v));
  }
  if (source == kEmpty) {
    if (encoding != kEmpty || errors != kEmpty) {
      return raise(t, TypeError, encoding != kEmpty ? "encoding without a string argument" : "errors without a string argument");
    }
    return Done{};
  }
  if (is<Str>(source)) {
    if (encoding == kEmpty) {
      if (errors != kEmpty) return raise(t, TypeError, "string argument without an encoding");
      return raise(t, TypeError, py2() ? "unicode argument without an encoding" : "string argument without an encoding");
    }
    Value made = TRY(encode_py(t, source, text_view(as<Text>(encoding)), errors == kEmpty ? "strict" : text_view(as<Text>(errors))));
    auto view = TRY(bytes_argument(t, made));
    out.append_bytes(view.data, view.length);
    return Done{};
  }
  if (encoding != kEmpty || errors != kEmpty) {
    return raise(t, TypeError, encoding != kEmpty ? "encoding without a string argument" : "errors without a string argument");
  }
  if (BytesView view = bytes_view(source); view.data != nullptr) {
    out.append_bytes(view.data, view.length);
    return Done{};
  }
  if (auto* m = try_cast<MemoryView>(source)) {
    Value made = TRY(nx_memoryview_tobytes(t, m));
    out.append_bytes(as<Bytes>(made)->view());
    return Done{};
  }
  if (is_integer(source) || (!is<List>(source) && !is<Tuple>(source) && lookup(t, type_of(source), names::dunder_index) != kEmpty)) {
    const int64_t n = TRY(index_py(t, source));
    if (n < 0) return raise(t, ValueError, "negative count");
    if (n > (INT64_MAX >> 4)) return raise_empty(t, MemoryError);
    out.fill(0, n);
    return Done{};
  }
  auto iterator = iter_py(t, source);
  if (iterator.raised()) {
    if (py2() || !catch_pending(t, TypeError)) return Raised{};
    return raise(t, TypeError, "cannot convert '{}' object to {}", type_name(source), type);
  }
  const bool bytes = type[4] == 's';
  return iterate_py(t, is<List>(source) || is<Tuple>(source) ? source : iterator.value(), [&](Value v) -> Result<void> {
    const int64_t n = TRY(byte_value_py(t, v, bytes ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)"));
    out.put(static_cast<uint32_t>(n));
    return Done{};
  });
}

Result<int64_t> byte_value_py(Thread& t, Value v, const char* message) {
  if (v.is_int() && static_cast<uint64_t>(v.as_int()) < 256) return v.as_int();
  if (py2() && is<Bytes>(v)) {
    if (as<Bytes>(v)->length == 1) return int64_t{as<Bytes>(v)->data()[0]};
    return raise(t, ValueError, "string must be of size 1");
  }
  if (py2() && !is_integer(v) && lookup(t, type_of(v), names::dunder_index) == kEmpty) {
    return raise(t, TypeError, "an integer or string of size 1 is required");
  }
  const int64_t n = TRY(index_py(t, v, true));
  if (n < 0 || n > 255) return raise(t, ValueError, message);
  return n;
}

Result<Value> nx_bytes_dunder_new(Thread& t, Type* cls, Value source, Value encoding, Value errors) {
  if (py2()) {
    if (encoding != kEmpty || errors != kEmpty) {
      return raise(t, TypeError, "str() takes at most 1 argument ({} given)", 1 + (encoding != kEmpty) + (errors != kEmpty));
    }
    if (source == kEmpty) return bytes_of_class(t, cls, nullptr, 0);
    Text* s = TRY(str_py(t, source));
    if (cls == &nx_type_bytes) return value_of(s);  // __str__ may give a subclass
    return bytes_of_class(t, cls, s->data(), s->length);
  }
  if (source != kEmpty && encoding == kEmpty && errors == kEmpty) {
    if (cls == &nx_type_bytes && is_exact<Bytes>(source)) return source;
    if (!is<Str>(source)) {
      Value made = TRY(call_special_py(t, source, names::dunder_bytes));
      if (made != kEmpty) {
        if (!is<Bytes>(made)) return raise(t, TypeError, "__bytes__ returned non-bytes (type {})", type_name(made));
        if (cls == &nx_type_bytes) return made;
        return bytes_of_class(t, cls, as<Bytes>(made)->data(), as<Bytes>(made)->length);
      }
    }
  }
  TextBuilder out;
  TRY(bytes_from_object_py(t, source, encoding, errors, "bytes", out));
  Bytes* s = TRY(out.finish_bytes(t));
  if (cls == &nx_type_bytes) return value_of(s);
  return bytes_of_class(t, cls, s->data(), s->length);
}

namespace {

Result<Value> exact(Thread& t, Bytes* self) {
  return is_exact<Bytes>(value_of(self)) ? value_of(self) : bytes_of_class(t, &nx_type_bytes, self->data(), self->length);
}

}  // namespace

Result<Value> nx_bytes_dunder_repr(Thread& t, Bytes* self) { return value_of(TRY(repr_text(t, value_of(self)))); }
Result<Value> nx_bytes_dunder_str(Thread& t, Bytes* self) {
  if (py2()) return exact(t, self);
  return value_of(TRY(repr_text(t, value_of(self))));
}
Result<Value> nx_bytes_dunder_bytes(Thread& t, Bytes* self) { return exact(t, self); }
Result<int64_t> nx_bytes_dunder_hash(Thread&, Bytes* self) { return static_cast<int64_t>(text_hash(self)); }
Result<int64_t> nx_bytes_dunder_len(Thread&, Bytes* self) { return self->length; }
Result<Value> nx_bytes_dunder_getitem(Thread& t, Bytes* self, Value key) { return getitem_text_py(t, value_of(self), key); }
Result<Value> nx_bytes_dunder_getslice(Thread& t, Bytes* self, int64_t i, int64_t j) { return slice_text(t, value_of(self), i, j); }
Result<bool> nx_bytes_dunder_contains(Thread& t, Bytes* self, Value key) { return contains_text_py(t, value_of(self), key); }
Result<Value> nx_bytes_dunder_iter(Thread& t, Bytes* self) { return value_of(TRY(make_sequence_iterator(t, value_of(self)))); }
Result<Value> nx_bytes_dunder_add(Thread& t, Bytes* self, Value value) { return add_or_raise(t, value_of(self), value); }
Result<Value> nx_bytes_dunder_mul(Thread& t, Bytes* self, Value value) { return multiply_or_raise_py(t, value_of(self), value); }
Result<Value> nx_bytes_dunder_rmul(Thread& t, Bytes* self, Value value) { return multiply_or_raise_py(t, value_of(self), value); }
Result<Value> nx_bytes_dunder_mod(Thread& t, Bytes* self, Value value) { return percent_py(t, value_of(self), value); }
Result<Value> nx_bytes_dunder_rmod(Thread& t, Bytes* self, Value value) {
  if (!is<Bytes>(value)) return kNotImplemented;
  return percent_py(t, value, value_of(self));
}
Result<Value> nx_bytes_dunder_lt(Thread& t, Bytes* self, Value value) { return compare_text(t, Compare::Lt, value_of(self), value); }
Result<Value> nx_bytes_dunder_le(Thread& t, Bytes* self, Value value) { return compare_text(t, Compare::Le, value_of(self), value); }
Result<Value> nx_bytes_dunder_eq(Thread& t, Bytes* self, Value value) { return compare_text(t, Compare::Eq, value_of(self), value); }
Result<Value> nx_bytes_dunder_ne(Thread& t, Bytes* self, Value value) { return compare_text(t, Compare::Ne, value_of(self), value); }
Result<Value> nx_bytes_dunder_gt(Thread& t, Bytes* self, Value value) { return compare_text(t, Compare::Gt, value_of(self), value); }
Result<Value> nx_bytes_dunder_ge(Thread& t, Bytes* self, Value value) { return compare_text(t, Compare::Ge, value_of(self), value); }
Result<Value> nx_bytes_dunder_getnewargs(Thread& t, Bytes* self) {
  Value s = TRY(exact(t, self));
  return value_of(TRY(make_tuple_of(t, s)));
}
Result<Value> nx_bytes_dunder_format(Thread& t, Bytes* self, Value format_spec) { return format_text(t, value_of(self), format_spec); }

}  // namespace natrix::rt
