// test/unit/check.h - CHECK(condition): counts, says where, goes on.
#pragma once

#include <cstdio>

inline int checks_done = 0, checks_failed = 0;

#define CHECK(...)                                                                   \
  do {                                                                               \
    __atomic_add_fetch(&checks_done, 1, __ATOMIC_RELAXED);                            \
    if (!(__VA_ARGS__)) {                                                            \
      __atomic_add_fetch(&checks_failed, 1, __ATOMIC_RELAXED);                        \
      std::fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #__VA_ARGS__); \
    }                                                                                \
  } while (0)

/// The test program's exit status.
inline int check_result() {
  std::printf("%d checks, %d failed\n", checks_done, checks_failed);
  return checks_failed == 0 && checks_done != 0 ? 0 : 1;
}
