// compiler/lower/thread_fields.h - Offsets in structs of the runtime that generated code reads directly.
// runtime/core/fast_objects.cpp asserts that the structs agree.
#pragma once

namespace natrix {

inline constexpr unsigned kThreadPoll = 0;        // i32, atomic
inline constexpr unsigned kThreadStackLimit = 8;
inline constexpr unsigned kThreadFrame = 16;
inline constexpr unsigned kThreadHandled = 32;

// Of functions and their code objects (include/natrix/object.h, runtime/functions/function.h).
constexpr unsigned kFunctionCode = 8;
constexpr unsigned kCodeFast = 80;
constexpr unsigned kCodeSignature = 108;

// Of instances of foreseen classes (runtime/core/foreseen.cpp): the first attribute.
constexpr unsigned kForeseenSlots = 16;

}  // namespace natrix
