// runtime/heap/death_proof.cpp - the paths that prove watched objects alive, and whether they stand. See death.h.

#include "runtime/core/api.h"
#include "runtime/heap/death.h"

namespace natrix::rt {

bool proofs_valid = false;
Buffer<Proof> proofs;
size_t proved_count = 0;

namespace {

/// Words of the current thread's stack below `frame` belong to calls that have ended.
bool stands(const Proof& proof, const Thread& t, uintptr_t frame) {
  const uintptr_t at = reinterpret_cast<uintptr_t>(proof.place);
  if (at >= t.stack_bottom && at < frame) return false;
  if (std::atomic_ref<uint64_t>(*proof.place).load(std::memory_order_relaxed) != proof.word) return false;
  return proof.block == nullptr || at < reinterpret_cast<uintptr_t>(static_cast<const Values*>(proof.block)->items +
                                                                    proof.block->size.load(std::memory_order_relaxed));
}

/// A variable of the innermost frames or a global refers to it: what a statement that makes an object leaves.
bool prove_quickly(const Thread& t, Object* o) {
  const uint64_t word = reinterpret_cast<uint64_t>(o);
  auto found_in = [&](Value* values, size_t count) {
    for (size_t i = 0; i < count; ++i) {
      if (values[i].bits != word) continue;
      proofs.push({&values[i].bits, word});
      return true;
    }
    return false;
  };
  int depth = 0;
  for (const FrameRecord* record = t.frame; record != nullptr && depth < 2; record = record->previous, ++depth) {
    if ((record->code->flags & kCodeObserving) == 0) continue;
    if (found_in(record->locals, static_cast<size_t>(record->locals[-1].as_int()))) return true;
  }
  for (RootRange* r = __start_nx_roots; r != __stop_nx_roots; ++r) {
    if (found_in(r->values, r->count)) return true;
  }
  return false;
}

}  // namespace

bool may_have_died(Thread& t, uintptr_t frame) {
  if (!proofs_valid) return true;
  for (size_t i = 0; i < proofs.size(); ++i) {
    if (!stands(proofs[i], t, frame)) return true;
  }
  for (; proved_count < watched_objects.size(); ++proved_count) {
    if (!prove_quickly(t, watched_objects[proved_count].object)) return true;
  }
  return false;
}

}  // namespace natrix::rt
