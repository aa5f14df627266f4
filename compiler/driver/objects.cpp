// compiler/driver/objects.cpp - NIR to object files: one for the program's own modules, one for each library module.
// Library modules do not know others' code, so such an object depends on the module's text only and is kept in the
// cache. What is not there is compiled in parallel.
#include "compiler/driver/objects.h"

#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Module.h>
#include <llvm/Support/thread.h>
#include <llvm/Target/TargetMachine.h>

#include <atomic>
#include <optional>
#include <thread>

#include "compiler/driver/cache.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/files.h"
#include "compiler/emit/emit.h"
#include "compiler/lower/lower.h"
#include "compiler/resolve/imports.h"

namespace natrix {
namespace {

#ifdef NDEBUG
constexpr bool kVerify = false;
#else
constexpr bool kVerify = true;
#endif

constexpr std::optional<unsigned> kHelperStack = 256u << 20;  // reserved, not committed

std::string target_of(const Options& options) { return options.target.empty() ? host_target() : options.target; }

LowerOptions lower_options(const Options& options) {
  LowerOptions result;
  result.home = natrix_home();
  result.target = target_of(options);
  result.stress_edges = options.stress_edges;
  return result;
}

struct Job {
  std::vector<int32_t> modules;
  std::string key;       // of the cache; empty: not to be kept
  std::string object, lines, problem;
};

/// Optimised IR of some modules.
LoweredModule make_ir(const Options& options, const nir::Program& program, const std::vector<int32_t>& modules, llvm::TargetMachine& machine, std::string& problem) {
  LowerOptions lowering = lower_options(options);
  LoweredModule lowered = lower(program, modules, lowering, machine);
  if (kVerify || options.emit == Stage::Llvm) {
    std::string invalid = verify_llvm(*lowered.module);
    if (!invalid.empty()) internal_error("lower made invalid LLVM IR: " + invalid);
  }
  if (options.optimize > 0) problem = link_fast_paths(lowered, lowering);
  optimize_llvm(*lowered.module, machine, options.optimize);
  return lowered;
}

/// The program's own modules, which are compiled together.
std::vector<int32_t> own_modules(const nir::Program& program) {
  std::vector<int32_t> own;
  for (std::size_t k = 0; k < program.modules.size(); ++k)
    if (program.modules[k].own()) own.push_back(static_cast<int32_t>(k));
  return own;
}

void compile_module(const Options& options, const nir::Program& program, Job& job) {
  auto machine = make_target_machine(target_of(options), options.optimize);
  LoweredModule lowered = make_ir(options, program, job.modules, *machine, job.problem);
  if (!job.problem.empty()) return;
  job.object = emit_object(*lowered.module, *machine);
  std::vector<LineTableFunction> functions;
  for (const auto& f : lowered.functions) {
    functions.push_back({f.function, f.code, f.first_line, {}});
    for (const auto& call : f.inlined) functions.back().inlined.push_back({call.code, call.number, call.caller, call.line});
  }
  job.lines = emit_line_table(job.object, functions, *machine);
}

/// The two objects of a cached module: a file of the first one's size in 16 digits, then both.
bool read_cached(const std::string& path, Job& job) {
  std::string data;
  if (!read_file(path, data) || data.size() < 16) return false;
  const std::size_t size = std::strtoull(data.substr(0, 16).c_str(), nullptr, 16);
  if (data.size() < 16 + size) return false;
  job.object = data.substr(16, size);
  job.lines = data.substr(16 + size);
  return true;
}

void write_cached(const std::string& path, const Job& job) {
  char size[17];
  std::snprintf(size, sizeof size, "%016zx", job.object.size());
  write_file(path, size + job.object + job.lines);
}

}  // namespace

std::vector<std::string> make_objects(Compilation& c, const nir::Program& program) {
  const Options& options = c.options;
  const std::string folder = cache_folder();
  std::vector<Job> jobs;
  jobs.push_back({own_modules(program), {}, {}, {}, {}});
  for (std::size_t k = 0; k < program.modules.size(); ++k) {
    const nir::Module& m = program.modules[k];
    if (m.own()) continue;
    Job job{{static_cast<int32_t>(k)}, {}, {}, {}, {}};
    if (c.graph != nullptr && !folder.empty()) {
      Digest key;
      add_installation(key, c.dialect, target_of(options));
      key.add(std::to_string(options.optimize) + target_of(options));
      for (const std::string* part : {&m.name, &m.filename, &m.path, &c.graph->modules[k]->source->raw()}) key.add(*part);
      job.key = join(folder, key.hex() + ".o");
    }
    jobs.push_back(std::move(job));
  }

  std::atomic<std::size_t> next{0}, compiled{0};
  auto work = [&] {
    for (std::size_t k = next++; k < jobs.size(); k = next++) {
      Job& job = jobs[k];
      if (!job.key.empty() && read_cached(job.key, job)) continue;
      compile_module(options, program, job);
      ++compiled;
      if (!job.key.empty() && job.problem.empty() && make_folders(folder)) write_cached(job.key, job);
    }
  };
  std::vector<llvm::thread> helpers;
  const std::size_t count = std::min<std::size_t>(std::thread::hardware_concurrency(), jobs.size());
  for (std::size_t k = 1; k < count; ++k) helpers.emplace_back(kHelperStack, [&work] {
    use_crash_stack();
    work();
  });
  work();
  for (llvm::thread& helper : helpers) helper.join();
  c.say(std::to_string(compiled) + " of " + std::to_string(jobs.size()) + " modules compiled, the others from the cache");

  std::vector<std::string> objects;
  for (Job& job : jobs) {
    if (!job.problem.empty()) {
      c.error(job.problem);
      return {};
    }
    objects.push_back(std::move(job.object));
    objects.push_back(std::move(job.lines));
  }
  return objects;
}

std::string show_code(Compilation& c, const nir::Program& program) {
  auto machine = make_target_machine(target_of(c.options), c.options.optimize);
  std::string problem;
  LoweredModule lowered = make_ir(c.options, program, own_modules(program), *machine, problem);
  if (!problem.empty()) {
    c.error(problem);
    return {};
  }
  if (c.wants(Stage::Llvm)) return print_llvm(*lowered.module);
  return c.wants(Stage::Asm) ? emit_assembly(*lowered.module, *machine) : emit_object(*lowered.module, *machine);
}

}  // namespace natrix
