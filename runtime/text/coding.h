// runtime/text/coding.h - Decoding and Encoding: one conversion under way, and what its error handler does.
// A codec calls error() for what it cannot translate, and goes on where that says.
#pragma once

#include "runtime/text/codecs.h"

namespace natrix::rt {

enum class Handler : uint8_t { Strict, Ignore, Replace, Backslash, XmlCharRef, SurrogateEscape, SurrogatePass, Named };

Handler handler_of(std::string_view name);

/// The handler registered under a name: LookupError "unknown error handler name 'x'". Built-in names give their function.
Result<Value> lookup_error(Thread& t, std::string_view name);
Result<void> register_error(Thread& t, Value name, Value handler);
/// codecs.register, and whether a codec is built in.
/// Codecs of library modules, such as zlib's, if the program has them.
Result<void> load_binary_codecs_py(Thread& t);
Result<void> register_codec(Thread& t, Value search_function);
bool is_known_encoding(std::string_view encoding);
/// What a handler function does for the exception: (replacement, position).
Result<Value> handle_exception(Thread& t, Handler handler, Value exception);

struct Decoding {
  Thread& t;
  const char* encoding;     // as errors show it
  Value object;             // the input, for errors; made if kEmpty
  BytesView in;
  std::string_view errors;
  Handler handler;
  TextBuilder out;

  Decoding(Thread& thread, const char* name, Value input, BytesView bytes, std::string_view error_name)
      : t(thread), encoding(name), object(input), in(bytes), errors(error_name), handler(handler_of(error_name)) {}
  /// Deals with in[start:stop]; where to continue.
  Result<int64_t> error(int64_t start, int64_t stop, const char* reason);
};

struct Encoding {
  Thread& t;
  const char* encoding;
  Str* in;
  std::string_view errors;
  Handler handler;
  TextBuilder out;          // bytes

  Encoding(Thread& thread, const char* name, Str* s, std::string_view error_name)
      : t(thread), encoding(name), in(s), errors(error_name), handler(handler_of(error_name)) {}
  /// Deals with in[start:stop]; where to continue. `put` encodes one character of a replacement; false: it cannot.
  template <class Put>
  Result<int64_t> error(int64_t start, int64_t stop, const char* reason, Put put) {
    Value bytes, text;
    int64_t next = TRY(replacement(start, stop, reason, &text, &bytes));
    if (bytes != kEmpty) {
      out.append_bytes(as<Bytes>(bytes)->view());
    } else if (text != kEmpty) {
      const Str* s = as<Str>(text);
      for (int64_t i = 0; i < s->length; ++i) {
        if (!put(s->at(i))) return raise_encode_error(t, encoding, in, start, stop, reason);
      }
    }
    return next;
  }

 private:
  Result<int64_t> replacement(int64_t start, int64_t stop, const char* reason, Value* text, Value* bytes);
};

// The codecs. `order`: -1 little-endian, 1 big-endian, 0 native with a byte order mark.
Result<void> decode_utf8(Decoding& d);
Result<void> decode_utf16(Decoding& d, int order);
Result<void> decode_utf32(Decoding& d, int order);
Result<void> decode_latin1(Decoding& d);
Result<void> decode_ascii(Decoding& d);
Result<void> decode_charmap(Decoding& d, const uint16_t* upper_half);  // code points of 0x80 .. 0xFF; 0xFFFE: undefined
Result<void> decode_unicode_escape(Decoding& d, bool raw);
Result<void> encode_utf8(Encoding& e);
Result<void> encode_utf16(Encoding& e, int order);
Result<void> encode_utf32(Encoding& e, int order);
Result<void> encode_latin1(Encoding& e, uint32_t limit);  // 128: ASCII
Result<void> encode_charmap(Encoding& e, const uint16_t* upper_half);
Result<void> encode_unicode_escape(Encoding& e, bool raw);

// Codecs from bytes to bytes (Python 2's str.encode('hex'); Python 3's codecs.encode).
using BinaryCodec = Result<Value> (*)(Thread& t, BytesView in);
/// Null: there is none of that name.
BinaryCodec binary_codec(std::string_view name, bool encode);

}  // namespace natrix::rt
