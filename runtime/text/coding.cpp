// runtime/text/coding.cpp - error handlers: the built-in ones, those registered by the program, the exceptions.
// Library Reference, codecs, "Error Handlers".

#include "runtime/text/coding.h"

#include "runtime/containers/dict.h"
#include "runtime/containers/tuple.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/native.h"
#include "runtime/text/repr.h"
#include "runtime/text/utf8.h"

namespace natrix::rt {
namespace {

Value registered;  // a dict: name -> handler
NATRIX_ROOTS(registered_roots, &registered, 1);

constexpr struct {
  std::string_view name;
  Handler handler;
} kHandlers[] = {
    {"strict", Handler::Strict}, {"ignore", Handler::Ignore}, {"replace", Handler::Replace},
    {"backslashreplace", Handler::Backslash}, {"xmlcharrefreplace", Handler::XmlCharRef},
    {"surrogateescape", Handler::SurrogateEscape}, {"surrogatepass", Handler::SurrogatePass},
};

Result<Value> make_error(Thread& t, Type& type, const char* encoding, Value object, int64_t start, int64_t end, const char* reason) {
  Text* name = TRY(native_str(t, encoding));
  Text* why = TRY(native_str(t, reason));
  return call_py(t, value_of(&type), value_of(name), object, Value::from_small(start), Value::from_small(end), value_of(why));
}

void put_decimal(TextBuilder& out, uint32_t n) {
  char digits[12];
  out.append_bytes({digits, static_cast<size_t>(snprintf(digits, sizeof digits, "%u", n))});
}

}  // namespace

Handler handler_of(std::string_view name) {
  for (const auto& row : kHandlers) {
    if (row.name != name) continue;
    if (py2() && (row.handler == Handler::SurrogateEscape || row.handler == Handler::SurrogatePass)) break;
    return row.handler;
  }
  return Handler::Named;
}

Result<Value> lookup_error(Thread& t, std::string_view name) {
  if (registered != kEmpty) {
    Text* key = TRY(native_str(t, name));
    Value handler = dict_get_text(as<Dict>(registered), key);
    if (handler != kEmpty) return handler;
  }
  return raise(t, LookupError, "unknown error handler name '{}'", name);
}

Result<void> register_error(Thread& t, Value name, Value handler) {
  if (registered == kEmpty) store(nullptr, &registered, value_of(TRY(make_dict(t))));
  return dict_set_py(t, as<Dict>(registered), name, handler);
}

Raised raise_encode_error(Thread& t, const char* encoding, Str* object, int64_t start, int64_t end, const char* reason) {
  Value e = TRY(make_error(t, nx_type_UnicodeEncodeError, encoding, value_of(object), start, end, reason));
  return raise_object(t, as<Exception>(e));
}

Raised raise_decode_error(Thread& t, const char* encoding, Value object, int64_t start, int64_t end, const char* reason) {
  Value e = TRY(make_error(t, nx_type_UnicodeDecodeError, encoding, object, start, end, reason));
  return raise_object(t, as<Exception>(e));
}

namespace {

/// Calls a registered handler; its result is (replacement, position), negative positions counted from the end.
Result<int64_t> call_handler_py(Thread& t, std::string_view name, Value exception, int64_t length, bool encoding, Value* replacement) {
  Value handler = TRY(lookup_error(t, name));
  Value result = TRY(call_py(t, handler, exception));
  Tuple* pair = try_cast<Tuple>(result);
  const char* const kind = encoding ? "encoding" : "decoding";
  if (pair == nullptr || pair->length != 2 || !is_integer(pair->items[1]) ||
      !(is<Str>(pair->items[0]) || (encoding && !py2() && is<Bytes>(pair->items[0])))) {
    if (encoding && !py2()) return raise(t, TypeError, "encoding error handler must return (str/bytes, int) tuple");
    return raise(t, TypeError, py2() ? "{} error handler must return (unicode, int) tuple" : "{} error handler must return (str, int) tuple", kind);
  }
  int64_t next = clamp_int64(pair->items[1]);
  if (next < 0) next += length;
  if (next < 0 || next > length) return raise(t, IndexError, "position {} from error handler out of bounds", next);
  *replacement = pair->items[0];
  return next;
}

}  // namespace

Result<int64_t> Decoding::error(int64_t start, int64_t stop, const char* reason) {
  switch (handler) {
    case Handler::Ignore: return stop;
    case Handler::Replace: out.put(0xFFFD); return stop;
    case Handler::Backslash:
      if (py2()) break;
      for (int64_t i = start; i < stop; ++i) put_escape(out, in.data[i]);
      return stop;
    case Handler::SurrogateEscape: {
      int64_t i = start;
      while (i < stop && i < start + 4 && in.data[i] >= 128) out.put(0xDC00u + in.data[i++]);
      if (i > start) return i;
      break;
    }
    case Handler::SurrogatePass:
      // Three bytes of UTF-8 that are a surrogate; codecs of wider units let theirs through before they ask.
      if (start + 2 < in.length && (in.data[start] & 0xF0) == 0xE0 && (in.data[start + 1] & 0xC0) == 0x80 && (in.data[start + 2] & 0xC0) == 0x80) {
        const uint8_t* p = in.data + start;
        const uint32_t c = next_utf8(p);
        if (is_surrogate(c)) {
          out.put(c);
          return start + 3;
        }
      }
      break;
    default: break;
  }
  if (object == kEmpty || !is<Bytes>(object)) object = value_of(TRY(make_bytes(t, in.data, in.length)));
  if (handler != Handler::Named) return raise_decode_error(t, encoding, object, start, stop, reason);
  Value e = TRY(make_error(t, nx_type_UnicodeDecodeError, encoding, object, start, stop, reason));
  Value made;
  const int64_t next = TRY(call_handler_py(t, errors, e, in.length, false, &made));
  out.append(as<Str>(made));
  return next;
}

Result<int64_t> Encoding::replacement(int64_t start, int64_t stop, const char* reason, Value* text, Value* bytes) {
  *text = *bytes = kEmpty;
  TextBuilder made;
  switch (handler) {
    case Handler::Ignore: return stop;
    case Handler::Replace:
      made.fill('?', stop - start);
      *text = value_of(TRY(made.finish(t)));
      return stop;
    case Handler::Backslash:
      for (int64_t i = start; i < stop; ++i) put_escape(made, in->at(i));
      *text = value_of(TRY(made.finish(t)));
      return stop;
    case Handler::XmlCharRef:
      for (int64_t i = start; i < stop; ++i) {
        made.append_bytes("&#");
        put_decimal(made, in->at(i));
        made.put(';');
      }
      *text = value_of(TRY(made.finish(t)));
      return stop;
    case Handler::SurrogateEscape:
      for (int64_t i = start; i < stop; ++i) {
        const uint32_t c = in->at(i);
        if (c < 0xDC80 || c > 0xDCFF) return raise_encode_error(t, encoding, in, start, stop, reason);
        made.put(c - 0xDC00);
      }
      *bytes = value_of(TRY(made.finish_bytes(t)));
      return stop;
    case Handler::SurrogatePass:
      for (int64_t i = start; i < stop; ++i) {
        char utf8[4];
        if (!is_surrogate(in->at(i)) || std::string_view(encoding) != "utf-8") return raise_encode_error(t, encoding, in, start, stop, reason);
        made.append_bytes({utf8, static_cast<size_t>(put_utf8(utf8, in->at(i)))});
      }
      *bytes = value_of(TRY(made.finish_bytes(t)));
      return stop;
    case Handler::Strict: return raise_encode_error(t, encoding, in, start, stop, reason);
    case Handler::Named: break;
  }
  Value e = TRY(make_error(t, nx_type_UnicodeEncodeError, encoding, value_of(in), start, stop, reason));
  Value from_handler;
  const int64_t next = TRY(call_handler_py(t, errors, e, in->length, true, &from_handler));
  (is<Bytes>(from_handler) ? *bytes : *text) = from_handler;
  return next;
}

// --- codecs.strict_errors(e), replace_errors(e) ...: the built-in handlers as functions

Result<Value> handle_exception(Thread& t, Handler handler, Value exception) {
  Exception* e = try_cast<Exception>(exception);
  const bool encode = e != nullptr && is_subtype(type_of(exception), &nx_type_UnicodeEncodeError);
  const bool decode = e != nullptr && is_subtype(type_of(exception), &nx_type_UnicodeDecodeError);
  if (handler == Handler::Strict && e != nullptr) return raise_object(t, e);
  if (!encode && !decode) return raise(t, TypeError, "don't know how to handle {} in error callback", type_name(exception));
  const int64_t start = clamp_int64(e->fields[2]), stop = clamp_int64(e->fields[3]);
  Value text;
  int64_t next;
  if (decode) {
    Decoding d(t, "?", e->fields[1], bytes_view(e->fields[1]), "strict");
    d.handler = handler;
    if (handler != Handler::Ignore && handler != Handler::Replace && handler != Handler::Backslash && handler != Handler::SurrogateEscape) {
      return raise_object(t, e);
    }
    next = TRY(d.error(start, stop, ""));
    text = value_of(TRY(d.out.finish(t)));
  } else {
    Encoding d(t, "?", as<Str>(e->fields[1]), "strict");
    d.handler = handler;
    TextBuilder out;
    next = TRY(d.error(start, stop, "", [&](uint32_t c) {
      out.put(c);
      return true;
    }));
    text = d.out.size() > 0 ? value_of(TRY(d.out.finish_bytes(t))) : value_of(TRY(out.finish(t)));
  }
  return value_of(TRY(make_tuple_of(t, text, Value::from_small(next))));
}

}  // namespace natrix::rt
