// compiler/lower/objects.cpp - Code objects, modules, the program's table: static data that mirrors the structs of
// include/natrix/object.h and the sections that the runtime walks.
//   nx_roots   RootRange each: static memory that holds references
//   nx_caches  inline caches, all cleared when a class changes
//   nx_methods places of guard_method, cleared when a class changes
//   nx_texts   addresses of interned texts, which the runtime's intern table starts with
#include "compiler/lower/module.h"
#include "natrix/observing.h"

#include "compiler/nir/info.h"

#include <llvm/Transforms/Utils/ModuleUtils.h>

namespace natrix {

using llvm::Constant;
using llvm::GlobalValue;
using llvm::GlobalVariable;

Constant* ModuleLowering::header(LayoutRow row, uint8_t flags) const {
  return llvm::ConstantStruct::getAnon(
      {i32(layout_id(row)), llvm::ConstantInt::get(i8_, flags), llvm::ConstantInt::get(i8_, 0), llvm::ConstantInt::get(i16_, 0)});
}

GlobalVariable* ModuleLowering::object(std::vector<Constant*> fields, const llvm::Twine& name, bool internal) {
  Constant* data = llvm::ConstantStruct::getAnon(context_, fields);
  auto* made = new GlobalVariable(module_, data->getType(), /*isConstant=*/false,
                                  internal ? GlobalValue::InternalLinkage : GlobalValue::ExternalLinkage, data, name);
  made->setDSOLocal(true);
  made->setAlignment(llvm::Align(8));
  return made;
}

GlobalVariable* ModuleLowering::pointer_array(const std::vector<Constant*>& items, const llvm::Twine& name) {
  Constant* data = llvm::ConstantArray::get(llvm::ArrayType::get(ptr_, items.size()), items);
  auto* made = new GlobalVariable(module_, data->getType(), /*isConstant=*/true, GlobalValue::InternalLinkage, data, name);
  made->setDSOLocal(true);
  return made;
}

GlobalVariable* ModuleLowering::data(Constant* constant, const llvm::Twine& name) {
  auto* made = new GlobalVariable(module_, constant->getType(), /*isConstant=*/true, GlobalValue::PrivateLinkage, constant, name);
  made->setDSOLocal(true);
  return made;
}

Constant* ModuleLowering::place(int32_t line, int32_t column, int32_t end_column) {
  Constant*& found = places_[{line, column, end_column}];
  if (found == nullptr) {
    const uint32_t words[] = {static_cast<uint32_t>(line), static_cast<uint32_t>(column), static_cast<uint32_t>(end_column)};
    found = data(llvm::ConstantDataArray::get(context_, words), "place");
  }
  return found;
}

void ModuleLowering::add_roots(Constant* values, uint64_t count) {
  GlobalVariable* range = object({values, i64(count)}, "roots");
  range->setConstant(true);
  range->setSection("nx_roots");
  keep(range);
}

Constant* ModuleLowering::new_cache() {
  auto* type = llvm::ArrayType::get(i64_, InlineCache::kWays);
  auto* made = new GlobalVariable(module_, type, false, GlobalValue::InternalLinkage, Constant::getNullValue(type), "cache");
  made->setDSOLocal(true);
  made->setSection("nx_caches");
  made->setAlignment(llvm::Align(8));
  return made;
}

Constant* ModuleLowering::new_method_site() {
  auto* type = llvm::ArrayType::get(i64_, 2 * MethodSite::kWays);
  auto* made = new GlobalVariable(module_, type, false, GlobalValue::InternalLinkage, Constant::getNullValue(type), "method");
  made->setDSOLocal(true);
  made->setSection("nx_methods");
  made->setAlignment(llvm::Align(8));
  return made;
}

/// Not in nx_caches: the place of a builtin never changes.
Constant* ModuleLowering::builtin_cache(Symbol name) {
  Constant*& found = builtin_caches_[name];
  if (found == nullptr) {
    auto* made = new GlobalVariable(module_, i64_, false, GlobalValue::InternalLinkage, i64(0), "builtin");
    made->setDSOLocal(true);
    found = made;
  }
  return found;
}

Constant* ModuleLowering::external_object(const std::string& symbol) {
  if (GlobalVariable* found = module_.getNamedGlobal(symbol)) return found;
  auto* made = new GlobalVariable(module_, i64_, false, GlobalValue::ExternalLinkage, nullptr, symbol);
  made->setDSOLocal(true);
  return made;
}

// --- functions and code objects

std::vector<Symbol> ModuleLowering::variable_names(const nir::Function& f) const {
  std::vector<Symbol> names(f.positional);
  names.insert(names.end(), f.keyword_only.begin(), f.keyword_only.end());
  if (f.var_args) names.push_back(f.var_args);
  if (f.var_keywords) names.push_back(f.var_keywords);
  std::set<const void*> known;
  for (Symbol name : names) known.insert(name.id());
  for (nir::Local local : f.visible) {
    Symbol name = f.locals[local].name;
    if (name && known.insert(name.id()).second) names.push_back(name);
  }
  return names;
}

llvm::Type* ModuleLowering::result_type(nir::LocalType result) const {
  switch (result) {
    case nir::LocalType::Value: return i64_;
    case nir::LocalType::Float: return llvm::StructType::get(llvm::Type::getDoubleTy(context_), i8_);
    default: return llvm::StructType::get(i64_, i8_);
  }
}

/// Hidden rather than internal: the line table, an object of its own, refers to them.
llvm::Function* ModuleLowering::declare(llvm::FunctionType* type, const std::string& symbol, const char* section) {
  auto* made = llvm::Function::Create(type, GlobalValue::ExternalLinkage, symbol, module_);
  made->setVisibility(GlobalValue::HiddenVisibility);
  made->setDSOLocal(true);
  made->setDoesNotThrow();
  made->addFnAttr("frame-pointer", "all");
  if (section != nullptr) made->setSection(section);
  return made;
}

namespace {

/// LLVM's time is for what runs often. Cold code and the bodies of modules and classes mostly call the runtime.
void leave_as_it_is(llvm::Function* function) {
  function->addFnAttr(kCallsFastPaths);
  function->addFnAttr(llvm::Attribute::OptimizeNone);
  function->addFnAttr(llvm::Attribute::NoInline);
}

}  // namespace

// Frames of Python functions are known by their section (runtime/heap/recursion.cpp): nx_code, and nx_cold for the cold
// halves, which count unless they continue a fast one. Wrappers are in neither.
void ModuleLowering::declare_functions() {
  auto* call = llvm::FunctionType::get(i64_, {ptr_, i64_, ptr_, i64_, i64_}, false);
  auto* resume = llvm::FunctionType::get(i64_, {ptr_, ptr_, i64_}, false);
  auto* cold = llvm::FunctionType::get(i64_, {ptr_, i64_, i64_, i64_, ptr_}, false);
  functions_.resize(program_.functions.size(), nullptr);
  cold_.resize(program_.functions.size(), nullptr);
  for (std::size_t k = 0; k < functions_.size(); ++k) {
    const nir::Function& f = *program_.functions[k];
    if (!selected_[f.module] || f.is_fast() || f.absorbed) continue;
    const std::string symbol = program_.modules[f.module].name + ":" + std::string(f.qualname.text()) + (f.is_resume ? ".resume" : "");
    if (f.fast == nir::kNone) {
      functions_[k] = declare(f.is_resume ? resume : call, symbol, "nx_code");
      const bool runs_once = (f.kind == nir::FunctionKind::Module || f.kind == nir::FunctionKind::ClassBody) && !f.has_loop();
      if (runs_once) {
        leave_as_it_is(functions_[k]);
      } else if (!program_.modules[f.module].own()) {  // a library is large, and little of it runs
        functions_[k]->addFnAttr(kCallsFastPaths);
        if (!f.has_loop()) functions_[k]->addFnAttr(llvm::Attribute::OptimizeForSize);
      }
      continue;
    }
    cold_[k] = declare(cold, symbol + ".cold", "nx_cold");
    cold_[k]->addFnAttr(llvm::Attribute::Cold);
    leave_as_it_is(cold_[k]);
    if (f.kind == nir::FunctionKind::Plain) {
      const nir::Function& fast = *program_.functions[f.fast];
      std::vector<llvm::Type*> parameters = {ptr_, i64_};
      for (int32_t p = 0; p < fast.parameter_count(); ++p) {
        const nir::LocalType type = fast.locals[p].type;
        parameters.push_back(type == nir::LocalType::Bool ? static_cast<llvm::Type*>(i1_) : type == nir::LocalType::Float ? llvm::Type::getDoubleTy(context_) : i64_);
      }
      functions_[k] = declare(call, symbol, nullptr);
      functions_[f.fast] = declare(llvm::FunctionType::get(result_type(fast.result), parameters, false), symbol + ".fast", "nx_code");
      functions_[f.fast]->setCallingConv(llvm::CallingConv::Fast);
      functions_[f.fast]->addFnAttr(llvm::Attribute::NoInline);  // each call is a frame
    } else {
      functions_[k] = functions_[f.fast] = declare(f.is_resume ? resume : call, symbol, "nx_code");
    }
  }
}

GlobalVariable* ModuleLowering::code(int32_t index) {
  if (codes_.empty()) {
    codes_.resize(program_.functions.size(), nullptr);
    for (std::size_t k = 0; k < codes_.size(); ++k) {
      const nir::Function& f = *program_.functions[k];
      if (selected_[f.module] && !f.is_resume && !f.is_fast()) emit_code(static_cast<int32_t>(k));
    }
    for (std::size_t k = 0; k < codes_.size(); ++k) {
      int32_t resume = program_.functions[k]->resume;
      if (resume != nir::kNone && !program_.functions[k]->is_fast()) codes_[resume] = codes_[k];
    }
    for (std::size_t k = 0; k < codes_.size(); ++k) {
      if (program_.functions[k]->is_fast()) codes_[k] = codes_[program_.functions[k]->cold];
    }
  }
  return codes_[index];
}

void ModuleLowering::emit_code(int32_t index) {
  const nir::Function& f = *program_.functions[index];
  std::vector<Constant*> variables, free;
  for (Symbol symbol : variable_names(f)) variables.push_back(name(symbol));
  for (Symbol symbol : f.free_names) free.push_back(name(symbol));
  const nir::Function* resume = f.resume == nir::kNone ? nullptr : program_.functions[f.resume].get();

  uint32_t flags = program_.modules[f.module].futures;
  if (f.var_args) flags |= kCodeVarArgs;
  if (f.var_keywords) flags |= kCodeVarKeywords;
  switch (f.kind) {
    case nir::FunctionKind::Plain: break;
    case nir::FunctionKind::Generator: flags |= kCodeGenerator; break;
    case nir::FunctionKind::Coroutine: flags |= kCodeCoroutine; break;
    case nir::FunctionKind::AsyncGenerator: flags |= kCodeAsyncGenerator; break;
    case nir::FunctionKind::ClassBody: flags |= kCodeClassBody; break;
    case nir::FunctionKind::Module: flags |= kCodeModule; break;
  }
  if (f.framed || (resume != nullptr && resume->framed)) flags |= kCodeFramed;
  if (f.observing || (resume != nullptr && resume->observing)) flags |= kCodeObserving;
  const uint32_t frame_size = resume != nullptr ? static_cast<uint32_t>(resume->frame_size) : f.framed ? variables.size() : 0;
  // Direct calls through the code object: pairs.cpp.
  Constant* fast = null();
  uint32_t signature = 0;
  if (f.fast != nir::kNone && f.binds_by_position()) {
    signature = nir::signature_bits(*program_.functions[f.fast]);
    if (signature != 0) fast = functions_[f.fast];
  }
  // One whose calls are all inlined is seen in frames only.
  Constant* entry = f.absorbed ? static_cast<Constant*>(external_object("nx_inlined_entry")) : functions_[index];
  const std::string symbol = f.absorbed ? program_.modules[f.module].name + ":" + std::string(f.qualname.text()) : functions_[index]->getName().str();
  auto i16 = [&](std::size_t n) { return llvm::ConstantInt::get(i16_, n); };
  codes_[index] = object(
      {header(kLayoutRowCode), name(f.name), name(f.qualname), text(program_.dialect == Dialect::Py2, program_.modules[f.module].filename, false),
       pointer_array(variables, "varnames"), pointer_array(free, "freevars"), f.doc == nir::kNone ? value(kNone) : constant(f.doc),
       entry, resume == nullptr || resume->absorbed ? null() : functions_[f.resume], null(), fast, i32(static_cast<uint32_t>(f.first_line)),
       i16(f.positional.size()), i16(static_cast<std::size_t>(f.positional_only)), i16(f.keyword_only.size()), i16(variables.size()),
       i16(free.size()), i16(frame_size), i32(flags), i32(signature)},
      "code." + symbol, false);
  codes_[index]->setVisibility(GlobalValue::HiddenVisibility);
}

// --- modules

GlobalVariable* ModuleLowering::module_info(int32_t module) {
  infos_.resize(program_.modules.size(), nullptr);
  slots_.resize(program_.modules.size(), nullptr);
  if (infos_[module] == nullptr) emit_module(module);
  return infos_[module];
}

GlobalVariable* ModuleLowering::slots(int32_t module) {
  module_info(module);
  return slots_[module];
}

void ModuleLowering::emit_module(int32_t index) {
  const nir::Module& m = program_.modules[index];
  const std::string symbol = "module." + m.name;
  if (!selected_[index]) {  // of another object
    infos_[index] = llvm::cast<GlobalVariable>(external_object(symbol));
    infos_[index]->setVisibility(GlobalValue::HiddenVisibility);
    return;
  }
  std::vector<Constant*> names;
  for (Symbol global : m.globals) names.push_back(name(global));
  auto* type = llvm::ArrayType::get(i64_, names.size());
  auto* slots = new GlobalVariable(module_, type, false, GlobalValue::InternalLinkage, Constant::getNullValue(type), "slots." + m.name);
  slots->setDSOLocal(true);
  slots->setAlignment(llvm::Align(8));
  slots_[index] = slots;
  if (!names.empty()) add_roots(slots, names.size());
  GlobalVariable* info = object(
      {name(m.name), text(program_.dialect == Dialect::Py2, m.filename, false), pointer_array(names, "globals." + m.name), slots,
       i32(static_cast<uint32_t>(names.size())), i32(m.package ? kModulePackage : 0),
       m.body == nir::kNone ? null() : code(m.body), null()},
      symbol, false);
  info->setVisibility(GlobalValue::HiddenVisibility);
  infos_[index] = info;
  add_roots(llvm::ConstantExpr::getInBoundsGetElementPtr(i8_, info, llvm::ArrayRef<Constant*>{i64(offsetof(ModuleInfo, module))}), 1);
}

/// What the start code and the import system find: ProgramInfo of runtime/core/module.h.
void ModuleLowering::emit_program() {
  std::vector<Constant*> modules;
  for (std::size_t k = 0; k < program_.modules.size(); ++k) modules.push_back(module_info(static_cast<int32_t>(k)));
  GlobalVariable* program = object({pointer_array(modules, "modules"), i32(static_cast<uint32_t>(modules.size())), i32(static_cast<uint32_t>(program_.classes.size()))}, "nx_program", false);
  program->setConstant(true);
}

void ModuleLowering::finish() {
  GlobalVariable* texts = pointer_array(interned_, "interned");
  texts->setSection("nx_texts");
  keep(texts);
  llvm::appendToUsed(module_, kept_);
  debug_.finalize();
}

}  // namespace natrix
