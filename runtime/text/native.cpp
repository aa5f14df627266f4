// runtime/text/native.cpp - native strings, CPython's hash functions, the table of interned strings.

#include "runtime/text/native.h"

#include <bit>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/random.h>

#include "runtime/containers/storage.h"
#include "runtime/core/quick.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"
#include "runtime/text/utf8.h"

namespace natrix::rt {
namespace {

// --- hashing

struct HashKey {
  uint64_t k0, k1;
};
HashKey key;
std::atomic<uint8_t> key_ready;

// CPython 3.11 Python/bootstrap_hash.c: PYTHONHASHSEED=N fills the secret from a linear congruential generator; 0 leaves
// it zero; unset or "random" asks the system.
void make_key() {
  HashKey made{};
  const char* seed = getenv("PYTHONHASHSEED");
  if (seed != nullptr && *seed != 0 && strcmp(seed, "random") != 0) {
    char* end;
    const unsigned long n = strtoul(seed, &end, 10);
    if (*end != 0 || n > 4294967295UL || *seed == '-') {
      fputs("Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range "
            "[0; 4294967295]\nPython runtime state: preinitialized\n\nCurrent thread <no Python frame>\n", stderr);
      exit(1);
    }
    if (n != 0) {
      auto x = static_cast<uint32_t>(n);
      uint8_t bytes[sizeof(HashKey)];
      for (uint8_t& b : bytes) {
        x = x * 214013 + 2531011;
        b = static_cast<uint8_t>(x >> 16);
      }
      memcpy(&made, bytes, sizeof(made));
    }
  } else if (getrandom(&made, sizeof(made), GRND_NONBLOCK) != sizeof(made)) {
    made = {reinterpret_cast<uintptr_t>(&made) * 0x9E3779B97F4A7C15, 0x5851F42D4C957F2D};
  }
  key = made;
  key_ready.store(1, std::memory_order_release);
}

struct Sip {
  uint64_t v0, v1, v2, v3;
  void round() {
    v0 += v1;
    v2 += v3;
    v1 = std::rotl(v1, 13) ^ v0;
    v3 = std::rotl(v3, 16) ^ v2;
    v0 = std::rotl(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = std::rotl(v1, 17) ^ v2;
    v3 = std::rotl(v3, 21) ^ v0;
    v2 = std::rotl(v2, 32);
  }
};

uint64_t siphash13(const uint8_t* p, size_t n) {
  if (key_ready.load(std::memory_order_acquire) == 0) make_key();
  Sip s{key.k0 ^ 0x736f6d6570736575, key.k1 ^ 0x646f72616e646f6d, key.k0 ^ 0x6c7967656e657261, key.k1 ^ 0x7465646279746573};
  uint64_t word;
  size_t left = n;
  for (; left >= 8; left -= 8, p += 8) {
    memcpy(&word, p, 8);
    s.v3 ^= word;
    s.round();
    s.v0 ^= word;
  }
  word = static_cast<uint64_t>(n) << 56;
  if (left >= 4) {  // two halves that overlap agree where they do
    uint32_t low, high;
    memcpy(&low, p, 4);
    memcpy(&high, p + left - 4, 4);
    word |= low | uint64_t{high} << (left - 4) * 8;
  } else {
    for (size_t i = 0; i < left; ++i) word |= uint64_t{p[i]} << i * 8;
  }
  s.v3 ^= word;
  s.round();
  s.v0 ^= word;
  s.v2 ^= 0xFF;
  s.round();
  s.round();
  s.round();
  return (s.v0 ^ s.v1) ^ (s.v2 ^ s.v3);
}

// CPython 2.7 Objects/stringobject.c, string_hash, without -R.
template <class Unit>
uint64_t multiplicative_hash(const Unit* p, int64_t n) {
  uint64_t x = static_cast<uint64_t>(p[0]) << 7;
  for (int64_t i = 0; i < n; ++i) x = (1000003 * x) ^ p[i];
  return x ^ static_cast<uint64_t>(n);
}

uint64_t never_minus_one(uint64_t h) { return h == ~uint64_t{0} ? ~uint64_t{1} : h; }

}  // namespace

uint64_t hash_bytes(const void* data, size_t length) {
  if (length == 0) return 0;
  auto* p = static_cast<const uint8_t*>(data);
  return never_minus_one(py2() ? multiplicative_hash(p, static_cast<int64_t>(length)) : siphash13(p, length));
}

uint64_t hash_view(std::string_view ascii) { return hash_bytes(ascii.data(), ascii.size()); }

uint64_t text_hash(Text* s) {
  const uint64_t known = std::atomic_ref<uint64_t>(s->hash).load(std::memory_order_relaxed);
  if (known != 0 || s->length == 0) return known;
  auto* u = static_cast<Str*>(s);  // Bytes have the flags of width 1
  const int width = u->width();
  uint64_t h;
  if (!py2() || width == 1) {
    h = hash_bytes(s->data(), static_cast<size_t>(s->length) * static_cast<size_t>(width));
  } else if (width == 2) {
    h = never_minus_one(multiplicative_hash(u->data2(), s->length));
  } else {
    h = never_minus_one(multiplicative_hash(u->data4(), s->length));
  }
  std::atomic_ref<uint64_t>(s->hash).store(h, std::memory_order_relaxed);
  return h;
}

bool text_equal(const Text* a, const Text* b) {
  if (a == b) return true;
  if (a->length != b->length) return false;
  const auto* u = static_cast<const Str*>(a);
  const auto* v = static_cast<const Str*>(b);
  if (u->width_log() != v->width_log()) return false;
  return equal_bytes(a->data(), b->data(), static_cast<size_t>(a->length) << u->width_log());
}

// --- native strings

bool is_native_str(Value v) { return py2() ? is<Bytes>(v) : is<Str>(v); }
bool is_any_string(Value v) { return is<Str>(v) || (py2() && is<Bytes>(v)); }

Result<Text*> native_str(Thread& t, std::string_view utf8) {
  if (py2()) return static_cast<Text*>(TRY(make_bytes(t, utf8)));
  return static_cast<Text*>(TRY(make_str(t, utf8)));
}

Result<Text*> native_char(Thread& t, uint8_t c) {
  if (py2()) return static_cast<Text*>(bytes_of_char(c));
  return static_cast<Text*>(TRY(str_of_char(t, c)));
}

std::string_view text_view(const Text* s) {
  if (has_layout(s, kLayoutRowBytes) || is<Bytes>(value_of(s))) {
    return {reinterpret_cast<const char*>(s->data()), static_cast<size_t>(s->length)};
  }
  return utf8_lossy(static_cast<Str*>(const_cast<Text*>(s)));
}

bool str_equals_ascii(const Text* str, const Text* bytes) {
  const auto* u = static_cast<const Str*>(str);
  return u->ascii() && u->length == bytes->length && memcmp(u->data(), bytes->data(), static_cast<size_t>(u->length)) == 0;
}

// --- interning: an open-addressing table in a block of values that a static root holds

extern "C" Text* const nx_static_names[];  // the names of core/names.def, up to a null

namespace {

Value intern_root;
NATRIX_ROOTS(intern_roots, &intern_root, 1);
int64_t interned;
constinit Object intern_lock = {{layout_id(kLayoutRowRaw)}, {0}, {0}, {0}};

// The block's size is a power of two.
Value* find_slot(Values* table, Text* s) {
  const uint64_t mask = static_cast<uint64_t>(table->capacity) - 1;
  for (uint64_t i = text_hash(s) & mask;; i = (i + 1) & mask) {
    Value v = table->items[i];
    if (v == kEmpty) return &table->items[i];
    Text* other = as<Text>(v);
    if (layout_of(other) == layout_of(s) && text_hash(other) == text_hash(s) && text_equal(other, s)) return &table->items[i];
  }
}

Values* grow(Thread& t, Values* old) {
  const int64_t capacity = old == nullptr ? 1024 : old->capacity * 2;
  auto made = allocate_values(t, capacity);
  if (made.raised()) return nullptr;
  Values* table = made.value();
  table->capacity = capacity;
  table->size.store(capacity, std::memory_order_relaxed);
  for (int64_t i = 0; old != nullptr && i < old->capacity; ++i) {
    if (old->items[i] != kEmpty) *find_slot(table, as<Text>(old->items[i])) = old->items[i];
  }
  if (old == nullptr) {  // C++ code compares these by address
    for (Text* const* name = nx_static_names; *name != nullptr; ++name, ++interned) *find_slot(table, *name) = value_of(*name);
  }
  store(nullptr, &intern_root, value_of(table));
  return table;
}

}  // namespace

Text* intern(Thread& t, Text* s) {
  Locked held(t, &intern_lock);
  auto* table = intern_root == kEmpty ? nullptr : static_cast<Values*>(intern_root.as_object());
  if (table == nullptr || interned * 2 >= table->capacity) {
    Values* larger = grow(t, table);
    if (larger == nullptr) {  // without memory for the table the string serves as it is
      (void)take_pending(t);
      return s;
    }
    table = larger;
  }
  Value* slot = find_slot(table, s);
  if (*slot != kEmpty) return as<Text>(*slot);
  store(table, slot, value_of(s));
  s->flags.fetch_or(kTextImmortal, std::memory_order_relaxed);
  ++interned;
  return s;
}

}  // namespace natrix::rt
