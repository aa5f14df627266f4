// runtime/heap/collect.cpp - mark, then let unmarked cells be found free.
// Roots: static ranges (section nx_roots), threads, stacks and saved registers. Stacks are scanned conservatively; an
// address that could be one past an object's end keeps that object too. Objects are traced precisely through their layout.

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "runtime/core/api.h"
#include "runtime/heap/death.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/registers.h"
#include "runtime/heap/threads.h"

namespace natrix::rt {

extern "C" {
// Bounds of section nx_roots, made by the linker; absent if no object has one.
[[gnu::weak]] extern RootRange __start_nx_roots[];
[[gnu::weak]] extern RootRange __stop_nx_roots[];
}

namespace {

/// A malloc'd stack of objects: marked and not yet traced.
struct MarkStack {
  Object** items = nullptr;
  size_t size = 0, capacity = 0;

  void push(Object* o) {
    if (size == capacity) {
      capacity = capacity == 0 ? 4096 : capacity * 2;
      items = static_cast<Object**>(realloc(items, capacity * sizeof(Object*)));
      if (items == nullptr) abort();
    }
    items[size++] = o;
  }
};
MarkStack mark_stack;
size_t marked_bytes;

struct Finalizable {
  Object** items = nullptr;
  size_t size = 0, capacity = 0;
};
Finalizable finalizable;
pthread_mutex_t finalizable_lock = PTHREAD_MUTEX_INITIALIZER;

struct CellPlace {
  BlockInfo* block;
  uint32_t cell;
  uintptr_t start;
};

/// The cell that holds `address`; false if it is not in an allocated one.
bool locate(uintptr_t address, CellPlace& place) {
  if (!heap.contains(address)) return false;
  size_t index = heap.block_index(address);
  BlockInfo* block = &heap.blocks[index];
  if (block->kind == BlockKind::LargeRest) {
    index -= block->length;
    block = &heap.blocks[index];
  }
  if (block->kind == BlockKind::LargeStart) {
    place = {block, 0, heap.block_start(index)};
    return true;
  }
  if (block->kind != BlockKind::Small) return false;
  uint32_t cell = cell_of(*block, address - heap.block_start(index));
  if (cell >= kBlockBytes / block->cell_bytes) return false;
  if (((block->allocated[cell / 64] >> (cell % 64)) & 1) == 0) return false;
  place = {block, cell, heap.block_start(index) + uintptr_t{cell} * block->cell_bytes};
  return true;
}

/// Sets the mark; an object that had none is traced later.
[[gnu::always_inline]] inline void mark_cell(BlockInfo* block, uint32_t cell, Object* o) {
  const uint64_t bit = uint64_t{1} << (cell % 64);
  uint64_t& word = block->marked[cell / 64];
  if ((word & bit) != 0) return;
  word |= bit;
  marked_bytes += block->kind == BlockKind::Small ? block->cell_bytes : block->length * kBlockBytes;
  mark_stack.push(o);
}

void mark_place(const CellPlace& place) {
  Object* o = reinterpret_cast<Object*>(place.start);
  if (layout_of(o) != 0) mark_cell(place.block, place.cell, o);  // else a cell handed out, not yet an object
}

void mark_conservatively(uintptr_t word) {
  // Both an address and a boxed Value of an object read as the address.
  CellPlace place;
  if (locate(word, place)) mark_place(place);
  if (word % kGranule == 0 && locate(word - 1, place)) mark_place(place);
}

[[clang::no_sanitize("address", "thread")]] void scan_stack(uintptr_t from, uintptr_t to) {
  for (uintptr_t p = from & ~uintptr_t{7}; p < to; p += 8) mark_conservatively(*reinterpret_cast<uintptr_t*>(p));
}

void mark_thread(Tracer& tracer, Thread& thread) {
  tracer.visit(thread.pending);
  tracer.visit(thread.handled);
  tracer.visit(thread.stop_value);
  scan_stack(thread.saved_sp, thread.stack_top);
}

void trace_object(Tracer& tracer, Object* o) {
  const uint32_t id = layout_of(o);
  if (id == layout_id(kLayoutRowStr) || id == layout_id(kLayoutRowBytes)) {  // most refer to nothing
    const auto* s = static_cast<const Text*>(o);
    if (s->utf8 == nullptr && (s->flags.load(std::memory_order_relaxed) & kTextShared) == 0) return;
  }
  Layout* layout = layout_info(o);
  if (layout->type != nullptr && (layout->type->flags & kTypeStatic) == 0) tracer.mark(layout->type);
  if (layout->trace != nullptr) layout->trace(tracer, o);
}

/// Objects wait for their turn in a ring, while the processor fetches them.
void drain(Tracer& tracer) {
  constexpr size_t kAhead = 8;
  Object* ring[kAhead] = {};
  size_t at = 0, waiting = 0;
  for (;;) {
    Object* next = nullptr;
    if (mark_stack.size != 0) {
      next = mark_stack.items[--mark_stack.size];
      __builtin_prefetch(next);
      ++waiting;
    } else if (waiting == 0) {
      return;
    }
    Object* o = ring[at];
    ring[at] = next;
    at = (at + 1) % kAhead;
    if (o == nullptr) continue;
    --waiting;
    trace_object(tracer, o);
  }
}

/// Marked cells become the allocated ones; whole free blocks return to the pool. What will not be used until the next
/// collection goes back to the system.
void sweep() {
  size_t count = (heap.end - heap.base) / kBlockBytes, kept = 0;
  for (size_t i = 0; i < count; ++i) {
    BlockInfo& block = heap.blocks[i];
    if (block.kind == BlockKind::Small) {
      uint64_t any = 0;
      const size_t words = (kBlockBytes / block.cell_bytes + 63) / 64;
      for (size_t w = 0; w < words; ++w) {
        any |= block.allocated[w] = block.marked[w];
        block.marked[w] = 0;
      }
      block.fresh = false;
      if (any == 0) {
        block.kind = BlockKind::Free;
        kept += kBlockBytes;
      }
    } else if (block.kind == BlockKind::LargeStart) {
      if ((block.marked[0] & 1) == 0) {
        const uint32_t length = block.length;
        const size_t bytes = length * kBlockBytes;
        kept += bytes;
        if (bytes >= (1u << 20) && kept > heap.threshold) {
          madvise(reinterpret_cast<void*>(heap.block_start(i)), bytes, MADV_DONTNEED);
          kept -= bytes;
        }
        for (uint32_t k = 0; k < length; ++k) heap.blocks[i + k].kind = BlockKind::Free;
      }
      block.marked[0] = 0;
    }
  }
}

// Runs with registers saved and every other thread stopped.
void collect_stopped(Thread& t) {
  Tracer tracer;
  marked_bytes = 0;
  for (RootRange* r = __start_nx_roots; r != __stop_nx_roots; ++r) tracer.visit(r->values, r->count);
  each_thread([](Thread& thread, void* context) { mark_thread(*static_cast<Tracer*>(context), thread); }, &tracer);
  drain(tracer);
  if (keep_watched != nullptr) {
    while (keep_watched(tracer)) drain(tracer);
  } else if (settle_watched != nullptr) {
    settle_watched(t);
  }
  finalize_dead();
  // The rest of each thread's runs is free again.
  each_thread([](Thread& thread, void*) { if (thread.heap != nullptr) memset(thread.heap, 0, sizeof *thread.heap); }, nullptr);
  heap.live_bytes = marked_bytes;
  heap.allocated_since = 0;
  heap.threshold = collection_threshold(heap.live_bytes);
  sweep();
  reset_free_lists();
  ++heap.collections;
}

}  // namespace

void (*trace_hook)(Object* o);

void Tracer::mark(Object* o) {
  if (trace_hook != nullptr) [[unlikely]] return trace_hook(o);
  uintptr_t address = reinterpret_cast<uintptr_t>(o);
  if (!heap.contains(address)) return;  // static
  size_t index = heap.block_index(address);
  BlockInfo* block = &heap.blocks[index];
  uint32_t cell = block->kind == BlockKind::Small ? cell_of(*block, address - heap.block_start(index)) : 0;
  if (heap.verify && (block->kind == BlockKind::Free || block->kind == BlockKind::LargeRest || layout_of(o) == 0)) {
    fprintf(stderr, "natrix: heap: a reference to %p, which is no object\n", static_cast<void*>(o));
    abort();
  }
  mark_cell(block, cell, o);
}

void register_finalizable(Object* o) {
  if (watch_new != nullptr && watch_new(o)) return;
  pthread_mutex_lock(&finalizable_lock);
  if (finalizable.size == finalizable.capacity) {
    finalizable.capacity = finalizable.capacity == 0 ? 64 : finalizable.capacity * 2;
    finalizable.items = static_cast<Object**>(realloc(finalizable.items, finalizable.capacity * sizeof(Object*)));
    if (finalizable.items == nullptr) abort();
  }
  finalizable.items[finalizable.size++] = o;
  pthread_mutex_unlock(&finalizable_lock);
}

void finalize_dead() {
  size_t kept = 0;
  for (size_t i = 0; i < finalizable.size; ++i) {
    Object* o = finalizable.items[i];
    if (is_marked(o)) finalizable.items[kept++] = o;
    else layout_info(o)->finalize(o);
  }
  finalizable.size = kept;
}

[[gnu::noinline]] size_t collect(Thread& t) {
  SavedRegisters registers;
  save_registers(registers);
  size_t before = heap.live_bytes + heap.allocated_since;
  stop_world(t);
  t.saved_sp = lowest_address(&registers);
  collect_stopped(t);
  resume_world(t);
  if (heap.stats) {
    fprintf(stderr, "natrix: heap: collection %llu: %zu bytes live of %zu\n",
            static_cast<unsigned long long>(heap.collections), heap.live_bytes, before);
  }
  asm volatile("" ::"r"(&registers) : "memory");
  return before > heap.live_bytes ? before - heap.live_bytes : 0;
}

void each_object(Thread& t, void (*f)(Object* o, void* context), void* context) {
  stop_world(t);
  size_t count = (heap.end - heap.base) / kBlockBytes;
  for (size_t i = 0; i < count; ++i) {
    BlockInfo& block = heap.blocks[i];
    if (block.kind == BlockKind::LargeStart) {
      f(reinterpret_cast<Object*>(heap.block_start(i)), context);
    } else if (block.kind == BlockKind::Small) {
      for (uint32_t cell = 0; cell < kBlockBytes / block.cell_bytes; ++cell) {
        if (((block.allocated[cell / 64] >> (cell % 64)) & 1) == 0) continue;
        Object* o = reinterpret_cast<Object*>(heap.block_start(i) + size_t{cell} * block.cell_bytes);
        if (layout_of(o) != 0) f(o, context);
      }
    }
  }
  resume_world(t);
}

Object* find_object(uintptr_t address) {
  CellPlace place;
  if (!locate(address, place)) return nullptr;
  Object* o = reinterpret_cast<Object*>(place.start);
  return layout_of(o) == 0 ? nullptr : o;
}

size_t heap_size() { return heap.live_bytes + heap.allocated_since; }

}  // namespace natrix::rt
