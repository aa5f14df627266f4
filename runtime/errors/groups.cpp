// runtime/errors/groups.cpp - exception groups and except*. PEP 654; Language Reference 8.4.2.

#include <algorithm>

#include "natives/builtins.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/traceback.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

namespace {

// fields[0]: the message, fields[1]: the tuple of exceptions.
Tuple* members(Exception* group) { return as<Tuple>(group->fields[1]); }
bool is_group(Value v) { return is<Exception>(v) && is_subtype(type_of(v), &BaseExceptionGroup); }

/// Does one exception match: a type, a tuple of types, or a function?
Result<bool> satisfies(Thread& t, Value e, Value condition) {
  if (is<Type>(condition) || is<Tuple>(condition)) return isinstance_py(t, e, condition);
  return truth_py(t, TRY(call_py(t, condition, e)));
}

Result<Value> derive(Thread& t, Exception* group, ValueBuffer& part) {
  Value list = value_of(TRY(make_list(t, part.data(), part.size())));
  Value method = TRY(getattr_py(t, value_of(group), TRY(native_str(t, "derive"))));
  Value made = TRY(call_py(t, method, list));
  auto* e = try_cast<Exception>(made);
  if (e == nullptr || !is_group(made)) return raise(t, TypeError, "derive must return an instance of BaseExceptionGroup");
  store(e, &e->traceback, group->traceback);
  store(e, &e->context, group->context);
  store(e, &e->cause, group->cause);
  store(e, &e->suppress, group->suppress);
  const Text* name = intern(t, TRY(native_str(t, "__notes__")));
  Value notes = TRY(getattr_or_empty_py(t, value_of(group), name));
  if (is<List>(notes)) TRY(setattr_py(t, made, name, value_of(TRY(list_from_py(t, notes)))));
  return made;
}

struct Parts {
  Value matching = kNone, rest = kNone;
};

Result<void> split(Thread& t, Value e, Value condition, Parts& parts) {
  TRY(check_stack(t, " in exceptiongroup_split_recursive"));
  if (TRY(satisfies(t, e, condition))) {
    parts.matching = e;
    return {};
  }
  if (!is_group(e)) {
    parts.rest = e;
    return {};
  }
  auto* group = as<Exception>(e);
  ValueBuffer matching(t), rest(t);
  for (int64_t i = 0; i < members(group)->length; ++i) {
    Parts inner;
    TRY(split(t, members(group)->items[i], condition, inner));
    if (inner.matching != kNone) TRY(matching.push(inner.matching));
    if (inner.rest != kNone) TRY(rest.push(inner.rest));
  }
  if (matching.size() != 0) parts.matching = TRY(derive(t, group, matching));
  if (rest.size() != 0) parts.rest = TRY(derive(t, group, rest));
  return {};
}

}  // namespace

Result<Value> nx_BaseExceptionGroup_dunder_new(Thread& t, Type* cls, Value message, Value exceptions) {
  if (!is_native_str(message)) return raise(t, TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not {}", type_name(message));
  if (!is<Tuple>(exceptions) && !is<List>(exceptions)) {
    return raise(t, TypeError, "second argument (exceptions) must be a sequence");
  }
  Tuple* tuple = TRY(tuple_from_py(t, exceptions));
  if (tuple->length == 0) return raise(t, ValueError, "second argument (exceptions) must be a non-empty sequence");
  bool nested_base = false;
  for (int64_t i = 0; i < tuple->length; ++i) {
    if (!is<Exception>(tuple->items[i])) {
      return raise(t, ValueError, "Item {} of second argument (exceptions) is not an exception", i);
    }
    nested_base |= !is_subtype(type_of(tuple->items[i]), &types::Exception);
  }
  if (cls == &BaseExceptionGroup && !nested_base) cls = &ExceptionGroup;
  else if (nested_base && cls == &ExceptionGroup) {
    return raise(t, TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
  }
  Exception* e = TRY(allocate_exception(t, cls, TRY(make_tuple_of(t, message, exceptions))));
  store(e, &e->fields[0], message);
  store(e, &e->fields[1], value_of(tuple));
  return value_of(e);
}

Result<Value> nx_BaseExceptionGroup_dunder_init(Thread&, Exception* self, Tuple* args) {
  store(self, &self->args, value_of(args));
  return kNone;
}

Result<Value> nx_BaseExceptionGroup_dunder_str(Thread& t, Exception* self) {
  Buffer<char, 64> out;
  out.append(text_view(TRY(str_py(t, self->fields[0]))));
  char count[48];
  long long n = members(self)->length;
  snprintf(count, sizeof count, " (%lld sub-exception%s)", n, n == 1 ? "" : "s");
  out.append(count);
  return value_of(TRY(native_str(t, out.view())));
}

Result<Value> nx_BaseExceptionGroup_derive(Thread& t, Exception* self, Value excs) {
  return call_py(t, value_of(&BaseExceptionGroup), self->fields[0], excs);
}

Result<Value> nx_BaseExceptionGroup_split(Thread& t, Exception* self, Value condition) {
  Parts parts;
  TRY(split(t, value_of(self), condition, parts));
  return value_of(TRY(make_tuple_of(t, parts.matching, parts.rest)));
}

Result<Value> nx_BaseExceptionGroup_subgroup(Thread& t, Exception* self, Value condition) {
  Parts parts;
  TRY(split(t, value_of(self), condition, parts));
  return parts.matching;
}

Result<Value> nx_BaseExceptionGroup_dunder_class_getitem(Thread&, Type* cls, Value) { return value_of(cls); }

namespace {

Result<Value> split_for_handler(Thread& t, Value exception, Value type) {
  Value classes = type;
  auto check = [&](Value c) -> Result<void> {
    auto* cls = try_cast<Type>(c);
    if (cls == nullptr || (cls->flags & kTypeExceptionSubclass) == 0) {
      return raise(t, TypeError, "catching classes that do not inherit from BaseException is not allowed");
    }
    if (is_subtype(cls, &BaseExceptionGroup)) {
      return raise(t, TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
    return {};
  };
  if (auto* tuple = try_cast<Tuple>(classes)) {
    for (int64_t i = 0; i < tuple->length; ++i) TRY(check(tuple->items[i]));
  } else {
    TRY(check(classes));
  }
  if (exception == kNone) return value_of(TRY(make_tuple_of(t, kNone, kNone)));
  Parts parts;
  if (!is_group(exception)) {
    if (!TRY(isinstance_py(t, exception, type))) return value_of(TRY(make_tuple_of(t, kNone, exception)));
    // A naked exception that matches is wrapped.
    Value wrapped = TRY(call_py(t, value_of(&BaseExceptionGroup), value_of(TRY(native_str(t, ""))),
                                value_of(TRY(make_tuple_of(t, exception)))));
    store(as<Exception>(wrapped), &as<Exception>(wrapped)->traceback, as<Exception>(exception)->traceback);
    return value_of(TRY(make_tuple_of(t, wrapped, kNone)));
  }
  TRY(split(t, exception, type, parts));
  return value_of(TRY(make_tuple_of(t, parts.matching, parts.rest)));
}

/// The exceptions that are not groups.
Result<void> collect_leaves(Thread& t, Value e, ValueBuffer& leaves) {
  TRY(check_stack(t));
  if (!is_group(e)) return leaves.push(e);
  for (int64_t i = 0; i < members(as<Exception>(e))->length; ++i) TRY(collect_leaves(t, members(as<Exception>(e))->items[i], leaves));
  return {};
}

/// The part of a group with these leaves alone; kNone: nothing is left.
Result<Value> project(Thread& t, Value e, ValueBuffer& leaves) {
  TRY(check_stack(t));
  if (!is_group(e)) return std::find(leaves.data(), leaves.data() + leaves.size(), e) == leaves.data() + leaves.size() ? kNone : e;
  ValueBuffer kept(t);
  for (int64_t i = 0; i < members(as<Exception>(e))->length; ++i) {
    Value part = TRY(project(t, members(as<Exception>(e))->items[i], leaves));
    if (part != kNone) TRY(kept.push(part));
  }
  return kept.size() == 0 ? kNone : derive(t, as<Exception>(e), kept);
}

/// Objects/exceptions.c, is_same_exception_metadata: a part of the group that a handler raised again as it was.
bool raised_again(Value e, Exception* original) {
  auto* part = try_cast<Exception>(e);
  return part != nullptr && is_group(e) && part->traceback == original->traceback && part->cause == original->cause && part->context == original->context;
}

/// After all except* clauses: nothing, the unmatched rest, or a group of it and what the handlers raised
/// (Objects/exceptions.c, _PyExc_PrepReraiseStar).
Result<Value> merge(Thread& t, Value original, Value rest, Value raised) {
  auto* list = as<List>(raised);
  int64_t count = list_size(list);
  if (count == 0) return rest;
  if (!is_group(original)) return list_get(list, 0);
  ValueBuffer all(t), leaves(t);
  for (int64_t i = 0; i < count; ++i) {
    Value each = list_get(list, i);
    if (raised_again(each, as<Exception>(original))) TRY(collect_leaves(t, each, leaves));
    else TRY(all.push(each));
  }
  if (rest != kNone) TRY(collect_leaves(t, rest, leaves));
  if (leaves.size() != 0) TRY(all.push(TRY(project(t, original, leaves))));
  if (all.size() == 1) return all[0];
  return call_py(t, value_of(&BaseExceptionGroup), value_of(TRY(native_str(t, ""))),
                 value_of(TRY(make_list(t, all.data(), all.size()))));
}

}  // namespace

extern "C" {
Value nx_split_group(Thread& t, Value exception, Value type) { return split_for_handler(t, exception, type).payload; }
Value nx_merge_group(Thread& t, Value original, Value rest, Value raised) { return merge(t, original, rest, raised).payload; }
}

}  // namespace natrix::rt
