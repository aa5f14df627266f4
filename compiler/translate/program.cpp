// compiler/translate/program.cpp - Constants and module slots; the public entry points of translate.
#include "compiler/translate/program.h"

#include <cstring>

#include "compiler/nir/text.h"
#include "natrix/object.h"

namespace natrix {

using nir::Constant;

namespace {

/// A text that is equal exactly for equal constants.
std::string key_of(const Constant& c) {
  std::string key(1, static_cast<char>('a' + static_cast<int>(c.kind)));
  key += std::to_string(c.integer);
  char bits[16];
  std::memcpy(bits, &c.real, 8);
  std::memcpy(bits + 8, &c.imag, 8);
  key.append(bits, 16);
  for (int32_t item : c.items) key += std::to_string(item) + ",";
  key += c.text;
  return key;
}

/// Decimal digits of a number written 0x..., 0o..., 0b... or in decimal.
std::string decimal(std::string_view text) {
  int base = 10;
  if (text.size() > 2 && text[0] == '0') {
    char mark = static_cast<char>(text[1] | 32);
    base = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 10;
    if (base != 10) text.remove_prefix(2);
    else if (text.find_first_not_of("01234567") == std::string_view::npos) base = 8;
  }
  if (base == 10) {
    size_t first = text.find_first_not_of('0');
    return first == std::string_view::npos ? "0" : std::string(text.substr(first));
  }
  std::vector<uint32_t> limbs{0};  // base 10^9, least significant first
  for (char ch : text) {
    uint64_t carry = static_cast<uint64_t>(ch <= '9' ? ch - '0' : (ch | 32) - 'a' + 10);
    for (uint32_t& limb : limbs) {
      uint64_t value = static_cast<uint64_t>(limb) * static_cast<uint64_t>(base) + carry;
      limb = static_cast<uint32_t>(value % 1000000000);
      carry = value / 1000000000;
    }
    if (carry != 0) limbs.push_back(static_cast<uint32_t>(carry));
  }
  std::string out = std::to_string(limbs.back());
  for (size_t i = limbs.size() - 1; i-- > 0;) {
    std::string part = std::to_string(limbs[i]);
    out.append(9 - part.size(), '0');
    out += part;
  }
  return out;
}

}  // namespace

int32_t ProgramBuilder::constant(Constant c) {
  auto [at, fresh] = constant_index_.emplace(key_of(c), static_cast<int32_t>(program.constants.size()));
  if (fresh) program.constants.push_back(std::move(c));
  return at->second;
}

int32_t ProgramBuilder::constant(const ast::ConstantValue& v) {
  Constant c;
  switch (v.tag) {
    case ast::ConstantValue::None: c.kind = Constant::Kind::None; break;
    case ast::ConstantValue::True: c.kind = Constant::Kind::True; break;
    case ast::ConstantValue::False: c.kind = Constant::Kind::False; break;
    case ast::ConstantValue::Ellipsis: c.kind = Constant::Kind::Ellipsis; break;
    case ast::ConstantValue::Int:
      if (!py3 && (v.is_long || v.big)) {
        c.kind = Constant::Kind::Long;
        c.text = v.big ? decimal(v.text) : std::to_string(v.integer);
      } else if (v.big) {
        c.kind = Constant::Kind::BigInt;
        c.text = decimal(v.text);
      } else {
        c.kind = Constant::Kind::Int;
        c.integer = v.integer;
      }
      break;
    case ast::ConstantValue::Float: c.kind = Constant::Kind::Float, c.real = v.number; break;
    case ast::ConstantValue::Complex: c.kind = Constant::Kind::Complex, c.imag = v.number; break;
    case ast::ConstantValue::Str: c.kind = Constant::Kind::Str, c.text = v.text; break;
    case ast::ConstantValue::Bytes: c.kind = Constant::Kind::Bytes, c.text = v.text; break;
  }
  return constant(std::move(c));
}

int32_t ProgramBuilder::boolean(bool value) {
  return constant(Constant{.kind = value ? Constant::Kind::True : Constant::Kind::False, .text = {}, .items = {}});
}

int32_t ProgramBuilder::integer(int64_t value) {
  return constant(Constant{.kind = Constant::Kind::Int, .integer = value, .text = {}, .items = {}});
}

int32_t ProgramBuilder::native(std::string_view text) {
  return constant(Constant{.kind = py3 ? Constant::Kind::Str : Constant::Kind::Bytes, .text = std::string(text), .items = {}});
}

int32_t ProgramBuilder::tuple(std::vector<int32_t> items) {
  return constant(Constant{.kind = Constant::Kind::Tuple, .text = {}, .items = std::move(items)});
}

int32_t ProgramBuilder::names_tuple(const std::vector<Symbol>& names) {
  std::vector<int32_t> items;
  for (Symbol name : names) items.push_back(native(name.text()));
  return tuple(std::move(items));
}

void ProgramBuilder::begin_module(int32_t index, const Scopes& table, const ast::Mod& root) {
  module_index = index;
  tree = &root;
  scopes = &table;
  slots_.clear();
  module().futures = (root.futures.division ? kCodeFutureDivision : 0) | (root.futures.print_function ? kCodeFuturePrintFunction : 0) |
                     (root.futures.unicode_literals ? kCodeFutureUnicodeLiterals : 0) |
                     (root.futures.absolute_import ? kCodeFutureAbsoluteImport : 0) |
                     (root.futures.annotations ? kCodeFutureAnnotations : 0);
  if (module().dynamic) return;
  auto add = [&](Symbol name) {
    if (slots_.emplace(name, static_cast<int32_t>(module().globals.size())).second) module().globals.push_back(name);
  };
  // What the import machinery sets stands first, in its order; then what the text binds, then what it only uses.
  const Scope& top = table.module();
  std::vector<Symbol> bound, used;
  for (const Variable& v : top.variables) {
    (v.flags & kBound ? bound : used).push_back(v.name);
    if (v.flags & kAnnotated) used.push_back(intern("__annotations__"));
  }
  for (const auto& scope : table.all) {
    if (scope->kind == ScopeKind::Module) continue;
    for (const Variable& v : scope->variables) {
      if (v.access == Access::GlobalExplicit && (v.flags & kBound)) bound.push_back(v.name);
      else if (v.access == Access::GlobalExplicit || v.access == Access::GlobalImplicit) used.push_back(v.name);
    }
    if (scope->kind == ScopeKind::Class) used.push_back(intern("__name__"));
  }
  used.push_back(intern("__name__"));
  used.push_back(intern("__doc__"));
  for (const char* special : {"__name__", "__doc__", "__package__", "__loader__", "__spec__", "__path__", "__annotations__",
                              "__builtins__", "__file__", "__cached__"}) {
    Symbol name = intern(special);
    for (const auto* list : {&bound, &used})
      for (Symbol s : *list)
        if (s == name) add(name);
  }
  for (Symbol name : bound) add(name);
  for (Symbol name : used) add(name);
}

int32_t ProgramBuilder::slot(Symbol name) const {
  auto found = slots_.find(name);
  return found == slots_.end() ? nir::kNone : found->second;
}

void ProgramBuilder::look_at(const ModuleUnit& unit) {
  auto name = [&](Symbol symbol) {
    if (!symbol) return;
    const std::string_view text = symbol.text();
    program.observing |= text == "__del__" || text == "weakref" || text == "_weakref";
    shows_frames |= text == "f_locals";
  };
  auto look = [&](auto& self, const ast::Node& n) -> void {
    switch (n.kind) {
      case ast::Kind::FunctionDef: name(ast::cast<ast::FunctionDef>(n).name); break;
      case ast::Kind::Alias: name(ast::cast<ast::Alias>(n).name); break;
      case ast::Kind::ImportFrom: name(ast::cast<ast::ImportFrom>(n).module); break;
      case ast::Kind::Attribute: name(ast::cast<ast::Attribute>(n).attr); break;
      case ast::Kind::Name: name(ast::cast<ast::Name>(n).id); break;
      default: break;
    }
    ast::each_child(n, [&](const ast::Node& child) { self(self, child); });
  };
  look(look, *unit.tree);
}

namespace {

void add_module(ProgramBuilder& builder, const ModuleUnit& unit) {
  nir::Module module;
  module.name = unit.name;
  module.filename = unit.shown;
  module.path = unit.path;
  module.package = unit.package;
  module.library = unit.library;
  module.installed = unit.installed;
  builder.program.modules.push_back(std::move(module));
  auto index = static_cast<int32_t>(builder.program.modules.size() - 1);
  if (unit.tree != nullptr) {
    builder.begin_module(index, unit.scopes, *unit.tree);
    builder.warnings = unit.warnings;
    builder.module().body = translate_body(builder);
    return;
  }
  static const Scopes nothing = [] {
    Scopes scopes;
    scopes.all.push_back(std::make_unique<Scope>());
    return scopes;
  }();
  static const ast::Mod no_tree{};
  builder.begin_module(index, nothing, no_tree);
  builder.module().body = translate_broken(builder, *unit.broken);
}

void check(const nir::Program& program) {
#ifndef NDEBUG
  std::string error = nir::verify(program);
  if (error.empty()) return;
  std::fprintf(stderr, "natrix: translate made invalid NIR: %s\n", error.c_str());
  std::abort();
#else
  (void)program;
#endif
}

}  // namespace

nir::Program translate(Context& context, const ModuleGraph& graph) {
  ProgramBuilder builder(context, graph.dialect);
  builder.program.needs_evaluator = graph.needs_evaluator;
  for (const auto& unit : graph.modules) {
    if (unit->library || unit->tree == nullptr) continue;
    builder.add_closing(unit->scopes);
    if (!unit->installed) builder.look_at(*unit);
  }
  for (const auto& unit : graph.modules) add_module(builder, *unit);
  check(builder.program);
  return std::move(builder.program);
}

nir::Program translate_module(Context& context, Dialect dialect, const ModuleUnit& unit) {
  ProgramBuilder builder(context, dialect);
  if (!unit.library && unit.tree != nullptr) builder.add_closing(unit.scopes);
  add_module(builder, unit);
  check(builder.program);
  return std::move(builder.program);
}

nir::Program translate_text(Context& context, const ast::Mod& tree, const Scopes& scopes, const std::string& filename) {
  ProgramBuilder builder(context, tree.dialect);
  nir::Module module;
  module.name = "<text>";
  module.filename = filename;
  module.dynamic = true;
  builder.program.modules.push_back(std::move(module));
  builder.begin_module(0, scopes, tree);
  builder.module().body = translate_body(builder);
  check(builder.program);
  return std::move(builder.program);
}

}  // namespace natrix
