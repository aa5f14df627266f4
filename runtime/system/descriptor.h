// runtime/system/descriptor.h - what can be done to an open descriptor besides reading and writing. 0 or a count, or
// -errno. Calls that take a Thread may block, and let others run meanwhile.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt::sys {

/// To the device; `data_only` leaves out times and the like.
Result<int64_t> synchronize(Thread& t, int descriptor, bool data_only);
void synchronize_all(Thread& t);
Result<int64_t> read_at(Thread& t, int descriptor, void* data, size_t size, int64_t offset);
Result<int64_t> write_at(Thread& t, int descriptor, const void* data, size_t size, int64_t offset);
/// offset null: from where `in` stands.
Result<int64_t> send_file(Thread& t, int out, int in, int64_t* offset, size_t count);
int64_t is_inherited(int descriptor);
int64_t set_inherited(int descriptor, bool inherited);
int64_t is_blocking(int descriptor);
int64_t set_blocking(int descriptor, bool blocking);
/// All of [low, high), open or not.
void close_range(int low, int high);
Result<int64_t> allocate_space(Thread& t, int descriptor, int64_t offset, int64_t length);
int64_t advise(int descriptor, int64_t offset, int64_t length, int advice);
int64_t pipe_with(int* ends, int flags);

/// fcntl(2) with a number, or with what `data` points to.
Result<int64_t> control(Thread& t, int descriptor, int command, int64_t argument);
Result<int64_t> control(Thread& t, int descriptor, int command, void* data);
Result<int64_t> device_control(Thread& t, int descriptor, uint64_t request, int64_t argument);
Result<int64_t> device_control(Thread& t, int descriptor, uint64_t request, void* data);
/// flock(2)
Result<int64_t> lock_file(Thread& t, int descriptor, int operation);
/// fcntl.lockf: `operation` is flock's, 8 unlocks, 2 excludes, 4 does not wait.
Result<int64_t> lock_range(Thread& t, int descriptor, int operation, int64_t length, int64_t start, int whence);
/// lockf(3): os.lockf
Result<int64_t> lock_section(Thread& t, int descriptor, int command, int64_t length);

/// Flags of open() whose numbers depend on the machine: O_DIRECT, O_DIRECTORY, O_NOFOLLOW, O_LARGEFILE, O_TMPFILE.
void open_flags(int out[5]);

}  // namespace natrix::rt::sys
