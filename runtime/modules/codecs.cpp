// runtime/modules/codecs.cpp - the native half of module codecs.

#include "natives/_codecs.h"

#include "runtime/text/codecs.h"
#include "runtime/text/coding.h"
#include "runtime/text/native.h"

namespace natrix::rt {
namespace {

std::string_view name_or_default(Text* encoding) { return encoding != nullptr ? text_view(encoding) : py2() ? "ascii" : "utf-8"; }
std::string_view errors_or_strict(Text* errors) { return errors != nullptr ? text_view(errors) : "strict"; }

}  // namespace

Result<Value> nx__codecs_encode(Thread& t, Value obj, Text* encoding, Text* errors) {
  return encode_py(t, obj, name_or_default(encoding), errors_or_strict(errors));
}
Result<Value> nx__codecs_decode(Thread& t, Value obj, Text* encoding, Text* errors) {
  return decode_py(t, obj, name_or_default(encoding), errors_or_strict(errors));
}

Result<void> nx__codecs_register(Thread& t, Value search_function) {
  if (!TRY(is_callable(t, search_function))) return raise(t, TypeError, "argument must be callable");
  return register_codec(t, search_function);
}

Result<void> nx__codecs_register_error(Thread& t, Value errors, Value handler) {
  if (!is_native_str(errors)) {
    return raise(t, TypeError, py2() ? "register_error() argument 1 must be string, not {}" : "register_error() argument 1 must be str, not {}",
                 type_name(errors));
  }
  if (!TRY(is_callable(t, handler))) return raise(t, TypeError, "handler must be callable");
  return register_error(t, errors, handler);
}

Result<Value> nx__codecs_lookup_error(Thread& t, Text* name) { return lookup_error(t, text_view(name)); }
Result<bool> nx__codecs_is_built_in(Thread&, Text* encoding) { return is_known_encoding(text_view(encoding)); }
Result<Value> nx__codecs_handle(Thread& t, Text* handler, Value exception) {
  return handle_exception(t, handler_of(text_view(handler)), exception);
}

}  // namespace natrix::rt
