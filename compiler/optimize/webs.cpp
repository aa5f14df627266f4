// compiler/optimize/webs.cpp - see webs.h. Reaching definitions, then union of all definitions that meet in a use.
#include "compiler/optimize/webs.h"

#include <numeric>

#include "compiler/nir/info.h"

namespace natrix {

using nir::Block;
using nir::BlockId;
using nir::Function;
using nir::Instr;
using nir::kNone;
using nir::Local;

namespace {

using Bits = std::vector<bool>;

class Webs {
 public:
  explicit Webs(Function& f) : f_(f), definitions_(f.locals.size()) {}

  void run() {
    number_definitions();
    if (count_ == 0) return;
    solve();
    unite_uses();
    rename();
  }

 private:
  /// Locals with several definitions take part. Each has one more, its state on entry: the argument, or unset.
  void number_definitions() {
    std::vector<int32_t> stores(f_.locals.size(), 0);
    for (const Block& block : f_.blocks)
      for (const Instr& i : block.code)
        if (i.result != kNone) ++stores[static_cast<size_t>(i.result)];
    const auto parameters = static_cast<size_t>(f_.is_resume || f_.kind == nir::FunctionKind::Module ? 0 : f_.parameter_count());
    entry_.assign(f_.locals.size(), kNone);
    for (size_t local = 0; local < f_.locals.size(); ++local) {
      if (stores[local] + (local < parameters ? 1 : 0) < 2) continue;
      entry_[local] = count_++;
      local_of_.push_back(static_cast<Local>(local));
      definitions_[local].push_back(entry_[local]);
    }
    for (const Block& block : f_.blocks) {
      for (const Instr& i : block.code) {
        if (i.result == kNone || entry_[static_cast<size_t>(i.result)] == kNone) continue;
        definitions_[static_cast<size_t>(i.result)].push_back(count_++);
        local_of_.push_back(i.result);
      }
    }
    parent_.resize(static_cast<size_t>(count_));
    std::iota(parent_.begin(), parent_.end(), 0);
  }

  void define(Local local, int32_t definition, Bits& reaching) const {
    for (int32_t other : definitions_[static_cast<size_t>(local)]) reaching[static_cast<size_t>(other)] = false;
    reaching[static_cast<size_t>(definition)] = true;
  }

  bool takes_part(Local local) const { return local != kNone && entry_[static_cast<size_t>(local)] != kNone; }

  static bool merge(Bits& a, const Bits& b) {
    bool changed = false;
    for (size_t k = 0; k < a.size(); ++k) {
      if (!b[k] || a[k]) continue;
      a[k] = true;
      changed = true;
    }
    return changed;
  }

  void solve() {
    in_.assign(f_.blocks.size(), Bits(static_cast<size_t>(count_)));
    for (int32_t entry : entry_)
      if (entry != kNone) in_[0][static_cast<size_t>(entry)] = true;
    first_.assign(f_.blocks.size(), 0);
    int32_t next = 0;
    for (int32_t entry : entry_) next += entry != kNone ? 1 : 0;
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      first_[b] = next;
      for (const Instr& i : f_.blocks[b].code) next += takes_part(i.result) ? 1 : 0;
    }
    for (bool changed = true; changed;) {
      changed = false;
      for (size_t b = 0; b < f_.blocks.size(); ++b) {
        const Block& block = f_.blocks[b];
        Bits reaching = in_[b];
        int32_t definition = first_[b];
        for (const Instr& i : block.code) {
          if (block.unwind != kNone && nir::may_raise(i.op)) changed |= merge(in_[static_cast<size_t>(block.unwind)], reaching);
          if (takes_part(i.result)) define(i.result, definition++, reaching);
        }
        for (BlockId target : block.targets) changed |= merge(in_[static_cast<size_t>(target)], reaching);
      }
    }
  }

  int32_t find(int32_t definition) {
    while (parent_[static_cast<size_t>(definition)] != definition) {
      definition = parent_[static_cast<size_t>(definition)] = parent_[static_cast<size_t>(parent_[static_cast<size_t>(definition)])];
    }
    return definition;
  }

  /// Calls visit(operand, a definition that reaches it) for each use of a local that takes part.
  template <class F>
  void each_use(F&& visit) {
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      Bits reaching = in_[b];
      int32_t definition = first_[b];
      for (Instr& i : f_.blocks[b].code) {
        for (Local& operand : i.operands) {
          if (!takes_part(operand)) continue;
          int32_t found = kNone;
          for (int32_t d : definitions_[static_cast<size_t>(operand)]) {
            if (!reaching[static_cast<size_t>(d)]) continue;
            if (found == kNone) found = find(d);
            else parent_[static_cast<size_t>(find(d))] = found;
          }
          visit(operand, found);
        }
        if (takes_part(i.result)) define(i.result, definition++, reaching);
      }
    }
  }

  void unite_uses() {
    each_use([](Local&, int32_t) {});
  }

  /// The web with the entry state keeps the local; the others get new ones of the same name.
  void rename() {
    std::vector<Local> web(static_cast<size_t>(count_), kNone);
    for (int32_t entry : entry_)
      if (entry != kNone) web[static_cast<size_t>(find(entry))] = local_of_[static_cast<size_t>(entry)];
    auto local_for = [&](int32_t definition) {
      Local& found = web[static_cast<size_t>(find(definition))];
      if (found == kNone) {
        const Local old = local_of_[static_cast<size_t>(definition)];
        f_.locals.push_back(f_.locals[static_cast<size_t>(old)]);
        found = static_cast<Local>(f_.locals.size() - 1);
      }
      return found;
    };
    each_use([&](Local& operand, int32_t definition) {
      if (definition != kNone) operand = local_for(definition);
    });
    for (size_t b = 0; b < f_.blocks.size(); ++b) {
      int32_t definition = first_[b];
      for (Instr& i : f_.blocks[b].code)
        if (takes_part(i.result)) i.result = local_for(definition++);
    }
  }

  Function& f_;
  int32_t count_ = 0;
  std::vector<std::vector<int32_t>> definitions_;  // by local
  std::vector<int32_t> entry_;                     // by local: the definition that is its state on entry; kNone: left alone
  std::vector<Local> local_of_;                    // by definition
  std::vector<int32_t> first_;                     // by block: its first definition
  std::vector<int32_t> parent_;                    // union-find over definitions
  std::vector<Bits> in_;
};

}  // namespace

void split_webs(Function& function) {
  if (!function.framed) Webs(function).run();
}

}  // namespace natrix
