// compiler/optimize/inline.cpp - see inline.h.
#include "compiler/optimize/inline.h"

#include <algorithm>

#include "compiler/nir/info.h"
#include "compiler/nir/liveness.h"
#include "compiler/nir/tidy.h"
#include "compiler/optimize/inliner.h"
#include "natrix/line_table.h"

namespace natrix {

using nir::kNone;
using nir::LocalType;

int32_t inlined_levels(const nir::Function& f) {
  int32_t deepest = 0;
  for (size_t k = 0; k < f.inlined.size(); ++k) {
    int32_t levels = 0;
    for (auto at = static_cast<int32_t>(k); at != kNone; at = f.inlined[static_cast<size_t>(at)].scope) ++levels;
    deepest = std::max(deepest, levels);
  }
  return deepest;
}

bool can_be_inlined(const nir::Function& f) {
  if (f.framed || f.absorbed || inlined_levels(f) >= kMostInlined) return false;
  for (const nir::Block& block : f.blocks)
    if (block.unwind != kNone) return false;
  return true;
}

namespace {

/// The body of a comprehension: its one parameter is the iterator of its outermost loop, which CPython names so.
bool is_comprehension(const nir::Function& f) {
  return f.kind == nir::FunctionKind::Plain && f.positional.size() == 1 && f.parameter_count() == 1 && f.positional[0].text() == ".0" &&
         f.name.text().ends_with("comp>");
}

}  // namespace

bool Inliner::run() {
  bool any = false;
  count();
  // Callees have had their turn, so what is copied holds no call to inline.
  for (size_t b = 0; b < f_.blocks.size(); ++b) {
    for (size_t k = 0; k < f_.blocks[b].code.size(); ++k) {
      const bool comprehension = fits(f_.blocks[b].code[k]);
      if (comprehension) inline_call(static_cast<BlockId>(b), k);
      else if (!consume(static_cast<BlockId>(b), k)) continue;
      any = true;
      break;  // the rest of the block is another one now
    }
  }
  return any;
}

void Inliner::count() {
  uses_.resize(f_.locals.size());
  for (const Block& block : f_.blocks) {
    for (const Instr& i : block.code) {
      for (Local operand : i.operands) ++uses_[static_cast<size_t>(operand)].uses;
      if (i.result == kNone) continue;
      Use& use = uses_[static_cast<size_t>(i.result)];
      ++use.definitions;
      use.op = i.op;
      use.code = i.op == Op::MakeFunction ? static_cast<int32_t>(i.immediate) : kNone;
      use.constant = i.op == Op::Const ? i.immediate : kNone;
      if (i.op == Op::LoadGlobal || i.op == Op::LoadMethod) use.name = i.name;
    }
  }
}

/// A call of a comprehension that was made for it.
bool Inliner::fits(const Instr& call) const {
  if (call.op != Op::Call || call.operands.size() != 2 || call.immediate != kNone || call.result == kNone) return false;
  const Use* function = use(call.operands[0]);
  const Use* iterator = use(call.operands[1]);
  if (function == nullptr || iterator == nullptr) return false;
  if (function->definitions != 1 || function->uses != 1 || function->code == kNone || iterator->definitions != 1 || iterator->uses != 1) return false;
  const Function& callee = *program_.functions[static_cast<size_t>(function->code)];
  return is_comprehension(callee) && can_be_inlined(callee);
}

nir::Local Inliner::fresh(const nir::LocalInfo& info) {
  f_.locals.push_back(info);
  return static_cast<Local>(f_.locals.size() - 1);
}

nir::BlockId Inliner::block(BlockId unwind) {
  f_.blocks.emplace_back();
  f_.blocks.back().unwind = unwind;
  return static_cast<BlockId>(f_.blocks.size() - 1);
}

std::vector<nir::Local> Inliner::take_function(Local function) {
  for (Block& block : f_.blocks) {
    auto made = std::find_if(block.code.begin(), block.code.end(), [&](const Instr& i) { return i.result == function; });
    if (made == block.code.end()) continue;
    const std::vector<Local> captured(made->operands.begin() + 3, made->operands.end());
    auto at = block.code.erase(made);
    std::vector<Local> cells;
    for (Local cell : captured) {
      const Use* known = use(cell);
      if (known != nullptr && known->definitions == 1 && (known->op == Op::MakeCell || known->op == Op::ClosureCell)) {
        cells.push_back(cell);
        continue;
      }
      cells.push_back(fresh());
      at = std::next(block.code.insert(at, {.op = Op::Copy, .result = cells.back(), .operands = {cell}, .name = {}}));
    }
    return cells;
  }
  return {};
}

int32_t Inliner::open_scope(int32_t index, const Function& body, const Instr& call) {
  const auto scope = static_cast<int32_t>(f_.inlined.size());
  f_.inlined.push_back({index, call.scope, call.line, call.column, call.end_column});
  for (nir::Inlined inner : body.inlined) {
    inner.scope = inner.scope == kNone ? scope : inner.scope + scope + 1;
    f_.inlined.push_back(inner);
  }
  return scope;
}

nir::BlockId Inliner::cut(BlockId where, size_t position) {
  const BlockId rest = block(f_.blocks[static_cast<size_t>(where)].unwind);
  Block& head = f_.blocks[static_cast<size_t>(where)];
  Block& tail = f_.blocks[static_cast<size_t>(rest)];
  auto at = head.code.begin() + static_cast<std::ptrdiff_t>(position) + 1;
  tail.code.assign(std::make_move_iterator(at), std::make_move_iterator(head.code.end()));
  tail.targets = std::move(head.targets);
  head.code.erase(at, head.code.end());
  head.targets.clear();
  return rest;
}

std::vector<nir::Local> Inliner::rename(const Function& callee, const std::vector<Local>& cells) {
  std::vector<Local> renamed(callee.locals.size(), kNone);
  std::vector<int32_t> definitions(callee.locals.size(), 0);
  for (const Block& block : callee.blocks)
    for (const Instr& i : block.code)
      if (i.result != kNone) ++definitions[static_cast<size_t>(i.result)];
  for (const Block& block : callee.blocks) {
    for (const Instr& i : block.code) {
      if (i.op != Op::ClosureCell || i.result == kNone) continue;
      if (definitions[static_cast<size_t>(i.result)] == 1) renamed[static_cast<size_t>(i.result)] = cells[static_cast<size_t>(i.immediate)];
    }
  }
  for (size_t k = 0; k < renamed.size(); ++k)
    if (renamed[k] == kNone) renamed[k] = fresh(callee.locals[k]);
  return renamed;
}

void Inliner::enter(const Function& callee, BlockId entry, const std::vector<Local>& renamed, BlockId where, BlockId first, int32_t scope, const Instr& call) {
  const nir::Liveness liveness(callee);
  const nir::LocalSet& live = liveness.at_entry(entry);
  Block& head = f_.blocks[static_cast<size_t>(where)];
  head.code.push_back({.op = Op::EnterInlined, .line = call.line, .column = call.column, .end_column = call.end_column,
                       .operands = {}, .immediate = scope, .name = {}, .scope = call.scope});
  for (size_t k = 0; k < live.size(); ++k) {
    if (!live[k] || static_cast<int32_t>(k) < callee.parameter_count()) continue;
    const LocalType type = callee.locals[k].type;
    Instr reset{.op = type == LocalType::Value ? Op::Empty : type == LocalType::Int ? Op::IntConst : Op::BoolConst, .operands = {}, .name = {}};
    reset.result = renamed[k];
    if (type == LocalType::Int) reset.immediate = 0;
    head.code.push_back(std::move(reset));
  }
  head.code.push_back({.op = Op::Jump, .operands = {}, .name = {}});
  head.targets = {first};
}

nir::Instr Inliner::copy_of(const Instr& original, const std::vector<Local>& renamed, int32_t scope) const {
  Instr i = original;
  if (i.result != kNone) i.result = renamed[static_cast<size_t>(i.result)];
  for (Local& operand : i.operands) operand = renamed[static_cast<size_t>(operand)];
  i.scope = i.scope == kNone ? scope : i.scope + scope + 1;
  if (i.op == Op::EnterInlined) i.immediate += scope + 1;
  return i;
}

void Inliner::inline_call(BlockId where, size_t position) {
  const Instr call = f_.blocks[static_cast<size_t>(where)].code[position];
  const int32_t index = use(call.operands[0])->code;
  Function& callee = *program_.functions[static_cast<size_t>(index)];
  const BlockId unwind = f_.blocks[static_cast<size_t>(where)].unwind;
  const int32_t scope = open_scope(index, callee, call);
  const BlockId rest = cut(where, position);
  f_.blocks[static_cast<size_t>(where)].code.pop_back();
  const std::vector<Local> cells = take_function(call.operands[0]);
  std::vector<Local> renamed = rename(callee, cells);
  renamed[0] = call.operands[1];
  const auto first = static_cast<BlockId>(f_.blocks.size());
  for (size_t b = 0; b < callee.blocks.size(); ++b) block(unwind);
  enter(callee, 0, renamed, where, first, scope, call);
  for (size_t b = 0; b < callee.blocks.size(); ++b) {
    const Block& from = callee.blocks[b];
    Block& to = f_.blocks[static_cast<size_t>(first) + b];
    for (BlockId target : from.targets) to.targets.push_back(first + target);
    for (const Instr& original : from.code) {
      Instr i = copy_of(original, renamed, scope);
      if (original.op == Op::ClosureCell) {
        const Local cell = cells[static_cast<size_t>(original.immediate)];
        if (i.result == cell) continue;
        i = {.op = Op::Copy, .result = i.result, .operands = {cell}, .name = {}};
      } else if (original.op == Op::Return) {
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

void inline_calls(nir::Program& program, Interner& names) {
  std::set<int32_t> consumed;
  // A function's comprehensions come before it or behind it: innermost first.
  std::vector<bool> done(program.functions.size(), false);
  auto visit = [&](auto& self, size_t index) -> void {
    if (done[index]) return;
    done[index] = true;
    nir::Function& f = *program.functions[index];
    if (!program.modules[static_cast<size_t>(f.module)].own()) return;
    if (f.resume != kNone) self(self, static_cast<size_t>(f.resume));
    for (const nir::Block& block : f.blocks)
      for (const nir::Instr& i : block.code)
        if (i.op == nir::Op::MakeFunction) self(self, static_cast<size_t>(i.immediate));
    if (!f.framed && Inliner(program, names, consumed, f).run()) nir::tidy(f);
  };
  for (size_t k = 0; k < program.functions.size(); ++k) visit(visit, k);
}

}  // namespace natrix
