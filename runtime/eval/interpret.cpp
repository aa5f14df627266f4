// runtime/eval/interpret.cpp - natrix-interpret-py2, -py3: runs a program without compiling it, the library included.
//   natrix-interpret-py3 [--lib DIR] [--path DIR]... prog.py args...
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "compiler/translate/translate.h"
#include "runtime/core/main.h"
#include "runtime/core/module.h"
#include "runtime/eval/compile_text.h"
#include "runtime/eval/loaded_program.h"
#include "runtime/eval/natives.h"

namespace natrix::rt {

extern "C" const NativeRow nx_natives[];

namespace {

SearchPath search_path;
const char* program_file;

std::string folder_of(const std::string& path) {
  size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : slash == 0 ? "/" : path.substr(0, slash);
}

/// Python 3 shows the program's absolute path (since 3.9), Python 2 what was typed.
std::string shown_name(const std::string& file) {
  if (py2() || file[0] == '/') return file;
  char* here = getcwd(nullptr, 0);
  if (here == nullptr) return file;
  std::string shown = std::string(here) + "/" + file;
  std::free(here);
  return shown;
}

/// What CPython puts in sys.path[0]: the program's directory, absolute, links resolved.
std::string program_folder(const char* file) {
  char* real = realpath(file, nullptr);
  if (real == nullptr) return folder_of(file);
  std::string folder = folder_of(real);
  std::free(real);
  return folder;
}

/// lib/natrix/lib beside the folder of the executable.
std::string installed_library() {
  char* real = realpath("/proc/self/exe", nullptr);
  if (real == nullptr) return {};
  std::string lib = folder_of(folder_of(real)) + "/lib/natrix/lib";
  std::free(real);
  return lib;
}

int run_program(Thread& t) {
  Unit* unit = nullptr;
  {
    Context context;
    std::unique_ptr<Source> source = Source::read(program_file, shown_name(program_file));
    if (source == nullptr) {
      std::fprintf(stderr, "natrix-interpret: can't open file '%s': %s\n", program_file, std::strerror(errno));
      return 2;
    }
    ModuleGraph graph = load_modules(context, std::move(source), dialect(), search_path);
    if (const Diagnostic* error = context.diagnostics.primary()) {
      print_cpython_style(*error, dialect());
      return 1;
    }
    unit = prepare(t, translate(context, graph));
  }
  if (unit == nullptr) return report_uncaught(t);
  set_program({unit->infos.data(), static_cast<uint32_t>(unit->infos.size()), 0});
  return run_compiled_program(t);
}

int usage() {
  std::fprintf(stderr, "usage: natrix-interpret-py%d [--lib DIR] [--path DIR]... prog.py args...\n", nx_dialect);
  return 2;
}

int interpret(int argc, char** argv) {
  std::string library = installed_library();
  int at = 1;
  for (; at < argc && std::strncmp(argv[at], "--", 2) == 0; at += 2) {
    if (at + 1 >= argc) return usage();
    if (std::strcmp(argv[at], "--lib") == 0) library = argv[at + 1];
    else if (std::strcmp(argv[at], "--path") == 0) search_path.further.push_back(argv[at + 1]);
    else return usage();
  }
  if (at >= argc) return usage();
  program_file = argv[at];
  search_path.program_dir = program_folder(program_file);
  search_path.library_dir = library;
  library_sources = strdup(library.c_str());
  native_rows = nx_natives;
  return run_process(argc - at, argv + at, run_program);
}

}  // namespace

}  // namespace natrix::rt

int main(int argc, char** argv) { return natrix::rt::interpret(argc, argv); }
