// compiler/resolve/imports.cpp - see imports.h. Language Reference 5.3: a package is found before its submodules.
#include "compiler/resolve/imports.h"

#include "compiler/resolve/declarations.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <unordered_map>

namespace natrix {

using namespace ast;

namespace {

bool is_file(const std::string& path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

/// `dir`/a/b.py or `dir`/a/b/__init__.py for "a.b".
std::string file_in(const std::string& dir, std::string_view name, bool* package) {
  std::string base = dir;
  if (!base.empty() && base.back() != '/') base += '/';
  for (char c : name) base += c == '.' ? '/' : c;
  std::string init = base + "/__init__.py";
  *package = is_file(init);
  if (*package) return init;
  base += ".py";
  return is_file(base) ? base : std::string();
}

struct Reference {
  std::string name;  // dotted, absolute
  bool optional;     // may as well be an attribute: `from a import b`
};

class Finder {
 public:
  Finder(const ModuleUnit& unit, Dialect dialect) : unit_(unit), py3_(dialect == Dialect::Py3) {}

  void walk(const Node& n) {
    if (auto* import = as<Import>(&n)) {
      for (Alias* alias : import->names) named(alias->name.text());
    } else if (auto* from = as<ImportFrom>(&n)) {
      import_from(*from);
    } else if (auto* call = as<Call>(&n)) {
      dynamic(*call);
      codec(*call);
    } else if (auto* name = as<Name>(&n)) {
      uses_evaluator(name->id.text());
      if (is_of_site(name->id.text())) (name->ctx == ExprContext::Load ? site : site_bound) = true;
    } else if (auto* arg = as<Arg>(&n)) {
      if (is_of_site(arg->arg.text())) site_bound = true;
    } else if (is<Exec>(&n)) {
      evaluator = true;
    }
    each_child(n, [&](const Node& child) { walk(child); });
  }

  std::vector<Reference> found;
  bool evaluator = false;
  // Builtins that module site makes are in a module of their own, which a program has that names one and binds none itself.
  bool site = false, site_bound = false;

 private:
  static bool is_of_site(std::string_view name) {
    return name == "help" || name == "copyright" || name == "credits" || name == "license" || name == "__builtins__";
  }
  void add(std::string name, bool optional = false) {
    if (py3_ ? name == "importlib.util" : name == "imp" || name == "code" || name == "codeop" || name == "timeit") evaluator = true;  // they compile
    if (py3_ && name == "sysconfig") found.push_back({"_sysconfigdata__", true});  // whose name it computes
    found.push_back({std::move(name), optional});
  }

  std::string package() const {
    if (unit_.package) return unit_.name;
    size_t dot = unit_.name.rfind('.');
    return dot == std::string::npos ? std::string() : unit_.name.substr(0, dot);
  }
  /// Python 2 tries the importing module's package first.
  void named(std::string_view name) {
    if (!py3_ && !unit_.tree->futures.absolute_import && !package().empty()) add(package() + "." + std::string(name), true);
    add(std::string(name));
  }
  void import_from(const ImportFrom& n) {
    std::string base;
    if (n.level > 0) {
      base = package();
      for (int i = 1; i < n.level && !base.empty(); ++i) {
        size_t dot = base.rfind('.');
        base = dot == std::string::npos ? std::string() : base.substr(0, dot);
      }
      if (base.empty()) return;
      if (n.module) base += "." + std::string(n.module.text());
      submodules(base, n);
    } else {
      base = std::string(n.module.text());
      if (!py3_ && !unit_.tree->futures.absolute_import && !package().empty()) submodules(package() + "." + base, n);
      submodules(base, n);
    }
  }
  void submodules(const std::string& base, const ImportFrom& n) {
    add(base);
    for (Alias* alias : n.names)
      if (alias->name.text() != "*") add(base + "." + std::string(alias->name.text()), true);
  }
  /// __import__("name") and importlib.import_module("name"); a computed name needs the evaluator, as importlib.reload does.
  void dynamic(const Call& n) {
    bool by_name = false;
    if (auto* name = as<Name>(n.func)) by_name = name->id.text() == "__import__" || name->id.text() == "import_module";
    if (auto* attribute = as<Attribute>(n.func)) by_name = attribute->attr.text() == "import_module";
    if (auto* attribute = as<Attribute>(n.func); attribute != nullptr && attribute->attr.text() == "reload") evaluator = true;
    if (!by_name || n.args.empty()) return;
    auto* constant = as<Constant>(n.args[0]);
    if (constant != nullptr && (constant->value.tag == ConstantValue::Str || constant->value.tag == ConstantValue::Bytes))
      named(constant->value.text);
    else evaluator = true;
  }
  /// "text".encode("zlib") and the like: the codecs that are made of library modules are in a module of their own.
  void codec(const Call& n) {
    auto* attribute = as<Attribute>(n.func);
    if (attribute == nullptr) return;
    const std::string_view method = attribute->attr.text();
    if (method != "encode" && method != "decode" && method != "lookup" && method != "getencoder" && method != "getdecoder") return;
    for (size_t i = 0; i < n.args.size() && i < 2; ++i) {
      auto* constant = as<Constant>(n.args[i]);
      if (constant == nullptr || (constant->value.tag != ConstantValue::Str && constant->value.tag != ConstantValue::Bytes)) continue;
      for (std::string_view known : {"zlib", "zip", "bz2", "uu", "quopri", "quoted"})
        if (std::string_view(constant->value.text).starts_with(known)) return add("_binary_codecs");
    }
  }
  void uses_evaluator(std::string_view id) {
    for (std::string_view known : {"eval", "exec", "compile"})
      if (id == known) evaluator = true;
    if (id == "reload" || (!py3_ && (id == "execfile" || id == "input"))) evaluator = true;
  }

  const ModuleUnit& unit_;
  bool py3_;
};

class Loader {
 public:
  Loader(Context& context, Dialect dialect, const SearchPath& path) : context_(context), path_(path) {
    graph_.dialect = dialect;
  }

  ModuleGraph run(std::unique_ptr<Source> source) {
    auto main = std::make_unique<ModuleUnit>();
    main->name = "__main__";
    main->shown = source->name();
    main->path = absolute(source->name());
    main->source = std::move(source);
    if (!analyse(*main)) {
      graph_.modules.push_back(std::move(main));
      return std::move(graph_);
    }
    add(std::move(main));
    for (size_t i = 0; i < graph_.modules.size(); ++i) follow(i);
    return std::move(graph_);
  }

  bool analyse(ModuleUnit& unit) {
    Tokens tokens = lex(*unit.source, graph_.dialect);
    unit.tree = parse(context_, tokens);
    if (unit.tree != nullptr) unit.scopes = resolve(context_, *unit.tree);
    for (const Diagnostic& d : context_.diagnostics.all()) {
      if (d.id == DiagnosticId::SyntaxWarning) unit.warnings.push_back(d);
    }
    return unit.tree != nullptr && !context_.diagnostics.has_errors();
  }

  /// An imported file: its errors become its own, and the program goes on.
  void analyse_imported(ModuleUnit& unit) {
    if (unit.library && graph_.dialect == Dialect::Py2)
      unit.source = std::make_unique<Source>(unit.source->name(), without_native_bodies(unit.source->raw()));
    Diagnostics outer = std::move(context_.diagnostics);
    context_.diagnostics.clear();
    if (!analyse(unit)) {
      unit.tree = nullptr;
      if (const Diagnostic* error = context_.diagnostics.primary()) unit.broken = std::make_unique<Diagnostic>(*error);
    }
    context_.diagnostics = std::move(outer);
  }

 private:
  static std::string absolute(const std::string& path) {
    if (!path.empty() && path[0] == '/') return path;
    char* cwd = getcwd(nullptr, 0);
    if (cwd == nullptr) return path;
    std::string out = std::string(cwd) + "/" + path;
    std::free(cwd);
    return out;
  }

  void add(std::unique_ptr<ModuleUnit> unit) {
    known_[unit->name] = true;
    graph_.modules.push_back(std::move(unit));
  }

  void follow(size_t index) {
    const ModuleUnit& unit = *graph_.modules[index];
    if (unit.tree == nullptr) return;
    Finder finder(unit, graph_.dialect);
    finder.walk(*unit.tree);
    if (finder.evaluator && !unit.library) graph_.needs_evaluator = true;
    if (finder.site && !finder.site_bound && !unit.library && !unit.installed) require("_site_builtins");
    for (const Reference& r : finder.found) require(r.name);
  }

  /// Loads a module and the packages around it, outermost first.
  bool require(const std::string& name) {
    if (auto found = known_.find(name); found != known_.end()) return found->second;
    size_t dot = name.rfind('.');
    if (dot != std::string::npos && !require(name.substr(0, dot))) return known_[name] = false;
    bool package = false, library = false;
    std::string file = find_module_file(path_, graph_.dialect, name, &package, &library);
    if (file.empty()) {
      graph_.missing.push_back(name);
      return known_[name] = false;
    }
    std::unique_ptr<Source> source = Source::read(file, file);
    if (source == nullptr) return known_[name] = false;
    auto unit = std::make_unique<ModuleUnit>();
    unit->name = name;
    unit->path = unit->shown = file;
    unit->package = package;
    unit->library = library;
    unit->installed = !library && !file.starts_with(path_.program_dir + '/');
    unit->source = std::move(source);
    if (path_.read != nullptr) path_.read(*unit);
    analyse_imported(*unit);
    add(std::move(unit));
    return true;
  }

  Context& context_;
  const SearchPath& path_;
  ModuleGraph graph_;
  std::unordered_map<std::string, bool> known_;
};

/// Modules that the interpreter is built with or has imported before it runs a program (Debian's 3.11; 2.7): no file of the
/// program's folder takes their place.
bool is_there_from_the_start(Dialect dialect, std::string_view name) {
  static constexpr std::string_view kPy2[] = {"UserDict", "abc",     "codecs",    "copy_reg", "encodings", "errno",  "exceptions", "gc",   "genericpath",
                                              "imp",      "linecache", "marshal", "os",       "posix",     "posixpath", "pwd",     "re",   "signal",
                                              "site",     "stat",    "sys",       "sysconfig", "thread",   "types",  "warnings",   "zipimport"};
  static constexpr std::string_view kPy3[] = {"abc",     "array",    "atexit",  "binascii", "builtins",  "cmath", "codecs", "encodings", "errno",
                                              "faulthandler", "fcntl", "gc",    "genericpath", "grp",    "io",    "itertools", "marshal", "math",
                                              "os",      "posix",    "posixpath", "pwd",    "pyexpat",   "select", "site",  "stat",      "sys",
                                              "syslog",  "time",     "unicodedata", "zipimport", "zlib"};
  if (dialect == Dialect::Py2) return std::find(std::begin(kPy2), std::end(kPy2), name) != std::end(kPy2);
  return std::find(std::begin(kPy3), std::end(kPy3), name) != std::end(kPy3);
}

}  // namespace

const ModuleUnit* ModuleGraph::find(std::string_view name) const {
  for (const auto& unit : modules)
    if (unit->name == name) return unit.get();
  return nullptr;
}

std::string find_module_file(const SearchPath& path, Dialect dialect, std::string_view name, bool* package, bool* library) {
  *library = false;
  std::string file;
  auto in = [&](const std::string& dir) {
    if (file.empty() && !dir.empty()) file = file_in(dir, name, package);
    return !file.empty();
  };
  auto in_library = [&] {
    *library = !path.library_dir.empty() && (in(path.library_dir + (dialect == Dialect::Py2 ? "/py2" : "/py3")) || in(path.library_dir));
    return *library;
  };
  if (is_there_from_the_start(dialect, name) && in_library()) return file;
  if (in(path.program_dir) || in_library()) return file;
  for (const std::string& dir : path.further)
    if (in(dir)) break;
  return file;
}

ModuleGraph load_modules(Context& context, std::unique_ptr<Source> source, Dialect dialect, const SearchPath& path) {
  return Loader(context, dialect, path).run(std::move(source));
}

std::unique_ptr<ModuleUnit> load_module(Context& context, Dialect dialect, std::string name, std::string file, bool package, bool library) {
  std::unique_ptr<Source> source = Source::read(file, file);
  if (source == nullptr) return nullptr;
  auto unit = std::make_unique<ModuleUnit>();
  unit->name = std::move(name);
  unit->path = unit->shown = std::move(file);
  unit->package = package;
  unit->library = library;
  unit->source = std::move(source);
  SearchPath nowhere;
  Loader(context, dialect, nowhere).analyse_imported(*unit);
  return unit;
}

}  // namespace natrix
