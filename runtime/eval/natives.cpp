// runtime/eval/natives.cpp - see natives.h.
#include "runtime/eval/natives.h"

#include <string_view>

namespace natrix::rt {

const NativeRow* native_rows = nullptr;

Value native_object(Thread& t, const Text* module, const Text* name) {
  std::string_view module_name = text_view(module), wanted = text_view(name);
  for (const NativeRow* row = native_rows; row != nullptr && row->module != nullptr; ++row)
    if (module_name == row->module && wanted == row->name) return value_of(row->object);
  (void)raise(t, SystemError, "{}.{} is declared but not there", module, name);
  return kRaised;
}

}  // namespace natrix::rt
