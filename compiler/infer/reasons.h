// compiler/infer/reasons.h - Why types are not known: of each variable and place the operation that first gave it a type, and
// the one that made it Any. Recorded while inferring, if that is asked for; Inference::causes() follows the trail.
#pragma once

#include <map>

#include "compiler/infer/types.h"

namespace natrix {

class Reasons {
 public:
  struct Site {
    int32_t function = nir::kNone;  // kNone: no operation; code that has not been seen
    nir::Instr at{};
    std::vector<Type> operands{};   // their types at the time: it may be this very operation that changes them
  };
  /// A type that went up to Any, or to something from nothing.
  struct Rise {
    Site site;
    Type before, added;
    int32_t place = nir::kNone;     // that became one with it, where `added` comes from
  };
  /// What has a type: a variable, by where its type is kept, or a place.
  struct Holder {
    const Type* variable = nullptr;
    int32_t place = nir::kNone;
    auto operator<=>(const Holder&) const = default;
  };

  void note(const Holder& holder, const Site& site, const Type& before, const Type& added, const Type& joined, int32_t place = nir::kNone) {
    if (before.kind == TypeKind::Never && joined.kind != TypeKind::Never) first_.try_emplace(holder, Rise{site, before, added, place});
    if (before.kind != TypeKind::Any && joined.kind == TypeKind::Any) opened_.try_emplace(holder, Rise{site, before, added, place});
  }
  const Rise* opened(const Holder& holder) const { return find(opened_, holder); }
  const Rise* first(const Holder& holder) const { return find(first_, holder); }

 private:
  static const Rise* find(const std::map<Holder, Rise>& all, const Holder& holder) {
    auto found = all.find(holder);
    return found == all.end() ? nullptr : &found->second;
  }

  std::map<Holder, Rise> first_, opened_;
};

/// A step from something unknown to what it comes from.
struct Cause {
  int32_t function = nir::kNone;    // where; kNone: nowhere in the program
  int32_t module = nir::kNone, line = 0, column = 0;
  std::string text;
  std::string help;                 // of the last one: which change would help; may be empty
};

}  // namespace natrix
