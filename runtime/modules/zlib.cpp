// runtime/modules/zlib.cpp - the natives of module _zlib, bound to the system's libz when the module is imported.
// Streams are as compressor.h says. What the library answers is given to the module, which knows the dialect's errors.
#include <algorithm>

#include "natives/_zlib.h"
#include "runtime/modules/compressor.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/numbers.h"
#include "runtime/system/library.h"
#include "runtime/text/native.h"

namespace natrix::rt {

namespace {

// libz's interface as its zlib.h has it, which has been the same since 1.2.
struct ZStream {
  const uint8_t* next_in;
  unsigned available_in;
  unsigned long total_in;
  uint8_t* next_out;
  unsigned available_out;
  unsigned long total_out;
  const char* message;
  void* state;
  void* (*take)(void*, unsigned, unsigned);
  void (*give)(void*, void*);
  void* opaque;
  int data_type;
  unsigned long adler;
  unsigned long reserved;
};
enum { kOk = 0, kStreamEnd = 1, kNeedDictionary = 2, kStreamError = -2, kBufferError = -5 };
enum { kNoFlush = 0, kFinish = 4 };

struct Library {
  const char* (*version)();
  int (*deflate_start)(ZStream*, int level, int method, int bits, int memory, int strategy, const char* version, int size);
  int (*inflate_start)(ZStream*, int bits, const char* version, int size);
  int (*deflate)(ZStream*, int flush);
  int (*inflate)(ZStream*, int flush);
  int (*deflate_end)(ZStream*);
  int (*inflate_end)(ZStream*);
  int (*deflate_copy)(ZStream*, ZStream*);
  int (*inflate_copy)(ZStream*, ZStream*);
  int (*deflate_dictionary)(ZStream*, const uint8_t*, unsigned);
  int (*inflate_dictionary)(ZStream*, const uint8_t*, unsigned);
  unsigned long (*crc32)(unsigned long, const uint8_t*, unsigned);
  unsigned long (*adler32)(unsigned long, const uint8_t*, unsigned);
};

const Library* library() {
  static const Library* const bound = []() -> const Library* {
    static Library l;
    void* z = sys::open_library({"libz.so.1"});
    const bool all = z != nullptr && sys::bind(z, "zlibVersion", &l.version) && sys::bind(z, "deflateInit2_", &l.deflate_start) &&
                     sys::bind(z, "inflateInit2_", &l.inflate_start) && sys::bind(z, "deflate", &l.deflate) &&
                     sys::bind(z, "inflate", &l.inflate) && sys::bind(z, "deflateEnd", &l.deflate_end) &&
                     sys::bind(z, "inflateEnd", &l.inflate_end) && sys::bind(z, "deflateCopy", &l.deflate_copy) &&
                     sys::bind(z, "inflateCopy", &l.inflate_copy) && sys::bind(z, "deflateSetDictionary", &l.deflate_dictionary) &&
                     sys::bind(z, "inflateSetDictionary", &l.inflate_dictionary) && sys::bind(z, "crc32", &l.crc32) &&
                     sys::bind(z, "adler32", &l.adler32);
    return all ? &l : nullptr;
  }();
  return bound;
}

void* take(void* memory, unsigned items, unsigned size) {
  return StreamMemory::take(*static_cast<StreamMemory*>(memory), size_t{items} * size);
}
void give(void*, void*) {}

/// The struct of a stream, ready for a call whose allocations go to its list.
ZStream& prepared(List* stream, StreamMemory& memory) {
  ZStream& z = stream_of<ZStream>(stream);
  z.opaque = &memory;
  return z;
}

using Sum = unsigned long (*)(unsigned long, const uint8_t*, unsigned);
Result<Value> sum(Thread& t, Sum add, Value data, Value start) {
  const BytesView in = TRY(bytes_argument(t, data));
  if (!is_integer(start)) start = TRY(index_value_py(t, start));
  const Operand n(start);  // its lowest 32 bits
  unsigned long value = n.view.size == 0 ? 0 : static_cast<uint32_t>(n.view.negative ? 0 - n.view.limbs[0] : n.view.limbs[0]);
  for (int64_t at = 0; at < in.length;) {
    const int64_t part = std::min<int64_t>(in.length - at, 1 << 22);
    value = add(value, in.data + at, static_cast<unsigned>(part));
    at += part;
  }
  return Value::from_small(static_cast<int64_t>(value & 0xFFFFFFFF));
}

}  // namespace

extern "C" {

Result<Value> nx__zlib_version(Thread& t) {
  if (library() == nullptr) return kNone;
  return value_of(TRY(native_str(t, library()->version())));
}

Result<Value> nx__zlib__start(Thread& t, List* stream, bool compress, int64_t level, int64_t method, int64_t bits, int64_t memory_level,
                             int64_t strategy) {
  TRY(start_stream<ZStream>(t, stream));
  StreamMemory memory(t, stream);
  ZStream& z = prepared(stream, memory);
  z.take = take;
  z.give = give;
  const char* version = library()->version();
  const int code = compress ? library()->deflate_start(&z, static_cast<int>(level), static_cast<int>(method), static_cast<int>(bits),
                                                       static_cast<int>(memory_level), static_cast<int>(strategy), version, sizeof z)
                            : library()->inflate_start(&z, static_cast<int>(bits), version, sizeof z);
  if (memory.raised) return Raised{};
  return Value::from_small(code);
}

Result<Value> nx__zlib_set_dictionary(Thread& t, List* stream, bool compress, Value dictionary) {
  const BytesView words = TRY(bytes_argument(t, dictionary));
  Locked held(t, stream);
  StreamMemory memory(t, stream);
  ZStream& z = prepared(stream, memory);
  const int code = (compress ? library()->deflate_dictionary : library()->inflate_dictionary)(&z, words.data, static_cast<unsigned>(words.length));
  if (memory.raised) return Raised{};
  return Value::from_small(code);
}

Result<Value> nx__zlib__deflate(Thread& t, List* stream, Value data, int64_t flush) {
  const BytesView in = TRY(bytes_argument(t, data));
  Locked held(t, stream);
  StreamMemory memory(t, stream);
  ZStream& z = prepared(stream, memory);
  StreamOutput out;
  size_t left = static_cast<size_t>(in.length);
  z.next_in = in.data;
  int code;
  do {
    feed_stream(z.available_in, left);
    do {
      size_t room;
      z.next_out = out.room(-1, &room);
      z.available_out = static_cast<unsigned>(room);
      code = library()->deflate(&z, left > 0 ? kNoFlush : static_cast<int>(flush));
      out.used(z.available_out);
      if (memory.raised) return Raised{};
      TRY(pause_stream(t));
    } while (code == kOk && z.available_out == 0);
  } while (left > 0 && code == kOk);
  return stream_result(t, out, left + z.available_in, code);
}

Result<Value> nx__zlib__inflate(Thread& t, List* stream, Value data, int64_t flush, int64_t most, Value dictionary) {
  const BytesView in = TRY(bytes_argument(t, data));
  const BytesView words = dictionary == kNone ? BytesView{} : TRY(bytes_argument(t, dictionary));
  Locked held(t, stream);
  StreamMemory memory(t, stream);
  ZStream& z = prepared(stream, memory);
  StreamOutput out;
  size_t left = static_cast<size_t>(in.length);
  z.next_in = in.data;
  int code;
  do {
    feed_stream(z.available_in, left);
    do {
      size_t room;
      z.next_out = out.room(most < 0 ? -1 : most - static_cast<int64_t>(out.size()), &room);
      z.available_out = static_cast<unsigned>(room);
      code = library()->inflate(&z, left > 0 ? kNoFlush : static_cast<int>(flush));
      out.used(z.available_out);
      if (code == kNeedDictionary && dictionary != kNone) {
        code = library()->inflate_dictionary(&z, words.data, static_cast<unsigned>(words.length));
        if (code == kOk) {
          z.available_out = 0;  // go on
          continue;
        }
      }
      if (memory.raised) return Raised{};
      TRY(pause_stream(t));
    } while (code == kOk && z.available_out == 0 && (most < 0 || static_cast<int64_t>(out.size()) < most));
    // Without output or input it could not go on; the next part may help.
    if (code == kBufferError && left > 0 && z.available_in == 0) code = kOk;
  } while (left > 0 && code == kOk && (most < 0 || static_cast<int64_t>(out.size()) < most));
  return stream_result(t, out, left + z.available_in, code);
}

Result<Value> nx__zlib__end(Thread& t, List* stream, bool compress) {
  Locked held(t, stream);
  StreamMemory memory(t, stream);
  return Value::from_small((compress ? library()->deflate_end : library()->inflate_end)(&prepared(stream, memory)));
}

Result<Value> nx__zlib__copy(Thread& t, List* stream, List* copy, bool compress) {
  ZStream& to = *TRY(start_stream<ZStream>(t, copy));
  Locked held(t, stream);
  StreamMemory memory(t, copy);
  ZStream& from = prepared(stream, memory);
  const int code = (compress ? library()->deflate_copy : library()->inflate_copy)(&to, &from);
  if (memory.raised) return Raised{};
  return Value::from_small(code);
}

Result<Value> nx__zlib__message(Thread& t, List* stream) {
  const char* text = stream_of<ZStream>(stream).message;
  if (text == nullptr) return kNone;
  return value_of(TRY(native_str(t, text)));
}

Result<Value> nx__zlib_crc32(Thread& t, Value data, Value start) { return sum(t, library()->crc32, data, start); }
Result<Value> nx__zlib_adler32(Thread& t, Value data, Value start) { return sum(t, library()->adler32, data, start); }

}  // extern "C"

}  // namespace natrix::rt
