// runtime/system/posix/socket.cpp - sockets and waiting for descriptors, on POSIX and Linux.
#include "runtime/system/socket.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include <cstring>

#include "runtime/system/blocking.h"
#include "runtime/system/clock.h"

namespace natrix::rt::sys {

namespace {

int64_t checked(int64_t r) { return r < 0 ? -errno : r; }
sockaddr* raw(SocketAddress* a) { return reinterpret_cast<sockaddr*>(a->bytes); }
const sockaddr* raw(const SocketAddress& a) { return reinterpret_cast<const sockaddr*>(a.bytes); }

/// What is left until the deadline, as ppoll takes it; null: no end.
const timespec* time_left(int64_t deadline, timespec* out) {
  if (deadline < 0) return nullptr;
  const int64_t left = deadline - clock_ns(Clock::Monotonic);
  *out = left <= 0 ? timespec{0, 0} : timespec{left / 1000000000, static_cast<long>(left % 1000000000)};
  return out;
}

}  // namespace

Family family_kind(int family) {
  switch (family) {
    case AF_UNIX: return Family::Unix;
    case AF_INET: return Family::Internet;
    case AF_INET6: return Family::Internet6;
    default: return Family::Other;
  }
}
Family family_kind(const SocketAddress& address) { return family_kind(address.size == 0 ? AF_UNSPEC : raw(address)->sa_family); }

InternetParts internet_parts(const SocketAddress& address) {
  InternetParts parts = {};
  if (raw(address)->sa_family == AF_INET) {
    const auto* a = reinterpret_cast<const sockaddr_in*>(address.bytes);
    ::inet_ntop(AF_INET, &a->sin_addr, parts.host, sizeof parts.host);
    parts.port = ntohs(a->sin_port);
  } else {
    const auto* a = reinterpret_cast<const sockaddr_in6*>(address.bytes);
    ::inet_ntop(AF_INET6, &a->sin6_addr, parts.host, sizeof parts.host);
    parts.port = ntohs(a->sin6_port);
    parts.flow = ntohl(a->sin6_flowinfo);
    parts.scope = a->sin6_scope_id;
  }
  return parts;
}

void set_port(SocketAddress* address, int port, uint32_t flow, uint32_t scope) {
  if (raw(*address)->sa_family == AF_INET) {
    reinterpret_cast<sockaddr_in*>(address->bytes)->sin_port = htons(static_cast<uint16_t>(port));
    return;
  }
  auto* a = reinterpret_cast<sockaddr_in6*>(address->bytes);
  a->sin6_port = htons(static_cast<uint16_t>(port));
  a->sin6_flowinfo = htonl(flow);
  a->sin6_scope_id = scope;
}

std::string_view unix_path(const SocketAddress& address) {
  const auto* a = reinterpret_cast<const sockaddr_un*>(address.bytes);
  constexpr size_t kOffset = offsetof(sockaddr_un, sun_path);
  if (address.size <= kOffset) return {};
  if (a->sun_path[0] == 0) return {a->sun_path, address.size - kOffset};
  return {a->sun_path, strnlen(a->sun_path, address.size - kOffset)};
}

bool unix_address(std::string_view path, SocketAddress* out) {
  auto* a = reinterpret_cast<sockaddr_un*>(out->bytes);
  const bool abstract = !path.empty() && path[0] == 0;
  if (path.size() + (abstract ? 0 : 1) > sizeof a->sun_path) return false;
  *out = {};
  a->sun_family = AF_UNIX;
  memcpy(a->sun_path, path.data(), path.size());
  out->size = static_cast<uint32_t>(offsetof(sockaddr_un, sun_path) + path.size() + (abstract ? 0 : 1));
  return true;
}

std::string_view raw_address(const SocketAddress& address, int* family) {
  *family = raw(address)->sa_family;
  constexpr size_t kOffset = offsetof(sockaddr, sa_data);
  return {reinterpret_cast<const char*>(address.bytes) + kOffset, address.size < kOffset ? 0 : address.size - kOffset};
}

int64_t make_socket(int family, int type, int protocol, bool inherited) {
  return checked(::socket(family, type | (inherited ? 0 : SOCK_CLOEXEC), protocol));
}
int64_t make_socket_pair(int family, int type, int protocol, bool inherited, int ends[2]) {
  return checked(::socketpair(family, type | (inherited ? 0 : SOCK_CLOEXEC), protocol, ends));
}
int64_t bind_socket(int descriptor, const SocketAddress& address) { return checked(::bind(descriptor, raw(address), address.size)); }
int64_t listen_socket(int descriptor, int backlog) { return checked(::listen(descriptor, backlog)); }
int64_t shut_down(int descriptor, int how) { return checked(::shutdown(descriptor, how)); }

int64_t socket_name(int descriptor, SocketAddress* out) {
  out->size = sizeof out->bytes;
  return checked(::getsockname(descriptor, raw(out), &out->size));
}
int64_t peer_name(int descriptor, SocketAddress* out) {
  out->size = sizeof out->bytes;
  return checked(::getpeername(descriptor, raw(out), &out->size));
}
int64_t get_option(int descriptor, int level, int option, void* data, size_t* size) {
  auto length = static_cast<socklen_t>(*size);
  const int64_t r = checked(::getsockopt(descriptor, level, option, data, &length));
  *size = length;
  return r;
}
int64_t set_option(int descriptor, int level, int option, const void* data, size_t size) {
  return checked(::setsockopt(descriptor, level, option, data, static_cast<socklen_t>(size)));
}
int64_t socket_kind(int descriptor, int out[3]) {
  const int options[] = {SO_DOMAIN, SO_TYPE, SO_PROTOCOL};
  for (int i = 0; i < 3; ++i) {
    size_t size = sizeof out[i];
    if (const int64_t r = get_option(descriptor, SOL_SOCKET, options[i], &out[i], &size); r < 0) return r;
  }
  return 0;
}
int64_t duplicate_socket(int descriptor, bool inherited) {
  return checked(inherited ? ::dup(descriptor) : ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0));
}

Result<int64_t> accept_from(Thread& t, int descriptor, bool inherited, SocketAddress* peer) {
  return interruptible(t, [&] {
    peer->size = sizeof peer->bytes;
    return int64_t{::accept4(descriptor, raw(peer), &peer->size, inherited ? 0 : SOCK_CLOEXEC)};
  });
}

int64_t connect_once(Thread& t, int descriptor, const SocketAddress& address) {
  Unlocked waiting(t);
  return checked(::connect(descriptor, raw(address), address.size));
}

Result<int64_t> receive(Thread& t, int descriptor, void* data, size_t size, int flags, SocketAddress* from) {
  return interruptible(t, [&] {
    if (from == nullptr) return static_cast<int64_t>(::recv(descriptor, data, size, flags));
    from->size = sizeof from->bytes;
    return static_cast<int64_t>(::recvfrom(descriptor, data, size, flags, raw(from), &from->size));
  });
}

Result<int64_t> send(Thread& t, int descriptor, const void* data, size_t size, int flags, const SocketAddress* to) {
  return interruptible(t, [&] {
    if (to == nullptr) return static_cast<int64_t>(::send(descriptor, data, size, flags));
    return static_cast<int64_t>(::sendto(descriptor, data, size, flags, raw(*to), to->size));
  });
}

Result<int64_t> wait_ready(Thread& t, int descriptor, bool writing, int64_t deadline) {
  Watched one = {descriptor, static_cast<int16_t>(writing ? POLLOUT : POLLIN), 0};
  return poll_all(t, &one, 1, deadline);
}

static_assert(sizeof(Watched) == sizeof(pollfd) && offsetof(Watched, happened) == offsetof(pollfd, revents));
static_assert(sizeof(SelectSet) == sizeof(fd_set));

Result<int64_t> poll_all(Thread& t, Watched* all, size_t count, int64_t deadline) {
  return interruptible(t, [&] {
    timespec left;
    return int64_t{::ppoll(reinterpret_cast<pollfd*>(all), count, time_left(deadline, &left), nullptr)};
  });
}

Result<int64_t> select_sets(Thread& t, int limit, SelectSet sets[3], int64_t deadline) {
  SelectSet wanted[3];
  memcpy(wanted, sets, sizeof wanted);
  return interruptible(t, [&] {
    timespec left;
    memcpy(sets, wanted, sizeof wanted);
    auto* raw_sets = reinterpret_cast<fd_set*>(sets);
    return int64_t{::pselect(limit, raw_sets, raw_sets + 1, raw_sets + 2, time_left(deadline, &left), nullptr)};
  });
}

int64_t epoll_make(int flags) { return checked(::epoll_create1(flags)); }
int64_t epoll_change(int epoll, int operation, int descriptor, uint32_t events) {
  epoll_event event = {};
  event.events = events;
  event.data.fd = descriptor;
  return checked(::epoll_ctl(epoll, operation, descriptor, &event));
}
Result<int64_t> epoll_await(Thread& t, int epoll, Event* out, size_t room, int64_t deadline) {
  epoll_event events[64];
  const int most = static_cast<int>(room < 64 ? room : 64);
  const int64_t n = TRY(interruptible(t, [&] {
    timespec left;
    const timespec* rest = time_left(deadline, &left);
    // In milliseconds, rounded up: it may not wake too early.
    const int64_t ms = rest == nullptr ? -1 : rest->tv_sec > 1000000 ? 1000000000 : rest->tv_sec * 1000 + (rest->tv_nsec + 999999) / 1000000;
    return int64_t{::epoll_wait(epoll, events, most, static_cast<int>(ms))};
  }));
  for (int64_t i = 0; i < n; ++i) out[i] = {events[i].data.fd, events[i].events};
  return n;
}

}  // namespace natrix::rt::sys
