// runtime/modules/regex/match.cpp - the matcher: backtracking over an explicit stack, as deep as memory allows.
// Groups, loop counters and choices are undone exactly on the way back; what a loop's round without progress does is
// CPython's (Modules/_sre.c: MAX_UNTIL, MIN_UNTIL). Signals and stops are seen every few thousand steps.
#include "runtime/modules/regex/match.h"

#include "runtime/core/api.h"
#include "runtime/core/thread.h"
#include "runtime/heap/safepoint.h"
#include "runtime/text/unicode.h"

namespace natrix::rt::regex {

Matcher::Matcher(Thread& t, const Program* program, const Subject& subject, int64_t from, int64_t to)
    : start(from), end(to), t_(t), program_(program), subject_(subject) {
  marks_.resize(program->marks);
  counters_.resize(program->loops);
}

void Matcher::reset() {
  for (int64_t& m : marks_) m = -1;
  last_group = 0;
  stack_.clear();
  frame_ = -1;
}

Result<void> Matcher::poll() {
  fuel_ = 1 << 14;
  if (t_.poll.load(std::memory_order_relaxed) != 0 && nx_poll_slow(t_) == kRaised) return Raised{};
  return {};
}

/// An assertion or atomic group succeeded: its choices go, what they set stays to be undone.
void Matcher::drop_choices(size_t frame) {
  size_t kept = frame;
  if (frame > 0) {
    for (size_t i = frame + 1; i < stack_.size(); ++i) {
      const Entry e = stack_[i];
      if (e.kind == Kind::UndoMark || e.kind == Kind::UndoLoop) stack_[kept++] = e;
    }
  }
  stack_.resize(kept);
}

template <class Unit>
int64_t Matcher::count_matches(const Instruction& one, int64_t at, uint64_t most) const {
  const Unit* text = static_cast<const Unit*>(subject_.data);
  const int64_t limit = most < static_cast<uint64_t>(end - at) ? at + static_cast<int64_t>(most) : end;
  int64_t i = at;
  switch (one.op) {
    case Op::AnyAtAll: return limit - at;
    case Op::Any:
      while (i < limit && text[i] != '\n') ++i;
      break;
    case Op::Literal:
      while (i < limit && text[i] == one.a) ++i;
      break;
    case Op::NotLiteral:
      while (i < limit && text[i] != one.a) ++i;
      break;
    case Op::Set: {
      const CharacterSet& set = *program_->set(one.a);
      if constexpr (sizeof(Unit) == 1) {
        while (i < limit && set.has(text[i])) ++i;
      } else {
        const SetItem* items = program_->item(set.first);
        while (i < limit && (text[i] < 256 ? set.has(text[i]) : set_has(set, items, text[i]))) ++i;
      }
      break;
    }
    default:
      while (i < limit && matches_one(program_, one, text[i])) ++i;
  }
  return i - at;
}

template <class Unit>
bool Matcher::at_place(Place place, CharacterMode mode, int64_t at) const {
  const Unit* text = static_cast<const Unit*>(subject_.data);
  switch (place) {
    case Place::Beginning:
    case Place::BeginningOfText: return at == 0;
    case Place::BeginningOfLine: return at == 0 || text[at - 1] == '\n';
    case Place::End: return at == end || (at + 1 == end && text[at] == '\n');
    case Place::EndOfText: return at == end;
    case Place::EndOfLine: return at == end || text[at] == '\n';
    case Place::Boundary:
    case Place::NotBoundary: {
      if (end == 0) return false;  // neither, in an empty text
      const bool before = at > 0 && is_word(text[at - 1], mode);
      const bool after = at < end && is_word(text[at], mode);
      return (before != after) == (place == Place::Boundary);
    }
  }
  return false;
}

template <class Unit>
Result<bool> Matcher::run() {
  const Unit* text = static_cast<const Unit*>(subject_.data);
  const Instruction* code = program_->code();
  uint32_t pc = 0;
  int64_t at = start;
  for (;;) {
    const Instruction& i = code[pc];
    bool ok = true;
    switch (i.op) {
      case Op::Literal:
        ok = at < end && text[at] == i.a;
        ++at;
        ++pc;
        break;
      case Op::NotLiteral:
      case Op::IgnoreLiteral:
      case Op::NotIgnoreLiteral:
      case Op::Any:
      case Op::AnyAtAll:
      case Op::Set:
        ok = at < end && matches_one(program_, i, text[at]);
        ++at;
        ++pc;
        break;
      case Op::At:
        ok = at_place<Unit>(static_cast<Place>(i.a), static_cast<CharacterMode>(i.mode), at);
        ++pc;
        break;
      case Op::Mark:
        // Without a choice below there is nothing to go back to.
        if (stack_.size() != 0) push(Kind::UndoMark, i.a, marks_[i.a], last_group);
        marks_[i.a] = at;
        if ((i.a & 1) != 0) last_group = i.a / 2 + 1;
        ++pc;
        break;
      case Op::Jump: pc = i.a; break;
      case Op::Split:
        push(Kind::Choice, i.a, at);
        ++pc;
        break;
      case Op::RepeatOne: {
        const Repetition mode = static_cast<Repetition>(i.mode);
        if (end - at < static_cast<int64_t>(i.a)) {
          ok = false;
          break;
        }
        if (mode == Repetition::Lazy) {
          const int64_t n = count_matches<Unit>(code[pc + 1], at, i.a);
          ok = n == static_cast<int64_t>(i.a);
          if (!ok) break;
          at += n;
          if (i.b == kUnbounded || i.b > i.a) push(Kind::LazyOne, pc, at, n);
          pc += 2;
          break;
        }
        const int64_t n = count_matches<Unit>(code[pc + 1], at, i.b == kUnbounded ? UINT64_MAX : i.b);
        ok = n >= static_cast<int64_t>(i.a);
        if (!ok) break;
        if (mode == Repetition::Greedy && n > static_cast<int64_t>(i.a)) push(Kind::GreedyOne, pc, at + i.a, at + n);
        at += n;
        pc += 2;
        break;
      }
      case Op::Repeat: {
        Counter& counter = counters_[i.a];
        push(Kind::UndoLoop, i.a, counter.count, counter.last);
        counter = {-1, -1};
        pc = i.c;
        break;
      }
      case Op::Until: {
        const Loop& loop = *program_->loop(i.a);
        Counter& counter = counters_[i.a];
        const int64_t count = counter.count + 1;
        if (count < static_cast<int64_t>(loop.least)) {
          push(Kind::UndoLoop, i.a, counter.count, counter.last);
          counter.count = count;
          pc = loop.body;
        } else if (loop.mode == Repetition::Lazy) {
          push(Kind::LazyBody, pc, at);
          ++pc;
        } else if ((loop.most == kUnbounded || count < static_cast<int64_t>(loop.most)) && at != counter.last) {
          push(Kind::Choice, pc + 1, at);
          push(Kind::UndoLoop, i.a, counter.count, counter.last);
          counter = {count, at};
          pc = loop.body;
        } else {
          ++pc;
        }
        break;
      }
      case Op::Assert:
        if (at < static_cast<int64_t>(i.a)) {  // nothing lies so far back
          ok = i.b != 0;
          pc = i.c;
          break;
        }
        push(Kind::Frame, pc, at, frame_);
        frame_ = static_cast<int64_t>(stack_.size()) - 1;
        at -= i.a;
        ++pc;
        break;
      case Op::AssertEnd: {
        const size_t frame = static_cast<size_t>(frame_);
        const Entry entry = stack_[frame];
        if (i.b != 0) {  // what must not match did: back to the state before, and fail
          while (stack_.size() > frame + 1) {
            const Entry& e = stack_.back();
            if (e.kind == Kind::UndoMark) {
              marks_[e.pc] = e.a;
              last_group = e.b;
            } else if (e.kind == Kind::UndoLoop) {
              counters_[e.pc] = {e.a, e.b};
            }
            stack_.pop();
          }
          stack_.pop();
          frame_ = entry.b;
          ok = false;
          break;
        }
        drop_choices(frame);
        frame_ = entry.b;
        at = entry.a;
        ++pc;
        break;
      }
      case Op::Atomic:
        push(Kind::Frame, pc, at, frame_);
        frame_ = static_cast<int64_t>(stack_.size()) - 1;
        ++pc;
        break;
      case Op::AtomicEnd: {
        const size_t frame = static_cast<size_t>(frame_);
        frame_ = stack_[frame].b;
        drop_choices(frame);
        ++pc;
        break;
      }
      case Op::Reference: {
        const int64_t from = marks_[2 * (i.a - 1)], to = marks_[2 * (i.a - 1) + 1];
        ok = from >= 0 && to >= from && to - from <= end - at;
        if (!ok) break;
        const CharacterMode mode = static_cast<CharacterMode>(i.mode);
        for (int64_t k = from; k < to && ok; ++k, ++at) {
          ok = text[k] == text[at] || (i.b != 0 && lower_of(text[k], mode) == lower_of(text[at], mode));
        }
        ++pc;
        break;
      }
      case Op::Conditional: {
        const int64_t from = marks_[2 * (i.a - 1)], to = marks_[2 * (i.a - 1) + 1];
        pc = from >= 0 && to >= from ? pc + 1 : i.c;
        break;
      }
      case Op::Success:
        if ((whole && at != end) || (must_advance && at == start)) {
          ok = false;
          break;
        }
        position = at;
        return true;
      case Op::Failure: ok = false; break;
    }
    if (ok) [[likely]] continue;

    // The way failed: undo up to the last choice.
    if (fuel_-- == 0) TRY(poll());
    for (;;) {
      if (stack_.empty()) return false;
      Entry& e = stack_.back();
      if (e.kind == Kind::UndoMark) {
        marks_[e.pc] = e.a;
        last_group = e.b;
        stack_.pop();
        continue;
      }
      if (e.kind == Kind::UndoLoop) {
        counters_[e.pc] = {e.a, e.b};
        stack_.pop();
        continue;
      }
      if (e.kind == Kind::Choice) {
        pc = e.pc;
        at = e.a;
        stack_.pop();
        break;
      }
      if (e.kind == Kind::GreedyOne) {
        // One less; straight to where the literal that follows can be.
        const Instruction& next = code[e.pc + 2];
        int64_t p = e.b - 1;
        if (next.op == Op::Literal) {
          while (p >= e.a && (p >= end || text[p] != next.a)) --p;
        }
        if (p < e.a) {
          stack_.pop();
          continue;
        }
        pc = e.pc + 2;
        at = p;
        e.b = p;
        if (p == e.a) stack_.pop();
        break;
      }
      if (e.kind == Kind::LazyOne) {
        const Instruction& repeat = code[e.pc];
        if (e.a >= end || !matches_one(program_, code[e.pc + 1], text[e.a])) {
          stack_.pop();
          continue;
        }
        ++e.a;
        ++e.b;
        at = e.a;
        pc = e.pc + 2;
        if (repeat.b != kUnbounded && e.b >= static_cast<int64_t>(repeat.b)) stack_.pop();
        break;
      }
      if (e.kind == Kind::LazyBody) {
        const uint32_t until = e.pc;
        at = e.a;
        stack_.pop();
        const Loop& loop = *program_->loop(code[until].a);
        Counter& counter = counters_[code[until].a];
        const int64_t count = counter.count + 1;
        if ((loop.most != kUnbounded && count >= static_cast<int64_t>(loop.most)) || at == counter.last) continue;
        push(Kind::UndoLoop, code[until].a, counter.count, counter.last);
        counter = {count, at};
        pc = loop.body;
        break;
      }
      // Frame: nothing within matched. That is what an Assert with "not" asks for.
      const Entry frame = e;
      stack_.pop();
      frame_ = frame.b;
      const Instruction& opened = code[frame.pc];
      if (opened.op == Op::Assert && opened.b != 0) {
        at = frame.a;
        pc = opened.c;
        break;
      }
    }
  }
}

template <class Unit>
Result<bool> Matcher::search_units() {
  const Unit* text = static_cast<const Unit*>(subject_.data);
  const Program& p = *program_;
  if (start > end) return false;
  for (int64_t from = start;; ++from) {
    if (p.filter) {
      if (sizeof(Unit) == 1 && p.only_first >= 0) {
        const void* found = from < end ? memchr(text + from, p.only_first, static_cast<size_t>(end - from)) : nullptr;
        from = found == nullptr ? end : static_cast<const Unit*>(found) - text;
      } else if constexpr (sizeof(Unit) == 1) {
        while (from < end && !p.first.has(text[from])) ++from;
      } else {
        while (from < end && !(text[from] < 256 ? p.first.has(text[from]) : p.first_wide)) ++from;
      }
      if (from >= end) return false;
    }
    if (from != start) must_advance = false;
    start = from;
    reset();
    if (fuel_-- == 0) TRY(poll());
    if (TRY(run<Unit>())) return true;
    if (from >= end || p.anchored) return false;
  }
}

Result<bool> Matcher::match() {
  if (start > end) return false;
  reset();
  switch (subject_.width) {
    case 1: return run<uint8_t>();
    case 2: return run<uint16_t>();
    default: return run<uint32_t>();
  }
}

Result<bool> Matcher::search() {
  switch (subject_.width) {
    case 1: return search_units<uint8_t>();
    case 2: return search_units<uint16_t>();
    default: return search_units<uint32_t>();
  }
}

}  // namespace natrix::rt::regex
