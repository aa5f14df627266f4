// runtime/system/posix/directory.cpp - names in the file system on POSIX.
#include "runtime/system/directory.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace natrix::rt::sys {

namespace {
int64_t checked(int64_t r) { return r < 0 ? -errno : r; }
}  // namespace

int64_t make_directory(const char* path, uint32_t mode) { return checked(::mkdir(path, mode)); }
int64_t remove_directory(const char* path) { return checked(::rmdir(path)); }
int64_t remove_file(const char* path) { return checked(::unlink(path)); }
int64_t rename(const char* from, const char* to) { return checked(::rename(from, to)); }
int64_t make_link(const char* target, const char* path) { return checked(::link(target, path)); }
int64_t make_symlink(const char* target, const char* path) { return checked(::symlink(target, path)); }
int64_t read_link(const char* path, char* out, size_t room) { return checked(::readlink(path, out, room)); }
int64_t change_directory(const char* path) { return checked(::chdir(path)); }

int64_t current_directory(char* out, size_t room) {
  if (::getcwd(out, room) == nullptr) return -errno;
  return static_cast<int64_t>(std::string_view(out).size());
}

int64_t change_mode(const char* path, uint32_t mode) { return checked(::chmod(path, mode)); }
int64_t change_owner(const char* path, int64_t user, int64_t group) {
  return checked(::chown(path, static_cast<uid_t>(user), static_cast<gid_t>(group)));
}

bool accessible(const char* path, int mode) {
  return ::access(path, ((mode & 4) != 0 ? R_OK : 0) | ((mode & 2) != 0 ? W_OK : 0) | ((mode & 1) != 0 ? X_OK : 0)) == 0;
}

int64_t set_times(const char* path, int64_t accessed_ns, int64_t modified_ns) {
  auto spec = [](int64_t ns) {
    if (ns == kNow) return timespec{0, UTIME_NOW};
    int64_t seconds = ns / 1000000000, rest = ns % 1000000000;
    if (rest < 0) {
      rest += 1000000000;
      --seconds;
    }
    return timespec{seconds, static_cast<long>(rest)};
  };
  const timespec times[2] = {spec(accessed_ns), spec(modified_ns)};
  return checked(::utimensat(AT_FDCWD, path, times, 0));
}

uint32_t set_file_mask(uint32_t mask) { return ::umask(mask); }

int64_t list_directory(const char* path, EntryFunction f, void* context) {
  DIR* directory = ::opendir(path);
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

}  // namespace natrix::rt::sys
