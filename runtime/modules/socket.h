// runtime/modules/socket.h - what module _socket makes, and what its files share.
#pragma once

#include "runtime/core/cast.h"
#include "runtime/core/api.h"
#include "runtime/support/buffer.h"
#include "runtime/system/socket.h"

namespace natrix {

struct Socket : Object {
  int32_t descriptor;   // -1: closed
  int32_t family, type, protocol;
  int32_t more_users;   // than one; Python 2's objects around it share it
  double timeout;       // seconds; negative: none
};

}  // namespace natrix
NATRIX_LAYOUT(Socket, 0);

namespace natrix::rt {

/// Library Reference, socket, "Exceptions": OSError and its subclasses, or Python 2's classes.
enum class SocketError { System, Host, Lookup, Timeout };
/// Class(text)
Raised raise_socket_text(Thread& t, SocketError kind, std::string_view text);
/// Class(number, text)
Raised raise_socket_number(Thread& t, SocketError kind, int64_t number, std::string_view text);
/// From -errno.
Raised raise_socket_errno(Thread& t, int64_t error);
Result<int64_t> socket_checked(Thread& t, Result<int64_t> r);

/// A C int of an argument that is read by hand.
Result<int64_t> c_int_argument_py(Thread& t, Value v);

/// What Python code gives and gets as an address. `function` is named in error texts.
Result<void> socket_address_py(Thread& t, int family, Value v, const char* function, sys::SocketAddress* out);
Result<Value> address_value(Thread& t, const sys::SocketAddress& address);
/// Modules/socketmodule.c, setipaddr: the first address of a host's name.
Result<void> host_address(Thread& t, const char* name, int family, sys::SocketAddress* out);
/// A host's name: text, or bytes; `out` ends with 0.
Result<void> host_argument_py(Thread& t, Value v, Buffer<char>& out);
/// None, or seconds; negative: none.
Result<double> timeout_argument_py(Thread& t, Value v);

}  // namespace natrix::rt
