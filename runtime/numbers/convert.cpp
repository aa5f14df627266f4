// runtime/numbers/convert.cpp - int(x), long(x), float(x).
// CPython 3.11: Objects/abstract.c, PyNumber_Long and PyNumber_Float; 2.7: PyNumber_Int, PyNumber_Long, PyNumber_Float.
#include "runtime/numbers/convert.h"

#include "runtime/core/call.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/unicode.h"

namespace natrix::rt {

bool numeric_text(Value v, Buffer<char>& out) {
  if (const Str* s = try_cast<Str>(v)) {
    for (int64_t i = 0; i < s->length; ++i) {
      const uint32_t c = s->at(i);
      if (c < 128) {
        out.push(is_space(c) ? ' ' : static_cast<char>(c));
      } else if (is_wide_space(c)) {
        out.push(' ');
      } else {
        const int digit = decimal_value(c);
        // Python 2 keeps what fits a byte.
        out.push(digit >= 0 ? static_cast<char>('0' + digit) : py2() && c < 256 ? static_cast<char>(c) : '?');
      }
    }
    return true;
  }
  const BytesView view = bytes_view(v);
  if (view.data == nullptr) return false;
  if (py2() && !is<Bytes>(v)) return false;
  out.append(view.view());
  return true;
}

namespace {

/// The result of __int__ or __trunc__, as an exact int.
Result<Value> checked_int_py(Thread& t, Value r, const char* method) {
  if (!is_integer(r)) {
    if (py2()) return raise(t, TypeError, "{} returned non-int (type {})", method, type_name(r));
    return raise(t, TypeError, "{} returned non-int (type {})", method, type_name(r));
  }
  if (!py2() && !is_exact_integer(r)) {
    TRY(warn(t, DeprecationWarning,
             "%s returned non-int (type %s).  The ability to return an instance of a strict subclass of int is deprecated, "
             "and may be removed in a future version of Python.", method, type_name(r)));
  }
  return exact_integer(t, r);
}

/// kEmpty: there is no such method.
Result<Value> by_method_py(Thread& t, Value v, const Text* name, const char* shown) {
  Value r = TRY(call_special_py(t, v, name));
  if (r == kEmpty) return kEmpty;
  return checked_int_py(t, r, shown);
}

Result<Value> by_trunc_py(Thread& t, Value v) {
  Value r = TRY(call_slot_py(t, v, names::dunder_trunc));
  if (r == kEmpty) return kEmpty;
  if (!py2()) TRY(warn(t, DeprecationWarning, "The delegation of int() to __trunc__ is deprecated."));
  if (!is_integer(r)) {
    Value n = TRY(call_special_py(t, r, py2() ? names::dunder_int : names::dunder_index));
    if (n == kEmpty || !is_integer(n)) {
      return raise(t, TypeError, "__trunc__ returned non-Integral (type {})", type_name(r));
    }
    r = n;
  }
  return exact_integer(t, r);
}

Result<Value> truncated(Thread& t, double d, bool as_long) {
  if (__builtin_isnan(d)) return raise(t, ValueError, "cannot convert float NaN to integer");
  if (__builtin_isinf(d)) return raise(t, OverflowError, "cannot convert float infinity to integer");
  Value n = TRY(int_from_double(t, d));
  int64_t i;
  if (as_long && fits_int64(n, &i)) return long_from_int64(t, i);
  return n;
}

Result<Value> as_long_value(Thread& t, Value n) {
  Operand p(n);
  return int_from_big(t, p.view.limbs, p.view.size, p.view.negative, true);
}

}  // namespace

namespace {

/// The characters of an ASCII string without separators above 0x1B, which are space to Python and not to the parsers.
std::string_view ascii_text(Value v) {
  if (is_exact<Bytes>(v)) return {reinterpret_cast<const char*>(as<Text>(v)->data()), static_cast<size_t>(as<Text>(v)->length)};
  if (!is_exact<Str>(v) || !as<Str>(v)->ascii()) return {};
  const std::string_view s(reinterpret_cast<const char*>(as<Text>(v)->data()), static_cast<size_t>(as<Text>(v)->length));
  for (const char c : s) {
    if (c >= 0x1C && c <= 0x1F) return {};
  }
  return s;
}

}  // namespace

Result<Value> int_of_py(Thread& t, Value v) {
  if (is_exact_integer(v)) {
    int64_t n;
    if (py2() && is_exact<Long>(v) && fits_int64(v, &n)) return int_from_int64(t, n);  // int(5L) is 5
    return v;
  }
  if (is_bool_value(v)) return Value::from_small(v == kTrue);
  if (v.is_double()) return truncated(t, v.as_double(), false);
  if (is_exact<Str>(v) || is_exact<Bytes>(v)) {
    // Texts have no __int__; the commonest call goes straight to them.
  } else {
    Value r = TRY(by_method_py(t, v, names::dunder_int, "__int__"));
    if (r != kEmpty) return r;
    if (!py2()) {
      r = TRY(call_special_py(t, v, names::dunder_index));
      if (r != kEmpty) return checked_int_py(t, r, "__index__");
    }
    r = TRY(by_trunc_py(t, v));
    if (r != kEmpty) return r;
  }
  if (const auto plain = ascii_text(v); plain.data() != nullptr) return parse_int(t, plain, 10, v);
  Buffer<char> text;
  if (numeric_text(v, text)) return parse_int(t, text.view(), 10, v);
  return raise(t, TypeError, py2() ? "int() argument must be a string or a number, not '{}'"
                                   : "int() argument must be a string, a bytes-like object or a real number, not '{}'",
               type_name(v));
}

Result<Value> long_of_py(Thread& t, Value v) {
  if (is_exact<Long>(v)) return v;
  if (v.is_double()) return truncated(t, v.as_double(), true);
  if (is_integer(v) && (is_exact_integer(v) || is_bool_value(v))) return as_long_value(t, v);
  if (!is_exact<Str>(v) && !is_exact<Bytes>(v)) {
    Value r = TRY(call_special_py(t, v, names::dunder_long));
    if (r != kEmpty) {
      if (!is_integer(r)) return raise(t, TypeError, "__long__ returned non-long (type {})", type_name(r));
      return as_long_value(t, r);
    }
    r = is<OldInstance>(v) ? TRY(int_of_py(t, v)) : TRY(by_trunc_py(t, v));
    if (r != kEmpty) return as_long_value(t, r);
  }
  Buffer<char> text;
  if (numeric_text(v, text)) return parse_int(t, text.view(), 10, v, true);
  return raise(t, TypeError, "long() argument must be a string or a number, not '{}'", type_name(v));
}

Result<bool> real_number_py(Thread& t, Value v, double* out) {
  if (v.is_double()) {
    *out = v.as_double();
    return true;
  }
  if (v.is_int() || is_bool_value(v) || is_exact<Int>(v) || is_exact<Long>(v)) {
    *out = TRY(int_to_double(t, v));
    return true;
  }
  if (is_exact<Str>(v) || is_exact<Bytes>(v)) return false;
  Value r = TRY(call_slot_py(t, v, names::dunder_float));
  if (r != kEmpty) {
    if (!is_float_value(r)) {
      if (py2()) return raise(t, TypeError, "__float__ returned non-float (type {})", type_name(r));
      return raise(t, TypeError, "{}.__float__ returned non-float (type {})", type_name(v), type_name(r));
    }
    if (!py2() && !r.is_double()) {
      TRY(warn(t, DeprecationWarning,
               "%s.__float__ returned non-float (type %s).  The ability to return an instance of a strict subclass of float "
               "is deprecated, and may be removed in a future version of Python.", type_name(v), type_name(r)));
    }
    *out = float_value(r);
    return true;
  }
  if (!py2()) {
    r = TRY(call_special_py(t, v, names::dunder_index));
    if (r != kEmpty) {
      if (!is_integer(r)) return raise(t, TypeError, "__index__ returned non-int (type {})", type_name(r));
      *out = TRY(int_to_double(t, r));
      return true;
    }
  }
  return false;
}

Result<double> float_of_py(Thread& t, Value v) {
  double d;
  if (TRY(real_number_py(t, v, &d))) return d;
  if (const auto plain = ascii_text(v); plain.data() != nullptr && parse_float(plain, &d)) return d;
  Buffer<char> text;
  if (!numeric_text(v, text)) {
    if (py2()) return raise(t, TypeError, "float() argument must be a string or a number");
    return raise(t, TypeError, "float() argument must be a string or a real number, not '{}'", type_name(v));
  }
  if (parse_float(text.view(), &d)) return d;
  if (py2()) {
    // Two texts: nothing of it is a number, or something follows one. Leading space is not shown.
    std::string_view shown = text.view();
    while (!shown.empty() && is_ascii_space(static_cast<uint8_t>(shown.front()))) shown.remove_prefix(1);
    const bool begins = starts_with_float(shown);
    shown = shown.substr(0, 200);
    return raise(t, ValueError, begins ? "invalid literal for float(): {}" : "could not convert string to float: {}", shown);
  }
  return raise(t, ValueError, "could not convert string to float: {!r}", v);
}

namespace {

/// Calls of the types that are not of the plain one-argument form: __new__ sorts the arguments out.
Value construct_generally_py(Thread& t, Value type, const Value* args, uint64_t nargs, Value kwnames) {
  Value constructor = lookup(t, as<Type>(type), names::dunder_new);
  return call_with_self_py(t, constructor, type, args, nargs, kwnames).payload;
}

}  // namespace

extern "C" {

Value nx_construct_int(Thread& t, Value type, const Value* args, uint64_t nargs, Value kwnames) {
  if (nargs == 1 && kwnames == kEmpty) return int_of_py(t, args[0]).payload;
  return construct_generally_py(t, type, args, nargs, kwnames);
}
Value nx_construct_float(Thread& t, Value type, const Value* args, uint64_t nargs, Value kwnames) {
  if (nargs == 1 && kwnames == kEmpty) {
    auto d = float_of_py(t, args[0]);
    return d.raised() ? kRaised : make_float(d.value());
  }
  return construct_generally_py(t, type, args, nargs, kwnames);
}
Value nx_construct_bool(Thread& t, Value type, const Value* args, uint64_t nargs, Value kwnames) {
  if (nargs == 1 && kwnames == kEmpty) {
    auto b = truth_py(t, args[0]);
    return b.raised() ? kRaised : from_bool(b.value());
  }
  return construct_generally_py(t, type, args, nargs, kwnames);
}

}  // extern "C"

}  // namespace natrix::rt
