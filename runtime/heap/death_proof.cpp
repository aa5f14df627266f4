// runtime/heap/death_proof.cpp - the paths that prove watched objects alive, and whether they stand. See death.h.

#include "runtime/core/api.h"
#include "runtime/containers/storage.h"
#include "runtime/heap/death.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/threads.h"

namespace natrix::rt {

bool proofs_valid = false;
Buffer<Proof> proofs;
size_t proved_count = 0;

uint64_t* reference_in(Object* from, const Object* to) {
  constexpr size_t longest = size_t{1} << 20;
  Layout* layout = layout_info(from);
  if (static_cast<const Object*>(layout->type) == to) return reinterpret_cast<uint64_t*>(&layout->type);
  const uintptr_t address = reinterpret_cast<uintptr_t>(from);
  if (!heap.contains(address)) return nullptr;
  const BlockInfo& block = heap.blocks[heap.block_index(address)];
  const size_t bytes = block.kind == BlockKind::Small ? block.cell_bytes : block.length * kBlockBytes;
  if (bytes > longest) return nullptr;
  // The elements of a list are asked for one after the other.
  static const Object* last_from;
  static size_t last;
  auto* words = reinterpret_cast<uint64_t*>(from);
  const size_t count = bytes / 8;
  size_t i = last_from == from && last + 1 < count ? last + 1 : 1;
  for (size_t n = 1; n < count; ++n, i = i + 1 < count ? i + 1 : 1) {
    if (words[i] != reinterpret_cast<uint64_t>(to)) continue;
    last_from = from;
    last = i;
    return &words[i];
  }
  return nullptr;
}

[[gnu::noinline, clang::no_sanitize("address", "thread")]] uint64_t word_at(const uint64_t* place) { return *static_cast<const volatile uint64_t*>(place); }

namespace {

/// Words of the current thread's stack below `frame` belong to calls that have ended.
bool stands(const Proof& proof, const Thread& t, uintptr_t frame) {
  const uintptr_t at = reinterpret_cast<uintptr_t>(proof.place);
  if (at >= t.stack_bottom && at < frame) return false;
  if (word_at(proof.place) != proof.word) return false;
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

// --- or something near to them does: the list it was put into, an attribute

constexpr size_t kNearest = 256;
struct Near {
  Object* object;
  uint64_t* place;   // of a root; null: found in `parent`
  uint32_t parent;
};
Near near_nodes[kNearest];
size_t near_count;
uint32_t near_parent;
uint64_t* near_place;

void note_near(Object* o) {
  if (near_count == kNearest) return;
  for (size_t i = 0; i < near_count; ++i) {
    if (near_nodes[i].object == o) return;
  }
  near_nodes[near_count++] = {o, near_place, near_parent};
}

/// Of a list's elements, those at its end only; of code and classes nothing.
void look_inside(Object* o) {
  if (has_layout(o, kLayoutRowFunction) || has_layout(o, kLayoutRowModule) || is<Type>(value_of(o))) return;
  Tracer tracer;
  if (has_layout(o, kLayoutRowValues)) {
    auto* block = static_cast<Values*>(o);
    const int64_t size = block->size.load(std::memory_order_relaxed);
    for (int64_t i = size - 1; i >= 0 && i >= size - 4; --i) tracer.visit(block->items[i]);
  } else if (const Layout* layout = layout_info(o); layout->trace != nullptr) {
    layout->trace(tracer, o);
  }
}

bool prove_nearby(const Thread& t, Object* o) {
  // Other threads could change what is looked at.
  if (Locked::threads_started.load(std::memory_order_relaxed) || trace_hook != nullptr) return false;
  near_count = 0;
  near_parent = kNearest;
  int depth = 0;
  for (const FrameRecord* record = t.frame; record != nullptr && depth < 2; record = record->previous, ++depth) {
    if ((record->code->flags & kCodeObserving) == 0) continue;
    for (int64_t i = 0; i < record->locals[-1].as_int(); ++i) {
      near_place = &record->locals[i].bits;
      if (Object* local = object_in(record->locals[i])) note_near(local);
    }
  }
  trace_hook = note_near;
  near_place = nullptr;
  bool found = false;
  for (size_t i = 0; i < near_count && !found; ++i) {
    near_parent = static_cast<uint32_t>(i);
    found = near_nodes[i].object == o;
    if (!found) look_inside(near_nodes[i].object);
  }
  trace_hook = nullptr;
  if (!found) return false;
  for (uint32_t i = near_parent; i != kNearest; i = near_nodes[i].parent) {
    const Near& node = near_nodes[i];
    Object* from = node.parent == kNearest ? nullptr : near_nodes[node.parent].object;
    uint64_t* at = from == nullptr ? node.place : reference_in(from, node.object);
    if (at == nullptr) return false;
    proofs.push({at, word_at(at), from != nullptr && has_layout(from, kLayoutRowValues) ? static_cast<const Storage*>(from) : nullptr});
  }
  return true;
}

/// So many proofs are looked at each time: all of them in programs of ordinary size; if there are more, in turn.
constexpr size_t kProofsAtOnce = 1024;
size_t next_proof;
/// With so many watched objects a search takes so long that there may not be one at every statement: those that died are found
/// some statements later.
constexpr size_t kVeryMany = 16384;
size_t asked_since;
/// While other threads run, what they hold changes all the time, and each search stops them: it is done now and then.
constexpr size_t kSeldom = 64;

}  // namespace

bool may_have_died(Thread& t, uintptr_t frame) {
  if (Locked::threads_started.load(std::memory_order_relaxed) && thread_count() > 1) {
    proofs_valid = false;
    // Not within another __del__, which may hold a lock: it could be another thread's object.
    if (!dying_objects.empty()) return false;
    return ++asked_since % kSeldom == 0;
  }
  if (watched_objects.size() > kVeryMany && ++asked_since < watched_objects.size() / 4) return false;
  asked_since = 0;
  if (!proofs_valid) return true;
  const size_t count = proofs.size() < kProofsAtOnce ? proofs.size() : kProofsAtOnce;
  for (size_t i = 0; i < count; ++i) {
    if (next_proof >= proofs.size()) next_proof = 0;
    if (!stands(proofs[next_proof++], t, frame)) return true;
  }
  for (; proved_count < watched_objects.size(); ++proved_count) {
    Object* o = watched_objects[proved_count].object;
    if (!prove_quickly(t, o) && !prove_nearby(t, o)) return true;
  }
  return false;
}

}  // namespace natrix::rt
