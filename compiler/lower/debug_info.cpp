// compiler/lower/debug_info.cpp - DWARF: which function and line an instruction came from.
#include "compiler/lower/module.h"

namespace natrix {

llvm::DISubprogram* ModuleLowering::subprogram(int32_t index, llvm::StringRef symbol) {
  if (symbol.empty() && inlined_.contains(index)) return inlined_[index];
  const nir::Function& f = *program_.functions[index];
  const bool first = files_.empty();
  files_.resize(program_.modules.size(), nullptr);
  llvm::DIFile*& file = files_[f.module];
  if (file == nullptr) {
    const nir::Module& m = program_.modules[f.module];
    std::size_t slash = m.path.rfind('/');
    file = slash == std::string::npos ? debug_.createFile(m.filename, ".") : debug_.createFile(m.path.substr(slash + 1), m.path.substr(0, slash));
  }
  if (first) debug_.createCompileUnit(llvm::dwarf::DW_LANG_Python, file, "natrix", /*isOptimized=*/true, "", 0);
  auto text = [](Symbol symbol) { return llvm::StringRef(symbol.text().data(), symbol.text().size()); };
  auto line = static_cast<unsigned>(f.first_line);
  llvm::DISubprogram* made = debug_.createFunction(file, text(f.qualname), symbol, file, line,
                               debug_.createSubroutineType(debug_.getOrCreateTypeArray({})), line, llvm::DINode::FlagPrototyped,
                               llvm::DISubprogram::SPFlagDefinition | llvm::DISubprogram::SPFlagLocalToUnit | llvm::DISubprogram::SPFlagOptimized);
  if (symbol.empty()) inlined_[index] = made;
  return made;
}

}  // namespace natrix
