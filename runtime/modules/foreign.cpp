// runtime/modules/foreign.cpp - the native of module _foreign: a layout of its own, so that programs without it carry none.
#include "runtime/modules/foreign.h"

#include "natives/_foreign.h"
#include "runtime/core/instance.h"

namespace natrix::rt {

namespace {

std::atomic<Layout*> foreign_layout{nullptr};

void finalize_foreign(Object* o) {
  auto* f = static_cast<Foreign*>(o);
  if (f->pointer != nullptr) f->release(f->pointer);
  f->pointer = nullptr;
}

}  // namespace

Result<Foreign*> make_foreign(Thread& t, void* pointer, void (*release)(void* pointer)) {
  auto made = allocate(t, sizeof(Foreign), foreign_layout.load(std::memory_order_acquire)->id);
  if (made.raised()) {
    release(pointer);
    return Raised{};
  }
  auto* f = static_cast<Foreign*>(made.value());
  f->release = release;
  f->pointer = pointer;
  return f;
}

Foreign* try_foreign(Value v) {
  if (!v.is_object() || layout_info(v.as_object()) != foreign_layout.load(std::memory_order_acquire)) return nullptr;
  return static_cast<Foreign*>(v.as_object());
}

extern "C" Result<void> nx__foreign__adopt(Thread& t, Type* cls) {
  Layout* layout = TRY(new_layout(t, cls));
  layout->trace = nullptr;  // the class is a global of its module
  layout->finalize = finalize_foreign;
  layout->size = sizeof(Foreign);
  layout->base_row = kLayoutRowObject;
  foreign_layout.store(layout, std::memory_order_release);
  return Done{};
}

}  // namespace natrix::rt
