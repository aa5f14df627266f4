// runtime/core/type.h - Type and Layout: what an object's layout id leads to.
#pragma once

#include "natrix/object.h"
#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix {

struct Dict;
struct List;
struct Tuple;
struct Type;
namespace rt { struct Tracer; }

/// Defines nx_layout_<Name>, which the dialect's layout table refers to; stands in the struct's own .cpp.
#define NATRIX_DEFINE_LAYOUT(Name, type_pointer, trace, finalize, slot_offset)                                  \
  extern "C" ::natrix::Layout nx_layout_##Name;                                                               \
  ::natrix::Layout nx_layout_##Name = {type_pointer, trace, finalize, ::natrix::layout_id(::natrix::kLayoutRow##Name), \
                                       sizeof(::natrix::Name), slot_offset, 0, nullptr, ::natrix::kLayoutRow##Name, 0, 0, 0}
/// The same for a struct that is `Base` under another type's name.
#define NATRIX_DEFINE_LAYOUT_LIKE(Name, Base, type_pointer, trace)                                            \
  extern "C" ::natrix::Layout nx_layout_##Name;                                                               \
  ::natrix::Layout nx_layout_##Name = {type_pointer, trace, nullptr, ::natrix::layout_id(::natrix::kLayoutRow##Name), \
                                       sizeof(::natrix::Name), 0, 0, nullptr, ::natrix::kLayoutRow##Base, 0, 0, 0}

/// How the collector and the attribute code see the objects of one layout.
struct Layout {
  Type* type;                                  // null for storage blocks
  void (*trace)(rt::Tracer& tracer, Object* o); // reports each reference; null: has none
  void (*finalize)(Object* o);                 // frees what is outside the heap (files, buffers); null: nothing
  uint32_t id;
  uint32_t size;                               // bytes of the fixed part, header included
  // Instances of classes: Values of named attributes follow at `slot_offset`. Before them, at slot_offset - 8, stands
  // the Dict* of all other attributes. Both are absent (slot_offset 0) in built-in types without attributes, and
  // where the base is of variable size (str, tuple, int ...): there the Dict* stands after the payload.
  uint32_t slot_offset;
  uint32_t slot_count;
  const Text* const* slot_names;
  uint32_t base_row;                           // the built-in layout that this one extends; its own if it is one
  uint32_t dict_row;                           // 0, or the row of the same class for instances whose attributes are all in the
                                               // dict: those that got it by assignment to __class__
  uint32_t generation;                         // how often the class's layout was adapted before (core/instance.cpp)
  uint32_t foreseen;                           // 1: compiled code relies on it (core/foreseen.h)
};

enum TypeFlags : uint32_t {
  kTypeStatic = 1,             // built-in: attributes cannot be set
  kTypeFinal = 2,              // cannot be a base class
  kTypeHeap = 4,               // made by a class statement
  kTypeHasDict = 8,            // instances take arbitrary attributes
  kTypeVariableSize = 16,      // the payload's size depends on the value
  kTypeIntSubclass = 32, kTypeStrSubclass = 64, kTypeBytesSubclass = 128, kTypeTupleSubclass = 256,
  kTypeListSubclass = 512, kTypeDictSubclass = 1024, kTypeExceptionSubclass = 2048, kTypeTypeSubclass = 4096,
  kTypeFloatSubclass = 8192, kTypeSetSubclass = 16384, kTypeLongSubclass = 32768,  // inherited; Int and Long objects: kTypeIntSubclass in Python 3
  kTypeHasGetAttr = 1 << 16,   // defines __getattr__ or __getattribute__
  kTypeHasSetAttr = 1 << 17,   // defines __setattr__ or __delattr__
  kTypeFrozenSetSubclass = 1 << 19,
  kTypeHasFinalizer = 1 << 18, // defines __del__
  kTypePlainNew = 1 << 21,     // __new__ is object's
  kTypePlainInit = 1 << 26,    // __init__ is object's
  kTypePlainException = 1 << 27,  // both are BaseException's
  kTypeAbstract = 1 << 22,     // __abstractmethods__ is not empty
  kTypeHasMembers = 1 << 23,   // a class in the mro has __slots__ with names: hidden slots
  kTypeWeakProxy = 1 << 28,    // its attributes are those of the object it stands for
  kTypeComplexSubclass = 1 << 24, kTypeFileSubclass = 1 << 25,  // inherited
};

/// One native attribute of a built-in type or library module; generated from the declarations.
struct NativeEntry {
  const Text* name;
  Value value;                 // a static NativeFunction, MethodDescriptor, GetSet, constant ...
};

struct Type : Object {
  const char* name;            // as error texts show it: "int", "collections.OrderedDict" without module for classes
  const Text* name_text;
  const Text* qualname;
  const char* doc;             // null: none
  Type* base;                  // the primary base, whose layout ours extends
  Tuple* bases;                // null in static types until ready, but for those with several
  Tuple* mro;                  // null in static types until ready; classic order for none
  Dict* dict;                  // null in static types until ready
  const NativeEntry* natives;  // static types: what dict is filled from
  uint32_t native_count;
  uint32_t flags;
  uint32_t version;            // of its attributes, for caches; 0: not ready
  uint32_t layout_row;         // of its instances
  CallEntry call;              // calls an instance; null: not callable unless __call__
  // Makes an instance: `type(args)` for built-in types without going through __new__ and __init__; null: the general way.
  CallEntry construct;
  List* subclasses;            // direct ones
  const Text* module_name;
};

/// All layouts; a row is layout id / 2. Rows of user classes are added at run time. Zeroed memory at first: heap_start
/// copies the built-in rows from the dialect's table.
extern "C" Layout* nx_layouts[];
extern "C" Layout* const nx_builtin_layouts[];
inline constexpr uint32_t kMaxLayouts = 1 << 20;

namespace rt {

inline uint32_t layout_of(const Object* o) { return o->layout.load(std::memory_order_relaxed); }
inline Layout* layout_info(const Object* o) { return nx_layouts[layout_of(o) >> 1]; }
inline bool has_layout(const Object* o, LayoutRow row) { return (layout_of(o) >> 1) == row; }

/// type(v), without __class__.
Type* type_of(Value v);
inline Type* type_of(const Object* o) { return layout_info(o)->type; }
/// type(v).__name__ for error texts, as CPython of the dialect prints it.
const char* type_name(Value v);
/// Real subtype test along the mro (no __subclasscheck__).
bool is_subtype(const Type* a, const Type* b);

}  // namespace rt
}  // namespace natrix
