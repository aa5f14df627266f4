// compiler/optimize/optimize.cpp - The order of the passes.
#include "compiler/optimize/optimize.h"

#include "compiler/infer/infer.h"
#include "compiler/optimize/boxes.h"
#include "compiler/optimize/cells.h"
#include "compiler/optimize/explanation.h"
#include "compiler/optimize/inline.h"
#include "compiler/optimize/leaves.h"
#include "compiler/optimize/narrow.h"
#include "compiler/optimize/specialize.h"
#include "compiler/optimize/strips.h"
#include "compiler/optimize/webs.h"

namespace natrix {

namespace {

void prepare(nir::Program& program, Interner& names) {
  inline_calls(program, names);
  for (const auto& f : program.functions) {
    if (!program.modules[static_cast<size_t>(f->module)].own() || f->absorbed) continue;
    open_cells(*f);
    split_webs(*f);
    narrow_types(*f);
  }
}

}  // namespace

void optimize(nir::Program& program, Interner& names, Explanation* explanation) {
  prepare(program, names);
  Inference inference(program, names);
  if (explanation != nullptr) inference.record_reasons();
  inference.run();
  ForeseenClasses classes(program, inference);
  Notes notes;
  specialize(program, inference, classes, explanation == nullptr ? nullptr : &notes);
  if (explanation != nullptr) *explanation = explain(program, inference, classes, notes);
  inline_leaves(program);
  for (const auto& f : program.functions) {
    if (!f->is_fast()) continue;
    keep_boxes(*f);
    strip_loops(*f);
  }
}

std::string show_types(nir::Program& program, Interner& names) {
  prepare(program, names);
  Inference inference(program, names);
  inference.run();
  return inference.dump();
}

}  // namespace natrix
