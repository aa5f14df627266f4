// runtime/eval/prepare.cpp - NIR to bodies: constants become objects, blocks become offsets.
#include <cstdlib>
#include <unordered_map>

#include "compiler/nir/info.h"
#include "runtime/containers/list.h"
#include "runtime/containers/set.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/attribute.h"
#include "runtime/core/module.h"
#include "runtime/eval/body.h"
#include "runtime/functions/function.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

namespace {

Value kept_objects = kEmpty;  // a List
NATRIX_ROOTS(kept_roots, &kept_objects, 1);

Result<Value> make_constant(Thread& t, const nir::Constant& c, const std::vector<Value>& earlier) {
  using Kind = nir::Constant::Kind;
  switch (c.kind) {
    case Kind::None: return kNone;
    case Kind::True: return kTrue;
    case Kind::False: return kFalse;
    case Kind::Ellipsis: return kEllipsis;
    case Kind::NotImplemented: return kNotImplemented;
    case Kind::Int: return int_from_int64(t, c.integer);
    case Kind::BigInt: return parse_int(t, c.text, 10, kNone);
    case Kind::Long: return parse_int(t, c.text, 10, kNone, true);
    case Kind::Float: return Value::from_double(c.real);
    case Kind::Complex: return make_complex(t, c.real, c.imag);
    case Kind::Str: {
      Value s = value_of(TRY(make_str(t, c.text)));
      // Equal short names are one object, as CPython's compiler interns constants that look like identifiers.
      return is_native_str(s) && c.text.size() <= 20 ? value_of(intern(t, as<Text>(s))) : s;
    }
    case Kind::Bytes: {
      Value s = value_of(TRY(make_bytes(t, c.text)));
      return is_native_str(s) && c.text.size() <= 20 ? value_of(intern(t, as<Text>(s))) : s;
    }
    case Kind::Tuple:
    case Kind::FrozenSet: {
      Tuple* tuple = TRY(allocate_tuple(t, static_cast<int64_t>(c.items.size())));
      for (size_t i = 0; i < c.items.size(); ++i) store(tuple, &tuple->items[i], earlier[static_cast<size_t>(c.items[i])]);
      if (c.kind == Kind::Tuple) return value_of(tuple);
      return value_of(TRY(frozenset_from_py(t, value_of(tuple))));
    }
  }
  __builtin_unreachable();
}

class Preparer {
 public:
  Preparer(Thread& t, Unit& unit, const nir::Program& program) : t_(t), unit_(unit), program_(program) {}

  Result<void> run() {
    for (const nir::Constant& c : program_.constants) {
      Value v = TRY(make_constant(t_, c, unit_.constants));
      TRY(keep(t_, v));
      unit_.constants.push_back(v);
    }
    for (size_t i = 0; i < program_.functions.size(); ++i) unit_.bodies.push_back(new Body);
    for (const nir::Module& m : program_.modules) TRY(module(m));
    for (size_t i = 0; i < program_.functions.size(); ++i) TRY(function(*program_.functions[i], *unit_.bodies[i]));
    for (Body* body : unit_.bodies) {
      body->names = unit_.names.data();
      body->constants = unit_.constants.data();
    }
    return {};
  }

 private:
  Result<const Text*> name(Symbol symbol) {
    return unit_.names[static_cast<size_t>(TRY(name_index(symbol)))];
  }
  /// Index of an interned native string in the unit's names.
  Result<int64_t> name_index(Symbol symbol) {
    auto [at, fresh] = name_index_.emplace(symbol, static_cast<int32_t>(unit_.names.size()));
    if (fresh) {
      Text* text = intern(t_, TRY(native_str(t_, symbol.text())));
      TRY(keep(t_, value_of(text)));
      unit_.names.push_back(text);
    }
    return int64_t{at->second};
  }
  Result<const Text*> text(std::string_view s) {
    Text* made = TRY(native_str(t_, s));
    TRY(keep(t_, value_of(made)));
    return static_cast<const Text*>(made);
  }

  Result<void> module(const nir::Module& m) {
    auto* info = new ModuleInfo{};
    unit_.infos.push_back(info);
    info->name = intern(t_, const_cast<Text*>(TRY(text(m.name))));
    info->filename = TRY(text(m.filename));
    info->flags = m.package ? kModulePackage : 0;
    info->body = &unit_.bodies[static_cast<size_t>(m.body)]->code;
    info->slot_count = static_cast<uint32_t>(m.globals.size());
    auto* names = static_cast<const Text**>(std::calloc(m.globals.size() + 1, sizeof(Text*)));
    for (size_t i = 0; i < m.globals.size(); ++i) names[i] = TRY(name(m.globals[i]));
    info->slot_names = names;
    // A tuple's items serve as the slots, so that the collector sees them.
    Tuple* slots = TRY(allocate_tuple(t_, static_cast<int64_t>(m.globals.size())));
    TRY(keep(t_, value_of(slots)));
    info->slots = slots->items;
    return {};
  }

  Result<void> function(const nir::Function& f, Body& body) {
    body.kind = f.kind;
    const nir::Module& m = program_.modules[static_cast<size_t>(f.module)];
    ModuleInfo* info = unit_.infos[static_cast<size_t>(f.module)];
    body.dynamic = m.dynamic;
    body.slots = info->slots;
    TRY(code_object(f, body, info));
    body.code.flags |= m.futures;
    if (f.resume != nir::kNone) {
      body.resume = unit_.bodies[static_cast<size_t>(f.resume)];
      body.resume->outer = &body;
      const nir::Function& resume = *program_.functions[static_cast<size_t>(f.resume)];
      body.code.frame_size = static_cast<uint16_t>(resume.frame_size);
      if (resume.observing) body.code.flags |= kCodeObserving;
    }
    number_registers(f, body);
    return encode(f, body);
  }

  Result<void> code_object(const nir::Function& f, Body& body, const ModuleInfo* info) {
    Code& code = body.code;
    code.layout.store(layout_id(kLayoutRowCode), std::memory_order_relaxed);
    code.name = TRY(name(f.name));
    code.qualname = TRY(name(f.qualname));
    code.filename = info->filename;
    bool visible_locals = f.kind != nir::FunctionKind::ClassBody && f.kind != nir::FunctionKind::Module;
    if (visible_locals)
      for (nir::Local local : f.visible) body.varnames.push_back(TRY(name(f.locals[static_cast<size_t>(local)].name)));
    else
      for (Symbol s : f.positional) body.varnames.push_back(TRY(name(s)));
    for (Symbol s : f.free_names) body.freevars.push_back(TRY(name(s)));
    code.varnames = body.varnames.data();
    code.freevars = body.freevars.data();
    code.doc = f.doc == nir::kNone ? kNone : unit_.constants[static_cast<size_t>(f.doc)];
    code.entry = eval_entry;
    code.resume = f.resume == nir::kNone && !f.is_resume ? nullptr : eval_resume;
    code.nir = &body;
    code.first_line = f.first_line;
    code.positional_count = static_cast<uint16_t>(f.positional.size());
    code.positional_only_count = static_cast<uint16_t>(f.positional_only);
    code.keyword_only_count = static_cast<uint16_t>(f.keyword_only.size());
    code.local_count = static_cast<uint16_t>(body.varnames.size());
    code.free_count = static_cast<uint16_t>(body.freevars.size());
    code.frame_size = static_cast<uint16_t>(f.frame_size);
    code.flags = (f.var_args ? kCodeVarArgs : 0) | (f.var_keywords ? kCodeVarKeywords : 0) | (f.framed ? kCodeFramed : 0) |
                 (f.observing ? kCodeObserving : 0);
    switch (f.kind) {
      case nir::FunctionKind::Plain: break;
      case nir::FunctionKind::Generator: code.flags |= kCodeGenerator; break;
      case nir::FunctionKind::Coroutine: code.flags |= kCodeCoroutine; break;
      case nir::FunctionKind::AsyncGenerator: code.flags |= kCodeAsyncGenerator; break;
      case nir::FunctionKind::ClassBody: code.flags |= kCodeClassBody; break;
      case nir::FunctionKind::Module: code.flags |= kCodeModule; break;
    }
    return {};
  }

  /// Visible locals first, in order; then the others; then the register for unwanted results.
  void number_registers(const nir::Function& f, Body& body) {
    registers_.assign(f.locals.size(), nir::kNone);
    int32_t next = 0;
    for (nir::Local local : f.visible)
      if (registers_[static_cast<size_t>(local)] == nir::kNone) registers_[static_cast<size_t>(local)] = next++;
    for (int32_t& r : registers_)
      if (r == nir::kNone) r = next++;
    body.registers = static_cast<uint32_t>(next) + 1;
  }

  Result<void> encode(const nir::Function& f, Body& body) {
    std::vector<int32_t> block_at(f.blocks.size());
    std::vector<size_t> fixups;  // words that hold block numbers
    uint32_t cache_count = 0;
    auto& w = body.words;
    for (size_t b = 0; b < f.blocks.size(); ++b) {
      const nir::Block& block = f.blocks[b];
      block_at[b] = static_cast<int32_t>(w.size());
      int32_t line = 0;
      for (const nir::Instr& i : block.code) {
        const nir::OpInfo& op = nir::info(i.op);
        if (i.line != 0 && i.line != line && op.effects == nir::Effects::Raises) {
          w.push_back(static_cast<int32_t>(EvalOp::Line));
          w.push_back(i.line);
          line = i.line;
        }
        if (op.effects == nir::Effects::Raises)
          body.places.push_back({static_cast<uint32_t>(w.size()), i.line, i.column, i.end_column, block.unwind});
        w.push_back(static_cast<int32_t>(i.op));
        w.push_back(i.result == nir::kNone ? static_cast<int32_t>(body.registers) - 1 : registers_[static_cast<size_t>(i.result)]);
        bool varies = op.operands.ends_with('*');
        size_t fixed = op.operands.size() - (varies ? 1 : 0);
        for (size_t n = 0; n < fixed; ++n) w.push_back(reg(i.operands[n]));
        if (varies) {
          w.push_back(static_cast<int32_t>(i.operands.size() - fixed));
          for (size_t n = fixed; n < i.operands.size(); ++n) w.push_back(reg(i.operands[n]));
          body.scratch = std::max(body.scratch, static_cast<uint32_t>(i.operands.size() + 2));
        }
        TRY(immediates(i, op, body, cache_count));
        if (i.op == nir::Op::Switch) w.push_back(static_cast<int32_t>(block.targets.size()));
        if (op.effects == nir::Effects::Ends) {
          for (nir::BlockId target : block.targets) {
            fixups.push_back(w.size());
            w.push_back(target);
          }
        }
      }
    }
    for (size_t at : fixups) w[at] = block_at[static_cast<size_t>(w[at])];
    for (Place& p : body.places)
      if (p.unwind != nir::kNone) p.unwind = block_at[static_cast<size_t>(p.unwind)];
    if (cache_count != 0) {
      body.caches = static_cast<InlineCache*>(std::calloc(cache_count, sizeof(InlineCache)));
      register_caches(body.caches, cache_count);
    }
    return {};
  }
  int32_t reg(nir::Local local) const { return registers_[static_cast<size_t>(local)]; }

  Result<void> immediates(const nir::Instr& i, const nir::OpInfo& op, Body& body, uint32_t& caches) {
    auto& w = body.words;
    switch (op.immediate) {
      case nir::Immediate::None: w.push_back(i.kind); break;
      case nir::Immediate::Const:
      case nir::Immediate::Slot: w.push_back(static_cast<int32_t>(i.immediate)); break;
      case nir::Immediate::Name:
        w.push_back(static_cast<int32_t>(TRY(name_index(i.name))));
        w.push_back(static_cast<int32_t>(i.immediate));
        w.push_back(static_cast<int32_t>(i.immediate2));
        w.push_back(i.kind);
        w.push_back(static_cast<int32_t>(caches++));
        break;
      case nir::Immediate::Code:
        w.push_back(static_cast<int32_t>(body.nested.size()));
        body.nested.push_back(unit_.bodies[static_cast<size_t>(i.immediate)]);
        break;
      default: w.push_back(i.kind);
    }
    return {};
  }

  Thread& t_;
  Unit& unit_;
  const nir::Program& program_;
  std::unordered_map<Symbol, int32_t> name_index_;
  std::vector<int32_t> registers_;
};

}  // namespace

Result<void> keep(Thread& t, Value v) {
  if (!v.is_object()) return {};
  if (kept_objects == kEmpty) store(nullptr, &kept_objects, value_of(TRY(allocate_list(t, 256))));
  return list_append(t, as<List>(kept_objects), v);
}

Unit* prepare(Thread& t, const nir::Program& program) {
  auto* unit = new Unit;
  return Preparer(t, *unit, program).run().raised() ? nullptr : unit;
}

}  // namespace natrix::rt
