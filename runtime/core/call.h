// runtime/core/call.h - calls with an argument put first, and construction.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

/// callee(self, *args, **kw): args as in CallEntry.
Result<Value> call_with_self_py(Thread& t, Value callee, Value self, const Value* args, uint64_t nargs, Value kwnames = kEmpty);
/// type.__call__(cls, ...): __new__, then __init__.
Result<Value> construct_py(Thread& t, Type* cls, const Value* args, uint64_t nargs, Value kwnames);
/// TypeError: Can't instantiate abstract class ...
Raised raise_abstract_py(Thread& t, Type* cls);

}  // namespace natrix::rt
