// runtime/system/posix/entropy.cpp - random bytes from the kernel.
#include "runtime/system/entropy.h"

#include <sys/random.h>

#include <cerrno>

namespace natrix::rt::sys {

bool entropy(void* data, size_t size) {
  char* p = static_cast<char*>(data);
  while (size != 0) {
    const ssize_t n = getrandom(p, size, 0);
    if (n < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    p += n;
    size -= static_cast<size_t>(n);
  }
  return true;
}

}  // namespace natrix::rt::sys
