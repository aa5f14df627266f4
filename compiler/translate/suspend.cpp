// compiler/translate/suspend.cpp - Splits the body of a generator at its yields.
// The outer half, which callers call, makes the generator of its arguments. The resume half begins with a switch over
// the resume point; what is live across a yield is saved in the generator before and loaded again after it.
#include <algorithm>

#include "compiler/translate/translator.h"

namespace natrix {

using nir::Block;
using nir::Instr;
using nir::LocalInfo;

namespace {

using Bits = std::vector<bool>;

class Splitter {
 public:
  Splitter(nir::Function& resume, int32_t parameters) : f_(resume), slots_(resume.locals.size(), kNone) {
    for (int32_t i = 0; i < parameters; ++i) slots_[static_cast<size_t>(i)] = slot_count_++;
  }

  void run() {
    split();
    liveness();
    for (size_t n = 0; n < suspends_.size(); ++n) save_and_load(n);
    dispatch();
    for (Block& block : f_.blocks)
      if (block.code.back().op == Op::Return) block.code.back().op = Op::GenReturn;
    f_.frame_size = slot_count_;
  }

 private:
  struct Suspend {
    BlockId before, after;
  };

  static Instr make(Op op, Local result, std::vector<Local> operands) {
    Instr i{.op = op, .operands = {}, .name = {}};
    i.result = result;
    i.operands = std::move(operands);
    return i;
  }

  void split() {
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      auto& code = f_.blocks[b].code;
      auto at = std::find_if(code.begin(), code.end(), [](const Instr& i) { return i.op == Op::Yield; });
      if (at == code.end()) continue;
      Instr yield = std::move(*at);
      Block rest;
      rest.unwind = f_.blocks[b].unwind;
      rest.targets = std::move(f_.blocks[b].targets);
      Instr sent = make(Op::CheckSent, yield.result, {});
      sent.line = yield.line, sent.column = yield.column, sent.end_column = yield.end_column;
      rest.code.push_back(std::move(sent));
      rest.code.insert(rest.code.end(), std::make_move_iterator(at + 1), std::make_move_iterator(code.end()));
      code.erase(at, code.end());
      Instr suspend = make(Op::GenSuspend, kNone, yield.operands);
      suspend.immediate = static_cast<int64_t>(suspends_.size() + 1);
      suspend.line = yield.line;
      code.push_back(std::move(suspend));
      f_.blocks[b].targets.clear();
      f_.blocks.push_back(std::move(rest));
      suspends_.push_back({static_cast<BlockId>(b), static_cast<BlockId>(f_.blocks.size() - 1)});
    }
  }

  void liveness() {
    size_t count = f_.locals.size();
    live_in_.assign(f_.blocks.size(), Bits(count));
    std::vector<BlockId> resumes(f_.blocks.size(), kNone);
    for (const Suspend& s : suspends_) resumes[static_cast<size_t>(s.before)] = s.after;
    bool changed = true;
    while (changed) {
      changed = false;
      for (size_t b = f_.blocks.size(); b-- > 0;) {
        const Block& block = f_.blocks[b];
        Bits live(count);
        auto join = [&](BlockId other) {
          if (other == kNone) return;
          const Bits& more = live_in_[static_cast<size_t>(other)];
          for (size_t i = 0; i < count; ++i)
            if (more[i]) live[i] = true;
        };
        for (BlockId target : block.targets) join(target);
        join(resumes[b]);
        for (size_t n = block.code.size(); n-- > 0;) {
          const Instr& i = block.code[n];
          if (i.result != kNone) live[static_cast<size_t>(i.result)] = false;
          for (Local operand : i.operands) live[static_cast<size_t>(operand)] = true;
          if (nir::may_raise(i.op)) join(block.unwind);
        }
        if (live != live_in_[b]) {
          live_in_[b] = std::move(live);
          changed = true;
        }
      }
    }
  }

  void save_and_load(size_t n) {
    const Suspend s = suspends_[n];
    Bits live = live_in_[static_cast<size_t>(s.after)];
    if (f_.framed)
      for (Local local : f_.visible) live[static_cast<size_t>(local)] = true;
    std::vector<Instr> saves, loads;
    for (size_t i = 0; i < live.size(); ++i) {
      if (!live[i]) continue;
      auto local = static_cast<Local>(i);
      if (slots_[i] == kNone) slots_[i] = slot_count_++;
      Local carried = local;
      bool is_int = f_.locals[i].type == LocalType::Int;
      if (is_int) {
        carried = static_cast<Local>(f_.locals.size());
        f_.locals.push_back(LocalInfo{});
        saves.push_back(make(Op::BoxInt, carried, {local}));
      }
      saves.push_back(make(Op::GenSave, kNone, {carried}));
      saves.back().immediate = slots_[i];
      loads.push_back(make(Op::GenLoad, carried, {}));
      loads.back().immediate = slots_[i];
      if (is_int) loads.push_back(make(Op::UnboxInt, local, {carried}));
    }
    auto& before = f_.blocks[static_cast<size_t>(s.before)].code;
    before.insert(before.end() - 1, std::make_move_iterator(saves.begin()), std::make_move_iterator(saves.end()));
    auto& after = f_.blocks[static_cast<size_t>(s.after)].code;
    after.insert(after.begin(), std::make_move_iterator(loads.begin()), std::make_move_iterator(loads.end()));
  }

  void dispatch() {
    // The old entry moves to the end; nothing jumps to an entry.
    f_.blocks.push_back(std::move(f_.blocks[0]));
    auto start = static_cast<BlockId>(f_.blocks.size() - 1);
    for (Suspend& s : suspends_)
      if (s.before == 0) s.before = start;
    Block& first = f_.blocks[static_cast<size_t>(start)];
    std::vector<Instr> loads;
    for (size_t i = 0; i < slots_.size(); ++i) {
      // Parameters come with the generator.
      if (slots_[i] == kNone || slots_[i] >= parameters_()) continue;
      loads.push_back(make(Op::GenLoad, static_cast<Local>(i), {}));
      loads.back().immediate = slots_[i];
    }
    first.code.insert(first.code.begin(), std::make_move_iterator(loads.begin()), std::make_move_iterator(loads.end()));
    auto state = static_cast<Local>(f_.locals.size());
    f_.locals.push_back(LocalInfo{.name = {}, .type = LocalType::Int});
    Block entry;
    entry.code.push_back(make(Op::GenState, state, {}));
    entry.code.push_back(make(Op::Switch, kNone, {state}));
    entry.targets.push_back(start);
    for (const Suspend& s : suspends_) entry.targets.push_back(s.after);
    f_.blocks[0] = std::move(entry);
  }
  int32_t parameters_() const { return f_.parameter_count(); }

  nir::Function& f_;
  std::vector<int32_t> slots_;   // of the original locals; kNone: not saved yet
  int32_t slot_count_ = 0;
  std::vector<Suspend> suspends_;
  std::vector<Bits> live_in_;
};

}  // namespace

std::unique_ptr<nir::Function> split_generator(nir::Function& f, int32_t resume_index) {
  auto resume = std::make_unique<nir::Function>(f);
  int32_t parameters = f.parameter_count();
  Splitter(*resume, parameters).run();
  resume->is_resume = true;
  resume->positional.clear();
  resume->keyword_only.clear();
  resume->positional_only = 0;
  resume->var_args = resume->var_keywords = Symbol();

  f.resume = resume_index;
  f.framed = false;
  f.locals.resize(static_cast<size_t>(parameters));
  f.visible.resize(static_cast<size_t>(parameters));
  f.blocks.clear();
  Builder b(f);
  b.begin(b.block());
  std::vector<Local> arguments;
  for (Local i = 0; i < parameters; ++i) arguments.push_back(i);
  Instr& made = b.add(Op::MakeGenerator, arguments);
  made.immediate = resume_index;
  Local generator = made.result;
  b.end(Op::Return, {generator});
  return resume;
}

}  // namespace natrix
