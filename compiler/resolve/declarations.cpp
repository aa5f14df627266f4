// compiler/resolve/declarations.cpp - see declarations.h. Library files are ours, so the lines can be taken as they look:
// a declaration stands at the left margin, its body is indented.
#include "compiler/resolve/declarations.h"

#include <vector>

namespace natrix {

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

/// Whether a line ends inside a triple-quoted string, given whether it began in one.
bool in_string_after(std::string_view line, bool inside) {
  for (size_t at = line.find("\"\"\""); at != std::string_view::npos; at = line.find("\"\"\"", at + 3)) inside = !inside;
  return inside;
}

std::string head_without_parts(std::string_view line) {
  size_t word = line.find(' ') + 1;
  std::string head(line.substr(0, line.find_first_of("(:[", word)));
  if (!line.starts_with("def ")) return head + ": pass";
  const size_t arrow = line.find(" -> ");
  if (arrow == std::string_view::npos) return head + "(): pass";
  return head + "(): return " + std::string(line.substr(arrow + 4, line.rfind(':') - arrow - 4));
}

}  // namespace

std::string without_native_bodies(std::string_view text) {
  std::string out;
  std::vector<std::string_view> lines = lines_of(text);
  auto keep = [&](std::string_view line) { (out += line) += '\n'; };
  for (size_t i = 0; i < lines.size();) {
    bool native = false;
    for (; i < lines.size() && lines[i].starts_with('@'); ++i) {
      native |= lines[i] == "@native" || lines[i].starts_with("@native(");
      keep(lines[i]);
    }
    if (i == lines.size()) break;
    if (!native) {
      keep(lines[i++]);
      continue;
    }
    keep(head_without_parts(lines[i]));
    bool inside = in_string_after(lines[i++], false);
    while (i < lines.size() && (inside || lines[i].empty() || lines[i][0] == ' ' || lines[i][0] == ')')) {
      inside = in_string_after(lines[i++], inside);
      out += '\n';
    }
  }
  return out;
}

}  // namespace natrix
