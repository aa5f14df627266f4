// runtime/modules/builtins_objects.cpp - getattr, isinstance, id, hash, len, vars, dir ... : builtins over the protocols.

#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/descriptors.h"
#include "runtime/modules/frame_names.h"
#include "natives/builtins.h"

namespace natrix::rt {

Result<Value> nx_builtins_getattr(Thread& t, Value object, Value name, Value fallback) {
  Text* text = TRY(attribute_name(t, name, py2() ? "getattr" : nullptr));
  if (fallback == kEmpty) return getattr_py(t, object, text);
  Value v = TRY(getattr_or_empty_py(t, object, text));
  return v == kEmpty ? fallback : v;
}

Result<void> nx_builtins_setattr(Thread& t, Value object, Value name, Value value) {
  return setattr_py(t, object, TRY(attribute_name(t, name, nullptr)), value);
}

Result<void> nx_builtins_delattr(Thread& t, Value object, Value name) { return delattr_py(t, object, TRY(attribute_name(t, name, nullptr))); }

Result<bool> nx_builtins_hasattr(Thread& t, Value object, Value name) {
  Text* text = TRY(attribute_name(t, name, py2() ? "hasattr" : nullptr));
  Result<Value> v = getattr_or_empty_py(t, object, text);
  // Python 2 takes any Exception for "no".
  if (v.raised()) {
    if (py2() && catch_pending(t, types::Exception)) return false;
    return Raised{};
  }
  return v.value() != kEmpty;
}

Result<bool> nx_builtins_isinstance(Thread& t, Value object, Value class_or_tuple) { return isinstance_py(t, object, class_or_tuple); }
Result<bool> nx_builtins_issubclass(Thread& t, Value cls, Value class_or_tuple) { return issubclass_py(t, cls, class_or_tuple); }
Result<bool> nx_builtins_callable(Thread& t, Value object) { return is_callable(t, object); }

// Small ints and floats have no address: their bits make an identity of their own, which no object's address can equal.
Result<Value> nx_builtins_id(Thread& t, Value object) {
  if (object.is_object() || object.is_constant()) return int_from_int64(t, static_cast<int64_t>(object.bits));
  return int_from_uint64(t, object.bits);
}

Result<int64_t> nx_builtins_hash(Thread& t, Value object) { return hash_py(t, object); }
Result<int64_t> nx_builtins_len(Thread& t, Value object) { return length_py(t, object); }
Result<int64_t> nx_builtins_cmp(Thread& t, Value x, Value y) { return cmp_py(t, x, y); }

Result<Value> nx_builtins_vars(Thread& t, Value object) {
  if (object == kEmpty) return current_locals(t);
  Value dict = TRY(getattr_or_empty_py(t, object, names::dunder_dict));
  if (dict == kEmpty) return raise(t, TypeError, "vars() argument must have __dict__ attribute");
  return dict;
}

namespace {

Result<Value> sorted_list_py(Thread& t, Value iterable) {
  List* list = TRY(list_from_py(t, iterable));
  TRY(list_sort_py(t, list, kEmpty, kEmpty, false));
  return value_of(list);
}

}  // namespace

// Objects/object.c, PyObject_Dir. Python 2's object has no __dir__: the default is built in.
Result<Value> nx_builtins_dir(Thread& t, Value object) {
  if (object == kEmpty) {
    Value names_in_scope = TRY(current_locals(t));
    if (Dict* d = try_cast<Dict>(names_in_scope)) return sorted_list_py(t, value_of(TRY(dict_keys(t, d))));
    return sorted_list_py(t, TRY(call_method_py(t, names_in_scope, names::keys)));
  }
  if (object == value_of(TRY(builtins_module(t)))) {
    // Those that module site puts there are made on demand.
    for (const char* name : {"copyright", "credits", "exit", "help", "license", "quit"}) TRY(site_builtin(t, intern(t, TRY(native_str(t, name)))));
  }
  Value names_found = TRY(call_special_py(t, object, names::dunder_dir));
  if (names_found != kEmpty) {
    if (py2() && !is<List>(names_found)) return raise(t, TypeError, "__dir__() must return a list, not {}", type_name(names_found));
    return sorted_list_py(t, names_found);
  }
  if (Module* module = try_cast<Module>(object)) return sorted_list_py(t, value_of(TRY(dict_keys(t, module->dict))));
  if (Type* type = try_cast<Type>(object)) return sorted_list_py(t, TRY(nx_type_dunder_dir(t, type)));
  return sorted_list_py(t, TRY(nx_object_dunder_dir(t, object)));
}

Result<Value> nx_builtins_apply(Thread& t, Value object, Value args, Value kwargs) {
  Tuple* tuple = &nx_empty_tuple;
  if (args != kEmpty) {
    Value self;
    if (!is<Tuple>(args) && (!args.is_object() || TRY(special_py(t, args, names::dunder_getitem, &self)) == kEmpty || is<Dict>(args))) {
      return raise(t, TypeError, "apply() arg 2 expected sequence, found {}", type_name(args));
    }
    tuple = TRY(tuple_from_py(t, args));
  }
  if (kwargs != kEmpty && !is<Dict>(kwargs)) return raise(t, TypeError, "apply() arg 3 expected dictionary, found {}", type_name(kwargs));
  return call_with_py(t, object, tuple, kwargs);
}

// --- asynchronous iteration

Result<Value> nx_builtins_aiter(Thread& t, Value iterable) {
  Value it = TRY(call_special_py(t, iterable, names::dunder_aiter));
  if (it == kEmpty) return raise(t, TypeError, "'{}' object is not an async iterable", type_name(iterable));
  Value self;
  if (TRY(special_py(t, it, names::dunder_anext, &self)) == kEmpty) {
    return raise(t, TypeError, "aiter() returned not an async iterator of type '{}'", type_name(it));
  }
  return it;
}

Result<Value> nx_builtins_anext(Thread& t, Value iterator) {
  Value step = TRY(call_special_py(t, iterator, names::dunder_anext));
  if (step == kEmpty) return raise(t, TypeError, "'{}' object is not an async iterator", type_name(iterator));
  return step;
}

}  // namespace natrix::rt
