// compiler/resolve/declarations.h - Native declarations in the library of Python 2.
#pragma once

#include <string>
#include <string_view>

namespace natrix {

/// Declarations are written in Python 3's syntax (annotations, `/`), also where the rest of the file is Python 2. Their
/// heads become `def name(): pass` (with a result annotation: `def name(): return annotation`) and `class name: pass`, with
/// all lines where they were: a Python 2 program needs no more of them.
std::string without_native_bodies(std::string_view text);

}  // namespace natrix
