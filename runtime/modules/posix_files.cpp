// runtime/modules/posix_files.cpp - the natives of module posix that work on paths. Python 3's take dir_fd and
// follow_symlinks, and many an open descriptor in place of a path: those natives are called <name>_at here, and Python
// 2's are the same with these left out.
#include "natives/posix.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/descriptor.h"
#include "runtime/system/directory.h"
#include "runtime/system/file.h"
#include "runtime/system/limits.h"

namespace natrix::rt {

namespace {

/// A call with one path: `call` takes the directory's descriptor and the path. Errors name `shown`, if it is not kEmpty.
template <class F>
Result<int64_t> with_path_py(Thread& t, const char* function, Value path, Value dir_fd, Value shown, F call) {
  PosixTarget target;
  TRY(posix_target_py(t, function, path, dir_fd, false, &target));
  const int64_t r = call(target.at, static_cast<const char*>(target.path.data()));
  if (r < 0) return posix_error(t, r, shown);
  return r;
}
template <class F>
Result<int64_t> with_path_py(Thread& t, const char* function, Value path, Value dir_fd, F call) {
  return with_path_py(t, function, path, dir_fd, path, call);
}

/// The same, or with an open descriptor, which `of` takes.
template <class F, class G>
Result<int64_t> with_target_py(Thread& t, const char* function, Value path, Value dir_fd, F call, G of) {
  PosixTarget target;
  TRY(posix_target_py(t, function, path, dir_fd, true, &target));
  const int64_t r = target.descriptor != -1 ? of(target.descriptor) : call(target.at, static_cast<const char*>(target.path.data()));
  if (r < 0) return posix_error(t, r, path);
  return r;
}

Result<void> done(Result<int64_t> r) {
  TRY(r);
  return {};
}

/// A call with two paths. Python 2 does not name them in errors.
template <class F>
Result<void> with_paths_py(Thread& t, const char* function, Value from, Value to, Value from_fd, Value to_fd, F call) {
  PosixTarget a, b;
  TRY(posix_target_py(t, function, from, from_fd, false, &a, "src"));
  TRY(posix_target_py(t, function, to, to_fd, false, &b, "dst"));
  flush_before_system(t);
  const int64_t r = call(a, b);
  if (r < 0) return py2() ? posix_error(t, r) : posix_error(t, r, from, to);
  return {};
}

struct Names {
  Buffer<char> text;
  Buffer<size_t> ends;
  Buffer<uint8_t> kinds;
  Buffer<uint64_t> inodes;
};

bool add_name(void* context, std::string_view name, sys::EntryKind kind, uint64_t inode) {
  auto* n = static_cast<Names*>(context);
  n->text.append(name);
  n->ends.push(n->text.size());
  n->kinds.push(static_cast<uint8_t>(kind));
  n->inodes.push(inode);
  return true;
}

/// A name that the system gave, as the caller's path is.
Result<Value> name_like(Thread& t, Value path, std::string_view name) {
  if (!py2() && is<Bytes>(path)) {
    Bytes* b = TRY(make_bytes(t, name));
    return value_of(b);
  }
  if (py2() && is<Str>(path)) {
    Str* s = TRY(make_str(t, name));
    return value_of(s);
  }
  return path_from_system(t, name);
}

Result<int64_t> nanoseconds_py(Thread& t, Value v) {
  if (v == kNone) return sys::kNow;
  if (is_integer(v)) return index_py(t, v);  // already nanoseconds
  double d;
  if (!TRY(real_number_py(t, v, &d))) return raise(t, TypeError, "utime() arg 2 must be a tuple (atime, mtime)");
  return static_cast<int64_t>(d * 1e9);
}

Result<Value> statvfs_value(Thread& t, const sys::FileSystem& s) {
  const uint64_t numbers[] = {s.block_size, s.fragment_size, s.blocks, s.free, s.available, s.files, s.free_files, s.available_files, s.flags, s.name_max, s.id};
  Tuple* all = TRY(allocate_tuple(t, 11));
  for (int i = 0; i < 11; ++i) store(all, &all->items[i], TRY(int_from_uint64(t, numbers[i])));
  return value_of(all);
}

}  // namespace

extern "C" {

Result<Value> nx_posix_getcwd(Thread& t) {
  Buffer<char> path;
  path.resize(4096);
  const int64_t n = sys::current_directory(path.data(), path.size());
  if (n < 0) return posix_error(t, n);
  return path_from_system(t, {path.data(), static_cast<size_t>(n)});
}

Result<void> nx_posix_chdir(Thread& t, Value path) {
  return done(with_target_py(t, "chdir", path, kNone, [](int, const char* p) { return sys::change_directory(p); }, sys::change_directory_to));
}
Result<void> nx_posix_fchdir(Thread& t, Value fd) {
  return posix_done(t, sys::change_directory_to(static_cast<int>(TRY(descriptor_argument_py(t, fd)))));
}
Result<void> nx_posix_chroot(Thread& t, Value path) {
  return done(with_path_py(t, "chroot", path, kNone, [](int, const char* p) { return sys::change_root(p); }));
}

Result<Value> nx_posix__listdir(Thread& t, Value path) {
  Names names;
  flush_before_system(t);
  TRY(with_target_py(t, "listdir", path, kNone, [&](int, const char* p) { return sys::list_directory(p, add_name, &names); },
                     [&](int fd) { return sys::list_directory_of(fd, add_name, &names); }));
  List* list = TRY(make_list(t, nullptr, 0));
  size_t from = 0;
  for (size_t i = 0; i < names.ends.size(); ++i) {
    Value v = TRY(name_like(t, path, names.text.view().substr(from, names.ends[i] - from)));
    from = names.ends[i];
    Value inode = TRY(int_from_uint64(t, names.inodes[i]));
    Tuple* entry = TRY(make_tuple_of(t, v, Value::from_small(names.kinds[i]), inode));
    TRY(list_append(t, list, value_of(entry)));
  }
  return value_of(list);
}

Result<void> nx_posix_mkdir_at(Thread& t, Value path, int64_t mode, Value dir_fd) {
  return done(with_path_py(t, "mkdir", path, dir_fd, [&](int at, const char* p) { return sys::make_directory(at, p, static_cast<uint32_t>(mode)); }));
}
Result<void> nx_posix_mkdir(Thread& t, Value path, int64_t mode) { return nx_posix_mkdir_at(t, path, mode, kNone); }
Result<void> nx_posix_mkfifo_at(Thread& t, Value path, int64_t mode, Value dir_fd) {
  return done(with_path_py(t, "mkfifo", path, dir_fd, kEmpty, [&](int at, const char* p) { return sys::make_fifo(at, p, static_cast<uint32_t>(mode)); }));
}
Result<void> nx_posix_mkfifo(Thread& t, Value path, int64_t mode) { return nx_posix_mkfifo_at(t, path, mode, kNone); }
Result<void> nx_posix_mknod_at(Thread& t, Value path, int64_t mode, int64_t device, Value dir_fd) {
  return done(with_path_py(t, "mknod", path, dir_fd, kEmpty, [&](int at, const char* p) {
    return sys::make_node(at, p, static_cast<uint32_t>(mode), static_cast<uint64_t>(device));
  }));
}
Result<void> nx_posix_mknod(Thread& t, Value path, int64_t mode, int64_t device) { return nx_posix_mknod_at(t, path, mode, device, kNone); }

Result<void> nx_posix_rmdir_at(Thread& t, Value path, Value dir_fd) { return done(with_path_py(t, "rmdir", path, dir_fd, sys::remove_directory)); }
Result<void> nx_posix_rmdir(Thread& t, Value path) { return nx_posix_rmdir_at(t, path, kNone); }
Result<void> nx_posix_unlink_at(Thread& t, Value path, Value dir_fd) {
  flush_before_system(t);
  return done(with_path_py(t, "unlink", path, dir_fd, sys::remove_file));
}
Result<void> nx_posix_unlink(Thread& t, Value path) { return nx_posix_unlink_at(t, path, kNone); }

Result<void> nx_posix_rename_at(Thread& t, Value src, Value dst, Value src_dir_fd, Value dst_dir_fd) {
  return with_paths_py(t, "rename", src, dst, src_dir_fd, dst_dir_fd, [](PosixTarget& a, PosixTarget& b) {
    return sys::rename(a.at, a.path.data(), b.at, b.path.data());
  });
}
Result<void> nx_posix_rename(Thread& t, Value src, Value dst) { return nx_posix_rename_at(t, src, dst, kNone, kNone); }
Result<void> nx_posix_link_at(Thread& t, Value src, Value dst, Value src_dir_fd, Value dst_dir_fd, bool follow_symlinks) {
  return with_paths_py(t, "link", src, dst, src_dir_fd, dst_dir_fd, [&](PosixTarget& a, PosixTarget& b) {
    return sys::make_link(a.at, a.path.data(), b.at, b.path.data(), follow_symlinks);
  });
}
Result<void> nx_posix_link(Thread& t, Value src, Value dst) { return nx_posix_link_at(t, src, dst, kNone, kNone, false); }
Result<void> nx_posix_symlink_at(Thread& t, Value src, Value dst, bool, Value dir_fd) {
  return with_paths_py(t, "symlink", src, dst, kNone, dir_fd, [](PosixTarget& a, PosixTarget& b) {
    return sys::make_symlink(a.path.data(), b.at, b.path.data());
  });
}
Result<void> nx_posix_symlink(Thread& t, Value src, Value dst) { return nx_posix_symlink_at(t, src, dst, false, kNone); }

Result<Value> nx_posix_readlink_at(Thread& t, Value path, Value dir_fd) {
  Buffer<char> target;
  target.resize(4096);
  const int64_t n = TRY(with_path_py(t, "readlink", path, dir_fd, [&](int at, const char* p) { return sys::read_link(at, p, target.data(), target.size()); }));
  return name_like(t, path, {target.data(), static_cast<size_t>(n)});
}
Result<Value> nx_posix_readlink(Thread& t, Value path) { return nx_posix_readlink_at(t, path, kNone); }

Result<void> nx_posix_chmod_at(Thread& t, Value path, int64_t mode, Value dir_fd, bool follow_symlinks) {
  const auto bits = static_cast<uint32_t>(mode);
  return done(with_target_py(t, "chmod", path, dir_fd, [&](int at, const char* p) { return sys::change_mode(at, p, bits, follow_symlinks); },
                             [&](int fd) { return sys::change_mode_of(fd, bits); }));
}
Result<void> nx_posix_chmod(Thread& t, Value path, int64_t mode) { return nx_posix_chmod_at(t, path, mode, kNone, true); }
Result<void> nx_posix_fchmod(Thread& t, int64_t fd, int64_t mode) {
  return posix_done(t, sys::change_mode_of(static_cast<int>(fd), static_cast<uint32_t>(mode)));
}
Result<void> nx_posix_chown_at(Thread& t, Value path, Value uid, Value gid, Value dir_fd, bool follow_symlinks) {
  const int64_t user = TRY(identity_argument_py(t, uid, false)), group = TRY(identity_argument_py(t, gid, true));
  return done(with_target_py(t, "chown", path, dir_fd, [&](int at, const char* p) { return sys::change_owner(at, p, user, group, follow_symlinks); },
                             [&](int fd) { return sys::change_owner_of(fd, user, group); }));
}
Result<void> nx_posix_chown(Thread& t, Value path, Value uid, Value gid) { return nx_posix_chown_at(t, path, uid, gid, kNone, true); }
Result<void> nx_posix_lchown(Thread& t, Value path, Value uid, Value gid) {
  const int64_t user = TRY(identity_argument_py(t, uid, false)), group = TRY(identity_argument_py(t, gid, true));
  return done(with_path_py(t, "lchown", path, kNone, [&](int at, const char* p) { return sys::change_owner(at, p, user, group, false); }));
}
Result<void> nx_posix_fchown(Thread& t, int64_t fd, Value uid, Value gid) {
  const int64_t user = TRY(identity_argument_py(t, uid, false)), group = TRY(identity_argument_py(t, gid, true));
  return posix_done(t, sys::change_owner_of(static_cast<int>(fd), user, group));
}

Result<bool> nx_posix_access_at(Thread& t, Value path, int64_t mode, Value dir_fd, bool effective_ids, bool follow_symlinks) {
  PosixTarget target;
  TRY(posix_target_py(t, "access", path, dir_fd, false, &target));
  return sys::accessible(target.at, target.path.data(), static_cast<int>(mode), effective_ids, follow_symlinks);
}
Result<bool> nx_posix_access(Thread& t, Value path, int64_t mode) { return nx_posix_access_at(t, path, mode, kNone, false, true); }

Result<void> nx_posix__utime(Thread& t, Value path, Value accessed, Value modified, Value dir_fd, bool follow_symlinks) {
  const int64_t a = TRY(nanoseconds_py(t, accessed)), m = TRY(nanoseconds_py(t, modified));
  flush_before_system(t);
  return done(with_target_py(t, "utime", path, dir_fd, [&](int at, const char* p) { return sys::set_times(at, p, a, m, follow_symlinks); },
                             [&](int fd) { return sys::set_times_of(fd, a, m); }));
}

Result<int64_t> nx_posix_umask(Thread&, int64_t mask) { return int64_t{sys::set_file_mask(static_cast<uint32_t>(mask))}; }

Result<void> nx_posix_truncate(Thread& t, Value path, int64_t length) {
  flush_before_system(t);
  return done(with_target_py(t, "truncate", path, kNone, [&](int, const char* p) { return sys::truncate_path(p, length); },
                             [&](int fd) { return sys::truncate(fd, length); }));
}

Result<Value> nx_posix__stat(Thread& t, Value path, bool follow, Value dir_fd) {
  sys::Status s;
  flush_before_system(t);
  if (py2() && is_integer(path)) {  // fstat
    TRY(posix_checked(t, sys::status_of(static_cast<int>(TRY(index_py(t, path))), &s)));
  } else {
    TRY(with_target_py(t, follow ? "stat" : "lstat", path, dir_fd, [&](int at, const char* p) { return sys::status(at, p, follow, &s); },
                       [&](int fd) { return sys::status_of(fd, &s); }));
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

Result<Value> nx_posix__statvfs(Thread& t, Value path) {
  sys::FileSystem s;
  if (is_integer(path)) {  // fstatvfs
    TRY(posix_checked(t, sys::file_system_of(static_cast<int>(TRY(index_py(t, path))), &s)));
  } else {
    TRY(with_target_py(t, "statvfs", path, kNone, [&](int, const char* p) { return sys::file_system(p, &s); },
                       [&](int fd) { return sys::file_system_of(fd, &s); }));
  }
  return statvfs_value(t, s);
}

Result<int64_t> nx_posix__pathconf(Thread& t, Value path, int64_t name) {
  int64_t value;
  if (py2() && is_integer(path)) {  // fpathconf
    TRY(posix_checked(t, sys::descriptor_configuration(static_cast<int>(TRY(index_py(t, path))), static_cast<int>(name), &value)));
    return value;
  }
  TRY(with_target_py(t, "pathconf", path, kNone, [&](int, const char* p) { return sys::path_configuration(p, static_cast<int>(name), &value); },
                     [&](int fd) { return sys::descriptor_configuration(fd, static_cast<int>(name), &value); }));
  return value;
}

Result<int64_t> nx_posix_open_at(Thread& t, Value path, int64_t flags, int64_t mode, Value dir_fd) {
  PosixTarget target;
  TRY(posix_target_py(t, "open", path, dir_fd, false, &target));
  flush_before_system(t);
  const int how = static_cast<int>(flags) | (py2() ? 0 : sys::kCloseOnExec);
  const int64_t descriptor = TRY(sys::open_raw(t, target.at, target.path.data(), how, static_cast<uint32_t>(mode)));
  if (descriptor < 0) return posix_error(t, descriptor, path);
  return descriptor;
}
Result<int64_t> nx_posix_open(Thread& t, Value path, int64_t flags, int64_t mode) { return nx_posix_open_at(t, path, flags, mode, kNone); }

}  // extern "C"

}  // namespace natrix::rt
