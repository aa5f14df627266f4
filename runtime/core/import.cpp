// runtime/core/import.cpp - the import statement. Language Reference 5 (3.11), 6.12 (2.7).
// Modules of the program stand in its table; what is not there may be found by the evaluator, if it is linked.

#include <string.h>

#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/module.h"
#include "runtime/errors/errno_types.h"
#include "runtime/support/buffer.h"
#include "runtime/text/str.h"

namespace natrix::rt {

namespace {

ModuleInfo* find_in_program(std::string_view name) {
  for (uint32_t i = 0; i < nx_program.module_count; ++i) {
    if (text_view(nx_program.modules[i]->name) == name) return nx_program.modules[i];
  }
  return nullptr;
}

std::string_view parent_of(std::string_view dotted) {
  size_t dot = dotted.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : dotted.substr(0, dot);
}

std::string_view last_of(std::string_view dotted) {
  size_t dot = dotted.rfind('.');
  return dot == std::string_view::npos ? dotted : dotted.substr(dot + 1);
}

Result<Value> loaded(Thread& t, std::string_view name) {
  return dict_get_text(TRY(modules_dict(t)), TRY(native_str(t, name)));
}

/// A module taken out of sys.modules and imported again leaves its values to the old module object, as a dict of their
/// own. (The old module's compiled functions see the new ones; where the file is at hand, the evaluator runs it instead.)
Result<void> detach_namespace(Thread& t, ModuleInfo* info) {
  Dict* old = info->module->dict;
  Dict* copy = TRY(dict_copy(t, old));
  Locked held(t, old);
  store(old, &old->storage, dict_storage(copy));
  for (uint32_t i = 0; i < info->slot_count; ++i) store(nullptr, &info->slots[i], kEmpty);
  return {};
}

}  // namespace

/// Runs a module's body for the first time. A body that raises takes the module out of sys.modules again.
Result<Module*> run_module(Thread& t, ModuleInfo* info) {
  if (info->module != nullptr) TRY(detach_namespace(t, info));
  Module* module = TRY(make_module(t, info->name, info));
  Dict* dict = module->dict;
  std::string_view filename = text_view(info->filename);
  if (!filename.empty()) TRY(dict_set_text(t, dict, names::dunder_file, value_of(info->filename)));
  bool package = (info->flags & kModulePackage) != 0;
  if (package) {
    size_t slash = filename.rfind('/');
    Value folder = value_of(TRY(native_str(t, slash == std::string_view::npos ? std::string_view(".") : filename.substr(0, slash))));
    TRY(dict_set_text(t, dict, names::dunder_path, value_of(TRY(make_list(t, &folder, 1)))));
  }
  std::string_view name = text_view(info->name);
  if (!py2() || package) {
    Text* owner = TRY(native_str(t, package ? name : parent_of(name)));
    TRY(dict_set_text(t, dict, names::dunder_package, value_of(owner)));
  }
  store(nullptr, reinterpret_cast<Object**>(&info->module), static_cast<Object*>(module));
  store(module, &module->loading, kTrue);
  Dict* modules = TRY(modules_dict(t));
  TRY(dict_set_text(t, modules, info->name, value_of(module)));
  Result<Value> result = info->body->entry(t, value_of(module), nullptr, 0, kEmpty);
  module->loading = kEmpty;
  if (result.raised()) {
    dict_remove_text(t, modules, info->name);
    for (uint32_t i = 0; i < info->slot_count; ++i) store(nullptr, &info->slots[i], kEmpty);
    store(nullptr, reinterpret_cast<Object**>(&info->module), static_cast<Object*>(nullptr));
    return Raised{};
  }
  return module;
}

namespace {

Raised raise_not_found(Thread& t, std::string_view name, std::string_view shown, bool parent_is_module) {
  Buffer<char, 128> message;
  if (py2()) {
    message.append("No module named ");
    message.append(shown);
  } else {
    message.append("No module named '");
    message.append(name);
    message.append("'");
    if (parent_is_module) {
      message.append("; '");
      message.append(parent_of(name));
      message.append("' is not a package");
    }
  }
  auto text = native_str(t, message.view());
  if (text.raised()) return {};
  Value argument = value_of(text.value());
  auto made = make_exception(t, ModuleNotFoundError, &argument, 1);
  if (made.raised()) return {};
  if (!py2()) {
    auto name_text = native_str(t, name);
    if (name_text.raised()) return {};
    store(made.value(), &made.value()->fields[1], value_of(name_text.value()));
  }
  return raise_object(t, made.value());
}

/// The module of an absolute dotted name, all its parents imported first. kEmpty: there is none.
Result<Value> load(Thread& t, std::string_view name) {
  Value found = TRY(loaded(t, name));
  if (found != kEmpty) return found;
  if (name == text_view(names::builtins) || name == "__builtin__") {
    Module* module = TRY(builtins_module(t));
    if (text_view(module->info->name) == name) return value_of(module);
  }
  std::string_view parent_name = parent_of(name);
  Value parent = kEmpty;
  if (!parent_name.empty()) {
    parent = TRY(load(t, parent_name));
    if (parent == kEmpty || parent == kNone) return kEmpty;
    found = TRY(loaded(t, name));  // the parent's body may have imported it
    if (found != kEmpty) return found;
  }
  ModuleInfo* info = find_in_program(name);
  // A module that is imported anew, while somebody may still hold the old one, needs a namespace of its own.
  if (info != nullptr && info->module != nullptr && nx_evaluator != nullptr) {
    Value path = parent == kEmpty ? kEmpty : TRY(getattr_or_empty_py(t, parent, names::dunder_path));
    found = TRY(nx_evaluator->find_module(t, TRY(native_str(t, name)), path));
  }
  if (found == kEmpty && info != nullptr) {
    found = value_of(TRY(run_module(t, info)));
    Value replaced = TRY(loaded(t, name));  // a module may put something else in its place
    if (replaced != kEmpty) found = replaced;
  } else if (found == kEmpty && nx_evaluator != nullptr) {
    Value path = parent == kEmpty ? kEmpty : TRY(getattr_or_empty_py(t, parent, names::dunder_path));
    if (parent != kEmpty && path == kEmpty) return kEmpty;
    found = TRY(nx_evaluator->find_module(t, TRY(native_str(t, name)), path));
    if (found == kEmpty) return kEmpty;
  } else if (found == kEmpty) {
    return kEmpty;
  }
  if (parent != kEmpty) TRY(setattr_py(t, parent, intern(t, TRY(native_str(t, last_of(name)))), found));
  return found;
}

Result<Value> load_or_raise(Thread& t, std::string_view name) {
  // None in sys.modules forbids an import.
  Value found = TRY(load(t, name));
  if (found == kNone) {
    if (py2()) return raise_not_found(t, name, last_of(name), false);
    return raise(t, ModuleNotFoundError, "import of {} halted; None in sys.modules", name);
  }
  if (found != kEmpty) return found;
  // The first part that is missing is named.
  size_t dot = 0;
  std::string_view prefix = name;
  bool parent_is_module = false;
  while (dot != std::string_view::npos) {
    dot = name.find('.', dot + 1);
    prefix = name.substr(0, dot);
    if (TRY(loaded(t, prefix)) == kEmpty) break;
  }
  if (std::string_view above = parent_of(prefix); !above.empty()) {
    Value parent = TRY(loaded(t, above));
    parent_is_module = parent != kEmpty && TRY(getattr_or_empty_py(t, parent, names::dunder_path)) == kEmpty;
  }
  return raise_not_found(t, prefix, name.substr(parent_of(prefix).empty() ? 0 : parent_of(prefix).size() + 1), parent_is_module);
}

/// The package that a relative import starts from: __package__, else by __name__ and __path__. Empty: none.
Result<Text*> package_of(Thread& t, Dict* globals) {
  Value package = dict_get_text(globals, names::dunder_package);
  if (package != kEmpty && package != kNone) {
    if (!is_native_str(package)) return raise(t, TypeError, "__package__ must be a string");
    return static_cast<Text*>(package.as_object());
  }
  Value name = dict_get_text(globals, names::dunder_name);
  if (!is_native_str(name)) return native_str(t, "");
  if (dict_get_text(globals, names::dunder_path) != kEmpty) return static_cast<Text*>(name.as_object());
  return native_str(t, parent_of(text_view(static_cast<Text*>(name.as_object()))));
}

/// The absolute name that a relative import means.
Result<Text*> resolve_relative(Thread& t, Dict* globals, std::string_view name, int64_t level) {
  Text* package = TRY(package_of(t, globals));
  std::string_view base = text_view(package);
  if (base.empty()) {
    if (py2()) return raise(t, ValueError, "Attempted relative import in non-package");
    return raise(t, ImportError, "attempted relative import with no known parent package");
  }
  for (int64_t i = 1; i < level; ++i) {
    if (base.find('.') == std::string_view::npos) {
      if (py2()) return raise(t, ValueError, "Attempted relative import beyond toplevel package");
      return raise(t, ImportError, "attempted relative import beyond top-level package");
    }
    base = parent_of(base);
  }
  Buffer<char, 128> absolute;
  absolute.append(base);
  if (!name.empty()) {
    absolute.push('.');
    absolute.append(name);
  }
  return native_str(t, absolute.view());
}

/// Submodules named in a fromlist are imported; names that are neither attribute nor module are left to the statement.
Result<void> import_fromlist(Thread& t, Value module, std::string_view name, Value fromlist) {
  if (TRY(getattr_or_empty_py(t, module, names::dunder_path)) == kEmpty) return {};
  Tuple* list = TRY(tuple_from_py(t, fromlist));
  for (int64_t i = 0; i < list->length; ++i) {
    if (!is_native_str(list->items[i])) {
      return raise(t, TypeError, "Item in ``from list'' must be str, not {}", type_name(list->items[i]));
    }
    auto* item = static_cast<Text*>(list->items[i].as_object());
    if (text_view(item) == "*") {
      Value all = TRY(getattr_or_empty_py(t, module, names::dunder_all));
      if (all != kEmpty) TRY(import_fromlist(t, module, name, all));
      continue;
    }
    if (TRY(getattr_or_empty_py(t, module, intern(t, item))) != kEmpty) continue;
    Buffer<char, 128> full;
    full.append(name);
    full.push('.');
    full.append(text_view(item));
    TRY(load(t, full.view()));
  }
  return {};
}

Result<Value> import_name(Thread& t, const Text* name_text, Value globals, Value fromlist, int64_t level) {
  std::string_view name = text_view(name_text);
  if (level > 0 || (level < 0 && globals != kEmpty && globals != kNone)) {
    Dict* dict = globals == kEmpty || globals == kNone ? TRY(make_dict(t)) : globals_dict(globals);
    if (level > 0) {
      Text* absolute = TRY(resolve_relative(t, dict, name, level));
      Value module = TRY(load_or_raise(t, text_view(absolute)));
      bool wants_names = fromlist != kEmpty && fromlist != kNone && TRY(truth_py(t, fromlist));
      if (wants_names) {
        TRY(import_fromlist(t, module, text_view(absolute), fromlist));
        return module;
      }
      if (name.empty()) return module;
      // __import__('a.b', level=1) gives the package that the first component names.
      std::string_view whole = text_view(absolute);
      std::string_view tail = name.substr(name.find('.') == std::string_view::npos ? name.size() : name.find('.'));
      return load_or_raise(t, whole.substr(0, whole.size() - tail.size()));
    }
    // Python 2 without absolute_import: a sibling in the package comes first.
    Text* package = TRY(package_of(t, dict));
    if (package->length != 0) {
      Buffer<char, 128> sibling;
      sibling.append(text_view(package));
      size_t start = sibling.size() + 1;
      sibling.push('.');
      sibling.append(name);
      std::string_view first = sibling.view().substr(0, start + name.substr(0, name.find('.')).size());
      Value found = TRY(load(t, first));
      if (found != kEmpty && found != kNone) {
        Value module = TRY(load_or_raise(t, sibling.view()));
        bool wants_names = fromlist != kEmpty && fromlist != kNone && TRY(truth_py(t, fromlist));
        if (!wants_names) return found;
        TRY(import_fromlist(t, module, sibling.view(), fromlist));
        return module;
      }
    }
  }
  if (name.empty()) return raise(t, ValueError, "Empty module name");
  Value module = TRY(load_or_raise(t, name));
  bool wants_names = fromlist != kEmpty && fromlist != kNone && TRY(truth_py(t, fromlist));
  if (wants_names) {
    TRY(import_fromlist(t, module, name, fromlist));
    return module;
  }
  size_t dot = name.find('.');
  return dot == std::string_view::npos ? Result<Value>(module) : load_or_raise(t, name.substr(0, dot));
}

Raised raise_cannot_import(Thread& t, Value module, const Text* name) {
  if (py2()) return raise(t, ImportError, "cannot import name {}", name);
  Value module_name = kEmpty, file = kEmpty, loading = kEmpty;
  if (auto* m = try_cast<Module>(module)) {
    module_name = dict_get_text(m->dict, names::dunder_name);
    file = dict_get_text(m->dict, names::dunder_file);
    loading = m->loading;
  }
  Buffer<char, 160> message;
  message.append("cannot import name '");
  message.append(text_view(name));
  message.append("' from ");
  if (loading == kTrue) message.append("partially initialized module ");
  if (!is_native_str(module_name)) {
    message.append("'<unknown module name>'");
  } else {
    message.push('\'');
    message.append(text_view(static_cast<Text*>(module_name.as_object())));
    message.push('\'');
  }
  if (loading == kTrue) message.append(" (most likely due to a circular import)");
  message.append(" (");
  message.append(is_native_str(file) ? text_view(static_cast<Text*>(file.as_object())) : std::string_view("unknown location"));
  message.push(')');
  auto text = native_str(t, message.view());
  if (text.raised()) return {};
  Value argument = value_of(text.value());
  auto made = make_exception(t, ImportError, &argument, 1);
  if (made.raised()) return {};
  store(made.value(), &made.value()->fields[1], module_name);
  store(made.value(), &made.value()->fields[2], file);
  return raise_object(t, made.value());
}

Result<Value> import_from(Thread& t, Value module, const Text* name) {
  Value found = TRY(getattr_or_empty_py(t, module, name));
  if (found != kEmpty) return found;
  // A submodule that is being imported is in sys.modules before it is its package's attribute.
  if (auto* m = try_cast<Module>(module)) {
    Value own = dict_get_text(m->dict, names::dunder_name);
    if (is_native_str(own)) {
      Buffer<char, 128> full;
      full.append(text_view(static_cast<Text*>(own.as_object())));
      full.push('.');
      full.append(text_view(name));
      found = TRY(loaded(t, full.view()));
      if (found != kEmpty) return found;
    }
  }
  return raise_cannot_import(t, module, name);
}

// Language Reference 7.11: __all__, else every name that does not begin with an underscore.
Result<void> import_star(Thread& t, Value module, Value names_into) {
  Value all = TRY(getattr_or_empty_py(t, module, names::dunder_all));
  Value public_names = all;
  if (all == kEmpty) {
    Value dict = TRY(getattr_or_empty_py(t, module, names::dunder_dict));
    if (dict == kEmpty) return raise(t, ImportError, "from-import-* object has no __dict__ and no __all__");
    public_names = value_of(TRY(list_from_py(t, dict)));
  }
  Tuple* list = TRY(tuple_from_py(t, public_names));
  for (int64_t i = 0; i < list->length; ++i) {
    Value item = list->items[i];
    if (!is_native_str(item)) {
      if (all == kEmpty) continue;
      return raise(t, TypeError, "Item in {}.__all__ must be str, not {}", TRY(getattr_py(t, module, names::dunder_name)), type_name(item));
    }
    auto* name = static_cast<Text*>(item.as_object());
    if (all == kEmpty && !text_view(name).empty() && text_view(name)[0] == '_') continue;
    Value v = TRY(getattr_py(t, module, intern(t, name)));
    if (auto* dict = try_exact<Dict>(names_into)) TRY(dict_set_text(t, dict, name, v));
    else TRY(setitem_py(t, names_into, item, v));
  }
  return {};
}

}  // namespace

Result<Module*> import_module_py(Thread& t, const Text* name) {
  Value module = TRY(load_or_raise(t, text_view(name)));
  if (auto* m = try_cast<Module>(module)) return m;
  return raise(t, ImportError, "{!r} is not a module", module);
}

Result<Value> import_py(Thread& t, const Text* name, Value globals, Value fromlist, int64_t level) {
  return import_name(t, name, globals, fromlist, level);
}

extern "C" {

Value nx_import(Thread& t, Name name, Value globals, Value fromlist, int64_t level) {
  return import_name(t, name, globals, fromlist, level).payload;
}

Value nx_import_from(Thread& t, Value module, Name name) { return import_from(t, module, name).payload; }

Value nx_import_star(Thread& t, Value module, Value names) {
  return import_star(t, module, names).raised() ? kRaised : kNone;
}

}  // extern "C"

}  // namespace natrix::rt
