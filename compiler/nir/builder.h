// compiler/nir/builder.h - Appending operations to a function, block by block.
// The builder stands at the end of one block; each new block inherits the unwind target in force when it is begun.
#pragma once

#include <initializer_list>

#include "compiler/nir/info.h"
#include "compiler/nir/nir.h"

namespace natrix::nir {

/// Where an operation stands in the source; line 0: nowhere.
struct Place {
  int32_t line = 0, column = -1, end_column = -1;
};

class Builder {
 public:
  explicit Builder(Function& function) : function_(function) {}

  Function& function() { return function_; }
  Local local(LocalType type = LocalType::Value, Symbol name = {});

  /// A block that nothing jumps to yet. It takes its unwind target when `begin` is called.
  BlockId block();
  /// Continues in `block`.
  void begin(BlockId block);
  BlockId current() const { return current_; }
  /// The block has its terminator: what follows can't be reached.
  bool closed() const { return current_ == kNone; }

  BlockId unwind() const { return unwind_; }
  /// From here on, what raises goes to `target`. Starts a new block if the current one has code.
  void set_unwind(BlockId target);

  void set_place(Place place) { place_ = place; }
  Place place() const { return place_; }

  /// Appends; the result is a fresh local of the op's type unless `to` is given. Code after a terminator is dropped
  /// (its result is still a local).
  Instr& add(Op op, std::initializer_list<Local> operands, Local to = kFresh);
  Instr& add(Op op, const std::vector<Local>& operands, Local to = kFresh);
  /// An op whose result nobody wants, or that has none.
  Instr& effect(Op op, std::initializer_list<Local> operands) { return add(op, operands, kNone); }

  void jump(BlockId to);
  void branch(Local condition, BlockId yes, BlockId no);
  void switch_to(Local index, std::vector<BlockId> targets);
  /// return, unwind, unreachable, gen_suspend, gen_return ...
  void end(Op op, std::initializer_list<Local> operands = {});

  static constexpr Local kFresh = -2;

 private:
  Instr& append(Op op, Local to);

  Function& function_;
  BlockId current_ = kNone;
  BlockId unwind_ = kNone;
  Place place_;
  Instr dropped_{};
};

}  // namespace natrix::nir
