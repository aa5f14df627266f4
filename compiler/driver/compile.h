// compiler/driver/compile.h - The pipeline from a Python file to the product asked for.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "compiler/driver/options.h"
#include "compiler/source/context.h"
#include "compiler/source/source.h"
#include "compiler/support/dialect.h"

namespace natrix {

/// What the stages of one compilation share.
struct Compilation {
  explicit Compilation(const Options& options) : options(options) {}

  const Options& options;
  Context context;
  std::vector<std::unique_ptr<Source>> sources;  ///< sources[0] is the main program
  Dialect dialect = Dialect::Py3;
  std::string shown_name;                        ///< the main program's file name, as tracebacks show it
  std::string output;                            ///< where the product went, once there
  bool finished = false;                         ///< the product asked for has been written

  bool has_errors() const { return context.diagnostics.has_errors(); }

  /// Runs a stage, timed for --time-stages.
  template <class F>
  auto stage(const char* name, F&& run) {
    auto start = std::chrono::steady_clock::now();
    struct Clock {
      Compilation& c;
      const char* name;
      decltype(start) begin;
      ~Clock() { c.times.emplace_back(name, std::chrono::steady_clock::now() - begin); }
    } clock{*this, name, start};
    return std::forward<F>(run)();
  }
  std::vector<std::pair<const char*, std::chrono::steady_clock::duration>> times;

  /// Writes the product if it is the one asked for; then the pipeline stops. Returns whether it stops.
  bool emit(Stage product, const std::string& text);
  bool wants(Stage product) const { return options.emit == product; }
};

/// False if there were errors; they are in c.context.diagnostics.
bool compile(Compilation& c);

/// Prints diagnostics, as clang or as CPython does, and the times of the stages.
void report(const Compilation& c);

}  // namespace natrix
