// compiler/optimize/explanation.h - What was inferred and decided of the program's own functions, for people to read. The reasons
// are those that the passes noted when they decided: reasons.def, compiler/infer/reasons.h.
#pragma once

#include <string>
#include <vector>

#include "compiler/infer/infer.h"

namespace natrix {

enum class Why : uint8_t {
#define WHY(Name, scope, culprits, text, help) Name,
#include "compiler/optimize/reasons.def"
};

/// What the passes note as they go, if there is one to note it in.
struct Notes {
  struct Operation {
    int32_t function;
    nir::Instr at;
    Why why;             // None: it has a typed form
  };
  struct Variable {
    int32_t function;
    nir::Local local;
    Why why;
  };
  std::vector<Operation> operations;
  std::vector<Variable> variables;
  std::vector<std::pair<int32_t, Why>> functions;
};

enum class Speed : uint8_t { Typed, Runtime, Dynamic };  // Runtime: on known types, but by the general code

struct ExplainedOperation {
  int32_t line = 0, column = 0, end_column = -1;  // as in nir::Instr
  std::string what;                // "`+`", "call of `f`"
  Speed speed = Speed::Typed;
  std::string why, help;
  std::vector<Cause> causes;       // of the operand that is unknown, if one is
};

struct ExplainedVariable {
  std::string name, type;
  std::string boxed;               // why it is not kept as the number that it is; empty: it is, or it is none
  std::string help;
  std::vector<Cause> causes;       // of Any
};

/// The type of what stands at a place in the source.
struct ExplainedValue {
  int32_t line = 0, column = 0, end_column = -1;
  std::string type;
};

struct ExplainedFunction {
  int32_t module = 0, line = 0;
  std::string name, result;
  bool body = false;               // it is a module's body
  bool typed = false;
  std::string why, help;           // why not
  std::vector<ExplainedVariable> variables;   // parameters first
  std::vector<ExplainedOperation> operations; // in the order of the text
  std::vector<ExplainedValue> values;
  int count(Speed speed) const;
};

struct ExplainedClass {
  int32_t module = 0, line = 0;
  std::string name;
  bool foreseen = false;
  std::string why, help;
  std::vector<ExplainedVariable> attributes;  // of its instances
};

struct Explanation {
  std::vector<ExplainedFunction> functions;
  std::vector<ExplainedClass> classes;
};

class ForeseenClasses;
Explanation explain(const nir::Program& program, Inference& inference, const ForeseenClasses& classes, const Notes& notes);

}  // namespace natrix
