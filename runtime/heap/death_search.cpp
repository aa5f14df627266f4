// runtime/heap/death_search.cpp - which watched objects does nobody refer to, and which of them would CPython's counts have
// let die first? The world is stopped meanwhile. Mark bits of the blocks serve as in a collection, and are cleared again.

#include <string.h>

#include "runtime/core/api.h"
#include "runtime/core/structs.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/threads.h"
#include "runtime/heap/death.h"

namespace natrix::rt {

namespace {

struct Cell {
  BlockInfo* block;
  uint32_t number;
};

bool cell_at(const Object* o, Cell* cell) {
  const uintptr_t address = reinterpret_cast<uintptr_t>(o);
  if (!heap.contains(address)) return false;
  const size_t index = heap.block_index(address);
  BlockInfo* block = &heap.blocks[index];
  *cell = {block, block->kind == BlockKind::Small ? cell_of(*block, address - heap.block_start(index)) : 0};
  return true;
}

constexpr uint32_t kRoot = UINT32_MAX;

/// What was reached, and from where.
struct Node {
  Object* object;
  uint32_t parent;     // index, or kRoot
  uint64_t* place;     // of a root: the word that refers to it; null: none that lasts
};

Buffer<Node> nodes;
Buffer<uint32_t> watched_nodes;  // those of watched objects
uint32_t parent;
uint64_t* place;

void reach(Object* o) {
  Cell cell;
  if (!cell_at(o, &cell)) return;
  const uint64_t bit = uint64_t{1} << (cell.number % 64);
  uint64_t& word = cell.block->marked[cell.number / 64];
  if ((word & bit) != 0 || layout_of(o) == 0) return;
  word |= bit;
  if (o->gc.load(std::memory_order_relaxed) != 0) {
    if (is_watched(o)) watched_nodes.push(static_cast<uint32_t>(nodes.size()));
    else o->gc.fetch_and(static_cast<uint8_t>(~kGcGone), std::memory_order_relaxed);
  }
  nodes.push({o, parent, place});
}

void trace(Object* o) {
  Tracer tracer;
  const Layout* layout = layout_info(o);
  if (layout->type != nullptr && (layout->type->flags & kTypeStatic) == 0) tracer.mark(layout->type);
  if (layout->trace != nullptr) layout->trace(tracer, o);
}

void drain(size_t from) {
  place = nullptr;
  for (size_t i = from; i < nodes.size(); ++i) {
    parent = static_cast<uint32_t>(i);
    trace(nodes[i].object);
  }
  parent = kRoot;
}

void reach_value(uint64_t* at) {
  const Value v{std::atomic_ref<uint64_t>(*at).load(std::memory_order_relaxed)};
  place = at;
  if (Object* o = object_in(v)) reach(o);
}

[[clang::no_sanitize("address", "thread")]] void reach_stack(uintptr_t from, uintptr_t to) {
  for (uintptr_t p = (from + 7) & ~uintptr_t{7}; p + 8 <= to; p += 8) {
    Object* o = find_object(*reinterpret_cast<uintptr_t*>(p));
    if (o == nullptr) continue;
    place = reinterpret_cast<uint64_t*>(p);
    reach(o);
  }
}

struct MachineFrame {
  MachineFrame* caller;
  uintptr_t return_address;
};

/// Frames of observing functions show all their references; other ones are searched as a collection does.
void reach_other_frames(Thread& t, uintptr_t frame) {
  FrameRecord* record = t.frame;
  uintptr_t locals = 0;
  auto* at = reinterpret_cast<MachineFrame*>(frame);
  while (true) {
    const uintptr_t low = reinterpret_cast<uintptr_t>(at) + sizeof(MachineFrame);
    const uintptr_t high = reinterpret_cast<uintptr_t>(at->caller);
    const bool last = at->caller <= at || high + sizeof(MachineFrame) > t.stack_top;
    const uintptr_t end = last ? t.stack_top : high;
    bool exact = false;
    for (; record != nullptr && reinterpret_cast<uintptr_t>(record) < end; record = record->previous) {
      exact |= (record->code->flags & kCodeObserving) != 0;
      locals = exact ? reinterpret_cast<uintptr_t>(record->locals) : 0;
    }
    exact |= locals >= low && locals < end;  // the evaluator's loop has them in its caller's frame
    if (!exact) reach_stack(low, end);
    if (last) return;
    at = at->caller;
  }
}

void reach_all(Thread& t, uintptr_t frame, Value extra) {
  nodes.clear();
  watched_nodes.clear();
  parent = kRoot;
  for (RootRange* r = __start_nx_roots; r != __stop_nx_roots; ++r) {
    for (size_t i = 0; i < r->count; ++i) reach_value(&r->values[i].bits);
  }
  for (FrameRecord* record = t.frame; record != nullptr; record = record->previous) {
    reach_value(&record->function.bits);
    reach_value(&record->names.bits);
    if ((record->code->flags & kCodeObserving) == 0) continue;
    for (int64_t i = 0; i < record->locals[-1].as_int(); ++i) reach_value(&record->locals[i].bits);
  }
  each_thread([](Thread& thread, void*) {
    for (Value* v : {&thread.pending, &thread.handled, &thread.stop_value}) reach_value(&v->bits);
  }, nullptr);
  place = nullptr;
  if (extra.is_object()) reach(extra.as_object());
  drain(0);
  for (uint32_t n : watched_nodes) {
    // 2.7: an object that came back to life dies again.
    Watched* entry = find_watched(nodes[n].object);
    if (py2() && !entry->running) entry->finalized = false;
  }
  size_t exact = nodes.size();
  for (size_t i = 0; i < dying_objects.size(); ++i) reach(dying_objects[i]);
  drain(exact);
  exact = nodes.size();
  reach_other_frames(t, frame);
  if (Locked::threads_started.load(std::memory_order_relaxed)) {
    each_thread([](Thread& thread, void* self) {
      if (&thread != self) reach_stack(thread.saved_sp, thread.stack_top);
    }, &t);
  }
  drain(exact);
}

void clear_marks() {
  const size_t count = (heap.end - heap.base) / kBlockBytes;
  for (size_t i = 0; i < count; ++i) {
    BlockInfo& block = heap.blocks[i];
    if (block.kind == BlockKind::Small) memset(block.marked, 0, sizeof block.marked);
    else if (block.kind == BlockKind::LargeStart) block.marked[0] = 0;
  }
}

// --- proofs of what was reached

void make_proofs() {
  proofs.clear();
  proofs_valid = true;
  Buffer<bool> done;
  done.resize(nodes.size());
  if (!nodes.empty()) memset(done.data(), 0, nodes.size());
  for (uint32_t n : watched_nodes) {
    for (uint32_t i = n; i != kRoot && !done[i]; i = nodes[i].parent) {
      done[i] = true;
      const Node& node = nodes[i];
      Object* from = node.parent == kRoot ? nullptr : nodes[node.parent].object;
      uint64_t* at = from == nullptr ? node.place : reference_in(from, node.object);
      const bool element = from != nullptr && has_layout(from, kLayoutRowValues);
      if (at == nullptr) proofs_valid = false;
      else proofs.push({at, word_at(at), element ? static_cast<const Storage*>(from) : nullptr});
    }
  }
  proved_count = watched_objects.size();
}

// --- what was not reached

/// The graph of objects that nobody reaches. CPython has freed those that no other of them refers to.
struct Garbage {
  Buffer<Object*> objects;
  Buffer<uint32_t> references;  // to each from others
  Buffer<bool> freed;
  Buffer<bool> kept;            // Python 2: by objects with __del__ in cycles
  Buffer<uint32_t> table;
  size_t mask = 0;

  size_t place_of(const Object* o) const {
    size_t at = static_cast<size_t>((reinterpret_cast<uintptr_t>(o) >> 4) * 0x9E3779B97F4A7C15u >> 20) & mask;
    while (table[at] != 0 && objects[table[at] - 1] != o) at = (at + 1) & mask;
    return at;
  }
  /// Its index; kRoot: it is not one of them.
  uint32_t find(const Object* o) const {
    const uint32_t found = table[place_of(o)];
    return found == 0 ? kRoot : found - 1;
  }
};
Garbage* garbage;
Buffer<uint32_t>* children;

void add_object(Object* o) {
  if (!is_marked(o) && (o->gc.load(std::memory_order_relaxed) & kGcGone) == 0 && layout_of(o) != 0) garbage->objects.push(o);
}

void find_garbage() {
  const size_t count = (heap.end - heap.base) / kBlockBytes;
  for (size_t i = 0; i < count; ++i) {
    BlockInfo& block = heap.blocks[i];
    if (block.kind == BlockKind::LargeStart) add_object(reinterpret_cast<Object*>(heap.block_start(i)));
    if (block.kind != BlockKind::Small) continue;
    for (size_t w = 0; w < kBitmapWords; ++w) {
      for (uint64_t left = block.allocated[w] & ~block.marked[w]; left != 0; left &= left - 1) {
        const size_t cell = w * 64 + static_cast<size_t>(__builtin_ctzll(left));
        add_object(reinterpret_cast<Object*>(heap.block_start(i) + cell * block.cell_bytes));
      }
    }
  }
  Garbage& g = *garbage;
  size_t size = 64;
  while (size < g.objects.size() * 2) size *= 2;
  g.mask = size - 1;
  g.table.resize(size);
  memset(g.table.data(), 0, size * sizeof(uint32_t));
  g.references.resize(g.objects.size());
  g.freed.resize(g.objects.size());
  g.kept.resize(g.objects.size());
  if (g.objects.empty()) return;
  memset(g.references.data(), 0, g.objects.size() * sizeof(uint32_t));
  memset(g.freed.data(), 0, g.objects.size());
  memset(g.kept.data(), 0, g.objects.size());
  for (size_t i = 0; i < g.objects.size(); ++i) g.table[g.place_of(g.objects[i])] = static_cast<uint32_t>(i + 1);
}

/// The references of one object, in the order in which CPython's deallocator drops them.
void find_children(Object* o, Buffer<uint32_t>& found) {
  children = &found;
  const size_t first = found.size();
  const uint32_t row = layout_info(o)->base_row;
  if (row == kLayoutRowTraceback) {  // CPython's entries refer to no outer one: the frame's f_back does not make a cycle
    Tracer tracer;
    auto* entry = static_cast<Traceback*>(o);
    tracer.visit(entry->next);
    for (const Value v : {entry->function, entry->locals, entry->frame}) tracer.visit(v);
    return;
  }
  trace(o);
  if (row != kLayoutRowValues && row != kLayoutRowTuple) return;
  for (size_t a = first, b = found.size(); a + 1 < b; ++a, --b) {  // from the last item to the first
    const uint32_t kept = found[a];
    found[a] = found[b - 1];
    found[b - 1] = kept;
  }
}

void note_child(Object* o) {
  const uint32_t i = garbage->find(o);
  if (i != kRoot) children->push(i);
}

Death::Kind next_event(const Watched& entry, bool cyclic) {
  const bool finalizes = entry.has_finalizer && !entry.finalized;
  const bool refers = entry.refs != nullptr;
  // 2.7 Objects/typeobject.c, subtype_dealloc: weak references first; 3.11: __del__ first. Collections: always the former.
  if (refers && (py2() || cyclic || !finalizes)) return Death::ClearReferences;
  return finalizes ? Death::Finalize : refers ? Death::ClearReferences : Death::None;
}

/// Objects/weakrefobject.c, PyObject_ClearWeakRefs: a reference that is not freed yet has its callback called.
bool not_freed(const Object* o) {
  const uint32_t i = is_marked(o) ? kRoot : garbage->find(o);
  return i == kRoot || !garbage->freed[i];
}
/// Modules/gcmodule.c, handle_weakrefs: one that is in the garbage itself has not.
bool alive(const Object* o) { return is_marked(o); }

/// Does what runs no Python code of the next thing that happens to an object that dies; None: it is freed.
Death::Kind advance(Watched& entry, bool cyclic) {
  for (;;) {
    const Death::Kind kind = next_event(entry, cyclic);
    if (kind != Death::ClearReferences) return kind;
    if (clear_references(&entry, cyclic ? alive : not_freed)) return kind;
  }
}

/// Does nothing else that is watched hang on the object? What its __del__ does to it then makes no difference to the others.
bool stands_alone(uint32_t top) {
  constexpr size_t most = 64;
  Buffer<uint32_t> found;
  find_children(garbage->objects[top], found);
  for (size_t k = 0; k < found.size(); ++k) {
    if (found.size() > most || is_watched(garbage->objects[found[k]])) return false;
    find_children(garbage->objects[found[k]], found);
  }
  return true;
}

/// Frees an object and what only it keeps, until something happens. Objects that stand alone are finalized together.
Death free_from(uint32_t top) {
  struct Level { size_t begin, next, end; };
  Buffer<uint32_t> below;
  Buffer<Level> levels;
  Garbage& g = *garbage;
  auto enter = [&](uint32_t i) -> Death {
    Object* o = g.objects[i];
    if (Watched* entry = find_watched(o)) {
      const Death::Kind kind = advance(*entry, false);
      if (kind == Death::Finalize && stands_alone(i)) {
        finalizing.push(o);
        g.freed[i] = true;
        return {};
      }
      if (kind != Death::None) return {kind, o};
    }
    g.freed[i] = true;
    if (auto* ref = try_cast<WeakReference>(value_of(o)); ref != nullptr && ref->referent != kEmpty) unlink_reference(ref);
    const size_t begin = below.size();
    find_children(o, below);
    levels.push({begin, begin, below.size()});
    return {};
  };
  if (Death d = enter(top); d.kind != Death::None) return d;
  while (!levels.empty()) {
    Level& level = levels.back();
    if (level.next == level.end) {
      below.resize(level.begin);
      levels.pop();
      continue;
    }
    const uint32_t child = below[level.next++];
    if (g.freed[child] || --g.references[child] != 0) continue;
    if (Death d = enter(child); d.kind != Death::None) return d;
  }
  return {};
}

void count_references() {
  Garbage& g = *garbage;
  Buffer<uint32_t> found;
  for (size_t i = 0; i < g.objects.size(); ++i) {
    found.clear();
    find_children(g.objects[i], found);
    for (uint32_t child : found) ++g.references[child];
  }
}

/// Python 2: what objects with __del__ in cycles keep is not collected.
void find_uncollectable() {
  Garbage& g = *garbage;
  Buffer<uint32_t> work;
  auto keep = [&](uint32_t i) {
    if (g.kept[i] || g.freed[i]) return;
    g.kept[i] = true;
    work.push(i);
  };
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    const Watched& entry = watched_objects[i];
    const uint32_t at = is_marked(entry.object) ? kRoot : g.find(entry.object);
    if (at != kRoot && entry.has_finalizer) keep(at);
  }
  Buffer<uint32_t> found;
  while (!work.empty()) {
    const uint32_t i = work.back();
    work.pop();
    found.clear();
    find_children(g.objects[i], found);
    for (uint32_t child : found) keep(child);
  }
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    const uint32_t at = is_marked(watched_objects[i].object) ? kRoot : g.find(watched_objects[i].object);
    if (at != kRoot && g.kept[at]) watched_objects[i].uncollectable = true;
  }
}

int64_t count_tracked() {
  int64_t n = 0;
  for (size_t i = 0; i < garbage->objects.size(); ++i) {
    if (garbage->freed[i]) continue;
    const Object* o = garbage->objects[i];
    const Layout* layout = layout_info(o);
    if (layout->type == nullptr || (layout->trace == nullptr && layout->slot_offset == 0)) continue;
    ++n;
    // An instance's dict, which CPython 2 has always.
    if (py2() && layout->slot_offset != 0 && (layout->type->flags & (kTypeHeap | kTypeHasDict)) == (kTypeHeap | kTypeHasDict)) {
      n += *reinterpret_cast<Dict* const*>(reinterpret_cast<uintptr_t>(o) + layout->slot_offset - sizeof(Dict*)) == nullptr;
    }
  }
  return n;
}

/// Neither a container nor an instance: the runtime makes such objects where CPython makes none.
bool is_passing(const Object* o) {
  const Layout* layout = layout_info(o);
  if (layout->type == nullptr) return true;
  if ((layout->type->flags & kTypeHeap) != 0) return false;
  switch (layout->base_row) {
    case kLayoutRowList: case kLayoutRowDict: case kLayoutRowSet: case kLayoutRowFrozenSet: case kLayoutRowTuple: case kLayoutRowException:
    case kLayoutRowGenerator: case kLayoutRowCoroutine: case kLayoutRowAsyncGenerator: case kLayoutRowFunction: case kLayoutRowCell:
    case kLayoutRowTraceback: case kLayoutRowOldInstance: case kLayoutRowDeque: case kLayoutRowWeakReference:
      return false;
    default: return true;
  }
}

Death search_garbage(bool cycles, int64_t* tracked) {
  Garbage g;
  garbage = &g;
  trace_hook = note_child;
  find_garbage();
  count_references();
  Death death;
  // What lies about since earlier statements has no say in the order: storage that containers have left, bound methods of calls.
  // References that were let go do not see their object go afterwards, though it is found out now only.
  auto comes = [](const Object* o, int round) {
    return round == 2 || (round == 0 ? is_passing(o) : is<WeakReference>(value_of(o)));
  };
  finalizing.clear();
  for (int round = 0; round < 3; ++round) {
    for (uint32_t i = 0; i < g.objects.size() && death.kind == Death::None; ++i) {
      if (g.references[i] == 0 && !g.freed[i] && comes(g.objects[i], round)) death = free_from(i);
    }
  }
  // The others are seen to when these are done.
  if (!finalizing.empty() && death.kind != Death::ClearReferences) death = {Death::Finalize, nullptr};
  if (death.kind == Death::None) {
    if (tracked != nullptr) *tracked = count_tracked();
    if (cycles && py2()) find_uncollectable();
    for (int round = 0; round < 2 && death.kind == Death::None; ++round) {  // all weak references, then all __del__
      for (size_t i = 0; i < watched_objects.size() && (round == 0 || death.kind == Death::None); ++i) {
        Watched& entry = watched_objects[i];
        const uint32_t at = is_marked(entry.object) ? kRoot : g.find(entry.object);
        if (at == kRoot || g.freed[at]) continue;
        entry.waiting = true;
        if (!cycles || entry.uncollectable) continue;
        if (round == 0) {
          if (entry.refs != nullptr && clear_references(&entry, alive)) death = {Death::ClearReferences, entry.object};
        } else if (next_event(entry, true) == Death::Finalize) {
          death = {Death::Finalize, entry.object};
        }
      }
    }
  }
  if (death.kind == Death::None) {  // the others are gone for good
    for (size_t i = 0; i < g.objects.size(); ++i) {
      if (g.freed[i] || (cycles && !g.kept[i])) g.objects[i]->gc.fetch_or(kGcGone, std::memory_order_relaxed);
    }
    for (size_t i = 0; cycles && i < watched_objects.size(); ++i) {
      watched_objects[i].waiting = watched_objects[i].uncollectable = false;
    }
    forget_watched([](const Watched& entry) { return (entry.object->gc.load(std::memory_order_relaxed) & kGcGone) != 0; });
  }
  if (death.kind != Death::None) dying_objects.append(g.objects.data(), g.objects.size());
  garbage = nullptr;
  return death;
}

}  // namespace

Death find_death(Thread& t, uintptr_t frame, Value extra, bool cycles, int64_t* tracked) {
  stop_world(t);
  trace_hook = reach;
  reach_all(t, frame, extra);
  size_t missing = 0;
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    Watched& entry = watched_objects[i];
    if (is_marked(entry.object)) {
      entry.waiting = false;
    } else if (!entry.waiting || (cycles && !entry.uncollectable)) {
      ++missing;
    }
  }
  drop_references([](const Watched& entry, const Object* ref) { return is_marked(entry.object) && !is_marked(ref); });
  make_proofs();
  Death death;
  if (missing != 0 || tracked != nullptr) death = search_garbage(cycles, tracked);
  if (death.kind != Death::None) proofs_valid = false;
  if (proved_count > watched_objects.size()) proved_count = watched_objects.size();
  trace_hook = nullptr;
  clear_marks();
  resume_world(t);
  return death;
}

}  // namespace natrix::rt
