// compiler/declare/load.cpp - Reads runtime/lib as one dialect sees it: its own folder lies over the shared files.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "compiler/declare/declaration.h"
#include "compiler/lex/lex.h"
#include "compiler/parse/parse.h"

namespace natrix::declare {

using namespace ast;
namespace fs = std::filesystem;

void fail(const std::string& message) {
  std::fprintf(stderr, "natrix-declare: %s\n", message.c_str());
  std::exit(1);
}

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) fail(path + " cannot be read");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Strings list_files(const std::string& folder) {
  Strings names;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

bool Decorators::has(std::string_view name) const { return contains(names, name); }
bool Decorators::is_setter() const {
  return std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.ends_with(".setter"); });
}

std::vector<const Arg*> Native::parameters() const {
  std::vector<const Arg*> all = positional;
  all.insert(all.end(), keyword_only.begin(), keyword_only.end());
  return all;
}

namespace {

// inspect.cleandoc: indentation that all lines but the first share is no part of the text.
std::string clean(std::string_view doc) {
  Strings lines;
  std::string line;
  std::size_t column = 0;
  for (char c : doc) {
    if (c == '\n') {
      lines.push_back(line);
      line.clear();
      column = 0;
    } else if (c == '\t') {
      do line += ' ';
      while (++column % 8 != 0);
    } else {
      line += c;
      column++;
    }
  }
  lines.push_back(line);
  std::size_t margin = std::string::npos;
  for (std::size_t i = 1; i < lines.size(); i++) margin = std::min(margin, lines[i].find_first_not_of(" \r\f\v"));
  lines[0].erase(0, std::min(lines[0].find_first_not_of(" \r\f\v"), lines[0].size()));
  if (margin != std::string::npos)
    for (std::size_t i = 1; i < lines.size(); i++) lines[i].erase(0, std::min(margin, lines[i].size()));
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  while (!lines.empty() && lines.front().empty()) lines.erase(lines.begin());
  return join(lines, "\n");
}

bool docstring(Block body, std::string& doc) {
  const auto* first = body.empty() ? nullptr : as<ExprStmt>(body[0]);
  const auto* text = first == nullptr ? nullptr : as<Constant>(first->value);
  if (text == nullptr || text->value.tag != ConstantValue::Str) return false;
  doc = clean(text->value.text);
  return true;
}

Decorators decorators_of(Exprs list) {
  Decorators d;
  for (const Expr* e : list) {
    const auto* call = as<Call>(e);
    std::string name = unparse(call != nullptr ? *call->func : *e);
    if (call != nullptr && !call->args.empty()) {
      if (const auto* given = as<Constant>(call->args[0])) d.arguments[name] = std::string(given->value.text);
    }
    d.names.push_back(std::move(name));
  }
  return d;
}

std::unique_ptr<Native> native_of(const FunctionDef& node, const std::string& module, const Class* owner, Decorators decorators) {
  auto n = std::make_unique<Native>();
  n->name = std::string(node.name.text());
  n->module = module;
  n->owner = owner;
  n->has_doc = docstring(node.body, n->doc);
  n->decorators = std::move(decorators);
  n->is_static = n->decorators.has("staticmethod");
  n->is_classmethod = n->decorators.has("classmethod");
  n->is_new = owner != nullptr && n->name == "__new__";
  const Arguments& a = *node.args;
  for (const Arg* arg : a.posonlyargs) n->positional.push_back(arg);
  for (const Arg* arg : a.args) n->positional.push_back(arg);
  n->positional_only = a.posonlyargs.size();
  if (owner != nullptr && !n->is_static) {
    if (n->positional.empty()) fail(owner->name + "." + n->name + ": a method needs a receiver");
    n->has_receiver = true;
    n->receiver = std::string(n->positional[0]->arg.text());
    n->positional.erase(n->positional.begin());
    if (n->positional_only > 0) n->positional_only--;
  }
  for (const Arg* arg : a.kwonlyargs) n->keyword_only.push_back(arg);
  if (a.vararg != nullptr) n->var_args = std::string(a.vararg->arg.text());
  if (a.kwarg != nullptr) n->var_keywords = std::string(a.kwarg->arg.text());
  std::size_t count = n->positional.size(), given = a.defaults.size();
  for (std::size_t i = 0; i < count; i++) {
    const Expr* value = i + given < count ? nullptr : a.defaults[i + given - count];
    n->defaults.push_back(value);
    n->required += value == nullptr;
  }
  for (const Expr* value : a.kw_defaults) n->defaults.push_back(value);
  if (node.returns != nullptr) n->result = unparse(*node.returns);
  return n;
}

std::unique_ptr<Class> class_of(const ClassDef& node, const std::string& module, const Decorators& decorators) {
  auto c = std::make_unique<Class>();
  auto argument = [&](const char* name, std::string otherwise) {
    auto found = decorators.arguments.find(name);
    return found == decorators.arguments.end() ? std::move(otherwise) : found->second;
  };
  c->module = module;
  c->defined_name = std::string(node.name.text());
  c->name = argument("named", c->defined_name);
  c->has_doc = docstring(node.body, c->doc);
  c->cpp = argument("cpp", (module == "builtins" ? "" : replace(module, ".", "_") + "_") + c->defined_name);
  c->construct = decorators.has("construct");
  c->is_final = decorators.has("final");
  c->has_dict = decorators.has("hasdict");
  c->hidden = decorators.has("hidden");
  for (const Expr* base : node.bases) c->bases.push_back(unparse(*base));
  c->layout_name = argument("layout", "");
  c->module_name = argument("module", "");
  c->module_name2 = argument("module2", "");
  for (const Stmt* item : node.body) {
    Member m;
    if (const auto* f = as<FunctionDef>(item)) {
      Decorators own = decorators_of(f->decorator_list);
      m.name = std::string(f->name.text());
      if (!own.has("native")) fail(c->name + "." + m.name + ": methods of native classes are native");
      bool property = own.has("property"), setter = own.is_setter();
      auto native = native_of(*f, module, c.get(), std::move(own));
      if (!property && setter) {
        auto getter = std::find_if(c->members.begin(), c->members.end(), [&](const Member& other) { return other.name == m.name; });
        if (getter == c->members.end()) fail(c->name + "." + m.name + ": a setter without its property");
        getter->setter = std::move(native);
        continue;
      }
      m.kind = property ? Member::Accessor : Member::Method;
      m.native = std::move(native);
    } else if (const auto* field = as<AnnAssign>(item)) {
      const auto* index = as<Subscript>(field->annotation);
      if (!is<Name>(field->target) || index == nullptr || !is<Constant>(index->slice)) fail(c->name + ": not a field");
      m.kind = Member::Field;
      m.name = std::string(cast<Name>(*field->target).id.text());
      m.field = static_cast<int>(cast<Constant>(*index->slice).value.integer);
    } else if (const auto* assign = as<Assign>(item)) {
      m.name = std::string(cast<Name>(*assign->targets[0]).id.text());
      if (const auto* other = as<Name>(assign->value)) {
        m.kind = Member::Alias;
        m.alias = std::string(other->id.text());
      } else {
        m.kind = Member::Constant;
        m.constant = assign->value;
      }
    } else {
      continue;
    }
    c->members.push_back(std::move(m));
  }
  return c;
}

void take(Module& module, const ast::Module& tree) {
  for (const Stmt* s : tree.body) {
    if (const auto* f = as<FunctionDef>(s)) {
      Decorators decorators = decorators_of(f->decorator_list);
      if (decorators.has("native")) module.functions.push_back(native_of(*f, module.name, nullptr, std::move(decorators)));
    } else if (const auto* c = as<ClassDef>(s)) {
      Decorators decorators = decorators_of(c->decorator_list);
      if (decorators.has("native") || module.name == "builtins") module.classes.push_back(class_of(*c, module.name, decorators));
    } else if (const auto* a = as<Assign>(s); a != nullptr && module.name == "builtins") {
      module.aliases.emplace_back(std::string(cast<Name>(*a->targets[0]).id.text()), a->value);
    }
  }
}

void find_sources(const std::string& root, const std::string& folder, bool shared, std::map<std::string, Strings>& sources) {
  for (const std::string& file : list_files(folder)) {
    if (!file.ends_with(".py")) continue;
    std::string path = folder + "/" + file;
    std::string name = path.substr(root.size() + 1, path.size() - root.size() - 4);
    name = replace(replace(name, "/__init__", ""), "/", ".");
    // builtins is a folder of files and one namespace.
    if (name.substr(0, name.find('.')) == "builtins") sources["builtins"].push_back(path);
    else sources[name] = {path};
  }
  Strings folders;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_directory()) folders.push_back(entry.path().filename().string());
  std::sort(folders.begin(), folders.end());
  for (const std::string& name : folders) {
    if (shared && folder == root && (name == "py2" || name == "py3")) continue;
    find_sources(root, folder + "/" + name, shared, sources);
  }
}

}  // namespace

Modules load(Context& context, const std::string& lib, const std::string& dialect) {
  std::map<std::string, Strings> sources;
  find_sources(lib, lib, true, sources);
  find_sources(lib + "/" + dialect, lib + "/" + dialect, false, sources);
  Modules modules;
  for (const auto& [name, paths] : sources) {
    bool any = name == "builtins";
    Strings texts;
    for (const std::string& path : paths) {
      texts.push_back(read_text(path));
      any = any || texts.back().find("@native") != std::string::npos;
    }
    if (!any) continue;
    Module& module = modules[name];
    module.name = name;
    for (std::size_t i = 0; i < paths.size(); i++) {
      // Declarations are in Python 3's grammar, whatever they declare.
      Source& source = *module.sources.emplace_back(std::make_unique<Source>(paths[i], std::move(texts[i])));
      Tokens tokens = lex(source, Dialect::Py3);
      const ast::Module* tree = parse(context, tokens);
      if (tree == nullptr) {
        print(context.diagnostics);
        std::exit(1);
      }
      take(module, *tree);
    }
  }
  return modules;
}

}  // namespace natrix::declare
