// runtime/modules/sqlite.h - module _sqlite: SQLite's functions, found in the system's library when the module is imported, and
// what the files of the module share.
#pragma once

#include <atomic>

#include "runtime/core/api.h"
#include "runtime/modules/foreign.h"
#include "runtime/support/buffer.h"
#include "runtime/text/bytes.h"

// Opaque structs and the few constants of sqlite3.h; their numbers are part of SQLite's binary interface.
struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_context;
struct sqlite3_value;
struct sqlite3_blob;
struct sqlite3_backup;

namespace natrix::rt::sqlite {

enum Code { kOk = 0, kError = 1, kInternal = 2, kBusy = 5, kLocked = 6, kNoMemory = 7, kNotFound = 12, kMisuse = 21, kRow = 100, kDone = 101 };
enum Kind { kInteger = 1, kFloat = 2, kText = 3, kBlob = 4, kNull = 5 };
inline constexpr int kUtf8 = 1;
using Destructor = void (*)(void*);
inline const Destructor kTransient = reinterpret_cast<Destructor>(-1);  // SQLite copies what it is given

using ScalarFunction = void (*)(sqlite3_context*, int, sqlite3_value**);
using FinalFunction = void (*)(sqlite3_context*);

// FUNCTION(result, name, parameters): what every SQLite since 3.15.2 has, as 3.11 asks for.
#define NATRIX_SQLITE_FUNCTIONS(FUNCTION)                                                                                        \
  FUNCTION(int, open_v2, (const char*, sqlite3**, int, const char*))                                                             \
  FUNCTION(int, close_v2, (sqlite3*))                                                                                            \
  FUNCTION(int, busy_timeout, (sqlite3*, int))                                                                                   \
  FUNCTION(int, extended_result_codes, (sqlite3*, int))                                                                          \
  FUNCTION(int, errcode, (sqlite3*))                                                                                             \
  FUNCTION(int, extended_errcode, (sqlite3*))                                                                                    \
  FUNCTION(const char*, errmsg, (sqlite3*))                                                                                      \
  FUNCTION(const char*, errstr, (int))                                                                                           \
  FUNCTION(int, get_autocommit, (sqlite3*))                                                                                      \
  FUNCTION(int, changes, (sqlite3*))                                                                                             \
  FUNCTION(int, total_changes, (sqlite3*))                                                                                       \
  FUNCTION(int64_t, last_insert_rowid, (sqlite3*))                                                                               \
  FUNCTION(void, interrupt, (sqlite3*))                                                                                          \
  FUNCTION(int, complete, (const char*))                                                                                         \
  FUNCTION(int, enable_shared_cache, (int))                                                                                      \
  FUNCTION(const char*, libversion, ())                                                                                          \
  FUNCTION(int, limit, (sqlite3*, int, int))                                                                                     \
  FUNCTION(int, prepare_v2, (sqlite3*, const char*, int, sqlite3_stmt**, const char**))                                          \
  FUNCTION(int, step, (sqlite3_stmt*))                                                                                           \
  FUNCTION(int, reset, (sqlite3_stmt*))                                                                                          \
  FUNCTION(int, finalize, (sqlite3_stmt*))                                                                                       \
  FUNCTION(int, clear_bindings, (sqlite3_stmt*))                                                                                 \
  FUNCTION(int, stmt_readonly, (sqlite3_stmt*))                                                                                  \
  FUNCTION(int, bind_parameter_count, (sqlite3_stmt*))                                                                           \
  FUNCTION(const char*, bind_parameter_name, (sqlite3_stmt*, int))                                                               \
  FUNCTION(int, bind_null, (sqlite3_stmt*, int))                                                                                 \
  FUNCTION(int, bind_int64, (sqlite3_stmt*, int, int64_t))                                                                       \
  FUNCTION(int, bind_double, (sqlite3_stmt*, int, double))                                                                       \
  FUNCTION(int, bind_text, (sqlite3_stmt*, int, const char*, int, Destructor))                                                   \
  FUNCTION(int, bind_blob, (sqlite3_stmt*, int, const void*, int, Destructor))                                                   \
  FUNCTION(int, column_count, (sqlite3_stmt*))                                                                                   \
  FUNCTION(int, data_count, (sqlite3_stmt*))                                                                                     \
  FUNCTION(const char*, column_name, (sqlite3_stmt*, int))                                                                       \
  FUNCTION(const char*, column_decltype, (sqlite3_stmt*, int))                                                                   \
  FUNCTION(int, column_type, (sqlite3_stmt*, int))                                                                               \
  FUNCTION(int64_t, column_int64, (sqlite3_stmt*, int))                                                                          \
  FUNCTION(double, column_double, (sqlite3_stmt*, int))                                                                          \
  FUNCTION(const unsigned char*, column_text, (sqlite3_stmt*, int))                                                              \
  FUNCTION(const void*, column_blob, (sqlite3_stmt*, int))                                                                       \
  FUNCTION(int, column_bytes, (sqlite3_stmt*, int))                                                                              \
  FUNCTION(int, value_type, (sqlite3_value*))                                                                                    \
  FUNCTION(int64_t, value_int64, (sqlite3_value*))                                                                               \
  FUNCTION(double, value_double, (sqlite3_value*))                                                                               \
  FUNCTION(const unsigned char*, value_text, (sqlite3_value*))                                                                   \
  FUNCTION(const void*, value_blob, (sqlite3_value*))                                                                            \
  FUNCTION(int, value_bytes, (sqlite3_value*))                                                                                   \
  FUNCTION(void*, user_data, (sqlite3_context*))                                                                                 \
  FUNCTION(void*, aggregate_context, (sqlite3_context*, int))                                                                    \
  FUNCTION(void, result_null, (sqlite3_context*))                                                                                \
  FUNCTION(void, result_int64, (sqlite3_context*, int64_t))                                                                      \
  FUNCTION(void, result_double, (sqlite3_context*, double))                                                                      \
  FUNCTION(void, result_text, (sqlite3_context*, const char*, int, Destructor))                                                  \
  FUNCTION(void, result_blob, (sqlite3_context*, const void*, int, Destructor))                                                  \
  FUNCTION(void, result_error, (sqlite3_context*, const char*, int))                                                             \
  FUNCTION(void, result_error_nomem, (sqlite3_context*))                                                                         \
  FUNCTION(void, result_error_toobig, (sqlite3_context*))                                                                        \
  FUNCTION(int, create_function_v2, (sqlite3*, const char*, int, int, void*, ScalarFunction, ScalarFunction, FinalFunction, Destructor)) \
  FUNCTION(int, create_collation_v2, (sqlite3*, const char*, int, void*, int (*)(void*, int, const void*, int, const void*), Destructor)) \
  FUNCTION(int, set_authorizer, (sqlite3*, int (*)(void*, int, const char*, const char*, const char*, const char*), void*))      \
  FUNCTION(void, progress_handler, (sqlite3*, int, int (*)(void*), void*))                                                       \
  FUNCTION(int, trace_v2, (sqlite3*, unsigned, int (*)(unsigned, void*, void*, void*), void*))                                   \
  FUNCTION(char*, expanded_sql, (sqlite3_stmt*))                                                                                 \
  FUNCTION(void, free, (void*))                                                                                                  \
  FUNCTION(void*, malloc64, (uint64_t))                                                                                          \
  FUNCTION(sqlite3_backup*, backup_init, (sqlite3*, const char*, sqlite3*, const char*))                                         \
  FUNCTION(int, backup_step, (sqlite3_backup*, int))                                                                             \
  FUNCTION(int, backup_finish, (sqlite3_backup*))                                                                                \
  FUNCTION(int, backup_remaining, (sqlite3_backup*))                                                                             \
  FUNCTION(int, backup_pagecount, (sqlite3_backup*))                                                                             \
  FUNCTION(int, sleep, (int))                                                                                                    \
  FUNCTION(int, blob_open, (sqlite3*, const char*, const char*, const char*, int64_t, int, sqlite3_blob**))                      \
  FUNCTION(int, blob_close, (sqlite3_blob*))                                                                                     \
  FUNCTION(int, blob_bytes, (sqlite3_blob*))                                                                                     \
  FUNCTION(int, blob_read, (sqlite3_blob*, void*, int, int))                                                                     \
  FUNCTION(int, blob_write, (sqlite3_blob*, const void*, int, int))
// What not every library is built with; null: it is not.
#define NATRIX_SQLITE_OPTIONAL(FUNCTION)                                                                                         \
  FUNCTION(int, create_window_function, (sqlite3*, const char*, int, int, void*, ScalarFunction, FinalFunction, FinalFunction, ScalarFunction, Destructor)) \
  FUNCTION(unsigned char*, serialize, (sqlite3*, const char*, int64_t*, unsigned))                                               \
  FUNCTION(int, deserialize, (sqlite3*, const char*, unsigned char*, int64_t, int64_t, unsigned))                                \
  FUNCTION(int, enable_load_extension, (sqlite3*, int))                                                                          \
  FUNCTION(int, load_extension, (sqlite3*, const char*, const char*, char**))

struct Api {
#define NATRIX_FUNCTION(result, name, parameters) result (*name) parameters;
  NATRIX_SQLITE_FUNCTIONS(NATRIX_FUNCTION)
  NATRIX_SQLITE_OPTIONAL(NATRIX_FUNCTION)
#undef NATRIX_FUNCTION
};
extern Api api;

/// A connection and its statements. The collector, in whose finalizers no lock may be waited for, only lists what has died: it is
/// freed when the module next has to do with any connection.
struct Statement;
struct Database {
  sqlite3* handle;              // null: closed
  Statement* statements;        // those with a handle
  std::atomic<int> references;  // of the Foreign object, and of each statement
};
struct Statement {
  sqlite3_stmt* handle;         // null: of an empty text, or the end of its connection was its own
  Database* database;
  Statement* next;
  Statement* previous;
  Statement* next_dead;
};

/// The database of a Connection's Foreign object; raises ProgrammingError if it is closed.
Result<Database*> database_of(Thread& t, Value foreign);
Result<Statement*> statement_of(Thread& t, Value foreign);

/// The exception for what the connection has last reported, or for a code alone.
Raised raise_error(Thread& t, Database& d);
Raised raise_code(Thread& t, int code);
enum class Class { Warning, Error, Interface, Database, Data, Operational, Integrity, Internal, Programming, NotSupported };
Type& error_class(Class c);

/// A native string as C functions take it.
class ZeroTerminated {
 public:
  explicit ZeroTerminated(const Text* s) {
    bytes_.append(text_view(s));
    bytes_.push(0);
  }
  const char* data() const { return bytes_.data(); }
  std::string_view view() const { return {bytes_.data(), bytes_.size() - 1}; }

 private:
  Buffer<char> bytes_;
};

/// What a blob is to Python: bytes, or Python 2's buffer.
Result<Value> blob_value(Thread& t, const void* data, int64_t size);
/// The bytes of a value that can be a blob; `data` null: it cannot.
BytesView blob_view(Value v);

}  // namespace natrix::rt::sqlite
