// runtime/modules/regex/match_object.cpp - match objects.
#include "natives/_sre.h"
#include "runtime/core/structs.h"
#include "runtime/modules/regex/match.h"
#include "runtime/modules/regex/objects.h"
#include "runtime/modules/regex/template.h"
#include "runtime/text/builder.h"

namespace natrix {

namespace {
void trace_match(rt::Tracer& tracer, Object* o) {
  auto* m = static_cast<RegexMatch*>(o);
  tracer.visit(m->string);
  tracer.visit(m->pattern);
  tracer.visit(m->spans);
}
}  // namespace
NATRIX_DEFINE_LAYOUT(RegexMatch, &nx_type_sre_Match, trace_match, nullptr, 0);

namespace rt {

namespace regex {

Result<RegexMatch*> make_match(Thread& t, RegexPattern* pattern, Value string, Matcher& m, int64_t from) {
  const int64_t groups = pattern->groups;
  RegexMatch* match = TRY(make<RegexMatch>(t, static_cast<size_t>(2 * (groups + 1)) * sizeof(int64_t)));
  store(match, &match->string, string);
  store(match, &match->pattern, pattern);
  match->from = from;
  match->to = m.end;
  match->last_group = m.last_group;
  match->marks[0] = m.start;
  match->marks[1] = m.position;
  for (int64_t i = 0; i < groups; ++i) {
    const int64_t a = m.mark(static_cast<size_t>(2 * i)), b = m.mark(static_cast<size_t>(2 * i) + 1);
    const bool matched = a >= 0 && b >= 0;
    match->marks[2 * i + 2] = matched ? a : -1;
    match->marks[2 * i + 3] = matched ? b : -1;
  }
  return match;
}

Subject subject_again(const RegexMatch* m) {
  Subject s;
  s.object = m->string;
  if (auto* text = try_cast<Str>(m->string)) {
    s.data = text->data();
    s.length = text->length;
    s.width = text->width();
    s.text = true;
    return s;
  }
  const BytesView view = bytes_view(m->string);
  s.data = view.data;
  s.length = view.length;
  return s;
}

Result<Value> group_of(Thread& t, const RegexMatch* m, const Subject& subject, int64_t group, Value otherwise) {
  const int64_t a = m->marks[2 * group], b = m->marks[2 * group + 1];
  if (a < 0) return otherwise;
  return slice_of(t, subject, a, b);
}

namespace {

/// A group's number from what names it: an integer or a name.
Result<int64_t> group_number_py(Thread& t, const RegexMatch* m, Value which) {
  int64_t group = -1;
  if (which.is_int()) {
    group = which.as_int();
  } else if (is_integer(which) || (!py2() && lookup(t, type_of(which), names::dunder_index) != kEmpty)) {
    group = TRY(index_py(t, which));
  } else {
    auto found = dict_get_py(t, m->pattern->names, which);
    if (found.raised()) {
      take_pending(t);
    } else if (found.value() != kEmpty) {
      group = found.value().as_int();
    }
  }
  if (group < 0 || group > m->pattern->groups) return raise(t, IndexError, "no such group");
  return group;
}

Result<Value> pair(Thread& t, int64_t a, int64_t b) {
  return value_of(TRY(make_tuple_of(t, Value::from_small(a), Value::from_small(b))));
}

}  // namespace

}  // namespace regex

using namespace regex;

extern "C" {

Result<Value> nx_sre_Match_group(Thread& t, RegexMatch* self, Tuple* args) {
  const Subject subject = subject_again(self);
  if (args->length == 0) return group_of(t, self, subject, 0, kNone);
  if (args->length == 1) return group_of(t, self, subject, TRY(group_number_py(t, self, args->items[0])), kNone);
  Tuple* all = TRY(allocate_tuple(t, args->length));
  for (int64_t i = 0; i < args->length; ++i) {
    const int64_t group = TRY(group_number_py(t, self, args->items[i]));
    Value v = TRY(group_of(t, self, subject, group, kNone));
    store(all, &all->items[i], v);
  }
  return value_of(all);
}

Result<Value> nx_sre_Match_dunder_getitem(Thread& t, RegexMatch* self, Value key) {
  const int64_t group = TRY(group_number_py(t, self, key));
  return group_of(t, self, subject_again(self), group, kNone);
}

Result<Value> nx_sre_Match_groups(Thread& t, RegexMatch* self, Value default_) {
  const Subject subject = subject_again(self);
  const int64_t groups = self->pattern->groups;
  Tuple* all = TRY(allocate_tuple(t, groups));
  for (int64_t i = 0; i < groups; ++i) {
    Value v = TRY(group_of(t, self, subject, i + 1, default_));
    store(all, &all->items[i], v);
  }
  return value_of(all);
}

Result<Value> nx_sre_Match_groupdict(Thread& t, RegexMatch* self, Value default_) {
  const Subject subject = subject_again(self);
  Dict* result = TRY(make_dict(t));
  int64_t position = 0;
  Value name, number;
  while (dict_next(self->pattern->names, position, name, number)) {
    Value v = TRY(group_of(t, self, subject, number.as_int(), default_));
    TRY(dict_set_py(t, result, name, v));
  }
  return value_of(result);
}

Result<Value> nx_sre_Match_start(Thread& t, RegexMatch* self, Value group) {
  return Value::from_small(self->marks[2 * TRY(group_number_py(t, self, group))]);
}
Result<Value> nx_sre_Match_end(Thread& t, RegexMatch* self, Value group) {
  return Value::from_small(self->marks[2 * TRY(group_number_py(t, self, group)) + 1]);
}
Result<Value> nx_sre_Match_span(Thread& t, RegexMatch* self, Value group) {
  const int64_t g = TRY(group_number_py(t, self, group));
  return pair(t, self->marks[2 * g], self->marks[2 * g + 1]);
}

Result<Value> nx_sre_Match_expand(Thread& t, RegexMatch* self, Value template_) {
  Template parsed;
  TRY(parsed.parse(t, template_, self->pattern));
  const Subject subject = subject_again(self);
  List* parts = TRY(allocate_list(t, static_cast<int64_t>(parsed.parts())));
  Value empty = TRY(slice_of(t, subject, 0, 0));
  for (size_t i = 0; i < parsed.parts(); ++i) {
    const Template::Part part = parsed.part(i);
    Value v = part.text;
    if (part.group >= 0) {
      if (part.group > self->pattern->groups) {
        Text* message = TRY(native_str(t, "invalid group reference"));
        return raise_error_py(t, value_of(message), kNone, -1);
      }
      v = TRY(group_of(t, self, subject, part.group, py2() ? kEmpty : empty));
      if (v == kEmpty) {
        Text* message = TRY(native_str(t, "unmatched group"));
        return raise_error_py(t, value_of(message), kNone, -1);
      }
    }
    TRY(list_append(t, parts, v));
  }
  const Value joined = value_of(parts);
  return call_method_py(t, empty, names::join, &joined, 1);
}

Result<Value> nx_sre_Match_regs(Thread& t, RegexMatch* self) {
  if (self->spans != nullptr) return value_of(self->spans);
  Tuple* all = TRY(allocate_tuple(t, self->pattern->groups + 1));
  for (int64_t i = 0; i < all->length; ++i) {
    Value span = TRY(pair(t, self->marks[2 * i], self->marks[2 * i + 1]));
    store(all, &all->items[i], span);
  }
  publish(self, &self->spans, all);
  return value_of(all);
}
Result<Value> nx_sre_Match_pos(Thread&, RegexMatch* self) { return Value::from_small(self->from); }
Result<Value> nx_sre_Match_endpos(Thread&, RegexMatch* self) { return Value::from_small(self->to); }
Result<Value> nx_sre_Match_re(Thread&, RegexMatch* self) { return value_of(self->pattern); }
Result<Value> nx_sre_Match_string(Thread&, RegexMatch* self) { return self->string; }
Result<Value> nx_sre_Match_lastindex(Thread&, RegexMatch* self) {
  return self->last_group == 0 ? kNone : Value::from_small(self->last_group);
}
Result<Value> nx_sre_Match_lastgroup(Thread&, RegexMatch* self) {
  return self->last_group == 0 ? kNone : self->pattern->group_names->items[self->last_group];
}

Result<Value> nx_sre_Match_dunder_copy(Thread& t, RegexMatch* self) {
  if (py2()) return raise(t, TypeError, "cannot copy this match object");
  return value_of(self);
}
Result<Value> nx_sre_Match_dunder_deepcopy(Thread& t, RegexMatch* self, Value) {
  if (py2()) return raise(t, TypeError, "cannot deepcopy this match object");
  return value_of(self);
}

Result<Value> nx_sre_Match_dunder_repr(Thread& t, RegexMatch* self) {
  Value whole = TRY(group_of(t, self, subject_again(self), 0, kNone));
  return value_of(TRY(format_message(t, "<re.Match object; span=({}, {}), match={!r}>",
                                     std::initializer_list<FormatArgument>{self->marks[0], self->marks[1], whole}.begin(), 3)));
}

}  // extern "C"

}  // namespace rt

}  // namespace natrix
