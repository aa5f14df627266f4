// runtime/modules/accounts.cpp - the natives of pwd, grp, spwd and _crypt: the system's data bases of users and groups.
#include "natives/_crypt.h"
#include "natives/grp.h"
#include "natives/pwd.h"
#include "natives/spwd.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/functions/property.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/identity.h"

namespace natrix::rt {

namespace {

Result<Value> field(Thread& t, const char* s) { return path_from_system(t, s == nullptr ? "" : s); }

/// Where a look-up leaves its entry: in a list, which a walk fills.
Result<void> add_user(Thread& t, const sys::User& u, void* list) {
  Value name = TRY(field(t, u.name)), password = TRY(field(t, u.password)), comment = TRY(field(t, u.comment));
  Value home = TRY(field(t, u.home)), shell = TRY(field(t, u.shell));
  Tuple* entry = TRY(make_tuple_of(t, name, password, Value::from_small(u.user), Value::from_small(u.group), comment, home, shell));
  return list_append(t, static_cast<List*>(list), value_of(entry));
}
Result<void> add_group(Thread& t, const sys::Group& g, void* list) {
  List* members = TRY(make_list(t, nullptr, 0));
  for (char* const* member = g.members; *member != nullptr; ++member) TRY(list_append(t, members, TRY(field(t, *member))));
  Value name = TRY(field(t, g.name)), password = TRY(field(t, g.password));
  Tuple* entry = TRY(make_tuple_of(t, name, password, Value::from_small(g.group), value_of(members)));
  return list_append(t, static_cast<List*>(list), value_of(entry));
}
Result<void> add_shadow(Thread& t, const sys::Shadow& s, void* list) {
  Tuple* entry = TRY(allocate_tuple(t, 9));
  store(entry, &entry->items[0], TRY(field(t, s.name)));
  store(entry, &entry->items[1], TRY(field(t, s.password)));
  for (int i = 0; i < 6; ++i) store(entry, &entry->items[2 + i], TRY(int_from_int64(t, s.days[i])));
  store(entry, &entry->items[8], TRY(int_from_int64(t, static_cast<int64_t>(s.flag))));
  return list_append(t, static_cast<List*>(list), value_of(entry));
}

Result<void> name_argument_py(Thread& t, const char* function, Value name, PathBuffer* out) {
  // 2.7's getgrnam takes the str() of anything.
  const bool fits = py2() ? is<Bytes>(name) || is<Str>(name) : is<Str>(name);
  if (!fits && py2() && std::string_view(function) == "getgrnam") return path_argument_py(t, value_of(TRY(str_py(t, name))), *out);
  if (!fits) {
    const char* type = name == kNone ? "None" : type_name(name);
    return py2() ? raise(t, TypeError, "{}() argument 1 must be string, not {}", function, type)
                 : raise(t, TypeError, "{}() argument{} must be str, not {}", function, function[3] == 'g' ? " 'name'" : "", type);
  }
  return path_argument_py(t, name, *out);
}

Raised not_found(Thread& t, const char* what, Value key) {
  auto text = format_text(t, py2() ? "{} not found: {}" : is_integer(key) ? "{} not found: {}" : "{} not found: {!r}", what, key);
  if (text.raised()) return {};
  return raise_value(t, KeyError, text.value());
}

template <class Call, class Add>
Result<Value> by_name(Thread& t, const char* function, Value name, Call call, Add add) {
  PathBuffer buffer;
  TRY(name_argument_py(t, function, name, &buffer));
  List* found = TRY(make_list(t, nullptr, 0));
  const int64_t r = TRY(call(t, static_cast<const char*>(buffer.data()), add, static_cast<void*>(found)));
  if (r < 0) return posix_error(t, r);
  if (r == 0) return not_found(t, function[3] == 's' ? "getspnam(): name" : function[3] == 'g' ? "getgrnam(): name" : "getpwnam(): name", name);
  return list_get(found, 0);
}

template <class Call, class Add>
Result<Value> by_id(Thread& t, const char* what, const char* out_of_range, bool group, Value id, Call call, Add add) {
  auto n = identity_argument_py(t, id, group);
  if (n.raised()) {
    if (group || !catch_pending(t, OverflowError)) return Raised{};
    return raise_value(t, KeyError, TRY(text_value(t, out_of_range)));
  }
  List* found = TRY(make_list(t, nullptr, 0));
  const int64_t r = TRY(call(t, static_cast<uint32_t>(n.value()), add, static_cast<void*>(found)));
  if (r < 0) return posix_error(t, r);
  // 2.7 shows the unsigned number that was looked for.
  if (r == 0) return not_found(t, what, py2() ? Value::from_small(static_cast<uint32_t>(n.value())) : id);
  return list_get(found, 0);
}

}  // namespace

extern "C" {

Result<Value> nx_pwd__user_by_name(Thread& t, Value name) { return by_name(t, "getpwnam", name, sys::user_by_name, add_user); }
Result<Value> nx_pwd__user_by_id(Thread& t, Value uid) {
  return by_id(t, "getpwuid(): uid", "getpwuid(): uid not found", false, uid, sys::user_by_id, add_user);
}
Result<Value> nx_pwd__users(Thread& t) {
  List* all = TRY(make_list(t, nullptr, 0));
  TRY(sys::each_user(t, add_user, all));
  return value_of(all);
}
Result<Value> nx_grp__group_by_name(Thread& t, Value name) { return by_name(t, "getgrnam", name, sys::group_by_name, add_group); }
Result<Value> nx_grp__group_by_id(Thread& t, Value id) {
  return by_id(t, "getgrgid(): gid", "getgrgid(): gid not found", true, id, sys::group_by_id, add_group);
}
Result<Value> nx_grp__groups(Thread& t) {
  List* all = TRY(make_list(t, nullptr, 0));
  TRY(sys::each_group(t, add_group, all));
  return value_of(all);
}

Result<Value> nx_spwd__shadow_by_name(Thread& t, Value name) {
  PathBuffer buffer;
  TRY(name_argument_py(t, "getspnam", name, &buffer));
  List* found = TRY(make_list(t, nullptr, 0));
  const int64_t r = TRY(sys::shadow_by_name(t, buffer.data(), add_shadow, found));
  if (r < 0 && !py2()) return posix_error(t, r);
  if (r <= 0) return raise_value(t, KeyError, TRY(text_value(t, "getspnam(): name not found")));
  return list_get(found, 0);
}
Result<Value> nx_spwd__shadows(Thread& t) {
  List* all = TRY(make_list(t, nullptr, 0));
  TRY(sys::each_shadow(t, add_shadow, all));
  return value_of(all);
}

Result<Value> nx__crypt_crypt(Thread& t, Text* word, Text* salt) {
  PathBuffer w, s;
  TRY(path_argument_py(t, value_of(word), w));
  TRY(path_argument_py(t, value_of(salt), s));
  int error;
  const char* result = sys::encrypt(w.data(), s.data(), &error);
  if (result == nullptr) {
    if (py2()) return kNone;
    return posix_error(t, -error);
  }
  return text_value(t, result);
}

}  // extern "C"

}  // namespace natrix::rt
