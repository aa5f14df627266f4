// runtime/modules/posix.cpp - the natives of module posix, which os is made of: system calls with Python's arguments and
// errors. What could be seen through the file system is flushed first.
#include <cerrno>

#include "natives/posix.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file.h"
#include "runtime/modules/path_argument.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/directory.h"
#include "runtime/system/entropy.h"
#include "runtime/system/file.h"
#include "runtime/system/paths.h"
#include "runtime/system/process.h"
#include "runtime/system/signals.h"

namespace natrix::rt {

namespace {

Raised failed(Thread& t, int64_t error, Value filename = kEmpty, Value filename2 = kEmpty) {
  return raise_errno(t, OSError, static_cast<int>(-error), filename, filename2);
}

/// A call with one path.
template <class F>
Result<int64_t> with_path_py(Thread& t, const char* function, Value path, F call) {
  PathBuffer p;
  TRY(path_argument_py(t, path, p, function));
  const int64_t r = call(static_cast<const char*>(p.data()));
  if (r < 0) return failed(t, r, path);
  return r;
}

/// A call with two paths. Python 2 does not name them in errors.
template <class F>
Result<void> with_paths_py(Thread& t, const char* function, Value from, Value to, F call) {
  PathBuffer p, q;
  TRY(path_argument_py(t, from, p, function, "src"));
  TRY(path_argument_py(t, to, q, function, "dst"));
  flush_before_system(t);
  const int64_t r = call(static_cast<const char*>(p.data()), static_cast<const char*>(q.data()));
  if (r < 0) return py2() ? failed(t, r) : failed(t, r, from, to);
  return {};
}

Result<int64_t> checked(Thread& t, Result<int64_t> r) {
  const int64_t n = TRY(r);
  if (n < 0) return failed(t, n);
  return n;
}

Result<Value> text_value(Thread& t, const char* s) {
  Text* text = TRY(native_str(t, s));
  return value_of(text);
}

/// argv or env entries as C strings; `offsets` into `text` because it grows.
struct StringVector {
  PathBuffer text;
  Buffer<size_t> offsets;
  Buffer<char*> pointers;
  Result<void> add_py(Thread& t, Value v) {
    offsets.push(text.size());
    return path_argument_py(t, v, text);
  }
  char* const* finish() {
    for (size_t i = 0; i < offsets.size(); ++i) pointers.push(text.data() + offsets[i]);
    pointers.push(nullptr);
    return pointers.data();
  }
};

Result<void> read_vector_py(Thread& t, Value argv, StringVector* out) {
  if (!is<Tuple>(argv) && !is<List>(argv)) return raise(t, TypeError, "execv() arg 2 must be a tuple or list");
  Tuple* items = TRY(tuple_from_py(t, argv));
  if (items->length == 0) return raise(t, ValueError, "execv() arg 2 must not be empty");
  for (int64_t i = 0; i < items->length; ++i) TRY(out->add_py(t, items->items[i]));
  return {};
}

}  // namespace

extern "C" {

Result<Value> nx_posix_getcwd(Thread& t) {
  Buffer<char> path;
  path.resize(4096);
  const int64_t n = sys::current_directory(path.data(), path.size());
  if (n < 0) return failed(t, n);
  return path_from_system(t, {path.data(), static_cast<size_t>(n)});
}

Result<void> nx_posix_chdir(Thread& t, Value path) {
  TRY(with_path_py(t, "chdir", path, sys::change_directory));
  return {};
}

Result<Value> nx_posix__listdir(Thread& t, Value path) {
  struct Names {
    Buffer<char> text;
    Buffer<size_t> ends;
    Buffer<uint8_t> kinds;
    Buffer<uint64_t> inodes;
  } names;
  flush_before_system(t);
  TRY(with_path_py(t, "listdir", path, [&](const char* p) {
    return sys::list_directory(p, [](void* context, std::string_view name, sys::EntryKind kind, uint64_t inode) {
      auto* n = static_cast<Names*>(context);
      n->text.append(name);
      n->ends.push(n->text.size());
      n->kinds.push(static_cast<uint8_t>(kind));
      n->inodes.push(inode);
      return true;
    }, &names);
  }));
  const bool as_bytes = !py2() && is<Bytes>(path), as_unicode = py2() && is<Str>(path);
  List* list = TRY(make_list(t, nullptr, 0));
  size_t from = 0;
  for (size_t i = 0; i < names.ends.size(); ++i) {
    const std::string_view name = names.text.view().substr(from, names.ends[i] - from);
    from = names.ends[i];
    Value v;
    if (as_bytes) {
      Bytes* b = TRY(make_bytes(t, name));
      v = value_of(b);
    } else if (as_unicode) {
      Str* s = TRY(make_str(t, name));
      v = value_of(s);
    } else {
      v = TRY(path_from_system(t, name));
    }
    Value inode = TRY(int_from_uint64(t, names.inodes[i]));
    Tuple* entry = TRY(make_tuple_of(t, v, Value::from_small(names.kinds[i]), inode));
    TRY(list_append(t, list, value_of(entry)));
  }
  return value_of(list);
}

Result<void> nx_posix_mkdir(Thread& t, Value path, int64_t mode) {
  TRY(with_path_py(t, "mkdir", path, [&](const char* p) { return sys::make_directory(p, static_cast<uint32_t>(mode)); }));
  return {};
}
Result<void> nx_posix_rmdir(Thread& t, Value path) {
  TRY(with_path_py(t, "rmdir", path, sys::remove_directory));
  return {};
}
Result<void> nx_posix_unlink(Thread& t, Value path) {
  flush_before_system(t);
  TRY(with_path_py(t, "unlink", path, sys::remove_file));
  return {};
}
Result<void> nx_posix_rename(Thread& t, Value src, Value dst) { return with_paths_py(t, "rename", src, dst, sys::rename); }
Result<void> nx_posix_link(Thread& t, Value src, Value dst) { return with_paths_py(t, "link", src, dst, sys::make_link); }
Result<void> nx_posix_symlink(Thread& t, Value src, Value dst) { return with_paths_py(t, "symlink", src, dst, sys::make_symlink); }

Result<Value> nx_posix_readlink(Thread& t, Value path) {
  Buffer<char> target;
  target.resize(4096);
  const int64_t n = TRY(with_path_py(t, "readlink", path, [&](const char* p) { return sys::read_link(p, target.data(), target.size()); }));
  const std::string_view name(target.data(), static_cast<size_t>(n));
  if (!py2() && is<Bytes>(path)) {
    Bytes* b = TRY(make_bytes(t, name));
    return value_of(b);
  }
  return path_from_system(t, name);
}

Result<void> nx_posix_chmod(Thread& t, Value path, int64_t mode) {
  TRY(with_path_py(t, "chmod", path, [&](const char* p) { return sys::change_mode(p, static_cast<uint32_t>(mode)); }));
  return {};
}
Result<void> nx_posix_chown(Thread& t, Value path, int64_t uid, int64_t gid) {
  TRY(with_path_py(t, "chown", path, [&](const char* p) { return sys::change_owner(p, uid, gid); }));
  return {};
}
Result<bool> nx_posix_access(Thread& t, Value path, int64_t mode) {
  PathBuffer p;
  TRY(path_argument_py(t, path, p, "access"));
  return sys::accessible(p.data(), static_cast<int>(mode));
}

Result<void> nx_posix__utime(Thread& t, Value path, Value accessed, Value modified) {
  auto nanoseconds = [&](Value v) -> Result<int64_t> {
    if (v == kNone) return sys::kNow;
    if (is_integer(v)) return index_py(t, v);  // already nanoseconds
    double d;
    if (!TRY(real_number_py(t, v, &d))) return raise(t, TypeError, "utime() arg 2 must be a tuple (atime, mtime)");
    return static_cast<int64_t>(d * 1e9);
  };
  const int64_t a = TRY(nanoseconds(accessed)), m = TRY(nanoseconds(modified));
  flush_before_system(t);
  TRY(with_path_py(t, "utime", path, [&](const char* p) { return sys::set_times(p, a, m); }));
  return {};
}
Result<int64_t> nx_posix_umask(Thread&, int64_t mask) { return int64_t{sys::set_file_mask(static_cast<uint32_t>(mask))}; }

Result<Value> nx_posix__stat(Thread& t, Value path, bool follow) {
  sys::Status s;
  flush_before_system(t);
  if (is_integer(path)) {
    const int64_t r = sys::status_of(static_cast<int>(TRY(index_py(t, path))), &s);
    if (r < 0) return py2() ? failed(t, r) : failed(t, r, path);
  } else {
    TRY(with_path_py(t, follow ? "stat" : "lstat", path, [&](const char* p) { return sys::status(p, follow, &s); }));
  }
  Value inode = TRY(int_from_uint64(t, s.inode)), device = TRY(int_from_uint64(t, s.device));
  Value accessed = TRY(int_from_int64(t, s.accessed_ns)), modified = TRY(int_from_int64(t, s.modified_ns));
  Value changed = TRY(int_from_int64(t, s.changed_ns)), special = TRY(int_from_uint64(t, s.special));
  auto seconds = [](int64_t ns) { return Value::from_small(ns / 1000000000 - (ns % 1000000000 < 0)); };
  Tuple* all = TRY(make_tuple_of(
      t, Value::from_small(s.mode), inode, device, Value::from_small(static_cast<int64_t>(s.links)),
      Value::from_small(static_cast<int64_t>(s.user)), Value::from_small(static_cast<int64_t>(s.group)),
      TRY(int_from_int64(t, s.size)), seconds(s.accessed_ns), seconds(s.modified_ns), seconds(s.changed_ns),
      make_float(s.accessed), make_float(s.modified), make_float(s.changed), accessed, modified, changed,
      Value::from_small(s.block_size), Value::from_small(s.blocks), special));
  return value_of(all);
}

// --- descriptors

Result<int64_t> nx_posix_open(Thread& t, Value path, int64_t flags, int64_t mode) {
  PathBuffer p;
  TRY(path_argument_py(t, path, p, "open"));
  flush_before_system(t);
  const int64_t descriptor = TRY(sys::open_raw(t, p.data(), static_cast<int>(flags), static_cast<uint32_t>(mode)));
  if (descriptor < 0) return failed(t, descriptor, path);
  return descriptor;
}
Result<void> nx_posix_close(Thread& t, int64_t fd) {
  TRY(checked(t, sys::close(static_cast<int>(fd))));
  return {};
}
Result<Value> nx_posix_read(Thread& t, int64_t fd, int64_t length) {
  if (length < 0) return failed(t, -EINVAL);
  Buffer<char> data;
  data.resize(static_cast<size_t>(length));
  const int64_t n = TRY(checked(t, sys::read(t, static_cast<int>(fd), data.data(), data.size())));
  Bytes* b = TRY(make_bytes(t, data.data(), n));
  return value_of(b);
}
Result<int64_t> nx_posix_write(Thread& t, int64_t fd, Value data) {
  const BytesView view = TRY(bytes_argument(t, data));
  return checked(t, sys::write(t, static_cast<int>(fd), view.data, static_cast<size_t>(view.length)));
}
Result<int64_t> nx_posix_lseek(Thread& t, int64_t fd, int64_t position, int64_t how) {
  return checked(t, sys::seek(static_cast<int>(fd), position, static_cast<int>(how)));
}
Result<void> nx_posix_ftruncate(Thread& t, int64_t fd, int64_t length) {
  TRY(checked(t, sys::truncate(static_cast<int>(fd), length)));
  return {};
}
Result<bool> nx_posix_isatty(Thread&, int64_t fd) { return sys::is_terminal(static_cast<int>(fd)); }
Result<int64_t> nx_posix_dup(Thread& t, int64_t fd) { return checked(t, sys::duplicate(static_cast<int>(fd))); }
Result<int64_t> nx_posix_dup2(Thread& t, int64_t fd, int64_t fd2, bool inheritable) {
  return checked(t, sys::duplicate_to(static_cast<int>(fd), static_cast<int>(fd2), inheritable));
}
Result<Value> nx_posix_pipe(Thread& t) {
  int ends[2];
  TRY(checked(t, sys::make_pipe(ends, py2())));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(ends[0]), Value::from_small(ends[1])));
  return value_of(pair);
}

// --- processes

Result<int64_t> nx_posix_getpid(Thread&) { return sys::process_id(); }
Result<int64_t> nx_posix_getppid(Thread&) { return sys::parent_process_id(); }
Result<int64_t> nx_posix_getuid(Thread&) { return sys::identity(0); }
Result<int64_t> nx_posix_geteuid(Thread&) { return sys::identity(1); }
Result<int64_t> nx_posix_getgid(Thread&) { return sys::identity(2); }
Result<int64_t> nx_posix_getegid(Thread&) { return sys::identity(3); }

Result<int64_t> nx_posix_system(Thread& t, Value command) {
  PathBuffer p;
  if (py2()) {
    if (!is<Bytes>(command) && !is<Str>(command)) return raise(t, TypeError, "system() argument 1 must be string, not {}", command == kNone ? "None" : type_name(command));
    if (is<Bytes>(command) && text_view(as<Text>(command)).find('\0') != std::string_view::npos) {
      return raise(t, TypeError, "system() argument 1 must be string without null bytes, not str");
    }
  }
  TRY(path_argument_py(t, command, p, "system", "command"));
  flush_before_system(t);
  return checked(t, sys::run_shell(t, p.data()));
}

Result<int64_t> nx_posix_fork(Thread& t) {
  flush_before_system(t);
  const int64_t child = TRY(checked(t, sys::fork(t)));
  if (child != 0) return child;
  // The child has one thread; module threading, if it is there, forgets the others.
  Value threading = dict_get_text(TRY(modules_dict(t)), intern(t, TRY(native_str(t, "threading"))));
  if (threading != kEmpty && is<Module>(threading)) {
    if (call_method_py(t, threading, intern(t, TRY(native_str(t, "_after_fork")))).raised()) t.pending = kEmpty;
  }
  return child;
}

Result<void> nx_posix_execv(Thread& t, Value path, Value argv) {
  PathBuffer p;
  StringVector arguments;
  TRY(path_argument_py(t, path, p, "execv"));
  TRY(read_vector_py(t, argv, &arguments));
  flush_before_system(t);
  const int64_t r = sys::execute(p.data(), arguments.finish(), nullptr);
  return py2() ? failed(t, r) : failed(t, r, path);
}

Result<void> nx_posix__execve(Thread& t, Value path, Value argv, Value env) {
  PathBuffer p;
  StringVector arguments, variables;
  TRY(path_argument_py(t, path, p, "execve"));
  TRY(read_vector_py(t, argv, &arguments));
  Tuple* items = TRY(tuple_from_py(t, env));
  for (int64_t i = 0; i < items->length; ++i) TRY(variables.add_py(t, items->items[i]));
  flush_before_system(t);
  const int64_t r = sys::execute(p.data(), arguments.finish(), variables.finish());
  return py2() ? failed(t, r) : failed(t, r, path);
}

Result<Value> nx_posix_waitpid(Thread& t, int64_t pid, int64_t options) {
  int64_t status = 0;
  const int64_t child = TRY(checked(t, sys::wait_for(t, pid, static_cast<int>(options), &status)));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(child), Value::from_small(status)));
  return value_of(pair);
}

Result<void> nx_posix_kill(Thread& t, int64_t pid, int64_t signal) {
  TRY(checked(t, sys::send_signal(pid, static_cast<int>(signal))));
  return signals_run(t);  // a signal to this process is handled before the call returns
}
Result<void> nx_posix_killpg(Thread& t, int64_t group, int64_t signal) {
  TRY(checked(t, sys::send_group_signal(group, static_cast<int>(signal))));
  return signals_run(t);
}

Result<int64_t> nx_posix_getpgrp(Thread& t) { return checked(t, sys::process_group(0)); }
Result<int64_t> nx_posix_getpgid(Thread& t, int64_t pid) { return checked(t, sys::process_group(pid)); }
Result<void> nx_posix_setpgid(Thread& t, int64_t pid, int64_t group) {
  TRY(checked(t, sys::set_process_group(pid, group)));
  return {};
}
Result<void> nx_posix_setpgrp(Thread& t) { return nx_posix_setpgid(t, 0, 0); }
Result<int64_t> nx_posix_getsid(Thread& t, int64_t pid) { return checked(t, sys::session(pid)); }
Result<void> nx_posix_setsid(Thread& t) {
  TRY(checked(t, sys::new_session()));
  return {};
}

Result<int64_t> nx_posix_nice(Thread& t, int64_t increment) {
  int now;
  TRY(checked(t, sys::add_niceness(static_cast<int>(increment), &now)));
  return int64_t{now};
}

Result<Value> nx_posix_getgroups(Thread& t) {
  uint32_t groups[1024];
  const int64_t count = TRY(checked(t, sys::further_groups(groups, 1024)));
  List* list = TRY(allocate_list(t, count));
  for (int64_t i = 0; i < count; ++i) TRY(list_append(t, list, Value::from_small(groups[i])));
  return value_of(list);
}

Result<void> nx_posix__exit(Thread&, int64_t status) { sys::exit_now(static_cast<int>(status)); }
Result<void> nx_posix_abort(Thread&) { sys::abort_now(); }

Result<Value> nx_posix__times(Thread& t) {
  double parts[5];
  sys::process_times(parts);
  Tuple* all = TRY(make_tuple_of(t, make_float(parts[0]), make_float(parts[1]), make_float(parts[2]), make_float(parts[3]), make_float(parts[4])));
  return value_of(all);
}

Result<Value> nx_posix__uname(Thread& t) {
  sys::SystemNames names;
  sys::system_names(&names);
  Value system = TRY(text_value(t, names.system)), node = TRY(text_value(t, names.node)), release = TRY(text_value(t, names.release));
  Value version = TRY(text_value(t, names.version)), machine = TRY(text_value(t, names.machine));
  Tuple* all = TRY(make_tuple_of(t, system, node, release, version, machine));
  return value_of(all);
}

Result<Value> nx_posix_strerror(Thread& t, int64_t code) { return text_value(t, sys::error_text(static_cast<int>(code))); }
Result<int64_t> nx_posix__processors(Thread&) { return sys::processor_count(); }

Result<Value> nx_posix__terminal_size(Thread& t, int64_t fd) {
  int columns, lines;
  TRY(checked(t, sys::terminal_size(static_cast<int>(fd), &columns, &lines)));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(columns), Value::from_small(lines)));
  return value_of(pair);
}

Result<Value> nx_posix_getloadavg(Thread& t) {
  double loads[3];
  if (!sys::load_averages(loads)) return raise(t, OSError, "Load averages are unobtainable");
  Tuple* all = TRY(make_tuple_of(t, make_float(loads[0]), make_float(loads[1]), make_float(loads[2])));
  return value_of(all);
}

Result<Value> nx_posix_urandom(Thread& t, int64_t size) {
  if (size < 0) return raise(t, ValueError, "negative argument not allowed");
  Bytes* b = TRY(allocate_bytes(t, size));
  if (!sys::entropy(b->data(), static_cast<size_t>(size))) return raise(t, NotImplementedError, "/dev/urandom (or equivalent) not found");
  return value_of(b);
}

// --- environment

Result<Value> nx_posix__environment(Thread& t) {
  List* list = TRY(make_list(t, nullptr, 0));
  for (char** p = sys::environment(); *p != nullptr; ++p) {
    const std::string_view entry = *p;
    const size_t equals = entry.find('=');
    if (equals == std::string_view::npos) continue;
    Value name = TRY(path_from_system(t, entry.substr(0, equals))), value = TRY(path_from_system(t, entry.substr(equals + 1)));
    Tuple* pair = TRY(make_tuple_of(t, name, value));
    TRY(list_append(t, list, value_of(pair)));
  }
  return value_of(list);
}

Result<void> nx_posix_putenv(Thread& t, Value name, Value value) {
  PathBuffer n, v;
  TRY(path_argument_py(t, name, n, "putenv", "name"));
  TRY(path_argument_py(t, value, v, "putenv", "value"));
  if (memchr(n.data(), '=', n.size()) != nullptr) return raise(t, ValueError, "illegal environment variable name");
  TRY(checked(t, sys::set_environment(n.data(), v.data())));
  return {};
}

Result<void> nx_posix_unsetenv(Thread& t, Value name) {
  PathBuffer n;
  TRY(path_argument_py(t, name, n, "unsetenv", "name"));
  TRY(checked(t, sys::unset_environment(n.data())));
  return {};
}

}  // extern "C"

}  // namespace natrix::rt
