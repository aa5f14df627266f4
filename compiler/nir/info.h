// compiler/nir/info.h - What ops.def says about an operation, as data; printer, parser and verifier derive from it.
#pragma once

#include <string_view>

#include "compiler/nir/nir.h"

namespace natrix::nir {

enum class Immediate : uint8_t { None, Const, Name, Slot, Slots, Classes, Code, Binary, Unary, Compare, Kind };
enum class Effects : uint8_t { Pure, Effect, Raises, Ends };

struct OpInfo {
  std::string_view text;
  char result;                 // 'V', 'B', 'I' or '-'
  std::string_view operands;   // a letter each; '*': any number of V
  Immediate immediate;
  Effects effects;
};

const OpInfo& info(Op op);
/// The operation of that text; false if there is none.
bool find_op(std::string_view text, Op* op);

std::string_view name_of(BinaryOp op);
/// The special method of an operator, __add__ or __radd__.
std::string_view special_method(BinaryOp op, bool reflected);
std::string_view name_of(UnaryOp op);
std::string_view name_of(CompareOp op);
std::string_view name_of(FunctionKind kind);

/// The layout row of the built-in type of which the operation's result always is; 0: of any.
uint16_t row_made(const Instr& i);

/// The types of a fast function's parameters and result in one number, by which callers know it; 0: too many.
uint32_t signature_bits(const std::vector<LocalType>& parameters, LocalType result);
uint32_t signature_bits(const Function& fast);

/// The number that the line table has for an inlined call: above its lowest two bits the index plus 1, in them how many
/// calls stand around each other there.
uint32_t inlined_number(const Function& function, int32_t scope);

inline bool is_terminator(Op op) { return info(op).effects == Effects::Ends; }
inline bool may_raise(Op op) { return info(op).effects == Effects::Raises; }

}  // namespace natrix::nir
