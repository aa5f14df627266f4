// runtime/errors/raise.cpp - making exceptions pending.

#include "runtime/errors/raise.h"

#include <stdio.h>
#include <string.h>

#include "natives/builtins.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/native.h"
#include "runtime/core/oldclass.h"
#include "runtime/errors/errno_types.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/traceback.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

// --- carriers (exception.h)

bool is_carrier(const Exception* e) { return py2() && e->fields[7] != kEmpty && is<OldInstance>(e->fields[7]); }

Value visible_exception(Exception* e) { return is_carrier(e) ? e->fields[7] : value_of(e); }

Value visible_type(Exception* e) {
  return is_carrier(e) ? value_of(as<OldInstance>(e->fields[7])->cls) : value_of(type_of(e));
}

Result<Exception*> carry(Thread& t, Value instance) {
  if (auto* e = try_cast<Exception>(instance)) return e;
  Exception* carrier = TRY(allocate_exception(t, &BaseException, TRY(make_tuple(t, nullptr, 0))));
  store(carrier, &carrier->fields[7], instance);
  return carrier;
}

// --- pending

Raised raise_object(Thread& t, Exception* e) {
  // Language Reference 7.8: the exception being handled becomes the context; a chain that would close on itself is cut.
  if (!py2() && t.handled != kEmpty && t.handled != value_of(e)) {
    auto* context = as<Exception>(t.handled);
    for (Exception* link = context; link->context != kEmpty;) {
      auto* next = as<Exception>(link->context);
      if (next == e) {
        store(link, &link->context, kEmpty);
        break;
      }
      link = next;
    }
    store(e, &e->context, value_of(context));
  }
  t.pending = value_of(e);
  return {};
}

Exception* take_pending(Thread& t) {
  auto* e = as<Exception>(t.pending);
  t.pending = kEmpty;
  return e;
}

Raised restore_pending(Thread& t, Exception* e) {
  t.pending = value_of(e);
  return {};
}

bool catch_pending(Thread& t, Type& type) {
  auto* e = as<Exception>(t.pending);
  if (is_carrier(e) || !is_subtype(type_of(e), &type)) return false;
  t.pending = kEmpty;
  return true;
}

namespace {

Raised raise_with(Thread& t, Type& type, const Value* args, size_t count) {
  auto made = make_exception(t, type, args, count);
  if (made.raised()) return {};
  made.value()->flags.store(kExceptionOfRuntime, std::memory_order_relaxed);
  return raise_object(t, made.value());
}

/// Appends one argument; Values as str, or repr after {!r}.
Result<void> append_argument(Thread& t, Buffer<char, 200>& out, const FormatArgument& a, bool repr) {
  char number[40];
  switch (a.kind) {
    case FormatArgument::Kind::Chars: out.append(std::string_view(a.chars, a.length)); return {};
    case FormatArgument::Kind::Integer: snprintf(number, sizeof number, "%lld", static_cast<long long>(a.integer)); break;
    case FormatArgument::Kind::Unsigned: snprintf(number, sizeof number, "%llu", static_cast<unsigned long long>(a.integer)); break;
    case FormatArgument::Kind::Character: out.push(static_cast<char>(a.integer)); return {};
    case FormatArgument::Kind::Double: out.append(text_view(TRY(repr_py(t, Value::from_double(a.number))))); return {};
    case FormatArgument::Kind::Object:
      if (!repr && is_native_str(a.value)) out.append(text_view(static_cast<Text*>(a.value.as_object())));
      else out.append(text_view(TRY(repr ? repr_py(t, a.value) : str_py(t, a.value))));
      return {};
  }
  out.append(number);
  return {};
}

}  // namespace

Result<Text*> format_message(Thread& t, const char* format, const FormatArgument* arguments, size_t count) {
  Buffer<char, 200> out;
  size_t next = 0;
  for (const char* p = format; *p != 0; ++p) {
    bool repr = p[0] == '{' && p[1] == '!' && p[2] == 'r' && p[3] == '}';
    if (repr || (p[0] == '{' && p[1] == '}')) {
      if (next == count) __builtin_trap();  // more places than arguments: a mistake in our text
      TRY(append_argument(t, out, arguments[next++], repr));
      p += repr ? 3 : 1;
    } else {
      out.push(*p);
    }
  }
  return native_str(t, out.view());
}

Raised raise_formatted(Thread& t, Type& type, const char* format, const FormatArgument* arguments, size_t count) {
  auto message = count == 0 ? native_str(t, format) : format_message(t, format, arguments, count);
  if (message.raised()) return {};
  Value argument = value_of(message.value());
  return raise_with(t, type, &argument, 1);
}

Raised raise_empty(Thread& t, Type& type) { return raise_with(t, type, nullptr, 0); }
Raised raise_value(Thread& t, Type& type, Value argument) { return raise_with(t, type, &argument, 1); }
Raised raise_key_error(Thread& t, Value key) { return raise_with(t, KeyError, &key, 1); }

Raised raise_stop_iteration(Thread& t, Value value) {
  return raise_with(t, StopIteration, &value, value == kEmpty || value == kNone ? 0 : 1);
}

Raised raise_errno(Thread& t, Type& type, int error, Value filename, Value filename2) {
  auto text = native_str(t, strerror(error));
  if (text.raised()) return {};
  Value args[5] = {Value::from_small(error), value_of(text.value()), filename, kNone, filename2};
  size_t count = filename == kEmpty ? 2 : filename2 == kEmpty ? 3 : 5;
  Type& actual = !py2() && &type == &OSError ? os_error_type(error) : type;
  return raise_with(t, actual, args, count);
}

// --- statements

namespace {

/// An exception from what a raise statement names: an instance, or a class that is called.
Result<Exception*> instantiate(Thread& t, Value what) {
  if (auto* e = try_cast<Exception>(what)) return e;
  auto* type = try_cast<Type>(what);
  if (type == nullptr || (type->flags & kTypeExceptionSubclass) == 0) {
    return raise(t, TypeError, "exceptions must derive from BaseException");
  }
  Value made = TRY(call_py(t, what, nullptr, 0));
  if (auto* e = try_cast<Exception>(made)) return e;
  return raise(t, TypeError, "calling {!r} should have returned an instance of BaseException, not {!r}", what,
               value_of(type_of(made)));
}

Result<void> raise3(Thread& t, Value what, Value cause) {
  Exception* e = TRY(instantiate(t, what));
  if (cause != kEmpty) {
    Value fixed = kEmpty;
    if (cause != kNone) {
      auto* type = try_cast<Type>(cause);
      if (type != nullptr && (type->flags & kTypeExceptionSubclass) != 0) {
        fixed = TRY(call_py(t, cause, nullptr, 0));
      } else if (is<Exception>(cause)) {
        fixed = cause;
      } else {
        return raise(t, TypeError, "exception causes must derive from BaseException");
      }
    }
    store(e, &e->cause, fixed);
    store(e, &e->suppress, kTrue);
  }
  return raise_object(t, e);
}

// Python 2, Language Reference 6.9: raise type, value, traceback. CPython 2.7 Python/ceval.c, do_raise.
Result<void> raise_py2(Thread& t, Value type, Value value, Value traceback) {
  Traceback* tb = nullptr;
  if (traceback != kEmpty && traceback != kNone) {
    tb = try_cast<Traceback>(traceback);
    if (tb == nullptr) return raise(t, TypeError, "raise: arg 3 must be a traceback or None");
  }
  if (value == kEmpty) value = kNone;
  while (auto* tuple = try_cast<Tuple>(type)) {
    if (tuple->length == 0) break;
    type = tuple->items[0];
  }
  auto* cls = try_cast<Type>(type);
  bool is_class = (cls != nullptr && (cls->flags & kTypeExceptionSubclass) != 0) || is<OldClass>(type);
  Value instance;
  if (is_class) {
    if (value != kNone && TRY(isinstance_py(t, value, type))) {
      instance = value;
    } else if (value == kNone) {
      instance = TRY(call_py(t, type, nullptr, 0));
    } else if (auto* args = try_cast<Tuple>(value)) {
      instance = TRY(call_py(t, type, args->items, static_cast<uint64_t>(args->length)));
    } else {
      instance = TRY(call_py(t, type, value));
    }
  } else if (is<Exception>(type) || is<OldInstance>(type)) {
    if (value != kNone) return raise(t, TypeError, "instance exception may not have a separate value");
    instance = type;
  } else {
    return raise(t, TypeError, "exceptions must be old-style classes or derived from BaseException, not {}", type_name(type));
  }
  Exception* e = TRY(carry(t, instance));
  store(e, &e->traceback, tb);
  return raise_object(t, e);
}

}  // namespace

extern "C" {

Value nx_raise(Thread& t, Value exception, Value cause) {
  (void)raise3(t, exception, cause);
  return kRaised;
}

Value nx_raise2(Thread& t, Value type, Value value, Value traceback) {
  (void)raise_py2(t, type, value, traceback);
  return kRaised;
}

Value nx_raise_again(Thread& t) {
  if (t.handled == kEmpty) {
    if (py2()) (void)raise(t, TypeError, "exceptions must be old-style classes or derived from BaseException, not NoneType");
    else (void)raise(t, RuntimeError, "No active exception to reraise");
    return kRaised;
  }
  t.pending = t.handled;
  return kRaised;
}

Value nx_resume(Thread& t, Value exception) {
  t.pending = exception;
  return kRaised;
}

Value nx_assert_fail(Thread& t, Value message) {
  if (message == kEmpty) (void)raise_empty(t, AssertionError);
  else (void)raise_value(t, AssertionError, message);
  return kRaised;
}

Value nx_catch(Thread& t) {
  Value e = t.pending;
  t.pending = kEmpty;
  return e;
}

Value nx_swap_handled(Thread& t, Value exception) {
  Value before = t.handled;
  t.handled = exception;
  return before;
}

Value nx_exception_value(Thread&, Value exception) { return visible_exception(as<Exception>(exception)); }

Value nx_exception_parts(Thread& t, Value exception) {
  auto* e = as<Exception>(exception);
  Value parts[3] = {visible_type(e), visible_exception(e),
                    e->traceback == nullptr ? kNone : value_of(reinterpret_cast<Object*>(e->traceback))};
  auto made = make_tuple(t, parts, 3);
  return made.raised() ? kRaised : value_of(made.value());
}

}  // extern "C"

namespace {

Result<bool> matches(Thread& t, Exception* e, Value type) {
  if (value_of(type_of(e)) == type && !is_carrier(e)) return true;
  if (auto* tuple = try_cast<Tuple>(type)) {
    // Python 3 checks every member before it looks for a match.
    if (!py2()) {
      for (int64_t i = 0; i < tuple->length; ++i) {
        auto* member = try_cast<Type>(tuple->items[i]);
        if (member == nullptr || (member->flags & kTypeExceptionSubclass) == 0) {
          return raise(t, TypeError, "catching classes that do not inherit from BaseException is not allowed");
        }
      }
    }
    for (int64_t i = 0; i < tuple->length; ++i) {
      if (TRY(matches(t, e, tuple->items[i]))) return true;
    }
    return false;
  }
  auto* cls = try_cast<Type>(type);
  if (py2()) {
    // CPython 2.7 Python/errors.c, PyErr_GivenExceptionMatches: classes by subclass test, all else by identity.
    if (cls != nullptr && (cls->flags & kTypeExceptionSubclass) != 0) return !is_carrier(e) && is_subtype(type_of(e), cls);
    if (is<OldClass>(type)) return is_carrier(e) ? issubclass_py(t, visible_type(e), type) : Result<bool>(false);
    return visible_type(e) == type;
  }
  if (cls == nullptr || (cls->flags & kTypeExceptionSubclass) == 0) {
    return raise(t, TypeError, "catching classes that do not inherit from BaseException is not allowed");
  }
  return is_subtype(type_of(e), cls);
}

}  // namespace

extern "C" uint8_t nx_match_exception(Thread& t, Value exception, Value type) {
  as<Exception>(exception)->flags.store(0, std::memory_order_relaxed);
  return matches(t, as<Exception>(exception), type).payload;
}

}  // namespace natrix::rt
