// compiler/source/source.h - A text of Python: its name as shown in messages, its bytes, its lines.
// `text` is always UTF-8 with "\n" line ends (lex decodes cookies and translates \r\n); `raw` is what was read.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/range.h"

namespace natrix {

/// Where a text comes from; CPython decodes and words errors differently.
enum class Origin : std::uint8_t {
  File,
  Bytes,    ///< compile(), eval(), exec of bytes (Python 2's str)
  Unicode,  ///< the same of unicode text, given as UTF-8: no cookie is looked for
};

class Source {
 public:
  /// `name` is what messages and tracebacks show, e.g. "x.py" as the user typed it, or "<string>".
  Source(std::string name, std::string raw, Origin origin = Origin::File);
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  /// Reads a file; null (with `errno` set) if it cannot be read.
  static std::unique_ptr<Source> read(const std::string& path, std::string shown_name = {});

  const std::string& name() const { return name_; }
  const std::string& raw() const { return raw_; }
  const std::string& text() const { return text_; }
  /// The encoding a cookie or BOM declared, normalised ("utf-8", "iso-8859-1", "ascii"), or empty.
  const std::string& encoding() const { return encoding_; }
  Origin origin() const { return origin_; }
  /// Whether text() got a last newline that raw() lacks.
  bool newline_added() const { return newline_added_; }

  /// Number of lines; the last may lack its newline.
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_starts_.size()); }
  /// The text of a line (from 1), without its newline. Empty past the end.
  std::string_view line(std::uint32_t number) const;
  /// Byte offset in text() of a line's first byte.
  std::uint32_t line_start(std::uint32_t number) const;

  struct Position {
    std::uint32_t line = 0;  ///< from 1
    std::uint32_t col = 0;   ///< from 0, in bytes
  };
  Position position(std::uint32_t offset) const;

  /// The text between the ends of a range.
  std::string_view slice(const Range& range) const;

  /// Used by decode() once, when the encoding is known. Translates line ends and adds a missing last newline.
  void set_text(std::string text, std::string encoding);

 private:
  std::string name_, raw_, text_, encoding_;
  Origin origin_ = Origin::File;
  bool newline_added_ = false;
  std::vector<std::uint32_t> line_starts_;
};

}  // namespace natrix
