// compiler/lower/thread_fields.h - Offsets in structs of the runtime that generated code reads directly.
// runtime/core/fast_objects.cpp asserts that the structs agree.
#pragma once

namespace natrix {

inline constexpr unsigned kThreadPoll = 0;        // i32, atomic
inline constexpr unsigned kThreadStackLimit = 8;
inline constexpr unsigned kThreadFrame = 16;
inline constexpr unsigned kThreadHandled = 32;

// Of every object: u8, see the flags of include/natrix/object.h.
constexpr unsigned kObjectFlags = 4;

// Of functions and their code objects (include/natrix/object.h, runtime/functions/function.h).
constexpr unsigned kFunctionCode = 8;
constexpr unsigned kCodeFast = 80;
constexpr unsigned kCodeSignature = 108;

// Of built-in containers and texts (runtime/containers/list.h, storage.h, tuple.h, include/natrix/object.h).
constexpr unsigned kListStorage = 8;
constexpr unsigned kStorageSize = 8;
constexpr unsigned kStorageItems = 24;
constexpr unsigned kTupleLength = 8;
constexpr unsigned kTupleItems = 16;
constexpr unsigned kTextLength = 16;
constexpr unsigned kTextData = 32;
constexpr unsigned kCharStride = 40;   // of the tables of texts of one character (runtime/text/str.cpp, bytes.cpp)

// Of instances of foreseen classes (runtime/core/foreseen.cpp): the first attribute.
constexpr unsigned kForeseenSlots = 16;

}  // namespace natrix
