// runtime/eval/trees.cpp - syntax trees as Python values, and back, field by field as nodes.def lists them.
#include "runtime/eval/trees.h"

#include <vector>

#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

namespace {

using ast::Block, ast::BoolOpKind, ast::ConstantValue, ast::ExprContext, ast::Kind, ast::Mod, ast::Node, ast::UnaryOpKind;
using ast::each_field, ast::name_of, ast::visit;

Result<Value> text_value(Thread& t, std::string_view s) { return value_of(TRY(native_str(t, s))); }

// --- from a tree

class ToValue {
 public:
  explicit ToValue(Thread& t) : t_(t) {}

  Result<Value> node(const Node& n) {
    TRY(check_stack(t_));
    Dict* d = TRY(make_dict(t_));
    TRY(put(d, "_kind", TRY(text_value(t_, name_of(n.kind)))));
    const Range& r = n.range;
    TRY(put(d, "_place", value_of(TRY(make_tuple_of(t_, number(r.line), number(r.col), number(r.end_line), number(r.end_col))))));
    bool raised = false;
    visit(n, [&](const auto& concrete) {
      each_field(concrete, [&](const char* name, const auto& field) {
        if (raised) return;
        auto v = value(field);
        raised = v.raised() || put(d, name, v.value()).raised();
      });
    });
    if (raised) return Raised{};
    return value_of(d);
  }

 private:
  static Value number(int64_t n) { return Value::from_small(n); }
  Result<void> put(Dict* d, const char* name, Value v) {
    Value key = TRY(text_value(t_, name));
    return dict_set_py(t_, d, key, v);
  }

  Result<Value> value(Symbol s) { return s ? text_value(t_, s.text()) : Result<Value>(kNone); }
  Result<Value> value(int n) { return number(n); }
  Result<Value> value(bool b) { return from_bool(b); }
  template <class E>
    requires std::is_enum_v<E>
  Result<Value> value(E e) { return text_value(t_, name_of(e)); }
  template <class N>
    requires std::is_base_of_v<Node, N>
  Result<Value> value(const N* n) { return n == nullptr ? Result<Value>(kNone) : node(*n); }
  template <class T>
  Result<Value> value(const Span<T>& items) {
    List* list = TRY(allocate_list(t_, items.size()));
    for (const T& item : items) TRY(list_append(t_, list, TRY(value(item))));
    return value_of(list);
  }
  Result<Value> value(const ConstantValue& c) {
    Value v = kNone;
    switch (c.tag) {
      case ConstantValue::None: break;
      case ConstantValue::True: v = kTrue; break;
      case ConstantValue::False: v = kFalse; break;
      case ConstantValue::Ellipsis: v = kEllipsis; break;
      case ConstantValue::Int:
        if (c.big) return value_of(TRY(make_tuple_of(t_, TRY(text_value(t_, c.text)), kTrue)));
        v = TRY(int_from_int64(t_, c.integer));
        if (c.is_long) return value_of(TRY(make_tuple_of(t_, v, kTrue)));
        break;
      case ConstantValue::Float: v = Value::from_double(c.number); break;
      case ConstantValue::Complex: v = TRY(make_complex(t_, 0, c.number)); break;
      case ConstantValue::Str: v = value_of(TRY(make_str(t_, c.text))); break;
      case ConstantValue::Bytes: v = value_of(TRY(make_bytes(t_, c.text))); break;
    }
    return value_of(TRY(make_tuple_of(t_, v)));
  }

  Thread& t_;
};

// --- to a tree

/// The fields that are read; the first failure ends it, with an exception pending.
class FromValue {
 public:
  FromValue(Thread& t, Context& context) : t_(t), context_(context) {}
  bool failed() const { return failed_; }

  Node* node(Value v) {
    if (check_stack(t_).raised()) return fail();
    Dict* d = try_cast<Dict>(v);
    if (d == nullptr) return fail("no node of a syntax tree: {}", v);
    Value kind = get(d, "_kind");
    if (failed_ || !is_native_str(kind)) return fail("no node of a syntax tree: {}", v);
    const std::string_view name = text_view(static_cast<natrix::Text*>(kind.as_object()));
#define FIELD(type, name)
#define NODE(type, base, label, fields) \
    if (name == label) return read<ast::type>(d);
#include "compiler/ast/nodes.def"
    return fail("no node of a syntax tree: {}", kind);
  }

 private:
  template <class T>
  Node* read(Dict* d) {
    T* n = new (context_.arena.allocate(sizeof(T), alignof(T))) T{};
    n->kind = T::kKind;
    n->range = place(get(d, "_place"));
    each_field(*n, [&](const char* name, const auto& field) {
      if (!failed_) take(const_cast<std::remove_cvref_t<decltype(field)>&>(field), get(d, name));
    });
    return failed_ ? nullptr : n;
  }

  std::nullptr_t fail() {
    failed_ = true;
    return nullptr;
  }
  std::nullptr_t fail(const char* text, Value v) {
    if (!failed_) (void)raise(t_, TypeError, text, v);
    return fail();
  }
  Value get(Dict* d, const char* name) {
    auto key = text_value(t_, name);
    auto v = key.raised() ? key : dict_get_py(t_, d, key.value());
    if (v.raised()) fail();
    return v.raised() || v.value() == kEmpty ? kNone : v.value();
  }
  std::string_view kept(Value v) {
    if (auto* s = try_cast<Str>(v)) return context_.arena.copy(utf8_lossy(s));
    if (auto* b = try_cast<Bytes>(v)) return context_.arena.copy(b->view());
    fail("expected a string, not {!r}", v);
    return {};
  }
  static uint32_t number(Value v) { return v.is_int() ? static_cast<uint32_t>(v.as_int()) : 0; }
  Range place(Value v) {
    Tuple* p = try_cast<Tuple>(v);
    if (p == nullptr || p->length != 4) return {};
    return {number(p->items[0]), number(p->items[1]), number(p->items[2]), number(p->items[3])};
  }

  void take(Symbol& s, Value v) { if (v != kNone) s = context_.names.intern(kept(v)); }
  void take(int& n, Value v) { n = static_cast<int>(number(v)); }
  void take(bool& b, Value v) { b = v == kTrue || (v.is_int() && v.as_int() != 0); }
  template <class E>
    requires std::is_enum_v<E>
  void take(E& e, Value v) {
    const std::string_view wanted = kept(v);
    for (int i = 0; i < 16 && !failed_; ++i) {
      if (i < count_of(E{}) && name_of(static_cast<E>(i)) == wanted) {
        e = static_cast<E>(i);
        return;
      }
    }
    fail("no operator of a syntax tree: {!r}", v);
  }
  static constexpr int count_of(ExprContext) { return 3; }
  static constexpr int count_of(BoolOpKind) { return 2; }
  static constexpr int count_of(UnaryOpKind) { return 4; }
  static constexpr int count_of(ast::BinaryOp) { return 13; }
  static constexpr int count_of(ast::CompareOp) { return 10; }

  template <class N>
    requires std::is_base_of_v<Node, N>
  void take(N*& n, Value v) {
    if (v == kNone) return;
    Node* read = node(v);
    if (read == nullptr) return;
    if (!fits<N>(read->kind)) return void(fail("a node of another kind was expected: {!r}", v));
    n = static_cast<N*>(read);
  }
  template <class N>
  static bool fits(Kind kind) {
    switch (kind) {
#define FIELD(type, name)
#define NODE(type, base, label, fields) \
      case Kind::type: return std::is_base_of_v<N, ast::type>;
#include "compiler/ast/nodes.def"
    }
    return false;
  }
  template <class T>
  void take(Span<T>& items, Value v) {
    if (v == kNone) return;
    List* list = try_cast<List>(v);
    if (list == nullptr) return void(fail("expected a list, not {!r}", v));
    std::vector<T> read;
    for (int64_t i = 0; i < list_size(list) && !failed_; ++i) {
      T item{};
      take(item, list_get(list, i));
      read.push_back(item);
    }
    if (!failed_) items = context_.arena.copy(read);
  }
  void take(ConstantValue& c, Value v) {
    Tuple* holder = try_cast<Tuple>(v);
    if (holder == nullptr || holder->length == 0) return void(fail("no literal: {!r}", v));
    const Value value = holder->items[0];
    c.is_long = holder->length > 1;
    int64_t n;
    if (value == kNone) c.tag = ConstantValue::None;
    else if (value == kTrue) c.tag = ConstantValue::True;
    else if (value == kFalse) c.tag = ConstantValue::False;
    else if (value == kEllipsis) c.tag = ConstantValue::Ellipsis;
    else if (is_float_value(value)) c.tag = ConstantValue::Float, c.number = float_value(value);
    else if (is_integer(value) && fits_int64(value, &n)) c.tag = ConstantValue::Int, c.integer = n;
    else if (c.is_long) c.tag = ConstantValue::Int, c.big = true, c.text = kept(value);
    else if (is<Str>(value)) c.tag = ConstantValue::Str, c.text = kept(value);
    else if (is<Bytes>(value)) c.tag = ConstantValue::Bytes, c.text = kept(value);
    else take_imaginary(c, value);
  }
  void take_imaginary(ConstantValue& c, Value v) {
    auto name = native_str(t_, "imag");
    auto part = name.raised() ? Result<Value>(Raised{}) : getattr_py(t_, v, name.value());
    if (part.raised() || !is_float_value(part.value())) return void(fail("got an invalid type in Constant: {!r}", v));
    c.tag = ConstantValue::Complex;
    c.number = float_value(part.value());
  }

  Thread& t_;
  Context& context_;
  bool failed_ = false;
};

/// What `from __future__ import` at the start of the tree switches on.
void find_futures(Mod& tree, const Block& body) {
  for (const ast::Stmt* s : body) {
    const auto* import = ast::as<ast::ImportFrom>(s);
    if (import == nullptr || import->module.text() != "__future__") continue;
    for (const ast::Alias* a : import->names) {
      const std::string_view name = a->name.text();
      if (name == "division") tree.futures.division = true;
      else if (name == "print_function") tree.futures.print_function = true;
      else if (name == "unicode_literals") tree.futures.unicode_literals = true;
      else if (name == "absolute_import") tree.futures.absolute_import = true;
      else if (name == "annotations") tree.futures.annotations = true;
    }
  }
}

}  // namespace

Result<Value> tree_to_value(Thread& t, const Mod& tree) { return ToValue(t).node(tree); }

Result<Mod*> tree_from_value(Thread& t, Value v, Context& context) {
  FromValue reader(t, context);
  Node* n = reader.node(v);
  if (reader.failed()) return Raised{};
  if (n->kind != Kind::Module && n->kind != Kind::Interactive && n->kind != Kind::Expression) {
    return raise(t, TypeError, "expected a module, an expression or an interactive statement");
  }
  auto* tree = static_cast<Mod*>(n);
  if (const auto* module = ast::as<ast::Module>(n)) find_futures(*tree, module->body);
  return tree;
}

}  // namespace natrix::rt
