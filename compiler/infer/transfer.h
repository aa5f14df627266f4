// compiler/infer/transfer.h - What each operation does to the types: one walk over a function.
#pragma once

#include "compiler/infer/infer.h"

namespace natrix {

class Transfer {
 public:
  Transfer(Inference& inference, int32_t function);
  void run();

 private:
  using Instr = nir::Instr;
  using Local = nir::Local;

  // transfer.cpp
  void instr(const Instr& i);
  Type of(Local local) const { return self_.locals[static_cast<size_t>(local)]; }
  Type operand(const Instr& i, size_t k) const { return of(i.operands[k]); }
  void set(const Instr& i, const Type& type);
  void set(Local local, const Type& type);
  void join(Type& into, const Type& type);
  /// Notes how the types of places have risen by the operation at hand.
  void note_places();
  Reasons::Site here() const;
  /// The places of the container that this operation makes.
  int32_t site(const Instr& i, int32_t places = 1);
  Type list(const Instr& i, const Type& element);
  Type iterator(const Instr& i, const Type& item);
  Type tuple_of(const Instr& i, const Type& item);
  Type constant(int64_t index);
  Type narrowed(const Instr& i, const Type& from);
  Type global(const Instr& i);
  Type element(const Type& container);      // what iteration gives
  Type item(const Type& container, const Instr& i);
  void store_item(const Type& container, const Type& key, const Type& value);
  Type attribute(const Type& object, Symbol name);
  void store_attribute(const Type& object, Symbol name, const Type& value);
  void make_function(const Instr& i);
  void make_class(const Instr& i);

  // arithmetic.cpp
  Type binary(const Instr& i, const Type& a, const Type& b);
  Type of_built_in(nir::BinaryOp op, const Type& a, const Type& b);
  Type unary(const Instr& i, const Type& a);
  Type compare(const Type& a, const Type& b);

  // calls.cpp
  Type call(const Instr& i, const Type& callee, std::vector<Type> arguments, int64_t keywords);
  Type call_function(int32_t function, const std::vector<Type>& arguments, int64_t keywords);
  /// f(*items), with `keywords` f(*items, **dict).
  Type call_with_stars(int32_t function, const Type& item, bool keywords);
  Type construct(int32_t class_index, const std::vector<Type>& arguments, int64_t keywords);
  Type method(const Instr& i, const Type& receiver, Symbol name, std::vector<Type> arguments, int64_t keywords);
  Type call_attribute(const Instr& i, const Type& attribute, const Type& receiver, std::vector<Type> arguments, int64_t keywords);

  // library.cpp
  Type call_builtin(const Instr& i, std::string_view name, const std::vector<Type>& arguments);
  Type call_native(const Instr& i, const Type& callee, const std::vector<Type>& arguments);
  Type builtin_method(const Instr& i, const Type& receiver, std::string_view name, const std::vector<Type>& arguments);

  Inference& all_;
  TypeTable& table_;
  const nir::Program& program_;
  int32_t index_;
  const nir::Function& function_;
  FunctionTypes& self_;
  const Instr* at_ = nullptr;
  std::unordered_map<Local, const Instr*> loads_;  // load_method operations by their result
};

inline constexpr Type kNever{};
inline constexpr Type kNoneType{.kind = TypeKind::None};
inline constexpr Type kBoolType{.kind = TypeKind::Bool};
inline constexpr Type kIntType{.kind = TypeKind::Int};
inline constexpr Type kFloatType{.kind = TypeKind::Float};
inline constexpr Type kStrType{.kind = TypeKind::Str};
inline constexpr Type kBytesType{.kind = TypeKind::Bytes};
inline constexpr Type kAnyType{.kind = TypeKind::Any};

}  // namespace natrix
