// runtime/eval/body.h - NIR made ready to run: operations as a flat array of 32-bit words, constants as Values.
// Registers are the function's locals, the visible ones first, so that a frame's locals are simply its registers.
#pragma once

#include <vector>

#include "compiler/nir/nir.h"
#include "natrix/object.h"
#include "natrix/observing.h"
#include "runtime/core/api.h"

namespace natrix::rt {

/// The operations of ops.def, and what the evaluator adds.
enum class EvalOp : int32_t {
#define OP(Name, ...) Name,
#include "compiler/nir/ops.def"
#undef OP
  Line,   // word 1: the source line that begins
  kCount
};

/// Where an operation that can raise stands, for tracebacks; sorted by `at`.
struct Place {
  uint32_t at;      // word offset
  int32_t line, column, end_column;
  int32_t unwind;   // word offset of the handler; -1: out of the function
};

struct Body {
  Code code;                          // Function::code points here
  nir::FunctionKind kind = nir::FunctionKind::Plain;
  std::vector<int32_t> words;         // operation, result, operands (a count first if they vary), immediates
  std::vector<Place> places;
  std::vector<const Text*> varnames, freevars;
  std::vector<Body*> nested;          // of make_function
  Body* resume = nullptr;             // generators: the resume half
  Body* outer = nullptr;              // resume halves: what callers call
  InlineCache* caches = nullptr;
  Value* slots = nullptr;             // of the module's globals; null in exec'd text
  const Value* constants = nullptr;   // of the program
  const Text* const* names = nullptr; // of the program
  uint32_t registers = 0;             // the last one takes results nobody wants
  uint32_t scratch = 0;               // room behind the registers for the arguments of calls
  bool dynamic = false;
};

/// A program made ready: its bodies live as long as the process (code objects refer to them).
struct Unit {
  std::vector<Body*> bodies;
  std::vector<ModuleInfo*> infos;
  std::vector<Value> constants;       // kept alive by keep()
  std::vector<const Text*> names;
};

/// Null: an exception is pending. infos[i] is modules[i] of the program, which isn't needed any more.
Unit* prepare(Thread& t, const nir::Program& program);

/// Makes the collector keep what v refers to, for good.
Result<void> keep(Thread& t, Value v);

/// Entry of every function that the evaluator runs.
Value eval_entry(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames);
Value eval_resume(Thread& t, Generator* self, Value sent);
/// The loop. `function` is the Function, or the Module of a module body.
Value run_body(Thread& t, Body& body, Value function, Value* registers, Generator* generator, Value sent);

}  // namespace natrix::rt
