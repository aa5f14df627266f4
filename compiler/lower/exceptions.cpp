// compiler/lower/exceptions.cpp - Raising, catching, exception groups, generators.
#include "compiler/lower/function.h"
#include "compiler/lower/thread_fields.h"

namespace natrix {

using nir::Instr;

void FunctionLowering::lower_Catch(const Instr& i) { set(i, call("nx_fast_catch", {})); }
void FunctionLowering::lower_Match(const Instr& i) { set(i, try_test(i, "nx_match_exception", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_SwapHandled(const Instr& i) { set(i, call("nx_fast_swap_handled", {operand(i, 0)})); }

void FunctionLowering::lower_Raise(const Instr& i) {
  call("nx_raise", {operand(i, 0), operand(i, 1)});
  unwind(i);
}

void FunctionLowering::lower_Raise2(const Instr& i) {
  call("nx_raise2", {operand(i, 0), operand(i, 1), operand(i, 2)});
  unwind(i);
}

/// Re-raising adds nothing to the traceback, but the RuntimeError or TypeError for want of a handled exception starts here
/// (CPython's ceval.c: do_raise leads to exception_unwind or to error).
void FunctionLowering::lower_RaiseAgain(const Instr& i) {
  llvm::Value* none = is_empty(load_thread_word(kThreadHandled));
  call("nx_raise_again", {});
  Instr unnoted = i;
  unnoted.line = 0;
  if (i.line > 0) {
    b_.CreateCondBr(none, unwind_block(i), unwind_block(unnoted));
    b_.SetInsertPoint(new_block("dead"));
  } else {
    unwind(unnoted);
  }
}

void FunctionLowering::lower_Resume(const Instr& i) {
  call("nx_resume", {operand(i, 0)});
  Instr unnoted = i;
  unnoted.line = 0;
  unwind(unnoted);
}

void FunctionLowering::lower_AssertFail(const Instr& i) {
  call("nx_assert_fail", {operand(i, 0)});
  unwind(i);
}

void FunctionLowering::lower_ExceptionParts(const Instr& i) { set(i, call("nx_exception_parts", {operand(i, 0)})); }
void FunctionLowering::lower_ExceptionValue(const Instr& i) { set(i, call("nx_exception_value", {operand(i, 0)})); }
void FunctionLowering::lower_SplitGroup(const Instr& i) { set(i, try_call(i, "nx_split_group", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_MergeGroup(const Instr& i) {
  set(i, try_call(i, "nx_merge_group", {operand(i, 0), operand(i, 1), operand(i, 2)}));
}
void FunctionLowering::lower_LoadSpecial(const Instr& i) { set(i, try_call(i, "nx_load_special", {operand(i, 0), name(i)})); }

// --- generators. A generator's function makes the object; its resume half runs the body, with `self_` the Generator.

void FunctionLowering::lower_Yield(const Instr&) { llvm::report_fatal_error("yield is left in NIR: the suspend pass has not run"); }

void FunctionLowering::lower_GeneratorFailed(const Instr& i) { try_call(i, "nx_inlined_generator_failed", {operand(i, 0)}); }

void FunctionLowering::lower_MakeGenerator(const Instr& i) {
  llvm::Value* saved = arguments(i, 0);
  set(i, try_call(i, "nx_make_generator", {shared_.code(static_cast<int32_t>(i.immediate)), self_, saved, operand_count(i, 0)}));
}

void FunctionLowering::lower_GenSave(const Instr& i) {
  call("nx_fast_gen_save", {self_, i64(static_cast<uint64_t>(i.immediate)), operand(i, 0)});
}
void FunctionLowering::lower_GenLoad(const Instr& i) {
  set(i, call("nx_fast_gen_load", {self_, i64(static_cast<uint64_t>(i.immediate))}));
}
void FunctionLowering::lower_GenState(const Instr& i) { set(i, call("nx_fast_gen_state", {self_})); }

void FunctionLowering::lower_GenSuspend(const Instr& i) {
  llvm::Value* yielded = operand(i, 0);
  call("nx_fast_gen_suspend", {self_, i64(static_cast<uint64_t>(i.immediate))});
  leave(yielded);
}

void FunctionLowering::lower_GenReturn(const Instr& i) { leave(call("nx_fast_gen_return", {self_, operand(i, 0)})); }

void FunctionLowering::lower_CheckSent(const Instr& i) {
  unwind_if(i, b_.CreateICmpEQ(sent_, shared_.value(kRaised)));
  set(i, sent_);
}

void FunctionLowering::lower_Delegate(const Instr& i) { call("nx_fast_delegate", {self_, operand(i, 0)}); }
void FunctionLowering::lower_YieldFromIter(const Instr& i) { set(i, try_call(i, "nx_yield_from_iter", {operand(i, 0)})); }
void FunctionLowering::lower_Send(const Instr& i) { set(i, try_call(i, "nx_send", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_StopValue(const Instr& i) { set(i, call("nx_fast_stop_value", {})); }
void FunctionLowering::lower_GetAwaitable(const Instr& i) { set(i, try_call(i, "nx_get_awaitable", {operand(i, 0)})); }
void FunctionLowering::lower_AsyncIter(const Instr& i) { set(i, try_call(i, "nx_async_iter", {operand(i, 0)})); }
void FunctionLowering::lower_AsyncNext(const Instr& i) { set(i, try_call(i, "nx_async_next", {operand(i, 0)})); }
void FunctionLowering::lower_IsStopAsync(const Instr& i) { set(i, try_test(i, "nx_is_stop_async", {operand(i, 0)})); }
void FunctionLowering::lower_AsyncWrap(const Instr& i) { set(i, try_call(i, "nx_async_wrap", {operand(i, 0)})); }

}  // namespace natrix
