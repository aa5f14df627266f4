// runtime/system/posix/directory.cpp - names in the file system on POSIX.
#include "runtime/system/directory.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>

namespace natrix::rt::sys {

namespace {

int64_t checked(int64_t r) { return r < 0 ? -errno : r; }
int unless(bool follow) { return follow ? 0 : AT_SYMLINK_NOFOLLOW; }

timespec spec(int64_t ns) {
  if (ns == kNow) return timespec{0, UTIME_NOW};
  int64_t seconds = ns / 1000000000, rest = ns % 1000000000;
  if (rest < 0) {
    rest += 1000000000;
    --seconds;
  }
  return timespec{seconds, static_cast<long>(rest)};
}

void fill(FileSystem* out, const struct statvfs& s) {
  *out = {s.f_bsize, s.f_frsize, s.f_blocks, s.f_bfree, s.f_bavail, s.f_files, s.f_ffree, s.f_favail, s.f_flag, s.f_namemax, s.f_fsid};
}

int64_t list_all(DIR* directory, EntryFunction f, void* context) {
  if (directory == nullptr) return -errno;
  int64_t result = 0;
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(directory);
    if (entry == nullptr) {
      result = -errno;
      break;
    }
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    const EntryKind kind = entry->d_type == DT_REG   ? EntryKind::File
                           : entry->d_type == DT_DIR ? EntryKind::Directory
                           : entry->d_type == DT_LNK ? EntryKind::Link
                           : entry->d_type == DT_UNKNOWN ? EntryKind::Unknown : EntryKind::Other;
    if (!f(context, name, kind, entry->d_ino)) break;
  }
  ::closedir(directory);
  return result;
}

}  // namespace

static_assert(kHere == AT_FDCWD);

int64_t make_directory(int at, const char* path, uint32_t mode) { return checked(::mkdirat(at, path, mode)); }
int64_t make_fifo(int at, const char* path, uint32_t mode) { return checked(::mkfifoat(at, path, mode)); }
int64_t make_node(int at, const char* path, uint32_t mode, uint64_t device) { return checked(::mknodat(at, path, mode, device)); }
int64_t remove_directory(int at, const char* path) { return checked(::unlinkat(at, path, AT_REMOVEDIR)); }
int64_t remove_file(int at, const char* path) { return checked(::unlinkat(at, path, 0)); }
int64_t rename(int from_at, const char* from, int to_at, const char* to) { return checked(::renameat(from_at, from, to_at, to)); }
int64_t make_link(int target_at, const char* target, int at, const char* path, bool follow) {
  return checked(::linkat(target_at, target, at, path, follow ? AT_SYMLINK_FOLLOW : 0));
}
int64_t make_symlink(const char* target, int at, const char* path) { return checked(::symlinkat(target, at, path)); }
int64_t read_link(int at, const char* path, char* out, size_t room) { return checked(::readlinkat(at, path, out, room)); }
int64_t change_directory(const char* path) { return checked(::chdir(path)); }
int64_t change_directory_to(int descriptor) { return checked(::fchdir(descriptor)); }
int64_t change_root(const char* path) { return checked(::chroot(path)); }

int64_t current_directory(char* out, size_t room) {
  if (::getcwd(out, room) == nullptr) return -errno;
  return static_cast<int64_t>(std::string_view(out).size());
}

int64_t change_mode(int at, const char* path, uint32_t mode, bool follow) { return checked(::fchmodat(at, path, mode, unless(follow))); }
int64_t change_mode_of(int descriptor, uint32_t mode) { return checked(::fchmod(descriptor, mode)); }
int64_t change_owner(int at, const char* path, int64_t user, int64_t group, bool follow) {
  return checked(::fchownat(at, path, static_cast<uid_t>(user), static_cast<gid_t>(group), unless(follow)));
}
int64_t change_owner_of(int descriptor, int64_t user, int64_t group) {
  return checked(::fchown(descriptor, static_cast<uid_t>(user), static_cast<gid_t>(group)));
}

bool accessible(int at, const char* path, int mode, bool effective, bool follow) {
  return ::faccessat(at, path, mode, (effective ? AT_EACCESS : 0) | unless(follow)) == 0;
}

int64_t set_times(int at, const char* path, int64_t accessed_ns, int64_t modified_ns, bool follow) {
  const timespec times[2] = {spec(accessed_ns), spec(modified_ns)};
  return checked(::utimensat(at, path, times, unless(follow)));
}
int64_t set_times_of(int descriptor, int64_t accessed_ns, int64_t modified_ns) {
  const timespec times[2] = {spec(accessed_ns), spec(modified_ns)};
  return checked(::futimens(descriptor, times));
}

uint32_t set_file_mask(uint32_t mask) { return ::umask(mask); }
int64_t truncate_path(const char* path, int64_t size) { return checked(::truncate(path, size)); }

int64_t file_system(const char* path, FileSystem* out) {
  struct statvfs s;
  if (::statvfs(path, &s) != 0) return -errno;
  fill(out, s);
  return 0;
}
int64_t file_system_of(int descriptor, FileSystem* out) {
  struct statvfs s;
  if (::fstatvfs(descriptor, &s) != 0) return -errno;
  fill(out, s);
  return 0;
}

int64_t list_directory(const char* path, EntryFunction f, void* context) { return list_all(::opendir(path), f, context); }

int64_t list_directory_of(int descriptor, EntryFunction f, void* context) {
  const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return -errno;
  DIR* directory = ::fdopendir(copy);
  if (directory == nullptr) {
    const int64_t error = -errno;
    ::close(copy);
    return error;
  }
  ::rewinddir(directory);
  return list_all(directory, f, context);
}

}  // namespace natrix::rt::sys
