// runtime/modules/random.cpp - the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998) behind module random.
// The same seeds give the same numbers as in CPython: seeds are split into 32-bit words, lowest first, and floats are made
// of 53 bits from two words. The distributions are Python, in lib/py2/random.py and lib/py3/random.py.
#include "runtime/modules/random.h"

#include <bit>

#include "natives/_random.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
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

// FIPS 180-4, SHA-512. The constants are the fractions of the cube and square roots of the first primes, computed here.

struct Fractions {
  uint64_t cube[80], square[8];
};

/// floor(2^64 * frac(n^(1/k))) by bisection on the root with 64 fraction bits, exactly, in 256-bit products.
constexpr Fractions compute_fractions() {
  Fractions f{};
  auto greater_power = [](uint64_t whole, uint64_t fraction, int k, uint64_t n) {
    // (whole + fraction / 2^64)^k > n? The root has 64 fraction bits; products are kept in 32-bit digits.
    uint64_t digits[16] = {1};
    int count = 1;
    const uint32_t factor[3] = {static_cast<uint32_t>(fraction), static_cast<uint32_t>(fraction >> 32), static_cast<uint32_t>(whole)};
    for (int power = 0; power < k; ++power) {
      uint64_t product[16] = {};
      for (int i = 0; i < count; ++i) {
        uint64_t carry = 0;
        for (int j = 0; j < 3; ++j) {
          const uint64_t x = digits[i] * factor[j] + product[i + j] + carry;
          product[i + j] = x & 0xFFFFFFFF;
          carry = x >> 32;
        }
        for (int j = i + 3; carry != 0; ++j) {
          const uint64_t x = product[j] + carry;
          product[j] = x & 0xFFFFFFFF;
          carry = x >> 32;
        }
      }
      count += 3;
      for (int i = 0; i < 16; ++i) digits[i] = product[i];
    }
    // The whole part begins at digit 2 * k.
    uint64_t top = 0;
    for (int i = 15; i >= 2 * k; --i) top = top << 32 | digits[i];
    if (top != n) return top > n;
    for (int i = 0; i < 2 * k; ++i) {
      if (digits[i] != 0) return true;
    }
    return false;
  };
  int found = 0;
  for (uint64_t n = 2; found < 80; ++n) {
    bool prime = true;
    for (uint64_t d = 2; d * d <= n; ++d) prime = prime && n % d != 0;
    if (!prime) continue;
    for (int k = 2; k <= 3; ++k) {
      if (k == 2 && found >= 8) continue;
      uint64_t whole = 1;
      while ((k == 2 ? (whole + 1) * (whole + 1) : (whole + 1) * (whole + 1) * (whole + 1)) <= n) ++whole;
      uint64_t fraction = 0;
      for (int bit = 63; bit >= 0; --bit) {
        if (!greater_power(whole, fraction | uint64_t{1} << bit, k, n)) fraction |= uint64_t{1} << bit;
      }
      (k == 2 ? f.square : f.cube)[found] = fraction;
    }
    ++found;
  }
  return f;
}

void sha512(const uint8_t* data, size_t size, uint8_t* out) {
  static const Fractions fractions = compute_fractions();
  uint64_t h[8];
  memcpy(h, fractions.square, sizeof h);
  Buffer<uint8_t> padded;
  padded.append(data, size);
  padded.push(0x80);
  while (padded.size() % 128 != 120) padded.push(0);
  for (int i = 7; i >= 0; --i) padded.push(static_cast<uint8_t>(uint64_t{size} * 8 >> (8 * i)));
  for (size_t at = 0; at < padded.size(); at += 128) {
    uint64_t w[80];
    for (int i = 0; i < 16; ++i) {
      w[i] = 0;
      for (int k = 0; k < 8; ++k) w[i] = w[i] << 8 | padded[at + static_cast<size_t>(i * 8 + k)];
    }
    for (int i = 16; i < 80; ++i) {
      const uint64_t s0 = std::rotr(w[i - 15], 1) ^ std::rotr(w[i - 15], 8) ^ w[i - 15] >> 7;
      const uint64_t s1 = std::rotr(w[i - 2], 19) ^ std::rotr(w[i - 2], 61) ^ w[i - 2] >> 6;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    uint64_t v[8];
    memcpy(v, h, sizeof v);
    for (int i = 0; i < 80; ++i) {
      const uint64_t s1 = std::rotr(v[4], 14) ^ std::rotr(v[4], 18) ^ std::rotr(v[4], 41);
      const uint64_t choice = (v[4] & v[5]) ^ (~v[4] & v[6]);
      const uint64_t t1 = v[7] + s1 + choice + fractions.cube[i] + w[i];
      const uint64_t s0 = std::rotr(v[0], 28) ^ std::rotr(v[0], 34) ^ std::rotr(v[0], 39);
      const uint64_t majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
      for (int k = 7; k > 0; --k) v[k] = v[k - 1];
      v[4] += t1;
      v[0] = t1 + s0 + majority;
    }
    for (int i = 0; i < 8; ++i) h[i] += v[i];
  }
  for (int i = 0; i < 64; ++i) out[i] = static_cast<uint8_t>(h[i / 8] >> (56 - i % 8 * 8));
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
  sha512(view.data, static_cast<size_t>(view.length), digest);
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
