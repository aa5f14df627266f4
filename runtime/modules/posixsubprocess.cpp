// runtime/modules/posixsubprocess.cpp - module _posixsubprocess, what Python 3's subprocess starts programs with.
#include "natives/_posixsubprocess.h"
#include "runtime/modules/file.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/process.h"

namespace natrix::rt {

namespace {

struct Strings {
  PathBuffer text;
  Buffer<size_t> offsets;
  Buffer<char*> pointers;

  Result<void> read_py(Thread& t, Value sequence) {
    Tuple* items = TRY(tuple_from_py(t, sequence));
    for (int64_t i = 0; i < items->length; ++i) {
      offsets.push(text.size());
      TRY(path_argument_py(t, items->items[i], text));
    }
    for (size_t i = 0; i < offsets.size(); ++i) pointers.push(text.data() + offsets[i]);
    pointers.push(nullptr);
    return {};
  }
};

struct Before {
  Thread* t;
  Value function;
};

bool call_before(void* context) {
  auto* before = static_cast<Before*>(context);
  return !call0_py(*before->t, before->function).raised();
}

}  // namespace

extern "C" {

Result<int64_t> nx__posixsubprocess_fork_exec(Thread& t, Value process_args, Value executable_list, bool close_fds, Tuple* pass_fds, Value cwd,
                                              Value env, int64_t p2cread, int64_t p2cwrite, int64_t c2pread, int64_t c2pwrite, int64_t errread,
                                              int64_t errwrite, int64_t errpipe_read, int64_t errpipe_write, bool restore_signals,
                                              bool call_setsid, int64_t pgid_to_set, Value gid, Value extra_groups, Value uid,
                                              int64_t child_umask, Value preexec_fn, bool) {
  Strings arguments, paths, variables;
  Buffer<int> kept;
  Buffer<uint32_t> groups;
  PathBuffer directory;
  int64_t before = -1;
  for (int64_t i = 0; i < pass_fds->length; ++i) {
    const int64_t fd = is_integer(pass_fds->items[i]) ? TRY(index_py(t, pass_fds->items[i])) : -1;
    if (fd <= before) return raise(t, ValueError, "bad value(s) in fds_to_keep");
    before = fd;
    kept.push(static_cast<int>(fd));
  }
  TRY(arguments.read_py(t, process_args));
  TRY(paths.read_py(t, executable_list));
  if (env != kNone) TRY(variables.read_py(t, env));
  if (cwd != kNone) TRY(path_argument_py(t, cwd, directory));
  if (extra_groups != kNone) {
    Tuple* items = TRY(tuple_from_py(t, extra_groups));
    for (int64_t i = 0; i < items->length; ++i) groups.push(static_cast<uint32_t>(TRY(identity_argument_py(t, items->items[i], true))));
    if (groups.empty()) groups.reserve(1);
  }
  auto end = [](int64_t fd) { return static_cast<int>(fd); };
  Before call{&t, preexec_fn};
  sys::Launch what{};
  what.paths = paths.pointers.data();
  what.arguments = arguments.pointers.data();
  what.environment = env == kNone ? nullptr : variables.pointers.data();
  what.directory = cwd == kNone ? nullptr : directory.data();
  what.kept = kept.data();
  what.kept_count = kept.size();
  what.close_others = close_fds;
  const int ends[4][2] = {{end(p2cread), end(p2cwrite)}, {end(c2pread), end(c2pwrite)}, {end(errread), end(errwrite)}, {end(errpipe_read), end(errpipe_write)}};
  for (int i = 0; i < 2; ++i) {
    what.input[i] = ends[0][i];
    what.output[i] = ends[1][i];
    what.errors[i] = ends[2][i];
    what.report[i] = ends[3][i];
  }
  what.restore_signals = restore_signals;
  what.new_session = call_setsid;
  what.process_group = pgid_to_set;
  what.group = gid == kNone ? -1 : TRY(identity_argument_py(t, gid, true));
  what.user = uid == kNone ? -1 : TRY(identity_argument_py(t, uid, false));
  what.mask = child_umask;
  what.groups = extra_groups == kNone ? nullptr : groups.data();
  what.group_count = groups.size();
  what.before_exec = preexec_fn == kNone ? nullptr : call_before;
  what.context = &call;
  flush_before_system(t);
  close_lost_files(t);
  return posix_checked(t, sys::launch(t, what));
}

}  // extern "C"

}  // namespace natrix::rt
