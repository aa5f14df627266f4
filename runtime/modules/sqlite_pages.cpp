// runtime/modules/sqlite_pages.cpp - the natives of module _sqlite for whole databases and for single values: backup,
// serialization, extensions, incremental blobs.
#include "natives/_sqlite.h"
#include "runtime/heap/threads.h"
#include "runtime/modules/path_argument.h"
#include "runtime/modules/sqlite.h"
#include "runtime/numbers/numbers.h"

namespace natrix::rt::sqlite {

namespace {

/// Of a blob's Foreign object; null: closed.
sqlite3_blob* blob_of(Value v) {
  Foreign* f = try_foreign(v);
  return f == nullptr ? nullptr : static_cast<sqlite3_blob*>(f->pointer);
}

}  // namespace

extern "C" {

Result<void> nx__sqlite_backup(Thread& t, Value source, Value target, int64_t pages, Text* name, Value progress, int64_t milliseconds) {
  Database* from = TRY(database_of(t, source));
  Database* to = TRY(database_of(t, target));
  const ZeroTerminated schema(name);
  sqlite3_backup* backup;
  {
    Unlocked waiting(t);
    backup = api.backup_init(to->handle, "main", from->handle, schema.data());
  }
  if (backup == nullptr) return raise_error(t, *to);
  int code;
  bool raised = false;
  do {
    {
      Unlocked waiting(t);
      code = api.backup_step(backup, static_cast<int>(pages));
    }
    if (progress != kNone) {
      raised = call_py(t, progress, Value::from_small(code), Value::from_small(api.backup_remaining(backup)), Value::from_small(api.backup_pagecount(backup))).raised();
      if (raised) break;
    }
    if (code == kBusy || code == kLocked) {
      Unlocked waiting(t);
      api.sleep(static_cast<int>(milliseconds));
    }
  } while (code == kOk || code == kBusy || code == kLocked);
  {
    Unlocked waiting(t);
    code = api.backup_finish(backup);
  }
  if (raised) return Raised{};
  if (code != kOk) return raise_error(t, *to);
  return Done{};
}

Result<Value> nx__sqlite_serialize(Thread& t, Value database, Text* name) {
  Database* d = TRY(database_of(t, database));
  if (api.serialize == nullptr) return kNone;
  const ZeroTerminated schema(name);
  int64_t size = 0;
  unsigned char* data;
  {
    Unlocked waiting(t);
    data = api.serialize(d->handle, schema.data(), &size, 0);
  }
  if (data == nullptr) {
    if (size == 0) return value_of(empty_bytes());
    return raise(t, error_class(Class::Operational), "unable to serialize '{}'", name);
  }
  auto result = make_bytes(t, data, size);
  api.free(data);
  return value_of(TRY(result));
}

Result<void> nx__sqlite_deserialize(Thread& t, Value database, Text* name, Value data) {
  constexpr unsigned kFreeOnClose = 1, kResizeable = 2;
  Database* d = TRY(database_of(t, database));
  const BytesView view = TRY(bytes_argument(t, data));
  if (api.deserialize == nullptr) return raise(t, error_class(Class::NotSupported), "deserialize is not available");
  auto* copy = static_cast<unsigned char*>(api.malloc64(static_cast<uint64_t>(view.length) + 1));
  if (copy == nullptr) return raise_empty(t, MemoryError);
  memcpy(copy, view.data, static_cast<size_t>(view.length));
  const ZeroTerminated schema(name);
  int code;
  {
    Unlocked waiting(t);
    code = api.deserialize(d->handle, schema.data(), copy, view.length, view.length, kFreeOnClose | kResizeable);
  }
  if (code != kOk) return raise_error(t, *d);
  return Done{};
}

Result<void> nx__sqlite_extensions(Thread& t, Value database, int64_t enable, Value path) {
  Database* d = TRY(database_of(t, database));
  if (api.enable_load_extension == nullptr || api.load_extension == nullptr) {
    return raise(t, error_class(Class::NotSupported), "the library loads no extensions");
  }
  if (path == kNone) {
    if (api.enable_load_extension(d->handle, static_cast<int>(enable)) != kOk) return raise(t, error_class(Class::Operational), "Error enabling load extension");
    return Done{};
  }
  PathBuffer name;
  TRY(path_argument_py(t, path, name));
  char* message = nullptr;
  if (api.load_extension(d->handle, name.data(), nullptr, &message) == kOk) return Done{};
  if (message == nullptr) return raise_error(t, *d);
  auto raised = raise(t, error_class(Class::Operational), "{}", static_cast<const char*>(message));
  api.free(message);
  return raised;
}

Result<Value> nx__sqlite_blob_open(Thread& t, Value database, Text* table, Text* column, int64_t rowid, bool readonly, Text* name) {
  Database* d = TRY(database_of(t, database));
  const ZeroTerminated of_table(table), of_column(column), schema(name);
  sqlite3_blob* blob = nullptr;
  int code;
  {
    Unlocked waiting(t);
    code = api.blob_open(d->handle, schema.data(), of_table.data(), of_column.data(), rowid, !readonly, &blob);
  }
  if (code == kMisuse) return raise(t, error_class(Class::Interface), "{}", api.errstr(code));
  if (code != kOk) return raise_error(t, *d);
  // One that is dropped stays open until its connection ends: SQLite must not be waited for by the collector.
  return value_of(TRY(make_foreign(t, blob, [](void*) {})));
}
Result<void> nx__sqlite_blob_close(Thread& t, Value v) {
  sqlite3_blob* blob = blob_of(v);
  if (blob == nullptr) return Done{};
  try_foreign(v)->pointer = nullptr;
  Unlocked waiting(t);
  api.blob_close(blob);
  return Done{};
}
Result<int64_t> nx__sqlite_blob_size(Thread&, Value v) {
  sqlite3_blob* blob = blob_of(v);
  return int64_t{blob == nullptr ? 0 : api.blob_bytes(blob)};
}
Result<Value> nx__sqlite_blob_read(Thread& t, Value v, Value database, int64_t offset, int64_t size) {
  Database* d = TRY(database_of(t, database));
  Bytes* bytes = TRY(allocate_bytes(t, size));
  const int code = api.blob_read(blob_of(v), bytes->data(), static_cast<int>(size), static_cast<int>(offset));
  if (code == 4) return raise(t, error_class(Class::Operational), "Cannot operate on an expired blob handle");
  if (code != kOk) return raise_error(t, *d);
  return value_of(bytes);
}
Result<void> nx__sqlite_blob_write(Thread& t, Value v, Value database, int64_t offset, Value data) {
  Database* d = TRY(database_of(t, database));
  const BytesView view = TRY(bytes_argument(t, data));
  const int code = api.blob_write(blob_of(v), view.data, static_cast<int>(view.length), static_cast<int>(offset));
  if (code == 4) return raise(t, error_class(Class::Operational), "Cannot operate on an expired blob handle");
  if (code != kOk) return raise_error(t, *d);
  return Done{};
}

}  // extern "C"

}  // namespace natrix::rt::sqlite
