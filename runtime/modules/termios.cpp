// runtime/modules/termios.cpp - the natives of module termios. Errors are numbers: the module's class is made in Python.
#include "natives/termios.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/terminal.h"

namespace natrix::rt {

extern "C" {

/// [iflag, oflag, cflag, lflag, ispeed, ospeed, [character, ...]], or errno.
Result<Value> nx_termios__tcgetattr(Thread& t, Value fd) {
  sys::TerminalModes modes;
  const int64_t r = sys::terminal_modes(static_cast<int>(TRY(descriptor_argument_py(t, fd))), &modes);
  if (r < 0) return Value::from_small(-r);
  List* characters = TRY(make_list(t, nullptr, 0));
  for (const uint8_t c : modes.characters) {
    Bytes* one = TRY(make_bytes(t, &c, 1));
    TRY(list_append(t, characters, value_of(one)));
  }
  const Value all[] = {Value::from_small(modes.modes[0]), Value::from_small(modes.modes[1]), Value::from_small(modes.modes[2]),
                       Value::from_small(modes.modes[3]), Value::from_small(modes.input_speed), Value::from_small(modes.output_speed),
                       value_of(characters)};
  List* list = TRY(make_list(t, all, 7));
  return value_of(list);
}

/// `modes`: six numbers and those of the characters. 0, or errno.
Result<Value> nx_termios__tcsetattr(Thread& t, Value fd, int64_t when, Value modes) {
  const int descriptor = static_cast<int>(TRY(descriptor_argument_py(t, fd)));
  Tuple* items = TRY(tuple_from_py(t, modes));
  int64_t numbers[6 + 32] = {};
  for (int64_t i = 0; i < items->length && i < 38; ++i) numbers[i] = TRY(index_py(t, items->items[i]));
  sys::TerminalModes wanted;
  for (int i = 0; i < 4; ++i) wanted.modes[i] = static_cast<uint32_t>(numbers[i]);
  wanted.input_speed = static_cast<uint32_t>(numbers[4]);
  wanted.output_speed = static_cast<uint32_t>(numbers[5]);
  for (int i = 0; i < 32; ++i) wanted.characters[i] = static_cast<uint8_t>(numbers[6 + i]);
  return Value::from_small(-TRY(sys::set_terminal_modes(t, descriptor, static_cast<int>(when), wanted)));
}

/// tcsendbreak, tcdrain, tcflush, tcflow. 0, or errno.
Result<Value> nx_termios__tc(Thread& t, int64_t operation, Value fd, int64_t argument) {
  const int descriptor = static_cast<int>(TRY(descriptor_argument_py(t, fd))), n = static_cast<int>(argument);
  int64_t r;
  switch (operation) {
    case 0: r = sys::terminal_break(descriptor, n); break;
    case 1: r = TRY(sys::terminal_drain(t, descriptor)); break;
    case 2: r = sys::terminal_flush(descriptor, n); break;
    default: r = sys::terminal_flow(descriptor, n); break;
  }
  return Value::from_small(-r);
}

}  // extern "C"

}  // namespace natrix::rt
