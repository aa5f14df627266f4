// runtime/core/bind.cpp - sorting a call's arguments into a Python function's parameters.
// Generated entries take the simple case themselves (right number, no keywords) and come here for all else. Order of
// checks and texts: CPython 3.11 Python/ceval.c initialize_locals; 2.7 PyEval_EvalCodeEx.

#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

namespace {

struct Parameters {
  Function* function;
  const Code* code;
  int64_t positional, keyword_only;
  Tuple* defaults;   // or null
  int64_t default_count;

  explicit Parameters(Function* f)
      : function(f), code(f->code), positional(f->code->positional_count), keyword_only(f->code->keyword_only_count),
        defaults(f->defaults == kEmpty ? nullptr : as<Tuple>(f->defaults)), default_count(defaults == nullptr ? 0 : defaults->length) {
    if (default_count > positional) default_count = positional;
  }
  bool var_args() const { return (code->flags & kCodeVarArgs) != 0; }
  bool var_keywords() const { return (code->flags & kCodeVarKeywords) != 0; }
  const Text* shown() const { return py2() ? code->name : function->qualname; }
};

const char* plural(int64_t n) { return n == 1 ? "" : "s"; }

/// 'a', 'b', and 'c'
Raised raise_missing(Thread& t, const Parameters& p, const char* kind, const Text* const* missing, size_t count) {
  Buffer<char> text;
  for (size_t i = 0; i < count; ++i) {
    if (i != 0) text.append(count == 2 ? " and " : i + 1 == count ? ", and " : ", ");
    text.push('\'');
    text.append(text_view(missing[i]));
    text.push('\'');
  }
  return raise(t, TypeError, "{}() missing {} required {} argument{}: {}", p.shown(), count, kind, plural(static_cast<int64_t>(count)), text.view());
}

Raised raise_too_many(Thread& t, const Parameters& p, uint64_t given, const Value* locals) {
  const int64_t n = p.positional;
  int64_t keyword_only_given = 0;
  for (int64_t i = 0; i < p.keyword_only; ++i) keyword_only_given += locals[n + i] != kEmpty;
  Buffer<char> signature;
  char number[64];
  if (p.default_count != 0) {
    snprintf(number, sizeof number, "from %lld to %lld", static_cast<long long>(n - p.default_count), static_cast<long long>(n));
  } else {
    snprintf(number, sizeof number, "%lld", static_cast<long long>(n));
  }
  signature.append(std::string_view(number));
  Buffer<char> extra;
  if (keyword_only_given != 0) {
    snprintf(number, sizeof number, " positional argument%s (and %lld keyword-only argument%s)", given == 1 ? "" : "s",
             static_cast<long long>(keyword_only_given), plural(keyword_only_given));
    extra.append(std::string_view(number));
  }
  return raise(t, TypeError, "{}() takes {} positional argument{} but {}{} {} given", p.shown(), signature.view(),
               p.default_count != 0 || n != 1 ? "s" : "", given, extra.view(), given == 1 && keyword_only_given == 0 ? "was" : "were");
}

/// The index of a keyword among the parameters; -1: none of them.
int64_t find_parameter(const Parameters& p, const Text* keyword) {
  const int64_t count = p.positional + p.keyword_only;
  const int64_t first = p.code->positional_only_count;
  for (int64_t i = first; i < count; ++i) {
    if (p.code->varnames[i] == keyword) return i;
  }
  for (int64_t i = first; i < count; ++i) {
    if (text_equal(p.code->varnames[i], keyword)) return i;
  }
  return -1;
}

Raised raise_positional_only(Thread& t, const Parameters& p, Tuple* keywords) {
  Buffer<char> text;
  for (int64_t i = 0; i < p.code->positional_only_count; ++i) {
    for (int64_t k = 0; k < keywords->length; ++k) {
      if (!text_equal(p.code->varnames[i], static_cast<Text*>(keywords->items[k].as_object()))) continue;
      if (!text.empty()) text.append(", ");
      text.append(text_view(p.code->varnames[i]));
    }
  }
  if (text.empty()) return Raised{};
  return raise(t, TypeError, "{}() got some positional-only arguments passed as keyword arguments: '{}'", p.shown(), text.view());
}

Result<void> bind_keywords_py(Thread& t, const Parameters& p, const Value* values, Tuple* keywords, Dict* rest, Value* locals) {
  for (int64_t k = 0; k < keywords->length; ++k) {
    const Text* keyword = static_cast<const Text*>(keywords->items[k].as_object());
    const int64_t i = find_parameter(p, keyword);
    if (i < 0) {
      if (rest != nullptr) {
        // Python 2: f(**d) may name a keyword twice only through different spellings; a plain store does.
        TRY(dict_set_text(t, rest, keyword, values[k]));
        continue;
      }
      if (!py2() && p.code->positional_only_count != 0) {
        (void)raise_positional_only(t, p, keywords);
        if (t.pending != kEmpty) return Raised{};
      }
      return raise(t, TypeError, "{}() got an unexpected keyword argument '{}'", p.shown(), keyword);
    }
    if (locals[i] != kEmpty) {
      return raise(t, TypeError, py2() ? "{}() got multiple values for keyword argument '{}'" : "{}() got multiple values for argument '{}'",
                   p.shown(), keyword);
    }
    locals[i] = values[k];
  }
  return {};
}

Result<void> bind_py(Thread& t, Function* f, const Value* args, uint64_t nargs, Value kwnames, Value* locals) {
  const Parameters p(f);
  const int64_t n = p.positional;
  const int64_t given = static_cast<int64_t>(nargs);
  const int64_t named = kwnames == kEmpty ? 0 : as<Tuple>(kwnames)->length;
  const int64_t count = n + p.keyword_only;
  const int64_t taken = given < n ? given : n;
  for (int64_t i = 0; i < taken; ++i) locals[i] = args[i];
  for (int64_t i = taken; i < count; ++i) locals[i] = kEmpty;

  if (py2() && given > n && !p.var_args()) {
    if (n == 0 && !p.var_keywords()) return raise(t, TypeError, "{}() takes no arguments ({} given)", p.shown(), given + named);
    return raise(t, TypeError, "{}() takes {} {} argument{} ({} given)", p.shown(), p.default_count != 0 ? "at most" : "exactly", n,
                 plural(n), given + named);
  }
  if (py2() && n == 0 && named != 0 && !p.var_keywords() && !p.var_args()) {
    return raise(t, TypeError, "{}() takes no arguments ({} given)", p.shown(), given + named);
  }
  int64_t next = count;
  if (p.var_args()) {
    locals[next++] = value_of(TRY(make_tuple(t, args + taken, static_cast<size_t>(given - taken))));
  }
  Dict* rest = nullptr;
  if (p.var_keywords()) {
    rest = TRY(make_dict(t));
    locals[next] = value_of(rest);
  }
  if (named != 0) TRY(bind_keywords_py(t, p, args + given, as<Tuple>(kwnames), rest, locals));
  if (!py2() && given > n && !p.var_args()) return raise_too_many(t, p, nargs, locals);

  const int64_t required = n - p.default_count;
  if (taken < n) {
    size_t missing = 0;
    for (int64_t i = taken; i < required; ++i) missing += locals[i] == kEmpty;
    if (missing != 0) {
      if (py2()) {
        int64_t total = 0;
        for (int64_t i = 0; i < n; ++i) total += locals[i] != kEmpty;
        return raise(t, TypeError, "{}() takes {} {} argument{} ({} given)", p.shown(),
                     p.var_args() || p.default_count != 0 ? "at least" : "exactly", required, plural(required), total);
      }
      Buffer<const Text*> names_missing;
      for (int64_t i = taken; i < required; ++i) {
        if (locals[i] == kEmpty) names_missing.push(p.code->varnames[i]);
      }
      return raise_missing(t, p, "positional", names_missing.data(), names_missing.size());
    }
    for (int64_t i = taken > required ? taken : required; i < n; ++i) {
      if (locals[i] == kEmpty) locals[i] = p.defaults->items[p.defaults->length - n + i];
    }
  }
  if (p.keyword_only != 0) {
    Dict* defaults = f->kwdefaults == kEmpty ? nullptr : as<Dict>(f->kwdefaults);
    Buffer<const Text*> names_missing;
    for (int64_t i = n; i < count; ++i) {
      if (locals[i] != kEmpty) continue;
      if (defaults != nullptr) locals[i] = dict_get_text(defaults, p.code->varnames[i]);
      if (locals[i] == kEmpty) names_missing.push(p.code->varnames[i]);
    }
    if (!names_missing.empty()) return raise_missing(t, p, "keyword-only", names_missing.data(), names_missing.size());
  }
  return {};
}

}  // namespace
}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_bind_arguments(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames, Value* locals) {
  return bind_py(t, as<Function>(callee), args, nargs, kwnames, locals).raised() ? kRaised : kNone;
}
