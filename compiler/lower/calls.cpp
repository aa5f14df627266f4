// compiler/lower/calls.cpp - Calls, definitions, imports.
// Arguments pass in an array on the stack, one for all calls of a function; the element before them is scratch, where
// the runtime puts the receiver of a method without moving the rest.
#include "compiler/lower/function.h"

#include <string>

namespace natrix {

using nir::Instr;

llvm::Value* FunctionLowering::arguments(const Instr& i, std::size_t first) {
  const uint64_t count = i.operands.size() - std::min(first, i.operands.size());
  if (scratch_ == nullptr) {
    // Sized for the largest call of the function, which is known before the first is lowered.
    for (const nir::Block& block : function_.blocks) {
      for (const Instr& each : block.code) scratch_size_ = std::max<uint64_t>(scratch_size_, each.operands.size());
    }
    scratch_ = entry_alloca(llvm::ArrayType::get(shared_.i64_, scratch_size_ + 1), "arguments");
  }
  llvm::Value* start = b_.CreateConstInBoundsGEP1_64(shared_.i64_, scratch_, 1);
  for (uint64_t k = 0; k < count; ++k) {
    llvm::Value* argument = box(operand(i, first + k), function_.locals[i.operands[first + k]].type, &i);
    b_.CreateStore(argument, b_.CreateConstInBoundsGEP1_64(shared_.i64_, scratch_, k + 1));
  }
  return start;
}

llvm::Value* FunctionLowering::operand_count(const Instr& i, std::size_t first) {
  return i64(i.operands.size() - std::min(first, i.operands.size()));
}

/// The kwnames argument for a constant tuple (kNone: without), and the number of positional arguments.
llvm::Value* FunctionLowering::keyword_names(int64_t index, const Instr& i, std::size_t first, llvm::Value*& positional) {
  std::size_t count = i.operands.size() - first;
  if (index == nir::kNone) {
    positional = i64(count);
    return shared_.value(kEmpty);
  }
  positional = i64(count - program_.constants[index].items.size());
  return constant(static_cast<int32_t>(index));
}

void FunctionLowering::lower_Call(const Instr& i) {
  llvm::Value* positional;
  llvm::Value* kwnames = keyword_names(i.immediate, i, 1, positional);
  llvm::Value* array = arguments(i, 1);
  set(i, try_call(i, "nx_fast_call", {operand(i, 0), array, positional, kwnames}));
}

void FunctionLowering::lower_LoadMethod(const Instr& i) {
  set(i, try_call(i, "nx_fast_load_method", {operand(i, 0), name(i), shared_.new_cache()}));
}

void FunctionLowering::lower_CallLoaded(const Instr& i) {
  llvm::Value* positional;
  llvm::Value* kwnames = keyword_names(i.immediate, i, 2, positional);
  llvm::Value* array = arguments(i, 2);
  b_.CreateStore(operand(i, 1), scratch_);  // the receiver, before the other arguments
  set(i, try_call(i, "nx_fast_call_loaded", {operand(i, 0), array, positional, kwnames}));
}

void FunctionLowering::lower_StarArguments(const Instr& i) { set(i, try_call(i, "nx_star_arguments", {operand(i, 0), operand(i, 1)})); }
void FunctionLowering::lower_CallEx(const Instr& i) { set(i, try_call(i, "nx_call_ex", {operand(i, 0), operand(i, 1), operand(i, 2)})); }
void FunctionLowering::lower_CallSuper(const Instr& i) {
  set(i, try_call(i, "nx_call_super", {operand(i, 0), operand(i, 1), operand(i, 2)}));
}

// --- definitions

void FunctionLowering::lower_MakeFunction(const Instr& i) {
  llvm::Value* cells = arguments(i, 3);
  set(i, try_call(i, "nx_make_function", {shared_.code(static_cast<int32_t>(i.immediate)), globals(), operand(i, 0), operand(i, 1),
                                          operand(i, 2), cells, operand_count(i, 3)}));
}

void FunctionLowering::lower_BuildClass(const Instr& i) {
  set(i, try_call(i, "nx_build_class", {operand(i, 0), name(i), operand(i, 1), operand(i, 2), operand(i, 3)}));
}

void FunctionLowering::lower_BuildClass2(const Instr& i) {
  set(i, try_call(i, "nx_build_class2", {name(i), operand(i, 0), operand(i, 1), operand(i, 2), globals()}));
}

/// nxd_<module>_<name>, as natrix-declare names the static objects of @native declarations.
void FunctionLowering::lower_NativeFunction(const Instr& i) {
  std::string symbol = "nxd_" + program_.modules[function_.module].name + "_" + std::string(i.name.text());
  for (char& c : symbol) c = c == '.' ? '_' : c;
  set(i, shared_.value_of(shared_.external_object(symbol)));
}

/// nx_type_<module>_<name>
void FunctionLowering::lower_NativeClass(const Instr& i) {
  std::string symbol = "nx_type_" + program_.modules[function_.module].name + "_" + std::string(i.name.text());
  for (char& c : symbol) c = c == '.' ? '_' : c;
  set(i, shared_.value_of(shared_.external_object(symbol)));
}

// --- imports

void FunctionLowering::lower_Import(const Instr& i) {
  set(i, try_call(i, "nx_import", {name(i), globals(), operand(i, 0), i64(static_cast<uint64_t>(i.immediate2))}));
}
void FunctionLowering::lower_ImportFrom(const Instr& i) { set(i, try_call(i, "nx_import_from", {operand(i, 0), name(i)})); }
void FunctionLowering::lower_ImportStar(const Instr& i) { try_call(i, "nx_import_star", {operand(i, 0), operand(i, 1)}); }

}  // namespace natrix
