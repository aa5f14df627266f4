// runtime/modules/extension.cpp - the natives of module _extension: what lets a class in Python pass for one in C.
#include "natives/_extension.h"

#include <cstring>

#include "runtime/containers/dict.h"
#include "runtime/core/api.h"
#include "runtime/core/type.h"
#include "runtime/text/bytes.h"
#include "runtime/text/native.h"

namespace natrix::rt {

extern "C" {

Result<void> nx__extension_seal(Thread& t, Type* cls, Text* name) {
  Locked held(t, cls);
  // Types are few and live on; their names are C strings.
  cls->name = strdup(reinterpret_cast<const char*>(name->data()));
  const Value module = dict_get_text(cls->dict, names::dunder_module);
  if (is_native_str(module)) cls->module_name = static_cast<Text*>(module.as_object());  // the dict keeps it alive
  cls->flags &= ~static_cast<uint32_t>(kTypeHeap);
  return Done{};
}
Result<Value> nx__extension_type_name(Thread& t, Value x) { return value_of(TRY(native_str(t, type_name(x)))); }
Result<int64_t> nx__extension_c_int(Thread&, int64_t x) { return x; }
Result<int64_t> nx__extension_c_long(Thread&, int64_t x) { return x; }
Result<double> nx__extension_c_double(Thread&, double x) { return x; }
Result<bool> nx__extension_has_buffer(Thread&, Value x) { return bytes_view(x).data != nullptr; }

}  // extern "C"

}  // namespace natrix::rt
