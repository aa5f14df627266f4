// runtime/modules/expat_events.cpp - from Expat's events to calls of Python handlers. Modules/pyexpat.c.
#include "runtime/containers/tuple.h"
#include "runtime/modules/expat.h"
#include "runtime/text/bytes.h"
#include "runtime/text/codecs.h"
#include "runtime/text/str.h"

namespace natrix::rt::expat {

namespace {

void fail(Parser& p) {
  p.failed = true;
  api.StopParser(p.handle, 0);
}

Value handler_of(Parser& p, Event event) { return list_get(p.handlers, static_cast<int64_t>(event)); }

/// The handler's result; kEmpty: there is no handler, or it has raised.
Value call(Parser& p, Event event, Result<Tuple*> arguments) {
  Thread& t = nx_thread;
  if (arguments.raised()) {
    fail(p);
    return kEmpty;
  }
  const Value handler = handler_of(p, event);
  if (handler == kNone) return kEmpty;
  const Tuple* a = arguments.value();
  auto r = call_py(t, handler, a->items, static_cast<uint64_t>(a->length));
  if (!r.raised()) return r.value();
  fail(p);
  return kEmpty;
}

/// Is the event to be reported? Text that waits goes first.
bool begin(Parser& p) {
  if (p.failed) return false;
  flush(p);
  return !p.failed;
}

Result<Value> text(Thread& t, Parser& p, const char* s) { return text_of(t, p, s, s == nullptr ? 0 : static_cast<int64_t>(strlen(s))); }

/// A name, which occurs again and again.
Result<Value> name_of(Thread& t, Parser& p, const char* s) {
  Value v = TRY(text(t, p, s));
  if (s == nullptr || !is<Dict>(p.intern)) return v;
  auto* dict = as<Dict>(p.intern);
  Value known = TRY(dict_get_py(t, dict, v));
  if (known != kEmpty) return known;
  TRY(dict_set_py(t, dict, v, v));
  return v;
}

/// A tuple of texts; those in `names` are interned.
template <class... T>
Result<Tuple*> texts(Thread& t, Parser& p, T... s) {
  const char* const all[] = {s...};
  Tuple* r = TRY(allocate_tuple(t, sizeof...(s)));
  for (size_t i = 0; i < sizeof...(s); ++i) store(r, &r->items[i], TRY(name_of(t, p, all[i])));
  return r;
}
Result<Tuple*> with_number(Thread& t, Result<Tuple*> texts, int64_t number) {
  Tuple* before = TRY(texts);
  Tuple* r = TRY(allocate_tuple(t, before->length + 1));
  for (int64_t i = 0; i < before->length; ++i) store(r, &r->items[i], before->items[i]);
  store(r, &r->items[before->length], Value::from_small(number));
  return r;
}

Result<Tuple*> start_arguments(Thread& t, Parser& p, const char* name, const char** attributes) {
  int count = 0;
  if (p.specified) count = api.GetSpecifiedAttributeCount(p.handle);
  else while (attributes[count] != nullptr) count += 2;
  Value shown = TRY(name_of(t, p, name)), holder;
  if (p.ordered) {
    List* list = TRY(allocate_list(t, count));
    holder = value_of(list);
    for (int i = 0; i < count; i += 2) {
      TRY(list_append(t, list, TRY(name_of(t, p, attributes[i]))));
      TRY(list_append(t, list, TRY(text(t, p, attributes[i + 1]))));
    }
  } else {
    Dict* dict = TRY(make_dict(t));
    holder = value_of(dict);
    for (int i = 0; i < count; i += 2) {
      Value key = TRY(name_of(t, p, attributes[i]));
      TRY(dict_set_py(t, dict, key, TRY(text(t, p, attributes[i + 1]))));
    }
  }
  return make_tuple_of(t, shown, holder);
}

Result<Value> model_of(Thread& t, Parser& p, const Content& c) {
  Tuple* children = TRY(allocate_tuple(t, c.count));
  for (unsigned i = 0; i < c.count; ++i) store(children, &children->items[i], TRY(model_of(t, p, c.children[i])));
  Value name = TRY(name_of(t, p, c.name));
  return value_of(TRY(make_tuple_of(t, Value::from_small(c.type), Value::from_small(c.quantity), name, value_of(children))));
}

Parser& of(void* data) { return *static_cast<Parser*>(data); }

/// What a handler answers that is asked whether to go on.
int answer(Parser& p, Value r) {
  if (r == kEmpty) return 0;
  auto n = c_long_py(nx_thread, r);
  if (!n.raised()) return static_cast<int>(n.value());
  fail(p);
  return 0;
}

void on_start(void* data, const char* name, const char** attributes) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::StartElement, start_arguments(nx_thread, p, name, attributes));
}
template <Event event>
void on_texts1(void* data, const char* a) {
  Parser& p = of(data);
  if (begin(p)) call(p, event, texts(nx_thread, p, a));
}
template <Event event>
void on_texts2(void* data, const char* a, const char* b) {
  Parser& p = of(data);
  if (begin(p)) call(p, event, texts(nx_thread, p, a, b));
}
template <Event event>
void on_nothing(void* data) {
  Parser& p = of(data);
  if (begin(p)) call(p, event, &nx_empty_tuple);
}
template <Event event>
void on_data(void* data, const char* s, int length) {
  Parser& p = of(data);
  if (!begin(p)) return;
  Thread& t = nx_thread;
  auto piece = text_of(t, p, s, length);
  if (piece.raised()) return fail(p);
  call(p, event, make_tuple_of(t, piece.value()));
}
void on_text(void* data, const char* s, int length) {
  Parser& p = of(data);
  if (p.buffer_size == 0) return on_data<Event::CharacterData>(data, s, length);
  if (p.failed) return;
  const auto size = static_cast<size_t>(length);
  if (p.text.size() + size > p.buffer_size) {
    flush(p);
    // The handler may have switched itself off.
    if (p.failed || handler_of(p, Event::CharacterData) == kNone) return;
  }
  if (size > p.buffer_size) return on_data<Event::CharacterData>(data, s, length);
  p.text.append(s, size);
}
void on_comment(void* data, const char* s) { on_data<Event::Comment>(data, s, static_cast<int>(strlen(s))); }
void on_unparsed(void* data, const char* name, const char* base, const char* system, const char* open, const char* notation) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::UnparsedEntityDecl, texts(nx_thread, p, name, base, system, open, notation));
}
void on_notation(void* data, const char* name, const char* base, const char* system, const char* open) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::NotationDecl, texts(nx_thread, p, name, base, system, open));
}
int on_not_standalone(void* data) {
  Parser& p = of(data);
  return begin(p) ? answer(p, call(p, Event::NotStandalone, &nx_empty_tuple)) : 0;
}
int on_external(XML_Parser handle, const char* context, const char* base, const char* system, const char* open) {
  Parser& p = *static_cast<Parser*>(*reinterpret_cast<void**>(handle));  // expat.h: XML_GetUserData
  return begin(p) ? answer(p, call(p, Event::ExternalEntityRef, texts(nx_thread, p, context, base, system, open))) : 0;
}
void on_doctype(void* data, const char* name, const char* system, const char* open, int internal) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::StartDoctypeDecl, with_number(nx_thread, texts(nx_thread, p, name, system, open), internal));
}

Result<Tuple*> entity_arguments(Thread& t, Parser& p, const char* name, int parameter, const char* value, int length, const char* base,
                                const char* system, const char* open, const char* notation) {
  Value shown = TRY(name_of(t, p, name)), content = TRY(text_of(t, p, value, length));
  Tuple* rest = TRY(texts(t, p, base, system, open, notation));
  return make_tuple_of(t, shown, Value::from_small(parameter), content, rest->items[0], rest->items[1], rest->items[2], rest->items[3]);
}
void on_entity(void* data, const char* name, int parameter, const char* value, int length, const char* base, const char* system, const char* open,
               const char* notation) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::EntityDecl, entity_arguments(nx_thread, p, name, parameter, value, length, base, system, open, notation));
}
void on_declaration(void* data, const char* version, const char* encoding, int standalone) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::XmlDecl, with_number(nx_thread, texts(nx_thread, p, version, encoding), standalone));
}
void on_element_declaration(void* data, const char* name, Content* model) {
  Parser& p = of(data);
  if (begin(p)) {
    Thread& t = nx_thread;
    call(p, Event::ElementDecl, [&]() -> Result<Tuple*> {
      Value shown = TRY(name_of(t, p, name));
      return make_tuple_of(t, shown, TRY(model_of(t, p, *model)));
    }());
  }
  api.FreeContentModel(p.handle, model);
}
void on_attributes(void* data, const char* element, const char* name, const char* type, const char* fallback, int required) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::AttlistDecl, with_number(nx_thread, texts(nx_thread, p, element, name, type, fallback), required));
}
void on_skipped(void* data, const char* name, int parameter) {
  Parser& p = of(data);
  if (begin(p)) call(p, Event::SkippedEntity, with_number(nx_thread, texts(nx_thread, p, name), parameter));
}

}  // namespace

Result<Value> text_of(Thread& t, Parser& p, const char* s, int64_t length) {
  if (s == nullptr) return kNone;
  const std::string_view view(s, static_cast<size_t>(length));
  if (!p.unicode) return value_of(TRY(make_bytes(t, view)));
  return value_of(TRY(decode_utf8(t, view)));
}

void flush(Parser& p) {
  if (p.text.empty()) return;
  Thread& t = nx_thread;
  auto piece = text_of(t, p, p.text.data(), static_cast<int64_t>(p.text.size()));
  p.text.clear();
  if (piece.raised()) return fail(p);
  call(p, Event::CharacterData, make_tuple_of(t, piece.value()));
}

void report(Parser& p, Event event, bool on) {
  XML_Parser h = p.handle;
  switch (event) {
#define NATRIX_EVENT(name, setter, function) \
  case Event::name: return api.setter(h, on ? function : nullptr)
    NATRIX_EVENT(StartElement, SetStartElementHandler, on_start);
    NATRIX_EVENT(EndElement, SetEndElementHandler, on_texts1<Event::EndElement>);
    NATRIX_EVENT(ProcessingInstruction, SetProcessingInstructionHandler, on_texts2<Event::ProcessingInstruction>);
    NATRIX_EVENT(CharacterData, SetCharacterDataHandler, on_text);
    NATRIX_EVENT(UnparsedEntityDecl, SetUnparsedEntityDeclHandler, on_unparsed);
    NATRIX_EVENT(NotationDecl, SetNotationDeclHandler, on_notation);
    NATRIX_EVENT(StartNamespaceDecl, SetStartNamespaceDeclHandler, on_texts2<Event::StartNamespaceDecl>);
    NATRIX_EVENT(EndNamespaceDecl, SetEndNamespaceDeclHandler, on_texts1<Event::EndNamespaceDecl>);
    NATRIX_EVENT(Comment, SetCommentHandler, on_comment);
    NATRIX_EVENT(StartCdataSection, SetStartCdataSectionHandler, on_nothing<Event::StartCdataSection>);
    NATRIX_EVENT(EndCdataSection, SetEndCdataSectionHandler, on_nothing<Event::EndCdataSection>);
    NATRIX_EVENT(Default, SetDefaultHandler, on_data<Event::Default>);
    NATRIX_EVENT(DefaultExpand, SetDefaultHandlerExpand, on_data<Event::DefaultExpand>);
    NATRIX_EVENT(NotStandalone, SetNotStandaloneHandler, on_not_standalone);
    NATRIX_EVENT(ExternalEntityRef, SetExternalEntityRefHandler, on_external);
    NATRIX_EVENT(StartDoctypeDecl, SetStartDoctypeDeclHandler, on_doctype);
    NATRIX_EVENT(EndDoctypeDecl, SetEndDoctypeDeclHandler, on_nothing<Event::EndDoctypeDecl>);
    NATRIX_EVENT(EntityDecl, SetEntityDeclHandler, on_entity);
    NATRIX_EVENT(XmlDecl, SetXmlDeclHandler, on_declaration);
    NATRIX_EVENT(ElementDecl, SetElementDeclHandler, on_element_declaration);
    NATRIX_EVENT(AttlistDecl, SetAttlistDeclHandler, on_attributes);
    NATRIX_EVENT(SkippedEntity, SetSkippedEntityHandler, on_skipped);
#undef NATRIX_EVENT
  }
}

int find_encoding(void*, const char* name, Encoding* out) {
  Thread& t = nx_thread;
  uint8_t all[256];
  for (int i = 0; i < 256; ++i) all[i] = static_cast<uint8_t>(i);
  auto bytes = make_bytes(t, all, 256);
  if (bytes.raised()) return 0;
  auto decoded = decode_py(t, value_of(bytes.value()), name, "replace");
  if (decoded.raised() || !is<Str>(decoded.value())) return 0;
  auto* s = as<Str>(decoded.value());
  if (s->length != 256) {
    (void)raise(t, ValueError, "multi-byte encodings are not supported");
    return 0;
  }
  for (int i = 0; i < 256; ++i) out->map[i] = s->at(i) == 0xFFFD ? -1 : static_cast<int>(s->at(i));
  out->data = nullptr;
  out->convert = nullptr;
  out->release = nullptr;
  return 1;
}

}  // namespace natrix::rt::expat
