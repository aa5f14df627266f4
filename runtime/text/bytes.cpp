// runtime/text/bytes.cpp - making Bytes objects, and the buffer protocol's view of a value.

#include "runtime/text/bytes.h"

#include <cstring>
#include <utility>

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

template <size_t... I>
struct BytesTable {
  CharBytes chars[sizeof...(I)] = {
      {{{{{layout_id(kLayoutRowBytes)}, {I < 128 ? kTextAscii : 0}, {0}, {0}}, 0, 1, nullptr}}, {static_cast<uint8_t>(I)}}...};
};
template <size_t... I>
BytesTable<I...> bytes_table_type(std::index_sequence<I...>);

/// Typed code finds one-character texts by it (compiler/lower/sequences.cpp).
extern constinit decltype(bytes_table_type(std::make_index_sequence<256>())) bytes_chars asm("nx_bytes_chars");
constinit decltype(bytes_chars) bytes_chars;
static_assert(sizeof(CharBytes) == 40);

namespace {

constinit CharBytes the_empty = {{{{{layout_id(kLayoutRowBytes)}, {kTextAscii}, {0}, {0}}, 0, 0, nullptr}}, {}};

}  // namespace

Bytes* empty_bytes() { return &the_empty.head; }
Bytes* bytes_of_char(uint8_t c) { return &bytes_chars.chars[c].head; }

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
