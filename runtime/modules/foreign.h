// runtime/modules/foreign.h - objects that own what a C library has made: module _foreign, which their modules import.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

struct Foreign : Object {
  void* pointer;
  void (*release)(void* pointer);  // called by the collector: it may touch no Python object
};

/// Releases `pointer` itself if it raises.
Result<Foreign*> make_foreign(Thread& t, void* pointer, void (*release)(void* pointer));
/// Null: v is none.
Foreign* try_foreign(Value v);

}  // namespace natrix::rt
