// compiler/parse/string.cpp - String literals to their values. Language Reference 2.4.1.
// 3.11: text is kept as generalised UTF-8, see ast.h. 2.7: plain literals are bytes in the encoding of the source.

#include <cstdio>

#include "compiler/parse/fstring.h"
#include "compiler/parse/parser.h"
#include "compiler/source/encoding.h"
#include "compiler/source/unicode_names.h"

namespace natrix {

using namespace ast;

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = static_cast<char>(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

struct Literal {
  bool raw = false, bytes = false, unicode = false, format = false;
  std::string_view body;
};

Literal split(std::string_view token) {
  Literal l;
  std::size_t i = 0;
  for (; token[i] != '"' && token[i] != '\''; i++) {
    switch (token[i] | 32) {
      case 'r': l.raw = true; break;
      case 'b': l.bytes = true; break;
      case 'u': l.unicode = true; break;
      case 'f': l.format = true; break;
      default: break;
    }
  }
  std::size_t quotes = token.size() - i >= 6 && token[i + 1] == token[i] && token[i + 2] == token[i] ? 3 : 1;
  l.body = token.substr(i + quotes, token.size() - i - 2 * quotes);
  return l;
}

}  // namespace

Expr* Parser::str_constant(Range range, std::string_view text, bool u_prefix) {
  ConstantValue value;
  value.tag = ConstantValue::Str;
  value.text = context_.arena.copy(text);
  return make<Constant>(range, value, u_prefix);
}

// One or more literals in a row.
Expr* Parser::strings() {
  std::uint32_t start = pos_;
  while (at(K::String)) pos_++;
  std::uint32_t end = pos_;
  Range range = since(start);
  ConstantValue value;

  if (!py3()) {
    // CPython 2.7 Python/ast.c, parsestrplus: once one is unicode, all are, the plain ones decoded as ASCII.
    std::string result;
    bool unicode = false;
    for (std::uint32_t i = start; i < end; i++) {
      const Token& t = token(i);
      Literal l = split(text(t));
      std::string part;
      bool is_unicode = l.unicode || (futures_.unicode_literals && !l.bytes);
      bool good = is_unicode ? decode_text_py2(t, l.body, l.raw, part) : decode_bytes(t, l.body, l.raw, part);
      if (!good) part.clear();
      if (is_unicode != unicode && i > start) {
        std::string& plain = is_unicode ? result : part;
        for (std::size_t at = 0; at < plain.size(); at++) {
          auto byte = static_cast<unsigned char>(plain[at]);
          if (byte < 128) continue;
          char message[128];
          std::snprintf(message, sizeof message,
                        "(unicode error) 'ascii' codec can't decode byte 0x%02x in position %zu: ordinal not in range(128)",
                        byte, at);
          ast_error(range, message);
          break;
        }
      }
      unicode = unicode || is_unicode;
      result += part;
    }
    value.tag = unicode ? ConstantValue::Str : ConstantValue::Bytes;
    value.text = context_.arena.copy(result);
    return make<Constant>(range, value, unicode);
  }

  // The grammar looks one token beyond.
  kind();
  FString f;
  f.range = range;
  std::string result;
  bool bytes = false, format = false;
  f.u_prefix = text(token(start))[0] == 'u';
  for (std::uint32_t i = start; i < end; i++) {
    const Token& t = token(i);
    Literal l = split(text(t));
    if (i > start && l.bytes != bytes) return raise_last("cannot mix bytes and nonbytes literals");
    bytes = l.bytes;
    if (l.format) {
      format = true;
      const char* p = l.body.data();
      if (!fstring(f, t, p, l.body.data() + l.body.size(), 0, l.raw)) return nullptr;
      continue;
    }
    std::string part;
    if (!(l.bytes ? decode_bytes(t, l.body, l.raw, part) : decode_text(t, l.body, l.raw, part))) return nullptr;
    (bytes ? result : f.literal) += part;
  }
  if (format) return finish_fstring(f, range);
  value.tag = bytes ? ConstantValue::Bytes : ConstantValue::Str;
  value.text = context_.arena.copy(bytes ? result : f.literal);
  return make<Constant>(range, value, f.u_prefix);
}

// bytes of 3.11, str of 2.7.
bool Parser::decode_bytes(const Token& t, std::string_view body, bool raw, std::string& out) {
  std::string recoded;
  if (py3()) {
    for (char c : body) {
      if (static_cast<unsigned char>(c) < 128) continue;
      raise_last("bytes can only contain ASCII literal characters");
      return false;
    }
  } else if (!source_.encoding().empty() && source_.encoding() != "utf-8") {
    if (auto bytes = encode(body, source_.encoding())) recoded = std::move(*bytes);
    body = recoded;
  }
  if (raw || body.find('\\') == std::string_view::npos) {
    out = body;
    return true;
  }
  for (std::size_t i = 0; i < body.size(); i++) {
    char c = body[i];
    if (c != '\\' || i + 1 >= body.size()) {
      out += c;
      continue;
    }
    c = body[++i];
    switch (c) {
      case '\n': break;
      case '\\': out += '\\'; break;
      case '\'': out += '\''; break;
      case '"': out += '"'; break;
      case 'b': out += '\b'; break;
      case 'f': out += '\f'; break;
      case 't': out += '\t'; break;
      case 'n': out += '\n'; break;
      case 'r': out += '\r'; break;
      case 'v': out += '\v'; break;
      case 'a': out += '\a'; break;
      case 'x': {
        int high = i + 1 < body.size() ? hex_digit(body[i + 1]) : -1;
        int low = i + 2 < body.size() ? hex_digit(body[i + 2]) : -1;
        if (high < 0 || low < 0) {
          if (py3()) raise_last("(value error) invalid \\x escape at position " + std::to_string(i - 1));
          else ast_error(t.range, "invalid \\x escape", DiagnosticId::ValueError);
          return false;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
        break;
      }
      default:
        if (c >= '0' && c <= '7') {
          int code = c - '0';
          for (int n = 1; n < 3 && i + 1 < body.size() && body[i + 1] >= '0' && body[i + 1] <= '7'; n++) code = code * 8 + body[++i] - '0';
          out += static_cast<char>(code);
        } else {
          out += '\\';
          out += c;
        }
    }
  }
  return true;
}

// `begin` and `end` count as CPython does, in the text with every character above ASCII written as \UXXXXXXXX.
std::nullptr_t Parser::unicode_error(const Token& t, std::size_t begin, std::size_t end, std::string_view reason) {
  std::string message = "(unicode error) 'unicodeescape' codec can't decode byte";
  if (end == begin + 1) message += " 0x5c in position " + std::to_string(begin);
  else message += "s in position " + std::to_string(begin) + "-" + std::to_string(end - 1);
  message += ": " + std::string(reason);
  if (py3()) return raise_last(std::move(message));
  ast_error(t.range, std::move(message));
  return nullptr;
}

bool Parser::decode_text(const Token& t, std::string_view body, bool raw, std::string& out) {
  if (raw || body.find('\\') == std::string_view::npos) {
    out = body;
    return true;
  }
  std::size_t counted = 0;  // CPython's position
  for (std::size_t i = 0; i < body.size();) {
    char c = body[i];
    if (c != '\\') {
      if (static_cast<unsigned char>(c) < 128) {
        out += c;
        i++;
        counted++;
      } else {
        std::size_t before = i;
        utf8_decode(body, i);
        out += body.substr(before, i - before);
        counted += 10;
      }
      continue;
    }
    std::size_t escape = counted;
    i++;
    counted++;
    if (i >= body.size()) {
      unicode_error(t, escape, escape + 1, "\\ at end of string");
      return false;
    }
    c = body[i++];
    counted++;
    auto hex = [&](int digits, const char* reason) {
      char32_t code = 0;
      for (int n = 0; n < digits; n++) {
        int digit = i < body.size() ? hex_digit(body[i]) : -1;
        if (digit < 0) {
          unicode_error(t, escape, counted, reason);
          return false;
        }
        code = code * 16 + static_cast<char32_t>(digit);
        i++;
        counted++;
      }
      if (code > 0x10FFFF) {
        unicode_error(t, escape, counted, "illegal Unicode character");
        return false;
      }
      utf8_append(out, code);
      return true;
    };
    switch (c) {
      case '\n': break;
      case '\\': out += '\\'; break;
      case '\'': out += '\''; break;
      case '"': out += '"'; break;
      case 'b': out += '\b'; break;
      case 'f': out += '\f'; break;
      case 't': out += '\t'; break;
      case 'n': out += '\n'; break;
      case 'r': out += '\r'; break;
      case 'v': out += '\v'; break;
      case 'a': out += '\a'; break;
      case 'x':
        if (!hex(2, "truncated \\xXX escape")) return false;
        break;
      case 'u':
        if (!hex(4, "truncated \\uXXXX escape")) return false;
        break;
      case 'U':
        if (!hex(8, "truncated \\UXXXXXXXX escape")) return false;
        break;
      case 'N': {
        std::size_t close = i < body.size() && body[i] == '{' ? body.find('}', i) : std::string_view::npos;
        if (close == std::string_view::npos || close == i + 1) {
          std::size_t length = i < body.size() && body[i] == '{' ? (close == std::string_view::npos ? body.size() - i : 2) : 0;
          unicode_error(t, escape, counted + length, "malformed \\N character escape");
          return false;
        }
        std::string_view name = body.substr(i + 1, close - i - 1);
        counted += close + 1 - i;
        i = close + 1;
        std::string found = unicode_by_name(name);
        if (found.empty()) {
          unicode_error(t, escape, counted, "unknown Unicode character name");
          return false;
        }
        out += found;
        break;
      }
      default:
        if (c >= '0' && c <= '7') {
          char32_t code = static_cast<char32_t>(c - '0');
          for (int n = 1; n < 3 && i < body.size() && body[i] >= '0' && body[i] <= '7'; n++) {
            code = code * 8 + static_cast<char32_t>(body[i++] - '0');
            counted++;
          }
          utf8_append(out, code);
        } else {
          // Not an escape: the backslash stays.
          out += '\\';
          i--;
          counted--;
        }
    }
  }
  return true;
}

// u'...' of 2.7. Bytes of text without a declared encoding are taken as Latin-1.
bool Parser::decode_text_py2(const Token& t, std::string_view body, bool raw, std::string& out) {
  std::string widened;
  if (source_.encoding().empty() && source_.origin() == Origin::Bytes) {
    for (char c : body) utf8_append(widened, static_cast<unsigned char>(c));
    body = widened;
  }
  if (!raw) return decode_text(t, body, false, out);
  // ur'...': only \u and \U mean something, after an odd number of backslashes.
  for (std::size_t i = 0; i < body.size();) {
    if (body[i] != '\\') {
      out += body[i++];
      continue;
    }
    std::size_t begin = i;
    while (i < body.size() && body[i] == '\\') out += body[i++];
    if ((i - begin) % 2 == 0 || i >= body.size() || (body[i] != 'u' && body[i] != 'U')) continue;
    out.pop_back();
    int digits = body[i] == 'u' ? 4 : 8;
    char32_t code = 0;
    std::size_t from = i - 1;
    i++;
    for (int n = 0; n < digits; n++) {
      int digit = i < body.size() ? hex_digit(body[i]) : -1;
      if (digit < 0) {
        std::string message = "(unicode error) 'rawunicodeescape' codec can't decode bytes in position " + std::to_string(from) +
                              "-" + std::to_string(i - 1) + ": truncated \\uXXXX";
        ast_error(t.range, std::move(message));
        return false;
      }
      code = code * 16 + static_cast<char32_t>(digit);
      i++;
    }
    utf8_append(out, code);
  }
  return true;
}

}  // namespace natrix
