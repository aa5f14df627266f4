// runtime/modules/operator.h - struct OperatorGetter: attrgetter, itemgetter and methodcaller.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct OperatorGetter : Object {
  Tuple* items;    // the arguments: attribute names, keys, or the method's name and its arguments
  Tuple* names;    // attrgetter: each name split at its dots, interned
  Dict* keywords;  // methodcaller; null: none
};

}  // namespace natrix
NATRIX_LAYOUT(OperatorGetter, 0);
