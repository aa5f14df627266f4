// runtime/core/oldclass.h - Python 2's old-style classes and their instances.
// Every instance has the one type `instance`; lookup is depth first, left to right (Python 2.7 Objects/classobject.c).
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct Dict;
struct Tuple;

struct OldClass : Object {
  const Text* name;
  Tuple* bases;  // of OldClass
  Dict* dict;
  // Found once, kEmpty if absent, as CPython keeps them; refreshed when one of the three is assigned.
  Value getattr, setattr, delattr;
};

struct OldInstance : Object {
  OldClass* cls;
  Dict* dict;
};

}  // namespace natrix
NATRIX_LAYOUT(OldClass, 0);
NATRIX_LAYOUT(OldInstance, 0);

namespace natrix::rt {

/// The attribute found along the class and its bases; kEmpty if there is none.
Value old_lookup(OldClass* cls, const Text* name);
Result<OldClass*> make_old_class(Thread& t, const Text* name, Tuple* bases, Dict* dict);
Result<OldInstance*> make_old_instance(Thread& t, OldClass* cls);
/// The instance's attribute without __getattr__; kEmpty if absent.
Result<Value> old_instance_lookup_py(Thread& t, OldInstance* o, const Text* name);
/// The special method `name` bound to the instance, __getattr__ included; kEmpty if it has none.
Result<Value> old_special_py(Thread& t, OldInstance* o, const Text* name);
/// Attribute access of the two types; reading gives kEmpty where nothing is found, v kEmpty deletes.
Result<Value> old_class_find_py(Thread& t, OldClass* cls, const Text* name);
Result<Value> old_instance_find_py(Thread& t, OldInstance* o, const Text* name);
Result<void> old_class_setattr_py(Thread& t, OldClass* cls, const Text* name, Value v);
Result<void> old_instance_setattr_py(Thread& t, OldInstance* o, const Text* name, Value v);
bool old_is_subclass(const OldClass* a, const OldClass* b);

}  // namespace natrix::rt
