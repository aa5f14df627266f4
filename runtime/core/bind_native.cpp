// runtime/core/bind_native.cpp - arguments of native functions: sorting and arity errors.
// CPython's texts depend on how a function was written there (METH_O, Argument Clinic, PyArg_ParseTuple ...). The shape
// of the declaration tells: no parameters, one positional-only, positional-only with defaults, or with keywords. Slot
// methods (__add__ ...) have texts of their own.

#include "runtime/core/native.h"

#include "runtime/core/api.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

namespace {

const char* plural(int64_t n) { return n == 1 ? "" : "s"; }

bool is_slot_method(const NativeInfo& info) {
  return (info.flags & kNativeSlot) != 0 && std::string_view(info.name) != "__init__";
}

/// __new__ and __init__ speak in the name of their class.
bool constructs(const NativeInfo& info) {
  return info.owner != nullptr && ((info.flags & kNativeNew) != 0 || std::string_view(info.name) == "__init__");
}

const char* shown_name(const NativeInfo& info) {
  if (constructs(info)) return info.owner->name;
  const std::string_view name(info.name);
  return name == "raw_input" || (py2() && name == "input") ? "[raw_]input" : info.name;
}

/// "list.append" in Python 3 for methods, else the bare name.
struct Shown {
  Buffer<char> text;
  Shown(const NativeInfo& info, bool qualified) {
    if (constructs(info)) qualified = false;
    if (qualified && !py2() && info.owner != nullptr) {
      text.append(std::string_view(info.owner->name));
      text.push('.');
    } else if (qualified && !py2() && info.owner == nullptr && std::string_view(info.module) != "builtins") {
      text.append(std::string_view(info.module));
      text.push('.');
    }
    if (constructs(info)) text.append(std::string_view(info.owner->name));
    else text.append(std::string_view(info.name));
  }
};

// Functions that use PyArg_UnpackTuple in CPython 2.7.
bool unpacks_tuple(const NativeInfo& info) {
  std::string_view name(info.name);
  if (constructs(info)) return info.owner == &types::staticmethod || info.owner == &types::classmethod;
  if (name == "pop") return info.owner == &types::dict;
  if (info.owner == nullptr && std::string_view(info.module) == "math") {
    return name == "atan2" || name == "copysign" || name == "fmod" || name == "hypot" || name == "pow";
  }
  for (std::string_view other : {"get", "setdefault", "vars", "dir", "getattr", "setattr", "delattr", "hasattr", "isinstance", "issubclass", "iter", "next", "cmp",
                                 "coerce", "divmod", "pow", "slice", "apply", "input", "raw_input", "fromkeys", "filter", "reduce", "insort", "start_new_thread", "start_new"}) {
    if (name == other) return true;
  }
  return false;
}

/// Methods of text types that use PyArg_ParseTuple in CPython 3.11 too.
bool parses_tuple(const NativeInfo& info) {
  if (info.owner != &types::str && info.owner != &types::bytes && info.owner != &types::bytearray) return false;
  std::string_view name(info.name);
  for (std::string_view other : {"find", "rfind", "index", "rindex", "count", "startswith", "endswith"}) {
    if (name == other) return true;
  }
  return false;
}

/// Functions of one argument that use PyArg_ParseTuple in CPython 2.7, not METH_O.
bool counts_one(const NativeInfo& info) {
  const std::string_view name(info.name), module(info.module);
  if (info.owner != nullptr) return false;
  if (info.required != 1 || strstr(" fsync fdatasync fchdir getgrgid setdefaulttimeout ", info.name) != nullptr) return false;
  return strstr(" posix signal pwd spwd resource termios _socket_shared ", info.module) != nullptr || name == "chr" || name == "unichr" || name == "intern" || name == "sleep" || name == "execfile";
}

[[gnu::cold, gnu::noinline, clang::minsize]] Raised raise_positional_arity(Thread& t, const NativeInfo& info, int64_t given) {
  const int64_t least = info.required, most = info.positional;
  const char* name = shown_name(info);
  if (py2() && info.owner == &types::bytes && (strstr(name, "find") != nullptr || strstr(name, "index") != nullptr)) {
    name = "find/rfind/index/rindex";  // 2.7 Objects/stringobject.c has one text for these
  }
  const bool few = given < least;
  const int64_t bound = few ? least : most;
  if (is_slot_method(info)) {
    // check_num_args for one argument and none, PyArg_UnpackTuple with an empty name for more.
    const char* how = least == most ? (most > 1 ? " expected " : "expected ") : few ? " expected at least " : " expected at most ";
    return raise(t, TypeError, "{}{} argument{}, got {}", how, bound, py2() ? "s" : plural(bound), given);
  }
  if (most == 0 && (info.flags & kNativeNew) != 0) return raise(t, TypeError, "{} takes no arguments", info.owner->name);
  if (most == 0) return raise(t, TypeError, "{}() takes no arguments ({} given)", Shown(info, true).text.view(), given);
  if (py2() && counts_one(info) && least == 1 && most == 1) {
    return raise(t, TypeError, "{}() takes exactly 1 argument ({} given)", name, given);
  }
  const char* how = least == most ? "exactly" : few ? "at least" : "at most";
  if (py2() && (info.owner == &types::file ? strcmp(name, "write") == 0 : strcmp(name, "open") == 0 && strcmp(info.module, "posix") == 0)) {
    return raise(t, TypeError, "function takes {} {} argument{} ({} given)", how, bound, plural(bound), given);  // their formats name none
  }
  if (least == 1 && most == 1 && !constructs(info)) {
    return raise(t, TypeError, "{}() takes exactly one argument ({} given)", Shown(info, true).text.view(), given);
  }
  if (py2() ? !unpacks_tuple(info) : parses_tuple(info)) {
    return raise(t, TypeError, "{}() takes {} {} argument{} ({} given)", name, how, bound, plural(bound), given);
  }
  return raise(t, TypeError, "{} expected {}{} argument{}, got {}", name, least == most ? "" : few ? "at least " : "at most ", bound,
               py2() ? "s" : plural(bound), given);
}

/// Too many positional arguments for a function that takes keywords.
[[gnu::cold, gnu::noinline, clang::minsize]] Raised raise_keyword_arity(Thread& t, const NativeInfo& info, int64_t given, int64_t named) {
  const int64_t all = info.positional + info.keyword_only;
  const char* name = shown_name(info);
  if (given + named > all || py2()) {
    return raise(t, TypeError, "{}() takes {} {} argument{} ({} given)", name, info.required == all ? "exactly" : "at most", all,
                 plural(all), given + named);
  }
  if (info.positional == 0) return raise(t, TypeError, "{}() takes no positional arguments", name);
  return raise(t, TypeError, "{}() takes {} {} positional argument{} ({} given)", name, info.required == info.positional ? "exactly" : "at most",
               static_cast<int64_t>(info.positional), plural(info.positional), given);
}

bool takes_keywords(const NativeInfo& info) {
  return info.positional_only < info.positional || info.keyword_only != 0 || (info.flags & kNativeVarKeywords) != 0;
}

bool name_equals(const char* name, const Text* text) { return text_view(text) == std::string_view(name); }

[[gnu::noinline, clang::minsize]] Result<void> check_class(Thread& t, const NativeInfo& info, Value first) {
  const char* owner = info.owner->name;
  Type* cls = try_cast<Type>(first);
  if (cls == nullptr) return raise(t, TypeError, "{}.__new__(X): X is not a type object ({})", owner, type_name(first));
  if (!is_subtype(cls, info.owner)) {
    return raise(t, TypeError, "{}.__new__({}): {} is not a subtype of {}", owner, cls->name, cls->name, owner);
  }
  // Objects/typeobject.c, tp_new_wrapper: the innermost built-in base decides.
  const Type* base = cls;
  while ((base->flags & kTypeStatic) == 0) base = base->base;
  const uint32_t row = nx_layouts[base->layout_row]->base_row;
  if (row != nx_layouts[info.owner->layout_row]->base_row && row != kLayoutRowObject) {
    Value own = lookup(t, const_cast<Type*>(base), names::dunder_new);
    NativeFunction* constructor = own == kEmpty ? nullptr : try_cast<NativeFunction>(own);
    if (constructor != nullptr && constructor->info == &info) return raise(t, TypeError, "cannot create '{}' instances", base->name);
    return raise(t, TypeError, "{}.__new__({}) is not safe, use {}.__new__()", owner, cls->name, base->name);
  }
  return {};
}

}  // namespace

Raised raise_receiver(Thread& t, const NativeInfo& info, Value self) {
  if (py2() || is_slot_method(info)) {
    return raise(t, TypeError, "descriptor '{}' requires a '{}' object but received a '{}'", info.name, info.owner->name, type_name(self));
  }
  return raise(t, TypeError, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object", info.name, info.owner->name, type_name(self));
}

namespace {

[[gnu::noinline, clang::minsize]] const Value* sort_arguments(Thread& t, const NativeInfo& info, const Value* args, uint64_t nargs, Value kwnames, Value* buffer) {
  const bool receiver = (info.flags & (kNativeMethod | kNativeClass | kNativeNew)) != 0;
  const int64_t named = kwnames == kEmpty ? 0 : as<Tuple>(kwnames)->length;
  if (receiver) {
    if (nargs == 0) {
      if ((info.flags & kNativeNew) != 0) (void)raise(t, TypeError, "{}.__new__(): not enough arguments", info.owner->name);
      else if (py2()) (void)raise(t, TypeError, "descriptor '{}' of '{}' object needs an argument", info.name, info.owner->name);
      else if (is_slot_method(info)) (void)raise(t, TypeError, "descriptor '{}' of '{}' object needs an argument", info.name, info.owner->name);
      else (void)raise(t, TypeError, "unbound method {}.{}() needs an argument", info.owner->name, info.name);
      return nullptr;
    }
    if ((info.flags & kNativeNew) != 0 && args[0] != value_of(info.owner) && check_class(t, info, args[0]).raised()) return nullptr;
    // The wrapper takes the receiver for a struct of the owner's, so nothing else may pass.
    if ((info.flags & kNativeMethod) != 0) {
      Type* type = type_of(args[0]);
      if (type != info.owner && !is_subtype(type, info.owner)) {
        (void)raise_receiver(t, info, args[0]);
        return nullptr;
      }
    }
  }
  const int64_t shift = receiver ? 1 : 0;
  const int64_t given = static_cast<int64_t>(nargs) - shift;
  const bool variadic = (info.flags & (kNativeVarArgs | kNativeVarKeywords)) != 0;
  const int64_t count = info.positional + info.keyword_only;
  if (!variadic && named == 0 && given == count && info.keyword_only == 0) return args;  // all there

  int64_t to = 0;
  if (receiver) buffer[to++] = args[0];
  Value* parameters = buffer + to;
  const int64_t taken = given < info.positional ? given : info.positional;
  for (int64_t i = 0; i < taken; ++i) parameters[i] = args[shift + i];
  for (int64_t i = taken; i < count; ++i) parameters[i] = kEmpty;
  to += count;

  if (named != 0 && !takes_keywords(info)) {
    // CPython refuses keywords before it counts arguments, but for slot methods.
    if (is_slot_method(info)) (void)raise(t, TypeError, "wrapper {}() takes no keyword arguments", info.name);
    else if (constructs(info) && (info.owner->flags & kTypeExceptionSubclass) != 0 && (info.flags & kNativeMethod) != 0) {
      // BaseException_init and its likes speak of the object's class.
      (void)raise(t, TypeError, py2() ? "{} does not take keyword arguments" : "{}() takes no keyword arguments", type_name(args[0]));
    }
    else (void)raise(t, TypeError, "{}() takes no keyword arguments", Shown(info, true).text.view());
    return nullptr;
  }
  if (given > info.positional && (info.flags & kNativeVarArgs) == 0) {
    if (takes_keywords(info)) (void)raise_keyword_arity(t, info, given, named);
    else (void)raise_positional_arity(t, info, given);
    return nullptr;
  }
  if ((info.flags & kNativeVarArgs) != 0) {
    Result<Tuple*> rest = make_tuple(t, args + shift + taken, static_cast<size_t>(given - taken));
    if (rest.raised()) return nullptr;
    buffer[to++] = value_of(rest.value());
  }
  if ((info.flags & kNativeVarKeywords) != 0) buffer[to] = kEmpty;

  if (named == 0 && taken >= info.required && info.keyword_only == 0) {  // the rest has defaults
    for (int64_t i = taken; i < count; ++i) parameters[i] = info.parameters[i].default_value;
    return buffer;
  }
  const char* shown = shown_name(info);
  for (int64_t k = 0; k < named; ++k) {
    const Text* keyword = static_cast<const Text*>(as<Tuple>(kwnames)->items[k].as_object());
    int64_t at = -1;
    for (int64_t i = info.positional_only; i < count && at < 0; ++i) {
      if (name_equals(info.parameters[i].name, keyword)) at = i;
    }
    if (at < 0) {
      if ((info.flags & kNativeVarKeywords) != 0) {
        if (buffer[to] == kEmpty) {
          Result<Dict*> made = make_dict(t);
          if (made.raised()) return nullptr;
          buffer[to] = value_of(made.value());
        }
        if (dict_set_text(t, as<Dict>(buffer[to]), keyword, args[nargs + static_cast<uint64_t>(k)]).raised()) return nullptr;
        continue;
      }
      if (py2()) (void)raise(t, TypeError, "'{}' is an invalid keyword argument for this function", keyword);
      else (void)raise(t, TypeError, "'{}' is an invalid keyword argument for {}()", keyword, shown);
      return nullptr;
    }
    if (parameters[at] != kEmpty) {
      if (py2()) (void)raise(t, TypeError, "Argument given by name ('{}') and position ({})", keyword, at + 1);
      else (void)raise(t, TypeError, "argument for {}() given by name ('{}') and position ({})", shown, keyword, at + 1);
      return nullptr;
    }
    parameters[at] = args[nargs + static_cast<uint64_t>(k)];
  }
  for (int64_t i = 0; i < count; ++i) {
    if (parameters[i] != kEmpty) continue;
    if (info.parameters[i].default_text == nullptr) {
      if (!takes_keywords(info)) (void)raise_positional_arity(t, info, given);
      else if (i < info.positional_only && !py2()) {
        (void)raise(t, TypeError, "{}() takes {} {} positional argument{} ({} given)", shown, info.required == info.positional ? "exactly" : "at least",
                    static_cast<int64_t>(info.required), plural(info.required), given);
      } else if (py2()) (void)raise(t, TypeError, "Required argument '{}' (pos {}) not found", info.parameters[i].name, i + 1);
      else (void)raise(t, TypeError, "{}() missing required argument '{}' (pos {})", shown, info.parameters[i].name, i + 1);
      return nullptr;
    }
    parameters[i] = info.parameters[i].default_value;
  }
  return buffer;
}

}  // namespace

const Value* bind_native(Thread& t, const NativeInfo& info, const Value* args, uint64_t nargs, Value kwnames, Value* buffer) {
  // Most calls need no sorting: no keywords, the receiver of the owner's very type, what is left out has a default.
  constexpr uint32_t kSpecial = kNativeClass | kNativeVarArgs | kNativeVarKeywords;
  if (kwnames == kEmpty && (info.flags & kSpecial) == 0 && info.keyword_only == 0) {
    const uint64_t shift = (info.flags & (kNativeMethod | kNativeNew)) != 0 ? 1 : 0, all = info.positional + shift;
    if (nargs >= info.required + shift && nargs <= all &&
        (shift == 0 || ((info.flags & kNativeNew) != 0 ? args[0] == value_of(info.owner)
                                                       : args[0].is_object() && layout_info(args[0].as_object())->type == info.owner))) [[likely]] {
      if (nargs == all) return args;
      for (uint64_t i = 0; i < nargs; ++i) buffer[i] = args[i];
      for (uint64_t i = nargs; i < all; ++i) buffer[i] = info.parameters[i - shift].default_value;
      return buffer;
    }
  }
  return sort_arguments(t, info, args, nargs, kwnames, buffer);
}

}  // namespace natrix::rt
