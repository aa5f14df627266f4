// runtime/modules/compressor.h - what the modules that are bound to a compression library share.
// A stream is a list: first a bytearray with the library's own struct, then each block of memory that the library has asked
// for. So the collector frees streams, and no finalizer is needed.
#pragma once

#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/heap/safepoint.h"
#include "runtime/support/buffer.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"

namespace natrix::rt {

/// Where a library's allocations go during one call of a native: what its `opaque` pointer points to.
struct StreamMemory {
  Thread& thread;
  List* list;
  bool raised = false;
  StreamMemory(Thread& t, List* l) : thread(t), list(l) {}

  static void* take(StreamMemory& m, size_t size) {
    constexpr size_t kHeader = 16;  // as malloc aligns
    auto block = allocate_data(m.thread, kHeader + size, sizeof(Object), layout_id(LayoutTraits<Raw>::row));
    if (block.raised() || list_append(m.thread, m.list, value_of(block.value())).raised()) {
      m.raised = true;
      return nullptr;
    }
    return reinterpret_cast<uint8_t*>(block.value()) + kHeader;
  }
};

/// The library's struct.
template <class Struct>
Struct& stream_of(List* stream) { return *reinterpret_cast<Struct*>(as<ByteArray>(list_get(stream, 0))->block->data()); }

/// Puts a struct of zeros into an empty list.
template <class Struct>
Result<Struct*> start_stream(Thread& t, List* stream) {
  Struct zeros{};
  TRY(list_append(t, stream, value_of(TRY(make_bytearray(t, &zeros, sizeof zeros)))));
  return &stream_of<Struct>(stream);
}

/// Output grows by blocks that double up to a bound.
class StreamOutput {
 public:
  /// Room for the next bytes, at most `limit` of them (negative: any number).
  uint8_t* room(int64_t limit, size_t* size) {
    const size_t used = bytes_.size();
    size_t wanted = used < 16384 ? 16384 : used < (1 << 26) ? used : 1 << 26;
    if (limit >= 0 && wanted > static_cast<size_t>(limit)) wanted = static_cast<size_t>(limit);
    bytes_.resize(used + wanted);
    *size = wanted;
    return bytes_.data() + used;
  }
  /// `left` of the room was not used.
  void used(size_t left) { bytes_.resize(bytes_.size() - left); }
  size_t size() const { return bytes_.size(); }
  Result<Value> finish(Thread& t) { return value_of(TRY(make_bytes(t, bytes_.data(), static_cast<int64_t>(bytes_.size())))); }

 private:
  Buffer<uint8_t> bytes_;
};

/// Takes the next part of the input, as the library counts it.
template <class Count>
void feed_stream(Count& available, size_t& left) {
  const size_t part = left < (size_t{1} << 22) ? left : size_t{1} << 22;
  available = static_cast<Count>(part);
  left -= part;
}

/// A long call stops for the collector now and then.
inline Result<void> pause_stream(Thread& t) {
  if (t.poll.load(std::memory_order_relaxed) == 0) return {};
  if (nx_poll_slow(t) == kRaised) return Raised{};
  return {};
}

/// (output, how many bytes of the input are left, the library's answer)
inline Result<Value> stream_result(Thread& t, StreamOutput& out, size_t left, int code) {
  Value bytes = TRY(out.finish(t));
  return value_of(TRY(make_tuple_of(t, bytes, Value::from_small(static_cast<int64_t>(left)), Value::from_small(code))));
}

}  // namespace natrix::rt
