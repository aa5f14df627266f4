// runtime/core/result.h - Result<T>: a T, or "an exception is pending in this thread".
// Only `raise` makes the latter. Results are trivial types, so they come back in registers.
#pragma once

#include "natrix/value.h"

namespace natrix::rt {

/// Converts to any raised Result; `return Raised{};` propagates a pending exception.
struct Raised {};

template <class T>
struct [[nodiscard]] Result {
  T payload;
  uint8_t status;  // 0 ok, 1 raised
  constexpr Result(T v) : payload(v), status(0) {}
  constexpr Result(Raised) : payload(), status(1) {}
  constexpr bool raised() const { return status != 0; }
  constexpr T value() const { return payload; }
};

template <>
struct [[nodiscard]] Result<Value> {
  Value payload;
  constexpr Result(Value v) : payload(v) {}
  constexpr Result(Raised) : payload(kRaised) {}
  constexpr bool raised() const { return payload == kRaised; }
  constexpr Value value() const { return payload; }
};

template <class T>
struct [[nodiscard]] Result<T*> {
  T* payload;
  constexpr Result(T* v) : payload(v) {}
  constexpr Result(Raised) : payload(nullptr) {}
  constexpr bool raised() const { return payload == nullptr; }
  constexpr T* value() const { return payload; }
};

/// One byte: 0 false, 1 true, 2 raised.
template <>
struct [[nodiscard]] Result<bool> {
  uint8_t payload;
  constexpr Result(bool v) : payload(v) {}
  constexpr Result(Raised) : payload(2) {}
  constexpr bool raised() const { return payload == 2; }
  constexpr bool value() const { return payload == 1; }
};

template <>
struct [[nodiscard]] Result<void> {
  uint8_t status;
  constexpr Result() : status(0) {}
  constexpr Result(Raised) : status(1) {}
  constexpr bool raised() const { return status != 0; }
  constexpr void value() const {}
};
using Done = Result<void>;  // `return Done{};`

/// The value of a Result, or returns the pending exception to the caller.
#define TRY(...)                                                            \
  __extension__({                                                           \
    auto try_result = (__VA_ARGS__);                                        \
    if (try_result.raised()) [[unlikely]] return ::natrix::rt::Raised{};    \
    try_result.value();                                                     \
  })

/// The value of a Result that cannot be raised here.
#define MUST(...)                                                           \
  __extension__({                                                           \
    auto must_result = (__VA_ARGS__);                                       \
    if (must_result.raised()) [[unlikely]] __builtin_trap();                \
    must_result.value();                                                    \
  })

}  // namespace natrix::rt
