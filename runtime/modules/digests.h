// runtime/modules/digests.h - MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), for modules hashlib and random.
#pragma once

#include <cstddef>
#include <cstdint>

namespace natrix::rt {

enum class DigestKind : uint32_t { Md5, Sha1, Sha224, Sha256, Sha384, Sha512 };

struct Digest {
  DigestKind kind;
  uint32_t used;      // bytes in `block`
  uint64_t total;     // bytes so far
  uint64_t h[8];      // of 32 bits each but in SHA-384 and SHA-512
  uint8_t block[128];
};

void digest_start(Digest& d, DigestKind kind);
void digest_update(Digest& d, const uint8_t* data, size_t size);
/// Writes the digest and returns its size; d is used up.
size_t digest_finish(Digest& d, uint8_t* out);

}  // namespace natrix::rt
