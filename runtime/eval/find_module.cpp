// runtime/eval/find_module.cpp - Imports of what is not in the program: files along sys.path or a package's __path__.
#include <unistd.h>

#include "compiler/translate/translate.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/core/module.h"
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

}  // namespace

Result<Value> find_module(Thread& t, const Text* name, Value path) {
  std::string dotted(text_view(name));
  std::string last = dotted.substr(dotted.rfind('.') + 1);
  if (path == kEmpty) path = sys_attribute(t, names::path);
  auto* folders = try_cast<List>(path);
  for (int64_t i = 0; folders != nullptr; ++i) {
    Value folder = list_get(folders, i);
    if (folder == kEmpty) break;
    if (!is_native_str(folder)) continue;
    std::string dir(text_view(static_cast<Text*>(folder.as_object())));
    SearchPath where;
    where.program_dir = dir.empty() ? "." : dir;
    bool package = false, library = false;
    std::string file = find_module_file(where, dialect(), last, &package, &library);
    if (!file.empty()) return value_of(TRY(run_file(t, name, file, package, false)));
  }
  if (library_sources == nullptr) return kEmpty;
  SearchPath where;
  where.library_dir = library_sources;
  bool package = false, library = false;
  std::string file = find_module_file(where, dialect(), dotted, &package, &library);
  if (file.empty()) return kEmpty;
  return value_of(TRY(run_file(t, name, file, package, true)));
}

}  // namespace natrix::rt
