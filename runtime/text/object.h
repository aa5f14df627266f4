// runtime/text/object.h - what the special methods of the text types share.
#pragma once

#include "runtime/core/api.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

/// An instance of `cls` (str, bytes or a subclass) with the contents of s; s itself if it is of exactly that class.
Result<Value> str_of_class(Thread& t, Type* cls, Str* s);
Result<Value> bytes_of_class(Thread& t, Type* cls, const void* data, int64_t n);
/// Python 2: unicode(object).
Result<Str*> unicode_py(Thread& t, Value object);
class ValueBuffer;
/// The items that join takes: "can only join an iterable".
Result<void> join_items_py(Thread& t, Value iterable, ValueBuffer& items);
Result<Value> sequence_iterator(Thread& t, Value s);
/// The methods __add__ and __mul__, which raise where the operators try the other operand.
Result<Value> add_or_raise(Thread& t, Value a, Value b);
Result<Value> multiply_or_raise_py(Thread& t, Value s, Value n);

}  // namespace natrix::rt
