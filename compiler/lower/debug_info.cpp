// compiler/lower/debug_info.cpp - DWARF: which function and line an instruction came from.
#include "compiler/lower/module.h"

namespace natrix {

llvm::DISubprogram* ModuleLowering::subprogram(int32_t index) {
  const nir::Function& f = *program_.functions[index];
  if (files_.empty()) {
    for (const nir::Module& m : program_.modules) {
      std::size_t slash = m.path.rfind('/');
      files_.push_back(slash == std::string::npos ? debug_.createFile(m.filename, ".")
                                                  : debug_.createFile(m.path.substr(slash + 1), m.path.substr(0, slash)));
    }
    debug_.createCompileUnit(llvm::dwarf::DW_LANG_Python, files_.empty() ? debug_.createFile("", "") : files_[0], "natrix",
                             /*isOptimized=*/true, "", 0);
  }
  llvm::DIFile* file = files_[f.module];
  auto text = [](Symbol symbol) { return llvm::StringRef(symbol.text().data(), symbol.text().size()); };
  auto line = static_cast<unsigned>(f.first_line);
  return debug_.createFunction(file, text(f.qualname), functions_[index]->getName(), file, line,
                               debug_.createSubroutineType(debug_.getOrCreateTypeArray({})), line, llvm::DINode::FlagPrototyped,
                               llvm::DISubprogram::SPFlagDefinition | llvm::DISubprogram::SPFlagLocalToUnit | llvm::DISubprogram::SPFlagOptimized);
}

}  // namespace natrix
