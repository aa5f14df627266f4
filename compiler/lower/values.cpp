// compiler/lower/values.cpp - Constants, locals, names, cells, control flow.
#include "compiler/lower/function.h"
#include "compiler/lower/thread_fields.h"

namespace natrix {

using nir::Instr;

namespace {
constexpr AliasTag kPlaceTag{"natrix place"};  // of a builtin
}  // namespace

// --- values and locals

llvm::Value* FunctionLowering::constant(int32_t index) {
  if (llvm::Constant* known = shared_.constant(index)) return known;
  // A frozenset: made at its first use, as its hash table cannot be static data.
  llvm::Constant* slot = shared_.constant_slot(index);
  llvm::Value* made = b_.CreateLoad(shared_.i64_, slot);
  llvm::Value* place = entry_alloca(shared_.i64_, "constant");
  b_.CreateStore(made, place);
  llvm::BasicBlock* make = new_block("constant.make");
  llvm::BasicBlock* ready = new_block("constant.ready");
  branch_unlikely(is_empty(made), make, ready);
  b_.SetInsertPoint(make);
  llvm::Constant* items = shared_.value_of(shared_.items_tuple(program_.constants[index].items));
  b_.CreateStore(call("nx_make_frozenset_constant", {slot, items}), place);
  b_.CreateBr(ready);
  b_.SetInsertPoint(ready);
  return b_.CreateLoad(shared_.i64_, place);
}

void FunctionLowering::lower_Const(const Instr& i) { set(i, constant(static_cast<int32_t>(i.immediate))); }
void FunctionLowering::lower_Copy(const Instr& i) { set(i, operand(i, 0)); }
void FunctionLowering::lower_Narrow(const Instr& i) { set(i, operand(i, 0)); }
void FunctionLowering::lower_Empty(const Instr& i) { set(i, shared_.value(kEmpty)); }

void FunctionLowering::lower_CheckBound(const Instr& i) {
  llvm::Value* v = operand(i, 0);
  llvm::BasicBlock* unbound = new_block("unbound");
  llvm::BasicBlock* bound = new_block("bound");
  branch_unlikely(is_empty(v), unbound, bound);
  b_.SetInsertPoint(unbound);
  call("nx_raise_unbound", {name(i), i32(i.kind)});
  b_.CreateBr(unwind_block(i));
  b_.SetInsertPoint(bound);
  set(i, v);
}

void FunctionLowering::lower_IsEmpty(const Instr& i) { set(i, is_empty(operand(i, 0))); }
void FunctionLowering::lower_BoolConst(const Instr& i) { set(i, b_.getInt1(i.kind != 0)); }
void FunctionLowering::lower_IntConst(const Instr& i) { set(i, i64(static_cast<uint64_t>(i.immediate))); }

void FunctionLowering::lower_BoxBool(const Instr& i) {
  set(i, b_.CreateSelect(operand(i, 0), shared_.value(kTrue), shared_.value(kFalse)));
}

void FunctionLowering::lower_BoxInt(const Instr& i) {
  set(i, b_.CreateOr(b_.CreateAnd(operand(i, 0), i64(Value::kPayloadMask)), i64(Value::kIntTag)));
}

void FunctionLowering::lower_UnboxInt(const Instr& i) { set(i, b_.CreateAShr(b_.CreateShl(operand(i, 0), 16), 16)); }

// --- names

void FunctionLowering::lower_LoadGlobal(const Instr& i) {
  if (i.immediate == nir::kNone) {
    set(i, try_call(i, "nx_load_global_dict", {globals(), name(i)}));
    return;
  }
  llvm::Constant* array = shared_.slots(function_.module);
  llvm::Value* slot = b_.CreateConstInBoundsGEP1_64(shared_.i64_, array, static_cast<uint64_t>(i.immediate));
  llvm::LoadInst* v = b_.CreateAlignedLoad(shared_.i64_, slot, llvm::Align(8));
  v->setAtomic(llvm::AtomicOrdering::Unordered);  // another thread may store to it
  llvm::Value* place = entry_alloca(shared_.i64_, "global");
  b_.CreateStore(v, place);
  llvm::BasicBlock* unset = new_block("global.unset");
  llvm::BasicBlock* loaded = new_block("global.loaded");
  b_.CreateCondBr(is_empty(v), unset, loaded);
  b_.SetInsertPoint(unset);
  llvm::Value* builtin = try_call(i, "nx_fast_load_builtin", {name(i), running_function(), shared_.builtin_cache(i.name)});
  b_.CreateStore(builtin, place);
  b_.CreateBr(loaded);
  b_.SetInsertPoint(loaded);
  set(i, b_.CreateLoad(shared_.i64_, place));
}

void FunctionLowering::lower_LoadSlot(const Instr& i) {
  llvm::Value* v = load_tagged(shared_.i64_, shared_.slots(function_.module), 8 * static_cast<uint64_t>(i.immediate), kSlotTag);
  edge_if(i, is_empty(v));
  set(i, v);
}

/// A cache knows where the builtin's value is kept: filled when the function is entered.
void FunctionLowering::lower_LoadBuiltin(const Instr& i) {
  edge_before_effect(i);
  edge_if_failed(i, b_.CreateNot(is_empty(load_tagged(shared_.i64_, shared_.slots(function_.module), 8 * static_cast<uint64_t>(i.immediate), kSlotTag))));
  llvm::Value* place = load_tagged(shared_.i64_, shared_.builtin_cache(i.name), 0, kPlaceTag);
  llvm::Value* v = load_tagged(shared_.i64_, place, 0, kSlotTag);
  edge_if_failed(i, is_empty(v));
  set(i, v);
}

void FunctionLowering::find_builtins() {
  std::set<const void*> seen;
  for (const nir::Block& block : function_.blocks) {
    for (const Instr& i : block.code) {
      if (i.op != nir::Op::LoadBuiltin || !seen.insert(i.name.id()).second) continue;
      llvm::Constant* cache = shared_.builtin_cache(i.name);
      llvm::BasicBlock *search = new_block("builtin.search"), *found = new_block("builtin.found");
      branch_unlikely(b_.CreateICmpEQ(load_tagged(shared_.i64_, cache, 0, kPlaceTag), i64(0)), search, found);
      b_.SetInsertPoint(search);
      call("nx_find_builtin", {name(i), cache});
      b_.CreateBr(found);
      b_.SetInsertPoint(found);
    }
  }
}

void FunctionLowering::lower_StoreGlobal(const Instr& i) {
  if (i.immediate == nir::kNone) {
    call("nx_store_name", {call("nx_fast_globals", {globals()}), name(i), operand(i, 0)});
    return;
  }
  llvm::Value* slot = b_.CreateConstInBoundsGEP1_64(shared_.i64_, shared_.slots(function_.module), static_cast<uint64_t>(i.immediate));
  call("nx_fast_store_slot", {slot, operand(i, 0)});
}

void FunctionLowering::lower_DeleteGlobal(const Instr& i) {
  if (i.immediate == nir::kNone) {
    try_call(i, "nx_delete_name", {call("nx_fast_globals", {globals()}), name(i)});
    return;
  }
  llvm::Value* slot = b_.CreateConstInBoundsGEP1_64(shared_.i64_, shared_.slots(function_.module), static_cast<uint64_t>(i.immediate));
  try_call(i, "nx_delete_global", {slot, name(i)});
}

void FunctionLowering::lower_LoadName(const Instr& i) { set(i, try_call(i, "nx_load_name", {operand(i, 0), name(i), globals()})); }
void FunctionLowering::lower_LoadNameOrCell(const Instr& i) {
  set(i, try_call(i, "nx_load_name_or_cell", {operand(i, 0), operand(i, 1), name(i)}));
}
void FunctionLowering::lower_StoreName(const Instr& i) { try_call(i, "nx_store_name", {operand(i, 0), name(i), operand(i, 1)}); }
void FunctionLowering::lower_DeleteName(const Instr& i) { try_call(i, "nx_delete_name", {operand(i, 0), name(i)}); }
void FunctionLowering::lower_Globals(const Instr& i) { set(i, call("nx_fast_globals", {globals()})); }
void FunctionLowering::lower_FrameNames(const Instr& i) { set(i, call("nx_frame_names", {})); }
void FunctionLowering::lower_SetupAnnotations(const Instr& i) { try_call(i, "nx_setup_annotations", {operand(i, 0)}); }

// --- cells

void FunctionLowering::lower_MakeCell(const Instr& i) { set(i, call("nx_make_cell", {operand(i, 0)})); }

void FunctionLowering::lower_LoadCell(const Instr& i) {
  llvm::Value* v = call("nx_fast_load_cell", {operand(i, 0)});
  llvm::BasicBlock* unbound = new_block("unbound");
  llvm::BasicBlock* bound = new_block("bound");
  branch_unlikely(is_empty(v), unbound, bound);
  b_.SetInsertPoint(unbound);
  call("nx_raise_unbound", {name(i), i32(i.kind)});
  b_.CreateBr(unwind_block(i));
  b_.SetInsertPoint(bound);
  set(i, v);
}

void FunctionLowering::lower_PeekCell(const Instr& i) { set(i, call("nx_fast_load_cell", {operand(i, 0)})); }
void FunctionLowering::lower_StoreCell(const Instr& i) { call("nx_fast_store_cell", {operand(i, 0), operand(i, 1)}); }
void FunctionLowering::lower_ClosureCell(const Instr& i) {
  set(i, call("nx_fast_closure_cell", {running_function(), i64(static_cast<uint64_t>(i.immediate))}));
}

// --- control flow

void FunctionLowering::lower_Jump(const Instr&) { b_.CreateBr(blocks_[block_->targets[0]]); }

void FunctionLowering::lower_Branch(const Instr& i) {
  b_.CreateCondBr(operand(i, 0), blocks_[block_->targets[0]], blocks_[block_->targets[1]]);
}

void FunctionLowering::lower_Switch(const Instr& i) {
  const auto& targets = block_->targets;
  auto* made = b_.CreateSwitch(operand(i, 0), blocks_[targets.back()], static_cast<unsigned>(targets.size()));
  for (std::size_t k = 0; k + 1 < targets.size(); ++k) made->addCase(shared_.i64(k), blocks_[targets[k]]);
}

void FunctionLowering::lower_Return(const Instr& i) {
  llvm::Value* result = operand(i, 0);
  if (function_.locals[i.operands[0]].type == nir::LocalType::Value) return leave(result);
  if (function_.result == nir::LocalType::Bool) result = b_.CreateZExt(result, shared_.i64_);
  leave_with(result, llvm::ConstantInt::get(shared_.i8_, 0));
}
void FunctionLowering::lower_Unwind(const Instr&) { leave_raised(); }
void FunctionLowering::lower_Unreachable(const Instr&) { b_.CreateUnreachable(); }

/// Back-edges: one load and a branch. The slow side may run signal handlers, so all of memory may change there.
void FunctionLowering::lower_Poll(const Instr& i) {
  llvm::LoadInst* poll = b_.CreateAlignedLoad(shared_.i32_, b_.CreateConstInBoundsGEP1_64(shared_.i8_, thread_, kThreadPoll), llvm::Align(4));
  poll->setAtomic(llvm::AtomicOrdering::Monotonic);
  llvm::BasicBlock* slow = new_block("poll.slow");
  llvm::BasicBlock* go_on = new_block("poll.none");
  branch_unlikely(b_.CreateICmpNE(poll, i32(0)), slow, go_on);
  b_.SetInsertPoint(slow);
  llvm::Value* result = call("nx_poll_slow", {});
  b_.CreateCondBr(b_.CreateICmpEQ(result, shared_.value(kRaised)), unwind_block(i), go_on);
  b_.SetInsertPoint(go_on);
  // So it may where the poll shows nothing, by another thread: what is loaded is not kept across (a fence of the compiler alone).
  b_.CreateFence(llvm::AtomicOrdering::AcquireRelease, llvm::SyncScope::SingleThread);
}

}  // namespace natrix
