// runtime/modules/expat.cpp - the natives of module _expat: parsers.
#include "runtime/modules/expat.h"

#include "natives/_expat.h"
#include "runtime/containers/tuple.h"
#include "runtime/numbers/numbers.h"
#include "runtime/system/library.h"
#include "runtime/text/bytes.h"
#include "runtime/text/native.h"
#include "runtime/text/str.h"

namespace natrix::rt::expat {

Api api;

namespace {

Value error_class[1];
NATRIX_ROOTS(roots, error_class, 1);

bool bind_api() {
  void* library = sys::open_library({"libexpat.so.1"});
  if (library == nullptr) return false;
  bool all = true;
#define NATRIX_BIND(result, name, parameters) all = sys::bind(library, "XML_" #name, &api.name) && all;
  NATRIX_EXPAT_FUNCTIONS(NATRIX_BIND)
#undef NATRIX_BIND
  return all;
}

Parser& parser_of(Value v) { return *static_cast<Parser*>(try_foreign(v)->pointer); }

void release(void* pointer) {
  auto* p = static_cast<Parser*>(pointer);
  api.ParserFree(p->handle);
  p->~Parser();
  free(p);
}

Result<Value> own(Thread& t, XML_Parser handle, Value intern) {
  if (handle == nullptr) return raise_empty(t, MemoryError);
  void* room = malloc(sizeof(Parser));
  if (room == nullptr) abort();
  auto* p = new (room) Parser{handle, intern, nullptr, true, false, false, false, 0, {}};
  api.SetUserData(handle, p);
  api.SetUnknownEncodingHandler(handle, find_encoding, nullptr);
  return value_of(TRY(make_foreign(t, p, release)));
}

Result<Value> text_value(Thread& t, const char* s) {
  if (s == nullptr) return kNone;
  return value_of(TRY(native_str(t, s)));
}

/// A string that ends with a zero, or null for None. What Expat gives is unicode in Python 2 too.
class Argument {
 public:
  explicit Argument(Value v) : given_(is_any_string(v)) {
    if (is<Str>(v)) bytes_.append(utf8_lossy(as<Str>(v)));
    else if (given_) bytes_.append(as<Bytes>(v)->view());
    bytes_.push(0);
  }
  const char* data() const { return given_ ? bytes_.data() : nullptr; }

 private:
  bool given_;
  Buffer<char> bytes_;
};

Result<void> set_attribute(Thread& t, Exception* e, const char* name, int64_t n) {
  natrix::Text* text = TRY(native_str(t, name));
  return setattr_py(t, value_of(e), intern(t, text), Value::from_small(n));
}

// pyexpat.c, set_error
Raised raise_error(Thread& t, Parser& p, int code) {
  const auto line = static_cast<int64_t>(api.GetCurrentLineNumber(p.handle)), column = static_cast<int64_t>(api.GetCurrentColumnNumber(p.handle));
  (void)raise(t, *as<Type>(load(&error_class[0])), "{}: line {}, column {}", api.ErrorString(code), line, column);
  Exception* e = take_pending(t);
  TRY(set_attribute(t, e, "code", code));
  TRY(set_attribute(t, e, "offset", column));
  TRY(set_attribute(t, e, "lineno", line));
  return restore_pending(t, e);
}

}  // namespace

extern "C" {

Result<Value> nx__expat_load(Thread& t, Type* error) {
  store(nullptr, &error_class[0], value_of(error));
  if (!bind_api()) return kNone;
  const Version v = api.ExpatVersionInfo();
  List* features = TRY(make_list(t, nullptr, 0));
  for (const Feature* f = api.GetFeatureList(); f != nullptr && f->kind != 0; ++f) {
    Value name = TRY(text_value(t, f->name));
    TRY(list_append(t, features, value_of(TRY(make_tuple_of(t, name, TRY(int_from_int64(t, f->value)))))));
  }
  Value text = TRY(text_value(t, api.ExpatVersion()));
  Value numbers = value_of(TRY(make_tuple_of(t, Value::from_small(v.major), Value::from_small(v.minor), Value::from_small(v.micro))));
  return value_of(TRY(make_tuple_of(t, text, numbers, value_of(features))));
}

Result<Value> nx__expat_create(Thread& t, Value encoding, Value separator, Value intern) {
  return own(t, api.ParserCreate_MM(Argument(encoding).data(), nullptr, Argument(separator).data()), intern);
}
Result<Value> nx__expat_create_for_entity(Thread& t, Value parser, Value context, Value encoding, Value intern) {
  Parser& p = parser_of(parser);
  Value made = TRY(own(t, api.ExternalEntityParserCreate(p.handle, Argument(context).data(), Argument(encoding).data()), intern));
  Parser& child = parser_of(made);
  child.unicode = p.unicode;
  child.ordered = p.ordered;
  child.specified = p.specified;
  child.buffer_size = p.buffer_size;
  return made;
}
Result<void> nx__expat_handle(Thread&, Value parser, int64_t index, bool on) {
  Parser& p = parser_of(parser);
  report(p, static_cast<Event>(index), on);
  return Done{};
}

Result<int64_t> nx__expat_parse(Thread& t, Value parser, List* handlers, Value data, bool final) {
  Parser& p = parser_of(parser);
  const BytesView view = TRY(bytes_argument(t, data));
  List* before = p.handlers;
  p.handlers = handlers;
  // Handlers may look at the buffer's size, so that it is not shared with an outer call.
  constexpr int64_t kMost = 1 << 20;
  int ok = 1;
  for (int64_t at = 0; ok == 1;) {
    const int64_t n = view.length - at < kMost ? view.length - at : kMost;
    const bool last = at + n == view.length;
    ok = api.Parse(p.handle, reinterpret_cast<const char*>(view.data) + at, static_cast<int>(n), last && final);
    at += n;
    if (last || p.failed) break;
  }
  if (!p.failed && t.pending == kEmpty && ok == 1) flush(p);
  p.handlers = before;
  if (p.failed || t.pending != kEmpty) {
    p.failed = false;
    return Raised{};
  }
  if (ok != 1) return raise_error(t, p, api.GetErrorCode(p.handle));
  return int64_t{ok};
}

Result<int64_t> nx__expat_option(Thread&, Value parser, int64_t which, int64_t value) {
  Parser& p = parser_of(parser);
  const int n = static_cast<int>(value);
  switch (which) {
    case 0: p.unicode = n != 0; break;
    case 1: p.ordered = n != 0; break;
    case 2: p.specified = n != 0; break;
    case 3: api.SetReturnNSTriplet(p.handle, n); break;
    case 4:
      if (p.handlers != nullptr) flush(p);
      p.buffer_size = static_cast<size_t>(n);
      break;
    case 5: return int64_t{api.SetParamEntityParsing(p.handle, n)};
    default: return int64_t{api.UseForeignDTD(p.handle, static_cast<unsigned char>(n))};
  }
  return int64_t{0};
}
Result<void> nx__expat_set_encoding(Thread&, Value parser, natrix::Text* encoding) {
  api.SetEncoding(parser_of(parser).handle, Argument(value_of(encoding)).data());
  return Done{};
}
Result<Value> nx__expat_base(Thread& t, Value parser, bool change, Value value) {
  Parser& p = parser_of(parser);
  if (change && api.SetBase(p.handle, Argument(value).data()) == 0) return raise_empty(t, MemoryError);
  return text_value(t, api.GetBase(p.handle));
}
Result<Value> nx__expat_context(Thread& t, Value parser) {
  Parser& p = parser_of(parser);
  if (p.handlers == nullptr) return kNone;
  int offset = 0, size = 0;
  const char* buffer = api.GetInputContext(p.handle, &offset, &size);
  if (buffer == nullptr) return kNone;
  return value_of(TRY(make_bytes(t, buffer + offset, size - offset)));
}
Result<int64_t> nx__expat_position(Thread&, Value parser, int64_t which) {
  Parser& p = parser_of(parser);
  switch (which) {
    case 0: return int64_t{api.GetErrorCode(p.handle)};
    case 1: return static_cast<int64_t>(api.GetCurrentLineNumber(p.handle));
    case 2: return static_cast<int64_t>(api.GetCurrentColumnNumber(p.handle));
    case 3: return int64_t{api.GetCurrentByteIndex(p.handle)};
    default: return static_cast<int64_t>(p.text.size());
  }
}
Result<Value> nx__expat_message(Thread& t, int64_t code) { return text_value(t, api.ErrorString(static_cast<int>(code))); }
Result<Value> nx__expat_fail(Thread& t, Value parser, int64_t code) { return raise_error(t, parser_of(parser), static_cast<int>(code)); }

}  // extern "C"

}  // namespace natrix::rt::expat
