// compiler/tools/html.h - Text in HTML and SVG.
#pragma once

#include <string>
#include <string_view>

namespace natrix {

inline std::string escape_html(std::string_view text) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

}  // namespace natrix
