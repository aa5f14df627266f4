// compiler/declare/tables.cpp - Types, functions and their wrappers as C++ objects that need no construction.

#include "compiler/declare/tables.h"

#include <algorithm>

namespace natrix::declare {

using namespace ast;

namespace {

std::string quoted_or_null(bool there, const std::string& text) { return there ? c_string(text) : "nullptr"; }
std::string number(std::size_t n) { return std::to_string(n); }
bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

}  // namespace

std::string Tables::text(const std::string& s) {
  std::string symbol = "nx_s" + dialect_.substr(2, 1) + "_" + mangle(s);
  texts_[s] = symbol;
  return "text(&" + symbol + ")";
}

Tables::Default Tables::default_of(const Expr* e) {
  if (e == nullptr) return {"nullptr", "kEmpty"};
  std::string shown = unparse(*e);
  ConstantValue value;
  bool known = false, negative = false;
  const Expr* inner = e;
  if (const auto* sign = as<UnaryOp>(e); sign != nullptr && sign->op == UnaryOpKind::USub) {
    negative = true;
    inner = sign->operand;
  }
  if (const auto* literal = as<Constant>(inner)) {
    value = literal->value;
    known = true;
  }
  std::string expression = "kEmpty";
  if (known) {
    switch (value.tag) {
      case ConstantValue::None: expression = "kNone"; break;
      case ConstantValue::True: expression = "kTrue"; break;
      case ConstantValue::False: expression = "kFalse"; break;
      case ConstantValue::Int: {
        std::int64_t n = negative ? -value.integer : value.integer;
        constexpr std::int64_t kLimit = std::int64_t{1} << 47;
        if (!value.big && n >= -kLimit && n < kLimit) expression = "Value::from_small(" + std::to_string(n) + ")";
        break;
      }
      case ConstantValue::Float: expression = "Value::from_double(" + repr(negative ? -value.number : value.number) + ")"; break;
      case ConstantValue::Str: expression = "object(" + text(std::string(value.text)) + ")"; break;
      default: break;
    }
  }
  return {c_string(shown == "..." ? "<unrepresentable>" : shown), expression};
}

// The info and wrapper of a native; gives the stem of its symbols.
std::string Tables::native(const Native& n) {
  std::string stem = n.symbol().substr(3);
  auto all = n.parameters();
  Strings rows;
  for (std::size_t i = 0; i < all.size(); i++) {
    std::string name = c_string(all[i]->arg.text());
    Default given = default_of(n.defaults[i]);
    rows.push_back("{" + name + ", " + given.shown + ", " + given.value + "}");
  }
  if (!all.empty()) add("static const NativeParameter p_%s[] = {%s};", {stem, join(rows, ", ")});
  Strings flags;
  if (!n.var_args.empty()) flags.push_back("kNativeVarArgs");
  if (!n.var_keywords.empty()) flags.push_back("kNativeVarKeywords");
  if (n.has_receiver && !n.is_new && !n.is_classmethod) flags.push_back("kNativeMethod");
  if (n.is_static) flags.push_back("kNativeStatic");
  if (n.is_classmethod) flags.push_back("kNativeClass");
  if (n.is_new) flags.push_back("kNativeNew");
  if (is_slot(n)) flags.push_back("kNativeSlot");
  add("extern const NativeInfo i_%s;", {stem});
  wrapper(n, stem);
  std::string name = text(n.name);
  add("constinit const NativeInfo i_%s = {%s, %s, %s, %s, %s, e_%s, %s, %s, %s, %s, %s, %s};",
      {stem, c_string(n.name), name, quoted_or_null(n.has_doc, n.doc), n.owner != nullptr ? "&nx_type_" + n.owner->cpp : "nullptr",
       all.empty() ? "nullptr" : "p_" + stem, stem, c_string(n.module), number(n.positional_only), number(n.positional.size()),
       number(n.keyword_only.size()), number(n.required), flags.empty() ? "0" : join(flags, " | ")});
  return stem;
}

void Tables::wrapper(const Native& n, const std::string& stem) {
  auto all = n.parameters();
  std::size_t slots = all.size() + n.has_receiver + !n.var_args.empty() + !n.var_keywords.empty();
  Strings lines{format("static Value e_%s(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {", {stem}),
                format("  Value buffer[%s];", {number(std::max<std::size_t>(1, slots))}),
                format("  const Value* v = bind_native(t, i_%s, args, nargs, kwnames, buffer);", {stem}),
                "  if (v == nullptr) return kRaised;"};
  Strings arguments{"t"};
  std::size_t at = 0;
  if (n.has_receiver) {
    if (n.is_new || n.is_classmethod) arguments.push_back("as<Type>(v[0])");
    else arguments.push_back(n.owner->structure.empty() ? "v[0]" : "as<" + n.owner->structure + ">(v[0])");  // bind_native has checked it
    at = 1;
  }
  for (std::size_t i = 0; i < all.size(); i++, at++) {
    std::string kind = annotation_of(*all[i]), pointer = pointer_type(kind), scalar = scalar_type(kind);
    std::string slot = number(at), index = number(i), local = "a" + index;
    if (pointer.empty() && scalar.empty()) {
      arguments.push_back("v[" + slot + "]");
      continue;
    }
    std::string call = !pointer.empty()
                           ? format("convert_object<%s>(t, i_%s, %s, %s, v[%s])", {pointer, stem, number(i + 1), c_string(kind), slot})
                           : format("convert_%s(t, i_%s, %s, v[%s])", {kind, stem, number(i + 1), slot});
    const Expr* given = n.defaults[i];
    std::string shown = given != nullptr ? unparse(*given) : "";
    bool optional_text = kind == "text" && (shown == "..." || shown == "None");
    if ((!pointer.empty() && given != nullptr) || optional_text) {
      // Optional: null when absent or None.
      lines.push_back(format("  %s* %s = nullptr;", {pointer.empty() ? "Text" : pointer, local}));
      lines.push_back(format("  if (v[%s] != kEmpty && v[%s] != kNone) { auto r = %s; if (r.raised()) return kRaised; %s = r.value(); }",
                             {slot, slot, call, local}));
      arguments.push_back(local);
    } else {
      lines.push_back(format("  auto %s = %s;", {local, call}));
      lines.push_back(format("  if (%s.raised()) return kRaised;", {local}));
      arguments.push_back(local + ".value()");
    }
  }
  if (!n.var_args.empty()) arguments.push_back("as<Tuple>(v[" + number(at++) + "])");
  if (!n.var_keywords.empty()) arguments.push_back(format("v[%s] == kEmpty ? nullptr : as<Dict>(v[%s])", {number(at), number(at)}));
  lines.push_back(format("  return to_value(t, %s(%s));", {n.symbol(), join(arguments, ", ")}));
  lines.push_back("}");
  body_.push_back(join(lines, "\n"));
}

std::string Tables::accessor(const Class& c, const Member& m) {
  std::string receiver = c.structure.empty() ? "v" : "as<" + c.structure + ">(v)";
  std::string check = c.structure.empty() ? replace(c.check, "v[0]", "v") : "is<" + c.structure + ">(v)";
  std::string stem = m.native->symbol().substr(3), guard;
  if (!check.empty()) {
    guard = format("  if (!(%s)) { (void)raise(t, TypeError, \"descriptor '%s' for '%s' objects doesn't apply to a '{}' object\", "
                   "type_name(v)); return kRaised; }\n",
                   {check, m.name, c.name});
  }
  add("static Value g_%s(Thread& t, Value v) {\n%s  return to_value(t, %s(t, %s));\n}", {stem, guard, m.native->symbol(), receiver});
  std::string setter = "nullptr";
  if (m.setter != nullptr) {
    setter = "w_" + stem;
    add("static Value w_%s(Thread& t, Value v, Value x) {\n%s  return to_value(t, %s(t, %s, x));\n}",
        {stem, guard, m.setter->symbol(), receiver});
  }
  add("static GetSet d_%s = {HEADER(GetSet), %s, %s, &nx_type_%s, g_%s, %s};",
      {stem, c_string(m.name), quoted_or_null(m.native->has_doc, m.native->doc), c.cpp, stem, setter});
  return "d_" + stem;
}

void Tables::type(const Class& c) {
  Strings entries;
  std::map<std::string, std::string> known;
  for (const Member& m : c.members) {
    switch (m.kind) {
      case Member::Method: {
        std::string stem = native(*m.native);
        if (m.native->is_static || m.native->is_new) {
          add("static NativeFunction d_%s = {HEADER(NativeFunction), &i_%s, e_%s, kEmpty};", {stem, stem, stem});
        } else {
          std::string kind = m.native->is_classmethod ? "ClassMethodDescriptor" : is_slot(*m.native) ? "SlotWrapper" : "MethodDescriptor";
          add("static MethodDescriptor d_%s = {HEADER(%s), &i_%s};", {stem, kind, stem});
        }
        known[m.name] = "object(&d_" + stem + ")";
        break;
      }
      case Member::Accessor: known[m.name] = "object(&" + accessor(c, m) + ")"; break;
      case Member::Field: {
        std::string symbol = "d_" + c.cpp + "_" + c_name(m.name), index = std::to_string(m.field);
        add("static GetSet %s = {HEADER(GetSet), %s, nullptr, &nx_type_%s, field_get<%s, %s>, field_set<%s, %s>};",
            {symbol, c_string(m.name), c.cpp, c.structure, index, c.structure, index});
        known[m.name] = "object(&" + symbol + ")";
        break;
      }
      case Member::Alias:
        if (!known.contains(m.alias)) fail(c.name + "." + m.name + ": no such member: " + m.alias);
        known[m.name] = known[m.alias];
        break;
      case Member::Constant: known[m.name] = default_of(m.constant).value; break;
    }
    entries.push_back("{" + text(m.name) + ", " + known[m.name] + "}");
  }
  std::string table = "nullptr";
  if (!entries.empty()) {
    table = "n_" + c.cpp;
    add("static NativeEntry %s[] = {\n  %s};", {table, join(entries, ",\n  ")});
  }
  if (c.construct) {
    add("extern \"C\" Value nx_construct_%s(Thread& t, Value type, const Value* args, uint64_t nargs, Value kwnames);", {c.cpp});
  }
  Strings flags{"kTypeStatic"};
  if (c.is_final) flags.push_back("kTypeFinal");
  if (c.has_dict) flags.push_back("kTypeHasDict");
  flags.insert(flags.end(), c.inherited_flags.begin(), c.inherited_flags.end());
  std::string bases = "nullptr";
  if (!c.more_bases.empty()) {
    bases = "reinterpret_cast<Tuple*>(&b_" + c.cpp + ")";
    std::vector<const Class*> all{c.base};
    all.insert(all.end(), c.more_bases.begin(), c.more_bases.end());
    std::string declarations;
    Strings objects;
    for (const Class* b : all) {
      declarations += "extern \"C\" Type nx_type_" + b->cpp + ";\n";
      objects.push_back("object(&nx_type_" + b->cpp + ")");
    }
    add("%sstatic StaticTuple<%s> b_%s = {HEADER(Tuple), %s, {%s}};",
        {declarations, number(all.size()), c.cpp, number(all.size()), join(objects, ", ")});
  }
  std::string name = text(c.name);
  add("extern \"C\" Type nx_type_%s;\nType nx_type_%s = {HEADER(Type), %s, %s, %s, %s, %s, %s, nullptr, nullptr, "
      "%s, %s, %s, 0, kLayoutRow%s, nullptr, %s, nullptr, %s};",
      {c.cpp, c.cpp, c.full_name, name, name, quoted_or_null(c.has_doc, c.doc), c.base != nullptr ? "&nx_type_" + c.base->cpp : "nullptr",
       bases, table, number(entries.size()), join(flags, " | "), c.row, c.construct ? "nx_construct_" + c.cpp : "nullptr",
       text(c.shown_module)});
}

void Tables::function(const Native& n) {
  std::string stem = native(n), object = n.object_symbol();
  add("extern \"C\" NativeFunction %s;\nNativeFunction %s = {HEADER(NativeFunction), &i_%s, e_%s, kEmpty};", {object, object, stem, stem});
}

// Compiled code names a module's class by its name in Python.
void Tables::module_names(const Module& module) {
  for (const auto& c : module.classes) {
    std::string named = replace(module.name, ".", "_") + "_" + c->defined_name;
    if (module.name != "builtins" && c->cpp != named) {
      add("extern \"C\" Type nx_type_%s [[gnu::alias(\"nx_type_%s\")]];", {named, c->cpp});
    }
  }
}

void Tables::builtins(const Module& module, const Modules& other) {
  Strings present;
  for (const auto& c : module.classes) present.push_back(c->cpp);
  for (const auto& c : other.at("builtins").classes) {
    if (contains(present, c->cpp)) continue;
    const Class* base = c->base;
    while (base != nullptr && !contains(present, base->cpp)) base = base->base;
    std::string target = c->cpp == "long"                                     ? "int"
                         : c->cpp == "IOError" || c->cpp == "EnvironmentError" ? "OSError"
                         : base != nullptr                                     ? base->cpp
                                                                               : "object";
    add("extern \"C\" Type nx_type_%s [[gnu::alias(\"nx_type_%s\")]];", {c->cpp, target});
  }
  std::vector<std::pair<std::string, std::string>> entries;
  for (const auto& c : module.classes)
    if (!c->defined_name.starts_with("_") && !c->hidden) entries.emplace_back(c->name, "object(&nx_type_" + c->cpp + ")");
  for (const auto& n : module.functions) entries.emplace_back(n->name, "object(&" + n->object_symbol() + ")");
  for (auto [name, value] : {std::pair("None", "kNone"), std::pair("False", "kFalse"), std::pair("True", "kTrue"), std::pair("__debug__", "kTrue")})
    entries.emplace_back(name, value);
  std::map<std::string, std::string> known;
  for (const auto& [name, value] : entries) known[name] = value;
  for (const auto& [name, e] : module.aliases) {
    std::string value;
    if (const auto* alias = as<Name>(e)) {
      std::string meant(alias->id.text());
      if (meant != "NotImplemented" && !known.contains(meant)) fail("builtins." + name + ": no such name: " + meant);
      value = meant == "NotImplemented" ? "kNotImplemented" : known[meant];
    } else if (is<Constant>(e) && cast<Constant>(*e).value.tag == ConstantValue::Ellipsis) {
      value = "kEllipsis";
    } else {
      value = default_of(e).value;
    }
    entries.emplace_back(name, value);
  }
  Strings names, values;
  for (const auto& [name, value] : entries) {
    names.push_back(text(name));
    values.push_back(value);
  }
  add("extern \"C\" {\nextern const Text* const nx_builtin_names[];\nextern Value nx_builtin_slots[];\nextern const uint32_t nx_builtin_count;\n"
      "const Text* const nx_builtin_names[] = {\n  %s};",
      {join(names, ",\n  ")});
  add("Value nx_builtin_slots[] = {\n  %s};", {join(values, ",\n  ")});
  std::string count = number(entries.size());
  add("const uint32_t nx_builtin_count = %s;\n}\nNATRIX_ROOTS(builtin_roots, nx_builtin_slots, %s);", {count, count});
}

std::string Tables::finish(const Strings& headers) const {
  Strings head{"// Generated from runtime/lib by natrix-declare.", "#include \"natives/tables.h\""};
  for (const std::string& header : headers) head.push_back("#include \"" + header + "\"");
  head.push_back("#include \"natives/" + module_ + ".h\"");
  head.push_back("");
  head.push_back("extern \"C\" {");
  for (const auto& [s, symbol] : texts_) {
    head.push_back(format("[[gnu::weak]] StaticText<%s> %s = {{{{layout_id(kLayoutRow%s)}, {%s}, {0}, {0}}, 0, %s, nullptr}, %s};",
                          {number(s.size() + 1), symbol, dialect_ == "py2" ? "Bytes" : "Str",
                           is_ascii(s) ? "kTextAscii | kTextInterned" : "kTextInterned", number(s.size()), c_string(s)}));
  }
  head.push_back("}");
  return join(head, "\n") + "\nnamespace natrix::rt {\n" + join(body_, "\n") + "\n}  // namespace natrix::rt\n";
}

}  // namespace natrix::declare
