// runtime/modules/lzma.cpp - the natives of module _lzma, bound to the system's liblzma when the module is imported.
// Streams are as compressor.h says. A chain of filters is a list of tuples of ints, which the module makes: the filter's
// number, then what its struct of options holds, negative where the preset decides.
#include "natives/_lzma.h"
#include "runtime/core/api.h"
#include "runtime/modules/compressor.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/numbers.h"
#include "runtime/system/library.h"

namespace natrix::rt {

namespace {

// liblzma's interface as its lzma/*.h have it.
struct Allocator {
  void* (*take)(void*, size_t, size_t);
  void (*give)(void*, void*);
  void* opaque;
};
struct LzmaStream {
  const uint8_t* next_in;
  size_t available_in;
  uint64_t total_in;
  uint8_t* next_out;
  size_t available_out;
  uint64_t total_out;
  const Allocator* allocator;
  void* internal;
  void* reserved_pointers[4];
  uint64_t reserved_numbers[4];
  uint32_t reserved_enums[2];
  Allocator own;  // this and the next are no part of liblzma's struct
  int check;
};
struct LzmaOptions {
  uint32_t dict_size;
  const uint8_t* preset_dict;
  uint32_t preset_dict_size, lc, lp, pb, mode, nice_len, mf, depth;
  uint32_t reserved[12];
  void* reserved_pointers[2];
};
struct DeltaOptions {
  uint32_t type, dist;
  uint32_t reserved[8];
  void* reserved_pointers[2];
};
struct Filter {
  uint64_t id;
  void* options;
};
enum { kOk = 0, kStreamEnd = 1, kNoCheck = 2, kGetCheck = 4, kBufferError = 10 };
enum { kRun = 0 };
constexpr int kCheckUnknown = 16;
constexpr uint64_t kLzma1 = 0x4000000000000001, kLzma2 = 0x21, kDelta = 3, kNoFilter = ~uint64_t{0};
constexpr size_t kMostFilters = 4;

struct Library {
  int (*easy_encoder)(LzmaStream*, uint32_t preset, int check);
  int (*stream_encoder)(LzmaStream*, const Filter*, int check);
  int (*alone_encoder)(LzmaStream*, const LzmaOptions*);
  int (*raw_encoder)(LzmaStream*, const Filter*);
  int (*auto_decoder)(LzmaStream*, uint64_t memory, uint32_t flags);
  int (*stream_decoder)(LzmaStream*, uint64_t memory, uint32_t flags);
  int (*alone_decoder)(LzmaStream*, uint64_t memory);
  int (*raw_decoder)(LzmaStream*, const Filter*);
  int (*code)(LzmaStream*, int action);
  int (*get_check)(const LzmaStream*);
  unsigned char (*check_is_supported)(int);
  unsigned char (*preset)(LzmaOptions*, uint32_t);
  int (*properties_size)(uint32_t*, const Filter*);
  int (*properties_encode)(const Filter*, uint8_t*);
  int (*properties_decode)(Filter*, const Allocator*, const uint8_t*, size_t);
};

const Library* library() {
  static const Library* const bound = []() -> const Library* {
    static Library l;
    void* z = sys::open_library({"liblzma.so.5"});
    const bool all = z != nullptr && sys::bind(z, "lzma_easy_encoder", &l.easy_encoder) &&
                     sys::bind(z, "lzma_stream_encoder", &l.stream_encoder) && sys::bind(z, "lzma_alone_encoder", &l.alone_encoder) &&
                     sys::bind(z, "lzma_raw_encoder", &l.raw_encoder) && sys::bind(z, "lzma_auto_decoder", &l.auto_decoder) &&
                     sys::bind(z, "lzma_stream_decoder", &l.stream_decoder) && sys::bind(z, "lzma_alone_decoder", &l.alone_decoder) &&
                     sys::bind(z, "lzma_raw_decoder", &l.raw_decoder) && sys::bind(z, "lzma_code", &l.code) &&
                     sys::bind(z, "lzma_get_check", &l.get_check) && sys::bind(z, "lzma_check_is_supported", &l.check_is_supported) &&
                     sys::bind(z, "lzma_lzma_preset", &l.preset) && sys::bind(z, "lzma_properties_size", &l.properties_size) &&
                     sys::bind(z, "lzma_properties_encode", &l.properties_encode) &&
                     sys::bind(z, "lzma_properties_decode", &l.properties_decode);
    return all ? &l : nullptr;
  }();
  return bound;
}

void* take(void* memory, size_t items, size_t size) { return StreamMemory::take(*static_cast<StreamMemory*>(memory), items * size); }
void give(void*, void*) {}

LzmaStream& prepared(List* stream, StreamMemory& memory) {
  LzmaStream& z = stream_of<LzmaStream>(stream);
  z.own = {take, give, &memory};
  z.allocator = &z.own;
  return z;
}

/// The options of a BCJ filter are where it starts to count.
union Options {
  LzmaOptions lzma;
  DeltaOptions delta;
  uint32_t start;
};
struct Chain {
  Filter filters[kMostFilters + 1];
  Options options[kMostFilters];
};

Result<void> read_chain(Thread& t, List* list, Chain& out) {
  memset(static_cast<void*>(&out), 0, sizeof out);
  const size_t count = static_cast<size_t>(list_size(list)) < kMostFilters ? static_cast<size_t>(list_size(list)) : kMostFilters;
  for (size_t i = 0; i < count; ++i) {
    Tuple* spec = as<Tuple>(list_get(list, static_cast<int64_t>(i)));
    Filter& filter = out.filters[i];
    filter.id = static_cast<uint64_t>(TRY(index_py(t, spec->items[0])));
    filter.options = &out.options[i];
    int64_t fields[9];
    const int64_t size = spec->length - 1;
    for (int64_t k = 0; k < size && k < 9; ++k) fields[k] = TRY(index_py(t, spec->items[k + 1]));
    if (filter.id == kDelta) {
      out.options[i].delta.dist = static_cast<uint32_t>(fields[0]);
    } else if (filter.id == kLzma1 || filter.id == kLzma2) {
      LzmaOptions& o = out.options[i].lzma;
      library()->preset(&o, static_cast<uint32_t>(fields[0]));
      uint32_t* const slots[] = {&o.dict_size, &o.lc, &o.lp, &o.pb, &o.mode, &o.nice_len, &o.mf, &o.depth};
      for (int k = 0; k < 8; ++k) {
        if (fields[k + 1] >= 0) *slots[k] = static_cast<uint32_t>(fields[k + 1]);
      }
    } else {
      out.options[i].start = static_cast<uint32_t>(fields[0]);
    }
  }
  out.filters[count].id = kNoFilter;
  return {};
}

/// Begins a stream; `start` is given the stream.
template <class Start>
Result<Value> begin(Thread& t, List* stream, Start start) {
  TRY(start_stream<LzmaStream>(t, stream));
  StreamMemory memory(t, stream);
  LzmaStream& z = prepared(stream, memory);
  z.check = kCheckUnknown;
  const int code = start(&z);
  if (memory.raised) return Raised{};
  return Value::from_small(code);
}

Result<Value> run(Thread& t, List* stream, Value data, int action, int64_t most) {
  const BytesView in = TRY(bytes_argument(t, data));
  Locked held(t, stream);
  StreamMemory memory(t, stream);
  LzmaStream& z = prepared(stream, memory);
  StreamOutput out;
  z.next_in = in.data;
  z.available_in = static_cast<size_t>(in.length);
  int code;
  do {
    size_t room;
    z.next_out = out.room(most < 0 ? -1 : most - static_cast<int64_t>(out.size()), &room);
    z.available_out = room;
    code = library()->code(&z, action);
    // It ran out of input or of room, which is no error.
    if (code == kBufferError && (action == kRun || z.available_out == 0)) code = kOk;
    out.used(z.available_out);
    if (memory.raised) return Raised{};
    TRY(pause_stream(t));
    if (code == kNoCheck || code == kGetCheck) z.check = library()->get_check(&z);
    if (code != kOk && code != kNoCheck && code != kGetCheck) break;
    if (most >= 0 && static_cast<int64_t>(out.size()) >= most) break;
  } while (action != kRun || z.available_in > 0 || z.available_out == 0);
  return stream_result(t, out, z.available_in, code);
}

}  // namespace

extern "C" {

Result<bool> nx__lzma__available(Thread&) { return library() != nullptr; }
Result<bool> nx__lzma__supports_check(Thread&, int64_t check) { return library()->check_is_supported(static_cast<int>(check)) != 0; }
Result<bool> nx__lzma__supports_preset(Thread&, int64_t preset) {
  LzmaOptions options;
  return library()->preset(&options, static_cast<uint32_t>(preset)) == 0;
}

Result<Value> nx__lzma__easy_encoder(Thread& t, List* stream, int64_t preset, int64_t check) {
  return begin(t, stream, [&](LzmaStream* z) { return library()->easy_encoder(z, static_cast<uint32_t>(preset), static_cast<int>(check)); });
}
Result<Value> nx__lzma__stream_encoder(Thread& t, List* stream, List* filters, int64_t check) {
  Chain chain;
  TRY(read_chain(t, filters, chain));
  return begin(t, stream, [&](LzmaStream* z) { return library()->stream_encoder(z, chain.filters, static_cast<int>(check)); });
}
Result<Value> nx__lzma__alone_encoder(Thread& t, List* stream, List* filters) {
  Chain chain;
  TRY(read_chain(t, filters, chain));
  return begin(t, stream, [&](LzmaStream* z) { return library()->alone_encoder(z, &chain.options[0].lzma); });
}
Result<Value> nx__lzma__raw_encoder(Thread& t, List* stream, List* filters) {
  Chain chain;
  TRY(read_chain(t, filters, chain));
  return begin(t, stream, [&](LzmaStream* z) { return library()->raw_encoder(z, chain.filters); });
}
Result<Value> nx__lzma__decoder(Thread& t, List* stream, int64_t format, int64_t memory) {
  // What the module calls FORMAT_AUTO, FORMAT_XZ and FORMAT_ALONE; both flags make liblzma tell which check a stream has.
  constexpr uint32_t kTellAnyCheck = 4, kTellNoCheck = 1;
  const auto most = static_cast<uint64_t>(memory);
  return begin(t, stream, [&](LzmaStream* z) {
    if (format == 0) return library()->auto_decoder(z, most, kTellAnyCheck | kTellNoCheck);
    if (format == 1) return library()->stream_decoder(z, most, kTellAnyCheck | kTellNoCheck);
    return library()->alone_decoder(z, most);
  });
}
Result<Value> nx__lzma__raw_decoder(Thread& t, List* stream, List* filters) {
  Chain chain;
  TRY(read_chain(t, filters, chain));
  return begin(t, stream, [&](LzmaStream* z) { return library()->raw_decoder(z, chain.filters); });
}

Result<Value> nx__lzma__encode(Thread& t, List* stream, Value data, int64_t action) { return run(t, stream, data, static_cast<int>(action), -1); }
Result<Value> nx__lzma__decode(Thread& t, List* stream, Value data, int64_t most) { return run(t, stream, data, kRun, most); }
Result<int64_t> nx__lzma__check(Thread&, List* stream) { return stream_of<LzmaStream>(stream).check; }

Result<Value> nx__lzma__encode_properties(Thread& t, List* filters) {
  Chain chain;
  TRY(read_chain(t, filters, chain));
  uint32_t size;
  int code = library()->properties_size(&size, chain.filters);
  if (code != kOk) return Value::from_small(code);
  Buffer<uint8_t> out;
  out.resize(size);
  code = library()->properties_encode(chain.filters, out.data());
  if (code != kOk) return Value::from_small(code);
  return value_of(TRY(make_bytes(t, out.data(), size)));
}

Result<Value> nx__lzma__decode_properties(Thread& t, Value id, Value data) {
  const BytesView in = TRY(bytes_argument(t, data));
  Filter filter{static_cast<uint64_t>(TRY(index_py(t, id))), nullptr};
  const int code = library()->properties_decode(&filter, nullptr, in.data, static_cast<size_t>(in.length));
  if (code != kOk) return Value::from_small(code);
  Options none{};
  const Options& o = filter.options == nullptr ? none : *static_cast<Options*>(filter.options);
  uint32_t fields[4] = {o.start};
  if (filter.id == kDelta) fields[0] = o.delta.dist;
  if (filter.id == kLzma1 || filter.id == kLzma2) {
    fields[1] = o.lzma.lc;
    fields[2] = o.lzma.lp;
    fields[3] = o.lzma.pb;
  }
  free(filter.options);  // by the C library's allocator, as none was given
  Tuple* values = TRY(allocate_tuple(t, 4));
  for (int i = 0; i < 4; ++i) store(values, &values->items[i], Value::from_small(fields[i]));
  return value_of(values);
}

}  // extern "C"

}  // namespace natrix::rt
