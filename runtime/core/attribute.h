// runtime/core/attribute.h - attribute access, for the parts of core/ and functions/ that take part in it.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

// What an inline cache's low half says about the layout in its high half.
//   0 | slot index (15 bits) | byte offset / 8 (16 bits)    an attribute in a slot; valid while the slot is not empty
//   kCacheMethod | method cache index                       no slot of that name: the class's attribute, at that place of
//                                                           the thread's method cache if version and name agree
// No entry is made where __getattribute__, __setattr__ or a data descriptor takes part; when a class comes to have
// one, all caches are cleared.
inline constexpr uint32_t kCacheMethod = uint32_t{1} << 31;
/// The slot index of what __slots__ names: such attributes have no order.
inline constexpr uint32_t kCacheMember = 0x7FFF;

/// Caches outside the compiled program's section nx_caches (the evaluator's), so that they can be cleared.
void register_caches(InlineCache* caches, size_t count);
void clear_caches(Thread& t);
/// Forgets what direct method calls found (core/typed.cpp): a class changes.
void clear_method_sites(Thread& t);

/// The attribute as o.name gives it; kEmpty where the built-in lookup ends without finding one. What user code raises
/// (in __getattr__, properties) is passed on, AttributeError included.
Result<Value> find_attribute_py(Thread& t, Value o, const Text* name);
/// The same without __getattr__ and overridden __getattribute__: what object.__getattribute__ of the type does.
Result<Value> find_plain_py(Thread& t, Value o, const Text* name);
/// AttributeError: 'X' object has no attribute 'name'.
Raised raise_no_attribute(Thread& t, Value o, const Text* name);
/// AttributeError with `name` and `obj` set (Python 3.10).
Raised raise_attribute_error(Thread& t, Value o, const Text* name, const char* format, const Text* shown);

/// type.__getattribute__, __setattr__ (v kEmpty: delete).
Result<Value> type_find_py(Thread& t, Type* type, const Text* name);
Result<void> type_setattr_py(Thread& t, Type* type, const Text* name, Value v);
/// The special method `name` of type(o), bound (or for a plain function: the function, `*self` set to o). kEmpty: none.
Result<Value> special_py(Thread& t, Value o, const Text* name, Value* self);
/// An attribute's name given as a value: TypeError unless it is a string. Interned.
Result<Text*> attribute_name(Thread& t, Value name, const char* function);

/// isinstance and issubclass for one class, without __instancecheck__ and __subclasscheck__.
Result<bool> plain_isinstance_py(Thread& t, Value o, Value cls);
Result<bool> plain_issubclass_py(Thread& t, Value derived, Value cls);

}  // namespace natrix::rt
