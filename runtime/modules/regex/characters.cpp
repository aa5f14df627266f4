// runtime/modules/regex/characters.cpp - categories and the ways to ignore case.
#include <cctype>

#include "runtime/core/api.h"
#include "runtime/modules/regex/program.h"
#include "runtime/text/unicode.h"

namespace natrix::rt::regex {

namespace {

/// Lower-case characters that have the same upper case, each followed by the rest of its group (CPython 3.11,
/// Lib/re/_casefix.py; 2.7 has those that are marked).
struct Alike { uint32_t c[3]; bool both; };
constexpr Alike kAlike[] = {
  {{0x69, 0x131, 0}, true}, {{0x73, 0x17F, 0}, true}, {{0xB5, 0x3BC, 0}, true}, {{0x345, 0x3B9, 0x1FBE}, true},
  {{0x390, 0x1FD3, 0}, false}, {{0x3B0, 0x1FE3, 0}, false}, {{0x3B2, 0x3D0, 0}, true}, {{0x3B5, 0x3F5, 0}, true},
  {{0x3B8, 0x3D1, 0}, true}, {{0x3BA, 0x3F0, 0}, true}, {{0x3C0, 0x3D6, 0}, true}, {{0x3C1, 0x3F1, 0}, true},
  {{0x3C2, 0x3C3, 0}, true}, {{0x3C6, 0x3D5, 0}, true}, {{0x432, 0x1C80, 0}, false}, {{0x434, 0x1C81, 0}, false},
  {{0x43E, 0x1C82, 0}, false}, {{0x441, 0x1C83, 0}, false}, {{0x442, 0x1C84, 0x1C85}, false}, {{0x44A, 0x1C86, 0}, false},
  {{0x463, 0x1C87, 0}, false}, {{0x1C88, 0xA64B, 0}, false}, {{0x1E61, 0x1E9B, 0}, true}, {{0xFB05, 0xFB06, 0}, false},
};
const Alike* alike_of(uint32_t c) {
  for (const Alike& group : kAlike) {
    if (py2() && !group.both) continue;
    for (uint32_t member : group.c) if (member == c && c != 0) return &group;
  }
  return nullptr;
}

/// Characters whose lower case has another upper case.
constexpr uint32_t kOddUpper[][2] = {{0x69, 0x130}, {0x6B, 0x212A}, {0xE5, 0x212B}, {0x3C9, 0x2126}, {0xDF, 0x1E9E}, {0x3B8, 0x3F4}};

bool in_items(const SetItem* items, uint32_t count, uint32_t c, CharacterMode mode) {
  for (uint32_t i = 0; i < count; ++i) {
    const SetItem& item = items[i];
    if (item.category ? in_category(c, static_cast<Category>(item.lo), mode) : item.lo <= c && c <= item.hi) return true;
  }
  return false;
}

/// Is there an x among the items whose lower case is `lower`?
bool in_lowered_items(const SetItem* items, uint32_t count, uint32_t lower, CharacterMode mode) {
  auto has = [&](uint32_t x) {
    if (lower_of(x, mode) != lower) return false;
    for (uint32_t i = 0; i < count; ++i) if (!items[i].category && items[i].lo <= x && x <= items[i].hi) return true;
    return false;
  };
  if (has(lower)) return true;
  if (mode == CharacterMode::Ascii) return ascii_lower(lower) && has(lower - 32);
  if (mode == CharacterMode::Locale) {
    const uint32_t upper = lower < 256 ? static_cast<uint32_t>(toupper(static_cast<int>(lower))) : lower;
    return upper != lower && has(upper);
  }
  if (has(simple_upper(lower)) || has(simple_title(lower))) return true;
  for (const auto& odd : kOddUpper) if (odd[0] == lower && has(odd[1])) return true;
  return false;
}

}  // namespace

uint32_t lower_of(uint32_t c, CharacterMode mode) {
  switch (mode) {
    case CharacterMode::Ascii: return ascii_upper(c) ? c + 32 : c;
    case CharacterMode::Locale: return c < 256 ? static_cast<uint32_t>(tolower(static_cast<int>(c))) : c;
    default: return c < 128 ? (ascii_upper(c) ? c + 32 : c) : simple_lower(c);
  }
}

bool in_category(uint32_t c, Category category, CharacterMode mode) {
  bool in = false;
  switch (category) {
    case Category::Digit:
    case Category::NotDigit:
      in = c < 128 || mode != CharacterMode::Unicode ? ascii_digit(c) : is_decimal(c);
      break;
    case Category::Space:
    case Category::NotSpace:
      in = mode == CharacterMode::Unicode ? is_space(c) : is_ascii_space(c);
      break;
    case Category::Word:
    case Category::NotWord:
      if (c < 128) in = ascii_alpha(c) || ascii_digit(c) || c == '_';
      else if (mode == CharacterMode::Unicode) in = is_alnum(c);
      else if (mode == CharacterMode::Locale) in = c < 256 && isalnum(static_cast<int>(c)) != 0;
      break;
  }
  const bool negated = category == Category::NotDigit || category == Category::NotSpace || category == Category::NotWord;
  return in != negated;
}

bool equals_ignoring_case(uint32_t c, uint32_t lower, CharacterMode mode) {
  if (c == lower) return true;
  const uint32_t l = lower_of(c, mode);
  if (l == lower) return true;
  if (mode == CharacterMode::Locale) return !py2() && c < 256 && static_cast<uint32_t>(toupper(static_cast<int>(c))) == lower;
  if (mode != CharacterMode::Unicode) return false;
  const Alike* group = alike_of(lower);
  if (group == nullptr) return false;
  for (uint32_t member : group->c) if (member == l && l != 0) return true;
  return false;
}

bool set_has(const CharacterSet& set, const SetItem* items, uint32_t c) {
  if (!set.ignore_case) return in_items(items, set.count, c, set.mode) != set.negated;
  const uint32_t lower = lower_of(c, set.mode);
  bool in = in_lowered_items(items, set.count, lower, set.mode);
  for (uint32_t i = 0; i < set.count && !in; ++i) in = items[i].category && in_category(lower, static_cast<Category>(items[i].lo), set.mode);
  if (!in && set.mode == CharacterMode::Unicode) {
    if (const Alike* group = alike_of(lower)) {
      for (uint32_t member : group->c) in = in || (member != 0 && in_lowered_items(items, set.count, member, set.mode));
    }
  }
  return in != set.negated;
}

}  // namespace natrix::rt::regex
