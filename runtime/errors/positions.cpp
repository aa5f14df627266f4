// runtime/errors/positions.cpp - tb_lasti and code.co_positions(), by which the module traceback finds its markers.
// There are no instructions to number. The places that tracebacks were asked for are numbered instead, for each code
// object in the order of asking; an instruction has two bytes, so place n is at 2 * n.

#include "natives/builtins.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/errors/traceback.h"

namespace natrix::rt {

namespace {

Value places_root;  // a dict: code -> list of (line, end line, column, end column)
NATRIX_ROOTS(places_roots, &places_root, 1);
constinit Object places_lock = {{layout_id(kLayoutRowRaw)}, {0}, {0}, {0}};

Result<List*> places_of(Thread& t, const Code* code) {
  if (places_root == kEmpty) store(nullptr, &places_root, value_of(TRY(make_dict(t))));
  auto* all = as<Dict>(places_root);
  const Value key = value_of(const_cast<Code*>(code));
  Value found = TRY(dict_get_py(t, all, key));
  if (found != kEmpty) return as<List>(found);
  List* list = TRY(make_list(t, nullptr, 0));
  TRY(dict_set_py(t, all, key, value_of(list)));
  return list;
}

Value number(int64_t n) { return n < 0 ? kNone : Value::from_small(n); }

}  // namespace

Result<int64_t> nx_traceback_tb_lasti(Thread& t, Traceback* self) {
  if (py2() || self->column < 0) return int64_t{-1};
  Locked held(t, &places_lock);
  List* places = TRY(places_of(t, self->code));
  // An expression that goes on on the next line ends there somewhere.
  const bool more = self->end_column < 0;
  const Value items[] = {number(self->line), number(more ? self->line + 1 : self->line), number(self->column), number(more ? 0 : self->end_column)};
  const int64_t count = list_size(places);
  for (int64_t i = 0; i < count; ++i) {
    auto* known = as<Tuple>(list_get(places, i));
    if (known->items[0] == items[0] && known->items[1] == items[1] && known->items[2] == items[2] && known->items[3] == items[3]) return 2 * i;
  }
  TRY(list_append(t, places, value_of(TRY(make_tuple_of(t, items[0], items[1], items[2], items[3])))));
  return 2 * count;
}

/// Frames know their line alone.
Result<int64_t> nx_frame_f_lasti(Thread&, Frame*) { return int64_t{-1}; }

Result<Value> nx_code_co_positions(Thread& t, Code* self) {
  Locked held(t, &places_lock);
  return iter_py(t, value_of(TRY(places_of(t, self))));
}

}  // namespace natrix::rt
