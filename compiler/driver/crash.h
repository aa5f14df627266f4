// compiler/driver/crash.h - What happens when the compiler itself fails: a bundle that reproduces it, exit status 70.
#pragma once

#include <string>
#include <vector>

namespace natrix {

struct Options;

/// Handles fatal signals and LLVM's fatal errors from now on.
void install_crash_handler(const Options& options);
/// A thread besides the first one needs a stack for signals too, should its own be exhausted.
void use_crash_stack();
/// Sources that go into the bundle: the program, and modules by the path that an import looks for. The text must live on.
void crash_bundle_program(const std::string& text);
void crash_bundle_module(const std::string& path, const std::string& text);
/// What the bundle says of the place. With NATRIX_CRASH=<stage> the compiler fails here, for a test of all this.
void crash_place(const char* stage);
/// Reports an inconsistency of the compiler's own, with a bundle, and exits.
[[noreturn]] void internal_error(const std::string& message);

}  // namespace natrix
