// runtime/system/posix/log.cpp - syslog(3).
#include "runtime/system/log.h"

#include <syslog.h>

namespace natrix::rt::sys {

void open_log(const char* name, int options, int facility) { ::openlog(name, options, facility); }
void write_log(int priority, const char* message) { ::syslog(priority, "%s", message); }
void close_log() { ::closelog(); }
int set_log_mask(int mask) { return ::setlogmask(mask); }

}  // namespace natrix::rt::sys
