// compiler/optimize/specialize.cpp - see specialize.h: which functions get a fast half, types of locals, edges, and the
// operations that stay generic.
#include "compiler/optimize/specialize.h"

#include "compiler/nir/info.h"
#include "natrix/layout_rows.h"

namespace natrix {

using nir::Block;
using nir::BlockId;
using nir::Function;
using nir::FunctionKind;
using nir::kNone;

namespace {

/// The representation of a value of this type.
nir::LocalType representation(const Type& type) {
  if (type.is(TypeKind::Int)) return nir::LocalType::Int;
  if (type.is(TypeKind::Float)) return nir::LocalType::Float;
  if (type.is(TypeKind::Bool)) return nir::LocalType::Bool;
  return nir::LocalType::Value;
}

/// `local` is a container or text whose layout the operation looks at.
bool looks_into(const nir::Instr& i, nir::Local local) {
  using nir::Op;
  switch (i.op) {
    case Op::GetItem: case Op::SetItem: case Op::LoadMethod: case Op::Iter: return i.operands[0] == local;
    case Op::Compare: return true;
    case Op::Call: return i.operands[0] != local;
    default: return false;
  }
}

/// The result may be empty: its local stays a Value.
bool may_be_empty(nir::Op op) {
  using nir::Op;
  switch (op) {
    case Op::Empty: case Op::Next: case Op::Send: case Op::MatchKeys: case Op::MatchClass: case Op::SwapHandled: case Op::PeekCell:
    case Op::CheckSent: return true;
    default: return false;
  }
}

/// Why a function gets no fast half; None: it does, if it gains by it.
Why ineligible(const nir::Program& program, const Inference& inference, int32_t index) {
  const Function& f = *program.functions[static_cast<size_t>(index)];
  if (!program.modules[static_cast<size_t>(f.module)].own()) return Why::Foreign;
  if (f.framed) return Why::Framed;
  if (!inference.function(index).reached) return Why::NotReached;
  switch (f.kind) {
    case FunctionKind::Plain: return Why::None;
    case FunctionKind::Generator: return f.is_resume ? Why::None : Why::RunsOnce;
    case FunctionKind::Module: return f.has_loop() ? Why::None : Why::RunsOnce;
    case FunctionKind::ClassBody: return Why::RunsOnce;
    default: return Why::Coroutine;
  }
}

/// Locals that must stay Values whatever they hold: those that may be unset.
std::vector<bool> unset_locals(const Function& f) {
  std::vector<bool> unset(f.locals.size(), false);
  for (const Block& block : f.blocks) {
    for (const nir::Instr& i : block.code) {
      if (i.result != kNone && may_be_empty(i.op)) unset[static_cast<size_t>(i.result)] = true;
      if (i.op == nir::Op::CheckBound || i.op == nir::Op::IsEmpty) unset[static_cast<size_t>(i.operands[0])] = true;
    }
  }
  return unset;
}

}  // namespace

uint16_t layout_row(TypeKind kind) {
  switch (kind) {
    case TypeKind::List: return kLayoutRowList;
    case TypeKind::Tuple: case TypeKind::TupleOf: return kLayoutRowTuple;
    case TypeKind::Dict: return kLayoutRowDict;
    case TypeKind::ByteArray: return kLayoutRowByteArray;
    case TypeKind::Str: return kLayoutRowStr;
    case TypeKind::Bytes: return kLayoutRowBytes;
    default: return 0;
  }
}

void specialize(nir::Program& program, Inference& inference, ForeseenClasses& classes, Notes* notes) {
  const auto count = static_cast<int32_t>(program.functions.size());
  std::vector<Signature> signatures(static_cast<size_t>(count));
  for (int32_t k = 0; k < count; ++k) {
    const Function& f = *program.functions[static_cast<size_t>(k)];
    if (f.kind != FunctionKind::Plain || ineligible(program, inference, k) != Why::None) continue;
    Signature& signature = signatures[static_cast<size_t>(k)];
    signature.direct = true;
    signature.positional = f.binds_by_position();
    signature.result = representation(inference.function(k).result);
    const std::vector<bool> unset = unset_locals(f);
    for (int32_t p = 0; p < f.parameter_count(); ++p) {
      signature.parameters.push_back(unset[static_cast<size_t>(p)] ? nir::LocalType::Value : representation(inference.local(k, p)));
    }
  }
  std::vector<std::unique_ptr<Specializer>> makers(static_cast<size_t>(count));
  std::vector<std::unique_ptr<Function>> made(static_cast<size_t>(count));
  std::vector<int32_t> work;
  for (int32_t k = 0; k < count; ++k) {
    const Why why = ineligible(program, inference, k);
    if (why != Why::None && notes != nullptr) notes->functions.emplace_back(k, why);
    if (why != Why::None) continue;
    makers[static_cast<size_t>(k)] = std::make_unique<Specializer>(program, inference, classes, signatures, k, notes);
    made[static_cast<size_t>(k)] = makers[static_cast<size_t>(k)]->run();
    if (makers[static_cast<size_t>(k)]->gain()) work.push_back(k);
  }
  // Those that gain something, and those that they call.
  std::vector<bool> wanted(static_cast<size_t>(count), false);
  while (!work.empty()) {
    const int32_t k = work.back();
    work.pop_back();
    if (wanted[static_cast<size_t>(k)]) continue;
    wanted[static_cast<size_t>(k)] = true;
    for (int32_t callee : makers[static_cast<size_t>(k)]->callees()) work.push_back(callee);
  }
  for (int32_t k = 0; k < count; ++k) {
    if (!wanted[static_cast<size_t>(k)]) continue;
    Function& generic = *program.functions[static_cast<size_t>(k)];
    generic.fast = static_cast<int32_t>(program.functions.size());
    makers[static_cast<size_t>(k)]->resumes().apply(generic);
    program.functions.push_back(std::move(made[static_cast<size_t>(k)]));
  }
}

Specializer::Specializer(nir::Program& program, Inference& inference, ForeseenClasses& classes, const std::vector<Signature>& signatures,
                         int32_t function, Notes* notes)
    : program_(program),
      inference_(inference),
      classes_(classes),
      signatures_(signatures),
      index_(function),
      generic_(*program.functions[static_cast<size_t>(function)]),
      liveness_(generic_),
      fast_(std::make_unique<Function>()),
      uses_(generic_.locals.size()),
      notes_(notes) {}

std::unique_ptr<Function> Specializer::run() {
  *fast_ = generic_;
  fast_->cold = index_;
  fast_->result = signatures_[static_cast<size_t>(index_)].result;
  for (const Block& block : generic_.blocks) {
    for (const Instr& i : block.code) {
      if (i.result != kNone) uses_[static_cast<size_t>(i.result)].definitions.push_back(&i);
      for (Local operand : i.operands) uses_[static_cast<size_t>(operand)].uses.push_back(&i);
    }
  }
  choose_types();
  find_cursors();
  find_direct_methods();
  for (size_t b = 0; b < generic_.blocks.size(); ++b) {
    block_ = out_ = static_cast<BlockId>(b);
    fast_->blocks[b].code.clear();
    const auto& code = generic_.blocks[b].code;
    if (b == 0) check_parameters();
    for (position_ = 0; position_ < code.size(); ++position_) {
      at_ = &code[position_];
      instr(*at_);
    }
  }
  return std::move(fast_);
}

void Specializer::choose_types() {
  const std::vector<bool> unset = unset_locals(generic_);
  const Signature& signature = signatures_[static_cast<size_t>(index_)];
  for (size_t k = 0; k < generic_.locals.size(); ++k) {
    LocalType& type = fast_->locals[k].type;
    if (type != LocalType::Value) continue;
    if (notes_ != nullptr) {
      const Type predicted = this->predicted(static_cast<Local>(k));
      const bool number = predicted.kind == TypeKind::Int || predicted.kind == TypeKind::Float || predicted.kind == TypeKind::Bool;
      if (number && (unset[k] || predicted.optional)) notes_->variables.push_back({index_, static_cast<Local>(k), unset[k] ? Why::MayBeUnset : Why::MayBeNone});
    }
    if (unset[k]) continue;
    type = k < signature.parameters.size() ? signature.parameters[k] : representation(predicted(static_cast<Local>(k)));
  }
  choose_rows(unset);
}

/// Containers and texts are checked where they come from, and once: those that are looked into, and what is copied to them.
void Specializer::choose_rows(const std::vector<bool>& unset) {
  std::vector<Local> work;
  auto choose = [&](Local local) {
    LocalInfo& info = fast_->locals[static_cast<size_t>(local)];
    const Type type = predicted(local);
    if (info.row != 0 || info.type != LocalType::Value || unset[static_cast<size_t>(local)] || !type.is(type.kind)) return;
    info.row = layout_row(type.kind);
    if (info.row != 0) work.push_back(local);
  };
  for (size_t k = 0; k < generic_.locals.size(); ++k) {
    for (const Instr* use : uses_[k].uses) {
      if (looks_into(*use, static_cast<Local>(k))) choose(static_cast<Local>(k));
    }
  }
  while (!work.empty()) {
    const Local local = work.back();
    work.pop_back();
    for (const Instr* definition : uses_[static_cast<size_t>(local)].definitions) {
      if (definition->op == Op::Copy) choose(definition->operands[0]);
    }
  }
}

void Specializer::check_parameters() {
  position_ = 0;
  at_ = &generic_.blocks[0].code[0];
  for (Local p = 0; p < generic_.parameter_count(); ++p) {
    if (const uint16_t row = row_of(p)) append(Op::GuardRow, {p}, p, edge_before()).immediate = row;
  }
}

nir::Local Specializer::with_row(Local local, uint16_t row) {
  if (row_of(local) == row) return local;
  const Local known = fresh(LocalType::Value, row);
  append(Op::GuardRow, {as_value(local)}, known, edge_before()).immediate = row;
  return known;
}

nir::Local Specializer::fresh(LocalType type, uint16_t row) {
  fast_->locals.push_back({{}, type, row});
  return static_cast<Local>(fast_->locals.size() - 1);
}

nir::Instr& Specializer::append(Op op, std::vector<Local> operands, Local result, int32_t edge) {
  Instr& made = fast_->blocks[static_cast<size_t>(out_)].code.emplace_back();
  made = {.op = op, .result = result, .line = at_->line, .column = at_->column, .end_column = at_->end_column,
          .operands = std::move(operands), .name = {}, .edge = edge, .scope = at_->scope};
  return made;
}

nir::Local Specializer::emit(Op op, std::vector<Local> operands, LocalType result, int32_t edge) {
  const Local local = fresh(result);
  append(op, std::move(operands), local, edge);
  return local;
}

Specializer::Fork Specializer::fork(Local condition) {
  const auto first = static_cast<BlockId>(fast_->blocks.size());
  for (int k = 0; k < 3; ++k) {
    fast_->blocks.emplace_back();
    fast_->blocks.back().unwind = fast_->blocks[static_cast<size_t>(out_)].unwind;
  }
  fast_->blocks[static_cast<size_t>(first) + 2].targets = std::move(fast_->blocks[static_cast<size_t>(out_)].targets);
  append(Op::Branch, {condition}, kNone);
  fast_->blocks[static_cast<size_t>(out_)].targets = {first, first + 1};
  out_ = first;
  return {first, first + 1, first + 2};
}

void Specializer::jump(BlockId target) {
  append(Op::Jump, {}, kNone);
  fast_->blocks[static_cast<size_t>(out_)].targets = {target};
}

nir::Local Specializer::int_constant(int64_t n) {
  const Local local = fresh(LocalType::Int);
  append(Op::IntConst, {}, local).immediate = n;
  return local;
}

// --- edges

int32_t Specializer::edge_before() { return make_edge(position_, kNone, kNone); }
int32_t Specializer::edge_behind(Local result, Local value) { return make_edge(position_ + 1, result, value); }

int32_t Specializer::make_edge(size_t position, Local result, Local value) {
  auto [known, fresh] = edges_.try_emplace({block_, position, result, value}, static_cast<int32_t>(fast_->edges.size()));
  if (!fresh) return known->second;
  ResumePoints::Point point{block_, position, {}, {}};
  nir::Edge edge;
  auto restore = [&](Op op, Local into, int64_t slot) {
    point.code.push_back({.op = op, .result = into, .operands = {}, .immediate = slot, .name = {}});
  };
  auto own = [&](LocalType type) {
    point.locals.push_back(type);
    return static_cast<Local>(ResumePoints::kFirstOwn - static_cast<Local>(point.locals.size() - 1));
  };
  /// Hands over one local of the fast function; into kNone: a new local of the point, as it is or boxed.
  auto hand_over = [&](Local from, Local into, bool boxed = false) {
    const auto slot = static_cast<int64_t>(edge.locals.size());
    edge.locals.push_back(from);
    const LocalType is = type_of(from);
    const LocalType becomes = into != kNone ? generic_.locals[static_cast<size_t>(into)].type : boxed ? LocalType::Value : is;
    if (into == kNone) into = own(becomes);
    switch (is) {
      case LocalType::Value: restore(Op::ResumeValue, into, slot); break;
      case LocalType::Int: restore(becomes == LocalType::Int ? Op::ResumeRaw : Op::ResumeInt, into, slot); break;
      case LocalType::Float: restore(Op::ResumeFloat, into, slot); break;
      case LocalType::Bool: {
        const Local flag = becomes == LocalType::Bool ? into : own(LocalType::Bool);
        restore(Op::ResumeBool, flag, slot);
        if (flag != into) point.code.push_back({.op = Op::BoxBool, .result = into, .operands = {flag}, .name = {}});
        break;
      }
    }
    return into;
  };
  auto make = [&](Op op, std::vector<Local> operands, Local into) {
    if (into == kNone) into = own(LocalType::Value);
    point.code.push_back({.op = op, .result = into, .operands = std::move(operands), .name = {}});
    return into;
  };
  auto remake = [&](const Cursor& c, Local into) {
    const Local a = hand_over(c.a, kNone), b = hand_over(c.b, kNone);
    if (c.kind == Cursor::Kind::Range) {
      make(Op::MakeRangeIterator, {a, b, hand_over(c.c, kNone)}, into);
    } else if (c.kind == Cursor::Kind::Sequence) {
      make(Op::MakeSequenceIterator, {a, b}, into);
    } else if (c.kind == Cursor::Kind::Reversed) {
      make(Op::MakeReversed, {a, b}, into);
    } else {
      const Local first = make(Op::MakeSequenceIterator, {a, b}, kNone);
      if (c.kind == Cursor::Kind::Enumerate) make(Op::MakeEnumerate, {first, b}, into);
      else make(Op::MakeZip, {first, make(Op::MakeSequenceIterator, {hand_over(c.c, kNone), b}, kNone)}, into);
    }
  };
  const nir::LocalSet live = liveness_.before(block_, position);
  for (size_t k = 0; k < live.size(); ++k) {
    const auto local = static_cast<Local>(k);
    if (!live[k]) continue;
    if (local == result) {
      hand_over(value, local);
    } else if (auto cursor = cursors_.find(local); cursor != cursors_.end()) {
      remake(cursor->second, local);
    } else if (auto pair = pairs_.find(local); pair != pairs_.end()) {
      std::vector<Local> parts;
      for (Local part : pair->second) parts.push_back(hand_over(part, kNone, /*boxed=*/true));
      make(Op::BuildTuple, std::move(parts), local);
    } else if (auto sum = sums_.find(local); sum != sums_.end()) {
      Local left = hand_over(sum->second[0], kNone);
      for (size_t part = 1; part < sum->second.size(); ++part) {
        const Local right = hand_over(sum->second[part], kNone), into = part + 1 == sum->second.size() ? local : own(LocalType::Value);
        point.code.push_back({.op = Op::Binary, .kind = static_cast<uint8_t>(nir::BinaryOp::Add), .result = into, .operands = {left, right}, .name = {}});
        left = into;
      }
    } else if (auto method = methods_.find(local); method != methods_.end()) {
      const Local receiver = hand_over(method->second.receiver, kNone);
      point.code.push_back({.op = Op::LoadMethod, .result = local, .operands = {receiver}, .name = method->second.name});
    } else {
      hand_over(local, local);
    }
  }
  edge.resume = resumes_.add(std::move(point));
  fast_->edges.push_back(std::move(edge));
  return known->second;
}

// --- conversions

nir::Local Specializer::as_value(Local local) {
  switch (type_of(local)) {
    case LocalType::Value: return local;
    case LocalType::Bool: return emit(Op::BoxBool, {local}, LocalType::Value);
    case LocalType::Int: return emit(Op::IntToValue, {local}, LocalType::Value);
    case LocalType::Float: return emit(Op::FloatToValue, {local}, LocalType::Value);
  }
  return local;
}

nir::Local Specializer::as_int(Local local) {
  switch (type_of(local)) {
    case LocalType::Int: return local;
    case LocalType::Bool: return emit(Op::BoolToInt, {local}, LocalType::Int);
    default: return emit(Op::GuardInt, {as_value(local)}, LocalType::Int, edge_before());
  }
}

nir::Local Specializer::as_float(Local local) {
  switch (type_of(local)) {
    case LocalType::Float: return local;
    case LocalType::Int: return emit(Op::IntToFloat, {local}, LocalType::Float);
    case LocalType::Bool: return emit(Op::IntToFloat, {as_int(local)}, LocalType::Float);
    case LocalType::Value: break;
  }
  if (integral(local)) return emit(Op::IntToFloat, {as_int(local)}, LocalType::Float);
  return emit(Op::GuardFloat, {local}, LocalType::Float, edge_before());
}

nir::Local Specializer::as_bool(Local local) {
  return type_of(local) == LocalType::Bool ? local : emit(Op::GuardBool, {as_value(local)}, LocalType::Bool, edge_before());
}

nir::Local Specializer::as(Local local, LocalType type) {
  switch (type) {
    case LocalType::Value: return as_value(local);
    case LocalType::Int: return type_of(local) == LocalType::Bool ? emit(Op::GuardInt, {as_value(local)}, LocalType::Int, edge_before()) : as_int(local);
    case LocalType::Float: return type_of(local) == LocalType::Float ? local : emit(Op::GuardFloat, {as_value(local)}, LocalType::Float, edge_before());
    case LocalType::Bool: return as_bool(local);
  }
  return local;
}

/// Optional numbers count: where one is used as a number, it is checked to be one.
bool Specializer::integral(Local local) const {
  const LocalType type = type_of(local);
  if (type == LocalType::Int || type == LocalType::Bool) return true;
  return type == LocalType::Value && predicted(local).kind == TypeKind::Int;
}

bool Specializer::floating(Local local) const {
  return type_of(local) == LocalType::Float || (type_of(local) == LocalType::Value && predicted(local).kind == TypeKind::Float);
}

void Specializer::define(Local local, Local value) {
  if (local == kNone) return;
  const LocalType wanted = type_of(local), is = type_of(value);
  if (wanted == is && (row_of(local) == 0 || row_of(local) == row_of(value))) {
    append(Op::Copy, {value}, local);
    return;
  }
  const Local boxed = as_value(value);
  switch (wanted) {
    case LocalType::Value:
      if (const uint16_t row = row_of(local)) append(Op::GuardRow, {boxed}, local, edge_behind(local, boxed)).immediate = row;
      else append(Op::Copy, {boxed}, local);
      break;
    case LocalType::Int: append(Op::GuardInt, {boxed}, local, edge_behind(local, boxed)); break;
    case LocalType::Float: append(Op::GuardFloat, {boxed}, local, edge_behind(local, boxed)); break;
    case LocalType::Bool: append(Op::GuardBool, {boxed}, local, edge_behind(local, boxed)); break;
  }
}

// --- operations

/// What has been found by the name of a built-in is taken to be that.
bool Specializer::is_static(const Instr& i) {
  if (!predicted(i.operands[0]).is(TypeKind::Builtin)) return false;
  append(Op::GuardIs, {i.operands[0]}, kNone, edge_before()).name = i.name;
  append(Op::BoolConst, {}, i.result).kind = 1;
  return true;
}

/// A name of which it is known whether the module binds it: unless that is wrong, there is nothing to search.
bool Specializer::load_global(const Instr& i) {
  if (i.result == kNone || i.immediate == kNone) return no(Why::GlobalUnknown);
  const Type type = predicted(i.result);
  if (!type.known()) return no(Why::GlobalUnknown);
  auto load = [&](Op op, Local result, int32_t edge) {
    Instr& made = append(op, {}, result, edge);
    made.name = i.name;
    made.immediate = i.immediate;
  };
  if (type.is(TypeKind::Builtin)) {
    load(Op::LoadBuiltin, i.result, edge_before());
    return true;
  }
  // Python 2's True and False are built-in names.
  const bool builtin = type.is(TypeKind::Bool) && inference_.global_slot(generic_.module, static_cast<size_t>(i.immediate)).kind == TypeKind::Never;
  const LocalType wanted = type_of(i.result);
  if (wanted == LocalType::Value && row_of(i.result) == 0) {
    load(builtin ? Op::LoadBuiltin : Op::LoadSlot, i.result, edge_before());
    return true;
  }
  // What is unbound fails the check for the type.
  const Local found = fresh(LocalType::Value);
  load(builtin ? Op::LoadBuiltin : Op::LoadSlot, found, builtin ? edge_before() : kNone);
  const Op guard = wanted == LocalType::Value ? Op::GuardRow : wanted == LocalType::Int ? Op::GuardInt : wanted == LocalType::Float ? Op::GuardFloat : Op::GuardBool;
  Instr& checked = append(guard, {found}, i.result, edge_before());
  if (guard == Op::GuardRow) checked.immediate = row_of(i.result);
  return true;
}

/// The operation as it is, on boxed operands.
void Specializer::generic(const Instr& i) {
  const nir::OpInfo& op = nir::info(i.op);
  Instr copy = i;
  for (size_t k = 0; k < copy.operands.size(); ++k) {
    const char wanted = k < op.operands.size() && op.operands[k] != '*' ? op.operands[k] : 'V';
    if (wanted == 'V') copy.operands[k] = as_value(copy.operands[k]);
    if (wanted == 'B') copy.operands[k] = as_bool(copy.operands[k]);
  }
  const bool convert = i.result != kNone && op.result == 'V' &&
                       (type_of(i.result) != LocalType::Value || (row_of(i.result) != 0 && row_of(i.result) != nir::row_made(i)));
  if (convert) copy.result = fresh(LocalType::Value);
  const Local made = copy.result;
  fast_->blocks[static_cast<size_t>(out_)].code.push_back(std::move(copy));
  if (convert) define(i.result, made);
}

void Specializer::instr(const Instr& i) {
  bool done = false;
  why_ = Why::NoTypedForm;
  switch (i.op) {
    case Op::Const: {
      const nir::Constant& c = program_.constants[static_cast<size_t>(i.immediate)];
      const LocalType type = type_of(i.result);
      if (type == LocalType::Int && c.kind == nir::Constant::Kind::Int) append(Op::IntConst, {}, i.result).immediate = c.integer;
      else if (type == LocalType::Float && c.kind == nir::Constant::Kind::Float) append(Op::FloatConst, {}, i.result).immediate = i.immediate;
      else if (type == LocalType::Bool && (c.kind == nir::Constant::Kind::True || c.kind == nir::Constant::Kind::False))
        append(Op::BoolConst, {}, i.result).kind = c.kind == nir::Constant::Kind::True;
      else break;
      done = true;
      break;
    }
    case Op::Copy: case Op::Narrow: define(i.result, i.operands[0]), done = true; break;
    case Op::IsEmpty:
      if (auto ended = ended_.find(i.operands[0]); ended != ended_.end()) append(Op::Copy, {ended->second}, i.result), done = true;
      break;
    case Op::LoadGlobal: done = load_global(i); break;
    case Op::Is: done = is(i); break;
    case Op::IsStatic: done = is_static(i); break;
    case Op::Binary: case Op::InPlace: done = text_sum(i) || binary(i) || operator_call(i); break;
    case Op::Unary: done = unary(i); break;
    case Op::Compare: done = compare(i); break;
    case Op::Truth: done = truth(i); break;
    case Op::Call: done = call(i); break;
    case Op::LoadMethod: done = load_method(i); break;
    case Op::CallLoaded: done = call_loaded(i); break;
    case Op::Iter: done = iter(i); break;
    case Op::Next: done = next(i); break;
    case Op::Unpack: done = pairs_.contains(i.result); break;
    case Op::TupleItem: done = tuple_item(i); break;
    case Op::GetItem: done = get_item(i); break;
    case Op::SetItem: done = set_item(i); break;
    case Op::GetAttr: done = get_attribute(i); break;
    case Op::SetAttr: done = set_attribute(i); break;
    case Op::Return:
      append(Op::Return, {type_of(i.operands[0]) == fast_->result ? i.operands[0] : as_value(i.operands[0])}, kNone);
      done = true;
      break;
    default: break;
  }
  if (notes_ != nullptr) notes_->operations.push_back({index_, i, done ? Why::None : why_});
  if (!done) generic(i);
}

}  // namespace natrix
