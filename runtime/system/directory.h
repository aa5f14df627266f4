// runtime/system/directory.h - names in the file system: listing, making, removing, renaming. 0 or a count, or -errno.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace natrix::rt::sys {

int64_t make_directory(const char* path, uint32_t mode);
int64_t remove_directory(const char* path);
int64_t remove_file(const char* path);
int64_t rename(const char* from, const char* to);
int64_t make_link(const char* target, const char* path);
int64_t make_symlink(const char* target, const char* path);
/// The length, at most `room`.
int64_t read_link(const char* path, char* out, size_t room);
int64_t change_directory(const char* path);
int64_t current_directory(char* out, size_t room);
int64_t change_mode(const char* path, uint32_t mode);
int64_t change_owner(const char* path, int64_t user, int64_t group);
/// mode: 4 read, 2 write, 1 execute, 0 exists.
bool accessible(const char* path, int mode);
/// Nanoseconds since the epoch; kNow for either.
constexpr int64_t kNow = INT64_MIN;
int64_t set_times(const char* path, int64_t accessed_ns, int64_t modified_ns);
uint32_t set_file_mask(uint32_t mask);

/// Type of an entry as the directory gives it.
enum class EntryKind : uint8_t { Unknown, File, Directory, Link, Other };
using EntryFunction = bool (*)(void* context, std::string_view name, EntryKind kind, uint64_t inode);
/// Calls f for each entry but . and ..; stops when it returns false.
int64_t list_directory(const char* path, EntryFunction f, void* context);

}  // namespace natrix::rt::sys
