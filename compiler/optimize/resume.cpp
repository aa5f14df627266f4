// compiler/optimize/resume.cpp - see resume.h.
#include "compiler/optimize/resume.h"

#include <algorithm>
#include <map>
#include <set>

namespace natrix {

using nir::Block;
using nir::BlockId;
using nir::Instr;
using nir::Local;
using nir::Op;

void ResumePoints::apply(nir::Function& f) const {
  // Blocks are cut where points lie inside; the head keeps its number.
  std::map<BlockId, std::set<size_t>> cuts;
  for (const Point& point : points_)
    if (point.position > 0) cuts[point.block].insert(point.position);
  std::map<std::pair<BlockId, size_t>, BlockId> block_at;
  for (const auto& [id, positions] : cuts) {
    for (auto at = positions.rbegin(); at != positions.rend(); ++at) {
      Block& head = f.blocks[static_cast<size_t>(id)];
      Block tail;
      tail.unwind = head.unwind;
      tail.targets = std::move(head.targets);
      tail.code.assign(std::make_move_iterator(head.code.begin() + static_cast<std::ptrdiff_t>(*at)), std::make_move_iterator(head.code.end()));
      head.code.erase(head.code.begin() + static_cast<std::ptrdiff_t>(*at), head.code.end());
      const auto tail_id = static_cast<BlockId>(f.blocks.size());
      head.code.push_back({.op = Op::Jump, .operands = {}, .name = {}});
      head.targets = {tail_id};
      f.blocks.push_back(std::move(tail));
      block_at[{id, *at}] = tail_id;
    }
  }
  for (const Point& point : points_) {
    const BlockId target = point.position == 0 ? point.block : block_at.at({point.block, point.position});
    const auto first_own = static_cast<Local>(f.locals.size());
    for (nir::LocalType type : point.locals) f.locals.push_back({{}, type});
    auto rename = [&](Local& local) {
      if (local <= kFirstOwn) local = first_own + (kFirstOwn - local);
    };
    Block block;
    block.unwind = f.blocks[static_cast<size_t>(target)].unwind;
    block.code = point.code;
    for (Instr& i : block.code) {
      rename(i.result);
      for (Local& operand : i.operands) rename(operand);
    }
    block.code.push_back({.op = Op::Jump, .operands = {}, .name = {}});
    block.targets = {target};
    f.resumes.push_back(static_cast<BlockId>(f.blocks.size()));
    f.blocks.push_back(std::move(block));
  }
}

}  // namespace natrix
