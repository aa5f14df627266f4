// runtime/eval/trees.h - syntax trees as Python values, and back: what module _ast makes its objects of.
// A node is a dict: its class's name under "_kind", its place under "_place", and its fields as nodes.def names them: nodes, lists,
// names, operators by name. A literal's value stands in a tuple of one; of a big int the tuple holds the text, and True.
#pragma once

#include "compiler/ast/ast.h"
#include "compiler/source/context.h"
#include "runtime/core/api.h"

namespace natrix::rt {

Result<Value> tree_to_value(Thread& t, const ast::Mod& tree);
/// The tree lives in the context. TypeError if it is none.
Result<ast::Mod*> tree_from_value(Thread& t, Value v, Context& context);

}  // namespace natrix::rt
