// runtime/eval/hooks.cpp - What the runtime sees of the evaluator, once a program links it.
#include "runtime/core/module.h"
#include "runtime/eval/compile_text.h"

namespace natrix::rt {

const char* library_sources = nullptr;

namespace {

constexpr EvaluatorHooks kHooks = {find_module, compile_text, run_code, reload_module, compile_tree_value};

}  // namespace

extern "C" {
const EvaluatorHooks* nx_evaluator = &kHooks;
/// Programs that need the evaluator refer to this, which brings the definition above in place of the weak one.
extern const char nx_evaluator_linked;
const char nx_evaluator_linked = 1;
}

}  // namespace natrix::rt
