// runtime/text/str_methods.cpp - the methods of str (unicode) but for case and formatting.

#include "natives/builtins.h"

#include "runtime/containers/dict.h"
#include "runtime/containers/iterators.h"
#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"
#include "runtime/text/methods.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"

namespace natrix::rt {

Result<void> methods::search_bounds_py(Thread& t, Value start, Value stop, int64_t length, int64_t* low, int64_t* high) {
  auto bound = [&](Value v, int64_t absent) -> Result<int64_t> {
    if (v == kEmpty || v == kNone) return absent;
    if (v.is_int()) return v.as_int();
    if (!is_integer(v) && lookup(t, type_of(v), names::dunder_index) == kEmpty) {
      return raise(t, TypeError, "slice indices must be integers or None or have an __index__ method");
    }
    return index_py(t, v, true);
  };
  int64_t i = TRY(bound(start, 0)), j = TRY(bound(stop, INT64_MAX));
  if (j > length) j = length;
  if (j < 0) j = j + length < 0 ? 0 : j + length;
  if (i < 0) i = i + length < 0 ? 0 : i + length;
  *low = i;
  *high = j;
  return Done{};
}

namespace {

using namespace methods;

Result<int64_t> found(Thread& t, Result<int64_t> at) {
  if (at.raised() || at.value() >= 0) return at;
  return raise(t, ValueError, "substring not found");
}

Result<uint32_t> fill_character(Thread& t, Value v) {
  if (v == kEmpty) return uint32_t{' '};
  Str* s = try_cast<Str>(v);
  if (s == nullptr && py2() && is<Bytes>(v)) s = TRY(decode_ascii(t, as<Bytes>(v)));
  if (s == nullptr) {
    if (py2()) return raise(t, TypeError, "The fill character cannot be converted to Unicode");
    return raise(t, TypeError, "The fill character must be a unicode character, not {}", type_name(v));
  }
  if (s->length != 1) return raise(t, TypeError, "The fill character must be exactly one character long");
  return s->at(0);
}

Result<bool> has_affix_py(Thread& t, Str* self, Value affix, Value start, Value stop, bool at_end) {
  const StrKind k(self);
  int64_t low, high;
  if (Tuple* tuple = try_cast<Tuple>(affix)) {
    TRY(search_bounds_py(t, start, stop, k.length, &low, &high));
    for (int64_t i = 0; i < tuple->length; ++i) {
      if (!is<Str>(tuple->items[i]) && !py2()) {
        return raise(t, TypeError, "tuple for {} must only contain str, not {}", at_end ? "endswith" : "startswith",
                     type_name(tuple->items[i]));
      }
      Str* sub = TRY(StrKind::sub(t, tuple->items[i], ""));
      if (tail_matches(k, sub, low, high, at_end)) return true;
    }
    return false;
  }
  if (!is_any_string(affix)) {
    return raise(t, TypeError, py2() ? "{} first arg must be str, unicode, or tuple, not {}"
                                     : "{} first arg must be str or a tuple of str, not {}",
                 at_end ? "endswith" : "startswith", type_name(affix));
  }
  Str* sub = TRY(StrKind::sub(t, affix, ""));
  TRY(search_bounds_py(t, start, stop, k.length, &low, &high));
  return tail_matches(k, sub, low, high, at_end);
}

Result<Value> strip(Thread& t, Str* self, Value chars, int sides, const char* name) {
  const StrKind k(self);
  if (chars == kNone) return strip_if(t, k, sides, is_space);
  if (!is_any_string(chars)) {
    return raise(t, TypeError, py2() ? "{} arg must be None, unicode or str" : "{} arg must be None or str", name);
  }
  Str* set = TRY(StrKind::sub(t, chars, ""));
  return strip_set(t, k, set, sides);
}

template <class Test>
bool all_of(const Str* s, Test test) {
  if (s->length == 0) return false;
  for (int64_t i = 0; i < s->length; ++i) {
    if (!test(s->at(i))) return false;
  }
  return true;
}

}  // namespace

Result<int64_t> nx_str_find(Thread& t, Str* self, Value sub, Value start, Value end) { return find_py(t, StrKind(self), sub, start, end, false); }
Result<int64_t> nx_str_rfind(Thread& t, Str* self, Value sub, Value start, Value end) { return find_py(t, StrKind(self), sub, start, end, true); }
Result<int64_t> nx_str_index(Thread& t, Str* self, Value sub, Value start, Value end) { return found(t, nx_str_find(t, self, sub, start, end)); }
Result<int64_t> nx_str_rindex(Thread& t, Str* self, Value sub, Value start, Value end) { return found(t, nx_str_rfind(t, self, sub, start, end)); }
Result<int64_t> nx_str_count(Thread& t, Str* self, Value sub, Value start, Value end) { return count_py(t, StrKind(self), sub, start, end); }
Result<bool> nx_str_startswith(Thread& t, Str* self, Value prefix, Value start, Value end) { return has_affix_py(t, self, prefix, start, end, false); }
Result<bool> nx_str_endswith(Thread& t, Str* self, Value suffix, Value start, Value end) { return has_affix_py(t, self, suffix, start, end, true); }

Result<Value> nx_str_split(Thread& t, Str* self, Value sep, int64_t maxsplit) { return split(t, StrKind(self), sep, maxsplit, false); }
Result<Value> nx_str_rsplit(Thread& t, Str* self, Value sep, int64_t maxsplit) { return split(t, StrKind(self), sep, maxsplit, true); }
Result<Value> nx_str_splitlines(Thread& t, Str* self, int64_t keepends) { return splitlines(t, StrKind(self), keepends != 0); }
Result<Value> nx_str_partition(Thread& t, Str* self, Value sep) { return partition(t, StrKind(self), sep, false); }
Result<Value> nx_str_rpartition(Thread& t, Str* self, Value sep) { return partition(t, StrKind(self), sep, true); }
Result<Value> nx_str_strip(Thread& t, Str* self, Value chars) { return strip(t, self, chars, kBothSides, "strip"); }
Result<Value> nx_str_lstrip(Thread& t, Str* self, Value chars) { return strip(t, self, chars, kLeft, "lstrip"); }
Result<Value> nx_str_rstrip(Thread& t, Str* self, Value chars) { return strip(t, self, chars, kRight, "rstrip"); }

Result<Value> nx_str_replace(Thread& t, Str* self, Value old, Value new_, int64_t count) {
  // The usual answer to a question about one character: it is not there.
  if (is_exact<Str>(old) && is_exact<Str>(new_) && as<Str>(old)->length == 1 && is_exact<Str>(value_of(self)) &&
      find_str(self, as<Str>(old), 0, self->length) < 0) return value_of(self);
  Str* what = TRY(StrKind::sub(t, old, "replace() argument 1 must be str"));
  Str* with = TRY(StrKind::sub(t, new_, "replace() argument 2 must be str"));
  return replace(t, StrKind(self), what, with, count);
}
Result<Value> nx_str_removeprefix(Thread& t, Str* self, Value prefix) {
  Str* sub = TRY(StrKind::sub(t, prefix, "removeprefix() argument must be str"));
  const StrKind k(self);
  return k.slice(t, tail_matches(k, sub, 0, k.length, false) ? sub->length : 0, k.length);
}
Result<Value> nx_str_removesuffix(Thread& t, Str* self, Value suffix) {
  Str* sub = TRY(StrKind::sub(t, suffix, "removesuffix() argument must be str"));
  const StrKind k(self);
  return k.slice(t, 0, tail_matches(k, sub, 0, k.length, true) ? k.length - sub->length : k.length);
}

Result<Value> nx_str_center(Thread& t, Str* self, int64_t width, Value fillchar) {
  const uint32_t fill = TRY(fill_character(t, fillchar));
  return center(t, StrKind(self), width, fill);
}
Result<Value> nx_str_ljust(Thread& t, Str* self, int64_t width, Value fillchar) {
  const uint32_t fill = TRY(fill_character(t, fillchar));
  return pad(t, StrKind(self), 0, width - self->length, fill);
}
Result<Value> nx_str_rjust(Thread& t, Str* self, int64_t width, Value fillchar) {
  const uint32_t fill = TRY(fill_character(t, fillchar));
  return pad(t, StrKind(self), width - self->length, 0, fill);
}
Result<Value> nx_str_zfill(Thread& t, Str* self, int64_t width) { return zfill(t, StrKind(self), width); }
Result<Value> nx_str_expandtabs(Thread& t, Str* self, int64_t tabsize) { return expandtabs(t, StrKind(self), tabsize); }

// --- predicates

Result<bool> nx_str_isalnum(Thread&, Str* self) { return all_of(self, is_alnum); }
Result<bool> nx_str_isalpha(Thread&, Str* self) { return all_of(self, is_alpha); }
Result<bool> nx_str_isdecimal(Thread&, Str* self) { return all_of(self, is_decimal); }
Result<bool> nx_str_isdigit(Thread&, Str* self) { return all_of(self, is_digit); }
Result<bool> nx_str_isnumeric(Thread&, Str* self) { return all_of(self, is_numeric); }
Result<bool> nx_str_isspace(Thread&, Str* self) { return all_of(self, is_space); }
Result<bool> nx_str_isprintable(Thread&, Str* self) { return self->length == 0 || all_of(self, is_printable); }
Result<bool> nx_str_isascii(Thread&, Str* self) { return self->ascii(); }
Result<bool> nx_str_isidentifier(Thread&, Str* self) {
  return self->length > 0 && is_identifier_start(self->at(0)) && all_of(self, is_identifier_continue);
}
Result<bool> nx_str_islower(Thread&, Str* self) {
  bool cased = false;
  for (int64_t i = 0; i < self->length; ++i) {
    const uint32_t c = self->at(i);
    if (is_upper(c) || is_title(c)) return false;
    cased |= is_lower(c);
  }
  return cased;
}
Result<bool> nx_str_isupper(Thread&, Str* self) {
  bool cased = false;
  for (int64_t i = 0; i < self->length; ++i) {
    const uint32_t c = self->at(i);
    if (is_lower(c) || is_title(c)) return false;
    cased |= is_upper(c);
  }
  return cased;
}
Result<bool> nx_str_istitle(Thread&, Str* self) {
  bool cased = false, previous = false;
  for (int64_t i = 0; i < self->length; ++i) {
    const uint32_t c = self->at(i);
    if (is_upper(c) || is_title(c)) {
      if (previous) return false;
      previous = cased = true;
    } else if (is_lower(c)) {
      if (!previous) return false;
      cased = true;
    } else {
      previous = false;
    }
  }
  return cased;
}

// --- join

Result<std::span<const Value>> join_items_py(Thread& t, Value iterable, ValueBuffer& items) {
  using Pieces = std::span<const Value>;
  if (const Tuple* tuple = try_exact<Tuple>(iterable)) return Pieces(tuple->items, static_cast<size_t>(tuple->length));
  if (const List* list = try_exact<List>(iterable)) {
    // Only another thread could change it meanwhile.
    const Values* values = list_values(list);
    if (!Locked::threads_started.load(std::memory_order_relaxed)) {
      return Pieces(values->items, static_cast<size_t>(values->size.load(std::memory_order_relaxed)));
    }
  } else {
    auto iterator = iter_py(t, iterable);
    if (iterator.raised()) {
      if (!catch_pending(t, TypeError)) return Raised{};
      return raise(t, TypeError, "can only join an iterable");
    }
    iterable = iterator.value();
  }
  TRY(iterate_py(t, iterable, [&](Value v) { return items.push(v); }));
  return Pieces(items.data(), items.size());
}

Result<Value> nx_str_join(Thread& t, Str* self, Value iterable) {
  ValueBuffer items(t);
  const std::span<const Value> given = TRY(join_items_py(t, iterable, items));
  const Value* pieces = given.data();
  const int64_t count = static_cast<int64_t>(given.size());
  if (count == 0) return value_of(empty_str());
  if (py2()) {  // str items are decoded; the buffer keeps what comes of it
    for (int64_t i = 0; i < count; ++i) {
      Value v = pieces[i];
      if (is<Bytes>(v)) v = value_of(TRY(decode_ascii(t, as<Bytes>(v))));
      if (!is<Str>(v)) {
        return raise(t, TypeError, "sequence item {}: expected string or Unicode, {} found", i, type_name(v));
      }
      if (items.size() < static_cast<size_t>(count)) {
        TRY(items.push(v));
      } else {
        items[static_cast<size_t>(i)] = v;
      }
    }
    pieces = items.data();
  }
  if (count == 1 && is_exact<Str>(pieces[0])) return pieces[0];
  int64_t length = self->length * (count - 1);
  int width = count > 1 ? self->width() : 1;
  bool ascii = count == 1 || self->ascii();
  // Pieces of a long list lie anywhere: they are fetched some ahead of their turn.
  auto fetch = [&](int64_t i) { if (i + 8 < count) __builtin_prefetch(reinterpret_cast<const void*>(pieces[i + 8].bits)); };
  for (int64_t i = 0; i < count; ++i) {
    fetch(i);
    const Str* s = is_exact<Str>(pieces[i]) ? as<Str>(pieces[i]) : try_cast<Str>(pieces[i]);
    if (s == nullptr) return raise(t, TypeError, "sequence item {}: expected str instance, {} found", i, type_name(pieces[i]));
    length += s->length;
    if (s->width() > width) width = s->width();
    ascii &= s->ascii();
  }
  if (length == 0) return value_of(empty_str());
  Str* r = TRY(allocate_str(t, length, width, ascii));
  if (width == 1) {
    uint8_t* to = r->data();
    for (int64_t i = 0; i < count; ++i) {
      fetch(i);
      if (i != 0) to = copy_bytes(to, self->data(), self->length);
      to = copy_bytes(to, as<Str>(pieces[i])->data(), as<Str>(pieces[i])->length);
    }
    return value_of(r);
  }
  int64_t at = 0;
  for (int64_t i = 0; i < count; ++i) {
    if (i != 0 && self->length != 0) {
      copy_str_units(r, at, self, 0, self->length);
      at += self->length;
    }
    const Str* s = as<Str>(pieces[i]);
    copy_str_units(r, at, s, 0, s->length);
    at += s->length;
  }
  return value_of(r);
}

// --- translate

Result<Value> nx_str_translate(Thread& t, Str* self, Value table) {
  TextBuilder out;
  for (int64_t i = 0; i < self->length; ++i) {
    const uint32_t c = self->at(i);
    auto got = getitem_py(t, table, Value::from_small(c));
    if (got.raised()) {
      if (!catch_pending(t, LookupError)) return Raised{};
      out.put(c);
      continue;
    }
    Value v = got.value();
    if (v == kNone) continue;
    if (Str* s = try_cast<Str>(v)) {
      out.append(s);
    } else if (is_integer(v)) {
      const int64_t n = clamp_int64(v);
      if (n < 0 || n > 0x10FFFF) {
        if (py2()) return raise(t, TypeError, "character mapping must be in range(0x%lx)");  // as CPython 2.7 prints it
        return raise(t, ValueError, "character mapping must be in range(0x110000)");
      }
      out.put(static_cast<uint32_t>(n));
    } else {
      return raise(t, TypeError, py2() ? "character mapping must return integer, None or unicode"
                                       : "character mapping must return integer, None or str");
    }
  }
  return value_of(TRY(out.finish(t)));
}

Result<Value> nx_str_maketrans(Thread& t, Value x, Value y, Value z) {
  Dict* table = TRY(make_dict(t));
  if (y == kEmpty) {
    Dict* from = try_exact<Dict>(x);
    if (from == nullptr) return raise(t, TypeError, "if you give only one argument to maketrans it must be a dict");
    Value items = TRY(call_method_py(t, x, names::items));
    TRY(iterate_py(t, items, [&](Value pair) -> Result<void> {
      Value key = as<Tuple>(pair)->items[0];
      if (Str* s = try_cast<Str>(key)) {
        if (s->length != 1) return raise(t, ValueError, "string keys in translate table must be of length 1");
        key = Value::from_small(s->at(0));
      } else if (!is_integer(key)) {
        return raise(t, TypeError, "keys in translate table must be strings or integers");
      }
      return dict_set_py(t, table, key, as<Tuple>(pair)->items[1]);
    }));
    return value_of(table);
  }
  Str* to = TRY(StrKind::sub(t, y, "maketrans() argument 2 must be str"));
  if (!is<Str>(x)) {
    return raise(t, TypeError, "first maketrans argument must be a string if there is a second argument");
  }
  Str* from = as<Str>(x);
  if (from->length != to->length) return raise(t, ValueError, "the first two maketrans arguments must have equal length");
  for (int64_t i = 0; i < from->length; ++i) {
    TRY(dict_set_py(t, table, Value::from_small(from->at(i)), Value::from_small(to->at(i))));
  }
  if (z != kEmpty) {
    Str* removed = TRY(StrKind::sub(t, z, "maketrans() argument 3 must be str"));
    for (int64_t i = 0; i < removed->length; ++i) TRY(dict_set_py(t, table, Value::from_small(removed->at(i)), kNone));
  }
  return value_of(table);
}

}  // namespace natrix::rt
