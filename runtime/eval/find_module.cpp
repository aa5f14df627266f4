// runtime/eval/find_module.cpp - Imports of what is not in the program: files along sys.path or a package's __path__.
#include <unistd.h>

#include "compiler/translate/translate.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/core/module.h"
#include "runtime/text/bytes.h"
#include "runtime/eval/compile_text.h"

namespace natrix::rt {

namespace {

Result<Module*> run_file(Thread& t, const Text* name, const std::string& file, bool package, bool library) {
  std::unique_ptr<Context> context = std::make_unique<Context>();
  std::unique_ptr<ModuleUnit> unit = load_module(*context, dialect(), std::string(text_view(name)), file, package, library);
  if (unit == nullptr) return raise_errno(t, py2() ? IOError : OSError, errno, value_of(name));
  if (unit->broken != nullptr) return raise_diagnostic(t, *unit->broken, file);
  Unit* ready = prepare(t, translate_module(*context, dialect(), *unit));
  if (ready == nullptr) return Raised{};
  return run_module(t, ready->infos[0]);
}

/// The file of a dotted name along `path` (a list, or kEmpty: sys.path); empty if there is none.
std::string find_file(Thread& t, const Text* name, Value path, bool* package, bool* library) {
  std::string dotted(text_view(name));
  std::string last = dotted.substr(dotted.rfind('.') + 1);
  if (path == kEmpty) path = sys_attribute(t, names::path);
  auto* folders = try_cast<List>(path);
  for (int64_t i = 0; folders != nullptr; ++i) {
    Value folder = list_get(folders, i);
    if (folder == kEmpty) break;
    if (!is_native_str(folder)) continue;
    SearchPath where;
    where.program_dir = text_view(static_cast<Text*>(folder.as_object()));
    if (where.program_dir.empty()) where.program_dir = ".";
    std::string file = find_module_file(where, dialect(), last, package, library);
    if (!file.empty()) return file;
  }
  if (library_sources == nullptr) return {};
  SearchPath where;
  where.library_dir = library_sources;
  return find_module_file(where, dialect(), dotted, package, library);
}

}  // namespace

Result<Value> find_module(Thread& t, const Text* name, Value path) {
  bool package = false, library = false;
  std::string file = find_file(t, name, path, &package, &library);
  if (file.empty()) return kEmpty;
  return value_of(TRY(run_file(t, name, file, package, library)));
}

// Library Reference 2.7, reload: names that the new text doesn't bind stay as they were.
Result<Value> reload_module(Thread& t, Module* module) {
  auto* name = static_cast<Text*>(dict_get_text(module->dict, names::dunder_name).as_object());
  std::string_view dotted = text_view(name);
  Value path = kEmpty;
  if (size_t dot = dotted.rfind('.'); dot != std::string_view::npos) {
    Module* parent = TRY(import_module_py(t, TRY(native_str(t, dotted.substr(0, dot)))));
    path = dict_get_text(parent->dict, names::dunder_path);
  }
  bool package = false, library = false;
  std::string file = find_file(t, name, path, &package, &library);
  if (library && module->info != nullptr) {  // the library does not change
    TRY(Result<Value>(module->info->body->entry(t, value_of(module), nullptr, 0, kEmpty)));
    return value_of(module);
  }
  if (file.empty()) return kEmpty;
  std::unique_ptr<Source> source = Source::read(file);
  if (source == nullptr) return kEmpty;
  Value text = value_of(TRY(make_bytes(t, source->raw())));
  Value code = TRY(compile_text(t, text, TRY(native_str(t, file)), TRY(native_str(t, "exec")), kDontInherit));
  TRY(run_code(t, code, value_of(module->dict), value_of(module->dict)));
  return value_of(module);
}

}  // namespace natrix::rt
