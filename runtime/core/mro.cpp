// runtime/core/mro.cpp - method resolution order: C3, and the choice of the base whose layout is extended.
// Objects/typeobject.c: mro_implementation, pmerge, best_base. In Python 2 old-style classes may stand among the bases;
// they contribute their own order, depth first.

#include "runtime/core/class.h"
#include "runtime/core/attribute.h"
#include "runtime/core/instance.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

namespace {

struct Sequence {
  List* items;
  int64_t head;
};

bool in_tail(const Sequence& s, Value candidate) {
  const int64_t n = list_size(s.items);
  for (int64_t i = s.head + 1; i < n; ++i) {
    if (list_get(s.items, i) == candidate) return true;
  }
  return false;
}

Result<void> old_order(Thread& t, List* order, OldClass* cls) {
  const int64_t n = list_size(order);
  for (int64_t i = 0; i < n; ++i) {
    if (list_get(order, i) == value_of(cls)) return {};
  }
  TRY(list_append(t, order, value_of(cls)));
  for (int64_t i = 0; i < cls->bases->length; ++i) TRY(old_order(t, order, as<OldClass>(cls->bases->items[i])));
  return {};
}

const Text* class_name(Value v) {
  if (OldClass* old = try_exact<OldClass>(v)) return old->name;
  return as<Type>(v)->name_text;
}

// set_mro_error: the heads of what is left, each once.
Raised raise_mro_conflict(Thread& t, const Sequence* sequences, size_t count) {
  Buffer<char> text;
  Buffer<Value> seen;
  for (size_t i = 0; i < count; ++i) {
    Value head = list_get(sequences[i].items, sequences[i].head);
    if (head == kEmpty) continue;
    bool known = false;
    for (Value v : seen) known |= v == head;
    if (known) continue;
    seen.push(head);
    text.append(seen.size() == 1 ? " " : ", ");
    text.append(text_view(class_name(head)));
  }
  return raise(t, TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases{}", text.view());
}

}  // namespace

Result<List*> c3_linearize(Thread& t, Type* cls) {
  Tuple* bases = cls->bases;
  for (int64_t i = 0; i < bases->length; ++i) {
    for (int64_t k = i + 1; k < bases->length; ++k) {
      if (bases->items[i] == bases->items[k]) return raise(t, TypeError, "duplicate base class {}", class_name(bases->items[i]));
    }
  }
  Buffer<Sequence> sequences;
  ValueBuffer keep(t);
  for (int64_t i = 0; i <= bases->length; ++i) {
    List* items;
    if (i == bases->length) {
      items = TRY(make_list(t, bases->items, static_cast<size_t>(bases->length)));
    } else if (OldClass* old = try_exact<OldClass>(bases->items[i])) {
      items = TRY(make_list(t, nullptr, 0));
      TRY(old_order(t, items, old));
    } else {
      Type* base = as<Type>(bases->items[i]);
      TRY(ready(t, base));
      items = TRY(make_list(t, base->mro->items, static_cast<size_t>(base->mro->length)));
    }
    TRY(keep.push(value_of(items)));
    sequences.push({items, 0});
  }
  Value self = value_of(cls);
  List* result = TRY(make_list(t, &self, 1));
  for (;;) {
    bool left = false;
    Value chosen = kEmpty;
    for (size_t i = 0; i < sequences.size() && chosen == kEmpty; ++i) {
      Value head = list_get(sequences[i].items, sequences[i].head);
      if (head == kEmpty) continue;
      left = true;
      chosen = head;
      for (size_t k = 0; k < sequences.size(); ++k) {
        if (in_tail(sequences[k], head)) {
          chosen = kEmpty;
          break;
        }
      }
    }
    if (!left) return result;
    if (chosen == kEmpty) return raise_mro_conflict(t, sequences.data(), sequences.size());
    TRY(list_append(t, result, chosen));
    for (size_t i = 0; i < sequences.size(); ++i) {
      if (list_get(sequences[i].items, sequences[i].head) == chosen) ++sequences[i].head;
    }
  }
}

Result<Tuple*> compute_mro_py(Thread& t, Type* cls) {
  Type* meta = type_of(cls);
  Value method = lookup(t, meta, names::mro);
  if (meta == &types::type || is<MethodDescriptor>(method)) {
    List* list = TRY(c3_linearize(t, cls));
    return make_tuple(t, list_items(list), static_cast<size_t>(list_size(list)));
  }
  Value result = TRY(call_special_py(t, value_of(cls), names::mro));
  Tuple* mro = TRY(tuple_from_py(t, result));
  for (int64_t i = 0; i < mro->length; ++i) {
    if (!is<Type>(mro->items[i]) && !is_exact<OldClass>(mro->items[i])) {
      return raise(t, TypeError, "mro() returned a non-class ('{}')", type_name(mro->items[i]));
    }
  }
  return mro;
}

namespace {

/// The most specific ancestor that adds to the layout: a built-in part, or __slots__.
Type* solid_base(Type* type) {
  for (;;) {
    Type* base = type->base;
    if (base == nullptr) return type;
    const Layout* own = nx_layouts[type->layout_row];
    const Layout* inherited = nx_layouts[base->layout_row];
    if (own->base_row != inherited->base_row) return type;
    uint32_t hidden = 0, hidden_base = 0;
    for (uint32_t i = 0; i < own->slot_count; ++i) hidden += own->slot_names[i] == nullptr;
    for (uint32_t i = 0; i < inherited->slot_count; ++i) hidden_base += inherited->slot_names[i] == nullptr;
    if (hidden > hidden_base) return type;
    type = base;
  }
}

}  // namespace

Result<Type*> best_base(Thread& t, Tuple* bases) {
  Type* winner = nullptr;
  Type* base = nullptr;
  for (int64_t i = 0; i < bases->length; ++i) {
    if (is_exact<OldClass>(bases->items[i])) continue;
    Type* candidate = try_cast<Type>(bases->items[i]);
    if (candidate == nullptr) return raise(t, TypeError, "bases must be types");
    TRY(ready(t, candidate));
    if ((candidate->flags & kTypeFinal) != 0) return raise(t, TypeError, "type '{}' is not an acceptable base type", candidate->name);
    Type* solid = solid_base(candidate);
    if (winner == nullptr || (solid != winner && is_subtype(solid, winner))) {
      winner = solid;
      base = candidate;
    } else if (!is_subtype(winner, solid)) {
      return raise(t, TypeError, "multiple bases have instance lay-out conflict");
    }
  }
  if (base == nullptr) return raise(t, TypeError, "a new-style class can't have only classic bases");
  return base;
}

}  // namespace natrix::rt
