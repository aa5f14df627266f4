// compiler/resolve/declarations.h - Native declarations in the library of Python 2.
#pragma once

#include <string>
#include <string_view>

namespace natrix {

/// Declarations are written in Python 3's syntax (annotations, `/`), also where the rest of the file is Python 2. Their
/// heads become `def name(): pass` and `class name: pass`, with all lines where they were: a Python 2 program needs no
/// more of them than the name.
std::string without_native_bodies(std::string_view text);

}  // namespace natrix
