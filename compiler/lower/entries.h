// compiler/lower/entries.h - The runtime functions that generated code calls, as include/natrix/*.def declare them.
#pragma once

#include <string_view>

#include <llvm/ADT/StringMap.h>
#include <llvm/IR/DerivedTypes.h>
#include <llvm/IR/Module.h>

namespace natrix {

/// The entry point writes to nothing that compiled code reads, but for what is behind its pointers: it may allocate and raise.
bool leaves_objects(llvm::StringRef symbol);

class Entries {
 public:
  explicit Entries(llvm::Module& module);

  /// Declared in the module when first asked for. All of them take the thread first.
  llvm::FunctionCallee get(llvm::StringRef symbol);

 private:
  llvm::Type* type_of(std::string_view text) const;

  llvm::Module& module_;
  llvm::StringMap<llvm::FunctionCallee> declared_;
};

}  // namespace natrix
