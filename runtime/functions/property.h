// runtime/functions/property.h - property, classmethod and bound methods, as the descriptor protocol uses them.
#pragma once

#include "runtime/core/api.h"
#include "runtime/functions/descriptors.h"

namespace natrix::rt {

Result<Value> property_get_py(Thread& t, Property* p, Value object);
/// v kEmpty: delete.
Result<void> property_set_py(Thread& t, Property* p, Value object, Value v);
/// The classmethod's function bound to the class.
Result<Value> bind_classmethod_py(Thread& t, ClassMethod* m, Type* cls);
/// Python 2, instancemethod.__get__: an unbound method found through an instance of its class becomes bound.
Result<Value> rebind_method(Thread& t, BoundMethod* m, Value object, Type* cls);
/// A native string, formatted as raise() does.
template <class... A>
Result<Value> format_text(Thread& t, const char* format, const A&... a) {
  const FormatArgument arguments[] = {FormatArgument(a)...};
  return value_of(TRY(format_message(t, format, arguments, sizeof...(A))));
}

}  // namespace natrix::rt
