// compiler/optimize/leaves.cpp - see leaves.h.
#include "compiler/optimize/leaves.h"

#include <algorithm>
#include <unordered_set>

#include "compiler/nir/info.h"
#include "compiler/nir/liveness.h"
#include "compiler/optimize/inliner.h"
#include "natrix/line_table.h"

namespace natrix {

using nir::Block;
using nir::BlockId;
using nir::Edge;
using nir::Function;
using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::LocalType;
using nir::Op;

namespace {

constexpr size_t kSmall = 60;     // operations of a callee
constexpr size_t kGrowth = 1500;  // of a caller, by all that it takes in

/// Looks at the function that runs, which it will not be.
bool needs_its_function(Op op) {
  switch (op) {
    case Op::ClosureCell: case Op::MakeFunction: case Op::Globals: case Op::FrameNames: case Op::Import: case Op::ImportFrom: return true;
    default: return false;
  }
}

class Leaves {
 public:
  Leaves(nir::Program& program, Function& f) : program_(program), f_(f) {}

  void run() {
    for (BlockId b = 0; b < static_cast<BlockId>(f_.blocks.size()); ++b) {
      if (taken_in_.contains(b)) continue;
      for (size_t k = 0; k < f_.blocks[static_cast<size_t>(b)].code.size(); ++k) {
        if (!fits(f_.blocks[static_cast<size_t>(b)].code[k])) continue;
        inline_call(b, k);
        break;  // the rest of the block is another one now
      }
    }
  }

 private:
  static bool is_leaf(const Function& fast) {
    if (fast.framed) return false;
    size_t count = 0;
    for (const Block& block : fast.blocks) {
      if (block.unwind != kNone) return false;
      count += block.code.size();
      for (const Instr& i : block.code)
        if (i.op == Op::Poll || needs_its_function(i.op)) return false;
    }
    if (count > kSmall) return false;
    const nir::Liveness liveness(fast);
    for (Local local = fast.parameter_count(); local < static_cast<Local>(fast.locals.size()); ++local)
      if (liveness.at_entry(0)[static_cast<size_t>(local)]) return false;
    return true;
  }

  int32_t levels(int32_t scope) const {
    int32_t n = 0;
    for (; scope != kNone; scope = f_.inlined[static_cast<size_t>(scope)].scope) ++n;
    return n;
  }

  bool fits(const Instr& call) const {
    if (call.op != Op::CallFast) return false;
    const Function& callee = *program_.functions[static_cast<size_t>(program_.functions[static_cast<size_t>(call.immediate)]->fast)];
    if (call.immediate == f_.cold || callee.module != f_.module || !callee.free_names.empty()) return false;
    // A cold function that is called from its own fast one counts as the same frame.
    for (const nir::Inlined& inner : callee.inlined)
      if (inner.function == f_.cold) return false;
    if (levels(call.scope) + 1 + inlined_levels(callee) > kMostInlined || !is_leaf(callee)) return false;
    size_t size = 0;
    for (const Block& block : callee.blocks) size += block.code.size();
    return grown_ + size <= kGrowth;
  }

  Local fresh(LocalType type, uint16_t row = 0) {
    f_.locals.push_back({{}, type, row});
    return static_cast<Local>(f_.locals.size() - 1);
  }
  BlockId add_block(BlockId unwind) {
    f_.blocks.emplace_back().unwind = unwind;
    return static_cast<BlockId>(f_.blocks.size() - 1);
  }
  static void append(Block& block, Op op, std::vector<Local> operands, Local result, int32_t edge = kNone) {
    block.code.push_back({.op = op, .result = result, .operands = std::move(operands), .name = {}, .edge = edge});
  }

  /// What the callee returned, in a Value of unknown type: goes on behind the call, or by its edge.
  void finish_with_value(Block& block, const Instr& call, LocalType result, Local value, BlockId rest) {
    if (call.result != kNone && result == LocalType::Value) {
      append(block, Op::Copy, {value}, call.result);
    } else if (call.result != kNone) {
      const Local other = static_cast<Local>(call.immediate2);
      append(block, Op::Copy, {value}, other);
      append(block, result == LocalType::Int ? Op::GuardInt : result == LocalType::Float ? Op::GuardFloat : Op::GuardBool, {other}, call.result, call.edge);
    }
    append(block, Op::Jump, {}, kNone);
    block.targets = {rest};
  }

  void inline_call(BlockId where, size_t position) {
    const Instr call = f_.blocks[static_cast<size_t>(where)].code[position];
    const auto index = static_cast<int32_t>(call.immediate);
    const Function& callee = *program_.functions[static_cast<size_t>(program_.functions[static_cast<size_t>(index)]->fast)];
    const BlockId unwind = f_.blocks[static_cast<size_t>(where)].unwind;
    const auto scope = static_cast<int32_t>(f_.inlined.size());
    f_.inlined.push_back({index, call.scope, call.line, call.column, call.end_column});
    for (nir::Inlined inner : callee.inlined) {
      inner.scope = inner.scope == kNone ? scope : inner.scope + scope + 1;
      f_.inlined.push_back(inner);
    }
    const BlockId rest = add_block(unwind);
    const auto first = static_cast<BlockId>(f_.blocks.size());
    for (size_t b = 0; b < callee.blocks.size(); ++b) taken_in_.insert(add_block(unwind));

    // Parameters of a known layout are checked as the callee's entry does it: from a local that anything may be in.
    std::vector<Local> renamed;
    for (const nir::LocalInfo& local : callee.locals) renamed.push_back(fresh(local.type, local.row));
    std::vector<Local> given = renamed;
    for (Local p = 0; p < callee.parameter_count(); ++p)
      if (callee.locals[static_cast<size_t>(p)].row != 0) given[static_cast<size_t>(p)] = fresh(LocalType::Value);
    std::unordered_set<int32_t> entry_edges;
    auto checks_parameter = [&](const Instr& i) { return i.op == Op::GuardRow && i.operands[0] == i.result && i.result < callee.parameter_count(); };
    for (const Instr& i : callee.blocks[0].code)
      if (checks_parameter(i)) entry_edges.insert(i.edge);

    Block& head = f_.blocks[static_cast<size_t>(where)];
    Block& tail = f_.blocks[static_cast<size_t>(rest)];
    tail.code.assign(std::make_move_iterator(head.code.begin() + static_cast<std::ptrdiff_t>(position) + 1), std::make_move_iterator(head.code.end()));
    tail.targets = std::move(head.targets);
    head.code.resize(position);
    for (Local p = 0; p < callee.parameter_count(); ++p) append(head, Op::Copy, {call.operands[static_cast<size_t>(p) + 1]}, given[static_cast<size_t>(p)]);
    head.code.push_back({.op = Op::EnterInlined, .line = call.line, .column = call.column, .end_column = call.end_column,
                         .operands = {}, .immediate = scope, .name = {}, .scope = call.scope});
    append(head, Op::Jump, {}, kNone);
    head.targets = {first};

    const auto first_edge = static_cast<int32_t>(f_.edges.size());
    for (size_t e = 0; e < callee.edges.size(); ++e) {
      const Edge& edge = callee.edges[e];
      if (edge.block != kNone) {
        f_.edges.push_back({.resume = 0, .locals = {}, .block = first + edge.block});
        continue;
      }
      const BlockId cold = add_block(unwind);
      taken_in_.insert(cold);
      f_.edges.push_back({.resume = 0, .locals = {}, .block = cold});
      Block& block = f_.blocks[static_cast<size_t>(cold)];
      const Local value = fresh(LocalType::Value);
      Instr continues{.op = Op::CallCold, .result = value, .line = call.line, .column = call.column, .end_column = call.end_column,
                      .operands = {call.operands[0]}, .immediate = index, .immediate2 = edge.resume, .name = {}, .scope = call.scope};
      const std::vector<Local>& names = entry_edges.contains(static_cast<int32_t>(e)) ? given : renamed;
      for (Local local : edge.locals) continues.operands.push_back(names[static_cast<size_t>(local)]);
      block.code.push_back(std::move(continues));
      finish_with_value(block, call, callee.result, value, rest);
    }

    for (size_t b = 0; b < callee.blocks.size(); ++b) {
      const Block& from = callee.blocks[b];
      Block& to = f_.blocks[static_cast<size_t>(first) + b];
      for (BlockId target : from.targets) to.targets.push_back(first + target);
      grown_ += from.code.size();
      for (const Instr& original : from.code) {
        Instr i = original;
        if (i.result != kNone) i.result = renamed[static_cast<size_t>(i.result)];
        for (Local& operand : i.operands) operand = b == 0 && checks_parameter(original) ? given[static_cast<size_t>(operand)] : renamed[static_cast<size_t>(operand)];
        if ((i.op == Op::CallFast || i.op == Op::CallTyped || i.op == Op::DictPair) && i.immediate2 != kNone) i.immediate2 = renamed[static_cast<size_t>(i.immediate2)];
        if (i.edge != kNone) i.edge += first_edge;
        i.scope = i.scope == kNone ? scope : i.scope + scope + 1;
        if (i.op == Op::EnterInlined) i.immediate += scope + 1;
        if (i.op != Op::Return) {
          to.code.push_back(std::move(i));
        } else if (f_.locals[static_cast<size_t>(i.operands[0])].type == callee.result) {
          if (call.result != kNone) append(to, Op::Copy, {i.operands[0]}, call.result);
          append(to, Op::Jump, {}, kNone);
          to.targets = {rest};
        } else {
          finish_with_value(to, call, callee.result, i.operands[0], rest);
        }
      }
    }
  }

  nir::Program& program_;
  Function& f_;
  std::unordered_set<BlockId> taken_in_;  // blocks that came from callees, which have had their turn
  size_t grown_ = 0;
};

}  // namespace

void inline_leaves(nir::Program& program) {
  std::vector<bool> done(program.functions.size(), false);
  auto visit = [&](auto& self, int32_t index) -> void {
    Function& f = *program.functions[static_cast<size_t>(index)];
    if (done[static_cast<size_t>(index)]) return;
    done[static_cast<size_t>(index)] = true;
    for (const Block& block : f.blocks)
      for (const Instr& i : block.code)
        if (i.op == Op::CallFast) self(self, program.functions[static_cast<size_t>(i.immediate)]->fast);
    Leaves(program, f).run();
  };
  for (size_t k = 0; k < program.functions.size(); ++k)
    if (program.functions[k]->is_fast()) visit(visit, static_cast<int32_t>(k));
}

}  // namespace natrix
