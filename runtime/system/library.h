// runtime/system/library.h - shared libraries of the system, opened when they are asked for: a program needs only the C
// library until it imports a module that is bound to another one.
#pragma once

#include <initializer_list>

namespace natrix::rt::sys {

/// Opens the first of `names` that the system has, for the rest of the program; null if it has none.
void* open_library(std::initializer_list<const char*> names);
/// The address of a function of the library; null if it has none of that name.
void* library_symbol(void* library, const char* name);

/// Fills a pointer to a function; false: the library has none of that name.
template <class F>
bool bind(void* library, const char* name, F** function) {
  *function = reinterpret_cast<F*>(library_symbol(library, name));
  return *function != nullptr;
}

}  // namespace natrix::rt::sys
