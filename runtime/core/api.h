// runtime/core/api.h - the object protocols: what any part of the runtime asks of any Value.
// A name that ends in _py may run Python code: re-read sizes and pointers of containers after it.
#pragma once

#include <string_view>

#include "runtime/core/cast.h"
#include "runtime/errors/raise.h"
#include "runtime/heap/heap.h"
#include "natives/types.h"       // generated: extern "C" Type nx_type_int ...; namespace types { auto& Int = nx_type_int }
#include "natives/names.h"       // generated from core/names.def: names::dunder_init ... (Text objects of the dialect)

namespace natrix {

/// 2 or 3; a constant of the dialect's archive.
extern "C" const int nx_dialect;

namespace rt {

inline bool py2() { return nx_dialect == 2; }

/// C++ code that recurses over user structure calls this: RecursionError (Python 2: RuntimeError) near the stack's end.
Result<void> check_stack(Thread& t, const char* where = "");

// --- attributes (core/attribute.cpp, core/lookup.cpp)
/// The attribute found along the type's mro, unbound; kEmpty if there is none. Cached per thread.
Value lookup(Thread& t, Type* type, const Text* name);
Result<Value> getattr_py(Thread& t, Value o, const Text* name);
/// kEmpty instead of AttributeError.
Result<Value> getattr_or_empty_py(Thread& t, Value o, const Text* name);
Result<void> setattr_py(Thread& t, Value o, const Text* name, Value v);
Result<void> delattr_py(Thread& t, Value o, const Text* name);
/// object.__getattribute__ and object.__setattr__ (v kEmpty: delete), without the type's overrides.
Result<Value> generic_getattr_py(Thread& t, Value o, const Text* name);
Result<void> generic_setattr_py(Thread& t, Value o, const Text* name, Value v);
/// The instance's __dict__, made if need be (then all attributes live in it); null if it has none.
Result<Value> instance_dict(Thread& t, Object* o);
/// Type attributes changed: new versions for it and its subclasses.
void type_changed(Thread& t, Type* type);
/// Fills bases, mro and dict of a static type on first use.
Result<void> ready(Thread& t, Type* type);
/// The layout of a type's direct instances. Static types that share their base's struct (ValueError ...) get a row of
/// their own at the first call. (core/layout.cpp)
Result<Layout*> instance_layout(Thread& t, Type* type);

// --- calls (core/call.cpp)
Result<Value> call_py(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames = kEmpty);
template <class... A>
Result<Value> call_py(Thread& t, Value callee, Value first, A... rest) {
  const Value args[] = {first, rest...};
  return call_py(t, callee, args, 1 + sizeof...(A));
}
inline Result<Value> call0_py(Thread& t, Value callee) { return call_py(t, callee, nullptr, 0); }
/// o.name(args)
Result<Value> call_method_py(Thread& t, Value o, const Text* name, const Value* args = nullptr, uint64_t nargs = 0);
/// type(o).name(o, args) for special methods: the instance's own attributes do not count (old-style instances: they
/// do). kEmpty if the type has none.
Result<Value> call_special_py(Thread& t, Value o, const Text* name, const Value* args = nullptr, uint64_t nargs = 0);
/// The same, for methods that have a slot in every old-style instance: where its lookup finds none the AttributeError stays
/// (2.7 Objects/classobject.c).
Result<Value> call_slot_py(Thread& t, Value o, const Text* name, const Value* args = nullptr, uint64_t nargs = 0);
Result<Value> call_with_py(Thread& t, Value callee, Tuple* args, Value kwargs_dict_or_empty);

// --- operators (core/operators.cpp ...)
enum class Binary : uint32_t { Add, Sub, Mul, Div, FloorDiv, Mod, Pow, LShift, RShift, And, Or, Xor, MatMul, ClassicDiv };
enum class Compare : uint32_t { Lt, Le, Eq, Ne, Gt, Ge };
enum class Unary : uint32_t { Neg, Pos, Invert, Not };
Result<Value> binary_py(Thread& t, Binary op, Value a, Value b);
Result<Value> inplace_py(Thread& t, Binary op, Value a, Value b);
Result<Value> unary_py(Thread& t, Unary op, Value a);
Result<Value> power_py(Thread& t, Value a, Value b, Value modulus);
Result<Value> compare_py(Thread& t, Compare op, Value a, Value b);
/// truth of the comparison
Result<bool> compare_true_py(Thread& t, Compare op, Value a, Value b);
/// `a is b or a == b`: how containers look for items (Language Reference 6.10.2)
Result<bool> equal_item_py(Thread& t, Value a, Value b);
/// Python 2 cmp(a, b): -1, 0, 1
Result<int64_t> cmp_py(Thread& t, Value a, Value b);
Result<bool> truth_py(Thread& t, Value a);
Result<int64_t> hash_py(Thread& t, Value a);
Result<int64_t> length_py(Thread& t, Value a);
/// -1 if it has no length or hint (operator.length_hint without default)
Result<int64_t> length_hint_py(Thread& t, Value a, int64_t fallback);
Result<bool> contains_py(Thread& t, Value container, Value item);
Result<Value> getitem_py(Thread& t, Value o, Value key);
Result<void> setitem_py(Thread& t, Value o, Value key, Value v);
Result<void> delitem_py(Thread& t, Value o, Value key);
Result<Value> iter_py(Thread& t, Value a);
/// kEmpty at the end; StopIteration is consumed
Result<Value> next_py(Thread& t, Value iterator);
/// operator.index as int64: OverflowError `message` type if too large; `clip` clamps instead
Result<int64_t> index_py(Thread& t, Value a, bool clip = false);
/// Python 2: a C long as PyArg_ParseTuple's "l" reads it, by __int__.
Result<int64_t> c_long_py(Thread& t, Value v);
Result<double> to_double_py(Thread& t, Value a);  // float(a) without strings; TypeError
Result<bool> isinstance_py(Thread& t, Value o, Value type_or_tuple);
Result<bool> issubclass_py(Thread& t, Value type, Value type_or_tuple);
Result<bool> is_callable(Thread& t, Value a);

// --- text of objects (core/repr.cpp)
/// repr and str as the native string type's objects (py2: bytes; py2 unicode results are encoded as CPython does)
Result<Text*> repr_py(Thread& t, Value a);
Result<Text*> str_py(Thread& t, Value a);
Result<Value> format_py(Thread& t, Value a, Value spec);
/// Guards recursive reprs: enter() false means `a` is being printed already.
bool repr_enter(Thread& t, Value a);
void repr_leave(Thread& t, Value a);

// --- native strings: bytes in Python 2, str in Python 3 (text/native.cpp)
Result<Text*> native_str(Thread& t, std::string_view utf8);
bool is_native_str(Value v);
/// UTF-8 (py3) or raw bytes (py2) of a native string; valid while it lives.
std::string_view text_view(const Text* s);
/// The interned equal of s.
Text* intern(Thread& t, Text* s);
bool text_equal(const Text* a, const Text* b);
uint64_t text_hash(Text* s);

}  // namespace rt
}  // namespace natrix
