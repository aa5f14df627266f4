// compiler/parse/parser.h - The parser's state; internal to this folder.
// A recursive-descent parser over both grammars. A function that parses something gives null if it is not there, and its
// caller then moves back: like CPython's PEG parser, it knows only the furthest token it has looked at.
// When a statement fails it is parsed a second time with `explaining` set. Then the rules that know common mistakes
// (explain*.cpp; CPython's grammar calls them invalid_...) take part and raise the error with its proper words and place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compiler/ast/ast.h"
#include "compiler/lex/lex.h"
#include "compiler/parse/parse.h"
#include "compiler/source/context.h"

namespace natrix {

class Parser {
 public:
  using K = TokenKind;
  using Expr = ast::Expr;
  using Stmt = ast::Stmt;

  Parser(Context& context, const Tokens& tokens, const ParseOptions& options);

  ast::Module* module();
  ast::Expression* eval();
  ast::Interactive* single();

  bool has_errors() const { return !errors_.empty(); }
  const std::vector<Diagnostic>& errors() const { return errors_; }

 private:
  // ---- tokens -------------------------------------------------------------------------------------------------------
  bool py3() const { return tokens_.dialect == Dialect::Py3; }
  const Token& token(std::uint32_t i) {
    if (i >= tokens_.tokens.size()) i = static_cast<std::uint32_t>(tokens_.tokens.size()) - 1;
    if (i > furthest_) reach(i);
    return tokens_.tokens[i];
  }
  const Token& tok() { return token(pos_); }
  K kind(std::uint32_t ahead = 0) { return token(pos_ + ahead).kind; }
  bool at(K k) { return kind() == k; }
  bool accept(K k) {
    if (kind() != k) return false;
    pos_++;
    return true;
  }
  bool at_name() { return is_name(kind()); }
  bool is_name(K k) const { return k == K::Name || (k == K::KwPrint && futures_.print_function); }
  bool at_word(std::string_view word) { return at(K::Name) && tokens_.text(tok()) == word; }
  std::string_view text(const Token& t) const { return tokens_.text(t); }
  Symbol symbol(const Token& t);
  void reach(std::uint32_t i);
  /// The line end that the text lacks, where CPython adds none: outside of files and exec.
  bool is_missing_newline(const Token& t) const {
    return bare_end_ && t.kind == K::Newline && t.begin + 1 >= source_.text().size();
  }

  // ---- ranges and nodes ---------------------------------------------------------------------------------------------
  /// From a token (by index) to the last token consumed that is more than layout.
  Range since(std::uint32_t start) const;
  template <class T, class... Fields>
  T* make(Range range, Fields&&... fields) {
    return ast::make<T>(context_.arena, range, std::forward<Fields>(fields)...);
  }
  template <class T>
  Span<T> keep(const std::vector<T>& items) {
    return context_.arena.copy(items);
  }
  void set_context(Expr* target, ast::ExprContext ctx);

  // ---- errors: errors.cpp -------------------------------------------------------------------------------------------
  bool raised() const { return raised_.has_value(); }
  /// Sets the error of the statement at hand, unless there is one. Always gives null, so that rules can return it.
  std::nullptr_t raise(DiagnosticId id, Range range, std::string message);
  std::nullptr_t raise_at(const ast::Node* node, std::string message);
  std::nullptr_t raise_at(const Token& t, std::string message);
  std::nullptr_t raise_range(Range from, Range to, std::string message);
  std::nullptr_t raise_from(Range from, std::string message);  ///< up to the end of the furthest token
  std::nullptr_t raise_last(std::string message, DiagnosticId id = DiagnosticId::SyntaxError);
  std::nullptr_t raise_indent(std::string message) { return raise_last(std::move(message), DiagnosticId::IndentationError); }
  /// Python 2: an error found when the tree is built, after all of the file has parsed. Knows only a line.
  void ast_error(Range range, std::string message, DiagnosticId id = DiagnosticId::SyntaxError);
  std::uint32_t first_joined_line(std::uint32_t line) const;
  Diagnostic located(DiagnosticId id, Range range, std::string message) const;
  void fail(std::uint32_t start, bool (Parser::*again)(std::vector<Stmt*>&));
  Diagnostic generic_error();
  void last_lexical_error();
  void override_by_later_lexical_error(const Token& last);
  void record(Diagnostic diagnostic);
  void recover(std::uint32_t start, std::uint32_t from);
  void skip_block();
  void skip_statements();
  bool too_deep();
  bool tree_too_deep(const ast::Node& root);

  /// One level of nesting. `entries`: how many more 2.7's parser would have on its stack, which overflows at 1500.
  struct Deeper {
    Deeper(Parser& p, int entries) : parser(p), count(entries) {
      parser.depth_++;
      parser.stack_ += count;
    }
    ~Deeper() {
      parser.depth_--;
      parser.stack_ -= count;
    }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;
    Parser& parser;
    int count;
  };

  // ---- statements: statement.cpp, compound.cpp, import.cpp ----------------------------------------------------------
  void statements(std::vector<Stmt*>& out);
  bool statement(std::vector<Stmt*>& out);
  bool simple_statements(std::vector<Stmt*>& out);
  Stmt* simple_statement();
  Stmt* simple_statement_uncached();
  Stmt* expression_statement();
  Stmt* expression_statement_py2();
  Stmt* annotated_assignment(std::uint32_t start, Expr* target);
  std::optional<ast::BinaryOp> augmented_operator();
  Stmt* print_statement();
  Stmt* exec_statement();
  Stmt* return_statement();
  Stmt* raise_statement();
  Stmt* delete_statement();
  Stmt* assert_statement();
  Stmt* global_statement();
  Stmt* import_statement();
  Stmt* import_from();
  void note_future(const ast::ImportFrom& node);
  Symbol dotted_name();
  bool import_names(std::vector<ast::Alias*>& names, bool parenthesised);

  bool is_compound_start();
  Stmt* compound_statement();
  bool block(ast::Block& out);
  Stmt* if_statement(K word);
  Stmt* while_statement();
  Stmt* for_statement(std::uint32_t start, bool async);
  Stmt* with_statement(std::uint32_t start, bool async);
  bool with_items(std::vector<ast::WithItem*>& items, bool parenthesised);
  ast::WithItem* with_item();
  Stmt* try_statement();
  ast::ExceptHandler* except_clause(bool& star);
  bool else_block(ast::Block& out);
  bool finally_block(ast::Block& out);
  Stmt* decorated();
  Expr* decorator();
  Stmt* function_def(std::uint32_t start, ast::Exprs decorators, bool async);
  Stmt* class_def(std::uint32_t start, ast::Exprs decorators);
  Stmt* async_statement();
  bool colon();  ///< CPython's &&':' : its absence is an error at once

  // ---- match: pattern.cpp -------------------------------------------------------------------------------------------
  Stmt* match_statement();
  Expr* subject();
  ast::MatchCase* case_block();
  ast::Pattern* patterns();
  ast::Pattern* maybe_star_pattern();
  ast::Pattern* as_pattern();
  ast::Pattern* or_pattern();
  ast::Pattern* closed_pattern();
  ast::Pattern* star_pattern();
  ast::Pattern* value_or_class_pattern();
  ast::Pattern* class_pattern(Expr* cls, std::uint32_t start);
  ast::Pattern* mapping_pattern();
  ast::Pattern* group_or_sequence(K open, K close);
  Expr* name_or_attr();
  Expr* literal_key();
  Expr* signed_number(bool real_only);

  // ---- expressions: expression.cpp, atom.cpp, call.cpp, comprehension.cpp -------------------------------------------
  Expr* star_expressions();  ///< testlist in 2.7
  Expr* star_expression();
  Expr* star_named_expression();
  Expr* named_expression();
  Expr* named_expression_uncached();
  Expr* argument_expression();
  Expr* expression();
  Expr* expression_uncached();
  Expr* plain_expression();
  Expr* yield_expression();
  Expr* yield_or_star_expressions();
  Expr* lambda();
  Expr* disjunction();
  Expr* disjunction_uncached();
  Expr* conjunction();
  Expr* inversion();
  Expr* comparison();
  std::optional<ast::CompareOp> comparison_operator();
  Expr* bitwise_or();
  Expr* binary(int min_precedence);
  Expr* factor();
  Expr* power();
  Expr* await_primary();
  Expr* primary();
  Expr* primary_uncached();
  Expr* trailers(Expr* value, std::uint32_t start);
  Expr* atom();
  Expr* parenthesised();
  Expr* list_display();
  Expr* brace_display();
  Expr* dict_display(std::uint32_t start, Expr* first_key);
  void raise_missing_colon(const Expr& key);
  void raise_bad_value(std::uint32_t colon);
  Expr* backquoted();
  Expr* name(ast::ExprContext ctx = ast::ExprContext::Load);
  Expr* constant(ast::ConstantValue::Tag tag);
  Expr* number();
  Expr* negative_literal(const ast::Constant& literal, Range range);
  Expr* slices();
  Expr* slice();
  bool comma_separated(std::vector<Expr*>& out, Expr* (Parser::*element)(), bool& trailing_comma);
  Expr* tuple_of(Expr* (Parser::*element)());

  bool call_arguments(std::vector<Expr*>& args, std::vector<ast::Keyword*>& keywords);
  bool arguments_py3(std::vector<Expr*>& args, std::vector<ast::Keyword*>& keywords, bool allow_genexp);
  bool arguments_py2(std::vector<Expr*>& args, std::vector<ast::Keyword*>& keywords);
  Expr* call(Expr* func, std::uint32_t start);

  bool at_for();
  bool for_if_clauses(std::vector<ast::Comprehension*>& out);
  bool list_for_py2(std::vector<ast::Comprehension*>& out);
  Expr* old_test();

  // ---- parameters: parameters.cpp -----------------------------------------------------------------------------------
  ast::Arguments* parameters(K close, bool is_lambda);
  ast::Arguments* parameters_py2(K close);
  ast::Arg* parameter(bool is_lambda, bool allow_star_annotation = false);
  ast::Arg* tuple_parameter();
  Expr* tuple_parameter_names();
  bool forbidden(const Token& t);
  bool forbidden(Symbol name, Range range);

  // ---- targets: target.cpp ------------------------------------------------------------------------------------------
  enum class TargetKind { Star, Del, For };
  Expr* target_list(TargetKind kind);  ///< of for: no `in` inside
  Expr* star_target();
  bool is_target(const Expr* e) const;
  bool is_del_target(const Expr* e) const;
  bool is_single_target(const Expr* e) const;
  const Expr* invalid_target(const Expr* e, TargetKind kind) const;
  std::nullptr_t raise_invalid_target(const Expr* e, TargetKind kind);
  std::string_view expr_name(const Expr* e) const;
  /// Python 2: makes it a target, with the tree builder's errors.
  bool make_target_py2(Expr* e, ast::ExprContext ctx);
  std::string_view expr_name_py2(const Expr* e) const;

  // ---- literals: literal.cpp, string.cpp, fstring.cpp ---------------------------------------------------------------
  Expr* strings();
  bool decode_bytes(const Token& t, std::string_view body, bool raw, std::string& out);
  bool decode_text(const Token& t, std::string_view body, bool raw, std::string& out);
  bool decode_text_py2(const Token& t, std::string_view body, bool raw, std::string& out);
  std::nullptr_t unicode_error(const Token& t, std::size_t begin, std::size_t end, std::string_view reason);
  struct FString;
  bool fstring(FString& f, const Token& t, const char*& p, const char* end, int level, bool raw);
  bool fstring_literal(FString& f, const Token& t, const char*& p, const char* end, int level, bool raw);
  bool fstring_expression(FString& f, const Token& t, const char*& p, const char* end, int level, bool raw);
  Expr* fstring_compile(const Token& t, const char* brace, const char* begin, const char* end);
  Expr* finish_fstring(FString& f, Range range);
  Expr* str_constant(Range range, std::string_view text, bool u_prefix = false);

  // ---- explaining: explain.cpp, explain_statement.cpp ---------------------------------------------------------------
  bool explaining() const { return explaining_ && !quiet_; }
  void invalid_expression();
  void invalid_named_expression();
  void invalid_group(std::uint32_t start);
  void invalid_comprehension(std::uint32_t start, K open);
  void invalid_dict_comprehension(std::uint32_t start);
  bool invalid_kwarg();
  void invalid_arguments(std::uint32_t start);
  void invalid_assignment(std::uint32_t start);
  void invalid_for_target(std::uint32_t start);
  void invalid_with(std::uint32_t word);
  void invalid_mixed_except(bool star);
  void invalid_parameters(std::uint32_t start, K close, bool is_lambda);
  Expr* expression_without_invalid();
  bool legacy_statement(const Expr* e) const;
  Expr* star_expression_loose();
  /// After a clause's header: raises "expected ':'" or "expected an indented block after ...".
  void invalid_header(std::uint32_t keyword, std::string_view what, bool colon_is_forced = false);

  template <class F>
  auto cached(int rule, F parse) -> decltype(parse());
  template <class F>
  void attempt(F f) {
    std::uint32_t keep = pos_;
    f();
    pos_ = keep;
  }

  Context& context_;
  const Tokens& tokens_;
  const Source& source_;
  ParseOptions options_;
  ast::Futures futures_;

  std::uint32_t pos_ = 0;
  std::uint32_t furthest_ = 0;  ///< the furthest token looked at; set back for the error after a second pass
  std::uint32_t scanned_ = 0;   ///< the furthest ever
  int depth_ = 0;
  int stack_ = 1;  ///< entries on the stack of 2.7's parser before the next expression
  bool bare_end_ = false;  ///< parse_eval and parse_single of a text without a last newline
  bool explaining_ = false;
  bool quiet_ = false;  ///< within expression_without_invalid
  bool too_many_ = false;
  bool match_without_colon_ = false;  ///< `match x` stood as an expression statement

  std::optional<Diagnostic> raised_;
  bool raised_by_lexer_ = false;
  std::vector<Diagnostic> errors_;
  std::optional<Diagnostic> pending_;      ///< an error that a later one of the scanner goes before
  std::uint32_t block_expected_ = ~0u;     ///< the token that had to be an Indent
  std::vector<bool> lexical_reported_;

  struct Memo {
    void* result;
    std::uint32_t end;
  };
  std::unordered_map<std::uint64_t, Memo> memo_;
  Expr* bare_genexp_ = nullptr;  ///< the last generator expression that is a sole argument without its own parentheses

  // Set in a parser of an f-string's replacement field: its text is "(expression)", placed within the string.
  bool in_fstring_ = false;
  std::uint32_t fstring_line_ = 0, fstring_col_ = 0;
  struct {
    const char *token = nullptr, *at = nullptr, *line_start = nullptr;
    std::uint32_t lines = 0;
  } brace_;
};

}  // namespace natrix
