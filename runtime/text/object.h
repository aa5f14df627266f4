// runtime/text/object.h - what the special methods of the text types share.
#pragma once

#include <span>

#include "runtime/core/api.h"
#include "runtime/text/builder.h"

namespace natrix::rt {

/// An instance of `cls` (str, bytes or a subclass) with the contents of s; s itself if it is of exactly that class.
Result<Value> str_of_class(Thread& t, Type* cls, Str* s);
Result<Value> bytes_of_class(Thread& t, Type* cls, const void* data, int64_t n);
/// What bytes(source, encoding, errors) and bytearray(...) hold; `type` names the type in error texts.
Result<void> bytes_from_object_py(Thread& t, Value source, Value encoding, Value errors, const char* type, TextBuilder& out);
/// An item of bytes: 0 .. 255 by __index__ (Python 2: or a str of one byte), or ValueError `message`.
Result<int64_t> byte_value_py(Thread& t, Value v, const char* message);
/// Python 2: unicode(object).
Result<Str*> unicode_py(Thread& t, Value object);
class ValueBuffer;
/// The items that join takes: "can only join an iterable".
Result<std::span<const Value>> join_items_py(Thread& t, Value iterable, ValueBuffer& items);
/// The methods __add__ and __mul__, which raise where the operators try the other operand.
Result<Value> add_or_raise(Thread& t, Value a, Value b);
Result<Value> multiply_or_raise_py(Thread& t, Value s, Value n);

}  // namespace natrix::rt
