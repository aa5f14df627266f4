// runtime/modules/posix.cpp - the natives of module posix, which os is made of: processes and the environment. Those of
// files are in posix_files.cpp and posix_descriptors.cpp. What could be seen through the file system is flushed first.
#include "natives/posix.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/entropy.h"
#include "runtime/system/identity.h"
#include "runtime/system/limits.h"
#include "runtime/system/process.h"
#include "runtime/system/signals.h"
#include "runtime/system/terminal.h"

namespace natrix::rt {

namespace {

/// argv or env entries as C strings; `offsets` into `text` because it grows.
struct StringVector {
  PathBuffer text;
  Buffer<size_t> offsets;
  Buffer<char*> pointers;
  Result<void> add_py(Thread& t, Value v) {
    offsets.push(text.size());
    return path_argument_py(t, v, text);
  }
  char* const* finish() {
    for (size_t i = 0; i < offsets.size(); ++i) pointers.push(text.data() + offsets[i]);
    pointers.push(nullptr);
    return pointers.data();
  }
};

/// The arguments of execv and execve. Python 3's texts differ between the two.
Result<void> read_arguments_py(Thread& t, const char* function, Value argv, StringVector* out) {
  const char* what = !py2() && std::string_view(function) == "execve" ? ": argv" : "() arg 2";
  if (!is<Tuple>(argv) && !is<List>(argv)) return raise(t, TypeError, "{}{} must be a tuple or list", function, what);
  Tuple* items = TRY(tuple_from_py(t, argv));
  if (items->length == 0) return raise(t, ValueError, "{}{} must not be empty", function, what);
  for (int64_t i = 0; i < items->length; ++i) {
    if (py2() && !is<Bytes>(items->items[i]) && !is<Str>(items->items[i])) {
      return raise(t, TypeError, "{}() arg 2 must contain only strings", function);
    }
    TRY(out->add_py(t, items->items[i]));
  }
  if (!py2() && out->text[0] == 0) return raise(t, ValueError, "{}{} first element cannot be empty", function, what);
  return {};
}

/// In the child, which has one thread: module threading, if it is there, forgets the others.
int64_t forked(Thread& t, int64_t child) {
  if (child != 0) return child;
  auto name = native_str(t, "threading");
  auto modules = modules_dict(t);
  if (name.raised() || modules.raised()) {
    t.pending = kEmpty;
    return child;
  }
  Value threading = dict_get_text(modules.value(), intern(t, name.value()));
  if (threading == kEmpty || !is<Module>(threading)) return child;
  auto method = native_str(t, "_after_fork");
  if (method.raised() || call_method_py(t, threading, intern(t, method.value())).raised()) t.pending = kEmpty;
  return child;
}

Result<Value> usage_value(Thread& t, const sys::Usage& u) {
  Tuple* all = TRY(allocate_tuple(t, 16));
  store(all, &all->items[0], make_float(u.user));
  store(all, &all->items[1], make_float(u.system));
  for (int i = 0; i < 14; ++i) store(all, &all->items[2 + i], TRY(int_from_int64(t, u.counters[i])));
  return value_of(all);
}

Result<void> set_identity_py(Thread& t, int which, Value id) {
  return posix_done(t, sys::set_identity(which, TRY(identity_argument_py(t, id, which >= 2))));
}

Result<Value> three_identities(Thread& t, bool group) {
  uint32_t ids[3];
  TRY(posix_checked(t, sys::all_identities(group, ids)));
  Tuple* all = TRY(make_tuple_of(t, Value::from_small(ids[0]), Value::from_small(ids[1]), Value::from_small(ids[2])));
  return value_of(all);
}

Result<Value> list_of_ids(Thread& t, const uint32_t* ids, int64_t count) {
  List* list = TRY(allocate_list(t, count));
  for (int64_t i = 0; i < count; ++i) TRY(list_append(t, list, Value::from_small(ids[i])));
  return value_of(list);
}

}  // namespace

extern "C" {

// --- identities

Result<int64_t> nx_posix_getpid(Thread&) { return sys::process_id(); }
Result<int64_t> nx_posix_getppid(Thread&) { return sys::parent_process_id(); }
Result<int64_t> nx_posix_getuid(Thread&) { return sys::identity(0); }
Result<int64_t> nx_posix_geteuid(Thread&) { return sys::identity(1); }
Result<int64_t> nx_posix_getgid(Thread&) { return sys::identity(2); }
Result<int64_t> nx_posix_getegid(Thread&) { return sys::identity(3); }
Result<void> nx_posix_setuid(Thread& t, Value uid) { return set_identity_py(t, 0, uid); }
Result<void> nx_posix_seteuid(Thread& t, Value euid) { return set_identity_py(t, 1, euid); }
Result<void> nx_posix_setgid(Thread& t, Value gid) { return set_identity_py(t, 2, gid); }
Result<void> nx_posix_setegid(Thread& t, Value egid) { return set_identity_py(t, 3, egid); }
Result<void> nx_posix_setreuid(Thread& t, Value ruid, Value euid) {
  const int64_t real = TRY(identity_argument_py(t, ruid, false)), effective = TRY(identity_argument_py(t, euid, false));
  return posix_done(t, sys::set_identities(false, real, effective));
}
Result<void> nx_posix_setregid(Thread& t, Value rgid, Value egid) {
  const int64_t real = TRY(identity_argument_py(t, rgid, true)), effective = TRY(identity_argument_py(t, egid, true));
  return posix_done(t, sys::set_identities(true, real, effective));
}
Result<Value> nx_posix_getresuid(Thread& t) { return three_identities(t, false); }
Result<Value> nx_posix_getresgid(Thread& t) { return three_identities(t, true); }
Result<void> nx_posix_setresuid(Thread& t, Value ruid, Value euid, Value suid) {
  const int64_t a = TRY(identity_argument_py(t, ruid, false)), b = TRY(identity_argument_py(t, euid, false));
  return posix_done(t, sys::set_all_identities(false, a, b, TRY(identity_argument_py(t, suid, false))));
}
Result<void> nx_posix_setresgid(Thread& t, Value rgid, Value egid, Value sgid) {
  const int64_t a = TRY(identity_argument_py(t, rgid, true)), b = TRY(identity_argument_py(t, egid, true));
  return posix_done(t, sys::set_all_identities(true, a, b, TRY(identity_argument_py(t, sgid, true))));
}
Result<Value> nx_posix_getgroups(Thread& t) {
  uint32_t groups[1024];
  const int64_t count = TRY(posix_checked(t, sys::further_groups(groups, 1024)));
  return list_of_ids(t, groups, count);
}
Result<void> nx_posix_setgroups(Thread& t, Value groups) {
  if (lookup(t, type_of(groups), names::dunder_getitem) == kEmpty) return raise(t, TypeError, "setgroups argument must be a sequence");
  Tuple* items = TRY(tuple_from_py(t, groups));
  if (items->length > 65536) return raise(t, ValueError, "too many groups");
  Buffer<uint32_t> ids;
  for (int64_t i = 0; i < items->length; ++i) {
    if (!is_integer(items->items[i])) return raise(t, TypeError, "groups must be integers");
    ids.push(static_cast<uint32_t>(TRY(identity_argument_py(t, items->items[i], true))));
  }
  return posix_done(t, sys::set_further_groups(ids.data(), ids.size()));
}
Result<void> nx_posix_initgroups(Thread& t, Value username, Value gid) {
  PathBuffer name;
  TRY(path_argument_py(t, username, name));
  return posix_done(t, sys::start_groups(name.data(), TRY(identity_argument_py(t, gid, true))));
}
Result<Value> nx_posix_getgrouplist(Thread& t, Value user, Value group) {
  PathBuffer name;
  TRY(path_argument_py(t, user, name));
  Buffer<uint32_t> ids;
  ids.resize(65536);
  int count = 65536;
  TRY(posix_checked(t, sys::groups_of_user(name.data(), TRY(identity_argument_py(t, group, true)), ids.data(), &count)));
  return list_of_ids(t, ids.data(), count);
}
Result<Value> nx_posix_getlogin(Thread& t) {
  char name[256];
  TRY(posix_checked(t, sys::login_name(name, sizeof name)));
  return path_from_system(t, name);
}

// --- children

Result<int64_t> nx_posix_system(Thread& t, Value command) {
  PathBuffer p;
  if (py2()) {
    if (!is<Bytes>(command) && !is<Str>(command)) return raise(t, TypeError, "system() argument 1 must be string, not {}", command == kNone ? "None" : type_name(command));
    if (is<Bytes>(command) && text_view(as<Text>(command)).find('\0') != std::string_view::npos) {
      return raise(t, TypeError, "system() argument 1 must be string without null bytes, not str");
    }
  }
  TRY(path_argument_py(t, command, p, "system", "command"));
  flush_before_system(t);
  close_lost_files(t);
  return posix_checked(t, sys::run_shell(t, p.data()));
}

Result<int64_t> nx_posix_fork(Thread& t) {
  flush_before_system(t);
  close_lost_files(t);
  return forked(t, TRY(posix_checked(t, sys::fork(t))));
}

Result<Value> nx_posix_forkpty(Thread& t) {
  flush_before_system(t);
  close_lost_files(t);
  int master;
  const int64_t child = forked(t, TRY(posix_checked(t, sys::fork_terminal(t, &master))));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(child), Value::from_small(master)));
  return value_of(pair);
}

Result<void> nx_posix_execv(Thread& t, Value path, Value argv) {
  PathBuffer p;
  StringVector arguments;
  TRY(path_argument_py(t, path, p, "execv"));
  TRY(read_arguments_py(t, "execv", argv, &arguments));
  flush_before_system(t);
  return posix_error(t, sys::execute(p.data(), arguments.finish(), nullptr));
}

Result<void> nx_posix__execve(Thread& t, Value path, Value argv, Value env) {
  PathBuffer p;
  StringVector arguments, variables;
  TRY(path_argument_py(t, path, p, "execve"));
  TRY(read_arguments_py(t, "execve", argv, &arguments));
  Tuple* items = TRY(tuple_from_py(t, env));
  for (int64_t i = 0; i < items->length; ++i) TRY(variables.add_py(t, items->items[i]));
  flush_before_system(t);
  const int64_t r = sys::execute(p.data(), arguments.finish(), variables.finish());
  return py2() ? posix_error(t, r) : posix_error(t, r, path);
}

Result<Value> nx_posix_waitpid(Thread& t, int64_t pid, int64_t options) {
  int64_t status = 0;
  const int64_t child = TRY(posix_checked(t, sys::wait_for(t, pid, static_cast<int>(options), &status)));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(child), Value::from_small(status)));
  return value_of(pair);
}

Result<Value> nx_posix__wait4(Thread& t, int64_t pid, int64_t options) {
  int64_t status = 0;
  sys::Usage usage;
  const int64_t child = TRY(posix_checked(t, sys::wait_with_usage(t, pid, static_cast<int>(options), &status, &usage)));
  Value used = TRY(usage_value(t, usage));
  Tuple* all = TRY(make_tuple_of(t, Value::from_small(child), Value::from_small(status), used));
  return value_of(all);
}

Result<Value> nx_posix__waitid(Thread& t, int64_t idtype, int64_t id, int64_t options) {
  int64_t event[5];
  TRY(posix_checked(t, sys::wait_for_event(t, static_cast<int>(idtype), id, static_cast<int>(options), event)));
  if (event[0] == 0) return kNone;
  Tuple* all = TRY(allocate_tuple(t, 5));
  for (int i = 0; i < 5; ++i) store(all, &all->items[i], Value::from_small(event[i]));
  return value_of(all);
}

// --- the status word of wait()

Result<bool> nx_posix_WIFEXITED(Thread&, int64_t status) { return (status & 0x7f) == 0; }
Result<int64_t> nx_posix_WEXITSTATUS(Thread&, int64_t status) { return status >> 8 & 0xff; }
Result<bool> nx_posix_WIFSIGNALED(Thread&, int64_t status) { return (status & 0x7f) != 0 && (status & 0x7f) != 0x7f; }
Result<int64_t> nx_posix_WTERMSIG(Thread&, int64_t status) { return status & 0x7f; }
Result<bool> nx_posix_WCOREDUMP(Thread&, int64_t status) { return (status & 0x80) != 0; }
Result<bool> nx_posix_WIFCONTINUED(Thread&, int64_t status) { return status == 0xffff; }
Result<bool> nx_posix_WIFSTOPPED(Thread&, int64_t status) { return (status & 0xff) == 0x7f; }
Result<int64_t> nx_posix_WSTOPSIG(Thread&, int64_t status) { return status >> 8 & 0xff; }

// --- signals, groups and sessions

Result<void> nx_posix_kill(Thread& t, int64_t pid, int64_t signal) {
  TRY(posix_checked(t, sys::send_signal(pid, static_cast<int>(signal))));
  return signals_run(t);  // a signal to this process is handled before the call returns
}
Result<void> nx_posix_killpg(Thread& t, int64_t group, int64_t signal) {
  TRY(posix_checked(t, sys::send_group_signal(group, static_cast<int>(signal))));
  return signals_run(t);
}

Result<int64_t> nx_posix_getpgrp(Thread& t) { return posix_checked(t, sys::process_group(0)); }
Result<int64_t> nx_posix_getpgid(Thread& t, int64_t pid) { return posix_checked(t, sys::process_group(pid)); }
Result<void> nx_posix_setpgid(Thread& t, int64_t pid, int64_t group) {
  return posix_done(t, sys::set_process_group(pid, group));
}
Result<void> nx_posix_setpgrp(Thread& t) { return nx_posix_setpgid(t, 0, 0); }
Result<int64_t> nx_posix_getsid(Thread& t, int64_t pid) { return posix_checked(t, sys::session(pid)); }
Result<void> nx_posix_setsid(Thread& t) {
  return posix_done(t, sys::new_session());
}

Result<int64_t> nx_posix_nice(Thread& t, int64_t increment) {
  int now;
  TRY(posix_checked(t, sys::add_niceness(static_cast<int>(increment), &now)));
  return int64_t{now};
}

Result<void> nx_posix__exit(Thread&, int64_t status) { sys::exit_now(static_cast<int>(status)); }
Result<void> nx_posix_abort(Thread&) { sys::abort_now(); }

Result<Value> nx_posix__times(Thread& t) {
  double parts[5];
  sys::process_times(parts);
  Tuple* all = TRY(make_tuple_of(t, make_float(parts[0]), make_float(parts[1]), make_float(parts[2]), make_float(parts[3]), make_float(parts[4])));
  return value_of(all);
}

Result<Value> nx_posix__uname(Thread& t) {
  sys::SystemNames names;
  sys::system_names(&names);
  Value system = TRY(text_value(t, names.system)), node = TRY(text_value(t, names.node)), release = TRY(text_value(t, names.release));
  Value version = TRY(text_value(t, names.version)), machine = TRY(text_value(t, names.machine));
  Tuple* all = TRY(make_tuple_of(t, system, node, release, version, machine));
  return value_of(all);
}

Result<Value> nx_posix_strerror(Thread& t, int64_t code) { return text_value(t, sys::error_text(static_cast<int>(code))); }
Result<int64_t> nx_posix__processors(Thread&) { return sys::processor_count(); }

// --- limits and scheduling

Result<int64_t> nx_posix__sysconf(Thread& t, int64_t name) {
  int64_t value;
  TRY(posix_checked(t, sys::configuration(static_cast<int>(name), &value)));
  return value;
}
Result<Value> nx_posix__confstr(Thread& t, int64_t name) {
  char text[4096];
  const int64_t length = TRY(posix_checked(t, sys::configuration_text(static_cast<int>(name), text, sizeof text)));
  if (length == 0) return kNone;
  return path_from_system(t, text);
}
Result<int64_t> nx_posix_getpriority(Thread& t, int64_t which, int64_t who) {
  int value;
  TRY(posix_checked(t, sys::priority(static_cast<int>(which), who, &value)));
  return int64_t{value};
}
Result<void> nx_posix_setpriority(Thread& t, int64_t which, int64_t who, int64_t priority) {
  return posix_done(t, sys::set_priority(static_cast<int>(which), who, static_cast<int>(priority)));
}
Result<void> nx_posix_sched_yield(Thread& t) { return posix_done(t, sys::yield_processor()); }
Result<int64_t> nx_posix_sched_get_priority_max(Thread& t, int64_t policy) {
  return posix_checked(t, sys::scheduler_priority_bound(static_cast<int>(policy), true));
}
Result<int64_t> nx_posix_sched_get_priority_min(Thread& t, int64_t policy) {
  return posix_checked(t, sys::scheduler_priority_bound(static_cast<int>(policy), false));
}
Result<int64_t> nx_posix_sched_getscheduler(Thread& t, int64_t pid) { return posix_checked(t, sys::scheduler(pid)); }
Result<void> nx_posix__sched_setscheduler(Thread& t, int64_t pid, int64_t policy, int64_t priority) {
  return posix_done(t, sys::set_scheduler(pid, static_cast<int>(policy), static_cast<int>(priority)));
}
Result<int64_t> nx_posix__sched_getparam(Thread& t, int64_t pid) { return posix_checked(t, sys::scheduler_priority(pid)); }
Result<void> nx_posix__sched_setparam(Thread& t, int64_t pid, int64_t priority) {
  return posix_done(t, sys::set_scheduler_priority(pid, static_cast<int>(priority)));
}
Result<double> nx_posix_sched_rr_get_interval(Thread& t, int64_t pid) {
  double seconds = 0;
  TRY(posix_checked(t, sys::scheduler_interval(pid, &seconds)));
  return seconds;
}
Result<Value> nx_posix__sched_getaffinity(Thread& t, int64_t pid) {
  unsigned char mask[512] = {};
  TRY(posix_checked(t, sys::affinity(pid, mask, sizeof mask)));
  List* list = TRY(make_list(t, nullptr, 0));
  for (int i = 0; i < 4096; ++i) {
    if ((mask[i / 8] >> (i % 8) & 1) != 0) TRY(list_append(t, list, Value::from_small(i)));
  }
  return value_of(list);
}
Result<void> nx_posix__sched_setaffinity(Thread& t, int64_t pid, Value mask) {
  unsigned char bits[512] = {};
  Tuple* items = TRY(tuple_from_py(t, mask));
  for (int64_t i = 0; i < items->length; ++i) {
    const int64_t cpu = TRY(index_py(t, items->items[i]));
    if (cpu < 0) return raise(t, ValueError, "negative CPU number");
    if (cpu >= 4096) return raise(t, OverflowError, "CPU number too large");
    bits[cpu / 8] = static_cast<unsigned char>(bits[cpu / 8] | 1 << (cpu % 8));
  }
  return posix_done(t, sys::set_affinity(pid, bits, sizeof bits));
}

Result<Value> nx_posix_getloadavg(Thread& t) {
  double loads[3];
  if (!sys::load_averages(loads)) return raise(t, OSError, "Load averages are unobtainable");
  Tuple* all = TRY(make_tuple_of(t, make_float(loads[0]), make_float(loads[1]), make_float(loads[2])));
  return value_of(all);
}

Result<Value> nx_posix_urandom(Thread& t, int64_t size) {
  if (size < 0) return raise(t, ValueError, "negative argument not allowed");
  Bytes* b = TRY(allocate_bytes(t, size));
  if (!sys::entropy(b->data(), static_cast<size_t>(size))) return raise(t, NotImplementedError, "/dev/urandom (or equivalent) not found");
  return value_of(b);
}

// --- environment

Result<Value> nx_posix__environment(Thread& t) {
  List* list = TRY(make_list(t, nullptr, 0));
  for (char** p = sys::environment(); *p != nullptr; ++p) {
    const std::string_view entry = *p;
    const size_t equals = entry.find('=');
    if (equals == std::string_view::npos) continue;
    Value name = TRY(path_from_system(t, entry.substr(0, equals))), value = TRY(path_from_system(t, entry.substr(equals + 1)));
    Tuple* pair = TRY(make_tuple_of(t, name, value));
    TRY(list_append(t, list, value_of(pair)));
  }
  return value_of(list);
}

Result<void> nx_posix_putenv(Thread& t, Value name, Value value) {
  PathBuffer n, v;
  TRY(path_argument_py(t, name, n, "putenv", "name"));
  TRY(path_argument_py(t, value, v, "putenv", "value"));
  if (memchr(n.data(), '=', n.size()) != nullptr) return raise(t, ValueError, "illegal environment variable name");
  TRY(posix_checked(t, sys::set_environment(n.data(), v.data())));
  return {};
}

Result<void> nx_posix_unsetenv(Thread& t, Value name) {
  PathBuffer n;
  TRY(path_argument_py(t, name, n, "unsetenv", "name"));
  TRY(posix_checked(t, sys::unset_environment(n.data())));
  return {};
}

}  // extern "C"

}  // namespace natrix::rt
