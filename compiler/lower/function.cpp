// compiler/lower/function.cpp - The skeleton of a lowered function: entry, parameters, frame, unwind edges, exits.
// Every function has a CallEntry's signature, resume halves a ResumeEntry's (include/natrix/object.h).
#include "compiler/lower/function.h"

#include <llvm/IR/Intrinsics.h>
#include <llvm/IR/MDBuilder.h>

#include "compiler/lower/thread_fields.h"
#include "compiler/nir/info.h"

namespace natrix {

using llvm::BasicBlock;

FunctionLowering::FunctionLowering(ModuleLowering& shared, int32_t index, Form form)
    : shared_(shared),
      program_(shared.program()),
      function_(*shared.program().functions[index]),
      index_(index),
      form_(form),
      llvm_(form == Form::Cold ? shared.cold(index) : shared.function(index)),
      b_(shared.context()) {
  thread_ = llvm_->getArg(0);
  thread_->setName("thread");
  self_ = llvm_->getArg(1);
  self_->setName("self");
  if (form_ == Form::Cold) {
    if (function_.is_resume) sent_ = llvm_->getArg(2);
    buffer_ = llvm_->getArg(4);
  } else if (function_.is_resume) {
    sent_ = llvm_->getArg(2);
    self_ = nullptr;  // a pointer; made a Value on entry
  }
}

void FunctionLowering::run() {
  BasicBlock* entry = BasicBlock::Create(shared_.context(), "entry", llvm_);
  b_.SetInsertPoint(entry);
  subprogram_ = shared_.subprogram(index_, llvm_->getName());
  llvm_->setSubprogram(subprogram_);
  b_.SetCurrentDebugLocation(llvm::DILocation::get(shared_.context(), function_.first_line, 0, subprogram_));
  if (form_ == Form::Wrapper) return run_wrapper();
  if (self_ == nullptr) self_ = b_.CreatePtrToInt(llvm_->getArg(1), shared_.i64_, "generator");

  for (std::size_t k = 0; k < function_.blocks.size(); ++k) blocks_.push_back(new_block("b" + llvm::Twine(k)));
  make_locals();
  // Where locals stay in memory, the collector must not find temporary ones that are not used any more.
  if (llvm_->hasFnAttribute(llvm::Attribute::OptimizeNone)) liveness_.emplace(function_);
  if (form_ == Form::Cold) enter_cold();
  if (may_recurse()) check_stack();
  load_parameters();
  if (function_.framed) make_frame();
  find_builtins();
  b_.CreateBr(blocks_[0]);
  for (std::size_t k = 0; k < function_.blocks.size(); ++k) lower_block(static_cast<nir::BlockId>(k));
}

BasicBlock* FunctionLowering::new_block(const llvm::Twine& name) { return BasicBlock::Create(shared_.context(), name, llvm_); }

llvm::AllocaInst* FunctionLowering::entry_alloca(llvm::Type* type, const llvm::Twine& name) {
  BasicBlock& entry = llvm_->getEntryBlock();
  llvm::IRBuilder<> at(&entry, entry.begin());
  return at.CreateAlloca(type, nullptr, name);
}

bool FunctionLowering::may_recurse() const {
  for (const nir::Block& block : function_.blocks) {
    for (const nir::Instr& i : block.code) {
      switch (i.op) {  // these raise without calling Python code
        case nir::Op::Poll: case nir::Op::CheckBound: case nir::Op::IntToValue: case nir::Op::ResumeInt: break;
        default:
          if (nir::may_raise(i.op)) return true;
      }
    }
  }
  return false;
}

void FunctionLowering::make_locals() {
  std::vector<llvm::Value*> in_frame(function_.locals.size(), nullptr);
  if (function_.framed) {
    // The array that FrameRecord::locals shows, in the order of co_varnames. A captured variable's local is its cell.
    std::vector<Symbol> names = shared_.variable_names(function_);
    // Observing functions: before it the count of all Values there; behind the variables, those of the temporaries.
    const std::size_t first = function_.observing ? 1 : 0;
    std::size_t size = first + names.size();
    for (const nir::LocalInfo& info : function_.locals) size += function_.observing && info.type == nir::LocalType::Value ? 1 : 0;
    auto* type = llvm::ArrayType::get(shared_.i64_, std::max<std::size_t>(size, 1));
    llvm::AllocaInst* whole = entry_alloca(type, "frame.locals");
    b_.CreateMemSet(whole, b_.getInt8(0), size * 8, llvm::Align(8));
    llvm::Value* array = whole;
    if (function_.observing) {
      b_.CreateStore(shared_.value(Value::from_small(static_cast<int64_t>(size - 1))), whole);
      array = b_.CreateConstInBoundsGEP2_64(type, whole, 0, 1);
    }
    auto place_at = [&](std::size_t k) { return b_.CreateConstInBoundsGEP2_64(type, whole, 0, first + k); };
    std::unordered_map<Symbol, std::size_t> places;
    for (std::size_t k = 0; k < names.size(); ++k) places.emplace(names[k], k);
    std::vector<nir::Local> shown = function_.visible;
    for (int32_t k = 0; k < function_.parameter_count(); ++k) shown.push_back(k);
    std::set<const void*> taken;
    for (nir::Local local : shown) {
      const nir::LocalInfo& info = function_.locals[local];
      auto place = places.find(info.name);
      if (place == places.end() || !taken.insert(info.name.id()).second) continue;
      in_frame[local] = place_at(place->second);
    }
    std::size_t next = names.size();
    for (std::size_t k = 0; function_.observing && k < function_.locals.size(); ++k) {
      if (in_frame[k] == nullptr && function_.locals[k].type == nir::LocalType::Value) in_frame[k] = place_at(next++);
    }
    frame_locals_ = array;
    frame_ = entry_alloca(llvm::ArrayType::get(shared_.i64_, sizeof(FrameRecord) / 8), "frame");
    b_.CreateStore(array, b_.CreateConstInBoundsGEP1_64(shared_.i8_, frame_, offsetof(FrameRecord, locals)));
    frame_line_ = b_.CreateConstInBoundsGEP1_64(shared_.i8_, frame_, offsetof(FrameRecord, line));
  }
  if (form_ == Form::Cold) {  // where nx_resume_locals can reach them
    auto* type = llvm::ArrayType::get(shared_.i64_, function_.locals.size());
    locals_array_ = entry_alloca(type, "locals");
    b_.CreateMemSet(locals_array_, llvm::ConstantInt::get(shared_.i8_, 0), 8 * function_.locals.size(), llvm::Align(8));
    for (std::size_t k = 0; k < function_.locals.size(); ++k) locals_.push_back(b_.CreateConstInBoundsGEP2_64(type, locals_array_, 0, k));
    return;
  }
  for (std::size_t k = 0; k < function_.locals.size(); ++k) {
    const nir::LocalInfo& info = function_.locals[k];
    if (in_frame[k] != nullptr) {
      locals_.push_back(in_frame[k]);
      continue;
    }
    llvm::Type* type = type_of(info.type);
    std::string_view text = info.name.text();
    llvm::AllocaInst* place = entry_alloca(type, llvm::StringRef(text.data(), text.size()));
    b_.CreateStore(llvm::Constant::getNullValue(type), place);
    locals_.push_back(place);
  }
}

void FunctionLowering::check_stack() {
  llvm::Value* sp = b_.CreatePtrToInt(b_.CreateIntrinsic(llvm::Intrinsic::frameaddress, {shared_.ptr_}, {shared_.i32(0)}), shared_.i64_);
  BasicBlock* crossed = new_block("stack.crossed");
  BasicBlock* go_on = new_block("stack.ok");
  branch_unlikely(b_.CreateICmpULT(sp, load_thread_word(kThreadStackLimit)), crossed, go_on);
  b_.SetInsertPoint(crossed);
  BasicBlock* overflow = new_block("stack.overflow");
  llvm::Value* result = call("nx_stack_overflow", {});
  b_.CreateCondBr(b_.CreateICmpEQ(result, shared_.value(kRaised)), overflow, go_on);
  b_.SetInsertPoint(overflow);
  leave_raised();
  b_.SetInsertPoint(go_on);
}

void FunctionLowering::load_parameters() {
  if (function_.is_resume || function_.kind == nir::FunctionKind::Module) return;
  if (form_ == Form::Fast || form_ == Form::Cold) {
    for (int32_t k = 0; k < function_.parameter_count(); ++k) {
      llvm::Value* argument = form_ == Form::Fast ? static_cast<llvm::Value*>(llvm_->getArg(2 + static_cast<unsigned>(k)))
                                                  : b_.CreateLoad(shared_.i64_, b_.CreateConstInBoundsGEP1_64(shared_.i64_, buffer_, static_cast<uint64_t>(k)));
      b_.CreateStore(argument, locals_[k]);
    }
    return;
  }
  llvm::Value* args = llvm_->getArg(2);
  args->setName("args");
  if (function_.kind == nir::FunctionKind::ClassBody) {
    b_.CreateStore(b_.CreateLoad(shared_.i64_, args), locals_[0]);
    return;
  }
  llvm::Value* nargs = llvm_->getArg(3);
  llvm::Value* kwnames = llvm_->getArg(4);
  nargs->setName("nargs");
  kwnames->setName("kwnames");
  const uint64_t count = static_cast<uint64_t>(function_.parameter_count());
  const bool plain = count == function_.positional.size();
  BasicBlock* bind = new_block("bind");
  BasicBlock* bound = new_block("bound");
  if (plain) {
    BasicBlock* simple = new_block("simple");
    llvm::Value* fits = b_.CreateAnd(b_.CreateICmpEQ(nargs, i64(count)), is_empty(kwnames));
    branch_unlikely(b_.CreateNot(fits), bind, simple);
    b_.SetInsertPoint(simple);
    for (uint64_t k = 0; k < count; ++k) {
      b_.CreateStore(b_.CreateLoad(shared_.i64_, b_.CreateConstInBoundsGEP1_64(shared_.i64_, args, k)), locals_[k]);
    }
    b_.CreateBr(bound);
  } else {
    b_.CreateBr(bind);
  }

  b_.SetInsertPoint(bind);
  auto* type = llvm::ArrayType::get(shared_.i64_, std::max<uint64_t>(count, 1));
  llvm::AllocaInst* buffer = entry_alloca(type, "parameters");
  llvm::Value* status = call("nx_bind_arguments", {self_, args, nargs, kwnames, buffer});
  BasicBlock* refused = new_block("bind.raised");
  BasicBlock* copy = new_block("bind.copy");
  branch_unlikely(b_.CreateICmpEQ(status, shared_.value(kRaised)), refused, copy);
  b_.SetInsertPoint(refused);  // the caller's frame alone is in the traceback
  b_.CreateRet(shared_.value(kRaised));
  b_.SetInsertPoint(copy);
  for (uint64_t k = 0; k < count; ++k) {
    b_.CreateStore(b_.CreateLoad(shared_.i64_, b_.CreateConstInBoundsGEP2_64(type, buffer, 0, k)), locals_[k]);
  }
  b_.CreateBr(bound);
  b_.SetInsertPoint(bound);
}

void FunctionLowering::make_frame() {
  auto field = [&](std::size_t offset) { return b_.CreateConstInBoundsGEP1_64(shared_.i8_, frame_, offset); };
  llvm::Value* top = b_.CreateConstInBoundsGEP1_64(shared_.i8_, thread_, kThreadFrame);
  b_.CreateStore(b_.CreateLoad(shared_.ptr_, top), field(offsetof(FrameRecord, previous)));
  b_.CreateStore(shared_.code(index_), field(offsetof(FrameRecord, code)));
  b_.CreateStore(running_function(), field(offsetof(FrameRecord, function)));
  llvm::Value* names = function_.kind == nir::FunctionKind::ClassBody ? b_.CreateLoad(shared_.i64_, locals_[0])
                                                                      : static_cast<llvm::Value*>(shared_.value(kEmpty));
  b_.CreateStore(names, field(offsetof(FrameRecord, names)));
  b_.CreateStore(i32(static_cast<uint32_t>(function_.first_line)), frame_line_);
  b_.CreateStore(frame_, top);
}

/// Returns from the function; framed ones take their record off the thread's list.
void FunctionLowering::leave(llvm::Value* result) {
  if (function_.observing) if_watched([&] { call("nx_observe_leave", {frame_locals_, result}); });
  if (frame_ != nullptr) {
    llvm::Value* previous = b_.CreateLoad(shared_.ptr_, frame_);
    b_.CreateStore(previous, b_.CreateConstInBoundsGEP1_64(shared_.i8_, thread_, kThreadFrame));
  }
  if (has_status()) return leave_unboxed(result);
  b_.CreateRet(result);
}

/// Does something only while there are objects whose death can be seen.
template <class F>
void FunctionLowering::if_watched(F&& f) {
  llvm::Value* watched = b_.CreateLoad(shared_.i64_, shared_.external_object("nx_watched"));
  BasicBlock* some = new_block("watched");
  BasicBlock* none = new_block("unwatched");
  b_.CreateCondBr(b_.CreateICmpNE(watched, i64(0)), some, none);
  b_.SetInsertPoint(some);
  f();
  b_.CreateBr(none);
  b_.SetInsertPoint(none);
}

void FunctionLowering::lower_Observe(const nir::Instr&) {
  if_watched([&] { call("nx_observe", {}); });
}

void FunctionLowering::leave_raised() {
  if (has_status()) {
    llvm::Type* payload = llvm_->getReturnType()->getStructElementType(0);
    return leave_with(llvm::UndefValue::get(payload), llvm::ConstantInt::get(shared_.i8_, 1));
  }
  leave(shared_.value(kRaised));
}

void FunctionLowering::lower_block(nir::BlockId id) {
  block_ = &function_.blocks[id];
  b_.SetInsertPoint(blocks_[id]);
  std::vector<std::vector<nir::Local>> last_uses;
  if (liveness_) last_uses = liveness_->last_uses(id);
  for (std::size_t k = 0; k < block_->code.size(); ++k) {
    const nir::Instr& i = block_->code[k];
    if (i.line > 0) {
      b_.SetCurrentDebugLocation(location(i.line, i.column, i.scope));
      if (frame_line_ != nullptr && nir::info(i.op).effects != nir::Effects::Pure) {
        b_.CreateStore(i32(static_cast<uint32_t>(i.line)), frame_line_);
      }
    }
    lower_instr(i);
    if (!liveness_ || nir::is_terminator(i.op)) continue;
    for (nir::Local local : last_uses[k])
      if (!function_.locals[local].name && function_.locals[local].type == nir::LocalType::Value) b_.CreateStore(shared_.value(kEmpty), locals_[local]);
  }
}

void FunctionLowering::lower_instr(const nir::Instr& i) {
  switch (i.op) {
#define OP(Name, ...) \
  case nir::Op::Name: return lower_##Name(i);
#include "compiler/nir/ops.def"
#undef OP
  }
}

llvm::Value* FunctionLowering::operand(const nir::Instr& i, std::size_t k) {
  nir::Local local = i.operands[k];
  return b_.CreateLoad(type_of(function_.locals[local].type), locals_[local]);
}

llvm::Type* FunctionLowering::type_of(nir::LocalType type) const {
  switch (type) {
    case nir::LocalType::Bool: return shared_.i1_;
    case nir::LocalType::Float: return llvm::Type::getDoubleTy(shared_.context());
    default: return shared_.i64_;
  }
}

void FunctionLowering::set(const nir::Instr& i, llvm::Value* result) {
  if (i.result != nir::kNone) b_.CreateStore(result, locals_[i.result]);
}

llvm::Value* FunctionLowering::call(llvm::StringRef entry, llvm::ArrayRef<llvm::Value*> arguments) {
  llvm::SmallVector<llvm::Value*, 8> all = {thread_};
  all.append(arguments.begin(), arguments.end());
  llvm::CallInst* made = b_.CreateCall(shared_.entries().get(entry), all);
  made->setDoesNotThrow();
  // What is behind its pointers is none of that: the thread, and places on the stack.
  if (leaves_objects(entry)) made->setMetadata(llvm::LLVMContext::MD_noalias, shared_.scopes().all);
  return made;
}

llvm::Value* FunctionLowering::try_call(const nir::Instr& i, llvm::StringRef entry, llvm::ArrayRef<llvm::Value*> arguments) {
  llvm::Value* result = call(entry, arguments);
  unwind_if(i, b_.CreateICmpEQ(result, shared_.value(kRaised)));
  return result;
}

llvm::Value* FunctionLowering::try_test(const nir::Instr& i, llvm::StringRef entry, llvm::ArrayRef<llvm::Value*> arguments) {
  llvm::Value* result = call(entry, arguments);
  unwind_if(i, b_.CreateICmpEQ(result, llvm::ConstantInt::get(shared_.i8_, 2)));
  return b_.CreateICmpNE(result, llvm::ConstantInt::get(shared_.i8_, 0));
}

void FunctionLowering::branch_unlikely(llvm::Value* condition, BasicBlock* rare, BasicBlock* usual) {
  b_.CreateCondBr(condition, rare, usual, llvm::MDBuilder(shared_.context()).createUnlikelyBranchWeights());
}

/// Operations of an inlined call belong to its callee's scope, and by its discriminator the line table knows which call.
llvm::DILocation* FunctionLowering::location(int32_t line, int32_t column, int32_t scope) {
  const auto at_line = static_cast<unsigned>(line), at_column = column < 0 ? 0 : static_cast<unsigned>(column) + 1;
  if (scope == nir::kNone) return llvm::DILocation::get(shared_.context(), at_line, at_column, subprogram_);
  inlined_at_.resize(function_.inlined.size(), nullptr);
  const nir::Inlined& call = function_.inlined[static_cast<std::size_t>(scope)];
  llvm::DILocation*& caller = inlined_at_[static_cast<std::size_t>(scope)];
  if (caller == nullptr) {
    const llvm::DILocation* at = location(call.line, call.column, call.scope);
    caller = llvm::DILocation::getDistinct(shared_.context(), at->getLine(), at->getColumn(), at->getScope(), at->getInlinedAt());
  }
  llvm::DISubprogram* callee = shared_.subprogram(call.function, "");
  llvm::DILexicalBlockFile* block = llvm::DILexicalBlockFile::get(shared_.context(), callee, callee->getFile(), nir::inlined_number(function_, scope));
  return llvm::DILocation::get(shared_.context(), at_line, at_column, block, caller);
}

void FunctionLowering::unwind_if(const nir::Instr& i, llvm::Value* raised) {
  BasicBlock* go_on = new_block("");
  branch_unlikely(raised, unwind_block(i), go_on);
  b_.SetInsertPoint(go_on);
}

void FunctionLowering::unwind(const nir::Instr& i) {
  b_.CreateBr(unwind_block(i));
  b_.SetInsertPoint(new_block("dead"));
}

/// The edge of an operation that raised: notes the place in the traceback, then goes to the handler or out.
/// An operation without a line re-raises: the traceback has its entry already.
BasicBlock* FunctionLowering::unwind_block(const nir::Instr& i) {
  const bool noted = i.line > 0;
  auto key = noted ? std::tuple(i.line, i.column, i.end_column, i.scope, block_->unwind) : std::tuple(0, 0, 0, nir::kNone, block_->unwind);
  BasicBlock*& found = unwind_blocks_[key];
  if (found != nullptr) return found;
  BasicBlock* target = block_->unwind == nir::kNone ? nullptr : blocks_[block_->unwind];
  if (target == nullptr && raised_exit_ == nullptr) {
    llvm::IRBuilder<>::InsertPointGuard guard(b_);
    raised_exit_ = new_block("raised");
    b_.SetInsertPoint(raised_exit_);
    leave_raised();
  }
  if (target == nullptr) target = raised_exit_;
  if (!noted) return found = target;

  llvm::IRBuilder<>::InsertPointGuard guard(b_);
  found = new_block("unwind");
  b_.SetInsertPoint(found);
  auto note = [&](int32_t function, int32_t line, int32_t column, int32_t end_column) {
    call(function_.framed ? "nx_traceback_framed" : "nx_traceback_here", {shared_.code(function), running_function(), i32(static_cast<uint32_t>(line)), i32(static_cast<uint32_t>(column)),
                               i32(static_cast<uint32_t>(end_column))});
  };
  // Inlined calls lead out to the handler's frame.
  const int32_t handler = block_->unwind == nir::kNone ? nir::kNone : function_.blocks[block_->unwind].code[0].scope;
  if (i.scope == handler && !function_.framed) {  // one frame: those that lead to the same place share the call
    if (raised_place_ == nullptr) raised_place_ = entry_alloca(shared_.ptr_, "raised.place");
    b_.CreateStore(shared_.place(i.line, i.column, i.end_column), raised_place_);
    const int32_t noted_function = i.scope == nir::kNone ? index_ : function_.inlined[static_cast<std::size_t>(i.scope)].function;
    BasicBlock*& noting = noting_blocks_[{target, noted_function}];
    const bool first = noting == nullptr;
    if (first) noting = new_block("raised.note");
    b_.CreateBr(noting);
    if (first) {
      b_.SetInsertPoint(noting);
      call("nx_traceback_at", {shared_.code(noted_function), running_function(), b_.CreateLoad(shared_.ptr_, raised_place_)});
      b_.CreateBr(target);
    }
    return found;
  }
  nir::Inlined at{.function = nir::kNone, .scope = i.scope, .line = i.line, .column = i.column, .end_column = i.end_column};
  for (;;) {
    const nir::Inlined* call = at.scope == nir::kNone ? nullptr : &function_.inlined[static_cast<std::size_t>(at.scope)];
    note(call == nullptr ? index_ : call->function, at.line, at.column, at.end_column);
    if (call == nullptr || at.scope == handler) break;
    at = *call;
  }
  b_.CreateBr(target);
  return found;
}

/// The frame of an inlined call counts towards the recursion limit: what check_stack does, where the stack stands now.
void FunctionLowering::lower_EnterInlined(const nir::Instr& i) {
  llvm::Value* sp = b_.CreatePtrToInt(b_.CreateStackSave(), shared_.i64_);
  BasicBlock* crossed = new_block("stack.crossed");
  BasicBlock* go_on = new_block("stack.ok");
  branch_unlikely(b_.CreateICmpULT(sp, b_.CreateAdd(load_thread_word(kThreadStackLimit), i64(16))), crossed, go_on);
  b_.SetInsertPoint(crossed);
  b_.SetCurrentDebugLocation(location(i.line, i.column, static_cast<int32_t>(i.immediate)));
  llvm::Value* result = call("nx_stack_overflow", {});
  b_.SetCurrentDebugLocation(location(i.line, i.column, i.scope));
  b_.CreateCondBr(b_.CreateICmpEQ(result, shared_.value(kRaised)), unwind_block(i), go_on);
  b_.SetInsertPoint(go_on);
}

llvm::Value* FunctionLowering::is_empty(llvm::Value* v) { return b_.CreateICmpEQ(v, shared_.value(kEmpty)); }

llvm::Value* FunctionLowering::load_thread_word(unsigned offset) {
  return b_.CreateLoad(shared_.i64_, b_.CreateConstInBoundsGEP1_64(shared_.i8_, thread_, offset));
}

llvm::Value* FunctionLowering::running_function() {
  return function_.is_resume ? call("nx_fast_gen_function", {self_}) : self_;
}

llvm::Value* FunctionLowering::globals() {
  llvm::Value* place = b_.CreateConstInBoundsGEP1_64(shared_.i8_, shared_.module_info(function_.module), offsetof(ModuleInfo, module));
  return b_.CreateLoad(shared_.i64_, place, "module");
}

}  // namespace natrix
