// compiler/tools/folder.h - Folders that vanish when they are done with, copies of folders, and what differs between two.
#pragma once

#include <cstdint>
#include <string>

namespace natrix {

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  /// Empty if it could not be made.
  const std::string& path() const { return path_; }
  std::string file(std::string_view name) const;

 private:
  std::string path_;
};

/// Bytes in all files of a folder.
std::uint64_t folder_size(const std::string& path);
/// Copies files, folders and links, with their permissions; anything else, such as sockets, is left out. A problem, or empty.
std::string copy_folder(const std::string& from, const std::string& to);
/// The first difference between the files of two folders, in the order of their names; empty: there is none.
std::string compare_folders(const std::string& reference, const std::string& ours);

}  // namespace natrix
