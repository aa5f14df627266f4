// compiler/translate/program.h - What the translators of all functions share: the program being made, its constants,
// and the module at hand.
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "compiler/translate/translate.h"

namespace natrix {

class ProgramBuilder {
 public:
  ProgramBuilder(Context& context, Dialect dialect) : context(context), py3(dialect == Dialect::Py3) {
    program.dialect = dialect;
  }

  Symbol intern(std::string_view text) { return context.names.intern(text); }

  // --- constants: equal ones are one entry (1, 1.0 and True are not equal, nor are 0.0 and -0.0)
  int32_t constant(nir::Constant c);
  int32_t constant(const ast::ConstantValue& value);
  int32_t none() { return constant(nir::Constant{.kind = nir::Constant::Kind::None, .text = {}, .items = {}}); }
  int32_t boolean(bool value);
  int32_t integer(int64_t value);
  /// A native string: str in Python 3, bytes in Python 2.
  int32_t native(std::string_view text);
  int32_t tuple(std::vector<int32_t> items);
  int32_t names_tuple(const std::vector<Symbol>& names);

  // --- the module at hand
  /// Sets `module` and its slots from the names its scopes bind and use.
  void begin_module(int32_t index, const Scopes& scopes, const ast::Mod& tree);
  /// Slot of a global in the module at hand; kNone in exec'd text.
  int32_t slot(Symbol name) const;
  nir::Module& module() { return program.modules[static_cast<size_t>(module_index)]; }

  Context& context;
  nir::Program program;
  bool py3;
  int32_t module_index = 0;
  const ast::Mod* tree = nullptr;
  const Scopes* scopes = nullptr;
  /// The program's own files name f_locals: all their functions are framed.
  bool shows_frames = false;
  /// Notes what the program's own files show of frames and of deaths.
  void look_at(const ModuleUnit& unit);
  /// Names of the program's generator functions that have something to do when they are closed: death.cpp.
  std::unordered_set<Symbol> closing;
  void add_closing(const Scopes& table);
  std::vector<Diagnostic> warnings;  ///< to be issued when the module's body starts

 private:
  std::unordered_map<std::string, int32_t> constant_index_;
  std::unordered_map<Symbol, int32_t> slots_;
};

/// Makes the body function of the module at hand.
int32_t translate_body(ProgramBuilder& program);
/// A body that raises the module's syntax error.
int32_t translate_broken(ProgramBuilder& program, const Diagnostic& error);

}  // namespace natrix
