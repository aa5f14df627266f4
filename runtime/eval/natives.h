// runtime/eval/natives.h - The static objects of @native declarations, by name.
// Only natrix-interpret runs the library's sources, so only it links the table, which refers to every native there is.
#pragma once

#include "runtime/core/api.h"

namespace natrix {

/// A row of the table that natrix-declare writes for each dialect.
struct NativeRow {
  const char* module;
  const char* name;
  Object* object;
};

namespace rt {

extern const NativeRow* native_rows;   // ends with a null module; null: no table
/// The NativeFunction or Type that a library module declares.
Value native_object(Thread& t, const Text* module, const Text* name);

}  // namespace rt
}  // namespace natrix
