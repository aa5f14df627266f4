// compiler/tools/bench.h - `natrix bench`: a compiled program against interpreters.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compiler/support/dialect.h"

namespace natrix {

struct BenchJob {
  std::string program;                  // as given
  std::vector<std::string> arguments;
  Dialect dialect = Dialect::Py3;
  std::string executable;               // the program, compiled
  std::string empty, empty_executable;  // an empty program, which shows what starting costs, and it compiled
  double compile_seconds = 0;
  std::vector<std::string> path;        // --path
  int runs = 5;
  std::vector<std::string> versus;      // --vs: further commands
  std::string json, plot;               // files; empty: not wanted
};

struct Series {
  std::vector<double> values;
  double median() const;
  double lowest() const;
  double highest() const;
};

struct Contestant {
  std::string name;
  std::vector<std::string> command;     // without the program
  std::string executable, empty_executable;  // of Natrix
  int status = 0;
  Series cpu, wall, startup;            // seconds
  std::uint64_t peak = 0;               // bytes
};

struct BenchResults {
  std::uint64_t executable_size = 0;
  std::vector<Contestant> contestants;  // Natrix first
};

/// The exit status of natrix.
int bench(const BenchJob& job);

// bench_output.cpp
std::string bench_table(const BenchJob& job, const BenchResults& results);
std::string bench_json(const BenchJob& job, const BenchResults& results);
std::string bench_plot(const BenchJob& job, const BenchResults& results);

}  // namespace natrix
