// runtime/containers/arguments.cpp - arity errors and index arguments that several container types share.

#include "runtime/containers/arguments.h"

#include "runtime/core/oldclass.h"
#include "runtime/numbers/numbers.h"

namespace natrix::rt {

Result<void> check_arguments(Thread& t, const char* name, const Arguments& a, uint64_t least, uint64_t most) {
  if (a.has_keywords()) {
    return py2() ? raise(t, TypeError, "{}() does not take keyword arguments", name)
                 : raise(t, TypeError, "{}() takes no keyword arguments", name);
  }
  if (a.count >= least && a.count <= most) return {};
  // CPython's PyArg_UnpackTuple.
  uint64_t bound = a.count < least ? least : most;
  const char* how = least == most ? "" : a.count < least ? "at least " : "at most ";
  return raise(t, TypeError, "{} expected {}{} argument{}, got {}", name, how, bound, bound == 1 && !py2() ? "" : "s", a.count);
}

Result<Value> optional_argument(Thread& t, const char* name, const Arguments& a, const char* keyword2) {
  if (!py2() || keyword2 == nullptr) {
    TRY(check_arguments(t, name, a, 0, 1));
    return a.count == 0 ? kEmpty : a.values[0];
  }
  // CPython 2.7 parses these with PyArg_ParseTupleAndKeywords.
  uint64_t given = a.count;
  Value result = a.count > 0 ? a.values[0] : kEmpty;
  Value found = kEmpty, unknown = kEmpty;
  TRY(a.each_keyword([&](Value key, Value v) -> Result<void> {
    ++given;
    if (text_view(as<Text>(key)) == keyword2) {
      found = v;
    } else {
      unknown = key;
    }
    return {};
  }));
  if (given > 1) return raise(t, TypeError, "{}() takes at most 1 argument ({} given)", name, given);
  if (unknown != kEmpty) return raise(t, TypeError, "'{}' is an invalid keyword argument for this function", unknown);
  return found != kEmpty ? found : result;
}

bool has_index(Thread& t, Value v) {
  if (is_integer(v)) return true;
  if (is<OldInstance>(v)) return true;  // it has all slots
  return lookup(t, type_of(v), names::dunder_index) != kEmpty;
}

Result<int64_t> position_py(Thread& t, Value key, const char* what) {
  if (key.is_int()) return key.as_int();
  if (!has_index(t, key)) {
    return py2() ? raise(t, TypeError, "{} indices must be integers, not {}", what, type_name(key))
                 : raise(t, TypeError, "{} indices must be integers or slices, not {}", what, type_name(key));
  }
  Value integer = TRY(index_value_py(t, key));
  int64_t n;
  if (!fits_int64(integer, &n)) {
    return raise(t, IndexError, "cannot fit '{}' into an index-sized integer", type_name(key));
  }
  return n;
}

Result<int64_t> search_bound_py(Thread& t, Value bound, int64_t absent) {
  if (bound == kEmpty) return absent;
  if (bound.is_int()) return bound.as_int();
  if (!has_index(t, bound)) {
    return raise(t, TypeError, "slice indices must be integers or have an __index__ method");
  }
  return clamp_int64(TRY(index_value_py(t, bound)));
}

Result<Value> repeat_argument_py(Thread& t, Value v, int64_t& n) {
  if (!has_index(t, v)) return kEmpty;
  Value integer = TRY(index_value_py(t, v));
  if (!fits_int64(integer, &n)) {
    return raise(t, OverflowError, "cannot fit '{}' into an index-sized integer", type_name(v));
  }
  return integer;
}

}  // namespace natrix::rt
