// compiler/source/unicode_names.cpp - \N{...}: a hash of the name is looked up in a table made from Unicode's data files
// (cmake/unicode_names.py). Names made by rule are not in it.

#include "compiler/source/unicode_names.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "compiler/source/encoding.h"

namespace natrix {

namespace {

struct Named {
  std::uint64_t hash;
  std::uint32_t codes[4];
};
constexpr Named kNames[] = {
#include "unicode_names.inc"
};

std::uint64_t fnv(std::string_view name) {
  std::uint64_t value = 0xCBF29CE484222325u;
  for (char c : name) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  return value;
}

// Unicode 3.12: names of Hangul syllables are spelled from their parts.
char32_t hangul(std::string_view name) {
  constexpr std::string_view kLead[] = {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
  constexpr std::string_view kVowel[] = {"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE",
                                         "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"};
  constexpr std::string_view kTail[] = {"",  "G",  "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT",
                                        "LP", "LH", "M",  "B",  "BS", "S", "SS", "NG", "J", "C", "K",  "T",  "P",  "H"};
  for (std::uint32_t l = 0; l < std::size(kLead); l++) {
    if (!name.starts_with(kLead[l])) continue;
    std::string_view rest = name.substr(kLead[l].size());
    for (std::uint32_t v = 0; v < std::size(kVowel); v++) {
      if (!rest.starts_with(kVowel[v])) continue;
      for (std::uint32_t t = 0; t < std::size(kTail); t++)
        if (rest.substr(kVowel[v].size()) == kTail[t]) return 0xAC00 + (l * 21 + v) * 28 + t;
    }
  }
  return 0;
}

bool is_ideograph(char32_t code) {
  return (code >= 0x3400 && code <= 0x4DBF) || (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x20000 && code <= 0x2A6DF) ||
         (code >= 0x2A700 && code <= 0x2B738) || (code >= 0x2B740 && code <= 0x2B81D) || (code >= 0x2B820 && code <= 0x2CEA1) ||
         (code >= 0x2CEB0 && code <= 0x2EBE0) || (code >= 0x30000 && code <= 0x3134A);
}

}  // namespace

std::string unicode_by_name(std::string_view name) {
  std::string upper(name), out;
  for (char& c : upper)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  constexpr std::string_view kHangul = "HANGUL SYLLABLE ", kIdeograph = "CJK UNIFIED IDEOGRAPH-";
  if (upper.starts_with(kHangul)) {
    if (char32_t code = hangul(std::string_view(upper).substr(kHangul.size()))) utf8_append(out, code);
    return out;
  }
  if (upper.starts_with(kIdeograph)) {
    char32_t code = 0;
    std::string_view digits = std::string_view(upper).substr(kIdeograph.size());
    if (digits.size() != 4 && digits.size() != 5) return out;
    for (char c : digits) {
      int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
      if (digit < 0) return out;
      code = code * 16 + static_cast<char32_t>(digit);
    }
    if (is_ideograph(code)) utf8_append(out, code);
    return out;
  }
  std::uint64_t hash = fnv(upper);
  auto found = std::lower_bound(std::begin(kNames), std::end(kNames), hash, [](const Named& n, std::uint64_t h) { return n.hash < h; });
  if (found == std::end(kNames) || found->hash != hash) return out;
  for (std::uint32_t code : found->codes)
    if (code != 0) utf8_append(out, code);
  return out;
}

}  // namespace natrix
