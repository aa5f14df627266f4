// runtime/system/posix/terminal.cpp - terminals and pseudo-terminals on POSIX.
#include "runtime/system/terminal.h"

#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include "runtime/heap/threads.h"
#include "runtime/system/blocking.h"

namespace natrix::rt::sys {

namespace {
int64_t checked(int64_t r) { return r < 0 ? -errno : r; }
}  // namespace

int64_t terminal_size(int descriptor, int* columns, int* lines) {
  winsize size;
  if (::ioctl(descriptor, TIOCGWINSZ, &size) < 0) return -errno;
  *columns = size.ws_col;
  *lines = size.ws_row;
  return 0;
}
int64_t terminal_name(int descriptor, char* out, size_t room) { return -::ttyname_r(descriptor, out, room); }
const char* controlling_terminal() { return "/dev/tty"; }
int64_t foreground_group(int descriptor) { return checked(::tcgetpgrp(descriptor)); }
int64_t set_foreground_group(int descriptor, int64_t group) { return checked(::tcsetpgrp(descriptor, static_cast<pid_t>(group))); }

int64_t open_terminal_pair(int ends[2], bool inherited) {
  if (::openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) != 0) return -errno;
  if (!inherited) {
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  }
  return 0;
}
int64_t become_terminal(int descriptor) { return checked(::login_tty(descriptor)); }

int64_t fork_terminal(Thread& t, int* master) {
  *master = -1;
  stop_world(t);
  const pid_t child = ::forkpty(master, nullptr, nullptr, nullptr);
  const int error = errno;
  if (child == 0) threads_forked(t);
  resume_world(t);
  return child < 0 ? -error : child;
}

int64_t terminal_modes(int descriptor, TerminalModes* out) {
  termios m;
  if (::tcgetattr(descriptor, &m) != 0) return -errno;
  *out = {{m.c_iflag, m.c_oflag, m.c_cflag, m.c_lflag}, ::cfgetispeed(&m), ::cfgetospeed(&m), {}};
  static_assert(sizeof out->characters == sizeof m.c_cc);
  memcpy(out->characters, m.c_cc, sizeof m.c_cc);
  return 0;
}
Result<int64_t> set_terminal_modes(Thread& t, int descriptor, int when, const TerminalModes& modes) {
  termios m;
  if (::tcgetattr(descriptor, &m) != 0) return int64_t{-errno};
  m.c_iflag = modes.modes[0];
  m.c_oflag = modes.modes[1];
  m.c_cflag = modes.modes[2];
  m.c_lflag = modes.modes[3];
  memcpy(m.c_cc, modes.characters, sizeof m.c_cc);
  if (::cfsetispeed(&m, modes.input_speed) != 0 || ::cfsetospeed(&m, modes.output_speed) != 0) return int64_t{-errno};
  return interruptible(t, [&] { return int64_t{::tcsetattr(descriptor, when, &m)}; });
}
int64_t terminal_break(int descriptor, int duration) { return checked(::tcsendbreak(descriptor, duration)); }
Result<int64_t> terminal_drain(Thread& t, int descriptor) {
  return interruptible(t, [&] { return int64_t{::tcdrain(descriptor)}; });
}
int64_t terminal_flush(int descriptor, int queue) { return checked(::tcflush(descriptor, queue)); }
int64_t terminal_flow(int descriptor, int action) { return checked(::tcflow(descriptor, action)); }

}  // namespace natrix::rt::sys
