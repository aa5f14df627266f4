// runtime/text/codec_escape.h - Python 2's string_escape, from str to str.
#pragma once

#include "runtime/core/api.h"
#include "runtime/text/bytes.h"

namespace natrix::rt {

Result<Value> decode_string_escape(Thread& t, BytesView in);
Result<Value> encode_string_escape(Thread& t, BytesView in);

}  // namespace natrix::rt
