// runtime/heap/allocate.cpp - handing out cells.
// Each thread bumps a cursor through runs of free cells; a run is found in a block's `allocated` bitmap and zeroed as
// a whole when it is taken. Blocks are taken under one lock.

#include "runtime/heap/geometry.h"

#include <pthread.h>
#include <string.h>

#include "runtime/core/api.h"

namespace natrix::rt {

Heap heap;

namespace {

pthread_mutex_t blocks_lock = PTHREAD_MUTEX_INITIALIZER;

// For each class, where the search for part-free blocks goes on; a collection restarts it.
uint32_t search_from[kClassCount];
// Index below which no free block lies.
uint32_t free_from = 0;

struct BlocksHeld {
  BlocksHeld() { pthread_mutex_lock(&blocks_lock); }
  ~BlocksHeld() { pthread_mutex_unlock(&blocks_lock); }
};

uint32_t block_count() { return static_cast<uint32_t>((heap.end - heap.base) / kBlockBytes); }

uint32_t cells_in(const BlockInfo& block) { return static_cast<uint32_t>(kBlockBytes / block.cell_bytes); }

/// `length` adjacent free blocks; extends the heap if there are none. UINT32_MAX: no memory left.
uint32_t find_blocks(uint32_t length, bool* fresh) {
  uint32_t count = block_count(), run = 0;
  for (uint32_t i = free_from; i < count; ++i) {
    if (heap.blocks[i].kind != BlockKind::Free) {
      run = 0;
      if (i == free_from) ++free_from;
      continue;
    }
    if (++run == length) {
      *fresh = false;
      return i + 1 - length;
    }
  }
  uintptr_t wanted = heap.end + uintptr_t{length} * kBlockBytes;
  if (wanted > heap.limit) return UINT32_MAX;
  heap.end = wanted;
  *fresh = true;
  return count;
}

void prepare_small(uint32_t index, int size_class, bool fresh) {
  BlockInfo& block = heap.blocks[index];
  block.kind = BlockKind::Small;
  block.size_class = static_cast<uint8_t>(size_class);
  block.cell_bytes = kClassSizes[size_class];
  block.reciprocal = static_cast<uint32_t>((uint64_t{1} << 32) / block.cell_bytes + 1);
  block.fresh = fresh;
  memset(block.marked, 0, sizeof block.marked);
  memset(block.allocated, 0, sizeof block.allocated);
}

/// The first cell at or after `from` whose bit in `allocated` is `set`; at least `count` if there is none.
uint32_t next_cell(const BlockInfo& block, uint32_t from, uint32_t count, bool set) {
  while (from < count) {
    uint64_t word = set ? block.allocated[from / 64] : ~block.allocated[from / 64];
    word >>= from % 64;
    if (word != 0) return from + static_cast<uint32_t>(__builtin_ctzll(word));
    from = (from / 64 + 1) * 64;
  }
  return from;
}

/// The next run of free cells at or after cell `from`: marks it allocated, zeroes it. False if there is none.
bool take_run(uint32_t index, uint32_t from, LocalHeap::Run& run) {
  BlockInfo& block = heap.blocks[index];
  const uint32_t count = cells_in(block), first = next_cell(block, from, count, false);
  if (first >= count) return false;
  uint32_t last = next_cell(block, first, count, true);
  if (last > count) last = count;
  for (uint32_t i = first; i < last;) {
    const uint32_t stop = (i / 64 + 1) * 64, upto = stop < last ? stop : last;
    block.allocated[i / 64] |= (~uint64_t{0} >> (64 - (upto - i))) << (i % 64);
    i = upto;
  }
  run.cursor = heap.block_start(index) + size_t{first} * block.cell_bytes;
  run.end = heap.block_start(index) + size_t{last} * block.cell_bytes;
  run.block = index;
  run.owns_block = true;
  if (!block.fresh) memset(reinterpret_cast<void*>(run.cursor), 0, run.end - run.cursor);
  return true;
}

/// The first run of a block, for all of whose free cells the thread is charged at once.
bool take_block(uint32_t index, LocalHeap::Run& run) {
  const BlockInfo& block = heap.blocks[index];
  size_t cells = cells_in(block);
  for (size_t w = 0; w < (cells_in(block) + 63) / 64; ++w) cells -= static_cast<size_t>(__builtin_popcountll(block.allocated[w]));
  if (cells == 0) return false;
  heap.allocated_since.fetch_add(cells * block.cell_bytes, std::memory_order_relaxed);
  return take_run(index, 0, run);
}

bool next_run(int size_class, LocalHeap::Run& run) {
  if (run.owns_block) {
    BlockInfo& block = heap.blocks[run.block];
    uint32_t after = cell_of(block, run.end - heap.block_start(run.block));
    if (after < cells_in(block) && take_run(run.block, after, run)) return true;
  }
  BlocksHeld held;
  uint32_t count = block_count();
  for (uint32_t& i = search_from[size_class]; i < count; ++i) {
    BlockInfo& block = heap.blocks[i];
    if (block.kind == BlockKind::Small && block.size_class == size_class && !block.fresh && take_block(i, run)) {
      ++i;
      return true;
    }
  }
  bool fresh;
  uint32_t index = find_blocks(1, &fresh);
  if (index == UINT32_MAX) return false;
  prepare_small(index, size_class, fresh);
  bool taken = take_block(index, run);
  if (index + 1 > search_from[size_class]) search_from[size_class] = index + 1;
  return taken;
}

/// `zeroed`: so many bytes at the start must be zero.
void* allocate_large(size_t bytes, size_t zeroed) {
  BlocksHeld held;
  uint32_t length = static_cast<uint32_t>((bytes + kBlockBytes - 1) / kBlockBytes);
  bool fresh;
  uint32_t first = find_blocks(length, &fresh);
  if (first == UINT32_MAX) return nullptr;
  for (uint32_t i = 0; i < length; ++i) {
    BlockInfo& block = heap.blocks[first + i];
    block.kind = i == 0 ? BlockKind::LargeStart : BlockKind::LargeRest;
    block.length = i == 0 ? length : i;
    block.marked[0] = 0;
    block.allocated[0] = i == 0;
  }
  void* p = reinterpret_cast<void*>(heap.block_start(first));
  size_t whole = size_t{length} * kBlockBytes;
  if (!fresh) memset(p, 0, zeroed);
  heap.allocated_since.fetch_add(whole, std::memory_order_relaxed);
  return p;
}

void* try_allocate(Thread& t, size_t bytes, size_t zeroed) {
  if (heap.live_bytes + heap.allocated_since.load(std::memory_order_relaxed) + bytes > heap.maximum) return nullptr;
  if (bytes > kLargestSmall) return allocate_large(bytes, zeroed);
  int size_class = class_of(bytes);
  LocalHeap::Run& run = t.heap->runs[size_class];
  if (run.cursor == run.end && !next_run(size_class, run)) return nullptr;
  void* p = reinterpret_cast<void*>(run.cursor);
  run.cursor += kClassSizes[size_class];
  return p;
}

bool collection_due(size_t bytes) {
  if (heap.stress != 0) {
    static std::atomic<unsigned> count = 0;
    if ((count.fetch_add(1, std::memory_order_relaxed) + 1) % heap.stress == 0) return true;
  }
  return heap.allocated_since.load(std::memory_order_relaxed) + bytes > heap.threshold;
}

}  // namespace

void reset_free_lists() {
  memset(search_from, 0, sizeof search_from);
  free_from = 0;
}

[[gnu::noinline]] void* allocate_slow(Thread& t, size_t bytes, size_t zeroed) {
  if (collection_due(bytes)) collect(t);
  void* p = try_allocate(t, bytes, zeroed);
  if (p == nullptr) {
    collect(t);
    p = try_allocate(t, bytes, zeroed);
  }
  return p;
}

Result<Object*> allocate(Thread& t, size_t bytes, uint32_t layout) {
  Object* o = TRY(allocate_data(t, bytes, bytes, layout));
  if (nx_layouts[layout >> 1]->finalize != nullptr) register_finalizable(o);
  return o;
}

Result<Object*> allocate_data(Thread& t, size_t bytes, size_t zeroed, uint32_t layout) {
  void* p = nullptr;
  if (bytes <= kLargestSmall && heap.stress == 0) {
    int size_class = class_of(bytes);
    LocalHeap::Run& run = t.heap->runs[size_class];
    if (run.cursor != run.end) {
      p = reinterpret_cast<void*>(run.cursor);
      run.cursor += kClassSizes[size_class];
    }
  }
  if (p == nullptr) p = allocate_slow(t, bytes, zeroed);
  if (p == nullptr) return raise_empty(t, MemoryError);
  Object* o = static_cast<Object*>(p);
  o->layout.store(layout, std::memory_order_relaxed);
  return o;
}

}  // namespace natrix::rt
