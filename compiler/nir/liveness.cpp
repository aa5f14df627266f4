// compiler/nir/liveness.cpp - see liveness.h. The usual backward fixpoint; an operation that may raise also leads to the
// block's handler, with its result not yet assigned.
#include "compiler/nir/liveness.h"

#include "compiler/nir/info.h"

namespace natrix::nir {

namespace {

/// a |= b; true if that changed a.
bool merge(LocalSet& a, const LocalSet& b) {
  bool changed = false;
  for (size_t k = 0; k < a.size(); ++k) {
    if (!b[k] || a[k]) continue;
    a[k] = true;
    changed = true;
  }
  return changed;
}

}  // namespace

Liveness::Liveness(const Function& function) : function_(function), in_(function.blocks.size(), LocalSet(function.locals.size())) {
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t b = function.blocks.size(); b-- > 0;) {
      const Block& block = function.blocks[b];
      LocalSet live = at_exit(block);
      for (size_t k = block.code.size(); k-- > 0;) step(block, block.code[k], live);
      changed |= merge(in_[b], live);
    }
  }
}

LocalSet Liveness::at_exit(const Block& block) const {
  LocalSet live(function_.locals.size());
  for (BlockId target : block.targets) merge(live, in_[static_cast<size_t>(target)]);
  return live;
}

void Liveness::step(const Block& block, const Instr& i, LocalSet& live) const {
  if (i.result != kNone) live[static_cast<size_t>(i.result)] = false;
  if (block.unwind != kNone && may_raise(i.op)) merge(live, in_[static_cast<size_t>(block.unwind)]);
  for (Local operand : i.operands) live[static_cast<size_t>(operand)] = true;
}

LocalSet Liveness::before(BlockId id, size_t index) const {
  const Block& block = function_.blocks[static_cast<size_t>(id)];
  LocalSet live = at_exit(block);
  for (size_t k = block.code.size(); k-- > index;) step(block, block.code[k], live);
  return live;
}

std::vector<std::vector<Local>> Liveness::last_uses(BlockId id) const {
  const Block& block = function_.blocks[static_cast<size_t>(id)];
  std::vector<std::vector<Local>> last(block.code.size());
  LocalSet live = at_exit(block);
  for (size_t k = block.code.size(); k-- > 0;) {
    const Instr& i = block.code[k];
    for (Local operand : i.operands)
      if (!live[static_cast<size_t>(operand)] && operand != i.result) last[k].push_back(operand);
    step(block, i, live);
  }
  return last;
}

}  // namespace natrix::nir
