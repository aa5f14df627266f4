// compiler/source/unicode.h - What Unicode says about characters in identifiers (version 14, that of CPython 3.11).
#pragma once

namespace natrix {

bool is_identifier_start(char32_t code);     ///< XID_Start or _
bool is_identifier_continue(char32_t code);  ///< XID_Continue
bool is_printable(char32_t code);            ///< as str.isprintable()

}  // namespace natrix
