// compiler/parse/fstring.h - An f-string (or a format spec of one) in the making; internal to this folder.
#pragma once

#include <string>
#include <vector>

#include "compiler/parse/parser.h"

namespace natrix {

struct Parser::FString {
  Range range;  ///< all parts are placed at the whole run of literals, as in CPython 3.11
  bool u_prefix = false;
  std::string literal;  ///< text not yet in `parts`
  std::vector<Expr*> parts;
};

}  // namespace natrix
