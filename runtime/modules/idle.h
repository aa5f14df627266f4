// runtime/modules/idle.h - what nobody uses any more is closed before a thread waits without end.
// CPython writes and closes a file, and ends a connection, when the last reference to it goes; here the collector does. A
// peer may wait for just that: `open(name, "w").write(text)` and then `accept()`.
#pragma once

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt {

/// Before a wait for a descriptor until `deadline`: if it is not ready soon, and files or sockets were opened since the last
/// time, it collects. 0 or -errno.
Result<int64_t> reclaim_if_idle(Thread& t, int descriptor, bool writing, int64_t deadline);
/// Is there something that a collection might close, and is it time for one?
bool may_reclaim();
void reclaim(Thread& t);
constexpr int64_t kIdleNanoseconds = 10000000;

}  // namespace natrix::rt
