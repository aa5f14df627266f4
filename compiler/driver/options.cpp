// compiler/driver/options.cpp - The command line, with CLI11.
// `natrix run` stops reading options at the program's name: all that follows is the program's.
#include "compiler/driver/options.h"

#include <CLI/CLI.hpp>
#include <llvm/ADT/StringRef.h>
#include <llvm/Config/llvm-config.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace natrix {
namespace {

constexpr const char* kBuildExamples =
    "Examples:\n"
    "  natrix build hello.py                     makes ./hello\n"
    "  natrix build -O3 --std=py2 old.py -o new  a Python 2.7 program\n"
    "  natrix build --emit=llvm hello.py -o -    shows the LLVM IR\n"
    "  natrix build --target=aarch64-linux-gnu hello.py\n";
constexpr const char* kRunExamples =
    "Everything after the program's name goes to the program.\n"
    "Examples:\n"
    "  natrix run hello.py one two\n"
    "  natrix run --std=py2 hello.py < input\n"
    "  echo 'print(6 * 7)' | natrix run -\n";
constexpr const char* kCheckExamples =
    "Examples:\n"
    "  natrix check hello.py\n"
    "  natrix check --explain hello.py           types, and what is not fast and why\n"
    "  natrix check --emit=ast hello.py\n";

constexpr const char* kBenchExamples =
    "Everything after the program's name goes to the program. All contestants get the same standard input. The compiled\n"
    "program must write what the others write, or else nothing is measured (status 1).\n"
    "Examples:\n"
    "  natrix bench nbody.py 500000\n"
    "  natrix bench --runs 11 --json nbody.json --plot nbody.svg nbody.py\n"
    "  natrix bench --vs 'pypy3 --jit off' --vs /opt/python3.13/bin/python3 nbody.py\n"
    "  natrix bench --std=py2 count.py < words.txt\n";
constexpr const char* kVerifyExamples =
    "Both run in copies of the working folder, with the same standard input. Compared are stdout, stderr (of a program with\n"
    "errors too), the exit status and all files. Status 0: no difference; 1: the first difference is shown. $NATRIX_PYTHON2 and $NATRIX_PYTHON3 can name\n"
    "the interpreter.\n"
    "Everything after the program's name goes to the program.\n"
    "Examples:\n"
    "  natrix verify hello.py one two\n"
    "  natrix verify --std=py2 -O3 report.py < input\n";

constexpr const char* kReportExamples =
    "Each line is shaded by its dynamic operations; types show under the pointer, reasons on a click. With --run the program\n"
    "runs, as compiled, and lines and functions show how much of the time they took. Ctrl-C then ends the program; the page\n"
    "is written all the same.\n"
    "Examples:\n"
    "  natrix report hello.py                    writes hello.html\n"
    "  natrix report nbody.py -o nbody.html --run -- 500000\n"
    "  natrix report --std=py2 count.py --run < words.txt\n";

const std::vector<std::string> kStages(std::begin(kStageNames), std::end(kStageNames));
const std::vector<std::string> kStandards = {"auto", "py2", "py3"};

/// An option whose value is one of `names`, in the order of the enumeration.
template <class E>
void add_choice(CLI::App& app, const char* name, E& value, const std::vector<std::string>& names, const char* shown,
                const char* description) {
  auto set = [&value, &names](const std::string& text) {
    value = static_cast<E>(std::find(names.begin(), names.end(), text) - names.begin());
  };
  CLI::Validator member = CLI::IsMember(names);
  app.add_option_function<std::string>(name, set, description)->check(member.description(""))->option_text(shown);
}

/// Options that all commands have.
void add_common(CLI::App& app, Options& options) {
  add_choice(app, "--std", options.standard, kStandards, "py2|py3|auto", "Python dialect; auto (if not given) looks at the program");
  app.add_option("--path", options.path, "Look for modules in this folder too, after the program's own; may be repeated")
      ->option_text("DIR")
      ->allow_extra_args(false);
  app.add_flag("-v,--verbose", options.verbose, "Say what is being done");
  app.add_flag("--time-stages", options.time_stages, "Print the time each stage took");
}

void add_emit(CLI::App& app, Options& options) {
  add_choice(app, "--emit", options.emit, kStages, "STAGE",
             "Stop after a stage and write its product: tokens, ast, scopes, types, nir, nir-opt, llvm, asm, obj, exe");
  app.add_flag("--positions", options.positions, "With --emit=ast: line and column numbers too");
  app.add_option("-o,--output", options.output, "Where to write; - is standard output")->option_text("FILE");
}

void add_code_generation(CLI::App& app, Options& options, int level = 2) {
  app.add_option("-O", options.optimize, "Level of optimisation, 0 to 3 (" + std::to_string(level) + " if not given)")
      ->option_text("LEVEL")
      ->check(CLI::Range(0, 3).description(""));
  app.add_option("--stress-edges", options.stress_edges, "Test typed code: leave it for generic code at every N-th check")->option_text("N");
  app.add_flag("-g", options.debug, "Keep debug information: gdb and perf show Python lines");
}

/// The program and its arguments are no options to CLI11, as it would look for options among them.
class RunFormatter : public CLI::Formatter {
 public:
  RunFormatter() { column_width(34); }
  std::string make_usage(const CLI::App* app, std::string) const override {
    return "Usage: natrix " + app->get_name() + " [OPTIONS] program [arguments...]\n";
  }
};

/// A command that takes a program and its arguments.
CLI::App* add_runner(CLI::App& app, const char* name, const char* description, const char* examples, Options& options, int level = 2) {
  CLI::App* command = app.add_subcommand(name, description);
  command->prefix_command();
  command->formatter(std::make_shared<RunFormatter>());
  add_common(*command, options);
  add_code_generation(*command, options, level);
  command->footer(examples);
  return command;
}

/// "; did you mean '--emit'?" if one of the names is close.
std::string suggestion(const std::string& given, const std::vector<std::string>& names) {
  unsigned best = 3;
  std::string meant;
  for (const std::string& name : names) {
    const unsigned distance = llvm::StringRef(given).edit_distance(name, /*AllowReplacements=*/true, best);
    if (distance >= best || distance >= name.size()) continue;
    best = distance;
    meant = name;
  }
  return meant.empty() ? "" : "; did you mean '" + meant + "'?";
}

/// What is wrong with an argument that no command or option took.
std::string unexpected(const CLI::App& command, const std::string& argument) {
  if (argument.size() < 2 || argument[0] != '-') return "unexpected argument '" + argument + "'";
  const std::string name = argument.substr(0, argument.find('='));
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& text : option->get_snames()) names.push_back('-' + text);
    for (const std::string& text : option->get_lnames()) names.push_back("--" + text);
  }
  return "unknown option '" + name + "' of natrix " + command.get_name() + suggestion(name, names);
}

/// The index of a "--" after which come the program and its arguments; argc if there is none before the program.
int end_of_options(const CLI::App& command, int argc, char** argv) {
  for (int i = 2; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--") return i;
    if (argument.size() < 2 || argument[0] != '-') break;
    const CLI::Option* option = command.get_option_no_throw(argument);
    if (option != nullptr && option->get_items_expected_min() > 0) ++i;  // its value
  }
  return argc;
}

/// Without a command: which are there, or which one was meant.
std::string missing_command(const CLI::App& app, int argc, char** argv) {
  std::vector<std::string> names;
  std::string list;
  for (const CLI::App* command : app.get_subcommands(nullptr)) {
    names.push_back(command->get_name());
    list += (list.empty() ? "" : ", ") + command->get_name();
  }
  if (argc < 2) return "a command is missing: " + list;
  const std::string first = argv[1];
  if (first[0] == '-') return "options come after the command: " + list;
  return "unknown command '" + first + "'" + suggestion(first, names);
}

void read_environment_path(Options& options) {
  const char* text = std::getenv("NATRIX_PATH");
  if (text == nullptr) return;
  std::stringstream parts(text);
  for (std::string part; std::getline(parts, part, ':');) {
    if (!part.empty()) options.path.push_back(part);
  }
}

}  // namespace

int parse_options(int argc, char** argv, Options& options) {
  options.command_line.assign(argv, argv + argc);

  CLI::App app{"Natrix compiles Python programs, of Python 2.7 or Python 3, to native executables.", "natrix"};
  app.set_version_flag("--version", std::string("natrix " NATRIX_VERSION " (Python 2.7, 3.11; LLVM ") + LLVM_VERSION_STRING ")");
  app.require_subcommand(1);
  app.footer("Examples:\n"
             "  natrix run hello.py          compiles and runs; the second time it only runs\n"
             "  natrix build hello.py        makes ./hello\n"
             "  natrix check hello.py        reports errors\n"
             "  natrix bench hello.py        measures it against the interpreters of this machine\n"
             "  natrix report hello.py       writes hello.html, which shows what is dynamic and why\n"
             "  natrix verify hello.py       compares what it does with what it does under CPython\n"
             "Modules are also looked for in the folders of $NATRIX_PATH. `natrix COMMAND --help` tells more.");
  app.get_formatter()->column_width(34);

  CLI::App* build = app.add_subcommand("build", "Compile a program to an executable");
  build->add_option("program", options.input, "The main program; - is standard input")->required();
  add_common(*build, options);
  add_emit(*build, options);
  add_code_generation(*build, options);
  build->add_option("--target", options.target, "Machine to compile for: x86_64-linux-gnu, aarch64-linux-gnu")
      ->option_text("TRIPLE");
  build->footer(kBuildExamples);

  CLI::App* check = app.add_subcommand("check", "Report the errors of a program");
  check->add_option("program", options.input, "The main program; - is standard input")->required();
  add_common(*check, options);
  add_emit(*check, options);
  check->add_flag("--explain", options.explain, "Say what was inferred, what is dynamic and why, and which change would help; with -v also what the "
                                                "runtime does though types are known")
      ->excludes(check->get_option("--emit"));
  check->footer(kCheckExamples);

  CLI::App* run = add_runner(app, "run", "Compile and run a program", kRunExamples, options);
  run->add_flag("--interpret", options.interpret, "Interpret the program instead of compiling it");

  CLI::App* bench = add_runner(app, "bench", "Measure a program, compiled with -O3, against interpreters", kBenchExamples, options, 3);
  bench->add_option("--runs", options.runs, "How often each one is measured (5 if not given)")->option_text("N")->check(CLI::Range(1, 10000).description(""));
  bench->add_option("--vs", options.versus, "Another command to measure, which gets the program's name and arguments; may be repeated")
      ->option_text("CMD")
      ->allow_extra_args(false);
  bench->add_option("--json", options.json, "Write all results there too; - is standard output, instead of the table")->option_text("FILE");
  bench->add_option("--plot", options.plot, "Draw the results (SVG)")->option_text("FILE");

  CLI::App* verify = add_runner(app, "verify", "Compare what a program does compiled with what it does under CPython", kVerifyExamples, options);

  CLI::App* report = app.add_subcommand("report", "Show a program as a page: what is dynamic, where and why");
  report->add_option("program", options.input, "The main program; - is standard input")->required();
  report->add_option("arguments", options.arguments, "With --run: the program's arguments, after --")->option_text("...");
  add_common(*report, options);
  report->add_option("-o,--output", options.output, "Where to write (the program's name with .html, if not given); - is standard output")->option_text("FILE");
  report->add_flag("--run", options.sample, "Run the program, and show where it spends its time");
  report->footer(kReportExamples);

  try {
    CLI::App* runner = nullptr;
    for (CLI::App* command : {run, bench, verify})
      if (argc > 1 && command->get_name() == argv[1]) runner = command;
    const int end = runner == nullptr ? argc : end_of_options(*runner, argc, argv);
    app.parse(end, argv);
    if (runner != nullptr && runner->parsed()) {
      std::vector<std::string> rest = runner->remaining();
      if (end < argc) rest.assign(argv + end + 1, argv + argc);
      if (rest.empty()) throw CLI::RequiredError("program");
      if (end == argc && rest[0].size() > 1 && rest[0][0] == '-') throw CLI::ExtrasError({rest[0]});
      if (runner != run && rest[0] == "-") throw CLI::ValidationError("the program must be a file; standard input goes to it");
      options.input = rest[0];
      options.arguments.assign(rest.begin() + 1, rest.end());
    }
    if (report->parsed() && !options.sample && !options.arguments.empty()) throw CLI::ValidationError("arguments are for a program that runs: --run is missing");
    if (report->parsed() && options.sample && options.output == "-") throw CLI::ValidationError("with --run, standard output is the program's: -o must name a file");
    if (report->parsed() && options.sample && options.input == "-") throw CLI::ValidationError("the program must be a file; standard input goes to it");
  } catch (const CLI::Success& e) {
    return app.exit(e);
  } catch (const CLI::ParseError& e) {
    const std::vector<CLI::App*> commands = app.get_subcommands();
    const CLI::App* command = commands.empty() ? nullptr : commands[0];
    std::string problem = e.what();
    const std::vector<std::string> before = app.remaining();
    if (command == nullptr || (!before.empty() && before[0] == argv[1])) {
      problem = missing_command(app, argc, argv);
    } else if (dynamic_cast<const CLI::ExtrasError*>(&e) != nullptr) {
      const std::vector<std::string> extras = command->remaining();
      problem = unexpected(*command, extras.empty() ? "" : extras[0]);
    } else if (dynamic_cast<const CLI::RequiredError*>(&e) != nullptr) {
      problem = "which program? There is no file name";
    }
    std::fprintf(stderr, "natrix: %s\nRun `natrix%s%s --help` for what is possible.\n", problem.c_str(),
                 command == nullptr ? "" : " ", command == nullptr ? "" : command->get_name().c_str());
    return kExitUsage;
  }
  if (bench->parsed() && bench->get_option("-O")->empty()) options.optimize = 3;
  for (const auto& [app_of, command] : {std::pair{run, Command::Run}, {check, Command::Check}, {bench, Command::Bench}, {verify, Command::Verify}, {report, Command::Report}})
    if (app_of->parsed()) options.command = command;
  read_environment_path(options);
  return -1;
}

}  // namespace natrix
