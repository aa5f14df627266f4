// compiler/emit/line_table.cpp - The table from return addresses to lines, made from an object's DWARF.
// The DWARF itself is stripped at link unless -g is given; this table stays, for sys._getframe, warnings and the like.
#include "compiler/emit/emit.h"
#include "natrix/line_table.h"

#include <map>

#include <llvm/ADT/StringMap.h>
#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/DebugInfo/DWARF/DWARFContext.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/Module.h>
#include <llvm/Object/ELFObjectFile.h>
#include <llvm/Support/ErrorHandling.h>
#include <llvm/Support/LEB128.h>
#include <llvm/Target/TargetMachine.h>
#include <llvm/Transforms/Utils/ModuleUtils.h>

namespace natrix {
namespace {

struct Step {
  uint64_t address;
  int64_t line;  // with the number of an inlined call
};

/// The rows of all line tables by section: a function has a section, and so a sequence of ascending rows, to itself.
std::map<uint64_t, std::vector<Step>> read_rows(llvm::DWARFContext& dwarf) {
  std::map<uint64_t, std::vector<Step>> sections;
  for (const auto& unit : dwarf.compile_units()) {
    const llvm::DWARFDebugLine::LineTable* table = dwarf.getLineTableForUnit(unit.get());
    if (table == nullptr) continue;
    for (const auto& row : table->Rows) {
      if (row.EndSequence || row.Line == 0) continue;
      sections[row.Address.SectionIndex].push_back({row.Address.Address, row.Line | int64_t{row.Discriminator} << kInlinedShift});
    }
  }
  return sections;
}

/// The steps of one function; lines count from the function's first.
std::string encode(const std::vector<Step>& rows, uint64_t start, uint64_t size, int64_t line) {
  llvm::SmallString<256> bytes;
  llvm::raw_svector_ostream out(bytes);
  uint64_t address = start;
  for (const Step& row : rows) {
    if (row.address < start || row.address >= start + size || row.line == line) continue;
    llvm::encodeULEB128(row.address - address, out);
    llvm::encodeSLEB128(row.line - line, out);
    address = row.address;
    line = row.line;
  }
  return std::string(bytes);
}

}  // namespace

std::string emit_line_table(const std::string& object, const std::vector<LineTableFunction>& functions, llvm::TargetMachine& machine) {
  auto file = llvm::object::ObjectFile::createELFObjectFile(llvm::MemoryBufferRef(object, "program"));
  if (!file) llvm::report_fatal_error(file.takeError());
  auto dwarf = llvm::DWARFContext::create(**file);
  const auto sections = read_rows(*dwarf);
  llvm::StringMap<llvm::object::SymbolRef> symbols;
  for (const llvm::object::SymbolRef& symbol : (*file)->symbols()) {
    auto name = symbol.getName();
    auto flags = symbol.getFlags();
    if (!name || !flags) llvm::report_fatal_error("an unreadable symbol");
    if ((*flags & llvm::object::SymbolRef::SF_Undefined) == 0) symbols[*name] = symbol;
  }

  llvm::LLVMContext context;
  llvm::Module module("line table", context);
  module.setTargetTriple(machine.getTargetTriple().str());
  module.setDataLayout(machine.createDataLayout());
  module.setPICLevel(llvm::PICLevel::BigPIC);
  auto* i32 = llvm::Type::getInt32Ty(context);
  auto* i64 = llvm::Type::getInt64Ty(context);
  auto external = [&](const std::string& symbol) {
    if (auto* known = module.getNamedGlobal(symbol)) return known;  // a generator's two halves share their code object
    auto* made = new llvm::GlobalVariable(module, i64, false, llvm::GlobalValue::ExternalLinkage, nullptr, symbol);
    made->setVisibility(llvm::GlobalValue::HiddenVisibility);
    made->setDSOLocal(true);
    return made;
  };
  auto relative = [&](llvm::GlobalVariable* record, const std::string& symbol, unsigned field) {
    llvm::Constant* place = llvm::ConstantExpr::getInBoundsGetElementPtr(
        record->getValueType(), record, llvm::ArrayRef<llvm::Constant*>{llvm::ConstantInt::get(i32, 0), llvm::ConstantInt::get(i32, field)});
    llvm::Constant* distance = llvm::ConstantExpr::getSub(llvm::ConstantExpr::getPtrToInt(external(symbol), i64),
                                                          llvm::ConstantExpr::getPtrToInt(place, i64));
    return llvm::ConstantExpr::getTrunc(distance, i32);
  };
  auto keep = [&](llvm::GlobalVariable* record, const char* section) {
    record->setSection(section);
    record->setAlignment(llvm::Align(4));
    record->setDSOLocal(true);
    llvm::appendToUsed(module, {record});
  };
  for (const LineTableFunction& f : functions) {
    auto found = symbols.find(f.function);
    if (found == symbols.end()) continue;
    auto section = found->second.getSection();
    auto address = found->second.getAddress();
    if (!section || !address) llvm::report_fatal_error("a function without a section");
    const uint64_t size = llvm::object::ELFSymbolRef(found->second).getSize();
    auto rows = sections.find((*section)->getIndex());
    std::string steps;
    if (rows != sections.end()) steps = encode(rows->second, *address, size, f.first_line);
    const auto bytes = static_cast<uint32_t>(steps.size());
    steps.resize((steps.size() + 3) / 4 * 4);

    auto* record_type = llvm::StructType::get(i32, i32, i32, i32, llvm::ArrayType::get(llvm::Type::getInt8Ty(context), steps.size()));
    auto* record = new llvm::GlobalVariable(module, record_type, true, llvm::GlobalValue::PrivateLinkage, nullptr, "lines");
    record->setInitializer(llvm::ConstantStruct::get(
        record_type, {relative(record, f.function, 0), relative(record, f.code, 1), llvm::ConstantInt::get(i32, size), llvm::ConstantInt::get(i32, bytes),
                      llvm::ConstantDataArray::getString(context, steps, false)}));
    keep(record, "nx_lines");
    for (const LineTableFunction::Inlined& call : f.inlined) {
      auto* call_type = llvm::StructType::get(i32, i32, i32, i32, i32);
      auto* made = new llvm::GlobalVariable(module, call_type, true, llvm::GlobalValue::PrivateLinkage, nullptr, "inlined");
      made->setInitializer(llvm::ConstantStruct::get(
          call_type, {relative(made, f.function, 0), relative(made, call.code, 1), llvm::ConstantInt::get(i32, call.number),
                      llvm::ConstantInt::get(i32, call.caller), llvm::ConstantInt::get(i32, static_cast<uint32_t>(call.line))}));
      keep(made, "nx_inlined");
    }
  }
  return emit_object(module, machine);
}

}  // namespace natrix
