// runtime/text/bytes.cpp - making Bytes objects, and the buffer protocol's view of a value.

#include "runtime/text/bytes.h"

#include <cstring>

#include "runtime/core/api.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/growing.h"
#include "runtime/text/str.h"

namespace natrix {

NATRIX_DEFINE_LAYOUT(Bytes, &nx_type_bytes, [](rt::Tracer& tracer, Object* o) { rt::trace_shared(tracer, static_cast<Text*>(o)); }, nullptr, 0);

namespace rt {

struct CharBytes {
  Bytes head;
  uint8_t data[8];
};

/// Zero at first: as data of the executable they would take 10 KB of it.
/// Typed code finds one-character texts by it (compiler/lower/sequences.cpp).
extern constinit CharBytes bytes_chars[256] asm("nx_bytes_chars");
constinit CharBytes bytes_chars[256] = {};
static_assert(sizeof(CharBytes) == 40);

namespace {

constinit CharBytes the_empty = {{{{{layout_id(kLayoutRowBytes)}, {kTextAscii}, {0}, {0}}, 0, 0, nullptr}}, {}};

}  // namespace

void bytes_start() {
  for (uint32_t c = 0; c < 256; ++c) {
    CharBytes& s = bytes_chars[c];
    s.head.layout.store(layout_id(kLayoutRowBytes), std::memory_order_relaxed);
    s.head.flags.store(c < 128 ? kTextAscii : 0, std::memory_order_relaxed);
    s.head.length = 1;
    s.data[0] = static_cast<uint8_t>(c);
  }
}

Bytes* empty_bytes() { return &the_empty.head; }
Bytes* bytes_of_char(uint8_t c) { return &bytes_chars[c].head; }

Result<Bytes*> allocate_bytes(Thread& t, int64_t length) {
  if (length > (INT64_MAX >> 4)) return raise_empty(t, MemoryError);
  const size_t size = sizeof(Bytes) + static_cast<size_t>(length);
  auto* s = static_cast<Bytes*>(TRY(allocate_data(t, size + 1, sizeof(Bytes), layout_id(kLayoutRowBytes))));
  s->length = length;
  reinterpret_cast<uint8_t*>(s)[size] = 0;
  return s;
}

Result<Bytes*> make_bytes(Thread& t, const void* data, int64_t length) {
  if (length == 0) return empty_bytes();
  if (length == 1) return bytes_of_char(*static_cast<const uint8_t*>(data));
  Bytes* s = TRY(allocate_bytes(t, length));
  copy_bytes(s->data(), static_cast<const uint8_t*>(data), length);
  return s;
}

Result<Bytes*> subbytes(Thread& t, Bytes* s, int64_t start, int64_t stop) {
  if (stop <= start) return empty_bytes();
  if (stop - start == s->length && is_exact<Bytes>(value_of(s))) return s;
  return make_bytes(t, s->data() + start, stop - start);
}

BytesView bytes_view(Value v) {
  if (auto* s = try_cast<Bytes>(v)) return {s->data(), s->length};
  if (auto* a = try_cast<ByteArray>(v)) {
    ByteBlock* block = a->block;
    return {block->data(), block->length};
  }
  if (auto* m = try_cast<MemoryView>(v); m != nullptr && m->stride == m->itemsize && m->data != nullptr) {
    return {m->data, m->length * m->itemsize};
  }
  if (auto* b = try_cast<BufferObject>(v)) {
    BytesView view = bytes_view(b->base);
    if (view.data == nullptr) return view;
    view.data += b->offset < view.length ? b->offset : view.length;
    view.length = b->offset < view.length ? view.length - b->offset : 0;
    if (b->size >= 0 && b->size < view.length) view.length = b->size;
    return view;
  }
  return {nullptr, 0};
}

Result<BytesView> bytes_argument(Thread& t, Value v) {
  const BytesView view = bytes_view(v);
  if (view.data != nullptr) return view;
  if (py2()) return raise(t, TypeError, "'{}' does not have the buffer interface", type_name(v));
  return raise(t, TypeError, "a bytes-like object is required, not '{}'", type_name(v));
}

}  // namespace rt
}  // namespace natrix
