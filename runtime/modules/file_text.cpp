// runtime/modules/file_text.cpp - the text layer of Python 3's files: TextIOWrapper over a byte layer.
// Reading decodes chunks of 8192 bytes, as CPython does, so a malformed byte is reported by the read that fetches its
// chunk and at the same position. The buffer holds what is decoded as UTF-8; lines are cut from it by file_lines.cpp.
// Writing keeps up to a chunk of encoded text of its own before the byte layer gets it: what sys.stdout.buffer writes
// meanwhile comes first, as in CPython.
#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/text/codecs.h"

namespace natrix::rt {

namespace {

/// The length of data without a sequence at its end whose continuation is missing.
size_t complete_prefix(const uint8_t* p, size_t n) {
  for (size_t back = 1; back <= 3 && back <= n; ++back) {
    const uint8_t c = p[n - back];
    if (c < 0x80) return n;
    if (c >= 0xC0) {
      const size_t need = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
      return back < need ? n - back : n;
    }
  }
  return n;
}

bool all_ascii(const uint8_t* p, size_t n) {
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    uint64_t word;
    memcpy(&word, p + i, 8);
    if ((word & 0x8080808080808080u) != 0) return false;
  }
  for (; i < n; ++i) {
    if (p[i] >= 0x80) return false;
  }
  return true;
}

/// Well-formed UTF-8 (RFC 3629).
bool valid_utf8(const uint8_t* p, size_t n) {
  size_t i = 0;
  while (i < n) {
    const uint8_t c = p[i];
    if (c < 0x80) {
      ++i;
      continue;
    }
    const size_t need = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c < 0xC2 || c > 0xF4 || i + need > n) return false;
    const uint8_t second = p[i + 1];
    const uint8_t low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80, high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) return false;
    for (size_t k = 2; k < need; ++k) {
      if ((p[i + k] & 0xC0) != 0x80) return false;
    }
    i += need;
  }
  return true;
}

void append_buffer(File* f, const void* data, size_t n) {
  reserve_buffer(f, f->end + n + 8);
  memcpy(f->buffer + f->end, data, n);
  f->end += n;
}

/// A chunk of bytes from below.
Result<void> read_chunk_py(Thread& t, File* f, int64_t n, Buffer<char>& out) {
  if (File* inner = byte_layer(f)) {
    if (inner->closed) return raise_closed(t);
    if (!inner->readable && inner->kind != FileKind::BytesIO) return raise(t, ValueError, "read of closed file");
    return read_bytes_py(t, inner, n, out, n >= 0);
  }
  const Value argument[] = {Value::from_small(n)};
  Text* name = names::read;
  if (n >= 0) {
    Text* read1 = TRY(native_str(t, "read1"));
    read1 = intern(t, read1);
    if (TRY(getattr_or_empty_py(t, f->inner, read1)) != kEmpty) name = read1;
  }
  Value r = TRY(call_method_py(t, f->inner, name, argument, 1));
  const BytesView view = TRY(bytes_argument(t, r));
  out.append(view.view());
  return {};
}

std::string_view text_of(Value v, std::string_view fallback) { return is_native_str(v) ? text_view(as<Text>(v)) : fallback; }

/// Decodes by name and appends; errors are raised here.
Result<void> decode_into_py(Thread& t, File* f, const uint8_t* data, size_t n) {
  Bytes* bytes = TRY(make_bytes(t, data, static_cast<int64_t>(n)));
  Value s = TRY(decode_py(t, value_of(bytes), text_of(f->encoding, "utf-8"), text_of(f->errors, "strict")));
  if (!is<Str>(s)) return raise(t, TypeError, "decoder should return a string result, not '{}'", type_name(s));
  const std::string_view utf8 = utf8_lossy(as<Str>(s));
  append_buffer(f, utf8.data(), utf8.size());
  return {};
}

}  // namespace

Result<bool> fill_text_py(Thread& t, File* f) {
  Locked held(t, f);
  TRY(flush_text_py(t, f, true));
  const bool other = f->encoding_kind == TextEncoding::Other;
  Buffer<char> chunk;
  chunk.append(reinterpret_cast<const char*>(f->buffer) + f->end, f->tail);
  const size_t kept = f->tail;
  TRY(read_chunk_py(t, f, other ? -1 : static_cast<int64_t>(kFileBuffer), chunk));
  const bool end = chunk.size() == kept;
  const uint8_t* data = reinterpret_cast<const uint8_t*>(chunk.data());
  size_t n = chunk.size();
  if (f->begin == f->end) {
    f->begin = f->end = 0;
  } else if (f->begin > kFileBuffer) {
    memmove(f->buffer, f->buffer + f->begin, f->end - f->begin);
    f->end -= f->begin;
    f->begin = 0;
  }
  f->tail = 0;
  if (n == 0) return false;
  const uint64_t before = f->end;
  switch (f->encoding_kind) {
    case TextEncoding::Utf8: {
      const size_t complete = end ? n : complete_prefix(data, n);
      if (all_ascii(data, complete) || valid_utf8(data, complete)) {
        append_buffer(f, data, complete);
      } else {
        TRY(decode_into_py(t, f, data, f->strict ? n : complete));
      }
      // The rest waits behind what is decoded.
      f->tail = n - complete;
      reserve_buffer(f, f->end + f->tail + 8);
      memcpy(f->buffer + f->end, data + complete, f->tail);
      break;
    }
    case TextEncoding::Ascii:
    case TextEncoding::Latin1:
      if (all_ascii(data, n)) {
        append_buffer(f, data, n);
        break;
      }
      [[fallthrough]];
    case TextEncoding::Other: TRY(decode_into_py(t, f, data, n)); break;
  }
  return f->end != before || !end;
}

Result<Str*> read_text_line_py(Thread& t, File* f, int64_t limit) {
  Buffer<char> line;
  TRY(read_line_into_py(t, f, f->newline, limit, line));
  return make_str(t, line.view());
}

Result<Str*> read_text_py(Thread& t, File* f, int64_t n) {
  Buffer<char> text;
  TRY(read_characters_py(t, f, f->newline, n, true, text));
  return make_str(t, text.view());
}

// --- writing

namespace {

/// Puts encoded text behind what is waiting.
Result<void> append_pending_py(Thread& t, File* f, const void* data, size_t n) {
  if (n == 0) return {};
  if (f->dirty + n > kFileBuffer && f->dirty != 0) TRY(flush_text_py(t, f, false));
  reserve_buffer(f, f->dirty + n);
  memcpy(f->buffer + f->dirty, data, n);
  if (f->dirty == 0) {
    if (File* inner = byte_layer(f)) inner->outer = f;
  }
  f->dirty += n;
  return {};
}

/// Strings with '\n' as the file's newline.
Result<Str*> translate_newlines(Thread& t, File* f, Str* s) {
  if (f->newline != NewlineMode::Cr && f->newline != NewlineMode::CrLf) return s;
  TextBuilder out;
  for (int64_t i = 0; i < s->length; ++i) {
    const uint32_t c = s->at(i);
    if (c == '\n') {
      out.put('\r');
      if (f->newline == NewlineMode::Cr) continue;
    }
    out.put(c);
  }
  return out.finish(t);
}

}  // namespace

namespace {

Result<void> write_encoded_py(Thread& t, File* f, const void* data, size_t n) {
  // What has been read ahead is forgotten; the byte layer is where it is.
  f->begin = f->end = f->tail = 0;
  f->skip_newline = false;
  TRY(append_pending_py(t, f, data, n));
  const bool flush = f->line_buffered && (memchr(data, '\n', n) != nullptr || memchr(data, '\r', n) != nullptr);
  if (f->dirty >= kFileBuffer || flush || f->unbuffered) TRY(flush_text_py(t, f, flush));
  return {};
}

}  // namespace

Result<bool> write_plain_text_py(Thread& t, File* f, std::string_view ascii) {
  if (f->encoding_kind == TextEncoding::Other) return false;
  Locked held(t, f);
  TRY(write_encoded_py(t, f, ascii.data(), ascii.size()));
  return true;
}

Result<void> write_text_py(Thread& t, File* f, Str* s) {
  Locked held(t, f);
  s = TRY(translate_newlines(t, f, s));
  const uint8_t* data = s->data();
  size_t n = static_cast<size_t>(s->length);
  if (f->encoding_kind == TextEncoding::Other || !s->ascii()) {
    if (f->encoding_kind == TextEncoding::Utf8 && f->strict) {
      const std::string_view utf8 = TRY(utf8_of(t, s));
      data = reinterpret_cast<const uint8_t*>(utf8.data());
      n = utf8.size();
    } else {
      Value bytes = TRY(encode_py(t, value_of(s), text_of(f->encoding, "utf-8"), text_of(f->errors, "strict")));
      const BytesView view = TRY(bytes_argument(t, bytes));
      data = view.data;
      n = static_cast<size_t>(view.length);
    }
  }
  return write_encoded_py(t, f, data, n);
}

Result<void> flush_text_py(Thread& t, File* f, bool through) {
  Locked held(t, f);
  File* inner = byte_layer(f);
  if (f->dirty != 0) {
    const size_t size = f->dirty;
    if (inner != nullptr) {
      if (inner->closed) return raise_closed(t);
      inner->outer = nullptr;
      f->dirty = 0;  // the byte layer has it, or it is lost with the error
      TRY(write_bytes_py(t, inner, f->buffer, size));
    } else {
      Bytes* bytes = TRY(make_bytes(t, f->buffer, static_cast<int64_t>(size)));
      f->dirty = 0;
      const Value argument[] = {value_of(bytes)};
      TRY(call_method_py(t, f->inner, names::write, argument, 1));
    }
  }
  if (!through) return {};
  if (inner != nullptr) return flush_bytes_py(t, inner);
  TRY(call_method_py(t, f->inner, names::flush));
  return {};
}

// --- making

Result<void> set_encoding(Thread& t, File* f, Value encoding, Value errors) {
  // "locale", io.text_encoding()'s word, is what there is without one.
  if (encoding == kEmpty || encoding == kNone || (!py2() && is<Str>(encoding) && text_view(as<Text>(encoding)) == "locale")) {
    Text* utf8 = TRY(native_str(t, "UTF-8"));
    encoding = value_of(utf8);
  }
  if (!is_native_str(encoding) && !is<Str>(encoding)) {
    return raise(t, TypeError, "TextIOWrapper() argument 'encoding' must be str or None, not {}", type_name(encoding));
  }
  if (errors == kEmpty || errors == kNone) {
    Text* strict = TRY(native_str(t, "strict"));
    errors = value_of(strict);
  }
  if (!is_native_str(errors) && !is<Str>(errors)) {
    return raise(t, TypeError, "TextIOWrapper() argument 'errors' must be str or None, not {}", type_name(errors));
  }
  const std::string_view name = text_view(as<Text>(encoding));
  char plain[16];
  size_t n = 0;
  for (const char c : name) {
    if (c == '-' || c == '_' || c == ' ') continue;
    if (n + 1 >= sizeof plain) break;
    plain[n++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  const std::string_view key(plain, n);
  if (key == "utf8" || key == "u8" || key == "utf" || key == "cp65001") {
    f->encoding_kind = TextEncoding::Utf8;
  } else if (key == "latin1" || key == "iso88591" || key == "l1" || key == "latin") {
    f->encoding_kind = TextEncoding::Latin1;
  } else if (key == "ascii" || key == "usascii" || key == "646") {
    f->encoding_kind = TextEncoding::Ascii;
  } else {
    f->encoding_kind = TextEncoding::Other;
    // LookupError for an unknown one.
    TRY(decode_py(t, value_of(empty_bytes()), name, "strict"));
  }
  f->strict = text_view(as<Text>(errors)) == "strict";
  store(f, &f->encoding, encoding);
  store(f, &f->errors, errors);
  return {};
}

Result<void> init_text(Thread& t, File* f, Value inner, Value encoding, Value errors, Value newline, bool line_buffering,
                       bool write_through) {
  if (newline == kEmpty || newline == kNone) {
    f->newline = NewlineMode::Universal;
  } else {
    if (!is_native_str(newline) && !is<Str>(newline)) {
      return raise(t, TypeError, "TextIOWrapper() argument 'newline' must be str or None, not {}", type_name(newline));
    }
    const std::string_view s = text_view(as<Text>(newline));
    if (s.empty()) {
      f->newline = NewlineMode::Untouched;
    } else if (s == "\n") {
      f->newline = NewlineMode::Lf;
    } else if (s == "\r") {
      f->newline = NewlineMode::Cr;
    } else if (s == "\r\n") {
      f->newline = NewlineMode::CrLf;
    } else {
      return raise(t, ValueError, "illegal newline value: {}", newline);
    }
  }
  TRY(set_encoding(t, f, encoding, errors));
  store(f, &f->inner, inner);
  f->line_buffered = line_buffering;
  f->unbuffered = write_through;
  if (File* below = byte_layer(f)) {
    f->readable = below->readable || below->kind == FileKind::BytesIO;
    f->writable = below->writable || below->kind == FileKind::BytesIO;
  } else {
    f->readable = f->writable = true;
  }
  f->initialized = true;
  register_file(f);
  return {};
}

}  // namespace natrix::rt
