// compiler/declare/main.cpp - natrix-declare: writes what C++ needs to know of the declarations in runtime/lib.
//   natrix-declare --out DIR --lib runtime/lib
// Written, each only if changed, to DIR: types.h, names.h, <module>.h for each module with natives, and for each dialect
// DIR/py2 and DIR/py3: builtins.cpp (types, natives, the builtins namespace), names.cpp, layouts.cpp, natives.cpp,
// <module>.cpp. docs/library.md says how declarations are written.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "compiler/declare/preambles.h"
#include "compiler/declare/tables.h"

namespace natrix::declare {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr Pair kPointers[] = {{"str", "Str"},     {"bytes", "Bytes"}, {"bytearray", "ByteArray"}, {"list", "List"},
                              {"dict", "Dict"},   {"tuple", "Tuple"}, {"set", "Set"},             {"type", "Type"},
                              {"function", "Function"}, {"slice", "Slice"}, {"module", "Module"}, {"code", "Code"}};
constexpr Pair kScalars[] = {{"float", "double"}, {"ssize", "int64_t"}, {"clip", "int64_t"},
                             {"cint", "int64_t"}, {"bool", "bool"},     {"text", "Text*"}};
constexpr Pair kResults[] = {{"None", "void"}, {"bool", "bool"}, {"float", "double"}, {"int", "int64_t"}};

constexpr std::string_view kReserved =
    " default new delete class operator union template this true false int double char register namespace signed unsigned "
    "long short float bool void const static auto do for if else while switch case break errno continue return goto try "
    "catch throw using typedef struct enum public private protected export ";

template <std::size_t N>
std::string find(const Pair (&table)[N], std::string_view key) {
  for (auto [name, value] : table)
    if (name == key) return std::string(value);
  return {};
}

bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

}  // namespace

bool contains(const Strings& items, std::string_view item) { return std::find(items.begin(), items.end(), item) != items.end(); }

std::string join(const Strings& items, std::string_view between) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); i++) {
    if (i > 0) out += between;
    out += items[i];
  }
  return out;
}

std::string replace(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
  return text;
}

std::string format(std::string_view pattern, const Strings& arguments) {
  std::string out;
  std::size_t next = 0;
  for (std::size_t at = 0; at < pattern.size(); at++) {
    if (pattern[at] == '%' && at + 1 < pattern.size() && pattern[at + 1] == 's') {
      out += arguments.at(next++);
      at++;
    } else {
      out += pattern[at];
    }
  }
  return out;
}

std::string c_name(std::string_view name) {
  bool dunder = name.size() > 4 && name.starts_with("__") && name.ends_with("__");
  return dunder ? "dunder_" + std::string(name.substr(2, name.size() - 4)) : std::string(name);
}

std::string c_string(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte >= 32 && byte < 127) {
      out += c;
    } else {
      out += '\\';
      out += static_cast<char>('0' + (byte >> 6));
      out += static_cast<char>('0' + (byte >> 3 & 7));
      out += static_cast<char>('0' + (byte & 7));
    }
  }
  return out + '"';
}

std::string mangle(std::string_view text) {
  std::string out;
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (is_word(c)) out += c;
    else out += std::string("$") + "0123456789ABCDEF"[byte >> 4] + "0123456789ABCDEF"[byte & 15];
  }
  return out;
}

std::string safe(const std::string& name) { return kReserved.find(" " + name + " ") != std::string_view::npos ? name + "_" : name; }

std::string pointer_type(const std::string& annotation) { return find(kPointers, annotation); }
std::string scalar_type(const std::string& annotation) { return find(kScalars, annotation); }
std::string annotation_of(const ast::Arg& parameter) {
  return parameter.annotation != nullptr ? unparse(*parameter.annotation) : "object";
}

std::string Native::symbol() const {
  auto given = decorators.arguments.find("cpp");
  return "nx_" + (owner != nullptr ? owner->cpp : replace(module, ".", "_")) + "_" +
         (given != decorators.arguments.end() ? given->second : c_name(name)) + (decorators.is_setter() ? "_set" : "");
}

std::string Native::object_symbol() const { return "nxd_" + replace(module, ".", "_") + "_" + name; }

std::string Native::prototype() const {
  Strings types{"Thread& t"};
  if (has_receiver) {
    if (is_new || is_classmethod) types.push_back("Type* " + receiver);
    else types.push_back(owner->structure.empty() ? "Value self" : owner->structure + "* self");
  }
  for (const ast::Arg* p : parameters()) {
    std::string kind = annotation_of(*p), type = scalar_type(kind);
    if (std::string pointer = pointer_type(kind); !pointer.empty()) type = pointer + "*";
    types.push_back((type.empty() ? "Value" : type) + " " + safe(std::string(p->arg.text())));
  }
  if (!var_args.empty()) types.push_back("Tuple* " + safe(var_args));
  if (!var_keywords.empty()) types.push_back("Dict* " + safe(var_keywords));
  std::string value = find(kResults, result);
  return format("extern \"C\" Result<%s> %s(%s);", {value.empty() ? "Value" : value, symbol(), join(types, ", ")});
}

namespace {

class Writer {
 public:
  Writer(std::string out, std::string lib) : out_(std::move(out)), lib_(std::move(lib)) {
    root_ = std::filesystem::absolute(lib_).lexically_normal().parent_path().parent_path().string();
    read_layouts();
    read_names();
  }

  void run() {
    for (const std::string dialect : {"py2", "py3"}) {
      Modules& modules = dialects_[dialect] = load(context_, lib_, dialect);
      link(modules, layouts_);
      for (auto& [name, module] : modules) {
        for (const auto& c : module.classes) {
          if (dialect == "py2" && !c->module_name2.empty()) c->shown_module = c->module_name2;
          if (c->shown_module.empty()) {
            bool exception = contains(c->inherited_flags, "kTypeExceptionSubclass");
            c->shown_module = dialect == "py3" ? "builtins" : exception ? "exceptions" : "__builtin__";
          }
          // tp_name, which Python 2's exceptions bear with their module.
          const bool bare = (name == "builtins" || c->shown_module == "__builtin__") && c->shown_module != "exceptions";
          c->full_name = c_string(bare ? c->name : c->shown_module + "." + c->name);
        }
      }
    }
    types_header();
    names_header();
    write("tables.h", kTablesHeader);
    write("static_text.h", kStaticTextHeader);
    module_headers();
    forward_header();
    for (const std::string dialect : {"py2", "py3"}) {
      for (const auto& [name, module] : dialects_[dialect]) module_tables(dialect, module);
      natives_table(dialect);
      names_table(dialect);
      layouts_table(dialect);
    }
  }

 private:
  void write(const std::string& name, const std::string& text) {
    std::filesystem::path path = std::filesystem::path(out_) / name;
    std::filesystem::create_directories(path.parent_path());
    if (std::filesystem::exists(path) && read_text(path.string()) == text) return;
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) fail(path.string() + " cannot be written");
  }
  void write(const std::string& name, const Strings& lines) { write(name, join(lines, "\n")); }

  void read_layouts() {
    std::string text = read_text(root_ + "/include/natrix/layouts.def");
    std::regex row("LAYOUT\\((\\w+), (\\w+)\\)");
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = std::min(text.find('\n', at), text.size());
      std::string line = text.substr(at, end - at);
      std::smatch match;
      if (std::regex_search(line, match, row, std::regex_constants::match_continuous)) layouts_.push_back({match[1], match[2]});
      at = end + 1;
    }
  }

  void read_names() {
    std::string text = read_text(root_ + "/runtime/core/names.def");
    std::set<std::string> names;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = std::min(text.find('\n', at), text.size());
      std::string_view line = std::string_view(text).substr(at, end - at);
      at = end + 1;
      if (!line.starts_with("NAMES(") || !line.ends_with(")")) continue;
      std::string word;
      for (char c : line.substr(6)) {
        if (c != ' ' && c != ')') word += c;
        else if (!word.empty()) names.insert(std::exchange(word, {}));
      }
    }
    names_.assign(names.begin(), names.end());
  }

  // Every type of either dialect.
  void types_header() {
    std::map<std::string, const Class*> types;
    for (const std::string dialect : {"py2", "py3"})
      for (const auto& [name, module] : dialects_[dialect])
        for (const auto& c : module.classes) types.emplace(c->cpp, c.get());
    Strings lines{"// Generated from runtime/lib by natrix-declare.", "#pragma once", "#include \"runtime/core/type.h\"", "extern \"C\" {"};
    for (const auto& [cpp, c] : types) lines.push_back("extern natrix::Type nx_type_" + cpp + ";");
    for (const char* line : {"}", "namespace natrix::rt {", "namespace types {"}) lines.push_back(line);
    for (const auto& [cpp, c] : types) {
      bool word = cpp == "int" || cpp == "float" || cpp == "bool" || cpp == "long";
      lines.push_back(format("inline constexpr Type& %s = nx_type_%s;", {word ? cpp + "_" : replace(cpp, ".", "_"), cpp}));
    }
    lines.push_back("}  // namespace types");
    for (const auto& [cpp, c] : types) {
      bool exception = contains(c->inherited_flags, "kTypeExceptionSubclass") && cpp != "Exception";  // that is the struct
      if (exception) lines.push_back(format("inline constexpr Type& %s = nx_type_%s;", {cpp, cpp}));
    }
    for (const char* line : {"}  // namespace natrix::rt", ""}) lines.push_back(line);
    write("types.h", lines);
  }

  void names_header() {
    Strings lines{"// Generated from runtime/core/names.def by natrix-declare.", "#pragma once", "#include \"natrix/object.h\"", "extern \"C\" {"};
    for (const std::string& n : names_) lines.push_back("extern natrix::Text nx_name_" + c_name(n) + ";");
    for (const char* line : {"}", "namespace natrix::rt::names {"}) lines.push_back(line);
    for (const std::string& n : names_)
      lines.push_back(format("inline natrix::Text* const %s = &nx_name_%s;", {safe(c_name(n)), c_name(n)}));
    for (const char* line : {"}  // namespace natrix::rt::names", ""}) lines.push_back(line);
    write("names.h", lines);
  }

  // <module>.h: prototypes of both dialects.
  void module_headers() {
    std::set<std::string> names;
    for (const auto& [dialect, modules] : dialects_)
      for (const auto& [name, module] : modules) names.insert(name);
    for (const std::string& name : names) {
      std::map<std::string, std::string> prototypes;
      auto declare = [&](const Native& n) {
        auto [old, fresh] = prototypes.emplace(n.symbol(), n.prototype());
        // Parameters may be named differently.
        std::regex parameter(" \\w+(?=[,)])");
        auto types = [&](const std::string& p) { return std::regex_replace(p, parameter, ""); };
        if (!fresh && types(old->second) != types(n.prototype())) {
          fail(n.symbol() + " is declared twice and differently:\n  " + old->second + "\n  " + n.prototype());
        }
      };
      for (const std::string dialect : {"py2", "py3"}) {
        auto found = dialects_[dialect].find(name);
        if (found == dialects_[dialect].end()) continue;
        for (const auto& n : found->second.functions) declare(*n);
        for (const auto& c : found->second.classes) {
          for (const Member& m : c->members) {
            if (m.native != nullptr) declare(*m.native);
            if (m.setter != nullptr) declare(*m.setter);
          }
        }
      }
      Strings lines{"// Generated from runtime/lib/" + replace(name, ".", "/") + ".py by natrix-declare.", "#pragma once",
                    "#include \"natives/forward.h\"", "namespace natrix::rt {"};
      for (const auto& [symbol, prototype] : prototypes) lines.push_back(prototype);
      for (const char* line : {"}  // namespace natrix::rt", ""}) lines.push_back(line);
      write(replace(name, ".", "_") + ".h", lines);
    }
  }

  void forward_header() {
    std::set<std::string> rows;
    for (const Layout& layout : layouts_) rows.insert(layout.row);
    for (const char* row : {"Free", "Values", "Ints", "Doubles", "Bools", "Raw", "NoneType", "Ellipsis", "NotImplemented", "Object", "Bool", "Type", "Code"})
      rows.erase(row);
    Strings lines{"// Generated from include/natrix/layouts.def by natrix-declare.", "#pragma once", "#include \"runtime/core/result.h\"",
                  "#include \"runtime/core/type.h\"", "namespace natrix {"};
    for (const std::string& row : rows) lines.push_back("struct " + row + ";");
    for (const char* line : {"}", "namespace natrix::rt { using namespace natrix; }", ""}) lines.push_back(line);
    write("forward.h", lines);
  }

  // The headers of runtime/modules that define any of these structs; all others are in core/structs.h.
  Strings struct_headers(const std::set<std::string>& structs) const {
    Strings headers;
    for (const std::string& file : list_files(root_ + "/runtime/modules")) {
      if (!file.ends_with(".h")) continue;
      std::string text = "\n" + read_text(root_ + "/runtime/modules/" + file);
      bool defines = false;
      for (const std::string& s : structs) defines = defines || text.find("\nNATRIX_LAYOUT(" + s + ",") != std::string::npos;
      if (defines) headers.push_back("runtime/modules/" + file);
    }
    return headers;
  }

  void module_tables(const std::string& dialect, const Module& module) {
    Tables tables(dialect, replace(module.name, ".", "_"));
    std::set<std::string> structs;
    auto parameters = [&](const Native& n) {
      for (const ast::Arg* p : n.parameters())
        if (std::string type = pointer_type(annotation_of(*p)); !type.empty()) structs.insert(type);
    };
    for (const auto& c : module.classes) {
      tables.type(*c);
      if (!c->structure.empty()) structs.insert(c->structure);
      for (const Member& m : c->members)
        if (m.kind == Member::Method) parameters(*m.native);
    }
    for (const auto& n : module.functions) {
      tables.function(*n);
      parameters(*n);
    }
    tables.module_names(module);
    if (module.name == "builtins") tables.builtins(module, dialects_[dialect == "py2" ? "py3" : "py2"]);
    write(dialect + "/" + replace(module.name, ".", "_") + ".cpp", tables.finish(struct_headers(structs)));
  }

  // What library modules declare, by name, for the evaluator.
  void natives_table(const std::string& dialect) {
    Strings lines{"// Generated from runtime/lib by natrix-declare.", "#include \"natives/types.h\"", "#include \"runtime/core/native.h\"",
                  "#include \"runtime/eval/natives.h\"", "using namespace natrix;"};
    Strings rows;
    auto row = [&](const std::string& module, const std::string& symbol, const char* kind, const std::string& name) {
      lines.push_back(format("extern \"C\" %s %s;", {kind, symbol}));
      rows.push_back(format("{\"%s\", \"%s\", &%s},", {module, name, symbol}));
    };
    for (const auto& [name, module] : dialects_[dialect]) {
      if (name == "builtins") continue;
      for (const auto& n : module.functions) row(name, n->object_symbol(), "NativeFunction", n->name);
      for (const auto& c : module.classes) row(name, "nx_type_" + c->cpp, "Type", c->defined_name);
    }
    for (const char* line : {"extern \"C\" {", "extern const NativeRow nx_natives[];", "const NativeRow nx_natives[] = {"}) lines.push_back(line);
    lines.insert(lines.end(), rows.begin(), rows.end());
    for (const char* line : {"{nullptr, nullptr, nullptr}};", "}", ""}) lines.push_back(line);
    write(dialect + "/natives.cpp", lines);
  }

  // Strong definitions under the dialect's and the neutral symbol.
  void names_table(const std::string& dialect) {
    Strings lines{"// Generated from runtime/core/names.def by natrix-declare.", "#include \"natives/static_text.h\"", "extern \"C\" {"};
    Strings heads;
    std::string digit = dialect.substr(2);
    for (const std::string& n : names_) {
      std::string symbol = "nx_s" + digit + "_" + mangle(n), size = std::to_string(n.size() + 1);
      lines.push_back(format("StaticText<%s> %s = {{{{layout_id(kLayoutRow%s)}, {kTextAscii | kTextInterned}, {0}, {0}}, 0, %s, nullptr}, %s};",
                             {size, symbol, dialect == "py2" ? "Bytes" : "Str", std::to_string(n.size()), c_string(n)}));
      lines.push_back(format("extern StaticText<%s> nx_name_%s [[gnu::alias(\"%s\")]];", {size, c_name(n), symbol}));
      heads.push_back("&" + symbol + ".head");
    }
    lines.push_back("extern Text* const nx_static_names[];");
    lines.push_back("Text* const nx_static_names[] = {" + join(heads, ", ") + ", nullptr};");
    for (const std::string& line : {std::string("extern const int nx_dialect;"), "const int nx_dialect = " + digit + ";", std::string("}"), std::string()})
      lines.push_back(line);
    write(dialect + "/names.cpp", lines);
  }

  // The table of layouts; rows whose module is not linked are null.
  void layouts_table(const std::string& dialect) {
    Strings lines{"// Generated from include/natrix/layouts.def by natrix-declare.", "#include \"runtime/core/type.h\"", "namespace natrix {", "extern \"C\" {"};
    Strings addresses;
    for (const Layout& layout : layouts_) {
      if (layout.row == "Free") continue;
      lines.push_back("[[gnu::weak]] extern Layout nx_layout_" + layout.row + ";");
      addresses.push_back("&nx_layout_" + layout.row);
    }
    lines.push_back("Layout* const nx_builtin_layouts[kBuiltinLayoutCount] = {nullptr," + join(addresses, ", ") + "};");
    for (const char* line : {"}", "}  // namespace natrix", ""}) lines.push_back(line);
    write(dialect + "/layouts.cpp", lines);
  }

  std::string out_, lib_, root_;
  Context context_;
  std::vector<Layout> layouts_;
  Strings names_;
  std::map<std::string, Modules> dialects_;
};

}  // namespace

}  // namespace natrix::declare

int main(int argc, char** argv) {
  std::string out, lib;
  for (int i = 1; i + 1 < argc; i += 2) {
    std::string option = argv[i];
    if (option == "--out") out = argv[i + 1];
    else if (option == "--lib") lib = argv[i + 1];
    else natrix::declare::fail("unknown option " + option);
  }
  if (out.empty() || lib.empty()) natrix::declare::fail("usage: natrix-declare --out DIR --lib runtime/lib");
  natrix::declare::Writer(out, lib).run();
  return 0;
}
