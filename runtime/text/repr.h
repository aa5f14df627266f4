// runtime/text/repr.h - the escapes of repr, for codecs and error texts too.
#pragma once

#include "runtime/text/builder.h"

namespace natrix::rt {

/// \xhh, \uhhhh or \Uhhhhhhhh.
void put_escape(TextBuilder& out, uint32_t c);
/// '...' with escapes; no prefix.
void append_bytes_repr(TextBuilder& out, const uint8_t* p, int64_t n);
void append_str_repr(TextBuilder& out, const Str* s, bool ascii_only);
/// The native string of what was built.
Result<Text*> finish_native(Thread& t, TextBuilder& out);
/// ascii(v)
Result<Text*> ascii_repr_py(Thread& t, Value v);

}  // namespace natrix::rt
