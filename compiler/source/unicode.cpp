// compiler/source/unicode.cpp - Lookups in unicode.def. Rare: only names that are not ASCII ask.

#include "compiler/source/unicode.h"

#include <cstddef>
#include <cstdint>

namespace natrix {

namespace {

#define TABLE(name, ...) constexpr std::uint32_t name[] = {__VA_ARGS__};
#include "compiler/source/unicode.def"

template <std::size_t N>
bool in(const std::uint32_t (&table)[N], char32_t code) {
  char32_t at = 0x80;
  for (std::size_t i = 0; i < N; i++) {
    at += table[i];
    if (code < at) return i % 2 == 1;
  }
  return false;
}

bool is_ascii_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

}  // namespace

bool is_identifier_start(char32_t code) { return code < 0x80 ? is_ascii_letter(code) : in(kStart, code); }
bool is_identifier_continue(char32_t code) {
  return code < 0x80 ? is_ascii_letter(code) || (code >= '0' && code <= '9') : in(kContinue, code);
}
bool is_printable(char32_t code) { return code < 0x80 ? code >= 32 && code != 127 : in(kPrintable, code); }

}  // namespace natrix
