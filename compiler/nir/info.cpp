// compiler/nir/info.cpp - The table made from ops.def.
#include "compiler/nir/info.h"

#include <iterator>

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
