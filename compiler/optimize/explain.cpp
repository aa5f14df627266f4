// compiler/optimize/explain.cpp - see explanation.h: notes and types as text.
#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compiler/nir/info.h"
#include "compiler/optimize/classes.h"

namespace natrix {

using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::Op;

namespace {

struct WhyInfo {
  std::string_view culprits, text, help;
};
constexpr WhyInfo kWhys[] = {
#define WHY(Name, scope, culprits, text, help) {culprits, text, help},
#include "compiler/optimize/reasons.def"
};
const WhyInfo& info_of(Why why) { return kWhys[static_cast<size_t>(why)]; }

constexpr std::string_view kBinarySigns[] = {"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "/"};
constexpr std::string_view kUnarySigns[] = {"-", "+", "~", "not"};
constexpr std::string_view kCompareSigns[] = {"<", "<=", "==", "!=", ">", ">="};

std::string quoted(std::string_view text) { return '`' + std::string(text) + '`'; }

/// It is the program's shape that is in the way, though types are known.
bool is_shape(Why why) {
  switch (why) {
    case Why::ArgumentsDoNotFit: case Why::Keywords: case Why::MethodsDiffer: case Why::MethodMissing: case Why::ClassNotForeseen: case Why::NoSlot: case Why::CalleeGeneric:
    case Why::NotPlain: case Why::Framed: case Why::Coroutine: return true;
    default: return false;
  }
}

class Explainer {
 public:
  Explainer(const nir::Program& program, Inference& inference, const ForeseenClasses& classes, const Notes& notes)
      : program_(program), all_(inference), classes_(classes), notes_(notes) {}

  Explanation run() {
    for (size_t k = 0; k < program_.functions.size(); ++k) {
      const nir::Function& f = *program_.functions[k];
      const bool head = f.resume != kNone;  // its operations are those of the other half
      if (f.is_fast() || f.absorbed || head || !program_.modules[static_cast<size_t>(f.module)].own() || f.kind == nir::FunctionKind::ClassBody) continue;
      index_.emplace(static_cast<int32_t>(k), explanation_.functions.size());
      function(static_cast<int32_t>(k));
    }
    for (const auto& [k, why] : notes_.functions) {
      if (auto found = index_.find(k); found != index_.end()) set_why(explanation_.functions[found->second], why);
    }
    operations();
    for (const auto& [k, why] : notes_.functions) {
      if (auto found = index_.find(k); found != index_.end()) generic_operations(k, explanation_.functions[found->second], why);
    }
    for (const Notes::Variable& note : notes_.variables) boxed(note);
    for (ExplainedFunction& f : explanation_.functions) finish(f);
    std::sort(explanation_.functions.begin(), explanation_.functions.end(), [](const auto& a, const auto& b) {
      return std::tie(a.module, b.body, a.line, a.name) < std::tie(b.module, a.body, b.line, b.name);
    });
    for (size_t c = 0; c < all_.class_count(); ++c) class_types(static_cast<int32_t>(c));
    return std::move(explanation_);
  }

 private:
  Type type(int32_t function, Local local) const {
    return static_cast<size_t>(local) < all_.function(function).locals.size() ? all_.local(function, local) : Type{};
  }

  static void set_why(ExplainedFunction& f, Why why) {
    f.why = info_of(why).text;
    f.help = info_of(why).help;
  }

  void function(int32_t index) {
    const nir::Function& f = *program_.functions[static_cast<size_t>(index)];
    const FunctionTypes& types = all_.function(index);
    ExplainedFunction& made = explanation_.functions.emplace_back();
    made.module = f.module;
    made.line = f.first_line;
    made.body = f.kind == nir::FunctionKind::Module;
    made.name = made.body ? "module " + program_.modules[static_cast<size_t>(f.module)].name : std::string(f.qualname.text());
    made.result = f.is_resume ? "iterator[" + all_.show(all_.table().at(types.yields)) + "]" : all_.show(types.result);
    made.typed = f.fast != kNone;
    if (!made.typed) set_why(made, Why::NoGain);
    for (size_t local = 0; local < types.locals.size(); ++local) {
      if (!f.locals[local].name || types.locals[local].kind == TypeKind::Never) continue;
      ExplainedVariable variable;
      variable.name = f.locals[local].name.text();
      variable.type = all_.show(types.locals[local]);
      variable.causes = all_.causes(types.locals[local]);
      if (!variable.causes.empty()) variable.help = variable.causes.back().help;
      locals_[{index, static_cast<Local>(local)}] = made.variables.size();
      made.variables.push_back(std::move(variable));
    }
    for (const nir::Block& block : f.blocks) {
      for (const Instr& i : block.code) {
        if (i.result == kNone || i.line == 0 || i.end_column <= i.column) continue;
        const Type t = type(index, i.result);
        if (t.kind != TypeKind::Never) made.values.push_back({i.line, i.column, i.end_column, all_.show(t)});
      }
    }
  }

  void boxed(const Notes::Variable& note) {
    auto found = index_.find(note.function);
    auto local = locals_.find({note.function, note.local});
    if (found == index_.end() || local == locals_.end()) return;
    ExplainedVariable& variable = explanation_.functions[found->second].variables[local->second];
    variable.boxed = info_of(note.why).text;
    variable.help = info_of(note.why).help;
  }

  // --- operations

  /// What calls and method calls name: the operations that loaded it.
  struct Loads {
    std::unordered_map<Local, const Instr*> by_result;
  };
  const Loads& loads(int32_t index) {
    auto [found, fresh] = loads_.try_emplace(index);
    if (!fresh) return found->second;
    for (const nir::Block& block : program_.functions[static_cast<size_t>(index)]->blocks)
      for (const Instr& i : block.code)
        if (i.result != kNone && (i.op == Op::LoadGlobal || i.op == Op::LoadMethod || i.op == Op::GetAttr)) found->second.by_result[i.result] = &i;
    return found->second;
  }

  std::string name_of(int32_t index, Local local) {
    const nir::Function& f = *program_.functions[static_cast<size_t>(index)];
    if (static_cast<size_t>(local) < f.locals.size() && f.locals[static_cast<size_t>(local)].name) return std::string(f.locals[static_cast<size_t>(local)].name.text());
    auto found = loads(index).by_result.find(local);
    return found == loads(index).by_result.end() ? std::string() : std::string(found->second->name.text());
  }

  /// The operation in words; empty: it is of no interest, as it is alike for all types or belongs to another one.
  std::string what(int32_t function, const Instr& i) {
    switch (i.op) {
      case Op::Binary: return quoted(kBinarySigns[i.kind]);
      case Op::InPlace: return quoted(std::string(kBinarySigns[i.kind]) + '=');
      case Op::Unary: return quoted(kUnarySigns[i.kind]);
      case Op::Compare: return quoted(kCompareSigns[i.kind]);
      case Op::Contains: return "`in`";
      case Op::Truth: return "truth test";
      case Op::GetAttr: return quoted('.' + std::string(i.name.text()));
      case Op::SetAttr: return quoted('.' + std::string(i.name.text()) + " =");
      case Op::GetItem: return "`[]`";
      case Op::SetItem: return "`[] =`";
      case Op::DelItem: return "`del []`";
      case Op::GetSlice: return "`[:]`";
      case Op::SetSlice: return "`[:] =`";
      case Op::Iter: return "loop";
      case Op::Unpack: case Op::UnpackStar: return "unpacking";
      case Op::FormatValue: return "formatting";
      case Op::Call: {
        const std::string callee = name_of(function, i.operands[0]);
        return callee.empty() ? "call" : "call of " + quoted(callee);
      }
      case Op::CallLoaded: return "call of " + quoted('.' + name_of(function, i.operands[0]) + "()");
      case Op::CallEx: return "call with `*`";
      case Op::LoadGlobal: return "name " + quoted(i.name.text());
      case Op::LoadName: return "name " + quoted(i.name.text());
      default: return {};
    }
  }

  /// The operands that an operation is about, where what refused it did not look at any.
  static std::string_view culprits_of(Op op) {
    switch (op) {
      case Op::Contains: case Op::CallLoaded: return "1";
      case Op::GetSlice: case Op::SetSlice: case Op::DelItem: case Op::Unpack: case Op::UnpackStar: case Op::CallEx: case Op::FormatValue: return "0";
      default: return "";
    }
  }

  void operations() {
    for (const Notes::Operation& note : notes_.operations) {
      auto found = index_.find(note.function);
      if (found == index_.end()) continue;
      const std::string text = what(note.function, note.at);
      if (text.empty() || note.at.line == 0) continue;
      ExplainedFunction& f = explanation_.functions[found->second];
      ExplainedOperation& made = f.operations.emplace_back();
      place(made, note.at, text);
      if (note.why == Why::None) {
        made.speed = f.typed ? Speed::Typed : Speed::Runtime;
        if (!f.typed) made.why = f.why;
        continue;
      }
      explain(made, note);
    }
  }

  static void place(ExplainedOperation& made, const Instr& i, const std::string& what) {
    made.line = i.line;
    made.column = i.column;
    made.end_column = i.end_column;
    made.what = what;
  }

  void explain(ExplainedOperation& made, const Notes::Operation& note) {
    const WhyInfo& why = info_of(note.why);
    made.why = fill(why.text, note);
    made.help = why.help;
    made.speed = is_shape(note.why) ? Speed::Dynamic : Speed::Runtime;
    std::vector<Local> culprits;
    for (char digit : note.why == Why::NoTypedForm ? culprits_of(note.at.op) : why.culprits) {
      if (const auto k = static_cast<size_t>(digit - '0'); k < note.at.operands.size()) culprits.push_back(note.at.operands[k]);
    }
    if (note.why == Why::GlobalUnknown && note.at.result != kNone) culprits.push_back(note.at.result);
    for (Local culprit : culprits) {
      const Type t = type(note.function, culprit);
      if (t.known()) continue;
      if (note.why != Why::GlobalUnknown) made.speed = Speed::Dynamic;
      made.causes = all_.causes(all_.function(note.function).locals[static_cast<size_t>(culprit)]);
      if (!made.causes.empty() && !made.causes.back().help.empty()) made.help = made.causes.back().help;
      break;
    }
  }

  std::string fill(std::string_view text, const Notes::Operation& note) {
    std::string out;
    for (size_t k = 0; k < text.size(); ++k) {
      if (text[k] != '{') {
        out += text[k];
        continue;
      }
      const size_t end = text.find('}', k);
      const std::string_view field = text.substr(k + 1, end - k - 1);
      k = end;
      if (field == "name") {
        out += note.at.op == Op::CallLoaded ? name_of(note.function, note.at.operands[0]) : std::string(note.at.name.text());
        if (!note.at.name && note.at.op == Op::Binary) out += nir::special_method(static_cast<nir::BinaryOp>(note.at.kind), false);
      } else if (const auto operand = static_cast<size_t>(field[0] - '0'); operand < note.at.operands.size()) {
        out += all_.show(type(note.function, note.at.operands[operand]));
      }
    }
    return out;
  }

  /// Functions that are generic as a whole; of what runs once nothing need be said.
  void generic_operations(int32_t index, ExplainedFunction& f, Why why) {
    if (why == Why::NotReached || why == Why::RunsOnce) return;
    for (const nir::Block& block : program_.functions[static_cast<size_t>(index)]->blocks) {
      for (const Instr& i : block.code) {
        const std::string text = what(index, i);
        if (text.empty() || i.line == 0 || i.op == Op::LoadGlobal) continue;
        ExplainedOperation& made = f.operations.emplace_back();
        place(made, i, text);
        made.speed = is_shape(why) ? Speed::Dynamic : Speed::Runtime;
        made.why = info_of(why).text;
        made.help = info_of(why).help;
      }
    }
  }

  /// In the order of the text, what is said twice once.
  static void finish(ExplainedFunction& f) {
    auto key = [](const ExplainedOperation& o) { return std::tie(o.line, o.column, o.what, o.why); };
    std::sort(f.operations.begin(), f.operations.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    f.operations.erase(std::unique(f.operations.begin(), f.operations.end(), [&](const auto& a, const auto& b) { return key(a) == key(b); }), f.operations.end());
  }

  void class_types(int32_t index) {
    const ClassTypes& types = all_.class_types(index);
    const nir::Function& body = *program_.functions[static_cast<size_t>(types.body)];
    ExplainedClass& made = explanation_.classes.emplace_back();
    made.module = body.module;
    made.line = body.first_line;
    made.name = body.qualname.text();
    const Why why = classes_.why(index);
    made.foreseen = why == Why::None;
    made.why = info_of(why).text;
    made.help = info_of(why).help;
    for (const auto& [name, type] : types.slots) {
      ExplainedVariable attribute;
      attribute.name = name.text();
      attribute.type = all_.show(type);
      attribute.causes = all_.causes(type);
      if (!attribute.causes.empty()) attribute.help = attribute.causes.back().help;
      made.attributes.push_back(std::move(attribute));
    }
    std::sort(made.attributes.begin(), made.attributes.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  }

  const nir::Program& program_;
  Inference& all_;
  const ForeseenClasses& classes_;
  const Notes& notes_;
  Explanation explanation_;
  std::unordered_map<int32_t, size_t> index_;                      // of the program's functions
  std::map<std::pair<int32_t, Local>, size_t> locals_;             // among the function's variables
  std::unordered_map<int32_t, Loads> loads_;
};

}  // namespace

int ExplainedFunction::count(Speed speed) const {
  return static_cast<int>(std::count_if(operations.begin(), operations.end(), [&](const auto& o) { return o.speed == speed; }));
}

Explanation explain(const nir::Program& program, Inference& inference, const ForeseenClasses& classes, const Notes& notes) {
  return Explainer(program, inference, classes, notes).run();
}

}  // namespace natrix
