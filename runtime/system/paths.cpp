// runtime/system/paths.cpp - see paths.h.

#include "runtime/system/paths.h"

#include "runtime/text/codecs.h"
#include "runtime/text/str.h"

namespace natrix::rt {

Result<Value> path_from_system(Thread& t, std::string_view bytes) {
  if (py2()) return value_of(TRY(native_str(t, bytes)));
  return value_of(TRY(decode_filesystem(t, bytes)));
}

}  // namespace natrix::rt
