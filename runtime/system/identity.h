// runtime/system/identity.h - users and groups: those of this process, and the system's data bases of them.
// 0 or a value, or -errno.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt::sys {

/// 0 user, 1 effective user, 2 group, 3 effective group.
int64_t identity(int which);
int64_t set_identity(int which, int64_t id);
/// Real and effective (setreuid, setregid); -1: unchanged.
int64_t set_identities(bool group, int64_t real, int64_t effective);
/// Real, effective and saved.
int64_t all_identities(bool group, uint32_t out[3]);
int64_t set_all_identities(bool group, int64_t real, int64_t effective, int64_t saved);
/// Up to `room` of the process's further groups; the number there are.
int64_t further_groups(uint32_t* groups, int room);
int64_t set_further_groups(const uint32_t* groups, size_t count);
/// Those of a user as the data base has them.
int64_t start_groups(const char* user, int64_t group);
int64_t groups_of_user(const char* user, int64_t group, uint32_t* groups, int* count);
int64_t login_name(char* out, size_t room);

/// An entry of a data base, handed to a function while it is valid.
struct User {
  const char *name, *password, *comment, *home, *shell;
  uint32_t user, group;
};
struct Group {
  const char *name, *password;
  uint32_t group;
  char* const* members;
};
struct Shadow {
  const char *name, *password;
  int64_t days[6];
  uint64_t flag;
};
using UserFunction = Result<void> (*)(Thread& t, const User& user, void* context);
using GroupFunction = Result<void> (*)(Thread& t, const Group& group, void* context);
using ShadowFunction = Result<void> (*)(Thread& t, const Shadow& shadow, void* context);
/// Calls f for the entry: 1 found, 0 not found, or -errno.
Result<int64_t> user_by_name(Thread& t, const char* name, UserFunction f, void* context);
Result<int64_t> user_by_id(Thread& t, uint32_t id, UserFunction f, void* context);
Result<void> each_user(Thread& t, UserFunction f, void* context);
Result<int64_t> group_by_name(Thread& t, const char* name, GroupFunction f, void* context);
Result<int64_t> group_by_id(Thread& t, uint32_t id, GroupFunction f, void* context);
Result<void> each_group(Thread& t, GroupFunction f, void* context);
Result<int64_t> shadow_by_name(Thread& t, const char* name, ShadowFunction f, void* context);
Result<void> each_shadow(Thread& t, ShadowFunction f, void* context);

/// crypt(3), of the system's libcrypt; null: it failed, with `error`.
const char* encrypt(const char* word, const char* salt, int* error);

}  // namespace natrix::rt::sys
