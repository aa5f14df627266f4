// runtime/modules/sqlite_callbacks.cpp - the natives of module _sqlite that let SQLite call Python functions.
// SQLite keeps addresses of objects that the Connection keeps alive. It calls in a safe region, which each callback leaves.
#include "natives/_sqlite.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/heap/threads.h"
#include "runtime/modules/sqlite.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/codecs.h"
#include "runtime/text/str.h"

namespace natrix::rt::sqlite {

namespace {

std::atomic<bool> show_tracebacks{false};

Value object_at(void* address) { return Value::from_object(address); }

/// Shows or drops the exception that a callback has left: SQLite knows codes only.
void dismiss(Thread& t, Value callable) {
  if (t.pending == kEmpty) return;
  if (!show_tracebacks.load(std::memory_order_relaxed)) {
    (void)take_pending(t);
    return;
  }
  if (!py2()) return report_unraisable(t, "", callable);
  (void)report_uncaught(t);
}

/// Modules/_sqlite/connection.c, set_sqlite_error.
void fail(Thread& t, sqlite3_context* context, Value callable, const char* message) {
  if (!py2() && t.pending != kEmpty) {
    if (catch_pending(t, MemoryError)) return api.result_error_nomem(context);
    if (catch_pending(t, OverflowError)) return api.result_error_toobig(context);
  }
  api.result_error(context, message, -1);
  dismiss(t, callable);
}

Result<Value> argument(Thread& t, sqlite3_value* v) {
  switch (api.value_type(v)) {
    case kInteger: return int_from_int64(t, api.value_int64(v));
    case kFloat: return Value::from_double(api.value_double(v));
    case kText: {
      auto* data = reinterpret_cast<const char*>(api.value_text(v));
      if (data == nullptr) return raise_empty(t, MemoryError);
      return value_of(TRY(decode_utf8(t, {data, static_cast<size_t>(api.value_bytes(v))})));
    }
    case kBlob: {
      const void* data = api.value_blob(v);
      return blob_value(t, data, data == nullptr ? 0 : api.value_bytes(v));
    }
    default: return kNone;
  }
}

Result<Value> call_with_arguments(Thread& t, Value callable, int count, sqlite3_value** values) {
  ValueBuffer arguments(t);
  for (int i = 0; i < count; ++i) TRY(arguments.push(TRY(argument(t, values[i]))));
  return call_py(t, callable, arguments.data(), arguments.size());
}

/// False: nothing that SQLite has a type for.
Result<bool> give(Thread& t, sqlite3_context* context, Value v) {
  if (v == kNone) {
    api.result_null(context);
  } else if (is_integer(v)) {
    int64_t n;
    if (!fits_int64(v, &n)) return raise(t, OverflowError, "Python int too large to convert to SQLite INTEGER");
    api.result_int64(context, n);
  } else if (is_float_value(v)) {
    api.result_double(context, float_value(v));
  } else if (is<Str>(v) || (py2() && is<Bytes>(v))) {
    const std::string_view text = is<Str>(v) ? TRY(utf8_of(t, as<Str>(v))) : as<Bytes>(v)->view();
    if (text.size() > INT32_MAX) return raise(t, OverflowError, "string is longer than INT_MAX bytes");
    api.result_text(context, text.data(), static_cast<int>(text.size()), kTransient);
  } else {
    const BytesView view = blob_view(v);
    if (view.data == nullptr) return false;
    if (view.length > INT32_MAX) return raise(t, OverflowError, "BLOB longer than INT_MAX bytes");
    api.result_blob(context, view.data, static_cast<int>(view.length), kTransient);
  }
  return true;
}

bool given(Thread& t, sqlite3_context* context, Result<Value> r) {
  if (r.raised()) return false;
  auto ok = give(t, context, r.value());
  return !ok.raised() && ok.value();
}

void call_function(sqlite3_context* context, int count, sqlite3_value** values) {
  Thread& t = nx_thread;
  Relocked running(t);
  const Value callable = object_at(api.user_data(context));
  if (!given(t, context, call_with_arguments(t, callable, count, values))) fail(t, context, callable, "user-defined function raised exception");
}

// An aggregate is a tuple: its class, and the list of the instances that are at work.
Value* instance_place(sqlite3_context* context) { return static_cast<Value*>(api.aggregate_context(context, sizeof(Value))); }

Result<Value> method_of(Thread& t, Value instance, const char* name) {
  Text* text = TRY(native_str(t, name));
  return getattr_py(t, instance, intern(t, text));
}

Result<Value> start_aggregate(Thread& t, Tuple* aggregate) {
  Value instance = TRY(call0_py(t, aggregate->items[0]));
  TRY(list_append(t, as<List>(aggregate->items[1]), instance));
  return instance;
}

void step_with(sqlite3_context* context, int count, sqlite3_value** values, const char* method, const char* missing, const char* raised) {
  Thread& t = nx_thread;
  Relocked running(t);
  auto* aggregate = as<Tuple>(object_at(api.user_data(context)));
  Value* place = instance_place(context);
  if (*place == kEmpty) {
    auto instance = start_aggregate(t, aggregate);
    if (instance.raised()) return fail(t, context, aggregate->items[0], "user-defined aggregate's '__init__' method raised error");
    *place = instance.value();  // the list keeps it alive
  }
  auto callable = method_of(t, *place, method);
  if (callable.raised()) {
    // 2.7 says nothing of it here.
    return py2() ? dismiss(t, aggregate->items[0]) : fail(t, context, aggregate->items[0], missing);
  }
  if (call_with_arguments(t, callable.value(), count, values).raised()) fail(t, context, callable.value(), raised);
}

void step_aggregate(sqlite3_context* context, int count, sqlite3_value** values) {
  step_with(context, count, values, "step", "user-defined aggregate's 'step' method not defined", "user-defined aggregate's 'step' method raised error");
}
void step_back(sqlite3_context* context, int count, sqlite3_value** values) {
  step_with(context, count, values, "inverse", "user-defined aggregate's 'inverse' method not defined",
            "user-defined aggregate's 'inverse' method raised error");
}

void result_of(sqlite3_context* context, const char* method, const char* missing, const char* raised, bool last) {
  Thread& t = nx_thread;
  Relocked running(t);
  auto* aggregate = as<Tuple>(object_at(api.user_data(context)));
  Value* place = instance_place(context);
  // No step was made, or the class could not be called: there is no row, or SQLite knows the error.
  if (place == nullptr || *place == kEmpty) return;
  const Value instance = *place;
  Exception* before = t.pending == kEmpty ? nullptr : take_pending(t);
  auto callable = method_of(t, instance, method);
  const bool defined = !callable.raised();
  if (!defined || !given(t, context, call0_py(t, callable.value()))) fail(t, context, defined ? callable.value() : instance, defined || py2() ? raised : missing);
  if (before != nullptr) (void)restore_pending(t, before);
  if (!last) return;
  *place = kEmpty;
  auto* live = as<List>(aggregate->items[1]);
  for (int64_t i = list_size(live); i-- > 0;) {
    if (list_get(live, i) == instance) {
      list_remove_at(t, live, i);
      break;
    }
  }
}

void finish_aggregate(sqlite3_context* context) {
  result_of(context, "finalize", "user-defined aggregate's 'finalize' method not defined", "user-defined aggregate's 'finalize' method raised error", true);
}
void value_so_far(sqlite3_context* context) {
  result_of(context, "value", "user-defined aggregate's 'value' method not defined", "user-defined aggregate's 'value' method raised error", false);
}

Result<int64_t> collate(Thread& t, Value callable, std::string_view a, std::string_view b) {
  // 2.7 gives byte strings.
  Value x = py2() ? value_of(TRY(make_bytes(t, a))) : value_of(TRY(decode_utf8(t, a)));
  Value y = py2() ? value_of(TRY(make_bytes(t, b))) : value_of(TRY(decode_utf8(t, b)));
  Value r = TRY(call_py(t, callable, x, y));
  if (is_integer(r)) {
    int64_t n;
    if (!fits_int64(r, &n)) return TRY(compare_true_py(t, Compare::Gt, r, Value::from_small(0))) ? int64_t{1} : int64_t{-1};
    return n;
  }
  return index_py(t, r, true);
}

int call_collation(void* callable, int a_length, const void* a, int b_length, const void* b) {
  Thread& t = nx_thread;
  Relocked running(t);
  auto r = collate(t, object_at(callable), {static_cast<const char*>(a), static_cast<size_t>(a_length)}, {static_cast<const char*>(b), static_cast<size_t>(b_length)});
  if (r.raised()) {
    dismiss(t, object_at(callable));
    return 0;
  }
  return r.value() > 0 ? 1 : r.value() < 0 ? -1 : 0;
}

Result<Value> text_or_none(Thread& t, const char* s) {
  if (s == nullptr) return kNone;
  return value_of(TRY(native_str(t, s)));
}

Result<int64_t> authorize(Thread& t, Value callable, int action, const char* a, const char* b, const char* name, const char* source) {
  Value first = TRY(text_or_none(t, a)), second = TRY(text_or_none(t, b)), third = TRY(text_or_none(t, name)), fourth = TRY(text_or_none(t, source));
  Value r = TRY(call_py(t, callable, Value::from_small(action), first, second, third, fourth));
  int64_t n;
  if (!is_integer(r) || !fits_int64(r, &n) || n != static_cast<int32_t>(n)) return int64_t{kError};
  return n;
}
int call_authorizer(void* callable, int action, const char* a, const char* b, const char* name, const char* source) {
  constexpr int kDeny = 1;
  Thread& t = nx_thread;
  Relocked running(t);
  auto r = authorize(t, object_at(callable), action, a, b, name, source);
  if (!r.raised()) return static_cast<int>(r.value());
  dismiss(t, object_at(callable));
  return kDeny;
}

int call_progress(void* callable) {
  Thread& t = nx_thread;
  Relocked running(t);
  auto r = call0_py(t, object_at(callable));
  if (!r.raised()) {
    auto stop = truth_py(t, r.value());
    if (!stop.raised()) return stop.value();
  }
  dismiss(t, object_at(callable));
  return 1;  // abort
}

int call_trace(unsigned, void* callable, void* statement, void* sql) {
  Thread& t = nx_thread;
  Relocked running(t);
  // A comment is reported as such, a statement with its parameters put in.
  const char* text = static_cast<const char*>(sql);
  char* expanded = text[0] == '-' && text[1] == '-' ? nullptr : api.expanded_sql(static_cast<sqlite3_stmt*>(statement));
  auto shown = decode_utf8(t, expanded != nullptr ? expanded : text);
  if (expanded != nullptr) api.free(expanded);
  if (shown.raised() || call_py(t, object_at(callable), value_of(shown.value())).raised()) dismiss(t, object_at(callable));
  return 0;
}

void* address_of(Value callable) { return callable == kNone ? nullptr : callable.as_object(); }

}  // namespace

extern "C" {

Result<void> nx__sqlite_tracebacks(Thread&, bool flag) {
  show_tracebacks.store(flag, std::memory_order_relaxed);
  return Done{};
}

Result<bool> nx__sqlite_create_function(Thread& t, Value database, Text* name, int64_t arguments, int64_t flags, Value callable) {
  Database* d = TRY(database_of(t, database));
  return api.create_function_v2(d->handle, ZeroTerminated(name).data(), static_cast<int>(arguments), kUtf8 | static_cast<int>(flags), address_of(callable),
                                callable == kNone ? nullptr : call_function, nullptr, nullptr, nullptr) == kOk;
}

Result<bool> nx__sqlite_create_aggregate(Thread& t, Value database, Text* name, int64_t arguments, Value factory, bool window) {
  Database* d = TRY(database_of(t, database));
  const bool none = factory == kNone;
  const ZeroTerminated function(name);
  if (!window) {
    return api.create_function_v2(d->handle, function.data(), static_cast<int>(arguments), kUtf8, address_of(factory), nullptr,
                                  none ? nullptr : step_aggregate, none ? nullptr : finish_aggregate, nullptr) == kOk;
  }
  if (api.create_window_function == nullptr) {
    return raise(t, error_class(Class::NotSupported), "create_window_function() requires SQLite 3.25.0 or higher");
  }
  const int code = api.create_window_function(d->handle, function.data(), static_cast<int>(arguments), kUtf8, address_of(factory),
                                              none ? nullptr : step_aggregate, none ? nullptr : finish_aggregate, none ? nullptr : value_so_far,
                                              none ? nullptr : step_back, nullptr);
  if (code != kOk) return raise(t, error_class(Class::Programming), "{}", api.errmsg(d->handle));
  return true;
}

Result<void> nx__sqlite_create_collation(Thread& t, Value database, Text* name, Value callable) {
  Database* d = TRY(database_of(t, database));
  const int code = api.create_collation_v2(d->handle, ZeroTerminated(name).data(), kUtf8, address_of(callable), callable == kNone ? nullptr : call_collation, nullptr);
  if (code != kOk) return raise_error(t, *d);
  return Done{};
}

Result<bool> nx__sqlite_set_hook(Thread& t, Value database, int64_t which, Value callable, int64_t interval) {
  constexpr unsigned kTraceStatement = 1;
  Database* d = TRY(database_of(t, database));
  const bool none = callable == kNone;
  switch (which) {
    case 0: return api.set_authorizer(d->handle, none ? nullptr : call_authorizer, address_of(callable)) == kOk;
    case 1:
      api.progress_handler(d->handle, none ? 0 : static_cast<int>(interval), none ? nullptr : call_progress, address_of(callable));
      return true;
    default: return api.trace_v2(d->handle, none ? 0 : kTraceStatement, none ? nullptr : call_trace, address_of(callable)) == kOk;
  }
}

}  // extern "C"

}  // namespace natrix::rt::sqlite
