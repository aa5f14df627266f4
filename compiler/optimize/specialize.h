// compiler/optimize/specialize.h - Makes fast functions: copies of generic ones that trust the predicted types.
// Numbers are unboxed, calls of known functions direct, loops without iterator objects. Wherever the prediction may fail
// an operation has an edge to the same place in the generic function, which becomes the pair's cold half.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include "compiler/infer/infer.h"
#include "compiler/nir/liveness.h"
#include "compiler/optimize/classes.h"
#include "compiler/optimize/explanation.h"
#include "compiler/optimize/resume.h"

namespace natrix {

/// Decisions are noted in `notes`, if there is one.
void specialize(nir::Program& program, Inference& inference, ForeseenClasses& classes, Notes* notes);

/// The layout row of a built-in container or text; 0: another type, or one whose objects are of several.
uint16_t layout_row(TypeKind kind);

/// How a fast function is called.
struct Signature {
  bool direct = false;                    // call_fast may call it
  bool positional = false;                // a call by position gives its parameters as they are
  std::vector<nir::LocalType> parameters;
  nir::LocalType result = nir::LocalType::Value;
};

class Specializer {
 public:
  Specializer(nir::Program& program, Inference& inference, ForeseenClasses& classes, const std::vector<Signature>& signatures, int32_t function,
              Notes* notes);

  /// The fast function. `gain`: it is better than the generic one, whoever calls it.
  std::unique_ptr<nir::Function> run();
  bool gain() const { return gain_ > 0; }
  const std::set<int32_t>& callees() const { return callees_; }
  ResumePoints& resumes() { return resumes_; }

 private:
  using Instr = nir::Instr;
  using Local = nir::Local;
  using LocalType = nir::LocalType;
  using LocalInfo = nir::LocalInfo;
  using Op = nir::Op;

  /// An iterator that the fast function keeps in locals.
  struct Cursor {
    enum class Kind { Range, Sequence, Reversed, Enumerate, Zip } kind;
    int64_t unit_step = 0;                                  // of a range: its step if that is 1 or -1
    Local a = nir::kNone, b = nir::kNone, c = nir::kNone;  // Range: next, items left, step. Others: sequence, position, second one
    uint16_t row = 0, row2 = 0;                             // layouts of the sequences
  };
  /// How a local of the generic function is used.
  struct Uses {
    std::vector<const Instr*> definitions, uses;
  };

  // specialize.cpp
  void choose_types();
  void choose_rows(const std::vector<bool>& unset);
  void check_parameters();
  void instr(const Instr& i);
  /// The operation at hand has no typed form, and why; false.
  bool no(Why why) {
    why_ = why;
    return false;
  }
  bool is_static(const Instr& i);
  bool load_global(const Instr& i);
  void generic(const Instr& i);
  Local emit(Op op, std::vector<Local> operands, LocalType result, int32_t edge = nir::kNone);
  Instr& append(Op op, std::vector<Local> operands, Local result, int32_t edge = nir::kNone);
  Local fresh(LocalType type, uint16_t row = 0);
  /// The operand, known to be of that layout row.
  Local with_row(Local local, uint16_t row);
  uint16_t row_of(Local local) const { return fast_->locals[static_cast<size_t>(local)].row; }
  /// Ends the block with a branch to two new ones, which both lead to a third; `out_` is the first. The rest of the
  /// generic block goes to the third.
  struct Fork {
    nir::BlockId yes, no, join;
  };
  Fork fork(Local condition);
  void jump(nir::BlockId target);
  LocalType type_of(Local local) const { return fast_->locals[static_cast<size_t>(local)].type; }
  Type predicted(Local local) const { return inference_.local(index_, local); }
  Local int_constant(int64_t n);
  /// Operands as wanted; checks come before the operation.
  Local as_value(Local local);
  Local as_int(Local local);
  Local as_float(Local local);
  Local as_bool(Local local);
  Local as(Local local, LocalType type);
  bool integral(Local local) const;
  bool floating(Local local) const;
  bool numeric(Local local) const { return integral(local) || floating(local); }
  /// Gives a local of the generic function its new value; checks come behind the operation.
  void define(Local local, Local value);
  /// The edges to the generic function before and behind the operation at hand; there, `result` is `value`.
  int32_t edge_before();
  int32_t edge_behind(Local result, Local value);
  int32_t make_edge(size_t position, Local result, Local value);

  // arithmetic.cpp
  bool binary(const Instr& i);
  bool text_sum(const Instr& i);
  bool operator_call(const Instr& i);
  void unless_implemented(const Instr& i, Local result);
  bool unary(const Instr& i);
  bool compare(const Instr& i);
  bool truth(const Instr& i);
  bool is(const Instr& i);
  bool get_item(const Instr& i);
  bool set_item(const Instr& i);

  // calls.cpp
  bool call(const Instr& i);
  void find_direct_methods();
  bool call_direct_method(const Instr& i);
  bool load_method(const Instr& i);
  bool load_of_class(const Instr& load, int32_t class_index, const Instr& call);
  bool call_loaded(const Instr& i);
  bool call_builtin(const Instr& i, std::string_view name);
  bool is_instance(const Instr& i);
  bool call_math(const Instr& i, const Type& callee, std::vector<Local> arguments);
  void call_fast(const Instr& i, int32_t callee, Local function, std::vector<Local> arguments);
  /// The same, its result in a local of its own; kNone if it is not wanted.
  Local call_known(const Instr& i, int32_t callee, Local function, std::vector<Local> arguments, bool wanted);
  /// A method from find_method of arguments[0], through the signature of whatever function it is.
  Local call_typed(const Instr& i, const Signature& signature, Local function, std::vector<Local> arguments, bool wanted);
  /// All arguments of a call of a known function, in the order of its parameters: keywords placed, defaults loaded. Empty:
  /// the call does not fit. `count_only`: whether it does, and no more.
  std::optional<std::vector<Local>> arrange(int32_t callee, Local function, const std::vector<Local>& given, int64_t keywords, bool count_only);
  Why cannot_arrange(int32_t callee) const { return signatures_[static_cast<size_t>(callee)].direct ? Why::ArgumentsDoNotFit : Why::CalleeGeneric; }
  /// The signature that all functions share which a method call may reach; null: they differ, or some are unknown.
  const Signature* common_signature(const Type& receiver, Symbol name, size_t arguments) const;
  /// Why there is none.
  Why no_signature(const Type& receiver, Symbol name) const;

  // objects.cpp
  /// Checks that the object is laid out as foreseen for its predicted classes.
  void guard_class(Local object, ForeseenClasses::Range range);
  /// `result` becomes the method, as load_method gives it.
  void class_method(ForeseenClasses::Range range, Symbol name, Local result);
  void class_attribute(Local object, ForeseenClasses::Range range, Symbol name, bool value, Local result);
  bool get_attribute(const Instr& i);
  bool get_class_value(const Instr& i, ForeseenClasses::Range range);
  bool foreseen_operator(const Instr& i);
  bool set_attribute(const Instr& i);
  bool construct(const Instr& i, int32_t class_index);
  bool construct_foreseen(const Instr& i, int32_t number, const Type& init);
  bool plain_class(int32_t class_index) const;

  // loops.cpp
  void find_cursors();
  bool find_call_cursor(const Instr& call, const Instr& iter);
  bool find_items(const Instr& iter);
  bool ends_at_once(const Uses& iterator) const;
  /// What the iterator gives is tested for its end at once, and is only taken apart as a pair.
  bool only_pairs(const Uses& iterator) const;
  void take_pairs(const Uses& iterator, LocalType first);
  bool cursor_call(const Instr& i);
  bool iter(const Instr& i);
  bool next(const Instr& i);
  bool tuple_item(const Instr& i);
  /// sum(), min() or max() of a list of numbers.
  bool reduce(const Instr& i, std::string_view name);

  nir::Program& program_;
  Inference& inference_;
  ForeseenClasses& classes_;
  const std::vector<Signature>& signatures_;
  int32_t index_;
  const nir::Function& generic_;
  nir::Liveness liveness_;
  std::unique_ptr<nir::Function> fast_;
  ResumePoints resumes_;
  int gain_ = 0;
  std::set<int32_t> callees_;

  std::vector<Uses> uses_;                                // by local of the generic function
  std::unordered_map<Local, Cursor> cursors_;             // by the local of the iterator
  std::set<Local> item_iterators_;                        // of dicts' items: real ones, whose pairs are never made
  std::unordered_map<const Instr*, Local> cursor_calls_;  // calls of range and the like for a loop: the iterator
  std::unordered_map<Local, std::vector<Local>> sums_;    // partial sums of texts, not made: what is added
  std::unordered_map<Local, std::vector<Local>> pairs_;   // tuples that are never made: their items
  std::unordered_map<Local, Local> ended_;                // results of `next` on a cursor: the flag that it ended
  struct DirectCall {
    Symbol name;
    Local receiver;
    uint16_t row;                                         // the receiver's layout
  };
  std::unordered_map<Local, int32_t> class_functions_;    // load_method of a class's function: the function, which takes no receiver
  std::unordered_map<Local, DirectCall> methods_;         // load_method of a built-in type's method, left out

  nir::BlockId block_ = 0;                                // of the generic function
  nir::BlockId out_ = 0;                                  // of the fast one, where operations are appended
  size_t position_ = 0;
  const Instr* at_ = nullptr;
  Notes* notes_;
  Why why_ = Why::None;                                   // the operation at hand has no typed form, if it has none
  std::map<std::tuple<nir::BlockId, size_t, Local, Local>, int32_t> edges_;
};

}  // namespace natrix
