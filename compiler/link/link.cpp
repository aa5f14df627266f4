// compiler/link/link.cpp - In-process LLD.
// Objects go in through memfds, so nothing but the executable touches the disk. Start files and link stubs of the C
// library are our own copies (cmake/targets.cmake): the user needs no compiler.
#include "compiler/link/link.h"

#include <lld/Common/Driver.h>
#include <llvm/Support/raw_ostream.h>

#include <cerrno>
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

LLD_HAS_DRIVER(elf)

namespace natrix {
namespace {

/// The file of an object that exists in memory only.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view data) : fd_(::memfd_create("natrix.o", MFD_CLOEXEC)) {
    while (fd_ >= 0 && !data.empty()) {
      ssize_t n = ::write(fd_, data.data(), data.size());
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) {
        ::close(fd_);
        fd_ = -1;
        break;
      }
      data.remove_prefix(static_cast<std::size_t>(n));
    }
  }
  MemoryFile(MemoryFile&& other) noexcept : fd_(other.fd_) { other.fd_ = -1; }
  ~MemoryFile() {
    if (fd_ >= 0) ::close(fd_);
  }
  bool ok() const { return fd_ >= 0; }
  std::string path() const { return "/proc/self/fd/" + std::to_string(fd_); }

 private:
  int fd_;
};

const char* loader_of(const std::string& target) {
  if (target == "aarch64-linux-gnu") return "/lib/ld-linux-aarch64.so.1";
  return "/lib64/ld-linux-x86-64.so.2";
}

}  // namespace

std::string link_executable(const LinkJob& job) {
  const std::string folder = job.home + "/" + job.target + "/";
  std::vector<MemoryFile> files;
  std::vector<std::string> args = {
      "ld.lld", "-pie", "-o", job.output, "-dynamic-linker", loader_of(job.target),
      "--gc-sections", "--icf=all", "-z", "pack-relative-relocs", "--hash-style=gnu", "--build-id=none",
      "-z", "relro", "-z", "now", "-z", "noexecstack",
      // References to __start_nx_roots keep all sections of that name.
      "-z", "nostart-stop-gc",
      job.debug ? "--discard-none" : "--strip-debug",
      folder + "Scrt1.o", folder + "crti.o"};
  for (std::string_view object : job.objects) {
    files.emplace_back(object);
    if (!files.back().ok()) return std::string("no memory for an object file: ") + std::strerror(errno);
    args.push_back(files.back().path());
  }
  if (job.evaluator) args.insert(args.end(), {"--undefined=nx_evaluator_linked", "--eh-frame-hdr"});
  // There in a build with sanitizers only (cmake/targets.cmake): what the runtime was compiled to call.
  const std::string sanitizer = folder + "libsanitizer.a";
  const bool sanitized = ::access(sanitizer.c_str(), F_OK) == 0;
  if (sanitized) args.insert(args.end(), {"--whole-archive", sanitizer, "--no-whole-archive", "--export-dynamic", "--eh-frame-hdr"});
  args.push_back("--start-group");
  for (const std::string& archive : job.archives) args.push_back(archive);
  args.push_back(folder + "libnatrix_rt.a");
  args.push_back(folder + (job.dialect == Dialect::Py2 ? "libnatrix_py2.a" : "libnatrix_py3.a"));
  if (job.evaluator) {
    for (const char* archive : {"libnatrix_eval.a", "libstdc++.a", "libgcc_eh.a", "libgcc.a"}) args.push_back(folder + archive);
  }
  if (sanitized && !job.evaluator) args.insert(args.end(), {folder + "libgcc_eh.a", folder + "libgcc.a"});
  args.push_back("--end-group");
  // libc before libm, which has some of its functions too: most programs then need no libm.
  args.insert(args.end(), {"--as-needed", folder + "libc.so", job.arithmetic ? "--no-as-needed" : "--as-needed", folder + "libm.so", "--as-needed", folder + "libc_nonshared.a", folder + "ld.so", folder + "crtn.o"});

  std::vector<const char*> argv;
  for (const std::string& arg : args) argv.push_back(arg.c_str());
  std::string messages;
  llvm::raw_string_ostream out(messages);
  const lld::DriverDef drivers[] = {{lld::Gnu, &lld::elf::link}};
  lld::Result result = lld::lldMain(argv, out, out, drivers);
  out.flush();
  if (result.retCode != 0 && messages.empty()) messages = "the link failed";
  return result.retCode == 0 ? std::string() : messages;
}

}  // namespace natrix
