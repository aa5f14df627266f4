// compiler/driver/files.cpp - Reading and writing whole files, and where natrix is installed.
#include "compiler/driver/files.h"

#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/BLAKE3.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace natrix {
namespace {

bool read_all(int fd, std::string& text) {
  text.clear();
  char buffer[65536];
  for (;;) {
    ssize_t n = ::read(fd, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    if (n == 0) return true;
    text.append(buffer, static_cast<std::size_t>(n));
  }
}

bool write_all(int fd, std::string_view data) {
  while (!data.empty()) {
    ssize_t n = ::write(fd, data.data(), data.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    data.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

}  // namespace

bool read_file(const std::string& path, std::string& text) {
  int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  bool ok = read_all(fd, text);
  int error = errno;
  ::close(fd);
  errno = error;
  return ok;
}

bool read_stdin(std::string& text) { return read_all(STDIN_FILENO, text); }

bool write_file(const std::string& path, std::string_view data, bool executable) {
  if (path == "-") return write_all(STDOUT_FILENO, data);
  struct stat info;
  if (::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode)) {  // a device such as /dev/null, a pipe
    int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = write_all(fd, data);
    return ::close(fd) == 0 && ok;
  }
  std::string temporary = path + ".XXXXXX";
  int fd = ::mkstemp(temporary.data());
  if (fd < 0) return false;
  mode_t mask = ::umask(0);
  ::umask(mask);
  bool ok = write_all(fd, data) && ::fchmod(fd, (executable ? 0777 : 0666) & ~mask) == 0;
  ok = ::close(fd) == 0 && ok;
  ok = ok && ::rename(temporary.c_str(), path.c_str()) == 0;
  if (!ok) {
    int error = errno;
    ::unlink(temporary.c_str());
    errno = error;
  }
  return ok;
}

bool same_file(const std::string& a, const std::string& b) {
  struct stat one, other;
  return ::stat(a.c_str(), &one) == 0 && ::stat(b.c_str(), &other) == 0 && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

bool can_write(const std::string& path) {
  struct stat info;
  if (::stat(path.c_str(), &info) != 0 || S_ISREG(info.st_mode)) return ::access(folder_of(path).c_str(), W_OK | X_OK) == 0;
  if (!S_ISDIR(info.st_mode)) return ::access(path.c_str(), W_OK) == 0;
  errno = EISDIR;
  return false;
}

std::string temporary_folder() {
  const char* folder = std::getenv("TMPDIR");
  return folder == nullptr || *folder == 0 ? "/tmp" : folder;
}

bool file_exists(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

std::string absolute_path(const std::string& path) {
  char buffer[PATH_MAX];
  if (::realpath(path.c_str(), buffer) != nullptr) return buffer;
  if (!path.empty() && path[0] == '/') return path;
  return ::getcwd(buffer, sizeof buffer) != nullptr ? join(buffer, path) : path;
}

std::string folder_of(const std::string& path) {
  std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string join(const std::string& folder, std::string_view name) {
  std::string path = folder;
  if (!path.empty() && path.back() != '/') path += '/';
  return path.append(name);
}

bool make_folders(const std::string& path) {
  if (::mkdir(path.c_str(), 0777) == 0 || errno == EEXIST) return true;
  if (errno != ENOENT || path.find('/') == std::string::npos) return false;
  return make_folders(folder_of(path)) && (::mkdir(path.c_str(), 0777) == 0 || errno == EEXIST);
}

std::string natrix_executable() {
  char buffer[PATH_MAX];
  ssize_t n = ::readlink("/proc/self/exe", buffer, sizeof buffer);
  return n > 0 ? std::string(buffer, static_cast<std::size_t>(n)) : "natrix";
}

std::string natrix_home() {
  if (const char* home = std::getenv("NATRIX_HOME")) return home;
  return join(folder_of(folder_of(natrix_executable())), "lib/natrix");
}

std::string host_target() {
#if defined(__x86_64__)
  return "x86_64-linux-gnu";
#elif defined(__aarch64__)
  return "aarch64-linux-gnu";
#else
#error "natrix runs on x86-64 and aarch64"
#endif
}

void Digest::add(std::string_view part) {
  data_ += std::to_string(part.size());
  data_ += ':';
  data_ += part;
}

std::string Digest::hex() const {
  llvm::BLAKE3 hasher;
  hasher.update(llvm::StringRef(data_));
  auto digest = hasher.final<16>();
  return llvm::toHex(llvm::ArrayRef<uint8_t>(digest.data(), digest.size()), /*LowerCase=*/true);
}

}  // namespace natrix
