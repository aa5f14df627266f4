// compiler/optimize/consume.cpp - Generator expressions that a built-in function uses up at once become loops: in sum(), any(),
// all(), min(), max(), list(), tuple(), set(), sorted() and join(). Where the name may be bound to something else a test goes
// before, and the call stays behind it.
#include <algorithm>
#include <map>

#include "compiler/nir/info.h"
#include "compiler/optimize/inliner.h"

namespace natrix {

using nir::CompareOp;
using nir::kNone;

namespace {

/// The blocks of a resume half that yields at one place: where it starts and where it goes on.
struct OneYield {
  nir::BlockId start = kNone, after = kNone;
};

/// Null if it has another form: several yields, a value sent that is used, locals that are not kept where they were.
OneYield one_yield(const nir::Function& resume) {
  const nir::Block& entry = resume.blocks[0];
  if (entry.code.size() != 2 || entry.code[0].op != nir::Op::GenState || entry.code[1].op != nir::Op::Switch || entry.targets.size() != 2) return {};
  std::map<int64_t, nir::Local> slots;
  std::vector<bool> used(resume.locals.size(), false);
  for (const nir::Block& block : resume.blocks)
    for (const nir::Instr& i : block.code)
      for (nir::Local operand : i.operands) used[static_cast<size_t>(operand)] = true;
  int suspends = 0;
  for (const nir::Block& block : resume.blocks) {
    for (const nir::Instr& i : block.code) {
      switch (i.op) {
        case nir::Op::GenSuspend: ++suspends; break;
        case nir::Op::GenSave: case nir::Op::GenLoad: {
          const nir::Local local = i.op == nir::Op::GenSave ? i.operands[0] : i.result;
          if (slots.try_emplace(i.immediate, local).first->second != local) return {};
          break;
        }
        case nir::Op::CheckSent:
          if (i.result != kNone && used[static_cast<size_t>(i.result)]) return {};
          break;
        case nir::Op::Delegate: case nir::Op::Send: case nir::Op::Return: case nir::Op::Unwind: return {};
        default: break;
      }
    }
  }
  if (suspends != 1) return {};
  return {entry.targets[0], entry.targets[1]};
}

}  // namespace

/// The name is that of a built-in function, as far as the module's text tells.
bool Inliner::is_builtin(const Use& callee) const {
  if (callee.definitions != 1 || callee.op != Op::LoadGlobal) return false;
  for (const auto& f : program_.functions) {
    if (f->module != f_.module) continue;
    for (const Block& block : f->blocks)
      for (const Instr& i : block.code)
        if (i.op == Op::StoreGlobal && i.name == callee.name) return false;
  }
  return true;
}

Inliner::Consumer Inliner::consumer(const Block& block, size_t position) const {
  const Instr& generator = block.code[position];
  if (generator.op != Op::Call || generator.operands.size() != 2 || generator.immediate != kNone || generator.result == kNone) return Consumer::None;
  if (position + 1 >= block.code.size()) return Consumer::None;
  const Use* function = use(generator.operands[0]);
  const Use* iterator = use(generator.operands[1]);
  const Use* made = use(generator.result);
  for (const Use* each : {function, iterator, made})
    if (each == nullptr || each->definitions != 1 || each->uses != 1) return Consumer::None;
  if (function->code == kNone || consumed_.contains(function->code)) return Consumer::None;
  const Function& callee = *program_.functions[static_cast<size_t>(function->code)];
  if (callee.kind != nir::FunctionKind::Generator || callee.resume == kNone || callee.name.text() != "<genexpr>" || callee.parameter_count() != 1) return Consumer::None;
  const Function& resume = *program_.functions[static_cast<size_t>(callee.resume)];
  if (!can_be_inlined(resume) || one_yield(resume).start == kNone) return Consumer::None;

  const Instr& call = block.code[position + 1];
  if (call.immediate != kNone) return Consumer::None;
  if (call.op == Op::CallLoaded && call.operands.size() == 3 && call.operands[2] == generator.result) {
    // join makes a list of what is not one before it does anything else. A constant's join is known.
    const Use* text = use(call.operands[1]);
    if (text == nullptr || text->definitions != 1 || text->constant == kNone) return Consumer::None;
    const nir::Constant::Kind kind = program_.constants[static_cast<size_t>(text->constant)].kind;
    if (kind != nir::Constant::Kind::Str && kind != nir::Constant::Kind::Bytes) return Consumer::None;
    const Use* method = use(call.operands[0]);
    return method != nullptr && method->definitions == 1 && method->op == Op::LoadMethod && method->name.text() == "join" ? Consumer::Join : Consumer::None;
  }
  if (call.op != Op::Call || call.operands.size() != 2 || call.operands[1] != generator.result) return Consumer::None;
  const Use* callee_use = use(call.operands[0]);
  if (callee_use == nullptr || callee_use->op != Op::LoadGlobal) return Consumer::None;
  constexpr std::pair<std::string_view, Consumer> kConsumers[] = {
      {"list", Consumer::List}, {"tuple", Consumer::Tuple}, {"set", Consumer::Set}, {"sorted", Consumer::Sorted}, {"sum", Consumer::Sum},
      {"any", Consumer::Any},   {"all", Consumer::All},     {"min", Consumer::Min}, {"max", Consumer::Max}};
  for (const auto& [name, kind] : kConsumers)
    if (callee_use->name.text() == name && is_builtin(*callee_use)) return kind;
  return Consumer::None;
}

bool Inliner::consume(BlockId where, size_t position) {
  const Consumer kind = consumer(f_.blocks[static_cast<size_t>(where)], position);
  if (kind == Consumer::None) return false;
  const bool certain = kind == Consumer::Join;
  const BlockId unwind = f_.blocks[static_cast<size_t>(where)].unwind;
  const std::vector<Instr>& code = f_.blocks[static_cast<size_t>(where)].code;
  const Instr generator = code[position];
  Instr call = code[position + 1];
  if (call.result == kNone) call.result = fresh();
  // What makes the iterator goes along, so that the loop may do without one.
  size_t from = position;
  if (!certain) {
    if (position == 0 || code[position - 1].op != Op::Iter || code[position - 1].result != generator.operands[1]) return false;
    from = position - 1;
    const Use* source = use(code[from].operands[0]);
    if (from > 0 && code[from - 1].op == Op::Call && code[from - 1].result == code[from].operands[0] && source != nullptr && source->definitions == 1 &&
        source->uses == 1) {
      --from;
    }
  }
  std::vector<Instr> setup(code.begin() + static_cast<std::ptrdiff_t>(from), code.begin() + static_cast<std::ptrdiff_t>(position));
  const BlockId rest = cut(where, position + 1);
  f_.blocks[static_cast<size_t>(where)].code.resize(from, generator);

  auto add = [&](BlockId to, Op op, std::vector<Local> operands, Local result) -> Instr& {
    Instr& made = f_.blocks[static_cast<size_t>(to)].code.emplace_back();
    made = {.op = op, .result = result, .line = call.line, .column = call.column, .end_column = call.end_column,
            .operands = std::move(operands), .name = {}, .scope = call.scope};
    return made;
  };
  auto jump = [&](BlockId from_block, BlockId to) {
    add(from_block, Op::Jump, {}, kNone);
    f_.blocks[static_cast<size_t>(from_block)].targets = {to};
  };
  auto branch = [&](BlockId from_block, Local condition, BlockId yes, BlockId no) {
    add(from_block, Op::Branch, {condition}, kNone);
    f_.blocks[static_cast<size_t>(from_block)].targets = {yes, no};
  };
  auto constant = [&](BlockId to, nir::Constant value, Local result) {
    auto& all = program_.constants;
    const auto found = std::find(all.begin(), all.end(), value);
    const auto index = found - all.begin();
    if (found == all.end()) all.push_back(std::move(value));
    add(to, Op::Const, {}, result).immediate = index;
  };

  Instr function{.op = Op::Unreachable, .operands = {}, .name = {}};
  for (const Block& block : f_.blocks)
    for (const Instr& i : block.code)
      if (i.result == generator.operands[0]) function = i;
  const auto index = static_cast<int32_t>(function.immediate);
  const std::vector<Local> cells = take_function(generator.operands[0]);
  consumed_.insert(index);
  BlockId begin = where;
  Local iterator = generator.operands[1];
  if (!certain) {
    const BlockId general = block(unwind);
    begin = block(unwind);
    const std::string name(use(call.operands[0])->name.text());
    const bool is_type = kind == Consumer::List || kind == Consumer::Tuple || kind == Consumer::Set;
    const Local known = fresh({{}, nir::LocalType::Bool});
    add(where, Op::IsStatic, {call.operands[0]}, known).name = names_.intern((is_type ? "nx_type_" : "nxd_builtins_") + name);
    branch(where, known, begin, general);
    auto& otherwise = f_.blocks[static_cast<size_t>(general)].code;
    otherwise.push_back(function);
    otherwise.insert(otherwise.end(), setup.begin(), setup.end());
    otherwise.push_back(generator);
    otherwise.push_back(call);
    jump(general, rest);
    std::map<Local, Local> again;
    for (Instr& i : setup) {
      for (Local& operand : i.operands)
        if (auto found = again.find(operand); found != again.end()) operand = found->second;
      again[i.result] = fresh();
      i.result = again[i.result];
      f_.blocks[static_cast<size_t>(begin)].code.push_back(i);
    }
    iterator = f_.blocks[static_cast<size_t>(begin)].code.back().result;
  }

  const BlockId item = block(unwind), end = block(unwind);
  const Local value = fresh(), result = fresh();
  switch (kind) {
    case Consumer::List: case Consumer::Tuple: case Consumer::Sorted: case Consumer::Join: add(begin, Op::BuildList, {}, result); break;
    case Consumer::Set: add(begin, Op::BuildSet, {}, result); break;
    case Consumer::Sum: constant(begin, {.kind = nir::Constant::Kind::Int, .text = {}, .items = {}}, result); break;
    case Consumer::Min: case Consumer::Max: add(begin, Op::Empty, {}, result); break;
    default: break;
  }
  const BlockId again = run_body(index, call, iterator, cells, begin, item, end, value);
  if (certain) {
    Function& outer = *program_.functions[static_cast<size_t>(index)];
    for (Function* absorbed : {&outer, program_.functions[static_cast<size_t>(outer.resume)].get()}) {
      absorbed->blocks.clear();
      absorbed->inlined.clear();
      absorbed->absorbed = true;
    }
  }
  switch (kind) {
    case Consumer::List: case Consumer::Tuple: case Consumer::Sorted: case Consumer::Join:
      add(item, Op::ListAppend, {result, value}, kNone);
      jump(item, again);
      if (kind == Consumer::List) add(end, Op::Copy, {result}, call.result);
      else if (kind == Consumer::Tuple) add(end, Op::ListToTuple, {result}, call.result);
      else if (kind == Consumer::Sorted) add(end, Op::Call, {call.operands[0], result}, call.result);
      else add(end, Op::CallLoaded, {call.operands[0], call.operands[1], result}, call.result);
      break;
    case Consumer::Set:
      add(item, Op::SetAdd, {result, value}, kNone);
      jump(item, again);
      add(end, Op::Copy, {result}, call.result);
      break;
    case Consumer::Sum:
      add(item, Op::Binary, {result, value}, result).kind = static_cast<uint8_t>(nir::BinaryOp::Add);
      jump(item, again);
      add(end, Op::Copy, {result}, call.result);
      break;
    case Consumer::Any: case Consumer::All: {
      const BlockId decided = block(unwind);
      const Local truth = fresh({{}, nir::LocalType::Bool});
      const bool any = kind == Consumer::Any;
      auto boolean = [](bool b) { return nir::Constant{.kind = b ? nir::Constant::Kind::True : nir::Constant::Kind::False, .text = {}, .items = {}}; };
      add(item, Op::Truth, {value}, truth);
      branch(item, truth, any ? decided : again, any ? again : decided);
      constant(decided, boolean(any), call.result);
      jump(decided, rest);
      constant(end, boolean(!any), call.result);
      break;
    }
    default: {
      const BlockId compare = block(unwind), take = block(unwind), none = block(unwind), some = block(unwind);
      const Local first = fresh({{}, nir::LocalType::Bool}), better = fresh({{}, nir::LocalType::Bool}), empty = fresh({{}, nir::LocalType::Bool});
      const Local less = fresh(), nothing = fresh();
      add(item, Op::IsEmpty, {result}, first);
      branch(item, first, take, compare);
      add(compare, Op::Compare, {value, result}, less).kind = static_cast<uint8_t>(kind == Consumer::Min ? CompareOp::Lt : CompareOp::Gt);
      add(compare, Op::Truth, {less}, better);
      branch(compare, better, take, again);
      add(take, Op::Copy, {value}, result);
      jump(take, again);
      add(end, Op::IsEmpty, {result}, empty);
      branch(end, empty, none, some);
      add(none, Op::BuildList, {}, nothing);
      add(none, Op::Call, {call.operands[0], nothing}, call.result);  // its error
      jump(none, rest);
      add(some, Op::Copy, {result}, call.result);
      jump(some, rest);
      return true;
    }
  }
  jump(end, rest);
  return true;
}

nir::BlockId Inliner::run_body(int32_t index, const Instr& call, Local iterator, const std::vector<Local>& cells, BlockId begin, BlockId item, BlockId end, Local value) {
  Function& outer = *program_.functions[static_cast<size_t>(index)];
  const Function& resume = *program_.functions[static_cast<size_t>(outer.resume)];
  const BlockId unwind = f_.blocks[static_cast<size_t>(begin)].unwind;
  const OneYield places = one_yield(resume);
  const int32_t scope = open_scope(index, resume, call);
  std::vector<Local> renamed = rename(resume, cells);
  for (const Block& from : resume.blocks)
    for (const Instr& i : from.code)
      if (i.op == Op::GenLoad && i.immediate == 0) renamed[static_cast<size_t>(i.result)] = iterator;

  // A StopIteration that the body lets out is not the end of the loop in Python 3 (PEP 479).
  const BlockId failed = block(unwind);
  const Local exception = fresh();
  {
    auto& code = f_.blocks[static_cast<size_t>(failed)].code;
    code.push_back({.op = Op::Catch, .result = exception, .operands = {}, .name = {}, .scope = scope});
    code.push_back({.op = Op::GeneratorFailed, .line = call.line, .column = call.column, .end_column = call.end_column, .operands = {exception}, .name = {}, .scope = call.scope});
    code.push_back({.op = Op::Jump, .operands = {}, .name = {}});
    f_.blocks[static_cast<size_t>(failed)].targets = {end};
  }
  const auto first = static_cast<BlockId>(f_.blocks.size());
  for (size_t b = 0; b < resume.blocks.size(); ++b) block(failed);
  enter(resume, places.start, renamed, begin, first + places.start, scope, call);
  for (size_t b = 0; b < resume.blocks.size(); ++b) {
    const Block& from = resume.blocks[b];
    Block& to = f_.blocks[static_cast<size_t>(first) + b];
    if (b == 0) {  // the choice where to go on
      to.code.push_back({.op = Op::Unreachable, .operands = {}, .name = {}});
      continue;
    }
    for (BlockId target : from.targets) to.targets.push_back(first + target);
    for (const Instr& original : from.code) {
      Instr i = copy_of(original, renamed, scope);
      switch (original.op) {
        case Op::GenSave: case Op::GenLoad: case Op::CheckSent: continue;
        case Op::ClosureCell: {
          const Local cell = cells[static_cast<size_t>(original.immediate)];
          if (i.result == cell) continue;
          i = {.op = Op::Copy, .result = i.result, .operands = {cell}, .name = {}};
          break;
        }
        case Op::GenSuspend:
          to.code.push_back({.op = Op::Copy, .result = value, .operands = i.operands, .name = {}});
          i = {.op = Op::Jump, .operands = {}, .name = {}};
          to.targets = {item};
          break;
        case Op::GenReturn:
          i = {.op = Op::Jump, .operands = {}, .name = {}};
          to.targets = {end};
          break;
        default: break;
      }
      to.code.push_back(std::move(i));
    }
  }
  return first + places.after;
}

}  // namespace natrix
