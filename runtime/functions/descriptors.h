// runtime/functions/descriptors.h - the objects found in class dicts, and bound methods.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/core/native.h"

namespace natrix {

struct Dict;
struct Tuple;

/// A method with its receiver. Python 2: `self` kEmpty is an unbound method; `cls` is im_class.
struct BoundMethod : Object {
  Value function;
  Value self;
  Value cls;       // Python 2; kEmpty in Python 3
};

struct Property : Object {
  Value get, set, del;  // kNone: absent
  Value doc;            // kNone: none
  Value doc_from_get;   // kTrue: doc is the getter's
  Value name;           // Python 3: from __set_name__, for error texts; kEmpty: unknown
  Dict* attributes;
};

struct StaticMethod : Object {
  Value function;
  Dict* attributes;
};

struct ClassMethod : Object {
  Value function;
  Dict* attributes;
};

/// super(type, object): attributes of `object` found after `type` in the mro of `object_type`.
struct Super : Object {
  Type* type;
  Value object;       // kEmpty: unbound
  Type* object_type;  // null: unbound
  Dict* attributes;
};

/// A name in __slots__.
struct Member : Object {
  const Text* name;
  Type* owner;
  int64_t slot;       // index into the layout's slots; -1: in the hidden attribute dict of a variable-size base
};

/// types.UnionType: int | str.
struct Union : Object {
  Tuple* args;
};

/// The builtins exit and quit, which site.py makes in CPython.
struct Quitter : Object {
  const Text* name;
};

/// A read-only view of a mapping: cls.__dict__ (Python 2: dictproxy).
struct MappingProxy : Object {
  Value mapping;
};

}  // namespace natrix
NATRIX_LAYOUT(BoundMethod, 0);
NATRIX_LAYOUT(Property, 0);
NATRIX_LAYOUT(StaticMethod, 0);
NATRIX_LAYOUT(ClassMethod, 0);
NATRIX_LAYOUT(Super, 0);
NATRIX_LAYOUT(Member, 0);
NATRIX_LAYOUT(MappingProxy, 0);
NATRIX_LAYOUT(Quitter, 0);
NATRIX_LAYOUT(Union, 0);

namespace natrix::rt {

/// exit or quit; help and others, in programs that name them; kEmpty for other names.
Result<Value> site_builtin(Thread& t, const Text* name);
/// a | b of types; kNotImplemented if one is no type.
Result<Value> join_union(Thread& t, Value a, Value b);
Result<Value> make_bound_method(Thread& t, Value function, Value self, Value cls = kEmpty);
/// A native method bound to a receiver: `[].append`.
Result<Value> make_bound_native(Thread& t, const NativeInfo* info, Value self);
/// type(descriptor).__get__(descriptor, object, cls); `object` kEmpty: found on the class. The value itself if it is
/// no descriptor.
Result<Value> descriptor_get_py(Thread& t, Value descriptor, Value object, Type* cls);
/// Has __set__ or __delete__: takes precedence over the instance's own attributes.
bool is_data_descriptor(Thread& t, Value descriptor);
/// type(descriptor).__set__(descriptor, object, v); v kEmpty: __delete__.
Result<void> descriptor_set_py(Thread& t, Value descriptor, Value object, Value v);

}  // namespace natrix::rt
