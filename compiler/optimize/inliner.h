// compiler/optimize/inliner.h - Inlines calls of one function: comprehensions (inline.cpp), and generator expressions in the
// built-in functions that use them up (consume.cpp).
#pragma once

#include <set>

#include "compiler/nir/nir.h"

namespace natrix {

class Inliner {
 public:
  /// `consumed`: the generator expressions that have been copied.
  Inliner(nir::Program& program, Interner& names, std::set<int32_t>& consumed, nir::Function& f) : program_(program), names_(names), consumed_(consumed), f_(f) {}
  bool run();

 private:
  using Block = nir::Block;
  using BlockId = nir::BlockId;
  using Function = nir::Function;
  using Instr = nir::Instr;
  using Local = nir::Local;
  using Op = nir::Op;

  struct Use {
    int32_t definitions = 0, uses = 0;
    Op op = Op::Unreachable;            // of the only definition
    int32_t code = nir::kNone;          // make_function
    int64_t constant = nir::kNone;      // const
    Symbol name = {};                   // load_global, load_method
  };
  void count();
  const Use* use(Local local) const { return static_cast<size_t>(local) < uses_.size() ? &uses_[static_cast<size_t>(local)] : nullptr; }

  // inline.cpp
  bool fits(const Instr& call) const;
  void inline_call(BlockId where, size_t position);
  Local fresh(const nir::LocalInfo& info = {});
  BlockId block(BlockId unwind);
  /// Takes the make_function out and returns its cells, as locals that do not change.
  std::vector<Local> take_function(Local function);
  /// Notes the call of function `index`, and those inlined in it; the number of its scope.
  int32_t open_scope(int32_t index, const Function& body, const Instr& call);
  /// Cuts the block behind operation `position`; the rest is a new block.
  BlockId cut(BlockId where, size_t position);
  /// New locals for those of the callee. Where its closure's cells are held, the cells.
  std::vector<Local> rename(const Function& callee, const std::vector<Local>& cells);
  /// What begins the call: its frame, and locals empty that are read before they are set.
  void enter(const Function& callee, BlockId entry, const std::vector<Local>& renamed, BlockId where, BlockId first, int32_t scope, const Instr& call);
  Instr copy_of(const Instr& original, const std::vector<Local>& renamed, int32_t scope) const;

  // consume.cpp
  enum class Consumer { None, List, Tuple, Set, Sorted, Join, Sum, Any, All, Min, Max };
  Consumer consumer(const Block& block, size_t position) const;
  bool is_builtin(const Use& callee) const;
  /// A generator expression at `position` whose only use is the next operation.
  bool consume(BlockId where, size_t position);
  /// The body of the generator function `index`, begun at the end of `begin`: `value` goes to `item`. The block to go on at.
  BlockId run_body(int32_t index, const Instr& call, Local iterator, const std::vector<Local>& cells, BlockId begin, BlockId item, BlockId end, Local value);

  nir::Program& program_;
  Interner& names_;
  std::set<int32_t>& consumed_;
  Function& f_;
  std::vector<Use> uses_;  // by local, of those the function had at first
};

/// May stand in another function: shows nobody its locals, and has no handlers.
bool can_be_inlined(const nir::Function& f);
/// How many frames of inlined calls the function has within each other.
int32_t inlined_levels(const nir::Function& f);

}  // namespace natrix
