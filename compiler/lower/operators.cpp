// compiler/lower/operators.cpp - Operators, comparisons, truth, attributes, items, displays, iteration.
// All go to fast paths or entry points of the runtime by one call each.
#include "compiler/lower/function.h"

namespace natrix {

using nir::Instr;

// --- operators

void FunctionLowering::lower_Binary(const Instr& i) { set(i, try_call(i, "nx_fast_binary", {i32(i.kind), operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_InPlace(const Instr& i) { set(i, try_call(i, "nx_fast_inplace", {i32(i.kind), operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_Unary(const Instr& i) { set(i, try_call(i, "nx_fast_unary", {i32(i.kind), operand(i, 0)})); }
void FunctionLowering::lower_Compare(const Instr& i) { set(i, try_call(i, "nx_fast_compare", {i32(i.kind), operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_Is(const Instr& i) { set(i, b_.CreateICmpEQ(operand(i, 0), operand(i, 1))); }
void FunctionLowering::lower_Contains(const Instr& i) { set(i, try_test(i, "nx_fast_contains", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_Truth(const Instr& i) { set(i, try_test(i, "nx_fast_truth", {operand(i, 0)})); }
void FunctionLowering::lower_Not(const Instr& i) { set(i, b_.CreateNot(operand(i, 0))); }
void FunctionLowering::lower_Repr(const Instr& i) { set(i, try_call(i, "nx_repr", {operand(i, 0)})); }

// --- attributes and items

void FunctionLowering::lower_GetAttr(const Instr& i) {
  set(i, try_call(i, "nx_fast_getattr", {operand(i, 0), name(i), shared_.new_cache()}));
}
void FunctionLowering::lower_SetAttr(const Instr& i) {
  try_call(i, "nx_fast_setattr", {operand(i, 0), name(i), operand(i, 1), shared_.new_cache()});
}
void FunctionLowering::lower_DelAttr(const Instr& i) { try_call(i, "nx_delattr", {operand(i, 0), name(i)}); }
void FunctionLowering::lower_GetItem(const Instr& i) { set(i, try_call(i, "nx_fast_getitem", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_SetItem(const Instr& i) { try_call(i, "nx_fast_setitem", {operand(i, 0), operand(i, 1), operand(i, 2)}); }
void FunctionLowering::lower_DelItem(const Instr& i) { try_call(i, "nx_delitem", {operand(i, 0), operand(i, 1)}); }
void FunctionLowering::lower_GetSlice(const Instr& i) { set(i, try_call(i, "nx_getslice", {operand(i, 0), operand(i, 1), operand(i, 2)})); }
void FunctionLowering::lower_SetSlice(const Instr& i) {
  try_call(i, "nx_setslice", {operand(i, 0), operand(i, 1), operand(i, 2), operand(i, 3)});
}
void FunctionLowering::lower_DelSlice(const Instr& i) { try_call(i, "nx_delslice", {operand(i, 0), operand(i, 1), operand(i, 2)}); }

// --- displays. Those that only allocate can still end in a MemoryError, so all are checked.

void FunctionLowering::lower_BuildList(const Instr& i) { set(i, try_call(i, "nx_build_list", {arguments(i, 0), operand_count(i, 0)})); }
void FunctionLowering::lower_BuildTuple(const Instr& i) { set(i, try_call(i, "nx_build_tuple", {arguments(i, 0), operand_count(i, 0)})); }
void FunctionLowering::lower_BuildSet(const Instr& i) { set(i, try_call(i, i.kind == 1 ? "nx_build_constant_set" : "nx_build_set", {arguments(i, 0), operand_count(i, 0)})); }
void FunctionLowering::lower_BuildDict(const Instr& i) { set(i, try_call(i, "nx_build_dict", {arguments(i, 0), operand_count(i, 0)})); }
void FunctionLowering::lower_BuildSlice(const Instr& i) { set(i, try_call(i, "nx_build_slice", {operand(i, 0), operand(i, 1), operand(i, 2)})); }
void FunctionLowering::lower_BuildString(const Instr& i) { set(i, try_call(i, "nx_build_string", {arguments(i, 0), operand_count(i, 0)})); }
void FunctionLowering::lower_TextSum(const Instr& i) { set(i, try_call(i, "nx_text_sum", {arguments(i, 0), operand_count(i, 0)})); }
void FunctionLowering::lower_FormatValue(const Instr& i) {
  set(i, try_call(i, "nx_format_value", {operand(i, 0), operand(i, 1), i32(i.kind)}));
}
void FunctionLowering::lower_ListAppend(const Instr& i) { call("nx_fast_list_append", {operand(i, 0), operand(i, 1)}); }
void FunctionLowering::lower_ListExtend(const Instr& i) { try_call(i, "nx_list_extend_star", {operand(i, 0), operand(i, 1), i32(i.kind)}); }
void FunctionLowering::lower_ListToTuple(const Instr& i) { set(i, try_call(i, "nx_list_to_tuple", {operand(i, 0)})); }
void FunctionLowering::lower_SetAdd(const Instr& i) { try_call(i, "nx_set_add_exact", {operand(i, 0), operand(i, 1)}); }
void FunctionLowering::lower_SetUpdate(const Instr& i) { try_call(i, "nx_set_update_star", {operand(i, 0), operand(i, 1)}); }
void FunctionLowering::lower_DictStore(const Instr& i) { try_call(i, "nx_dict_store_exact", {operand(i, 0), operand(i, 1), operand(i, 2)}); }
void FunctionLowering::lower_DictUpdate(const Instr& i) { try_call(i, "nx_dict_update_display", {operand(i, 0), operand(i, 1)}); }
void FunctionLowering::lower_BuildMap(const Instr& i) { set(i, try_call(i, "nx_build_map", {i64(static_cast<uint64_t>(i.immediate))})); }
void FunctionLowering::lower_DictMerge(const Instr& i) { try_call(i, "nx_dict_merge_call", {operand(i, 0), operand(i, 1), operand(i, 2)}); }

void FunctionLowering::lower_Unpack(const Instr& i) {
  set(i, try_call(i, "nx_fast_unpack", {operand(i, 0), i64(static_cast<uint64_t>(i.immediate))}));
}
void FunctionLowering::lower_UnpackStar(const Instr& i) {
  uint64_t counts = static_cast<uint64_t>(i.immediate);
  set(i, try_call(i, "nx_unpack_star", {operand(i, 0), i64(counts & 0xFFFF), i64(counts >> 16)}));
}
void FunctionLowering::lower_TupleItem(const Instr& i) {
  set(i, call("nx_fast_tuple_item", {operand(i, 0), i64(static_cast<uint64_t>(i.immediate))}));
}

// --- iteration

void FunctionLowering::lower_Iter(const Instr& i) { set(i, try_call(i, "nx_fast_iter", {operand(i, 0)})); }
void FunctionLowering::lower_Next(const Instr& i) { set(i, try_call(i, "nx_fast_next", {operand(i, 0)})); }

// --- statements of one dialect

void FunctionLowering::lower_PrintItem(const Instr& i) { try_call(i, "nx_print_item", {operand(i, 0), operand(i, 1)}); }
void FunctionLowering::lower_PrintNewline(const Instr& i) { try_call(i, "nx_print_newline", {operand(i, 0)}); }
void FunctionLowering::lower_Exec2(const Instr& i) { try_call(i, "nx_exec2", {operand(i, 0), operand(i, 1), operand(i, 2)}); }
void FunctionLowering::lower_LastReference(const Instr& i) { try_call(i, "nx_last_reference", {operand(i, 0), operand(i, 1), operand(i, 2)}); }
void FunctionLowering::lower_SyntaxWarning(const Instr& i) {
  try_call(i, "nx_syntax_warning", {operand(i, 0), i64(static_cast<uint64_t>(i.immediate))});
}
void FunctionLowering::lower_Display(const Instr& i) { try_call(i, "nx_display", {operand(i, 0)}); }

// --- pattern matching

void FunctionLowering::lower_MatchSequence(const Instr& i) { set(i, try_test(i, "nx_match_sequence", {operand(i, 0)})); }
void FunctionLowering::lower_MatchMapping(const Instr& i) { set(i, try_test(i, "nx_match_mapping", {operand(i, 0)})); }
void FunctionLowering::lower_MatchKeys(const Instr& i) { set(i, try_call(i, "nx_match_keys", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_MatchClass(const Instr& i) {
  set(i, try_call(i, "nx_match_class", {operand(i, 0), operand(i, 1), operand(i, 2), i64(static_cast<uint64_t>(i.immediate))}));
}

void FunctionLowering::lower_Length(const Instr& i) {
  llvm::Value* length = call("nx_length", {operand(i, 0)});
  unwind_if(i, b_.CreateICmpSLT(length, i64(0)));
  set(i, length);
}

void FunctionLowering::lower_IntCompare(const Instr& i) {
  static constexpr llvm::CmpInst::Predicate kPredicates[] = {llvm::CmpInst::ICMP_SLT, llvm::CmpInst::ICMP_SLE, llvm::CmpInst::ICMP_EQ,
                                                             llvm::CmpInst::ICMP_NE,  llvm::CmpInst::ICMP_SGT, llvm::CmpInst::ICMP_SGE};
  set(i, b_.CreateICmp(kPredicates[i.kind], operand(i, 0), operand(i, 1)));
}

}  // namespace natrix
