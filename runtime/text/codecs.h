// runtime/text/codecs.h - encodings: between Str and bytes, with CPython's error positions and handlers.
#pragma once

#include <string_view>

#include "runtime/core/api.h"
#include "runtime/text/builder.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

/// UnicodeEncodeError(encoding, object, start, end, reason); UnicodeDecodeError.
Raised raise_encode_error(Thread& t, const char* encoding, Str* object, int64_t start, int64_t end, const char* reason);
Raised raise_decode_error(Thread& t, const char* encoding, Value object, int64_t start, int64_t end, const char* reason);

/// Any encoding and handler by name, as str.encode and bytes.decode do: LookupError "unknown encoding: x". Python code may
/// run (registered codecs and handlers). `text_only`: Python 3's methods, which refuse codecs between unlike types.
Result<Value> encode_py(Thread& t, Value s, std::string_view encoding, std::string_view errors, bool text_only = false);
Result<Value> decode_py(Thread& t, Value input, std::string_view encoding, std::string_view errors, bool text_only = false);

Result<Str*> decode_utf8(Thread& t, std::string_view in);  // strict
Result<Str*> decode_ascii(Thread& t, Bytes* s);            // strict: when Python 2's str meets unicode
/// Bytes as text with undecodable ones as surrogates: how Python 3 takes file names and arguments from the system.
Result<Str*> decode_filesystem(Thread& t, std::string_view in);
Result<Bytes*> encode_utf8(Thread& t, Str* s);
Result<Bytes*> encode_filesystem(Thread& t, Str* s);
Result<Bytes*> encode_ascii(Thread& t, Str* s);            // strict: Python 2's str(u)

}  // namespace natrix::rt
