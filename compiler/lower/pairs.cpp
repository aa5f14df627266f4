// compiler/lower/pairs.cpp - Pairs of a fast and a cold function: how they are entered, how edges lead from one to the
// other, and direct calls of fast functions.
//
//   wrapper(thread, function, args, nargs, kwnames)   what dynamic calls use; binds arguments, and calls one of
//   fast(thread, function, typed arguments ...)       unboxed results come with a status: 0 ok, 1 raised, 2 the payload
//                                                     is a Value of another type
//   cold(thread, function, sent, resume, locals)      resume 0: from the start, with the arguments as locals
#include <llvm/IR/MDBuilder.h>

#include "compiler/lower/function.h"

namespace natrix {

using llvm::BasicBlock;
using nir::Instr;
using nir::LocalType;

void FunctionLowering::run_wrapper() {
  const nir::Function& fast = *program_.functions[function_.fast];
  for (int32_t k = 0; k < function_.parameter_count(); ++k) {
    locals_.push_back(entry_alloca(shared_.i64_, "argument"));
  }
  load_parameters();
  llvm::SmallVector<llvm::Value*, 8> boxed, typed = {thread_, self_};
  for (llvm::Value* local : locals_) boxed.push_back(b_.CreateLoad(shared_.i64_, local));
  llvm::Value* fits = b_.getTrue();
  for (std::size_t k = 0; k < boxed.size(); ++k) {
    llvm::Value *v = boxed[k], *is = nullptr;
    switch (fast.locals[k].type) {
      case LocalType::Value: typed.push_back(v); continue;
      case LocalType::Int: typed.push_back(unbox_int(v, &is)); break;
      case LocalType::Float:
        is = is_float(v);
        typed.push_back(unbox_float(v));
        break;
      case LocalType::Bool:
        is = b_.CreateOr(b_.CreateICmpEQ(v, shared_.value(kTrue)), b_.CreateICmpEQ(v, shared_.value(kFalse)));
        typed.push_back(b_.CreateICmpEQ(v, shared_.value(kTrue)));
        break;
    }
    fits = b_.CreateAnd(fits, is);
  }
  BasicBlock* cold = new_block("cold");
  BasicBlock* go = new_block("fast");
  branch_unlikely(b_.CreateNot(fits), cold, go);

  b_.SetInsertPoint(cold);
  llvm::Value* buffer = edge_buffer(boxed.size());
  for (std::size_t k = 0; k < boxed.size(); ++k) b_.CreateStore(boxed[k], b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer, k));
  b_.CreateRet(b_.CreateCall(shared_.cold(index_), {thread_, self_, shared_.i64(0), shared_.i64(0), buffer}));

  b_.SetInsertPoint(go);
  llvm::CallInst* result = b_.CreateCall(shared_.function(function_.fast), typed);
  result->setCallingConv(llvm::CallingConv::Fast);
  if (fast.result == LocalType::Value) {
    b_.CreateRet(result);
    return;
  }
  llvm::Value* payload = b_.CreateExtractValue(result, 0);
  llvm::Value* status = b_.CreateExtractValue(result, 1);
  BasicBlock* ok = new_block("ok");
  BasicBlock* other = new_block("other");
  branch_unlikely(b_.CreateICmpNE(status, llvm::ConstantInt::get(shared_.i8_, 0)), other, ok);
  b_.SetInsertPoint(other);
  llvm::Value* value = fast.result == LocalType::Float ? b_.CreateBitCast(payload, shared_.i64_) : payload;
  b_.CreateRet(b_.CreateSelect(b_.CreateICmpEQ(status, llvm::ConstantInt::get(shared_.i8_, 1)), shared_.value(kRaised), value));
  b_.SetInsertPoint(ok);
  switch (fast.result) {
    case LocalType::Int: b_.CreateRet(box_int(payload)); break;
    case LocalType::Float: b_.CreateRet(box_float(payload)); break;
    default: b_.CreateRet(b_.CreateSelect(b_.CreateICmpNE(payload, i64(0)), shared_.value(kTrue), shared_.value(kFalse)));
  }
}

/// To the resume point; what follows is the way in from the start.
void FunctionLowering::enter_cold() {
  BasicBlock* start = new_block("start");
  llvm::SwitchInst* choice = b_.CreateSwitch(llvm_->getArg(3), start, static_cast<unsigned>(function_.resumes.size()));
  for (std::size_t k = 0; k < function_.resumes.size(); ++k) choice->addCase(shared_.i64(k + 1), blocks_[function_.resumes[k]]);
  b_.SetInsertPoint(start);
}

llvm::Value* FunctionLowering::edge_buffer(std::size_t size) {
  auto* type = llvm::ArrayType::get(shared_.i64_, std::max<std::size_t>(size, 1));
  if (edge_buffer_ == nullptr) {
    std::size_t largest = size;
    for (const nir::Edge& edge : function_.edges) largest = std::max(largest, edge.locals.size());
    type = llvm::ArrayType::get(shared_.i64_, std::max<std::size_t>(largest, 1));
    edge_buffer_ = entry_alloca(type, "edge.locals");
  }
  return edge_buffer_;
}

void FunctionLowering::edge_if(const Instr& i, llvm::Value* failed) {
  if (i.edge == nir::kNone) return;
  if (shared_.stress_edges() != 0) {
    failed = b_.CreateOr(failed, b_.CreateICmpNE(call("nx_stress_edge", {i64(shared_.stress_edges())}), llvm::ConstantInt::get(shared_.i8_, 0)));
  }
  BasicBlock* go_on = new_block("");
  branch_unlikely(failed, edge_block(i.edge), go_on);
  b_.SetInsertPoint(go_on);
}

BasicBlock* FunctionLowering::edge_block(int32_t index) {
  edge_blocks_.resize(function_.edges.size(), nullptr);
  if (edge_blocks_[index] != nullptr) return edge_blocks_[index];
  llvm::IRBuilder<>::InsertPointGuard guard(b_);
  edge_blocks_[index] = new_block("edge");
  b_.SetInsertPoint(edge_blocks_[index]);
  const nir::Edge& edge = function_.edges[index];
  llvm::Value* buffer = edge_buffer(edge.locals.size());
  for (std::size_t k = 0; k < edge.locals.size(); ++k) {
    const LocalType type = function_.locals[edge.locals[k]].type;
    llvm::Value* v = b_.CreateLoad(type_of(type), locals_[edge.locals[k]]);
    if (type == LocalType::Bool) v = b_.CreateZExt(v, shared_.i64_);
    b_.CreateStore(v, b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer, k));
  }
  llvm::Value* sent = sent_ == nullptr ? shared_.i64(0) : sent_;
  llvm::CallInst* result = b_.CreateCall(shared_.cold(function_.cold), {thread_, self_, sent, i64(static_cast<uint64_t>(edge.resume)), buffer});
  leave(result);
  return edge_blocks_[index];
}

void FunctionLowering::leave_with(llvm::Value* payload, llvm::Value* status) {
  llvm::Value* pair = llvm::UndefValue::get(llvm_->getReturnType());
  pair = b_.CreateInsertValue(pair, payload, 0);
  b_.CreateRet(b_.CreateInsertValue(pair, status, 1));
}

void FunctionLowering::leave_unboxed(llvm::Value* value) {
  auto status = [&](unsigned n) { return llvm::ConstantInt::get(shared_.i8_, n); };
  llvm::Value *payload = nullptr, *fits = nullptr;
  switch (function_.result) {
    case LocalType::Int: payload = unbox_int(value, &fits); break;
    case LocalType::Float:
      fits = is_float(value);
      payload = unbox_float(value);
      break;
    default:
      fits = b_.CreateOr(b_.CreateICmpEQ(value, shared_.value(kTrue)), b_.CreateICmpEQ(value, shared_.value(kFalse)));
      payload = b_.CreateZExt(b_.CreateICmpEQ(value, shared_.value(kTrue)), shared_.i64_);
  }
  BasicBlock* other = new_block("other");
  BasicBlock* ok = new_block("unboxed");
  branch_unlikely(b_.CreateNot(fits), other, ok);
  b_.SetInsertPoint(other);
  llvm::Value* as_payload = function_.result == LocalType::Float ? b_.CreateBitCast(value, type_of(LocalType::Float)) : value;
  leave_with(as_payload, b_.CreateSelect(b_.CreateICmpEQ(value, shared_.value(kRaised)), status(1), status(2)));
  b_.SetInsertPoint(ok);
  leave_with(payload, status(0));
}

void FunctionLowering::lower_CallFast(const Instr& i) {
  const nir::Function& callee = *program_.functions[program_.functions[i.immediate]->fast];
  llvm::SmallVector<llvm::Value*, 8> arguments = {thread_, b_.CreateAnd(operand(i, 0), i64(~uint64_t{1}))};
  for (std::size_t k = 1; k < i.operands.size(); ++k) arguments.push_back(operand(i, k));
  llvm::CallInst* result = b_.CreateCall(shared_.function(program_.functions[i.immediate]->fast), arguments);
  result->setCallingConv(llvm::CallingConv::Fast);
  if (callee.result == LocalType::Value) {
    unwind_if(i, b_.CreateICmpEQ(result, shared_.value(kRaised)));
    set(i, result);
    return;
  }
  llvm::Value* payload = b_.CreateExtractValue(result, 0);
  llvm::Value* status = b_.CreateExtractValue(result, 1);
  BasicBlock* rare = new_block("status");
  BasicBlock* ok = new_block("returned");
  branch_unlikely(b_.CreateICmpNE(status, llvm::ConstantInt::get(shared_.i8_, 0)), rare, ok);
  b_.SetInsertPoint(rare);
  unwind_if(i, b_.CreateICmpEQ(status, llvm::ConstantInt::get(shared_.i8_, 1)));
  if (i.immediate2 == nir::kNone) {
    b_.CreateBr(ok);  // nobody wants the result
  } else {
    b_.CreateStore(callee.result == LocalType::Float ? b_.CreateBitCast(payload, shared_.i64_) : payload, locals_[i.immediate2]);
    b_.CreateBr(edge_block(i.edge));
  }
  b_.SetInsertPoint(ok);
  if (callee.result == LocalType::Bool) payload = b_.CreateTrunc(payload, shared_.i1_);
  set(i, payload);
}

// --- the start of a resume point

void FunctionLowering::lower_ResumeValue(const Instr& i) {
  set(i, b_.CreateLoad(shared_.i64_, b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer_, static_cast<uint64_t>(i.immediate))));
}
void FunctionLowering::lower_ResumeRaw(const Instr& i) { lower_ResumeValue(i); }
void FunctionLowering::lower_ResumeInt(const Instr& i) {
  set(i, box_int(b_.CreateLoad(shared_.i64_, b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer_, static_cast<uint64_t>(i.immediate)))));
}
void FunctionLowering::lower_ResumeFloat(const Instr& i) {
  set(i, box_float(b_.CreateLoad(type_of(LocalType::Float), b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer_, static_cast<uint64_t>(i.immediate)))));
}
void FunctionLowering::lower_ResumeBool(const Instr& i) {
  llvm::Value* v = b_.CreateLoad(shared_.i64_, b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer_, static_cast<uint64_t>(i.immediate)));
  set(i, b_.CreateTrunc(v, shared_.i1_));
}
void FunctionLowering::lower_MakeRangeIterator(const Instr& i) {
  set(i, call("nx_make_range_iterator", {operand(i, 0), operand(i, 1), operand(i, 2)}));
}
void FunctionLowering::lower_MakeListIterator(const Instr& i) { set(i, call("nx_make_list_iterator", {operand(i, 0), operand(i, 1)})); }

}  // namespace natrix
