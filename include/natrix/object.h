// include/natrix/object.h - the object header and the static data that the compiler emits.
// The compiler's lower/static_data.cpp mirrors these structs field by field; test/unit checks that both agree.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "natrix/layout_rows.h"
#include "natrix/value.h"

namespace natrix {

/// The header of everything in the heap, storage blocks included.
struct Object {
  std::atomic<uint32_t> layout;  // twice a row of layouts.def or of the run-time table; low bit: generic twin
  std::atomic<uint8_t> flags;    // meaning per layout, below
  std::atomic<uint8_t> gc;       // the collector's
  std::atomic<uint16_t> lock;    // thin lock: owner thread's number, 0 = free
};
static_assert(sizeof(Object) == 8);

enum TextFlags : uint8_t {
  kTextWidth1 = 0,
  kTextWidth2 = 1,
  kTextWidth4 = 2,
  kTextWidthMask = 3,
  kTextAscii = 4,     // all code points < 128
  kTextInterned = 8,  // equal interned texts are the same object, if both carry the flag
  kTextImmortal = 16, // in the run-time table of interned strings: never freed
  kTextShared = 32,   // the data lies in a block that longer texts share: text/growing.h
  kTextSum = 64,      // made by +
};

/// str (unicode) and bytes have one shape, so that static strings of either dialect are emitted alike.
/// Str: `length` code points of `width()` bytes each. Bytes: `length` bytes. Data is followed by one zero unit.
struct Text : Object {
  uint64_t hash;      // 0 = not computed yet; written without synchronisation, always the same value
  int64_t length;     // in code points (Str) or bytes (Bytes)
  const char* utf8;   // Str: cached UTF-8 (null until asked; not used when ascii); Bytes: null
  // the data follows, or (kTextShared) the address of the data, after which no zero need stand

  const uint8_t* data() const {
    auto* here = reinterpret_cast<const uint8_t*>(this + 1);
    if ((flags.load(std::memory_order_relaxed) & kTextShared) == 0) [[likely]] return here;
    return *reinterpret_cast<const uint8_t* const*>(here);
  }
  uint8_t* data() { return const_cast<uint8_t*>(static_cast<const Text*>(this)->data()); }
};
static_assert(sizeof(Text) == 32);

struct Thread;
struct Tuple;

/// How every callable is called. args[0..nargs) are the positional arguments, followed by one value for each name in
/// `kwnames` (a Tuple of native strings) unless that is kEmpty. Returns kRaised with an exception pending.
using CallEntry = Value (*)(Thread& t, Value callee, const Value* args, uint64_t nargs, Value kwnames);

/// A generator's body: `sent` is the value sent, or kRaised if an exception is to be raised at the yield (it is
/// pending). Returns the yielded value; kEmpty after `return v` (v in Thread::stop_value); or kRaised.
struct Generator;
using ResumeEntry = Value (*)(Thread& t, Generator* self, Value sent);

struct Module;
/// A code object: one per `def`, `lambda`, class body, comprehension, module body. Static data of the compiled
/// program, or made by the evaluator.
struct Code : Object {
  const Text* name;
  const Text* qualname;
  const Text* filename;
  const Text* const* varnames;   // parameters (positional, keyword-only, *args, **kwargs), then the other locals
  const Text* const* freevars;   // names of closure cells, in the order of Function::closure
  Value doc;                     // the docstring or kNone
  CallEntry entry;
  ResumeEntry resume;            // generators, coroutines; else null
  const void* nir;               // the evaluator's body; null in compiled code
  const void* fast;              // the function of typed code whose parameters and result `signature` tells; null: none
  int32_t first_line;
  uint16_t positional_count;     // positional parameters, positional-only ones included
  uint16_t positional_only_count;
  uint16_t keyword_only_count;
  uint16_t local_count;          // entries of varnames
  uint16_t free_count;
  uint16_t frame_size;           // Values that a suspended generator saves, or a framed function's record holds
  uint32_t flags;                // CodeFlags
  uint32_t signature;            // of `fast`: a 1, then 2 bits for each parameter and the result (nir::signature_bits); 0: none
};
enum CodeFlags : uint32_t {
  kCodeVarArgs = 4,              // as CPython's co_flags
  kCodeVarKeywords = 8,
  kCodeGenerator = 0x20,
  kCodeCoroutine = 0x80,
  kCodeAsyncGenerator = 0x200,
  kCodeFramed = 0x10000,         // ours: pushes a FrameRecord while it runs
  kCodeClassBody = 0x20000,
  kCodeModule = 0x40000,
  // What `from __future__ import` switched on in the module: code that is evaluated in it inherits these.
  kCodeFutureDivision = 0x100000,
  kCodeFuturePrintFunction = 0x200000,
  kCodeFutureUnicodeLiterals = 0x400000,
  kCodeFutureAbsoluteImport = 0x800000,
  kCodeFutureAnnotations = 0x1000000,
  kCodeFutures = 0x1F00000,
};

/// A module as the compiler emits it. Globals that the module's code names are slots; all others live in the
/// namespace dict's own entries.
struct ModuleInfo {
  const Text* name;              // dotted
  const Text* filename;          // as shown in tracebacks
  const Text* const* slot_names; // interned, in order of first binding in the text
  Value* slots;
  uint32_t slot_count;
  uint32_t flags;                // kModulePackage
  Code* body;                    // called once, by the first import
  Module* module;                // null until imported; a root
};
enum ModuleFlags : uint32_t { kModulePackage = 1 };

/// Pushed on the C stack by framed functions: f_locals, locals(), eval and exec see it through Thread::frame.
struct FrameRecord {
  FrameRecord* previous;
  const Code* code;
  Value function;                // the Function (its globals), or the Module for a module body
  Value names;                   // class bodies and exec: the namespace dict; else kEmpty
  Value* locals;                 // code->local_count values; a local captured by a closure is its Cell
  int32_t line;                  // of the statement being executed
};

/// The place of a method call, for up to four classes of receivers: the layout id in the high half of a word, in the low
/// one the word of the object that must be empty (its attribute dict); and the function found on their class, marked as
/// nx_load_method marks it. An entry that is filled changes no more until all sites are cleared at a stop.
struct MethodSite {
  static constexpr int kWays = 4;
  std::atomic<uint64_t> words[kWays];
  Value functions[kWays];
};

/// A class of the program whose instances the compiler foresaw, by a class statement at module level: runtime/core/foreseen.h.
/// The class's layout gets this row if it comes out so.
struct ForeseenClass {
  Value cls;                         // the class while it is as foreseen, else kEmpty
  ForeseenClass* base;               // null: object
  // All attributes of instances, the base's first; behind the names a byte each: the attribute's rank, its place in the
  // order in which constructors set them as far as is known.
  const Text* const* slot_names;
  const Text* const* method_names;   // attributes of the class that compiled code relies on
  const Code* const* method_codes;   // of which code these functions are; null: object's method
  Value* methods;                    // the functions
  const Text* const* value_names;    // other attributes of the class, which compiled code reads through instances
  Value* values;                     // as they are now; kEmpty: not there, or a descriptor
  uint32_t row;
  uint32_t slot_count;
  uint32_t method_count;
  uint32_t value_count;
  uint32_t reordered;                // how often the ranks were changed
};

/// A cache at one attribute site, for up to four classes of receivers: layout id in the high half of a word, slot or
/// kCacheMethod etc. in the low half. Compiled code looks at the first word only.
struct InlineCache {
  static constexpr int kWays = 4;
  std::atomic<uint64_t> words[kWays];
};

}  // namespace natrix
