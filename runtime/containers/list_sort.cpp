// runtime/containers/list_sort.cpp - list.sort: the adaptive merge sort of CPython.
// Comparisons are made between the same elements in the same order as CPython makes them, because the outcome shows it
// where an order is inconsistent (NaNs, odd __lt__): natural runs, binary insertion up to minrun, galloping merges, and
// the merge policy of 2.7 (run lengths) or 3.11 (powersort).

#include <bit>
#include <cstring>
#include <type_traits>

#include "runtime/containers/iterators.h"
#include "runtime/core/api.h"
#include "runtime/core/native.h"
#include "runtime/core/quick.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {
namespace {

/// A key with numbers that order most keys; it is asked itself where they are equal. Nobody traces it: the keys stay where
/// they came from while they are sorted.
struct Keyed {
  static constexpr int kNumbers = 3;
  uint64_t numbers[kNumbers];
  Value key;
};

// What the sort works on: keys, and values that move along with them (null: the keys are the values).
template <class Key>
struct Span {
  Key* keys;
  Value* values;
  Span operator+(int64_t n) const { return {keys + n, values != nullptr ? values + n : nullptr}; }
};

template <class Key>
void copy(Span<Key> to, Span<Key> from, int64_t n) {
  if (n <= 0) return;
  memmove(static_cast<void*>(to.keys), from.keys, static_cast<size_t>(n) * sizeof(Key));
  if (to.values != nullptr) memmove(static_cast<void*>(to.values), from.values, static_cast<size_t>(n) * sizeof(Value));
}
template <class Key>
void put(Span<Key> to, Span<Key> from) {
  *to.keys = *from.keys;
  if (to.values != nullptr) *to.values = *from.values;
}
template <class Key>
void reverse_keys(Key* first, Key* last) {
  while (first < --last) {
    Key v = *first;
    *first++ = *last;
    *last = v;
  }
}
template <class Key>
void reverse(Span<Key> s, int64_t n) {
  reverse_keys(s.keys, s.keys + n);
  if (s.values != nullptr) reverse_keys(s.values, s.values + n);
}

#define LESS(a, b)                     \
  __extension__({                      \
    const int less_result = less_(a, b);     \
    if (less_result < 0) return -1;    \
    less_result != 0;                  \
  })

/// Less: (a, b) -> 1, 0, or -1 if it raised. Functions that return int64_t give -1 then.
/// Room for keys. Values may be nowhere else while Python code runs; what refers to others keeps the collector out.
template <class Key>
Result<Key*> allocate_keys(Thread& t, int64_t n) {
  if constexpr (std::is_same_v<Key, Value>) {
    Values* block = TRY(allocate_values(t, n));
    block->size.store(n, std::memory_order_relaxed);
    return block->items;
  }
  Object* block = TRY(allocate_data(t, sizeof(Raw) + static_cast<size_t>(n) * sizeof(Key), sizeof(Raw), layout_id(kLayoutRowRaw)));
  return reinterpret_cast<Key*>(block + 1);
}

template <class Key, class Less>
class Sorter {
 public:
  using Span = rt::Span<Key>;
  Sorter(Thread& t, Less less, Span all, int64_t n) : t_(t), less_(less), all_(all), total_(n) {}

  int64_t sort() {
    int64_t left = total_;
    if (left < 2) return 0;
    const int64_t minrun = minimum_run(left);
    Span low = all_;
    do {
      bool descending;
      int64_t n = count_run(low.keys, left, descending);
      if (n < 0) return -1;
      if (descending) reverse(low, n);
      if (n < minrun) {
        const int64_t force = left <= minrun ? left : minrun;
        if (insertion_sort(low, force, n) < 0) return -1;
        n = force;
      }
      if (!py2() && powersort(n) < 0) return -1;
      runs_[run_count_++] = {low, n, 0};
      if (py2() && collapse() < 0) return -1;
      low = low + n;
      left -= n;
    } while (left > 0);
    while (run_count_ > 1) {
      int64_t n = run_count_ - 2;
      if (n > 0 && runs_[n - 1].length < runs_[n + 1].length) --n;
      if (merge_at(n) < 0) return -1;
    }
    return 0;
  }

 private:
  static constexpr int64_t kMinGallop = 7;
  struct Run {
    Span base;
    int64_t length;
    int power;
  };

  static int64_t minimum_run(int64_t n) {
    int64_t rest = 0;
    while (n >= 64) {
      rest |= n & 1;
      n >>= 1;
    }
    return n + rest;
  }

  int64_t count_run(Key* a, int64_t n, bool& descending) {
    descending = false;
    if (n < 2) return n;
    int64_t i = 2;
    if (LESS(a[1], a[0])) {
      descending = true;
      while (i < n && LESS(a[i], a[i - 1])) ++i;
    } else {
      while (i < n && !LESS(a[i], a[i - 1])) ++i;
    }
    return i;
  }

  /// a[0, sorted) is in order; sorts a[0, n).
  int64_t insertion_sort(Span a, int64_t n, int64_t sorted) {
    if (sorted == 0) ++sorted;
    for (; sorted < n; ++sorted) {
      Key pivot = a.keys[sorted];
      int64_t l = 0, r = sorted;
      do {
        const int64_t p = l + ((r - l) >> 1);
        if (LESS(pivot, a.keys[p])) {
          r = p;
        } else {
          l = p + 1;
        }
      } while (l < r);
      memmove(static_cast<void*>(a.keys + l + 1), a.keys + l, static_cast<size_t>(sorted - l) * sizeof(Key));
      a.keys[l] = pivot;
      if (a.values != nullptr) {
        Value v = a.values[sorted];
        memmove(static_cast<void*>(a.values + l + 1), a.values + l, static_cast<size_t>(sorted - l) * sizeof(Value));
        a.values[l] = v;
      }
    }
    return 0;
  }

  /// Where key belongs in a[0, n), before equal elements; the search starts at hint.
  int64_t gallop_left(Key key, Key* a, int64_t n, int64_t hint) {
    int64_t last = 0, offset = 1;
    if (LESS(a[hint], key)) {
      const int64_t limit = n - hint;
      while (offset < limit && LESS(a[hint + offset], key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > limit) offset = limit;
      last += hint;
      offset += hint;
    } else {
      const int64_t limit = hint + 1;
      while (offset < limit && !LESS(a[hint - offset], key)) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > limit) offset = limit;
      const int64_t k = last;
      last = hint - offset;
      offset = hint - k;
    }
    ++last;
    while (last < offset) {
      const int64_t m = last + ((offset - last) >> 1);
      if (LESS(a[m], key)) {
        last = m + 1;
      } else {
        offset = m;
      }
    }
    return offset;
  }

  /// The same, after equal elements.
  int64_t gallop_right(Key key, Key* a, int64_t n, int64_t hint) {
    int64_t last = 0, offset = 1;
    if (LESS(key, a[hint])) {
      const int64_t limit = hint + 1;
      while (offset < limit && LESS(key, a[hint - offset])) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > limit) offset = limit;
      const int64_t k = last;
      last = hint - offset;
      offset = hint - k;
    } else {
      const int64_t limit = n - hint;
      while (offset < limit && !LESS(key, a[hint + offset])) {
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > limit) offset = limit;
      last += hint;
      offset += hint;
    }
    ++last;
    while (last < offset) {
      const int64_t m = last + ((offset - last) >> 1);
      if (LESS(key, a[m])) {
        offset = m;
      } else {
        last = m + 1;
      }
    }
    return offset;
  }

  /// Room for n elements beside the list.
  bool temporary(int64_t n, Span& span) {
    if (room_ < n) {
      auto keys = allocate_keys<Key>(t_, n);
      if (keys.raised()) return false;
      temporary_.keys = keys.value();
      if (all_.values != nullptr) {
        auto values = allocate_keys<Value>(t_, n);
        if (values.raised()) return false;
        temporary_.values = values.value();
      }
      room_ = n;
    }
    span = temporary_;
    return true;
  }

  int64_t merge_at(int64_t i) {
    Span a = runs_[i].base, b = runs_[i + 1].base;
    int64_t na = runs_[i].length, nb = runs_[i + 1].length;
    runs_[i].length = na + nb;
    if (i == run_count_ - 3) runs_[i + 1] = runs_[i + 2];
    --run_count_;
    int64_t k = gallop_right(b.keys[0], a.keys, na, 0);
    if (k < 0) return -1;
    a = a + k;
    na -= k;
    if (na == 0) return 0;
    nb = gallop_left(a.keys[na - 1], b.keys, nb, nb - 1);
    if (nb <= 0) return nb;
    Span spare;
    if (!temporary(na <= nb ? na : nb, spare)) return -1;
    if (na <= nb) {
      copy(spare, a, na);
      Hole hole{a, spare, na, b, nb};
      int64_t result = merge_low(hole);
      copy(hole.dest, hole.a, hole.na);
      return result;
    }
    copy(spare, b, nb);
    Hole hole{b + (nb - 1), a, na, spare, nb};
    int64_t result = merge_high(hole, a, spare);
    copy(hole.dest + (1 - hole.nb), spare, hole.nb);
    return result;
  }

  /// A merge under way. What is left over on the spare side when it ends (or raises) still has to be copied home.
  struct Hole {
    Span dest;
    Span a;
    int64_t na;
    Span b;
    int64_t nb;
  };

  /// a was copied out; fills from the left.
  int64_t merge_low(Hole& h) {
    auto from_a = [&](int64_t n) {
      copy(h.dest, h.a, n);
      h.dest = h.dest + n;
      h.a = h.a + n;
      h.na -= n;
    };
    auto from_b = [&](int64_t n) {
      copy(h.dest, h.b, n);
      h.dest = h.dest + n;
      h.b = h.b + n;
      h.nb -= n;
    };
    from_b(1);
    if (h.nb == 0) return 0;
    if (h.na == 1) return last_of_a(h);
    int64_t gallop = gallop_;
    for (;;) {
      int64_t a_count = 0, b_count = 0;
      for (;;) {
        if (LESS(*h.b.keys, *h.a.keys)) {
          put(h.dest, h.b);
          h.dest = h.dest + 1;
          h.b = h.b + 1;
          ++b_count;
          a_count = 0;
          if (--h.nb == 0) return 0;
          if (b_count >= gallop) break;
        } else {
          put(h.dest, h.a);
          h.dest = h.dest + 1;
          h.a = h.a + 1;
          ++a_count;
          b_count = 0;
          if (--h.na == 1) return last_of_a(h);
          if (a_count >= gallop) break;
        }
      }
      ++gallop;
      do {
        gallop -= gallop > 1;
        gallop_ = gallop;
        a_count = gallop_right(*h.b.keys, h.a.keys, h.na, 0);
        if (a_count < 0) return -1;
        if (a_count > 0) {
          from_a(a_count);
          if (h.na == 1) return last_of_a(h);
          if (h.na == 0) return 0;  // only if the order is inconsistent
        }
        from_b(1);
        if (h.nb == 0) return 0;
        b_count = gallop_left(*h.a.keys, h.b.keys, h.nb, 0);
        if (b_count < 0) return -1;
        if (b_count > 0) {
          from_b(b_count);
          if (h.nb == 0) return 0;
        }
        from_a(1);
        if (h.na == 1) return last_of_a(h);
      } while (a_count >= kMinGallop || b_count >= kMinGallop);
      ++gallop;
      gallop_ = gallop;
    }
  }
  int64_t last_of_a(Hole& h) {
    copy(h.dest, h.b, h.nb);
    h.dest = h.dest + h.nb;  // the caller copies the one element of a
    return 0;
  }

  /// b was copied out; fills from the right: h.a and h.b point at whole runs, dest at the last free place.
  int64_t merge_high(Hole& h, Span base_a, Span base_b) {
    auto from_a = [&](int64_t n) {
      h.dest = h.dest + -n;
      h.na -= n;
      copy(h.dest + 1, base_a + h.na, n);
    };
    auto from_b = [&](int64_t n) {
      h.dest = h.dest + -n;
      h.nb -= n;
      copy(h.dest + 1, base_b + h.nb, n);
    };
    from_a(1);
    if (h.na == 0) return 0;
    if (h.nb == 1) return first_of_b(h, base_a);
    int64_t gallop = gallop_;
    for (;;) {
      int64_t a_count = 0, b_count = 0;
      for (;;) {
        if (LESS(base_b.keys[h.nb - 1], base_a.keys[h.na - 1])) {
          --h.na;
          put(h.dest, base_a + h.na);
          h.dest = h.dest + -1;
          ++a_count;
          b_count = 0;
          if (h.na == 0) return 0;
          if (a_count >= gallop) break;
        } else {
          --h.nb;
          put(h.dest, base_b + h.nb);
          h.dest = h.dest + -1;
          ++b_count;
          a_count = 0;
          if (h.nb == 1) return first_of_b(h, base_a);
          if (b_count >= gallop) break;
        }
      }
      ++gallop;
      do {
        gallop -= gallop > 1;
        gallop_ = gallop;
        int64_t k = gallop_right(base_b.keys[h.nb - 1], base_a.keys, h.na, h.na - 1);
        if (k < 0) return -1;
        a_count = h.na - k;
        if (a_count > 0) {
          from_a(a_count);
          if (h.na == 0) return 0;
        }
        from_b(1);
        if (h.nb == 1) return first_of_b(h, base_a);
        k = gallop_left(base_a.keys[h.na - 1], base_b.keys, h.nb, h.nb - 1);
        if (k < 0) return -1;
        b_count = h.nb - k;
        if (b_count > 0) {
          from_b(b_count);
          if (h.nb == 1) return first_of_b(h, base_a);
          if (h.nb == 0) return 0;  // only if the order is inconsistent
        }
        from_a(1);
        if (h.na == 0) return 0;
      } while (a_count >= kMinGallop || b_count >= kMinGallop);
      ++gallop;
      gallop_ = gallop;
    }
  }
  int64_t first_of_b(Hole& h, Span base_a) {
    copy(h.dest + (1 - h.na), base_a, h.na);
    h.dest = h.dest + -h.na;  // the caller copies the one element of b
    return 0;
  }

  // CPython 2.7, merge_collapse.
  int64_t collapse() {
    while (run_count_ > 1) {
      int64_t n = run_count_ - 2;
      if ((n > 0 && runs_[n - 1].length <= runs_[n].length + runs_[n + 1].length) ||
          (n > 1 && runs_[n - 2].length <= runs_[n - 1].length + runs_[n].length)) {
        if (runs_[n - 1].length < runs_[n + 1].length) --n;
        if (merge_at(n) < 0) return -1;
      } else if (runs_[n].length <= runs_[n + 1].length) {
        if (merge_at(n) < 0) return -1;
      } else {
        break;
      }
    }
    return 0;
  }

  // CPython 3.11, found_new_run: merges runs whose node in the merge tree lies below that of the new boundary.
  int64_t powersort(int64_t length) {
    if (run_count_ == 0) return 0;
    const Run& last = runs_[run_count_ - 1];
    int power = 0;
    int64_t a = 2 * (last.base.keys - all_.keys) + last.length, b = a + last.length + length;
    for (;;) {
      ++power;
      if (a >= total_) {
        a -= total_;
        b -= total_;
      } else if (b >= total_) {
        break;
      }
      a <<= 1;
      b <<= 1;
    }
    while (run_count_ > 1 && runs_[run_count_ - 2].power > power) {
      if (merge_at(run_count_ - 2) < 0) return -1;
    }
    runs_[run_count_ - 1].power = power;
    return 0;
  }

  Thread& t_;
  Less less_;
  Span all_;
  int64_t total_;
  int64_t gallop_ = kMinGallop;
  Span temporary_{};
  int64_t room_ = 0;
  Run runs_[90];
  int64_t run_count_ = 0;
};

#undef LESS

template <class Key, class Less>
Result<void> sort_span(Thread& t, Span<Key> span, int64_t n, Less less) {
  Sorter<Key, Less> sorter(t, less, span, n);
  if (sorter.sort() < 0) return Raised{};
  return {};
}

/// a < b of any two: 1, 0, or -1 if it raised.
int less_py(Thread& t, Value compare, Value a, Value b) {
  if (compare != kEmpty) {
    auto r = call_py(t, compare, a, b);
    if (r.raised()) return -1;
    if (is_integer(r.value())) return sign_of(r.value()) < 0;
    (void)raise(t, TypeError, "comparison function must return int, not {}", type_name(r.value()));
    return -1;
  }
  if (const int order = quick_order(a, b); order != kUnknownOrder) return order == -1;
  auto r = compare_true_py(t, Compare::Lt, a, b);
  return r.raised() ? -1 : static_cast<int>(r.value());
}

enum class Kind : int { Other, Int, Double, Str, Bytes };

Kind kind_of(Value v) {
  if (v.is_int()) return Kind::Int;
  if (v.is_double()) return v.as_double() == v.as_double() ? Kind::Double : Kind::Other;
  if (is_exact<Bytes>(v)) return Kind::Bytes;
  return is_exact<Str>(v) && as<Str>(v)->width_log() == kTextWidth1 ? Kind::Str : Kind::Other;
}
bool is_text(Kind kind) { return kind == Kind::Str || kind == Kind::Bytes; }

/// What is compared first in a key that may be a tuple of tuples, and so on, in order; one more than there are numbers.
struct Leaves {
  struct Leaf {
    uint32_t path;
    Kind kind;
    Value v;
    bool like(const Leaf& other) const { return path == other.path && kind == other.kind; }
  };
  Leaf leaf[Keyed::kNumbers + 1];
  int count = 0;

  explicit Leaves(Value key) { collect(key, 1); }
  bool complete() const { return count <= Keyed::kNumbers; }

 private:
  void collect(Value v, uint32_t path) {
    const Tuple* tuple = path < (1u << 24) ? try_exact<Tuple>(v) : nullptr;
    if (tuple == nullptr || tuple->length == 0) leaf[count++] = {path, kind_of(v), v};
    else for (int64_t i = 0; i < tuple->length && count <= Keyed::kNumbers; ++i) collect(tuple->items[i], path * 8 + static_cast<uint32_t>(i));
  }
};
using Leaf = Leaves::Leaf;

/// Numbers in the order of the values, except that texts with the same eight bytes from `from` on have the same.
int64_t ordered(int64_t bits) { return bits ^ ((bits >> 63) & INT64_MAX); }  // of a double; its own inverse
uint64_t number_of(const Leaf& leaf, int64_t from = 0) {
  constexpr uint64_t kSign = uint64_t{1} << 63;
  if (leaf.kind == Kind::Int) return static_cast<uint64_t>(leaf.v.as_int()) ^ kSign;
  if (leaf.kind == Kind::Double) return static_cast<uint64_t>(ordered(std::bit_cast<int64_t>(leaf.v.as_double() + 0.0))) ^ kSign;  // -0.0 is 0.0
  const Text* s = as<Text>(leaf.v);
  const int64_t left = s->length - from;
  uint8_t start[8] = {};
  if (left > 0) memcpy(start, s->data() + from, static_cast<size_t>(left < 8 ? left : 8));
  uint64_t n;
  memcpy(&n, start, 8);
  return __builtin_bswap64(n);
}

Result<void> sort_numbers(Thread& t, Span<Value> span, int64_t n, Kind kind) {
  int64_t* keys = TRY(allocate_keys<int64_t>(t, n));
  const bool ints = kind == Kind::Int;
  for (int64_t i = 0; i < n; ++i) keys[i] = ints ? span.keys[i].as_int() : ordered(std::bit_cast<int64_t>(span.keys[i].as_double()));
  TRY(sort_span(t, Span<int64_t>{keys, span.values}, n, [](int64_t a, int64_t b) -> int { return a < b; }));
  if (span.values != nullptr) return {};
  for (int64_t i = 0; i < n; ++i) {
    span.keys[i] = ints ? Value::from_small(keys[i]) : Value::from_double(std::bit_cast<double>(ordered(keys[i])));
  }
  return {};
}

/// Is a text told whole by one number?
bool is_short(const Text* s) { return s->length <= 8 && memchr(s->data(), 0, static_cast<size_t>(s->length)) == nullptr; }

constexpr int64_t kAhead = 8;  // so many elements before their turn the processor is told to fetch them
void fetch(Value v) { __builtin_prefetch(reinterpret_cast<const void*>(v.bits)); }  // anything: it does not fault

/// Fills the numbers of texts and of tuples alike. How many of them may be used; `whole`: equal ones are equal keys.
int number_keys(Keyed* keys, const Value* from, int64_t n, bool& whole) {
  const Leaves first(from[0]);
  const bool text = first.leaf[0].path == 1;
  int usable = first.complete() && !text ? first.count : Keyed::kNumbers;
  whole = first.complete() && !text;
  for (int64_t i = 0; i < n && usable != 0; ++i) {
    if (i + kAhead < n) fetch(from[i + kAhead]);
    if (const Tuple* near = i + kAhead / 2 < n ? try_exact<Tuple>(from[i + kAhead / 2]) : nullptr; near != nullptr) {
      for (int64_t k = 0; k < near->length && k < Keyed::kNumbers; ++k) fetch(near->items[k]);
    }
    const Leaves leaves(from[i]);
    keys[i] = {{}, from[i]};
    whole = whole && leaves.count == first.count;
    for (int k = 0; k < usable; ++k) {
      const Leaf& leaf = leaves.leaf[text ? 0 : k];
      if (k >= leaves.count && !text) usable = k;
      else if (!leaf.like(first.leaf[text ? 0 : k]) || leaf.kind == Kind::Other) usable = k;
      else keys[i].numbers[k] = number_of(leaf, text ? k * 8 : 0);
      if (usable > k && !text && is_text(leaf.kind) && !is_short(as<Text>(leaf.v))) {
        usable = k + 1;
        whole = false;
      }
      if (usable == k) whole = false;
    }
  }
  for (int64_t i = 0; i < n; ++i) {
    for (int k = usable; k < Keyed::kNumbers; ++k) keys[i].numbers[k] = 0;
  }
  return usable;
}

Result<void> sort_keyed_py(Thread& t, Span<Value> span, int64_t n, Keyed* keys, bool whole) {
  auto result = sort_span(t, Span<Keyed>{keys, span.values}, n, [&t, whole](const Keyed& a, const Keyed& b) -> int {
    for (int k = 0; k < Keyed::kNumbers; ++k) {
      if (a.numbers[k] != b.numbers[k]) return a.numbers[k] < b.numbers[k];
    }
    return whole ? 0 : less_py(t, kEmpty, a.key, b.key);
  });
  if (span.values == nullptr) {
    for (int64_t i = 0; i < n; ++i) span.keys[i] = keys[i].key;
  }
  asm volatile("" ::"r"(span.keys) : "memory");  // what keeps them alive is this block, to here
  return result;
}

Result<void> sort_keys_py(Thread& t, Span<Value> span, int64_t n, Value compare) {
  if (n < 2) return {};
  const Kind kind = kind_of(span.keys[0]);
  if (compare == kEmpty && (kind == Kind::Int || kind == Kind::Double)) {
    int64_t alike = 0;
    // 0.0 and -0.0 are equal and yet differ.
    while (alike < n && kind_of(span.keys[alike]) == kind && span.keys[alike] != Value::from_double(-0.0)) ++alike;
    if (alike == n) return sort_numbers(t, span, n, kind);
  } else if (compare == kEmpty && (kind != Kind::Other || is_exact<Tuple>(span.keys[0]))) {
    Keyed* keys = TRY(allocate_keys<Keyed>(t, n));
    bool whole;
    if (number_keys(keys, span.keys, n, whole) != 0) return sort_keyed_py(t, span, n, keys, whole);
  }
  return sort_span(t, span, n, [&t, compare](Value a, Value b) -> int { return less_py(t, compare, a, b); });
}

/// Sorts the elements of a block that nobody else sees.
Result<void> sort_block_py(Thread& t, Values* block, Value compare, Value key, bool reversed) {
  int64_t n = block->size.load(std::memory_order_relaxed);
  Span<Value> span{block->items, nullptr};
  Values* keys = nullptr;
  if (key != kEmpty) {
    keys = TRY(allocate_values(t, n));
    for (int64_t i = 0; i < n; ++i) {
      if (i + kAhead < n) fetch(block->items[i + kAhead]);
      store(keys, &keys->items[i], TRY(call_py(t, key, block->items[i])));
      keys->size.store(i + 1, std::memory_order_relaxed);
    }
    span = {keys->items, block->items};
  }
  // Sorting the reversed list and reversing the result keeps equal elements in order.
  if (reversed) reverse(span, n);
  Result<void> result = sort_keys_py(t, span, n, compare);
  if (reversed) reverse(span, n);
  return result;
}

}  // namespace

Result<void> list_sort_py(Thread& t, List* l, Value compare, Value key, bool reversed) {
  if (compare == kNone) compare = kEmpty;
  if (key == kNone) key = kEmpty;
  Locked held(t, l);
  // The list is empty while it is sorted, so that Python code run by comparisons cannot disturb the sort.
  Values* block = list_values(l);
  publish(l, &l->storage, static_cast<Storage*>(&nx_empty_values));
  Result<void> result = sort_block_py(t, block, compare, key, reversed);
  bool modified = list_values(l) != &nx_empty_values;
  publish(l, &l->storage, static_cast<Storage*>(block));
  if (modified && !result.raised()) return raise(t, ValueError, "list modified during sort");
  return result;
}

}  // namespace natrix::rt
