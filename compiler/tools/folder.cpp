// compiler/tools/folder.cpp - see folder.h.
#include "compiler/tools/folder.h"

#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <system_error>

#include <stdlib.h>

#include "compiler/driver/files.h"
#include "compiler/tools/difference.h"

namespace natrix {

namespace fs = std::filesystem;

namespace {

/// Names of all that is in the folder, sorted, relative to it.
std::set<std::string> names_in(const std::string& folder) {
  std::set<std::string> names;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error), end; !error && at != end;
       at.increment(error)) {
    names.insert(at->path().lexically_relative(folder).string());
  }
  return names;
}

const char* kind_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::regular: return "a file";
    case fs::file_type::directory: return "a folder";
    case fs::file_type::symlink: return "a link";
    default: return "neither file nor folder";
  }
}

std::string compare_files(const std::string& reference, const std::string& ours, const std::string& name) {
  std::error_code error;
  const fs::file_status a = fs::symlink_status(reference, error), b = fs::symlink_status(ours, error);
  if (a.type() != b.type()) return fmt::format("{} is {} under the reference, compiled {}", name, kind_of(a.type()), kind_of(b.type()));
  if (a.type() == fs::file_type::symlink) {
    const std::string one = fs::read_symlink(reference, error).string(), other = fs::read_symlink(ours, error).string();
    return one == other ? std::string() : fmt::format("{} links to {} under the reference, compiled to {}", name, one, other);
  }
  if (a.type() == fs::file_type::regular) {
    std::string one, other;
    if (read_file(reference, one) && read_file(ours, other) && one != other) return show_difference("file " + name, one, other);
  }
  if (a.permissions() != b.permissions()) {
    return fmt::format("the permissions of {} are {:o} under the reference, compiled {:o}", name, static_cast<unsigned>(a.permissions()),
                       static_cast<unsigned>(b.permissions()));
  }
  return {};
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  path_ = join(temporary_folder(), "natrix-XXXXXX");
  if (::mkdtemp(path_.data()) == nullptr) path_.clear();
  else path_ = absolute_path(path_);
}

TemporaryFolder::~TemporaryFolder() {
  if (path_.empty()) return;
  std::error_code error;
  fs::remove_all(path_, error);
  if (!error) return;
  // A program may have left folders that even their owner cannot enter.
  for (fs::recursive_directory_iterator at(path_, error), end; !error && at != end; at.increment(error)) {
    if (at->is_directory(error) && !at->is_symlink(error)) fs::permissions(at->path(), fs::perms::owner_all, fs::perm_options::add, error);
  }
  fs::remove_all(path_, error);
}

std::string TemporaryFolder::file(std::string_view name) const { return join(path_, name); }

std::uint64_t folder_size(const std::string& path) {
  std::uint64_t size = 0;
  std::error_code error;
  for (fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error), end; !error && at != end;
       at.increment(error)) {
    std::error_code of_file;
    if (at->symlink_status(of_file).type() == fs::file_type::regular) size += at->file_size(of_file);
  }
  return size;
}

std::string copy_folder(const std::string& from, const std::string& to) {
  std::error_code error;
  fs::create_directories(to, error);
  for (const std::string& name : names_in(from)) {
    const fs::path source = fs::path(from) / name, target = fs::path(to) / name;
    const fs::file_type type = fs::symlink_status(source, error).type();
    if (type == fs::file_type::directory) fs::create_directory(target, source, error);
    else if (type == fs::file_type::symlink) fs::copy_symlink(source, target, error);
    else if (type == fs::file_type::regular && fs::copy_file(source, target, error)) {
      fs::last_write_time(target, fs::last_write_time(source, error), error);
    }
    if (error) return fmt::format("can't copy {}: {}", name, error.message());
  }
  return {};
}

std::string compare_folders(const std::string& reference, const std::string& ours) {
  const std::set<std::string> expected = names_in(reference), present = names_in(ours);
  std::set<std::string> all = expected;
  all.insert(present.begin(), present.end());
  for (const std::string& name : all) {
    if (!present.contains(name)) return fmt::format("{} is there under the reference, and is missing compiled", name);
    if (!expected.contains(name)) return fmt::format("{} is there compiled, and is missing under the reference", name);
    std::string difference = compare_files(join(reference, name), join(ours, name), name);
    if (!difference.empty()) return difference;
  }
  return {};
}

}  // namespace natrix
