// compiler/nir/clear_dead.cpp - see clear_dead.h. CPython's value stack holds a temporary until the operation that takes it
// is done; variables keep what they hold until they are bound anew or the function ends.
#include "compiler/nir/clear_dead.h"

#include <algorithm>

#include "compiler/nir/info.h"
#include "compiler/nir/liveness.h"

namespace natrix::nir {

namespace {

class Clearing {
 public:
  explicit Clearing(Function& function) : function_(function), liveness_(function), new_(function.locals.size()) {}

  void run() {
    for (const Block& block : function_.blocks) {
      for (const Instr& i : block.code) {
        if (i.result != kNone && gives_new(i.op)) new_[static_cast<size_t>(i.result)] = true;
      }
    }
    std::vector<LocalSet> entering(function_.blocks.size(), LocalSet(function_.locals.size()));
    for (size_t b = 0; b < function_.blocks.size(); ++b) block(b, entering);
    for (size_t b = 1; b < function_.blocks.size(); ++b) {
      const LocalSet& live = liveness_.at_entry(static_cast<BlockId>(b));
      std::vector<Instr> cleared;
      for (size_t k = 0; k < live.size(); ++k) {
        if (entering[b][k] && !live[k]) cleared.push_back(clear(static_cast<Local>(k)));
      }
      Block& to = function_.blocks[b];
      // What takes the pending exception stands first.
      const bool catches = !to.code.empty() && to.code[0].op == Op::Catch;
      to.code.insert(to.code.begin() + (catches ? 1 : 0), cleared.begin(), cleared.end());
    }
  }

 private:
  bool temporary(Local local) const {
    const LocalInfo& info = function_.locals[static_cast<size_t>(local)];
    return !info.name && info.type == LocalType::Value;
  }
  static Instr make(Op op, Local result) {
    Instr made{};
    made.op = op;
    made.result = result;
    return made;
  }
  static Instr clear(Local local) { return make(Op::Empty, local); }

  /// May the operation give an object that nothing else refers to? Where such a one is let go in the midst of a statement, it is
  /// asked there who died.
  static bool gives_new(Op op) {
    switch (op) {
      case Op::Call: case Op::CallLoaded: case Op::CallEx: case Op::GetAttr: case Op::GetItem: case Op::Binary: case Op::InPlace:
      case Op::Unary: case Op::BuildList: case Op::BuildTuple: case Op::BuildSet: case Op::BuildDict:
        return true;
      default: return false;
    }
  }
  void join(LocalSet& into, const LocalSet& more) const {
    for (size_t k = 0; k < into.size(); ++k) {
      if (more[k] && temporary(static_cast<Local>(k))) into[k] = true;
    }
  }

  void block(size_t b, std::vector<LocalSet>& entering) {
    Block& block = function_.blocks[b];
    LocalSet live(function_.locals.size());
    for (BlockId target : block.targets) {
      const LocalSet& in = liveness_.at_entry(target);
      for (size_t k = 0; k < live.size(); ++k) live[k] = live[k] || in[k];
    }
    for (BlockId target : block.targets) join(entering[static_cast<size_t>(target)], live);
    std::vector<Instr> reversed;
    for (size_t n = block.code.size(); n-- > 0;) {
      Instr i = std::move(block.code[n]);
      std::vector<Local> dying;
      for (Local operand : i.operands) {
        if (!live[static_cast<size_t>(operand)] && temporary(operand) && operand != i.result) dying.push_back(operand);
      }
      if (i.result != kNone && !live[static_cast<size_t>(i.result)] && temporary(i.result) && i.op != Op::Empty) dying.push_back(i.result);
      const bool last = is_terminator(i.op);
      if (i.result != kNone) live[static_cast<size_t>(i.result)] = false;
      const bool raises = block.unwind != kNone && may_raise(i.op);
      if (raises) {
        const LocalSet& in = liveness_.at_entry(block.unwind);
        for (size_t k = 0; k < live.size(); ++k) live[k] = live[k] || in[k];
      }
      for (Local operand : i.operands) live[static_cast<size_t>(operand)] = true;
      if (raises) join(entering[static_cast<size_t>(block.unwind)], live);
      if (last) {
        for (BlockId target : block.targets) join(entering[static_cast<size_t>(target)], live);
      } else {
        const bool seen = !reversed.empty() && reversed.back().op == Op::Observe;
        const bool asks = std::any_of(dying.begin(), dying.end(), [&](Local local) { return new_[static_cast<size_t>(local)]; });
        // The exception that was handled before may go where another one is.
        if (!seen && (i.op == Op::SwapHandled || (asks && may_raise(i.op)))) reversed.push_back(make(Op::Observe, kNone));
        for (Local local : dying) reversed.push_back(clear(local));
      }
      reversed.push_back(std::move(i));
    }
    block.code.assign(std::make_move_iterator(reversed.rbegin()), std::make_move_iterator(reversed.rend()));
  }

  Function& function_;
  Liveness liveness_;
  LocalSet new_;
};

}  // namespace

void clear_dead(Function& function) { Clearing(function).run(); }

}  // namespace natrix::nir
