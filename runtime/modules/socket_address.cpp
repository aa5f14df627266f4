// runtime/modules/socket_address.cpp - addresses and errors of module _socket. Modules/socketmodule.c: getsockaddrarg,
// makesockaddr, setipaddr, set_error.
#include "runtime/core/structs.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/modules/socket.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"
#include "runtime/text/codecs.h"
#include "natives/_socket_shared.h"

namespace natrix::rt {

namespace {

Value error_classes[4];
NATRIX_ROOTS(error_classes_root, error_classes, 4);

Raised raise_class(Thread& t, SocketError kind, const Value* args, uint64_t count) {
  Value made = TRY(call_py(t, load(&error_classes[static_cast<int>(kind)]), args, count));
  return raise_object(t, as<Exception>(made));
}

/// Name and port of an internet address, and for version 6 two more numbers.
Result<void> internet_address_py(Thread& t, int family, Value v, const char* function, sys::SocketAddress* out) {
  const bool six = sys::family_kind(family) == sys::Family::Internet6;
  const char* name = six ? "AF_INET6" : "AF_INET";
  Tuple* parts = try_cast<Tuple>(v);
  if (parts == nullptr) {
    if (py2()) return raise(t, TypeError, "getsockaddrarg: {} address must be tuple, not {}", name, type_name(v));
    return raise(t, TypeError, "{}(): {} address must be tuple, not {}", function, name, type_name(v));
  }
  if (parts->length < 2 || parts->length > (six ? 4 : 2)) {
    if (!py2()) return raise(t, TypeError, six ? "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])" : "AF_INET address must be a pair (host, port)");
    if (!six) return raise(t, TypeError, "getsockaddrarg() takes exactly 2 arguments ({} given)", parts->length);
    return raise(t, TypeError, parts->length < 2 ? "getsockaddrarg() takes at least 2 arguments ({} given)"
                                                 : "getsockaddrarg() takes at most 4 arguments ({} given)", parts->length);
  }
  Buffer<char> host;
  TRY(host_argument_py(t, parts->items[0], host));
  const int64_t port = TRY(c_int_argument_py(t, parts->items[1]));
  int64_t more[2] = {0, 0};
  for (int64_t i = 2; i < parts->length; ++i) more[i - 2] = TRY(c_int_argument_py(t, parts->items[i]));
  TRY(host_address(t, host.data(), family, out));
  const char* prefix = py2() ? "getsockaddrarg" : function;
  const char* call = py2() ? "" : "()";
  if (port < 0 || port > 0xffff) return raise(t, OverflowError, "{}{}: port must be 0-65535.", prefix, call);
  if (more[0] < 0 || more[0] > 0xfffff) return raise(t, OverflowError, "{}{}: flowinfo must be 0-1048575.", prefix, call);
  sys::set_port(out, static_cast<int>(port), static_cast<uint32_t>(more[0]), static_cast<uint32_t>(more[1]));
  return {};
}

Result<void> unix_address_py(Thread& t, Value v, const char* function, sys::SocketAddress* out) {
  std::string_view path;
  if (!py2() && is<Str>(v)) {
    path = TRY(encode_filesystem(t, as<Str>(v)))->view();
  } else if (py2() && is<Str>(v)) {
    path = TRY(encode_ascii(t, as<Str>(v)))->view();
  } else {
    const BytesView view = bytes_view(v);
    if (view.data == nullptr) {
      if (py2()) return raise(t, TypeError, "argument must be string or read-only character buffer, not {}", type_name(v));
      return raise(t, TypeError, "a bytes-like object is required, not '{}'", type_name(v));
    }
    path = view.view();
  }
  (void)function;
  if (sys::unix_address(path, out)) return {};
  return raise_socket_text(t, SocketError::System, "AF_UNIX path too long");
}

}  // namespace

Result<int64_t> c_int_argument_py(Thread& t, Value v) {
  if (py2() && is_float_value(v)) return raise(t, TypeError, "integer argument expected, got float");
  const int64_t n = py2() ? TRY(c_long_py(t, v)) : TRY(index_py(t, v));
  if (n > INT32_MAX) return raise(t, OverflowError, "signed integer is greater than maximum");
  if (n < INT32_MIN) return raise(t, OverflowError, "signed integer is less than minimum");
  return n;
}

Raised raise_socket_text(Thread& t, SocketError kind, std::string_view text) {
  const Value args[] = {TRY(text_value(t, text))};
  return raise_class(t, kind, args, 1);
}

Raised raise_socket_number(Thread& t, SocketError kind, int64_t number, std::string_view text) {
  const Value args[] = {Value::from_small(number), TRY(text_value(t, text))};
  return raise_class(t, kind, args, 2);
}

Raised raise_socket_errno(Thread& t, int64_t error) {
  if (!py2()) return raise_errno(t, OSError, static_cast<int>(-error));
  return raise_socket_number(t, SocketError::System, -error, strerror(static_cast<int>(-error)));
}

Result<int64_t> socket_checked(Thread& t, Result<int64_t> r) {
  const int64_t n = TRY(r);
  if (n < 0) return raise_socket_errno(t, n);
  return n;
}

Result<void> host_argument_py(Thread& t, Value v, Buffer<char>& out) {
  std::string_view name;
  Bytes* plain = nullptr;
  if (Str* s = try_cast<Str>(v)) {
    // Names with other than ASCII characters are written as RFC 3490 says.
    bool ascii = true;
    plain = TRY(encode_utf8(t, s));
    for (const char c : plain->view()) ascii = ascii && static_cast<uint8_t>(c) < 0x80;
    if (!ascii) plain = as<Bytes>(TRY(encode_py(t, v, "idna", "strict")));
    name = plain->view();
  } else {
    const BytesView view = is<Bytes>(v) || is<ByteArray>(v) ? bytes_view(v) : BytesView{nullptr, 0};
    if (view.data == nullptr) {
      if (py2()) return raise(t, TypeError, "coercing to Unicode: need string or buffer, {} found", type_name(v));
      return raise(t, TypeError, "str, bytes or bytearray expected, not {}", type_name(v));
    }
    name = view.view();
  }
  if (name.find('\0') != std::string_view::npos) {
    return raise(t, TypeError, py2() ? "host name must not contain null character" : "host name must not contain null character");
  }
  out.append(name.data(), name.size());
  out.push(0);
  return {};
}

Result<void> host_address(Thread& t, const char* name, int family, sys::SocketAddress* out) {
  struct First {
    sys::SocketAddress* out;
    int count;
  } first{out, 0};
  constexpr int kPassive = 1, kNumeric = 4;
  const bool any = name[0] == 0;
  const bool everyone = std::string_view(name) == "<broadcast>" || std::string_view(name) == "255.255.255.255";
  if (everyone) {
    name = "255.255.255.255";
    family = 2;
  }
  const int error = sys::look_up(t, any ? nullptr : name, any ? "0" : nullptr, family, any ? 2 : 0, 0, any ? kPassive : everyone ? kNumeric : 0,
    [](void* context, const sys::Found& found) {
      auto* f = static_cast<First*>(context);
      if (f->count++ == 0) *f->out = found.address;
      return true;
    }, &first);
  if (error != 0) return raise_socket_number(t, SocketError::Lookup, error, sys::look_up_error(error));
  return {};
}

Result<void> socket_address_py(Thread& t, int family, Value v, const char* function, sys::SocketAddress* out) {
  switch (sys::family_kind(family)) {
    case sys::Family::Unix: return unix_address_py(t, v, function, out);
    case sys::Family::Internet:
    case sys::Family::Internet6: return internet_address_py(t, family, v, function, out);
    case sys::Family::Other: break;
  }
  if (py2()) return raise_socket_text(t, SocketError::System, "getsockaddrarg: bad family");
  return raise(t, OSError, "{}(): bad family", function);
}

Result<Value> address_value(Thread& t, const sys::SocketAddress& address) {
  if (address.size == 0) return kNone;  // of a connected socket
  switch (sys::family_kind(address)) {
    case sys::Family::Unix: {
      const std::string_view path = sys::unix_path(address);
      if (py2()) return text_value(t, path);
      if (!path.empty() && path[0] == 0) {
        Bytes* name = TRY(make_bytes(t, path));
        return value_of(name);
      }
      Str* name = TRY(decode_filesystem(t, path));
      return value_of(name);
    }
    case sys::Family::Internet: {
      const sys::InternetParts parts = sys::internet_parts(address);
      Value host = TRY(text_value(t, parts.host));
      Tuple* pair = TRY(make_tuple_of(t, host, Value::from_small(parts.port)));
      return value_of(pair);
    }
    case sys::Family::Internet6: {
      const sys::InternetParts parts = sys::internet_parts(address);
      Value host = TRY(text_value(t, parts.host));
      Tuple* all = TRY(make_tuple_of(t, host, Value::from_small(parts.port), Value::from_small(parts.flow), Value::from_small(parts.scope)));
      return value_of(all);
    }
    case sys::Family::Other: break;
  }
  int family;
  const std::string_view raw = sys::raw_address(address, &family);
  Bytes* data = TRY(make_bytes(t, raw));
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(family), value_of(data)));
  return value_of(pair);
}

Result<double> timeout_argument_py(Thread& t, Value v) {
  if (v == kNone) return -1.0;
  double seconds;
  if (!TRY(real_number_py(t, v, &seconds))) {
    if (py2()) return raise(t, TypeError, "a float is required");
    return raise(t, TypeError, "'{}' object cannot be interpreted as an integer", type_name(v));
  }
  if (seconds != seconds) return raise(t, ValueError, "Invalid value NaN (not a number)");
  if (seconds < 0) return raise(t, ValueError, "Timeout value out of range");
  if (!py2() && seconds > 9.2e9) return raise(t, OverflowError, "timestamp too large to convert to C _PyTime_t");
  return seconds;
}

extern "C" Result<void> nx__socket_shared__errors(Thread&, Value error, Value herror, Value gaierror, Value timeout) {
  const Value classes[] = {error, herror, gaierror, timeout};
  for (int i = 0; i < 4; ++i) store(nullptr, &error_classes[i], classes[i]);
  return {};
}

}  // namespace natrix::rt
