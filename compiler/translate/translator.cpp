// compiler/translate/translator.cpp - Beginning and finishing a function: parameters, cells, the caller's handled
// exception of Python 2, and the passes that close it.
#include "compiler/translate/translator.h"

#include <algorithm>

#include "compiler/nir/clear_dead.h"
#include "compiler/nir/tidy.h"

namespace natrix {

using namespace ast;
using nir::FunctionKind;

Translator::Translator(ProgramBuilder& program, const Scope& scope, FunctionKind kind)
    : p_(program), scope_(scope), py3_(program.py3), made_(std::make_unique<nir::Function>()), f_(*made_), b_(f_) {
  f_.name = scope.name;
  f_.qualname = scope.qualname;
  f_.kind = kind;
  const nir::Module& module = program.module();
  f_.observing = program.program.observing && module.own();
  f_.framed = scope.framed || (program.shows_frames && module.own()) || f_.observing;
  f_.module = program.module_index;
  f_.free_names = scope.free_names();
}

int32_t Translator::reserve() {
  p_.program.functions.emplace_back();
  return static_cast<int32_t>(p_.program.functions.size() - 1);
}

void Translator::set_place(const Node& node) {
  const Range& r = node.range;
  if (py3_) {
    b_.set_place({static_cast<int32_t>(r.line), static_cast<int32_t>(r.col),
                  r.line == r.end_line ? static_cast<int32_t>(r.end_col) : -1});
  } else if (static_cast<int32_t>(r.line) > b_.place().line) {
    // CPython 2.7 compile.c, compiler_visit_expr: within a statement the line only grows.
    b_.set_place({static_cast<int32_t>(r.line), -1, -1});
  }
}

void Translator::set_place_at_attribute(const Attribute& node, const Node& end) {
  set_place(end);
  if (!py3_ || node.range.line == node.range.end_line) return;
  // CPython 3.11 compile.c, update_start_location_to_match_attr.
  nir::Place place = b_.place();
  place.line = static_cast<int32_t>(node.range.end_line);
  auto length = static_cast<int32_t>(node.attr.text().size());
  place.column = static_cast<int32_t>(node.range.end_col) - length;
  place.end_column = end.range.end_line == node.range.end_line ? static_cast<int32_t>(end.range.end_col) : -1;
  b_.set_place(place);
}

void Translator::parameters(const Arguments& args) {
  int position = 0;
  auto add = [&](Symbol name) {
    Local local = b_.local(LocalType::Value, name);
    variables_[name] = local;
    f_.visible.push_back(local);
    return name;
  };
  for (const Args* list : {&args.posonlyargs, &args.args}) {
    for (Arg* arg : *list) {
      Symbol name = arg->target != nullptr ? p_.intern("." + std::to_string(position)) : mangled(arg->arg);
      f_.positional.push_back(add(name));
      ++position;
    }
  }
  f_.positional_only = static_cast<int32_t>(args.posonlyargs.size());
  for (Arg* arg : args.kwonlyargs) f_.keyword_only.push_back(add(mangled(arg->arg)));
  if (args.vararg != nullptr) f_.var_args = add(mangled(args.vararg->arg));
  if (args.kwarg != nullptr) f_.var_keywords = add(mangled(args.kwarg->arg));
}

/// The entry block: cells for variables that inner functions share, the closure's cells, what Python 2 restores.
void Translator::entry() {
  b_.begin(b_.block());
  b_.set_place({f_.first_line, -1, -1});
  for (Symbol name : scope_.cell_names()) {
    if (auto found = variables_.find(name); found != variables_.end()) {
      b_.add(Op::MakeCell, {found->second}, found->second);
      continue;
    }
    Local cell = b_.local(LocalType::Value, name);
    variables_[name] = cell;
    cells_.push_back(cell);
    b_.add(Op::MakeCell, {empty()}, cell);
  }
  for (size_t i = 0; i < f_.free_names.size(); ++i) {
    Local cell = b_.local(LocalType::Value, f_.free_names[i]);
    variables_[f_.free_names[i]] = cell;
    b_.add(Op::ClosureCell, {}, cell).immediate = static_cast<int64_t>(i);
  }
  if (!py3_ && scope_.has_handlers) {
    caller_handled_ = b_.local();
    save_caller_handled();
    outermost_unwind_ = b_.block();
    b_.set_unwind(outermost_unwind_);
  }
}

void Translator::save_caller_handled() {
  b_.add(Op::SwapHandled, {empty()}, caller_handled_);
  b_.effect(Op::SwapHandled, {caller_handled_});
}

int32_t Translator::finish() {
  if (outermost_unwind_ != kNone) {
    b_.set_unwind(kNone);
    b_.begin(outermost_unwind_);
    Local exception = b_.add(Op::Catch, {}).result;
    b_.effect(Op::SwapHandled, {caller_handled_});
    resume(exception);
  }
  // Parameters first, other locals in the order they came up, then cells.
  for (Local cell : cells_) f_.visible.push_back(cell);
  nir::tidy(f_);
  bool suspends = f_.kind == FunctionKind::Generator || f_.kind == FunctionKind::Coroutine || f_.kind == FunctionKind::AsyncGenerator;
  if (suspends) {
    int32_t resume_index = reserve();
    p_.program.functions[static_cast<size_t>(resume_index)] = split_generator(f_, resume_index);
    if (f_.observing) nir::clear_dead(*p_.program.functions[static_cast<size_t>(resume_index)]);
    f_.observing = false;
  } else if (f_.observing) {
    nir::clear_dead(f_);
  }
  p_.program.functions[static_cast<size_t>(index_)] = std::move(made_);
  return index_;
}

int32_t Translator::docstring(const Block& body) {
  if (body.empty()) return kNone;
  auto* first = as<ExprStmt>(body[0]);
  auto* text = first == nullptr ? nullptr : as<Constant>(first->value);
  if (text == nullptr) return kNone;
  // Python 3: a str. Python 2: either kind of string.
  bool string = text->value.tag == ConstantValue::Str || (!py3_ && text->value.tag == ConstantValue::Bytes);
  return string ? p_.constant(text->value) : kNone;
}

bool Translator::has_annotations(const Block& body) {
  bool found = false;
  auto look = [&](auto& self, const Node& n) -> void {
    if (is<AnnAssign>(&n)) found = true;
    if (found || is<FunctionDef>(&n) || is<AsyncFunctionDef>(&n) || is<ClassDef>(&n)) return;
    each_child(n, [&](const Node& child) { self(self, child); });
  };
  for (Stmt* s : body) look(look, *s);
  return found;
}

int32_t Translator::module_body() {
  index_ = reserve();
  f_.first_line = 1;
  bool dynamic = p_.module().dynamic;
  if (dynamic) {
    f_.positional.push_back(p_.intern(".names"));
    namespace_ = b_.local(LocalType::Value, f_.positional[0]);
  }
  // CPython: the code of eval and exec sees its caller's frame in no way of its own, but locals() and dir() in it do.
  entry();
  if (auto* expression = as<Expression>(p_.tree)) {
    set_place(*expression->body);
    Local value = fresh(*expression->body);
    b_.end(Op::Return, {value});
    return finish();
  }
  auto* module = as<Module>(p_.tree);
  const Block& body = module != nullptr ? module->body : cast<Interactive>(*p_.tree).body;
  size_t from = 0;
  if (module != nullptr) {
    // CPython warns when it compiles a file, just before it runs it. (Texts given to compile() are warned of there.)
    for (const Diagnostic& d : p_.warnings) {
      Local text = constant(p_.native(d.message));
      b_.effect(Op::SyntaxWarning, {text}).immediate = d.range.line;
    }
    if (int32_t doc = docstring(body); doc != kNone) {
      f_.doc = doc;
      from = 1;
      set_place(*body[0]);
      store_name(p_.intern("__doc__"), constant(doc));
    }
  }
  if (has_annotations(body)) b_.effect(Op::SetupAnnotations, {names_dict()});
  find_owned(body);
  block(body, from);
  return_value_ = kNone;
  leave({Jump::Return});
  return finish();
}

template <class F>
int32_t Translator::function_body(const F& node) {
  index_ = reserve();
  f_.first_line = static_cast<int32_t>((node.decorator_list.empty() ? node.range : node.decorator_list[0]->range).line);
  parameters(*node.args);
  entry();
  for (Arg* arg : node.args->args) {
    if (arg->target == nullptr) continue;
    set_place(*arg->target);
    auto position = static_cast<size_t>(std::find(node.args->args.begin(), node.args->args.end(), arg) - node.args->args.begin());
    store(*arg->target, static_cast<Local>(position));
  }
  size_t from = 0;
  if (int32_t doc = docstring(node.body); doc != kNone) {
    f_.doc = doc;
    from = 1;
  }
  find_owned(node.body);
  block(node.body, from);
  return_value_ = kNone;
  leave({Jump::Return});
  return finish();
}
template int32_t Translator::function_body(const FunctionDef&);
template int32_t Translator::function_body(const AsyncFunctionDef&);

int32_t Translator::lambda_body(const Lambda& node) {
  index_ = reserve();
  f_.first_line = static_cast<int32_t>(node.range.line);
  parameters(*node.args);
  entry();
  for (uint32_t i = 0; i < node.args->args.size(); ++i)
    if (node.args->args[i]->target != nullptr) store(*node.args->args[i]->target, static_cast<Local>(i));
  set_place(*node.body);
  Local value = expr(*node.body);
  if (scope_.generator) b_.end(Op::Return, {none()});
  else b_.end(Op::Return, {value});
  return finish();
}

int32_t Translator::class_body(const ClassDef& node) {
  index_ = reserve();
  f_.first_line = static_cast<int32_t>((node.decorator_list.empty() ? node.range : node.decorator_list[0]->range).line);
  f_.positional.push_back(p_.intern(".names"));
  namespace_ = b_.local(LocalType::Value, f_.positional[0]);
  if (scope_.needs_class_cell) {
    // The cell that super() and __class__ in methods read; type.__new__ fills it through __classcell__.
    Symbol name = p_.intern("__class__");
    variables_[name] = b_.local(LocalType::Value, name);
  }
  entry();
  if (scope_.needs_class_cell) b_.add(Op::MakeCell, {empty()}, variables_[p_.intern("__class__")]);
  b_.set_place({static_cast<int32_t>(node.range.line), py3_ ? 0 : -1, py3_ ? 0 : -1});
  nir::Instr& lookup = b_.add(Op::LoadName, {namespace_});
  lookup.name = p_.intern("__name__");
  Local module_name = lookup.result;
  b_.effect(Op::StoreName, {namespace_, module_name}).name = p_.intern("__module__");
  if (py3_) {
    Local qualname = constant(p_.native(scope_.qualname.text()));
    b_.effect(Op::StoreName, {namespace_, qualname}).name = p_.intern("__qualname__");
  }
  if (has_annotations(node.body)) b_.effect(Op::SetupAnnotations, {namespace_});
  size_t from = 0;
  if (int32_t doc = docstring(node.body); doc != kNone) {
    f_.doc = doc;
    from = 1;
    Local text = constant(doc);
    b_.effect(Op::StoreName, {namespace_, text}).name = p_.intern("__doc__");
  }
  block(node.body, from);
  return_value_ = kNone;
  if (scope_.needs_class_cell) {
    Local cell = variables_[p_.intern("__class__")];
    b_.effect(Op::StoreName, {namespace_, cell}).name = p_.intern("__classcell__");
    return_value_ = cell;
  }
  leave({Jump::Return});
  return finish();
}

int32_t translate_body(ProgramBuilder& program) {
  return Translator(program, program.scopes->module(), FunctionKind::Module).module_body();
}

int32_t translate_broken(ProgramBuilder& program, const Diagnostic& error) {
  auto function = std::make_unique<nir::Function>();
  nir::Function& f = *function;
  f.name = f.qualname = program.intern("<module>");
  f.kind = FunctionKind::Module;
  f.module = program.module_index;
  Builder b(f);
  b.begin(b.block());
  auto load = [&](int32_t index) {
    nir::Instr& i = b.add(Op::Const, {});
    i.immediate = index;
    return i.result;
  };
  std::string_view name = python_class(error.id);
  if (name.empty()) name = "SyntaxError";
  Symbol class_name = program.intern(name);
  program.module().globals.push_back(class_name);
  nir::Instr& lookup = b.add(Op::LoadGlobal, {});
  lookup.name = class_name;
  lookup.immediate = static_cast<int64_t>(program.module().globals.size() - 1);
  Local type = lookup.result;
  int32_t none = program.none();
  std::vector<int32_t> details = {program.native(program.module().filename), program.integer(error.lineno),
                                  error.offset > 0 || program.py3 ? program.integer(error.offset) : none,
                                  error.has_text ? program.native(error.text) : none};
  if (program.py3) {
    details.push_back(program.integer(error.end_lineno));
    details.push_back(program.integer(error.end_offset));
  }
  Local message = load(program.native(error.message));
  Local where = load(program.tuple(details));
  Local exception = b.add(Op::Call, {type, message, where}).result;
  Local nothing = b.add(Op::Empty, {}).result;
  if (program.py3) b.effect(Op::Raise, {exception, nothing});
  else b.effect(Op::Raise2, {exception, nothing, nothing});
  b.end(Op::Unreachable);
  program.program.functions.push_back(std::move(function));
  return static_cast<int32_t>(program.program.functions.size() - 1);
}

}  // namespace natrix
