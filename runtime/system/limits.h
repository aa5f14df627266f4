// runtime/system/limits.h - what the system allows and what has been used: sysconf, resource limits, scheduling.
// 0 or a value, or -errno, but where -1 is a value: those write it and give 0 or -errno.
#pragma once

#include <cstddef>
#include <cstdint>

struct rusage;

namespace natrix::rt::sys {

int64_t configuration(int name, int64_t* value);
int64_t path_configuration(const char* path, int name, int64_t* value);
int64_t descriptor_configuration(int descriptor, int name, int64_t* value);
/// The length with the final 0; 0: no value.
int64_t configuration_text(int name, char* out, size_t room);

/// A limit of ~0 is none.
int64_t resource_limit(int resource, uint64_t* soft, uint64_t* hard);
int64_t set_resource_limit(int resource, uint64_t soft, uint64_t hard);
/// Of another process, 0: this one; values null: unchanged.
int64_t process_limit(int64_t process, int resource, const uint64_t* wanted, uint64_t now[2]);
/// Seconds in user and system mode, then the fourteen counters of getrusage(2).
struct Usage {
  double user, system;
  int64_t counters[14];
};
int64_t resource_usage(int who, Usage* out);
void usage_of(const ::rusage& system, Usage* out);
int64_t page_size();

int64_t priority(int which, int64_t who, int* value);
int64_t set_priority(int which, int64_t who, int value);
int64_t yield_processor();
int64_t scheduler(int64_t process);
int64_t set_scheduler(int64_t process, int policy, int priority);
int64_t scheduler_priority(int64_t process);
int64_t set_scheduler_priority(int64_t process, int priority);
int64_t scheduler_priority_bound(int policy, bool highest);
int64_t scheduler_interval(int64_t process, double* seconds);
/// One bit for each processor; the bytes written.
int64_t affinity(int64_t process, unsigned char* mask, size_t room);
int64_t set_affinity(int64_t process, const unsigned char* mask, size_t size);

}  // namespace natrix::rt::sys
