// compiler/tools/interpreters.cpp - see interpreters.h. Each candidate is asked what it is: a name promises nothing, and the
// shims of version managers would be measured along with what they start.
#include "compiler/tools/interpreters.h"

#include <fmt/format.h>

#include <cstdlib>
#include <sstream>

#include <glob.h>

#include "compiler/driver/files.h"
#include "compiler/tools/folder.h"
#include "compiler/tools/process.h"

namespace natrix {
namespace {

struct Answer {
  std::string kind, version, path;
};

/// None if it does not run.
std::optional<Answer> ask(const TemporaryFolder& folder, const std::string& command) {
  Invocation question;
  question.arguments = {command, "-c",
                        "import sys, platform\n"
                        "sys.stdout.write('%s %d.%d.%d %s' % ((platform.python_implementation(),) + tuple(sys.version_info[:3]) + (sys.executable,)))"};
  question.output = folder.file("answer");
  const Outcome outcome = run(question);
  std::string text;
  if (outcome.error != 0 || outcome.status != 0 || !read_file(question.output, text)) return {};
  Answer answer;
  std::istringstream words(text);
  words >> answer.kind >> answer.version >> std::ws;
  std::getline(words, answer.path);
  if (answer.path.empty()) answer.path = command;
  return answer;
}

bool is_of(const Answer& answer, Dialect dialect, bool exactly) {
  return answer.version.starts_with(dialect == Dialect::Py2 ? "2.7." : exactly ? "3.11." : "3.");
}

std::vector<std::string> candidates(Dialect dialect) {
  std::vector<std::string> paths;
  const bool py2 = dialect == Dialect::Py2;
  if (const char* chosen = std::getenv(py2 ? "NATRIX_PYTHON2" : "NATRIX_PYTHON3"); chosen != nullptr && *chosen != 0) paths.emplace_back(chosen);
  if (!py2) paths.insert(paths.end(), {"/usr/bin/python3.11", "python3.11", "python3"});
  else paths.insert(paths.end(), {"python2.7", "python2"});
  const char* home = std::getenv("HOME");
  glob_t found{};
  if (py2 && home != nullptr && ::glob(join(home, ".pyenv/versions/2.7*/bin/python2.7").c_str(), 0, nullptr, &found) == 0) {
    paths.insert(paths.end(), found.gl_pathv, found.gl_pathv + found.gl_pathc);
  }
  ::globfree(&found);
  return paths;
}

std::optional<Interpreter> find(const TemporaryFolder& folder, Dialect dialect, const std::vector<std::string>& commands, const char* kind,
                                bool exactly) {
  for (const std::string& command : commands) {
    if (interrupted() != 0) break;
    const std::optional<Answer> answer = ask(folder, command);
    if (answer && answer->kind == kind && is_of(*answer, dialect, exactly)) return Interpreter{answer->kind + ' ' + answer->version, answer->path};
  }
  return {};
}

}  // namespace

std::optional<Interpreter> reference_interpreter(Dialect dialect) {
  TemporaryFolder folder;
  return find(folder, dialect, candidates(dialect), "CPython", /*exactly=*/true);
}

std::vector<Interpreter> interpreters(Dialect dialect) {
  TemporaryFolder folder;
  std::vector<Interpreter> all;
  auto add = [&](const std::optional<Interpreter>& interpreter) {
    if (interpreter) all.push_back(*interpreter);
    return interpreter.has_value();
  };
  if (!add(find(folder, dialect, candidates(dialect), "CPython", true))) add(find(folder, dialect, candidates(dialect), "CPython", false));
  const std::vector<std::string> pypys = dialect == Dialect::Py2 ? std::vector<std::string>{"pypy2", "pypy"} : std::vector<std::string>{"pypy3", "pypy"};
  add(find(folder, dialect, pypys, "PyPy", false));
  return all;
}

}  // namespace natrix
