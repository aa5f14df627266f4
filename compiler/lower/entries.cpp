// compiler/lower/entries.cpp - Declarations of runtime functions, made from the text of their rows.
// A row's parameters are C++; only their types matter here, and there are few of them.
#include "compiler/lower/entries.h"

#include <llvm/Support/ErrorHandling.h>

#include <string>

namespace natrix {
namespace {

struct Row {
  std::string_view symbol, result, parameters;
};

constexpr Row kRows[] = {
#define ENTRY(symbol, result, parameters) {#symbol, #result, #parameters},
#include "natrix/entry_points.def"
#include "natrix/fast_paths.def"
#undef ENTRY
};

const Row& find_row(llvm::StringRef symbol) {
  static const auto* table = [] {
    auto* rows = new llvm::StringMap<const Row*>;
    for (const Row& row : kRows) (*rows)[llvm::StringRef(row.symbol)] = &row;
    return rows;
  }();
  auto found = table->find(symbol);
  if (found == table->end()) llvm::report_fatal_error(llvm::Twine("no such entry point: ") + symbol);
  return *found->second;
}

/// Functions that raise or interrupt: the code that leads there is cold.
bool is_cold(llvm::StringRef symbol) {
  for (const char* each : {"nx_traceback_here", "nx_traceback_at", "nx_traceback_framed", "nx_observe", "nx_observe_leave", "nx_resume_locals", "nx_raise_unbound", "nx_stack_overflow", "nx_poll_slow"}) {
    if (symbol == each) return true;
  }
  return false;
}

}  // namespace

bool leaves_objects(llvm::StringRef symbol) {
  return symbol == "nx_box_int" || symbol == "nx_unbox_int" || symbol == "nx_text_next" || symbol == "nx_stack_overflow";
}

Entries::Entries(llvm::Module& module) : module_(module) {}

llvm::Type* Entries::type_of(std::string_view text) const {
  llvm::LLVMContext& context = module_.getContext();
  if (text.find('*') != text.npos || text.starts_with("Name") || text.starts_with("Cache")) return llvm::PointerType::get(context, 0);
  if (text.starts_with("Value") || text.starts_with("uint64_t") || text.starts_with("int64")) return llvm::Type::getInt64Ty(context);
  if (text.starts_with("double")) return llvm::Type::getDoubleTy(context);
  if (text.starts_with("uint32_t") || text.starts_with("int32_t")) return llvm::Type::getInt32Ty(context);
  if (text == "bool8") return llvm::Type::getInt8Ty(context);
  if (text == "void") return llvm::Type::getVoidTy(context);
  llvm::report_fatal_error(llvm::Twine("entry point with an unknown type: ") + llvm::StringRef(text));
}

llvm::FunctionCallee Entries::get(llvm::StringRef symbol) {
  auto [place, fresh] = declared_.try_emplace(symbol);
  if (!fresh) return place->second;
  const Row& row = find_row(symbol);
  std::string_view text = row.parameters.substr(1, row.parameters.size() - 2);
  llvm::SmallVector<llvm::Type*, 8> types = {llvm::PointerType::get(module_.getContext(), 0)};
  while (!text.empty()) {
    std::size_t comma = std::min(text.find(','), text.size());
    std::string_view parameter = text.substr(0, comma);
    text.remove_prefix(std::min(comma + 1, text.size()));
    while (parameter.starts_with(' ')) parameter.remove_prefix(1);
    if (parameter.starts_with("const ")) parameter.remove_prefix(6);
    types.push_back(type_of(parameter));
  }
  auto* type = llvm::FunctionType::get(type_of(row.result), types, false);
  auto* function = llvm::Function::Create(type, llvm::Function::ExternalLinkage, symbol, module_);
  function->setDSOLocal(true);
  function->setDoesNotThrow();
  if (is_cold(symbol)) function->addFnAttr(llvm::Attribute::Cold);
  if (leaves_objects(symbol)) {
    function->setMemoryEffects(llvm::MemoryEffects::readOnly() | llvm::MemoryEffects::inaccessibleOrArgMemOnly());
  }
  if (row.result == "bool8") function->addRetAttr(llvm::Attribute::ZExt);
  place->second = function;
  return function;
}

}  // namespace natrix
