// compiler/optimize/boxes.cpp - see boxes.h.
#include "compiler/optimize/boxes.h"

#include <algorithm>

namespace natrix {

using nir::Block;
using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::Op;

namespace {

class Boxes {
 public:
  explicit Boxes(nir::Function& f) : f_(f), definitions_(f.locals.size()), uses_(f.locals.size(), 0) {
    for (int32_t p = 0; p < f.parameter_count(); ++p) definitions_[static_cast<size_t>(p)].count = 2;  // no operation's
    for (size_t b = 0; b < f.blocks.size(); ++b) {
      for (size_t k = 0; k < f.blocks[b].code.size(); ++k) {
        const Instr& i = f.blocks[b].code[k];
        if (i.result != kNone) define(i.result, b, k);
        // What another operand of the operation is set to besides its result.
        if ((i.op == Op::CallFast || i.op == Op::CallTyped || i.op == Op::DictPair) && i.immediate2 != kNone) define(static_cast<Local>(i.immediate2), b, k);
        for (Local operand : i.operands) ++uses_[static_cast<size_t>(operand)];
      }
    }
    for (const nir::Edge& edge : f.edges)
      for (Local local : edge.locals) ++uses_[static_cast<size_t>(local)];
  }

  void run() {
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      for (size_t k = 0; k < f_.blocks[b].code.size(); ++k) {
        Instr& i = f_.blocks[b].code[k];
        if (i.op != Op::IntToValue && i.op != Op::FloatToValue && i.op != Op::BoxBool) continue;
        const Local box = box_of(i.operands[0], b, k);
        if (box == kNone) continue;
        drop(i.operands[0]);
        ++uses_[static_cast<size_t>(box)];
        i = {.op = Op::Copy, .result = i.result, .operands = {box}, .name = {}, .scope = i.scope};
      }
    }
    for (Block& block : f_.blocks) {
      for (const Instr& i : block.code)
        if (is_unused_check(i)) take_over_edge(i);
    }
    for (Block& block : f_.blocks) std::erase_if(block.code, [&](const Instr& i) { return is_unused_check(i); });
  }

 private:
  struct Definition {
    int32_t count = 0;
    size_t block = 0, position = 0;
  };

  static bool is_check(Op op) { return op == Op::GuardInt || op == Op::GuardFloat || op == Op::GuardBool; }

  bool is_unused_check(const Instr& i) const { return is_check(i.op) && uses_[static_cast<size_t>(i.result)] == 0; }

  /// What loads an attribute or a global may have left it to the check to find that there is none.
  void take_over_edge(const Instr& check) {
    const Definition& d = definitions_[static_cast<size_t>(check.operands[0])];
    if (d.count != 1) return;
    Instr& load = f_.blocks[d.block].code[d.position];
    if ((load.op == Op::SlotGet || load.op == Op::LoadSlot) && load.edge == kNone) load.edge = check.edge;
  }

  void define(Local local, size_t block, size_t position) {
    Definition& d = definitions_[static_cast<size_t>(local)];
    ++d.count;
    d.block = block;
    d.position = position;
  }

  /// The Value that the number came from, if it has not changed where it is wanted: each local on the way has one definition,
  /// they stand in one block, and the use not between them.
  Local box_of(Local number, size_t block, size_t position) const {
    const Definition& last = definitions_[static_cast<size_t>(number)];
    if (last.count != 1) return kNone;
    for (size_t at = last.position;;) {
      const Instr& i = f_.blocks[last.block].code[at];
      if (i.op != Op::Copy && !is_check(i.op)) return kNone;
      const Definition& from = definitions_[static_cast<size_t>(i.operands[0])];
      if (from.count != 1 || from.block != last.block || from.position >= at) return kNone;
      at = from.position;
      if (is_check(i.op)) return block == last.block && position < last.position && position > at ? kNone : i.operands[0];
    }
  }

  /// One use less; copies that are left without any give up theirs.
  void drop(Local local) {
    if (--uses_[static_cast<size_t>(local)] != 0) return;
    const Definition& d = definitions_[static_cast<size_t>(local)];
    const Instr& i = f_.blocks[d.block].code[d.position];
    if (d.count == 1 && i.op == Op::Copy && i.result == local) drop(i.operands[0]);
  }

  nir::Function& f_;
  std::vector<Definition> definitions_;
  std::vector<int32_t> uses_;
};

}  // namespace

void keep_boxes(nir::Function& fast) { Boxes(fast).run(); }

}  // namespace natrix
