// compiler/source/normalize.h - Identifiers that look alike are alike: Unicode's form NFKC.
#pragma once

#include <string>
#include <string_view>

namespace natrix {

/// The text (UTF-8) in NFKC, as Language Reference 2.3 asks of identifiers. Unicode Standard Annex 15.
std::string nfkc(std::string_view text);

}  // namespace natrix
