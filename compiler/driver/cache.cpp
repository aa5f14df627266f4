// compiler/driver/cache.cpp - The cache: $XDG_CACHE_HOME/natrix. Executables of `natrix run` and objects of modules.
// Files appear by rename, so processes may share the folder. A manifest's lines are
//   <digest> <module> <file>      a module that was imported
//   - <module>                    one that was looked for and not there
#include "compiler/driver/cache.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compiler/driver/files.h"
#include "compiler/driver/search.h"

namespace natrix {
namespace {

constexpr std::uint64_t kLimit = std::uint64_t{512} << 20;

std::string digest(const std::string& text) {
  Digest d;
  d.add(text);
  return d.hex();
}

/// Size and time of a file: enough to notice another build of natrix.
std::string stamp(const std::string& path) {
  struct stat info;
  if (::stat(path.c_str(), &info) != 0) return "-";
  return std::to_string(info.st_size) + "." + std::to_string(info.st_mtim.tv_sec) + "." + std::to_string(info.st_mtim.tv_nsec);
}

void evict(const std::string& folder) {
  struct Entry {
    std::string path;
    std::uint64_t size;
    timespec used;
  };
  std::vector<Entry> entries;
  std::uint64_t total = 0;
  DIR* dir = ::opendir(folder.c_str());
  if (dir == nullptr) return;
  while (dirent* e = ::readdir(dir)) {
    struct stat info;
    std::string path = join(folder, e->d_name);
    if (e->d_name[0] == '.' || ::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) continue;
    entries.push_back({std::move(path), static_cast<std::uint64_t>(info.st_size), info.st_mtim});
    total += static_cast<std::uint64_t>(info.st_size);
  }
  ::closedir(dir);
  if (total <= kLimit) return;
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.used.tv_sec != b.used.tv_sec ? a.used.tv_sec < b.used.tv_sec : a.used.tv_nsec < b.used.tv_nsec;
  });
  for (const Entry& e : entries) {
    if (total <= kLimit / 4 * 3) break;
    if (::unlink(e.path.c_str()) == 0) total -= e.size;
  }
}

}  // namespace

std::string cache_folder() {
  if (const char* folder = std::getenv("XDG_CACHE_HOME"); folder != nullptr && folder[0] == '/') return join(folder, "natrix");
  if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/') return join(home, ".cache/natrix");
  return {};
}

void add_installation(Digest& key, Dialect dialect, const std::string& target) {
  const std::string archives = join(natrix_home(), target);
  const bool py2 = dialect == Dialect::Py2;
  for (const std::string& file :
       {natrix_executable(), archives + "/libnatrix_rt.a", archives + (py2 ? "/libnatrix_py2.a" : "/libnatrix_py3.a"),
        archives + "/libnatrix_eval.a", archives + "/fast.bc"}) {
    key.add(stamp(file));
  }
  key.add(py2 ? "py2" : "py3");
}

RunCache::RunCache(const Compilation& c) : c_(c), folder_(cache_folder()) {
  if (folder_.empty()) return;
  Digest key;
  add_installation(key, c.dialect, host_target());
  key.add(std::to_string(c.options.optimize) + (c.options.debug ? "g" : "") + std::to_string(c.options.stress_edges));
  key.add(shown_name(c));
  SearchPath path = search_path(c);
  key.add(path.program_dir);
  key.add(path.library_dir);
  for (const std::string& folder : path.further) key.add(folder);
  key.add(c.source->raw());
  manifest_ = join(folder_, key.hex() + ".modules");
}

std::string RunCache::find() const {
  std::string manifest;
  if (folder_.empty() || !read_file(manifest_, manifest)) return {};
  SearchPath path = search_path(c_);
  std::istringstream lines(manifest);
  std::string line;
  while (std::getline(lines, line)) {
    std::istringstream words(line);
    std::string sum, module, file, text;
    words >> sum >> module >> std::ws;
    std::getline(words, file);
    bool package, library;
    if (find_module_file(path, c_.dialect, module, &package, &library) != file) return {};
    if (sum != "-" && (!read_file(file, text) || digest(text) != sum)) return {};
  }
  std::string executable = join(folder_, digest(manifest_ + manifest) + ".exe");
  if (::access(executable.c_str(), X_OK) != 0) return {};
  ::utimensat(AT_FDCWD, executable.c_str(), nullptr, 0);  // for evict: used just now
  ::utimensat(AT_FDCWD, manifest_.c_str(), nullptr, 0);
  return executable;
}

std::string RunCache::temporary() const {
  const std::string file = join(folder_, ".new." + std::to_string(::getpid()));
  return folder_.empty() || !make_folders(folder_) || !can_write(file) ? std::string() : file;
}

std::string RunCache::add() const {
  std::string content;
  for (const auto& module : c_.graph->modules) {
    if (module == c_.graph->modules[0]) continue;
    content += digest(module->source->raw()) + ' ' + module->name + ' ' + module->path + '\n';
  }
  for (const std::string& name : c_.graph->missing) content += "- " + name + '\n';
  std::string executable = join(folder_, digest(manifest_ + content) + ".exe");
  if (::rename(temporary().c_str(), executable.c_str()) != 0) return temporary();
  write_file(manifest_, content);
  evict(folder_);
  return executable;
}

}  // namespace natrix
