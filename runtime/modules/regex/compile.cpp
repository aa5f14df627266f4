// runtime/modules/regex/compile.cpp - from the tree of a pattern to its program.
#include "runtime/core/api.h"
#include "runtime/modules/regex/program.h"
#include "runtime/text/unicode.h"

namespace natrix::rt::regex {

namespace {

class Compiler {
 public:
  Compiler(Thread& t, const Syntax& syntax) : t_(t), syntax_(syntax) {}

  Result<Program*> run() {
    TRY(sequence(syntax_.root, syntax_.flags));
    emit(Op::Success);
    const size_t bytes = sizeof(Program) + code_.size() * sizeof(Instruction) + sets_.size() * sizeof(CharacterSet) +
                         loops_.size() * sizeof(Loop) + syntax_.items.size() * sizeof(SetItem);
    Program* p = static_cast<Program*>(TRY(allocate(t_, bytes, layout_id(kLayoutRowRaw))));
    p->instructions = static_cast<uint32_t>(code_.size());
    p->sets = static_cast<uint32_t>(sets_.size());
    p->loops = static_cast<uint32_t>(loops_.size());
    p->items = static_cast<uint32_t>(syntax_.items.size());
    p->marks = 2 * (static_cast<uint32_t>(syntax_.groups.size()) - 1);
    copy(p->code(), code_);
    copy(p->set(0), sets_);
    copy(p->loop(0), loops_);
    copy(p->item(0), syntax_.items);
    find_first(p);
    return p;
  }

 private:
  template <class T, size_t n>
  static void copy(const T* to, const Buffer<T, n>& from) {
    if (!from.empty()) memcpy(static_cast<void*>(const_cast<T*>(to)), from.data(), from.size() * sizeof(T));
  }
  uint32_t here() const { return static_cast<uint32_t>(code_.size()); }
  uint32_t emit(Op op, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0, uint8_t mode = 0) {
    code_.push({op, mode, a, b, c});
    return here() - 1;
  }
  static CharacterMode mode_of(uint32_t flags) {
    return (flags & kLocale) != 0 ? CharacterMode::Locale : (flags & kUnicode) != 0 ? CharacterMode::Unicode : CharacterMode::Ascii;
  }
  const Node& node(int32_t i) const { return syntax_.nodes[static_cast<size_t>(i)]; }

  static uint32_t inner_flags(const Node& group, uint32_t flags) {
    if ((group.add & kTypeFlags) != 0) flags &= ~kTypeFlags;
    return (flags | group.add) & ~group.remove;
  }

  /// The one node of one character that a sequence consists of; null: it is more than that.
  const Node* single(int32_t s, uint32_t* flags) const {
    for (;;) {
      const int32_t i = node(s).first;
      if (i < 0 || i != node(s).last) return nullptr;
      const Node& n = node(i);
      switch (n.kind) {
        case Kind::Literal:
        case Kind::NotLiteral:
        case Kind::Any:
        case Kind::In: return &n;
        case Kind::Group:
          if (n.a != 0) return nullptr;
          *flags = inner_flags(n, *flags);
          s = n.first;
          break;
        default: return nullptr;
      }
    }
  }

  void character(const Node& n, uint32_t flags) {
    const CharacterMode mode = mode_of(flags);
    const bool ignore = (flags & kIgnoreCase) != 0;
    switch (n.kind) {
      case Kind::Any: emit((flags & kDotAll) != 0 ? Op::AnyAtAll : Op::Any); break;
      case Kind::In: {
        CharacterSet set{};
        set.first = n.a;
        set.count = n.b;
        set.mode = mode;
        set.negated = n.mode != 0;
        set.ignore_case = ignore;
        for (uint32_t c = 0; c < 256; ++c) {
          if (set_has(set, syntax_.items.data() + n.a, c)) set.bits[c >> 5] |= 1u << (c & 31);
        }
        sets_.push(set);
        emit(Op::Set, static_cast<uint32_t>(sets_.size() - 1));
        break;
      }
      default: {
        const bool negated = n.kind == Kind::NotLiteral;
        const uint32_t lower = lower_of(n.a, mode);
        uint32_t upper[3] = {n.a, 0, 0};
        if (mode == CharacterMode::Unicode) full_upper(n.a, upper);
        const bool cased = ignore && (lower != n.a || mode == CharacterMode::Locale ||
                                      (mode == CharacterMode::Ascii ? ascii_lower(n.a) : upper[0] != n.a));
        if (cased) emit(negated ? Op::NotIgnoreLiteral : Op::IgnoreLiteral, lower, 0, 0, static_cast<uint8_t>(mode));
        else emit(negated ? Op::NotLiteral : Op::Literal, n.a);
      }
    }
  }

  Result<void> sequence(int32_t s, uint32_t flags) {
    TRY(check_stack(t_));
    for (int32_t i = node(s).first; i >= 0; i = node(i).next) TRY(item(node(i), flags));
    return {};
  }

  Result<void> item(const Node& n, uint32_t flags) {
    switch (n.kind) {
      case Kind::Branch: {
        Buffer<uint32_t> ends;
        for (int32_t s = n.first; s >= 0; s = node(s).next) {
          const bool last = node(s).next < 0;
          const uint32_t split = last ? 0 : emit(Op::Split);
          TRY(sequence(s, flags));
          if (last) break;
          ends.push(emit(Op::Jump));
          code_[split].a = here();
        }
        for (uint32_t end : ends) code_[end].a = here();
        break;
      }
      case Kind::Group:
        if (n.a != 0) emit(Op::Mark, 2 * (n.a - 1));
        TRY(sequence(n.first, inner_flags(n, flags)));
        if (n.a != 0) emit(Op::Mark, 2 * (n.a - 1) + 1);
        break;
      case Kind::Repeat: TRY(repeat(n, flags)); break;
      case Kind::Atomic:
        emit(Op::Atomic);
        TRY(sequence(n.first, flags));
        emit(Op::AtomicEnd);
        break;
      case Kind::Assert:
      case Kind::AssertNot: {
        uint32_t back = 0;
        if (n.mode != 0) {
          const Width width = width_of(syntax_, n.first);
          if (width.least != width.most) {
            Text* message = TRY(native_str(t_, "look-behind requires fixed-width pattern"));
            return raise_error_py(t_, value_of(message), kNone, -1);
          }
          back = static_cast<uint32_t>(width.least);
        }
        const bool negated = n.kind == Kind::AssertNot;
        const uint32_t assertion = emit(Op::Assert, back, negated);
        TRY(sequence(n.first, flags));
        emit(Op::AssertEnd, 0, negated);
        code_[assertion].c = here();
        break;
      }
      case Kind::At: {
        Place place = static_cast<Place>(n.a);
        if ((flags & kMultiLine) != 0 && place == Place::Beginning) place = Place::BeginningOfLine;
        if ((flags & kMultiLine) != 0 && place == Place::End) place = Place::EndOfLine;
        emit(Op::At, static_cast<uint32_t>(place), 0, 0, static_cast<uint8_t>(mode_of(flags)));
        break;
      }
      case Kind::Reference:
        emit(Op::Reference, n.a, (flags & kIgnoreCase) != 0, 0, static_cast<uint8_t>(mode_of(flags)));
        break;
      case Kind::Conditional: {
        const uint32_t test = emit(Op::Conditional, n.a);
        TRY(sequence(n.first, flags));
        const int32_t no = node(n.first).next;
        if (no < 0) {
          code_[test].c = here();
          break;
        }
        const uint32_t end = emit(Op::Jump);
        code_[test].c = here();
        TRY(sequence(no, flags));
        code_[end].a = here();
        break;
      }
      default: character(n, flags);
    }
    return {};
  }

  Result<void> repeat(const Node& n, uint32_t flags) {
    const Repetition mode = static_cast<Repetition>(n.mode);
    uint32_t single_flags = flags;
    if (const Node* one = single(n.first, &single_flags)) {
      emit(Op::RepeatOne, n.a, n.b, 0, n.mode);
      character(*one, single_flags);
      return {};
    }
    // Possessive: each round is atomic, and so is the whole.
    const bool atomic = mode == Repetition::Possessive;
    if (atomic) emit(Op::Atomic);
    const uint32_t loop = static_cast<uint32_t>(loops_.size());
    loops_.push({n.a, n.b, here() + 1, mode == Repetition::Lazy ? mode : Repetition::Greedy});
    const uint32_t repeat = emit(Op::Repeat, loop);
    if (atomic) emit(Op::Atomic);
    TRY(sequence(n.first, flags));
    if (atomic) emit(Op::AtomicEnd);
    code_[repeat].c = emit(Op::Until, loop);
    if (atomic) emit(Op::AtomicEnd);
    return {};
  }

  // --- what a match can begin with

  /// Adds the characters that a match from `pc` on can begin with to p->first; false if it consumes one in any case.
  bool find_first_from(Program* p, uint32_t pc) {
    for (;;) {
      if (++steps_ > 500) return true;
      const Instruction& i = code_[pc];
      switch (i.op) {
        case Op::At:
        case Op::Mark:
        case Op::Atomic:
        case Op::AtomicEnd: ++pc; break;
        case Op::Jump: pc = i.a; break;
        case Op::Assert: pc = i.c; break;
        case Op::Split: {
          const bool left = find_first_from(p, pc + 1);
          return find_first_from(p, i.a) || left;
        }
        case Op::RepeatOne:
          add_first(p, code_[pc + 1]);
          if (i.a > 0) return false;
          pc += 2;
          break;
        case Op::Repeat: {
          const bool empty = find_first_from(p, pc + 1);
          if (loops_[i.a].least > 0 && !empty) return false;
          pc = i.c + 1;
          break;
        }
        case Op::Until:
        case Op::AssertEnd:
        case Op::Reference:
        case Op::Conditional:
        case Op::Success: return true;
        case Op::Failure: return false;
        default: add_first(p, i); return false;
      }
    }
  }
  void add_first(Program* p, const Instruction& one) {
    for (uint32_t c = 0; c < 256; ++c) {
      if (matches_one(p, one, c)) p->first.bits[c >> 5] |= 1u << (c & 31);
    }
    if (one.op != Op::Literal || one.a >= 256) p->first_wide = true;
  }
  void find_first(Program* p) {
    p->filter = !find_first_from(p, 0);
    p->only_first = -1;
    int count = 0;
    for (int16_t c = 0; c < 256; ++c) {
      if (!p->first.has(static_cast<uint32_t>(c))) continue;
      p->only_first = c;
      ++count;
    }
    if (count != 1 || p->first_wide) p->only_first = -1;
    uint32_t pc = 0;
    while (code_[pc].op == Op::Mark) ++pc;
    const Place place = static_cast<Place>(code_[pc].a);
    p->anchored = code_[pc].op == Op::At && (place == Place::Beginning || place == Place::BeginningOfText);
  }

  Thread& t_;
  const Syntax& syntax_;
  Buffer<Instruction> code_;
  Buffer<CharacterSet> sets_;
  Buffer<Loop> loops_;
  int steps_ = 0;
};

}  // namespace

Result<Program*> compile(Thread& t, const Syntax& syntax) { return Compiler(t, syntax).run(); }

}  // namespace natrix::rt::regex
