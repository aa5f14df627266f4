// runtime/containers/match.cpp - the tests of match statements (Language Reference 8.6.4, PEP 634).

#include "runtime/containers/arguments.h"
#include "runtime/containers/iterators.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {
namespace {

// collections.abc marks Sequence and Mapping by a class attribute __abc_tpflags__ with CPython's type flags; subclasses
// and the built-in sequences and mappings count, str, bytes and bytearray do not.
constexpr int64_t kSequenceFlag = 1 << 5, kMappingFlag = 1 << 6;

bool has_abc_flag(Thread& t, Value v, int64_t flag) {
  Value flags = lookup(t, type_of(v), names::dunder_abc_tpflags);
  return flags.is_int() && (flags.as_int() & flag) != 0;
}

/// Classes whose one positional sub-pattern is the subject itself.
bool matches_self(const Type* type) {
  for (const Type* own : {&nx_type_bool, &nx_type_bytearray, &nx_type_bytes, &nx_type_dict, &nx_type_float, &nx_type_frozenset,
                          &nx_type_int, &nx_type_list, &nx_type_set, &nx_type_str, &nx_type_tuple}) {
    if (is_subtype(type, own)) return true;
  }
  return false;
}

Result<Value> match_keys_py(Thread& t, Value subject, Tuple* keys) {
  Set* seen = TRY(make_set(t));
  Tuple* values = TRY(allocate_tuple(t, keys->length));
  Value get = kEmpty;
  if (!is_exact<Dict>(subject)) get = TRY(getattr_py(t, subject, names::get));
  for (int64_t i = 0; i < keys->length; ++i) {
    Value key = keys->items[i];
    if (!TRY(set_add_py(t, seen, key))) return raise(t, ValueError, "mapping pattern checks duplicate key ({!r})", key);
    Value v;
    if (get == kEmpty) {
      v = TRY(dict_get_py(t, as<Dict>(subject), key));
    } else {
      // The set is an object that no mapping of the program holds: the default that says "missing".
      v = TRY(call_py(t, get, key, value_of(seen)));
      if (v == value_of(seen)) v = kEmpty;
    }
    if (v == kEmpty) return kEmpty;
    store(values, &values->items[i], v);
  }
  return value_of(values);
}

Result<Value> match_class_py(Thread& t, Value subject, Value cls, Tuple* keywords, int64_t positional) {
  Type* type = try_cast<Type>(cls);
  if (type == nullptr) return raise(t, TypeError, "called match pattern must be a class");
  if (!TRY(isinstance_py(t, subject, cls))) return kEmpty;
  ValueBuffer attributes(t);
  Set* seen = TRY(make_set(t));
  // False: the subject lacks the attribute.
  auto take = [&](Value name) -> Result<bool> {
    if (!TRY(set_add_py(t, seen, name))) return raise(t, TypeError, "{}() got multiple sub-patterns for attribute {!r}", type, name);
    Value v = TRY(getattr_or_empty_py(t, subject, intern(t, as<Text>(name))));
    if (v == kEmpty) return false;
    TRY(attributes.push(v));
    return true;
  };
  if (positional > 0) {
    Value names = TRY(getattr_or_empty_py(t, cls, names::dunder_match_args));
    bool self = names == kEmpty && matches_self(type);
    Tuple* match_args = names == kEmpty ? &nx_empty_tuple : try_exact<Tuple>(names);
    if (match_args == nullptr) {
      return raise(t, TypeError, "{}.__match_args__ must be a tuple (got {})", type, type_name(names));
    }
    int64_t allowed = self ? 1 : match_args->length;
    if (positional > allowed) {
      return raise(t, TypeError, "{}() accepts {} positional sub-pattern{} ({} given)", type, allowed, allowed == 1 ? "" : "s", positional);
    }
    if (self) TRY(attributes.push(subject));
    for (int64_t i = 0; !self && i < positional; ++i) {
      Value name = match_args->items[i];
      if (!is_exact<Str>(name)) return raise(t, TypeError, "__match_args__ elements must be strings (got {})", type_name(name));
      if (!TRY(take(name))) return kEmpty;
    }
  }
  for (int64_t i = 0; i < keywords->length; ++i) {
    if (!TRY(take(keywords->items[i]))) return kEmpty;
  }
  return raw(make_tuple(t, attributes.data(), attributes.size()));
}

}  // namespace
}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" {

bool8 nx_match_sequence(Thread& t, Value a) {
  if (is<List>(a) || is<Tuple>(a) || is<Range>(a) || is<MemoryView>(a)) return 1;
  if (is<Str>(a) || is<Bytes>(a) || is<ByteArray>(a)) return 0;
  return has_abc_flag(t, a, kSequenceFlag);
}

bool8 nx_match_mapping(Thread& t, Value a) {
  if (is<Dict>(a) || type_of(a) == &nx_type_mappingproxy) return 1;
  return has_abc_flag(t, a, kMappingFlag);
}

Value nx_match_keys(Thread& t, Value subject, Value keys) { return match_keys_py(t, subject, as<Tuple>(keys)).payload; }

Value nx_match_class(Thread& t, Value subject, Value type, Value names, uint64_t positional) {
  return match_class_py(t, subject, type, names == kEmpty ? &nx_empty_tuple : as<Tuple>(names), static_cast<int64_t>(positional)).payload;
}

}  // extern "C"
