// runtime/numbers/format_spec.cpp - reading the format specification mini-language, and padding.
// CPython: Python/formatter_unicode.c, parse_internal_render_format_spec; 2.7: Objects/stringlib/formatter.h.
#include "runtime/numbers/format_spec.h"

namespace natrix::rt {

namespace {

struct Reader {
  std::string_view s;
  bool utf8;
  size_t at = 0;

  bool done() const { return at >= s.size(); }
  /// The character at `at` and how many bytes it takes.
  uint32_t peek(size_t from, size_t* length) const {
    *length = 1;
    if (from >= s.size()) return 0;
    const uint8_t lead = static_cast<uint8_t>(s[from]);
    if (!utf8 || lead < 0xC0) return lead;
    const size_t n = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (from + n > s.size()) return lead;
    uint32_t c = lead & (0xFFu >> (n + 1));
    for (size_t i = 1; i < n; ++i) c = c << 6 | (static_cast<uint8_t>(s[from + i]) & 0x3F);
    *length = n;
    return c;
  }
  bool take(char c) {
    if (done() || s[at] != c) return false;
    ++at;
    return true;
  }
};

bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

/// False: too large. -1 if there are no digits.
bool read_number(Reader& r, int64_t* out) {
  *out = -1;
  while (!r.done() && r.s[r.at] >= '0' && r.s[r.at] <= '9') {
    if (*out < 0) *out = 0;
    if (*out > (INT64_MAX - 9) / 10) return false;
    *out = *out * 10 + (r.s[r.at++] - '0');
  }
  return true;
}

}  // namespace

Result<void> parse_format_spec(Thread& t, std::string_view spec, bool utf8, char default_align, FormatSpec* out, Value v) {
  FormatSpec& f = *out;
  Reader r{spec, utf8};
  f.utf8 = utf8;
  bool fill_given = false, align_given = false;
  size_t first_length, second_length;
  const uint32_t first = r.peek(0, &first_length);
  const uint32_t second = r.peek(first_length, &second_length);
  if (spec.size() > first_length && is_align(second)) {
    f.fill = first;
    f.align = static_cast<char>(second);
    fill_given = align_given = true;
    r.at = first_length + 1;
  } else if (!spec.empty() && is_align(first)) {
    f.align = static_cast<char>(first);
    align_given = true;
    r.at = 1;
  }
  if (!r.done() && (spec[r.at] == '+' || spec[r.at] == '-' || spec[r.at] == ' ')) f.sign = spec[r.at++];
  if (!py2()) f.no_negative_zero = r.take('z');
  f.alternate = r.take('#');
  if (!fill_given && r.take('0')) {
    f.zero = true;
    f.fill = '0';
    if (!align_given && (default_align == '>' || py2())) f.align = '=';
  }
  if (!read_number(r, &f.width)) return raise(t, ValueError, "Too many decimal digits in format string");
  if (r.take(',')) f.grouping = ',';
  if (!py2()) {
    if (r.take('_')) {
      if (f.grouping != 0) return raise(t, ValueError, "Cannot specify both ',' and '_'.");
      f.grouping = '_';
    }
    if (f.grouping == '_' && !r.done() && spec[r.at] == ',') return raise(t, ValueError, "Cannot specify both ',' and '_'.");
  }
  if (r.take('.')) {
    if (!read_number(r, &f.precision)) return raise(t, ValueError, "Too many decimal digits in format string");
    if (f.precision < 0) return raise(t, ValueError, "Format specifier missing precision");
  }
  if (!r.done()) {
    size_t length;
    f.type = r.peek(r.at, &length);
    if (r.at + length != spec.size()) {
      if (py2()) return raise(t, ValueError, "Invalid conversion specification");
      return raise(t, ValueError, "Invalid format specifier '{}' for object of type '{}'", spec, type_name(v));
    }
  }
  if (f.grouping != 0) {
    switch (f.type) {
      case 'd': case 'e': case 'f': case 'g': case 'E': case 'G': case '%': case 'F': case 0: break;
      case 'b': case 'o': case 'x': case 'X':
        if (f.grouping == '_') break;
        [[fallthrough]];
      default:
        if (f.type > 32 && f.type < 128) {
          return raise(t, ValueError, "Cannot specify '{}' with '{}'.", f.grouping, static_cast<char>(f.type));
        }
        char code[16];
        snprintf(code, sizeof code, "\\x%x", f.type);
        return raise(t, ValueError, "Cannot specify '{}' with '{}'.", f.grouping, static_cast<const char*>(code));
    }
  }
  return {};
}

namespace {

void append_fill(TextBuffer& out, const FormatSpec& spec, int64_t count) {
  const uint32_t c = spec.fill;
  for (; count > 0; --count) {
    if (c < 128 || !spec.utf8) {
      out.push(static_cast<char>(c));
    } else if (c < 0x800) {
      out.push(static_cast<char>(0xC0 | c >> 6));
      out.push(static_cast<char>(0x80 | (c & 0x3F)));
    } else {
      if (c < 0x10000) {
        out.push(static_cast<char>(0xE0 | c >> 12));
      } else {
        out.push(static_cast<char>(0xF0 | c >> 18));
        out.push(static_cast<char>(0x80 | (c >> 12 & 0x3F)));
      }
      out.push(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
      out.push(static_cast<char>(0x80 | (c & 0x3F)));
    }
  }
}

}  // namespace

void append_padded(TextBuffer& out, const FormatSpec& spec, std::string_view body, int64_t length, char default_align) {
  const char align = spec.align != 0 ? spec.align : default_align;
  const int64_t total = spec.width > length ? spec.width - length : 0;
  const int64_t left = align == '>' || align == '=' ? total : align == '^' ? total / 2 : 0;
  append_fill(out, spec, left);
  out.append(body);
  append_fill(out, spec, total - left);
}

void append_fill_between(TextBuffer& out, const FormatSpec& spec, std::string_view prefix, std::string_view body,
                         int64_t body_length, char default_align) {
  const char align = spec.align != 0 ? spec.align : default_align;
  if (align == '=') {
    const int64_t length = static_cast<int64_t>(prefix.size()) + body_length;
    out.append(prefix);
    append_fill(out, spec, spec.width - length);
    out.append(body);
    return;
  }
  TextBuffer whole;
  whole.append(prefix);
  whole.append(body);
  append_padded(out, spec, whole.view(), static_cast<int64_t>(prefix.size()) + body_length, default_align);
}

}  // namespace natrix::rt
