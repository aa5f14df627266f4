// compiler/optimize/classes.h - Which classes of the program have instances whose layout and methods can be foreseen.
// Those are numbered so that a class and what derives from it are neighbours: one comparison of an object's layout then
// tells whether an attribute lies where it is expected. The runtime holds classes to it: runtime/core/foreseen.h.
#pragma once

#include <optional>

#include "compiler/infer/infer.h"
#include "compiler/optimize/explanation.h"

namespace natrix {

class ForeseenClasses {
 public:
  /// Fills program.classes and adds foresee_class behind the operations that build them.
  ForeseenClasses(nir::Program& program, Inference& inference);

  /// Numbers of the program's classes, from first to last.
  struct Range {
    int32_t first, last;
  };
  /// What an instance of this type is one of; none if not all its classes are foreseen.
  std::optional<Range> range(const Type& instance) const;
  /// The class's number, or kNone.
  int32_t number(int32_t class_index) const { return numbers_[static_cast<size_t>(class_index)]; }
  /// Why it has none.
  Why why(int32_t class_index) const { return why_[static_cast<size_t>(class_index)]; }
  /// The place of the attribute in the instances of all of them, or kNone.
  int32_t slot(Range range, Symbol name) const;
  /// The function that the name is a method of in all of them, or kNone.
  int32_t method(Range range, Symbol name) const;
  /// The name is a method in all of them, not always the same function; calls rely on each class's from here on.
  bool rely_on_methods(Range range, Symbol name);
  /// The name is an attribute of all the classes that is no function and no instance has: it is read from the classes from here on.
  bool rely_on_values(Range range, Symbol name);
  /// The place among the methods of class range.first of one that method() told of; calls rely on it from here on.
  int32_t rely_on(Range range, Symbol name) { return rely_on(range, name, method(range, name)); }
  /// That the class has no such method, or object's.
  void rely_on_object(int32_t number, Symbol name) { (void)rely_on({number, number}, name, nir::kNone); }

 private:
  /// Where a class statement's operation stands.
  struct Build {
    int32_t function = nir::kNone;
    size_t block = 0, position = 0;
  };
  const nir::Instr& instr(const Build& build) const {
    return program_.functions[static_cast<size_t>(build.function)]->blocks[build.block].code[build.position];
  }
  /// Why::None: it is.
  Why ineligible(int32_t class_index, const Build& build) const;
  void enumerate(int32_t class_index);
  void name_slots(int32_t number);
  void mark_builds();
  int32_t rely_on(Range range, Symbol name, int32_t function);

  nir::Program& program_;
  Inference& inference_;
  std::vector<Build> builds_;                // by class of the inference; of those that are eligible
  std::vector<int32_t> numbers_;             // by class of the inference
  std::vector<Why> why_;                     // by class of the inference
  std::vector<int32_t> classes_;             // by number: the inference's class
  std::vector<int32_t> last_;                // by number: that of the last class that derives from it
};

}  // namespace natrix
