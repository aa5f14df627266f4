// runtime/modules/regex/objects.h - the objects of module re: patterns, matches, and what scans a text for matches.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/heap/heap.h"

namespace natrix {

namespace rt::regex { struct Program; struct Subject; class Matcher; }

struct RegexPattern : Object {
  Value source;          // what it was compiled from
  Object* program;       // regex::Program
  Dict* names;           // of groups: name -> number
  Tuple* group_names;    // by number; None for those without
  int64_t flags;
  int64_t groups;
};

struct RegexMatch : Object {
  Value string;
  RegexPattern* pattern;
  Tuple* spans;          // `regs`, null until asked for
  int64_t from, to;      // pos and endpos
  int64_t last_group;    // 0: none
  int64_t marks[];       // begin and end of the whole and of each group; -1: not matched
};

struct RegexScanner : Object {
  RegexPattern* pattern;
  Value string;
  int64_t from;          // where it was started
  int64_t start, end;    // start -1: exhausted
  bool must_advance;
};

}  // namespace natrix
NATRIX_LAYOUT(RegexPattern, 0);
NATRIX_LAYOUT(RegexMatch, 0);
NATRIX_LAYOUT(RegexScanner, 0);

namespace natrix::rt::regex {

/// The text to match, which must suit the pattern.
Result<Subject> subject_of(Thread& t, const RegexPattern* pattern, Value string);
/// The text from i to j.
Result<Value> slice_of(Thread& t, const Subject& subject, int64_t i, int64_t j);
Result<RegexMatch*> make_match(Thread& t, RegexPattern* pattern, Value string, Matcher& m, int64_t from);
/// A group's text, or `otherwise`.
Result<Value> group_of(Thread& t, const RegexMatch* m, const Subject& subject, int64_t group, Value otherwise);
/// The subject of a match that was made of it before.
Subject subject_again(const RegexMatch* m);

}  // namespace natrix::rt::regex
