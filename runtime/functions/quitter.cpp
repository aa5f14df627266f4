// runtime/functions/quitter.cpp - the builtins exit and quit. Lib/site.py (2.7), Lib/_sitebuiltins.py (3.11).
// They are made when a program first asks for them, as are the others of that module, which are written in Python.

#include "runtime/core/api.h"
#include "runtime/core/module.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix {

namespace {
void trace_quitter(rt::Tracer& tracer, Object* o) { tracer.visit(const_cast<Text*>(static_cast<Quitter*>(o)->name)); }
}  // namespace
NATRIX_DEFINE_LAYOUT(Quitter, &nx_type_Quitter, trace_quitter, nullptr, 0);

namespace rt {

Result<Value> site_builtin(Thread& t, const Text* name) {
  std::string_view text = text_view(name);
  if (text == "help" || text == "copyright" || text == "credits" || text == "license") {
    // A program that names them brings the module along, which puts them into the builtins.
    if (import_module_py(t, TRY(native_str(t, "_site_builtins"))).raised()) {
      if (!catch_pending(t, ImportError)) return Raised{};
      return kEmpty;
    }
    return dict_get_text(TRY(builtins_module(t))->dict, name);
  }
  if (text != "exit" && text != "quit") return kEmpty;
  Quitter* q = TRY(make<Quitter>(t));
  store(q, const_cast<Text**>(&q->name), const_cast<Text*>(name));
  TRY(dict_set_text(t, TRY(builtins_module(t))->dict, name, value_of(q)));
  return value_of(q);
}

Result<Value> nx_Quitter_dunder_call(Thread& t, Quitter*, Value code) {
  // Shells like IDLE catch SystemExit, but not a closed standard input.
  Value in = sys_attribute(t, names::stdin);
  if (in != kEmpty && in != kNone && call_method_py(t, in, names::close).raised()) (void)take_pending(t);
  return raise_value(t, SystemExit, code);
}
Result<Value> nx_Quitter_dunder_repr(Thread& t, Quitter* self) { return format_text(t, "Use {}() or Ctrl-D (i.e. EOF) to exit", self->name); }
Result<Value> nx_Quitter_name(Thread&, Quitter* self) { return value_of(self->name); }

}  // namespace rt
}  // namespace natrix
