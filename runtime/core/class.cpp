// runtime/core/class.cpp - type.__new__: a class from its name, bases and namespace.
// Objects/typeobject.c, type_new and type_new_impl (3.11), type_new (2.7), in their order of checks.

#include "runtime/core/class.h"

#include "runtime/core/attribute.h"
#include "runtime/core/call.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/foreseen.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/heap/watched.h"

namespace natrix::rt {

Result<Type*> winning_metaclass(Thread& t, Type* meta, Tuple* bases) {
  Type* winner = meta;
  for (int64_t i = 0; i < bases->length; ++i) {
    Type* other = type_of(bases->items[i]);
    if (is_exact<OldClass>(bases->items[i])) continue;
    if (is_subtype(winner, other)) continue;
    if (is_subtype(other, winner)) {
      winner = other;
      continue;
    }
    return raise(t, TypeError,
                 "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases");
  }
  return winner;
}

// --- layout

namespace {

bool variable_sized(uint32_t row) {
  return row == kLayoutRowInt || row == kLayoutRowLong || row == kLayoutRowStr || row == kLayoutRowBytes || row == kLayoutRowTuple;
}

/// Objects of these rows have a place for attributes in their struct (extra_of).
bool own_attribute_field(uint32_t row) { return row == kLayoutRowType || row == kLayoutRowModule; }

struct SlotNames {
  Buffer<const Text*, 32> names;
  bool has(const Text* name) const {
    for (size_t i = 0; i < names.size(); ++i) {
      if (names[i] == name) return true;
    }
    return false;
  }
  void add(const Text* name) {
    if (names.size() < kMaxSlots && !has(name)) names.push(name);
  }
};

Result<void> set_slots(Layout* layout, const SlotNames& slots) {
  const Text** copy = static_cast<const Text**>(malloc((slots.names.size() + 1) * sizeof(const Text*)));
  if (copy == nullptr) abort();
  for (size_t i = 0; i < slots.names.size(); ++i) copy[i] = slots.names[i];
  layout->slot_names = copy;
  layout->slot_count = static_cast<uint32_t>(slots.names.size());
  layout->size = layout->slot_offset + layout->slot_count * static_cast<uint32_t>(sizeof(Value));
  return {};
}

}  // namespace

Result<void> make_class_layout(Thread& t, Type* cls, Tuple* members) {
  const Layout* base = nx_layouts[cls->base->layout_row];
  Layout* layout = TRY(new_layout(t, cls));
  layout->finalize = base->finalize;
  layout->base_row = base->base_row;
  layout->size = base->size;
  cls->layout_row = layout->id / 2;
  if (variable_sized(base->base_row)) {
    cls->flags |= kTypeVariableSize;
    return {};
  }
  if (own_attribute_field(base->base_row)) return {};
  layout->slot_offset = base->slot_offset != 0 ? base->slot_offset : ((base->size + 7) & ~7u) + static_cast<uint32_t>(sizeof(Dict*));
  SlotNames slots;
  for (uint32_t i = 0; i < base->slot_count; ++i) slots.names.push(base->slot_names[i]);
  for (int64_t i = 0; i < cls->bases->length; ++i) {
    if (is_exact<OldClass>(cls->bases->items[i])) continue;
    const Layout* other = nx_layouts[as<Type>(cls->bases->items[i])->layout_row];
    for (uint32_t k = 0; k < other->slot_count; ++k) {
      if (other->slot_names[k] != nullptr) slots.add(other->slot_names[k]);
    }
  }
  for (int64_t i = 0; i < members->length; ++i) slots.names.push(nullptr);
  return set_slots(layout, slots);
}

Result<void> predict_slots(Thread& t, Type* cls, Value slot_names) {
  Tuple* predicted = slot_names == kEmpty ? nullptr : try_cast<Tuple>(slot_names);
  const Layout* old = nx_layouts[cls->layout_row];
  if (predicted == nullptr || predicted->length == 0 || old->slot_offset == 0 || (cls->flags & kTypeHasDict) == 0 || old->type != cls) return {};
  SlotNames slots;
  for (uint32_t i = 0; i < old->slot_count; ++i) slots.names.push(old->slot_names[i]);
  for (int64_t i = 0; i < predicted->length; ++i) slots.add(static_cast<const Text*>(predicted->items[i].as_object()));
  if (slots.names.size() == old->slot_count) return {};
  Layout* layout = TRY(new_layout(t, cls));
  layout->finalize = old->finalize;
  layout->slot_offset = old->slot_offset;
  layout->base_row = old->base_row;
  TRY(set_slots(layout, slots));
  cls->layout_row = layout->id / 2;
  return {};
}

// --- __slots__

namespace {

Value get_dict_attribute(Thread& t, Value o) { return instance_dict(t, o.as_object()).payload; }
Value set_dict_attribute(Thread& t, Value o, Value v) {
  if (v == kEmpty || !is<Dict>(v)) {
    (void)raise(t, TypeError, "__dict__ must be set to a dictionary, not a '{}'", v == kEmpty ? "NoneType" : type_name(v));
    return kRaised;
  }
  if (enter_dict_mode(t, o.as_object()).raised()) return kRaised;
  store(o.as_object(), extra_of(o.as_object()), as<Dict>(v));
  return kNone;
}
Value get_weakref_attribute(Thread&, Value o) { return first_weak_reference == nullptr ? kNone : first_weak_reference(o.as_object()); }

Result<void> add_accessor(Thread& t, Type* cls, const Text* name, const char* shown, const char* doc, Value (*get)(Thread&, Value),
                          Value (*set)(Thread&, Value, Value)) {
  if (dict_get_text(cls->dict, name) != kEmpty) return {};
  GetSet* accessor = TRY(make<GetSet>(t));
  accessor->name = shown;
  accessor->doc = doc;
  store(accessor, &accessor->owner, cls);
  accessor->get = get;
  accessor->set = set;
  return dict_set_text(t, cls->dict, name, value_of(accessor));
}

bool is_identifier(std::string_view s) {
  if (s.empty() || (s[0] >= '0' && s[0] <= '9')) return false;
  for (char c : s) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80))) return false;
  }
  return true;
}

/// __name in class _Cls is _Cls__name (Language Reference 6.2.1).
Result<Text*> mangled(Thread& t, std::string_view cls, Text* name) {
  std::string_view text = text_view(name);
  if (!text.starts_with("__") || text.ends_with("__")) return name;
  while (cls.starts_with("_")) cls.remove_prefix(1);
  if (cls.empty()) return name;
  Buffer<char> out;
  out.push('_');
  out.append(cls);
  out.append(text);
  return intern(t, TRY(native_str(t, out.view())));
}

struct SlotDeclaration {
  Tuple* members;
  bool declared, has_dict, weak;
};

/// Do instances have room for weak references because of a class statement?
bool has_weakref(const Type* type) {
  for (; (type->flags & kTypeHeap) != 0; type = type->base) {
    if (dict_get_text(type->dict, names::dunder_weakref) != kEmpty) return true;
  }
  return false;
}
/// Objects/typeobject.c, type_new: classes whose base has no such room get it, but for those of variable size.
bool may_add_weakref(const Type* base) {
  const uint32_t row = nx_layouts[base->layout_row]->base_row;
  const bool fixed = row == kLayoutRowStr || (py2() && row == kLayoutRowInt) || !variable_sized(row);
  return fixed && !has_weakref(base);
}

Result<void> read_slots_py(Thread& t, Type* cls, Dict* dict, std::string_view class_name, SlotDeclaration* out) {
  *out = {&nx_empty_tuple, false, true, true};
  Value slots = dict_get_text(dict, names::dunder_slots);
  if (slots == kEmpty) return {};
  out->declared = true;
  out->weak = false;
  out->has_dict = (cls->base->flags & kTypeHasDict) != 0;
  const bool base_has_dict = out->has_dict;
  Tuple* given = is_native_str(slots) || (py2() && is<Str>(slots)) ? TRY(make_tuple_of(t, slots)) : TRY(tuple_from_py(t, slots));
  const bool variable = variable_sized(nx_layouts[cls->base->layout_row]->base_row);
  if (given->length > 0 && variable && !(is_subtype(cls->base, &types::str) && !py2())) {
    return raise(t, TypeError, "nonempty __slots__ not supported for subtype of '{}'", cls->base->name);
  }
  ValueBuffer members(t);
  for (int64_t i = 0; i < given->length; ++i) {
    if (!is_native_str(given->items[i]) && !(py2() && is<Str>(given->items[i]))) {
      return raise(t, TypeError, "__slots__ items must be strings, not '{}'", type_name(given->items[i]));
    }
    Text* name = TRY(attribute_name(t, given->items[i], nullptr));
    if (!is_identifier(text_view(name))) return raise(t, TypeError, "__slots__ must be identifiers");
    if (name == names::dunder_dict) {
      if (base_has_dict || out->has_dict) return raise(t, TypeError, "__dict__ slot disallowed: we already got one");
      out->has_dict = true;
      continue;
    }
    if (name == names::dunder_weakref) {
      if (out->weak || !may_add_weakref(cls->base)) {
        return raise(t, TypeError, "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
      }
      out->weak = true;
      continue;
    }
    name = TRY(mangled(t, class_name, name));
    if (dict_get_text(dict, name) != kEmpty) return raise(t, ValueError, "{!r} in __slots__ conflicts with class variable", value_of(name));
    bool known = false;
    for (size_t k = 0; k < members.size(); ++k) known |= members[k] == value_of(name);
    if (!known) TRY(members.push(value_of(name)));
  }
  // Mixins with a __dict__, or with weak references, give it to the class.
  for (int64_t i = 0; i < cls->bases->length; ++i) {
    if (Type* base = try_cast<Type>(cls->bases->items[i])) {
      if ((base->flags & kTypeHasDict) != 0) out->has_dict = true;
      if (has_weakref(base)) out->weak = true;
    }
    if (is_exact<OldClass>(cls->bases->items[i])) out->has_dict = true;
  }
  out->members = TRY(make_tuple(t, members.data(), members.size()));
  return {};
}

Result<void> add_members(Thread& t, Type* cls, Tuple* members) {
  if (members->length == 0) return {};
  const Layout* layout = nx_layouts[cls->layout_row];
  const bool in_slots = layout->slot_offset != 0;
  // The newest hidden slots are ours.
  int64_t slot = in_slots ? static_cast<int64_t>(layout->slot_count) - members->length : -1;
  for (int64_t i = 0; i < members->length; ++i) {
    Member* member = TRY(make<Member>(t));
    const Text* name = static_cast<const Text*>(members->items[i].as_object());
    store(member, const_cast<Text**>(&member->name), const_cast<Text*>(name));
    store(member, &member->owner, cls);
    member->slot = in_slots ? slot + i : -1;
    TRY(dict_set_text(t, cls->dict, name, value_of(member)));
  }
  cls->flags |= kTypeHasMembers;
  return {};
}

/// The module of the code that calls type(): the innermost framed function's, else the main program's.
Value calling_module(Thread& t) {
  for (FrameRecord* f = t.frame; f != nullptr; f = f->previous) {
    Value globals = is_exact<Function>(f->function) ? as<Function>(f->function)->globals : f->function;
    if (!is<Module>(globals) && !is<Dict>(globals)) continue;
    Value name = dict_get_text(globals_dict(globals), names::dunder_name);
    if (name != kEmpty) return name;
  }
  return value_of(names::dunder_main);
}

Result<void> set_special_functions(Thread& t, Dict* dict) {
  Value f = dict_get_text(dict, names::dunder_new);
  if (f != kEmpty && is_exact<Function>(f)) {
    StaticMethod* wrapped = TRY(make<StaticMethod>(t));
    store(wrapped, &wrapped->function, f);
    TRY(dict_set_text(t, dict, names::dunder_new, value_of(wrapped)));
  }
  if (py2()) return {};
  for (const Text* name : {names::dunder_init_subclass, names::dunder_class_getitem}) {
    f = dict_get_text(dict, name);
    if (f == kEmpty || !is_exact<Function>(f)) continue;
    ClassMethod* wrapped = TRY(make<ClassMethod>(t));
    store(wrapped, &wrapped->function, f);
    TRY(dict_set_text(t, dict, name, value_of(wrapped)));
  }
  return {};
}

// PEP 487: __set_name__ of the attributes, then __init_subclass__ of the parent.
Result<void> call_hooks_py(Thread& t, Type* cls, Dict* keywords) {
  Dict* snapshot = TRY(dict_copy(t, cls->dict));
  int64_t position = 0;
  Value key, value;
  while (dict_next(snapshot, position, key, value)) {
    if (!value.is_object()) continue;
    Value self;
    if (is_exact<Function>(value) || TRY(special_py(t, value, names::dunder_set_name, &self)) == kEmpty) continue;
    const Value args[] = {value_of(cls), key};
    Result<Value> r = call_special_py(t, value, names::dunder_set_name, args, 2);
    if (r.raised()) {
      natrix::Exception* cause = take_pending(t);
      (void)raise(t, RuntimeError, "Error calling __set_name__ on '{}' instance {!r} in '{}'", type_name(value), key, cls->name);
      if (is<natrix::Exception>(t.pending)) {
        natrix::Exception* e = as<natrix::Exception>(t.pending);
        store(e, &e->cause, value_of(cause));
        store(e, &e->context, value_of(cause));
        store(e, &e->suppress, kTrue);
      }
      return Raised{};
    }
  }
  // super(cls, cls).__init_subclass__(**keywords)
  Value hook = kEmpty;
  for (int64_t i = 1; i < cls->mro->length && hook == kEmpty; ++i) hook = own_attribute(t, as<Type>(cls->mro->items[i]), names::dunder_init_subclass);
  if (hook == kEmpty) return {};
  if (is<MethodDescriptor>(hook) && (keywords == nullptr || dict_length(keywords) == 0)) return {};  // object's does nothing
  Value bound = TRY(descriptor_get_py(t, hook, kEmpty, cls));
  TRY(call_with_py(t, bound, &nx_empty_tuple, keywords == nullptr ? kEmpty : value_of(keywords)));
  return {};
}

}  // namespace

Result<Value> new_class_py(Thread& t, Type* meta, Text* name, Tuple* bases, Dict* namespace_dict, Dict* keywords) {
  for (int64_t i = 0; i < bases->length && !py2(); ++i) {
    if (!is<Type>(bases->items[i]) && TRY(getattr_or_empty_py(t, bases->items[i], names::dunder_mro_entries)) != kEmpty) {
      return raise(t, TypeError, "type() doesn't support MRO entry resolution; use types.new_class()");
    }
  }
  if (bases->length == 0) bases = TRY(make_tuple_of(t, value_of(&types::object)));
  Type* winner = TRY(winning_metaclass(t, meta, bases));
  if (winner != meta) {
    Value constructor = lookup(t, winner, names::dunder_new);
    if (constructor != own_attribute(t, &types::type, names::dunder_new)) {
      Value f = TRY(descriptor_get_py(t, constructor, kEmpty, winner));
      Tuple* args = TRY(make_tuple_of(t, value_of(winner), value_of(name), value_of(bases), value_of(namespace_dict)));
      return call_with_py(t, f, args, keywords == nullptr ? kEmpty : value_of(keywords));
    }
    meta = winner;
  }
  Type* base = TRY(best_base(t, bases));

  Dict* dict = TRY(make_dict(t));
  TRY(dict_merge_py(t, dict, namespace_dict));
  Object* made = TRY(allocate_instance(t, meta));
  Type* cls = static_cast<Type*>(made);
  name = intern(t, name);
  cls->name = text_view(name).data();
  store(cls, const_cast<Text**>(&cls->name_text), name);
  store(cls, const_cast<Text**>(&cls->qualname), name);
  store(cls, &cls->base, base);
  store(cls, &cls->bases, bases);
  store(cls, &cls->dict, dict);
  const uint32_t inherited = kTypeHasDict | kTypeHasMembers | kTypeIntSubclass | kTypeStrSubclass | kTypeBytesSubclass | kTypeTupleSubclass |
                             kTypeListSubclass | kTypeDictSubclass | kTypeExceptionSubclass | kTypeTypeSubclass | kTypeFloatSubclass |
                             kTypeSetSubclass | kTypeLongSubclass | kTypeFrozenSetSubclass | kTypeComplexSubclass | kTypeFileSubclass;
  cls->flags = kTypeHeap | (base->flags & inherited);
  cls->call = base->call;

  SlotDeclaration slots;
  TRY(read_slots_py(t, cls, dict, text_view(name), &slots));
  if (slots.has_dict) cls->flags |= kTypeHasDict;
  TRY(make_class_layout(t, cls, slots.members));

  if (dict_get_text(dict, names::dunder_module) == kEmpty) TRY(dict_set_text(t, dict, names::dunder_module, calling_module(t)));
  if (!py2()) {
    Value qualname = dict_remove_text(t, dict, names::dunder_qualname);
    if (qualname != kEmpty) {
      if (!is_native_str(qualname)) return raise(t, TypeError, "type __qualname__ must be a str, not {}", type_name(qualname));
      store(cls, const_cast<Text**>(&cls->qualname), static_cast<Text*>(qualname.as_object()));
    }
  }
  TRY(set_special_functions(t, dict));
  if (Value doc = dict_get_text(dict, names::dunder_doc); doc != kEmpty && is_native_str(doc)) cls->doc = nullptr;
  TRY(add_members(t, cls, slots.members));
  if (slots.has_dict && (base->flags & kTypeHasDict) == 0) {
    TRY(add_accessor(t, cls, names::dunder_dict, "__dict__", "dictionary for instance variables (if defined)", get_dict_attribute, set_dict_attribute));
  }
  if (slots.weak && may_add_weakref(base)) {
    TRY(add_accessor(t, cls, names::dunder_weakref, "__weakref__", "list of weak references to the object (if defined)", get_weakref_attribute, nullptr));
  }
  if (dict_get_text(dict, names::dunder_doc) == kEmpty) TRY(dict_set_text(t, dict, names::dunder_doc, kNone));
  Value cell = kEmpty;
  if (!py2()) {
    cell = dict_remove_text(t, dict, names::dunder_classcell);
    if (cell != kEmpty && !is_exact<Cell>(cell)) {
      return raise(t, TypeError, "__classcell__ must be a nonlocal cell, not {!r}", value_of(type_of(cell)));
    }
    // Data Model 3.3.1, object.__hash__: a class that overrides __eq__ but not __hash__ is unhashable.
    if (dict_get_text(dict, names::dunder_eq) != kEmpty && dict_get_text(dict, names::dunder_hash) == kEmpty) {
      TRY(dict_set_text(t, dict, names::dunder_hash, kNone));
    }
  }

  // A metaclass's mro() may look at the class, which has its own namespace until then.
  store(cls, &cls->mro, TRY(make_tuple_of(t, value_of(cls))));
  store(cls, &cls->subclasses, TRY(make_list(t, nullptr, 0)));
  cls->version = 1;  // no such version is ever given out twice; replaced at once
  type_changed(t, cls);
  Tuple* mro = TRY(compute_mro_py(t, cls));
  store(cls, &cls->mro, mro);
  type_changed(t, cls);
  for (int64_t i = 0; i < bases->length; ++i) {
    if (Type* parent = try_cast<Type>(bases->items[i])) TRY(list_append(t, parent->subclasses, value_of(cls)));
  }
  if (cell != kEmpty) store(as<Cell>(cell), &as<Cell>(cell)->value, value_of(cls));
  if (!py2()) TRY(call_hooks_py(t, cls, keywords));
  return value_of(cls);
}

// Objects/typeobject.c, type_set_bases.
Result<void> assign_bases_py(Thread& t, Type* cls, Value value) {
  if ((cls->flags & kTypeHeap) == 0) {
    if (py2()) return raise(t, TypeError, "can't set {}.__bases__", cls->name);
    return raise(t, TypeError, "cannot set '__bases__' attribute of immutable type '{}'", cls->name);
  }
  if (value == kEmpty) return raise(t, TypeError, "can't delete {}.__bases__", cls->name);
  Tuple* bases = try_cast<Tuple>(value);
  if (bases == nullptr) return raise(t, TypeError, "can only assign tuple to {}.__bases__, not {}", cls->name, type_name(value));
  if (bases->length == 0) return raise(t, TypeError, "can only assign non-empty tuple to {}.__bases__, not ()", cls->name);
  for (int64_t i = 0; i < bases->length; ++i) {
    Type* base = try_cast<Type>(bases->items[i]);
    if (base == nullptr && is_exact<OldClass>(bases->items[i])) continue;
    if (base == nullptr) {
      return raise(t, TypeError, "{}.__bases__ must be tuple of {}classes, not '{}'", cls->name, py2() ? "old- or new-style " : "", type_name(bases->items[i]));
    }
    if (is_subtype(base, cls)) return raise(t, TypeError, "a __bases__ item causes an inheritance cycle");
  }
  Type* base = TRY(best_base(t, bases));
  const Layout* from = nx_layouts[cls->base->layout_row];
  const Layout* to = nx_layouts[base->layout_row];
  if (from->base_row != to->base_row || ((base->flags ^ cls->base->flags) & kTypeHasMembers) != 0) {
    const bool built_in = ((base->flags & cls->base->flags) & kTypeHeap) == 0;
    return raise(t, TypeError, built_in ? "__bases__ assignment: '{}' deallocator differs from '{}'"
                                        : "__bases__ assignment: '{}' object layout differs from '{}'", base->name, cls->base->name);
  }
  Tuple* old_bases = cls->bases;
  Type* old_base = cls->base;
  store(cls, &cls->bases, bases);
  store(cls, &cls->base, base);
  Result<Tuple*> mro = compute_mro_py(t, cls);
  if (mro.raised()) {
    store(cls, &cls->bases, old_bases);
    store(cls, &cls->base, old_base);
    return Raised{};
  }
  store(cls, &cls->mro, mro.value());
  for (int64_t i = 0; i < old_bases->length; ++i) {
    Type* parent = try_cast<Type>(old_bases->items[i]);
    if (parent == nullptr) continue;
    for (int64_t k = 0; k < list_size(parent->subclasses); ++k) {
      if (list_get(parent->subclasses, k) == value_of(cls)) {
        list_remove_at(t, parent->subclasses, k);
        break;
      }
    }
  }
  for (int64_t i = 0; i < bases->length; ++i) {
    if (Type* parent = try_cast<Type>(bases->items[i])) TRY(list_append(t, parent->subclasses, value_of(cls)));
  }
  // Subclasses inherit the new order.
  for (int64_t i = 0;; ++i) {
    Value subclass = list_get(cls->subclasses, i);
    if (subclass == kEmpty) break;
    Type* child = as<Type>(subclass);
    store(child, &child->mro, TRY(compute_mro_py(t, child)));
  }
  type_changed(t, cls);
  if (foreseen_class_changes != nullptr) foreseen_class_changes(t, cls, nullptr);
  clear_caches(t);
  return {};
}

}  // namespace natrix::rt
