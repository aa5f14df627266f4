// compiler/driver/objects.cpp - NIR to object files: one for the program's own modules (some, if they are large), one for
// each library module. Library modules do not know others' code, so such an object depends on the module's text only and
// is kept in the cache. What is not there is compiled in parallel.
#include "compiler/driver/objects.h"

#include <llvm/ADT/FunctionExtras.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Module.h>
#include <llvm/Support/thread.h>
#include <llvm/Target/TargetMachine.h>

#include <fmt/format.h>

#include <atomic>
#include <optional>
#include <thread>

#include "compiler/driver/cache.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/files.h"
#include "compiler/emit/emit.h"
#include "compiler/lower/lower.h"
#include "compiler/lower/split.h"
#include "compiler/resolve/imports.h"

namespace natrix {
namespace {

#ifdef NDEBUG
constexpr bool kVerify = false;
#else
constexpr bool kVerify = true;
#endif

/// A module of as many LLVM instructions is compiled in parts: about 500 lines of Python.
constexpr std::size_t kSplitFrom = 50000;

constexpr std::optional<unsigned> kHelperStack = 256u << 20;  // reserved, not committed

std::string target_of(const Options& options) { return options.target.empty() ? host_target() : options.target; }

LowerOptions lower_options(const Options& options) {
  LowerOptions result;
  result.home = natrix_home();
  result.target = target_of(options);
  result.stress_edges = options.stress_edges;
  return result;
}

/// What is made for these modules: code and the line table; or why not.
struct Objects {
  std::string code, lines, problem;
  bool cached = false;
};

Objects failed(std::string problem) {
  Objects none;
  none.problem = std::move(problem);
  return none;
}

LoweredModule lower_modules(const Options& options, const nir::Program& program, const std::vector<int32_t>& modules, llvm::TargetMachine& machine) {
  LoweredModule lowered = lower(program, modules, lower_options(options), machine);
  if (kVerify || options.emit == Stage::Llvm) {
    std::string invalid = verify_llvm(*lowered.module);
    if (!invalid.empty()) internal_error("lower made invalid LLVM IR: " + invalid);
  }
  return lowered;
}

/// Optimises the IR. A message if that failed.
std::string optimize(LoweredModule& lowered, const Options& options, llvm::TargetMachine& machine) {
  std::string problem;
  if (options.optimize > 0) problem = link_fast_paths(lowered, lower_options(options));
  optimize_llvm(*lowered.module, machine, options.optimize);
  return problem;
}

/// The program's own modules, which are compiled together.
std::vector<int32_t> own_modules(const nir::Program& program) {
  std::vector<int32_t> own;
  for (std::size_t k = 0; k < program.modules.size(); ++k)
    if (program.modules[k].own()) own.push_back(static_cast<int32_t>(k));
  return own;
}

Objects emit(const LoweredModule& lowered, const std::vector<LoweredModule::Symbols>& symbols, llvm::TargetMachine& machine) {
  std::vector<LineTableFunction> functions;
  for (const auto& f : symbols) {
    functions.push_back({f.function, f.code, f.first_line, {}});
    for (const auto& call : f.inlined) functions.back().inlined.push_back({call.code, call.number, call.caller, call.line});
  }
  Objects made;
  made.code = emit_object(*lowered.module, machine);
  made.lines = emit_line_table(made.code, functions, machine);
  return made;
}

/// Optimises and emits.
Objects compile_whole(LoweredModule lowered, const Options& options, llvm::TargetMachine& machine) {
  std::string problem = optimize(lowered, options, machine);
  if (!problem.empty()) return failed(std::move(problem));
  return emit(lowered, lowered.functions, machine);
}

Objects compile_part(ModulePart part, const std::vector<LoweredModule::Symbols>& symbols, const Options& options) {
  auto machine = make_target_machine(target_of(options), part.optimized ? options.optimize : 0);
  LoweredModule lowered = read_part(part);
  std::string problem = part.optimized ? optimize(lowered, options, *machine) : "";
  if (!problem.empty()) return failed(std::move(problem));
  return emit(lowered, symbols, *machine);
}

// ---- Work: what threads take one after the other

using Work = llvm::unique_function<Objects()>;

/// The program's own modules are compiled together, unless they are so large that it takes long.
std::vector<Work> own_work(const Options& options, const nir::Program& program, unsigned threads) {
  auto machine = make_target_machine(target_of(options), options.optimize);
  LoweredModule lowered = lower_modules(options, program, own_modules(program), *machine);
  std::vector<Work> work;
  if (options.optimize == 0 || size_of(lowered) < kSplitFrom) {
    work.push_back([&options, lowered = std::move(lowered), machine = std::move(machine)]() mutable {
      return compile_whole(std::move(lowered), options, *machine);
    });
    return work;
  }
  auto symbols = std::make_shared<const std::vector<LoweredModule::Symbols>>(std::move(lowered.functions));
  for (ModulePart& part : split(std::move(lowered), threads)) {
    work.push_back([&options, symbols, part = std::move(part)]() mutable { return compile_part(std::move(part), *symbols, options); });
  }
  return work;
}

/// The two objects of a cached module: a file of the first one's size in 16 digits, then both.
bool read_cached(const std::string& path, Objects& objects) {
  std::string data;
  if (!read_file(path, data) || data.size() < 16) return false;
  const std::size_t size = std::strtoull(data.substr(0, 16).c_str(), nullptr, 16);
  if (data.size() < 16 + size) return false;
  objects.code = data.substr(16, size);
  objects.lines = data.substr(16 + size);
  objects.cached = true;
  return true;
}

void write_cached(const std::string& path, const Objects& objects) {
  char size[17];
  std::snprintf(size, sizeof size, "%016zx", objects.code.size());
  write_file(path, size + objects.code + objects.lines);
}

/// The file in the cache for a library module; empty if there is no cache.
std::string cached_path(const Compilation& c, const nir::Module& module, const Source& source) {
  const std::string folder = cache_folder();
  if (folder.empty()) return {};
  Digest key;
  add_installation(key, c.dialect, target_of(c.options));
  key.add(std::to_string(c.options.optimize) + target_of(c.options));
  for (const std::string* part : {&module.name, &module.filename, &module.path, &source.raw()}) key.add(*part);
  return join(folder, key.hex() + ".o");
}

Objects library_work(const Options& options, const nir::Program& program, int32_t module, const std::string& cached) {
  Objects objects;
  if (!cached.empty() && read_cached(cached, objects)) return objects;
  auto machine = make_target_machine(target_of(options), options.optimize);
  objects = compile_whole(lower_modules(options, program, {module}, *machine), options, *machine);
  if (!cached.empty() && objects.problem.empty() && make_folders(cache_folder())) write_cached(cached, objects);
  return objects;
}

/// Does all of it in so many threads; the results in the order of the work.
std::vector<Objects> do_in_parallel(std::vector<Work> work, unsigned threads) {
  std::vector<Objects> results(work.size());
  std::atomic<std::size_t> next{0};
  auto take = [&] {
    for (std::size_t k = next++; k < work.size(); k = next++) {
      results[k] = work[k]();
      work[k] = nullptr;  // what it holds is large
    }
  };
  std::vector<llvm::thread> helpers;
  for (unsigned k = 1; k < threads && k < work.size(); ++k) helpers.emplace_back(kHelperStack, [&take] {
    use_crash_stack();
    take();
  });
  take();
  for (llvm::thread& helper : helpers) helper.join();
  return results;
}

}  // namespace

std::vector<std::string> make_objects(Compilation& c, const nir::Program& program) {
  const unsigned threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<Work> work = own_work(c.options, program, threads);
  for (std::size_t k = 0; k < program.modules.size(); ++k) {
    if (program.modules[k].own()) continue;
    std::string cached = c.graph == nullptr ? "" : cached_path(c, program.modules[k], *c.graph->modules[k]->source);
    work.push_back([&, k, cached] { return library_work(c.options, program, static_cast<int32_t>(k), cached); });
  }
  std::vector<std::string> objects;
  std::size_t cached = 0;
  for (Objects& made : do_in_parallel(std::move(work), threads)) {
    cached += made.cached ? 1 : 0;
    if (!made.problem.empty()) {
      c.error(made.problem);
      return {};
    }
    objects.push_back(std::move(made.code));
    objects.push_back(std::move(made.lines));
  }
  c.say(fmt::format("{} of {} objects compiled, the others from the cache", objects.size() / 2 - cached, objects.size() / 2));
  return objects;
}

std::string show_code(Compilation& c, const nir::Program& program) {
  auto machine = make_target_machine(target_of(c.options), c.options.optimize);
  LoweredModule lowered = lower_modules(c.options, program, own_modules(program), *machine);
  std::string problem = optimize(lowered, c.options, *machine);
  if (!problem.empty()) {
    c.error(problem);
    return {};
  }
  if (c.wants(Stage::Llvm)) return print_llvm(*lowered.module);
  return c.wants(Stage::Asm) ? emit_assembly(*lowered.module, *machine) : emit_object(*lowered.module, *machine);
}

}  // namespace natrix
