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
  if (is_float_value(v)) {
    return raise(t, TypeError, py2() ? "integer argument expected, got float" : "'{}' object cannot be interpreted as an integer", type_name(v));
  }
  return index_py(t, v);
}

Result<int64_t> convert_clip(Thread& t, const NativeInfo&, int, Value v) {
  if (v.is_int()) return v.as_int();
  return index_py(t, v, true);
}

Result<int64_t> convert_cint(Thread& t, const NativeInfo&, int, Value v) {
  int64_t n = 0;
  if (v.is_int()) {
    n = v.as_int();
  } else if (py2() && is_float_value(v)) {
    return raise(t, TypeError, "integer argument expected, got float");
  } else if (py2() && !is_integer(v)) {
    Value integer = TRY(call_special_py(t, v, names::dunder_int));
    if (integer == kEmpty || !is_integer(integer)) return raise(t, TypeError, "an integer is required");
    n = TRY(index_py(t, integer));
  } else {
    n = TRY(index_py(t, v));
  }
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
