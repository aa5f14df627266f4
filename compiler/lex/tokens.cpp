// compiler/lex/tokens.cpp - Names of tokens, and their dump.

#include <string>

#include "compiler/lex/lex.h"
#include "compiler/source/encoding.h"

namespace natrix {

namespace {

struct KindInfo {
  std::string_view name, text;
};
constexpr KindInfo kKinds[] = {
#define TOKEN(kind, name, text) {name, text},
#define KEYWORD(kind, text, py2, py3) {"NAME", text},
#include "compiler/lex/tokens.def"
};

// As Python's repr() of a str; bytes above 127 are printed as they are.
std::string quoted(std::string_view text) {
  char mark = text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
  std::string out(1, mark);
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == mark || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else if (byte < 32 || byte == 127) {
      constexpr char kHex[] = "0123456789abcdef";
      out += "\\x";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    } else {
      out += c;
    }
  }
  return out + mark;
}

void pad(std::string& out, std::size_t from, std::size_t width) {
  std::size_t shown = characters(std::string_view(out).substr(from), out.size() - from);
  if (shown < width) out.append(width - shown, ' ');
}

}  // namespace

std::string_view name_of(TokenKind kind) { return kKinds[static_cast<std::size_t>(kind)].name; }
std::string_view text_of(TokenKind kind) { return kKinds[static_cast<std::size_t>(kind)].text; }

std::string dump(const Tokens& tokens) {
  std::string out;
  for (const Token& t : tokens.tokens) {
    Range r = t.range;
    std::string_view text = tokens.text(t);
    if (t.kind == TokenKind::Newline) {
      text = t.flags != 0 || (tokens.source->newline_added() && r.line == tokens.source->line_count()) ? "" : "\n";
      r.col = r.end_col++;
    } else if (t.kind == TokenKind::EndMarker || (t.kind == TokenKind::Dedent && t.end == tokens.source->text().size())) {
      // tokenize.py puts these on the line after the last.
      r = {tokens.source->line_count() + 1, 0, tokens.source->line_count() + 1, 0};
    } else if (t.kind == TokenKind::Indent) {
      text = tokens.source->line(r.line).substr(0, r.col);
      r.col = 0;
    } else if (t.kind == TokenKind::String) {
      Source::Position begin = tokens.source->position(t.begin);
      r.line = begin.line;
      r.col = begin.col;
    }
    // tokenize.py counts characters.
    auto place = [&](std::uint32_t line, std::uint32_t col) {
      std::string_view text_of_line = tokens.source->line(line);
      std::size_t beyond = col > text_of_line.size() ? col - text_of_line.size() : 0;
      return std::to_string(line) + "," + std::to_string(characters(text_of_line, col) + beyond);
    };
    std::size_t line = out.size();
    out += place(r.line, r.col) + "-" + place(r.end_line, r.end_col) + ":";
    pad(out, line, 20);
    std::size_t name = out.size();
    out += name_of(t.kind);
    pad(out, name, 15);
    std::size_t shown = out.size();
    out += quoted(text);
    pad(out, shown, 15);
    out += '\n';
  }
  return out;
}

}  // namespace natrix
