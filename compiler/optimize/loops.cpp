// compiler/optimize/loops.cpp - Loops over ranges and lists without iterator objects: a cursor of unboxed locals.
// Where an edge leaves the loop, the iterator is made from them.
#include "compiler/optimize/specialize.h"

#include "natrix/layout_rows.h"

namespace natrix {

using nir::CompareOp;
using nir::kNone;

/// The iterators that only `next` uses, over the results of range() that only `iter` uses, and over lists.
void Specializer::find_cursors() {
  for (const nir::Block& block : generic_.blocks) {
    for (size_t k = 0; k < block.code.size(); ++k) {
      const Instr& i = block.code[k];
      if (i.op != Op::Iter || i.result == kNone) continue;
      const Uses& iterator = uses_[static_cast<size_t>(i.result)];
      if (iterator.definitions.size() != 1) continue;
      bool only_next = true;
      for (const Instr* use : iterator.uses) only_next &= use->op == Op::Next && use->result != kNone;
      if (!only_next) continue;
      const Local source = i.operands[0];
      const Instr* call = k > 0 ? &block.code[k - 1] : nullptr;
      if (call != nullptr && call->op == Op::Call && call->result == source && uses_[static_cast<size_t>(source)].uses.size() == 1 &&
          uses_[static_cast<size_t>(source)].definitions.size() == 1 && call->immediate == kNone) {
        const Type callee = predicted(call->operands[0]);
        const std::string_view name = callee.name.text();
        const size_t arguments = call->operands.size() - 1;
        bool counts = callee.is(TypeKind::Builtin) && (name == "range" || (name == "xrange" && !inference_.py3())) && arguments >= 1 && arguments <= 3;
        for (size_t a = 1; counts && a < call->operands.size(); ++a) counts = integral(call->operands[a]);
        // The items' locals are unboxed, so that they are empty is only to be asked where the flag is at hand.
        for (const Instr* next : iterator.uses) {
          for (const Instr* use : uses_[static_cast<size_t>(next->result)].uses) counts &= use->op != Op::CheckBound;
          counts &= uses_[static_cast<size_t>(next->result)].definitions.size() == 1;
          for (const Instr* use : uses_[static_cast<size_t>(next->result)].uses) counts &= use->op != Op::IsEmpty || use == next + 1;
        }
        if (counts) {
          range_calls_[call] = i.result;
          cursors_[i.result] = {Cursor::Kind::Range, fresh(LocalType::Int), fresh(LocalType::Int), fresh(LocalType::Int)};
          for (const Instr* next : iterator.uses) fast_->locals[static_cast<size_t>(next->result)].type = LocalType::Int;
          continue;
        }
      }
      if (predicted(source).is(TypeKind::List)) {
        cursors_[i.result] = {Cursor::Kind::List, fresh(LocalType::Value), fresh(LocalType::Int), kNone};
      }
    }
  }
}

/// `range(...)` about to be iterated.
bool Specializer::range_call(const Instr& i) {
  auto found = range_calls_.find(&i);
  if (found == range_calls_.end()) return false;
  const std::string_view name = predicted(i.operands[0]).name.text();
  const bool lists = !inference_.py3() && name == "range";
  append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name =
      inference_.names().intern(lists ? "nxd_builtins_range" : "nx_type_range");
  std::vector<Local> bounds;
  for (size_t k = 1; k < i.operands.size(); ++k) bounds.push_back(as_int(i.operands[k]));
  if (bounds.size() == 1) bounds.insert(bounds.begin(), int_constant(0));
  if (bounds.size() == 2) bounds.push_back(int_constant(1));
  const Cursor& cursor = cursors_.at(found->second);
  append(Op::RangeLength, bounds, cursor.b, edge_before()).kind = lists ? 2 : 0;
  append(Op::Copy, {bounds[0]}, cursor.a);
  append(Op::Copy, {bounds[2]}, cursor.c);
  ++gain_;
  return true;
}

bool Specializer::iter(const Instr& i) {
  auto found = cursors_.find(i.result);
  if (found == cursors_.end()) return false;
  if (found->second.kind == Cursor::Kind::Range) return true;
  append(Op::GuardRow, {i.operands[0]}, kNone, edge_before()).immediate = kLayoutRowList;
  append(Op::Copy, {i.operands[0]}, found->second.a);
  append(Op::IntConst, {}, found->second.b).immediate = 0;
  ++gain_;
  return true;
}

bool Specializer::next(const Instr& i) {
  auto found = cursors_.find(i.operands[0]);
  if (found == cursors_.end()) return false;
  const Cursor& c = found->second;
  const Local one = int_constant(1);
  auto advance = [&](Local local, nir::BinaryOp op, Local by) { append(Op::IntWrap, {local, by}, local).kind = static_cast<uint8_t>(op); };
  if (c.kind == Cursor::Kind::List) {
    define(i.result, emit(Op::ListNext, {c.a, c.b}, LocalType::Value));
    advance(c.b, nir::BinaryOp::Add, one);
    return true;
  }
  const Local ended = fresh(LocalType::Bool);
  append(Op::IntCompare, {c.b, int_constant(0)}, ended).kind = static_cast<uint8_t>(CompareOp::Eq);
  ended_[i.result] = ended;
  append(Op::Copy, {c.a}, i.result);
  advance(c.a, nir::BinaryOp::Add, c.c);
  advance(c.b, nir::BinaryOp::Sub, one);
  return true;
}

}  // namespace natrix
