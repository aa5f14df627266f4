// runtime/core/type.cpp - from a Value to its type; static types made ready on first use.
// Built-in types are static data. Their mro, bases and dict are made when somebody first looks into them, so a program
// pays only for the types it uses.

#include "runtime/core/attribute.h"
#include "runtime/core/class.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/heap/death.h"

namespace natrix {

NATRIX_DEFINE_LAYOUT(Object, &nx_type_object, nullptr, nullptr, 0);
extern "C" {
Layout nx_layout_Bool = {&nx_type_bool, nullptr, nullptr, layout_id(kLayoutRowBool), sizeof(Object), 0, 0, nullptr, kLayoutRowBool, 0, 0, 0};
Layout nx_layout_NoneType = {&nx_type_none_type, nullptr, nullptr, layout_id(kLayoutRowNoneType), sizeof(Object), 0, 0, nullptr, kLayoutRowNoneType, 0, 0, 0};
Layout nx_layout_Ellipsis = {&nx_type_ellipsis, nullptr, nullptr, layout_id(kLayoutRowEllipsis), sizeof(Object), 0, 0, nullptr, kLayoutRowEllipsis, 0, 0, 0};
Layout nx_layout_NotImplemented = {&nx_type_not_implemented, nullptr, nullptr, layout_id(kLayoutRowNotImplemented), sizeof(Object), 0, 0, nullptr, kLayoutRowNotImplemented, 0, 0, 0};
}

namespace {

void trace_type(rt::Tracer& tracer, Object* o) {
  Type* type = static_cast<Type*>(o);
  tracer.visit(const_cast<Text*>(type->name_text));
  tracer.visit(const_cast<Text*>(type->qualname));
  tracer.visit(type->base);
  tracer.visit(type->bases);
  tracer.visit(type->mro);
  tracer.visit(type->dict);
  tracer.visit(type->subclasses);
  tracer.visit(const_cast<Text*>(type->module_name));
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Type, &nx_type_type, trace_type, nullptr, 0);

namespace rt {

namespace {

std::atomic<uint32_t> last_version{0};
Value immortal = kEmpty;  // a chain of pairs: value, the rest
NATRIX_ROOTS(immortal_root, &immortal, 1);

uint32_t new_version() { return last_version.fetch_add(1, std::memory_order_relaxed) + 1; }

}  // namespace

Type* type_of(Value v) {
  if (v.is_object()) return layout_info(v.as_object())->type;
  if (v.is_int()) return &types::int_;
  if (v.is_double()) return &types::float_;
  if (v == kNone) return &types::none_type;
  if (v == kTrue || v == kFalse) return &types::bool_;
  if (v == kNotImplemented) return &types::not_implemented;
  return &types::ellipsis;
}

const char* type_name(Value v) {
  // CPython 2.7 names the class of an old-style instance nowhere in generic error texts: it is "instance".
  return type_of(v)->name;
}

bool is_subtype(const Type* a, const Type* b) {
  if (a == b) return true;
  if (Tuple* mro = a->mro) {
    for (int64_t i = 0; i < mro->length; ++i) {
      if (mro->items[i].as_object() == b) return true;
    }
    return false;
  }
  // A static type that nobody has looked into yet.
  if (Tuple* bases = a->bases) {
    for (int64_t i = 0; i < bases->length; ++i) {
      if (is_subtype(static_cast<Type*>(bases->items[i].as_object()), b)) return true;
    }
    return false;
  }
  return a->base != nullptr && is_subtype(a->base, b);
}

void keep_forever(Thread& t, Value v) {
  Tuple* pair = MUST(make_tuple_of(t, v, immortal));
  store(nullptr, &immortal, value_of(pair));
}

Result<void> ready(Thread& t, Type* type) {
  if (type->version != 0) return {};
  if (type->base != nullptr) TRY(ready(t, type->base));
  Locked held(t, type);
  if (type->version != 0) return {};

  Dict* dict = TRY(make_dict(t, type->native_count + 1));
  keep_forever(t, value_of(dict));
  for (uint32_t i = 0; i < type->native_count; ++i) TRY(dict_set_text(t, dict, type->natives[i].name, type->natives[i].value));
  if (dict_get_text(dict, names::dunder_doc) == kEmpty) {
    Value doc = type->doc == nullptr ? kNone : value_of(TRY(native_str(t, type->doc)));
    TRY(dict_set_text(t, dict, names::dunder_doc, doc));
  }

  Tuple* bases = type->bases;
  Tuple* mro;
  if (bases != nullptr) {
    List* order = TRY(c3_linearize(t, type));
    mro = TRY(make_tuple(t, list_items(order), static_cast<size_t>(list_size(order))));
  } else {
    bases = type->base == nullptr ? TRY(make_tuple(t, nullptr, 0)) : TRY(make_tuple_of(t, value_of(type->base)));
    keep_forever(t, value_of(bases));
    int64_t inherited = type->base == nullptr ? 0 : type->base->mro->length;
    mro = TRY(allocate_tuple(t, inherited + 1));
    store(mro, &mro->items[0], value_of(type));
    for (int64_t i = 0; i < inherited; ++i) store(mro, &mro->items[i + 1], type->base->mro->items[i]);
  }
  keep_forever(t, value_of(mro));
  List* subclasses = TRY(make_list(t, nullptr, 0));
  keep_forever(t, value_of(subclasses));

  store(type, &type->dict, dict);
  store(type, &type->bases, bases);
  store(type, &type->mro, mro);
  store(type, &type->subclasses, subclasses);
  // Variable size is the shape of the layout, whatever the declaration says.
  switch (nx_layouts[type->layout_row]->base_row) {
    case kLayoutRowInt: case kLayoutRowLong: case kLayoutRowStr: case kLayoutRowBytes: case kLayoutRowTuple:
      type->flags |= kTypeVariableSize;
      break;
    default: break;
  }
  if (type->base != nullptr) TRY(list_append(t, type->base->subclasses, value_of(type)));
  std::atomic_ref<uint32_t>(type->version).store(new_version(), std::memory_order_release);
  refresh_type_flags(t, type);
  return {};
}

void ensure_ready(Thread& t, Type* type) {
  if (type->version == 0) MUST(ready(t, type));
}

// --- lookup

Value own_attribute(Thread& t, Type* type, const Text* name) {
  ensure_ready(t, type);
  return dict_get_text(type->dict, name);
}

Value lookup_slow(Thread& t, Type* type, const Text* name) {
  ensure_ready(t, type);
  if (t.methods == nullptr) {
    t.methods = static_cast<MethodCache*>(calloc(1, sizeof(MethodCache)));
    if (t.methods == nullptr) abort();
  }
  const uint32_t version = type->version;
  MethodCacheEntry& e = t.methods->entries[method_cache_index(version, name)];
  if (e.version == version && e.name == name) return e.value;
  Value found = kEmpty;
  Tuple* mro = type->mro;
  for (int64_t i = 0; i < mro->length && found == kEmpty; ++i) {
    Object* base = mro->items[i].as_object();
    if (has_layout(base, kLayoutRowOldClass)) {
      found = dict_get_text(static_cast<OldClass*>(base)->dict, name);
    } else {
      Type* ancestor = static_cast<Type*>(base);
      ensure_ready(t, ancestor);
      found = dict_get_text(ancestor->dict, name);
    }
  }
  // Only interned names live for ever; another string may come to stand at the address of a dead one.
  if ((name->flags.load(std::memory_order_relaxed) & (kTextInterned | kTextImmortal)) != 0) e = {version, name, found};
  return found;
}

Value lookup(Thread& t, Type* type, const Text* name) { return lookup_fast(t, type, name); }

// --- changes

void refresh_type_flags(Thread& t, Type* type) {
  uint32_t flags = type->flags & ~(kTypeHasGetAttr | kTypeHasSetAttr | kTypeHasFinalizer | kTypePlainNew | kTypePlainInit | kTypePlainException);
  auto overridden = [&](const Text* name) {
    Value v = lookup(t, type, name);
    return v != kEmpty && !is<MethodDescriptor>(v);
  };
  if (overridden(names::dunder_getattribute) || lookup(t, type, names::dunder_getattr) != kEmpty) flags |= kTypeHasGetAttr;
  if (overridden(names::dunder_setattr) || overridden(names::dunder_delattr)) flags |= kTypeHasSetAttr;
  if (lookup(t, type, names::dunder_del) != kEmpty) {
    flags |= kTypeHasFinalizer;
    if (watch_class != nullptr) watch_class(type);
  }
  if (lookup(t, type, names::dunder_new) == own_attribute(t, &types::object, names::dunder_new)) flags |= kTypePlainNew;
  if (lookup(t, type, names::dunder_init) == own_attribute(t, &types::object, names::dunder_init)) flags |= kTypePlainInit;
  if ((flags & kTypeExceptionSubclass) != 0 &&
      lookup(t, type, names::dunder_new) == own_attribute(t, &types::BaseException, names::dunder_new) &&
      lookup(t, type, names::dunder_init) == own_attribute(t, &types::BaseException, names::dunder_init)) {
    flags |= kTypePlainException;
  }
  std::atomic_ref<uint32_t>(type->flags).store(flags, std::memory_order_relaxed);
}

void type_changed(Thread& t, Type* type) {
  if (type->version == 0) return;  // nobody has looked yet
  clear_method_sites(t);
  std::atomic_ref<uint32_t>(type->version).store(new_version(), std::memory_order_release);
  refresh_type_flags(t, type);
  if (type->subclasses == nullptr) return;
  for (int64_t i = 0;; ++i) {
    Value subclass = list_get(type->subclasses, i);
    if (subclass == kEmpty) break;
    if (subclass.is_object() && is<Type>(subclass)) type_changed(t, as<Type>(subclass));
  }
}

}  // namespace rt
}  // namespace natrix
