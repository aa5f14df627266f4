// runtime/modules/regex/pattern.cpp - pattern objects: match, search, findall, split, and scanners.
// Where an empty match may follow another differs: 2.7 steps over a character after an empty match, 3.7 and later ask that
// the next match there not be empty.
#include "natives/_sre.h"
#include "runtime/core/structs.h"
#include "runtime/modules/regex/match.h"
#include "runtime/modules/regex/objects.h"
#include "runtime/text/builder.h"

namespace natrix {

namespace {
void trace_pattern(rt::Tracer& tracer, Object* o) {
  auto* p = static_cast<RegexPattern*>(o);
  tracer.visit(p->source);
  tracer.visit(p->program);
  tracer.visit(p->names);
  tracer.visit(p->group_names);
}
void trace_scanner(rt::Tracer& tracer, Object* o) {
  auto* s = static_cast<RegexScanner*>(o);
  tracer.visit(s->pattern);
  tracer.visit(s->string);
}
}  // namespace
NATRIX_DEFINE_LAYOUT(RegexPattern, &nx_type_sre_Pattern, trace_pattern, nullptr, 0);
NATRIX_DEFINE_LAYOUT(RegexScanner, &nx_type_sre_Scanner, trace_scanner, nullptr, 0);

namespace rt {

namespace regex {

Result<Subject> subject_of(Thread& t, const RegexPattern* pattern, Value string) {
  Subject s;
  s.object = string;
  if (auto* text = try_cast<Str>(string)) {
    s.data = text->data();
    s.length = text->length;
    s.width = text->width();
    s.text = true;
  } else if (BytesView view = bytes_view(string); view.data != nullptr) {
    s.data = view.data;
    s.length = view.length;
  } else {
    if (py2()) return raise(t, TypeError, "expected string or buffer");
    return raise(t, TypeError, "expected string or bytes-like object, got '{}'", type_name(string));
  }
  if (!py2() && is<Str>(pattern->source) != s.text) {
    return raise(t, TypeError, s.text ? "cannot use a bytes pattern on a string-like object"
                                      : "cannot use a string pattern on a bytes-like object");
  }
  return s;
}

Result<Value> slice_of(Thread& t, const Subject& s, int64_t i, int64_t j) {
  if (s.text) return value_of(TRY(substring(t, as<Str>(s.object), i, j)));
  if (is<Bytes>(s.object)) return value_of(TRY(subbytes(t, as<Bytes>(s.object), i, j)));
  const uint8_t* data = static_cast<const uint8_t*>(s.data);
  if (py2() && is<ByteArray>(s.object)) return value_of(TRY(make_bytearray(t, data + i, j - i)));
  return value_of(TRY(make_bytes(t, data + i, j - i)));
}

namespace {

Program* program_of(const RegexPattern* p) { return static_cast<Program*>(p->program); }

int64_t clamp(int64_t i, int64_t length) { return i < 0 ? 0 : i > length ? length : i; }
Result<int64_t> end_of(Thread& t, Value endpos, const Subject& subject) {
  return endpos == kEmpty ? subject.length : clamp(TRY(index_py(t, endpos)), subject.length);
}

enum class How { Match, FullMatch, Search };

Result<Value> match_py(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos, How how) {
  const Subject subject = TRY(subject_of(t, self, string));
  const int64_t from = clamp(pos, subject.length), end = TRY(end_of(t, endpos, subject));
  Matcher m(t, program_of(self), subject, from, end);
  m.whole = how == How::FullMatch;
  const bool found = TRY(how == How::Search ? m.search() : m.match());
  if (!found) return kNone;
  return value_of(TRY(make_match(t, self, string, m, from)));
}

/// After a match: where the next one may begin.
void step(Matcher& m) {
  const bool empty = m.position == m.start;
  m.must_advance = !py2() && empty;
  m.start = m.position + (py2() && empty ? 1 : 0);
}

/// A group of what was just found, "" if it did not take part.
Result<Value> found_group(Thread& t, Matcher& m, const Subject& subject, size_t group, Value otherwise) {
  if (group == 0) return slice_of(t, subject, m.start, m.position);
  const int64_t a = m.mark(2 * (group - 1)), b = m.mark(2 * (group - 1) + 1);
  if (a < 0 || b < 0) return otherwise;
  return slice_of(t, subject, a, b);
}

Result<Value> scan_py(Thread& t, RegexScanner* s, bool search) {
  if (s->start < 0) return kNone;
  const Subject subject = TRY(subject_of(t, s->pattern, s->string));
  Matcher m(t, program_of(s->pattern), subject, s->start, s->end);
  m.must_advance = s->must_advance;
  const bool found = TRY(search ? m.search() : m.match());
  if (!found) {
    if (py2()) ++s->start;  // as 2.7 does
    else s->start = -1;
    return kNone;
  }
  RegexMatch* match = TRY(make_match(t, s->pattern, s->string, m, s->from));
  step(m);
  Locked held(t, s);
  s->start = m.start;
  s->must_advance = m.must_advance;
  return value_of(match);
}

Result<RegexScanner*> make_scanner(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos) {
  const Subject subject = TRY(subject_of(t, self, string));
  const int64_t end = TRY(end_of(t, endpos, subject));
  RegexScanner* s = TRY(make<RegexScanner>(t));
  store(s, &s->pattern, self);
  store(s, &s->string, string);
  s->from = s->start = clamp(pos, subject.length);
  s->end = end;
  return s;
}

}  // namespace

}  // namespace regex

using namespace regex;

extern "C" {

Result<void> nx__sre_register(Thread&, Value error, Value warn) {
  register_module(error, warn);
  return {};
}

Result<Value> nx__sre_compile(Thread& t, Value pattern, int64_t flags) {
  Syntax syntax;
  TRY(parse(t, pattern, static_cast<uint32_t>(flags), syntax));
  Program* program = TRY(compile(t, syntax));
  const int64_t groups = static_cast<int64_t>(syntax.groups.size()) - 1;
  if (py2() && groups >= 100) {
    return raise(t, AssertionError, "sorry, but this version only supports 100 named groups");
  }
  RegexPattern* p = TRY(make<RegexPattern>(t));
  store(p, &p->source, pattern);
  store(p, &p->program, static_cast<Object*>(program));
  store(p, &p->names, syntax.names);
  p->flags = static_cast<int64_t>(syntax.flags);
  p->groups = groups;
  Tuple* by_number = TRY(allocate_tuple(t, groups + 1));
  for (int64_t i = 0; i <= groups; ++i) store(by_number, &by_number->items[i], kNone);
  int64_t position = 0;
  Value name, number;
  while (dict_next(syntax.names, position, name, number)) store(by_number, &by_number->items[number.as_int()], name);
  store(p, &p->group_names, by_number);
  return value_of(p);
}

Result<Value> nx_sre_Pattern_match(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos) {
  return match_py(t, self, string, pos, endpos, How::Match);
}
Result<Value> nx_sre_Pattern_fullmatch(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos) {
  return match_py(t, self, string, pos, endpos, How::FullMatch);
}
Result<Value> nx_sre_Pattern_search(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos) {
  return match_py(t, self, string, pos, endpos, How::Search);
}

Result<Value> nx_sre_Pattern_findall(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos) {
  const Subject subject = TRY(subject_of(t, self, string));
  const int64_t end = TRY(end_of(t, endpos, subject));
  Matcher m(t, program_of(self), subject, clamp(pos, subject.length), end);
  List* all = TRY(allocate_list(t, 0));
  const Value empty = TRY(slice_of(t, subject, 0, 0));
  while (m.start <= m.end && TRY(m.search())) {
    if (self->groups < 2) {
      Value v = TRY(found_group(t, m, subject, static_cast<size_t>(self->groups), empty));
      TRY(list_append(t, all, v));
    } else {
      Tuple* groups = TRY(allocate_tuple(t, self->groups));
      for (int64_t i = 0; i < self->groups; ++i) {
        Value v = TRY(found_group(t, m, subject, static_cast<size_t>(i + 1), empty));
        store(groups, &groups->items[i], v);
      }
      TRY(list_append(t, all, value_of(groups)));
    }
    step(m);
  }
  return value_of(all);
}

Result<Value> nx_sre_Pattern_finditer(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos) {
  RegexScanner* s = TRY(make_scanner(t, self, string, pos, endpos));
  CallIterator* it = TRY(make<CallIterator>(t));
  Text* name = TRY(native_str(t, "search"));
  Value search = TRY(getattr_py(t, value_of(s), intern(t, name)));
  store(it, &it->callable, search);
  store(it, &it->sentinel, kNone);
  return value_of(it);
}

Result<Value> nx_sre_Pattern_scanner(Thread& t, RegexPattern* self, Value string, int64_t pos, Value endpos) {
  return value_of(TRY(make_scanner(t, self, string, pos, endpos)));
}

Result<Value> nx_sre_Pattern_split(Thread& t, RegexPattern* self, Value string, int64_t maxsplit) {
  const Subject subject = TRY(subject_of(t, self, string));
  Matcher m(t, program_of(self), subject, 0, subject.length);
  List* all = TRY(allocate_list(t, 0));
  int64_t last = 0;
  for (int64_t n = 0; maxsplit == 0 || n < maxsplit; ++n) {
    if (!TRY(m.search())) break;
    if (py2() && m.position == m.start) {  // 2.7 does not split at empty matches
      if (last == m.end) break;
      ++m.start;
      --n;
      continue;
    }
    Value before = TRY(slice_of(t, subject, last, m.start));
    TRY(list_append(t, all, before));
    for (int64_t i = 1; i <= self->groups; ++i) {
      Value v = TRY(found_group(t, m, subject, static_cast<size_t>(i), kNone));
      TRY(list_append(t, all, v));
    }
    last = m.position;
    step(m);
  }
  Value rest = TRY(slice_of(t, subject, last, m.end));
  TRY(list_append(t, all, rest));
  return value_of(all);
}

Result<Value> nx_sre_Pattern_pattern(Thread&, RegexPattern* self) { return self->source; }
Result<Value> nx_sre_Pattern_flags(Thread&, RegexPattern* self) { return Value::from_small(self->flags); }
Result<Value> nx_sre_Pattern_groups(Thread&, RegexPattern* self) { return Value::from_small(self->groups); }
Result<Value> nx_sre_Pattern_groupindex(Thread& t, RegexPattern* self) {
  if (py2()) return value_of(self->names);
  if (dict_length(self->names) == 0) return value_of(TRY(make_dict(t)));  // CPython 3.11: a dict of its own
  MappingProxy* proxy = TRY(make<MappingProxy>(t));
  store(proxy, &proxy->mapping, value_of(self->names));
  return value_of(proxy);
}

Result<Value> nx_sre_Pattern_dunder_copy(Thread& t, RegexPattern* self) {
  if (py2()) return raise(t, TypeError, "cannot copy this pattern object");
  return value_of(self);
}
Result<Value> nx_sre_Pattern_dunder_deepcopy(Thread& t, RegexPattern* self, Value) {
  if (py2()) return raise(t, TypeError, "cannot deepcopy this pattern object");
  return value_of(self);
}

Result<Value> nx_sre_Pattern_dunder_eq(Thread& t, RegexPattern* self, Value other) {
  auto* right = try_cast<RegexPattern>(other);
  if (right == nullptr) return kNotImplemented;
  if (self == right) return kTrue;
  if (self->flags != right->flags || is<Str>(self->source) != is<Str>(right->source)) return kFalse;
  return from_bool(TRY(compare_true_py(t, Compare::Eq, self->source, right->source)));
}
Result<int64_t> nx_sre_Pattern_dunder_hash(Thread& t, RegexPattern* self) {
  return TRY(hash_py(t, self->source)) ^ self->flags ^ self->groups;
}

Result<Value> nx_sre_Pattern_dunder_repr(Thread& t, RegexPattern* self) {
  TextBuilder out;
  out.append_bytes("re.compile(");
  auto* source = static_cast<Str*>(TRY(repr_py(t, self->source)));
  out.append(source, 0, source->length < 200 ? source->length : 200);
  uint32_t flags = static_cast<uint32_t>(self->flags);
  if (is<Str>(self->source) && (flags & kTypeFlags) == kUnicode) flags &= ~kUnicode;
  static constexpr struct { uint32_t flag; const char* name; } kNames[] = {
    {kTemplate, "TEMPLATE"}, {kIgnoreCase, "IGNORECASE"}, {kLocale, "LOCALE"}, {kMultiLine, "MULTILINE"}, {kDotAll, "DOTALL"},
    {kUnicode, "UNICODE"}, {kVerbose, "VERBOSE"}, {kDebug, "DEBUG"}, {kAscii, "ASCII"}};
  const char* between = ", ";
  for (const auto& known : kNames) {
    if ((flags & known.flag) == 0) continue;
    out.append_bytes(between);
    out.append_bytes("re.");
    out.append_bytes(known.name);
    between = "|";
    flags &= ~known.flag;
  }
  if (flags != 0) {
    out.append_bytes(between);
    out.append_bytes("0x");
    int digits = 8;
    while (digits > 1 && flags >> (4 * (digits - 1)) == 0) --digits;
    out.append_hex(flags, digits);
  }
  out.put(')');
  return value_of(TRY(out.finish(t)));
}

Result<Value> nx_sre_Pattern_dunder_class_getitem(Thread& t, Type* cls, Value item) {
  return make_generic_alias_py(t, value_of(cls), item);
}
Result<Value> nx_sre_Match_dunder_class_getitem(Thread& t, Type* cls, Value item) {
  return make_generic_alias_py(t, value_of(cls), item);
}

Result<Value> nx_sre_Scanner_match(Thread& t, RegexScanner* self) { return scan_py(t, self, false); }
Result<Value> nx_sre_Scanner_search(Thread& t, RegexScanner* self) { return scan_py(t, self, true); }
Result<Value> nx_sre_Scanner_pattern(Thread&, RegexScanner* self) { return value_of(self->pattern); }

}  // extern "C"

}  // namespace rt

}  // namespace natrix
