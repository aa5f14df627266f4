// compiler/lower/lower.cpp - NIR to LLVM IR: the order of things, and the runtime's fast paths.
#include "compiler/lower/lower.h"

#include <llvm/Bitcode/BitcodeReader.h>
#include <llvm/IR/InstrTypes.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Linker/Linker.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Target/TargetMachine.h>

#include "compiler/lower/function.h"
#include "compiler/lower/module.h"
#include "compiler/nir/info.h"

namespace natrix {

LoweredModule::LoweredModule() : context(std::make_unique<llvm::LLVMContext>()) {}
LoweredModule::LoweredModule(LoweredModule&&) noexcept = default;
LoweredModule::~LoweredModule() {
  module.reset();  // before its context
}

ModuleLowering::ModuleLowering(const nir::Program& program, const std::vector<int32_t>& modules, uint64_t stress_edges, llvm::Module& module)
    : i1_(llvm::Type::getInt1Ty(module.getContext())),
      i8_(llvm::Type::getInt8Ty(module.getContext())),
      i16_(llvm::Type::getInt16Ty(module.getContext())),
      i32_(llvm::Type::getInt32Ty(module.getContext())),
      i64_(llvm::Type::getInt64Ty(module.getContext())),
      ptr_(llvm::PointerType::get(module.getContext(), 0)),
      program_(program),
      stress_edges_(stress_edges),
      selected_(program.modules.size(), false),
      module_(module),
      context_(module.getContext()),
      entries_(module),
      debug_(module) {
  for (int32_t k : modules) selected_[k] = true;
}

void ModuleLowering::run() {
  declare_functions();
  for (std::size_t k = 0; k < program_.functions.size(); ++k) {
    if (functions_[k] == nullptr) continue;
    using Form = FunctionLowering::Form;
    const nir::Function& f = *program_.functions[k];
    const auto index = static_cast<int32_t>(k);
    if (f.fast == nir::kNone) {
      FunctionLowering(*this, index, f.is_fast() ? Form::Fast : Form::Generic).run();
      continue;
    }
    FunctionLowering(*this, index, Form::Cold).run();
    if (functions_[k] != functions_[f.fast]) FunctionLowering(*this, index, Form::Wrapper).run();
  }
  for (std::size_t k = 0; k < program_.modules.size(); ++k) {
    if (selected_[k]) module_info(static_cast<int32_t>(k));
  }
  if (selected_[0]) emit_program();
  finish();
}

LoweredModule lower(const nir::Program& program, const std::vector<int32_t>& modules, const LowerOptions& options,
                    llvm::TargetMachine& machine) {
  LoweredModule result;
  const std::string& name = program.modules[modules.front()].filename;
  result.module = std::make_unique<llvm::Module>(name, *result.context);
  llvm::Module& module = *result.module;
  module.setTargetTriple(options.target);
  module.setDataLayout(machine.createDataLayout());
  module.setPICLevel(llvm::PICLevel::BigPIC);
  module.setPIELevel(llvm::PIELevel::Large);
  module.setFramePointer(llvm::FramePointerKind::All);
  module.addModuleFlag(llvm::Module::Warning, "Debug Info Version", llvm::DEBUG_METADATA_VERSION);
  module.addModuleFlag(llvm::Module::Max, "Dwarf Version", 5);
  ModuleLowering lowering(program, modules, options.stress_edges, module);
  lowering.run();
  for (std::size_t k = 0; k < program.functions.size(); ++k) {
    const auto index = static_cast<int32_t>(k);
    if (lowering.function(index) == nullptr) continue;
    const bool pair = program.functions[k]->fast != nir::kNone;
    const llvm::Function* of_source = pair ? lowering.cold(index) : lowering.function(index);
    const nir::Function& f = *program.functions[k];
    result.functions.push_back({of_source->getName().str(), lowering.code(index)->getName().str(), f.first_line, {}});
    for (std::size_t n = 0; n < f.inlined.size(); ++n) {
      const nir::Inlined& call = f.inlined[n];
      const auto scope = static_cast<int32_t>(n);
      result.functions.back().inlined.push_back({lowering.code(call.function)->getName().str(), nir::inlined_number(f, scope),
                                                 call.scope == nir::kNone ? 0 : nir::inlined_number(f, call.scope), call.line});
    }
  }
  return result;
}

namespace {

/// LLVM's time for a function grows with the square of its blocks, and inlined fast paths are most of those. A function
/// with more of them than this calls them, as do those that say so.
constexpr std::size_t kMostInlined = 1000;

void call_fast_paths_where_inlining_does_not_pay(llvm::Module& module) {
  for (llvm::Function& function : module) {
    std::vector<llvm::CallBase*> calls;
    for (llvm::BasicBlock& block : function) {
      for (llvm::Instruction& instruction : block) {
        auto* call = llvm::dyn_cast<llvm::CallBase>(&instruction);
        const llvm::Function* callee = call == nullptr ? nullptr : call->getCalledFunction();
        if (callee != nullptr && callee->hasFnAttribute(llvm::Attribute::AlwaysInline)) calls.push_back(call);
      }
    }
    if (calls.size() <= kMostInlined && !function.hasFnAttribute(kCallsFastPaths)) continue;
    for (llvm::CallBase* call : calls) call->addFnAttr(llvm::Attribute::NoInline);
  }
}

}  // namespace

std::string link_fast_paths(LoweredModule& lowered, const LowerOptions& options) {
  const std::string path = options.home + "/" + options.target + "/fast.bc";
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) return "can't read " + path + ": " + buffer.getError().message();
  // Lazily: only the bodies that are linked are read.
  auto fast = llvm::getOwningLazyBitcodeModule(std::move(*buffer), *lowered.context);
  if (!fast) return path + ": " + llvm::toString(fast.takeError());
  (*fast)->setTargetTriple(lowered.module->getTargetTriple());
  (*fast)->setDataLayout(lowered.module->getDataLayout());
  std::set<std::string> linked;
  auto make_internal = [&](llvm::Module& module, const llvm::StringSet<>& names) {
    for (const auto& entry : names) {
      llvm::GlobalValue* value = module.getNamedValue(entry.getKey());
      auto* function = llvm::dyn_cast_or_null<llvm::Function>(value);
      if (function == nullptr || function->isDeclaration()) continue;
      // The target machine's CPU is the one they were compiled for.
      function->removeFnAttr("target-cpu");
      function->removeFnAttr("target-features");
      function->removeFnAttr("tune-cpu");
      function->setLinkage(llvm::GlobalValue::InternalLinkage);
      function->setComdat(nullptr);
    }
  };
  if (llvm::Linker::linkModules(*lowered.module, std::move(*fast), llvm::Linker::LinkOnlyNeeded, make_internal)) {
    return path + ": the fast paths do not fit the program";
  }
  call_fast_paths_where_inlining_does_not_pay(*lowered.module);
  return {};
}

std::string verify_llvm(const llvm::Module& module) {
  std::string text;
  llvm::raw_string_ostream out(text);
  return llvm::verifyModule(module, &out) ? text : std::string();
}

}  // namespace natrix
