// compiler/nir/nir.h - Natrix IR: a control-flow graph of three-address operations over mutable locals.
// `translate` makes it, `optimize` changes it, `lower` and the evaluator read it. It knows no dialect.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "compiler/support/dialect.h"
#include "compiler/support/intern.h"

namespace natrix::nir {

enum class Op : uint8_t {
#define OP(Name, ...) Name,
#include "compiler/nir/ops.def"
#undef OP
};

// Order matters: runtime tables (core/operators.h) and the immediates of Binary, InPlace, Compare use the same one.
enum class BinaryOp : uint8_t { Add, Sub, Mul, Div, FloorDiv, Mod, Pow, LShift, RShift, And, Or, Xor, MatMul, ClassicDiv };
enum class UnaryOp : uint8_t { Neg, Pos, Invert, Not };
enum class CompareOp : uint8_t { Lt, Le, Eq, Ne, Gt, Ge };

using Local = int32_t;          // index into Function::locals; -1: none
using BlockId = int32_t;        // index into Function::blocks; -1: none
inline constexpr int32_t kNone = -1;

enum class LocalType : uint8_t { Value, Bool, Int, Float };  // i64, i1, i64, double

struct LocalInfo {
  Symbol name;                  // null for temporaries
  LocalType type = LocalType::Value;
  /// Of a Value in a fast function: what it holds, wherever it has been set, is exactly of the built-in type of this layout
  /// row; 0: anything. A parameter has it once the entry block has checked it.
  uint16_t row = 0;
};

struct Instr {
  Op op;
  uint8_t kind = 0;             // BinaryOp, UnaryOp, CompareOp, or the op's own small enum
  Local result = kNone;
  int32_t line = 0;             // source line, 0: none of its own
  int32_t column = 0;           // from 0, in bytes
  int32_t end_column = 0;       // exclusive; -1: the expression ends on a later line
  std::vector<Local> operands;
  int64_t immediate = kNone;    // constant index, slot, function index; of the ...Global ops: the module's slot, or kNone
  int64_t immediate2 = kNone;   // Import: level; call_fast, call_typed: local for other results
  Symbol name;                  // for Name immediates
  int32_t edge = kNone;         // typed operations of fast functions: where to go on if it does not hold
  int32_t scope = kNone;        // index into Function::inlined if it comes from another function
};

struct Block {
  std::vector<Instr> code;      // the last one is a terminator
  std::vector<BlockId> targets; // of the terminator
  BlockId unwind = kNone;       // where ops that raise go; kNone: out of the function
};

/// A compile-time constant. Strings are native or the other kind; tuples and frozensets nest.
struct Constant {
  enum class Kind : uint8_t { None, True, False, Ellipsis, NotImplemented, Int, BigInt, Long, Float, Complex, Str, Bytes, Tuple, FrozenSet };
  Kind kind = Kind::None;
  int64_t integer = 0;          // Int
  double real = 0, imag = 0;    // Float, Complex
  std::string text;             // BigInt, Long: decimal digits with sign; Str: UTF-8 (surrogates encoded as themselves); Bytes: raw
  std::vector<int32_t> items;   // Tuple, FrozenSet: indices of constants
  bool operator==(const Constant&) const = default;
};

/// What the annotation of an @native function says it returns.
enum class NativeResult : uint8_t { Unknown, None, Bool, Int, Float, Str, Bytes };

/// From an operation of a fast function whose speculation failed to the cold function: it resumes at one of its resume
/// points, which finds the locals in the same order (ops resume_...).
struct Edge {
  int32_t resume = 0;           // index into the cold function's `resumes`, plus 1
  std::vector<Local> locals;
  BlockId block = kNone;        // of an inlined call: a block of this function that calls the callee's cold function; no more is said then
};

/// A call whose callee's operations stand in the caller. What can be seen of frames shows it as a call: tracebacks, sys._getframe,
/// the recursion limit.
struct Inlined {
  int32_t function = 0;         // index of the callee
  int32_t scope = kNone;        // where the call stands; kNone: in the function itself
  int32_t line = 0, column = 0, end_column = 0;
};

enum class FunctionKind : uint8_t { Plain, Generator, Coroutine, AsyncGenerator, ClassBody, Module };

struct Function {
  Symbol name, qualname;
  FunctionKind kind = FunctionKind::Plain;
  bool framed = false;          // pushes a FrameRecord: names eval, exec, locals, vars, dir ...
  bool observing = false;       // framed; all its Value locals lie in the record, temporaries are unset after their last use
  bool is_resume = false;       // the resume half of a generator: parameters are none, CheckSent gives the value sent
  int32_t resume = kNone;       // generators: index of the resume half in Program::functions
  int32_t frame_size = 0;       // resume halves: number of saved values
  int32_t first_line = 0;
  int32_t doc = kNone;          // constant index of the docstring
  std::vector<Symbol> positional; // parameter names; py2 tuple parameters are named .0, .1 as in CPython
  int32_t positional_only = 0;
  std::vector<Symbol> keyword_only;
  Symbol var_args, var_keywords; // null if absent
  std::vector<Symbol> free_names;
  // Parameters are the first locals, in the order positional, keyword-only, *args, **kwargs. A class body has one
  // parameter, the namespace. Absent defaults are filled by argument binding.
  int32_t parameter_count() const {
    return static_cast<int32_t>(positional.size() + keyword_only.size()) + (var_args ? 1 : 0) + (var_keywords ? 1 : 0);
  }
  /// A call by position that gives all parameters needs no binding: a plain function without stars and keyword-only ones.
  bool binds_by_position() const { return kind == FunctionKind::Plain && keyword_only.empty() && !var_args && !var_keywords; }
  std::vector<LocalInfo> locals;
  std::vector<Local> visible;   // locals that f_locals shows (named variables; cells included)
  std::vector<Block> blocks;    // blocks[0] is the entry
  std::vector<Inlined> inlined; // by Instr::scope
  bool absorbed = false;        // every call was inlined: it has no blocks, its code object alone is left
  int32_t module = 0;           // index into Program::modules

  // A pair of a fast and a cold function (compiler/optimize): the fast one is typed and leaves by its edges, the cold one
  // is the generic code and can be entered in the middle.
  int32_t fast = kNone;         // of the cold one: index of the fast one
  int32_t cold = kNone;         // of the fast one: index of the cold one
  LocalType result = LocalType::Value;  // of a fast function
  std::vector<Edge> edges;      // of a fast function
  std::vector<BlockId> resumes; // of a cold one: blocks that start with resume_... operations

  bool is_fast() const { return cold != kNone; }
  bool has_loop() const;
};

struct Module {
  std::string name;             // dotted; "__main__" for the program
  std::string filename;         // as shown in tracebacks
  std::string path;             // absolute
  bool package = false;
  bool library = false;         // comes from runtime/lib
  bool installed = false;       // comes from elsewhere than the program's directory or runtime/lib
  uint32_t futures = 0;         // the kCodeFuture flags of natrix/object.h
  bool dynamic = false;         // text of exec or eval: its body has one parameter, the namespace; no slots
  int32_t body = kNone;         // index of its function
  std::vector<Symbol> globals;  // names of its slots, in order of first binding in the text

  /// The program's own: these are compiled together, with types; the others one by one, without.
  bool own() const { return !library && !installed && !dynamic; }
};

/// A class of the program whose instances the optimizer foresees: where each attribute lies, what its methods are. The
/// runtime gives it the layout row kBuiltinLayoutCount + its index if it comes out that way (ForeseenClass, object.h).
struct ClassLayout {
  Symbol name;
  int32_t base = kNone;         // its base among these classes, which stand before it; kNone: object
  std::vector<Symbol> slots;    // attributes of instances in their order, the base's first
  struct Method {
    Symbol name;
    int32_t function;           // index into Program::functions; kNone: the class has object's
  };
  std::vector<Method> methods;  // those that calls rely on, inherited ones too
  std::vector<Symbol> values;   // other attributes of the class that are read through instances
};

struct Program {
  Dialect dialect;
  std::vector<Module> modules;  // modules[0] is the main program
  std::vector<std::unique_ptr<Function>> functions;
  std::vector<Constant> constants;
  std::vector<ClassLayout> classes;
  bool observing = false;       // its own files define __del__ or use weak references: it sees when objects die
  bool needs_evaluator = false; // names eval, exec, compile, execfile, py2 input, reload, or imports by computed name
};

}  // namespace natrix::nir
