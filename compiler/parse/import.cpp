// compiler/parse/import.cpp - import, from ... import, and the futures they switch on. Language Reference 7.11.

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

Symbol Parser::dotted_name() {
  if (!at_name()) return {};
  Symbol first = symbol(tok());
  pos_++;
  if (!at(K::Dot)) return first;
  std::string name(first.text());
  while (at(K::Dot)) {
    if (!is_name(kind(1))) break;
    name += '.';
    name += symbol(token(pos_ + 1)).text();
    pos_ += 2;
  }
  return context_.names.intern(name);
}

Stmt* Parser::import_statement() {
  std::uint32_t start = pos_++;
  std::vector<Alias*> names;
  do {
    std::uint32_t first = pos_;
    Symbol name = dotted_name();
    if (!name) {
      if (names.empty()) return pos_ = start, nullptr;
      pos_--;  // the comma is not ours
      break;
    }
    Symbol asname;
    Range as_range = tok().range;
    if (at(K::KwAs)) {
      if (!is_name(kind(1))) {
        names.push_back(make<Alias>(since(first), name, asname));
        break;
      }
      pos_++;
      asname = symbol(tok());
      as_range = tok().range;
      pos_++;
    }
    if (asname) forbidden(asname, as_range);
    else if (name.text().find('.') == std::string_view::npos) forbidden(name, token(first).range);
    names.push_back(make<Alias>(since(first), name, asname));
  } while (accept(K::Comma));
  return make<Import>(since(start), keep(names));
}

// NAME ['as' NAME] (',' NAME ['as' NAME])*, with a trailing comma if parenthesised. Stops before what does not fit.
bool Parser::import_names(std::vector<Alias*>& names, bool parenthesised) {
  for (;;) {
    std::uint32_t first = pos_;
    if (!at_name()) return !names.empty() && parenthesised;
    Symbol name = symbol(tok()), asname;
    Range range = tok().range;
    pos_++;
    if (at(K::KwAs) && is_name(kind(1))) {
      pos_++;
      asname = symbol(tok());
      range = tok().range;
      pos_++;
    }
    forbidden(asname ? asname : name, range);
    names.push_back(make<Alias>(since(first), name, asname));
    if (!accept(K::Comma)) return true;
  }
}

Stmt* Parser::import_from() {
  std::uint32_t start = pos_++;
  int level = 0;
  for (;; pos_++) {
    if (at(K::Dot)) level++;
    else if (at(K::Ellipsis)) level += 3;
    else break;
  }
  Symbol module = dotted_name();
  if ((!module && level == 0) || !accept(K::KwImport)) return pos_ = start, nullptr;
  std::vector<Alias*> names;
  if (at(K::Star)) {
    pos_++;
    names.push_back(make<Alias>(since(pos_ - 1), context_.names.intern("*"), Symbol()));
  } else if (accept(K::LeftParen)) {
    if (!import_names(names, true) || !accept(K::RightParen)) return pos_ = start, nullptr;
  } else {
    std::uint32_t first = pos_;
    if (!import_names(names, false)) {
      if (explaining() && !raised() && pos_ > first && at(K::Newline) && token(pos_ - 1).kind == K::Comma) {
        raise_last("trailing comma not allowed without surrounding parentheses");
      }
      if (!py3() && !raised() && pos_ > first && at(K::Newline)) {
        // CPython 2.7 Python/ast.c, alias_for_import_from: its grammar lets the comma pass.
        ast_error(token(start).range, "trailing comma not allowed without surrounding parentheses");
      } else {
        return pos_ = start, nullptr;
      }
    }
  }
  auto* node = make<ImportFrom>(since(start), module, keep(names), level);
  if (level == 0 && module.text() == "__future__") note_future(*node);
  return node;
}

// What the parser itself must know. Whether the import stands where it may, and the name exists, is checked later.
void Parser::note_future(const ImportFrom& node) {
  for (const Alias* alias : node.names) {
    std::string_view name = alias->name.text();
    if (name == "division") futures_.division = true;
    else if (name == "absolute_import") futures_.absolute_import = true;
    else if (name == "annotations") futures_.annotations = true;
    else if (name == "barry_as_FLUFL") futures_.barry_as_FLUFL = py3();
    else if (name == "print_function") futures_.print_function = true;
    else if (name == "unicode_literals") futures_.unicode_literals = true;
  }
}

}  // namespace natrix
