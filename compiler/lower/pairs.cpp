// compiler/lower/pairs.cpp - Pairs of a fast and a cold function: how they are entered, how edges lead from one to the
// other, and direct calls of fast functions.
//
//   wrapper(thread, function, args, nargs, kwnames)   what dynamic calls use; binds arguments, and calls one of
//   fast(thread, function, typed arguments ...)       unboxed results come with a status: 0 ok, 1 raised, 2 the payload
//                                                     is a Value of another type
//   cold(thread, function, sent, resume, locals)      resume 0: from the start, with the arguments as locals
#include <llvm/IR/MDBuilder.h>

#include "compiler/lower/function.h"
#include "compiler/lower/thread_fields.h"
#include "natrix/resume.h"

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
    llvm::Value* is = nullptr;
    typed.push_back(unbox(boxed[k], fast.locals[k].type, &is));
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
  if (fast.result == LocalType::Bool) payload = b_.CreateTrunc(payload, shared_.i1_);
  b_.CreateRet(box(payload, fast.result));
}

/// For all resume points: where each one's table begins, then the tables (natrix/resume.h).
llvm::Constant* FunctionLowering::resume_tables() {
  std::vector<uint32_t> words(function_.resumes.size());
  for (std::size_t k = 0; k < function_.resumes.size(); ++k) {
    const std::size_t begin = words.size();
    words[k] = static_cast<uint32_t>(begin);
    words.push_back(0);
    for (const Instr& i : function_.blocks[function_.resumes[k]].code) {
      ResumeKind kind = ResumeKind::Value;
      switch (i.op) {
        case nir::Op::ResumeValue: break;
        case nir::Op::ResumeInt: kind = ResumeKind::Int; break;
        case nir::Op::ResumeFloat: kind = ResumeKind::Float; break;
        case nir::Op::ResumeBool: case nir::Op::ResumeRaw: kind = ResumeKind::Raw; break;
        default: continue;
      }
      words.push_back(resume_entry(kind, static_cast<uint32_t>(i.result)));
    }
    words[begin] = static_cast<uint32_t>(words.size() - begin - 1);
  }
  return shared_.data(llvm::ConstantDataArray::get(shared_.context(), words), "resumes");
}

/// To the resume point, with its locals; what follows is the way in from the start.
void FunctionLowering::enter_cold() {
  BasicBlock* start = new_block("start");
  if (function_.resumes.empty()) {
    b_.CreateBr(start);
    b_.SetInsertPoint(start);
    return;
  }
  BasicBlock *resume = new_block("resume"), *resumed = new_block("resumed"), *failed = new_block("resume.failed");
  llvm::Value* number = llvm_->getArg(3);
  b_.CreateCondBr(b_.CreateICmpEQ(number, i64(0)), start, resume);
  b_.SetInsertPoint(resume);
  llvm::Constant* tables = resume_tables();
  llvm::Value* offset = b_.CreateLoad(shared_.i32_, b_.CreateInBoundsGEP(shared_.i32_, tables, b_.CreateSub(number, i64(1))));
  llvm::Value* table = b_.CreateInBoundsGEP(shared_.i32_, tables, b_.CreateZExt(offset, shared_.i64_));
  llvm::Value* done = call("nx_resume_locals", {buffer_, locals_array_, table});
  branch_unlikely(b_.CreateICmpEQ(done, shared_.value(kRaised)), failed, resumed);
  b_.SetInsertPoint(failed);
  leave_raised();
  b_.SetInsertPoint(resumed);
  llvm::SwitchInst* choice = b_.CreateSwitch(number, start, static_cast<unsigned>(function_.resumes.size()));
  for (std::size_t k = 0; k < function_.resumes.size(); ++k) choice->addCase(shared_.i64(k + 1), blocks_[function_.resumes[k]]);
  b_.SetInsertPoint(start);
}

llvm::Value* FunctionLowering::edge_buffer(std::size_t size) {
  auto* type = llvm::ArrayType::get(shared_.i64_, std::max<std::size_t>(size, 1));
  if (edge_buffer_ == nullptr) {
    std::size_t largest = size;
    for (const nir::Edge& edge : function_.edges) largest = std::max(largest, edge.locals.size());
    for (const nir::Block& block : function_.blocks)
      for (const Instr& i : block.code)
        if (i.op == nir::Op::CallCold) largest = std::max(largest, i.operands.size());
    type = llvm::ArrayType::get(shared_.i64_, std::max<std::size_t>(largest, 1));
    edge_buffer_ = entry_alloca(type, "edge.locals");
  }
  return edge_buffer_;
}

void FunctionLowering::edge_if(const Instr& i, llvm::Value* failed) {
  edge_before_effect(i);
  edge_if_failed(i, failed);
}

void FunctionLowering::edge_before_effect(const Instr& i) {
  if (shared_.stress_edges() == 0) return;
  edge_if_failed(i, b_.CreateICmpNE(call("nx_stress_edge", {i64(shared_.stress_edges())}), llvm::ConstantInt::get(shared_.i8_, 0)));
}

void FunctionLowering::edge_if_failed(const Instr& i, llvm::Value* failed) {
  if (i.edge == nir::kNone) return;
  BasicBlock* go_on = new_block("");
  branch_unlikely(failed, edge_block(i.edge), go_on);
  b_.SetInsertPoint(go_on);
}

/// Puts locals where a cold function finds them.
llvm::Value* FunctionLowering::hand_over(llvm::ArrayRef<nir::Local> locals) {
  llvm::Value* buffer = edge_buffer(locals.size());
  for (std::size_t k = 0; k < locals.size(); ++k) {
    const LocalType type = function_.locals[locals[k]].type;
    llvm::Value* v = b_.CreateLoad(type_of(type), locals_[locals[k]]);
    if (type == LocalType::Bool) v = b_.CreateZExt(v, shared_.i64_);
    b_.CreateStore(v, b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer, k));
  }
  return buffer;
}

BasicBlock* FunctionLowering::edge_block(int32_t index) {
  edge_blocks_.resize(function_.edges.size(), nullptr);
  if (edge_blocks_[index] != nullptr) return edge_blocks_[index];
  if (function_.edges[index].block != nir::kNone) return edge_blocks_[index] = blocks_[function_.edges[index].block];
  llvm::IRBuilder<>::InsertPointGuard guard(b_);
  edge_blocks_[index] = new_block("edge");
  b_.SetInsertPoint(edge_blocks_[index]);
  const nir::Edge& edge = function_.edges[index];
  llvm::Value* buffer = hand_over(edge.locals);
  const bool first = edge_exit_ == nullptr;
  if (first) {
    edge_exit_ = new_block("edge.exit");
    edge_resume_ = entry_alloca(shared_.i64_, "edge.resume");
  }
  b_.CreateStore(i64(static_cast<uint64_t>(edge.resume)), edge_resume_);
  b_.CreateBr(edge_exit_);
  if (first) {
    b_.SetInsertPoint(edge_exit_);
    llvm::Value* sent = sent_ == nullptr ? shared_.i64(0) : sent_;
    leave(b_.CreateCall(shared_.cold(function_.cold), {thread_, self_, sent, b_.CreateLoad(shared_.i64_, edge_resume_), buffer}));
  }
  return edge_blocks_[index];
}

void FunctionLowering::leave_with(llvm::Value* payload, llvm::Value* status) {
  llvm::Value* pair = llvm::UndefValue::get(llvm_->getReturnType());
  pair = b_.CreateInsertValue(pair, payload, 0);
  b_.CreateRet(b_.CreateInsertValue(pair, status, 1));
}

void FunctionLowering::leave_unboxed(llvm::Value* value) {
  auto status = [&](unsigned n) { return llvm::ConstantInt::get(shared_.i8_, n); };
  llvm::Value* fits;
  llvm::Value* payload = unbox(value, function_.result, &fits);
  if (function_.result == LocalType::Bool) payload = b_.CreateZExt(payload, shared_.i64_);
  BasicBlock* other = new_block("other");
  BasicBlock* ok = new_block("unboxed");
  branch_unlikely(b_.CreateNot(fits), other, ok);
  b_.SetInsertPoint(other);
  llvm::Value* as_payload = function_.result == LocalType::Float ? b_.CreateBitCast(value, type_of(LocalType::Float)) : value;
  leave_with(as_payload, b_.CreateSelect(b_.CreateICmpEQ(value, shared_.value(kRaised)), status(1), status(2)));
  b_.SetInsertPoint(ok);
  leave_with(payload, status(0));
}

llvm::Value* FunctionLowering::box(llvm::Value* v, LocalType type, const Instr* raises) {
  switch (type) {
    case LocalType::Value: return v;
    case LocalType::Int: return box_int(v, raises);
    case LocalType::Float: return box_float(v);
    case LocalType::Bool: return b_.CreateSelect(v, shared_.value(kTrue), shared_.value(kFalse));
  }
  return v;
}

llvm::Value* FunctionLowering::unbox(llvm::Value* v, LocalType type, llvm::Value** fits) {
  switch (type) {
    case LocalType::Value: break;
    case LocalType::Int: return unbox_int(v, fits);
    case LocalType::Float: *fits = is_float(v); return unbox_float(v);
    case LocalType::Bool: {
      llvm::Value* yes = b_.CreateICmpEQ(v, shared_.value(kTrue));
      *fits = b_.CreateOr(yes, b_.CreateICmpEQ(v, shared_.value(kFalse)));
      return yes;
    }
  }
  *fits = b_.getTrue();
  return v;
}

// --- calls

void FunctionLowering::other_result(const Instr& i, llvm::Value* value) {
  b_.CreateStore(value, locals_[i.immediate2]);
  b_.CreateBr(edge_block(i.edge));
}

/// What a fast function returned: goes on where it is of the expected type.
llvm::Value* FunctionLowering::take_result(const Instr& i, llvm::Value* result, LocalType type) {
  if (type == LocalType::Value) {
    unwind_if(i, b_.CreateICmpEQ(result, shared_.value(kRaised)));
    return result;
  }
  llvm::Value* payload = b_.CreateExtractValue(result, 0);
  llvm::Value* status = b_.CreateExtractValue(result, 1);
  BasicBlock* rare = new_block("status");
  BasicBlock* ok = new_block("returned");
  branch_unlikely(b_.CreateICmpNE(status, llvm::ConstantInt::get(shared_.i8_, 0)), rare, ok);
  b_.SetInsertPoint(rare);
  unwind_if(i, b_.CreateICmpEQ(status, llvm::ConstantInt::get(shared_.i8_, 1)));
  if (i.immediate2 == nir::kNone) b_.CreateBr(ok);  // nobody wants the result
  else other_result(i, type == LocalType::Float ? b_.CreateBitCast(payload, shared_.i64_) : payload);
  b_.SetInsertPoint(ok);
  return type == LocalType::Bool ? b_.CreateTrunc(payload, shared_.i1_) : payload;
}

void FunctionLowering::lower_CallFast(const Instr& i) {
  const int32_t callee = program_.functions[i.immediate]->fast;
  llvm::SmallVector<llvm::Value*, 8> arguments = {thread_, unmarked(operand(i, 0))};
  for (std::size_t k = 1; k < i.operands.size(); ++k) arguments.push_back(operand(i, k));
  llvm::CallInst* result = b_.CreateCall(shared_.function(callee), arguments);
  result->setCallingConv(llvm::CallingConv::Fast);
  set(i, take_result(i, result, program_.functions[callee]->result));
}

void FunctionLowering::lower_CallCold(const Instr& i) {
  llvm::Value* function = unmarked(operand(i, 0));
  llvm::Value* buffer = hand_over(llvm::ArrayRef(i.operands).drop_front());
  llvm::Value* result = b_.CreateCall(shared_.cold(static_cast<int32_t>(i.immediate)), {thread_, function, i64(0), i64(static_cast<uint64_t>(i.immediate2)), buffer});
  unwind_if(i, b_.CreateICmpEQ(result, shared_.value(kRaised)));
  set(i, result);
}

/// Directly if the method is a function whose code has this signature, else as any callable.
void FunctionLowering::lower_CallTyped(const Instr& i) {
  const auto type = static_cast<LocalType>(i.immediate & 3);
  llvm::Value* callee = operand(i, 0);
  llvm::Value* function = unmarked(callee);
  BasicBlock* known = new_block("call.function");
  BasicBlock* direct = new_block("call.direct");
  BasicBlock* general = new_block("call.general");
  BasicBlock* done = new_block("call.done");
  llvm::Value* marked = b_.CreateAnd(is_object(callee), b_.CreateICmpNE(b_.CreateAnd(callee, i64(1)), i64(0)));
  branch_unlikely(b_.CreateNot(marked), general, known);

  b_.SetInsertPoint(known);
  BasicBlock* with_code = new_block("call.code");
  branch_unlikely(b_.CreateICmpNE(load_unordered(shared_.i32_, function, 0), i32(layout_id(kLayoutRowFunction))), general, with_code);
  b_.SetInsertPoint(with_code);
  llvm::Value* code = load_unordered(shared_.i64_, function, kFunctionCode);
  llvm::Value* signature = load_unordered(shared_.i32_, code, kCodeSignature);
  branch_unlikely(b_.CreateICmpNE(signature, i32(static_cast<uint32_t>(i.immediate))), general, direct);

  b_.SetInsertPoint(direct);
  llvm::SmallVector<llvm::Value*, 8> passed = {thread_, function};
  llvm::SmallVector<llvm::Type*, 8> types = {shared_.ptr_, shared_.i64_};
  for (std::size_t k = 1; k < i.operands.size(); ++k) {
    passed.push_back(operand(i, k));
    types.push_back(passed.back()->getType());
  }
  llvm::Value* entry = b_.CreateIntToPtr(load_unordered(shared_.i64_, code, kCodeFast), shared_.ptr_);
  llvm::CallInst* result = b_.CreateCall(llvm::FunctionType::get(shared_.result_type(type), types, false), entry, passed);
  result->setCallingConv(llvm::CallingConv::Fast);
  set(i, take_result(i, result, type));
  b_.CreateBr(done);

  b_.SetInsertPoint(general);
  llvm::Value* array = arguments(i, 2);
  b_.CreateStore(box(operand(i, 1), function_.locals[i.operands[1]].type, &i), scratch_);  // the receiver, before the others
  llvm::Value* value = try_call(i, "nx_fast_call_loaded", {callee, array, i64(i.operands.size() - 2), shared_.value(kEmpty)});
  if (type == LocalType::Value || i.result == nir::kNone) {
    set(i, value);
    b_.CreateBr(done);
  } else {
    llvm::Value* fits;
    llvm::Value* unboxed = unbox(value, type, &fits);
    BasicBlock* other = new_block("call.other");
    BasicBlock* as_expected = new_block("call.expected");
    branch_unlikely(b_.CreateNot(fits), other, as_expected);
    b_.SetInsertPoint(other);
    other_result(i, value);
    b_.SetInsertPoint(as_expected);
    set(i, unboxed);
    b_.CreateBr(done);
  }
  b_.SetInsertPoint(done);
}

// --- the start of a resume point

// All done by nx_resume_locals.
void FunctionLowering::lower_ResumeValue(const Instr&) {}
void FunctionLowering::lower_ResumeRaw(const Instr&) {}
void FunctionLowering::lower_ResumeInt(const Instr&) {}
void FunctionLowering::lower_ResumeFloat(const Instr&) {}
void FunctionLowering::lower_ResumeBool(const Instr&) {}

void FunctionLowering::lower_MakeRangeIterator(const Instr& i) {
  set(i, try_call(i, "nx_make_range_iterator", {operand(i, 0), operand(i, 1), operand(i, 2)}));
}
void FunctionLowering::lower_MakeSequenceIterator(const Instr& i) { set(i, try_call(i, "nx_make_sequence_iterator", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_MakeReversed(const Instr& i) { set(i, try_call(i, "nx_make_reversed", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_MakeEnumerate(const Instr& i) { set(i, try_call(i, "nx_make_enumerate", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_MakeZip(const Instr& i) { set(i, try_call(i, "nx_make_zip", {operand(i, 0), operand(i, 1)})); }

}  // namespace natrix
