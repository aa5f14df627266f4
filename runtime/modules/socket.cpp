// runtime/modules/socket.cpp - the sockets of module _socket. Modules/socketmodule.c.
// With a timeout the descriptor does not block: each operation waits until it can go on, and then tries.
#include "runtime/modules/socket.h"

#include <cerrno>

#include "natives/_socket_shared.h"
#include "natives/posix.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "runtime/modules/file_layers.h"
#include "runtime/modules/idle.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/clock.h"
#include "runtime/system/descriptor.h"
#include "runtime/system/file.h"
#include "runtime/system/signals.h"
#include "runtime/text/codecs.h"

namespace natrix::rt {

namespace {

void finalize_socket(Object* o) {
  auto* s = static_cast<Socket*>(o);
  if (s->descriptor >= 0) sys::close(s->descriptor);
  s->descriptor = -1;
}

std::atomic<double> default_timeout{-1};

/// When an operation of so many seconds has to give up; negative: never.
int64_t deadline_after(double seconds) {
  if (seconds < 0) return -1;
  const int64_t now = sys::clock_ns(sys::Clock::Monotonic);
  return seconds > 9e9 ? INT64_MAX : now + static_cast<int64_t>(seconds * 1e9);
}

constexpr int64_t kTimedOut = INT64_MIN;

/// One call of the system, when the socket is ready for it. -errno, or kTimedOut.
template <class F>
Result<int64_t> perform_until(Thread& t, Socket* s, bool writing, int64_t deadline, F call) {
  for (;;) {
    const bool waits = s->timeout > 0 && s->descriptor >= 0;
    if (s->timeout != 0 && s->descriptor >= 0) {
      if (const int64_t r = TRY(reclaim_if_idle(t, s->descriptor, writing, deadline)); r < 0) return r;
    }
    if (waits) {
      const int64_t ready = TRY(sys::wait_ready(t, s->descriptor, writing, deadline));
      if (ready < 0) return ready;
      if (ready == 0) return kTimedOut;
    }
    const int64_t r = TRY(call());
    if (r != -EAGAIN || !waits) return r;
  }
}

Result<int64_t> socket_result(Thread& t, Result<int64_t> r) {
  const int64_t n = TRY(r);
  if (n == kTimedOut) return raise_socket_text(t, SocketError::Timeout, "timed out");
  if (n < 0) return raise_socket_errno(t, n);
  return n;
}

template <class F>
Result<int64_t> perform(Thread& t, Socket* s, bool writing, F call) {
  return socket_result(t, perform_until(t, s, writing, deadline_after(s->timeout), call));
}

/// What is sent.
Result<BytesView> sent_data_py(Thread& t, Value data, const char* function) {
  if (!py2()) return bytes_argument(t, data);
  if (is<Str>(data)) {
    Bytes* encoded = TRY(encode_ascii(t, as<Str>(data)));
    return bytes_view(value_of(encoded));
  }
  const BytesView view = bytes_view(data);
  if (view.data != nullptr) return view;
  return raise(t, TypeError, "{}() argument 1 must be string or buffer, not {}", function, data == kNone ? "None" : type_name(data));
}

Result<Socket*> socket_of(Thread& t, int64_t descriptor, int family, int type, int protocol) {
  auto made = make<Socket>(t);
  if (made.raised()) {
    sys::close(static_cast<int>(descriptor));
    return Raised{};
  }
  Socket* s = made.value();
  s->descriptor = static_cast<int>(descriptor);
  s->family = family;
  s->type = type;
  s->protocol = protocol;
  s->timeout = default_timeout.load(std::memory_order_relaxed);
  opened_objects.fetch_add(1, std::memory_order_relaxed);
  if (s->timeout >= 0) sys::set_blocking(s->descriptor, false);
  return s;
}

Value seconds_value(double timeout) { return timeout < 0 ? kNone : Value::from_double(timeout); }

/// 0 or -errno or kTimedOut.
Result<int64_t> connect_to(Thread& t, Socket* s, const sys::SocketAddress& address) {
  const int64_t r = sys::connect_once(t, s->descriptor, address);
  const bool interrupted = r == -EINTR;
  if (interrupted) {
    TRY(signals_run(t));
    if (py2()) return r;
  }
  // Interrupted, it is still under way (connect(2)), and cannot be called again.
  if (!(interrupted && s->timeout != 0) && !(r == -EINPROGRESS && s->timeout > 0)) return r;
  const int64_t ready = TRY(sys::wait_ready(t, s->descriptor, true, deadline_after(s->timeout)));
  if (ready <= 0) return ready == 0 ? kTimedOut : ready;
  int error = 0;
  size_t size = sizeof error;
  constexpr int kSocketLevel = 1, kError = 4;
  if (const int64_t asked = sys::get_option(s->descriptor, kSocketLevel, kError, &error, &size); asked < 0) return asked;
  return int64_t{error == EISCONN ? 0 : -error};
}

Result<void> set_timeout(Thread& t, Socket* s, double seconds) {
  s->timeout = seconds;
  const int64_t r = sys::set_blocking(s->descriptor, seconds < 0);
  // 2.7 does not look whether it could.
  if (!py2()) TRY(socket_checked(t, r));
  return {};
}


Result<int64_t> receive_into(Thread& t, Socket* s, void* data, int64_t size, int64_t flags, sys::SocketAddress* from) {
  return perform(t, s, false, [&] { return sys::receive(t, s->descriptor, data, static_cast<size_t>(size), static_cast<int>(flags), from); });
}

Result<Value> receive(Thread& t, Socket* s, int64_t size, int64_t flags, sys::SocketAddress* from, const char* function) {
  if (size < 0) return raise(t, ValueError, "negative buffersize in {}", function);
  Buffer<char> data;
  data.resize(static_cast<size_t>(size));
  const int64_t n = TRY(receive_into(t, s, data.data(), size, flags, from));
  Bytes* b = TRY(make_bytes(t, data.data(), n));
  return value_of(b);
}

/// recv_into and recvfrom_into.
Result<int64_t> receive_to_buffer(Thread& t, Socket* s, Value buffer, int64_t size, int64_t flags, sys::SocketAddress* from, const char* function) {
  const BytesView view = bytes_view(buffer);
  if (view.data == nullptr || is<Bytes>(buffer) || is<Str>(buffer)) {
    if (py2()) return raise(t, TypeError, "{}() argument 1 must be read-write buffer, not {}", function, type_name(buffer));
    return raise(t, TypeError, "{}() argument 1 must be read-write bytes-like object, not {}", function, type_name(buffer));
  }
  if (size < 0) return raise(t, ValueError, "negative buffersize in {}", function);
  if (size == 0) size = view.length;
  if (size > view.length) return raise(t, ValueError, py2() || from == nullptr ? "buffer too small for requested bytes" : "nbytes is greater than the length of the buffer");
  // Another thread may take the buffer away meanwhile.
  Buffer<char> data;
  data.resize(static_cast<size_t>(size));
  const int64_t n = TRY(receive_into(t, s, data.data(), size, flags, from));
  const BytesView now = bytes_view(buffer);
  memcpy(const_cast<uint8_t*>(now.data), data.data(), static_cast<size_t>(n < now.length ? n : now.length));
  return n;
}

}  // namespace

}  // namespace natrix::rt

NATRIX_DEFINE_LAYOUT(Socket, &nx_type_socket_socket, nullptr, natrix::rt::finalize_socket, 0);

namespace natrix::rt {

extern "C" {

Result<Value> nx_socket_socket_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  Socket* s = TRY(make_instance<Socket>(t, cls));
  s->descriptor = -1;
  s->timeout = -1;
  return value_of(s);
}

Result<void> nx_socket_socket_dunder_init(Thread& t, Socket* self, int64_t family, int64_t type, int64_t proto, Value fileno) {
  constexpr int kInternet = 2, kStream = 1;
  int kind[3] = {static_cast<int>(family), static_cast<int>(type), static_cast<int>(proto)};
  int64_t descriptor;
  if (fileno != kNone) {
    if (is_float_value(fileno)) return raise(t, TypeError, "integer argument expected, got float");
    descriptor = TRY(index_py(t, fileno));
    if (descriptor < 0) return raise(t, ValueError, "negative file descriptor");
    int found[3];
    TRY(socket_checked(t, sys::socket_kind(static_cast<int>(descriptor), found)));
    for (int i = 0; i < 3; ++i) {
      if (kind[i] == -1) kind[i] = found[i];
    }
  } else {
    if (kind[0] == -1) kind[0] = kInternet;
    if (kind[1] == -1) kind[1] = kStream;
    if (kind[2] == -1) kind[2] = 0;
    descriptor = TRY(socket_checked(t, sys::make_socket(kind[0], kind[1], kind[2], py2())));
  }
  constexpr int kNonBlocking = 04000, kCloseOnExec = 02000000;
  self->descriptor = static_cast<int>(descriptor);
  self->family = kind[0];
  self->type = py2() ? kind[1] : kind[1] & ~(kNonBlocking | kCloseOnExec);
  self->protocol = kind[2];
  self->timeout = default_timeout.load(std::memory_order_relaxed);
  opened_objects.fetch_add(1, std::memory_order_relaxed);
  if ((kind[1] & kNonBlocking) != 0 && !py2()) {
    self->timeout = 0;
  } else if (self->timeout >= 0) {
    sys::set_blocking(self->descriptor, false);
  }
  return {};
}

Result<Value> nx_socket_socket_dunder_repr(Thread& t, Socket* self) {
  if (py2()) {
    return format_text(t, "<socket object, fd={}, family={}, type={}, protocol={}>", self->descriptor, self->family, self->type, self->protocol);
  }
  return format_text(t, "<socket object, fd={}, family={}, type={}, proto={}>", self->descriptor, self->family, self->type, self->protocol);
}

Result<Value> nx_socket_socket__accept(Thread& t, Socket* self) {
  sys::SocketAddress peer;
  const int64_t descriptor = TRY(perform(t, self, false, [&] { return sys::accept_from(t, self->descriptor, py2(), &peer); }));
  Value address = TRY(address_value(t, peer));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(descriptor), address));
  return value_of(pair);
}
Result<Value> nx_socket_socket_accept(Thread& t, Socket* self) {
  sys::SocketAddress peer;
  const int64_t descriptor = TRY(perform(t, self, false, [&] { return sys::accept_from(t, self->descriptor, py2(), &peer); }));
  Socket* s = TRY(socket_of(t, descriptor, self->family, self->type, self->protocol));
  Value address = TRY(address_value(t, peer));
  Tuple* pair = TRY(make_tuple_of(t, value_of(s), address));
  return value_of(pair);
}

Result<void> nx_socket_socket_bind(Thread& t, Socket* self, Value address) {
  sys::SocketAddress to;
  TRY(socket_address_py(t, self->family, address, "bind", &to));
  TRY(socket_checked(t, sys::bind_socket(self->descriptor, to)));
  return {};
}

Result<void> nx_socket_socket_close(Thread& t, Socket* self) {
  const int descriptor = self->descriptor;
  self->descriptor = -1;
  if (descriptor < 0) return {};
  const int64_t r = sys::close(descriptor);
  // A connection that the peer has reset is closed all the same.
  if (r < 0 && !py2() && r != -ECONNRESET) return raise_socket_errno(t, r);
  return {};
}

Result<void> nx_socket_socket__retain(Thread& t, Socket* self) {
  Locked held(t, self);
  ++self->more_users;
  return {};
}
Result<void> nx_socket_socket__release(Thread& t, Socket* self) {
  Locked held(t, self);
  if (self->more_users > 0) {
    --self->more_users;
    return {};
  }
  return nx_socket_socket_close(t, self);
}

Result<void> nx_socket_socket_connect(Thread& t, Socket* self, Value address) {
  sys::SocketAddress to;
  TRY(socket_address_py(t, self->family, address, "connect", &to));
  TRY(socket_result(t, connect_to(t, self, to)));
  return {};
}
Result<int64_t> nx_socket_socket_connect_ex(Thread& t, Socket* self, Value address) {
  sys::SocketAddress to;
  TRY(socket_address_py(t, self->family, address, "connect_ex", &to));
  const int64_t r = TRY(connect_to(t, self, to));
  return r == kTimedOut ? int64_t{EAGAIN} : -r;
}

Result<int64_t> nx_socket_socket_detach(Thread&, Socket* self) {
  const int descriptor = self->descriptor;
  self->descriptor = -1;
  return int64_t{descriptor};
}
Result<Value> nx_socket_socket_dup(Thread& t, Socket* self) {
  const int64_t descriptor = TRY(socket_checked(t, sys::duplicate_socket(self->descriptor, py2())));
  Socket* s = TRY(socket_of(t, descriptor, self->family, self->type, self->protocol));
  return value_of(s);
}
/// Python 2: a file of the system's own, with a copy of the descriptor.
Result<Value> nx_socket_socket_makefile(Thread& t, Socket* self, Value mode, Value bufsize) {
  const int64_t descriptor = TRY(socket_checked(t, sys::duplicate_socket(self->descriptor, py2())));
  auto file = nx_posix__fdopen(t, descriptor, mode == kEmpty ? TRY(text_value(t, "r")) : mode, bufsize);
  if (file.raised()) sys::close(static_cast<int>(descriptor));
  return file;
}
Result<int64_t> nx_socket_socket_fileno(Thread&, Socket* self) { return int64_t{self->descriptor}; }

Result<Value> nx_socket_socket_getpeername(Thread& t, Socket* self) {
  sys::SocketAddress address;
  TRY(socket_checked(t, sys::peer_name(self->descriptor, &address)));
  return address_value(t, address);
}
Result<Value> nx_socket_socket_getsockname(Thread& t, Socket* self) {
  sys::SocketAddress address;
  TRY(socket_checked(t, sys::socket_name(self->descriptor, &address)));
  return address_value(t, address);
}

Result<Value> nx_socket_socket_getsockopt(Thread& t, Socket* self, int64_t level, int64_t option, int64_t buffersize) {
  const int at = static_cast<int>(level), which = static_cast<int>(option);
  if (buffersize == 0) {
    int number = 0;
    size_t size = sizeof number;
    TRY(socket_checked(t, sys::get_option(self->descriptor, at, which, &number, &size)));
    return Value::from_small(number);
  }
  if (buffersize < 0 || buffersize > 1024) return raise_socket_text(t, SocketError::System, "getsockopt buflen out of range");
  char data[1024];
  auto size = static_cast<size_t>(buffersize);
  TRY(socket_checked(t, sys::get_option(self->descriptor, at, which, data, &size)));
  Bytes* b = TRY(make_bytes(t, data, static_cast<int64_t>(size)));
  return value_of(b);
}

Result<void> nx_socket_socket_setsockopt(Thread& t, Socket* self, Tuple* args) {
  if (args->length < 3 || args->length > (py2() ? 3 : 4)) {
    return raise(t, TypeError, "setsockopt() takes exactly 3 arguments ({} given)", args->length);
  }
  const int at = static_cast<int>(TRY(c_int_argument_py(t, args->items[0])));
  const int which = static_cast<int>(TRY(c_int_argument_py(t, args->items[1])));
  const Value value = args->items[2];
  if (args->length == 4) {
    if (value != kNone) return raise(t, TypeError, "setsockopt() argument 3 must be None, not {}", type_name(value));
    TRY(socket_checked(t, sys::set_option(self->descriptor, at, which, nullptr, static_cast<size_t>(TRY(index_py(t, args->items[3]))))));
    return {};
  }
  if (is_integer(value)) {
    const int number = static_cast<int>(TRY(c_int_argument_py(t, value)));
    TRY(socket_checked(t, sys::set_option(self->descriptor, at, which, &number, sizeof number)));
    return {};
  }
  BytesView data = bytes_view(value);
  if (data.data == nullptr && py2()) {
    return raise(t, TypeError, "setsockopt() argument 3 must be string or read-only buffer, not {}", value == kNone ? "None" : type_name(value));
  }
  if (data.data == nullptr) data = TRY(bytes_argument(t, value));
  TRY(socket_checked(t, sys::set_option(self->descriptor, at, which, data.data, static_cast<size_t>(data.length))));
  return {};
}

Result<Value> nx_socket_socket_gettimeout(Thread&, Socket* self) { return seconds_value(self->timeout); }
Result<Value> nx_socket_socket_timeout(Thread&, Socket* self) { return seconds_value(self->timeout); }
Result<void> nx_socket_socket_settimeout(Thread& t, Socket* self, Value timeout) {
  return set_timeout(t, self, TRY(timeout_argument_py(t, timeout)));
}
Result<void> nx_socket_socket_setblocking(Thread& t, Socket* self, Value flag) {
  const bool blocking = py2() ? TRY(c_long_py(t, flag)) != 0 : TRY(truth_py(t, flag));
  return set_timeout(t, self, blocking ? -1.0 : 0.0);
}
Result<bool> nx_socket_socket_getblocking(Thread&, Socket* self) { return self->timeout != 0; }

Result<void> nx_socket_socket_listen(Thread& t, Socket* self, Tuple* args) {
  if (py2() && args->length != 1) return raise(t, TypeError, "listen() takes exactly one argument ({} given)", args->length);
  if (args->length > 1) return raise(t, TypeError, "listen expected at most 1 argument, got {}", args->length);
  int64_t n = 128;
  if (args->length == 1) {
    n = TRY(c_int_argument_py(t, args->items[0]));
    if (n < 0) n = 0;
  }
  TRY(socket_checked(t, sys::listen_socket(self->descriptor, static_cast<int>(n))));
  return {};
}

Result<Value> nx_socket_socket_recv(Thread& t, Socket* self, int64_t buffersize, int64_t flags) {
  return receive(t, self, buffersize, flags, nullptr, "recv");
}
Result<Value> nx_socket_socket_recvfrom(Thread& t, Socket* self, int64_t buffersize, int64_t flags) {
  sys::SocketAddress from;
  Value data = TRY(receive(t, self, buffersize, flags, &from, "recvfrom"));
  Value address = TRY(address_value(t, from));
  Tuple* pair = TRY(make_tuple_of(t, data, address));
  return value_of(pair);
}
Result<int64_t> nx_socket_socket_recv_into(Thread& t, Socket* self, Value buffer, int64_t nbytes, int64_t flags) {
  return receive_to_buffer(t, self, buffer, nbytes, flags, nullptr, "recv_into");
}
Result<Value> nx_socket_socket_recvfrom_into(Thread& t, Socket* self, Value buffer, int64_t nbytes, int64_t flags) {
  sys::SocketAddress from;
  const int64_t n = TRY(receive_to_buffer(t, self, buffer, nbytes, flags, &from, "recvfrom_into"));
  Value address = TRY(address_value(t, from));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(n), address));
  return value_of(pair);
}

Result<int64_t> nx_socket_socket_send(Thread& t, Socket* self, Value data, int64_t flags) {
  const BytesView view = TRY(sent_data_py(t, data, "send"));
  return perform(t, self, true, [&] {
    return sys::send(t, self->descriptor, view.data, static_cast<size_t>(view.length), static_cast<int>(flags), nullptr);
  });
}

// The timeout is for all of it in Python 3, for each part in Python 2.
Result<void> nx_socket_socket_sendall(Thread& t, Socket* self, Value data, int64_t flags) {
  const BytesView view = TRY(sent_data_py(t, data, "sendall"));
  const int64_t deadline = deadline_after(self->timeout);
  int64_t sent = 0;
  do {
    const int64_t until = py2() ? deadline_after(self->timeout) : deadline;
    const int64_t n = TRY(perform_until(t, self, true, until, [&] {
      return sys::send(t, self->descriptor, view.data + sent, static_cast<size_t>(view.length - sent), static_cast<int>(flags), nullptr);
    }));
    // 2.7 Modules/socketmodule.c, sock_sendall: here a signal's handler runs and the rest follows.
    if (n == -EINTR) continue;
    sent += TRY(socket_result(t, n));
    TRY(signals_run(t));
  } while (sent < view.length);
  return {};
}

Result<int64_t> nx_socket_socket_sendto(Thread& t, Socket* self, Tuple* args) {
  if (args->length < 2 || args->length > 3) {
    return raise(t, TypeError, "sendto() takes 2 or 3 arguments ({} given)", args->length);
  }
  const BytesView view = TRY(sent_data_py(t, args->items[0], "sendto"));
  int64_t flags = 0;
  if (args->length == 3) flags = TRY(c_int_argument_py(t, args->items[1]));
  sys::SocketAddress to;
  TRY(socket_address_py(t, self->family, args->items[args->length - 1], "sendto", &to));
  return perform(t, self, true, [&] {
    return sys::send(t, self->descriptor, view.data, static_cast<size_t>(view.length), static_cast<int>(flags), &to);
  });
}

Result<void> nx_socket_socket_shutdown(Thread& t, Socket* self, int64_t flag) {
  TRY(socket_checked(t, sys::shut_down(self->descriptor, static_cast<int>(flag))));
  return {};
}

Result<Value> nx_socket_socket_family(Thread&, Socket* self) { return Value::from_small(self->family); }
Result<Value> nx_socket_socket_type(Thread&, Socket* self) { return Value::from_small(self->type); }
Result<Value> nx_socket_socket_proto(Thread&, Socket* self) { return Value::from_small(self->protocol); }

Result<Value> nx__socket_shared__socketpair(Thread& t, int64_t family, int64_t type, int64_t proto) {
  int ends[2];
  const int f = static_cast<int>(family), k = static_cast<int>(type), p = static_cast<int>(proto);
  TRY(socket_checked(t, sys::make_socket_pair(f, k, p, py2(), ends)));
  Socket* a = TRY(socket_of(t, ends[0], f, k, p));
  Socket* b = TRY(socket_of(t, ends[1], f, k, p));
  Tuple* pair = TRY(make_tuple_of(t, value_of(a), value_of(b)));
  return value_of(pair);
}
Result<int64_t> nx__socket_shared__dup(Thread& t, int64_t fd) {
  return socket_checked(t, sys::duplicate_socket(static_cast<int>(fd), py2()));
}
Result<void> nx__socket_shared__close(Thread& t, int64_t fd) {
  const int64_t r = sys::close(static_cast<int>(fd));
  if (r < 0 && r != -ECONNRESET) return raise_socket_errno(t, r);
  return {};
}
Result<Value> nx__socket_shared_getdefaulttimeout(Thread&) { return seconds_value(default_timeout.load(std::memory_order_relaxed)); }
Result<void> nx__socket_shared_setdefaulttimeout(Thread& t, Value timeout) {
  default_timeout.store(TRY(timeout_argument_py(t, timeout)), std::memory_order_relaxed);
  return {};
}

}  // extern "C"

}  // namespace natrix::rt
