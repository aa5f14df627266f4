// compiler/lower/module.h - The LLVM module being made: static data and what all functions share.
// Static objects mirror the structs of include/natrix/object.h field by field.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <llvm/IR/Constants.h>
#include <llvm/IR/DIBuilder.h>
#include <llvm/IR/GlobalVariable.h>
#include <llvm/IR/Module.h>

#include "compiler/lower/entries.h"
#include "compiler/nir/nir.h"
#include "natrix/object.h"

namespace natrix {

/// A type of TBAA's tree: that of a C++ type, by clang's name, or one of our own below it. What is of one type does not
/// overlap what is of another, unless this is above it.
struct AliasTag {
  const char* type;
  const char* parent = nullptr;
};

/// Of functions that call the runtime's fast paths, which others inline.
inline constexpr const char* kCallsFastPaths = "natrix-calls-fast-paths";

inline constexpr AliasTag kFlagsTag{"natrix flags"};
inline constexpr AliasTag kSlotTag{"natrix slot", "long"};   // attributes and globals

class ModuleLowering {
 public:
  ModuleLowering(const nir::Program& program, const std::vector<int32_t>& modules, uint64_t stress_edges, llvm::Module& module);

  void run();

  const nir::Program& program() const { return program_; }
  llvm::Module& module() { return module_; }
  llvm::LLVMContext& context() { return context_; }
  Entries& entries() { return entries_; }

  // Constants (constants.cpp)
  llvm::ConstantInt* i64(uint64_t n) const { return llvm::ConstantInt::get(i64_, n); }
  llvm::ConstantInt* i32(uint32_t n) const { return llvm::ConstantInt::get(i32_, n); }
  llvm::ConstantInt* value(Value v) const { return i64(v.bits); }
  /// The Value that is the address of a static object.
  llvm::Constant* value_of(llvm::Constant* object) const { return llvm::ConstantExpr::getPtrToInt(object, i64_); }
  /// A constant of the program as an i64; null if it can only be made at run time (frozensets).
  llvm::Constant* constant(int32_t index);
  /// For those: a rooted slot that holds it once made.
  llvm::Constant* constant_slot(int32_t index);
  /// The tuple of a frozenset's items.
  llvm::Constant* items_tuple(const std::vector<int32_t>& items);
  /// The interned native string.
  llvm::Constant* name(std::string_view text);
  llvm::Constant* name(Symbol symbol) { return name(symbol.text()); }

  // Objects of the program (objects.cpp)
  /// The code object that a function belongs to (a resume half has its generator's).
  llvm::GlobalVariable* code(int32_t function);
  llvm::GlobalVariable* module_info(int32_t module);
  llvm::GlobalVariable* slots(int32_t module);
  /// Null for functions of modules that are lowered elsewhere.
  llvm::Function* function(int32_t index) { return functions_[index]; }
  /// The cold half of a pair, by the generic function's index.
  llvm::Function* cold(int32_t index) { return cold_[index]; }
  /// What a fast function returns: its result, with a status unless it is a Value.
  llvm::Type* result_type(nir::LocalType result) const;
  /// A fresh place of a guard_method.
  llvm::Constant* new_method_site();
  /// The static data of one of the program's foreseen classes, and the place of one of its methods in it.
  llvm::Constant* foreseen_class(int32_t index);
  llvm::Constant* foreseen_method(int32_t index, int32_t method);
  /// For the classes from first to last, the place of the method, or value, of that name in each one's static data.
  llvm::Constant* foreseen_attributes(int32_t first, int32_t last, Symbol name, bool value);
  /// The table of the ranks of each foreseen class's attributes (ForeseenClass::ranks).
  llvm::Constant* foreseen_ranks();
  llvm::MDNode* alias_tag(const AliasTag& tag);
  /// Lists of alias scopes: what tells whether threads run; the storages and sizes of lists; other fields of objects. And
  /// those that a store into an object leaves alone, and all.
  struct Scopes {
    llvm::MDNode *threads, *sizes, *fields, *not_stored, *all;
  };
  Scopes& scopes();
  /// The target does not reorder loads.
  bool loads_in_order() const;
  /// Every so many edges one is taken that need not be; 0: none.
  uint64_t stress_edges() const { return stress_edges_; }
  /// Constant data.
  llvm::GlobalVariable* data(llvm::Constant* constant, const llvm::Twine& name);
  /// Line, column and end column of an operation that may raise.
  llvm::Constant* place(int32_t line, int32_t column, int32_t end_column);
  /// A fresh inline cache.
  llvm::Constant* new_cache();
  /// The cache of a builtin's place, one a name.
  llvm::Constant* builtin_cache(Symbol name);
  /// A static object that the runtime's tables define, e.g. nx_type_int.
  llvm::Constant* external_object(const std::string& symbol);
  /// The names that co_varnames has: parameters, then other named locals.
  std::vector<Symbol> variable_names(const nir::Function& function) const;

  // Debug information (debug_info.cpp)
  /// A fresh one for a lowered function; without a symbol the one of a function that is inlined.
  llvm::DISubprogram* subprogram(int32_t function, llvm::StringRef symbol);

  llvm::IntegerType* i1_;
  llvm::IntegerType* i8_;
  llvm::IntegerType* i16_;
  llvm::IntegerType* i32_;
  llvm::IntegerType* i64_;
  llvm::PointerType* ptr_;

 private:
  void declare_functions();
  llvm::Function* declare(llvm::FunctionType* type, const std::string& symbol, const char* section);
  void emit_code(int32_t index);
  void emit_module(int32_t index);
  void emit_program();
  void finish();
  void keep(llvm::GlobalValue* global) { kept_.push_back(global); }
  void add_roots(llvm::Constant* values, uint64_t count);

  llvm::Constant* header(LayoutRow row, uint8_t flags = 0) const;
  llvm::Constant* null() const { return llvm::ConstantPointerNull::get(ptr_); }
  llvm::GlobalVariable* object(std::vector<llvm::Constant*> fields, const llvm::Twine& name, bool internal = true);
  llvm::GlobalVariable* pointer_array(const std::vector<llvm::Constant*>& items, const llvm::Twine& name);
  llvm::Constant* text(bool bytes, std::string_view text, bool is_name);
  llvm::Constant* tuple(const std::vector<llvm::Constant*>& items);
  llvm::Constant* big_integer(std::string_view digits, bool long_type);

  const nir::Program& program_;
  uint64_t stress_edges_;
  Scopes scopes_{};
  std::map<std::tuple<int32_t, int32_t, int32_t>, llvm::Constant*> places_;
  std::map<std::tuple<int32_t, int32_t, std::string, bool>, llvm::Constant*> attribute_tables_;
  std::vector<bool> selected_;                    // the modules to lower here
  llvm::Module& module_;
  llvm::LLVMContext& context_;
  Entries entries_;
  llvm::DIBuilder debug_;

  std::vector<llvm::Function*> functions_;        // what the code object calls; of a fast function: itself
  std::vector<llvm::Function*> cold_;
  std::vector<llvm::GlobalVariable*> codes_;      // by function; resume halves share
  std::vector<llvm::GlobalVariable*> infos_, slots_;
  std::vector<llvm::GlobalVariable*> foreseen_, attributes_;  // by class of the program
  llvm::GlobalVariable* ranks_table_ = nullptr;
  std::vector<llvm::DIFile*> files_;
  std::unordered_map<int32_t, llvm::DISubprogram*> inlined_;
  std::vector<llvm::Constant*> constants_;        // by index
  std::unordered_map<int32_t, llvm::GlobalVariable*> constant_slots_;
  std::map<std::pair<bool, std::string>, llvm::Constant*> texts_;
  std::map<std::string, llvm::Constant*> names_;
  std::unordered_map<Symbol, llvm::Constant*> builtin_caches_;
  std::vector<llvm::Constant*> interned_;         // for section nx_texts
  std::vector<llvm::GlobalValue*> kept_;
};

}  // namespace natrix
