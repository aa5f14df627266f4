// runtime/modules/syslog.cpp - the natives of module syslog.
#include "natives/syslog.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/system/log.h"

namespace natrix::rt {

extern "C" {

Result<void> nx_syslog__openlog(Thread& t, Value ident, int64_t logoption, int64_t facility) {
  static char name[256];  // the C library keeps the pointer
  PathBuffer given;
  TRY(path_argument_py(t, ident, given));
  const size_t length = given.size() < sizeof name ? given.size() : sizeof name - 1;
  memcpy(name, given.data(), length);
  name[length] = 0;
  sys::open_log(name, static_cast<int>(logoption), static_cast<int>(facility));
  return {};
}

Result<void> nx_syslog__syslog(Thread& t, int64_t priority, Value message) {
  PathBuffer text;
  TRY(path_argument_py(t, message, text));
  Unlocked waiting(t);
  sys::write_log(static_cast<int>(priority), text.data());
  return {};
}

Result<void> nx_syslog_closelog(Thread&) {
  sys::close_log();
  return {};
}
Result<int64_t> nx_syslog_setlogmask(Thread&, int64_t maskpri) { return int64_t{sys::set_log_mask(static_cast<int>(maskpri))}; }

}  // extern "C"

}  // namespace natrix::rt
