// compiler/infer/reasons.cpp - The trail from an unknown type to what made it so.
#include "compiler/infer/reasons.h"

#include <algorithm>
#include <set>

#include "compiler/infer/infer.h"
#include "compiler/nir/info.h"

namespace natrix {

using nir::Instr;
using nir::kNone;
using nir::Local;
using nir::Op;

namespace {

constexpr size_t kMaxSteps = 6;
constexpr const char* kConvert = "int(), float(), str() and the like make its type known where it comes in";

class Trail {
 public:
  Trail(Inference& inference, const Reasons& reasons) : all_(inference), table_(inference.table()), reasons_(reasons) {}

  std::vector<Cause> follow(Reasons::Holder holder) {
    std::set<Reasons::Holder> seen;
    while (causes_.size() < kMaxSteps && seen.insert(holder).second) {
      const Reasons::Rise* rise = reasons_.opened(holder);
      if (rise == nullptr) break;
      next_ = {};
      if (rise->site.function == kNone) {
        causes_.push_back({kNone, kNone, 0, 0, "no call of the function was seen: whatever calls it may pass anything", "a default value tells the type of a parameter"});
      } else if (rise->added.kind != TypeKind::Any && rise->before.kind != TypeKind::Never) {
        conflict(*rise, holder);
      } else if (rise->place != kNone) {
        say(rise->site, "it is the same container as one that may hold anything");
        next_.place = rise->place;
      } else {
        comes_from(rise->site, holder);
      }
      if (next_ == Reasons::Holder{}) break;
      holder = next_;
    }
    return std::move(causes_);
  }

 private:
  static std::string quoted(std::string_view text) { return '`' + std::string(text) + '`'; }
  void say(const Reasons::Site& site, std::string text, std::string help = {}) {
    const int32_t module = all_.program().functions[static_cast<size_t>(site.function)]->module;
    causes_.push_back({site.function, module, site.at.line, site.at.column, std::move(text), std::move(help)});
  }
  Type type(const Reasons::Site& site, Local local) const {
    for (size_t k = 0; k < site.operands.size(); ++k)
      if (site.at.operands[k] == local) return site.operands[k];
    return all_.local(site.function, local);
  }
  bool unknown(const Reasons::Site& site, Local local) const { return type(site, local).kind == TypeKind::Any; }
  std::string name(const Reasons::Site& site, Local local) const {
    const Symbol name = all_.program().functions[static_cast<size_t>(site.function)]->locals[static_cast<size_t>(local)].name;
    return name ? quoted(name.text()) : "a value";
  }
  void to_local(const Reasons::Site& site, Local local) { next_ = {&all_.function(site.function).locals[static_cast<size_t>(local)], kNone}; }
  void to_place(int32_t place) { next_ = {nullptr, table_.root(place)}; }

  /// Two types met that have nothing in common.
  void conflict(const Reasons::Rise& rise, const Reasons::Holder& holder) {
    std::string text = "it is " + all_.show(rise.before);
    const Reasons::Rise* first = reasons_.first(holder);
    if (first != nullptr && first->site.function == rise.site.function && first->site.at.line > 0 && first->site.at.line != rise.site.at.line) {
      text += " from line " + std::to_string(first->site.at.line);
    }
    say(rise.site, text + ", and here " + all_.show(rise.added), "use two variables (attributes, containers), one for each type");
  }

  /// The operation that made `holder` Any had something that was Any already.
  void comes_from(const Reasons::Site& site, const Reasons::Holder& holder) {
    const Instr& i = site.at;
    const bool result = i.result != kNone && holder.variable == &all_.function(site.function).locals[static_cast<size_t>(i.result)];
    if (!result) return stored(site, holder);
    switch (i.op) {
      case Op::GetAttr: return attribute(site);
      case Op::Call: return call(site, type(site, i.operands[0]));
      case Op::CallLoaded: return method(site);
      case Op::LoadGlobal: {
        const int32_t module = all_.program().functions[static_cast<size_t>(site.function)]->module;
        if (i.immediate == kNone) return say(site, "global " + quoted(i.name.text()) + " is looked up by name");
        next_ = {&all_.global_slot(module, static_cast<size_t>(i.immediate)), kNone};
        return;
      }
      case Op::TupleItem:
        return unpacked(site) ? void() : say(site, "this item of a tuple may be anything");
      case Op::Catch: case Op::ExceptionValue: return say(site, "what is caught here may be any exception");
      case Op::Import: case Op::ImportFrom: return say(site, quoted(i.name.text()) + " comes from a module that is compiled without types", kConvert);
      default: break;
    }
    for (Local operand : i.operands) {
      if (unknown(site, operand)) return to_local(site, operand);
    }
    if (to_container(site, holder)) return;
    if (i.op == Op::Binary || i.op == Op::InPlace) {
      return say(site, "what operator " + std::string(name_of(static_cast<nir::BinaryOp>(i.kind))) + " makes of " + all_.show(type(site, i.operands[0])) + " and " +
                           all_.show(type(site, i.operands[1])) + " is not foreseen",
                 type(site, i.operands[0]).optional || type(site, i.operands[1]).optional ? "keep None out of it" : "");
    }
    say(site, "what this gives is not foreseen (" + std::string(nir::info(i.op).text) + ")");
  }

  /// An item of what was taken apart.
  bool unpacked(const Reasons::Site& site) {
    for (const nir::Block& block : all_.program().functions[static_cast<size_t>(site.function)]->blocks) {
      for (const Instr& i : block.code) {
        if (i.result != site.at.operands[0] || i.op != Op::Unpack) continue;
        const Reasons::Site unpack{site.function, i};
        if (unknown(unpack, i.operands[0])) return to_local(unpack, i.operands[0]), true;
        return to_container(unpack, {});
      }
    }
    return false;
  }

  /// The operands' types, each once.
  std::string types(const Reasons::Site& site) {
    std::vector<std::string> all;
    for (Local operand : site.at.operands) {
      std::string text = all_.show(type(site, operand));
      if (std::find(all.begin(), all.end(), text) == all.end()) all.push_back(std::move(text));
    }
    std::string out;
    for (const std::string& text : all) out += (out.empty() ? "" : ", ") + text;
    return out;
  }

  /// To the items of an operand, if those may be anything.
  bool to_container(const Reasons::Site& site, const Reasons::Holder& holder) {
    for (Local operand : site.at.operands) {
      const Type t = type(site, operand);
      if (t.kind != TypeKind::List && t.kind != TypeKind::Dict && t.kind != TypeKind::Set && t.kind != TypeKind::Iterator && t.kind != TypeKind::Cell &&
          t.kind != TypeKind::TupleOf) {
        continue;
      }
      const int32_t place = site.at.op == Op::Iter && t.kind == TypeKind::Dict ? t.id + 1 : t.id;
      if (table_.at(place).kind != TypeKind::Any || table_.root(place) == holder.place) continue;
      to_place(place);
      return true;
    }
    return false;
  }

  /// Something that may be anything was stored, passed or returned here.
  void stored(const Reasons::Site& site, const Reasons::Holder& holder) {
    const Instr& i = site.at;
    for (size_t k = i.operands.size(); k-- > 0;) {
      if (!unknown(site, i.operands[k]) || (k == 0 && (i.op == Op::Call || i.op == Op::CallLoaded))) continue;
      if (i.op == Op::StoreGlobal) say(site, "global " + quoted(i.name.text()) + " gets what may be anything");
      else if (i.op == Op::SetAttr) say(site, "attribute " + quoted("." + std::string(i.name.text())) + " gets what may be anything");
      else if (i.op == Op::Call || i.op == Op::CallLoaded) say(site, name(site, i.operands[k]) + " is passed here, which may be anything");
      return to_local(site, i.operands[k]);
    }
    if (to_container(site, holder)) return;
    switch (i.op) {
      case Op::BuildList: case Op::BuildSet: case Op::BuildDict: return say(site, "the items are of different types: " + types(site), "put items of one type in a container");
      case Op::CallEx: return say(site, "what is passed by `*` and `**` may go to any parameter", "pass arguments one by one");
      case Op::Call: case Op::CallLoaded: return say(site, "this call does not tell what it passes");
      default: return say(site, "what is stored here is not foreseen");
    }
  }

  void attribute(const Reasons::Site& site) {
    const Instr& i = site.at;
    const Type object = type(site, i.operands[0]);
    const std::string text = "attribute " + quoted("." + std::string(i.name.text()));
    if (object.kind == TypeKind::Any) {
      say(site, text + " of " + name(site, i.operands[0]) + ", which may be anything");
      return to_local(site, i.operands[0]);
    }
    if (object.kind == TypeKind::Module) return say(site, text + " of a module that is compiled without types", kConvert);
    if (object.kind == TypeKind::Instance) {
      for (int32_t c : table_.classes(object)) {
        for (; c != kNone; c = base(c)) {
          const auto& slots = all_.class_types(c).slots;
          if (auto slot = slots.find(i.name); slot != slots.end() && slot->second.kind == TypeKind::Any) next_ = {&slot->second, kNone};
        }
      }
      if (next_ != Reasons::Holder{}) return say(site, text + " of class " + all_.show(object) + " may be anything");
    }
    say(site, text + " of " + all_.show(object) + " is not foreseen");
  }

  int32_t base(int32_t class_index) const {
    const std::vector<Type>& bases = all_.class_types(class_index).bases;
    return !bases.empty() && bases[0].kind == TypeKind::Class ? bases[0].id : kNone;
  }

  void returned(const Reasons::Site& site, int32_t function) {
    say(site, "function " + quoted(all_.program().functions[static_cast<size_t>(function)]->qualname.text()) + " may return anything");
    next_ = {&all_.function(function).result, kNone};
  }

  void call(const Reasons::Site& site, const Type& callee) {
    const Instr& i = site.at;
    switch (callee.kind) {
      case TypeKind::Function: return returned(site, callee.id);
      case TypeKind::Any:
        say(site, name(site, i.operands[0]) + " is called, which may be anything");
        return to_local(site, i.operands[0]);
      case TypeKind::Builtin: return say(site, "what built-in " + quoted(callee.name.text()) + " gives is not foreseen");
      case TypeKind::Native: return say(site, "library function " + quoted(callee.name.text()) + " does not tell what it gives", kConvert);
      case TypeKind::Class: return say(site, "class " + all_.show(callee) + " has a __new__");
      default: return say(site, "what a call of " + all_.show(callee) + " gives is not foreseen");
    }
  }

  void method(const Reasons::Site& site) {
    const Instr& i = site.at;
    const Type receiver = type(site, i.operands[1]);
    Symbol called;
    for (const nir::Block& block : all_.program().functions[static_cast<size_t>(site.function)]->blocks)
      for (const Instr& load : block.code)
        if (load.op == Op::LoadMethod && load.result == i.operands[0]) called = load.name;
    const std::string text = "method " + quoted("." + std::string(called.text()) + "()");
    if (receiver.kind == TypeKind::Any) {
      say(site, text + " of " + name(site, i.operands[1]) + ", which may be anything");
      return to_local(site, i.operands[1]);
    }
    if (receiver.kind == TypeKind::Module) return say(site, text + " of " + all_.show(receiver) + " does not tell what it gives", kConvert);
    if (receiver.kind == TypeKind::Instance) {
      for (const auto& [c, found] : all_.dispatch(receiver, called))
        if (found.kind == TypeKind::Function && all_.function(found.id).result.kind == TypeKind::Any) return returned(site, found.id);
      std::set<std::string> results;
      for (const auto& [c, found] : all_.dispatch(receiver, called))
        if (found.kind == TypeKind::Function) results.insert(all_.show(all_.function(found.id).result));
      if (results.size() > 1) {
        std::string all;
        for (const std::string& result : results) all += (all.empty() ? "" : ", ") + result;
        return say(site, "the methods " + quoted("." + std::string(called.text()) + "()") + " of " + all_.show(receiver) + " give different types: " + all, "let them all give one type");
      }
    }
    if ((receiver.kind == TypeKind::List || receiver.kind == TypeKind::Dict) && table_.at(receiver.id).kind == TypeKind::Any) {
      say(site, text + " of " + all_.show(receiver));
      return to_place(receiver.id);
    }
    say(site, "what " + text + " of " + all_.show(receiver) + " gives is not foreseen");
  }

  Inference& all_;
  TypeTable& table_;
  const Reasons& reasons_;
  Reasons::Holder next_;
  std::vector<Cause> causes_;
};

}  // namespace

std::vector<Cause> Inference::causes(const Type& variable) {
  if (reasons_ == nullptr || variable.kind != TypeKind::Any) return {};
  return Trail(*this, *reasons_).follow({&variable, kNone});
}

}  // namespace natrix
