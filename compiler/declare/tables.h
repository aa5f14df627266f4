// compiler/declare/tables.h - One generated C++ file of static objects, for one dialect and module.
#pragma once

#include "compiler/declare/declaration.h"

namespace natrix::declare {

class Tables {
 public:
  Tables(std::string dialect, std::string module) : dialect_(std::move(dialect)), module_(std::move(module)) {}

  void type(const Class& c);
  void function(const Native& n);
  void module_names(const Module& module);
  /// The namespace of builtins: its names and slots, and types that only the other dialect has as aliases of their base.
  void builtins(const Module& module, const Modules& other);
  std::string finish(const Strings& headers) const;

 private:
  std::string text(const std::string& s);
  struct Default {
    std::string shown, value;
  };
  Default default_of(const ast::Expr* e);
  std::string native(const Native& n);
  void wrapper(const Native& n, const std::string& stem);
  std::string accessor(const Class& c, const Member& m);
  void add(std::string_view pattern, const Strings& arguments) { body_.push_back(format(pattern, arguments)); }

  std::string dialect_, module_;
  std::map<std::string, std::string> texts_;
  Strings body_;
};

}  // namespace natrix::declare
