// compiler/source/encoding.cpp - Byte order mark, coding cookie, UTF-8.
// PEP 263 and CPython Parser/tokenizer.c (check_bom, get_coding_spec, get_normal_name); the two dialects differ in the
// default encoding (ASCII and UTF-8) and in their messages.

#include "compiler/source/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace natrix {

unsigned utf8_length(std::string_view text, std::size_t at) {
  auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  auto tail = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) { return byte(i) >= low && byte(i) <= high; };
  unsigned first = byte(at);
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return tail(at + 1) ? 2 : 0;
  if (first < 0xF0) {
    bool second = first == 0xE0 ? tail(at + 1, 0xA0) : first == 0xED ? tail(at + 1, 0x80, 0x9F) : tail(at + 1);
    return second && tail(at + 2) ? 3 : 0;
  }
  if (first < 0xF5) {
    bool second = first == 0xF0 ? tail(at + 1, 0x90) : first == 0xF4 ? tail(at + 1, 0x80, 0x8F) : tail(at + 1);
    return second && tail(at + 2) && tail(at + 3) ? 4 : 0;
  }
  return 0;
}

char32_t utf8_decode(std::string_view text, std::size_t& at) {
  auto byte = [&](std::size_t i) -> char32_t { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
  char32_t first = byte(at);
  if (first < 0x80) return at += 1, first;
  if (first < 0xE0) {
    char32_t code = (first & 0x1F) << 6 | (byte(at + 1) & 0x3F);
    return at += 2, code;
  }
  if (first < 0xF0) {
    char32_t code = (first & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F);
    return at += 3, code;
  }
  char32_t code = (first & 0x07) << 18 | (byte(at + 1) & 0x3F) << 12 | (byte(at + 2) & 0x3F) << 6 | (byte(at + 3) & 0x3F);
  return at += 4, code;
}

void utf8_append(std::string& text, char32_t code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0 | code >> 6);
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    text += static_cast<char>(0xE0 | code >> 12);
    text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | code >> 18);
    text += static_cast<char>(0x80 | (code >> 12 & 0x3F));
    text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  }
}

std::uint32_t characters(std::string_view text, std::size_t bytes) {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < bytes && at < text.size(); count++) at += std::max(1u, utf8_length(text, at));
  return count;
}

namespace {

enum class Codec { Utf8, Ascii, Latin1, Other };

Codec codec_of(std::string_view name) {
  auto is = [&](std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  if (is({"utf-8", "utf8", "u8", "utf", "cp65001", "utf-8-sig"})) return Codec::Utf8;
  if (is({"ascii", "us-ascii", "646", "ansi-x3.4-1968"})) return Codec::Ascii;
  if (is({"iso-8859-1", "iso8859-1", "latin-1", "latin1", "latin", "l1", "8859", "cp819"})) return Codec::Latin1;
  return Codec::Other;
}

// Other encodings are the C library's business. Nothing if it does not know one, or the text is malformed.
std::optional<std::string> convert(std::string_view text, const std::string& to, const std::string& from, bool& known) {
  iconv_t converter = iconv_open(to.c_str(), from.c_str());
  known = converter != reinterpret_cast<iconv_t>(-1);
  if (!known) return std::nullopt;
  std::string out(text.size() * 4 + 16, '\0');
  char* in = const_cast<char*>(text.data());
  char* end = out.data();
  std::size_t in_left = text.size(), out_left = out.size();
  std::size_t result = iconv(converter, &in, &in_left, &end, &out_left);
  iconv_close(converter);
  if (result == static_cast<std::size_t>(-1)) return std::nullopt;
  out.resize(out.size() - out_left);
  return out;
}

// The name in a coding cookie on this line, or empty.  PEP 263: ^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)
std::string_view cookie(std::string_view line) {
  std::size_t at = line.find_first_not_of(" \t\f");
  if (at == std::string_view::npos || line[at] != '#') return {};
  while ((at = line.find("coding", at)) != std::string_view::npos) {
    at += 6;
    if (at >= line.size() || (line[at] != ':' && line[at] != '=')) continue;
    std::size_t begin = line.find_first_not_of(" \t", at + 1);
    if (begin == std::string_view::npos) continue;
    std::size_t end = begin;
    while (end < line.size() && (line[end] == '-' || line[end] == '_' || line[end] == '.' ||
                                 (line[end] >= '0' && line[end] <= '9') || (line[end] >= 'a' && line[end] <= 'z') ||
                                 (line[end] >= 'A' && line[end] <= 'Z')))
      end++;
    if (end > begin) return line.substr(begin, end - begin);
  }
  return {};
}

// CPython's get_normal_name: only these two are recognised by prefix.
std::string normal_name(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) c = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  std::string_view head = std::string_view(lower).substr(0, 12);
  if (head == "utf-8" || head.starts_with("utf-8-")) return "utf-8";
  for (std::string_view latin : {"latin-1", "iso-8859-1", "iso-latin-1"})
    if (head == latin || (head.starts_with(latin) && head[latin.size()] == '-')) return "iso-8859-1";
  return lower;
}

Diagnostic failure(const Source& source, std::string message) {
  Diagnostic d;
  d.id = DiagnosticId::SyntaxError;
  d.phase = Phase::Parse;
  d.source = &source;
  d.message = std::move(message);
  return d;
}

std::string format_byte(unsigned char byte) {
  char text[8];
  std::snprintf(text, sizeof text, "%02x", byte);
  return text;
}

const char* utf8_problem(std::string_view text, std::size_t at) {
  auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  unsigned first = byte(at);
  if (first < 0xC2 || first > 0xF4) return "invalid start byte";
  unsigned length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (unsigned i = 1; i < length; i++) {
    if (at + i >= text.size()) return "unexpected end of data";
    if ((byte(at + i) & 0xC0) != 0x80) return "invalid continuation byte";
  }
  return "invalid continuation byte";
}

}  // namespace

std::optional<std::string> encode(std::string_view utf8, std::string_view encoding) {
  Codec codec = codec_of(encoding);
  if (codec == Codec::Utf8 || codec == Codec::Ascii) return std::string(utf8);
  if (codec == Codec::Other) {
    bool known = false;
    return convert(utf8, std::string(encoding), "UTF-8", known);
  }
  std::string bytes;
  for (std::size_t at = 0; at < utf8.size();) {
    char32_t code = utf8_decode(utf8, at);
    if (code > 0xFF) return std::nullopt;
    bytes += static_cast<char>(code);
  }
  return bytes;
}

std::optional<Diagnostic> decode(Source& source, Dialect dialect) {
  std::string_view raw = source.raw();
  bool py3 = dialect == Dialect::Py3, bom = false;
  std::string encoding, declared;
  if (source.origin() == Origin::Unicode) {
    encoding = "utf-8";
  } else {
    if (raw.starts_with("\xEF\xBB\xBF")) {
      bom = true;
      raw.remove_prefix(3);
    }
    std::size_t begin = 0;
    for (int i = 0; i < 2 && begin < raw.size(); i++) {
      std::size_t end = raw.find_first_of("\r\n", begin);
      std::string_view line = raw.substr(begin, end == std::string_view::npos ? end : end - begin);
      declared = cookie(line);
      if (!declared.empty()) break;
      // A cookie on the second line counts only if the first holds nothing but a comment.
      std::size_t first = line.find_first_not_of(" \t\f");
      if (first != std::string_view::npos && line[first] != '#') break;
      if (end == std::string_view::npos) break;
      begin = end + 1 + (raw[end] == '\r' && end + 1 < raw.size() && raw[end + 1] == '\n' ? 1 : 0);
    }
    encoding = declared.empty() ? "" : normal_name(declared);
    if (bom) {
      if (!encoding.empty() && encoding != "utf-8") {
        return failure(source, "encoding problem: " + encoding + " with BOM");
      }
      encoding = "utf-8";
    }
  }

  Codec codec = encoding.empty() ? (py3 ? Codec::Utf8 : Codec::Ascii) : codec_of(encoding);
  if (std::size_t nul = raw.find('\0'); nul != std::string_view::npos) {
    if (py3 || source.origin() != Origin::File) {
      Diagnostic d = failure(source, "source code cannot contain null bytes");
      if (source.origin() != Origin::File && py3) d.id = DiagnosticId::ValueError;
      if (source.origin() == Origin::File) {
        std::size_t begin = raw.substr(0, nul).rfind('\n') + 1;
        d.lineno = static_cast<std::int32_t>(1 + std::count(raw.begin(), raw.begin() + static_cast<long>(nul), '\n'));
        d.text = std::string(raw.substr(begin, nul - begin));
        d.has_text = true;
      }
      return d;
    }
  }

  auto line_of = [&](std::size_t at) { return 1 + std::count(raw.begin(), raw.begin() + static_cast<long>(at), '\n'); };
  std::string text;
  switch (codec) {
    case Codec::Utf8:
    case Codec::Ascii: {
      // Python 2 takes the bytes of undeclared text as they are if it does not come from a file.
      if (!py3 && encoding.empty() && source.origin() == Origin::Bytes) {
        text = raw;
        break;
      }
      for (std::size_t at = 0; at < raw.size();) {
        auto byte = static_cast<unsigned char>(raw[at]);
        if (byte < 0x80) {
          at++;
          continue;
        }
        unsigned length = codec == Codec::Utf8 ? utf8_length(raw, at) : 0;
        if (length != 0) {
          at += length;
          continue;
        }
        auto line = static_cast<std::int32_t>(line_of(at));
        std::string where = " in file " + source.name() + " on line " + std::to_string(line);
        Diagnostic d;
        if (!py3 && encoding.empty()) {
          d = failure(source, "Non-ASCII character '\\x" + format_byte(byte) + "'" + where +
                                  ", but no encoding declared; see http://python.org/dev/peps/pep-0263/ for details");
        } else if (codec == Codec::Utf8 && py3 && source.origin() == Origin::File) {
          d = failure(source, "Non-UTF-8 code starting with '\\x" + format_byte(byte) + "'" + where + ", but no encoding " +
                                  "declared; see https://peps.python.org/pep-0263/ for details");
        } else {
          const char* problem = codec == Codec::Utf8 ? utf8_problem(raw, at) : "ordinal not in range(128)";
          const char* name = codec == Codec::Utf8 ? (py3 ? "utf-8" : "utf8") : "ascii";
          d = failure(source, std::string(py3 || source.origin() == Origin::File ? "(unicode error) '" : "'") + name +
                                  "' codec can't decode byte 0x" + format_byte(byte) + " in position " +
                                  std::to_string(at) + ": " + problem);
        }
        // In 3.11 a script's error names the line in its text alone.
        if (source.origin() != Origin::File || !py3) d.lineno = line;
        d.range.line = d.range.end_line = static_cast<std::uint32_t>(line);
        return d;
      }
      text = raw;
      break;
    }
    case Codec::Latin1:
      text.reserve(raw.size());
      for (char c : raw) utf8_append(text, static_cast<unsigned char>(c));
      break;
    case Codec::Other: {
      bool known = false;
      auto converted = convert(raw, "UTF-8", declared, known);
      if (!converted) {
        if (known) return failure(source, "'" + encoding + "' codec can't decode the source");
        if (source.origin() == Origin::File) return failure(source, "encoding problem: " + declared);
        return failure(source, "unknown encoding: " + declared);
      }
      text = std::move(*converted);
      break;
    }
  }
  source.set_text(std::move(text), std::move(encoding));
  return std::nullopt;
}

}  // namespace natrix
