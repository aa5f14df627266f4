// runtime/core/convert.cpp - what the annotations of native parameters mean: one function for each.
// The texts are those of Argument Clinic's converters (3.11) and PyArg_ParseTuple's units (2.7).

#include "runtime/core/api.h"
#include "runtime/core/attribute.h"
#include "runtime/core/native.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

namespace {

const char* shown_name(const NativeInfo& info) {
  return (info.flags & kNativeNew) != 0 && info.owner != nullptr ? info.owner->name : info.name;
}

bool single(const NativeInfo& info) { return info.positional + info.keyword_only == 1; }

}  // namespace

Result<int64_t> index_py(Thread& t, Value a, bool clip) {
  if (a.is_int()) return a.as_int();
  Value n = is_integer(a) ? a : TRY(index_value_py(t, a));
  int64_t result;
  if (fits_int64(n, &result)) return result;
  if (clip) return clamp_int64(n);
  return raise(t, OverflowError, "cannot fit '{}' into an index-sized integer", type_name(a));
}

// PyInt_AsLong. Instances of old-style classes have all number slots, and are asked for __trunc__ in the end.
Result<int64_t> c_long_py(Thread& t, Value v) {
  if (v.is_int()) return v.as_int();
  if (is_float_value(v)) return raise(t, TypeError, "integer argument expected, got float");
  Value n = v;
  if (!is_integer(v)) {
    n = TRY(call_special_py(t, v, names::dunder_int));
    if (n == kEmpty && is<OldInstance>(v)) {
      TRY(call_slot_py(t, v, names::dunder_trunc));
      return raise(t, TypeError, "an integer is required");
    }
    if (n == kEmpty) return raise(t, TypeError, "an integer is required");
    if (!is_integer(n)) return raise(t, TypeError, "__int__ method should return an integer");
  }
  int64_t result;
  if (!fits_int64(n, &result)) return raise(t, OverflowError, "Python int too large to convert to C long");
  return result;
}

// PyFloat_AsDouble, as the "d" unit of argument parsing uses it.
Result<double> to_double_py(Thread& t, Value a) {
  if (a.is_double()) return a.as_double();
  if (is_float_value(a)) return float_value(a);
  if (is_integer(a)) return int_to_double(t, a);
  Value r = TRY(call_special_py(t, a, names::dunder_float));
  if (r != kEmpty) {
    if (is_float_value(r)) return float_value(r);
    if (py2()) return raise(t, TypeError, "nb_float should return float object");
    return raise(t, TypeError, "{}.__float__ returned non-float (type {})", type_name(a), type_name(r));
  }
  if (py2()) return raise(t, TypeError, "a float is required");
  Value self;
  if (TRY(special_py(t, a, names::dunder_index, &self)) != kEmpty) return int_to_double(t, TRY(index_value_py(t, a)));
  return raise(t, TypeError, "must be real number, not {}", type_name(a));
}

Raised raise_argument(Thread& t, const NativeInfo& info, int index, const char* expected, Value v) {
  const char* type = v == kNone ? "None" : type_name(v);
  // CPython 2.7 and METH_O functions do not number the only argument; keyword parameters are named in 3.11.
  if (py2()) {
    if (single(info) && info.positional_only == 1) return raise(t, TypeError, "{}() argument must be {}, not {}", shown_name(info), expected, type);
    return raise(t, TypeError, "{}() argument {} must be {}, not {}", shown_name(info), index, expected, type);
  }
  if (single(info) && info.positional_only == 1) return raise(t, TypeError, "{}() argument must be {}, not {}", shown_name(info), expected, type);
  if (index > info.positional_only) {
    return raise(t, TypeError, "{}() argument '{}' must be {}, not {}", shown_name(info), info.parameters[index - 1].name, expected, type);
  }
  return raise(t, TypeError, "{}() argument {} must be {}, not {}", shown_name(info), index, expected, type);
}

Result<double> convert_float(Thread& t, const NativeInfo&, int, Value v) {
  if (v.is_double()) return v.as_double();
  return to_double_py(t, v);
}

Result<int64_t> convert_ssize(Thread& t, const NativeInfo&, int, Value v) {
  if (v.is_int()) return v.as_int();
  if (py2()) return c_long_py(t, v);  // the "n" and "l" units
  if (is_float_value(v)) return raise(t, TypeError, "'float' object cannot be interpreted as an integer");
  return index_py(t, v);
}

Result<int64_t> convert_clip(Thread& t, const NativeInfo&, int, Value v) {
  if (v.is_int()) return v.as_int();
  return index_py(t, v, true);
}

Result<int64_t> convert_cint(Thread& t, const NativeInfo&, int, Value v) {
  const int64_t n = py2() ? TRY(c_long_py(t, v)) : TRY(index_py(t, v));
  if (n > INT32_MAX) return raise(t, OverflowError, py2() ? "signed integer is greater than maximum" : "Python int too large to convert to C int");
  if (n < INT32_MIN) return raise(t, OverflowError, py2() ? "signed integer is less than minimum" : "Python int too large to convert to C int");
  return n;
}

Result<bool> convert_bool(Thread& t, const NativeInfo&, int, Value v) { return truth_py(t, v); }

Result<Text*> convert_text(Thread& t, const NativeInfo& info, int index, Value v) {
  if (is_native_str(v)) return static_cast<Text*>(v.as_object());
  if (py2() && is<Str>(v)) {
    Value encoded = TRY(call_method_py(t, v, names::encode));
    return static_cast<Text*>(encoded.as_object());
  }
  return raise_argument(t, info, index, py2() ? "string" : "str", v);
}

}  // namespace natrix::rt
