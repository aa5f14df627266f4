// compiler/tools/difference.h - Where two texts part.
#pragma once

#include <string>
#include <string_view>

namespace natrix {

/// Two different texts: "<what> differs at line 3, column 7", and the line in each. The names are those of who wrote them.
std::string show_difference(std::string_view what, std::string_view reference, std::string_view ours, std::string_view reference_name = "reference",
                            std::string_view our_name = "compiled");

}  // namespace natrix
