// include/natrix/resume.h - How a cold function gets its locals from the fast one that leaves for it: a table for each resume
// point, of as many entries as its first number says, one for each word of the buffer in turn.
#pragma once

#include <cstdint>

namespace natrix {

/// What the word is. Above the lowest two bits of an entry stands the number of the local.
enum class ResumeKind : uint32_t { Value, Int, Float, Raw };

constexpr uint32_t resume_entry(ResumeKind kind, uint32_t local) { return local << 2 | static_cast<uint32_t>(kind); }

}  // namespace natrix
