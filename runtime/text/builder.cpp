// runtime/text/builder.cpp - growing and widening of strings under construction.

#include "runtime/text/builder.h"

#include <cstdlib>
#include <cstring>

#include "runtime/text/bytearray.h"
#include "runtime/text/utf8.h"

namespace natrix::rt {

TextBuilder::~TextBuilder() {
  if (data_ != inline_) free(data_);
}

void TextBuilder::make_room(int64_t n, uint32_t c) {
  int width = width_for(c);
  if (width < width_) width = width_;
  int64_t capacity = capacity_;
  if (size_ + n > capacity) capacity = size_ + n > capacity * 2 ? size_ + n : capacity * 2;
  void* p = malloc(static_cast<size_t>(capacity * width));
  if (p == nullptr) abort();  // the process is out of address space
  if (width == width_) {
    memcpy(p, data_, static_cast<size_t>(size_ * width));
  } else if (width == 2) {
    for (int64_t i = 0; i < size_; ++i) static_cast<uint16_t*>(p)[i] = static_cast<uint8_t*>(data_)[i];
  } else {
    for (int64_t i = 0; i < size_; ++i) {
      static_cast<uint32_t*>(p)[i] = width_ == 1 ? static_cast<uint8_t*>(data_)[i] : static_cast<uint16_t*>(data_)[i];
    }
  }
  if (data_ != inline_) free(data_);
  data_ = p;
  capacity_ = capacity;
  width_ = width;
  limit_ = width == 1 ? 0x100 : width == 2 ? 0x10000 : UINT32_MAX;
}

void TextBuilder::fill(uint32_t c, int64_t n) {
  if (n <= 0) return;
  if (size_ + n > capacity_ || c >= limit_) make_room(n, c);
  for (int64_t i = 0; i < n; ++i) put_there(c);
}

void TextBuilder::append(const Str* s, int64_t start, int64_t stop) {
  if (stop <= start) return;
  if (s->width() == 1) return append_bytes(s->data() + start, stop - start);
  with_units(s, [&](const auto* p, int64_t) {
    for (int64_t i = start; i < stop; ++i) put(p[i]);
  });
}

void TextBuilder::append_bytes(const void* data, int64_t n) {
  if (n <= 0) return;
  if (size_ + n > capacity_) make_room(n, 0);
  auto* p = static_cast<const uint8_t*>(data);
  if (width_ != 1) {
    for (int64_t i = 0; i < n; ++i) put_there(p[i]);
    return;
  }
  memcpy(static_cast<uint8_t*>(data_) + size_, p, static_cast<size_t>(n));
  size_ += n;
  if (!all_ascii(p, static_cast<size_t>(n))) seen_ |= 0x80;
}

void TextBuilder::append_utf8(std::string_view s) {
  auto* p = reinterpret_cast<const uint8_t*>(s.data());
  if (all_ascii(p, s.size())) return append_bytes(s);
  for (const uint8_t* end = p + s.size(); p < end;) put(next_utf8(p));
}

void TextBuilder::append_hex(uint32_t c, int digits) {
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) put(static_cast<uint8_t>("0123456789abcdef"[c >> shift & 15]));
}

Result<Str*> TextBuilder::finish(Thread& t) {
  switch (width_) {
    case 1:
      if (size_ > 1) {
        Str* s = TRY(allocate_str(t, size_, 1, seen_ < 0x80));
        memcpy(s->data(), data_, static_cast<size_t>(size_));
        return s;
      }
      return make_str_latin1(t, static_cast<uint8_t*>(data_), size_);
    case 2: return make_str_ucs2(t, static_cast<uint16_t*>(data_), size_);
    default: return make_str_ucs4(t, static_cast<uint32_t*>(data_), size_);
  }
}

Result<Bytes*> TextBuilder::finish_bytes(Thread& t) {
  if (width_ == 1) return make_bytes(t, data_, size_);
  Bytes* s = TRY(allocate_bytes(t, size_));
  for (int64_t i = 0; i < size_; ++i) {
    s->data()[i] = static_cast<uint8_t>(width_ == 2 ? static_cast<uint16_t*>(data_)[i] : static_cast<uint32_t*>(data_)[i]);
  }
  return s;
}

Result<Value> TextBuilder::finish_bytearray(Thread& t) {
  if (width_ == 1) return value_of(TRY(make_bytearray(t, data_, size_)));
  Bytes* s = TRY(finish_bytes(t));
  return value_of(TRY(make_bytearray(t, s->data(), s->length)));
}

}  // namespace natrix::rt
