// compiler/optimize/inline.cpp - see inline.h.
#include "compiler/optimize/inline.h"

#include <algorithm>

#include "compiler/nir/info.h"
#include "compiler/nir/liveness.h"
#include "compiler/nir/tidy.h"
#include "natrix/line_table.h"

namespace natrix {

using nir::Block;
using nir::BlockId;
using nir::Function;
using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::LocalType;
using nir::Op;

namespace {

/// How many frames of inlined calls the function has within each other.
int32_t depth(const Function& f) {
  int32_t deepest = 0;
  for (size_t k = 0; k < f.inlined.size(); ++k) {
    int32_t levels = 0;
    for (auto at = static_cast<int32_t>(k); at != kNone; at = f.inlined[static_cast<size_t>(at)].scope) ++levels;
    deepest = std::max(deepest, levels);
  }
  return deepest;
}

/// The body of a comprehension: its one parameter is the iterator of its outermost loop, which CPython names so.
bool is_comprehension(const Function& f) {
  if (f.kind != nir::FunctionKind::Plain || f.framed || f.absorbed || f.positional.size() != 1 || f.parameter_count() != 1) return false;
  if (f.positional[0].text() != ".0" || !f.name.text().ends_with("comp>")) return false;
  for (const Block& block : f.blocks)
    if (block.unwind != kNone) return false;
  return true;
}

/// The calls of one function.
class Inliner {
 public:
  Inliner(nir::Program& program, Function& f) : program_(program), f_(f) {}

  bool run() {
    bool any = false;
    count();
    // Callees have had their turn, so what is copied holds no call to inline.
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      for (size_t k = 0; k < f_.blocks[b].code.size(); ++k) {
        if (!fits(f_.blocks[b].code[k])) continue;
        inline_call(static_cast<BlockId>(b), k);
        any = true;
        break;  // the rest of the block is another one now
      }
    }
    return any;
  }

 private:
  struct Use {
    int32_t definitions = 0, uses = 0;
    Op op = Op::Unreachable;     // of the only definition
    int32_t code = kNone;        // make_function
  };

  void count() {
    uses_.resize(f_.locals.size());
    for (const Block& block : f_.blocks) {
      for (const Instr& i : block.code) {
        for (Local operand : i.operands) ++uses_[static_cast<size_t>(operand)].uses;
        if (i.result == kNone) continue;
        Use& use = uses_[static_cast<size_t>(i.result)];
        ++use.definitions;
        use.op = i.op;
        use.code = i.op == Op::MakeFunction ? static_cast<int32_t>(i.immediate) : kNone;
      }
    }
  }

  /// A call of a comprehension that was made for it.
  bool fits(const Instr& call) const {
    if (call.op != Op::Call || call.operands.size() != 2 || call.immediate != kNone || call.result == kNone) return false;
    if (static_cast<size_t>(call.operands[0]) >= uses_.size() || static_cast<size_t>(call.operands[1]) >= uses_.size()) return false;
    const Use& function = uses_[static_cast<size_t>(call.operands[0])];
    const Use& iterator = uses_[static_cast<size_t>(call.operands[1])];
    if (function.definitions != 1 || function.uses != 1 || function.code == kNone || iterator.definitions != 1 || iterator.uses != 1) return false;
    const Function& callee = *program_.functions[static_cast<size_t>(function.code)];
    return is_comprehension(callee) && depth(callee) < kMostInlined;
  }

  Local fresh(const nir::LocalInfo& info) {
    f_.locals.push_back(info);
    return static_cast<Local>(f_.locals.size() - 1);
  }

  /// Takes the make_function out and returns its cells, as locals that do not change.
  std::vector<Local> take_function(Local function) {
    for (Block& block : f_.blocks) {
      auto made = std::find_if(block.code.begin(), block.code.end(), [&](const Instr& i) { return i.result == function; });
      if (made == block.code.end()) continue;
      const std::vector<Local> captured(made->operands.begin() + 3, made->operands.end());
      const Instr place = *made;
      auto at = block.code.erase(made);
      std::vector<Local> cells;
      for (Local cell : captured) {
        const bool fixed = static_cast<size_t>(cell) < uses_.size() && uses_[static_cast<size_t>(cell)].definitions == 1 &&
                           (uses_[static_cast<size_t>(cell)].op == Op::MakeCell || uses_[static_cast<size_t>(cell)].op == Op::ClosureCell);
        if (fixed) {
          cells.push_back(cell);
          continue;
        }
        cells.push_back(fresh({}));
        at = std::next(block.code.insert(at, {.op = Op::Copy, .result = cells.back(), .operands = {cell}, .name = {}}));
      }
      return cells;
    }
    return {};
  }

  void inline_call(BlockId where, size_t position) {
    const Instr call = f_.blocks[static_cast<size_t>(where)].code[position];
    const int32_t index = uses_[static_cast<size_t>(call.operands[0])].code;
    Function& callee = *program_.functions[static_cast<size_t>(index)];
    const BlockId unwind = f_.blocks[static_cast<size_t>(where)].unwind;
    const auto scope = static_cast<int32_t>(f_.inlined.size());
    f_.inlined.push_back({index, call.scope, call.line, call.column, call.end_column});
    for (nir::Inlined inner : callee.inlined) {
      inner.scope = inner.scope == kNone ? scope : inner.scope + scope + 1;
      f_.inlined.push_back(inner);
    }

    // The block ends at the call, and goes on behind the callee's blocks.
    const auto first = static_cast<BlockId>(f_.blocks.size());
    const auto rest = static_cast<BlockId>(first + static_cast<BlockId>(callee.blocks.size()));
    f_.blocks.resize(static_cast<size_t>(rest) + 1);
    {
      Block& head = f_.blocks[static_cast<size_t>(where)];
      Block& tail = f_.blocks[static_cast<size_t>(rest)];
      auto cut = head.code.begin() + static_cast<std::ptrdiff_t>(position);
      tail.unwind = unwind;
      tail.code.assign(std::make_move_iterator(cut + 1), std::make_move_iterator(head.code.end()));
      tail.targets = std::move(head.targets);
      head.code.erase(cut, head.code.end());
      head.code.push_back({.op = Op::EnterInlined, .line = call.line, .column = call.column, .end_column = call.end_column,
                           .operands = {}, .immediate = scope, .name = {}, .scope = call.scope});
    }

    const std::vector<Local> cells = take_function(call.operands[0]);
    std::vector<Local> renamed(callee.locals.size(), kNone);
    renamed[0] = call.operands[1];
    std::vector<int32_t> definitions(callee.locals.size(), 0);
    for (const Block& block : callee.blocks)
      for (const Instr& i : block.code)
        if (i.result != kNone) ++definitions[static_cast<size_t>(i.result)];
    for (const Block& block : callee.blocks) {
      for (const Instr& i : block.code)
        if (i.op == Op::ClosureCell && i.result != kNone && definitions[static_cast<size_t>(i.result)] == 1) renamed[static_cast<size_t>(i.result)] = cells[static_cast<size_t>(i.immediate)];
    }
    for (size_t k = 1; k < renamed.size(); ++k)
      if (renamed[k] == kNone) renamed[k] = fresh(callee.locals[k]);
    enter(callee, renamed, where, first);

    for (size_t b = 0; b < callee.blocks.size(); ++b) {
      const Block& from = callee.blocks[b];
      Block& to = f_.blocks[static_cast<size_t>(first) + b];
      to.unwind = unwind;
      for (BlockId target : from.targets) to.targets.push_back(first + target);
      for (const Instr& original : from.code) {
        Instr i = original;
        if (i.result != kNone) i.result = renamed[static_cast<size_t>(i.result)];
        for (Local& operand : i.operands) operand = renamed[static_cast<size_t>(operand)];
        i.scope = i.scope == kNone ? scope : i.scope + scope + 1;
        if (i.op == Op::EnterInlined) i.immediate += scope + 1;
        if (i.op == Op::ClosureCell) {
          const Local cell = cells[static_cast<size_t>(i.immediate)];
          if (i.result == cell) continue;
          i = {.op = Op::Copy, .result = i.result, .operands = {cell}, .name = {}};
        } else if (i.op == Op::Return) {
          to.code.push_back({.op = Op::Copy, .result = call.result, .operands = i.operands, .name = {}});
          i = {.op = Op::Jump, .operands = {}, .name = {}};
          to.targets = {rest};
        }
        to.code.push_back(std::move(i));
      }
    }
    callee.blocks.clear();
    callee.inlined.clear();
    callee.absorbed = true;
  }

  /// Locals that are read before they are set are empty each time that the call begins.
  void enter(const Function& callee, const std::vector<Local>& renamed, BlockId where, BlockId first) {
    const nir::Liveness liveness(callee);
    const nir::LocalSet& live = liveness.at_entry(0);
    Block& head = f_.blocks[static_cast<size_t>(where)];
    for (size_t k = 1; k < live.size(); ++k) {
      if (!live[k]) continue;
      const LocalType type = callee.locals[k].type;
      Instr reset{.op = type == LocalType::Value ? Op::Empty : type == LocalType::Int ? Op::IntConst : Op::BoolConst, .operands = {}, .name = {}};
      reset.result = renamed[k];
      if (type == LocalType::Int) reset.immediate = 0;
      head.code.push_back(std::move(reset));
    }
    head.code.push_back({.op = Op::Jump, .operands = {}, .name = {}});
    head.targets = {first};
  }

  nir::Program& program_;
  Function& f_;
  std::vector<Use> uses_;  // by local, of those the function had at first
};

}  // namespace

void inline_calls(nir::Program& program) {
  // A function's comprehensions come before it or behind it: innermost first.
  std::vector<bool> done(program.functions.size(), false);
  auto visit = [&](auto& self, size_t index) -> void {
    if (done[index]) return;
    done[index] = true;
    Function& f = *program.functions[index];
    if (!program.modules[static_cast<size_t>(f.module)].own()) return;
    for (const Block& block : f.blocks)
      for (const Instr& i : block.code)
        if (i.op == Op::MakeFunction) self(self, static_cast<size_t>(i.immediate));
    if (!f.framed && Inliner(program, f).run()) nir::tidy(f);
  };
  for (size_t k = 0; k < program.functions.size(); ++k) visit(visit, k);
}

}  // namespace natrix
