// compiler/nir/print.cpp - NIR as text. A line an operation:
//   %x.2 = binary add %1, %n.0            @ 3:4-9
// A named local is %name.index, a temporary %index. What follows `;` is a comment.
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "compiler/nir/info.h"
#include "compiler/nir/text.h"

namespace natrix::nir {

namespace {

std::string quote(std::string_view text) {
  std::string out = "\"";
  for (unsigned char c : text) {
    char escape[8];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c < 32 || c >= 127) {
      std::snprintf(escape, sizeof escape, "\\x%02x", c);
      out += escape;
    } else {
      out += static_cast<char>(c);
    }
  }
  return out + '"';
}

/// A constant as a reader wants to see it.
std::string show(const Program& program, int64_t index) {
  const Constant& c = program.constants[static_cast<size_t>(index)];
  switch (c.kind) {
    case Constant::Kind::None: return "None";
    case Constant::Kind::True: return "True";
    case Constant::Kind::False: return "False";
    case Constant::Kind::Ellipsis: return "Ellipsis";
    case Constant::Kind::NotImplemented: return "NotImplemented";
    case Constant::Kind::Int: return std::to_string(c.integer);
    case Constant::Kind::BigInt: return c.text;
    case Constant::Kind::Long: return c.text + "L";
    case Constant::Kind::Float: return number_text(c.real);
    case Constant::Kind::Complex: return number_text(c.real) + "+" + number_text(c.imag) + "j";
    case Constant::Kind::Str: return quote(c.text);
    case Constant::Kind::Bytes: return "b" + quote(c.text);
    case Constant::Kind::Tuple:
    case Constant::Kind::FrozenSet: {
      std::string out = c.kind == Constant::Kind::Tuple ? "(" : "{";
      for (size_t i = 0; i < c.items.size(); ++i) out += (i ? ", " : "") + show(program, c.items[i]);
      return out + (c.kind == Constant::Kind::Tuple ? ")" : "}");
    }
  }
  return "?";
}

char type_letter(LocalType type) { return "vbif"[static_cast<size_t>(type)]; }

std::string local_text(const Function& f, Local local) {
  if (local == kNone) return "%none";
  std::string out = "%";
  if (Symbol name = f.locals[local].name) {
    out += name.text();
    out += '.';
  }
  return out + std::to_string(local);
}

void print_instr(const Program& program, const Function& f, const Block& block, const Instr& i, std::string& out) {
  const OpInfo& op = info(i.op);
  std::string line = "    ", comment;
  if (i.result != kNone) line += local_text(f, i.result) + " = ";
  line += op.text;
  auto word = [&](std::string_view text) { (line += ' ') += text; };
  switch (op.immediate) {
    case Immediate::None: break;
    case Immediate::Const:
      word(i.immediate == kNone ? "-" : "#" + std::to_string(i.immediate));
      if (i.immediate != kNone) comment = show(program, i.immediate);
      break;
    case Immediate::Name:
      word(quote(i.name.text()));
      if (i.immediate != kNone) word(std::to_string(i.immediate));
      if (i.op == Op::Import) word("level " + std::to_string(i.immediate2));
      if (i.kind != 0) word("kind " + std::to_string(i.kind));
      break;
    case Immediate::Slot: word(std::to_string(i.immediate)); break;
    case Immediate::Slots: word(std::to_string(i.immediate) + " " + std::to_string(i.immediate2)); break;
    case Immediate::Classes:
      word(quote(i.name.text()));
      word(std::to_string(i.kind) + " " + std::to_string(i.immediate) + " " + std::to_string(i.immediate2));
      break;
    case Immediate::Code:
      word("@" + std::to_string(i.immediate));
      comment = program.functions[static_cast<size_t>(i.immediate)]->qualname.text();
      break;
    case Immediate::Binary: word(name_of(static_cast<BinaryOp>(i.kind))); break;
    case Immediate::Unary: word(name_of(static_cast<UnaryOp>(i.kind))); break;
    case Immediate::Compare: word(name_of(static_cast<CompareOp>(i.kind))); break;
    case Immediate::Kind: word(std::to_string(i.kind)); break;
  }
  if (op.immediate == Immediate::None && i.kind != 0) word("kind " + std::to_string(i.kind));
  const char* separator = " ";
  for (Local operand : i.operands) {
    line += separator;
    line += local_text(f, operand);
    separator = ", ";
  }
  if (op.effects == Effects::Ends) {
    for (BlockId target : block.targets) {
      line += separator;
      line += "b" + std::to_string(target);
      separator = ", ";
    }
  }
  if ((i.op == Op::CallFast || i.op == Op::CallTyped || i.op == Op::DictPair) && i.immediate2 != kNone) word("else " + local_text(f, static_cast<Local>(i.immediate2)));
  if (i.op == Op::CallCold) word("resume " + std::to_string(i.immediate2));
  if (i.edge != kNone) word("edge " + std::to_string(i.edge));
  if (i.scope != kNone && op.effects != Effects::Ends && op.effects != Effects::Pure) word("in " + std::to_string(i.scope));
  if (i.line != 0 && op.effects != Effects::Ends && op.effects != Effects::Pure) {
    line.resize(line.size() < 44 ? 44 : line.size() + 1, ' ');
    line += " @ " + std::to_string(i.line);
    if (i.column >= 0) line += ":" + std::to_string(i.column) + "-" + std::to_string(i.end_column);
  }
  if (!comment.empty()) line += "  ; " + comment;
  out += line;
  out += '\n';
}

void print_constant(const Program& program, size_t index, std::string& out) {
  const Constant& c = program.constants[index];
  out += "const " + std::to_string(index);
  switch (c.kind) {
    case Constant::Kind::None: out += " none"; break;
    case Constant::Kind::True: out += " true"; break;
    case Constant::Kind::False: out += " false"; break;
    case Constant::Kind::Ellipsis: out += " ellipsis"; break;
    case Constant::Kind::NotImplemented: out += " not_implemented"; break;
    case Constant::Kind::Int: out += " int " + std::to_string(c.integer); break;
    case Constant::Kind::BigInt: out += " big " + c.text; break;
    case Constant::Kind::Long: out += " long " + c.text; break;
    case Constant::Kind::Float: out += " float " + number_text(c.real); break;
    case Constant::Kind::Complex: out += " complex " + number_text(c.real) + " " + number_text(c.imag); break;
    case Constant::Kind::Str: out += " str " + quote(c.text); break;
    case Constant::Kind::Bytes: out += " bytes " + quote(c.text); break;
    case Constant::Kind::Tuple: out += " tuple"; break;
    case Constant::Kind::FrozenSet: out += " frozenset"; break;
  }
  for (int32_t item : c.items) out += " " + std::to_string(item);
  out += '\n';
}

}  // namespace

std::string number_text(double value) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  char text[40];
  for (int precision = 1; precision <= 17; ++precision) {
    std::snprintf(text, sizeof text, "%.*g", precision, value);
    if (std::strtod(text, nullptr) == value) break;
  }
  return text;
}

std::string print(const Program& program, const Function& f, int32_t index) {
  std::string out = "function @" + std::to_string(index) + " " + quote(f.name.text());
  auto names = [&](const char* label, const std::vector<Symbol>& symbols) {
    if (symbols.empty()) return;
    (out += ' ') += label;
    for (Symbol s : symbols) (out += ' ') += quote(s.text());
  };
  if (f.qualname != f.name) out += " qualname " + quote(f.qualname.text());
  (out += " kind ") += name_of(f.kind);
  out += " module " + std::to_string(f.module) + " line " + std::to_string(f.first_line);
  if (f.framed) out += " framed";
  if (f.observing) out += " observing";
  if (f.absorbed) out += " absorbed";
  if (f.is_resume) out += " is_resume frame " + std::to_string(f.frame_size);
  if (f.resume != kNone) out += " resume @" + std::to_string(f.resume);
  if (f.fast != kNone) out += " fast @" + std::to_string(f.fast);
  if (f.is_fast()) out += " cold @" + std::to_string(f.cold) + " result " + type_letter(f.result);
  if (f.doc != kNone) out += " doc #" + std::to_string(f.doc);
  names("positional", f.positional);
  if (f.positional_only != 0) out += " posonly " + std::to_string(f.positional_only);
  names("kwonly", f.keyword_only);
  if (f.var_args) out += " varargs " + quote(f.var_args.text());
  if (f.var_keywords) out += " varkeywords " + quote(f.var_keywords.text());
  names("free", f.free_names);
  out += " {\n  locals";
  for (size_t i = 0; i < f.locals.size(); ++i) {
    out += " " + local_text(f, static_cast<Local>(i));
    if (f.locals[i].type != LocalType::Value) out += std::string(":") + type_letter(f.locals[i].type);
    if (f.locals[i].row != 0) out += ":" + std::to_string(f.locals[i].row);
  }
  out += '\n';
  if (!f.visible.empty()) {
    out += "  visible";
    for (Local local : f.visible) out += " " + local_text(f, local);
    out += '\n';
  }
  if (!f.resumes.empty()) {
    out += "  resumes";
    for (BlockId block : f.resumes) out += " b" + std::to_string(block);
    out += '\n';
  }
  for (const Inlined& call : f.inlined) {
    out += "  inlined @" + std::to_string(call.function) + " in " + std::to_string(call.scope) + " at " + std::to_string(call.line) + " " +
           std::to_string(call.column) + " " + std::to_string(call.end_column) + "  ; " +
           std::string(program.functions[static_cast<size_t>(call.function)]->qualname.text()) + '\n';
  }
  for (const Edge& edge : f.edges) {
    out += "  edge " + (edge.block != kNone ? "b" + std::to_string(edge.block) : std::to_string(edge.resume));
    for (Local local : edge.locals) out += " " + local_text(f, local);
    out += '\n';
  }
  for (size_t b = 0; b < f.blocks.size(); ++b) {
    const Block& block = f.blocks[b];
    out += "  b" + std::to_string(b);
    if (block.unwind != kNone) out += " unwind b" + std::to_string(block.unwind);
    out += ":\n";
    for (const Instr& i : block.code) print_instr(program, f, block, i, out);
  }
  return out + "}\n";
}

std::string print(const Program& program, bool library) {
  std::string out = program.dialect == Dialect::Py2 ? "program py2" : "program py3";
  if (program.needs_evaluator) out += " evaluator";
  out += '\n';
  for (size_t m = 0; m < program.modules.size(); ++m) {
    const Module& module = program.modules[m];
    if (module.library && !library) continue;
    out += "module " + std::to_string(m) + " " + quote(module.name) + " file " + quote(module.filename) + " body @" +
           std::to_string(module.body);
    if (module.package) out += " package";
    if (module.library) out += " library";
    if (module.installed) out += " installed";
    if (module.dynamic) out += " dynamic";
    if (module.futures != 0) out += " futures " + std::to_string(module.futures);
    if (!module.globals.empty()) out += " globals";
    for (Symbol name : module.globals) (out += ' ') += quote(name.text());
    out += '\n';
  }
  for (const ClassLayout& c : program.classes) {
    out += "class " + quote(c.name.text());
    if (c.base != kNone) out += " base " + std::to_string(c.base);
    out += " slots";
    for (Symbol slot : c.slots) (out += ' ') += quote(slot.text());
    for (const ClassLayout::Method& m : c.methods) out += " method " + quote(m.name.text()) + (m.function == kNone ? " -" : " @" + std::to_string(m.function));
    for (Symbol value : c.values) out += " value " + quote(value.text());
    out += '\n';
  }
  for (size_t f = 0; f < program.functions.size(); ++f) {
    const Function& function = *program.functions[f];
    if (program.modules[static_cast<size_t>(function.module)].library && !library) continue;
    out += '\n';
    out += print(program, function, static_cast<int32_t>(f));
  }
  out += '\n';
  for (size_t c = 0; c < program.constants.size(); ++c) print_constant(program, c, out);
  return out;
}

}  // namespace natrix::nir
