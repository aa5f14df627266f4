// runtime/text/format.h - %-formatting, str.format, format().
#pragma once

#include "runtime/core/api.h"
#include "runtime/containers/tuple.h"

namespace natrix {
struct Dict;
}

namespace natrix::rt {

/// a % args for str, unicode, bytes, bytearray.
Result<Value> percent_py(Thread& t, Value a, Value args);
/// s.format(*args, **kwargs); `mapping`: a dict or any mapping, kEmpty: none. `args` null: format_map.
Result<Value> format_template_py(Thread& t, Value s, Tuple* args, Value mapping);
/// format(text, spec) of str, unicode and Python 2's str, after __format__ has been looked up.
Result<Value> format_text(Thread& t, Value s, Value spec);
/// s * n
Result<Value> repeat_text(Thread& t, Value s, int64_t n);

}  // namespace natrix::rt
