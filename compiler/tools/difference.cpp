// compiler/tools/difference.cpp - see difference.h.
#include "compiler/tools/difference.h"

#include <fmt/format.h>

#include <algorithm>

namespace natrix {
namespace {

constexpr std::size_t kShown = 160;  // bytes of a line at most

/// The line that starts at `start`, around byte `at`, as one would write it in a string.
std::string show_line(std::string_view text, std::size_t start, std::size_t at) {
  if (start == text.size()) return "(nothing more)";
  std::size_t end = text.find('\n', start);
  const bool ended = end != std::string_view::npos;
  if (!ended) end = text.size();
  std::string shown;
  std::size_t from = start;
  if (at - start > kShown / 2) {
    from = at - kShown / 2;
    shown = "...";
  }
  const std::size_t to = std::min(end, from + kShown);
  for (std::size_t k = from; k < to; ++k) {
    const auto byte = static_cast<unsigned char>(text[k]);
    if (byte == '\t') shown += "\\t";
    else if (byte == '\r') shown += "\\r";
    else if (byte < 32 || byte == 127) shown += fmt::format("\\x{:02x}", byte);
    else shown += text[k];
  }
  if (to < end) shown += "...";
  else if (!ended) shown += " (without an end of line)";
  return shown;
}

}  // namespace

std::string show_difference(std::string_view what, std::string_view reference, std::string_view ours, std::string_view reference_name,
                            std::string_view our_name) {
  const auto at = static_cast<std::size_t>(std::mismatch(reference.begin(), reference.end(), ours.begin(), ours.end()).first - reference.begin());
  const std::string_view common = reference.substr(0, at);
  const auto line = std::count(common.begin(), common.end(), '\n') + 1;
  const std::size_t newline = common.rfind('\n');
  const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
  const std::size_t width = std::max(reference_name.size(), our_name.size()) + 1;
  return fmt::format("{} differs at line {}, column {}\n  {:<{}} {}\n  {:<{}} {}", what, line, at - start + 1, fmt::format("{}:", reference_name), width,
                     show_line(reference, start, at), fmt::format("{}:", our_name), width, show_line(ours, start, at));
}

}  // namespace natrix
