// compiler/optimize/resume.h - The points at which a fast function's edges enter its cold half.
// Collected while the fast function is made, as operations that restore the cold function's locals from those of the fast
// one; `apply` then makes the generic function the cold one, with a block for each point.
#pragma once

#include <vector>

#include "compiler/nir/nir.h"

namespace natrix {

class ResumePoints {
 public:
  struct Point {
    nir::BlockId block;
    size_t position;                // goes on before this operation of the block
    std::vector<nir::Instr> code;   // restores the locals; operands below 0 are new locals of the point, from -2 down
    std::vector<nir::LocalType> locals;  // their types
  };

  /// The number by which an edge names the point.
  int32_t add(Point point) {
    points_.push_back(std::move(point));
    return static_cast<int32_t>(points_.size());
  }
  void apply(nir::Function& generic) const;

  static constexpr nir::Local kFirstOwn = -2;

 private:
  std::vector<Point> points_;
};

}  // namespace natrix
