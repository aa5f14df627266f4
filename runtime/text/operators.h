// runtime/text/operators.h - operators over str, unicode, bytes and bytearray, for the protocol functions of core/.
// Each gives kNotImplemented (or kEmpty where said) if the operands are none of its business.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

/// a + b of two texts, a * n and n * a for ints, a % b. Python 2: mixed str and unicode meet as unicode.
Result<Value> binary_text_py(Thread& t, Binary op, Value a, Value b);
/// a + b of two exact str (unicode), or two exact bytes.
Result<Value> concat_texts(Thread& t, Value a, Value b);
/// All six comparisons of two texts; Python 2's mixed ones too, with UnicodeWarning. kNotImplemented: not two texts of
/// comparable kinds. Does not look at subclasses' overrides.
Result<Value> compare_text(Thread& t, Compare op, Value a, Value b);
/// What `a + b` raises when the left operand is text and nothing else knew how to add: TypeError.
Raised raise_concat(Thread& t, Value a, Value b);
/// memcmp-like order of two texts of the same kind: negative, 0, positive.
int order_text(const Text* a, const Text* b);
/// s[key] for int and slice keys; TypeError otherwise.
Result<Value> getitem_text_py(Thread& t, Value s, Value key);
/// s[i]; i as the program wrote it (negative counts from the end).
Result<Value> text_item(Thread& t, Value s, int64_t i);
/// item in s
Result<bool> contains_text_py(Thread& t, Value s, Value item);
/// Python 2's s[lo:hi] with clipped bounds, as __getslice__ gets them.
Result<Value> slice_text(Thread& t, Value s, int64_t lo, int64_t hi);
/// repr(s) of str, unicode and bytes as a native string.
Result<Text*> repr_text(Thread& t, Value s);
/// iter(s)[i] for sequence iterators: the i-th item, or kEmpty past the end.
Result<Value> next_text_item(Thread& t, Value s, int64_t i);

}  // namespace natrix::rt
