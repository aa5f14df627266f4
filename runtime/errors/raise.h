// runtime/errors/raise.h - making exceptions pending, and asking about them.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

struct Dict;
struct Traceback;

/// BaseException and all its subclasses. Python 2 has args and message only; the rest is kEmpty there.
/// Header flag: raised by the runtime and looked at by no except clause yet. 2.7 makes the object of such an exception only then.
inline constexpr uint8_t kExceptionOfRuntime = 1;

struct Exception : Object {
  Value args;           // a Tuple
  Value cause, context; // __cause__, __context__; kEmpty: none
  Traceback* traceback; // newest entry first while unwinding; see traceback.h
  Value suppress;       // __suppress_context__
  Value notes;          // __notes__ list, or kEmpty
  Value fields[8];      // of the subclass, as its declaration numbers them (lib/py3/builtins/errors.py: `errno: field[0]`)
  Dict* attributes;     // other attributes
};

}  // namespace natrix
NATRIX_LAYOUT(Exception, ::natrix::kTypeExceptionSubclass);

namespace natrix::rt {

/// Raises `type(message)`, the message formatted: {} takes the next argument: const char*, Text*, std::string_view,
/// integers, double (repr), char, Type* (its name), Value (its str, or repr with {!r}).
struct FormatArgument;
/// The same text as a native string.
Result<Text*> format_message(Thread& t, const char* format, const FormatArgument* arguments, size_t count);
Raised raise_formatted(Thread& t, Type& type, const char* format, const FormatArgument* arguments, size_t count);

template <class... A>
Raised raise(Thread& t, Type& type, const char* format, const A&... a);  // defined in errors/format.h, included below

/// type(*args) for a built-in exception type, without running Python code.
Result<Exception*> make_exception(Thread& t, Type& type, const Value* args, size_t count);
/// Raises type() without arguments, or type(value).
Raised raise_empty(Thread& t, Type& type);
Raised raise_value(Thread& t, Type& type, Value argument);
/// Makes an exception object pending: sets __context__ from the handled one (Python 3).
Raised raise_object(Thread& t, Exception* e);
/// OSError (Python 3: the errno's subclass), IOError/OSError (Python 2: `type`), from an errno value.
Raised raise_errno(Thread& t, Type& type, int error, Value filename = kEmpty, Value filename2 = kEmpty);
/// KeyError whose argument is the key itself.
Raised raise_key_error(Thread& t, Value key);
Raised raise_stop_iteration(Thread& t, Value value = kEmpty);

/// If the pending exception is an instance of `type`: clears it and returns true.
bool catch_pending(Thread& t, Type& type);
/// Takes the pending exception away.
Exception* take_pending(Thread& t);
/// Puts it back as it was (no new context).
Raised restore_pending(Thread& t, Exception* e);

/// Prints the pending exception to sys.stderr as the interpreter does, cleared; handles SystemExit: returns the
/// process's exit status.
int report_uncaught(Thread& t);
/// "Exception ignored in: ..." for errors in finalisers and callbacks; clears it. `leaving`: the exception, if any, that is
/// leaving the running frame meanwhile, and so knows where it stands.
void report_unraisable(Thread& t, const char* where, Value object, Value leaving = kEmpty);
/// Issues a warning through the warnings filters.
Result<void> warn(Thread& t, Type& category, const char* format, ...) __attribute__((format(printf, 3, 4)));
/// The same for a place in a text that is being compiled.
Result<void> warn_of_text(Thread& t, Type& category, std::string_view message, const Text* filename, int32_t line);

}  // namespace natrix::rt

#include "runtime/errors/format.h"
