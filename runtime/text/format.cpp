// runtime/text/format.cpp - str.format: templates with replacement fields, and str.__format__.
// Library Reference, "Format String Syntax"; CPython's Objects/stringlib/unicode_format.h (3.11), string_format.h (2.7).

#include "runtime/text/format.h"

#include "natives/builtins.h"

#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/text/codecs.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"
#include "runtime/text/repr.h"

namespace natrix::rt {
namespace {

struct Span {
  int64_t start, stop;
  bool empty() const { return start >= stop; }
};

/// One replacement field, as positions in the template.
struct Field {
  Span name{};
  Span spec{};
  uint32_t conversion = 0;
  bool nested = false;  // the spec has fields of its own
};

class Template {
 public:
  Template(Thread& t, const Text* text, bool bytes, Tuple* args, Value mapping)
      : t_(t), bytes_(bytes), args_(args), mapping_(mapping), text_(static_cast<const Str*>(text)) {}

  Result<Value> run_py() {
    TextBuilder out;
    TRY(expand_py(out, {0, text_->length}, 2));
    if (bytes_) return value_of(TRY(out.finish_bytes(t_)));
    return value_of(TRY(out.finish(t_)));
  }

 private:
  enum Numbering { kUnknown, kAutomatic, kManual };
  Thread& t_;
  bool bytes_;
  Tuple* args_;
  Value mapping_;
  const Str* text_;  // Bytes read alike
  Numbering numbering_ = kUnknown;
  int64_t next_number_ = 0;

  uint32_t at(int64_t i) const { return text_->at(i); }
  void append(TextBuilder& out, int64_t i, int64_t j) {
    if (bytes_) return out.append_bytes(text_->data() + i, j > i ? j - i : 0);
    out.append(text_, i, j);
  }
  /// A piece of the template as a string of its kind.
  Result<Value> piece(Span s) {
    if (bytes_) return value_of(TRY(make_bytes(t_, text_->data() + s.start, s.empty() ? 0 : s.stop - s.start)));
    return value_of(TRY(substring(t_, const_cast<Str*>(text_), s.start, s.stop)));
  }

  /// The next literal (a doubled brace ends one) and the field behind it, if there is one; moves i behind both.
  Result<void> next_piece(int64_t& i, int64_t stop, Span& literal, Field& field, bool& has_field) {
    literal.start = i;
    has_field = false;
    while (i < stop) {
      const uint32_t c = at(i++);
      if (c != '{' && c != '}') continue;
      const bool end = i >= stop;
      if (c == '}' && (end || at(i) != '}')) return raise(t_, ValueError, "Single '}' encountered in format string");
      if (c == '{' && end) return raise(t_, ValueError, "Single '{' encountered in format string");
      if (at(i) == c) {
        literal.stop = i++;
        return Done{};
      }
      literal.stop = i - 1;
      has_field = true;
      return py2() ? parse_field2(i, stop, field) : parse_field3(i, stop, field);
    }
    literal.stop = i;
    return Done{};
  }

  Result<void> expand_py(TextBuilder& out, Span in, int depth) {
    if (depth <= 0) return raise(t_, ValueError, "Max string recursion exceeded");
    for (int64_t i = in.start; i < in.stop;) {
      Span literal;
      Field field;
      bool has_field;
      TRY(next_piece(i, in.stop, literal, field, has_field));
      append(out, literal.start, literal.stop);
      if (has_field) TRY(render_py(out, field, depth));
    }
    return Done{};
  }

 public:
  /// string.Formatter's view of a template: (literal, name, spec, conversion) for each piece.
  Result<List*> pieces() {
    List* list = TRY(allocate_list(t_, 4));
    for (int64_t i = 0; i < text_->length;) {
      Span literal;
      Field field;
      bool has_field;
      TRY(next_piece(i, text_->length, literal, field, has_field));
      Value parts[] = {TRY(piece(literal)), kNone, kNone, kNone};
      if (has_field) {
        parts[1] = TRY(piece(field.name));
        parts[2] = TRY(piece(field.spec));
        if (field.conversion != 0) {
          parts[3] = bytes_ ? value_of(bytes_of_char(static_cast<uint8_t>(field.conversion))) : value_of(TRY(str_of_char(t_, field.conversion)));
        }
      }
      TRY(list_append(t_, list, value_of(TRY(make_tuple(t_, parts, 4)))));
    }
    return list;
  }

  /// A field's name as (first, [(is attribute, name or index), ...]).
  Result<Value> name_parts() {
    const int64_t n = text_->length;
    int64_t i = 0;
    while (i < n && at(i) != '.' && at(i) != '[') ++i;
    const Span first_span{0, i};
    const int64_t number = TRY(integer(first_span));
    Value first = number >= 0 ? TRY(int_from_int64(t_, number)) : TRY(piece(first_span));
    List* rest = TRY(allocate_list(t_, 4));
    while (i < n) {
      bool attribute;
      Value key = TRY(next_key(i, n, &attribute));
      TRY(list_append(t_, rest, value_of(TRY(make_tuple_of(t_, from_bool(attribute), key)))));
    }
    Value iterator = TRY(iter_py(t_, value_of(rest)));
    return value_of(TRY(make_tuple_of(t_, first, iterator)));
  }

 private:
  // 3.11: the name ends at ':' or '!' outside [...], the spec at the '}' that matches.
  Result<void> parse_field3(int64_t& i, int64_t end, Field& field) {
    field.name.start = i;
    uint32_t c = 0;
    while (i < end) {
      c = at(i++);
      if (c == '{') return raise(t_, ValueError, "unexpected '{' in field name");
      if (c == '[') {
        while (i < end && at(i) != ']') ++i;
        continue;
      }
      if (c == '}' || c == ':' || c == '!') break;
    }
    field.name.stop = i - 1;
    if (c != '!' && c != ':') {
      if (c != '}') return raise(t_, ValueError, "expected '}' before end of string");
      return Done{};
    }
    if (c == '!') {
      if (i >= end) return raise(t_, ValueError, "end of string while looking for conversion specifier");
      field.conversion = at(i++);
      if (i < end) {
        c = at(i++);
        if (c == '}') return Done{};
        if (c != ':') return raise(t_, ValueError, "expected ':' after conversion specifier");
      }
    }
    field.spec.start = i;
    int depth = 1;
    while (i < end) {
      c = at(i++);
      if (c == '{') {
        field.nested = true;
        ++depth;
      } else if (c == '}' && --depth == 0) {
        field.spec.stop = i - 1;
        return Done{};
      }
    }
    return raise(t_, ValueError, "unmatched '{' in format spec");
  }

  // 2.7: the matching '}' is looked for first.
  Result<void> parse_field2(int64_t& i, int64_t end, Field& field) {
    const int64_t start = i;
    int depth = 1;
    while (i < end && depth > 0) {
      const uint32_t c = at(i++);
      if (c == '{') {
        field.nested = true;
        ++depth;
      } else if (c == '}') {
        --depth;
      }
    }
    if (depth > 0) return raise(t_, ValueError, "unmatched '{' in format");
    const int64_t stop = i - 1;
    int64_t j = start;
    while (j < stop && at(j) != ':' && at(j) != '!') ++j;
    field.name = {start, j};
    if (j == stop) return Done{};
    if (at(j++) == '!') {
      if (j >= stop) return raise(t_, ValueError, "end of format while looking for conversion specifier");
      field.conversion = at(j++);
      if (j < stop && at(j++) != ':') return raise(t_, ValueError, "expected ':' after format specifier");
    }
    field.spec = {j, stop};
    return Done{};
  }

  /// A decimal number; -1 if s is none.
  Result<int64_t> integer(Span s) {
    if (s.empty()) return int64_t{-1};
    int64_t n = 0;
    for (int64_t i = s.start; i < s.stop; ++i) {
      const uint32_t digit = at(i) - '0';
      if (digit > 9) return int64_t{-1};
      if (n > (INT64_MAX - digit) / 10) return raise(t_, ValueError, "Too many decimal digits in format string");
      n = n * 10 + digit;
    }
    return n;
  }

  Result<Value> first_py(Span name) {
    int64_t index = TRY(integer(name));
    if (index >= 0 || name.empty()) {
      const Numbering wanted = name.empty() ? kAutomatic : kManual;
      if (numbering_ != kUnknown && numbering_ != wanted) {
        return raise(t_, ValueError, wanted == kAutomatic ?
                     "cannot switch from manual field specification to automatic field numbering" :
                     "cannot switch from automatic field numbering to manual field specification");
      }
      numbering_ = wanted;
      if (wanted == kAutomatic) index = next_number_++;
      if (args_ == nullptr) return raise(t_, ValueError, "Format string contains positional fields");
      if (index >= args_->length) {
        if (py2()) return raise(t_, IndexError, "tuple index out of range");
        return raise(t_, IndexError, "Replacement index {} out of range for positional args tuple", index);
      }
      return args_->items[index];
    }
    Value key = TRY(piece(name));
    if (mapping_ == kEmpty) return raise_key_error(t_, key);
    return getitem_py(t_, mapping_, key);
  }

  /// ".name" or "[index]" at i.
  Result<Value> next_key(int64_t& i, int64_t stop, bool* attribute) {
    const uint32_t c = at(i++);
    const int64_t start = i;
    *attribute = c == '.';
    if (c == '.') {
      while (i < stop && at(i) != '.' && at(i) != '[') ++i;
      if (i == start) return raise(t_, ValueError, "Empty attribute in format string");
      return piece({start, i});
    }
    if (c != '[') return raise(t_, ValueError, "Only '.' or '[' may follow ']' in format field specifier");
    while (i < stop && at(i) != ']') ++i;
    if (i == stop) return raise(t_, ValueError, "Missing ']' in format string");
    const Span inner{start, i++};
    if (inner.empty()) return raise(t_, ValueError, "Empty attribute in format string");
    const int64_t index = TRY(integer(inner));
    if (index >= 0) return int_from_int64(t_, index);
    return piece(inner);
  }

  Result<Value> value_py(Span name) {
    int64_t i = name.start;
    while (i < name.stop && at(i) != '.' && at(i) != '[') ++i;
    Value v = TRY(first_py({name.start, i}));
    while (i < name.stop) {
      bool attribute;
      Value key = TRY(next_key(i, name.stop, &attribute));
      if (!attribute) {
        v = TRY(getitem_py(t_, v, key));
        continue;
      }
      if (py2() && !bytes_) key = value_of(TRY(encode_ascii(t_, as<Str>(key))));
      v = TRY(getattr_py(t_, v, intern(t_, as<Text>(key))));
    }
    return v;
  }

  Result<Value> convert_py(Value v, uint32_t conversion) {
    switch (conversion) {
      case 0: return v;
      case 'r': return value_of(TRY(repr_py(t_, v)));
      case 's':
        if (py2() && !bytes_) return value_of(TRY(unicode_py(t_, v)));
        return value_of(TRY(str_py(t_, v)));
      case 'a':
        if (!py2()) return value_of(TRY(ascii_repr_py(t_, v)));
        break;
      default: break;
    }
    if (conversion > 32 && conversion < 127) {
      return raise(t_, ValueError, "Unknown conversion specifier {}", static_cast<char>(conversion));
    }
    char hex[16];
    snprintf(hex, sizeof hex, "%x", conversion);
    return raise(t_, ValueError, "Unknown conversion specifier \\x{}", static_cast<const char*>(hex));
  }

  Result<void> render_py(TextBuilder& out, const Field& field, int depth) {
    Value v = TRY(value_py(field.name));
    v = TRY(convert_py(v, field.conversion));
    if (field.spec.empty()) {
      if (!bytes_ && is_exact<Str>(v)) {
        out.append(as<Str>(v));
        return Done{};
      }
      if (bytes_ && is_exact<Bytes>(v)) {
        out.append_bytes(as<Bytes>(v)->view());
        return Done{};
      }
    }
    Value spec;
    if (field.nested) {
      TextBuilder expanded;
      TRY(expand_py(expanded, field.spec, depth - 1));
      spec = bytes_ ? value_of(TRY(expanded.finish_bytes(t_))) : value_of(TRY(expanded.finish(t_)));
    } else {
      spec = TRY(piece(field.spec));
    }
    return append_formatted_py(t_, out, v, spec, bytes_);
  }

 public:
  static Result<void> append_formatted_py(Thread& t, TextBuilder& out, Value v, Value spec, bool bytes) {
    if ((v.is_int() || v.is_double()) && (bytes || as<Str>(spec)->ascii())) {
      TextBuffer text;
      TRY(format_number(t, text, v, {reinterpret_cast<const char*>(as<Text>(spec)->data()), static_cast<size_t>(as<Text>(spec)->length)}, !bytes));
      out.append_bytes(text.view());
      return Done{};
    }
    Value made = TRY(format_py(t, v, spec));
    if (bytes) {
      Bytes* s = is<Str>(made) ? TRY(encode_ascii(t, as<Str>(made))) : as<Bytes>(made);
      out.append_bytes(s->view());
    } else {
      out.append(is<Bytes>(made) ? TRY(decode_ascii(t, as<Bytes>(made))) : as<Str>(made));
    }
    return Done{};
  }
};

}  // namespace

Result<Value> format_template_py(Thread& t, Value s, Tuple* args, Value mapping) {
  TRY(check_stack(t));
  Template expansion(t, as<Text>(s), is<Bytes>(s), args, mapping);
  return expansion.run_py();
}

Result<Value> nx_str_format(Thread& t, Str* self, Tuple* args, Dict* kwargs) {
  return format_template_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_bytes_format(Thread& t, Bytes* self, Tuple* args, Dict* kwargs) {
  return format_template_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}
Result<Value> nx_str_format_map(Thread& t, Str* self, Value mapping) {
  return format_template_py(t, value_of(self), nullptr, mapping);
}

namespace {

Result<Value> parse_template(Thread& t, const Text* text, bool bytes) {
  Template pieces(t, text, bytes, nullptr, kEmpty);
  List* list = TRY(pieces.pieces());
  return iter_py(t, value_of(list));
}

}  // namespace

Result<Value> nx_str__formatter_parser(Thread& t, Str* self) { return parse_template(t, self, false); }
Result<Value> nx_bytes__formatter_parser(Thread& t, Bytes* self) { return parse_template(t, self, true); }
Result<Value> nx_str__formatter_field_name_split(Thread& t, Str* self) {
  return Template(t, self, false, nullptr, kEmpty).name_parts();
}
Result<Value> nx_bytes__formatter_field_name_split(Thread& t, Bytes* self) {
  return Template(t, self, true, nullptr, kEmpty).name_parts();
}

// --- str.__format__

Result<Value> format_text(Thread& t, Value s, Value spec) {
  if (!is_any_string(spec)) {
    if (py2()) return raise(t, TypeError, "__format__ arg must be str or unicode, not {}", type_name(spec));
    return raise(t, TypeError, "__format__() argument must be str, not {}", type_name(spec));
  }
  const bool bytes = is<Bytes>(s);
  if (py2() && bytes && is<Str>(spec)) spec = value_of(TRY(encode_ascii(t, as<Str>(spec))));
  const auto* text = static_cast<const Str*>(as<Text>(s));
  if (as<Text>(spec)->length == 0) {
    if (bytes) return is_exact<Bytes>(s) ? s : value_of(TRY(make_bytes(t, as<Bytes>(s)->view())));
    return value_of(TRY(substring(t, as<Str>(s), 0, text->length)));
  }
  FormatSpec f;
  TRY(parse_format_spec(t, text_view(as<Text>(spec)), !is<Bytes>(spec), '<', &f, s));
  if (f.type != 0 && f.type != 's') {
    if (f.type > 32 && f.type < 128) {
      return raise(t, ValueError, "Unknown format code '{}' for object of type '{}'", static_cast<char>(f.type), type_name(s));
    }
    char hex[16];
    snprintf(hex, sizeof hex, "\\x%x", f.type);
    return raise(t, ValueError, "Unknown format code '{}' for object of type '{}'", static_cast<const char*>(hex), type_name(s));
  }
  if (f.grouping != 0) return raise(t, ValueError, "Cannot specify '{}' with 's'.", f.grouping);
  if (f.sign != 0) {
    return raise(t, ValueError, f.sign == ' ' && !py2() ? "Space not allowed in string format specifier"
                                                        : "Sign not allowed in string format specifier");
  }
  if (f.no_negative_zero) return raise(t, ValueError, "Negative zero coercion (z) not allowed in string format specifier");
  if (f.alternate) return raise(t, ValueError, "Alternate form (#) not allowed in string format specifier");
  if (f.align == '=') return raise(t, ValueError, "'=' alignment not allowed in string format specifier");
  int64_t n = text->length;
  if (f.precision >= 0 && f.precision < n) n = f.precision;
  const int64_t padding = f.width > n ? f.width - n : 0;
  const int64_t left = f.align == '>' ? padding : f.align == '^' ? padding / 2 : 0;
  TextBuilder out;
  out.fill(f.fill, left);
  if (bytes) {
    out.append_bytes(text->data(), n);
  } else {
    out.append(text, 0, n);
  }
  out.fill(f.fill, padding - left);
  if (bytes) return value_of(TRY(out.finish_bytes(t)));
  return value_of(TRY(out.finish(t)));
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" {

Value nx_build_string(Thread& t, const Value* items, uint64_t count) {
  int64_t length = 0;
  int width = 1;
  bool ascii = true;
  for (uint64_t i = 0; i < count; ++i) {
    const Str* s = as<Str>(items[i]);
    length += s->length;
    if (s->width() > width) width = s->width();
    ascii &= s->ascii();
  }
  if (length == 0) return value_of(empty_str());
  if (length == 1) {  // one-character strings are shared
    for (uint64_t i = 0; i < count; ++i) {
      if (as<Str>(items[i])->length == 1) return items[i];
    }
  }
  auto made = allocate_str(t, length, width, ascii);
  if (made.raised()) return kRaised;
  int64_t at = 0;
  for (uint64_t i = 0; i < count; ++i) {
    const Str* s = as<Str>(items[i]);
    copy_str_units(made.value(), at, s, 0, s->length);
    at += s->length;
  }
  return value_of(made.value());
}

// The conversion is the letter after '!', 0: none. `spec` kEmpty: no spec.
Value nx_format_value(Thread& t, Value v, Value spec, uint32_t conversion) {
  if (conversion == 's' || conversion == 'r' || conversion == 'a') {
    auto text = conversion == 's' ? str_py(t, v) : conversion == 'r' ? repr_py(t, v) : ascii_repr_py(t, v);
    if (text.raised()) return kRaised;
    v = value_of(text.value());
  }
  const bool plain = spec == kEmpty || spec == kNone || as<Text>(spec)->length == 0;
  if (plain && is_exact<Str>(v)) return v;
  if (plain && v.is_int()) {
    auto text = str_number(t, v);
    return text.raised() ? kRaised : value_of(text.value());
  }
  if (plain) spec = value_of(empty_str());
  if ((v.is_int() || v.is_double()) && as<Str>(spec)->ascii()) {
    TextBuffer text;
    const auto* s = as<Str>(spec);
    if (format_number(t, text, v, {reinterpret_cast<const char*>(s->data()), static_cast<size_t>(s->length)}, true).raised()) return kRaised;
    auto made = make_str(t, text.view());
    return made.raised() ? kRaised : value_of(made.value());
  }
  auto made = format_py(t, v, spec);
  if (made.raised()) return kRaised;
  return made.payload;
}

}  // extern "C"
