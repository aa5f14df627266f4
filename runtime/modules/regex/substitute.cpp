// runtime/modules/regex/substitute.cpp - pattern.sub and subn.
#include "natives/_sre.h"
#include "runtime/core/structs.h"
#include "runtime/modules/regex/match.h"
#include "runtime/modules/regex/objects.h"
#include "runtime/modules/regex/template.h"
#include "runtime/text/builder.h"

namespace natrix::rt {

using namespace regex;

namespace {

/// The result: texts of the subject's type are put together at once; anything else makes a list of it, which is joined at
/// the end, so that its errors and (Python 2) conversions are join's.
class Output {
 public:
  Output(Thread& t, const Subject& subject) : t_(t), subject_(subject), plain_(subject.text || is<Bytes>(subject.object) || !py2()) {}

  Result<void> piece(int64_t from, int64_t to) {
    if (list_ != nullptr || !plain_) return add(TRY(slice_of(t_, subject_, from, to)));
    ++items_;
    if (subject_.text) builder_.append(as<Str>(subject_.object), from, to);
    else builder_.append_bytes(static_cast<const uint8_t*>(subject_.data) + from, to - from);
    return {};
  }
  Result<void> text(Value v) {
    if (list_ == nullptr && plain_) {
      if (subject_.text && is<Str>(v)) {
        ++items_;
        builder_.append(as<Str>(v));
        return {};
      }
      if (!subject_.text && (py2() ? is<Bytes>(v) : bytes_view(v).data != nullptr)) {
        ++items_;
        const BytesView view = bytes_view(v);
        builder_.append_bytes(view.data, view.length);
        return {};
      }
      if (!py2()) {
        return raise(t_, TypeError, subject_.text ? "sequence item {}: expected str instance, {} found"
                                                  : "sequence item {}: expected a bytes-like object, {} found", items_, type_name(v));
      }
    }
    return add(v);
  }
  Result<Value> finish() {
    if (list_ == nullptr && plain_) {
      return subject_.text ? Result<Value>(value_of(TRY(builder_.finish(t_)))) : Result<Value>(value_of(TRY(builder_.finish_bytes(t_))));
    }
    if (list_ == nullptr) return slice_of(t_, subject_, 0, 0);
    const Value empty = TRY(slice_of(t_, subject_, 0, 0)), list = value_of(list_);
    return call_method_py(t_, empty, names::join, &list, 1);
  }

 private:
  Result<void> add(Value v) {
    if (list_ == nullptr) {
      list_ = TRY(allocate_list(t_, 0));
      if (builder_.size() > 0) {
        Value so_far = subject_.text ? value_of(TRY(builder_.finish(t_))) : value_of(TRY(builder_.finish_bytes(t_)));
        TRY(list_append(t_, list_, so_far));
      }
    }
    return list_append(t_, list_, v);
  }
  Thread& t_;
  const Subject& subject_;
  TextBuilder builder_;
  List* list_ = nullptr;
  bool plain_;
  int64_t items_ = 0;
};

bool has_backslash(Value v) {
  if (auto* s = try_cast<Str>(v)) {
    for (int64_t i = 0; i < s->length; ++i) if (s->at(i) == '\\') return true;
    return false;
  }
  const BytesView view = bytes_view(v);
  return view.data == nullptr || memchr(view.data, '\\', static_cast<size_t>(view.length)) != nullptr;
}

/// What a template with groups makes of the match.
Result<void> expand(Thread& t, Template& parsed, const RegexPattern* pattern, Matcher& m, Output& out) {
  auto complain = [&](const char* text) -> Raised {
    auto message = native_str(t, text);
    if (message.raised()) return Raised{};
    return raise_error_py(t, value_of(message.value()), kNone, -1);
  };
  for (size_t i = 0; i < parsed.parts(); ++i) {
    const Template::Part part = parsed.part(i);
    if (part.group < 0) {
      TRY(out.text(part.text));
      continue;
    }
    if (part.group > pattern->groups) return complain("invalid group reference");
    const size_t at = static_cast<size_t>(2 * (part.group - 1));
    const int64_t a = part.group == 0 ? m.start : m.mark(at), b = part.group == 0 ? m.position : m.mark(at + 1);
    if (a >= 0 && b >= 0) TRY(out.piece(a, b));
    else if (py2()) return complain("unmatched group");
  }
  return {};
}

Result<Value> substitute_py(Thread& t, RegexPattern* self, Value repl, Value string, int64_t count, int64_t* n) {
  const bool callable = TRY(is_callable(t, repl));
  Template parsed;
  bool literal = false;
  if (!callable) {
    literal = !has_backslash(repl);
    if (!literal) {
      TRY(parsed.parse(t, repl, self));
      literal = parsed.literal();
      if (literal) {
        repl = parsed.parts() > 0 ? parsed.part(0).text
               : is<Str>(repl)    ? value_of(empty_str())
                                  : value_of(empty_bytes());
      }
    }
  }
  const Subject subject = TRY(subject_of(t, self, string));
  Matcher m(t, static_cast<Program*>(self->program), subject, 0, subject.length);
  Output out(t, subject);
  int64_t copied = 0;
  *n = 0;
  while (count == 0 || *n < count) {
    if (!TRY(m.search())) break;
    const int64_t begin = m.start, end = m.position;
    if (copied < begin) TRY(out.piece(copied, begin));
    // 2.7 ignores an empty match where the last one ended.
    if (!(py2() && copied == begin && copied == end && *n > 0)) {
      if (callable) {
        RegexMatch* match = TRY(make_match(t, self, string, m, 0));
        Value item = TRY(call_py(t, repl, value_of(match)));
        if (item != kNone) TRY(out.text(item));
      } else if (literal) {
        TRY(out.text(repl));
      } else {
        TRY(expand(t, parsed, self, m, out));
      }
      copied = end;
      ++*n;
    }
    m.must_advance = !py2() && begin == end;
    m.start = end + (py2() && begin == end ? 1 : 0);
  }
  if (*n == 0 && copied == 0) return slice_of(t, subject, 0, subject.length);
  if (copied < subject.length) TRY(out.piece(copied, subject.length));
  return out.finish();
}

}  // namespace

extern "C" {

Result<Value> nx_sre_Pattern_sub(Thread& t, RegexPattern* self, Value repl, Value string, int64_t count) {
  int64_t n = 0;
  return substitute_py(t, self, repl, string, count, &n);
}

Result<Value> nx_sre_Pattern_subn(Thread& t, RegexPattern* self, Value repl, Value string, int64_t count) {
  int64_t n = 0;
  Value result = TRY(substitute_py(t, self, repl, string, count, &n));
  return value_of(TRY(make_tuple_of(t, result, Value::from_small(n))));
}

}  // extern "C"

}  // namespace natrix::rt
