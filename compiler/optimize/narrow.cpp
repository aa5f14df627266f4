// compiler/optimize/narrow.cpp - see narrow.h. A block that is entered only where a test held begins with the `narrow`; the
// new local stands for the variable in all blocks that it dominates.
#include "compiler/optimize/narrow.h"

#include <optional>

#include "compiler/nir/info.h"

namespace natrix {

using nir::Block;
using nir::BlockId;
using nir::Function;
using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::Op;

namespace {

class Narrowing {
 public:
  explicit Narrowing(Function& f) : f_(f) {}

  void run() {
    find_definitions();
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      if (const auto test = find_test(f_.blocks[b])) tests_.push_back(*test);
    }
    if (tests_.empty()) return;
    find_dominators();
    for (const Test& test : tests_) apply(test);
  }

 private:
  struct Test {
    Local variable;
    Instr load;      // of the class, from a global
    BlockId holds;
  };
  using Bits = std::vector<bool>;

  void find_definitions() {
    definitions_.assign(f_.locals.size(), nullptr);
    count_.assign(f_.locals.size(), 0);
    const int32_t parameters = f_.is_resume || f_.kind == nir::FunctionKind::Module ? 0 : f_.parameter_count();
    for (int32_t p = 0; p < parameters; ++p) ++count_[static_cast<size_t>(p)];
    for (const Block& block : f_.blocks) {
      for (const Instr& i : block.code) {
        if (i.result == kNone) continue;
        definitions_[static_cast<size_t>(i.result)] = &i;
        ++count_[static_cast<size_t>(i.result)];
      }
    }
  }

  bool set_once(Local local) const { return count_[static_cast<size_t>(local)] == 1; }
  const Instr* definition(Local local, Op op) const {
    const Instr* found = definitions_[static_cast<size_t>(local)];
    return set_once(local) && found != nullptr && found->op == op ? found : nullptr;
  }

  std::optional<Test> find_test(const Block& block) const {
    if (block.code.empty() || block.code.back().op != Op::Branch || block.targets[0] == block.targets[1]) return std::nullopt;
    const Instr* truth = definition(block.code.back().operands[0], Op::Truth);
    const Instr* call = truth == nullptr ? nullptr : definition(truth->operands[0], Op::Call);
    if (call == nullptr || call->operands.size() != 3 || call->immediate != kNone) return std::nullopt;
    const Instr* callee = definition(call->operands[0], Op::LoadGlobal);
    const Instr* load = definition(call->operands[2], Op::LoadGlobal);
    if (callee == nullptr || load == nullptr || callee->name.text() != "isinstance") return std::nullopt;
    Local variable = call->operands[1];
    while (const Instr* copy = definition(variable, Op::Copy)) variable = copy->operands[0];
    if (!set_once(variable)) return std::nullopt;
    return Test{variable, *load, block.targets[0]};
  }

  void find_dominators() {
    const size_t count = f_.blocks.size();
    predecessors_.assign(count, {});
    for (size_t b = 0; b < count; ++b) {
      auto leads_to = [&](BlockId target) { predecessors_[static_cast<size_t>(target)].push_back(static_cast<BlockId>(b)); };
      for (BlockId target : f_.blocks[b].targets) leads_to(target);
      if (f_.blocks[b].unwind != kNone) leads_to(f_.blocks[b].unwind);
    }
    dominators_.assign(count, Bits(count, true));
    dominators_[0].assign(count, false);
    dominators_[0][0] = true;
    for (bool changed = true; changed;) {
      changed = false;
      for (size_t b = 1; b < count; ++b) {
        Bits all(count, true);
        for (BlockId p : predecessors_[b])
          for (size_t k = 0; k < count; ++k) all[k] = all[k] && dominators_[static_cast<size_t>(p)][k];
        all[b] = true;
        if (all == dominators_[b]) continue;
        dominators_[b] = std::move(all);
        changed = true;
      }
    }
  }

  void apply(const Test& test) {
    const auto start = static_cast<size_t>(test.holds);
    if (predecessors_[start].size() != 1) return;
    // An outer test may have given the variable another local here.
    Local from = test.variable;
    for (const Narrowed& outer : narrowed_)
      if (outer.variable == test.variable && dominators_[start][static_cast<size_t>(outer.block)]) from = outer.local;
    const auto narrow = static_cast<Local>(f_.locals.size());
    f_.locals.push_back({});
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      if (predecessors_[b].empty() || !dominators_[b][start]) continue;
      for (Instr& i : f_.blocks[b].code)
        for (Local& operand : i.operands)
          if (operand == from) operand = narrow;
    }
    auto& code = f_.blocks[start].code;
    Instr first = code.front();
    first = {.op = Op::Narrow, .result = narrow, .line = first.line, .column = first.column, .end_column = first.end_column,
             .operands = {from}, .immediate = test.load.immediate, .name = test.load.name, .scope = first.scope};
    code.insert(code.begin(), std::move(first));
    narrowed_.push_back({test.variable, narrow, test.holds});
  }

  struct Narrowed {
    Local variable, local;
    BlockId block;
  };

  Function& f_;
  std::vector<const Instr*> definitions_;
  std::vector<int32_t> count_;
  std::vector<Test> tests_;
  std::vector<std::vector<BlockId>> predecessors_;
  std::vector<Bits> dominators_;  // by block: those that every way to it leads through
  std::vector<Narrowed> narrowed_;
};

}  // namespace

void narrow_types(Function& f) { Narrowing(f).run(); }

}  // namespace natrix
