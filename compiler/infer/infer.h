// compiler/infer/infer.h - Whole-program type inference over untyped NIR, for the program's own modules.
// A fixpoint over the functions that are reached; what comes from unknown code is Any. The result predicts: see types.h.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/infer/reasons.h"
#include "compiler/infer/types.h"

namespace natrix {

/// What is known of one function.
struct FunctionTypes {
  bool reached = false;          // some code that is reached makes it
  std::vector<Type> locals;
  Type result;                   // generators: the type of the object that a call gives
  int32_t yields = nir::kNone;   // of resume halves: the Place of what it yields
  std::vector<Type> saved;       // resume halves: the slots of the generator
  int32_t star = nir::kNone;     // *args: the Place of its items
  int32_t stars = nir::kNone;    // **kwargs: the Place of its values, before that of its keys
  std::vector<Type> defaults;    // of the last positional parameters
  std::vector<Type> cells;       // of its closure
};

struct ClassTypes {
  int32_t body = nir::kNone;     // the class body's function
  Symbol name;
  std::vector<Type> bases;
  std::vector<int32_t> subclasses;              // direct ones
  std::unordered_map<Symbol, Type> attributes;  // of the class
  std::unordered_map<Symbol, Type> slots;       // of its instances
};

class Inference {
 public:
  Inference(const nir::Program& program, Interner& names);
  void run();
  /// To be called before run(), so that causes() knows.
  void record_reasons();
  /// How it came that the type of a variable is Any, which is one of those kept here: the nearest step first.
  std::vector<Cause> causes(const Type& variable);

  const nir::Program& program() const { return program_; }
  TypeTable& table() { return table_; }
  const FunctionTypes& function(int32_t index) const { return functions_[static_cast<size_t>(index)]; }
  size_t class_count() const { return classes_.size(); }
  const ClassTypes& class_types(int32_t index) const { return classes_[static_cast<size_t>(index)]; }
  Type local(int32_t function, nir::Local local) const { return functions_[static_cast<size_t>(function)].locals[static_cast<size_t>(local)]; }
  /// The attribute as the class and its bases have it; Never: not known.
  Type class_attribute(int32_t class_index, Symbol name) const;
  /// Is `ancestor` the class itself or among its bases and theirs?
  bool inherits(int32_t class_index, int32_t ancestor) const;
  /// What an instance of these classes may find as its class's attribute: an instance of a class may be of a subclass. Classes that
  /// do not have it, nor their instances, are left out if others do.
  std::vector<std::pair<int32_t, Type>> dispatch(const Type& instance, Symbol name) const;
  /// What has not been found by now will not be: unknown attributes are Any from here on.
  bool settled() const { return settled_; }
  /// A module's global of that name; Any: it has none.
  Type global(int32_t module, Symbol name) const;
  const Type& global_slot(int32_t module, size_t slot) const { return globals_[static_cast<size_t>(module)][slot]; }
  Interner& names() { return names_; }
  bool py3() const { return program_.dialect == Dialect::Py3; }
  /// Native strings are all the texts that the program makes: Python 3, or Python 2 without a unicode literal.
  bool one_text_kind() const { return one_text_kind_; }
  std::string show(const Type& type, int depth = 0);
  std::string dump();

 private:
  friend class Transfer;

  void start();
  void fixpoint();
  /// Functions that only unknown code calls take Any.
  bool open_parameters();
  void reach(int32_t function);
  /// Do instances of the class have an attribute of that name?
  bool keeps(int32_t class_index, Symbol name) const;

  const nir::Program& program_;
  Interner& names_;
  TypeTable table_;
  std::vector<FunctionTypes> functions_;
  std::vector<ClassTypes> classes_;
  std::unordered_map<int32_t, int32_t> class_of_body_;
  std::vector<std::vector<Type>> globals_;               // by module and slot
  std::unordered_map<Symbol, Type> loose_attributes_;    // stored in objects of unknown class
  bool settled_ = false;
  std::unique_ptr<Reasons> reasons_;
  bool one_text_kind_ = true;
  std::unordered_map<const nir::Instr*, int32_t> sites_; // places of the containers an operation makes
};

}  // namespace natrix
