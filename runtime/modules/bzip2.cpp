// runtime/modules/bzip2.cpp - the natives of module _bzip2, bound to the system's libbz2 when the module is imported.
// Streams are as compressor.h says.
#include <algorithm>

#include "natives/_bzip2.h"
#include "runtime/modules/compressor.h"
#include "runtime/system/library.h"

namespace natrix::rt {

namespace {

// libbz2's interface as its bzlib.h has it.
struct BzStream {
  const uint8_t* next_in;
  unsigned available_in, total_in_low, total_in_high;
  uint8_t* next_out;
  unsigned available_out, total_out_low, total_out_high;
  void* state;
  void* (*take)(void*, int, int);
  void (*give)(void*, void*);
  void* opaque;
};
enum { kOk = 0, kRunOk = 1, kStreamEnd = 4 };
enum { kRun = 0 };

struct Library {
  int (*compress_start)(BzStream*, int level, int verbosity, int work_factor);
  int (*decompress_start)(BzStream*, int verbosity, int small);
  int (*compress)(BzStream*, int action);
  int (*decompress)(BzStream*);
};

const Library* library() {
  static const Library* const bound = []() -> const Library* {
    static Library l;
    void* z = sys::open_library({"libbz2.so.1.0", "libbz2.so.1"});
    const bool all = z != nullptr && sys::bind(z, "BZ2_bzCompressInit", &l.compress_start) &&
                     sys::bind(z, "BZ2_bzDecompressInit", &l.decompress_start) && sys::bind(z, "BZ2_bzCompress", &l.compress) &&
                     sys::bind(z, "BZ2_bzDecompress", &l.decompress);
    return all ? &l : nullptr;
  }();
  return bound;
}

void* take(void* memory, int items, int size) {
  return StreamMemory::take(*static_cast<StreamMemory*>(memory), static_cast<size_t>(items) * static_cast<size_t>(size));
}
void give(void*, void*) {}

BzStream& prepared(List* stream, StreamMemory& memory) {
  BzStream& z = stream_of<BzStream>(stream);
  z.opaque = &memory;
  return z;
}

}  // namespace

extern "C" {

Result<bool> nx__bzip2_available(Thread&) { return library() != nullptr; }

Result<Value> nx__bzip2_start(Thread& t, List* stream, int64_t level) {
  TRY(start_stream<BzStream>(t, stream));
  StreamMemory memory(t, stream);
  BzStream& z = prepared(stream, memory);
  z.take = take;
  z.give = give;
  const int code = level > 0 ? library()->compress_start(&z, static_cast<int>(level), 0, 0) : library()->decompress_start(&z, 0, 0);
  if (memory.raised) return Raised{};
  return Value::from_small(code);
}

Result<Value> nx__bzip2_compress(Thread& t, List* stream, Value data, int64_t action) {
  const BytesView in = TRY(bytes_argument(t, data));
  Locked held(t, stream);
  StreamMemory memory(t, stream);
  BzStream& z = prepared(stream, memory);
  StreamOutput out;
  size_t left = static_cast<size_t>(in.length);
  z.next_in = in.data;
  z.available_in = 0;
  int code = kOk;
  while (action != kRun || left > 0 || z.available_in > 0) {
    if (z.available_in == 0) feed_stream(z.available_in, left);
    size_t room;
    z.next_out = out.room(-1, &room);
    z.available_out = static_cast<unsigned>(room);
    code = library()->compress(&z, left > 0 ? kRun : static_cast<int>(action));
    out.used(z.available_out);
    if (memory.raised) return Raised{};
    TRY(pause_stream(t));
    if (code < 0 || code == kStreamEnd) break;
    if (action != kRun && left == 0 && code == kRunOk) break;  // flushed
  }
  return stream_result(t, out, left + z.available_in, code);
}

Result<Value> nx__bzip2_decompress(Thread& t, List* stream, Value data, int64_t most) {
  const BytesView in = TRY(bytes_argument(t, data));
  Locked held(t, stream);
  StreamMemory memory(t, stream);
  BzStream& z = prepared(stream, memory);
  StreamOutput out;
  size_t left = static_cast<size_t>(in.length);
  z.next_in = in.data;
  z.available_in = 0;
  int code;
  while (true) {
    if (z.available_in == 0) feed_stream(z.available_in, left);
    size_t room;
    z.next_out = out.room(most < 0 ? -1 : most - static_cast<int64_t>(out.size()), &room);
    z.available_out = static_cast<unsigned>(room);
    code = library()->decompress(&z);
    out.used(z.available_out);
    if (memory.raised) return Raised{};
    TRY(pause_stream(t));
    if (code != kOk || (most >= 0 && static_cast<int64_t>(out.size()) >= most)) break;
    if (z.available_out > 0 && left == 0 && z.available_in == 0) break;
  }
  return stream_result(t, out, left + z.available_in, code);
}

}  // extern "C"

}  // namespace natrix::rt
