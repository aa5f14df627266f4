// runtime/modules/sqlite.cpp - the natives of module _sqlite: connections, statements, rows.
// Each call that may wait for another connection or take long is made in a safe region.
#include "runtime/modules/sqlite.h"

#include "natives/_sqlite.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/heap/threads.h"
#include "runtime/modules/path_argument.h"
#include "runtime/numbers/numbers.h"
#include "runtime/system/library.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/bytes.h"
#include "runtime/text/codecs.h"
#include "runtime/text/str.h"

namespace natrix::rt::sqlite {

Api api;

namespace {

Value registered[2];  // the classes, a tuple in the order of enum Class; {code: name}
NATRIX_ROOTS(roots, registered, 2);

bool bind_api() {
  void* library = sys::open_library({"libsqlite3.so.0"});
  if (library == nullptr) return false;
  bool all = true;
#define NATRIX_BIND(result, name, parameters) all = sys::bind(library, "sqlite3_" #name, &api.name) && all;
  NATRIX_SQLITE_FUNCTIONS(NATRIX_BIND)
#undef NATRIX_BIND
#define NATRIX_BIND(result, name, parameters) (void)sys::bind(library, "sqlite3_" #name, &api.name);
  NATRIX_SQLITE_OPTIONAL(NATRIX_BIND)
#undef NATRIX_BIND
  return all;
}

/// What the collector found dead. Nobody stops at a safepoint while holding the lock.
class Dead {
 public:
  void add(Statement* s) {
    lock();
    s->next_dead = statements_;
    statements_ = s;
    unlock();
  }
  Statement* take() {
    lock();
    Statement* s = statements_;
    if (s != nullptr) statements_ = s->next_dead;
    unlock();
    return s;
  }
  void lock() { while (locked_.test_and_set(std::memory_order_acquire)) {} }
  void unlock() { locked_.clear(std::memory_order_release); }

 private:
  std::atomic_flag locked_ = ATOMIC_FLAG_INIT;
  Statement* statements_ = nullptr;
} dead;

void unreference(Database* d) {
  if (d->references.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  if (d->handle != nullptr) api.close_v2(d->handle);
  free(d);
}

/// Ends a statement, which stays a valid object.
void end(Thread& t, Statement* s) {
  dead.lock();
  sqlite3_stmt* handle = s->handle;
  s->handle = nullptr;
  if (s->previous != nullptr) s->previous->next = s->next;
  else if (s->database->statements == s) s->database->statements = s->next;
  if (s->next != nullptr) s->next->previous = s->previous;
  s->next = s->previous = nullptr;
  dead.unlock();
  if (handle == nullptr) return;
  Unlocked waiting(t);
  api.finalize(handle);
}

/// Frees what the collector has found; false: nothing.
bool bury(Thread& t) {
  bool any = false;
  while (Statement* s = dead.take()) {
    end(t, s);
    Database* d = s->database;
    free(s);
    unreference(d);
    any = true;
  }
  return any;
}

/// A statement that is not needed any more may still hold a lock, if nobody has seen yet that it died.
bool find_dead(Thread& t, int code) {
  if ((code & 0xff) != kLocked && (code & 0xff) != kBusy) return false;
  collect(t);
  return bury(t);
}

Class class_of(int code) {
  // Modules/_sqlite/util.c
  switch (code & 0xff) {
    case kInternal:
    case kNotFound: return Class::Internal;
    case 1: case 3: case 4: case 5: case 6: case 8: case 9: case 10: case 13: case 14: case 15: case 16: case 17: return Class::Operational;
    case 11: return Class::Database;
    case 18: return Class::Data;
    case 19: case 20: return Class::Integrity;
    case kMisuse: return py2() ? Class::Programming : Class::Interface;
    case 25: return py2() ? Class::Database : Class::Interface;
    default: return Class::Database;
  }
}

Raised raise_with(Thread& t, int code, int extended, const char* message) {
  if ((code & 0xff) == kNoMemory) return raise_empty(t, MemoryError);
  (void)raise(t, error_class(class_of(code)), "{}", message);
  if (py2()) return {};
  Exception* e = take_pending(t);
  const Value name = [&]() -> Value {
    auto found = dict_get_py(t, as<Dict>(load(&registered[1])), Value::from_small(extended));
    return found.raised() ? kEmpty : found.value();
  }();
  Text* code_name = TRY(native_str(t, "sqlite_errorcode"));
  Text* name_name = TRY(native_str(t, "sqlite_errorname"));
  TRY(setattr_py(t, value_of(e), intern(t, code_name), Value::from_small(extended)));
  TRY(setattr_py(t, value_of(e), intern(t, name_name), name == kEmpty ? value_of(TRY(native_str(t, "unknown"))) : name));
  return restore_pending(t, e);
}

Result<Value> text_value(Thread& t, const char* s) {
  return value_of(TRY(native_str(t, s)));
}

}  // namespace

Type& error_class(Class c) { return *as<Type>(as<Tuple>(load(&registered[0]))->items[static_cast<int>(c)]); }

Raised raise_error(Thread& t, Database& d) {
  const int code = api.errcode(d.handle);
  return raise_with(t, code, api.extended_errcode(d.handle), api.errmsg(d.handle));
}
Raised raise_code(Thread& t, int code) { return raise_with(t, code, code, api.errstr(code)); }

Result<Database*> database_of(Thread& t, Value v) {
  Foreign* f = try_foreign(v);
  auto* d = f == nullptr ? nullptr : static_cast<Database*>(f->pointer);
  if (d == nullptr || d->handle == nullptr) return raise(t, error_class(Class::Programming), "Cannot operate on a closed database.");
  return d;
}

Result<Statement*> statement_of(Thread& t, Value v) {
  Foreign* f = try_foreign(v);
  if (f == nullptr) return raise(t, error_class(Class::Interface), "Cursor needed to be reset");
  auto* s = static_cast<Statement*>(f->pointer);
  if (s->database->handle == nullptr) return raise(t, error_class(Class::Programming), "Cannot operate on a closed database.");
  return s;
}

Result<Value> blob_value(Thread& t, const void* data, int64_t size) {
  Value bytes = value_of(TRY(make_bytes(t, data, size)));
  if (!py2()) return bytes;
  auto* b = TRY(make<BufferObject>(t));
  store(b, &b->base, bytes);
  b->size = -1;
  return value_of(b);
}

BytesView blob_view(Value v) {
  if (py2() && is<Bytes>(v)) return {};
  return bytes_view(v);
}

extern "C" {

Result<Value> nx__sqlite_load(Thread& t, Tuple* classes, Dict* names) {
  store(nullptr, &registered[0], value_of(classes));
  store(nullptr, &registered[1], value_of(names));
  if (!bind_api()) return kNone;
  return text_value(t, api.libversion());
}

Result<Value> nx__sqlite_open(Thread& t, Value path, int64_t flags, int64_t milliseconds) {
  bury(t);
  PathBuffer name;
  TRY(path_argument_py(t, path, name));
  sqlite3* handle = nullptr;
  int code;
  {
    Unlocked waiting(t);
    code = api.open_v2(name.data(), &handle, static_cast<int>(flags), nullptr);
    if (code == kOk) api.busy_timeout(handle, static_cast<int>(milliseconds));
  }
  if (handle == nullptr) return raise_empty(t, MemoryError);
  auto* d = static_cast<Database*>(calloc(1, sizeof(Database)));
  if (d == nullptr) abort();
  d->handle = handle;
  d->references.store(1, std::memory_order_relaxed);
  if (code != kOk) {
    auto raised = raise_error(t, *d);
    unreference(d);
    return raised;
  }
  // A connection that is dropped is closed when its last statement is. close_v2 does not wait for other connections.
  return value_of(TRY(make_foreign(t, d, [](void* p) { unreference(static_cast<Database*>(p)); })));
}

Result<void> nx__sqlite_close(Thread& t, Value database) {
  Foreign* f = try_foreign(database);
  auto* d = f == nullptr ? nullptr : static_cast<Database*>(f->pointer);
  if (d == nullptr || d->handle == nullptr) return Done{};
  bury(t);
  while (d->statements != nullptr) end(t, d->statements);
  sqlite3* handle = d->handle;
  d->handle = nullptr;
  Unlocked waiting(t);
  api.close_v2(handle);
  return Done{};
}
Result<bool> nx__sqlite_is_open(Thread&, Value database) {
  Foreign* f = try_foreign(database);
  return f != nullptr && f->pointer != nullptr && static_cast<Database*>(f->pointer)->handle != nullptr;
}

Result<Value> nx__sqlite_prepare(Thread& t, Value database, Text* sql) {
  Database* d = TRY(database_of(t, database));
  bury(t);
  const ZeroTerminated copy(sql);
  const std::string_view text = copy.view();
  Type& refused = error_class(py2() ? Class::Warning : Class::Programming);
  if (memchr(text.data(), 0, text.size()) != nullptr) {
    return raise(t, py2() ? ValueError : refused, "the query contains a null character");
  }
  if (text.size() > static_cast<size_t>(api.limit(d->handle, 1, -1))) return raise(t, error_class(Class::Data), "query string is too large");
  sqlite3_stmt* handle = nullptr;
  const char* tail = nullptr;
  for (bool again = false;; again = true) {
    int code;
    {
      Unlocked waiting(t);
      code = api.prepare_v2(d->handle, text.data(), static_cast<int>(text.size()) + 1, &handle, &tail);
    }
    if (code == kOk) break;
    if (again || !find_dead(t, code)) return raise_error(t, *d);
  }
  // What follows may be blanks and comments only: it is then no statement.
  if (tail != nullptr && *tail != 0) {
    sqlite3_stmt* another = nullptr;
    const int code = api.prepare_v2(d->handle, tail, -1, &another, &tail);
    const bool nothing = code == kOk && another == nullptr;
    if (another != nullptr) api.finalize(another);
    if (!nothing) {
      api.finalize(handle);
      return raise(t, refused, "You can only execute one statement at a time.");
    }
  }
  auto* s = static_cast<Statement*>(calloc(1, sizeof(Statement)));
  if (s == nullptr) abort();
  s->handle = handle;
  s->database = d;
  d->references.fetch_add(1, std::memory_order_relaxed);
  dead.lock();
  s->next = d->statements;
  if (s->next != nullptr) s->next->previous = s;
  d->statements = s;
  dead.unlock();
  Value statement = value_of(TRY(make_foreign(t, s, [](void* p) { dead.add(static_cast<Statement*>(p)); })));
  return value_of(TRY(make_tuple_of(t, statement, from_bool(handle == nullptr || api.stmt_readonly(handle) != 0))));
}

Result<void> nx__sqlite_run_script(Thread& t, Value database, Text* sql) {
  Database* d = TRY(database_of(t, database));
  bury(t);
  const ZeroTerminated copy(sql);
  const std::string_view text = copy.view();
  if (memchr(text.data(), 0, text.size()) != nullptr) return raise(t, ValueError, "embedded null {}", py2() ? "byte" : "character");
  const char* rest = text.data();
  while (*rest != 0) {
    int code;
    {
      Unlocked waiting(t);
      sqlite3_stmt* handle = nullptr;
      code = api.prepare_v2(d->handle, rest, -1, &handle, &rest);
      if (code == kOk && handle != nullptr) {
        do code = api.step(handle);
        while (code == kRow);
        code = api.finalize(handle);
      }
    }
    if (code != kOk) return raise_error(t, *d);
  }
  return Done{};
}

Result<bool> nx__sqlite_step(Thread& t, Value statement) {
  Statement* s = TRY(statement_of(t, statement));
  if (s->handle == nullptr) return false;
  for (bool again = false;; again = true) {
    int code;
    {
      Unlocked waiting(t);
      code = api.step(s->handle);
    }
    if (code == kRow) return true;
    if (code == kDone) return false;
    if (again || !find_dead(t, code)) break;
    api.reset(s->handle);
  }
  auto raised = raise_error(t, *s->database);
  api.reset(s->handle);
  return raised;
}

Result<void> nx__sqlite_reset(Thread& t, Value statement) {
  Foreign* f = try_foreign(statement);
  auto* s = f == nullptr ? nullptr : static_cast<Statement*>(f->pointer);
  if (s == nullptr || s->handle == nullptr) return Done{};
  Unlocked waiting(t);
  api.reset(s->handle);
  return Done{};
}
Result<void> nx__sqlite_reset_all(Thread& t, Value database) {
  Database* d = TRY(database_of(t, database));
  bury(t);
  for (Statement* s = d->statements; s != nullptr; s = s->next) {
    if (s->handle != nullptr) api.reset(s->handle);
  }
  return Done{};
}
Result<void> nx__sqlite_finalize(Thread& t, Value statement) {
  if (Foreign* f = try_foreign(statement)) end(t, static_cast<Statement*>(f->pointer));
  return Done{};
}

Result<Value> nx__sqlite_row(Thread& t, Value statement, Value converters, Value factory) {
  Statement* s = TRY(statement_of(t, statement));
  if (s->handle == nullptr) return kNone;
  const int count = api.data_count(s->handle);
  Tuple* row = TRY(allocate_tuple(t, count));
  const Tuple* convert = try_cast<Tuple>(converters);
  for (int i = 0; i < count; ++i) {
    Value v = kNone;
    const int kind = api.column_type(s->handle, i);
    if (convert != nullptr && i < convert->length && convert->items[i] != kNone) {
      if (kind != kNull) {
        const void* data = api.column_blob(s->handle, i);
        Value bytes = value_of(TRY(make_bytes(t, data, data == nullptr ? 0 : api.column_bytes(s->handle, i))));
        v = TRY(call_py(t, convert->items[i], bytes));
      }
    } else if (kind == kInteger) {
      v = TRY(int_from_int64(t, api.column_int64(s->handle, i)));
    } else if (kind == kFloat) {
      v = Value::from_double(api.column_double(s->handle, i));
    } else if (kind == kBlob) {
      const void* data = api.column_blob(s->handle, i);
      v = TRY(blob_value(t, data, data == nullptr ? 0 : api.column_bytes(s->handle, i)));
    } else if (kind == kText) {
      auto* data = reinterpret_cast<const char*>(api.column_text(s->handle, i));
      if (data == nullptr) return raise_empty(t, MemoryError);
      const std::string_view text(data, static_cast<size_t>(api.column_bytes(s->handle, i)));
      const auto is_ascii = [&] {
        for (char c : text) if (c < 0) return false;
        return true;
      };
      if (factory == kNone || (factory == Value::from_small(2) && !is_ascii())) {
        auto decoded = decode_utf8(t, text);
        if (decoded.raised()) {
          if (!catch_pending(t, UnicodeDecodeError)) return Raised{};
          Value shown = value_of(TRY(make_bytes(t, text)));
          if (!py2()) shown = TRY(decode_py(t, shown, "utf-8", "replace"));
          return raise(t, error_class(Class::Operational), "Could not decode to UTF-8 column '{}' with text '{}'", api.column_name(s->handle, i), shown);
        }
        v = value_of(decoded.value());
      } else {
        v = value_of(TRY(make_bytes(t, text)));
        if (!factory.is_int()) v = TRY(call_py(t, factory, v));
      }
    }
    store(row, &row->items[i], v);
  }
  return value_of(row);
}

Result<bool> nx__sqlite_bind(Thread& t, Value statement, int64_t index, Value v, bool any_bytes) {
  Statement* s = TRY(statement_of(t, statement));
  if (s->handle == nullptr) return true;
  const int at = static_cast<int>(index);
  int code;
  if (v == kNone) {
    code = api.bind_null(s->handle, at);
  } else if (is_integer(v)) {
    int64_t n;
    if (!fits_int64(v, &n)) return raise(t, OverflowError, "Python int too large to convert to SQLite INTEGER");
    code = api.bind_int64(s->handle, at, n);
  } else if (is_float_value(v)) {
    code = api.bind_double(s->handle, at, float_value(v));
  } else if (is<Str>(v) || (py2() && is<Bytes>(v))) {
    std::string_view text;
    if (is<Str>(v)) {
      text = TRY(utf8_of(t, as<Str>(v)));
    } else {
      text = as<Bytes>(v)->view();
      for (char c : text) {
        if (c < 0 && !any_bytes) {
          return raise(t, error_class(Class::Programming), "You must not use 8-bit bytestrings unless you use a text_factory that can interpret 8-bit "
                       "bytestrings (like text_factory = str). It is highly recommended that you instead just switch your application to Unicode strings.");
        }
      }
    }
    if (text.size() > INT32_MAX) return raise(t, OverflowError, "string is longer than INT_MAX bytes");
    code = api.bind_text(s->handle, at, text.data(), static_cast<int>(text.size()), kTransient);
  } else {
    const BytesView view = blob_view(v);
    if (view.data == nullptr) return false;
    if (view.length > INT32_MAX) return raise(t, OverflowError, "BLOB longer than INT_MAX bytes");
    code = api.bind_blob(s->handle, at, view.data, static_cast<int>(view.length), kTransient);
  }
  if (code != kOk) return raise_error(t, *s->database);
  return true;
}

Result<int64_t> nx__sqlite_bind_all(Thread& t, Value statement, Value parameters, bool any_bytes) {
  auto* tuple = try_exact<Tuple>(parameters);
  auto* list = tuple == nullptr ? try_exact<List>(parameters) : nullptr;
  if (tuple == nullptr && list == nullptr) return int64_t{0};
  int64_t i = 0;
  for (;; ++i) {
    const Value v = tuple != nullptr ? (i < tuple->length ? tuple->items[i] : kEmpty) : list_get(list, i);
    const bool plain = v == kNone || v.is_int() || v.is_double() || is_exact<Str>(v) || (py2() && is_exact<Bytes>(v));
    if (v == kEmpty || !plain) return i;
    TRY(nx__sqlite_bind(t, statement, i + 1, v, any_bytes));
  }
}
Result<Value> nx__sqlite_run_many(Thread& t, Value statement, Value iterator, bool any_bytes, bool changes) {
  Statement* s = TRY(statement_of(t, statement));
  const int64_t needed = s->handle == nullptr ? -1 : api.bind_parameter_count(s->handle);
  int64_t changed = 0;
  Value item = kEmpty;
  for (;;) {
    item = TRY(next_py(t, iterator));
    if (item == kEmpty) break;
    const auto* tuple = try_exact<Tuple>(item);
    if (tuple == nullptr || tuple->length != needed) break;
    TRY(nx__sqlite_reset(t, statement));
    if (TRY(nx__sqlite_bind_all(t, statement, item, any_bytes)) != needed) break;
    if (TRY(nx__sqlite_step(t, statement))) return raise(t, error_class(Class::Programming), "executemany() can only execute DML statements.");
    if (changes) changed += api.changes(s->database->handle);
  }
  Value number = TRY(int_from_int64(t, changed));
  return value_of(TRY(make_tuple_of(t, number, value_of(item == kEmpty ? &nx_empty_tuple : TRY(make_tuple_of(t, item))))));
}
Result<void> nx__sqlite_rows(Thread& t, Value statement, Value converters, Value factory, List* rows) {
  do TRY(list_append(t, rows, TRY(nx__sqlite_row(t, statement, converters, factory))));
  while (TRY(nx__sqlite_step(t, statement)));
  return Done{};
}
Result<bool> nx__sqlite_ready(Thread& t, Value database, Value thread) {
  int64_t owner;
  if (thread != kNone && (!is_integer(thread) || !fits_int64(thread, &owner) || static_cast<uint64_t>(owner) != t.handle)) return false;
  return nx__sqlite_is_open(t, database);
}

Result<void> nx__sqlite_clear_bindings(Thread& t, Value statement) {
  Statement* s = TRY(statement_of(t, statement));
  if (s->handle != nullptr) api.clear_bindings(s->handle);
  return Done{};
}
Result<int64_t> nx__sqlite_parameter_count(Thread& t, Value statement) {
  Statement* s = TRY(statement_of(t, statement));
  return int64_t{s->handle == nullptr ? 0 : api.bind_parameter_count(s->handle)};
}
Result<Value> nx__sqlite_parameter_name(Thread& t, Value statement, int64_t index) {
  Statement* s = TRY(statement_of(t, statement));
  const char* name = s->handle == nullptr ? nullptr : api.bind_parameter_name(s->handle, static_cast<int>(index));
  if (name == nullptr) return kNone;
  return text_value(t, name + 1);
}
Result<int64_t> nx__sqlite_column_count(Thread& t, Value statement) {
  Statement* s = TRY(statement_of(t, statement));
  return int64_t{s->handle == nullptr ? 0 : api.column_count(s->handle)};
}
Result<Value> nx__sqlite_column(Thread& t, Value statement, int64_t index) {
  Statement* s = TRY(statement_of(t, statement));
  const char* name = api.column_name(s->handle, static_cast<int>(index));
  const char* type = api.column_decltype(s->handle, static_cast<int>(index));
  Value shown = TRY(text_value(t, name == nullptr ? "" : name));
  Value declared = kNone;
  if (type != nullptr) declared = TRY(text_value(t, type));
  return value_of(TRY(make_tuple_of(t, shown, declared)));
}

Result<int64_t> nx__sqlite_number(Thread& t, Value database, int64_t which) {
  Database* d = TRY(database_of(t, database));
  switch (which) {
    case 0: return int64_t{api.get_autocommit(d->handle) == 0};
    case 1: return int64_t{api.changes(d->handle)};
    case 2: return int64_t{api.total_changes(d->handle)};
    default: return api.last_insert_rowid(d->handle);
  }
}
Result<void> nx__sqlite_interrupt(Thread& t, Value database) {
  api.interrupt(TRY(database_of(t, database))->handle);
  return Done{};
}
Result<int64_t> nx__sqlite_limit(Thread& t, Value database, int64_t category, int64_t value) {
  const int old = api.limit(TRY(database_of(t, database))->handle, static_cast<int>(category), static_cast<int>(value));
  if (old < 0) return raise(t, error_class(Class::Programming), "'category' is out of bounds");
  return int64_t{old};
}
Result<bool> nx__sqlite_complete(Thread&, Text* sql) { return api.complete(ZeroTerminated(sql).data()) != 0; }
Result<int64_t> nx__sqlite_shared_cache(Thread&, int64_t enable) { return int64_t{api.enable_shared_cache(static_cast<int>(enable))}; }

}  // extern "C"

}  // namespace natrix::rt::sqlite
