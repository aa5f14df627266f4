// runtime/text/str_object.cpp - the special methods of str (unicode), and functions on single characters.

#include "natives/builtins.h"

#include <cstring>

#include "runtime/containers/iterators.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/instance.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/codecs.h"
#include "runtime/text/format.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"
#include "runtime/text/operators.h"
#include "runtime/text/repr.h"

namespace natrix::rt {

/// An instance of a subclass of str with the text of s; s itself for str.
Result<Value> str_of_class(Thread& t, Type* cls, Str* s) {
  if (cls == &nx_type_str) {
    if (is_exact<Str>(value_of(s))) return value_of(s);
    return value_of(TRY(substring(t, s, 0, s->length)));
  }
  const auto units = static_cast<size_t>((s->length + 1) * s->width());
  auto* r = static_cast<Str*>(TRY(allocate_instance(t, cls, sizeof(Str) + units)));
  r->flags.store(s->flags.load(std::memory_order_relaxed) & (kTextWidthMask | kTextAscii), std::memory_order_relaxed);
  r->length = s->length;
  memcpy(r->data(), s->data(), units);
  return value_of(r);
}

namespace {

// Python 3: str(object), str(bytes, encoding, errors).
Result<Str*> new_str3_py(Thread& t, Value object, Value encoding, Value errors) {
  if (encoding == kEmpty && errors == kEmpty) return static_cast<Str*>(TRY(str_py(t, object)));
  for (Value v : {encoding, errors}) {
    if (v == kEmpty || is<Str>(v)) continue;
    return raise(t, TypeError, "str() argument '{}' must be str, not {}", v == encoding ? "encoding" : "errors", type_name(v));
  }
  if (is<Str>(object)) return raise(t, TypeError, "decoding str is not supported");
  if (bytes_view(object).data == nullptr) {
    return raise(t, TypeError, "decoding to str: need a bytes-like object, {} found", type_name(object));
  }
  Value v = TRY(decode_py(t, object, encoding == kEmpty ? "utf-8" : text_view(as<Text>(encoding)),
                          errors == kEmpty ? "strict" : text_view(as<Text>(errors))));
  if (Str* s = try_cast<Str>(v)) return s;
  return raise(t, TypeError, "decoder did not return a str object (type={})", type_name(v));
}

// CPython 2.7 Objects/unicodeobject.c, PyObject_Unicode: unicode itself, __unicode__, else str() decoded as ASCII.
Result<Str*> new_unicode_py(Thread& t, Value object, Value encoding, Value errors) {
  if (encoding == kEmpty && errors == kEmpty) return unicode_py(t, object);
  int index = 1;
  for (Value v : {encoding, errors}) {
    ++index;
    if (v == kEmpty || is<Bytes>(v)) continue;
    return raise(t, TypeError, "unicode() argument {} must be string, not {}", index, type_name(v));
  }
  if (is<Str>(object)) return raise(t, TypeError, "decoding Unicode is not supported");
  if (bytes_view(object).data == nullptr) {
    return raise(t, TypeError, "coercing to Unicode: need string or buffer, {} found", type_name(object));
  }
  Value v = TRY(decode_py(t, object, encoding == kEmpty ? "ascii" : text_view(as<Text>(encoding)),
                          errors == kEmpty ? "strict" : text_view(as<Text>(errors))));
  if (Str* s = try_cast<Str>(v)) return s;
  return raise(t, TypeError, "decoder did not return an unicode object (type={})", type_name(v));
}

}  // namespace

Result<Str*> unicode_py(Thread& t, Value object) {
  if (Str* s = try_exact<Str>(object)) return s;
  Value v = TRY(call_special_py(t, object, names::dunder_unicode));
  if (v == kEmpty) {
    if (Str* s = try_cast<Str>(object)) return s;
    // A str() that is unicode stays so; others are decoded.
    if (is_exact<Bytes>(object)) {
      v = object;
    } else {
      v = TRY(call_special_py(t, object, names::dunder_str));
      if (v == kEmpty) v = value_of(TRY(str_py(t, object)));
    }
  }
  if (Str* s = try_cast<Str>(v)) return s;
  if (Bytes* b = try_cast<Bytes>(v)) return decode_ascii(t, b);
  return raise(t, TypeError, "coercing to Unicode: need string or buffer, {} found", type_name(v));
}

Result<Value> nx_str_dunder_new(Thread& t, Type* cls, Value object, Value encoding, Value errors) {
  if (object == kEmpty && encoding == kEmpty && errors == kEmpty) return str_of_class(t, cls, empty_str());
  if (object == kEmpty) object = value_of(py2() ? static_cast<Text*>(empty_bytes()) : static_cast<Text*>(empty_str()));
  Str* s = TRY(py2() ? new_unicode_py(t, object, encoding, errors) : new_str3_py(t, object, encoding, errors));
  if (cls == &nx_type_str && encoding == kEmpty && errors == kEmpty) return value_of(s);  // __str__ may give a subclass
  return str_of_class(t, cls, s);
}

Result<Value> nx_str_dunder_repr(Thread& t, Str* self) { return value_of(TRY(repr_text(t, value_of(self)))); }
Result<Value> nx_str_dunder_str(Thread& t, Str* self) {
  if (py2()) return value_of(TRY(encode_ascii(t, self)));
  return str_of_class(t, &nx_type_str, self);
}
Result<int64_t> nx_str_dunder_hash(Thread&, Str* self) { return static_cast<int64_t>(text_hash(self)); }
Result<int64_t> nx_str_dunder_len(Thread&, Str* self) { return self->length; }
Result<Value> nx_str_dunder_getitem(Thread& t, Str* self, Value key) { return getitem_text_py(t, value_of(self), key); }
Result<Value> nx_str_dunder_getslice(Thread& t, Str* self, int64_t i, int64_t j) { return slice_text(t, value_of(self), i, j); }
Result<bool> nx_str_dunder_contains(Thread& t, Str* self, Value key) { return contains_text_py(t, value_of(self), key); }
Result<Value> nx_str_dunder_iter(Thread& t, Str* self) { return value_of(TRY(make_sequence_iterator(t, value_of(self)))); }

Result<Value> add_or_raise(Thread& t, Value a, Value b) {
  Value v = TRY(binary_text_py(t, Binary::Add, a, b));
  if (v == kNotImplemented) return raise_concat(t, a, b);
  return v;
}
Result<Value> multiply_or_raise_py(Thread& t, Value s, Value n) {
  if (!is_integer(n)) {
    if (lookup(t, type_of(n), names::dunder_index) == kEmpty) {
      return raise(t, TypeError, "can't multiply sequence by non-int of type '{}'", type_name(n));
    }
    n = TRY(index_value_py(t, n));
  }
  return binary_text_py(t, Binary::Mul, s, n);
}

Result<Value> nx_str_dunder_add(Thread& t, Str* self, Value value) { return add_or_raise(t, value_of(self), value); }
Result<Value> nx_str_dunder_mul(Thread& t, Str* self, Value value) { return multiply_or_raise_py(t, value_of(self), value); }
Result<Value> nx_str_dunder_rmul(Thread& t, Str* self, Value value) { return multiply_or_raise_py(t, value_of(self), value); }
Result<Value> nx_str_dunder_mod(Thread& t, Str* self, Value value) { return percent_py(t, value_of(self), value); }
Result<Value> nx_str_dunder_rmod(Thread& t, Str* self, Value value) {
  if (!is<Str>(value)) return kNotImplemented;
  return percent_py(t, value, value_of(self));
}
Result<Value> nx_str_dunder_lt(Thread& t, Str* self, Value value) { return compare_text(t, Compare::Lt, value_of(self), value); }
Result<Value> nx_str_dunder_le(Thread& t, Str* self, Value value) { return compare_text(t, Compare::Le, value_of(self), value); }
Result<Value> nx_str_dunder_eq(Thread& t, Str* self, Value value) { return compare_text(t, Compare::Eq, value_of(self), value); }
Result<Value> nx_str_dunder_ne(Thread& t, Str* self, Value value) { return compare_text(t, Compare::Ne, value_of(self), value); }
Result<Value> nx_str_dunder_gt(Thread& t, Str* self, Value value) { return compare_text(t, Compare::Gt, value_of(self), value); }
Result<Value> nx_str_dunder_ge(Thread& t, Str* self, Value value) { return compare_text(t, Compare::Ge, value_of(self), value); }
Result<Value> nx_str_dunder_getnewargs(Thread& t, Str* self) {
  Value s = TRY(str_of_class(t, &nx_type_str, self));
  return value_of(TRY(make_tuple_of(t, s)));
}
Result<Value> nx_str_dunder_format(Thread& t, Str* self, Value format_spec) { return format_text(t, value_of(self), format_spec); }

Result<Value> nx_basestring_dunder_new(Thread& t, Type*, Tuple*, Dict*) {
  return raise(t, TypeError, "The basestring type cannot be instantiated");
}

// --- functions

Result<int64_t> nx_builtins_ord(Thread& t, Value c) {
  int64_t length;
  if (Str* s = try_cast<Str>(c)) {
    if (s->length == 1) return int64_t{s->at(0)};
    length = s->length;
  } else {
    const BytesView in = bytes_view(c);
    if (in.data == nullptr || !(is<Bytes>(c) || is<ByteArray>(c))) {
      return raise(t, TypeError, "ord() expected string of length 1, but {} found", type_name(c));
    }
    if (in.length == 1) return int64_t{in.data[0]};
    length = in.length;
  }
  return raise(t, TypeError, "ord() expected a character, but string of length {} found", length);
}

namespace {

// The argument as CPython's C long (Python 2) or int takes it. In Python 2 floats are refused with a text of their own.
Result<int64_t> code_argument_py(Thread& t, Value i) {
  if (!is_integer(i)) {
    if (!py2()) {
      i = TRY(index_value_py(t, i));
    } else {
      if (is_float_value(i)) return raise(t, TypeError, "integer argument expected, got float");
      i = TRY(call_special_py(t, i, names::dunder_int));
      if (i == kEmpty || !is_integer(i)) return raise(t, TypeError, "an integer is required");
    }
  }
  int64_t n;
  if (fits_int64(i, &n) && (py2() || (n >= INT32_MIN && n <= INT32_MAX))) return n;
  return raise(t, OverflowError, py2() ? "Python int too large to convert to C long" : "Python int too large to convert to C int");
}

}  // namespace

Result<Value> nx_builtins_chr(Thread& t, Value i) {
  const int64_t n = TRY(code_argument_py(t, i));
  if (py2()) {
    if (n < 0 || n > 255) return raise(t, ValueError, "chr() arg not in range(256)");
    return value_of(bytes_of_char(static_cast<uint8_t>(n)));
  }
  if (n < 0 || n > 0x10FFFF) return raise(t, ValueError, "chr() arg not in range(0x110000)");
  return value_of(TRY(str_of_char(t, static_cast<uint32_t>(n))));
}

Result<Value> nx_builtins_unichr(Thread& t, Value i) {
  const int64_t n = TRY(code_argument_py(t, i));
  if (n < INT32_MIN) return raise(t, OverflowError, "signed integer is less than minimum");
  if (n > INT32_MAX) return raise(t, OverflowError, "signed integer is greater than maximum");
  if (n < 0 || n > 0x10FFFF) return raise(t, ValueError, "unichr() arg not in range(0x110000) (wide Python build)");
  return value_of(TRY(str_of_char(t, static_cast<uint32_t>(n))));
}

Result<Value> nx_builtins_intern(Thread& t, Value string) {
  if (!is<Bytes>(string)) {
    return raise(t, TypeError, "intern() argument 1 must be string, not {}", type_name(string));
  }
  if (!is_exact<Bytes>(string)) return raise(t, TypeError, "can't intern subclass of string");
  return value_of(intern(t, as<Text>(string)));
}

Result<Value> nx_builtins_repr(Thread& t, Value obj) { return value_of(TRY(repr_py(t, obj))); }
Result<Value> nx_builtins_ascii(Thread& t, Value obj) { return value_of(TRY(ascii_repr_py(t, obj))); }

Result<Value> nx_builtins_format(Thread& t, Value value, Value format_spec) {
  if (format_spec == kEmpty) {
    format_spec = value_of(py2() ? static_cast<Text*>(empty_bytes()) : static_cast<Text*>(empty_str()));
  } else if (!is_any_string(format_spec)) {
    if (py2()) return raise(t, TypeError, "format expects arg 2 to be string or unicode, not {}", type_name(format_spec));
    return raise(t, TypeError, "format() argument 2 must be str, not {}", type_name(format_spec));
  }
  return format_py(t, value, format_spec);
}

}  // namespace natrix::rt
