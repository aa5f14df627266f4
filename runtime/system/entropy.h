// runtime/system/entropy.h - random bytes from the system.
#pragma once

#include <cstddef>

namespace natrix::rt::sys {

/// Fills data; false if the system has none to give.
bool entropy(void* data, size_t size);

}  // namespace natrix::rt::sys
