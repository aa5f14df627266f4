// runtime/numbers/digits.h - decimal digits of machine integers, two at a time.
#pragma once

#include <cstdint>
#include <cstring>

namespace natrix::rt {

struct DigitPairs {
  char text[200];
  constexpr DigitPairs() : text() {
    for (int i = 0; i < 100; ++i) {
      text[2 * i] = static_cast<char>('0' + i / 10);
      text[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
  }
};
inline constexpr DigitPairs kDigitPairs;

/// Writes n so that it ends at `end`; where it begins.
inline char* digits_before(char* end, uint64_t n) {
  while (n >= 100) {
    end -= 2;
    memcpy(end, kDigitPairs.text + 2 * (n % 100), 2);
    n /= 100;
  }
  if (n < 10) {
    *--end = static_cast<char>('0' + n);
    return end;
  }
  end -= 2;
  memcpy(end, kDigitPairs.text + 2 * n, 2);
  return end;
}

}  // namespace natrix::rt
