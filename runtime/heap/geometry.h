// runtime/heap/geometry.h - how the heap is laid out: one reserved address range, cut into blocks of one size class each.
// A block's facts stand in side tables, so that a conservative scan can judge any address without touching the heap.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "runtime/heap/heap.h"

namespace natrix::rt {

inline constexpr size_t kGranule = 16;
inline constexpr size_t kBlockBytes = 32 * 1024;
inline constexpr size_t kLargestSmall = kBlockBytes / 4;   // above: a run of whole blocks
inline constexpr size_t kBitmapWords = kBlockBytes / kGranule / 64;

/// Sizes in steps of 16 up to 256, then four steps a doubling.
inline constexpr uint16_t kClassSizes[] = {16,  32,  48,  64,  80,   96,   112,  128,  144,  160,  176,  192,
                                           208, 224, 240, 256, 320,  384,  448,  512,  640,  768,  896,  1024,
                                           1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096, 5120, 6144, 7168, 8192};
inline constexpr int kClassCount = sizeof kClassSizes / sizeof kClassSizes[0];

constexpr int class_of(size_t bytes) {
  if (bytes <= 256) return static_cast<int>((bytes + kGranule - 1) / kGranule) - 1;
  int doubling = 63 - __builtin_clzll(bytes - 1);            // 2^doubling < bytes <= 2^(doubling+1)
  int quarter = static_cast<int>((bytes - 1) >> (doubling - 2)) & 3;
  return 16 + (doubling - 8) * 4 + quarter;
}

enum class BlockKind : uint8_t { Free, Small, LargeStart, LargeRest };

struct BlockInfo {
  BlockKind kind;
  uint8_t size_class;      // Small
  bool fresh;              // Small: never used since the system gave it zeroed
  uint32_t reciprocal;     // Small: 2^32 / cell size, rounded up: offset -> cell number
  uint32_t cell_bytes;     // Small
  uint32_t length;         // LargeStart: blocks; LargeRest: distance in blocks to the start
  uint64_t marked[kBitmapWords];     // by cell number
  uint64_t allocated[kBitmapWords];  // cells that may hold an object (layout 0: not yet)
};

/// How much may be allocated until the next collection. While little is alive a collection costs little, and memory that
/// is soon used again is still in the processor's cache.
constexpr size_t collection_threshold(size_t live_bytes) {
  constexpr size_t least = 4u << 20, enough = 32u << 20;
  if (live_bytes >= enough) return live_bytes;
  const size_t wanted = live_bytes * 16;
  return wanted < least ? least : wanted < enough ? wanted : enough;
}

/// The reserved range and its blocks.
struct Heap {
  uintptr_t base = 0, end = 0;   // the range; end moves up as blocks come into use
  uintptr_t limit = 0;           // of the reservation
  BlockInfo* blocks = nullptr;   // one for each block of the reservation, committed lazily
  size_t live_bytes = 0;         // after the last collection
  std::atomic<size_t> allocated_since = 0;  // bytes handed to threads since
  size_t threshold = 4u << 20;   // collect when allocated_since passes it
  size_t maximum = SIZE_MAX;     // NATRIX_HEAP_MAX
  unsigned stress = 0;           // NATRIX_GC=stress: collect at every n-th slow allocation
  bool stats = false, verify = false;
  uint64_t collections = 0;

  size_t block_index(uintptr_t address) const { return (address - base) / kBlockBytes; }
  uintptr_t block_start(size_t index) const { return base + index * kBlockBytes; }
  bool contains(uintptr_t address) const { return address - base < end - base; }
};
extern Heap heap;

/// A thread's current run of free cells for each size class.
struct LocalHeap {
  struct Run {
    uintptr_t cursor, end;       // zeroed memory
    uint32_t block;              // the block it lies in
    bool owns_block;
  };
  Run runs[kClassCount];
};

/// The mark bit set, or the block's cell that holds an address; -1: no cell.
inline uint32_t cell_of(const BlockInfo& block, uintptr_t offset) {
  return static_cast<uint32_t>((uint64_t{offset} * block.reciprocal) >> 32);
}

/// During a collection: was it reached? Static objects always are.
inline bool is_marked(const Object* o) {
  const uintptr_t address = reinterpret_cast<uintptr_t>(o);
  if (!heap.contains(address)) return true;
  const size_t index = heap.block_index(address);
  const BlockInfo& block = heap.blocks[index];
  const uint32_t cell = block.kind == BlockKind::Small ? cell_of(block, address - heap.block_start(index)) : 0;
  return ((block.marked[cell / 64] >> (cell % 64)) & 1) != 0;
}

/// Blocks that became free or part-free by a collection go here (allocate.cpp).
void reset_free_lists();
void* allocate_slow(Thread& t, size_t bytes, size_t zeroed);
void register_finalizable(Object* o);
/// Calls Layout::finalize of unmarked objects; after marking, before their cells are reused.
void finalize_dead();
/// While it is set, Tracer::mark only calls it (death_search.cpp).
extern void (*trace_hook)(Object* o);

}  // namespace natrix::rt
