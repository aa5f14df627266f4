// runtime/core/repr.cpp - repr, str, format of any object.

#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/operators.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/operators.h"
#include "natives/builtins.h"

namespace natrix::rt {

namespace {

/// What __repr__ or __str__ returned, as a native string.
Result<Text*> text_result(Thread& t, Value r, const char* method) {
  if (is_native_str(r)) return static_cast<Text*>(r.as_object());
  // 2.7 PyObject_Repr, _PyObject_Str: unicode results are encoded with the default encoding.
  if (py2() && is<Str>(r)) {
    Value encoded = TRY(call_method_py(t, r, names::encode));
    return static_cast<Text*>(encoded.as_object());
  }
  return raise(t, TypeError, "{} returned non-string (type {})", method, type_name(r));
}

}  // namespace

Result<Text*> repr_py(Thread& t, Value a) {
  if (is_plain(a)) {
    if (is_number(a)) return repr_number(t, a);
    if (a == kNone) return native_str(t, "None");
    if (is_exact<Str>(a) || is_exact<Bytes>(a)) return repr_text(t, a);
  }
  TRY(check_stack(t, " while getting the repr of an object"));
  OldInstance* old = try_exact<OldInstance>(a);
  Value r = old != nullptr ? TRY(nx_instance_dunder_repr(t, old)) : TRY(call_special_py(t, a, names::dunder_repr));
  if (r == kEmpty) return raise(t, TypeError, "'{}' object has no __repr__", type_name(a));
  return text_result(t, r, "__repr__");
}

Result<Text*> str_py(Thread& t, Value a) {
  if (is_native_str(a) && is_plain(a)) return static_cast<Text*>(a.as_object());
  if (is_plain(a) && is_number(a)) return str_number(t, a);
  if (a == kNone) return native_str(t, "None");
  TRY(check_stack(t, " while getting the str of an object"));
  Value r = TRY(call_special_py(t, a, names::dunder_str));
  if (r == kEmpty) return repr_py(t, a);
  return text_result(t, r, "__str__");
}

// Objects/abstract.c, PyObject_Format.
Result<Value> format_py(Thread& t, Value a, Value spec) {
  const bool empty = spec == kEmpty || (spec.is_object() && static_cast<Text*>(spec.as_object())->length == 0);
  if (empty && is_plain(a)) {
    if (is_exact<Str>(a) && !py2()) return a;
    if (a.is_int()) return value_of(TRY(str_number(t, a)));
  }
  if (spec == kEmpty) spec = value_of(TRY(native_str(t, "")));
  if (OldInstance* o = try_exact<OldInstance>(a)) {
    Value f = TRY(old_special_py(t, o, names::dunder_format));
    if (f != kEmpty) return call_py(t, f, spec);
    return call_py(t, TRY(getattr_py(t, value_of(TRY(str_py(t, a))), names::dunder_format)), spec);
  }
  Value r = TRY(call_special_py(t, a, names::dunder_format, &spec, 1));
  if (r == kEmpty) return raise(t, TypeError, "Type {} doesn't define __format__", type_name(a));
  if (!is_native_str(r) && !is<Str>(r)) {
    if (py2()) return raise(t, TypeError, "{}.__format__ must return string or unicode, not {}", type_name(a), type_name(r));
    return raise(t, TypeError, "__format__ must return a str, not {}", type_name(r));
  }
  return r;
}

// --- recursive reprs: a chain on the thread's stack would miss generators, so objects being printed are listed

namespace {

struct Printing {
  Value value;
  uint32_t thread;
};
Printing* printing = nullptr;  // malloc'd, never freed
size_t printing_size = 0, printing_capacity = 0;
std::atomic_flag printing_lock = ATOMIC_FLAG_INIT;

struct PrintingHeld {
  PrintingHeld() { while (printing_lock.test_and_set(std::memory_order_acquire)) {} }
  ~PrintingHeld() { printing_lock.clear(std::memory_order_release); }
};

}  // namespace

bool repr_enter(Thread& t, Value a) {
  PrintingHeld held;
  for (size_t i = 0; i < printing_size; ++i) {
    if (printing[i].value == a && printing[i].thread == t.number) return false;
  }
  if (printing_size == printing_capacity) {
    printing_capacity = printing_capacity == 0 ? 64 : printing_capacity * 2;
    printing = static_cast<Printing*>(realloc(printing, printing_capacity * sizeof(Printing)));
    if (printing == nullptr) abort();
  }
  printing[printing_size++] = {a, t.number};
  return true;
}

void repr_leave(Thread& t, Value a) {
  PrintingHeld held;
  for (size_t i = printing_size; i-- > 0;) {
    if (printing[i].value != a || printing[i].thread != t.number) continue;
    memmove(printing + i, printing + i + 1, (--printing_size - i) * sizeof(Printing));
    return;
  }
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" {

Value nx_repr(Thread& t, Value a) {
  Result<Text*> s = repr_py(t, a);
  return s.raised() ? kRaised : value_of(s.value());
}

}  // extern "C"
