// runtime/modules/regex/syntax.h - the syntax tree of a regular expression, and how texts become one.
#pragma once

#include "runtime/containers/dict.h"
#include "runtime/support/buffer.h"

namespace natrix::rt::regex {

/// Library Reference, re: the values of the flags.
enum Flags : uint32_t {
  kTemplate = 1, kIgnoreCase = 2, kLocale = 4, kMultiLine = 8, kDotAll = 16, kUnicode = 32, kVerbose = 64, kDebug = 128, kAscii = 256,
};
constexpr uint32_t kTypeFlags = kAscii | kLocale | kUnicode;

inline constexpr uint32_t kUnbounded = UINT32_MAX;  // a repetition without upper bound

enum class Kind : uint8_t {
  Sequence,     // first, last: its items; next: the next alternative
  Literal,      // a: the character
  NotLiteral,
  Any,
  In,           // items [a, a + b); mode 1: negated
  At,           // a: Place
  Branch,       // first: Sequences
  Group,        // a: its number, 0 for none; add, remove: flags; first: a Sequence
  Repeat,       // a, b: bounds; mode: Repetition; first: a Sequence
  Atomic,       // first
  Assert,       // mode 1: looks behind; first
  AssertNot,
  Reference,    // a: group
  Conditional,  // a: group; first: the Sequence for yes, whose next is that for no
};
enum class Place : uint8_t { Beginning, BeginningOfText, Boundary, NotBoundary, End, EndOfText, BeginningOfLine, EndOfLine };
enum class Repetition : uint8_t { Greedy, Lazy, Possessive };
enum class Category : uint8_t { Digit, NotDigit, Space, NotSpace, Word, NotWord };

struct Node {
  Kind kind;
  uint8_t mode = 0;
  int32_t next = -1, first = -1, last = -1;
  uint32_t a = 0, b = 0;
  uint32_t add = 0, remove = 0;
};

/// A member of a set: the characters from lo to hi, or a category (lo).
struct SetItem {
  bool category;
  uint32_t lo, hi;
  bool operator==(const SetItem&) const = default;
};

struct Width {
  uint64_t least, most;
};

struct Syntax {
  Buffer<Node> nodes;
  Buffer<SetItem> items;
  Buffer<Width> groups;      // widths of the closed ones; 0 is the whole
  Dict* names = nullptr;     // group name -> number
  int32_t root = -1;
  uint32_t flags = 0;
};

/// The Unicode code points of a pattern or template.
struct Characters {
  Buffer<uint32_t> units;
  bool text = false;  // Str, not bytes
  Result<void> read(Thread& t, Value source);
};

/// Parses `pattern`, a string or a bytes-like object. Raises the module's error, with CPython's texts.
Result<void> parse(Thread& t, Value pattern, uint32_t flags, Syntax& out);

/// How many characters a node matches.
Width width_of(const Syntax& syntax, int32_t node);

/// Raises re.error(message, pattern, position); position -1: None. Python 2: error(message).
Raised raise_error_py(Thread& t, Value message, Value pattern, int64_t position);

/// What module re registers: its error class, and the function that issues a warning of a pattern.
void register_module(Value error, Value warn);
Result<void> warn_pattern_py(Thread& t, Value message, bool deprecation);

}  // namespace natrix::rt::regex
