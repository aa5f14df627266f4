// compiler/source/normalize.cpp - NFKC: decompose, put combining marks into order, compose.
// The tables are made from Unicode's data files by cmake/unicode_normal.py; Hangul is arithmetic.

#include "compiler/source/normalize.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "compiler/source/encoding.h"

namespace natrix {

namespace {

struct Decomposition {
  char32_t code;
  std::uint32_t begin, count;
};
struct Composition {
  char32_t first, second, code;
};
struct CombiningClass {
  char32_t code;
  int value;
};
#include "unicode_normal.inc"

constexpr char32_t kSyllable = 0xAC00, kLead = 0x1100, kVowel = 0x1161, kTail = 0x11A7;
constexpr char32_t kLeads = 19, kVowels = 21, kTails = 28;

int combining_class(char32_t code) {
  auto found = std::lower_bound(std::begin(kClasses), std::end(kClasses), code,
                                [](const CombiningClass& c, char32_t wanted) { return c.code < wanted; });
  return found != std::end(kClasses) && found->code == code ? found->value : 0;
}

void decompose(std::u32string& out, char32_t code) {
  if (code >= kSyllable && code < kSyllable + kLeads * kVowels * kTails) {
    char32_t index = code - kSyllable, tail = index % kTails;
    out += kLead + index / (kVowels * kTails);
    out += kVowel + index / kTails % kVowels;
    if (tail != 0) out += kTail + tail;
    return;
  }
  auto found = std::lower_bound(std::begin(kDecompositions), std::end(kDecompositions), code,
                                [](const Decomposition& d, char32_t wanted) { return d.code < wanted; });
  if (found != std::end(kDecompositions) && found->code == code) out.append(kParts + found->begin, found->count);
  else out += code;
}

// The character that two make together; 0 if none.
char32_t compose(char32_t first, char32_t second) {
  if (first >= kLead && first < kLead + kLeads && second >= kVowel && second < kVowel + kVowels) {
    return kSyllable + ((first - kLead) * kVowels + second - kVowel) * kTails;
  }
  if (first >= kSyllable && first < kSyllable + kLeads * kVowels * kTails && (first - kSyllable) % kTails == 0 &&
      second > kTail && second < kTail + kTails) {
    return first + second - kTail;
  }
  auto found = std::lower_bound(std::begin(kCompositions), std::end(kCompositions), first, [&](const Composition& c, char32_t wanted) {
    return c.first != wanted ? c.first < wanted : c.second < second;
  });
  bool same = found != std::end(kCompositions) && found->first == first && found->second == second;
  return same ? found->code : 0;
}

}  // namespace

std::string nfkc(std::string_view text) {
  std::u32string codes;
  for (std::size_t at = 0; at < text.size();) decompose(codes, utf8_decode(text, at));
  // Marks after one another go by class; the sort is stable (they are few).
  for (std::size_t i = 1; i < codes.size(); i++) {
    int value = combining_class(codes[i]);
    for (std::size_t j = i; value != 0 && j > 0 && combining_class(codes[j - 1]) > value; j--) std::swap(codes[j], codes[j - 1]);
  }
  std::u32string composed;
  std::size_t starter = 0;
  bool any_starter = false;
  int last_class = 0;
  for (char32_t code : codes) {
    int value = combining_class(code);
    bool adjacent = composed.size() == starter + 1;
    if (any_starter && (adjacent || (last_class != 0 && last_class < value))) {
      if (char32_t together = compose(composed[starter], code)) {
        composed[starter] = together;
        continue;
      }
    }
    if (value == 0) {
      starter = composed.size();
      any_starter = true;
    }
    last_class = value;
    composed += code;
  }
  std::string out;
  for (char32_t code : composed) utf8_append(out, code);
  return out;
}

}  // namespace natrix
