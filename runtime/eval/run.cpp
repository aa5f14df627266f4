// runtime/eval/run.cpp - The loop. Each operation calls the entry point that compiled code calls for it.
// It lies in section nx_code, so that its frames count as Python frames (heap/recursion.cpp).
#include <algorithm>
#include <cstring>

#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/module.h"
#include "runtime/eval/body.h"
#include "runtime/eval/natives.h"
#include "runtime/functions/function.h"
#include "runtime/functions/generator.h"

namespace natrix::rt {

namespace {

const Place* place_of(const Body& body, uint32_t at) {
  auto found = std::lower_bound(body.places.begin(), body.places.end(), at,
                                [](const Place& p, uint32_t offset) { return p.at < offset; });
  return &*found;
}

/// The Module or the globals dict of what runs.
Value globals_of(Value function) { return is_exact<Function>(function) ? as<Function>(function)->globals : function; }

[[gnu::noinline]] Value load_global_by_name(Thread& t, Value function, const Text* name) {
  return nx_load_global_dict(t, value_of(globals_dict(globals_of(function))), name);
}

[[gnu::noinline]] bool delete_global_by_name(Thread& t, Value function, const Text* name) {
  if (dict_remove_text(t, globals_dict(globals_of(function)), name) != kEmpty) return true;
  nx_raise_unbound(t, name, 2);
  return false;
}

/// Pops the frame record whichever way the loop is left.
struct Frame {
  Frame(Thread& t, const Body& body, Value function, Value* registers) : thread(t) {
    record.previous = t.frame;
    record.code = &(body.outer != nullptr ? body.outer : &body)->code;
    record.function = function;
    bool named = body.kind == nir::FunctionKind::ClassBody || (body.kind == nir::FunctionKind::Module && body.dynamic);
    record.names = named ? registers[0] : kEmpty;
    record.locals = registers;
    record.line = body.code.first_line;
    t.frame = &record;
  }
  ~Frame() { thread.frame = record.previous; }
  Frame(const Frame&) = delete;
  Thread& thread;
  FrameRecord record;
};

}  // namespace

[[gnu::section("nx_code"), gnu::noinline]] Value run_body(Thread& t, Body& body, Value function, Value* r, Generator* generator,
                                                         Value sent) {
  static const void* const kLabels[] = {
#define OP(Name, ...) &&L_##Name,
#define TYPED_OP(Name, ...) &&L_Unreachable,  // made by the compiler's optimizer only
#include "compiler/nir/ops.def"
#undef OP
      &&L_Line};

  Frame frame(t, body, function, r);
  if (reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < t.stack_limit) [[unlikely]] {
    if (nx_stack_overflow(t) == kRaised) return kRaised;
  }
  const int32_t* const words = body.words.data();
  const int32_t* pc = words;
  Value* const scratch = r + body.registers + 1;
  Value result;

// Leaves the loop; in an observing function what its locals kept dies.
#define LEAVE(value)                                                       \
  do {                                                                     \
    result = (value);                                                      \
    if (nx_watched != 0 && (body.code.flags & kCodeObserving) != 0) nx_observe_leave(t, r, result); \
    return result;                                                         \
  } while (0)
#define NEXT(n)              \
  do {                       \
    pc += (n);               \
    goto* kLabels[pc[0]];    \
  } while (0)
#define A(n) r[pc[2 + (n)]]
#define RESULT r[pc[1]]
#define NAME(k) body.names[pc[k]]
#define CACHE(k) (&body.caches[pc[(k) + 4]])
// An operation of k words with a Value result, or none, that may be raised.
#define VALUE(k, call)                           \
  do {                                           \
    result = (call);                             \
    if (result == kRaised) [[unlikely]] goto raised; \
    RESULT = result;                             \
    NEXT(k);                                     \
  } while (0)
#define DO(k, call)                              \
  do {                                           \
    if ((call) == kRaised) [[unlikely]] goto raised; \
    NEXT(k);                                     \
  } while (0)
#define TEST(k, call)                            \
  do {                                           \
    bool8 answer = (call);                       \
    if (answer == 2) [[unlikely]] goto raised;   \
    RESULT.bits = answer;                        \
    NEXT(k);                                     \
  } while (0)
// Copies the varying operands, which begin behind `first` fixed ones, to the scratch area.
#define SPREAD(first)                                                    \
  const int32_t count = pc[2 + (first)];                                 \
  for (int32_t n = 0; n < count; ++n) scratch[n] = r[pc[3 + (first) + n]]

  goto* kLabels[pc[0]];

L_Line:
  frame.record.line = pc[1];
  NEXT(2);

// Values and locals
L_Const:
  RESULT = body.constants[pc[2]];
  NEXT(3);
L_Copy:
  RESULT = A(0);
  NEXT(4);
L_Empty:
  RESULT = kEmpty;
  NEXT(3);
L_CheckBound:
  if (A(0) == kEmpty) [[unlikely]] {
    nx_raise_unbound(t, NAME(3), static_cast<uint32_t>(pc[6]));
    goto raised;
  }
  RESULT = A(0);
  NEXT(8);
L_IsEmpty:
  RESULT.bits = A(0) == kEmpty;
  NEXT(4);
L_BoolConst:
  RESULT.bits = static_cast<uint64_t>(pc[2]);
  NEXT(3);
L_IntConst:
  RESULT.bits = static_cast<uint64_t>(int64_t{pc[2]});
  NEXT(3);
L_BoxBool:
  RESULT = from_bool(A(0).bits != 0);
  NEXT(4);
L_BoxInt:
  RESULT = Value::from_small(static_cast<int64_t>(A(0).bits));
  NEXT(4);
L_UnboxInt:
  RESULT.bits = static_cast<uint64_t>(A(0).as_int());
  NEXT(4);

// Names
L_LoadGlobal:
  if (pc[3] >= 0) [[likely]] {
    result = load(&body.slots[pc[3]]);
    if (result == kEmpty) result = nx_fast_load_builtin(t, NAME(2), function, CACHE(2));
  } else {
    result = load_global_by_name(t, function, NAME(2));
  }
  if (result == kRaised) [[unlikely]] goto raised;
  RESULT = result;
  NEXT(7);
L_StoreGlobal:
  if (pc[4] >= 0) [[likely]] nx_store_slot(t, &body.slots[pc[4]], A(0));
  else if (dict_set_text(t, globals_dict(globals_of(function)), NAME(3), A(0)).raised()) goto raised;
  NEXT(8);
L_DeleteGlobal:
  if (pc[3] >= 0) {
    if (nx_delete_global(t, &body.slots[pc[3]], NAME(2)) == kRaised) goto raised;
  } else if (!delete_global_by_name(t, function, NAME(2))) {
    goto raised;
  }
  NEXT(7);
L_LoadName: VALUE(8, nx_load_name(t, A(0), NAME(3), globals_of(function)));
L_LoadNameOrCell: VALUE(9, nx_load_name_or_cell(t, A(0), A(1), NAME(4)));
L_StoreName: DO(9, nx_store_name(t, A(0), NAME(4), A(1)));
L_DeleteName: DO(8, nx_delete_name(t, A(0), NAME(3)));
L_Globals:
  RESULT = value_of(globals_dict(globals_of(function)));
  NEXT(3);
L_FrameNames:
  RESULT = nx_frame_names(t);
  NEXT(3);
L_SetupAnnotations: DO(4, nx_setup_annotations(t, A(0)));

// Cells
L_MakeCell: VALUE(4, nx_make_cell(t, A(0)));
L_LoadCell:
  result = load(&as<Cell>(A(0))->value);
  if (result == kEmpty) [[unlikely]] {
    nx_raise_unbound(t, NAME(3), static_cast<uint32_t>(pc[6]));
    goto raised;
  }
  RESULT = result;
  NEXT(8);
L_PeekCell:
  RESULT = load(&as<Cell>(A(0))->value);
  NEXT(4);
L_StoreCell:
  nx_store_cell(t, A(0), A(1));
  NEXT(5);
L_ClosureCell:
  RESULT = as<Function>(function)->cells[pc[2]];
  NEXT(3);

// Operators
L_Binary: VALUE(5, nx_fast_binary(t, static_cast<uint32_t>(pc[4]), A(0), A(1)));
L_InPlace: VALUE(5, nx_fast_inplace(t, static_cast<uint32_t>(pc[4]), A(0), A(1)));
L_Unary: VALUE(4, nx_fast_unary(t, static_cast<uint32_t>(pc[3]), A(0)));
L_Compare: VALUE(5, nx_fast_compare(t, static_cast<uint32_t>(pc[4]), A(0), A(1)));
L_Is:
  RESULT.bits = A(0) == A(1);
  NEXT(5);
L_Contains: TEST(5, nx_fast_contains(t, A(0), A(1)));
L_Truth:
  if (A(0) == kTrue || A(0) == kFalse) [[likely]] {
    RESULT.bits = A(0) == kTrue;
    NEXT(4);
  }
  TEST(4, nx_fast_truth(t, A(0)));
L_Not:
  RESULT.bits = A(0).bits ^ 1;
  NEXT(4);
L_Repr: VALUE(4, nx_repr(t, A(0)));

// Attributes and items
L_GetAttr: VALUE(8, nx_fast_getattr(t, A(0), NAME(3), CACHE(3)));
L_SetAttr: DO(9, nx_fast_setattr(t, A(0), NAME(4), A(1), CACHE(4)));
L_DelAttr: DO(8, nx_delattr(t, A(0), NAME(3)));
L_GetItem: VALUE(5, nx_fast_getitem(t, A(0), A(1)));
L_SetItem: DO(6, nx_fast_setitem(t, A(0), A(1), A(2)));
L_DelItem: DO(5, nx_delitem(t, A(0), A(1)));
L_GetSlice: VALUE(6, nx_getslice(t, A(0), A(1), A(2)));
L_SetSlice: DO(7, nx_setslice(t, A(0), A(1), A(2), A(3)));
L_DelSlice: DO(6, nx_delslice(t, A(0), A(1), A(2)));

// Displays, unpacking
L_BuildList: {
  SPREAD(0);
  VALUE(4 + count, nx_build_list(t, scratch, static_cast<uint64_t>(count)));
}
L_BuildTuple: {
  SPREAD(0);
  VALUE(4 + count, nx_build_tuple(t, scratch, static_cast<uint64_t>(count)));
}
L_BuildSet: {
  SPREAD(0);
  auto n = static_cast<uint64_t>(count);
  VALUE(4 + count, pc[3 + count] == 1 ? nx_build_constant_set(t, scratch, n) : nx_build_set(t, scratch, n));
}
L_BuildDict: {
  SPREAD(0);
  VALUE(4 + count, nx_build_dict(t, scratch, static_cast<uint64_t>(count)));
}
L_BuildMap: VALUE(3, nx_build_map(t, static_cast<uint64_t>(pc[2])));
L_BuildSlice: VALUE(6, nx_build_slice(t, A(0), A(1), A(2)));
L_BuildString: {
  SPREAD(0);
  VALUE(4 + count, nx_build_string(t, scratch, static_cast<uint64_t>(count)));
}
L_FormatValue: VALUE(5, nx_format_value(t, A(0), A(1), static_cast<uint32_t>(pc[4])));
L_ListAppend:
  nx_fast_list_append(t, A(0), A(1));
  NEXT(5);
L_ListExtend: DO(5, nx_list_extend_star(t, A(0), A(1), static_cast<uint32_t>(pc[4])));
L_ListToTuple: VALUE(4, nx_list_to_tuple(t, A(0)));
L_SetAdd: DO(5, nx_set_add_exact(t, A(0), A(1)));
L_SetUpdate: DO(5, nx_set_update_star(t, A(0), A(1)));
L_DictStore: DO(6, nx_dict_store_exact(t, A(0), A(1), A(2)));
L_DictUpdate: DO(5, nx_dict_update_display(t, A(0), A(1)));
L_DictMerge: DO(6, nx_dict_merge_call(t, A(0), A(1), A(2)));
L_Unpack: VALUE(4, nx_fast_unpack(t, A(0), static_cast<uint64_t>(pc[3])));
L_UnpackStar: VALUE(4, nx_unpack_star(t, A(0), static_cast<uint64_t>(pc[3] & 0xFFFF), static_cast<uint64_t>(pc[3] >> 16)));
L_TupleItem:
  RESULT = as<Tuple>(A(0))->items[pc[3]];
  NEXT(4);

// Iteration
L_Iter: VALUE(4, nx_fast_iter(t, A(0)));
L_Next: VALUE(4, nx_fast_next(t, A(0)));

// Calls
L_Call: {
  const int32_t count = pc[3];
  for (int32_t n = 0; n < count; ++n) scratch[1 + n] = r[pc[4 + n]];
  const int32_t names = pc[4 + count];
  Value kwnames = kEmpty;
  auto positional = static_cast<uint64_t>(count);
  if (names >= 0) {
    kwnames = body.constants[names];
    positional -= static_cast<uint64_t>(as<Tuple>(kwnames)->length);
  }
  VALUE(5 + count, nx_fast_call(t, A(0), scratch + 1, positional, kwnames));
}
L_LoadMethod: VALUE(8, nx_fast_load_method(t, A(0), NAME(3), CACHE(3)));
L_CallLoaded: {
  const int32_t count = pc[4];
  scratch[0] = A(1);
  for (int32_t n = 0; n < count; ++n) scratch[1 + n] = r[pc[5 + n]];
  const int32_t names = pc[5 + count];
  Value kwnames = kEmpty;
  auto positional = static_cast<uint64_t>(count);
  if (names >= 0) {
    kwnames = body.constants[names];
    positional -= static_cast<uint64_t>(as<Tuple>(kwnames)->length);
  }
  VALUE(6 + count, nx_fast_call_loaded(t, A(0), scratch + 1, positional, kwnames));
}
L_StarArguments: VALUE(5, nx_star_arguments(t, A(0), A(1)));
L_CallEx: VALUE(6, nx_call_ex(t, A(0), A(1), A(2)));
L_CallSuper: VALUE(6, nx_call_super(t, A(0), A(1), A(2)));

// Definitions
L_MakeFunction: {
  SPREAD(3);
  Body* made = body.nested[static_cast<size_t>(pc[6 + count])];
  VALUE(7 + count, nx_make_function(t, &made->code, globals_of(function), A(0), A(1), A(2), scratch, static_cast<uint64_t>(count)));
}
L_BuildClass: {
  const int32_t count = pc[6];
  VALUE(12 + count, nx_build_class(t, A(0), NAME(7 + count), A(1), A(2), A(3)));
}
L_BuildClass2: VALUE(10, nx_build_class2(t, NAME(5), A(0), A(1), A(2), globals_of(function)));
L_NativeFunction:
  RESULT = native_object(t, as<Module>(function)->info->name, NAME(2));
  NEXT(7);
L_NativeClass:
  RESULT = native_object(t, as<Module>(function)->info->name, NAME(2));
  NEXT(7);

// Imports
L_Import: VALUE(8, nx_import(t, NAME(3), value_of(globals_dict(globals_of(function))), A(0), pc[5]));
L_ImportFrom: VALUE(8, nx_import_from(t, A(0), NAME(3)));
L_ImportStar: DO(5, nx_import_star(t, A(0), A(1)));

// Exceptions
L_Catch:
  RESULT = nx_catch(t);
  NEXT(3);
L_Match: TEST(5, nx_match_exception(t, A(0), A(1)));
L_SwapHandled:
  RESULT = nx_swap_handled(t, A(0));
  NEXT(4);
L_Raise:
  nx_raise(t, A(0), A(1));
  goto raised;
L_Raise2:
  nx_raise2(t, A(0), A(1), A(2));
  goto raised;
L_RaiseAgain: {
  // Re-raising adds nothing to the traceback; the error for want of a handled exception starts here.
  const bool none = t.handled == kEmpty;
  nx_raise_again(t);
  if (none) goto raised;
  goto unwind;
}
L_Resume:
  nx_resume(t, A(0));
  goto raised;
L_AssertFail:
  nx_assert_fail(t, A(0));
  goto raised;
L_ExceptionParts:
  RESULT = nx_exception_parts(t, A(0));
  NEXT(4);
L_ExceptionValue:
  RESULT = nx_exception_value(t, A(0));
  NEXT(4);
L_SplitGroup: VALUE(5, nx_split_group(t, A(0), A(1)));
L_MergeGroup: {
  const int32_t count = pc[3];
  VALUE(5 + count, nx_merge_group(t, A(0), r[pc[4]], r[pc[5]]));
}
L_LoadSpecial: VALUE(8, nx_load_special(t, A(0), NAME(3)));

// Generators
L_Yield: __builtin_unreachable();  // translate's suspend pass leaves none
L_MakeGenerator: {
  SPREAD(0);
  VALUE(4 + count, nx_make_generator(t, &body.code, function, scratch, static_cast<uint64_t>(count)));
}
L_GenSave:
  store(generator, &generator->saved()[pc[3]], A(0));
  NEXT(4);
L_GenLoad:
  RESULT = load(&generator->saved()[pc[2]]);
  store(generator, &generator->saved()[pc[2]], kEmpty);
  NEXT(3);
L_GenState:
  RESULT.bits = static_cast<uint64_t>(generator->state);
  NEXT(3);
L_GenSuspend:
  generator->state = pc[3];
  LEAVE(A(0));
L_GenReturn:
  t.stop_value = A(0);
  LEAVE(kEmpty);
L_CheckSent:
  if (sent == kRaised) [[unlikely]] goto raised;
  RESULT = sent;
  NEXT(3);
L_Delegate:
  store(generator, &generator->delegate, A(0));
  NEXT(4);
L_YieldFromIter: VALUE(4, nx_yield_from_iter(t, A(0)));
L_Send: VALUE(5, nx_send(t, A(0), A(1)));
L_StopValue:
  RESULT = nx_fast_stop_value(t);
  NEXT(3);
L_GetAwaitable: VALUE(4, nx_get_awaitable(t, A(0)));
L_AsyncIter: VALUE(4, nx_async_iter(t, A(0)));
L_AsyncNext: VALUE(4, nx_async_next(t, A(0)));
L_IsStopAsync:
  RESULT.bits = nx_is_stop_async(t, A(0));
  NEXT(4);
L_AsyncWrap:
  RESULT = nx_async_wrap(t, A(0));
  NEXT(4);

// Statements of one dialect
L_PrintItem: DO(5, nx_print_item(t, A(0), A(1)));
L_PrintNewline: DO(4, nx_print_newline(t, A(0)));
L_Exec2: DO(6, nx_exec2(t, A(0), A(1), A(2)));
L_LastReference: DO(6, nx_last_reference(t, A(0), A(1), A(2)));
L_SyntaxWarning: DO(4, nx_syntax_warning(t, A(0), pc[3]));
L_Display: DO(4, nx_display(t, A(0)));

// Pattern matching
L_MatchSequence:
  RESULT.bits = nx_match_sequence(t, A(0));
  NEXT(4);
L_MatchMapping:
  RESULT.bits = nx_match_mapping(t, A(0));
  NEXT(4);
L_MatchKeys: VALUE(5, nx_match_keys(t, A(0), A(1)));
L_MatchClass: VALUE(6, nx_match_class(t, A(0), A(1), A(2), static_cast<uint64_t>(pc[5])));
L_Length: {
  int64_t length = nx_length(t, A(0));
  if (length < 0) goto raised;
  RESULT.bits = static_cast<uint64_t>(length);
  NEXT(4);
}
L_IntCompare: {
  auto a = static_cast<int64_t>(A(0).bits), b = static_cast<int64_t>(A(1).bits);
  bool answer = false;
  switch (static_cast<nir::CompareOp>(pc[4])) {
    case nir::CompareOp::Lt: answer = a < b; break;
    case nir::CompareOp::Le: answer = a <= b; break;
    case nir::CompareOp::Eq: answer = a == b; break;
    case nir::CompareOp::Ne: answer = a != b; break;
    case nir::CompareOp::Gt: answer = a > b; break;
    case nir::CompareOp::Ge: answer = a >= b; break;
  }
  RESULT.bits = answer;
  NEXT(5);
}

// Interrupts
L_Poll:
  if (t.poll.load(std::memory_order_relaxed) != 0) [[unlikely]] DO(3, nx_poll_slow(t));
  NEXT(3);

// Terminators
L_Jump:
  pc = words + pc[3];
  goto* kLabels[pc[0]];
L_Branch:
  pc = words + (A(0).bits != 0 ? pc[4] : pc[5]);
  goto* kLabels[pc[0]];
L_Switch: {
  const auto count = static_cast<uint64_t>(pc[4]);
  uint64_t n = A(0).bits;
  if (n >= count) n = count - 1;
  pc = words + pc[5 + n];
  goto* kLabels[pc[0]];
}
L_Observe:
  if (nx_watched != 0) nx_observe(t);
  NEXT(3);
L_Return: LEAVE(A(0));
L_Unwind: LEAVE(kRaised);
L_Unreachable: __builtin_trap();

raised: {
  const Place* place = place_of(body, static_cast<uint32_t>(pc - words));
  if (place->line != 0) {
    auto* note = (frame.record.code->flags & kCodeFramed) != 0 ? nx_traceback_framed : nx_traceback_here;
    note(t, frame.record.code, function, place->line, place->column, place->end_column);
  }
}
unwind: {
  const Place* place = place_of(body, static_cast<uint32_t>(pc - words));
  if (place->unwind < 0) LEAVE(kRaised);
  pc = words + place->unwind;
  goto* kLabels[pc[0]];
}
}

namespace {

size_t register_bytes(const Body& body) { return (1 + body.registers + 1 + body.scratch) * sizeof(Value); }

/// Before the registers stands their number, without the one for unwanted results: natrix/observing.h.
Value* clear_registers(const Body& body, void* room) {
  std::memset(room, 0, register_bytes(body));
  auto* registers = static_cast<Value*>(room) + 1;
  registers[-1] = Value::from_small(static_cast<int64_t>(body.registers) - 1);
  return registers;
}
#define NATRIX_REGISTERS(body) clear_registers(body, __builtin_alloca(register_bytes(body)))

}  // namespace

Value eval_entry(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames) {
  Function* f = try_exact<Function>(callee);
  Body& body = *static_cast<Body*>(const_cast<void*>((f != nullptr ? f->code : as<Module>(callee)->info->body)->nir));
  Value* registers = NATRIX_REGISTERS(body);
  if (f != nullptr) {
    const Code& code = body.code;
    if (nargs == code.positional_count && kwnames == kEmpty && code.keyword_only_count == 0 &&
        (code.flags & (kCodeVarArgs | kCodeVarKeywords)) == 0) [[likely]] {
      for (uint64_t i = 0; i < nargs; ++i) registers[i] = args[i];
    } else if (nx_bind_arguments(t, callee, args, nargs, kwnames, registers) == kRaised) {
      return kRaised;
    }
  }
  return run_body(t, body, callee, registers, nullptr, kEmpty);
}

Value eval_resume(Thread& t, Generator* self, Value sent) {
  Body& body = *static_cast<const Body*>(self->code->nir)->resume;
  Value* registers = NATRIX_REGISTERS(body);
  return run_body(t, body, self->function, registers, self, sent);
}

}  // namespace natrix::rt
