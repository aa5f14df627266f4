// compiler/ast/dump.cpp - ast.dump(), Lib/ast.py of CPython 3.11, over our nodes.
// A node whose parts are all simple and at most three is written on one line.

#include "compiler/ast/dump.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <vector>

#include "compiler/source/encoding.h"
#include "compiler/source/unicode.h"

namespace natrix::ast {

namespace {

std::string repr_bytes(std::string_view bytes) {
  char mark = bytes.find('\'') != std::string_view::npos && bytes.find('"') == std::string_view::npos ? '"' : '\'';
  std::string out(1, mark);
  for (char c : bytes) {
    auto byte = static_cast<unsigned char>(c);
    char hex[8];
    if (c == mark || c == '\\') out += '\\', out += c;
    else if (c == '\n') out += "\\n";
    else if (c == '\r') out += "\\r";
    else if (c == '\t') out += "\\t";
    else if (byte < 32 || byte >= 127) std::snprintf(hex, sizeof hex, "\\x%02x", byte), out += hex;
    else out += c;
  }
  return out + mark;
}

// repr() of a str (3.11) or of a unicode without its u (2.7, which escapes all that is not ASCII).
std::string repr_text(std::string_view text, Dialect dialect) {
  char mark = text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
  std::string out(1, mark);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t begin = at;
    char32_t code = utf8_decode(text, at);
    char hex[16];
    bool shown = dialect == Dialect::Py3 ? is_printable(code) : code >= 32 && code < 127;
    if (code == static_cast<unsigned char>(mark) || code == '\\') out += '\\', out += static_cast<char>(code);
    else if (code == '\n') out += "\\n";
    else if (code == '\r') out += "\\r";
    else if (code == '\t') out += "\\t";
    else if (shown) out += text.substr(begin, at - begin);
    else {
      std::snprintf(hex, sizeof hex, code < 0x100 ? "\\x%02x" : code < 0x10000 ? "\\u%04x" : "\\U%08x", static_cast<unsigned>(code));
      out += hex;
    }
  }
  return out + mark;
}

// Decimal digits of a number given as 0x... or decimal digits.
std::string decimal(std::string_view text) {
  if (text.starts_with('-')) return "-" + decimal(text.substr(1));
  if (!text.starts_with("0x")) return std::string(text);
  std::vector<std::uint32_t> parts{0};  // base 10^9, least first
  for (char c : text.substr(2)) {
    std::uint64_t carry = static_cast<std::uint64_t>(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    for (std::uint32_t& part : parts) {
      carry += std::uint64_t{part} * 16;
      part = static_cast<std::uint32_t>(carry % 1000000000);
      carry /= 1000000000;
    }
    if (carry != 0) parts.push_back(static_cast<std::uint32_t>(carry));
  }
  std::string out = std::to_string(parts.back());
  for (std::size_t i = parts.size() - 1; i-- > 0;) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "%09u", parts[i]);
    out += digits;
  }
  return out;
}

// repr() of a float: the shortest digits that read back, as an exponent below 1e-4 and from 1e16 on.
std::string repr_float(double value) {
  if (std::isinf(value)) return value < 0 ? "-inf" : "inf";
  if (std::isnan(value)) return "nan";
  char buffer[64];
  double size = std::fabs(value);
  bool scientific = size != 0 && (size < 1e-4 || size >= 1e16);
  auto end = std::to_chars(buffer, buffer + sizeof buffer, value, scientific ? std::chars_format::scientific : std::chars_format::fixed);
  std::string out(buffer, end.ptr);
  if (!scientific && out.find('.') == std::string::npos) out += ".0";
  return out;
}

class Dumper {
 public:
  Dumper(Dialect dialect, const DumpOptions& options) : dialect_(dialect), options_(options) {}

  struct Text {
    std::string text;
    bool simple = true;
  };

  Text node(const Node& n, int level) {
    std::vector<std::string> args;
    bool simple = true;
    auto add = [&](const char* name, Text value) {
      simple = simple && value.simple;
      args.push_back(std::string(name) + "=" + value.text);
    };
    visit(n, [&](const auto& concrete) {
      each_field(concrete, [&](const char* name, const auto& field) { this->field(add, n, name, field, level + 1); });
    });
    if (n.kind == Kind::Module && dialect_ == Dialect::Py3) add("type_ignores", {"[]"});
    if (options_.positions && located(n.kind)) {
      add("lineno", {std::to_string(n.range.line)});
      add("col_offset", {std::to_string(n.range.col)});
      add("end_lineno", {std::to_string(n.range.end_line)});
      add("end_col_offset", {std::to_string(n.range.end_col)});
    }
    std::string out(name_of(n.kind));
    out += '(';
    bool one_line = simple && args.size() <= 3;
    for (std::size_t i = 0; i < args.size(); i++) {
      if (one_line || options_.indent < 0) out += i == 0 ? "" : ", ";
      else break_line(out, i == 0, level + 1);
      out += args[i];
    }
    return {out + ")", args.empty()};
  }

 private:
  static bool located(Kind kind) {
    return kind != Kind::Module && kind != Kind::Interactive && kind != Kind::Expression && kind != Kind::Comprehension &&
           kind != Kind::Arguments && kind != Kind::WithItem && kind != Kind::MatchCase;
  }

  void break_line(std::string& out, bool first, int level) const {
    out += first ? "\n" : ",\n";
    out.append(static_cast<std::size_t>(level * options_.indent), ' ');
  }

  Text constant(const ConstantValue& v) const {
    bool py3 = dialect_ == Dialect::Py3;
    switch (v.tag) {
      case ConstantValue::None: return {"None"};
      case ConstantValue::True: return {"True"};
      case ConstantValue::False: return {"False"};
      case ConstantValue::Ellipsis: return {"Ellipsis"};
      case ConstantValue::Int: return {(v.big ? decimal(v.text) : std::to_string(v.integer)) + (v.is_long ? "L" : "")};
      case ConstantValue::Float: return {repr_float(v.number)};
      case ConstantValue::Complex: {
        std::string text = repr_float(v.number);
        if (text.ends_with(".0")) text.resize(text.size() - 2);
        return {text + "j"};
      }
      case ConstantValue::Str: return {(py3 ? "" : "u") + repr_text(v.text, dialect_)};
      case ConstantValue::Bytes: return {(py3 ? "b" : "") + repr_bytes(v.text)};
    }
    return {};
  }

  Text symbol(Symbol s) const { return {repr_text(s.text(), Dialect::Py3)}; }

  template <class Add>
  void field(Add& add, const Node& owner, const char* name, Symbol value, int) {
    // ast.MatchSingleton and others name things that may be absent; ast.dump leaves those out.
    if (value) add(name, symbol(value));
    static_cast<void>(owner);
  }
  template <class Add>
  void field(Add& add, const Node&, const char* name, int value, int) {
    add(name, {std::to_string(value)});
  }
  template <class Add>
  void field(Add& add, const Node& owner, const char* name, bool value, int) {
    if (owner.kind == Kind::Constant) {
      if (value && dialect_ == Dialect::Py3) add("kind", {"'u'"});
    } else if (owner.kind == Kind::Print) {
      add(name, {value ? "True" : "False"});
    } else {
      add(name, {value ? "1" : "0"});
    }
  }
  template <class Add>
  void field(Add& add, const Node&, const char* name, const ConstantValue& value, int) {
    add(name, constant(value));
  }
  template <class Add, class T>
    requires std::is_enum_v<T>
  void field(Add& add, const Node&, const char* name, T value, int) {
    add(name, {std::string(name_of(value)) + "()"});
  }
  template <class Add, class T>
    requires std::is_base_of_v<Node, T>
  void field(Add& add, const Node& owner, const char* name, T* value, int level) {
    if (value == nullptr) return;
    if (owner.kind == Kind::ExceptHandler && name == std::string_view("name") && dialect_ == Dialect::Py3) {
      if constexpr (std::is_same_v<T, Expr>) add(name, symbol(cast<Name>(*value).id));
      return;
    }
    add(name, node(*value, level));
  }
  template <class Add, class T>
  void field(Add& add, const Node&, const char* name, const Span<T>& values, int level) {
    if (values.empty()) return add(name, {"[]"});
    std::string out = "[";
    bool first = true;
    for (const auto& value : values) {
      if (options_.indent < 0) out += first ? "" : ", ";
      else break_line(out, first, level + 1);
      first = false;
      if constexpr (std::is_same_v<T, Symbol>) out += symbol(value).text;
      else if constexpr (std::is_same_v<T, CompareOp>) out += std::string(name_of(value)) + "()";
      else out += value == nullptr ? "None" : node(*value, level + 1).text;
    }
    add(name, {out + "]", false});
  }

  Dialect dialect_;
  DumpOptions options_;
};

}  // namespace

std::string dump(const Node& node, Dialect dialect, const DumpOptions& options) {
  return Dumper(dialect, options).node(node, 0).text;
}

}  // namespace natrix::ast
