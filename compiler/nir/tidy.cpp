// compiler/nir/tidy.cpp - see tidy.h.
#include "compiler/nir/tidy.h"

#include <algorithm>

#include "compiler/nir/info.h"

namespace natrix::nir {

namespace {

bool raises(const Block& block) {
  return std::any_of(block.code.begin(), block.code.end(), [](const Instr& i) { return may_raise(i.op); });
}

/// Gives every block that can be reached a new number, in the old order, and drops the others.
void prune(Function& f) {
  std::vector<bool> reached(f.blocks.size());
  std::vector<BlockId> work = {0};
  reached[0] = true;
  auto reach = [&](BlockId b) {
    if (b == kNone || reached[static_cast<size_t>(b)]) return;
    reached[static_cast<size_t>(b)] = true;
    work.push_back(b);
  };
  while (!work.empty()) {
    const Block& block = f.blocks[static_cast<size_t>(work.back())];
    work.pop_back();
    for (BlockId target : block.targets) reach(target);
    reach(block.unwind);
  }
  std::vector<BlockId> number(f.blocks.size(), kNone);
  std::vector<Block> kept;
  for (size_t b = 0; b < f.blocks.size(); ++b) {
    if (!reached[b]) continue;
    number[b] = static_cast<BlockId>(kept.size());
    kept.push_back(std::move(f.blocks[b]));
  }
  for (Block& block : kept) {
    for (BlockId& target : block.targets) target = number[static_cast<size_t>(target)];
    if (block.unwind != kNone) block.unwind = number[static_cast<size_t>(block.unwind)];
  }
  f.blocks = std::move(kept);
}

void simplify_jumps(Function& f) {
  for (Block& block : f.blocks)
    if (!raises(block)) block.unwind = kNone;
  // Jumps to blocks that only jump on.
  auto final_target = [&](BlockId b) {
    for (int hops = 0; hops < 64; ++hops) {
      const Block& block = f.blocks[static_cast<size_t>(b)];
      if (block.code.size() != 1 || block.code[0].op != Op::Jump) break;
      b = block.targets[0];
    }
    return b;
  };
  for (Block& block : f.blocks)
    for (BlockId& target : block.targets) target = final_target(target);
  // A block with one way in is appended to where that comes from.
  std::vector<int> ways_in(f.blocks.size());
  ++ways_in[0];
  for (const Block& block : f.blocks) {
    for (BlockId target : block.targets) ++ways_in[static_cast<size_t>(target)];
    if (block.unwind != kNone) ways_in[static_cast<size_t>(block.unwind)] += 2;
  }
  for (size_t b = 0; b < f.blocks.size(); ++b) {
    Block& block = f.blocks[b];
    while (!block.code.empty() && block.code.back().op == Op::Jump) {
      auto next = static_cast<size_t>(block.targets[0]);
      Block& other = f.blocks[next];
      if (next == b || next == 0 || ways_in[next] != 1) break;
      if (block.unwind != other.unwind && raises(block) && raises(other)) break;
      if (!raises(block)) block.unwind = other.unwind;
      block.code.pop_back();
      block.code.insert(block.code.end(), std::make_move_iterator(other.code.begin()), std::make_move_iterator(other.code.end()));
      block.targets = std::move(other.targets);
      other.code.clear();
      other.targets.clear();
      other.unwind = kNone;
      ways_in[next] = 0;
    }
  }
}

/// Forward analysis: which locals certainly hold a value. Only named locals are ever checked, but temporaries are
/// copied into them.
class BoundChecks {
 public:
  explicit BoundChecks(Function& f) : f_(f) {}

  void run() {
    bool any = false;
    for (const Block& block : f_.blocks)
      for (const Instr& i : block.code) any |= i.op == Op::CheckBound;
    if (!any) return;
    solve();
    for (size_t b = 0; b < f_.blocks.size(); ++b) remove(b);
  }

 private:
  /// A set of locals, met a word at a time: a long function has thousands of blocks and of locals.
  struct Bits {
    std::vector<uint64_t> words;
    explicit Bits(size_t count = 0) : words((count + 63) / 64) {}
    bool has(size_t i) const { return (words[i / 64] >> (i % 64) & 1) != 0; }
    void set(size_t i, bool value) {
      const uint64_t bit = uint64_t{1} << (i % 64);
      words[i / 64] = value ? words[i / 64] | bit : words[i / 64] & ~bit;
    }
    /// Keeps what is in `other` too; true if something went.
    bool meet(const Bits& other) {
      uint64_t gone = 0;
      for (size_t i = 0; i < words.size(); ++i) {
        gone |= words[i] & ~other.words[i];
        words[i] &= other.words[i];
      }
      return gone != 0;
    }
  };

  static bool may_be_empty(Op op) {
    switch (op) {
      case Op::Empty: case Op::Next: case Op::Send: case Op::MatchKeys: case Op::MatchClass: case Op::SwapHandled:
      case Op::PeekCell: case Op::Yield: case Op::GenLoad: return true;
      default: return false;
    }
  }

  static void apply(const Instr& i, Bits& bound) {
    if (i.op == Op::CheckBound) bound.set(static_cast<size_t>(i.operands[0]), true);
    if (i.result == kNone) return;
    auto result = static_cast<size_t>(i.result);
    if (i.op == Op::Copy) bound.set(result, bound.has(static_cast<size_t>(i.operands[0])));
    else bound.set(result, !may_be_empty(i.op));
  }

  void meet(BlockId to, const Bits& bound, std::vector<BlockId>& work) {
    auto t = static_cast<size_t>(to);
    if (!seen_[t]) {
      seen_[t] = true;
      in_[t] = bound;
      work.push_back(to);
    } else if (in_[t].meet(bound)) {
      work.push_back(to);
    }
  }

  void solve() {
    in_.assign(f_.blocks.size(), Bits(f_.locals.size()));
    seen_.assign(f_.blocks.size(), false);
    Bits entry(f_.locals.size());
    for (int32_t i = 0; i < f_.parameter_count(); ++i) entry.set(static_cast<size_t>(i), true);
    std::vector<BlockId> work;
    meet(0, entry, work);
    while (!work.empty()) {
      BlockId b = work.back();
      work.pop_back();
      const Block& block = f_.blocks[static_cast<size_t>(b)];
      Bits bound = in_[static_cast<size_t>(b)];
      for (const Instr& i : block.code) {
        if (block.unwind != kNone && may_raise(i.op)) meet(block.unwind, bound, work);
        apply(i, bound);
      }
      // `c = is_empty x; branch c, a, b`: in b, x is bound.
      size_t n = block.code.size();
      const Instr& last = block.code[n - 1];
      Local tested = kNone;
      if (last.op == Op::Branch && n >= 2 && block.code[n - 2].op == Op::IsEmpty && block.code[n - 2].result == last.operands[0])
        tested = block.code[n - 2].operands[0];
      for (size_t t = 0; t < block.targets.size(); ++t) {
        if (tested != kNone && t == 1) bound.set(static_cast<size_t>(tested), true);
        meet(block.targets[t], bound, work);
      }
    }
  }

  void remove(size_t b) {
    Bits bound = in_[b];
    auto& code = f_.blocks[b].code;
    size_t kept = 0;
    for (size_t n = 0; n < code.size(); ++n) {
      bool redundant = code[n].op == Op::CheckBound && bound.has(static_cast<size_t>(code[n].operands[0]));
      apply(code[n], bound);
      if (redundant) continue;
      if (kept != n) code[kept] = std::move(code[n]);
      ++kept;
    }
    code.resize(kept, Instr{.op = Op::Unreachable, .operands = {}, .name = {}});
  }

  Function& f_;
  std::vector<Bits> in_;
  std::vector<bool> seen_;
};

}  // namespace

void tidy(Function& f) {
  prune(f);
  BoundChecks(f).run();
  simplify_jumps(f);
  prune(f);
}

}  // namespace natrix
