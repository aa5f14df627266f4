// include/natrix/value.h - Value: any Python object in 64 bits.
// A heap address, a small constant, a double or a 48-bit int; what generated code and the runtime exchange.
//
//   0 .. 4095                     constants: empty, raised, None, False, True ...
//   4096 .. 2^48-1                address of an Object (heap or static)
//   0x0002.... .. 0xFFFD....      a double: its bits plus 2^49
//   0xFFFE.... (48-bit payload)   an int
#pragma once

#include <bit>
#include <cstdint>

namespace natrix {

struct Object;

struct Value {
  uint64_t bits;

  static constexpr uint64_t kDoubleOffset = uint64_t{1} << 49;
  static constexpr uint64_t kIntTag = uint64_t{0xFFFE} << 48;
  static constexpr uint64_t kPayloadMask = (uint64_t{1} << 48) - 1;
  static constexpr uint64_t kFirstAddress = 4096;
  static constexpr int64_t kIntMax = (int64_t{1} << 47) - 1;
  static constexpr int64_t kIntMin = -(int64_t{1} << 47);

  constexpr bool operator==(const Value&) const = default;  // identity: Python's `is`

  constexpr bool is_int() const { return bits >= kIntTag; }
  constexpr bool is_double() const { return bits - kDoubleOffset < kIntTag - kDoubleOffset; }
  constexpr bool is_object() const { return bits - kFirstAddress < kPayloadMask + 1 - kFirstAddress; }
  constexpr bool is_constant() const { return bits < kFirstAddress; }

  constexpr int64_t as_int() const { return static_cast<int64_t>(bits << 16) >> 16; }
  constexpr double as_double() const { return std::bit_cast<double>(bits - kDoubleOffset); }
  Object* as_object() const { return reinterpret_cast<Object*>(bits); }

  static constexpr bool fits_int(int64_t n) { return n >= kIntMin && n <= kIntMax; }
  /// n must satisfy fits_int.
  static constexpr Value from_small(int64_t n) { return {kIntTag | (static_cast<uint64_t>(n) & kPayloadMask)}; }
  /// Any double; NaN payloads that would leave the double range lose bit 50.
  static constexpr Value from_double(double d) {
    uint64_t raw = std::bit_cast<uint64_t>(d);
    if (d != d) raw &= ~(uint64_t{1} << 50);
    return {raw + kDoubleOffset};
  }
  static Value from_object(const void* o) { return {reinterpret_cast<uint64_t>(o)}; }
};

static_assert(sizeof(Value) == 8);

// The constants. `empty` is all-zero memory: an unset slot, an absent argument, an exhausted iterator.
// `raised` as a result means: an exception is pending in this thread.
inline constexpr Value kEmpty{0};
inline constexpr Value kRaised{8};
inline constexpr Value kNone{16};
inline constexpr Value kFalse{24};
inline constexpr Value kTrue{32};
inline constexpr Value kNotImplemented{40};
inline constexpr Value kEllipsis{48};

constexpr Value from_bool(bool b) { return b ? kTrue : kFalse; }

}  // namespace natrix
