// runtime/modules/file_lines.cpp - lines and characters out of a file's buffer.
// A text layer's buffer holds UTF-8, so line ends are found in bytes there too. A '\r' in universal mode is handed out as
// '\n' at once, and a '\n' that follows is skipped when it comes: a terminal need not be asked for it.
#include "runtime/containers/tuple.h"
#include "runtime/modules/file_layers.h"

namespace natrix::rt {

namespace {

/// Removes a '\n' that belongs to a '\r' already handed out. False at the end of the file.
Result<bool> ready_py(Thread& t, File* f) {
  for (;;) {
    if (available(f) == 0 && !TRY(fill_py(t, f, f->unbuffered ? 1 : kFileBuffer))) return false;
    if (available(f) == 0) return false;
    if (!f->skip_newline) return true;
    f->skip_newline = false;
    if (f->buffer[f->begin] != '\n') {
      f->newlines_seen |= 1;
      return true;
    }
    ++f->begin;
    f->newlines_seen |= 4;
  }
}

/// How many bytes the first `count` characters of UTF-8 take; `count` is reduced by the characters seen.
uint64_t utf8_span(const uint8_t* p, uint64_t n, int64_t* count) {
  uint64_t i = 0;
  while (i < n && *count > 0) {
    ++i;
    while (i < n && (p[i] & 0xC0) == 0x80) ++i;
    --*count;
  }
  return i;
}

}  // namespace

Result<void> read_line_into_py(Thread& t, File* f, NewlineMode mode, int64_t limit, Buffer<char>& out) {
  Locked held(t, f);
  const bool text = f->kind == FileKind::Text;
  int64_t left = limit < 0 ? INT64_MAX : limit;
  while (left > 0 && TRY(ready_py(t, f))) {
    const uint8_t* p = f->buffer + f->begin;
    uint64_t n = available(f);
    if (limit >= 0) {
      if (text) {
        int64_t rest = left;
        n = utf8_span(p, n, &rest);
      } else if (n > static_cast<uint64_t>(left)) {
        n = static_cast<uint64_t>(left);
      }
    }
    auto take = [&](uint64_t count) {
      out.append(reinterpret_cast<const char*>(p), count);
      f->begin += count;
      if (limit >= 0) {
        if (text) {
          utf8_span(p, count, &left);
        } else {
          left -= static_cast<int64_t>(count);
        }
      }
    };
    if (mode == NewlineMode::Lf) {
      const void* found = memchr(p, '\n', n);
      if (found != nullptr) {
        take(static_cast<uint64_t>(static_cast<const uint8_t*>(found) - p) + 1);
        return {};
      }
      take(n);
      continue;
    }
    uint64_t i = 0;
    while (i < n && p[i] != '\n' && p[i] != '\r') ++i;
    if (i == n) {
      take(n);
      continue;
    }
    if (p[i] == '\n') {
      take(i + 1);
      if (mode == NewlineMode::Universal) f->newlines_seen |= 2;
      if (mode == NewlineMode::Universal || mode == NewlineMode::Untouched) return {};
      if (mode == NewlineMode::CrLf && out.size() >= 2 && out[out.size() - 2] == '\r') return {};
      continue;
    }
    take(i + 1);
    switch (mode) {
      case NewlineMode::Universal:
        out.back() = '\n';
        f->skip_newline = true;
        return {};
      case NewlineMode::Untouched:
        if (left > 0 && TRY(ready_py(t, f)) && f->buffer[f->begin] == '\n') {
          out.push('\n');
          ++f->begin;
        }
        return {};
      case NewlineMode::Cr: return {};
      default: break;
    }
  }
  return {};
}

Result<void> read_characters_py(Thread& t, File* f, NewlineMode mode, int64_t n, bool text, Buffer<char>& out) {
  Locked held(t, f);
  int64_t left = n < 0 ? INT64_MAX : n;
  while (left > 0 && TRY(ready_py(t, f))) {
    const uint8_t* p = f->buffer + f->begin;
    uint64_t size = available(f);
    if (n >= 0) {
      if (text) {
        int64_t rest = left;
        size = utf8_span(p, size, &rest);
      } else if (size > static_cast<uint64_t>(left)) {
        size = static_cast<uint64_t>(left);
      }
    }
    if (mode == NewlineMode::Universal) {
      // Up to the first '\r', which becomes '\n'.
      const void* found = memchr(p, '\r', size);
      if (memchr(p, '\n', found != nullptr ? static_cast<size_t>(static_cast<const uint8_t*>(found) - p) : size) != nullptr) {
        f->newlines_seen |= 2;
      }
      if (found != nullptr) {
        size = static_cast<uint64_t>(static_cast<const uint8_t*>(found) - p) + 1;
        f->skip_newline = true;
      }
    }
    out.append(reinterpret_cast<const char*>(p), size);
    if (f->skip_newline) out.back() = '\n';
    f->begin += size;
    if (n >= 0) {
      if (text) {
        utf8_span(p, size, &left);
      } else {
        left -= static_cast<int64_t>(size);
      }
    }
  }
  if (f->skip_newline && n < 0) {
    f->skip_newline = false;  // the file ends with '\r'
    f->newlines_seen |= 1;
  }
  return {};
}

Result<Value> buffered_line(Thread& t, File* f) {
  if (f->closed || !f->readable || f->skip_newline || f->dirty != 0) return kEmpty;
  const bool text = f->kind == FileKind::Text;
  if (!text && f->kind != FileKind::Python2 && f->kind != FileKind::Buffered) return kEmpty;
  if (text && (!is<File>(f->inner) || as<File>(f->inner)->closed)) return kEmpty;
  Locked held(t, f);
  const uint64_t n = available(f);
  if (n == 0) return kEmpty;
  const uint8_t* p = f->buffer + f->begin;
  const uint8_t* end = static_cast<const uint8_t*>(memchr(p, '\n', n));
  if (end == nullptr) return kEmpty;
  const size_t length = static_cast<size_t>(end - p) + 1;
  if (f->kind != FileKind::Buffered && f->newline != NewlineMode::Lf) {
    if (f->newline != NewlineMode::Universal || memchr(p, '\r', length) != nullptr) return kEmpty;
    f->newlines_seen |= 2;
  }
  f->begin += length;
  f->iterating = true;
  const std::string_view line(reinterpret_cast<const char*>(p), length);
  if (text) {
    Str* s = TRY(make_str(t, line));
    return value_of(s);
  }
  Bytes* b = TRY(make_bytes(t, line));
  return value_of(b);
}

Result<Value> newlines_value(Thread& t, uint8_t seen) {
  constexpr const char* kEnds[] = {"\r", "\n", "\r\n"};
  Value values[3];
  size_t count = 0;
  for (int i = 0; i < 3; ++i) {
    if ((seen >> i & 1) == 0) continue;
    Text* s = TRY(native_str(t, kEnds[i]));
    values[count++] = value_of(s);
  }
  if (count == 0) return kNone;
  if (count == 1) return values[0];
  Tuple* all = TRY(make_tuple(t, values, count));
  return value_of(all);
}

}  // namespace natrix::rt
