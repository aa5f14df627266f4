// runtime/system/log.h - the system's log: syslog(3).
#pragma once

namespace natrix::rt::sys {

/// `name` must stay as it is until the log is opened again.
void open_log(const char* name, int options, int facility);
void write_log(int priority, const char* message);
void close_log();
int set_log_mask(int mask);

}  // namespace natrix::rt::sys
