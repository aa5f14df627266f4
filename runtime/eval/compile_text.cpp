// runtime/eval/compile_text.cpp - compile(), exec() and eval(): the front end in this process.
// Bodies live as long as the process; a text that was compiled before is not compiled again.
#include "runtime/eval/compile_text.h"

#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <unordered_map>

#include "compiler/translate/translate.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/module.h"
#include "runtime/eval/trees.h"
#include "runtime/functions/function.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

namespace {

// compile()'s flags: __future__.py and Include/cpython/compile.h of both versions.
enum CompilerFlags : int64_t {
  kDontImplyDedent = 0x200,
  kOnlyAst = 0x400,
  kPy2Division = 0x2000,
  kPy2AbsoluteImport = 0x4000,
  kPy2PrintFunction = 0x10000,
  kPy2UnicodeLiterals = 0x20000,
  kPy3Annotations = 0x1000000,
};

/// The flags, and what is in force where the text is evaluated.
ast::Futures futures_of(int64_t flags, uint32_t caller) {
  ast::Futures f;
  if (py2()) {
    f.division = (flags & kPy2Division) != 0 || (caller & kCodeFutureDivision) != 0;
    f.absolute_import = (flags & kPy2AbsoluteImport) != 0 || (caller & kCodeFutureAbsoluteImport) != 0;
    f.print_function = (flags & kPy2PrintFunction) != 0 || (caller & kCodeFuturePrintFunction) != 0;
    f.unicode_literals = (flags & kPy2UnicodeLiterals) != 0 || (caller & kCodeFutureUnicodeLiterals) != 0;
  } else {
    f.annotations = (flags & kPy3Annotations) != 0 || (caller & kCodeFutureAnnotations) != 0;
  }
  return f;
}

pthread_mutex_t known_lock = PTHREAD_MUTEX_INITIALIZER;
std::unordered_map<std::string, Code*>& known_texts() {
  static auto* texts = new std::unordered_map<std::string, Code*>;
  return *texts;
}
constexpr size_t kLongestKnown = 4096, kMostKnown = 4096;

Result<std::string_view> text_of(Thread& t, Value source) {
  if (auto* s = try_cast<Str>(source)) return TRY(utf8_of(t, s));
  if (auto* b = try_cast<Bytes>(source)) return b->view();
  BytesView view = bytes_view(source);
  if (view.data == nullptr) return raise(t, TypeError, "compile() arg 1 must be a string, bytes or AST object");
  return view.view();
}

/// Errors of the symbol table and the compiler show the line of the file of that name, if there is one.
Diagnostic placed(Diagnostic error, const Source& source) {
  if ((error.phase == Phase::Symtable || error.phase == Phase::Compile) && access(source.name().c_str(), R_OK) != 0) {
    error.has_text = false;
    if (py2()) error.offset = 0;
  }
  return error;
}

/// Null: there are errors, which are in the context.
ast::Mod* parse_source(Context& context, Source& source, std::string_view mode, int64_t flags, uint32_t caller) {
  Tokens tokens = lex(source, dialect(), mode != "exec");
  ParseOptions options;
  options.futures = futures_of(flags, caller);
  options.dont_imply_dedent = (flags & kDontImplyDedent) != 0;
  ast::Mod* tree = nullptr;
  if (mode == "eval") {
    ast::Expression* expression = parse_eval(context, tokens, options);
    if (expression != nullptr && expression->body == nullptr)
      context.diagnostics.syntax_error(dialect(), Phase::Parse, &source, {1, 0, 1, 0}, "invalid syntax");
    else tree = expression;
  } else if (mode == "single") {
    tree = parse_single(context, tokens, options);
  } else {
    tree = parse(context, tokens, options);
  }
  return tree;
}

/// From a tree to code, with the text's errors and warnings.
Result<Code*> compile_tree(Thread& t, Context& context, Source& source, ast::Mod* tree, std::string_view filename, bool& warned) {
  Scopes scopes;
  if (tree != nullptr) scopes = resolve(context, *tree);
  if (const Diagnostic* error = context.diagnostics.primary()) {
    return raise_diagnostic(t, placed(*error, source), filename);
  }
  for (const Diagnostic& d : context.diagnostics.all()) {
    if (d.id != DiagnosticId::SyntaxWarning && d.id != DiagnosticId::DeprecationWarning) continue;
    Type& category = d.id == DiagnosticId::SyntaxWarning ? types::SyntaxWarning : types::DeprecationWarning;
    warned = true;
    Result<void> r = warn_of_text(t, category, d.message, TRY(native_str(t, filename)), static_cast<int32_t>(d.range.line));
    if (!r.raised()) continue;
    // Raised by a filter, 3.11 makes it an error of the text.
    if (py2() || !catch_pending(t, types::SyntaxWarning)) return Raised{};
    Diagnostics one;
    return raise_diagnostic(t, placed(one.syntax_error(dialect(), d.phase, &source, d.range, d.message), source), filename);
  }
  Unit* unit = prepare(t, translate_text(context, *tree, scopes, std::string(filename)));
  if (unit == nullptr) return Raised{};
  return unit->infos[0]->body;
}

Result<Code*> compile_source(Thread& t, std::string_view text, Origin origin, std::string_view filename, std::string_view mode, int64_t flags, uint32_t caller, bool& warned) {
  Context context;
  Source source{std::string(filename), std::string(text), origin};
  return compile_tree(t, context, source, parse_source(context, source, mode, flags, caller), filename, warned);
}

}  // namespace

Raised raise_diagnostic(Thread& t, const Diagnostic& error, std::string_view filename) {
  std::string_view name = python_class(error.id);
  auto text = [&](std::string_view s) { return native_str(t, s); };
  Type* type = name == "IndentationError" ? &IndentationError : name == "TabError" ? &TabError : &SyntaxError;
  Value message = value_of(TRY(text(error.message)));
  if (name == "ValueError") return raise_value(t, ValueError, message);
  if (name == "OverflowError") return raise_value(t, OverflowError, message);
  if (name == "MemoryError") return raise_value(t, MemoryError, message);
  if (!py2() && name == "RecursionError") return raise_value(t, RecursionError, message);
  Value line = error.has_text ? value_of(TRY(text(error.text))) : kNone;
  Value file = value_of(TRY(text(filename)));
  auto number = [](int32_t n) { return Value::from_small(n); };
  // Python 2 knows only the line of what is found in the tree.
  const bool in_tree = error.phase == Phase::Ast || error.phase == Phase::Symtable || error.phase == Phase::Compile;
  Value offset = error.offset > 0 || !py2() || !in_tree ? number(error.offset) : kNone;
  Tuple* details = py2() ? TRY(make_tuple_of(t, file, number(error.lineno), offset, line))
                         : TRY(make_tuple_of(t, file, number(error.lineno), offset, line, number(error.end_lineno), number(error.end_offset)));
  Value exception = TRY(call_py(t, value_of(type), message, value_of(details)));
  return raise_object(t, as<Exception>(exception));
}

Result<Value> compile_text(Thread& t, Value source, const Text* filename, const Text* mode, int64_t flags) {
  std::string_view text = TRY(text_of(t, source)), file = text_view(filename), how = text_view(mode);
  if (text.find('\0') != std::string_view::npos) {
    if (py2()) return raise(t, TypeError, "compile() expected string without null bytes");
    return raise(t, ValueError, "source code string cannot contain null bytes");
  }
  const Origin origin = is<Str>(source) ? Origin::Unicode : Origin::Bytes;
  const uint32_t caller = t.frame == nullptr || (flags & kDontInherit) != 0 ? 0 : t.frame->code->flags & kCodeFutures;
  std::string key;
  if (text.size() <= kLongestKnown && (flags & kOnlyAst) == 0) {
    key = std::to_string(flags) + (origin == Origin::Unicode ? 'u' : ' ') + std::to_string(caller) + '\0' + std::string(how) + '\0' + std::string(file) + '\0' + std::string(text);
    pthread_mutex_lock(&known_lock);
    auto found = known_texts().find(key);
    Code* code = found == known_texts().end() ? nullptr : found->second;
    pthread_mutex_unlock(&known_lock);
    if (code != nullptr) return value_of(code);
  }
  if ((flags & kOnlyAst) != 0) {
    Context context;
    Source text_source{std::string(file), std::string(text), origin};
    const ast::Mod* tree = parse_source(context, text_source, how, flags, caller);
    if (const Diagnostic* error = context.diagnostics.primary()) return raise_diagnostic(t, placed(*error, text_source), file);
    return tree_to_value(t, *tree);
  }
  bool warned = false;
  Code* code = TRY(compile_source(t, text, origin, file, how, flags, caller, warned));
  if (!key.empty() && !warned) {
    pthread_mutex_lock(&known_lock);
    if (known_texts().size() >= kMostKnown) known_texts().clear();
    known_texts().emplace(std::move(key), code);
    pthread_mutex_unlock(&known_lock);
  }
  return value_of(code);
}

Result<Value> compile_tree_value(Thread& t, Value value, const Text* filename, int64_t flags) {
  Context context;
  const std::string_view file = text_view(filename);
  Source source{std::string(file), std::string(), Origin::Unicode};
  source.set_text("", "utf-8");
  ast::Mod* tree = TRY(tree_from_value(t, value, context));
  const uint32_t caller = t.frame == nullptr || (flags & kDontInherit) != 0 ? 0 : t.frame->code->flags & kCodeFutures;
  const ast::Futures outer = futures_of(flags, caller);
  tree->dialect = dialect();
  tree->source = &source;
  tree->futures.division |= outer.division;
  tree->futures.print_function |= outer.print_function;
  tree->futures.unicode_literals |= outer.unicode_literals;
  tree->futures.absolute_import |= outer.absolute_import;
  tree->futures.annotations |= outer.annotations;
  bool warned = false;
  return value_of(TRY(compile_tree(t, context, source, tree, file, warned)));
}

Result<Value> run_code(Thread& t, Value code_value, Value globals, Value locals) {
  Code* code = static_cast<Code*>(code_value.as_object());
  Value made = nx_make_function(t, code, globals, kEmpty, kEmpty, kEmpty, nullptr, 0);
  if (made == kRaised) return Raised{};
  const auto* body = static_cast<const Body*>(code->nir);
  bool takes_namespace = body != nullptr && body->dynamic && (code->flags & kCodeModule) != 0;
  return Result<Value>(code->entry(t, made, &locals, takes_namespace ? 1 : 0, kEmpty));
}

}  // namespace natrix::rt
