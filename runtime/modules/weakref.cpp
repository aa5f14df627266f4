// runtime/modules/weakref.cpp - module _weakref: references. Objects/weakrefobject.c.
// An object's references hang in a list that only heap/watched.h knows; a collection clears them.

#include "runtime/modules/weakref.h"

#include "natives/_weakref.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "runtime/heap/death.h"

namespace natrix {

namespace {
void trace_reference(rt::Tracer& tracer, Object* o) {
  auto* ref = static_cast<WeakReference*>(o);
  tracer.visit(ref->callback);
  if ((ref->gc.load(std::memory_order_relaxed) & rt::kGcQueued) != 0) tracer.visit(ref->next);
}
}  // namespace

NATRIX_DEFINE_LAYOUT(WeakReference, &nx_type_weakref, trace_reference, nullptr, 0);

namespace rt {

namespace {

bool is_reference_only(const Object* o) { return type_of(o) == &nx_type_weakref; }

/// Does the built-in type have room for weak references in CPython?
bool built_in_takes_references(const Type* type) {
  switch (nx_layouts[type->layout_row]->base_row) {
    case kLayoutRowSet: case kLayoutRowFrozenSet: case kLayoutRowFunction: case kLayoutRowType: case kLayoutRowCode: case kLayoutRowGenerator:
    case kLayoutRowRegexPattern: case kLayoutRowDeque: case kLayoutRowThreadLock: case kLayoutRowThreadRLock: case kLayoutRowThreadLocal:
    case kLayoutRowFile: case kLayoutRowBoundMethod: case kLayoutRowOldClass: case kLayoutRowOldInstance: case kLayoutRowCoroutine:
    case kLayoutRowAsyncGenerator: case kLayoutRowGenericAlias:
      return true;
    case kLayoutRowModule: case kLayoutRowNativeFunction: case kLayoutRowMemoryView: return !py2();
    default: return false;
  }
}

/// Classes have it if they or a base have __weakref__.
bool takes_references(Thread& t, Type* type) {
  for (; type != nullptr; type = type->base) {
    if ((type->flags & kTypeHeap) == 0) return built_in_takes_references(type);
    if (is<GetSet>(own_attribute(t, type, names::dunder_weakref))) return true;
  }
  return false;
}

/// The reference and the proxy without callback, which are shared.
struct Shared {
  WeakReference* reference = nullptr;
  WeakReference* proxy = nullptr;

  explicit Shared(const Watched* entry) {
    WeakReference* ref = entry == nullptr ? nullptr : entry->refs;
    if (ref != nullptr && ref->callback == kEmpty && is_reference_only(ref)) {
      reference = ref;
      ref = ref->next;
    }
    if (ref != nullptr && ref->callback == kEmpty && is_weak_proxy(ref)) proxy = ref;
  }
};

Value shared_for(const Type* cls, const Object* o) {
  WatchedHeld held;
  const Shared shared(find_watched(o));
  WeakReference* found = cls == &nx_type_weakref ? shared.reference : is_subtype(cls, &nx_type_weakproxy) ? shared.proxy : nullptr;
  return found == nullptr ? kEmpty : value_of(found);
}

}  // namespace

Result<WeakReference*> make_weak_reference(Thread& t, Type* cls, Value object, Value callback) {
  Type* type = type_of(object);
  if (!object.is_object() || !takes_references(t, type)) return raise(t, TypeError, "cannot create weak reference to '{}' object", type->name);
  Object* o = object.as_object();
  if (callback == kNone) callback = kEmpty;
  if (callback == kEmpty) {
    if (Value shared = shared_for(cls, o); shared != kEmpty) return as<WeakReference>(shared);
  }
  WeakReference* ref = TRY(make_instance<WeakReference>(t, cls));
  store(ref, &ref->callback, callback);
  ref->referent = object;
  ref->hash = kUnknownHash;
  WatchedHeld held;
  Watched* entry = watch(o);
  const Shared shared(entry);
  WeakReference* before = shared.proxy != nullptr ? shared.proxy : shared.reference;
  if (callback == kEmpty && cls == &nx_type_weakref) before = nullptr;
  else if (callback == kEmpty && is_subtype(cls, &nx_type_weakproxy)) before = shared.reference;
  WeakReference** link = before == nullptr ? &entry->refs : &before->next;
  ref->next = *link;
  *link = ref;
  return ref;
}

namespace {

Result<void> check_arguments(Thread& t, const char* function, const Tuple* args) {
  const char* plural = py2() ? "s" : "";
  if (args->length < 1) return raise(t, TypeError, "{} expected at least 1 argument{}, got {}", function, plural, args->length);
  if (args->length > 2) return raise(t, TypeError, "{} expected at most 2 arguments, got {}", function, args->length);
  return {};
}

void address_text(char (&text)[32], Value v) { snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(v.bits)); }

Result<Value> compare_references_py(Thread& t, WeakReference* self, Value other, Compare op) {
  if (!is<WeakReference>(other) || (py2() && type_of(self) != type_of(other))) return kNotImplemented;
  Value a = referent_of(self), b = referent_of(as<WeakReference>(other));
  if (a == kEmpty || b == kEmpty) return from_bool((value_of(self) == other) == (op == Compare::Eq));
  return compare_py(t, op, a, b);
}

}  // namespace

extern "C" {

Result<Value> nx_weakref_dunder_new(Thread& t, Type* cls, Tuple* args, Dict*) {
  TRY(check_arguments(t, "__new__", args));
  return value_of(TRY(make_weak_reference(t, cls, args->items[0], args->length > 1 ? args->items[1] : kEmpty)));
}

Result<void> nx_weakref_dunder_init(Thread& t, WeakReference*, Tuple* args, Dict* kwargs) {
  if (!py2() && kwargs != nullptr && dict_length(kwargs) != 0) return raise(t, TypeError, "ref() takes no keyword arguments");
  return check_arguments(t, "__init__", args);
}

Result<Value> nx_weakref_dunder_call(Thread&, WeakReference* self) {
  Value o = referent_of(self);
  if (o == kEmpty) return kNone;
  if (look_again != nullptr) look_again(o.as_object());
  return o;
}

Result<Value> nx_weakref_dunder_callback(Thread&, WeakReference* self) { return self->callback == kEmpty ? kNone : self->callback; }

Result<Value> nx_weakref_dunder_class_getitem(Thread& t, Type* cls, Value item) { return make_generic_alias_py(t, value_of(cls), item); }

Result<int64_t> nx_weakref_dunder_hash(Thread& t, WeakReference* self) {
  if (self->hash != kUnknownHash) return self->hash;
  Value o = referent_of(self);
  if (o == kEmpty) return raise(t, TypeError, "weak object has gone away");
  self->hash = TRY(hash_py(t, o));
  return self->hash;
}

Result<Value> nx_weakref_dunder_eq(Thread& t, WeakReference* self, Value other) { return compare_references_py(t, self, other, Compare::Eq); }
Result<Value> nx_weakref_dunder_ne(Thread& t, WeakReference* self, Value other) { return compare_references_py(t, self, other, Compare::Ne); }

Result<Value> nx_weakref_dunder_repr(Thread& t, WeakReference* self) {
  char here[32], there[32];
  address_text(here, value_of(self));
  Value o = referent_of(self);
  if (o == kEmpty) return format_text(t, "<weakref at {}; dead>", here);
  address_text(there, o);
  auto name = getattr_or_empty_py(t, o, names::dunder_name);
  if (name.raised()) {
    if (!py2()) return Raised{};
    take_pending(t);
  } else if (name.value() != kEmpty && is_native_str(name.value())) {
    return format_text(t, "<weakref at {}; to '{}' at {} ({})>", here, type_name(o), there, as<Text>(name.value()));
  }
  return format_text(t, "<weakref at {}; to '{}' at {}>", here, type_name(o), there);
}

Result<Value> nx__weakref_proxy(Thread& t, Value object, Value callback) {
  Type* cls = TRY(is_callable(t, object)) ? &nx_type_weakcallableproxy : &nx_type_weakproxy;
  TRY(ready(t, cls));
  cls->flags |= kTypeWeakProxy | kTypeHasGetAttr | kTypeHasSetAttr;
  return value_of(TRY(make_weak_reference(t, cls, object, callback)));
}

Result<int64_t> nx__weakref_getweakrefcount(Thread& t, Value object) {
  if (!object.is_object()) return int64_t{0};
  if (look_for_deaths_py != nullptr) look_for_deaths_py(t);
  WatchedHeld held;
  int64_t n = 0;
  if (const Watched* entry = find_watched(object.as_object())) {
    for (const WeakReference* ref = entry->refs; ref != nullptr; ref = ref->next) ++n;
  }
  return n;
}

Result<Value> nx__weakref_getweakrefs(Thread& t, Value object) {
  if (look_for_deaths_py != nullptr) look_for_deaths_py(t);
  ValueBuffer found(t);
  for (size_t skip = 0;; ++skip) {  // growing the buffer may collect
    Value next = kEmpty;
    if (object.is_object()) {
      WatchedHeld held;
      const Watched* entry = find_watched(object.as_object());
      WeakReference* ref = entry == nullptr ? nullptr : entry->refs;
      for (size_t i = 0; ref != nullptr && i < skip; ++i) ref = ref->next;
      if (ref != nullptr) next = value_of(ref);
    }
    if (next == kEmpty) break;
    TRY(found.push(next));
  }
  return value_of(TRY(make_list(t, found.data(), found.size())));
}

Result<void> nx__weakref__remove_dead_weakref(Thread& t, Dict* dict, Value key) {
  Value v = TRY(dict_get_py(t, dict, key));
  if (v == kEmpty) return {};
  if (!is<WeakReference>(v)) return raise(t, TypeError, "not a weakref");
  if (referent_of(as<WeakReference>(v)) == kEmpty) TRY(dict_remove_py(t, dict, key));
  return {};
}

}  // extern "C"

}  // namespace rt
}  // namespace natrix
