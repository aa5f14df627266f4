// runtime/core/cast.h - from a Value to a typed object pointer.
// A struct names its layout row and, if it has Python subclasses, the inherited type flag that marks it.
#pragma once

#include "runtime/core/type.h"

namespace natrix::rt {

/// Each runtime struct T specialises this next to its definition: NATRIX_LAYOUT(List, kTypeListSubclass).
template <class T>
struct LayoutTraits;

#define NATRIX_LAYOUT(T, subclass_flag)                            \
  template <>                                                      \
  struct natrix::rt::LayoutTraits<natrix::T> {                     \
    static constexpr ::natrix::LayoutRow row = ::natrix::kLayoutRow##T; \
    static constexpr uint32_t flag = subclass_flag;                \
  }

/// v is a T of exactly the built-in type (no subclass).
template <class T>
inline bool is_exact(Value v) {
  return v.is_object() && has_layout(v.as_object(), LayoutTraits<T>::row);
}

/// v is a T or an instance of a subclass of T.
template <class T>
inline bool is(Value v) {
  if (!v.is_object()) return false;
  const Layout* layout = layout_info(v.as_object());
  if ((layout->id >> 1) == LayoutTraits<T>::row) return true;
  if (LayoutTraits<T>::flag == 0) return layout->base_row == LayoutTraits<T>::row;
  return layout->type != nullptr && (layout->type->flags & LayoutTraits<T>::flag) != 0;
}

template <class T> inline T* as(Value v) { return static_cast<T*>(v.as_object()); }          // v must be a T
template <class T> inline T* try_cast(Value v) { return is<T>(v) ? as<T>(v) : nullptr; }
template <class T> inline T* try_exact(Value v) { return is_exact<T>(v) ? as<T>(v) : nullptr; }

inline Value value_of(const Object* o) { return Value::from_object(o); }

}  // namespace natrix::rt
NATRIX_LAYOUT(Type, ::natrix::kTypeTypeSubclass);
