// compiler/driver/crash.h - What happens when the compiler itself fails: a bundle that reproduces it, exit status 70.
#pragma once

#include <string>
#include <vector>

namespace natrix {

/// Handles fatal signals and LLVM's fatal errors from now on.
void install_crash_handler(const std::vector<std::string>& command_line);
/// Sources that go into the bundle. The text must live on.
void crash_bundle_source(const std::string& name, const std::string& text);
/// Reports an inconsistency of the compiler's own, with a bundle, and exits.
[[noreturn]] void internal_error(const std::string& message);

}  // namespace natrix
