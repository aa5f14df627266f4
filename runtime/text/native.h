// runtime/text/native.h - the native string of the dialect (bytes in Python 2, str in Python 3), hashing, interning.
// core/api.h declares native_str, text_view, intern, text_equal, text_hash; this is the rest.
#pragma once

#include <string_view>

#include "runtime/core/api.h"

namespace natrix::rt {

// Static texts of the program carry kTextInterned: two of them are equal only if identical. What intern() returns is
// unique among its results, but need not carry the flag.

/// CPython's hash of a buffer: Python 3 SipHash-1-3 (bytes, and str by its units), Python 2 the multiplicative hash.
/// The key comes from PYTHONHASHSEED at the first call, as CPython derives it.
uint64_t hash_bytes(const void* data, size_t length);
/// The same of the native string with this text, for tables built from C++.
uint64_t hash_view(std::string_view ascii);

/// Is v a str or unicode (py2), a str (py3), subclasses included?
bool is_any_string(Value v);
/// Equality of a Str with a Bytes in Python 2 (ASCII bytes equal the same code points).
bool str_equals_ascii(const Text* str, const Text* bytes);
/// A native string, single characters and empty ones static.
Result<Text*> native_char(Thread& t, uint8_t c);

}  // namespace natrix::rt
