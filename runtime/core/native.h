// runtime/core/native.h - functions, methods and attributes written in C++, as the declarations in runtime/lib
// describe them. The generated tables hold static NativeFunction, MethodDescriptor and GetSet objects.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

/// A parameter of a native function: its name and default (kEmpty: required, or "not given" if optional).
struct NativeParameter {
  const char* name;
  const char* default_text;     // as inspect shows it; null: required
  Value default_value;          // kEmpty with default_text: the wrapper or the function decides
};

enum NativeFlags : uint16_t {
  kNativeVarArgs = 1,           // takes *args (a Tuple*)
  kNativeVarKeywords = 2,       // takes **kwargs (a Dict*, null if none were given)
  kNativeMethod = 4,            // first argument is the receiver, of type `owner`
  kNativeStatic = 8,            // staticmethod
  kNativeClass = 16,            // classmethod: first argument is the class
  kNativeNew = 32,              // __new__: a staticmethod whose first argument is the class
  kNativeSlot = 64,             // CPython keeps it in a slot: shown as a slot wrapper, or method-wrapper if bound
};

/// What is declared once in Python and needed at run time: arity, names, defaults, help.
struct NativeInfo {
  const char* name;
  const Text* name_text;
  const char* doc;              // null: none
  Type* owner;                  // of methods; null: a module's function
  const NativeParameter* parameters; // positional-only, positional, keyword-only; without self, *args and **kwargs
  CallEntry entry;
  const char* module;
  uint8_t positional_only;
  uint8_t positional;           // positional-only ones included
  uint8_t keyword_only;
  uint8_t required;             // of the positional ones
  uint16_t flags;
};

/// builtin_function_or_method. `self` is the receiver of a bound method, the class of a bound classmethod, else kEmpty.
struct NativeFunction : Object {
  const NativeInfo* info;
  CallEntry entry;              // of bound ones: core/native.cpp's, which puts self first
  Value self;
};

/// A native method as its class's dict holds it.
struct MethodDescriptor : Object {
  const NativeInfo* info;
};

// The same under other type names, for slots and class methods; is<MethodDescriptor> and is<NativeFunction> hold for them.
struct SlotWrapper : MethodDescriptor {};
struct ClassMethodDescriptor : MethodDescriptor {};
struct MethodWrapper : NativeFunction {};

/// A native attribute with accessors. `set` null: read-only; called with kEmpty to delete.
struct GetSet : Object {
  const char* name;
  const char* doc;
  Type* owner;
  Value (*get)(Thread& t, Value self);
  Value (*set)(Thread& t, Value self, Value v); // kRaised or kNone
};

}  // namespace natrix
NATRIX_LAYOUT(NativeFunction, 0);
NATRIX_LAYOUT(MethodDescriptor, 0);
NATRIX_LAYOUT(SlotWrapper, 0);
NATRIX_LAYOUT(ClassMethodDescriptor, 0);
NATRIX_LAYOUT(MethodWrapper, 0);
NATRIX_LAYOUT(GetSet, 0);

namespace natrix::rt {

/// Sorts a call's arguments into the parameters: returns an array with the receiver (methods), then one value for each
/// parameter (kEmpty: not given), then the *args Tuple, then the **kwargs Dict (kEmpty: none) as the flags say. That is
/// `args` itself if the call is simple, else `buffer`. Null: raised, with CPython's text.
const Value* bind_native(Thread& t, const NativeInfo& info, const Value* args, uint64_t nargs, Value kwnames, Value* buffer);

/// TypeError: descriptor 'append' requires a 'list' object but received a 'int'.
Raised raise_receiver(Thread& t, const NativeInfo& info, Value self);

// Argument conversion, one function for each annotation; `index` is the parameter's number for the error text.
Result<double> convert_float(Thread& t, const NativeInfo& info, int index, Value v);
/// Any integer by __index__; OverflowError past 64 bits.
Result<int64_t> convert_ssize(Thread& t, const NativeInfo& info, int index, Value v);
/// The same, clamped.
Result<int64_t> convert_clip(Thread& t, const NativeInfo& info, int index, Value v);
/// C int: OverflowError past 32 bits. Python 2 accepts floats where CPython's "i" does, with its warning or error.
Result<int64_t> convert_cint(Thread& t, const NativeInfo& info, int index, Value v);
Result<bool> convert_bool(Thread& t, const NativeInfo& info, int index, Value v);
/// The native string type of the dialect (py2: unicode is encoded as ASCII).
Result<Text*> convert_text(Thread& t, const NativeInfo& info, int index, Value v);
/// An instance of a built-in type: "argument 1 must be str, not int".
Raised raise_argument(Thread& t, const NativeInfo& info, int index, const char* expected, Value v);

template <class T>
Result<T*> convert_object(Thread& t, const NativeInfo& info, int index, const char* expected, Value v) {
  if (T* p = try_cast<T>(v)) return p;
  return raise_argument(t, info, index, expected, v);
}

/// Boxes an int64 (numbers/int.cpp) - the result type of int-annotated natives.
Result<Value> box_int(Thread& t, int64_t n);

inline Value to_value(Thread&, Result<Value> r) { return r.payload; }
inline Value to_value(Thread&, Result<double> r) { return r.raised() ? kRaised : Value::from_double(r.value()); }
inline Value to_value(Thread&, Result<bool> r) { return r.raised() ? kRaised : from_bool(r.value()); }
inline Value to_value(Thread& t, Result<int64_t> r) { return r.raised() ? kRaised : box_int(t, r.value()).payload; }
inline Value to_value(Thread&, Result<void> r) { return r.raised() ? kRaised : kNone; }

}  // namespace natrix::rt
