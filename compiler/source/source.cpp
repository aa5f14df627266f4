// compiler/source/source.cpp - Files, line tables.

#include "compiler/source/source.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace natrix {

Source::Source(std::string name, std::string raw, Origin origin)
    : name_(std::move(name)), raw_(std::move(raw)), origin_(origin) {}

std::unique_ptr<Source> Source::read(const std::string& path, std::string shown_name) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return nullptr;
  std::string raw;
  char buffer[65536];
  std::size_t got;
  while ((got = std::fread(buffer, 1, sizeof buffer, file)) > 0) raw.append(buffer, got);
  int error = std::ferror(file) != 0 ? errno : 0;
  std::fclose(file);
  if (error != 0) {
    errno = error;
    return nullptr;
  }
  return std::make_unique<Source>(shown_name.empty() ? path : std::move(shown_name), std::move(raw));
}

void Source::set_text(std::string text, std::string encoding) {
  encoding_ = std::move(encoding);
  // CPython Parser/tokenizer.c, translate_newlines: \r\n and \r end a line too.
  if (text.find('\r') != std::string::npos) {
    std::string translated;
    translated.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); i++) {
      if (text[i] != '\r') {
        translated += text[i];
      } else {
        translated += '\n';
        if (i + 1 < text.size() && text[i + 1] == '\n') i++;
      }
    }
    text = std::move(translated);
  }
  if (!text.empty() && text.back() != '\n') {
    text += '\n';
    newline_added_ = true;
  }
  text_ = std::move(text);
  line_starts_.clear();
  std::size_t at = 0;
  while (at < text_.size()) {
    line_starts_.push_back(static_cast<std::uint32_t>(at));
    at = text_.find('\n', at) + 1;
  }
}

std::uint32_t Source::line_start(std::uint32_t number) const {
  if (number == 0) return 0;
  if (number > line_starts_.size()) return static_cast<std::uint32_t>(text_.size());
  return line_starts_[number - 1];
}

std::string_view Source::line(std::uint32_t number) const {
  if (number == 0 || number > line_starts_.size()) return {};
  std::uint32_t begin = line_start(number), end = line_start(number + 1);
  return std::string_view(text_).substr(begin, end - begin - 1);
}

Source::Position Source::position(std::uint32_t offset) const {
  auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  if (after == line_starts_.begin()) return {1, offset};
  return {static_cast<std::uint32_t>(after - line_starts_.begin()), offset - *(after - 1)};
}

std::string_view Source::slice(const Range& range) const {
  std::size_t begin = line_start(range.line) + range.col, end = line_start(range.end_line) + range.end_col;
  if (begin > text_.size() || end < begin) return {};
  return std::string_view(text_).substr(begin, end - begin);
}

}  // namespace natrix
