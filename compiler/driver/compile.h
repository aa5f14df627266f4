// compiler/driver/compile.h - The pipeline from a Python file to the product asked for.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "compiler/driver/crash.h"
#include "compiler/driver/options.h"
#include "compiler/source/context.h"
#include "compiler/source/source.h"
#include "compiler/support/dialect.h"

namespace natrix {

struct Explanation;
struct ModuleGraph;

/// What the stages of one compilation share.
struct Compilation {
  explicit Compilation(const Options& options);
  ~Compilation();

  const Options& options;
  Context context;
  std::unique_ptr<Source> source;        ///< the main program, until the graph owns it
  std::unique_ptr<ModuleGraph> graph;    ///< it, and the modules it imports
  Dialect dialect = Dialect::Py3;
  Explanation* explanation = nullptr;    ///< what `optimize` inferred and decided goes here, if that is wanted
  std::string output;                    ///< where the executable goes; empty: derived from the options
  std::vector<std::pair<const char*, std::chrono::steady_clock::duration>> times;

  bool has_errors() const { return context.diagnostics.has_errors(); }
  bool wants(Stage product) const { return options.emit == product; }
  /// Writes a product. True if that worked.
  bool write(Stage product, const std::string& bytes);
  void error(std::string message) { context.diagnostics.error(nullptr, {}, std::move(message)); }
  void say(const std::string& message) const;

  /// Runs a stage, timed for --time-stages.
  template <class F>
  auto stage(const char* name, F&& run) {
    struct Clock {
      Compilation& c;
      const char* name;
      std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
      ~Clock() { c.times.emplace_back(name, std::chrono::steady_clock::now() - start); }
    } clock{*this, name};
    crash_place(name);
    return std::forward<F>(run)();
  }
};

/// Reads the main program and settles its dialect. False: it cannot be read.
bool load(Compilation& c);
/// Whether the target is one and the output can be written: to be asked before anything takes long.
bool can_build(Compilation& c);
/// The rest of the pipeline. False if there were errors; they are in c.context.diagnostics.
bool compile(Compilation& c);

/// Prints diagnostics, as clang or as CPython does, and the times of the stages.
void report(const Compilation& c);

}  // namespace natrix
