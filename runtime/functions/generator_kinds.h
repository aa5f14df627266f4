// runtime/functions/generator_kinds.h - what generator.cpp, async.cpp and inlined.cpp share.
#pragma once

#include "runtime/errors/raise.h"
#include "runtime/functions/generator.h"

namespace natrix::rt {

/// "generator", "coroutine", "async generator": for error texts.
const char* generator_kind(const Generator* g);
/// A generator, coroutine or asynchronous generator.
bool is_generator(Value v);
/// Turns a raised StopIteration into kEmpty with its value in Thread::stop_value; all else passes through.
Result<Value> take_stop_value(Thread& t, Result<Value> result);
/// Raises StopIteration with the value in Thread::stop_value.
Raised raise_stop(Thread& t);
/// PEP 479: a pending StopIteration that leaves the body becomes a RuntimeError (asynchronous generators: StopAsyncIteration too).
Raised replace_stop(Thread& t, const char* kind, bool async);
/// What throw(type, value, traceback) throws.
Result<Exception*> thrown_exception(Thread& t, Value type, Value value, Value traceback);

}  // namespace natrix::rt
