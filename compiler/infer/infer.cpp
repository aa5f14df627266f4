// compiler/infer/infer.cpp - see infer.h: the fixpoint, and the dump of --emit=types.
#include "compiler/infer/infer.h"

#include <algorithm>

#include "compiler/infer/transfer.h"

namespace natrix {

namespace {

/// Rounds over the program; what is not settled by then stays as it is, which is still a prediction.
constexpr int kMaxRounds = 40;

}  // namespace

Inference::Inference(const nir::Program& program, Interner& names) : program_(program), names_(names), functions_(program.functions.size()) {
  for (size_t k = 0; k < program.functions.size(); ++k) {
    functions_[k].locals.resize(program.functions[k]->locals.size());
    functions_[k].cells.resize(program.functions[k]->free_names.size());
    functions_[k].saved.resize(static_cast<size_t>(program.functions[k]->frame_size));
    const nir::Function& f = *program.functions[k];
    if (f.is_resume) functions_[k].yields = table_.new_place();
    size_t parameter = f.positional.size() + f.keyword_only.size();
    if (f.var_args && !f.is_resume) {
      functions_[k].star = table_.new_place();
      functions_[k].locals[parameter++] = {TypeKind::TupleOf, false, functions_[k].star, {}};
    }
    if (f.var_keywords && !f.is_resume) {
      functions_[k].stars = table_.new_places(2);
      table_.add(functions_[k].stars + 1, py3() ? kStrType : kBytesType);
      functions_[k].locals[parameter] = {TypeKind::Dict, false, functions_[k].stars, {}};
    }
  }
  for (const nir::Module& module : program.modules) globals_.emplace_back(module.globals.size());
  for (const nir::Constant& c : program.constants) one_text_kind_ &= py3() || c.kind != nir::Constant::Kind::Str;
}

void Inference::reach(int32_t function) {
  if (functions_[static_cast<size_t>(function)].reached) return;
  functions_[static_cast<size_t>(function)].reached = true;
  table_.set_changed();
  const int32_t resume = program_.functions[static_cast<size_t>(function)]->resume;
  if (resume != nir::kNone) functions_[static_cast<size_t>(resume)].reached = true;
}

/// Library modules are compiled without types. Of them only the native functions that their bodies name are known.
void Inference::start() {
  for (size_t m = 0; m < program_.modules.size(); ++m) {
    const nir::Module& module = program_.modules[m];
    if (module.own()) {
      reach(module.body);
      continue;
    }
    for (Type& type : globals_[m]) type = kAnyType;
    const nir::Function& body = *program_.functions[static_cast<size_t>(module.body)];
    std::unordered_map<nir::Local, const nir::Instr*> natives;
    for (const nir::Block& block : body.blocks) {
      for (const nir::Instr& i : block.code) {
        if (i.op == nir::Op::NativeFunction) natives[i.result] = &i;
        if (i.op != nir::Op::StoreGlobal || i.immediate == nir::kNone) continue;
        auto native = natives.find(i.operands[0]);
        if (native == natives.end() || native->second->name != i.name) continue;
        globals_[m][static_cast<size_t>(i.immediate)] = {TypeKind::Native, false, static_cast<int32_t>(m), i.name};
      }
    }
  }
}

void Inference::fixpoint() {
  for (int round = 0; round < kMaxRounds; ++round) {
    table_.take_changed();
    for (size_t k = 0; k < functions_.size(); ++k)
      if (functions_[k].reached) Transfer(*this, static_cast<int32_t>(k)).run();
    if (!table_.take_changed()) return;
  }
}

bool Inference::open_parameters() {
  bool opened = false;
  for (size_t k = 0; k < functions_.size(); ++k) {
    const nir::Function& f = *program_.functions[k];
    if (!functions_[k].reached || f.is_resume || f.kind == nir::FunctionKind::Module) continue;
    for (int32_t p = 0; p < f.parameter_count(); ++p) {
      Type& type = functions_[k].locals[static_cast<size_t>(p)];
      if (type.kind != TypeKind::Never) continue;
      if (reasons_ != nullptr) reasons_->note({&type, nir::kNone}, {}, type, kAnyType, kAnyType);
      type = kAnyType;
      opened = true;
    }
  }
  return opened;
}

void Inference::record_reasons() {
  reasons_ = std::make_unique<Reasons>();
  table_.record_rises();
}

void Inference::run() {
  start();
  fixpoint();
  settled_ = true;
  fixpoint();
  while (open_parameters()) fixpoint();
}

Type Inference::class_attribute(int32_t class_index, Symbol name) const {
  const ClassTypes& c = classes_[static_cast<size_t>(class_index)];
  auto own = c.attributes.find(name);
  if (own != c.attributes.end()) return own->second;
  for (const Type& base : c.bases) {
    if (base.kind != TypeKind::Class) continue;
    Type inherited = class_attribute(base.id, name);
    if (inherited.kind != TypeKind::Never) return inherited;
  }
  return kNever;
}

bool Inference::inherits(int32_t class_index, int32_t ancestor) const {
  if (class_index == ancestor) return true;
  for (const Type& base : classes_[static_cast<size_t>(class_index)].bases)
    if (base.kind == TypeKind::Class && inherits(base.id, ancestor)) return true;
  return false;
}

bool Inference::keeps(int32_t class_index, Symbol name) const {
  const ClassTypes& types = classes_[static_cast<size_t>(class_index)];
  if (types.slots.contains(name)) return true;
  return std::any_of(types.bases.begin(), types.bases.end(), [&](const Type& base) { return base.kind == TypeKind::Class && keeps(base.id, name); });
}

std::vector<std::pair<int32_t, Type>> Inference::dispatch(const Type& instance, Symbol name) const {
  std::vector<std::pair<int32_t, Type>> found;
  bool kept = loose_attributes_.contains(name);
  auto visit = [&](auto& self, int32_t c, bool first) -> void {
    const ClassTypes& types = classes_[static_cast<size_t>(c)];
    kept = kept || (first ? keeps(c, name) : types.slots.contains(name));
    if (first || types.attributes.contains(name)) found.emplace_back(c, class_attribute(c, name));
    for (int32_t subclass : types.subclasses) self(self, subclass, false);
  };
  for (int32_t c : table_.classes(instance)) visit(visit, c, true);
  // A base class that leaves it to others to have a method has no instances that are asked for it.
  auto missing = [](const auto& each) { return each.second.kind == TypeKind::Never; };
  if (!kept && !std::all_of(found.begin(), found.end(), missing)) std::erase_if(found, missing);
  return found;
}

Type Inference::global(int32_t module, Symbol name) const {
  const nir::Module& m = program_.modules[static_cast<size_t>(module)];
  for (size_t slot = 0; slot < m.globals.size(); ++slot)
    if (m.globals[slot] == name) return globals_[static_cast<size_t>(module)][slot];
  return kAnyType;
}

std::string Inference::show(const Type& type, int depth) {
  if (depth > 3) return "...";  // containers may hold themselves
  auto inner = [&](int32_t place) { return show(table_.at(place), depth + 1); };
  std::string text;
  switch (type.kind) {
    case TypeKind::Never: text = "Never"; break;
    case TypeKind::None: text = "None"; break;
    case TypeKind::Bool: text = "bool"; break;
    case TypeKind::Int: text = "int"; break;
    case TypeKind::Float: text = "float"; break;
    case TypeKind::Complex: text = "complex"; break;
    case TypeKind::Str: text = py3() ? "str" : "unicode"; break;
    case TypeKind::Bytes: text = py3() ? "bytes" : "str"; break;
    case TypeKind::List: text = "list[" + inner(type.id) + "]"; break;
    case TypeKind::Dict: text = "dict[" + inner(type.id + 1) + ", " + inner(type.id) + "]"; break;
    case TypeKind::Set: text = "set[" + inner(type.id) + "]"; break;
    case TypeKind::Iterator: text = "iterator[" + inner(type.id) + "]"; break;
    case TypeKind::Cell: text = "cell[" + inner(type.id) + "]"; break;
    case TypeKind::Tuple:
      text = "tuple[";
      for (size_t k = 0; k < table_.items(type).size(); ++k) text += (k ? ", " : "") + show(table_.items(type)[k], depth + 1);
      text += "]";
      break;
    case TypeKind::TupleOf: text = "tuple[" + inner(type.id) + ", ...]"; break;
    case TypeKind::ByteArray: text = "bytearray"; break;
    case TypeKind::Range: text = "range"; break;
    case TypeKind::Function: text = "function " + std::string(program_.functions[static_cast<size_t>(type.id)]->qualname.text()); break;
    case TypeKind::Class: text = "class " + std::string(classes_[static_cast<size_t>(type.id)].name.text()); break;
    case TypeKind::Instance:
      for (int32_t c : table_.classes(type)) text += (text.empty() ? "" : " | ") + std::string(classes_[static_cast<size_t>(c)].name.text());
      break;
    case TypeKind::Module: text = "module " + program_.modules[static_cast<size_t>(type.id)].name; break;
    case TypeKind::Builtin: text = "built-in " + std::string(type.name.text()); break;
    case TypeKind::Native: text = "native " + program_.modules[static_cast<size_t>(type.id)].name + "." + std::string(type.name.text()); break;
    case TypeKind::Any: text = "Any"; break;
  }
  return type.optional ? text + " | None" : text;
}

std::string Inference::dump() {
  std::string out;
  for (size_t k = 0; k < functions_.size(); ++k) {
    if (!functions_[k].reached) continue;
    const nir::Function& f = *program_.functions[k];
    out += std::string(f.qualname.text()) + ", line " + std::to_string(f.first_line) + ": " + show(functions_[k].result) + '\n';
    for (size_t local = 0; local < f.locals.size(); ++local) {
      if (!f.locals[local].name) continue;
      out += "  " + std::string(f.locals[local].name.text()) + ": " + show(functions_[k].locals[local]) + '\n';
    }
  }
  for (const ClassTypes& c : classes_) {
    out += "class " + std::string(c.name.text()) + '\n';
    std::vector<std::string> lines;
    for (const auto& [name, type] : c.slots) lines.push_back("  ." + std::string(name.text()) + ": " + show(type) + '\n');
    std::sort(lines.begin(), lines.end());
    for (const std::string& line : lines) out += line;
  }
  return out;
}

}  // namespace natrix
