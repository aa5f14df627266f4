// compiler/nir/info.cpp - The table made from ops.def.
#include "compiler/nir/info.h"

#include <iterator>

#include "natrix/layout_rows.h"

namespace natrix::nir {

namespace {

constexpr OpInfo kOps[] = {
#define OP(Name, text, result, operands, immediate, effects, meaning) \
  OpInfo{text, (#result)[0], operands, Immediate::immediate, Effects::effects},
#include "compiler/nir/ops.def"
#undef OP
};

constexpr std::string_view kBinary[] = {"add",    "sub", "mul", "div", "floordiv", "mod",    "pow",
                                        "lshift", "rshift", "and", "or", "xor", "matmul", "classic_div"};
constexpr std::string_view kUnary[] = {"neg", "pos", "invert", "not"};
constexpr std::string_view kCompare[] = {"lt", "le", "eq", "ne", "gt", "ge"};
constexpr std::string_view kKinds[] = {"plain", "generator", "coroutine", "async_generator", "class_body", "module"};

}  // namespace

const OpInfo& info(Op op) { return kOps[static_cast<size_t>(op)]; }

std::string_view special_method(BinaryOp op, bool reflected) {
  static constexpr std::string_view kNames[][2] = {
      {"__add__", "__radd__"}, {"__sub__", "__rsub__"}, {"__mul__", "__rmul__"}, {"__truediv__", "__rtruediv__"},
      {"__floordiv__", "__rfloordiv__"}, {"__mod__", "__rmod__"}, {"__pow__", "__rpow__"}, {"__lshift__", "__rlshift__"},
      {"__rshift__", "__rrshift__"}, {"__and__", "__rand__"}, {"__or__", "__ror__"}, {"__xor__", "__rxor__"},
      {"__matmul__", "__rmatmul__"}, {"__div__", "__rdiv__"}};
  return kNames[static_cast<size_t>(op)][reflected ? 1 : 0];
}

uint32_t signature_bits(const std::vector<LocalType>& parameters, LocalType result) {
  if (parameters.size() > 14) return 0;
  uint32_t bits = 1;
  for (LocalType type : parameters) bits = bits << 2 | static_cast<uint32_t>(type);
  return bits << 2 | static_cast<uint32_t>(result);
}

uint16_t row_made(const Instr& i) {
  switch (i.op) {
    case Op::BuildList: return kLayoutRowList;
    case Op::BuildTuple: case Op::ListToTuple: return kLayoutRowTuple;
    case Op::BuildDict: case Op::BuildMap: return kLayoutRowDict;
    case Op::GuardRow: return static_cast<uint16_t>(i.immediate);
    default: return 0;
  }
}

uint32_t inlined_number(const Function& function, int32_t scope) {
  uint32_t depth = 0;
  for (int32_t at = scope; at != kNone; at = function.inlined[static_cast<size_t>(at)].scope) ++depth;
  return (static_cast<uint32_t>(scope) + 1) << 2 | depth;
}

uint32_t signature_bits(const Function& fast) {
  std::vector<LocalType> parameters;
  for (int32_t p = 0; p < fast.parameter_count(); ++p) parameters.push_back(fast.locals[static_cast<size_t>(p)].type);
  return signature_bits(parameters, fast.result);
}

bool Function::has_loop() const {
  for (const Block& block : blocks)
    for (const Instr& i : block.code)
      if (i.op == Op::Poll) return true;
  return false;
}

bool find_op(std::string_view text, Op* op) {
  for (size_t i = 0; i < std::size(kOps); ++i) {
    if (kOps[i].text != text) continue;
    *op = static_cast<Op>(i);
    return true;
  }
  return false;
}

std::string_view name_of(BinaryOp op) { return kBinary[static_cast<size_t>(op)]; }
std::string_view name_of(UnaryOp op) { return kUnary[static_cast<size_t>(op)]; }
std::string_view name_of(CompareOp op) { return kCompare[static_cast<size_t>(op)]; }
std::string_view name_of(FunctionKind kind) { return kKinds[static_cast<size_t>(kind)]; }

}  // namespace natrix::nir
