// runtime/system/directory.h - names in the file system: listing, making, removing, renaming. 0 or a count, or -errno.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace natrix::rt::sys {

/// Paths are looked up from the directory with the descriptor `at`; kHere: the current one. `follow`: what a symbolic link
/// points to is meant, not the link.
constexpr int kHere = -100;
int64_t make_directory(int at, const char* path, uint32_t mode);
int64_t make_fifo(int at, const char* path, uint32_t mode);
int64_t make_node(int at, const char* path, uint32_t mode, uint64_t device);
int64_t remove_directory(int at, const char* path);
int64_t remove_file(int at, const char* path);
int64_t rename(int from_at, const char* from, int to_at, const char* to);
int64_t make_link(int target_at, const char* target, int at, const char* path, bool follow);
int64_t make_symlink(const char* target, int at, const char* path);
/// The length, at most `room`.
int64_t read_link(int at, const char* path, char* out, size_t room);
int64_t change_directory(const char* path);
int64_t change_directory_to(int descriptor);
int64_t change_root(const char* path);
int64_t current_directory(char* out, size_t room);
int64_t change_mode(int at, const char* path, uint32_t mode, bool follow);
int64_t change_mode_of(int descriptor, uint32_t mode);
int64_t change_owner(int at, const char* path, int64_t user, int64_t group, bool follow);
int64_t change_owner_of(int descriptor, int64_t user, int64_t group);
/// mode: 4 read, 2 write, 1 execute, 0 exists; for the real user, or if `effective` the effective one.
bool accessible(int at, const char* path, int mode, bool effective, bool follow);
/// Nanoseconds since the epoch; kNow for either.
constexpr int64_t kNow = INT64_MIN;
int64_t set_times(int at, const char* path, int64_t accessed_ns, int64_t modified_ns, bool follow);
int64_t set_times_of(int descriptor, int64_t accessed_ns, int64_t modified_ns);
uint32_t set_file_mask(uint32_t mask);
int64_t truncate_path(const char* path, int64_t size);

/// statvfs(3), as its fields are named.
struct FileSystem {
  uint64_t block_size, fragment_size, blocks, free, available, files, free_files, available_files, flags, name_max, id;
};
int64_t file_system(const char* path, FileSystem* out);
int64_t file_system_of(int descriptor, FileSystem* out);

/// Type of an entry as the directory gives it.
enum class EntryKind : uint8_t { Unknown, File, Directory, Link, Other };
using EntryFunction = bool (*)(void* context, std::string_view name, EntryKind kind, uint64_t inode);
/// Calls f for each entry but . and ..; stops when it returns false.
int64_t list_directory(const char* path, EntryFunction f, void* context);
/// The same for an open directory, whose descriptor stays as it is.
int64_t list_directory_of(int descriptor, EntryFunction f, void* context);

}  // namespace natrix::rt::sys
