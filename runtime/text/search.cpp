// runtime/text/search.cpp - searching strings whose units differ in width: the needle is widened once.

#include "runtime/text/search.h"

namespace natrix::rt {

void Needle::widen(const Str* sub) {
  const auto n = static_cast<size_t>(length_);
  widened_ = malloc((n + 1) * static_cast<size_t>(in_->width()));
  if (widened_ == nullptr) abort();
  with_units(sub, [&](const auto* p, int64_t) {
    if (in_->width() == 2) {
      for (size_t i = 0; i < n; ++i) static_cast<uint16_t*>(widened_)[i] = static_cast<uint16_t>(p[i]);
    } else {
      for (size_t i = 0; i < n; ++i) static_cast<uint32_t*>(widened_)[i] = p[i];
    }
  });
  units_ = widened_;
}

int64_t Needle::find(int64_t start, int64_t stop) const {
  if (absent_) return -1;
  return with_units(in_, [&]<class Unit>(const Unit* s, int64_t) {
    return find_units(s, start, stop, static_cast<const Unit*>(units_), length_);
  });
}

int64_t Needle::rfind(int64_t start, int64_t stop) const {
  if (absent_) return -1;
  return with_units(in_, [&]<class Unit>(const Unit* s, int64_t) {
    return rfind_units(s, start, stop, static_cast<const Unit*>(units_), length_);
  });
}

int64_t find_str(const Str* s, const Str* sub, int64_t start, int64_t stop) {
  if (s->width_log() == 0 && sub->width_log() == 0) return find_units(s->data(), start, stop, sub->data(), sub->length);
  return Needle(s, sub).find(start, stop);
}
int64_t rfind_str(const Str* s, const Str* sub, int64_t start, int64_t stop) { return Needle(s, sub).rfind(start, stop); }

int64_t count_str(const Str* s, const Str* sub, int64_t start, int64_t stop, int64_t limit) {
  if (sub->length == 0) return stop < start ? 0 : stop - start + 1 < limit ? stop - start + 1 : limit;
  const Needle needle(s, sub);
  int64_t n = 0;
  for (int64_t at = start; n < limit && (at = needle.find(at, stop)) >= 0; at += sub->length) ++n;
  return n;
}

}  // namespace natrix::rt
