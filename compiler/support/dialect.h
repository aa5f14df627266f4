// compiler/support/dialect.h - Which Python a program is written in. One program, one dialect.
#pragma once

namespace natrix {

enum class Dialect : unsigned char {
  Py2,  ///< CPython 2.7
  Py3,  ///< CPython 3.11
};

}  // namespace natrix
