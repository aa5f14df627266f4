// runtime/text/codec_tables.h - the one-byte encodings by name.
#pragma once

#include <cstdint>
#include <string_view>

namespace natrix::rt {

/// Code points of the bytes 0x80 .. 0xFF (0xFFFE: none); null: no such encoding. `name` is normalised.
const uint16_t* charmap_table(std::string_view name);

}  // namespace natrix::rt
