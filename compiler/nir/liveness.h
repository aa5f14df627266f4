// compiler/nir/liveness.h - Which locals of a function may still be read, block by block.
#pragma once

#include <vector>

#include "compiler/nir/nir.h"

namespace natrix::nir {

using LocalSet = std::vector<bool>;

class Liveness {
 public:
  explicit Liveness(const Function& function);

  /// Live where the block begins.
  const LocalSet& at_entry(BlockId block) const { return in_[static_cast<size_t>(block)]; }
  /// Live before operation `index` of the block.
  LocalSet before(BlockId block, size_t index) const;
  /// For each operation of the block, the operands that are not read again.
  std::vector<std::vector<Local>> last_uses(BlockId block) const;

 private:
  /// From the state behind operation `i` to the one before it.
  void step(const Block& block, const Instr& i, LocalSet& live) const;
  LocalSet at_exit(const Block& block) const;

  const Function& function_;
  std::vector<LocalSet> in_;
};

}  // namespace natrix::nir
