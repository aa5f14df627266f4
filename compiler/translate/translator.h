// compiler/translate/translator.h - The translator of one function: an AST body to the blocks of one nir::Function.
// Its members are spread over files by subject: expression.cpp, call.cpp, assign.cpp, statement.cpp, exception.cpp ...
#pragma once

#include <deque>

#include "compiler/nir/builder.h"
#include "compiler/translate/program.h"

namespace natrix {

using nir::BlockId;
using nir::Builder;
using nir::kNone;
using nir::Local;
using nir::LocalType;
using nir::Op;

/// A jump that leaves constructs on its way.
struct Jump {
  enum Kind : uint8_t { Break, Continue, Return } kind;
};

/// A construct that needs something done when it is left. They stack up as statements nest.
struct Cleanup {
  enum Kind : uint8_t {
    Loop,      ///< where break and continue lead
    Finally,   ///< jumps go through its body, which is emitted once
    With,      ///< __exit__(None, None, None)
    Iterator,  ///< of a loop over a generator that is closed when the loop is left: `exit`, made by the function `previous`; on to break_to
    Handler,   ///< Python 3: the exception handled before is handled again; `except ... as name` unbinds
  } kind;
  BlockId unwind = kNone;              ///< in force outside the construct
  BlockId break_to = kNone, continue_to = kNone;
  BlockId body = kNone;                ///< Finally
  Local pending = kNone;               ///< Finally: which of `jumps` goes on after the body; 0: none
  Local exception = kNone;             ///< Finally, and the Handler that its body is: kEmpty unless one is on its way
  Local previous = kNone;              ///< Handler: the exception handled before
  Local exit = kNone;                  ///< With
  bool async = false;                  ///< With
  const ast::Expr* name = nullptr;     ///< Handler: the `as` target
  nir::Place place{};                  ///< With
  std::vector<Jump> jumps;             ///< Finally
};

class Translator {
 public:
  Translator(ProgramBuilder& program, const Scope& scope, nir::FunctionKind kind);

  /// Each makes the function and returns its index in the program.
  int32_t module_body();
  template <class F>
  int32_t function_body(const F& node);
  int32_t lambda_body(const ast::Lambda& node);
  int32_t class_body(const ast::ClassDef& node);
  int32_t comprehension_body(const ast::Expr& node);

 private:
  /// Sets the place of operations to a node's for the extent of a scope.
  class At {
   public:
    At(Translator& t, const ast::Node& node) : t_(t), saved_(t.b_.place()) { t.set_place(node); }
    ~At() {
      if (t_.py3_) t_.b_.set_place(saved_);
    }
    At(const At&) = delete;

   private:
    Translator& t_;
    nir::Place saved_;
  };
  void set_place(const ast::Node& node);
  /// An attribute of an expression over several lines: the place begins at the attribute's name.
  void set_place_at_attribute(const ast::Attribute& node, const ast::Node& end);

  // --- translator.cpp: set-up and finishing
  void parameters(const ast::Arguments& args);
  void entry();
  int32_t finish();
  int32_t reserve();

  // --- name.cpp
  Symbol mangled(Symbol name) { return mangle(p_.context.names, scope_.class_name, name); }
  Local load(Symbol raw, Local to = Builder::kFresh);
  void store_name(Symbol raw, Local value);
  void delete_name(Symbol raw);
  Local variable(Symbol name);                 ///< the local of a variable (or of its cell)
  bool is_plain_local(Symbol name) const;      ///< a local of this function that no closure shares
  /// The local that holds a cell, of this function or its closure; kNone if the name is neither.
  Local cell_for(Symbol name);
  Local global(Symbol name, Local to = Builder::kFresh);
  Local names_dict();                          ///< the namespace of a class body, exec'd text or module

  // --- expression.cpp
  Local constant(int32_t index, Local to = Builder::kFresh);
  Local none() { return constant(p_.none()); }
  Local empty() { return b_.add(Op::Empty, {}).result; }
  Local boxed(Local condition, Local to = Builder::kFresh) { return b_.add(Op::BoxBool, {condition}, to).result; }
  Local copy(Local value, Local to = Builder::kFresh) { return b_.add(Op::Copy, {value}, to).result; }
  /// The value, in `to` if that is given; else maybe in a named local.
  Local expr(const ast::Expr& e, Local to = Builder::kFresh);
  /// The value in a temporary of its own.
  Local fresh(const ast::Expr& e);
  std::vector<Local> exprs(const ast::Exprs& list);
  void condition(const ast::Expr& e, BlockId yes, BlockId no);
  Local name_expr(const ast::Name& e, Local to);
  Local bool_op(const ast::BoolOp& e, Local to);
  Local if_exp(const ast::IfExp& e, Local to);
  Local compare(const ast::Compare& e, Local to);
  /// One link of a comparison, as a Value, or as a Bool where the operator gives one.
  Local comparison(ast::CompareOp op, Local a, Local b, Local to, bool* is_bool);
  Local binary(const ast::BinOp& e, Local to);
  Local unary(const ast::UnaryOp& e, Local to);
  Local subscript(const ast::Subscript& e, Local to);
  Local slice_object(const ast::Slice& s);
  Local slice_operand(const ast::Expr& e);
  Local bound(const ast::Expr* e);
  bool simple_slice(const ast::Expr& e) const;
  Local joined(const ast::JoinedStr& e, Local to);
  Local formatted(const ast::FormattedValue& e, Local to);
  nir::BinaryOp binary_op(ast::BinaryOp op) const;
  /// Index of the constant an expression folds to; kNone if it doesn't.
  int32_t folded(const ast::Expr& e);

  // --- display.cpp
  Local display(const ast::Exprs& elts, Op build, Local to);
  Local starred_list(const ast::Exprs& elts);
  Local dict_display(const ast::Dict& e, Local to);

  // --- call.cpp
  Local call(const ast::Call& e, Local to);
  Local method_call(const ast::Call& e, const ast::Attribute& method, Local to);
  Local call_on(Local owner, const ast::Call& e, const ast::Attribute& method, Local to);
  Local call_ex(const ast::Call& e, Local to);
  Local call_value(Local callee, std::vector<Local> args, Local to = Builder::kFresh);
  int64_t keyword_names(const ast::Call& e);

  // --- comprehension.cpp
  Local comprehension(const ast::Expr& e, Local to);
  Local inline_list(const ast::ListComp& e, Local to);
  void generators(Span<ast::Comprehension*> list, uint32_t index, const ast::Expr& e, Local into);
  void comprehension_item(const ast::Expr& e, Local into);

  // --- assign.cpp
  void store(const ast::Expr& target, Local value);
  void store_items(const ast::Exprs& targets, Local value);
  void assign(const ast::Assign& s);
  void aug_assign(const ast::AugAssign& s);
  void ann_assign(const ast::AnnAssign& s);
  void delete_target(const ast::Expr& target);

  // --- statement.cpp
  void block(const ast::Block& body, size_t from = 0);
  void statement(const ast::Stmt& s);
  void one_statement(const ast::Stmt& s);
  void expr_statement(const ast::ExprStmt& s);
  void if_stmt(const ast::If& s);
  void while_stmt(const ast::While& s);
  void for_stmt(const ast::For& s);
  /// The loop itself; `left` (kNone: what follows) is where break leads.
  void loop_over(const ast::For& s, Local iterable, BlockId left);
  void async_for(const ast::AsyncFor& s);
  void assert_stmt(const ast::Assert& s);
  void raise_stmt(const ast::Raise& s);
  void return_stmt(const ast::Return& s);
  void print_stmt(const ast::Print& s);
  void exec_stmt(const ast::Exec& s);
  void import_stmt(const ast::Import& s);
  void import_from(const ast::ImportFrom& s);
  void never() { b_.end(Op::Unreachable); }
  /// The loop of an async iterator: the awaited item; jumps to `end` when it stops.
  Local async_item(Local iterator, BlockId end);

  // --- exception.cpp
  void leave(Jump jump);
  void final_return();
  void try_stmt(const ast::Try& s);
  void try_except(const ast::Try& s);
  void try_star(const ast::TryStar& s);
  template <class T, class F>
  void with_finally(const T& s, F&& body);
  void with_stmt(const ast::Node& s, Span<ast::WithItem*> items, uint32_t index, const ast::Block& body, bool async);
  void call_exit(const Cleanup& with);
  void unbind(const ast::Expr* name);
  /// The handled exception goes back to `previous` (Python 3). Conditional where `exception` may be kEmpty.
  void restore_handled(Local previous, Local exception = kNone);
  /// A block that takes what is raised inside a handler, restores and raises on.
  void restoring_block(BlockId block, Local previous, Local exception, const ast::Expr* name);
  void resume(Local exception);
  Local swap_handled(Local exception);

  // --- death.cpp
  /// A variable whose generators nobody else refers to: what it holds, and the function that was called for it.
  struct Owned {
    Symbol name;
    Local value, function;
  };
  bool drops_file(const ast::Attribute& method) const;
  Local dropping_call(const ast::Call& e, const ast::Attribute& method, Local to);
  bool closes(const ast::Expr& e) const;       ///< a call of a function that may be a generator with cleanup to do
  void find_owned(const ast::Block& body);
  Owned* owned(Symbol name);
  void assign_owned(const ast::Assign& s);
  void replace_owned(Owned& o, Local value);
  void last_reference(Local object, Local maker);
  void close_owned(Owned& o);
  void closing_loop(const ast::For& s);

  // --- definition.cpp
  template <class F>
  void function_def(const F& s);
  void class_def(const ast::ClassDef& s);
  Local lambda(const ast::Lambda& e, Local to);
  Local make_function(int32_t code, const Scope& scope, const ast::Arguments* args, const ast::Expr* returns,
                      Local to = Builder::kFresh);
  Local annotations(const ast::Arguments& args, const ast::Expr* returns);
  Local annotation_value(const ast::Expr& e);
  bool native_declaration(const ast::Exprs& decorators, Symbol name, const ast::Expr* returns, bool is_class);
  std::vector<Local> decorators(const ast::Exprs& list);
  Local decorated(const ast::Exprs& list, const std::vector<Local>& values, Local target);
  int32_t docstring(const ast::Block& body);
  bool has_annotations(const ast::Block& body);

  // --- generator.cpp
  Local yield(Local value, Local delegate = kNone);
  Local yield_expr(const ast::Yield& e, Local to);
  Local yield_from(Local iterator, Local to);
  Local await(Local value, Local to = Builder::kFresh);
  void save_caller_handled();

  // --- match.cpp
  struct Captures {
    std::vector<std::pair<Symbol, Local>> names;
    const ast::Node* at = nullptr;
  };
  void match_stmt(const ast::Match& s);
  void pattern(const ast::Pattern& p, Local subject, BlockId fail, Captures& captures);
  void sequence_pattern(const ast::MatchSequence& p, Local subject, BlockId fail, Captures& captures);
  void mapping_pattern(const ast::MatchMapping& p, Local subject, BlockId fail, Captures& captures);
  void class_pattern(const ast::MatchClass& p, Local subject, BlockId fail, Captures& captures);
  void or_pattern(const ast::MatchOr& p, Local subject, BlockId fail, Captures& captures);
  void go_on_if(Local condition, BlockId fail);

  ProgramBuilder& p_;
  const Scope& scope_;
  bool py3_;
  std::unique_ptr<nir::Function> made_;
  nir::Function& f_;
  int32_t index_ = kNone;
  Builder b_;
  std::unordered_map<Symbol, Local> variables_;
  std::vector<Local> cells_;                ///< cell locals that are no parameters, in order
  Local namespace_ = kNone;
  std::deque<Cleanup> cleanup_store_;
  std::vector<Cleanup*> cleanups_;
  Local return_value_ = kNone;
  Local caller_handled_ = kNone;            ///< Python 2: sys.exc_info() of the caller, given back when we leave
  BlockId outermost_unwind_ = kNone;
  std::vector<Owned> owned_;
  Local bound_function_ = kNone;            ///< the function whose call's result an Owned gets next
};

/// Splits a generator's body: `function` becomes the half that callers call, the result is the resume half.
std::unique_ptr<nir::Function> split_generator(nir::Function& function, int32_t resume_index);

}  // namespace natrix
