// compiler/nir/text.h - NIR as text, and back. Stable: no addresses, no absolute paths, the order is the program's.
#pragma once

#include <string>
#include <string_view>

#include "compiler/nir/nir.h"

namespace natrix::nir {

/// What --emit=nir writes. `library` includes the modules that come from runtime/lib.
std::string print(const Program& program, bool library = false);
std::string print(const Program& program, const Function& function, int32_t index);

/// Reads what `print` wrote. False: `error` says what and at which line. Names are interned in `names`.
bool parse(std::string_view text, Interner& names, Program* program, std::string* error);

/// The first broken invariant, or an empty string: operand types and counts, targets, unwind blocks, terminators,
/// constants, slots. Called after each stage in debug builds.
std::string verify(const Program& program);

/// A double as repr would show it, with enough digits to read back; "inf", "-inf", "nan".
std::string number_text(double value);

}  // namespace natrix::nir
