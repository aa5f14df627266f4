// runtime/modules/socket_names.cpp - names of hosts, services and protocols of module _socket. Modules/socketmodule.c.
#include <cerrno>

#include "natives/_socket_shared.h"
#include "runtime/core/structs.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/modules/socket.h"
#include "runtime/numbers/integer.h"
#include "runtime/text/codecs.h"

namespace natrix::rt {

namespace {

constexpr int kAnyFamily = 0, kInternet = 2, kInternet6 = 10, kDatagram = 2, kNumericHost = 4;

Raised raise_lookup(Thread& t, int error) { return raise_socket_number(t, SocketError::Lookup, error, sys::look_up_error(error)); }

struct Listing {
  Thread& t;
  List* list;
  bool raised;
};

Result<void> append_found(Thread& t, List* list, const sys::Found& found) {
  Value address = TRY(address_value(t, found.address));
  Value canonical = TRY(text_value(t, found.canonical == nullptr ? "" : found.canonical));
  Tuple* row = TRY(make_tuple_of(t, Value::from_small(found.family), Value::from_small(found.type),
                                 Value::from_small(found.protocol), canonical, address));
  return list_append(t, list, value_of(row));
}

/// The name of a function's first argument, as its converter says it.
Result<void> named_host_py(Thread& t, Value v, const char* function, Buffer<char>& out) {
  if (py2() && !is<Str>(v) && !is<Bytes>(v)) {
    return raise(t, TypeError, "{}() argument 1 must be string, not {}", function, v == kNone ? "None" : type_name(v));
  }
  if (!py2() && !is<Str>(v) && !is<Bytes>(v) && !is<ByteArray>(v)) {
    return raise(t, TypeError, "{}() argument 1 must be str, bytes or bytearray, not {}", function, v == kNone ? "None" : type_name(v));
  }
  return host_argument_py(t, v, out);
}

struct EntryResult {
  Thread& t;
  Value value;
};

Result<Value> entry_value(Thread& t, const sys::HostEntry& entry) {
  Value name = TRY(text_value(t, entry.name));
  List* aliases = TRY(make_list(t, nullptr, 0));
  for (char** a = entry.aliases; a != nullptr && *a != nullptr; ++a) TRY(list_append(t, aliases, TRY(text_value(t, *a))));
  List* addresses = TRY(make_list(t, nullptr, 0));
  for (char** a = entry.addresses; *a != nullptr; ++a) {
    char text[64];
    if (sys::address_text(entry.family, *a, text)) TRY(list_append(t, addresses, TRY(text_value(t, text))));
  }
  Tuple* all = TRY(make_tuple_of(t, name, value_of(aliases), value_of(addresses)));
  return value_of(all);
}

void keep_entry(void* context, const sys::HostEntry& entry) {
  auto* r = static_cast<EntryResult*>(context);
  auto made = entry_value(r->t, entry);
  r->value = made.payload;
}

Result<Value> entry_result(Thread& t, int error, const EntryResult& r) {
  if (error != 0) return raise_socket_number(t, SocketError::Host, error, sys::host_error(error));
  if (r.value == kRaised) return Raised{};
  return r.value;
}

Result<Value> packed(Thread& t, const void* bytes, int size) {
  Bytes* b = TRY(make_bytes(t, bytes, size));
  return value_of(b);
}

Result<BytesView> packed_argument(Thread& t, Value v, const char* function, int number) {
  const BytesView view = bytes_view(v);
  if (view.data != nullptr) return view;
  if (!py2()) return bytes_argument(t, v);
  return raise(t, TypeError, "{}() argument {} must be string or read-only buffer, not {}", function, number, v == kNone ? "None" : type_name(v));
}

}  // namespace

extern "C" {

Result<Value> nx__socket_shared_getaddrinfo(Thread& t, Value host, Value port, int64_t family, int64_t type, int64_t proto, int64_t flags) {
  Buffer<char> name, service;
  if (host != kNone) {
    if (!is<Str>(host) && !is<Bytes>(host)) return raise(t, TypeError, "getaddrinfo() argument 1 must be string or None");
    TRY(host_argument_py(t, host, name));
  }
  if (is_integer(port)) {
    char digits[24];
    const int length = snprintf(digits, sizeof digits, "%lld", static_cast<long long>(TRY(index_py(t, port))));
    service.append(digits, static_cast<size_t>(length) + 1);
  } else if (is<Str>(port) || is<Bytes>(port)) {
    const std::string_view text = is<Bytes>(port) ? as<Bytes>(port)->view() : TRY(encode_utf8(t, as<Str>(port)))->view();
    service.append(text.data(), text.size());
    service.push(0);
  } else if (port != kNone) {
    return raise_socket_text(t, SocketError::System, py2() ? "getaddrinfo() argument 2 must be integer or string" : "Int or String expected");
  }
  Listing out{t, TRY(make_list(t, nullptr, 0)), false};
  const int error = sys::look_up(t, host == kNone ? nullptr : name.data(), port == kNone ? nullptr : service.data(), static_cast<int>(family),
    static_cast<int>(type), static_cast<int>(proto), static_cast<int>(flags), [](void* context, const sys::Found& found) {
      auto* l = static_cast<Listing*>(context);
      l->raised = append_found(l->t, l->list, found).raised();
      return !l->raised;
    }, &out);
  if (out.raised) return Raised{};
  if (error != 0) return raise_lookup(t, error);
  return value_of(out.list);
}

Result<Value> nx__socket_shared_getnameinfo(Thread& t, Value sockaddr, int64_t flags) {
  Tuple* parts = try_cast<Tuple>(sockaddr);
  if (parts == nullptr) return raise(t, TypeError, "getnameinfo() argument 1 must be a tuple");
  if (parts->length < 2 || parts->length > 4 || !is_native_str(parts->items[0])) {
    return raise(t, TypeError, py2() ? "getnameinfo() argument 1 must be a tuple" : "getnameinfo(): illegal sockaddr argument");
  }
  const std::string_view host_text = text_view(as<Text>(parts->items[0]));
  Buffer<char> name;
  name.append(host_text.data(), host_text.size());
  name.push(0);
  int64_t numbers[3] = {0, 0, 0};
  for (int64_t i = 1; i < parts->length; ++i) numbers[i - 1] = TRY(index_py(t, parts->items[i]));
  if (numbers[1] < 0 || numbers[1] > 0xfffff) return raise(t, OverflowError, py2() ? "getsockaddrarg: flowinfo must be 0-1048575." : "getnameinfo(): flowinfo must be 0-1048575.");
  char digits[24];
  snprintf(digits, sizeof digits, "%lld", static_cast<long long>(numbers[0]));
  struct First {
    sys::SocketAddress address;
    int count;
  } first{{}, 0};
  int error = sys::look_up(t, name.data(), digits, kAnyFamily, kDatagram, 0, kNumericHost, [](void* context, const sys::Found& found) {
    auto* f = static_cast<First*>(context);
    if (f->count++ == 0) f->address = found.address;
    return true;
  }, &first);
  if (error != 0) return raise_lookup(t, error);
  if (first.count > 1) return raise_socket_text(t, SocketError::System, "sockaddr resolved to multiple addresses");
  if (sys::family_kind(first.address) == sys::Family::Internet && parts->length != 2) {
    return raise_socket_text(t, SocketError::System, "IPv4 sockaddr must be 2 tuple");
  }
  sys::set_port(&first.address, static_cast<int>(numbers[0]), static_cast<uint32_t>(numbers[1]), static_cast<uint32_t>(numbers[2]));
  char host[1025], service[32];
  error = sys::look_up_names(t, first.address, static_cast<int>(flags), host, service);
  if (error != 0) return raise_lookup(t, error);
  Value found_host = TRY(text_value(t, host)), found_service = TRY(text_value(t, service));
  Tuple* pair = TRY(make_tuple_of(t, found_host, found_service));
  return value_of(pair);
}

Result<Value> nx__socket_shared_gethostbyname(Thread& t, Value host) {
  Buffer<char> name;
  TRY(named_host_py(t, host, "gethostbyname", name));
  sys::SocketAddress address;
  TRY(host_address(t, name.data(), kInternet, &address));
  return text_value(t, sys::internet_parts(address).host);
}

Result<Value> nx__socket_shared_gethostbyname_ex(Thread& t, Value host) {
  Buffer<char> name;
  TRY(named_host_py(t, host, "gethostbyname_ex", name));
  sys::SocketAddress address;
  TRY(host_address(t, name.data(), kInternet, &address));
  EntryResult r{t, kRaised};
  const int error = sys::host_by_name(t, name.data(), kInternet, keep_entry, &r);
  return entry_result(t, error, r);
}

Result<Value> nx__socket_shared_gethostbyaddr(Thread& t, Value host) {
  Buffer<char> name;
  TRY(named_host_py(t, host, "gethostbyaddr", name));
  sys::SocketAddress address;
  TRY(host_address(t, name.data(), kAnyFamily, &address));
  EntryResult r{t, kRaised};
  const int error = sys::host_by_address(t, address, keep_entry, &r);
  return entry_result(t, error, r);
}

Result<Value> nx__socket_shared_gethostname(Thread& t) {
  char name[1025] = {};
  TRY(socket_checked(t, sys::host_name(name, sizeof name - 1)));
  return text_value(t, name);
}
Result<void> nx__socket_shared_sethostname(Thread& t, Value name) {
  Bytes* bytes = is<Str>(name) ? TRY(encode_filesystem(t, as<Str>(name))) : try_cast<Bytes>(name);
  if (bytes == nullptr) return raise(t, TypeError, "sethostname() argument 1 must be str, not {}", type_name(name));
  TRY(socket_checked(t, sys::set_host_name(bytes->view())));
  return {};
}

Result<int64_t> nx__socket_shared_getservbyname(Thread& t, Text* servicename, Text* protocolname) {
  const int port = sys::service_port(text_view(servicename).data(), protocolname == nullptr ? nullptr : text_view(protocolname).data());
  if (port < 0) return raise_socket_text(t, SocketError::System, "service/proto not found");
  return int64_t{port};
}
Result<Value> nx__socket_shared_getservbyport(Thread& t, int64_t port, Text* protocolname) {
  if (port < 0 || port > 0xffff) return raise(t, OverflowError, "getservbyport: port must be 0-65535.");
  char name[256];
  if (!sys::service_name(static_cast<int>(port), protocolname == nullptr ? nullptr : text_view(protocolname).data(), name, sizeof name)) {
    return raise_socket_text(t, SocketError::System, "port/proto not found");
  }
  return text_value(t, name);
}
Result<int64_t> nx__socket_shared_getprotobyname(Thread& t, Text* name) {
  const int number = sys::protocol_number(text_view(name).data());
  if (number < 0) return raise_socket_text(t, SocketError::System, "protocol not found");
  return int64_t{number};
}

Result<Value> nx__socket_shared_inet_aton(Thread& t, Text* string) {
  uint8_t bytes[4];
  if (sys::address_bytes_loose(text_view(string).data(), bytes)) return packed(t, bytes, 4);
  return raise_socket_text(t, SocketError::System, "illegal IP address string passed to inet_aton");
}
Result<Value> nx__socket_shared_inet_ntoa(Thread& t, Value packed_ip) {
  const BytesView view = TRY(packed_argument(t, packed_ip, "inet_ntoa", 1));
  if (view.length != 4) return raise_socket_text(t, SocketError::System, "packed IP wrong length");
  char text[64];
  sys::address_text(kInternet, view.data, text);
  return text_value(t, text);
}
Result<Value> nx__socket_shared_inet_pton(Thread& t, int64_t af, Text* ip) {
  uint8_t bytes[16];
  const int n = sys::address_bytes(static_cast<int>(af), text_view(ip).data(), bytes);
  if (n > 0) return packed(t, bytes, n);
  if (n < 0) return raise_socket_errno(t, -EAFNOSUPPORT);
  return raise_socket_text(t, SocketError::System, "illegal IP address string passed to inet_pton");
}
Result<Value> nx__socket_shared_inet_ntop(Thread& t, int64_t af, Value packed_ip) {
  const BytesView view = TRY(packed_argument(t, packed_ip, "inet_ntop", 2));
  if (af != kInternet && af != kInternet6) return raise(t, ValueError, "unknown address family {}", af);
  if (view.length != (af == kInternet ? 4 : 16)) return raise(t, ValueError, "invalid length of packed IP address string");
  char text[64];
  sys::address_text(static_cast<int>(af), view.data, text);
  return text_value(t, text);
}

Result<int64_t> nx__socket_shared_if_nametoindex(Thread& t, Text* oname) {
  const int index = sys::interface_index(text_view(oname).data());
  if (index == 0) return raise_socket_text(t, SocketError::System, "no interface with this name");
  return int64_t{index};
}
Result<Value> nx__socket_shared_if_indextoname(Thread& t, int64_t if_index) {
  char name[64];
  TRY(socket_checked(t, sys::interface_name(static_cast<int>(if_index), name)));
  return text_value(t, name);
}

}  // extern "C"

}  // namespace natrix::rt
