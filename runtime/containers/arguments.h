// runtime/containers/arguments.h - constructors of the container types: their arity errors, and natives that build text.
#pragma once

#include "runtime/containers/dict.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/native.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

/// The arguments of a call of a class, however they came.
struct Arguments {
  const Value* values;
  uint64_t count;
  Value kwnames;        // with `values`: keyword values follow the positional ones; or kEmpty
  Dict* keywords;       // or null
  Arguments(const Value* v, uint64_t n, Value names)
      : values(v), count(n), kwnames(names), keywords(nullptr) {}
  Arguments(const Tuple* args, Dict* kwargs)
      : values(args->items), count(static_cast<uint64_t>(args->length)), kwnames(kEmpty), keywords(kwargs) {}

  bool has_keywords() const {
    return (kwnames != kEmpty && as<Tuple>(kwnames)->length != 0) || (keywords != nullptr && dict_length(keywords) != 0);
  }
  /// Calls f(name, value) -> Result<void> for each keyword.
  template <class F>
  Result<void> each_keyword(F f) const {
    if (kwnames != kEmpty) {
      Tuple* names = as<Tuple>(kwnames);
      for (int64_t i = 0; i < names->length; ++i) TRY(f(names->items[i], values[count + static_cast<uint64_t>(i)]));
    }
    if (keywords != nullptr) {
      int64_t position = 0;
      Value name, value;
      while (dict_next(keywords, position, name, value)) TRY(f(name, value));
    }
    return {};
  }
};

/// TypeError if there are keywords, or the number of positional arguments is out of range; the texts of C functions that
/// parse a tuple: "list expected at most 1 argument, got 2".
Result<void> check_arguments(Thread& t, const char* name, const Arguments& a, uint64_t least, uint64_t most);
/// The one optional argument of list(), tuple(), set() ...; kEmpty: absent. Python 2's `keyword` name may be used.
Result<Value> optional_argument(Thread& t, const char* name, const Arguments& a, const char* keyword2 = nullptr);

/// A native string from what a buffer holds.
inline Result<Value> text_result(Thread& t, const Buffer<char>& out) {
  Text* text = TRY(native_str(t, out.view()));
  return value_of(text);
}

/// The recursion guard of repr: `entered` false: the object is being printed already.
class ReprGuard {
 public:
  ReprGuard(Thread& t, Value v) : thread_(t), value_(v), entered_(repr_enter(t, v)) {}
  ~ReprGuard() { if (entered_) repr_leave(thread_, value_); }
  ReprGuard(const ReprGuard&) = delete;
  bool entered() const { return entered_; }

 private:
  Thread& thread_;
  Value value_;
  bool entered_;
};

/// For the CallEntry functions: a Result as the C ABI has it.
inline Value raw(Result<Value> r) { return r.payload; }
template <class T>
inline Value raw(Result<T*> r) { return r.raised() ? kRaised : value_of(r.value()); }

/// Repetition: kEmpty if v is no integer; OverflowError "cannot fit 'int' into an index-sized integer".
Result<Value> repeat_argument_py(Thread& t, Value v, int64_t& n);

/// Items by position, as the key of x[key]. TypeError `what` "indices must be integers or slices, not str".
Result<int64_t> position_py(Thread& t, Value key, const char* what);
/// Does type(v) define __index__?
bool has_index(Thread& t, Value v);
/// start or stop of index(value, start, stop), clamped to int64; kEmpty gives `absent`.
Result<int64_t> search_bound_py(Thread& t, Value bound, int64_t absent);

}  // namespace natrix::rt
