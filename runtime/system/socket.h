// runtime/system/socket.h - sockets, addresses, names of hosts, and waiting for descriptors. A count or descriptor, or -errno.
// Calls that take a Thread may block, let others run meanwhile, and are interrupted by signals as the dialect has it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt::sys {

/// What the system calls take, of any family.
struct SocketAddress {
  alignas(8) uint8_t bytes[128];
  uint32_t size;
};
enum class Family { Unix, Internet, Internet6, Other };
Family family_kind(int family);
Family family_kind(const SocketAddress& address);

struct InternetParts {
  char host[64];
  int port;
  uint32_t flow, scope;  // of version 6
};
InternetParts internet_parts(const SocketAddress& address);
void set_port(SocketAddress* address, int port, uint32_t flow, uint32_t scope);
/// Its path; a name of the abstract namespace begins with 0.
std::string_view unix_path(const SocketAddress& address);
/// False: too long.
bool unix_address(std::string_view path, SocketAddress* out);
std::string_view raw_address(const SocketAddress& address, int* family);

int64_t make_socket(int family, int type, int protocol, bool inherited);
int64_t make_socket_pair(int family, int type, int protocol, bool inherited, int ends[2]);
int64_t bind_socket(int descriptor, const SocketAddress& address);
int64_t listen_socket(int descriptor, int backlog);
int64_t shut_down(int descriptor, int how);
int64_t socket_name(int descriptor, SocketAddress* out);
int64_t peer_name(int descriptor, SocketAddress* out);
int64_t get_option(int descriptor, int level, int option, void* data, size_t* size);
int64_t set_option(int descriptor, int level, int option, const void* data, size_t size);
/// Family, type and protocol of an open socket; 0 or -errno.
int64_t socket_kind(int descriptor, int out[3]);
int64_t duplicate_socket(int descriptor, bool inherited);

Result<int64_t> accept_from(Thread& t, int descriptor, bool inherited, SocketAddress* peer);
/// A single connect(2): interrupted, it goes on in the background.
int64_t connect_once(Thread& t, int descriptor, const SocketAddress& address);
Result<int64_t> receive(Thread& t, int descriptor, void* data, size_t size, int flags, SocketAddress* from);
Result<int64_t> send(Thread& t, int descriptor, const void* data, size_t size, int flags, const SocketAddress* to);

/// Waits until the descriptor can be read or written, or the monotonic clock reads `deadline` ns (negative: no end).
/// 1, or 0 if time is up.
Result<int64_t> wait_ready(Thread& t, int descriptor, bool writing, int64_t deadline);

// --- several descriptors

struct Watched {
  int descriptor;
  int16_t events, happened;
};
Result<int64_t> poll_all(Thread& t, Watched* all, size_t count, int64_t deadline);
constexpr int kSelectLimit = 1024;
/// Bits of kSelectLimit descriptors.
struct SelectSet { uint64_t words[kSelectLimit / 64]; };
/// select(2); what is not ready is taken out. `deadline` as above.
Result<int64_t> select_sets(Thread& t, int limit, SelectSet sets[3], int64_t deadline);
struct Event { int descriptor; uint32_t events; };
int64_t epoll_make(int flags);
int64_t epoll_change(int epoll, int operation, int descriptor, uint32_t events);
Result<int64_t> epoll_await(Thread& t, int epoll, Event* out, size_t room, int64_t deadline);

// --- names. Errors are those of getaddrinfo (EAI_*, negative or 0) or of the older calls (h_errno, positive).

struct Found {
  int family, type, protocol;
  SocketAddress address;
  const char* canonical;  // or null; valid during the call
};
/// Calls `each` with what is found; it returns false to stop.
int look_up(Thread& t, const char* host, const char* service, int family, int type, int protocol, int flags,
            bool (*each)(void* context, const Found& found), void* context);
int look_up_names(Thread& t, const SocketAddress& address, int flags, char host[1025], char service[32]);
const char* look_up_error(int error);

/// The entry of a host: its name, other names, addresses of one family.
struct HostEntry {
  const char* name;
  char** aliases;
  char** addresses;
  int family;
};
int host_by_name(Thread& t, const char* name, int family, void (*f)(void* context, const HostEntry& entry), void* context);
int host_by_address(Thread& t, const SocketAddress& address, void (*f)(void* context, const HostEntry& entry), void* context);
const char* host_error(int error);

int64_t host_name(char* out, size_t room);
int64_t set_host_name(std::string_view name);
/// Its port, -1: unknown. `protocol` may be null.
int service_port(const char* name, const char* protocol);
bool service_name(int port, const char* protocol, char* out, size_t room);
int protocol_number(const char* name);
int interface_index(const char* name);
int64_t interface_name(int index, char out[64]);

/// The bytes of a numeric address: 4, 16; 0: it is none, -1: no such family.
int address_bytes(int family, const char* text, uint8_t out[16]);
bool address_text(int family, const void* bytes, char out[64]);
/// inet_aton(3), which takes short and octal forms.
bool address_bytes_loose(const char* text, uint8_t out[4]);

}  // namespace natrix::rt::sys
