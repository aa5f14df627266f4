// runtime/modules/regex/program.h - a compiled regular expression: instructions that regex/match.cpp runs.
// A program is one block of plain memory, so that it needs no destructor and the collector nothing to trace.
#pragma once

#include "runtime/modules/regex/syntax.h"

namespace natrix::rt::regex {

enum class Op : uint8_t {
  // One character: these stand alone, or after RepeatOne.
  Literal,        // a
  NotLiteral,
  IgnoreLiteral,  // a: in lower case; mode: CharacterMode
  NotIgnoreLiteral,
  Any,            // not a newline
  AnyAtAll,
  Set,            // a: index
  // Places and control.
  At,             // a: Place; mode: CharacterMode
  Mark,           // a: 2 * (group - 1), odd: its end
  Jump,           // a
  Split,          // goes on, and at a if that fails
  RepeatOne,      // a, b: bounds; mode: Repetition; the next instruction is repeated
  Repeat,         // a: loop; c: its Until
  Until,          // a: loop
  Assert,         // a: how far back; b: 1 for "not"; c: where to go on; what follows up to AssertEnd must match
  AssertEnd,      // b: as above
  Atomic,         // what follows up to AtomicEnd is not tried again
  AtomicEnd,
  Reference,      // a: group; b: 1 to ignore case; mode
  Conditional,    // a: group; c: where to go if it did not match
  Success,
  Failure,
};

enum class CharacterMode : uint8_t { Ascii, Unicode, Locale };

struct Instruction {
  Op op;
  uint8_t mode;
  uint32_t a, b, c;
};

struct CharacterSet {
  uint32_t bits[8];     // the answer for characters below 256
  uint32_t first, count;  // items, for the others
  CharacterMode mode;
  bool negated, ignore_case;
  bool has(uint32_t c) const { return (bits[c >> 5] >> (c & 31) & 1) != 0; }
};

struct Loop {
  uint32_t least, most, body;
  Repetition mode;
};

struct Program : Object {  // layout Raw
  uint32_t instructions, sets, items, loops;
  uint32_t marks;          // 2 * groups
  bool filter;             // a match begins with a character of `first` (or one above 255, if first_wide)
  bool first_wide;
  int16_t only_first;      // the one character below 256 that it can begin with, else -1
  bool anchored;           // it begins with \A, or ^ without MULTILINE
  CharacterSet first;

  const Instruction* code() const { return reinterpret_cast<const Instruction*>(this + 1); }
  const CharacterSet* set(uint32_t i) const { return reinterpret_cast<const CharacterSet*>(code() + instructions) + i; }
  const Loop* loop(uint32_t i) const { return reinterpret_cast<const Loop*>(set(0) + sets) + i; }
  const SetItem* item(uint32_t i) const { return reinterpret_cast<const SetItem*>(loop(0) + loops) + i; }
};

/// Raises error for look-behind of no fixed width.
Result<Program*> compile(Thread& t, const Syntax& syntax);

// Characters (regex/characters.cpp).
uint32_t lower_of(uint32_t c, CharacterMode mode);
bool in_category(uint32_t c, Category category, CharacterMode mode);
/// Does c, of a text, equal `lower` of a pattern with IGNORECASE?
bool equals_ignoring_case(uint32_t c, uint32_t lower, CharacterMode mode);
/// Whether a set that is given by its items has c.
bool set_has(const CharacterSet& set, const SetItem* items, uint32_t c);
inline bool is_word(uint32_t c, CharacterMode mode) { return in_category(c, Category::Word, mode); }

/// Does a one-character instruction match c?
inline bool matches_one(const Program* p, const Instruction& i, uint32_t c) {
  switch (i.op) {
    case Op::Literal: return c == i.a;
    case Op::NotLiteral: return c != i.a;
    case Op::IgnoreLiteral: return equals_ignoring_case(c, i.a, static_cast<CharacterMode>(i.mode));
    case Op::NotIgnoreLiteral: return !equals_ignoring_case(c, i.a, static_cast<CharacterMode>(i.mode));
    case Op::Any: return c != '\n';
    case Op::AnyAtAll: return true;
    default: {
      const CharacterSet& set = *p->set(i.a);
      return c < 256 ? set.has(c) : set_has(set, p->item(set.first), c);
    }
  }
}

}  // namespace natrix::rt::regex
