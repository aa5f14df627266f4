// runtime/modules/idle.h - what nobody uses any more is closed before a thread waits without end.
// CPython writes and closes a file, and ends a connection, when the last reference to it goes; here the collector does. A
// peer may wait for just that: `open(name, "w").write(text)` and then `accept()`.
#pragma once

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt {

/// While it waits for a descriptor until `deadline`: it collects if the wait takes long and files or sockets were opened. What
/// other threads drop meanwhile counts too, so it does that some times, ever more rarely. 0 or -errno.
Result<int64_t> reclaim_if_idle(Thread& t, int descriptor, bool writing, int64_t deadline);
/// When a wait that begins now should be interrupted by reclaim(); -1: not at all.
int64_t reclaim_time();
void reclaim(Thread& t);

}  // namespace natrix::rt
