// compiler/source/unicode_names.h - Characters by the names that \N{...} gives them.
#pragma once

#include <string>
#include <string_view>

namespace natrix {

/// The character (or sequence) of that name or alias, in UTF-8; empty if there is none.
std::string unicode_by_name(std::string_view name);

}  // namespace natrix
