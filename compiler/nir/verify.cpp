// compiler/nir/verify.cpp - The invariants that every later stage relies on.
#include <algorithm>

#include "compiler/nir/info.h"
#include "compiler/nir/text.h"
#include "natrix/layout_rows.h"

namespace natrix::nir {

namespace {

class Verifier {
 public:
  explicit Verifier(const Program& program) : program_(program) {}

  std::string run() {
    for (size_t m = 0; m < program_.modules.size() && error_.empty(); ++m) {
      int32_t body = program_.modules[m].body;
      if (body < 0 || static_cast<size_t>(body) >= program_.functions.size()) error_ = "module without a body";
    }
    for (size_t c = 0; c < program_.constants.size() && error_.empty(); ++c)
      for (int32_t item : program_.constants[c].items)
        if (item < 0 || static_cast<size_t>(item) >= c) error_ = "constant " + std::to_string(c) + " holds a later one";
    for (index_ = 0; index_ < program_.functions.size() && error_.empty(); ++index_) function(*program_.functions[index_]);
    return error_;
  }

 private:
  void fail(const std::string& what) {
    if (!error_.empty()) return;
    error_ = "@" + std::to_string(index_) + " " + std::string(f_->qualname.text());
    if (block_ >= 0) error_ += ", b" + std::to_string(block_);
    if (at_ >= 0) error_ += ", operation " + std::to_string(at_) + " (" + std::string(info(instr_->op).text) + ")";
    error_ += ": " + what;
  }

  bool has_block(BlockId b) const { return b >= 0 && static_cast<size_t>(b) < f_->blocks.size(); }

  void function(const Function& f) {
    f_ = &f;
    block_ = at_ = -1;
    if (f.blocks.empty() != f.absorbed) return fail(f.absorbed ? "blocks of an absorbed function" : "no blocks");
    for (size_t k = 0; k < f.inlined.size(); ++k) {
      const Inlined& call = f.inlined[k];
      if (call.function < 0 || static_cast<size_t>(call.function) >= program_.functions.size()) return fail("an inlined function does not exist");
      if (call.scope < kNone || call.scope >= static_cast<int32_t>(k)) return fail("inlined calls must come in order");
    }
    if (static_cast<size_t>(f.parameter_count()) > f.locals.size()) return fail("parameters are not locals");
    if (static_cast<size_t>(f.module) >= program_.modules.size()) return fail("no such module");
    for (Local local : f.visible)
      if (local < 0 || static_cast<size_t>(local) >= f.locals.size()) return fail("a visible local does not exist");
    for (size_t b = 0; b < f.blocks.size() && error_.empty(); ++b) {
      block_ = static_cast<int>(b);
      block(f.blocks[b]);
    }
  }

  void block(const Block& block) {
    at_ = -1;
    if (block.code.empty()) return fail("empty block");
    if (block.unwind != kNone) {
      if (!has_block(block.unwind)) return fail("unwinds to a block that does not exist");
      const Block& handler = f_->blocks[static_cast<size_t>(block.unwind)];
      if (handler.code.empty() || handler.code[0].op != Op::Catch) return fail("unwinds to a block that does not catch");
    }
    for (size_t i = 0; i < block.code.size() && error_.empty(); ++i) {
      at_ = static_cast<int>(i);
      instr_ = &block.code[i];
      if (is_terminator(instr_->op) != (i + 1 == block.code.size())) return fail("a terminator must end the block");
      instr(block);
    }
  }

  void check_local(Local local, char type) {
    if (local < 0 || static_cast<size_t>(local) >= f_->locals.size()) return fail("a local that does not exist");
    if (type == '?') return;
    const char letter = "VBIF"[static_cast<size_t>(f_->locals[static_cast<size_t>(local)].type)];
    if (letter != type) fail("local %" + std::to_string(local) + " is " + letter + ", not " + type);
  }

  /// A local of a known layout row gets nothing else.
  void row(const Instr& i) {
    const uint16_t row = f_->locals[static_cast<size_t>(i.result)].row;
    if (row == 0 || row_made(i) == row) return;
    if (i.op != Op::Copy || f_->locals[static_cast<size_t>(i.operands[0])].row != row) fail("the local's layout row is not checked");
  }

  void instr(const Block& block) {
    const Instr& i = *instr_;
    const OpInfo& op = info(i.op);
    if (i.op == Op::Copy) {  // of Values in generic functions, of any one type in fast ones
      if (i.operands.size() != 1 || i.result == kNone) return fail("wrong number of operands");
      check_local(i.operands[0], '?');
      check_local(i.result, '?');
      if (!error_.empty()) return;
      const LocalType from = f_->locals[static_cast<size_t>(i.operands[0])].type, to = f_->locals[static_cast<size_t>(i.result)].type;
      if (from != to || (!f_->is_fast() && to != LocalType::Value)) fail("copies a local of another type");
      row(i);
      return;
    }
    if (op.result == '-') {
      if (i.result != kNone) fail("has no result");
    } else if (i.result != kNone) {
      check_local(i.result, op.result);
      if (error_.empty()) row(i);
    }
    const bool any_type = op.operands.ends_with('+');
    bool any = any_type || op.operands.ends_with('*');
    size_t fixed = op.operands.size() - (any ? 1 : 0);
    if (i.operands.size() < fixed || (!any && i.operands.size() > fixed)) return fail("wrong number of operands");
    for (size_t n = 0; n < i.operands.size(); ++n) check_local(i.operands[n], n < fixed ? op.operands[n] : any_type ? '?' : 'V');
    if (i.op == Op::Return && f_->locals[static_cast<size_t>(i.operands[0])].type != LocalType::Value &&
        f_->locals[static_cast<size_t>(i.operands[0])].type != f_->result) fail("returns another type than the function's result");
    if (i.edge != kNone) edge(i.edge);
    if (i.scope < kNone || i.scope >= static_cast<int32_t>(f_->inlined.size())) return fail("no such inlined call");
    auto constant = [&](int64_t index, bool optional) {
      if (optional && index == kNone) return;
      if (index < 0 || static_cast<size_t>(index) >= program_.constants.size()) fail("no such constant");
    };
    switch (op.immediate) {
      case Immediate::Const: constant(i.immediate, i.op != Op::Const); break;
      case Immediate::Name:
        if (!i.name) fail("no name");
        if (i.op == Op::LoadGlobal || i.op == Op::LoadSlot || i.op == Op::LoadBuiltin || i.op == Op::StoreGlobal || i.op == Op::DeleteGlobal) slot(i);
        break;
      case Immediate::Code:
        if (i.immediate < 0 || static_cast<size_t>(i.immediate) >= program_.functions.size()) fail("no such function");
        break;
      case Immediate::Binary: if (i.kind > static_cast<uint8_t>(BinaryOp::ClassicDiv)) fail("no such operator"); break;
      case Immediate::Unary: if (i.kind > static_cast<uint8_t>(UnaryOp::Not)) fail("no such operator"); break;
      case Immediate::Compare: if (i.kind > static_cast<uint8_t>(CompareOp::Ge)) fail("no such operator"); break;
      case Immediate::Slots: case Immediate::Classes: classes(i); break;
      case Immediate::None:
      case Immediate::Slot:
      case Immediate::Kind: break;
    }
    if (op.effects != Effects::Ends) return;
    for (BlockId target : block.targets)
      if (!has_block(target)) return fail("jumps to a block that does not exist");
    size_t targets = block.targets.size();
    bool right = i.op == Op::Jump ? targets == 1 : i.op == Op::Branch ? targets == 2 : i.op == Op::Switch ? targets >= 1
                 : targets == 0;
    if (!right) fail("wrong number of targets");
  }

  void edge(int32_t index) {
    if (index < 0 || static_cast<size_t>(index) >= f_->edges.size()) return fail("no such edge");
    const Edge& e = f_->edges[static_cast<size_t>(index)];
    if (e.block != kNone) return has_block(e.block) ? void() : fail("an edge to a block that does not exist");
    for (Local local : e.locals) check_local(local, '?');
    if (f_->cold < 0 || static_cast<size_t>(f_->cold) >= program_.functions.size()) return fail("an edge in a function without a cold one");
    const Function& cold = *program_.functions[static_cast<size_t>(f_->cold)];
    if (e.resume < 1 || static_cast<size_t>(e.resume) > cold.resumes.size()) fail("an edge to a resume point that does not exist");
  }

  void classes(const Instr& i) {
    auto exists = [&](int64_t index) { return index >= 0 && static_cast<size_t>(index) < program_.classes.size(); };
    if (i.op == Op::IsInstance) {  // of layout rows
      const auto rows = static_cast<int64_t>(kBuiltinLayoutCount + program_.classes.size());
      if (i.immediate < 0 || i.immediate2 < i.immediate || i.immediate2 >= rows) fail("no such layouts");
      return;
    }
    if (!exists(i.immediate)) return fail("no such class");
    if ((i.op == Op::GuardClass || i.op == Op::ClassAttribute) && (!exists(i.immediate2) || i.immediate2 < i.immediate)) fail("no such classes");
    if ((i.op == Op::ClassMethod || i.op == Op::ClassFunction) && (i.immediate2 < 0 || static_cast<size_t>(i.immediate2) >= program_.classes[static_cast<size_t>(i.immediate)].methods.size()))
      fail("no such method");
    for (int64_t c = i.immediate; i.op == Op::ClassAttribute && c <= i.immediate2; ++c) {
      const ClassLayout& layout = program_.classes[static_cast<size_t>(c)];
      const bool found = i.kind == 0 ? std::ranges::find(layout.methods, i.name, &ClassLayout::Method::name) != layout.methods.end()
                                     : std::ranges::find(layout.values, i.name) != layout.values.end();
      if (!found) return fail("a class does not know of the attribute");
    }
  }

  void slot(const Instr& i) {
    const Module& m = program_.modules[static_cast<size_t>(f_->module)];
    if (m.dynamic ? i.immediate != kNone
                  : i.immediate < 0 || static_cast<size_t>(i.immediate) >= m.globals.size() ||
                        m.globals[static_cast<size_t>(i.immediate)] != i.name)
      fail("slot and name disagree");
  }

  const Program& program_;
  const Function* f_ = nullptr;
  const Instr* instr_ = nullptr;
  std::string error_;
  size_t index_ = 0;
  int block_ = -1, at_ = -1;
};

}  // namespace

std::string verify(const Program& program) { return Verifier(program).run(); }

}  // namespace natrix::nir
