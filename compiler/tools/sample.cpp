// compiler/tools/sample.cpp - see sample.h.
// The program is traced (ptrace), which needs nothing of it: code of Natrix keeps frame pointers everywhere, and what DWARF says of
// the addresses names the Python lines. A sample in the runtime thus counts for the line that called it.
#include "compiler/tools/sample.h"

#include <llvm/DebugInfo/DWARF/DWARFContext.h>
#include <llvm/Object/ObjectFile.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <unordered_map>
#include <utility>

#include <elf.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include "compiler/driver/files.h"

namespace natrix {
namespace {

constexpr useconds_t kInterval = 1000;  // microseconds
constexpr std::size_t kMostFrames = 1000;

struct Registers {
  std::uint64_t pc = 0, frame = 0;
};

bool read_registers(pid_t thread, Registers& registers) {
  user_regs_struct all{};
  iovec vector{&all, sizeof all};
  if (::ptrace(PTRACE_GETREGSET, thread, NT_PRSTATUS, &vector) != 0) return false;
#if defined(__x86_64__)
  registers = {all.rip, all.rbp};
#elif defined(__aarch64__)
  registers = {all.pc, all.regs[29]};
#endif
  return true;
}

/// Memory of the program, read in pieces: frames lie beside each other.
class Memory {
 public:
  explicit Memory(pid_t process) : process_(process) {}

  bool read(std::uint64_t address, std::uint64_t (&words)[2]) {
    if (address < start_ || address + sizeof words > start_ + size_) {
      iovec local{buffer_, sizeof buffer_}, remote{reinterpret_cast<void*>(address), sizeof buffer_};
      ssize_t n = ::process_vm_readv(process_, &local, 1, &remote, 1, 0);
      if (n < static_cast<ssize_t>(sizeof words)) {  // the piece may reach beyond the stack
        remote.iov_len = local.iov_len = sizeof words;
        n = ::process_vm_readv(process_, &local, 1, &remote, 1, 0);
      }
      if (n < static_cast<ssize_t>(sizeof words)) return false;
      start_ = address;
      size_ = static_cast<std::uint64_t>(n);
    }
    std::memcpy(words, buffer_ + (address - start_), sizeof words);
    return true;
  }

 private:
  pid_t process_;
  std::uint64_t start_ = 0, size_ = 0;
  char buffer_[16384];
};

class Sampler {
 public:
  explicit Sampler(const std::string& executable) : executable_(executable) {}

  /// Addresses in the executable's file, the innermost first, of all samples.
  std::map<std::vector<std::uint64_t>, std::uint64_t> stacks;
  std::uint64_t count = 0;

  Outcome run(const std::vector<std::string>& arguments) {
    Outcome outcome;
    std::vector<std::string> words = arguments;
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    int ready[2];
    if (::pipe(ready) != 0) {
      outcome.error = errno;
      return outcome;
    }
    const auto start = std::chrono::steady_clock::now();
    process_ = ::fork();
    if (process_ == 0) {
      ::close(ready[1]);
      char byte;
      if (::read(ready[0], &byte, 1) == 1) {
        ::close(ready[0]);
        ::execv(executable_.c_str(), argv.data());
      }
      ::_exit(127);
    }
    ::close(ready[0]);
    const bool seized = process_ > 0 && ::ptrace(PTRACE_SEIZE, process_, nullptr, PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL) == 0;
    outcome.error = seized ? 0 : errno;
    if (seized) (void)!::write(ready[1], "x", 1);
    ::close(ready[1]);
    if (process_ < 0) return outcome;
    threads_.insert(process_);
    rusage usage{};
    while (!ended_) {
      ::usleep(kInterval);
      if (interrupted() != 0 && !std::exchange(told_, true)) ::kill(process_, interrupted());
      for (int status; !ended_;) {
        const pid_t thread = ::wait4(-1, &status, __WALL | WNOHANG, &usage);
        if (thread <= 0) break;
        handle(thread, status);
      }
      if (!ended_ && base_ != 0) take(usage);
    }
    outcome.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
    outcome.cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    outcome.status = WIFEXITED(status_) ? WEXITSTATUS(status_) : -WTERMSIG(status_);
    return outcome;
  }

 private:
  /// A thread has stopped or ended: it goes on, with the signal it got.
  void handle(pid_t thread, int status) {
    if (!WIFSTOPPED(status)) {
      threads_.erase(thread);
      if (thread == process_) {
        ended_ = true;
        status_ = status;
      }
      return;
    }
    threads_.insert(thread);
    const int event = status >> 16;
    if (event == PTRACE_EVENT_EXEC) find_base();
    if (event == PTRACE_EVENT_STOP && WSTOPSIG(status) != SIGTRAP) {
      ::ptrace(PTRACE_LISTEN, thread, nullptr, nullptr);  // stopped by job control: it stays so
      return;
    }
    ::ptrace(PTRACE_CONT, thread, nullptr, event == 0 ? WSTOPSIG(status) : 0L);
  }

  /// Where the executable lies in memory: nowhere, once the program has replaced itself by another one.
  void find_base() {
    base_ = end_ = 0;
    std::string maps;
    if (!read_file("/proc/" + std::to_string(process_) + "/maps", maps)) return;
    std::istringstream lines(maps);
    for (std::string line; std::getline(lines, line);) {
      if (!line.ends_with(executable_)) continue;
      char* end = nullptr;
      const std::uint64_t from = std::strtoull(line.c_str(), &end, 16), to = std::strtoull(end + 1, nullptr, 16);
      if (base_ == 0) base_ = from;
      end_ = to;
    }
  }

  bool is_running(pid_t thread) const {
    std::string stat;
    if (!read_file("/proc/" + std::to_string(process_) + "/task/" + std::to_string(thread) + "/stat", stat)) return false;
    const std::size_t at = stat.rfind(')');
    return at != std::string::npos && at + 2 < stat.size() && stat[at + 2] == 'R';
  }

  void take(rusage& usage) {
    const std::set<pid_t> threads = threads_;
    for (pid_t thread : threads) {
      if (!is_running(thread) || ::ptrace(PTRACE_INTERRUPT, thread, nullptr, nullptr) != 0) continue;
      int status;
      if (::wait4(thread, &status, __WALL, &usage) != thread) continue;
      if (WIFSTOPPED(status) && status >> 16 == PTRACE_EVENT_STOP && WSTOPSIG(status) == SIGTRAP) walk(thread);
      handle(thread, status);
      if (ended_) return;
    }
  }

  void walk(pid_t thread) {
    Registers at;
    if (!read_registers(thread, at)) return;
    ++count;
    std::vector<std::uint64_t> stack;
    auto add = [&](std::uint64_t address) {
      if (address >= base_ && address < end_) stack.push_back(address - base_);
    };
    add(at.pc);
    Memory memory(process_);
    std::uint64_t words[2];  // the caller's frame pointer, the return address
    for (std::uint64_t frame = at.frame; stack.size() < kMostFrames && frame % 8 == 0 && frame != 0 && memory.read(frame, words);) {
      if (words[1] == 0) break;
      add(words[1] - 1);  // in the call
      if (words[0] <= frame) break;
      frame = words[0];
    }
    ++stacks[stack];
  }

  const std::string executable_;
  pid_t process_ = 0;
  std::set<pid_t> threads_;
  std::uint64_t base_ = 0, end_ = 0;
  bool ended_ = false, told_ = false;
  int status_ = 0;
};

/// Addresses to Python frames of the files of interest: neither those of the library nor the runtime's.
class Places {
 public:
  Places(const std::string& executable, const std::set<std::string>& files) : files_(files) {
    auto file = llvm::object::ObjectFile::createObjectFile(executable);
    if (!file) {
      llvm::consumeError(file.takeError());
      return;
    }
    file_ = std::move(*file);
    context_ = llvm::DWARFContext::create(*file_.getBinary());
  }

  const std::vector<SampledPlace>& at(std::uint64_t address) {
    auto [found, fresh] = known_.try_emplace(address);
    if (!fresh || context_ == nullptr) return found->second;
    llvm::DILineInfoSpecifier wanted(llvm::DILineInfoSpecifier::FileLineInfoKind::AbsoluteFilePath, llvm::DILineInfoSpecifier::FunctionNameKind::ShortName);
    const llvm::DIInliningInfo frames = context_->getInliningInfoForAddress({address, llvm::object::SectionedAddress::UndefSection}, wanted);
    for (std::uint32_t k = 0; k < frames.getNumberOfFrames(); ++k) {
      const llvm::DILineInfo& frame = frames.getFrame(k);
      if (frame.Line != 0 && files_.contains(frame.FileName)) found->second.push_back({frame.FileName, frame.FunctionName, static_cast<int32_t>(frame.Line)});
    }
    return found->second;
  }

 private:
  const std::set<std::string>& files_;
  llvm::object::OwningBinary<llvm::object::ObjectFile> file_;
  std::unique_ptr<llvm::DWARFContext> context_;
  std::unordered_map<std::uint64_t, std::vector<SampledPlace>> known_;
};

}  // namespace

Samples sample(const std::string& executable, const std::vector<std::string>& arguments, const std::set<std::string>& files) {
  Sampler sampler(executable);
  Samples samples;
  samples.outcome = sampler.run(arguments);
  samples.count = sampler.count;
  Places places(executable, files);
  for (const auto& [addresses, times] : sampler.stacks) {
    std::vector<SampledPlace> stack;
    for (std::uint64_t address : addresses) {
      const std::vector<SampledPlace>& found = places.at(address);
      stack.insert(stack.end(), found.begin(), found.end());
    }
    samples.stacks[stack] += times;
  }
  return samples;
}

}  // namespace natrix
