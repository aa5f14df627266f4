// compiler/optimize/loops.cpp - Loops without iterator objects, over ranges and sequences, and over enumerate(), zip() and
// reversed() of these: a cursor of unboxed locals. Where an edge leaves the loop, the iterator is made from them.
#include "compiler/optimize/specialize.h"

#include "natrix/layout_rows.h"

namespace natrix {

using nir::CompareOp;
using nir::kNone;

namespace {

/// The layout of a sequence that a cursor can walk; 0: none.
uint16_t walkable(const Type& type) {
  const uint16_t row = type.is(type.kind) ? layout_row(type.kind) : 0;
  return row == kLayoutRowDict ? 0 : row;
}

}  // namespace

/// The iterators that only `next` uses.
void Specializer::find_cursors() {
  for (const nir::Block& block : generic_.blocks) {
    for (size_t k = 0; k < block.code.size(); ++k) {
      const Instr& i = block.code[k];
      if (i.op != Op::Iter || i.result == kNone) continue;
      const Uses& iterator = uses_[static_cast<size_t>(i.result)];
      if (iterator.definitions.size() != 1) continue;
      bool only_next = true;
      for (const Instr* use : iterator.uses) only_next &= use->op == Op::Next && use->result != kNone && uses_[static_cast<size_t>(use->result)].definitions.size() == 1;
      if (!only_next) continue;
      if (find_items(i)) continue;
      const Local source = i.operands[0];
      const Instr* call = k > 0 ? &block.code[k - 1] : nullptr;
      if (call != nullptr && call->op == Op::Call && call->result == source && call->immediate == kNone &&
          uses_[static_cast<size_t>(source)].uses.size() == 1 && uses_[static_cast<size_t>(source)].definitions.size() == 1 &&
          find_call_cursor(*call, i)) {
        continue;
      }
      if (const uint16_t row = walkable(predicted(source))) {
        cursors_[i.result] = {.kind = Cursor::Kind::Sequence, .a = fresh(LocalType::Value, row), .b = fresh(LocalType::Int), .row = row};
      }
    }
  }
}

/// The test for the end comes at once, where its flag is at hand.
bool Specializer::ends_at_once(const Uses& iterator) const {
  for (const Instr* next : iterator.uses) {
    for (const Instr* use : uses_[static_cast<size_t>(next->result)].uses)
      if (use->op == Op::CheckBound || (use->op == Op::IsEmpty && use != next + 1)) return false;
  }
  return true;
}

bool Specializer::only_pairs(const Uses& iterator) const {
  for (const Instr* next : iterator.uses) {
    for (const Instr* use : uses_[static_cast<size_t>(next->result)].uses) {
      if (use->op == Op::IsEmpty) continue;
      if (use->op != Op::Unpack || use->immediate != 2 || use->result == kNone || uses_[static_cast<size_t>(use->result)].definitions.size() != 1) return false;
      for (const Instr* part : uses_[static_cast<size_t>(use->result)].uses)
        if (part->op != Op::TupleItem) return false;
    }
  }
  return true;
}

void Specializer::take_pairs(const Uses& iterator, LocalType first) {
  for (const Instr* next : iterator.uses) {
    const std::vector<Local> parts = {fresh(first), fresh(LocalType::Value)};
    pairs_[next->result] = parts;
    for (const Instr* use : uses_[static_cast<size_t>(next->result)].uses)
      if (use->op == Op::Unpack) pairs_[use->result] = parts;
  }
}

/// A loop over a dict's items(), or Python 2's iteritems().
bool Specializer::find_items(const Instr& iter) {
  const Uses& source = uses_[static_cast<size_t>(iter.operands[0])];
  if (source.definitions.size() != 1 || source.definitions[0]->op != Op::CallLoaded || source.definitions[0]->operands.size() != 2) return false;
  const Instr& call = *source.definitions[0];
  const Uses& loaded = uses_[static_cast<size_t>(call.operands[0])];
  if (loaded.definitions.size() != 1 || loaded.definitions[0]->op != Op::LoadMethod || !predicted(call.operands[1]).is(TypeKind::Dict)) return false;
  if (loaded.definitions[0]->name.text() != (inference_.py3() ? "items" : "iteritems")) return false;
  const Uses& iterator = uses_[static_cast<size_t>(iter.result)];
  if (iterator.uses.empty() || !ends_at_once(iterator) || !only_pairs(iterator)) return false;
  item_iterators_.insert(iter.result);
  take_pairs(iterator, LocalType::Value);
  return true;
}

/// A cursor over what a built-in function gives that is called for the loop only.
bool Specializer::find_call_cursor(const Instr& call, const Instr& iter) {
  const Type callee = predicted(call.operands[0]);
  if (!callee.is(TypeKind::Builtin)) return false;
  const std::string_view name = callee.name.text();
  const size_t arguments = call.operands.size() - 1;
  const Uses& iterator = uses_[static_cast<size_t>(iter.result)];
  if (!ends_at_once(iterator)) return false;
  if (name == "range" || (name == "xrange" && !inference_.py3())) {
    if (arguments < 1 || arguments > 3) return false;
    for (size_t a = 1; a <= arguments; ++a)
      if (!integral(call.operands[a])) return false;
    for (const Instr* next : iterator.uses) fast_->locals[static_cast<size_t>(next->result)].type = LocalType::Int;
    int64_t step = 1;
    if (arguments == 3) {
      const Uses& given = uses_[static_cast<size_t>(call.operands[3])];
      const bool known = given.definitions.size() == 1 && given.definitions[0]->op == Op::Const;
      step = known ? program_.constants[static_cast<size_t>(given.definitions[0]->immediate)].integer : 0;
    }
    cursors_[iter.result] = {.kind = Cursor::Kind::Range, .unit_step = step == 1 || step == -1 ? step : 0, .a = fresh(LocalType::Int), .b = fresh(LocalType::Int), .c = fresh(LocalType::Int)};
  } else if (name == "reversed" && arguments == 1) {
    const uint16_t row = walkable(predicted(call.operands[1]));
    if (row != kLayoutRowList && row != kLayoutRowTuple) return false;
    cursors_[iter.result] = {.kind = Cursor::Kind::Reversed, .a = fresh(LocalType::Value, row), .b = fresh(LocalType::Int), .row = row};
  } else if ((name == "enumerate" && arguments == 1) || (name == "zip" && arguments == 2 && inference_.py3())) {
    if (!only_pairs(iterator)) return false;
    Cursor cursor{.kind = name == "zip" ? Cursor::Kind::Zip : Cursor::Kind::Enumerate};
    cursor.row = walkable(predicted(call.operands[1]));
    cursor.row2 = arguments == 2 ? walkable(predicted(call.operands[2])) : kLayoutRowList;
    if (cursor.row == 0 || cursor.row2 == 0) return false;
    cursor.a = fresh(LocalType::Value, cursor.row);
    cursor.b = fresh(LocalType::Int);
    if (arguments == 2) cursor.c = fresh(LocalType::Value, cursor.row2);
    cursors_[iter.result] = cursor;
    take_pairs(iterator, arguments == 2 ? LocalType::Value : LocalType::Int);
  } else {
    return false;
  }
  cursor_calls_[&call] = iter.result;
  return true;
}

/// `range(...)`, `enumerate(...)` and the like about to be iterated.
bool Specializer::cursor_call(const Instr& i) {
  auto found = cursor_calls_.find(&i);
  if (found == cursor_calls_.end()) return false;
  const Cursor& cursor = cursors_.at(found->second);
  const std::string_view name = predicted(i.operands[0]).name.text();
  const bool lists = !inference_.py3() && name == "range";
  const std::string symbol = lists ? "nxd_builtins_range" : "nx_type_" + std::string(name == "xrange" ? "range" : name);
  append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name = inference_.names().intern(symbol);
  ++gain_;
  if (cursor.kind != Cursor::Kind::Range) {
    const Local first = with_row(i.operands[1], cursor.row);
    const Local second = cursor.kind == Cursor::Kind::Zip ? with_row(i.operands[2], cursor.row2) : kNone;
    append(Op::Copy, {first}, cursor.a);
    if (second != kNone) append(Op::Copy, {second}, cursor.c);
    if (cursor.kind == Cursor::Kind::Reversed) {
      append(Op::LengthOf, {first}, cursor.b).immediate = cursor.row;
      append(Op::IntStep, {cursor.b}, cursor.b).immediate = -1;
    } else {
      append(Op::IntConst, {}, cursor.b).immediate = 0;
    }
    return true;
  }
  std::vector<Local> bounds;
  for (size_t k = 1; k < i.operands.size(); ++k) bounds.push_back(as_int(i.operands[k]));
  if (bounds.size() == 1) bounds.insert(bounds.begin(), int_constant(0));
  if (bounds.size() == 2) bounds.push_back(int_constant(1));
  append(Op::RangeLength, bounds, cursor.b, edge_before()).kind = lists ? 2 : 0;
  append(Op::Copy, {bounds[0]}, cursor.a);
  append(Op::Copy, {bounds[2]}, cursor.c);
  return true;
}

bool Specializer::iter(const Instr& i) {
  if (item_iterators_.contains(i.result)) {
    generic(i);
    append(Op::GuardRow, {i.result}, kNone, edge_behind(i.result, i.result)).immediate = kLayoutRowDictItemIterator;
    ++gain_;
    return true;
  }
  auto found = cursors_.find(i.result);
  if (found == cursors_.end()) return no(Why::NotWalkable);
  const Cursor& cursor = found->second;
  if (cursor.kind != Cursor::Kind::Sequence) return true;
  const Local sequence = with_row(i.operands[0], cursor.row);
  append(Op::Copy, {sequence}, cursor.a);
  append(Op::IntConst, {}, cursor.b).immediate = 0;
  ++gain_;
  return true;
}

bool Specializer::next(const Instr& i) {
  if (item_iterators_.contains(i.operands[0])) {
    const std::vector<Local>& parts = pairs_.at(i.result);
    append(Op::DictPair, {i.operands[0]}, parts[0]).immediate2 = parts[1];
    ended_[i.result] = emit(Op::IsEmpty, {parts[0]}, LocalType::Bool);
    return true;
  }
  auto found = cursors_.find(i.operands[0]);
  if (found == cursors_.end()) return false;
  const Cursor& c = found->second;
  auto step = [&](Local local, int64_t by) { append(Op::IntStep, {local}, local).immediate = by; };
  auto item = [&](Local sequence, int64_t row, Local to) { append(Op::SequenceNext, {sequence, c.b}, to).immediate = row; };
  switch (c.kind) {
    case Cursor::Kind::Sequence: case Cursor::Kind::Reversed: {
      const Local made = fresh(LocalType::Value);
      item(c.a, c.row, made);
      step(c.b, c.kind == Cursor::Kind::Sequence ? 1 : -1);
      define(i.result, made);
      return true;
    }
    case Cursor::Kind::Enumerate: {
      const std::vector<Local>& parts = pairs_.at(i.result);
      append(Op::Copy, {c.b}, parts[0]);
      item(c.a, c.row, parts[1]);
      step(c.b, 1);
      ended_[i.result] = emit(Op::IsEmpty, {parts[1]}, LocalType::Bool);
      return true;
    }
    case Cursor::Kind::Zip: {
      const std::vector<Local>& parts = pairs_.at(i.result);
      item(c.a, c.row, parts[0]);
      item(c.c, c.row2, parts[1]);
      step(c.b, 1);
      const Local first = emit(Op::IsEmpty, {parts[0]}, LocalType::Bool), second = emit(Op::IsEmpty, {parts[1]}, LocalType::Bool);
      ended_[i.result] = emit(Op::BoolOr, {first, second}, LocalType::Bool);
      return true;
    }
    case Cursor::Kind::Range: break;
  }
  const Local ended = fresh(LocalType::Bool);
  append(Op::IntCompare, {c.b, int_constant(0)}, ended).kind = static_cast<uint8_t>(CompareOp::Eq);
  ended_[i.result] = ended;
  append(Op::Copy, {c.a}, i.result);
  if (c.unit_step != 0) step(c.a, c.unit_step);
  else append(Op::IntWrap, {c.a, c.c}, c.a).kind = static_cast<uint8_t>(nir::BinaryOp::Add);
  step(c.b, -1);
  return true;
}

/// Nothing in the loop can be seen from outside, so all its edges lead to the call. That of the guard of an empty list's first
/// item too: min() and max() raise, and the sum is an int.
bool Specializer::reduce(const Instr& i, std::string_view name) {
  if (i.result == kNone || type_of(i.operands[1]) != LocalType::Value || walkable(predicted(i.operands[1])) != kLayoutRowList) return false;
  const Type item = inference_.table().at(predicted(i.operands[1]).id);
  const bool ints = item.is(TypeKind::Int);
  if (!ints && !item.is(TypeKind::Float)) return false;
  const LocalType type = ints ? LocalType::Int : LocalType::Float;
  const Op guard = ints ? Op::GuardInt : Op::GuardFloat;
  append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name = inference_.names().intern("nxd_builtins_" + std::string(name));
  const Local list = with_row(i.operands[1], kLayoutRowList);
  const Local at = fresh(LocalType::Int), best = fresh(type), value = fresh(LocalType::Value);
  const bool from_zero = name == "sum" && ints;
  append(Op::IntConst, {}, at).immediate = from_zero ? 0 : 1;
  if (from_zero) {
    append(Op::IntConst, {}, best).immediate = 0;
  } else {
    append(Op::SequenceNext, {list, int_constant(0)}, value).immediate = kLayoutRowList;
    append(guard, {value}, best, edge_before());
    if (name == "sum") append(Op::FloatBinary, {emit(Op::IntToFloat, {int_constant(0)}, LocalType::Float), best}, best).kind = static_cast<uint8_t>(nir::BinaryOp::Add);
  }
  const auto head = static_cast<nir::BlockId>(fast_->blocks.size());
  for (int k = 0; k < 3; ++k) {
    fast_->blocks.emplace_back();
    fast_->blocks.back().unwind = fast_->blocks[static_cast<size_t>(out_)].unwind;
  }
  const nir::BlockId body = head + 1, done = head + 2;
  fast_->blocks[static_cast<size_t>(done)].targets = std::move(fast_->blocks[static_cast<size_t>(out_)].targets);
  jump(head);
  out_ = head;
  append(Op::SequenceNext, {list, at}, value).immediate = kLayoutRowList;
  const Local ended = emit(Op::IsEmpty, {value}, LocalType::Bool);
  append(Op::Branch, {ended}, kNone);
  fast_->blocks[static_cast<size_t>(head)].targets = {done, body};
  out_ = body;
  const Local next = emit(guard, {value}, type, edge_before());
  if (name == "sum") {
    const Local total = fresh(type);
    append(ints ? Op::IntBinary : Op::FloatBinary, {best, next}, total, ints ? edge_before() : kNone).kind = static_cast<uint8_t>(nir::BinaryOp::Add);
    append(Op::Copy, {total}, best);
  } else {
    const Local better = fresh(LocalType::Bool);
    append(ints ? Op::IntCompare : Op::FloatCompare, {next, best}, better).kind = static_cast<uint8_t>(name == "min" ? CompareOp::Lt : CompareOp::Gt);
    append(Op::Copy, {emit(ints ? Op::IntSelect : Op::FloatSelect, {better, next, best}, type)}, best);
  }
  append(Op::IntStep, {at}, at).immediate = 1;
  jump(head);
  out_ = done;
  define(i.result, best);
  return true;
}

/// Taking apart a pair that was never made.
bool Specializer::tuple_item(const Instr& i) {
  auto pair = pairs_.find(i.operands[0]);
  if (pair == pairs_.end()) return false;
  define(i.result, pair->second[static_cast<size_t>(i.immediate)]);
  return true;
}

}  // namespace natrix
