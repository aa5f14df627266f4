// runtime/system/posix/limits.cpp - sysconf, resource limits and scheduling on POSIX.
#include "runtime/system/limits.h"

#include <sched.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>

namespace natrix::rt::sys {

namespace {

int64_t checked(int64_t r) { return r < 0 ? -errno : r; }

/// A call for which -1 means an error only if errno says so.
template <class F, class T>
int64_t valued(F call, T* value) {
  errno = 0;
  *value = static_cast<T>(call());
  return *value == -1 && errno != 0 ? -errno : 0;
}

double seconds_of(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; }

}  // namespace

int64_t configuration(int name, int64_t* value) { return valued([&] { return ::sysconf(name); }, value); }
int64_t path_configuration(const char* path, int name, int64_t* value) { return valued([&] { return ::pathconf(path, name); }, value); }
int64_t descriptor_configuration(int descriptor, int name, int64_t* value) {
  return valued([&] { return ::fpathconf(descriptor, name); }, value);
}
int64_t configuration_text(int name, char* out, size_t room) {
  errno = 0;
  const size_t length = ::confstr(name, out, room);
  return length == 0 && errno != 0 ? -errno : static_cast<int64_t>(length);
}

int64_t resource_limit(int resource, uint64_t* soft, uint64_t* hard) {
  rlimit limit;
  if (::getrlimit(static_cast<__rlimit_resource_t>(resource), &limit) != 0) return -errno;
  *soft = limit.rlim_cur;
  *hard = limit.rlim_max;
  return 0;
}
int64_t set_resource_limit(int resource, uint64_t soft, uint64_t hard) {
  const rlimit limit{soft, hard};
  return checked(::setrlimit(static_cast<__rlimit_resource_t>(resource), &limit));
}
int64_t process_limit(int64_t process, int resource, const uint64_t* wanted, uint64_t now[2]) {
  rlimit limit{}, before;
  if (wanted != nullptr) limit = {wanted[0], wanted[1]};
  if (::prlimit(static_cast<pid_t>(process), static_cast<__rlimit_resource>(resource), wanted != nullptr ? &limit : nullptr, &before) != 0) {
    return -errno;
  }
  now[0] = before.rlim_cur;
  now[1] = before.rlim_max;
  return 0;
}

void usage_of(const ::rusage& u, Usage* out) {
  *out = {seconds_of(u.ru_utime), seconds_of(u.ru_stime),
          {u.ru_maxrss, u.ru_ixrss, u.ru_idrss, u.ru_isrss, u.ru_minflt, u.ru_majflt, u.ru_nswap, u.ru_inblock, u.ru_oublock,
           u.ru_msgsnd, u.ru_msgrcv, u.ru_nsignals, u.ru_nvcsw, u.ru_nivcsw}};
}
int64_t resource_usage(int who, Usage* out) {
  ::rusage u;
  if (::getrusage(static_cast<__rusage_who_t>(who), &u) != 0) return -errno;
  usage_of(u, out);
  return 0;
}
int64_t page_size() { return ::sysconf(_SC_PAGESIZE); }

int64_t priority(int which, int64_t who, int* value) {
  return valued([&] { return ::getpriority(static_cast<__priority_which_t>(which), static_cast<id_t>(who)); }, value);
}
int64_t set_priority(int which, int64_t who, int value) {
  return checked(::setpriority(static_cast<__priority_which_t>(which), static_cast<id_t>(who), value));
}
int64_t yield_processor() { return checked(::sched_yield()); }
int64_t scheduler(int64_t process) { return checked(::sched_getscheduler(static_cast<pid_t>(process))); }
int64_t set_scheduler(int64_t process, int policy, int priority) {
  sched_param parameters{};
  parameters.sched_priority = priority;
  return checked(::sched_setscheduler(static_cast<pid_t>(process), policy, &parameters));
}
int64_t scheduler_priority(int64_t process) {
  sched_param parameters;
  return ::sched_getparam(static_cast<pid_t>(process), &parameters) != 0 ? -errno : parameters.sched_priority;
}
int64_t set_scheduler_priority(int64_t process, int priority) {
  sched_param parameters{};
  parameters.sched_priority = priority;
  return checked(::sched_setparam(static_cast<pid_t>(process), &parameters));
}
int64_t scheduler_priority_bound(int policy, bool highest) {
  return checked(highest ? ::sched_get_priority_max(policy) : ::sched_get_priority_min(policy));
}
int64_t scheduler_interval(int64_t process, double* seconds) {
  timespec interval;
  if (::sched_rr_get_interval(static_cast<pid_t>(process), &interval) != 0) return -errno;
  *seconds = static_cast<double>(interval.tv_sec) + 1e-9 * static_cast<double>(interval.tv_nsec);
  return 0;
}
int64_t affinity(int64_t process, unsigned char* mask, size_t room) {
  return ::sched_getaffinity(static_cast<pid_t>(process), room, reinterpret_cast<cpu_set_t*>(mask)) != 0 ? -errno : static_cast<int64_t>(room);
}
int64_t set_affinity(int64_t process, const unsigned char* mask, size_t size) {
  return checked(::sched_setaffinity(static_cast<pid_t>(process), size, reinterpret_cast<const cpu_set_t*>(mask)));
}

}  // namespace natrix::rt::sys
