// compiler/source/encoding.h - From the bytes of a file to UTF-8: byte order mark, coding cookie (PEP 263), and UTF-8 itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/source/diagnostics.h"
#include "compiler/source/source.h"
#include "compiler/support/dialect.h"

namespace natrix {

/// Sets source.text(); the error CPython gives if the bytes cannot be decoded.
std::optional<Diagnostic> decode(Source& source, Dialect dialect);

/// Text in UTF-8 as bytes of a named encoding; empty if a character has none. Python 2 keeps string literals so.
std::optional<std::string> encode(std::string_view utf8, std::string_view encoding);

/// Length in bytes of the UTF-8 sequence at `at`; 0 if it is malformed. Surrogates are malformed.
unsigned utf8_length(std::string_view text, std::size_t at);
/// The code point at `at`, which must be well-formed (or an encoded surrogate); advances `at`.
char32_t utf8_decode(std::string_view text, std::size_t& at);
/// Appends a code point; surrogates get their own three bytes.
void utf8_append(std::string& text, char32_t code);
/// Number of characters in the first `bytes` bytes (malformed bytes count one each).
std::uint32_t characters(std::string_view text, std::size_t bytes);

}  // namespace natrix
