// runtime/system/posix/library.cpp - shared libraries by dlopen.
#include "runtime/system/library.h"

#include <dlfcn.h>

namespace natrix::rt::sys {

void* open_library(std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (void* library = ::dlopen(name, RTLD_NOW | RTLD_LOCAL)) return library;
  }
  return nullptr;
}

void* library_symbol(void* library, const char* name) { return ::dlsym(library, name); }

}  // namespace natrix::rt::sys
