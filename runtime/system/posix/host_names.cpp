// runtime/system/posix/host_names.cpp - names of hosts, services, protocols and interfaces, on POSIX.
#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runtime/heap/heap.h"
#include "runtime/system/socket.h"

namespace natrix::rt::sys {

int look_up(Thread& t, const char* host, const char* service, int family, int type, int protocol, int flags,
            bool (*each)(void* context, const Found& found), void* context) {
  addrinfo hints = {}, *all = nullptr;
  hints.ai_family = family;
  hints.ai_socktype = type;
  hints.ai_protocol = protocol;
  hints.ai_flags = flags;
  int error;
  {
    Unlocked waiting(t);
    error = ::getaddrinfo(host, service, &hints, &all);
  }
  if (error != 0) return error;
  for (addrinfo* one = all; one != nullptr; one = one->ai_next) {
    Found found = {one->ai_family, one->ai_socktype, one->ai_protocol, {}, one->ai_canonname};
    found.address.size = one->ai_addrlen < sizeof found.address.bytes ? one->ai_addrlen : sizeof found.address.bytes;
    memcpy(found.address.bytes, one->ai_addr, found.address.size);
    if (!each(context, found)) break;
  }
  ::freeaddrinfo(all);
  return 0;
}

int look_up_names(Thread& t, const SocketAddress& address, int flags, char host[1025], char service[32]) {
  Unlocked waiting(t);
  return ::getnameinfo(reinterpret_cast<const sockaddr*>(address.bytes), address.size, host, 1025, service, 32, flags);
}

const char* look_up_error(int error) { return error == EAI_SYSTEM ? strerror(errno) : ::gai_strerror(error); }

namespace {

/// The _r calls ask for room until it is enough.
template <class F>
int with_room(Thread& t, F call, void (*f)(void*, const HostEntry&), void* context) {
  for (size_t room = 2048;; room *= 2) {
    auto* data = static_cast<char*>(malloc(room));
    if (data == nullptr) return NO_RECOVERY;
    hostent entry, *result = nullptr;
    int error = 0, r;
    {
      Unlocked waiting(t);
      r = call(&entry, data, room, &result, &error);
    }
    if (r == ERANGE && room < size_t{1} << 20) {
      free(data);
      continue;
    }
    if (result != nullptr) f(context, {result->h_name, result->h_aliases, result->h_addr_list, result->h_addrtype});
    free(data);
    return result != nullptr ? 0 : error != 0 ? error : HOST_NOT_FOUND;
  }
}

}  // namespace

int host_by_name(Thread& t, const char* name, int family, void (*f)(void*, const HostEntry&), void* context) {
  return with_room(t, [&](hostent* entry, char* data, size_t room, hostent** result, int* error) {
    return ::gethostbyname2_r(name, family, entry, data, room, result, error);
  }, f, context);
}

int host_by_address(Thread& t, const SocketAddress& address, void (*f)(void*, const HostEntry&), void* context) {
  const bool six = family_kind(address) == Family::Internet6;
  const void* bytes = six ? static_cast<const void*>(&reinterpret_cast<const sockaddr_in6*>(address.bytes)->sin6_addr)
                          : &reinterpret_cast<const sockaddr_in*>(address.bytes)->sin_addr;
  return with_room(t, [&](hostent* entry, char* data, size_t room, hostent** result, int* error) {
    return ::gethostbyaddr_r(bytes, six ? 16 : 4, six ? AF_INET6 : AF_INET, entry, data, room, result, error);
  }, f, context);
}

const char* host_error(int error) { return ::hstrerror(error); }

int64_t host_name(char* out, size_t room) { return ::gethostname(out, room) < 0 ? -errno : 0; }
int64_t set_host_name(std::string_view name) { return ::sethostname(name.data(), name.size()) < 0 ? -errno : 0; }

int service_port(const char* name, const char* protocol) {
  const servent* entry = ::getservbyname(name, protocol);
  return entry == nullptr ? -1 : ntohs(static_cast<uint16_t>(entry->s_port));
}
bool service_name(int port, const char* protocol, char* out, size_t room) {
  const servent* entry = ::getservbyport(htons(static_cast<uint16_t>(port)), protocol);
  if (entry == nullptr || strlen(entry->s_name) >= room) return false;
  strcpy(out, entry->s_name);
  return true;
}
int protocol_number(const char* name) {
  const protoent* entry = ::getprotobyname(name);
  return entry == nullptr ? -1 : entry->p_proto;
}
int interface_index(const char* name) { return static_cast<int>(::if_nametoindex(name)); }
int64_t interface_name(int index, char out[64]) {
  return ::if_indextoname(static_cast<unsigned>(index), out) == nullptr ? -errno : 0;
}

int address_bytes(int family, const char* text, uint8_t out[16]) {
  const int r = ::inet_pton(family, text, out);
  return r < 0 ? -1 : r == 0 ? 0 : family == AF_INET ? 4 : 16;
}
bool address_text(int family, const void* bytes, char out[64]) { return ::inet_ntop(family, bytes, out, 64) != nullptr; }
bool address_bytes_loose(const char* text, uint8_t out[4]) {
  in_addr address;
  if (::inet_aton(text, &address) == 0) return false;
  memcpy(out, &address, 4);
  return true;
}

}  // namespace natrix::rt::sys
