// runtime/text/str_case.cpp - upper, lower, title, capitalize, swapcase, casefold of str and unicode.
// Python 3 uses the full mappings (one character may become three); Python 2 only those to a single character.

#include "natives/builtins.h"

#include "runtime/core/api.h"
#include "runtime/text/builder.h"
#include "runtime/text/str.h"
#include "runtime/text/unicode.h"

namespace natrix::rt {
namespace {

template <class Map>
Result<Value> map_ascii(Thread& t, const Str* s, Map map) {
  if (s->length == 0) return value_of(empty_str());
  if (s->length == 1) return value_of(TRY(str_of_char(t, map(s->data()[0]))));
  Str* r = TRY(allocate_str(t, s->length, 1, true));
  const uint8_t* in = s->data();
  uint8_t* out = r->data();
  for (int64_t i = 0; i < s->length; ++i) out[i] = static_cast<uint8_t>(map(in[i]));
  return value_of(r);
}

uint32_t lower_byte(uint32_t c) { return ascii_upper(c) ? c + 32 : c; }
uint32_t upper_byte(uint32_t c) { return ascii_lower(c) ? c - 32 : c; }

void put_all(TextBuilder& out, const uint32_t* c, int n) {
  for (int i = 0; i < n; ++i) out.put(c[i]);
}

// Unicode Standard 3.13, Final_Sigma: a capital sigma at the end of a word becomes a final one.
bool final_sigma(const Str* s, int64_t i) {
  int64_t j = i - 1;
  while (j >= 0 && is_case_ignorable(s->at(j))) --j;
  if (j < 0 || !is_cased(s->at(j))) return false;
  j = i + 1;
  while (j < s->length && is_case_ignorable(s->at(j))) ++j;
  return j == s->length || !is_cased(s->at(j));
}

void put_lower(TextBuilder& out, const Str* s, int64_t i) {
  const uint32_t c = s->at(i);
  if (py2()) return out.put(simple_lower(c));
  if (c == 0x3A3) return out.put(final_sigma(s, i) ? 0x3C2 : 0x3C3);
  uint32_t mapped[3];
  put_all(out, mapped, full_lower(c, mapped));
}
void put_upper(TextBuilder& out, uint32_t c) {
  if (py2()) return out.put(simple_upper(c));
  uint32_t mapped[3];
  put_all(out, mapped, full_upper(c, mapped));
}
void put_title(TextBuilder& out, uint32_t c) {
  if (py2()) return out.put(simple_title(c));
  uint32_t mapped[3];
  put_all(out, mapped, full_title(c, mapped));
}

}  // namespace

Result<Value> nx_str_lower(Thread& t, Str* self) {
  if (self->ascii()) return map_ascii(t, self, lower_byte);
  TextBuilder out;
  for (int64_t i = 0; i < self->length; ++i) put_lower(out, self, i);
  return value_of(TRY(out.finish(t)));
}

Result<Value> nx_str_upper(Thread& t, Str* self) {
  if (self->ascii()) return map_ascii(t, self, upper_byte);
  TextBuilder out;
  for (int64_t i = 0; i < self->length; ++i) put_upper(out, self->at(i));
  return value_of(TRY(out.finish(t)));
}

Result<Value> nx_str_casefold(Thread& t, Str* self) {
  if (self->ascii()) return map_ascii(t, self, lower_byte);
  TextBuilder out;
  for (int64_t i = 0; i < self->length; ++i) {
    uint32_t mapped[3];
    put_all(out, mapped, full_fold(self->at(i), mapped));
  }
  return value_of(TRY(out.finish(t)));
}

Result<Value> nx_str_capitalize(Thread& t, Str* self) {
  if (self->length == 0) return value_of(empty_str());
  TextBuilder out;
  if (py2()) {
    out.put(simple_upper(self->at(0)));
  } else {
    put_title(out, self->at(0));
  }
  for (int64_t i = 1; i < self->length; ++i) put_lower(out, self, i);
  return value_of(TRY(out.finish(t)));
}

Result<Value> nx_str_title(Thread& t, Str* self) {
  TextBuilder out;
  bool previous = false;
  for (int64_t i = 0; i < self->length; ++i) {
    const uint32_t c = self->at(i);
    if (previous) {
      put_lower(out, self, i);
    } else {
      put_title(out, c);
    }
    previous = py2() ? is_lower(c) || is_upper(c) || is_title(c) : is_cased(c);
  }
  return value_of(TRY(out.finish(t)));
}

Result<Value> nx_str_swapcase(Thread& t, Str* self) {
  TextBuilder out;
  for (int64_t i = 0; i < self->length; ++i) {
    const uint32_t c = self->at(i);
    if (is_upper(c)) {
      put_lower(out, self, i);
    } else if (is_lower(c)) {
      put_upper(out, c);
    } else {
      out.put(c);
    }
  }
  return value_of(TRY(out.finish(t)));
}

}  // namespace natrix::rt
