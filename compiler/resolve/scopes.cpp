// compiler/resolve/scopes.cpp - The tables themselves, mangling and the dump.
#include "compiler/resolve/scopes.h"

#include <algorithm>

namespace natrix {

Variable* Scope::find(Symbol wanted) {
  auto found = index_.find(wanted);
  return found == index_.end() ? nullptr : &variables[found->second];
}

Variable& Scope::mention(Symbol wanted, std::uint16_t flags) {
  auto [at, fresh] = index_.emplace(wanted, static_cast<std::uint32_t>(variables.size()));
  if (fresh) variables.push_back({.name = wanted});
  Variable& variable = variables[at->second];
  variable.flags |= flags;
  return variable;
}

namespace {

template <class Wanted>
std::vector<Symbol> sorted_names(const Scope& scope, Wanted wanted) {
  std::vector<Symbol> names;
  for (const Variable& v : scope.variables)
    if (wanted(v)) names.push_back(v.name);
  std::sort(names.begin(), names.end(), [](Symbol a, Symbol b) { return a.text() < b.text(); });
  return names;
}

std::string_view kind_text(ScopeKind kind) {
  switch (kind) {
    case ScopeKind::Module: return "module";
    case ScopeKind::Class: return "class";
    default: return "function";
  }
}

void dump_scope(const Scope& scope, int depth, std::string& out) {
  std::string indent(static_cast<size_t>(depth) * 2, ' ');
  out += indent;
  out += kind_text(scope.kind);
  ((out += ' ') += scope.kind == ScopeKind::Module ? std::string_view("top") : scope.name.text());
  if (scope.node != nullptr && scope.kind != ScopeKind::Module) out += " line " + std::to_string(scope.node->range.line);
  if (scope.nested) out += " nested";
  if (scope.generator) out += " generator";
  if (scope.coroutine) out += " coroutine";
  if (scope.framed) out += " framed";
  if (scope.unoptimized) out += " unoptimized";
  if (scope.needs_class_cell) out += " class_cell";
  out += '\n';
  for (const Variable& v : scope.variables) {
    out += indent;
    out += "  ";
    out += v.name.text();
    out += ':';
    switch (v.access) {
      case Access::Local: out += " local"; break;
      case Access::Cell: out += " cell"; break;
      case Access::Free: out += " free"; break;
      case Access::GlobalExplicit: out += " declared_global"; break;
      case Access::GlobalImplicit: out += " global"; break;
    }
    if (v.flags & kParameter) out += " parameter";
    if (v.flags & kDeclaredNonlocal) out += " nonlocal";
    if (v.flags & kBound) out += " assigned";
    if (v.flags & kImported) out += " imported";
    if (v.flags & kAnnotated) out += " annotated";
    if (v.flags & kUsed) out += " referenced";
    if (v.flags & kAlsoFree) out += " free_inside";
    out += '\n';
  }
  if (!scope.slots.empty()) {
    out += indent + "  slots:";
    for (Symbol slot : scope.slots) (out += ' ') += slot.text();
    out += '\n';
  }
  for (const Scope* child : scope.children) dump_scope(*child, depth + 1, out);
}

}  // namespace

std::vector<Symbol> Scope::cell_names() const {
  return sorted_names(*this, [](const Variable& v) { return v.access == Access::Cell; });
}

std::vector<Symbol> Scope::free_names() const {
  return sorted_names(*this, [](const Variable& v) { return v.access == Access::Free || (v.flags & kAlsoFree) != 0; });
}

Symbol mangle(Interner& names, Symbol class_name, Symbol name) {
  std::string_view text = name.text();
  if (!class_name || !text.starts_with("__") || text.ends_with("__") || text.find('.') != std::string_view::npos) return name;
  std::string_view owner = class_name.text();
  owner.remove_prefix(std::min(owner.find_first_not_of('_'), owner.size()));
  if (owner.empty()) return name;
  std::string mangled = "_";
  mangled += owner;
  mangled += text;
  return names.intern(mangled);
}

std::string dump(const Scopes& scopes) {
  std::string out;
  dump_scope(scopes.module(), 0, out);
  return out;
}

}  // namespace natrix
