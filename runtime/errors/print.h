// runtime/errors/print.h - text on its way to a Python file object, collected first and written at once.
#pragma once

#include "runtime/errors/raise.h"
#include "runtime/support/buffer.h"

namespace natrix {
struct Traceback;
}

namespace natrix::rt {

class Output {
 public:
  Output(Thread& t, Value file) : thread_(t), file_(file) {}
  void text(std::string_view s) { buffer_.append(s); }
  /// file.write(text); with no file, to descriptor 2.
  Result<void> finish_py();

 private:
  Thread& thread_;
  Value file_;
  Buffer<char, 512> buffer_;
};

/// Line `number` of a file without its line end; false if it can't be read.
bool source_line(std::string_view path, int32_t number, Buffer<char, 200>& line);
void print_traceback(Thread& t, Output& out, const Traceback* first);

}  // namespace natrix::rt
