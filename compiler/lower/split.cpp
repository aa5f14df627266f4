// compiler/lower/split.cpp - Dividing a module among threads.
// LLVM's own llvm::SplitModule deals functions out by the hash of their names and leaves llvm.used in one part; here
// neighbours stay together, since they call each other, and what the linker must keep is kept in each part.
#include "compiler/lower/split.h"

#include <llvm/Bitcode/BitcodeReader.h>
#include <llvm/Bitcode/BitcodeWriter.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Module.h>
#include <llvm/Support/ErrorHandling.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Transforms/Utils/Cloning.h>
#include <llvm/Transforms/Utils/ModuleUtils.h>

#include <unordered_map>

namespace natrix {
namespace {

constexpr unsigned kPlainPart = 0;  // static data, and functions that are left as they are

bool is_left_as_it_is(const llvm::Function& function) { return function.hasFnAttribute(llvm::Attribute::OptimizeNone); }

/// Other parts refer to it: by a name that no other object of the program and no library has.
void publish(llvm::GlobalValue& value) {
  if (value.hasLinkOnceLinkage()) value.setLinkage(llvm::GlobalValue::getWeakLinkage(value.hasLinkOnceODRLinkage()));
  if (!value.hasLocalLinkage()) return;
  value.setName("__main__:." + value.getName());
  value.setLinkage(llvm::GlobalValue::ExternalLinkage);
  value.setVisibility(llvm::GlobalValue::HiddenVisibility);
}

/// The part of each function that is optimised, in order: as many instructions in each.
std::unordered_map<const llvm::GlobalValue*, unsigned> deal_out(const llvm::Module& module, unsigned count) {
  std::size_t total = 0, before = 0;
  for (const llvm::Function& f : module) total += is_left_as_it_is(f) ? 0 : f.getInstructionCount();
  std::unordered_map<const llvm::GlobalValue*, unsigned> parts;
  for (const llvm::Function& f : module) {
    if (f.isDeclaration() || is_left_as_it_is(f)) continue;
    parts[&f] = 1 + static_cast<unsigned>(before * count / total);
    before += f.getInstructionCount();
  }
  return parts;
}

}  // namespace

std::size_t size_of(const LoweredModule& module) { return module.module->getInstructionCount(); }

std::vector<ModulePart> split(LoweredModule whole, unsigned count) {
  llvm::Module& module = *whole.module;
  llvm::SmallVector<llvm::GlobalValue*> listed;
  if (llvm::GlobalVariable* list = llvm::collectUsedGlobalVariables(module, listed, /*CompilerUsed=*/false)) list->eraseFromParent();
  for (llvm::GlobalValue& value : module.global_values()) {
    if (!value.isDeclaration()) publish(value);
  }
  const auto part_of = deal_out(module, count);
  std::vector<ModulePart> result(count + 1);
  result[kPlainPart].optimized = false;
  for (unsigned k = 0; k <= count; ++k) {
    llvm::ValueToValueMapTy copies;
    auto part = llvm::CloneModule(module, copies, [&](const llvm::GlobalValue* value) {
      auto found = part_of.find(value);
      return (found == part_of.end() ? kPlainPart : found->second) == k;
    });
    std::vector<llvm::GlobalValue*> used;
    for (const llvm::GlobalValue* value : listed) {
      auto* copy = llvm::cast<llvm::GlobalValue>(copies[value]);
      if (!copy->isDeclaration()) used.push_back(copy);
    }
    if (!used.empty()) llvm::appendToUsed(*part, used);
    llvm::raw_string_ostream out(result[k].bitcode);
    llvm::WriteBitcodeToFile(*part, out);
  }
  return result;
}

LoweredModule read_part(const ModulePart& part) {
  LoweredModule result;
  auto module = llvm::parseBitcodeFile(llvm::MemoryBufferRef(part.bitcode, "part"), *result.context);
  if (!module) llvm::report_fatal_error(module.takeError());
  result.module = std::move(*module);
  return result;
}

}  // namespace natrix
