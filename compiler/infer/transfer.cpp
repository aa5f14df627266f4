// compiler/infer/transfer.cpp - see transfer.h: values, names, containers, attributes, definitions.
#include "compiler/infer/transfer.h"

#include <algorithm>

#include "compiler/nir/info.h"

namespace natrix {

using nir::kNone;
using nir::Op;

Transfer::Transfer(Inference& inference, int32_t function)
    : all_(inference),
      table_(inference.table_),
      program_(inference.program_),
      index_(function),
      function_(*inference.program_.functions[static_cast<size_t>(function)]),
      self_(inference.functions_[static_cast<size_t>(function)]) {}

void Transfer::run() {
  for (const nir::Block& block : function_.blocks)
    for (const Instr& i : block.code) {
      if (i.op == Op::LoadMethod) loads_[i.result] = &i;
    }
  for (const nir::Block& block : function_.blocks)
    for (const Instr& i : block.code) {
      at_ = &i;
      instr(i);
      if (all_.reasons_ != nullptr) note_places();
    }
}

void Transfer::note_places() {
  for (const TypeTable::PlaceRise& rise : table_.take_rises())
    all_.reasons_->note({nullptr, rise.place}, here(), rise.before, rise.added, rise.joined, rise.united);
}

Reasons::Site Transfer::here() const {
  Reasons::Site site{index_, *at_};
  for (Local operand : at_->operands) site.operands.push_back(of(operand));
  return site;
}

void Transfer::join(Type& into, const Type& type) {
  const Type joined = table_.join(into, type);
  if (joined == into) return;
  if (all_.reasons_ != nullptr) all_.reasons_->note({&into, kNone}, here(), into, type, joined);
  into = joined;
  table_.set_changed();
}

void Transfer::set(Local local, const Type& type) {
  if (local != kNone) join(self_.locals[static_cast<size_t>(local)], type);
}
void Transfer::set(const Instr& i, const Type& type) { set(i.result, type); }

int32_t Transfer::site(const Instr& i, int32_t places) {
  auto [found, fresh] = all_.sites_.try_emplace(&i, 0);
  if (fresh) found->second = table_.new_places(places);
  return found->second;
}

Type Transfer::list(const Instr& i, const Type& element) {
  const int32_t place = site(i);
  table_.add(place, element);
  return {TypeKind::List, false, place, {}};
}

Type Transfer::tuple_of(const Instr& i, const Type& item) {
  const int32_t place = site(i);
  table_.add(place, item);
  return {TypeKind::TupleOf, false, place, {}};
}

Type Transfer::iterator(const Instr& i, const Type& item) {
  const int32_t place = site(i);
  table_.add(place, item);
  return {TypeKind::Iterator, false, place, {}};
}

Type Transfer::constant(int64_t index) {
  const nir::Constant& c = program_.constants[static_cast<size_t>(index)];
  switch (c.kind) {
    case nir::Constant::Kind::None: return kNoneType;
    case nir::Constant::Kind::True: case nir::Constant::Kind::False: return kBoolType;
    case nir::Constant::Kind::Int: return kIntType;
    case nir::Constant::Kind::Float: return kFloatType;
    case nir::Constant::Kind::Complex: return {.kind = TypeKind::Complex};
    case nir::Constant::Kind::Str: return kStrType;
    case nir::Constant::Kind::Bytes: return kBytesType;
    case nir::Constant::Kind::Tuple: {
      std::vector<Type> items;
      for (int32_t item : c.items) items.push_back(constant(item));
      return table_.tuple(std::move(items));
    }
    default: return kAnyType;
  }
}

Type Transfer::global(const Instr& i) {
  if (i.immediate == kNone) return kAnyType;
  const Type stored = all_.globals_[static_cast<size_t>(function_.module)][static_cast<size_t>(i.immediate)];
  if (stored.kind != TypeKind::Never) return stored;
  const std::string_view name = i.name.text();
  if (name == "__name__") return all_.py3() ? kStrType : kBytesType;
  if (!all_.py3() && (name == "True" || name == "False")) return kBoolType;  // names there: Python 3 has constants
  return {TypeKind::Builtin, false, 0, i.name};
}

Type Transfer::narrowed(const Instr& i, const Type& from) {
  Type type = from;
  type.optional = false;
  const Type cls = global(i);
  if (from.kind == TypeKind::Never) return kNever;
  if (cls.is(TypeKind::Class)) {
    if (from.kind == TypeKind::Instance) {
      const std::vector<int32_t> classes = table_.classes(from);
      const bool below = std::any_of(classes.begin(), classes.end(), [&](int32_t c) { return all_.inherits(cls.id, c); });
      return below ? table_.instance(cls.id) : type;
    }
    return from.kind == TypeKind::Any ? table_.instance(cls.id) : type;
  }
  const TypeKind kind = cls.is(TypeKind::Builtin) ? kind_of_class(cls.name.text(), all_.py3()) : TypeKind::Never;
  if (from.kind != TypeKind::Any || kind == TypeKind::Never) return type;
  type = {.kind = kind};
  if (kind == TypeKind::List || kind == TypeKind::Set || kind == TypeKind::TupleOf || kind == TypeKind::Dict) {
    type.id = site(i, 2);
    table_.add(type.id, kAnyType);
    table_.add(type.id + 1, kAnyType);
  }
  return type;
}

Type Transfer::element(const Type& container) {
  switch (container.kind) {
    case TypeKind::Never: case TypeKind::None: return kNever;
    case TypeKind::List: case TypeKind::Set: case TypeKind::Iterator: case TypeKind::TupleOf: return table_.at(container.id);
    case TypeKind::ByteArray: return kIntType;
    case TypeKind::Dict: return table_.at(container.id + 1);
    case TypeKind::Range: return kIntType;
    case TypeKind::Str: return kStrType;
    case TypeKind::Bytes: return all_.py3() ? kIntType : kBytesType;
    case TypeKind::Tuple: {
      Type all;
      for (const Type& item : std::vector<Type>(table_.items(container))) all = table_.join(all, item);
      return all;
    }
    default: return kAnyType;
  }
}

Type Transfer::item(const Type& container, const Instr& i) {
  const Type key = operand(i, 1);
  switch (container.kind) {
    case TypeKind::Never: case TypeKind::None: return kNever;
    case TypeKind::Dict: return table_.at(container.id);
    case TypeKind::List:
      if (key.kind == TypeKind::Int || key.kind == TypeKind::Bool || key.kind == TypeKind::Never) return table_.at(container.id);
      return key.kind == TypeKind::Any ? kAnyType : container;
    case TypeKind::Str: return kStrType;
    case TypeKind::Bytes: return all_.py3() && key.kind == TypeKind::Int ? kIntType : kBytesType;
    case TypeKind::Range: return kIntType;
    case TypeKind::ByteArray: return key.kind == TypeKind::Int || key.kind == TypeKind::Bool ? kIntType : key.kind == TypeKind::Never ? kNever : kAnyType;
    case TypeKind::TupleOf: return key.kind == TypeKind::Int || key.kind == TypeKind::Bool ? table_.at(container.id) : kAnyType;
    case TypeKind::Tuple: return key.kind == TypeKind::Int ? element(container) : kAnyType;
    case TypeKind::Instance: return method(i, container, all_.names_.intern("__getitem__"), {key}, kNone);
    default: return kAnyType;
  }
}

void Transfer::store_item(const Type& container, const Type& key, const Type& value) {
  if (container.kind == TypeKind::List && (key.kind == TypeKind::Int || key.kind == TypeKind::Bool)) table_.add(container.id, value);
  if (container.kind == TypeKind::Dict) {
    table_.add(container.id, value);
    table_.add(container.id + 1, key);
  }
}

Type Transfer::attribute(const Type& object, Symbol name) {
  switch (object.kind) {
    case TypeKind::Never: case TypeKind::None: return kNever;
    case TypeKind::Module: return all_.global(object.id, name);
    case TypeKind::Class: {
      const Type found = all_.class_attribute(object.id, name);
      return found.kind == TypeKind::Never && all_.settled() ? kAnyType : found;
    }
    case TypeKind::Instance: {
      Type all;
      auto loose = all_.loose_attributes_.find(name);
      if (loose != all_.loose_attributes_.end()) all = loose->second;
      auto add_slot = [&](int32_t c) {
        const ClassTypes& types = all_.classes_[static_cast<size_t>(c)];
        auto slot = types.slots.find(name);
        if (slot != types.slots.end()) all = table_.join(all, Type(slot->second));
      };
      auto of_bases = [&](auto& self, int32_t c) -> void {
        add_slot(c);
        for (const Type& base : std::vector<Type>(all_.classes_[static_cast<size_t>(c)].bases))
          if (base.kind == TypeKind::Class) self(self, base.id);
      };
      auto of_subclasses = [&](auto& self, int32_t c) -> void {
        for (int32_t subclass : std::vector<int32_t>(all_.classes_[static_cast<size_t>(c)].subclasses)) {
          add_slot(subclass);
          self(self, subclass);
        }
      };
      for (int32_t c : std::vector<int32_t>(table_.classes(object))) {
        of_bases(of_bases, c);
        of_subclasses(of_subclasses, c);
      }
      for (const auto& [c, found] : all_.dispatch(object, name)) {
        all = table_.join(all, found.kind == TypeKind::Function ? kAnyType : found);  // a bound method
      }
      return all.kind == TypeKind::Never && all_.settled() ? kAnyType : all;
    }
    default: break;
  }
  // Of any object: what all classes of the program that have such an attribute agree on.
  Type all;
  auto loose = all_.loose_attributes_.find(name);
  if (loose != all_.loose_attributes_.end()) all = loose->second;
  for (size_t c = 0; c < all_.classes_.size(); ++c) {
    auto slot = all_.classes_[c].slots.find(name);
    if (slot != all_.classes_[c].slots.end()) all = table_.join(all, Type(slot->second));
  }
  return all.kind == TypeKind::Never && all_.settled() ? kAnyType : all;
}

void Transfer::store_attribute(const Type& object, Symbol name, const Type& value) {
  switch (object.kind) {
    case TypeKind::Never: case TypeKind::None: return;
    case TypeKind::Instance:
      for (int32_t c : std::vector<int32_t>(table_.classes(object))) join(all_.classes_[static_cast<size_t>(c)].slots[name], value);
      return;
    case TypeKind::Class: return join(all_.classes_[static_cast<size_t>(object.id)].attributes[name], value);
    case TypeKind::Module: {
      const nir::Module& m = program_.modules[static_cast<size_t>(object.id)];
      for (size_t slot = 0; slot < m.globals.size(); ++slot)
        if (m.globals[slot] == name) join(all_.globals_[static_cast<size_t>(object.id)][slot], value);
      return;
    }
    default: return join(all_.loose_attributes_[name], value);
  }
}

void Transfer::make_function(const Instr& i) {
  const auto code = static_cast<int32_t>(i.immediate);
  all_.reach(code);
  FunctionTypes& made = all_.functions_[static_cast<size_t>(code)];
  const Type defaults = operand(i, 0);
  if (defaults.kind == TypeKind::Tuple) {
    const std::vector<Type> items = table_.items(defaults);
    made.defaults.resize(items.size());
    const nir::Function& f = *program_.functions[static_cast<size_t>(code)];
    for (size_t k = 0; k < items.size() && k < f.positional.size(); ++k) {
      join(made.defaults[k], items[k]);
      join(made.locals[f.positional.size() - items.size() + k], items[k]);
    }
  }
  const int32_t resume = program_.functions[static_cast<size_t>(code)]->resume;
  for (size_t k = 3; k < i.operands.size() && k - 3 < made.cells.size(); ++k) {
    join(made.cells[k - 3], operand(i, k));
    if (resume != kNone && k - 3 < all_.functions_[static_cast<size_t>(resume)].cells.size()) {
      join(all_.functions_[static_cast<size_t>(resume)].cells[k - 3], operand(i, k));
    }
  }
  set(i, {TypeKind::Function, false, code, {}});
}

/// Python 3: operand 0 is the body, 1 the bases. Python 2: operand 0 the bases, 1 the namespace that the body returned.
void Transfer::make_class(const Instr& i) {
  const bool py3 = i.op == Op::BuildClass;
  int32_t body = kNone;
  if (py3) {
    if (operand(i, 0).kind == TypeKind::Function) body = operand(i, 0).id;
  } else {
    // The call that filled the namespace passed it to the body.
    for (const nir::Block& block : function_.blocks)
      for (const Instr& call : block.code)
        if (call.op == Op::Call && call.operands.size() == 2 && call.operands[1] == i.operands[1] && operand(call, 0).kind == TypeKind::Function)
          body = operand(call, 0).id;
  }
  if (body == kNone) return set(i, kAnyType);
  auto [found, fresh] = all_.class_of_body_.try_emplace(body, static_cast<int32_t>(all_.classes_.size()));
  const int32_t index = found->second;
  if (fresh) {
    all_.classes_.emplace_back();
    all_.classes_.back().body = body;
    all_.classes_.back().name = i.name;
    table_.set_changed();
  }
  const Type bases = operand(i, py3 ? 1 : 0);
  if (bases.kind == TypeKind::Tuple) {
    // A class statement that runs several times may have its own class of the time before as a base: not to be followed.
    std::vector<Type> acyclic = table_.items(bases);
    for (Type& base : acyclic)
      if (base.kind == TypeKind::Class && all_.inherits(base.id, index)) base = kAnyType;
    all_.classes_[static_cast<size_t>(index)].bases = std::move(acyclic);
  }
  for (const Type& base : std::vector<Type>(all_.classes_[static_cast<size_t>(index)].bases)) {
    if (base.kind != TypeKind::Class) continue;
    auto& subclasses = all_.classes_[static_cast<size_t>(base.id)].subclasses;
    if (std::find(subclasses.begin(), subclasses.end(), index) != subclasses.end()) continue;
    subclasses.push_back(index);
    table_.set_base(index, base.id);
    table_.set_changed();
  }
  // What the body stored are the class's attributes; plain functions among them are methods.
  const nir::Function& f = *program_.functions[static_cast<size_t>(body)];
  const FunctionTypes& types = all_.functions_[static_cast<size_t>(body)];
  for (const nir::Block& block : f.blocks) {
    for (const Instr& store : block.code) {
      if (store.op != Op::StoreName) continue;
      const Type stored = types.locals[static_cast<size_t>(store.operands[1])];
      join(all_.classes_[static_cast<size_t>(index)].attributes[store.name], stored);
      if (stored.kind != TypeKind::Function) continue;
      const nir::Function& method = *program_.functions[static_cast<size_t>(stored.id)];
      if (method.positional.empty() || store.name.text() == "__new__") continue;
      join(all_.functions_[static_cast<size_t>(stored.id)].locals[0], table_.instance(index));
    }
  }
  set(i, {TypeKind::Class, false, index, {}});
}

void Transfer::instr(const Instr& i) {
  switch (i.op) {
    case Op::Const: return set(i, constant(i.immediate));
    case Op::Copy: case Op::CheckBound: return set(i, operand(i, 0));
    case Op::Narrow: return set(i, narrowed(i, operand(i, 0)));
    case Op::Empty: return;
    case Op::IsEmpty: case Op::BoolConst: case Op::Is: case Op::Contains: case Op::Truth: case Op::Not: case Op::Match:
    case Op::MatchSequence: case Op::MatchMapping: case Op::IntCompare: case Op::BoxBool: case Op::IsStopAsync: return set(i, kBoolType);
    case Op::IntConst: case Op::BoxInt: case Op::UnboxInt: case Op::GenState: case Op::Length: return set(i, kIntType);
    case Op::LoadGlobal: return set(i, global(i));
    case Op::StoreGlobal:
      if (i.immediate != kNone) join(all_.globals_[static_cast<size_t>(function_.module)][static_cast<size_t>(i.immediate)], operand(i, 0));
      return;
    case Op::MakeCell: {
      const int32_t place = site(i);
      // A parameter's cell takes its local: the argument is no longer visible, only its cell.
      if (operand(i, 0).kind != TypeKind::Cell) table_.add(place, operand(i, 0));
      return set(i, {TypeKind::Cell, false, place, {}});
    }
    case Op::LoadCell: case Op::PeekCell: return set(i, operand(i, 0).kind == TypeKind::Cell ? table_.at(operand(i, 0).id) : kAnyType);
    case Op::StoreCell:
      if (operand(i, 0).kind == TypeKind::Cell) table_.add(operand(i, 0).id, operand(i, 1));
      return;
    case Op::ClosureCell: return set(i, self_.cells[static_cast<size_t>(i.immediate)]);
    case Op::Binary: case Op::InPlace: return set(i, binary(i, operand(i, 0), operand(i, 1)));
    case Op::Unary: return set(i, unary(i, operand(i, 0)));
    case Op::Compare: return set(i, compare(operand(i, 0), operand(i, 1)));
    case Op::Repr: case Op::BuildString: case Op::FormatValue: return set(i, all_.py3() ? kStrType : kBytesType);
    case Op::GetAttr: return set(i, attribute(operand(i, 0), i.name));
    case Op::SetAttr: return store_attribute(operand(i, 0), i.name, operand(i, 1));
    case Op::GetItem: return set(i, item(operand(i, 0), i));
    case Op::SetItem: return store_item(operand(i, 0), operand(i, 1), operand(i, 2));
    case Op::GetSlice: {
      const Type container = operand(i, 0);
      const bool same = container.kind == TypeKind::List || container.kind == TypeKind::Str || container.kind == TypeKind::Bytes ||
                        container.kind == TypeKind::TupleOf || container.kind == TypeKind::ByteArray;
      return set(i, same ? container : container.kind == TypeKind::Never ? kNever : kAnyType);
    }
    case Op::SetSlice:
      if (operand(i, 0).kind == TypeKind::List) table_.add(operand(i, 0).id, element(operand(i, 3)));
      return;
    case Op::BuildList: {
      Type all;
      for (size_t k = 0; k < i.operands.size(); ++k) all = table_.join(all, operand(i, k));
      return set(i, list(i, all));
    }
    case Op::BuildSet: {
      Type all;
      for (size_t k = 0; k < i.operands.size(); ++k) all = table_.join(all, operand(i, k));
      const int32_t place = site(i);
      table_.add(place, all);
      return set(i, {TypeKind::Set, false, place, {}});
    }
    case Op::BuildDict: case Op::BuildMap: {
      const int32_t place = site(i, 2);
      for (size_t k = 0; k + 1 < i.operands.size(); k += 2) {
        table_.add(place + 1, operand(i, k));
        table_.add(place, operand(i, k + 1));
      }
      return set(i, {TypeKind::Dict, false, place, {}});
    }
    case Op::BuildTuple: {
      std::vector<Type> items;
      for (size_t k = 0; k < i.operands.size(); ++k) items.push_back(operand(i, k));
      return set(i, table_.tuple(std::move(items)));
    }
    case Op::ListToTuple: return set(i, tuple_of(i, element(operand(i, 0))));
    case Op::StarArguments: {
      const Type given = operand(i, 1);
      return set(i, given.kind == TypeKind::Tuple || given.kind == TypeKind::TupleOf ? given : tuple_of(i, element(given)));
    }
    case Op::CallEx: {
      const Type callee = operand(i, 0), given = operand(i, 1);
      if (callee.kind == TypeKind::Never) return;
      if (callee.is(TypeKind::Builtin) && callee.name.text() == "zip" && given.kind == TypeKind::TupleOf) {
        // As many items as there are arguments.
        const Type row = {TypeKind::TupleOf, false, site(i, 2), {}};
        table_.add(row.id, element(table_.at(given.id)));
        table_.add(row.id + 1, row);
        return set(i, {all_.py3() ? TypeKind::Iterator : TypeKind::List, false, row.id + 1, {}});
      }
      return set(i, callee.kind == TypeKind::Function ? call_with_stars(callee.id, element(given), operand(i, 2).kind != TypeKind::Never) : kAnyType);
    }
    case Op::ListAppend:
      if (operand(i, 0).kind == TypeKind::List) table_.add(operand(i, 0).id, operand(i, 1));
      return;
    case Op::ListExtend:
      if (operand(i, 0).kind == TypeKind::List) table_.add(operand(i, 0).id, element(operand(i, 1)));
      return;
    case Op::SetAdd:
      if (operand(i, 0).kind == TypeKind::Set) table_.add(operand(i, 0).id, operand(i, 1));
      return;
    case Op::DictStore: return store_item(operand(i, 0), operand(i, 1), operand(i, 2));
    case Op::Unpack: {
      const Type from = operand(i, 0);
      if (from.kind == TypeKind::Tuple && table_.items(from).size() == static_cast<size_t>(i.immediate)) return set(i, from);
      return set(i, table_.tuple(std::vector<Type>(static_cast<size_t>(i.immediate), element(from))));
    }
    case Op::TupleItem: {
      const Type from = operand(i, 0);
      if (from.kind == TypeKind::Never) return;
      const bool known = from.kind == TypeKind::Tuple && static_cast<size_t>(i.immediate) < table_.items(from).size();
      return set(i, known ? table_.items(from)[static_cast<size_t>(i.immediate)] : kAnyType);
    }
    case Op::Iter: return set(i, operand(i, 0).kind == TypeKind::Iterator ? operand(i, 0) : iterator(i, element(operand(i, 0))));
    case Op::Next: return set(i, element(operand(i, 0)));
    case Op::Call: {
      std::vector<Type> arguments;
      for (size_t k = 1; k < i.operands.size(); ++k) arguments.push_back(operand(i, k));
      return set(i, call(i, operand(i, 0), std::move(arguments), i.immediate));
    }
    case Op::LoadMethod: return set(i, kAnyType);
    case Op::CallLoaded: {
      std::vector<Type> arguments;
      for (size_t k = 2; k < i.operands.size(); ++k) arguments.push_back(operand(i, k));
      auto load = loads_.find(i.operands[0]);
      if (load == loads_.end()) return set(i, kAnyType);
      return set(i, method(i, operand(i, 1), load->second->name, std::move(arguments), i.immediate));
    }
    case Op::MakeFunction: return make_function(i);
    case Op::BuildClass: case Op::BuildClass2: return make_class(i);
    case Op::Import: {
      // `import a` and `from a import b` give module a; `import a.b` gives a too, unless b is wanted: then a.b.
      const std::string_view name = i.name.text();
      for (size_t m = 0; m < program_.modules.size(); ++m)
        if (program_.modules[m].name == name && name.find('.') == std::string_view::npos) return set(i, {TypeKind::Module, false, static_cast<int32_t>(m), {}});
      return set(i, kAnyType);
    }
    case Op::ImportFrom: return set(i, operand(i, 0).kind == TypeKind::Module ? all_.global(operand(i, 0).id, i.name) : kAnyType);
    case Op::MakeGenerator: {
      const auto resume = static_cast<size_t>(i.immediate);
      FunctionTypes& half = all_.functions_[resume];
      for (size_t k = 0; k < i.operands.size() && k < half.saved.size(); ++k) join(half.saved[k], operand(i, k));
      const bool generator = program_.functions[resume]->kind == nir::FunctionKind::Generator;
      return set(i, generator ? Type{TypeKind::Iterator, false, half.yields, {}} : kAnyType);
    }
    case Op::GenSave: return join(self_.saved[static_cast<size_t>(i.immediate)], operand(i, 0));
    case Op::GenLoad: return set(i, self_.saved[static_cast<size_t>(i.immediate)]);
    case Op::GenSuspend: return table_.add(self_.yields, operand(i, 0));
    case Op::Return: return join(self_.result, operand(i, 0));
    default: break;
  }
  if (i.result != kNone && nir::info(i.op).result == 'V') set(i, kAnyType);
}

}  // namespace natrix
