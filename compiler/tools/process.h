// compiler/tools/process.h - Running a program and measuring it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace natrix {

struct Invocation {
  std::vector<std::string> arguments;   // [0] is found as execvp does
  std::string executable;               // what is run, if it is not arguments[0]
  std::string folder;                   // to be run in; empty: where we are
  std::string input = "/dev/null", output = "/dev/null", errors = "/dev/null";  // files
  std::vector<std::string> environment; // NAME=value, besides what we have
  bool measure_memory = false;          // exactly; the program is watched for it, which costs time
};

struct Outcome {
  int error = 0;                        // errno if it could not be started
  int status = 0;                       // the exit status, or minus the signal that ended it
  double wall = 0, cpu = 0;             // seconds
  std::uint64_t peak = 0;               // bytes of memory; without measure_memory not less than what this process had
};

/// Has interpreters look for modules where --path says.
void add_python_path(Invocation& command, const std::vector<std::string>& path);

Outcome run(const Invocation& command);

/// "0", "signal 11 (Segmentation fault)"
std::string show_status(int status);

/// From now on SIGINT, SIGTERM and SIGHUP end the program that runs, and are noted; interrupted() then is the signal.
void note_interrupts();
int interrupted();

}  // namespace natrix
