// runtime/modules/regex/match.h - running a program over a text.
#pragma once

#include "runtime/modules/regex/program.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt::regex {

/// The text that is matched. Lives on the C stack: the object it points into stays alive by being seen there.
struct Subject {
  Value object;
  const void* data = nullptr;
  int64_t length = 0;
  int width = 1;
  bool text = false;
};

class Matcher {
 public:
  Matcher(Thread& t, const Program* program, const Subject& subject, int64_t start, int64_t end);

  int64_t start;                // where the match begins: for search, where to look from
  int64_t position = 0;         // where it ends
  int64_t end;                  // the text ends here
  bool whole = false;           // it must end at `end`
  bool must_advance = false;    // it must not be empty at `start`
  int64_t last_group = 0;       // the last group that was closed, 0: none
  int64_t mark(size_t i) { return marks_[i]; }

  /// At `start`.
  Result<bool> match();
  /// At the first place from `start` on.
  Result<bool> search();

 private:
  // What is undone, or tried next, when a way fails.
  enum class Kind : uint32_t { Choice, GreedyOne, LazyOne, LazyBody, UndoMark, UndoLoop, Frame };
  struct Entry {
    Kind kind;
    uint32_t pc;
    int64_t a, b;
  };
  struct Counter {
    int64_t count, last;
  };

  void reset();
  void push(Kind kind, uint32_t pc, int64_t a, int64_t b = 0) { stack_.push({kind, pc, a, b}); }
  void drop_choices(size_t frame);
  Result<void> poll();
  template <class Unit> Result<bool> run();
  template <class Unit> Result<bool> search_units();
  template <class Unit> int64_t count_matches(const Instruction& one, int64_t at, uint64_t most) const;
  template <class Unit> bool at_place(Place place, CharacterMode mode, int64_t at) const;

  Thread& t_;
  const Program* program_;
  Subject subject_;
  Buffer<int64_t, 16> marks_;
  Buffer<Counter, 4> counters_;
  Buffer<Entry, 32> stack_;
  int64_t frame_ = -1;   // the innermost open Assert or Atomic
  uint32_t fuel_ = 1 << 14;
};

}  // namespace natrix::rt::regex
