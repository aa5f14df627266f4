// compiler/driver/cache.h - Executables that `natrix run` made before, found again by the content of all that went in.
#pragma once

#include <string>

#include "compiler/driver/compile.h"

namespace natrix {

/// Where everything is kept; empty if there is no place for it. May not exist yet.
std::string cache_folder();
/// Adds what tells this build of natrix and its runtime from others.
void add_installation(class Digest& key, Dialect dialect, const std::string& target);

/// A program's place in the cache. A manifest, named by the main program's text and the options, lists the modules it
/// imported with their digests; the executable is named by the manifest's content.
class RunCache {
 public:
  /// Needs the loaded main program: call after load().
  explicit RunCache(const Compilation& c);

  /// An executable for exactly these sources, or empty.
  std::string find() const;
  /// Where to link the executable. Empty: there is no place to keep anything.
  std::string temporary() const;
  /// Keeps the executable once it is there, and drops the oldest if there are too many. Returns its path.
  std::string add() const;

 private:
  const Compilation& c_;
  std::string folder_;
  std::string manifest_;   // its path
};

}  // namespace natrix
