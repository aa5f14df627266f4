// runtime/system/terminal.h - terminals and pseudo-terminals. 0 or a value, or -errno.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt::sys {

int64_t terminal_size(int descriptor, int* columns, int* lines);
int64_t terminal_name(int descriptor, char* out, size_t room);
const char* controlling_terminal();
int64_t foreground_group(int descriptor);
int64_t set_foreground_group(int descriptor, int64_t group);
/// A new pair: the master, the slave.
int64_t open_terminal_pair(int ends[2], bool inherited);
/// Makes it the controlling terminal of a new session, and its standard descriptors.
int64_t become_terminal(int descriptor);
/// Forks; the child has a new terminal, whose master the parent gets.
int64_t fork_terminal(Thread& t, int* master);

/// termios(3): input, output, control and local modes, and speeds as their B constants.
struct TerminalModes {
  uint32_t modes[4], input_speed, output_speed;
  uint8_t characters[32];
};
int64_t terminal_modes(int descriptor, TerminalModes* out);
Result<int64_t> set_terminal_modes(Thread& t, int descriptor, int when, const TerminalModes& modes);
int64_t terminal_break(int descriptor, int duration);
Result<int64_t> terminal_drain(Thread& t, int descriptor);
int64_t terminal_flush(int descriptor, int queue);
int64_t terminal_flow(int descriptor, int action);

}  // namespace natrix::rt::sys
