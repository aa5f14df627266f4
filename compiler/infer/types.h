// compiler/infer/types.h - The lattice. Types are predictions of what a local or a place in the heap holds: code that uses
// one checks it where it is not certain, so a wrong type costs time and nothing else.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "compiler/nir/nir.h"

namespace natrix {

enum class TypeKind : uint8_t {
  Never,       // nothing seen yet: below all others
  None, Bool, Int, Float, Complex,
  Str, Bytes,  // Python 2's unicode and str
  ByteArray,
  List,        // id: the Place of its elements
  Dict,        // id: the Place of its values; keys are the one behind it
  Set,         // id: the Place of its elements
  Tuple,       // id: into TypeTable::tuples
  TupleOf,     // of any length; id: the Place of its items
  Range,
  Iterator,    // id: the Place of its items
  Cell,        // id: the Place of its content
  Function,    // id: index of the function in the program
  Class,       // id: into Inference::classes
  Instance,    // id: a set of classes in TypeTable; it is of one of them or of a subclass
  Module,      // id: index of the module
  Builtin,     // a built-in function or class that no module of the program rebinds; `name`
  Native,      // an @native function of a library module `id`; `name`
  Any,         // above all others
};

struct Type {
  TypeKind kind = TypeKind::Never;
  bool optional = false;   // or None
  int32_t id = 0;
  Symbol name = {};        // Builtin, Native
  bool operator==(const Type&) const = default;

  bool is(TypeKind k) const { return kind == k && !optional; }
  bool known() const { return kind != TypeKind::Never && kind != TypeKind::Any; }
};

inline constexpr int32_t kMaxClasses = 4;  // of an Instance; more are their common base, or Any

/// The type whose exact instances a built-in class of that name has, without what is behind its id; Never: another class.
TypeKind kind_of_class(std::string_view name, bool py3);

/// What is behind the ids of types. Places are variables of a unification: joining two lists makes their elements' places
/// one, so each place has one type for all lists that meet.
class TypeTable {
 public:
  int32_t new_place(Type type = {});
  /// New places that stand one behind the other: a dict's values and keys.
  int32_t new_places(int32_t count);
  Type at(int32_t place) { return places_[static_cast<size_t>(find(place))].type; }
  /// Joins `type` into the place.
  void add(int32_t place, const Type& type) { add(place, type, nir::kNone); }

  Type tuple(std::vector<Type> items);
  const std::vector<Type>& items(const Type& tuple) const { return tuples_[static_cast<size_t>(tuple.id)]; }
  Type instance(int32_t class_index) { return {TypeKind::Instance, false, class_set({class_index}), {}}; }
  const std::vector<int32_t>& classes(const Type& instance) const { return class_sets_[static_cast<size_t>(instance.id)]; }

  /// Notes that a class has a base: where many classes meet, their common base stands for them.
  void set_base(int32_t class_index, int32_t base);
  Type join(const Type& a, const Type& b);
  /// Something went up since this was last asked.
  bool take_changed() { return std::exchange(changed_, false); }
  void set_changed() { changed_ = true; }
  /// The same place?
  bool same(int32_t a, int32_t b) { return find(a) == find(b); }
  /// The number that all places have that have become one.
  int32_t root(int32_t place) { return find(place); }

  /// How the types of places have risen: kept while there is someone to take it (reasons.h).
  struct PlaceRise {
    int32_t place;
    Type before, added, joined;
    int32_t united;      // the place that was joined to it, or kNone
  };
  void record_rises() { recording_ = true; }
  std::vector<PlaceRise> take_rises() { return std::exchange(rises_, {}); }

 private:
  struct Place {
    int32_t parent;
    Type type;
  };
  int32_t find(int32_t place);
  void add(int32_t place, const Type& type, int32_t united);
  void unite(int32_t a, int32_t b);
  int32_t class_set(std::vector<int32_t> classes);
  /// Leaves out classes whose base is there too.
  void reduce(std::vector<int32_t>& classes) const;
  bool derives(int32_t class_index, int32_t base) const;
  int32_t depth(const Type& type) const;

  std::vector<Place> places_;
  std::vector<std::vector<Type>> tuples_;
  std::vector<std::vector<int32_t>> class_sets_;
  std::vector<int32_t> bases_;  // by class: its first base in the program, or kNone
  bool changed_ = false;
  bool recording_ = false;
  std::vector<PlaceRise> rises_;
};

}  // namespace natrix
