// include/natrix/layout_rows.h - the rows of layouts.def as numbers.
#pragma once

#include <cstdint>

namespace natrix {

enum LayoutRow : uint32_t {
#define LAYOUT(Name, type) kLayoutRow##Name,
#include "natrix/layouts.def"
#undef LAYOUT
  kBuiltinLayoutCount
};
constexpr uint32_t layout_id(LayoutRow row) { return uint32_t{row} * 2; }

}  // namespace natrix
