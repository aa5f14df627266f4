// runtime/modules/random.cpp - the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998) behind module random.
// The same seeds give the same numbers as in CPython: seeds are split into 32-bit words, lowest first, and floats are made
// of 53 bits from two words. The distributions are Python, in lib/py2/random.py and lib/py3/random.py.
#include "runtime/modules/random.h"

#include <bit>

#include "natives/_random.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/modules/digests.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/entropy.h"

NATRIX_DEFINE_LAYOUT(RandomGenerator, &nx_type__random_Random, nullptr, nullptr, 0);

namespace natrix::rt {

namespace {

constexpr uint32_t kWords = 624, kMiddle = 397;

uint32_t next_word(RandomGenerator* g) {
  uint32_t* s = g->state;
  if (g->index >= kWords) {
    auto twist = [](uint32_t high, uint32_t low) {
      const uint32_t y = (high & 0x80000000u) | (low & 0x7FFFFFFFu);
      return (y >> 1) ^ ((y & 1) != 0 ? 0x9908B0DFu : 0);
    };
    for (uint32_t i = 0; i < kWords; ++i) s[i] = s[(i + kMiddle) % kWords] ^ twist(s[i], s[(i + 1) % kWords]);
    g->index = 0;
  }
  uint32_t y = s[g->index++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9D2C5680u;
  y ^= (y << 15) & 0xEFC60000u;
  return y ^ y >> 18;
}

void seed_word(RandomGenerator* g, uint32_t n) {
  g->state[0] = n;
  for (uint32_t i = 1; i < kWords; ++i) g->state[i] = 1812433253u * (g->state[i - 1] ^ g->state[i - 1] >> 30) + i;
  g->index = kWords;
}

void seed_words(RandomGenerator* g, const uint32_t* key, size_t length) {
  seed_word(g, 19650218u);
  uint32_t* s = g->state;
  uint32_t i = 1;
  size_t j = 0;
  auto step = [&] {
    if (++i >= kWords) {
      s[0] = s[kWords - 1];
      i = 1;
    }
  };
  for (size_t k = kWords > length ? kWords : length; k > 0; --k) {
    s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >> 30) * 1664525u) + key[j] + static_cast<uint32_t>(j);
    step();
    if (++j >= length) j = 0;
  }
  for (uint32_t k = kWords - 1; k > 0; --k) {
    s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >> 30) * 1566083941u) - i;
    step();
  }
  s[0] = 0x80000000u;
}

Result<void> seed_random(Thread& t, RandomGenerator* g) {
  uint32_t key[kWords];
  if (!sys::entropy(key, sizeof key)) return raise(t, NotImplementedError, "/dev/urandom (or equivalent) not found");
  seed_words(g, key, kWords);
  return {};
}

Result<void> seed_value_py(Thread& t, RandomGenerator* g, Value n) {
  if (n == kNone || n == kEmpty) return seed_random(t, g);
  if (!is_integer(n)) n = TRY(int_from_uint64(t, static_cast<uint64_t>(TRY(hash_py(t, n)))));
  Operand p(n);
  Buffer<uint32_t> key;
  for (size_t i = 0; i < p.view.size; ++i) {
    key.push(static_cast<uint32_t>(p.view.limbs[i]));
    key.push(static_cast<uint32_t>(p.view.limbs[i] >> 32));
  }
  if (key.empty()) key.push(0);
  if (key.size() > 1 && key.back() == 0) key.pop();
  Locked held(t, g);
  seed_words(g, key.data(), key.size());
  return {};
}

}  // namespace

extern "C" {

Result<Value> nx__random_Random_dunder_new(Thread& t, Type* cls, Tuple* args, Dict*) {
  RandomGenerator* g = TRY(make_instance<RandomGenerator>(t, cls));
  TRY(seed_value_py(t, g, args->length > 0 ? args->items[0] : kNone));
  return value_of(g);
}

Result<double> nx__random_Random_random(Thread& t, RandomGenerator* self) {
  Locked held(t, self);
  const uint32_t a = next_word(self) >> 5, b = next_word(self) >> 6;
  return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
}

Result<Value> nx__random_Random_seed(Thread& t, RandomGenerator* self, Value n) {
  TRY(seed_value_py(t, self, n));
  return kNone;
}

Result<Value> nx__random_Random_getstate(Thread& t, RandomGenerator* self) {
  Tuple* all = TRY(allocate_tuple(t, kWords + 1));
  for (uint32_t i = 0; i < kWords; ++i) {
    Value word = py2() ? TRY(long_from_int64(t, self->state[i])) : Value::from_small(self->state[i]);
    store(all, &all->items[i], word);
  }
  Value index = py2() ? TRY(long_from_int64(t, self->index)) : Value::from_small(self->index);
  store(all, &all->items[kWords], index);
  return value_of(all);
}

Result<Value> nx__random_Random_setstate(Thread& t, RandomGenerator* self, Value state) {
  const Tuple* all = try_cast<Tuple>(state);
  if (all == nullptr) return raise(t, TypeError, "state vector must be a tuple");
  if (all->length != kWords + 1) return raise(t, ValueError, "state vector is the wrong size");
  uint32_t words[kWords];
  for (uint32_t i = 0; i < kWords; ++i) words[i] = static_cast<uint32_t>(TRY(index_py(t, all->items[i])));
  const int64_t index = TRY(index_py(t, all->items[kWords]));
  if (index < 0 || index > kWords) return raise(t, ValueError, "invalid state");
  Locked held(t, self);
  memcpy(self->state, words, sizeof words);
  self->index = static_cast<uint32_t>(index);
  return kNone;
}

Result<Value> nx__random_Random_getrandbits(Thread& t, RandomGenerator* self, Value k) {
  int64_t bits = TRY(index_py(t, k));
  if (bits < 0 || (py2() && bits == 0)) {
    return raise(t, ValueError, py2() ? "number of bits must be greater than zero" : "number of bits must be non-negative");
  }
  if (bits == 0) return Value::from_small(0);
  Locked held(t, self);
  if (bits <= 32 && !py2()) return Value::from_small(next_word(self) >> (32 - bits));
  Limbs r;
  r.resize(static_cast<size_t>(bits + 63) / 64);
  memset(r.data(), 0, r.size() * sizeof(Limb));
  for (size_t i = 0; bits > 0; ++i, bits -= 32) {
    uint32_t word = next_word(self);
    if (bits < 32) word >>= 32 - bits;
    r[i / 2] |= Limb{word} << (i % 2 * 32);
  }
  return int_from_big(t, r.data(), r.size(), false, true);
}

Result<Value> nx__random_Random_jumpahead(Thread& t, RandomGenerator* self, Value n) {
  // CPython 2.7: swaps words pseudo-randomly by a remainder, then adds to each.
  if (!is_integer(n)) return raise(t, TypeError, "jumpahead requires an integer, not '{}'", type_name(n));
  uint32_t* s = self->state;
  for (uint32_t i = kWords - 1; i > 1; --i) {
    const int64_t j = TRY(index_py(t, TRY(binary_integers(t, Binary::Mod, n, Value::from_small(i)))));
    const uint32_t swapped = s[j];
    s[j] = s[i];
    s[i] = swapped;
  }
  for (uint32_t i = 0; i < kWords; ++i) s[i] += i + 1;
  self->index = kWords;
  return kNone;
}

Result<Value> nx__random__sha512(Thread& t, Value data) {
  const BytesView view = TRY(bytes_argument(t, data));
  uint8_t digest[64];
  Digest state;
  digest_start(state, DigestKind::Sha512);
  digest_update(state, view.data, static_cast<size_t>(view.length));
  digest_finish(state, digest);
  Bytes* b = TRY(make_bytes(t, digest, sizeof digest));
  return value_of(b);
}

Result<Value> nx__random__entropy(Thread& t, int64_t n) {
  if (n < 0) return raise(t, ValueError, "negative argument not allowed");
  Bytes* b = TRY(allocate_bytes(t, n));
  if (!sys::entropy(b->data(), static_cast<size_t>(n))) return raise(t, NotImplementedError, "/dev/urandom (or equivalent) not found");
  return value_of(b);
}

}  // extern "C"

}  // namespace natrix::rt
