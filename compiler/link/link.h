// compiler/link/link.h - Object code to a position-independent executable, by LLD inside this process.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/support/dialect.h"

namespace natrix {

struct LinkJob {
  std::string output;
  std::string home;                       ///< lib/natrix of this installation
  std::string target;
  Dialect dialect = Dialect::Py3;
  bool debug = false;                     ///< keep debug information
  bool arithmetic = false;                ///< the program has operators: it is linked to libm, which others load if they come to need it
  bool evaluator = false;                 ///< the program names eval, exec ...
  std::vector<std::string_view> objects;  ///< contents of object files; they must live until link returns
  std::vector<std::string> archives;      ///< more archives, as paths
};

/// Returns LLD's messages; empty if the executable was made.
std::string link_executable(const LinkJob& job);

}  // namespace natrix
