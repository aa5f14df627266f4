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
  // They start at offset 0 and the line Code::first_line. Above kInlinedShift a line has the number of an inlined call.

  const uint8_t* steps() const { return reinterpret_cast<const uint8_t*>(this + 1); }
};
static_assert(sizeof(LineTable) == 16);

inline constexpr int kInlinedShift = 24;
/// As many may stand within each other. recursion.cpp counts on it.
inline constexpr int32_t kMostInlined = 3;

/// Section "nx_inlined": calls whose callee's code stands in the caller (compiler/optimize/inline.h).
struct InlinedCall {
  int32_t function;  // the first byte of the function it stands in, relative to the address of this field
  int32_t code;      // the callee's Code object, relative to the address of this field
  uint32_t number;   // unique in the function; the lowest two bits count the calls that stand around each other there
  uint32_t caller;   // the number of the call it stands in, or 0
  int32_t line;      // of the call

};

}  // namespace natrix
