// runtime/errors/format.h - type-checked arguments of error messages. Included by raise.h.
#pragma once

#include <string_view>
#include <type_traits>

#include "runtime/errors/raise.h"

namespace natrix::rt {

struct FormatArgument {
  enum class Kind : uint8_t { Chars, Integer, Unsigned, Double, Character, Object } kind;
  const char* chars = nullptr;
  size_t length = 0;
  int64_t integer = 0;
  double number = 0;
  Value value{};

  FormatArgument(const char* s) : kind(Kind::Chars), chars(s), length(std::string_view(s).size()) {}
  FormatArgument(std::string_view s) : kind(Kind::Chars), chars(s.data()), length(s.size()) {}
  FormatArgument(const Text* s) : kind(Kind::Object), value(Value::from_object(s)) {}
  FormatArgument(const Type* type) : FormatArgument(type->name) {}
  FormatArgument(Value v) : kind(Kind::Object), value(v) {}
  FormatArgument(double d) : kind(Kind::Double), number(d) {}
  FormatArgument(char c) : kind(Kind::Character), integer(c) {}
  template <class I>
    requires std::is_integral_v<I>
  FormatArgument(I i)
      : kind(std::is_signed_v<I> ? Kind::Integer : Kind::Unsigned), integer(static_cast<int64_t>(i)) {}
};

template <class... A>
Raised raise(Thread& t, Type& type, const char* format, const A&... a) {
  if constexpr (sizeof...(A) == 0) {
    return raise_formatted(t, type, format, nullptr, 0);
  } else {
    const FormatArgument arguments[] = {FormatArgument(a)...};
    return raise_formatted(t, type, format, arguments, sizeof...(A));
  }
}

}  // namespace natrix::rt
