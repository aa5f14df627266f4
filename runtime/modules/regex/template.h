// runtime/modules/regex/template.h - replacement templates: literal text and references to groups.
#pragma once

#include "runtime/modules/regex/match.h"
#include "runtime/modules/regex/objects.h"
#include "runtime/support/buffer.h"

namespace natrix::rt::regex {

class Template {
 public:
  /// Raises error, or IndexError for a group's name that the pattern does not have.
  Result<void> parse(Thread& t, Value source, const RegexPattern* pattern);
  bool literal() const { return groups_ == 0; }

  /// A reference to a group, or (group -1) a text.
  struct Part { int64_t group; Value text; };
  size_t parts() const { return static_cast<size_t>(count_); }
  Part part(size_t i);

 private:
  Result<void> end_literal(Thread& t, struct LiteralText& text);
  Value list_ = kEmpty;   // a List of texts and numbers of groups
  int64_t count_ = 0, groups_ = 0;
};

}  // namespace natrix::rt::regex
