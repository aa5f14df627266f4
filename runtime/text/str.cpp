// runtime/text/str.cpp - making Str objects: canonical width, static one-character strings, the UTF-8 cache.

#include "runtime/text/str.h"

#include <cstring>

#include "runtime/core/api.h"
#include "runtime/support/buffer.h"
#include "runtime/text/codecs.h"
#include "runtime/text/growing.h"
#include "runtime/text/operators.h"
#include "runtime/text/utf8.h"

namespace natrix {
namespace {

// The cached UTF-8 of a heap string lies in a Raw block of its own; of a static one, in malloc'd memory.
void trace_str(rt::Tracer& tracer, Object* o) {
  auto* s = static_cast<Str*>(o);
  if (s->utf8 != nullptr) tracer.visit(reinterpret_cast<Object*>(const_cast<char*>(s->utf8)) - 1);
  rt::trace_shared(tracer, s);
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Str, &nx_type_str, trace_str, nullptr, 0);

namespace rt {

struct CharStr {
  Str head;
  uint8_t data[8];
};

/// Zero at first: as data of the executable they would take 10 KB of it.
/// Typed code finds one-character texts by it (compiler/lower/sequences.cpp).
extern constinit CharStr str_chars[256] asm("nx_str_chars");
constinit CharStr str_chars[256] = {};
static_assert(sizeof(CharStr) == 40);

namespace {

constinit CharStr the_empty = {{{{{layout_id(kLayoutRowStr)}, {kTextAscii}, {0}, {0}}, 0, 0, nullptr}}, {}};

template <class Unit>
uint32_t largest_of(const Unit* p, int64_t n) {
  uint32_t seen = 0;  // a superset of bits is enough for the width, except at 0x10FFFF, which needs none
  for (int64_t i = 0; i < n; ++i) seen |= p[i];
  return seen;
}

template <class To, class From>
void copy_units(To* to, const From* from, int64_t n) {
  for (int64_t i = 0; i < n; ++i) to[i] = static_cast<To>(from[i]);
}

template <class Unit>
Result<Str*> make_narrowed(Thread& t, const Unit* p, int64_t n) {
  if (n == 0) return empty_str();
  const uint32_t largest = largest_of(p, n);
  if (n == 1) return str_of_char(t, p[0]);
  Str* s = TRY(allocate_str_for(t, n, largest));
  switch (s->width_log()) {
    case kTextWidth1: copy_units(s->data(), p, n); break;
    case kTextWidth2: copy_units(const_cast<uint16_t*>(s->data2()), p, n); break;
    default: copy_units(const_cast<uint32_t*>(s->data4()), p, n);
  }
  return s;
}

template <class Put>
void encode_all(const Str* s, Put put) {
  with_units(s, [&](const auto* p, int64_t n) {
    for (int64_t i = 0; i < n; ++i) put(p[i]);
  });
}

}  // namespace

Str* empty_str() { return &the_empty.head; }

Result<Str*> allocate_str(Thread& t, int64_t length, int width, bool ascii) {
  if (length > (INT64_MAX >> 4)) return raise_empty(t, MemoryError);
  const size_t size = static_cast<size_t>(length * width);
  auto* s = static_cast<Str*>(TRY(allocate_data(t, sizeof(Str) + size + static_cast<size_t>(width), sizeof(Str), layout_id(kLayoutRowStr))));
  s->length = length;
  uint8_t* end = reinterpret_cast<uint8_t*>(s + 1) + size;
  *end = 0;
  if (width != 1) memset(end, 0, static_cast<size_t>(width));
  s->flags.store(static_cast<uint8_t>((width >> 1) | (ascii ? kTextAscii : 0)), std::memory_order_relaxed);
  return s;
}

void str_start() {
  for (uint32_t c = 0; c < 256; ++c) {
    CharStr& s = str_chars[c];
    s.head.layout.store(layout_id(kLayoutRowStr), std::memory_order_relaxed);
    s.head.flags.store(c < 128 ? kTextAscii : 0, std::memory_order_relaxed);
    s.head.length = 1;
    s.data[0] = static_cast<uint8_t>(c);
  }
}

Result<Str*> str_of_char(Thread& t, uint32_t c) {
  if (c < 256) return &str_chars[c].head;
  Str* s = TRY(allocate_str_for(t, 1, c));
  s->put(0, c);
  return s;
}

/// Characters below 256 are at hand.
extern "C" Value nx_text_next(Thread& t, Value text, int64_t position) {
  if (auto* s = static_cast<const Str*>(text.as_object()); has_layout(s, kLayoutRowStr) && s->width_log() == 0) [[likely]] {
    return position < s->length ? value_of(&str_chars[s->data()[position]].head) : kEmpty;
  }
  return next_text_item(t, text, position).payload;
}

Result<Str*> make_str_ascii(Thread& t, std::string_view ascii) {
  if (ascii.empty()) return empty_str();
  if (ascii.size() == 1) return str_of_char(t, static_cast<uint8_t>(ascii[0]));
  Str* s = TRY(allocate_str(t, static_cast<int64_t>(ascii.size()), 1, true));
  copy_bytes(s->data(), reinterpret_cast<const uint8_t*>(ascii.data()), static_cast<int64_t>(ascii.size()));
  return s;
}

Result<Str*> make_str_latin1(Thread& t, const uint8_t* data, int64_t length) {
  if (length == 0) return empty_str();
  if (length == 1) return str_of_char(t, data[0]);
  Str* s = TRY(allocate_str(t, length, 1, all_ascii(data, static_cast<size_t>(length))));
  memcpy(s->data(), data, static_cast<size_t>(length));
  return s;
}

Result<Str*> make_str_ucs2(Thread& t, const uint16_t* data, int64_t length) { return make_narrowed(t, data, length); }
Result<Str*> make_str_ucs4(Thread& t, const uint32_t* data, int64_t length) { return make_narrowed(t, data, length); }

Result<Str*> make_str(Thread& t, std::string_view utf8) {
  auto* p = reinterpret_cast<const uint8_t*>(utf8.data());
  const uint8_t* end = p + utf8.size();
  if (all_ascii(p, utf8.size())) return make_str_ascii(t, utf8);
  int64_t length = 0;
  uint32_t largest = 0;
  for (const uint8_t* q = p; q < end; ++length) {
    const uint32_t c = next_utf8(q);
    if (c > largest) largest = c;
  }
  if (length == 1) return str_of_char(t, largest);
  Str* s = TRY(allocate_str_for(t, length, largest));
  for (int64_t i = 0; i < length; ++i) s->put(i, next_utf8(p));
  return s;
}

Result<Str*> substring(Thread& t, Str* s, int64_t start, int64_t stop) {
  const int64_t n = stop - start;
  if (n <= 0) return empty_str();
  if (n == s->length && is_exact<Str>(value_of(s))) return s;
  if (n == 1) return str_of_char(t, s->at(start));
  if (s->ascii()) {
    Str* r = TRY(allocate_str(t, n, 1, true));
    copy_bytes(r->data(), s->data() + start, n);
    return r;
  }
  switch (s->width_log()) {
    case kTextWidth1: return make_str_latin1(t, s->data() + start, n);
    case kTextWidth2: return make_str_ucs2(t, s->data2() + start, n);
    default: return make_str_ucs4(t, s->data4() + start, n);
  }
}

void copy_str_units(Str* to, int64_t at, const Str* from, int64_t start, int64_t n) {
  const int width = to->width();
  if (width == from->width()) {
    copy_bytes(to->data() + at * width, from->data() + start * width, n * width);
    return;
  }
  with_units(from, [&](const auto* p, int64_t) {
    switch (to->width_log()) {
      case kTextWidth1: copy_units(to->data() + at, p + start, n); break;
      case kTextWidth2: copy_units(const_cast<uint16_t*>(to->data2()) + at, p + start, n); break;
      default: copy_units(const_cast<uint32_t*>(to->data4()) + at, p + start, n);
    }
  });
}

Result<Str*> concat_str(Thread& t, Str* a, Str* b) {
  if (a->length == 0 && is_exact<Str>(value_of(b))) return b;
  if (b->length == 0 && is_exact<Str>(value_of(a))) return a;
  const int width = a->width() > b->width() ? a->width() : b->width();
  Str* s;
  if (grows(a) && width == a->width() && (a->length + b->length) < (INT64_MAX >> 4)) {
    const uint8_t ascii = a->ascii() && b->ascii() ? kTextAscii : 0;
    s = static_cast<Str*>(TRY(grow_text(t, a, a->length + b->length, a->width_log(), layout_id(kLayoutRowStr), ascii)));
  } else {
    s = TRY(allocate_str(t, a->length + b->length, width, a->ascii() && b->ascii()));
    mark_sum(s);
    copy_str_units(s, 0, a, 0, a->length);
  }
  copy_str_units(s, a->length, b, 0, b->length);
  return s;
}

namespace {

/// Fills the cache; null if memory ended.
const char* cache_utf8(Thread& t, Str* s) {
  size_t size = 0;
  encode_all(s, [&](uint32_t c) { size += static_cast<size_t>(utf8_length(c)); });
  Object* block;
  if (find_object(reinterpret_cast<uintptr_t>(s)) != nullptr) {
    auto made = allocate(t, sizeof(Object) + sizeof(uint64_t) + size + 1, layout_id(kLayoutRowRaw));
    if (made.raised()) return nullptr;
    block = made.value();
  } else {
    block = static_cast<Object*>(calloc(1, sizeof(Object) + sizeof(uint64_t) + size + 1));
    if (block == nullptr) return nullptr;
  }
  char* p = reinterpret_cast<char*>(block + 1);
  char* out = p;
  encode_all(s, [&](uint32_t c) { out += put_utf8(out, c); });
  publish(s, const_cast<char**>(&s->utf8), p);
  return p;
}

std::string_view cached(const Str* s, const char* p) {
  // The length is not kept: it follows from the units.
  size_t size = 0;
  encode_all(s, [&](uint32_t c) { size += static_cast<size_t>(utf8_length(c)); });
  return {p, size};
}

}  // namespace

std::string_view utf8_lossy(Str* s) {
  if (s->ascii()) return {reinterpret_cast<const char*>(s->data()), static_cast<size_t>(s->length)};
  const char* p = s->utf8 != nullptr ? s->utf8 : cache_utf8(nx_thread, s);
  if (p == nullptr) return {};
  return cached(s, p);
}

Result<std::string_view> utf8_of(Thread& t, Str* s) {
  if (s->ascii()) return std::string_view{reinterpret_cast<const char*>(s->data()), static_cast<size_t>(s->length)};
  if (s->width() > 1) {
    for (int64_t i = 0; i < s->length; ++i) {
      if (!is_surrogate(s->at(i))) continue;
      int64_t stop = i + 1;
      while (stop < s->length && is_surrogate(s->at(stop))) ++stop;
      return raise_encode_error(t, "utf-8", s, i, stop, "surrogates not allowed");
    }
  }
  const char* p = s->utf8 != nullptr ? s->utf8 : cache_utf8(t, s);
  if (p == nullptr) return Raised{};
  return cached(s, p);
}

}  // namespace rt
}  // namespace natrix
