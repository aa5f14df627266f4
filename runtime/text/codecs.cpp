// runtime/text/codecs.cpp - from the name of an encoding to its codec; encode and decode methods.
// Names are compared in lower case, with - for _ and blanks (PEP 100; Library Reference, "Standard Encodings").

#include "runtime/text/codecs.h"

#include "natives/builtins.h"

#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/module.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/codec_tables.h"
#include "runtime/text/coding.h"
#include "runtime/text/native.h"

namespace natrix::rt {
namespace {

enum class Codec : uint8_t { None, Utf8, Utf8Sig, Ascii, Latin1, Utf16, Utf16Le, Utf16Be, Utf32, Utf32Le, Utf32Be,
                             UnicodeEscape, RawUnicodeEscape, Rot13, Charmap };

constexpr struct {
  std::string_view name;
  Codec codec;
} kNames[] = {
    {"utf-8", Codec::Utf8}, {"utf8", Codec::Utf8}, {"u8", Codec::Utf8}, {"utf", Codec::Utf8}, {"cp65001", Codec::Utf8},
    {"utf8-ucs2", Codec::Utf8}, {"utf8-ucs4", Codec::Utf8}, {"utf-8-sig", Codec::Utf8Sig}, {"utf8-sig", Codec::Utf8Sig},
    {"ascii", Codec::Ascii}, {"us-ascii", Codec::Ascii}, {"646", Codec::Ascii}, {"ansi-x3.4-1968", Codec::Ascii},
    {"iso646-us", Codec::Ascii}, {"us", Codec::Ascii},
    {"latin-1", Codec::Latin1}, {"latin1", Codec::Latin1}, {"iso-8859-1", Codec::Latin1}, {"iso8859-1", Codec::Latin1},
    {"8859", Codec::Latin1}, {"cp819", Codec::Latin1}, {"latin", Codec::Latin1}, {"l1", Codec::Latin1},
    {"utf-16", Codec::Utf16}, {"utf16", Codec::Utf16}, {"u16", Codec::Utf16},
    {"utf-16-le", Codec::Utf16Le}, {"utf-16le", Codec::Utf16Le}, {"utf16-le", Codec::Utf16Le}, {"utf16le", Codec::Utf16Le},
    {"utf-16-be", Codec::Utf16Be}, {"utf-16be", Codec::Utf16Be}, {"utf16-be", Codec::Utf16Be}, {"utf16be", Codec::Utf16Be},
    {"utf-32", Codec::Utf32}, {"utf32", Codec::Utf32}, {"u32", Codec::Utf32},
    {"utf-32-le", Codec::Utf32Le}, {"utf-32le", Codec::Utf32Le}, {"utf-32-be", Codec::Utf32Be}, {"utf-32be", Codec::Utf32Be},
    {"unicode-escape", Codec::UnicodeEscape}, {"unicodeescape", Codec::UnicodeEscape},
    {"raw-unicode-escape", Codec::RawUnicodeEscape}, {"rawunicodeescape", Codec::RawUnicodeEscape},
    {"rot13", Codec::Rot13}, {"rot-13", Codec::Rot13},
};

struct Name {
  char text[64];
  size_t size;
  std::string_view view() const { return {text, size}; }
};

Name normalized(std::string_view name) {
  Name n{};
  for (char c : name) {
    if (n.size == sizeof n.text) break;
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if (c == '_' || c == ' ') c = '-';
    n.text[n.size++] = c;
  }
  return n;
}

Codec codec_of(std::string_view name, const uint16_t** table) {
  for (const auto& row : kNames) {
    if (row.name == name) return row.codec;
  }
  *table = charmap_table(name);
  return *table != nullptr ? Codec::Charmap : Codec::None;
}

uint32_t rot13(uint32_t c) {
  if (c - 'a' < 26) return 'a' + (c - 'a' + 13) % 26;
  return c - 'A' < 26 ? 'A' + (c - 'A' + 13) % 26 : c;
}

Result<void> run_decoder(Decoding& d, Codec codec, const uint16_t* table) {
  switch (codec) {
    case Codec::Utf8Sig:
      if (d.in.view().starts_with("\xEF\xBB\xBF")) {
        // positions in errors count from behind the mark, as in CPython
        d.in.data += 3;
        d.in.length -= 3;
      }
      return decode_utf8(d);
    case Codec::Utf8: return decode_utf8(d);
    case Codec::Ascii: return decode_ascii(d);
    case Codec::Latin1: return decode_latin1(d);
    case Codec::Utf16: return decode_utf16(d, 0);
    case Codec::Utf16Le: return decode_utf16(d, -1);
    case Codec::Utf16Be: return decode_utf16(d, 1);
    case Codec::Utf32: return decode_utf32(d, 0);
    case Codec::Utf32Le: return decode_utf32(d, -1);
    case Codec::Utf32Be: return decode_utf32(d, 1);
    case Codec::UnicodeEscape: return decode_unicode_escape(d, false);
    case Codec::RawUnicodeEscape: return decode_unicode_escape(d, true);
    case Codec::Charmap: return decode_charmap(d, table);
    case Codec::Rot13:
      for (int64_t i = 0; i < d.in.length; ++i) d.out.put(rot13(d.in.data[i]));
      return Done{};
    case Codec::None: break;
  }
  return Done{};
}

Result<void> run_encoder(Encoding& e, Codec codec, const uint16_t* table) {
  switch (codec) {
    case Codec::Utf8Sig: e.out.append_bytes("\xEF\xBB\xBF"); return encode_utf8(e);
    case Codec::Utf8: return encode_utf8(e);
    case Codec::Ascii: return encode_latin1(e, 128);
    case Codec::Latin1: return encode_latin1(e, 256);
    case Codec::Utf16: return encode_utf16(e, 0);
    case Codec::Utf16Le: return encode_utf16(e, -1);
    case Codec::Utf16Be: return encode_utf16(e, 1);
    case Codec::Utf32: return encode_utf32(e, 0);
    case Codec::Utf32Le: return encode_utf32(e, -1);
    case Codec::Utf32Be: return encode_utf32(e, 1);
    case Codec::UnicodeEscape: return encode_unicode_escape(e, false);
    case Codec::RawUnicodeEscape: return encode_unicode_escape(e, true);
    case Codec::Charmap: return encode_charmap(e, table);
    case Codec::Rot13: {
      for (int64_t i = 0; i < e.in->length; ++i) {
        const uint32_t c = e.in->at(i);
        if (c > 0xFF) return raise_encode_error(e.t, "charmap", e.in, i, i + 1, "character maps to <undefined>");
        e.out.put(rot13(c));
      }
      return Done{};
    }
    case Codec::None: break;
  }
  return Done{};
}

/// The name that errors show.
const char* shown(Codec codec, bool encode) {
  switch (codec) {
    case Codec::Utf8: case Codec::Utf8Sig: return py2() ? "utf8" : "utf-8";
    case Codec::Ascii: return "ascii";
    case Codec::Latin1: return "latin-1";
    case Codec::Utf16: return encode ? "utf-16" : "utf-16-le";
    case Codec::Utf16Le: return "utf-16-le";
    case Codec::Utf16Be: return "utf-16-be";
    case Codec::Utf32: return encode ? "utf-32" : "utf-32-le";
    case Codec::Utf32Le: return "utf-32-le";
    case Codec::Utf32Be: return "utf-32-be";
    case Codec::UnicodeEscape: return "unicodeescape";
    case Codec::RawUnicodeEscape: return "rawunicodeescape";
    default: return "charmap";
  }
}

// --- codecs of the program: search functions registered with codecs.register

Value search_functions;  // a List, or kEmpty
NATRIX_ROOTS(search_roots, &search_functions, 1);

/// encode or decode of the codec that a search function finds; kEmpty: none does.
Result<Value> registered_codec_py(Thread& t, std::string_view name, bool encode) {
  TRY(load_binary_codecs_py(t));
  if (search_functions == kEmpty) return kEmpty;
  char text[64];
  for (size_t i = 0; i < name.size(); ++i) text[i] = name[i] == '-' ? '_' : name[i];
  Text* key = TRY(native_str(t, py2() ? name : std::string_view{text, name.size()}));
  List* functions = as<List>(search_functions);
  for (int64_t i = 0;; ++i) {
    Value f = list_get(functions, i);
    if (f == kEmpty) return kEmpty;
    Value info = TRY(call_py(t, f, value_of(key)));
    if (info == kNone) continue;
    Tuple* tuple = try_cast<Tuple>(info);
    if (tuple == nullptr || tuple->length != 4) return raise(t, TypeError, "codec search functions must return 4-tuples");
    return tuple->items[encode ? 0 : 1];
  }
}

Result<Value> call_codec_py(Thread& t, Value f, Value input, std::string_view errors) {
  Text* handler = TRY(native_str(t, errors));
  Value result = TRY(call_py(t, f, input, value_of(handler)));
  Tuple* pair = try_cast<Tuple>(result);
  if (pair == nullptr || pair->length != 2) return raise(t, TypeError, "encoder must return a tuple (object, integer)");
  return pair->items[0];
}

Raised raise_not_text(Thread& t, std::string_view name, bool encode) {
  return raise(t, LookupError, "'{}' is not a text encoding; use codecs.{}() to handle arbitrary codecs", name,
               encode ? "encode" : "decode");
}

Result<Value> rot13_str(Thread& t, Value s) {
  Str* in = try_cast<Str>(s);
  if (in == nullptr) return raise(t, TypeError, "a string is required, not '{}'", type_name(s));
  TextBuilder out;
  for (int64_t i = 0; i < in->length; ++i) out.put(rot13(in->at(i)));
  return value_of(TRY(out.finish(t)));
}

}  // namespace

Result<void> load_binary_codecs_py(Thread& t) {
  // The compiler puts this module into programs that name one of its codecs; it registers a search function.
  static bool asked = false;
  if (asked) return {};
  asked = true;
  auto codecs = import_module_py(t, intern(t, TRY(native_str(t, "_binary_codecs"))));
  if (codecs.raised() && !catch_pending(t, ImportError)) return Raised{};
  return {};
}

Result<void> register_codec(Thread& t, Value function) {
  if (search_functions == kEmpty) store(nullptr, &search_functions, value_of(TRY(allocate_list(t, 4))));
  return list_append(t, as<List>(search_functions), function);
}

bool is_known_encoding(std::string_view encoding) {
  const Name name = normalized(encoding);
  const uint16_t* table = nullptr;
  return codec_of(name.view(), &table) != Codec::None || binary_codec(name.view(), true) != nullptr;
}

Result<Value> encode_py(Thread& t, Value s, std::string_view encoding, std::string_view errors, bool text_only) {
  const Name name = normalized(encoding);
  const uint16_t* table = nullptr;
  const Codec codec = codec_of(name.view(), &table);
  if (BinaryCodec binary = codec == Codec::None ? binary_codec(name.view(), true) : nullptr) {
    if (text_only) return raise_not_text(t, encoding, true);
    if (py2() && is<Str>(s)) s = value_of(TRY(encode_ascii(t, as<Str>(s))));
    auto in = TRY(bytes_argument(t, s));
    return binary(t, in);
  }
  if (codec == Codec::Rot13 && !py2()) return text_only ? Result<Value>(raise_not_text(t, encoding, true)) : rot13_str(t, s);
  if (codec == Codec::None) {
    Value f = TRY(registered_codec_py(t, name.view(), true));
    if (f == kEmpty) return raise(t, LookupError, "unknown encoding: {}", encoding);
    return call_codec_py(t, f, s, errors);
  }
  if (py2() && is<Bytes>(s)) s = value_of(TRY(decode_ascii(t, as<Bytes>(s))));
  Str* in = try_cast<Str>(s);
  if (in == nullptr) return raise(t, TypeError, "encode() argument 1 must be str, not {}", type_name(s));
  if (in->ascii() && (codec == Codec::Utf8 || codec == Codec::Ascii || codec == Codec::Latin1 || codec == Codec::Charmap)) {
    return value_of(TRY(make_bytes(t, in->data(), in->length)));
  }
  Encoding e(t, shown(codec, true), in, errors);
  TRY(run_encoder(e, codec, table));
  return value_of(TRY(e.out.finish_bytes(t)));
}

Result<Value> decode_py(Thread& t, Value input, std::string_view encoding, std::string_view errors, bool text_only) {
  const Name name = normalized(encoding);
  const uint16_t* table = nullptr;
  const Codec codec = codec_of(name.view(), &table);
  if (codec == Codec::Rot13 && !py2()) return text_only ? Result<Value>(raise_not_text(t, encoding, false)) : rot13_str(t, input);
  if (py2() && is<Str>(input)) input = value_of(TRY(encode_ascii(t, as<Str>(input))));
  if (BinaryCodec binary = codec == Codec::None ? binary_codec(name.view(), false) : nullptr) {
    if (text_only) return raise_not_text(t, encoding, false);
    auto in = TRY(bytes_argument(t, input));
    return binary(t, in);
  }
  if (codec == Codec::None) {
    Value f = TRY(registered_codec_py(t, name.view(), false));
    if (f == kEmpty) return raise(t, LookupError, "unknown encoding: {}", encoding);
    return call_codec_py(t, f, input, errors);
  }
  auto in = TRY(bytes_argument(t, input));
  if (codec == Codec::Latin1) return value_of(TRY(make_str_latin1(t, in.data, in.length)));
  Decoding d(t, shown(codec, false), input, in, errors);
  TRY(run_decoder(d, codec, table));
  return value_of(TRY(d.out.finish(t)));
}

// --- methods

namespace {

std::string_view encoding_or_default(Text* encoding) { return encoding != nullptr ? text_view(encoding) : py2() ? "ascii" : "utf-8"; }
std::string_view errors_or_strict(Text* errors) { return errors != nullptr ? text_view(errors) : "strict"; }

Result<Value> checked_text(Thread& t, Result<Value> result, bool encode, std::string_view encoding) {
  if (result.raised()) return result;
  Value v = result.value();
  if (py2() ? is<Str>(v) || is<Bytes>(v) : encode ? is<Bytes>(v) : is<Str>(v)) return v;
  if (py2()) return raise(t, TypeError, "{} did not return a string/unicode object (type={})", encode ? "encoder" : "decoder", type_name(v));
  return raise(t, TypeError, "'{}' {} returned '{}' instead of '{}'; use codecs.{}() to {} arbitrary types", encoding,
               encode ? "encoder" : "decoder", type_name(v), encode ? "bytes" : "str", encode ? "encode" : "decode",
               encode ? "encode to" : "decode to");
}

Result<Value> encode_method(Thread& t, Value self, Text* encoding, Text* errors) {
  const std::string_view name = encoding_or_default(encoding);
  return checked_text(t, encode_py(t, self, name, errors_or_strict(errors), !py2()), true, name);
}
Result<Value> decode_method(Thread& t, Value self, Text* encoding, Text* errors) {
  const std::string_view name = encoding_or_default(encoding);
  return checked_text(t, decode_py(t, self, name, errors_or_strict(errors), !py2()), false, name);
}

}  // namespace

Result<Value> nx_str_encode(Thread& t, Str* self, Text* encoding, Text* errors) { return encode_method(t, value_of(self), encoding, errors); }
Result<Value> nx_str_decode(Thread& t, Str* self, Text* encoding, Text* errors) { return decode_method(t, value_of(self), encoding, errors); }
Result<Value> nx_bytes_encode(Thread& t, Bytes* self, Text* encoding, Text* errors) { return encode_method(t, value_of(self), encoding, errors); }
Result<Value> nx_bytes_decode(Thread& t, Bytes* self, Text* encoding, Text* errors) { return decode_method(t, value_of(self), encoding, errors); }
Result<Value> nx_bytearray_decode(Thread& t, ByteArray* self, Text* encoding, Text* errors) { return decode_method(t, value_of(self), encoding, errors); }

}  // namespace natrix::rt
