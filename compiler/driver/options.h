// compiler/driver/options.h - What the command line says.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace natrix {

enum class Command : std::uint8_t { Build, Run, Check, Bench, Verify, Report };

/// The products of the pipeline, in its order: what --emit names.
enum class Stage : std::uint8_t { Tokens, Ast, Scopes, Types, Nir, NirOpt, Llvm, Asm, Obj, Exe };
inline constexpr const char* kStageNames[] = {"tokens", "ast", "scopes", "types", "nir", "nir-opt", "llvm", "asm", "obj", "exe"};

enum class Standard : std::uint8_t { Auto, Py2, Py3 };

struct Options {
  Command command = Command::Build;
  std::string input;                   ///< as given; "-" is standard input
  std::vector<std::string> arguments;  ///< run, bench, verify, report --run: the program's own
  std::string output;                  ///< -o; empty: derived from the input; "-": standard output
  Stage emit = Stage::Exe;
  int optimize = 2;
  std::uint64_t stress_edges = 0;      ///< take every so many edges of fast functions for nothing
  bool debug = false;
  Standard standard = Standard::Auto;
  std::string target;                  ///< triple; empty: this machine
  std::vector<std::string> path;       ///< --path, then NATRIX_PATH
  bool interpret = false;
  bool positions = false;              ///< --emit=ast with line and column numbers
  bool verbose = false;
  bool time_stages = false;
  int runs = 5;                        ///< bench: how often each contestant is measured
  std::vector<std::string> versus;     ///< bench: --vs
  bool explain = false;                ///< check: what was inferred, and why not more
  bool sample = false;                 ///< report: run the program, and weigh its lines by the time they take
  std::string json, plot;              ///< bench: files for the results
  std::vector<std::string> command_line;  ///< argv, for crash bundles
};

inline constexpr int kExitOk = 0, kExitError = 1, kExitUsage = 2, kExitInternal = 70;

/// Fills `options`. Returns -1 to go on, or the exit status after --help, --version and usage errors, whose texts are
/// printed.
int parse_options(int argc, char** argv, Options& options);

}  // namespace natrix
