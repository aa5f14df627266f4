// runtime/modules/coroutines.cpp - the native half of types.coroutine: a generator function whose generators can be awaited.
#include "natives/_coroutines.h"

#include <cstring>

#include "runtime/core/api.h"
#include "runtime/functions/function.h"
#include "runtime/functions/generator.h"

namespace natrix::rt {

// As in CPython the function gets a code object of its own, with CO_ITERABLE_COROUTINE; others of the same code stay as they are.
Result<void> nx__coroutines_make_awaitable(Thread& t, Value value) {
  auto* function = as<Function>(value);
  auto* code = TRY(make<Code>(t));
  const Code* old = function->code;
  const auto header = static_cast<size_t>(reinterpret_cast<const char*>(&old->name) - reinterpret_cast<const char*>(old));
  std::memcpy(static_cast<void*>(&code->name), &old->name, sizeof(Code) - header);
  code->flags |= kCodeIterableCoroutine;
  store(function, &function->code, code);
  return {};
}

}  // namespace natrix::rt
