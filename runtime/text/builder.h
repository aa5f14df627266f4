// runtime/text/builder.h - TextBuilder: a string under construction, as wide as it has had to become.
// malloc'd, so it needs no protection from the collector; finish() makes the object.
#pragma once

#include <string_view>

#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

class TextBuilder {
 public:
  TextBuilder() = default;
  ~TextBuilder();
  TextBuilder(const TextBuilder&) = delete;

  int64_t size() const { return size_; }
  bool ascii() const { return seen_ < 0x80; }
  void put(uint32_t c) {
    if (size_ == capacity_ || c >= limit_) make_room(1, c);
    put_there(c);
  }
  void reserve(int64_t n) { if (n > capacity_ - size_) make_room(n, 0); }
  void fill(uint32_t c, int64_t n);
  void append(const Str* s, int64_t start, int64_t stop);
  void append(const Str* s) { append(s, 0, s->length); }
  void append_bytes(const void* data, int64_t n);  // each byte one unit
  void append_bytes(std::string_view s) { append_bytes(s.data(), static_cast<int64_t>(s.size())); }
  void append_utf8(std::string_view s);
  void append_hex(uint32_t c, int digits);         // lower case

  Result<Str*> finish(Thread& t);
  // All units must be below 256:
  Result<Bytes*> finish_bytes(Thread& t);
  Result<Value> finish_bytearray(Thread& t);

 private:
  void make_room(int64_t n, uint32_t c);
  void put_there(uint32_t c) {
    seen_ |= c;
    switch (width_) {
      case 1: static_cast<uint8_t*>(data_)[size_++] = static_cast<uint8_t>(c); break;
      case 2: static_cast<uint16_t*>(data_)[size_++] = static_cast<uint16_t>(c); break;
      default: static_cast<uint32_t*>(data_)[size_++] = c;
    }
  }
  uint8_t inline_[256];
  void* data_ = inline_;
  int64_t size_ = 0;
  int64_t capacity_ = sizeof(inline_);
  uint32_t limit_ = 0x100;
  uint32_t seen_ = 0;  // all code points or-ed: enough to know the width
  int width_ = 1;
};

}  // namespace natrix::rt
