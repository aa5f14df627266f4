// compiler/driver/files.h - Reading and writing whole files, and where natrix is installed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace natrix {

/// False with errno set if it cannot be read.
bool read_file(const std::string& path, std::string& text);
bool read_stdin(std::string& text);
/// Writes the file as a whole or not at all (a temporary file is renamed). "-" is standard output.
bool write_file(const std::string& path, std::string_view data, bool executable = false);
bool same_file(const std::string& a, const std::string& b);
/// Whether write_file(path, ...) can work; errno says why not.
bool can_write(const std::string& path);
std::string temporary_folder();
bool file_exists(const std::string& path);
std::string absolute_path(const std::string& path);
std::string folder_of(const std::string& path);   ///< "." if there is none in it
std::string join(const std::string& folder, std::string_view name);
/// mkdir -p
bool make_folders(const std::string& path);

/// The running natrix executable.
std::string natrix_executable();
/// lib/natrix beside the bin folder of the executable: the runtimes of all targets, and the library's sources.
std::string natrix_home();
/// e.g. "x86_64-linux-gnu"
std::string host_target();

/// A BLAKE3 digest in hex, of parts that are separated reliably.
class Digest {
 public:
  void add(std::string_view part);
  std::string hex() const;

 private:
  std::string data_;
};

}  // namespace natrix
