// include/natrix/line_table.h - from an address in compiled code to the function and the line it belongs to.
// Section "nx_lines" is a row of these records, one for each compiled function, in no particular order. The compiler
// makes them from the object's own line information (emit/line_table.cpp); the runtime sorts them when first asked.
#pragma once

#include <cstdint>

namespace natrix {

struct LineTable {
  int32_t function;  // the function's first byte, relative to the address of this field
  int32_t code;      // its Code object, relative to the address of this field
  uint32_t length;   // bytes of code
  uint32_t size;     // bytes of the steps that follow; the next record starts at the next multiple of 4
  // Steps: pairs of an unsigned LEB128, bytes of code since the step before, and a signed one, the change of line.
  // They start at offset 0 and the line Code::first_line.

  const uint8_t* steps() const { return reinterpret_cast<const uint8_t*>(this + 1); }
};
static_assert(sizeof(LineTable) == 16);

}  // namespace natrix
