// runtime/functions/generator.h - generators, coroutines, asynchronous generators.
// The body is a function of its own, Code::resume, which is entered again at each resumption; everything that lives
// across a yield is in saved().
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

/// types.coroutine: the function's generators can be awaited. CPython's CO_ITERABLE_COROUTINE.
inline constexpr uint32_t kCodeIterableCoroutine = 0x100;

struct Generator : Object {
  Code* code;
  Value function;        // the Function that was called: its closure and globals
  ResumeEntry resume;    // code->resume; null once finished
  int64_t state;         // the resume point; 0: not started
  Value delegate;        // `yield from`, await: the iterator that throw() and close() go to first; kEmpty: none
  Value handled;         // the exception being handled inside while suspended
  const Text* name;
  const Text* qualname;
  uint8_t running;       // 1 while its body runs
  uint8_t finished;
  uint8_t hooked;        // asynchronous generators: the hook of sys.set_asyncgen_hooks was asked
  uint8_t hooks_run;     // asynchronous generators: a step is under way
  uint32_t saved_count;
  // the saved values follow

  Value* saved() { return reinterpret_cast<Value*>(this + 1); }
};

struct Coroutine : Generator {};
struct AsyncGenerator : Generator {};

/// coroutine.__await__(): an iterator over the coroutine.
struct CoroutineWrapper : Object {
  Coroutine* coroutine;
};

enum class AsyncStepKind : uint8_t { Send, Throw, Close };

/// An awaitable for one step of an asynchronous generator.
struct AsyncGeneratorStep : Object {
  AsyncGenerator* generator;
  Value argument;        // the value to send, or the exception to throw
  AsyncStepKind kind;
  uint8_t started, closed;
};

}  // namespace natrix
NATRIX_LAYOUT(CoroutineWrapper, 0);
NATRIX_LAYOUT(AsyncGeneratorStep, 0);
NATRIX_LAYOUT(Generator, 0);
NATRIX_LAYOUT(Coroutine, 0);
NATRIX_LAYOUT(AsyncGenerator, 0);

namespace natrix::rt {

/// gi_code: its function's, which types.coroutine may have replaced.
Code* code_of(const Generator* g);

/// Runs to the next yield. kEmpty: finished, the return value is in Thread::stop_value. `sent` kRaised: the pending
/// exception is raised at the yield.
Result<Value> generator_resume_py(Thread& t, Generator* g, Value sent);
/// What its resume function returned that is no item, made of it what next() gives: kEmpty, or raised.
Result<Value> generator_ended(Thread& t, Generator* g, Value result);
/// generator.close(): raises GeneratorExit inside.
Result<void> generator_close_py(Thread& t, Generator* g);
Result<Value> generator_throw_py(Thread& t, Generator* g, Value exception);

}  // namespace natrix::rt
