// compiler/lower/typed.cpp - Typed operations: unboxed numbers, guards, list elements.
#include <llvm/IR/Intrinsics.h>

#include "compiler/lower/function.h"
#include "compiler/lower/thread_fields.h"

namespace natrix {

using llvm::Intrinsic::ID;
using nir::Instr;
using nir::LocalType;

// --- boxes

llvm::Value* FunctionLowering::is_small_int(llvm::Value* v) { return b_.CreateICmpUGE(v, i64(Value::kIntTag)); }

llvm::Value* FunctionLowering::is_float(llvm::Value* v) {
  return b_.CreateICmpULT(b_.CreateSub(v, i64(Value::kDoubleOffset)), i64(Value::kIntTag - Value::kDoubleOffset));
}

llvm::Value* FunctionLowering::is_object(llvm::Value* v) {
  return b_.CreateICmpULT(b_.CreateSub(v, i64(Value::kFirstAddress)), i64(Value::kPayloadMask + 1 - Value::kFirstAddress));
}

llvm::Value* FunctionLowering::load_unordered(llvm::Type* type, llvm::Value* address, uint64_t offset) {
  llvm::Value* at = b_.CreateConstInBoundsGEP1_64(shared_.i8_, b_.CreateIntToPtr(address, shared_.ptr_), offset);
  llvm::LoadInst* load = b_.CreateAlignedLoad(type, at, llvm::Align(type->getIntegerBitWidth() / 8));
  load->setAtomic(llvm::AtomicOrdering::Unordered);
  return load;
}

llvm::Value* FunctionLowering::box_int(llvm::Value* n, const Instr* raises) {
  llvm::Value* fits = b_.CreateICmpULT(b_.CreateAdd(n, i64(uint64_t{1} << 47)), i64(uint64_t{1} << 48));
  llvm::Value* small = b_.CreateOr(b_.CreateAnd(n, i64(Value::kPayloadMask)), i64(Value::kIntTag));
  llvm::BasicBlock* from = b_.GetInsertBlock();
  llvm::BasicBlock* large = new_block("box.large");
  llvm::BasicBlock* done = new_block("boxed");
  branch_unlikely(b_.CreateNot(fits), large, done);
  b_.SetInsertPoint(large);
  llvm::Value* made = call("nx_box_int", {n});
  if (raises != nullptr) unwind_if(*raises, b_.CreateICmpEQ(made, shared_.value(kRaised)));
  llvm::BasicBlock* boxed = b_.GetInsertBlock();
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
  llvm::PHINode* both = b_.CreatePHI(shared_.i64_, 2);
  both->addIncoming(small, from);
  both->addIncoming(made, boxed);
  return both;
}

llvm::Value* FunctionLowering::box_float(llvm::Value* x) {
  llvm::Value* bits = b_.CreateBitCast(x, shared_.i64_);
  llvm::Value* nan = b_.CreateFCmpUNO(x, x);
  bits = b_.CreateSelect(nan, b_.CreateAnd(bits, i64(~(uint64_t{1} << 50))), bits);
  return b_.CreateAdd(bits, i64(Value::kDoubleOffset));
}

llvm::Value* FunctionLowering::unbox_float(llvm::Value* v) {
  return b_.CreateBitCast(b_.CreateSub(v, i64(Value::kDoubleOffset)), type_of(LocalType::Float));
}

llvm::Value* FunctionLowering::unbox_int(llvm::Value* v, llvm::Value** fits) {
  llvm::Value* small = b_.CreateAShr(b_.CreateShl(v, 16), 16);
  llvm::Value* place = entry_alloca(shared_.i64_, "unboxed");
  llvm::BasicBlock* from = b_.GetInsertBlock();
  llvm::BasicBlock* large = new_block("unbox.large");
  llvm::BasicBlock* done = new_block("unboxed");
  branch_unlikely(b_.CreateNot(is_small_int(v)), large, done);
  b_.SetInsertPoint(large);
  llvm::Value* is = b_.CreateICmpNE(call("nx_unbox_int", {v, place}), llvm::ConstantInt::get(shared_.i8_, 0));
  llvm::Value* loaded = b_.CreateLoad(shared_.i64_, place);
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
  llvm::PHINode* n = b_.CreatePHI(shared_.i64_, 2);
  n->addIncoming(small, from);
  n->addIncoming(loaded, large);
  llvm::PHINode* known = b_.CreatePHI(shared_.i1_, 2);
  known->addIncoming(b_.getTrue(), from);
  known->addIncoming(is, large);
  *fits = known;
  return n;
}

void FunctionLowering::lower_IntToValue(const Instr& i) { set(i, box_int(operand(i, 0), &i)); }
void FunctionLowering::lower_FloatToValue(const Instr& i) { set(i, box_float(operand(i, 0))); }
void FunctionLowering::lower_BoolToInt(const Instr& i) { set(i, b_.CreateZExt(operand(i, 0), shared_.i64_)); }
void FunctionLowering::lower_NoneConst(const Instr& i) { set(i, shared_.value(kNone)); }
void FunctionLowering::lower_FloatConst(const Instr& i) {
  set(i, llvm::ConstantFP::get(type_of(LocalType::Float), program_.constants[i.immediate].real));
}

// --- guards

void FunctionLowering::lower_GuardInt(const Instr& i) {
  llvm::Value* fits;
  llvm::Value* n = unbox_int(operand(i, 0), &fits);
  edge_if(i, b_.CreateNot(fits));
  set(i, n);
}

void FunctionLowering::lower_GuardFloat(const Instr& i) {
  llvm::Value* v = operand(i, 0);
  edge_if(i, b_.CreateNot(is_float(v)));
  set(i, unbox_float(v));
}

void FunctionLowering::lower_GuardBool(const Instr& i) {
  llvm::Value* v = operand(i, 0);
  llvm::Value* yes = b_.CreateICmpEQ(v, shared_.value(kTrue));
  edge_if(i, b_.CreateNot(b_.CreateOr(yes, b_.CreateICmpEQ(v, shared_.value(kFalse)))));
  set(i, yes);
}

void FunctionLowering::lower_GuardIs(const Instr& i) {
  llvm::Value* object = shared_.value_of(shared_.external_object(std::string(i.name.text())));
  edge_if(i, b_.CreateICmpNE(operand(i, 0), object));
}

void FunctionLowering::lower_IsStatic(const Instr& i) {
  set(i, b_.CreateICmpEQ(operand(i, 0), shared_.value_of(shared_.external_object(std::string(i.name.text())))));
}

/// Two steps, as the second may look at an object only.
void FunctionLowering::lower_GuardRow(const Instr& i) {
  llvm::Value* v = operand(i, 0);
  edge_if(i, b_.CreateNot(is_object(v)));
  edge_if(i, b_.CreateICmpNE(load_unordered(shared_.i32_, v, 0), i32(layout_id(static_cast<LayoutRow>(i.immediate)))));
  if (i.result == nir::kNone) return;
  // Objects stay where they are: LLVM may read their first fields before it is sure that they are needed.
  llvm::Value* header = b_.CreateIntToPtr(v, shared_.ptr_);
  b_.CreateAssumption(b_.getTrue(), {llvm::OperandBundleDef("dereferenceable", std::vector<llvm::Value*>{header, i64(kTupleItems)}),
                                     llvm::OperandBundleDef("align", std::vector<llvm::Value*>{header, i64(8)})});
  set(i, b_.CreatePtrToInt(header, shared_.i64_));
}

void FunctionLowering::lower_GuardCode(const Instr& i) {
  llvm::Value* v = unmarked(operand(i, 0));
  edge_if(i, b_.CreateNot(is_object(v)));
  edge_if(i, b_.CreateICmpNE(load_unordered(shared_.i32_, v, 0), i32(layout_id(kLayoutRowFunction))));
  llvm::Value* code = shared_.value_of(shared_.code(static_cast<int32_t>(i.immediate)));
  edge_if(i, b_.CreateICmpNE(load_unordered(shared_.i64_, v, kFunctionCode), code));
}

void FunctionLowering::lower_FindMethod(const Instr& i) {
  set(i, try_call(i, "nx_fast_find_method", {operand(i, 0), name(i), shared_.new_method_site()}));
}
void FunctionLowering::lower_FindOperator(const Instr& i) {
  set(i, call("nx_fast_find_operator", {operand(i, 0), operand(i, 1), name(i), i32(i.kind), shared_.new_method_site()}));
}
void FunctionLowering::lower_IsNotImplemented(const Instr& i) { set(i, b_.CreateICmpEQ(operand(i, 0), shared_.value(kNotImplemented))); }
void FunctionLowering::lower_Unsupported(const Instr& i) {
  call("nx_unsupported", {i32(i.kind), i32(static_cast<uint32_t>(i.immediate)), operand(i, 0), operand(i, 1)});
  unwind(i);
}

void FunctionLowering::lower_NewInstance(const Instr& i) {
  edge_before_effect(i);
  llvm::Value* made = try_call(i, "nx_fast_new_instance", {operand(i, 0), i32(i.kind), shared_.new_method_site()});
  edge_if_failed(i, is_empty(made));
  set(i, made);
}

void FunctionLowering::lower_CheckInit(const Instr& i) {
  llvm::Value* result = operand(i, 0);
  llvm::BasicBlock* bad = new_block("init.bad");
  llvm::BasicBlock* go_on = new_block("");
  branch_unlikely(b_.CreateICmpNE(result, shared_.value(kNone)), bad, go_on);
  b_.SetInsertPoint(bad);
  call("nx_bad_init", {result});
  b_.CreateBr(unwind_block(i));
  b_.SetInsertPoint(go_on);
}

void FunctionLowering::lower_DefaultArgument(const Instr& i) {
  llvm::Value* v = call("nx_fast_default", {unmarked(operand(i, 0)), i64(static_cast<uint64_t>(i.immediate))});
  edge_if(i, is_empty(v));
  set(i, v);
}

// --- ints

void FunctionLowering::lower_IntBinary(const Instr& i) {
  llvm::Value *a = operand(i, 0), *b = operand(i, 1);
  auto overflowing = [&](ID intrinsic) {
    llvm::Value* both = b_.CreateBinaryIntrinsic(intrinsic, a, b);
    edge_if(i, b_.CreateExtractValue(both, 1));
    set(i, b_.CreateExtractValue(both, 0));
  };
  auto outside = [&](llvm::Value* n, uint64_t most) { return b_.CreateICmpUGT(n, i64(most)); };  // of 0 .. most
  switch (static_cast<nir::BinaryOp>(i.kind)) {
    case nir::BinaryOp::Add: return overflowing(llvm::Intrinsic::sadd_with_overflow);
    case nir::BinaryOp::Sub: return overflowing(llvm::Intrinsic::ssub_with_overflow);
    case nir::BinaryOp::Mul: return overflowing(llvm::Intrinsic::smul_with_overflow);
    case nir::BinaryOp::And: return set(i, b_.CreateAnd(a, b));
    case nir::BinaryOp::Or: return set(i, b_.CreateOr(a, b));
    case nir::BinaryOp::Xor: return set(i, b_.CreateXor(a, b));
    case nir::BinaryOp::FloorDiv:
    case nir::BinaryOp::Mod: {
      // -2**63 // -1 overflows.
      llvm::Value* lowest = b_.CreateAnd(b_.CreateICmpEQ(a, i64(uint64_t{1} << 63)), b_.CreateICmpEQ(b, i64(~uint64_t{0})));
      edge_if(i, b_.CreateOr(b_.CreateICmpEQ(b, i64(0)), lowest));
      llvm::Value* remainder = b_.CreateSRem(a, b);
      // Rounded down: where the signs of remainder and divisor differ, one step further.
      llvm::Value* adjust = b_.CreateAnd(b_.CreateICmpNE(remainder, i64(0)), b_.CreateICmpSLT(b_.CreateXor(remainder, b), i64(0)));
      if (static_cast<nir::BinaryOp>(i.kind) == nir::BinaryOp::Mod) return set(i, b_.CreateAdd(remainder, b_.CreateSelect(adjust, b, i64(0))));
      return set(i, b_.CreateSub(b_.CreateSDiv(a, b), b_.CreateZExt(adjust, shared_.i64_)));
    }
    case nir::BinaryOp::LShift: {
      edge_if(i, outside(b, 62));
      llvm::Value* shifted = b_.CreateShl(a, b);
      edge_if(i, b_.CreateICmpNE(b_.CreateAShr(shifted, b), a));
      return set(i, shifted);
    }
    case nir::BinaryOp::RShift:
      edge_if(i, b_.CreateICmpSLT(b, i64(0)));
      return set(i, b_.CreateAShr(a, b_.CreateSelect(outside(b, 63), i64(63), b)));
    case nir::BinaryOp::Pow: {
      llvm::Value* place = entry_alloca(shared_.i64_, "power");
      edge_if(i, b_.CreateICmpEQ(call("nx_fast_int_pow", {a, b, place}), llvm::ConstantInt::get(shared_.i8_, 0)));
      return set(i, b_.CreateLoad(shared_.i64_, place));
    }
    default: llvm_unreachable("no operator on ints");
  }
}

void FunctionLowering::lower_IntWrap(const Instr& i) {
  const bool add = static_cast<nir::BinaryOp>(i.kind) == nir::BinaryOp::Add;
  set(i, add ? b_.CreateAdd(operand(i, 0), operand(i, 1)) : b_.CreateSub(operand(i, 0), operand(i, 1)));
}

void FunctionLowering::lower_IntStep(const Instr& i) {
  set(i, b_.CreateNSWAdd(operand(i, 0), i64(static_cast<uint64_t>(i.immediate))));
}

void FunctionLowering::lower_IntUnary(const Instr& i) {
  llvm::Value* a = operand(i, 0);
  switch (static_cast<nir::UnaryOp>(i.kind)) {
    case nir::UnaryOp::Neg:
      edge_if(i, b_.CreateICmpEQ(a, i64(uint64_t{1} << 63)));
      return set(i, b_.CreateNeg(a));
    case nir::UnaryOp::Invert: return set(i, b_.CreateNot(a));
    default: return set(i, a);
  }
}

void FunctionLowering::lower_IntTruth(const Instr& i) { set(i, b_.CreateICmpNE(operand(i, 0), i64(0))); }
void FunctionLowering::lower_IntSelect(const Instr& i) { set(i, b_.CreateSelect(operand(i, 0), operand(i, 1), operand(i, 2))); }
void FunctionLowering::lower_FloatSelect(const Instr& i) { lower_IntSelect(i); }

namespace {
/// Ints up to 2**53 are exact doubles.
constexpr uint64_t kExact = uint64_t{1} << 53;
}  // namespace

void FunctionLowering::lower_IntDivide(const Instr& i) {
  llvm::Value *a = operand(i, 0), *b = operand(i, 1);
  auto inexact = [&](llvm::Value* n) { return b_.CreateICmpUGT(b_.CreateAdd(n, i64(kExact)), i64(2 * kExact)); };
  edge_if(i, b_.CreateOr(b_.CreateICmpEQ(b, i64(0)), b_.CreateOr(inexact(a), inexact(b))));
  llvm::Type* type = type_of(LocalType::Float);
  set(i, b_.CreateFDiv(b_.CreateSIToFP(a, type), b_.CreateSIToFP(b, type)));
}

void FunctionLowering::lower_IntToFloat(const Instr& i) {
  llvm::Value* n = operand(i, 0);
  if (i.kind == 1) edge_if(i, b_.CreateICmpUGT(b_.CreateAdd(n, i64(kExact)), i64(2 * kExact)));
  set(i, b_.CreateSIToFP(n, type_of(LocalType::Float)));
}

void FunctionLowering::lower_FloatToInt(const Instr& i) {
  llvm::Value* x = operand(i, 0);
  llvm::Value* size = b_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, x);
  edge_if(i, b_.CreateNot(b_.CreateFCmpOLT(size, llvm::ConstantFP::get(x->getType(), 0x1p62))));
  set(i, b_.CreateFPToSI(x, shared_.i64_));
}

// --- floats

void FunctionLowering::lower_FloatBinary(const Instr& i) {
  llvm::Value *a = operand(i, 0), *b = operand(i, 1);
  auto nonzero = [&] { edge_if(i, b_.CreateFCmpOEQ(b, llvm::ConstantFP::get(b->getType(), 0))); };
  switch (static_cast<nir::BinaryOp>(i.kind)) {
    case nir::BinaryOp::Add: return set(i, b_.CreateFAdd(a, b));
    case nir::BinaryOp::Sub: return set(i, b_.CreateFSub(a, b));
    case nir::BinaryOp::Mul: return set(i, b_.CreateFMul(a, b));
    case nir::BinaryOp::Div: nonzero(); return set(i, b_.CreateFDiv(a, b));
    case nir::BinaryOp::FloorDiv: nonzero(); return set(i, call("nx_float_floor_div", {a, b}));
    case nir::BinaryOp::Mod: nonzero(); return set(i, call("nx_float_mod", {a, b}));
    case nir::BinaryOp::Pow: {
      llvm::Value* place = entry_alloca(a->getType(), "power");
      edge_if(i, b_.CreateICmpEQ(call("nx_float_pow", {a, b, place}), llvm::ConstantInt::get(shared_.i8_, 0)));
      return set(i, b_.CreateLoad(a->getType(), place));
    }
    default: llvm_unreachable("no operator on floats");
  }
}

void FunctionLowering::lower_FloatUnary(const Instr& i) {
  llvm::Value* a = operand(i, 0);
  set(i, static_cast<nir::UnaryOp>(i.kind) == nir::UnaryOp::Neg ? b_.CreateFNeg(a) : a);
}

void FunctionLowering::lower_FloatCompare(const Instr& i) {
  static constexpr llvm::CmpInst::Predicate kPredicates[] = {llvm::CmpInst::FCMP_OLT, llvm::CmpInst::FCMP_OLE, llvm::CmpInst::FCMP_OEQ,
                                                             llvm::CmpInst::FCMP_UNE, llvm::CmpInst::FCMP_OGT, llvm::CmpInst::FCMP_OGE};
  set(i, b_.CreateFCmp(kPredicates[i.kind], operand(i, 0), operand(i, 1)));
}

void FunctionLowering::lower_FloatTruth(const Instr& i) {
  llvm::Value* a = operand(i, 0);
  set(i, b_.CreateFCmpUNE(a, llvm::ConstantFP::get(a->getType(), 0)));
}

/// A function of the C library. It failed if it made a NaN of a number, or an infinity of a finite one.
void FunctionLowering::lower_FloatCall(const Instr& i) {
  llvm::Value* x = operand(i, 0);
  if (i.name.text() == "fabs") return set(i, b_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, x));
  llvm::Value* result;
  if (i.name.text() == "sqrt") {
    result = b_.CreateUnaryIntrinsic(llvm::Intrinsic::sqrt, x);
  } else {
    auto* type = llvm::FunctionType::get(x->getType(), {x->getType()}, false);
    result = b_.CreateCall(shared_.module().getOrInsertFunction(llvm::StringRef(i.name.text().data(), i.name.text().size()), type), {x});
  }
  // A NaN or an infinity that comes out may be an error (sin(inf)), unless a NaN went in.
  llvm::Value* size = b_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, result);
  llvm::Value* finite = b_.CreateFCmpONE(size, llvm::ConstantFP::getInfinity(x->getType()));
  edge_if(i, b_.CreateAnd(b_.CreateNot(finite), b_.CreateFCmpORD(x, x)));
  set(i, result);
}

void FunctionLowering::lower_BoolOr(const Instr& i) { set(i, b_.CreateOr(operand(i, 0), operand(i, 1))); }

void FunctionLowering::lower_RangeLength(const Instr& i) {
  llvm::Value* length = call("nx_fast_range_length", {operand(i, 0), operand(i, 1), operand(i, 2), i32(i.kind)});
  edge_if(i, b_.CreateICmpSLT(length, i64(0)));
  set(i, length);
}

}  // namespace natrix
