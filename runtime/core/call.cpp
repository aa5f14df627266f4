// runtime/core/call.cpp - calling anything. Function::entry does the work for functions; here is everything else:
// native functions, methods, classes, instances with __call__, *args and **kwargs.

#include "runtime/core/call.h"

#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/errors/exception.h"

namespace natrix::rt {

namespace {

inline uint64_t argument_count(uint64_t nargs, Value kwnames) {
  return nargs + (kwnames == kEmpty ? 0 : static_cast<uint64_t>(as<Tuple>(kwnames)->length));
}

bool is_objects_own(Thread& t, Value found, const Text* name) { return found == own_attribute(t, &types::object, name); }

const Text* class_name_of(Value v) {
  if (OldInstance* o = try_exact<OldInstance>(v)) return o->cls->name;
  return type_of(v)->name_text;
}

const Text* callable_name(Thread& t, Value f) {
  if (Function* function = try_exact<Function>(f)) return function->name;
  Result<Value> name = getattr_or_empty_py(t, f, names::dunder_name);
  if (name.raised()) {
    (void)take_pending(t);
    return nullptr;
  }
  return is_native_str(name.value()) ? static_cast<const Text*>(name.value().as_object()) : nullptr;
}

// Objects/classobject.c (2.7), instancemethod_call: the first argument must be an instance of im_class.
Result<Value> call_unbound_py(Thread& t, BoundMethod* m, const Value* args, uint64_t nargs, Value kwnames) {
  if (nargs >= 1 && TRY(isinstance_py(t, args[0], m->cls))) return call_py(t, m->function, args, nargs, kwnames);
  const Text* function = callable_name(t, m->function);
  const Text* cls = callable_name(t, m->cls);
  return raise(t, TypeError, "unbound method {}{} must be called with {} instance as first argument (got {}{} instead)",
               function == nullptr ? FormatArgument("?") : FormatArgument(function), "()",
               cls == nullptr ? FormatArgument("?") : FormatArgument(cls),
               nargs >= 1 ? FormatArgument(class_name_of(args[0])) : FormatArgument("nothing"), nargs >= 1 ? " instance" : "");
}

Result<Value> call_type_py(Thread& t, Type* cls, const Value* args, uint64_t nargs, Value kwnames) {
  Type* meta = type_of(cls);
  if (meta != &types::type) [[unlikely]] {
    Value call = lookup_fast(t, meta, names::dunder_call);
    if (!is<MethodDescriptor>(call)) {
      TRY(check_stack(t));
      Value bound = TRY(descriptor_get_py(t, call, value_of(cls), meta));
      return call_py(t, bound, args, nargs, kwnames);
    }
  }
  return construct_py(t, cls, args, nargs, kwnames);
}

// Objects/classobject.c (2.7), PyInstance_New.
Result<Value> call_old_class_py(Thread& t, OldClass* cls, const Value* args, uint64_t nargs, Value kwnames) {
  OldInstance* o = TRY(make_old_instance(t, cls));
  Value init = old_lookup(cls, names::dunder_init);
  if (init == kEmpty) {
    if (argument_count(nargs, kwnames) != 0) return raise(t, TypeError, "this constructor takes no arguments");
    return value_of(o);
  }
  Value result = is_exact<Function>(init) ? TRY(call_with_self_py(t, init, value_of(o), args, nargs, kwnames))
                                          : TRY(call_py(t, TRY(old_instance_lookup_py(t, o, names::dunder_init)), args, nargs, kwnames));
  if (result != kNone) return raise(t, TypeError, "__init__() should return None");
  return value_of(o);
}

Result<Value> call_object_py(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames) {
  TRY(check_stack(t));
  if (OldInstance* o = try_exact<OldInstance>(callee)) {
    Value call = TRY(getattr_or_empty_py(t, callee, names::dunder_call));
    if (call == kEmpty) return raise(t, AttributeError, "{} instance has no __call__ method", o->cls->name);
    return call_py(t, call, args, nargs, kwnames);
  }
  Type* type = type_of(callee);
  if (type->call != nullptr) return type->call(t, callee, args, nargs, kwnames);
  Value self;
  Value call = TRY(special_py(t, callee, names::dunder_call, &self));
  if (call == kEmpty) return raise(t, TypeError, "'{}' object is not callable", type_name(callee));
  if (self == kEmpty) return call_py(t, call, args, nargs, kwnames);
  return call_with_self_py(t, call, self, args, nargs, kwnames);
}

}  // namespace

Result<Value> call_with_self_py(Thread& t, Value callee, Value self, const Value* args, uint64_t nargs, Value kwnames) {
  const uint64_t total = argument_count(nargs, kwnames);
  if (total < 12) [[likely]] {
    Value all[12];
    all[0] = self;
    for (uint64_t i = 0; i < total; ++i) all[i + 1] = args[i];
    return nx_call(t, callee, all, nargs + 1, kwnames);
  }
  ValueBuffer all(t);
  TRY(all.push(self));
  for (uint64_t i = 0; i < total; ++i) TRY(all.push(args[i]));
  return nx_call(t, callee, all.data(), nargs + 1, kwnames);
}

Raised raise_abstract_py(Thread& t, Type* cls) {
  Value methods = dict_get_text(cls->dict, names::dunder_abstractmethods);
  if (methods == kEmpty) return raise(t, TypeError, "Can't instantiate abstract class {}", cls->name);
  List* sorted = TRY(list_from_py(t, methods));
  TRY(list_sort_py(t, sorted, kEmpty, kEmpty, false));
  Buffer<char> text;
  for (int64_t i = 0; i < list_size(sorted); ++i) {
    Value method = list_get(sorted, i);
    if (!is_native_str(method)) return raise(t, TypeError, "sequence item {}: expected string, {} found", i, type_name(method));
    if (i != 0) text.append(", ");
    text.append(text_view(static_cast<Text*>(method.as_object())));
  }
  return raise(t, TypeError, "Can't instantiate abstract class {} with abstract method{} {}", cls->name,
               list_size(sorted) > 1 || py2() ? "s" : "", text.view());
}

Result<Value> construct_py(Thread& t, Type* cls, const Value* args, uint64_t nargs, Value kwnames) {
  if (cls->version == 0) TRY(ready(t, cls));
  if (cls->construct != nullptr) return cls->construct(t, value_of(cls), args, nargs, kwnames);
  if (cls == &types::type) {
    if (nargs == 1 && kwnames == kEmpty) return value_of(type_of(args[0]));
    if (nargs != 3) return raise(t, TypeError, "type() takes 1 or 3 arguments");
  }

  const uint32_t flags = cls->flags;
  if ((flags & (kTypePlainNew | kTypeHeap | kTypeAbstract)) == (kTypePlainNew | kTypeHeap) &&
      instances_of(cls)->base_row == kLayoutRowObject) [[likely]] {
    Value init = lookup_fast(t, cls, names::dunder_init);
    if (is_exact<Function>(init)) [[likely]] {
      const Layout* layout = instances_of(cls);
      Object* o = TRY(allocate(t, layout->size, layout->id));
      Value result = TRY(call_with_self_py(t, init, value_of(o), args, nargs, kwnames));
      if (result != kNone) [[unlikely]] {
        return raise(t, TypeError, "__init__() should return None, not '{}'", type_name(result));
      }
      return value_of(o);
    }
  }

  if ((flags & kTypePlainException) != 0 && kwnames == kEmpty) {
    return value_of(TRY(allocate_exception(t, cls, TRY(make_tuple(t, args, nargs)))));
  }

  Value constructor = lookup_fast(t, cls, names::dunder_new);
  Value made;
  if (const NativeFunction* native = try_exact<NativeFunction>(constructor); native != nullptr && kwnames == kEmpty && nargs <= 3) {
    Value all[4] = {value_of(cls)};
    for (uint64_t i = 0; i < nargs; ++i) all[i + 1] = args[i];
    made = TRY(Result<Value>(native->entry(t, constructor, all, nargs + 1, kEmpty)));
  } else {
    constructor = TRY(descriptor_get_py(t, constructor, kEmpty, cls));
    made = TRY(call_with_self_py(t, constructor, value_of(cls), args, nargs, kwnames));
  }
  Type* made_type = type_of(made);
  if (made_type == cls && (cls->flags & kTypePlainInit) != 0) return made;
  if (made_type != cls && !is_subtype(made_type, cls)) return made;
  if (made_type->version == 0) TRY(ready(t, made_type));
  Value init = lookup_fast(t, made_type, names::dunder_init);
  if (is_objects_own(t, init, names::dunder_init)) return made;  // object.__new__ has seen to the arguments
  Value self;
  Value bound = TRY(special_py(t, made, names::dunder_init, &self));
  Value result = self == kEmpty ? TRY(call_py(t, bound, args, nargs, kwnames)) : TRY(call_with_self_py(t, bound, self, args, nargs, kwnames));
  if (result != kNone) return raise(t, TypeError, "__init__() should return None, not '{}'", type_name(result));
  return made;
}

Result<Value> call_py(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames) {
  return nx_call(t, callee, args, nargs, kwnames);
}

Result<Value> call_method_py(Thread& t, Value o, const Text* name, const Value* args, uint64_t nargs) {
  Value f = nx_load_method(t, o, name, nullptr);
  if (f == kRaised) return Raised{};
  if (f.is_object() && (f.bits & 1) != 0) return call_with_self_py(t, Value{f.bits - 1}, o, args, nargs);
  return nx_call(t, f, args, nargs, kEmpty);
}

Result<Value> call_with_py(Thread& t, Value callee, Tuple* args, Value kwargs) {
  Dict* keywords = kwargs == kEmpty || kwargs == kNone ? nullptr : as<Dict>(kwargs);
  const int64_t count = keywords == nullptr ? 0 : dict_length(keywords);
  if (count == 0) return nx_call(t, callee, args->items, static_cast<uint64_t>(args->length), kEmpty);
  ValueBuffer all(t);
  for (int64_t i = 0; i < args->length; ++i) TRY(all.push(args->items[i]));
  Tuple* names_tuple = TRY(allocate_tuple(t, count));
  int64_t position = 0, i = 0;
  Value key, value;
  while (i < count && dict_next(keywords, position, key, value)) {
    if (!is_native_str(key)) {
      if (!py2()) return raise(t, TypeError, "keywords must be strings");
      // Python 2: unicode keywords are as good as str, and stay what they are. A dict takes any key.
      if (!is<Str>(key) && callee != value_of(&types::dict)) {
        const Text* name = callable_name(t, callee);
        return raise(t, TypeError, "{}() keywords must be strings", name == nullptr ? FormatArgument("?") : FormatArgument(name));
      }
      store(names_tuple, &names_tuple->items[i++], key);
    } else {
      store(names_tuple, &names_tuple->items[i++], value_of(intern(t, static_cast<Text*>(key.as_object()))));
    }
    TRY(all.push(value));
  }
  return nx_call(t, callee, all.data(), static_cast<uint64_t>(args->length), value_of(names_tuple));
}

Result<bool> is_callable(Thread& t, Value a) {
  if (!a.is_object()) return false;
  switch (layout_info(a.as_object())->base_row) {
    case kLayoutRowFunction: case kLayoutRowNativeFunction: case kLayoutRowMethodDescriptor: case kLayoutRowBoundMethod:
    case kLayoutRowType: case kLayoutRowOldClass: return true;
    case kLayoutRowOldInstance: {
      Result<Value> call = getattr_or_empty_py(t, a, names::dunder_call);
      if (call.raised()) {
        (void)take_pending(t);
        return false;
      }
      return call.value() != kEmpty;
    }
    default: break;
  }
  return type_of(a)->call != nullptr || lookup(t, type_of(a), names::dunder_call) != kEmpty;
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_call(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames) {
  if (!callee.is_object()) return Result<Value>(raise(t, TypeError, "'{}' object is not callable", type_name(callee))).payload;
  Object* o = callee.as_object();
  switch (layout_info(o)->base_row) {
    case kLayoutRowFunction: return static_cast<Function*>(o)->entry(t, callee, args, nargs, kwnames);
    case kLayoutRowNativeFunction: return static_cast<NativeFunction*>(o)->entry(t, callee, args, nargs, kwnames);
    case kLayoutRowMethodDescriptor: return static_cast<MethodDescriptor*>(o)->info->entry(t, callee, args, nargs, kwnames);
    case kLayoutRowBoundMethod: {
      BoundMethod* m = static_cast<BoundMethod*>(o);
      if (m->self == kEmpty) return call_unbound_py(t, m, args, nargs, kwnames).payload;
      return call_with_self_py(t, m->function, m->self, args, nargs, kwnames).payload;
    }
    case kLayoutRowType: return call_type_py(t, static_cast<Type*>(o), args, nargs, kwnames).payload;
    case kLayoutRowOldClass: return call_old_class_py(t, static_cast<OldClass*>(o), args, nargs, kwnames).payload;
    default: return call_object_py(t, callee, args, nargs, kwnames).payload;
  }
}

extern "C" Value nx_call_ex(Thread& t, Value callee, Value args, Value kwargs) {
  return call_with_py(t, callee, as<Tuple>(args), kwargs).payload;
}
