// runtime/core/compiled.cpp - what only compiled programs need: caches of builtins' places, constants made at first use,
// and stand-ins for what they are linked without: the evaluator and libstdc++.
#include <cstdlib>

#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/containers/set.h"
#include "runtime/core/module.h"

using namespace natrix;
using namespace natrix::rt;

extern "C" {
extern const Text* const nx_builtin_names[];
extern Value nx_builtin_slots[];
extern const uint32_t nx_builtin_count;
}

/// Overridden by the evaluator's own (eval/hooks.cpp).
extern "C" [[gnu::weak]] const EvaluatorHooks* nx_evaluator = nullptr;

namespace std {
/// string_view::substr past the end: a mistake of the runtime's.
[[gnu::weak]] void __throw_out_of_range_fmt(const char*, ...) { abort(); }
}  // namespace std

namespace {

Value* find_builtin(Name name) {
  for (uint32_t i = 0; i < nx_builtin_count; ++i) {
    if (nx_builtin_names[i] == name) return &nx_builtin_slots[i];  // names are interned, so one address each
  }
  return nullptr;
}

void note(Cache place, const Value* slot) { place->words[0].store(reinterpret_cast<uint64_t>(slot), std::memory_order_relaxed); }

}  // namespace

extern "C" Value nx_load_builtin_cached(Thread& t, Name name, Value function, Cache place) {
  if (place->words[0].load(std::memory_order_relaxed) == 0) {
    if (const Value* slot = find_builtin(name)) note(place, slot);
  }
  return nx_load_builtin(t, name, function);
}

extern "C" void nx_find_builtin(Thread&, Name name, Cache place) {
  static const Value nowhere = kEmpty;
  const Value* slot = find_builtin(name);
  note(place, slot != nullptr ? slot : &nowhere);
}

extern "C" Value nx_make_frozenset_constant(Thread& t, Value* slot, Value items) {
  Result<FrozenSet*> made = frozenset_from_py(t, items);
  if (made.raised()) return kRaised;
  store(nullptr, slot, value_of(made.value()));
  return *slot;
}
