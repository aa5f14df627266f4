// runtime/modules/digests.cpp - see digests.h; and the natives of module _digests, whose states are bytearrays.
#include "runtime/modules/digests.h"

#include <bit>
#include <cmath>

#include "natives/_digests.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

namespace {

// FIPS 180-4: the constants of SHA-2 are the fractions of the cube and square roots of the first primes, computed here.

struct Fractions {
  uint64_t cube[80], square[16];
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
      if (k == 2 && found >= 16) continue;
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

const Fractions& fractions() {
  static const Fractions all = compute_fractions();
  return all;
}

bool wide(DigestKind kind) { return kind >= DigestKind::Sha384; }
size_t block_size(DigestKind kind) { return wide(kind) ? 128 : 64; }

uint32_t word32(const uint8_t* p, bool big) {
  uint32_t w = 0;
  for (int k = 0; k < 4; ++k) w |= uint32_t{p[k]} << (big ? 24 - 8 * k : 8 * k);
  return w;
}

void md5_block(uint64_t* h, const uint8_t* p) {
  static constexpr uint8_t kShifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
  uint32_t a = static_cast<uint32_t>(h[0]), b = static_cast<uint32_t>(h[1]), c = static_cast<uint32_t>(h[2]), d = static_cast<uint32_t>(h[3]);
  static uint32_t sines[64];
  if (sines[63] == 0) {
    for (int i = 0; i < 64; ++i) sines[i] = static_cast<uint32_t>(std::fabs(std::sin(i + 1.0)) * 4294967296.0);
  }
  for (int i = 0; i < 64; ++i) {
    uint32_t f;
    int word;
    switch (i / 16) {
      case 0: f = (b & c) | (~b & d); word = i; break;
      case 1: f = (d & b) | (~d & c); word = (5 * i + 1) % 16; break;
      case 2: f = b ^ c ^ d; word = (3 * i + 5) % 16; break;
      default: f = c ^ (b | ~d); word = 7 * i % 16;
    }
    const uint32_t sum = a + f + sines[i] + word32(p + 4 * word, false);
    a = d;
    d = c;
    c = b;
    b += std::rotl(sum, kShifts[i / 16][i % 4]);
  }
  const uint32_t v[4] = {a, b, c, d};
  for (int i = 0; i < 4; ++i) h[i] = static_cast<uint32_t>(h[i] + v[i]);
}

void sha1_block(uint64_t* h, const uint8_t* p) {
  uint32_t w[80];
  for (int i = 0; i < 16; ++i) w[i] = word32(p + 4 * i, true);
  for (int i = 16; i < 80; ++i) w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
  uint32_t v[5];
  for (int i = 0; i < 5; ++i) v[i] = static_cast<uint32_t>(h[i]);
  for (int i = 0; i < 80; ++i) {
    uint32_t f, k;
    switch (i / 20) {
      case 0: f = (v[1] & v[2]) | (~v[1] & v[3]); k = 0x5A827999; break;
      case 1: f = v[1] ^ v[2] ^ v[3]; k = 0x6ED9EBA1; break;
      case 2: f = (v[1] & v[2]) | (v[1] & v[3]) | (v[2] & v[3]); k = 0x8F1BBCDC; break;
      default: f = v[1] ^ v[2] ^ v[3]; k = 0xCA62C1D6;
    }
    const uint32_t sum = std::rotl(v[0], 5) + f + v[4] + k + w[i];
    v[4] = v[3];
    v[3] = v[2];
    v[2] = std::rotl(v[1], 30);
    v[1] = v[0];
    v[0] = sum;
  }
  for (int i = 0; i < 5; ++i) h[i] = static_cast<uint32_t>(h[i] + v[i]);
}

/// The six rotations and two shifts of SHA-2, for words of 32 and of 64 bits.
template <class Word>
void sha2_block(uint64_t* h, const uint8_t* p) {
  constexpr bool kWide = sizeof(Word) == 8;
  constexpr int kRounds = kWide ? 80 : 64;
  constexpr int r[10] = {kWide ? 1 : 7,   kWide ? 8 : 18,  kWide ? 7 : 3,  kWide ? 19 : 17, kWide ? 61 : 19,
                         kWide ? 6 : 10, kWide ? 14 : 6, kWide ? 18 : 11, kWide ? 41 : 25, 0};
  constexpr int s[3] = {kWide ? 28 : 2, kWide ? 34 : 13, kWide ? 39 : 22};
  const Fractions& constants = fractions();
  Word w[kRounds];
  for (int i = 0; i < 16; ++i) {
    w[i] = 0;
    for (size_t k = 0; k < sizeof(Word); ++k) w[i] = static_cast<Word>(w[i] << 8 | p[static_cast<size_t>(i) * sizeof(Word) + k]);
  }
  for (int i = 16; i < kRounds; ++i) {
    const Word s0 = std::rotr(w[i - 15], r[0]) ^ std::rotr(w[i - 15], r[1]) ^ w[i - 15] >> r[2];
    const Word s1 = std::rotr(w[i - 2], r[3]) ^ std::rotr(w[i - 2], r[4]) ^ w[i - 2] >> r[5];
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  Word v[8];
  for (int i = 0; i < 8; ++i) v[i] = static_cast<Word>(h[i]);
  for (int i = 0; i < kRounds; ++i) {
    const Word k = static_cast<Word>(constants.cube[i] >> (kWide ? 0 : 32));
    const Word s1 = std::rotr(v[4], r[6]) ^ std::rotr(v[4], r[7]) ^ std::rotr(v[4], r[8]);
    const Word t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k + w[i];
    const Word s0 = std::rotr(v[0], s[0]) ^ std::rotr(v[0], s[1]) ^ std::rotr(v[0], s[2]);
    const Word majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
    for (int j = 7; j > 0; --j) v[j] = v[j - 1];
    v[4] += t1;
    v[0] = t1 + s0 + majority;
  }
  for (int i = 0; i < 8; ++i) h[i] = static_cast<Word>(h[i] + v[i]);
}

void take_block(Digest& d, const uint8_t* p) {
  switch (d.kind) {
    case DigestKind::Md5: md5_block(d.h, p); break;
    case DigestKind::Sha1: sha1_block(d.h, p); break;
    case DigestKind::Sha224:
    case DigestKind::Sha256: sha2_block<uint32_t>(d.h, p); break;
    default: sha2_block<uint64_t>(d.h, p);
  }
}

}  // namespace

void digest_start(Digest& d, DigestKind kind) {
  memset(static_cast<void*>(&d), 0, sizeof d);
  d.kind = kind;
  static constexpr uint32_t kFirst[5] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
  for (int i = 0; i < 8; ++i) {
    switch (kind) {
      case DigestKind::Md5:
      case DigestKind::Sha1: d.h[i] = i < 5 ? kFirst[i] : 0; break;
      case DigestKind::Sha224: d.h[i] = static_cast<uint32_t>(fractions().square[i + 8]); break;
      case DigestKind::Sha256: d.h[i] = fractions().square[i] >> 32; break;
      case DigestKind::Sha384: d.h[i] = fractions().square[i + 8]; break;
      case DigestKind::Sha512: d.h[i] = fractions().square[i]; break;
    }
  }
}

void digest_update(Digest& d, const uint8_t* data, size_t size) {
  const size_t block = block_size(d.kind);
  d.total += size;
  while (size > 0) {
    if (d.used == 0 && size >= block) {
      take_block(d, data);
      data += block;
      size -= block;
      continue;
    }
    const size_t n = size < block - d.used ? size : block - d.used;
    memcpy(d.block + d.used, data, n);
    d.used += static_cast<uint32_t>(n);
    data += n;
    size -= n;
    if (d.used == block) {
      take_block(d, d.block);
      d.used = 0;
    }
  }
}

size_t digest_finish(Digest& d, uint8_t* out) {
  const size_t block = block_size(d.kind), length = wide(d.kind) ? 16 : 8;
  const uint64_t bits = d.total * 8;
  uint8_t padding[256] = {0x80};
  const size_t n = (2 * block - length - 1 - d.used) % block + 1;  // at least the 0x80
  for (size_t i = 0; i < 8; ++i) {
    const size_t at = n + length - 8;
    padding[at + i] = static_cast<uint8_t>(d.kind == DigestKind::Md5 ? bits >> (8 * i) : bits >> (56 - 8 * i));
  }
  digest_update(d, padding, n + length);
  static constexpr size_t kSizes[] = {16, 20, 28, 32, 48, 64};
  const size_t size = kSizes[static_cast<size_t>(d.kind)], word = wide(d.kind) ? 8 : 4;
  for (size_t i = 0; i < size; ++i) {
    const size_t in_word = i % word;
    const size_t shift = d.kind == DigestKind::Md5 ? 8 * in_word : 8 * (word - 1 - in_word);
    out[i] = static_cast<uint8_t>(d.h[i / word] >> shift);
  }
  return size;
}

namespace {

/// A copy of the state in a bytearray that _start made.
Digest load_state(ByteArray* state) {
  Digest d;
  memcpy(static_cast<void*>(&d), state->block->data(), sizeof d);
  return d;
}

}  // namespace

extern "C" {

Result<Value> nx__digests_start(Thread& t, int64_t kind) {
  Digest d;
  digest_start(d, static_cast<DigestKind>(kind));
  return value_of(TRY(make_bytearray(t, &d, sizeof d)));
}

Result<void> nx__digests_update(Thread& t, ByteArray* state, Value data) {
  BytesView view = bytes_view(data);
  if (auto* text = try_cast<Str>(data)) {
    if (!py2()) return raise(t, TypeError, "Strings must be encoded before hashing");
    Text* encoded = TRY(str_py(t, value_of(text)));
    view = {encoded->data(), encoded->length};
  }
  if (view.data == nullptr) {
    if (py2()) return raise(t, TypeError, "must be string or buffer, not {}", type_name(data));
    return raise(t, TypeError, "object supporting the buffer API required");
  }
  Locked held(t, state);
  Digest d = load_state(state);
  digest_update(d, view.data, static_cast<size_t>(view.length));
  memcpy(state->block->data(), static_cast<void*>(&d), sizeof d);
  return {};
}

Result<Value> nx__digests_finish(Thread& t, ByteArray* state) {
  Digest d = load_state(state);
  uint8_t out[64];
  const size_t size = digest_finish(d, out);
  return value_of(TRY(make_bytes(t, out, static_cast<int64_t>(size))));
}

}  // extern "C"

}  // namespace natrix::rt
