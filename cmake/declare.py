#!/usr/bin/env python3
"""Writes what C++ needs to know of the declarations in runtime/lib.

    declare.py --out DIR --lib runtime/lib

A declaration is Python (see docs/library.md):

    @native                             a function or method whose body is the C++ function nx_<module>_<name>
    def sqrt(x: float, /) -> float: "doc"
    @native                             a class of a library module; in builtins/ every class is native
    @cpp("bytes")                       the class's name in C++, where Python's differs (Python 2's str is bytes)
    @named("callable-iterator")         the name that Python shows, if it is no identifier
    @module("collections")              the module that a class of a library module shows, if it is another
    @construct                          calls of the class itself go to nx_construct_<class>, a CallEntry, not to __new__
    @layout("Exception")                the C++ struct, where it is not the class's own (see layouts.def)
    @final, @hasdict                    no subclasses; instances take arbitrary attributes
    class str(basestring): ...
        @native                         methods: nx_<class>_<name>, __len__ is dunder_len; @cpp("sort2") renames these too
        def upper(self, /): "doc"
        @native @classmethod / @staticmethod / @property / @name.setter
        errno: field[0]                 an attribute that is element 0 of the struct's `fields`
        __hash__ = None                 constants; `name = other` is the same object under another name

Parameter annotations: float, ssize, clip, cint, bool, text (native string), str, bytes, bytearray, list, dict, tuple,
set, type; none or `object`: any Value. `= ...` is an optional object parameter that is kEmpty if absent. Result
annotations: None, bool, float, int (int64_t); none or anything else: a Value.

Written, each only if changed, to DIR: types.h, names.h, <module>.h for each module with natives, and for each dialect
DIR/py2 and DIR/py3: builtins.cpp (types, natives, the builtins namespace), names.cpp, layouts.cpp, <module>.cpp.
"""

import argparse
import ast
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# annotation -> (C++ parameter type, conversion)
POINTERS = {
    "str": "Str", "bytes": "Bytes", "bytearray": "ByteArray", "list": "List", "dict": "Dict", "tuple": "Tuple",
    "set": "Set", "type": "Type", "function": "Function", "slice": "Slice", "module": "Module", "code": "Code",
}
SCALARS = {"float": "double", "ssize": "int64_t", "clip": "int64_t", "cint": "int64_t", "bool": "bool", "text": "Text*"}
RESULTS = {"None": "void", "bool": "bool", "float": "double", "int": "int64_t"}


def mangle(text):
    return "".join(c if c.isascii() and (c.isalnum() or c == "_") else "$%02X" % b
                   for c in text for b in c.encode()[:1]) if text.isascii() else \
        "".join(chr(b) if chr(b).isalnum() and b < 128 or b == 95 else "$%02X" % b for b in text.encode())


def c_name(name):
    match = re.fullmatch(r"__(\w+?)__", name)
    return "dunder_" + match.group(1) if match else name


def c_string(text):
    if text is None:
        return "nullptr"
    out = []
    for b in text.encode():
        if b == 10:
            out.append("\\n")
        elif b in (34, 92):
            out.append("\\" + chr(b))
        elif 32 <= b < 127:
            out.append(chr(b))
        else:
            out.append("\\%03o" % b)
    return '"%s"' % "".join(out)


class Native:
    """A @native function, method or accessor."""

    def __init__(self, node, module, owner, decorators):
        self.node, self.module, self.owner = node, module, owner
        self.name = node.name
        self.doc = ast.get_docstring(node)
        self.decorators = decorators
        a = node.args
        positional = a.posonlyargs + a.args
        self.static = "staticmethod" in decorators
        self.is_new = owner is not None and self.name == "__new__"
        self.classmethod = "classmethod" in decorators
        self.receiver = None
        positional_only = len(a.posonlyargs)
        if owner is not None and not self.static:
            self.receiver = positional[0].arg
            positional = positional[1:]
            positional_only = max(0, positional_only - 1)
        self.positional = positional
        self.positional_only = positional_only
        self.keyword_only = a.kwonlyargs
        self.var_args = a.vararg.arg if a.vararg else None
        self.var_keywords = a.kwarg.arg if a.kwarg else None
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults if len(a.defaults) <= len(positional) \
            else a.defaults[len(a.defaults) - len(positional):]
        self.defaults = list(defaults) + list(a.kw_defaults)
        self.required = sum(1 for d in defaults if d is None)
        self.result = ast.unparse(node.returns) if node.returns else "object"

    @property
    def parameters(self):
        return self.positional + self.keyword_only

    def kind(self, parameter):
        return ast.unparse(parameter.annotation) if parameter.annotation else "object"

    @property
    def symbol(self):
        stem = self.owner.cpp if self.owner else self.module.replace(".", "_")
        suffix = "_set" if any(d.endswith(".setter") for d in self.decorators) else ""
        return "nx_%s_%s%s" % (stem, decorator_names(self.node)[1].get("cpp", c_name(self.name)), suffix)

    @property
    def object_symbol(self):
        """The static NativeFunction of a module's function, named as in Python."""
        return "nxd_%s_%s" % (self.module.replace(".", "_"), self.name)

    @property
    def result_type(self):
        return "Result<%s>" % RESULTS.get(self.result, "Value")

    def parameter_type(self, parameter):
        kind = self.kind(parameter)
        if kind in POINTERS:
            return POINTERS[kind] + "*"
        return SCALARS.get(kind, "Value")

    def prototype(self):
        types = ["Thread& t"]
        if self.receiver:
            if self.is_new or self.classmethod:
                types.append("Type* " + self.receiver)
            else:
                types.append(("%s* " % self.owner.struct if self.owner.struct else "Value ") + "self")
        types += ["%s %s" % (self.parameter_type(p), safe(p.arg)) for p in self.parameters]
        if self.var_args:
            types.append("Tuple* " + safe(self.var_args))
        if self.var_keywords:
            types.append("Dict* " + safe(self.var_keywords))
        return 'extern "C" %s %s(%s);' % (self.result_type, self.symbol, ", ".join(types))


RESERVED = set("default new delete class operator union template this true false int double char register namespace "
               "signed unsigned long short float bool void const static auto do for if else while switch case break errno "
               "continue return goto try catch throw using typedef struct enum public private protected export".split())


def safe(name):
    return name + "_" if name in RESERVED else name


class Class:
    def __init__(self, node, module, decorators, arguments):
        self.node, self.module, self.name = node, module, arguments.get("named", node.name)
        self.doc = ast.get_docstring(node)
        prefix = "" if module == "builtins" else module.replace(".", "_") + "_"
        self.cpp = arguments.get("cpp", prefix + node.name)
        self.construct = "construct" in decorators
        self.final = "final" in decorators
        self.has_dict = "hasdict" in decorators
        self.bases = [ast.unparse(b) for b in node.bases]
        self.struct_name = arguments.get("layout")
        self.module_name = arguments.get("module")
        self.struct = None
        self.row = None
        self.members = []      # (name, Native | ("alias", name) | ("constant", node)); accessors: ("getset", get, set)


def decorator_names(node):
    names, arguments = [], {}
    for d in node.decorator_list:
        if isinstance(d, ast.Call):
            name = ast.unparse(d.func)
            if d.args and isinstance(d.args[0], ast.Constant):
                arguments[name] = d.args[0].value
        else:
            name = ast.unparse(d)
        names.append(name)
    return names, arguments


class Module:
    def __init__(self, name, trees):
        self.name = name
        self.doc = None
        self.functions, self.classes, self.aliases = [], [], []
        for tree in trees:
            self.doc = self.doc or ast.get_docstring(tree)
            for node in tree.body:
                self.take(node)

    def take(self, node):
        if isinstance(node, ast.FunctionDef):
            names, _ = decorator_names(node)
            if "native" in names:
                self.functions.append(Native(node, self.name, None, names))
        elif isinstance(node, ast.ClassDef):
            names, arguments = decorator_names(node)
            if "native" in names or self.name == "builtins":
                self.classes.append(self.take_class(node, names, arguments))
        elif isinstance(node, ast.Assign) and self.name == "builtins":
            self.aliases.append((node.targets[0].id, node.value))

    def take_class(self, node, names, arguments):
        c = Class(node, self.name, names, arguments)
        for item in node.body:
            if isinstance(item, ast.FunctionDef):
                decorators, _ = decorator_names(item)
                if "native" not in decorators:
                    raise SystemExit("%s.%s: methods of native classes are native" % (c.name, item.name))
                native = Native(item, self.name, c, decorators)
                if "property" in decorators:
                    c.members.append((item.name, ["getset", native, None]))
                elif any(d.endswith(".setter") for d in decorators):
                    next(m for m in c.members if m[0] == item.name)[1][2] = native
                else:
                    c.members.append((item.name, native))
            elif isinstance(item, ast.AnnAssign):
                c.members.append((item.target.id, ["field", item.annotation.slice.value]))
            elif isinstance(item, ast.Assign):
                name = item.targets[0].id
                if isinstance(item.value, ast.Name):
                    c.members.append((name, ["alias", item.value.id]))
                else:
                    c.members.append((name, ["constant", item.value.value]))
        return c


def load(lib, dialect):
    """module name -> Module, for one dialect: shared files under the overlay's."""
    sources = {}
    for folder in (lib, os.path.join(lib, dialect)):
        for top, dirs, files in os.walk(folder):
            if folder == lib:
                dirs[:] = [d for d in dirs if d not in ("py2", "py3") or top != lib]
            for file in sorted(files):
                if file.endswith(".py"):
                    path = os.path.join(top, file)
                    name = os.path.relpath(path, folder)[:-3].replace("/__init__", "").replace("/", ".")
                    if name.split(".")[0] == "builtins":   # a folder of files, one namespace
                        sources.setdefault("builtins", []).append(path)
                    else:
                        sources[name] = [path]
    modules = {}
    for name, paths in sorted(sources.items()):
        texts = [open(p, encoding="utf-8").read() for p in paths]
        if name != "builtins" and not any("@native" in text for text in texts):
            continue
        modules[name] = Module(name, [ast.parse(text, p) for text, p in zip(texts, paths)])
    return modules


def read_layouts():
    rows = []
    for line in open(os.path.join(ROOT, "include/natrix/layouts.def")):
        match = re.match(r"LAYOUT\((\w+), (\w+)\)", line)
        if match:
            rows.append(match.groups())
    return rows


def struct_headers(structs):
    """The headers of runtime/modules that define any of these; all others are in core/structs.h."""
    folder = os.path.join(ROOT, "runtime/modules")
    headers = []
    for file in sorted(os.listdir(folder)):
        if file.endswith(".h"):
            defined = re.findall(r"^NATRIX_LAYOUT\((\w+),", open(os.path.join(folder, file)).read(), re.M)
            if set(defined) & set(structs):
                headers.append("runtime/modules/" + file)
    return headers


def read_names():
    text = open(os.path.join(ROOT, "runtime/core/names.def")).read()
    names = []
    for group in re.findall(r"^NAMES\((.*?)\)$", text, re.M):
        names += group.split()
    return sorted(set(names))


IMMEDIATE = {"int", "float", "bool", "object", "none_type", "ellipsis", "not_implemented", "long"}


class Writer:
    def __init__(self, out):
        self.out = out

    def write(self, path, text):
        path = os.path.join(self.out, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            if open(path).read() == text:
                return
        except FileNotFoundError:
            pass
        with open(path, "w") as f:
            f.write(text)


class Tables:
    """One generated C++ file of static objects, for one dialect."""

    def __init__(self, dialect, module):
        self.dialect, self.module = dialect, module
        self.texts = {}
        self.body = []

    def text(self, s):
        symbol = "nx_s%s_%s" % (self.dialect[2], mangle(s))
        self.texts[s] = symbol
        return "text(&%s)" % symbol

    def default(self, node):
        """(text, Value expression)"""
        if node is None:
            return "nullptr", "kEmpty"
        shown = ast.unparse(node)
        value = getattr(node, "value", None)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            value = -node.operand.value
        if value is None and shown == "None":
            expression = "kNone"
        elif value is True or value is False:
            expression = "kTrue" if value else "kFalse"
        elif isinstance(value, int):
            expression = "kEmpty" if not -2**47 <= value < 2**47 else "Value::from_small(%d)" % value
        elif isinstance(value, float):
            expression = "Value::from_double(%r)" % value
        elif isinstance(value, str):
            expression = "object(%s)" % self.text(value)
        else:
            expression = "kEmpty"
        return c_string("<unrepresentable>" if shown == "..." else shown), expression

    def native(self, n):
        """Emits the info and wrapper of a native; returns the stem of its symbols."""
        stem = n.symbol[3:]
        parameters = ", ".join("{%s, %s, %s}" % ((c_string(p.arg),) + self.default(d))
                               for p, d in zip(n.parameters, n.defaults))
        if n.parameters:
            self.body.append("static const NativeParameter p_%s[] = {%s};" % (stem, parameters))
        flags = [flag for flag, on in (("kNativeVarArgs", n.var_args), ("kNativeVarKeywords", n.var_keywords),
                                       ("kNativeMethod", n.receiver and not n.is_new and not n.classmethod),
                                       ("kNativeStatic", n.static), ("kNativeClass", n.classmethod),
                                       ("kNativeNew", n.is_new)) if on]
        self.body.append("extern const NativeInfo i_%s;" % stem)
        self.wrapper(n, stem)
        self.body.append("constinit const NativeInfo i_%s = {%s, %s, %s, %s, %s, e_%s, %s, %d, %d, %d, %d, %s};" % (
            stem, c_string(n.name), self.text(n.name), c_string(n.doc),
            "&nx_type_" + n.owner.cpp if n.owner else "nullptr", "p_" + stem if n.parameters else "nullptr", stem,
            c_string(n.module), n.positional_only, len(n.positional), len(n.keyword_only), n.required,
            " | ".join(flags) or "0"))
        return stem

    def wrapper(self, n, stem):
        slots = len(n.parameters) + bool(n.receiver) + bool(n.var_args) + bool(n.var_keywords)
        lines = ["static Value e_%s(Thread& t, Value, const Value* args, uint64_t nargs, Value kwnames) {" % stem,
                 "  Value buffer[%d];" % max(1, slots),
                 "  const Value* v = bind_native(t, i_%s, args, nargs, kwnames, buffer);" % stem,
                 "  if (v == nullptr) return kRaised;"]
        arguments = ["t"]
        at = 0
        if n.receiver:
            if n.is_new or n.classmethod:
                arguments.append("as<Type>(v[0])")
            else:  # bind_native has checked the receiver
                arguments.append("as<%s>(v[0])" % n.owner.struct if n.owner.struct else "v[0]")
            at = 1
        for index, (p, d) in enumerate(zip(n.parameters, n.defaults)):
            kind = n.kind(p)
            if kind in SCALARS or kind in POINTERS:
                call = "convert_object<%s>(t, i_%s, %d, %s, v[%d])" % (POINTERS[kind], stem, index + 1, c_string(kind), at) \
                    if kind in POINTERS else "convert_%s(t, i_%s, %d, v[%d])" % (kind, stem, index + 1, at)
                if kind in POINTERS and d is not None:   # optional: null when absent or None
                    lines.append("  %s* a%d = nullptr;" % (POINTERS[kind], index))
                    lines.append("  if (v[%d] != kEmpty && v[%d] != kNone) { auto r = %s; if (r.raised()) return kRaised; a%d = r.value(); }" % (at, at, call, index))
                    arguments.append("a%d" % index)
                elif kind == "text" and d is not None and ast.unparse(d) in ("...", "None"):
                    lines.append("  Text* a%d = nullptr;" % index)
                    lines.append("  if (v[%d] != kEmpty && v[%d] != kNone) { auto r = %s; if (r.raised()) return kRaised; a%d = r.value(); }" % (at, at, call, index))
                    arguments.append("a%d" % index)
                else:
                    lines.append("  auto a%d = %s;" % (index, call))
                    lines.append("  if (a%d.raised()) return kRaised;" % index)
                    arguments.append("a%d.value()" % index)
            else:
                arguments.append("v[%d]" % at)
            at += 1
        if n.var_args:
            arguments.append("as<Tuple>(v[%d])" % at)
            at += 1
        if n.var_keywords:
            arguments.append("v[%d] == kEmpty ? nullptr : as<Dict>(v[%d])" % (at, at))
        lines.append("  return to_value(t, %s(%s));" % (n.symbol, ", ".join(arguments)))
        lines.append("}")
        self.body.append("\n".join(lines))

    def accessor(self, c, name, get, set_):
        receiver = lambda: "v" if not c.struct else "as<%s>(v)" % c.struct
        check = "is<%s>(v)" % c.struct if c.struct else (c.check or "").replace("v[0]", "v")
        stem = get.symbol[3:]
        guard = "  if (!(%s)) { (void)raise(t, TypeError, \"descriptor '%s' for '%s' objects doesn't apply to a '{}' object\", type_name(v)); return kRaised; }\n" % (check, name, c.name) if check else ""
        self.body.append("static Value g_%s(Thread& t, Value v) {\n%s  return to_value(t, %s(t, %s));\n}" % (
            stem, guard, get.symbol, receiver()))
        setter = "nullptr"
        if set_:
            setter = "w_" + stem
            self.body.append("static Value w_%s(Thread& t, Value v, Value x) {\n%s  return to_value(t, %s(t, %s, x));\n}" % (
                stem, guard, set_.symbol, receiver()))
        self.body.append("static GetSet d_%s = {HEADER(GetSet), %s, %s, &nx_type_%s, g_%s, %s};" % (
            stem, c_string(name), c_string(get.doc), c.cpp, stem, setter))
        return "d_" + stem

    def type(self, c, base):
        entries, known = [], {}
        for name, member in c.members:
            if isinstance(member, Native):
                stem = self.native(member)
                if member.static or member.is_new:
                    self.body.append("static NativeFunction d_%s = {HEADER(NativeFunction), &i_%s, e_%s, kEmpty};" % (stem, stem, stem))
                else:
                    self.body.append("static MethodDescriptor d_%s = {HEADER(MethodDescriptor), &i_%s};" % (stem, stem))
                known[name] = "object(&d_%s)" % stem
            elif member[0] == "getset":
                known[name] = "object(&%s)" % self.accessor(c, name, member[1], member[2])
            elif member[0] == "field":
                symbol = "d_%s_%s" % (c.cpp, c_name(name))
                self.body.append("static GetSet %s = {HEADER(GetSet), %s, nullptr, &nx_type_%s, field_get<%s, %d>, field_set<%s, %d>};" % (
                    symbol, c_string(name), c.cpp, c.struct, member[1], c.struct, member[1]))
                known[name] = "object(&%s)" % symbol
            elif member[0] == "alias":
                known[name] = known[member[1]]
            else:
                known[name] = self.default(ast.Constant(member[1]))[1]
            entries.append("{%s, %s}" % (self.text(name), known[name]))
        table = "nullptr"
        if entries:
            table = "n_" + c.cpp
            self.body.append("static NativeEntry %s[] = {\n  %s};" % (table, ",\n  ".join(entries)))
        if c.construct:
            self.body.append('extern "C" Value nx_construct_%s(Thread& t, Value type, const Value* args, uint64_t nargs, Value kwnames);' % c.cpp)
        flags = ["kTypeStatic"] + ["kTypeFinal"] * c.final + ["kTypeHasDict"] * c.has_dict + c.inherited_flags
        bases = "nullptr"
        if c.more_bases:
            bases = "reinterpret_cast<Tuple*>(&b_%s)" % c.cpp
            all_bases = [c.base] + c.more_bases
            self.body.append("".join('extern "C" Type nx_type_%s;\n' % b.cpp for b in all_bases) +
                             "static StaticTuple<%d> b_%s = {HEADER(Tuple), %d, {%s}};" % (
                                 len(all_bases), c.cpp, len(all_bases), ", ".join("object(&nx_type_%s)" % b.cpp for b in all_bases)))
        self.body.append(
            'extern "C" Type nx_type_%s;\nType nx_type_%s = {HEADER(Type), %s, %s, %s, %s, %s, %s, nullptr, nullptr, '
            '%s, %d, %s, 0, kLayoutRow%s, nullptr, %s, nullptr, %s};' % (
                c.cpp, c.cpp, c.full_name, self.text(c.name), self.text(c.name), c_string(c.doc),
                "&nx_type_" + base if base else "nullptr", bases, table, len(entries), " | ".join(flags), c.row,
                "nx_construct_" + c.cpp if c.construct else "nullptr", self.text(c.shown_module)))

    def finish(self, headers=()):
        head = ["// Generated from runtime/lib by cmake/declare.py.", '#include "natives/tables.h"',
                *['#include "%s"' % h for h in headers], '#include "natives/%s.h"' % self.module, "", 'extern "C" {']
        for s, symbol in sorted(self.texts.items()):
            data = s.encode()
            width = "kTextAscii | kTextInterned" if data.isascii() else "kTextInterned"
            row = "Bytes" if self.dialect == "py2" else "Str"
            head.append("[[gnu::weak]] StaticText<%d> %s = {{{{layout_id(kLayoutRow%s)}, {%s}, {0}, {0}}, 0, %d, nullptr}, %s};" % (
                len(data) + 1, symbol, row, width, len(data), c_string(s)))
        head.append("}")
        return "\n".join(head) + "\nnamespace natrix::rt {\n" + "\n".join(self.body) + "\n}  // namespace natrix::rt\n"


FLAGS = {"int": "kTypeIntSubclass", "str": "kTypeStrSubclass", "bytes": "kTypeBytesSubclass", "tuple": "kTypeTupleSubclass",
         "list": "kTypeListSubclass", "dict": "kTypeDictSubclass", "BaseException": "kTypeExceptionSubclass",
         "type": "kTypeTypeSubclass", "float": "kTypeFloatSubclass", "set": "kTypeSetSubclass", "long": "kTypeLongSubclass",
         "frozenset": "kTypeFrozenSetSubclass", "complex": "kTypeComplexSubclass", "file": "kTypeFileSubclass"}
# Receivers that need not be heap objects: how a wrapper checks them.
CHECKS = {"int": "is_int_value(v[0])", "float": "is_float_value(v[0])", "bool": "v[0] == kTrue || v[0] == kFalse", "long": "is_long_value(v[0])"}
BASE_EXCEPTION = "BaseException"


def link_classes(modules, layouts):
    """Fills what a class takes from its base: struct, row, flags."""
    rows = {type_name: row for row, type_name in layouts}
    builtin = {c.name: c for c in modules["builtins"].classes}
    done = set()

    def link(c, local, module):
        if c in done:
            return
        done.add(c)
        base_name = c.bases[0] if c.bases else (None if c.cpp == "object" else "object")
        base = local.get(base_name) or builtin.get(base_name)
        if base_name and base is None:
            raise SystemExit("%s.%s: unknown base %s" % (module.name, c.name, base_name))
        if base is c:
            base = builtin.get("object")
        if base is not None:      # it may stand in a later file
            link(base, local if local.get(base_name) is base else builtin, module)
        c.base = base
        c.more_bases = [local.get(n) or builtin.get(n) for n in c.bases[1:]]
        if c.struct_name:
            c.row = c.struct_name
        elif c.cpp in rows:
            c.row = rows[c.cpp]
        elif base is not None:
            c.row = base.row
        else:
            c.row = "Object"
        c.struct = None if c.cpp in IMMEDIATE or c.row == "Object" else c.row
        c.check = CHECKS.get(c.cpp, "")
        c.inherited_flags = list(base.inherited_flags) if base else []
        for key in (c.cpp, c.name):
            if key in FLAGS and FLAGS[key] not in c.inherited_flags and (key == c.cpp or key == BASE_EXCEPTION):
                c.inherited_flags.append(FLAGS[key])
        if c.row == "File" and "kTypeFileSubclass" not in c.inherited_flags:
            c.inherited_flags.append("kTypeFileSubclass")
        if base and base.has_dict:
            c.has_dict = True
        c.shown_module = c.module_name or {"builtins": None}.get(c.module, c.module)

    for module in modules.values():
        local = {c.name: c for c in module.classes}
        for c in module.classes:
            link(c, local, module)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--lib", required=True)
    options = parser.parse_args()
    writer = Writer(options.out)
    layouts = read_layouts()
    names = read_names()
    dialects = {d: load(options.lib, d) for d in ("py2", "py3")}
    for d, modules in dialects.items():
        link_classes(modules, layouts)
        for module in modules.values():
            for c in module.classes:
                if c.shown_module is None:
                    c.shown_module = "exceptions" if d == "py2" and "kTypeExceptionSubclass" in c.inherited_flags else \
                        ("__builtin__" if d == "py2" else "builtins")
                c.full_name = c_string(c.name if module.name == "builtins" else c.shown_module + "." + c.name)

    # types.h: every type of either dialect
    types = {}
    for modules in dialects.values():
        for module in modules.values():
            for c in module.classes:
                types.setdefault(c.cpp, c)
    lines = ["// Generated from runtime/lib by cmake/declare.py.", "#pragma once", '#include "runtime/core/type.h"', 'extern "C" {']
    lines += ["extern natrix::Type nx_type_%s;" % cpp for cpp in sorted(types)]
    lines += ["}", "namespace natrix::rt {", "namespace types {"]
    lines += ["inline constexpr Type& %s = nx_type_%s;" % (cpp.replace(".", "_") if cpp not in ("int", "float", "bool", "long") else cpp + "_", cpp)
              for cpp in sorted(types)]
    lines += ["}  // namespace types"]
    lines += ["inline constexpr Type& %s = nx_type_%s;" % (cpp, cpp) for cpp in sorted(types)
              if "kTypeExceptionSubclass" in types[cpp].inherited_flags and cpp != "Exception"]  # that is the struct
    lines += ["}  // namespace natrix::rt", ""]
    writer.write("types.h", "\n".join(lines))

    lines = ["// Generated from runtime/core/names.def by cmake/declare.py.", "#pragma once", '#include "natrix/object.h"',
             'extern "C" {']
    lines += ["extern natrix::Text nx_name_%s;" % c_name(n) for n in names]
    lines += ["}", "namespace natrix::rt::names {"]
    lines += ["inline natrix::Text* const %s = &nx_name_%s;" % (safe(c_name(n)), c_name(n)) for n in names]
    lines += ["}  // namespace natrix::rt::names", ""]
    writer.write("names.h", "\n".join(lines))

    writer.write("tables.h", TABLES_H)

    # <module>.h: prototypes of both dialects
    for name in sorted(set(dialects["py2"]) | set(dialects["py3"])):
        prototypes = {}
        for modules in dialects.values():
            if name not in modules:
                continue
            module = modules[name]
            natives = list(module.functions)
            for c in module.classes:
                for _, member in c.members:
                    if isinstance(member, Native):
                        natives.append(member)
                    elif member[0] == "getset":
                        natives += [m for m in member[1:] if m]
            for n in natives:
                old = prototypes.setdefault(n.symbol, n.prototype())
                strip = lambda p: re.sub(r" \w+(?=[,)])", "", p)
                if strip(old) != strip(n.prototype()):
                    raise SystemExit("%s is declared twice and differently:\n  %s\n  %s" % (n.symbol, old, n.prototype()))
        lines = ["// Generated from runtime/lib/%s.py by cmake/declare.py." % name.replace(".", "/"), "#pragma once",
                 '#include "natives/forward.h"', "namespace natrix::rt {"]
        lines += [p for _, p in sorted(prototypes.items())] + ["}  // namespace natrix::rt", ""]
        writer.write("%s.h" % name.replace(".", "_"), "\n".join(lines))
    forward = sorted({row for row, _ in layouts} - {"Free", "Values", "Ints", "Doubles", "Bools", "Raw", "NoneType", "Ellipsis", "NotImplemented", "Object", "Bool", "Type", "Code"})
    writer.write("forward.h", "\n".join(
        ["// Generated from include/natrix/layouts.def by cmake/declare.py.", "#pragma once",
         '#include "runtime/core/result.h"', '#include "runtime/core/type.h"', "namespace natrix {"] +
        ["struct %s;" % s for s in forward] + ["}", "namespace natrix::rt { using namespace natrix; }", ""]))

    for d, modules in dialects.items():
        other = dialects["py3" if d == "py2" else "py2"]
        for module in modules.values():
            tables = Tables(d, module.name.replace(".", "_"))
            for c in module.classes:
                tables.type(c, c.base.cpp if c.base else None)
            for n in module.functions:
                stem = tables.native(n)
                tables.body.append('extern "C" NativeFunction %s;\nNativeFunction %s = {HEADER(NativeFunction), &i_%s, e_%s, kEmpty};' % (
                    n.object_symbol, n.object_symbol, stem, stem))
            for c in module.classes:  # compiled code names a module's class by its name in Python
                named = "%s_%s" % (module.name.replace(".", "_"), c.node.name)
                if module.name != "builtins" and c.cpp != named:
                    tables.body.append('extern "C" Type nx_type_%s [[gnu::alias("nx_type_%s")]];' % (named, c.cpp))
            if module.name == "builtins":
                builtins_namespace(tables, module, modules, other)
            structs = sorted({c.struct for c in module.classes if c.struct} |
                             {POINTERS[n.kind(p)] for c in module.classes for _, m in c.members if isinstance(m, Native)
                              for n in [m] for p in n.parameters if n.kind(p) in POINTERS} |
                             {POINTERS[n.kind(p)] for n in module.functions for p in n.parameters if n.kind(p) in POINTERS})
            writer.write("%s/%s.cpp" % (d, module.name.replace(".", "_")), tables.finish(struct_headers(structs)))

        # natives.cpp: what library modules declare, by name, for the evaluator
        rows, declarations = [], []
        for module in modules.values():
            if module.name == "builtins":
                continue
            for symbol, kind, name in ([(n.object_symbol, "NativeFunction", n.name) for n in module.functions] +
                                       [("nx_type_%s" % c.cpp, "Type", c.node.name) for c in module.classes]):
                declarations.append('extern "C" %s %s;' % (kind, symbol))
                rows.append('{"%s", "%s", &%s}' % (module.name, name, symbol))
        writer.write("%s/natives.cpp" % d, "\n".join(
            ["// Generated from runtime/lib by cmake/declare.py.", '#include "natives/types.h"', '#include "runtime/core/native.h"',
             '#include "runtime/eval/natives.h"', "using namespace natrix;"] + declarations +
            ['extern "C" {', "extern const NativeRow nx_natives[];",
             "const NativeRow nx_natives[] = {", *[r + "," for r in rows], "{nullptr, nullptr, nullptr}};", "}", ""]))

        # names.cpp: strong definitions under the dialect's and the neutral symbol
        lines = ["// Generated from runtime/core/names.def by cmake/declare.py.", '#include "natives/static_text.h"', 'extern "C" {']
        row = "Bytes" if d == "py2" else "Str"
        for n in names:
            symbol = "nx_s%s_%s" % (d[2], mangle(n))
            lines.append("StaticText<%d> %s = {{{{layout_id(kLayoutRow%s)}, {kTextAscii | kTextInterned}, {0}, {0}}, 0, %d, nullptr}, %s};" % (
                len(n) + 1, symbol, row, len(n), c_string(n)))
            lines.append('extern StaticText<%d> nx_name_%s [[gnu::alias("%s")]];' % (len(n) + 1, c_name(n), symbol))
        lines += ["extern Text* const nx_static_names[];", "Text* const nx_static_names[] = {" + ", ".join("&nx_s%s_%s.head" % (d[2], mangle(n)) for n in names) + ", nullptr};"]
        lines += ["extern const int nx_dialect;", "const int nx_dialect = %s;" % d[2], "}", ""]
        writer.write("%s/names.cpp" % d, "\n".join(lines))
        writer.write("static_text.h", STATIC_TEXT_H)

        # layouts.cpp: the table of layouts; rows whose module is not linked are null
        lines = ["// Generated from include/natrix/layouts.def by cmake/declare.py.", '#include "runtime/core/type.h"',
                 "namespace natrix {", 'extern "C" {']
        lines += ["[[gnu::weak]] extern Layout nx_layout_%s;" % r for r, _ in layouts if r != "Free"]
        lines += ["Layout* const nx_builtin_layouts[kBuiltinLayoutCount] = {nullptr," +
                  ", ".join("&nx_layout_%s" % r for r, _ in layouts if r != "Free") + "};", "}", "}  // namespace natrix", ""]
        writer.write("%s/layouts.cpp" % d, "\n".join(lines))


def builtins_namespace(tables, module, modules, other):
    """Missing types as aliases of their base, and the namespace's names and slots."""
    present = {c.cpp for c in module.classes}
    for name, other_module in sorted(other.items()):
        for c in other_module.classes:
            if c.cpp in present or (name != "builtins" and name in modules):
                continue
            if name != "builtins":
                continue
            base = c.base
            while base is not None and base.cpp not in present:
                base = base.base
            target = {"long": "int", "IOError": "OSError", "EnvironmentError": "OSError"}.get(c.cpp, base.cpp if base else "object")
            tables.body.append('extern "C" Type nx_type_%s [[gnu::alias("nx_type_%s")]];' % (c.cpp, target))
    entries = []
    for c in module.classes:
        if not c.node.name.startswith("_") and not getattr(c, "hidden", False) and "hidden" not in decorator_names(c.node)[0]:
            entries.append((c.name, "object(&nx_type_%s)" % c.cpp))
    for n in module.functions:
        entries.append((n.name, "object(&%s)" % n.object_symbol))
    entries += [("None", "kNone"), ("False", "kFalse"), ("True", "kTrue"), ("__debug__", "kTrue")]
    known = dict(entries)
    for name, value in module.aliases:
        entries.append((name, "kNotImplemented" if isinstance(value, ast.Name) and value.id == "NotImplemented" else
                        known[value.id] if isinstance(value, ast.Name) else tables.default(value)[1] if not
                        (isinstance(value, ast.Constant) and value.value is Ellipsis) else "kEllipsis"))
    tables.body.append('extern "C" {\nextern const Text* const nx_builtin_names[];\nextern Value nx_builtin_slots[];\nextern const uint32_t nx_builtin_count;\n'
                       'const Text* const nx_builtin_names[] = {\n  %s};' % ",\n  ".join(tables.text(n) for n, _ in entries))
    tables.body.append("Value nx_builtin_slots[] = {\n  %s};" % ",\n  ".join(v for _, v in entries))
    tables.body.append("const uint32_t nx_builtin_count = %d;\n}\nNATRIX_ROOTS(builtin_roots, nx_builtin_slots, %d);" % (len(entries), len(entries)))


STATIC_TEXT_H = '''// Generated by cmake/declare.py.
#pragma once
#include "natrix/object.h"
namespace natrix {
template <int N>
struct StaticText {
  Text head;
  char data[N];
};
}
using namespace natrix;
'''

TABLES_H = '''// Generated by cmake/declare.py: what the generated tables share.
#pragma once
#include "natives/static_text.h"
#include "natives/types.h"
#include "runtime/core/native.h"
#include "runtime/core/structs.h"
#include "runtime/errors/raise.h"
#define HEADER(Name) {{layout_id(kLayoutRow##Name)}, {0}, {0}, {0}}
namespace natrix::rt {
template <class T>
inline Value object(T* p) { return {reinterpret_cast<uint64_t>(p)}; }
template <int N>
constexpr const Text* text(const StaticText<N>* s) { return &s->head; }
/// A Tuple whose items can be initialised statically.
template <int N>
struct StaticTuple : Object {
  int64_t length;
  Value items[N];
};
/// Accessors of a struct's `fields`; unset reads as None.
template <class T, int I>
Value field_get(Thread& t, Value self) {
  if (!is<T>(self)) { (void)raise(t, TypeError, "descriptor doesn't apply to a '{}' object", type_name(self)); return kRaised; }
  Value v = load(&as<T>(self)->fields[I]);
  return v == kEmpty ? kNone : v;
}
template <class T, int I>
Value field_set(Thread& t, Value self, Value v) {
  if (!is<T>(self)) { (void)raise(t, TypeError, "descriptor doesn't apply to a '{}' object", type_name(self)); return kRaised; }
  store(as<T>(self), &as<T>(self)->fields[I], v);
  return kNone;
}
}
'''


if __name__ == "__main__":
    main()
