// compiler/optimize/strips.cpp - see strips.h.
#include "compiler/optimize/strips.h"

#include <map>

#include "compiler/nir/info.h"

namespace natrix {

using nir::Block;
using nir::BlockId;
using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::LocalType;
using nir::Op;

namespace {

/// Well below a millisecond of short operations.
constexpr int64_t kStrip = 1024;

/// Takes a short time whatever its operands are, and runs no Python code; or happens rarely.
bool is_short(const Instr& i) {
  switch (i.op) {
    case Op::LoadGlobal: case Op::IntToValue: case Op::SequenceNext: case Op::TextItem: case Op::ListStore: case Op::ListAppend: case Op::ListPop: case Op::ByteStore: case Op::SlotSet:
    case Op::Poll: case Op::EnterInlined: case Op::CallCold: case Op::Jump: case Op::Branch:
      return true;
    default: return nir::info(i.op).effects == nir::Effects::Pure;
  }
}

class Strips {
 public:
  explicit Strips(nir::Function& f) : f_(f), predecessors_(f.blocks.size()) {}

  void run() {
    std::map<BlockId, std::vector<BlockId>> latches;  // by header
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      const Block& block = f_.blocks[b];
      for (const Instr& i : block.code)
        if (i.edge != kNone && f_.edges[static_cast<size_t>(i.edge)].block != kNone)
          predecessors_[static_cast<size_t>(f_.edges[static_cast<size_t>(i.edge)].block)].push_back(static_cast<BlockId>(b));
      for (BlockId target : block.targets) predecessors_[static_cast<size_t>(target)].push_back(static_cast<BlockId>(b));
      if (block.unwind != kNone) predecessors_[static_cast<size_t>(block.unwind)].push_back(static_cast<BlockId>(b));
      if (polls_last(block)) latches[block.targets[0]].push_back(static_cast<BlockId>(b));
    }
    std::vector<BlockId> chosen;
    for (const auto& [header, all] : latches)
      if (header != 0 && qualifies(header, all)) chosen.push_back(header);
    for (BlockId header : chosen) strip(header, latches[header]);
  }

 private:
  static bool polls_last(const Block& block) {
    const size_t size = block.code.size();
    return size >= 2 && block.code[size - 1].op == Op::Jump && block.code[size - 2].op == Op::Poll;
  }

  /// The natural loop of the header has no other entry, no other poll, and short operations only.
  bool qualifies(BlockId header, const std::vector<BlockId>& latches) const {
    std::vector<bool> inside(f_.blocks.size(), false);
    inside[static_cast<size_t>(header)] = true;
    std::vector<BlockId> work = latches, loop = {header};
    while (!work.empty()) {
      const BlockId b = work.back();
      work.pop_back();
      if (b == 0) return false;
      if (inside[static_cast<size_t>(b)]) continue;
      inside[static_cast<size_t>(b)] = true;
      loop.push_back(b);
      for (BlockId p : predecessors_[static_cast<size_t>(b)]) work.push_back(p);
    }
    for (BlockId b : loop) {
      size_t polls = 0;
      for (const Instr& i : f_.blocks[static_cast<size_t>(b)].code) {
        if (!is_short(i)) return false;
        polls += i.op == Op::Poll;
      }
      const bool latch = polls_last(f_.blocks[static_cast<size_t>(b)]) && f_.blocks[static_cast<size_t>(b)].targets[0] == header;
      if (polls != (latch ? 1 : 0)) return false;
    }
    return true;
  }

  BlockId add_block(BlockId unwind) {
    f_.blocks.emplace_back().unwind = unwind;
    return static_cast<BlockId>(f_.blocks.size() - 1);
  }
  void append(BlockId block, Op op, std::vector<Local> operands, Local result, const Instr& at, int64_t immediate = kNone) {
    f_.blocks[static_cast<size_t>(block)].code.push_back({.op = op, .result = result, .line = at.line, .column = at.column,
                                                          .end_column = at.end_column, .operands = std::move(operands), .immediate = immediate,
                                                          .name = {}, .scope = at.scope});
  }
  Local fresh(LocalType type) {
    f_.locals.push_back({{}, type});
    return static_cast<Local>(f_.locals.size() - 1);
  }

  void strip(BlockId header, const std::vector<BlockId>& latches) {
    const Local left = fresh(LocalType::Int), more = fresh(LocalType::Bool);
    const Instr at = f_.blocks[static_cast<size_t>(latches[0])].code.end()[-2];
    const BlockId outer = add_block(f_.blocks[static_cast<size_t>(header)].unwind);
    for (BlockId p : predecessors_[static_cast<size_t>(header)]) {
      for (BlockId& target : f_.blocks[static_cast<size_t>(p)].targets)
        if (target == header) target = outer;
    }
    append(outer, Op::IntConst, {}, left, at, kStrip);
    append(outer, Op::Jump, {}, kNone, at);
    f_.blocks[static_cast<size_t>(outer)].targets = {header};
    for (BlockId latch : latches) {
      const BlockId poll = add_block(f_.blocks[static_cast<size_t>(latch)].unwind);
      Block& block = f_.blocks[static_cast<size_t>(latch)];
      f_.blocks[static_cast<size_t>(poll)].code = {block.code.end()[-2], block.code.end()[-1]};
      f_.blocks[static_cast<size_t>(poll)].targets = {outer};
      block.code.resize(block.code.size() - 2);
      append(latch, Op::IntStep, {left}, left, at, -1);
      append(latch, Op::IntTruth, {left}, more, at);
      append(latch, Op::Branch, {more}, kNone, at);
      f_.blocks[static_cast<size_t>(latch)].targets = {header, poll};
    }
  }

  nir::Function& f_;
  std::vector<std::vector<BlockId>> predecessors_;
};

}  // namespace

void strip_loops(nir::Function& fast) { Strips(fast).run(); }

}  // namespace natrix
