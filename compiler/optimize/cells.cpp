// compiler/optimize/cells.cpp - see cells.h.
#include "compiler/optimize/cells.h"

#include "compiler/nir/tidy.h"

namespace natrix {

using nir::Block;
using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::Op;

namespace {

/// The locals that hold a cell made here which never leaves the function.
std::vector<bool> private_cells(const nir::Function& f) {
  std::vector<int32_t> made(f.locals.size(), 0), other(f.locals.size(), 0);
  for (const Block& block : f.blocks) {
    for (const Instr& i : block.code) {
      if (i.result != kNone) ++(i.op == Op::MakeCell ? made : other)[static_cast<size_t>(i.result)];
      for (size_t k = 0; k < i.operands.size(); ++k) {
        const bool access = k == 0 && (i.op == Op::LoadCell || i.op == Op::StoreCell);
        const bool becomes = i.op == Op::MakeCell && i.result == i.operands[k];  // a parameter
        if (!access && !becomes) ++other[static_cast<size_t>(i.operands[k])];
      }
    }
  }
  std::vector<bool> found(f.locals.size());
  for (size_t k = 0; k < found.size(); ++k) found[k] = made[k] == 1 && other[k] == 0;
  return found;
}

}  // namespace

void open_cells(nir::Function& f) {
  if (f.framed) return;  // shows them
  const std::vector<bool> opened = private_cells(f);
  bool any = false;
  for (Block& block : f.blocks) {
    std::vector<Instr> code;
    for (Instr& i : block.code) {
      const Local cell = i.op == Op::MakeCell ? i.result : i.op == Op::LoadCell || i.op == Op::StoreCell ? i.operands[0] : kNone;
      if (cell == kNone || !opened[static_cast<size_t>(cell)]) {
        code.push_back(std::move(i));
        continue;
      }
      any = true;
      const Instr access = std::move(i);
      auto copy = [&](Local from, Local to) {
        if (from != to && to != kNone) code.push_back({.op = Op::Copy, .result = to, .operands = {from}, .name = {}});
      };
      switch (access.op) {
        case Op::LoadCell: {
          Instr check = access;
          check.op = Op::CheckBound;
          check.result = kNone;
          code.push_back(std::move(check));
          copy(cell, access.result);
          break;
        }
        case Op::StoreCell: copy(access.operands[1], cell); break;
        default: copy(access.operands[0], cell); break;
      }
    }
    block.code = std::move(code);
  }
  if (any) nir::tidy(f);
}

}  // namespace natrix
