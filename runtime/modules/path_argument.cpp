// runtime/modules/path_argument.cpp - file names given by Python code, as the system takes them.
// Python 3: UTF-8, undecodable bytes as surrogates (PEP 383). Python 2: str as it is, unicode as UTF-8.
#include "runtime/modules/path_argument.h"

#include "runtime/text/bytes.h"
#include "runtime/text/codecs.h"
#include "runtime/text/str.h"

namespace natrix::rt {

Result<void> path_argument_py(Thread& t, Value v, PathBuffer& out, const char* function, const char* argument) {
  if (!py2() && !is<Str>(v) && !is<Bytes>(v)) {
    Text* name = intern(t, TRY(native_str(t, "__fspath__")));
    Value path = TRY(call_special_py(t, v, name));
    if (path == kEmpty) {
      if (function != nullptr) {
        return raise(t, TypeError, "{}: {} should be string, bytes or os.PathLike, not {}", function, argument, type_name(v));
      }
      return raise(t, TypeError, "expected str, bytes or os.PathLike object, not {}", type_name(v));
    }
    if (!is<Str>(path) && !is<Bytes>(path)) {
      return raise(t, TypeError, "expected {}.__fspath__() to return str or bytes, not {}", type_name(v), type_name(path));
    }
    v = path;
  }
  const size_t start = out.size();
  if (Str* s = try_cast<Str>(v)) {
    if (s->ascii()) {
      out.append(reinterpret_cast<const char*>(s->data()), static_cast<size_t>(s->length));
    } else {
      Value bytes = TRY(encode_py(t, v, "utf-8", py2() ? "strict" : "surrogateescape"));
      out.append(TRY(bytes_argument(t, bytes)).view());
    }
  } else if (const Bytes* b = try_cast<Bytes>(v)) {
    out.append(reinterpret_cast<const char*>(b->data()), static_cast<size_t>(b->length));
  } else {
    return raise(t, TypeError, "coercing to Unicode: need string or buffer, {} found", type_name(v));
  }
  if (memchr(out.data() + start, 0, out.size() - start) != nullptr) {
    if (py2()) return raise(t, TypeError, "must be encoded string without NULL bytes, not str");
    return raise(t, ValueError, "embedded null byte");
  }
  out.push(0);
  return {};
}

}  // namespace natrix::rt
