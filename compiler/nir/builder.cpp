// compiler/nir/builder.cpp - see builder.h.
#include "compiler/nir/builder.h"

namespace natrix::nir {

Local Builder::local(LocalType type, Symbol name) {
  function_.locals.push_back({name, type});
  return static_cast<Local>(function_.locals.size() - 1);
}

BlockId Builder::block() {
  function_.blocks.emplace_back();
  return static_cast<BlockId>(function_.blocks.size() - 1);
}

void Builder::begin(BlockId block) {
  if (!closed()) jump(block);
  current_ = block;
  function_.blocks[block].unwind = unwind_;
}

void Builder::set_unwind(BlockId target) {
  if (target == unwind_) return;
  unwind_ = target;
  if (closed()) return;
  if (function_.blocks[current_].code.empty()) {
    function_.blocks[current_].unwind = target;
  } else {
    begin(block());
  }
}

Instr& Builder::append(Op op, Local to) {
  Instr* instr = &dropped_;
  if (!closed()) instr = &function_.blocks[current_].code.emplace_back();
  *instr = Instr{.op = op, .line = place_.line, .column = place_.column, .end_column = place_.end_column,
                 .operands = {}, .name = {}};
  if (to == kFresh) {
    switch (info(op).result) {
      case 'V': to = local(LocalType::Value); break;
      case 'B': to = local(LocalType::Bool); break;
      case 'I': to = local(LocalType::Int); break;
      case 'F': to = local(LocalType::Float); break;
      default: to = kNone;
    }
  }
  instr->result = to;
  return *instr;
}

Instr& Builder::add(Op op, std::initializer_list<Local> operands, Local to) {
  Instr& instr = append(op, to);
  instr.operands.assign(operands.begin(), operands.end());
  return instr;
}

Instr& Builder::add(Op op, const std::vector<Local>& operands, Local to) {
  Instr& instr = append(op, to);
  instr.operands = operands;
  return instr;
}

void Builder::jump(BlockId to) {
  if (closed()) return;
  append(Op::Jump, kNone);
  function_.blocks[current_].targets = {to};
  current_ = kNone;
}

void Builder::branch(Local condition, BlockId yes, BlockId no) {
  if (closed()) return;
  append(Op::Branch, kNone).operands = {condition};
  function_.blocks[current_].targets = {yes, no};
  current_ = kNone;
}

void Builder::switch_to(Local index, std::vector<BlockId> targets) {
  if (closed()) return;
  append(Op::Switch, kNone).operands = {index};
  function_.blocks[current_].targets = std::move(targets);
  current_ = kNone;
}

void Builder::end(Op op, std::initializer_list<Local> operands) {
  if (closed()) return;
  append(op, kNone).operands.assign(operands.begin(), operands.end());
  current_ = kNone;
}

}  // namespace natrix::nir
