// compiler/lower/function.h - One NIR function becoming one LLVM function.
// Of a pair (compiler/optimize), the fast function has typed parameters and results, and the cold one begins with a
// switch to its resume points; a third, the wrapper, has the signature of a CallEntry and calls one or the other (pairs.cpp).
// Locals are allocas, which LLVM's mem2reg turns into registers; in framed functions the named ones lie in the array
// that a FrameRecord on the stack points to.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include <llvm/IR/IRBuilder.h>

#include "compiler/lower/module.h"
#include "compiler/nir/liveness.h"

namespace natrix {

class FunctionLowering {
 public:
  enum class Form { Generic, Fast, Cold, Wrapper };
  FunctionLowering(ModuleLowering& shared, int32_t index, Form form);
  void run();

 private:
  // Skeleton (function.cpp)
  void make_locals();
  void make_frame();
  void load_parameters();
  void check_stack();
  void lower_block(nir::BlockId id);
  llvm::DILocation* location(int32_t line, int32_t column, int32_t scope);
  void lower_instr(const nir::Instr& i);
  void leave(llvm::Value* result);
  template <class F>
  void if_watched(F&& f);
  void leave_raised();
  bool may_recurse() const;
  llvm::AllocaInst* entry_alloca(llvm::Type* type, const llvm::Twine& name);

  // What the mappings of operations use
  llvm::Value* operand(const nir::Instr& i, std::size_t k);
  llvm::Type* type_of(nir::LocalType type) const;
  void set(const nir::Instr& i, llvm::Value* result);
  llvm::Value* call(llvm::StringRef entry, llvm::ArrayRef<llvm::Value*> arguments);
  /// A runtime call that may raise: continues where it did not. Returns the result.
  llvm::Value* try_call(const nir::Instr& i, llvm::StringRef entry, llvm::ArrayRef<llvm::Value*> arguments);
  /// The same for bool8 results: an i1.
  llvm::Value* try_test(const nir::Instr& i, llvm::StringRef entry, llvm::ArrayRef<llvm::Value*> arguments);
  /// Goes to the unwind edge of the operation if `raised`.
  void unwind_if(const nir::Instr& i, llvm::Value* raised);
  llvm::BasicBlock* unwind_block(const nir::Instr& i);
  /// For operations that always raise.
  void unwind(const nir::Instr& i);
  llvm::BasicBlock* new_block(const llvm::Twine& name);
  void branch_unlikely(llvm::Value* condition, llvm::BasicBlock* rare, llvm::BasicBlock* usual);
  /// Operands from `first` on, boxed, in an array on the stack. One element before it is free for the callee's use.
  llvm::Value* arguments(const nir::Instr& i, std::size_t first);
  llvm::Value* operand_count(const nir::Instr& i, std::size_t first);
  llvm::Value* keyword_names(int64_t constant, const nir::Instr& i, std::size_t positional_from, llvm::Value*& positional);
  llvm::Value* name(const nir::Instr& i) { return shared_.name(i.name); }
  /// The running Function, or the Module for a module body.
  llvm::Value* running_function();
  /// What Function::globals of functions made here is: the Module.
  llvm::Value* globals();
  llvm::Value* constant(int32_t index);
  llvm::Value* i64(uint64_t n) { return shared_.i64(n); }
  llvm::Value* i32(uint32_t n) { return shared_.i32(n); }
  llvm::Value* is_empty(llvm::Value* v);
  llvm::Value* load_thread_word(unsigned offset);

  // Pairs (pairs.cpp)
  void run_wrapper();
  void enter_cold();
  /// Goes to the operation's edge if `failed`; without an edge it does not fail.
  void edge_if(const nir::Instr& i, llvm::Value* failed);
  /// The same for an operation that has an effect unless it failed: what is taken for a test comes before it.
  void edge_before_effect(const nir::Instr& i);
  void edge_if_failed(const nir::Instr& i, llvm::Value* failed);
  llvm::BasicBlock* edge_block(int32_t edge);
  /// An array for the locals that go to the cold function.
  llvm::Value* edge_buffer(std::size_t size);
  /// A Value as the result of a fast function: unboxed if it is of the result's type.
  void leave_unboxed(llvm::Value* value);
  /// Sets the result of a call_fast or call_typed whose Value is of another type, and takes its edge.
  void other_result(const nir::Instr& i, llvm::Value* value);
  /// A function without the mark of load_method.
  llvm::Value* unmarked(llvm::Value* function) { return b_.CreateAnd(function, i64(~uint64_t{1})); }
  llvm::Constant* resume_tables();
  /// Fills the caches that load_builtin relies on.
  void find_builtins();
  llvm::Value* hand_over(llvm::ArrayRef<nir::Local> locals);
  llvm::Value* take_result(const nir::Instr& i, llvm::Value* result, nir::LocalType type);
  llvm::Value* box(llvm::Value* v, nir::LocalType type, const nir::Instr* raises = nullptr);
  /// The unboxed value; `*fits`: it is of that type.
  llvm::Value* unbox(llvm::Value* v, nir::LocalType type, llvm::Value** fits);
  void leave_with(llvm::Value* payload, llvm::Value* status);
  bool has_status() const { return form_ == Form::Fast && function_.result != nir::LocalType::Value; }

  // Typed operations (typed.cpp)
  /// Large ones need memory: `raises` unwinds if there is none, else the result is kRaised.
  llvm::Value* box_int(llvm::Value* n, const nir::Instr* raises = nullptr);
  llvm::Value* box_float(llvm::Value* x);
  /// The number in a Value; `*fits`: it is one.
  llvm::Value* unbox_int(llvm::Value* v, llvm::Value** fits);
  llvm::Value* unbox_float(llvm::Value* v);
  llvm::Value* is_small_int(llvm::Value* v);
  llvm::Value* is_float(llvm::Value* v);
  llvm::Value* is_object(llvm::Value* v);
  llvm::Value* class_function(const nir::Instr& i);
  llvm::Value* is_laid_out(llvm::Value* object, uint32_t first, uint32_t last);
  /// A field of an object: what else is of that C++ type may be the same memory (instances.cpp).
  llvm::LoadInst* load_tagged(llvm::Type* type, llvm::Value* object, uint64_t offset, const AliasTag& tag);
  void store_tagged(llvm::Value* v, llvm::Value* object, uint64_t offset, const AliasTag& tag);
  /// A second thread was started: mutators take locks.
  llvm::Value* threads_run();
  /// The call stores into an object: it starts no thread, and no list gets another storage or size.
  llvm::CallInst* only_stores(llvm::Value* call);

  // Sequences (sequences.cpp)
  llvm::Value* list_storage(llvm::Value* list);
  llvm::Value* storage_size(llvm::Value* storage);
  llvm::LoadInst* non_negative(llvm::LoadInst* length);
  llvm::Value* load_element(llvm::Value* object, uint64_t offset, llvm::Value* index);
  llvm::Value* load_character(llvm::Value* text, llvm::Value* index);
  void next_item(const nir::Instr& i, llvm::Value* length, llvm::function_ref<llvm::Value*()> load);
  llvm::Value* index_within(const nir::Instr& i, llvm::Value* index, llvm::Value* length);
  llvm::Value* load_unordered(llvm::Type* type, llvm::Value* address, uint64_t offset);

#define OP(Name, ...) void lower_##Name(const nir::Instr& i);
#include "compiler/nir/ops.def"
#undef OP

  ModuleLowering& shared_;
  const nir::Program& program_;
  const nir::Function& function_;
  int32_t index_;
  Form form_;
  llvm::Function* llvm_;
  llvm::IRBuilder<> b_;
  const nir::Block* block_ = nullptr;    // the one being lowered

  llvm::Value* thread_;
  llvm::Value* self_;                    // Function or Module; resume halves: the Generator
  llvm::Value* sent_ = nullptr;          // resume halves
  llvm::Value* buffer_ = nullptr;        // cold functions: the locals of the edge
  llvm::AllocaInst* locals_array_ = nullptr;   // cold functions
  llvm::BasicBlock* edge_exit_ = nullptr;      // fast functions: the call of the cold one, at resume point edge_resume_
  llvm::AllocaInst* edge_resume_ = nullptr;
  llvm::AllocaInst* edge_buffer_ = nullptr;
  std::vector<llvm::BasicBlock*> edge_blocks_;
  llvm::Value* frame_ = nullptr;         // FrameRecord of framed functions
  llvm::Value* frame_line_ = nullptr;
  llvm::Value* frame_locals_ = nullptr;
  llvm::Value* scratch_ = nullptr;       // argument array of calls
  uint64_t scratch_size_ = 0;
  std::vector<llvm::Value*> locals_;
  std::vector<llvm::BasicBlock*> blocks_;
  std::map<std::tuple<int32_t, int32_t, int32_t, int32_t, nir::BlockId>, llvm::BasicBlock*> unwind_blocks_;
  llvm::BasicBlock* raised_exit_ = nullptr;
  std::map<std::pair<llvm::BasicBlock*, int32_t>, llvm::BasicBlock*> noting_blocks_;  // by where they lead and whose frame they note
  llvm::AllocaInst* raised_place_ = nullptr;
  std::optional<nir::Liveness> liveness_;
  llvm::DISubprogram* subprogram_ = nullptr;
  std::vector<llvm::DILocation*> inlined_at_;  // by Instr::scope: the call
};

}  // namespace natrix
