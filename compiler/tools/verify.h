// compiler/tools/verify.h - `natrix verify`: a compiled program against the reference interpreter.
#pragma once

#include <string>
#include <vector>

#include "compiler/support/dialect.h"
#include "compiler/tools/folder.h"

namespace natrix {

/// Where both run, one after the other: a copy of the working folder in the same place, since paths show in tracebacks.
class VerifyFolder {
 public:
  /// Makes the copy and goes there. A problem, or empty.
  std::string enter();
  /// Puts what has become of the copy aside under that name, and a fresh one in its place.
  std::string renew(const char* name);
  std::string path() const { return files_.file("work"); }
  std::string file(std::string_view name) const { return files_.file(name); }

 private:
  TemporaryFolder files_;
  std::string original_;
};

struct VerifyJob {
  std::string program;                  // relative to the folder, or absolute
  std::vector<std::string> arguments;
  Dialect dialect = Dialect::Py3;
  std::vector<std::string> compiled;    // the command that runs it, without the program's arguments
  std::string executable;               // what is run, if it is not compiled[0]
  std::vector<std::string> path;        // --path
};

/// The exit status of natrix. `folder` has been entered.
int verify(const VerifyJob& job, VerifyFolder& folder);

}  // namespace natrix
