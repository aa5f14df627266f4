// runtime/eval/natives.cpp - see natives.h.
#include "runtime/eval/natives.h"

#include <string_view>

namespace natrix::rt {

struct NativeRow {
  const char* module;
  const char* name;
  Object* object;
};

extern "C" {
extern const NativeRow nx_natives[];
extern const uint32_t nx_native_count;
}

Value native_object(Thread& t, const Text* module, const Text* name) {
  std::string_view module_name = text_view(module), wanted = text_view(name);
  for (uint32_t i = 0; i < nx_native_count; ++i)
    if (module_name == nx_natives[i].module && wanted == nx_natives[i].name) return value_of(nx_natives[i].object);
  (void)raise(t, SystemError, "{}.{} is declared but not there", module, name);
  return kRaised;
}

}  // namespace natrix::rt
