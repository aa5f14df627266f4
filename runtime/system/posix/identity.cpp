// runtime/system/posix/identity.cpp - users and groups on POSIX.
#include "runtime/system/identity.h"

#include <dlfcn.h>
#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/heap/heap.h"
#include "runtime/support/buffer.h"

namespace natrix::rt::sys {

namespace {

int64_t checked(int64_t r) { return r < 0 ? -errno : r; }

User user_of(const passwd& p) { return {p.pw_name, p.pw_passwd, p.pw_gecos, p.pw_dir, p.pw_shell, p.pw_uid, p.pw_gid}; }
Group group_of(const group& g) { return {g.gr_name, g.gr_passwd, g.gr_gid, g.gr_mem}; }
Shadow shadow_of(const spwd& s) {
  return {s.sp_namp, s.sp_pwdp, {s.sp_lstchg, s.sp_min, s.sp_max, s.sp_warn, s.sp_inact, s.sp_expire}, s.sp_flag};
}

/// One of the reentrant look-ups, with as much room as it asks for. Name services may wait for others.
template <class Entry, class Call, class Report>
Result<int64_t> look_up(Thread& t, Call call, Report report) {
  Buffer<char> room;
  room.resize(1024);
  for (;;) {
    Entry entry;
    Entry* found = nullptr;
    int error;
    {
      Unlocked waiting(t);
      error = call(&entry, room.data(), room.size(), &found);
    }
    if (error == ERANGE && room.size() < (size_t{1} << 24)) {
      room.resize(room.size() * 2);
      continue;
    }
    // getpwnam(3): what is given for "not found" differs between services.
    if (found == nullptr) return error == 0 || error == ENOENT || error == ESRCH || error == EBADF || error == EPERM ? int64_t{0} : int64_t{-error};
    TRY(report(entry));
    return int64_t{1};
  }
}

}  // namespace

int64_t identity(int which) {
  switch (which) {
    case 0: return ::getuid();
    case 1: return ::geteuid();
    case 2: return ::getgid();
    default: return ::getegid();
  }
}
int64_t set_identity(int which, int64_t id) {
  const auto n = static_cast<uid_t>(id);
  return checked(which == 0 ? ::setuid(n) : which == 1 ? ::seteuid(n) : which == 2 ? ::setgid(n) : ::setegid(n));
}
int64_t set_identities(bool group, int64_t real, int64_t effective) {
  const auto a = static_cast<uid_t>(real), b = static_cast<uid_t>(effective);
  return checked(group ? ::setregid(a, b) : ::setreuid(a, b));
}
int64_t all_identities(bool group, uint32_t out[3]) {
  return checked(group ? ::getresgid(&out[0], &out[1], &out[2]) : ::getresuid(&out[0], &out[1], &out[2]));
}
int64_t set_all_identities(bool group, int64_t real, int64_t effective, int64_t saved) {
  const auto a = static_cast<uid_t>(real), b = static_cast<uid_t>(effective), c = static_cast<uid_t>(saved);
  return checked(group ? ::setresgid(a, b, c) : ::setresuid(a, b, c));
}
int64_t further_groups(uint32_t* groups, int room) { return checked(::getgroups(room, groups)); }
int64_t set_further_groups(const uint32_t* groups, size_t count) { return checked(::setgroups(count, groups)); }
int64_t start_groups(const char* user, int64_t group) { return checked(::initgroups(user, static_cast<gid_t>(group))); }
int64_t groups_of_user(const char* user, int64_t group, uint32_t* groups, int* count) {
  return ::getgrouplist(user, static_cast<gid_t>(group), groups, count) < 0 ? -ERANGE : 0;
}
int64_t login_name(char* out, size_t room) { return -::getlogin_r(out, room); }

Result<int64_t> user_by_name(Thread& t, const char* name, UserFunction f, void* context) {
  return look_up<passwd>(t, [&](passwd* entry, char* room, size_t size, passwd** found) { return ::getpwnam_r(name, entry, room, size, found); },
                         [&](const passwd& p) { return f(t, user_of(p), context); });
}
Result<int64_t> user_by_id(Thread& t, uint32_t id, UserFunction f, void* context) {
  return look_up<passwd>(t, [&](passwd* entry, char* room, size_t size, passwd** found) { return ::getpwuid_r(id, entry, room, size, found); },
                         [&](const passwd& p) { return f(t, user_of(p), context); });
}
Result<void> each_user(Thread& t, UserFunction f, void* context) {
  struct Walk {
    Walk() { ::setpwent(); }
    ~Walk() { ::endpwent(); }
  } walk;
  while (const passwd* p = ::getpwent()) TRY(f(t, user_of(*p), context));
  return {};
}

Result<int64_t> group_by_name(Thread& t, const char* name, GroupFunction f, void* context) {
  return look_up<group>(t, [&](group* entry, char* room, size_t size, group** found) { return ::getgrnam_r(name, entry, room, size, found); },
                        [&](const group& g) { return f(t, group_of(g), context); });
}
Result<int64_t> group_by_id(Thread& t, uint32_t id, GroupFunction f, void* context) {
  return look_up<group>(t, [&](group* entry, char* room, size_t size, group** found) { return ::getgrgid_r(id, entry, room, size, found); },
                        [&](const group& g) { return f(t, group_of(g), context); });
}
Result<void> each_group(Thread& t, GroupFunction f, void* context) {
  struct Walk {
    Walk() { ::setgrent(); }
    ~Walk() { ::endgrent(); }
  } walk;
  while (const group* g = ::getgrent()) TRY(f(t, group_of(*g), context));
  return {};
}

Result<int64_t> shadow_by_name(Thread& t, const char* name, ShadowFunction f, void* context) {
  // Here a refusal is an error: PermissionError of spwd.getspnam.
  errno = 0;
  const spwd* s = ::getspnam(name);
  if (s == nullptr) return int64_t{errno == EACCES || errno == EPERM ? -errno : 0};
  TRY(f(t, shadow_of(*s), context));
  return int64_t{1};
}
Result<void> each_shadow(Thread& t, ShadowFunction f, void* context) {
  struct Walk {
    Walk() { ::setspent(); }
    ~Walk() { ::endspent(); }
  } walk;
  while (const spwd* s = ::getspent()) TRY(f(t, shadow_of(*s), context));
  return {};
}

// Programs need the C library only, so libcrypt is looked for when it is used.
const char* encrypt(const char* word, const char* salt, int* error) {
  using Crypt = char* (*)(const char*, const char*);
  static const auto crypt = [] {
    void* library = ::dlopen("libcrypt.so.1", RTLD_NOW);
    if (library == nullptr) library = ::dlopen("libcrypt.so.2", RTLD_NOW);
    return library == nullptr ? nullptr : reinterpret_cast<Crypt>(::dlsym(library, "crypt"));
  }();
  errno = ENOSYS;
  const char* result = crypt == nullptr ? nullptr : crypt(word, salt);
  *error = errno;
  return result;
}

}  // namespace natrix::rt::sys
