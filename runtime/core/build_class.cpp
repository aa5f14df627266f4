// runtime/core/build_class.cpp - the class statement.
// Python 3: Python/bltinmodule.c, __build_class__. Python 2: Python/ceval.c, build_class; without a new-style base or
// __metaclass__ the class is old-style.

#include "runtime/core/attribute.h"
#include "runtime/core/call.h"
#include "runtime/core/class.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "natives/builtins.h"

namespace natrix::rt {

namespace {

/// PEP 560: bases that are no classes say by what they are replaced.
Result<Tuple*> resolve_bases_py(Thread& t, Tuple* bases) {
  bool all_types = true;
  for (int64_t i = 0; i < bases->length; ++i) all_types &= is<Type>(bases->items[i]);
  if (all_types) return bases;
  ValueBuffer resolved(t);
  bool changed = false;
  for (int64_t i = 0; i < bases->length; ++i) {
    Value base = bases->items[i];
    Value entries = is<Type>(base) ? kEmpty : TRY(getattr_or_empty_py(t, base, names::dunder_mro_entries));
    if (entries == kEmpty) {
      TRY(resolved.push(base));
      continue;
    }
    Value replacement = TRY(call_py(t, entries, value_of(bases)));
    Tuple* tuple = try_cast<Tuple>(replacement);
    if (tuple == nullptr) return raise(t, TypeError, "__mro_entries__ must return a tuple");
    changed = true;
    for (int64_t k = 0; k < tuple->length; ++k) TRY(resolved.push(tuple->items[k]));
  }
  return changed ? make_tuple(t, resolved.data(), resolved.size()) : Result<Tuple*>(bases);
}

Result<Value> build_class_py(Thread& t, Value body, const Text* name, Tuple* original_bases, Dict* keywords, Value slot_names) {
  Tuple* bases = TRY(resolve_bases_py(t, original_bases));
  Value meta = kEmpty;
  if (keywords != nullptr) {
    Text* key = intern(t, TRY(native_str(t, "metaclass")));
    meta = dict_get_text(keywords, key);
    if (meta != kEmpty) {
      keywords = TRY(dict_copy(t, keywords));
      dict_remove_text(t, keywords, key);
    }
  }
  if (meta == kEmpty) meta = bases->length == 0 ? value_of(&types::type) : value_of(type_of(bases->items[0]));
  if (Type* type = try_cast<Type>(meta)) meta = value_of(TRY(winning_metaclass(t, type, bases)));

  const Value prepare_args[] = {value_of(name), value_of(bases)};
  Value names_dict;
  if (meta == value_of(&types::type)) {
    names_dict = value_of(TRY(make_dict(t)));
  } else {
    Value prepare = TRY(getattr_or_empty_py(t, meta, names::dunder_prepare));
    if (prepare == kEmpty) {
      names_dict = value_of(TRY(make_dict(t)));
    } else {
      Tuple* args = TRY(make_tuple(t, prepare_args, 2));
      names_dict = TRY(call_with_py(t, prepare, args, keywords == nullptr ? kEmpty : value_of(keywords)));
    }
  }
  Value self;
  if (!is<Dict>(names_dict) && TRY(special_py(t, names_dict, names::dunder_getitem, &self)) == kEmpty) {
    return raise(t, TypeError, "{}.__prepare__() must return a mapping, not {}", is<Type>(meta) ? as<Type>(meta)->name : "<metaclass>",
                 type_name(names_dict));
  }
  TRY(call_py(t, body, names_dict));
  Value cell = kEmpty;
  if (Dict* d = try_exact<Dict>(names_dict)) {
    if (bases != original_bases) TRY(dict_set_text(t, d, intern(t, TRY(native_str(t, "__orig_bases__"))), value_of(original_bases)));
    cell = dict_get_text(d, names::dunder_classcell);
  } else {
    if (bases != original_bases) TRY(setitem_py(t, names_dict, value_of(TRY(native_str(t, "__orig_bases__"))), value_of(original_bases)));
    if (Dict* sub = try_cast<Dict>(names_dict)) cell = dict_get_text(sub, names::dunder_classcell);
  }
  Value cls;
  const Value class_args[] = {value_of(name), value_of(bases), names_dict};
  if (meta == value_of(&types::type) && is_exact<Dict>(names_dict)) {
    cls = TRY(new_class_py(t, &types::type, const_cast<Text*>(name), bases, as<Dict>(names_dict), keywords));
  } else {
    cls = TRY(call_with_py(t, meta, TRY(make_tuple(t, class_args, 3)), keywords == nullptr ? kEmpty : value_of(keywords)));
  }
  if (Type* type = try_cast<Type>(cls)) {
    if (cell != kEmpty && is_exact<Cell>(cell)) {
      if (as<Cell>(cell)->value == kEmpty) {
        return raise(t, RuntimeError, "__class__ not set defining {!r} as {!r}. Was __classcell__ propagated to type.__new__?", value_of(name), cls);
      }
      if (as<Cell>(cell)->value != cls) {
        return raise(t, TypeError, "__class__ set to {!r} defining {!r} as {!r}", as<Cell>(cell)->value, value_of(name), cls);
      }
    }
    TRY(predict_slots(t, type, slot_names));
  }
  return cls;
}

// --- Python 2

/// ClassType(name, bases, dict); 2.7 Objects/classobject.c, PyClass_New: a base of another kind makes the class.
Result<Value> old_class_or_other_py(Thread& t, const Text* name, Tuple* bases, Dict* dict) {
  for (int64_t i = 0; i < bases->length; ++i) {
    Value base = bases->items[i];
    if (is_exact<OldClass>(base)) continue;
    Value maker = value_of(type_of(base));
    if (TRY(is_callable(t, maker))) {
      const Value args[] = {value_of(name), value_of(bases), value_of(dict)};
      return call_py(t, maker, args, 3);
    }
    return raise(t, TypeError, "PyClass_New: base must be a class");
  }
  return value_of(TRY(make_old_class(t, name, bases, dict)));
}

Result<Value> build_class2_py(Thread& t, const Text* name, Tuple* bases, Dict* dict, Value slot_names, Value globals) {
  Value meta = dict_get_text(dict, names::dunder_metaclass);
  if (meta == kEmpty && bases->length != 0) {
    meta = TRY(getattr_or_empty_py(t, bases->items[0], names::dunder_class));
    if (meta == kEmpty) meta = value_of(type_of(bases->items[0]));
  }
  if (meta == kEmpty) {
    meta = dict_get_text(globals_dict(globals), names::dunder_metaclass);
    if (meta == kEmpty) meta = dict_get_text(TRY(builtins_module(t))->dict, names::dunder_metaclass);
    if (meta == kEmpty) meta = value_of(&types::classobj);
  }
  if (meta == value_of(&types::classobj)) {
    if (dict_get_text(dict, names::dunder_module) == kEmpty) {
      Value module = dict_get_text(globals_dict(globals), names::dunder_name);
      if (module != kEmpty) TRY(dict_set_text(t, dict, names::dunder_module, module));
    }
    return old_class_or_other_py(t, name, bases, dict);
  }
  const Value args[] = {value_of(name), value_of(bases), value_of(dict)};
  Result<Value> cls = call_py(t, meta, args, 3);
  if (cls.raised()) {
    // Nobody would guess that a base's metaclass was called.
    if (is<natrix::Exception>(t.pending) && type_of(t.pending) == &TypeError) {
      natrix::Exception* e = as<natrix::Exception>(t.pending);
      Tuple* exception_args = try_cast<Tuple>(e->args);
      if (exception_args != nullptr && exception_args->length == 1 && is_native_str(exception_args->items[0])) {
        Text* text = TRY(format_message(t, "Error when calling the metaclass bases\n    {}", (const FormatArgument[]){FormatArgument(exception_args->items[0])}, 1));
        e = take_pending(t);
        store(e, &e->args, value_of(TRY(make_tuple_of(t, value_of(text)))));
        return restore_pending(t, e);
      }
    }
    return Raised{};
  }
  if (Type* type = try_cast<Type>(cls.value())) TRY(predict_slots(t, type, slot_names));
  return cls;
}

}  // namespace

Result<Value> nx_classobj_dunder_new(Thread& t, Type*, Value name, Value bases, Value dict) {
  if (!is_native_str(name)) return raise(t, TypeError, "argument 1 must be string, not {}", type_name(name));
  if (!is<Dict>(dict)) return raise(t, TypeError, "PyClass_New: dict must be a dictionary");
  if (!is<Tuple>(bases)) return raise(t, TypeError, "PyClass_New: bases must be a tuple");
  return old_class_or_other_py(t, static_cast<Text*>(name.as_object()), as<Tuple>(bases), as<Dict>(dict));
}

Result<Value> nx_builtins_dunder_build_class(Thread& t, Value func, Value name, Tuple* bases, Dict* kwds) {
  if (!is_exact<Function>(func)) return raise(t, TypeError, "__build_class__: func must be a function");
  if (!is_native_str(name)) return raise(t, TypeError, "__build_class__: name is not a string");
  return build_class_py(t, func, static_cast<Text*>(name.as_object()), bases, kwds, kEmpty);
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_build_class(Thread& t, Value body, const Text* name, Value bases, Value keywords, Value slot_names) {
  Dict* dict = keywords == kEmpty || keywords == kNone ? nullptr : as<Dict>(keywords);
  return build_class_py(t, body, name, as<Tuple>(bases), dict, slot_names).payload;
}

extern "C" Value nx_build_class2(Thread& t, const Text* name, Value bases, Value names_dict, Value slot_names, Value globals) {
  Tuple* tuple = as<Tuple>(bases);
  return build_class2_py(t, name, tuple, as<Dict>(names_dict), slot_names, globals).payload;
}
