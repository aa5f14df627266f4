// runtime/functions/mappingproxy.cpp - read-only views of mappings: cls.__dict__ (Python 2: dictproxy).

#include "runtime/core/api.h"
#include "runtime/core/operators.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix {

namespace {
void trace_proxy(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<MappingProxy*>(o)->mapping); }
}  // namespace
NATRIX_DEFINE_LAYOUT(MappingProxy, &nx_type_mappingproxy, trace_proxy, nullptr, 0);

namespace rt {

namespace {

Result<Value> forward_py(Thread& t, MappingProxy* self, const char* method, const Value* args = nullptr, uint64_t nargs = 0) {
  return call_method_py(t, self->mapping, intern(t, TRY(native_str(t, method))), args, nargs);
}

Value unwrapped(Value v) { return is_exact<MappingProxy>(v) ? as<MappingProxy>(v)->mapping : v; }

}  // namespace

Result<Value> nx_mappingproxy_dunder_new(Thread& t, Type*, Value mapping) {
  const Value none = kEmpty;
  if (is<List>(mapping) || is<Tuple>(mapping) || lookup(t, type_of(mapping), names::dunder_getitem) == none) {
    return raise(t, TypeError, "mappingproxy() argument must be a mapping, not {}", type_name(mapping));
  }
  MappingProxy* proxy = TRY(make<MappingProxy>(t));
  store(proxy, &proxy->mapping, mapping);
  return value_of(proxy);
}
Result<Value> nx_mappingproxy_dunder_getitem(Thread& t, MappingProxy* self, Value key) { return getitem_py(t, self->mapping, key); }
Result<bool> nx_mappingproxy_dunder_contains(Thread& t, MappingProxy* self, Value key) { return contains_py(t, self->mapping, key); }
Result<bool> nx_mappingproxy_has_key(Thread& t, MappingProxy* self, Value key) { return contains_py(t, self->mapping, key); }
Result<int64_t> nx_mappingproxy_dunder_len(Thread& t, MappingProxy* self) { return length_py(t, self->mapping); }
Result<Value> nx_mappingproxy_dunder_iter(Thread& t, MappingProxy* self) { return iter_py(t, self->mapping); }
Result<Value> nx_mappingproxy_dunder_reversed(Thread& t, MappingProxy* self) { return forward_py(t, self, "__reversed__"); }
Result<Value> nx_mappingproxy_dunder_repr(Thread& t, MappingProxy* self) {
  return format_text(t, py2() ? "dict_proxy({})" : "mappingproxy({})", TRY(repr_py(t, self->mapping)));
}
Result<Value> nx_mappingproxy_dunder_str(Thread& t, MappingProxy* self) { return value_of(TRY(str_py(t, self->mapping))); }
Result<Value> nx_mappingproxy_dunder_eq(Thread& t, MappingProxy* self, Value value) { return compare_py(t, Compare::Eq, self->mapping, unwrapped(value)); }
Result<Value> nx_mappingproxy_dunder_ne(Thread& t, MappingProxy* self, Value value) { return compare_py(t, Compare::Ne, self->mapping, unwrapped(value)); }
Result<Value> nx_mappingproxy_dunder_or(Thread& t, MappingProxy* self, Value value) { return binary_py(t, Binary::Or, self->mapping, unwrapped(value)); }
Result<Value> nx_mappingproxy_dunder_ror(Thread& t, MappingProxy* self, Value value) { return binary_py(t, Binary::Or, unwrapped(value), self->mapping); }
Result<Value> nx_mappingproxy_get(Thread& t, MappingProxy* self, Value key, Value fallback) {
  const Value args[] = {key, fallback};
  return forward_py(t, self, "get", args, 2);
}
Result<Value> nx_mappingproxy_keys(Thread& t, MappingProxy* self) { return forward_py(t, self, "keys"); }
Result<Value> nx_mappingproxy_values(Thread& t, MappingProxy* self) { return forward_py(t, self, "values"); }
Result<Value> nx_mappingproxy_items(Thread& t, MappingProxy* self) { return forward_py(t, self, "items"); }
Result<Value> nx_mappingproxy_iterkeys(Thread& t, MappingProxy* self) { return forward_py(t, self, "iterkeys"); }
Result<Value> nx_mappingproxy_itervalues(Thread& t, MappingProxy* self) { return forward_py(t, self, "itervalues"); }
Result<Value> nx_mappingproxy_iteritems(Thread& t, MappingProxy* self) { return forward_py(t, self, "iteritems"); }
Result<Value> nx_mappingproxy_copy(Thread& t, MappingProxy* self) { return forward_py(t, self, "copy"); }

}  // namespace rt
}  // namespace natrix
