// runtime/core/typed.cpp - what typed code calls where its fast paths end: boxes, method sites, and the objects that an
// edge to generic code needs.
#include <bit>

#include "natrix/resume.h"
#include <string.h>

#include "runtime/containers/dict.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/native.h"
#include "runtime/core/operators.h"
#include "runtime/functions/descriptors.h"
#include "runtime/functions/function.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytes.h"
#include "runtime/text/operators.h"
#include "runtime/text/str.h"

namespace natrix::rt {

extern "C" {
// The compiled program's sites, bounded by the linker.
[[gnu::weak]] extern MethodSite __start_nx_methods[];
[[gnu::weak]] extern MethodSite __stop_nx_methods[];
}

void clear_method_sites(Thread& t) {
  if (+__start_nx_methods == +__stop_nx_methods) return;
  stop_world(t);
  for (MethodSite* site = __start_nx_methods; site != __stop_nx_methods; ++site) {
    for (auto& word : site->words) word.store(0, std::memory_order_relaxed);
    for (Value& function : site->functions) function = kEmpty;
  }
  resume_world(t);
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_resume_locals(Thread& t, const Value* buffer, Value* locals, const uint32_t* table) {
  const uint32_t count = *table++;
  for (uint32_t k = 0; k < count; ++k) {
    Value v = buffer[k];
    switch (static_cast<ResumeKind>(table[k] & 3)) {
      case ResumeKind::Int:
        v = nx_box_int(t, static_cast<int64_t>(v.bits));
        if (v == kRaised) return kRaised;
        break;
      case ResumeKind::Float: v = make_float(std::bit_cast<double>(v.bits)); break;
      case ResumeKind::Value: case ResumeKind::Raw: break;
    }
    locals[table[k] >> 2] = v;
  }
  return kNone;
}

extern "C" Value nx_box_int(Thread& t, int64_t n) { return int_from_int64(t, n).payload; }

extern "C" bool8 nx_unbox_int(Thread&, Value v, int64_t* n) {
  if (v.is_int()) {
    *n = v.as_int();
    return 1;
  }
  if (!is_exact<Int>(v)) return 0;
  *n = as<Int>(v)->value;
  return 1;
}

namespace {

/// The function of that name on o's class, marked, if it is a plain function and the object hides it by no attribute of its
/// own; kEmpty: not so. The site comes to know it.
Value find_function(Thread& t, Value o, const Text* name, MethodSite* site) {
  if (!o.is_object()) return kEmpty;
  Object* object = o.as_object();
  const Layout* layout = layout_info(object);
  for (int way = 1; way < MethodSite::kWays; ++way) {
    const uint64_t word = site->words[way].load(std::memory_order_acquire);
    if (word >> 32 == layout_of(object) && load(reinterpret_cast<Value*>(object) + (word & 0xFFFFFFFF)) == kEmpty) return load(&site->functions[way]);
  }
  Type* type = layout->type;
  switch (layout->base_row) {  // those with ways of their own
    case kLayoutRowType: case kLayoutRowModule: case kLayoutRowBoundMethod: case kLayoutRowSuper: case kLayoutRowOldClass:
    case kLayoutRowOldInstance: return kEmpty;
    default: break;
  }
  if (type->version == 0 && ready(t, type).raised()) {
    t.pending = kEmpty;
    return kEmpty;
  }
  if ((type->flags & kTypeHasGetAttr) != 0) return kEmpty;
  Value of_class = lookup_fast(t, type, name);
  if (!is_exact<Function>(of_class) || instance_get(object, name) != kEmpty) return kEmpty;
  const Value marked{of_class.bits | 1};
  // Without a dict the object can hide nothing, but then there is no word to look at either.
  if (layout->slot_offset == 0 || slot_index(layout, name) >= 0) return marked;
  static std::atomic_flag filling;  // so that word and function belong together
  if (filling.test_and_set(std::memory_order_acquire)) return marked;
  for (int way = 0; way < MethodSite::kWays; ++way) {
    if (site->words[way].load(std::memory_order_relaxed) != 0) continue;
    store(nullptr, &site->functions[way], marked);
    site->words[way].store(uint64_t{layout_of(object)} << 32 | (layout->slot_offset / sizeof(Value) - 1), std::memory_order_release);
    break;
  }
  filling.clear(std::memory_order_release);
  return marked;
}

}  // namespace

extern "C" Value nx_find_method(Thread& t, Value o, Name name, MethodSite* site) {
  Value found = find_function(t, o, name, site);
  return found != kEmpty ? found : nx_load_method(t, o, name, nullptr);
}

/// An operator's method may be any descriptor; only plain functions are called directly. Instances of subclasses of built-in
/// types have that type's way of concatenating and repeating besides.
extern "C" Value nx_find_operator(Thread& t, Value a, Value, Name name, uint32_t kind, MethodSite* site) {
  if (!a.is_object() || layout_info(a.as_object())->base_row != kLayoutRowObject) return kEmpty;
  if (kind != 0) {
    Type* type = type_of(a);
    if (type->version == 0 || lookup_fast(t, type, operator_names(static_cast<Binary>(kind - 1)).in_place) != kEmpty) return kEmpty;
  }
  return find_function(t, a, name, site);
}

extern "C" Value nx_unsupported(Thread& t, uint32_t op, uint32_t inplace, Value a, Value b) {
  (void)raise_unsupported_operands(t, static_cast<Binary>(op), inplace != 0, a, b);
  return kRaised;
}

extern "C" Value nx_new_instance(Thread& t, Value cls, uint32_t kind, MethodSite* site) {
  if (!is_exact<Type>(cls)) return kEmpty;
  Type* type = as<Type>(cls);
  if (type->version == 0 && ready(t, type).raised()) {
    t.pending = kEmpty;
    return kEmpty;
  }
  if ((type->flags & (kTypePlainNew | kTypeHeap | kTypeAbstract)) != (kTypePlainNew | kTypeHeap) || type->construct != nullptr) return kEmpty;
  const Layout* layout = instances_of(type);
  if (layout->base_row != kLayoutRowObject) return kEmpty;
  const bool plain_init = is<MethodDescriptor>(lookup_fast(t, type, names::dunder_init));
  if (plain_init != (kind == 1)) return kEmpty;
  if (load(&site->functions[0]) == kEmpty) store(nullptr, &site->functions[0], cls);
  Result<Object*> made = allocate(t, layout->size, layout->id);
  return made.raised() ? kRaised : value_of(made.value());
}

extern "C" Value nx_bad_init(Thread& t, Value result) {
  (void)raise(t, TypeError, "__init__() should return None, not '{}'", type_name(result));
  return kRaised;
}

extern "C" bool8 nx_list_store_locked(Thread& t, Value list, int64_t index, Value v) {
  List* l = as<List>(list);
  Locked held(t, l);
  Values* values = list_values(l);
  const int64_t n = values->size.load(std::memory_order_relaxed);
  if (index < 0) index += n;
  if (static_cast<uint64_t>(index) >= static_cast<uint64_t>(n)) return 0;
  store(values, &values->items[index], v);
  return 1;
}

extern "C" Value nx_list_pop_locked(Thread& t, Value list) {
  List* l = as<List>(list);
  Locked held(t, l);
  Values* values = list_values(l);
  const int64_t last = values->size.load(std::memory_order_relaxed) - 1;
  if (last < 0) return kEmpty;
  values->size.store(last, std::memory_order_release);
  return load(&values->items[last]);
}

extern "C" Value nx_dict_get_exact(Thread& t, Value dict, Value key, Value otherwise) {
  Result<Value> found = dict_get_py(t, as<Dict>(dict), key);
  if (found.raised()) return kRaised;
  return found.value() != kEmpty ? found.value() : otherwise;
}

extern "C" Value nx_make_range_iterator(Thread& t, int64_t next, int64_t count, int64_t step) {
  Result<RangeIterator*> made = make<RangeIterator>(t);
  if (made.raised()) return kRaised;
  RangeIterator* it = made.value();
  it->next = next;
  it->step = step;
  it->left = count < 0 ? 0 : count;
  return value_of(it);
}

extern "C" Value nx_make_sequence_iterator(Thread& t, Value sequence, int64_t position) {
  Result<Value> made = iter_py(t, sequence);
  if (made.raised()) return kRaised;
  Object* it = made.value().as_object();
  if (has_layout(it, kLayoutRowListIterator)) static_cast<ListIterator*>(it)->position = position;
  else if (has_layout(it, kLayoutRowTupleIterator)) static_cast<TupleIterator*>(it)->position = position;
  else static_cast<SequenceIterator*>(it)->position = position;
  return made.value();
}

extern "C" Value nx_make_reversed(Thread& t, Value sequence, int64_t position) {
  Result<Reversed*> made = make<Reversed>(t);
  if (made.raised()) return kRaised;
  store(made.value(), &made.value()->sequence, sequence);
  made.value()->position = position;
  return value_of(made.value());
}

extern "C" Value nx_make_enumerate(Thread& t, Value iterator, int64_t index) {
  Result<Enumerate*> made = make<Enumerate>(t);
  if (made.raised()) return kRaised;
  store(made.value(), &made.value()->iterator, iterator);
  made.value()->index = index;
  return value_of(made.value());
}

extern "C" Value nx_make_zip(Thread& t, Value first, Value second) {
  Result<Tuple*> iterators = make_tuple_of(t, first, second);
  if (iterators.raised()) return kRaised;
  Result<Zip*> made = make<Zip>(t);
  if (made.raised()) return kRaised;
  store(made.value(), &made.value()->iterators, iterators.value());
  return value_of(made.value());
}

// --- text

extern "C" bool8 nx_text_equal(Thread&, Value a, Value b) {
  const bool str = is_exact<Str>(a);
  auto *x = static_cast<const Text*>(a.as_object()), *y = static_cast<const Text*>(b.as_object());
  if (x->length != y->length) return 0;
  auto width = [](const Text* text) { return text->flags.load(std::memory_order_relaxed) & kTextWidthMask; };
  if (str && width(x) != width(y)) return 0;  // strings are as narrow as they can be
  const size_t bytes = static_cast<size_t>(x->length) << (str ? width(x) : 0);
  return memcmp(x->data(), y->data(), bytes) == 0;
}

extern "C" bool8 nx_stress_edge(Thread&, uint64_t every) {
  static std::atomic<uint64_t> count{0};
  return count.fetch_add(1, std::memory_order_relaxed) % every == every - 1;
}
