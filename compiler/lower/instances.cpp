// compiler/lower/instances.cpp - Instances of the program's classes that are laid out as foreseen: guards, attributes,
// methods, allocation. The runtime's side is runtime/core/foreseen.cpp.
//
// Loads and stores carry TBAA tags, so that LLVM knows a store to an attribute changes no header: of guards on one object
// only the first is left. The tags are those that clang gives the fast paths' C++; the header's flags have one of their own.
#include <algorithm>

#include <llvm/IR/MDBuilder.h>

#include "compiler/lower/function.h"
#include "compiler/lower/thread_fields.h"

namespace natrix {

using llvm::Constant;
using llvm::GlobalVariable;
using nir::Instr;

llvm::MDNode* ModuleLowering::alias_tag(const AliasTag& tag) {
  llvm::MDBuilder build(context_);
  llvm::MDNode* node = build.createTBAAScalarTypeNode("omnipotent char", build.createTBAARoot("Simple C++ TBAA"));
  if (tag.parent != nullptr) node = build.createTBAAScalarTypeNode(tag.parent, node);
  node = build.createTBAAScalarTypeNode(tag.type, node);
  return build.createTBAAStructTagNode(node, node, 0);
}

ModuleLowering::Scopes& ModuleLowering::scopes() {
  if (scopes_.threads == nullptr) {
    llvm::MDBuilder build(context_);
    llvm::MDNode* domain = build.createAliasScopeDomain("natrix");
    llvm::Metadata *threads = build.createAliasScope("threads", domain), *sizes = build.createAliasScope("sizes", domain),
                   *fields = build.createAliasScope("fields", domain);
    auto list = [&](std::initializer_list<llvm::Metadata*> scopes) { return llvm::MDNode::get(context_, llvm::ArrayRef(scopes.begin(), scopes.size())); };
    scopes_ = {list({threads}), list({sizes}), list({fields}), list({threads, sizes}), list({threads, sizes, fields})};
  }
  return scopes_;
}

llvm::Value* FunctionLowering::threads_run() {
  llvm::LoadInst* flag = b_.CreateAlignedLoad(shared_.i8_, shared_.external_object("nx_threads_started"), llvm::Align(1));
  flag->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag({"natrix threads"}));
  flag->setMetadata(llvm::LLVMContext::MD_alias_scope, shared_.scopes().threads);
  return b_.CreateICmpNE(flag, llvm::ConstantInt::get(shared_.i8_, 0));
}

llvm::CallInst* FunctionLowering::only_stores(llvm::Value* call) {
  auto* made = llvm::cast<llvm::CallInst>(call);
  made->setMetadata(llvm::LLVMContext::MD_noalias, shared_.scopes().not_stored);
  return made;
}

llvm::Constant* ModuleLowering::foreseen_ranks() {
  if (ranks_table_ != nullptr) return ranks_table_;
  std::vector<Constant*> table;
  for (const nir::ClassLayout& c : program_.classes) {
    std::vector<Constant*> names;
    std::vector<uint8_t> ranks;
    for (Symbol slot : c.slots) {
      ranks.push_back(static_cast<uint8_t>(ranks.size()));
      names.push_back(name(slot));
    }
    Constant* all = llvm::ConstantArray::get(llvm::ArrayType::get(ptr_, names.size()), names);
    attributes_.push_back(object({all, llvm::ConstantDataArray::get(context_, ranks)}, "attributes." + llvm::StringRef(c.name.text())));
    table.push_back(llvm::ConstantExpr::getInBoundsGetElementPtr(ptr_, attributes_.back(), llvm::ArrayRef<Constant*>{i64(names.size())}));
  }
  ranks_table_ = pointer_array(table, "ranks");
  return ranks_table_;
}

llvm::Constant* ModuleLowering::foreseen_class(int32_t index) {
  if (foreseen_.empty()) foreseen_.resize(program_.classes.size(), nullptr);
  foreseen_ranks();
  GlobalVariable*& made = foreseen_[static_cast<std::size_t>(index)];
  if (made != nullptr) return made;
  const nir::ClassLayout& c = program_.classes[static_cast<std::size_t>(index)];
  Constant* base = c.base == nir::kNone ? null() : foreseen_class(c.base);
  std::vector<Constant*> methods, codes;
  for (const nir::ClassLayout::Method& m : c.methods) {
    methods.push_back(name(m.name));
    codes.push_back(m.function == nir::kNone ? null() : code(m.function));
  }
  auto* type = llvm::ArrayType::get(i64_, methods.size());
  GlobalVariable* functions = object({Constant::getNullValue(type)}, "methods." + llvm::StringRef(c.name.text()));
  if (!methods.empty()) add_roots(functions, methods.size());
  std::vector<Constant*> value_names;
  for (Symbol name_of_value : c.values) value_names.push_back(name(name_of_value));
  auto* values_type = llvm::ArrayType::get(i64_, c.values.size());
  GlobalVariable* values = object({Constant::getNullValue(values_type)}, "values." + llvm::StringRef(c.name.text()));
  if (!c.values.empty()) add_roots(values, c.values.size());
  made = object({value(kEmpty), base, attributes_[static_cast<std::size_t>(index)], pointer_array(methods, "method_names"), pointer_array(codes, "method_codes"),
                 functions, pointer_array(value_names, "value_names"), values, i32(kBuiltinLayoutCount + static_cast<uint32_t>(index)),
                 i32(static_cast<uint32_t>(c.slots.size())), i32(static_cast<uint32_t>(methods.size())), i32(static_cast<uint32_t>(c.values.size())), i32(0)},
                "class." + llvm::StringRef(c.name.text()));
  add_roots(made, 1);
  return made;
}

llvm::Constant* ModuleLowering::foreseen_method(int32_t index, int32_t method) {
  Constant* functions = llvm::cast<GlobalVariable>(foreseen_class(index))->getInitializer()->getAggregateElement(5u);
  return llvm::ConstantExpr::getInBoundsGetElementPtr(i64_, functions, llvm::ArrayRef<Constant*>{i64(static_cast<uint64_t>(method))});
}

llvm::Constant* ModuleLowering::foreseen_attributes(int32_t first, int32_t last, Symbol name, bool value) {
  Constant*& table = attribute_tables_[{first, last, std::string(name.text()), value}];
  if (table != nullptr) return table;
  std::vector<Constant*> places;
  for (int32_t index = first; index <= last; ++index) {
    const nir::ClassLayout& c = program_.classes[static_cast<std::size_t>(index)];
    const std::ptrdiff_t place = value ? std::ranges::find(c.values, name) - c.values.begin()
                                       : std::ranges::find(c.methods, name, &nir::ClassLayout::Method::name) - c.methods.begin();
    Constant* array = llvm::cast<GlobalVariable>(foreseen_class(index))->getInitializer()->getAggregateElement(value ? 7u : 5u);
    places.push_back(llvm::ConstantExpr::getInBoundsGetElementPtr(i64_, array, llvm::ArrayRef<Constant*>{i64(static_cast<uint64_t>(place))}));
  }
  return table = pointer_array(places, "class_attributes");
}

llvm::LoadInst* FunctionLowering::load_tagged(llvm::Type* type, llvm::Value* object, uint64_t offset, const AliasTag& tag) {
  llvm::Value* at = b_.CreateConstInBoundsGEP1_64(shared_.i8_, b_.CreateIntToPtr(object, shared_.ptr_), offset);
  llvm::LoadInst* load = b_.CreateAlignedLoad(type, at, llvm::Align(type->getIntegerBitWidth() / 8));
  load->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag(tag));
  load->setMetadata(llvm::LLVMContext::MD_alias_scope, shared_.scopes().fields);
  return load;
}

void FunctionLowering::store_tagged(llvm::Value* v, llvm::Value* object, uint64_t offset, const AliasTag& tag) {
  llvm::Value* at = b_.CreateConstInBoundsGEP1_64(shared_.i8_, b_.CreateIntToPtr(object, shared_.ptr_), offset);
  llvm::StoreInst* store = b_.CreateAlignedStore(v, at, llvm::Align(v->getType()->getIntegerBitWidth() / 8));
  store->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag(tag));
}

namespace {
constexpr AliasTag kHeaderTag{"int"};
constexpr AliasTag kRanksTag{"natrix ranks"};

uint64_t slot_offset(const Instr& i) { return kForeseenSlots + 8 * static_cast<uint64_t>(i.immediate); }
}  // namespace

void FunctionLowering::lower_ForeseeClass(const Instr& i) {
  call("nx_foresee_class", {operand(i, 0), shared_.foreseen_class(static_cast<int32_t>(i.immediate))});
}

/// Layout ids are twice the row, and one more for an object that came to be laid out otherwise: rotated, that is far off.
/// Floats and most ints are no objects, as are the constants: None, and True and False, which are ints too.
void FunctionLowering::lower_IsInstance(const Instr& i) {
  llvm::Value* v = operand(i, 0);
  const auto first = static_cast<uint32_t>(i.immediate), last = static_cast<uint32_t>(i.immediate2);
  llvm::BasicBlock *other = new_block("isinstance.other"), *done = new_block("isinstance.done");
  std::vector<std::pair<llvm::BasicBlock*, llvm::Value*>> answers;
  auto answer_if = [&](llvm::Value* condition, bool answer) {
    answers.emplace_back(b_.GetInsertBlock(), b_.getInt1(answer));
    llvm::BasicBlock* next = new_block("isinstance");
    b_.CreateCondBr(condition, done, next);
    b_.SetInsertPoint(next);
  };
  if (first == kLayoutRowInt) {
    answer_if(b_.CreateICmpUGE(v, i64(Value::kIntTag)), true);
  } else {
    if (first == kLayoutRowFloat) answer_if(is_float(v), true);
    answer_if(b_.CreateNot(is_object(v)), false);
    if (first != kLayoutRowFloat) answer_if(is_laid_out(v, first, last), true);
  }
  b_.CreateBr(other);
  b_.SetInsertPoint(other);
  llvm::Value* told = try_test(i, "nx_isinstance", {v, operand(i, 1)});
  answers.emplace_back(b_.GetInsertBlock(), told);
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
  llvm::PHINode* result = b_.CreatePHI(shared_.i1_, static_cast<unsigned>(answers.size()));
  for (auto [from, answer] : answers) result->addIncoming(answer, from);
  set(i, result);
}

/// An object is exactly of one of these layout rows, and of no generic twin of it.
llvm::Value* FunctionLowering::is_laid_out(llvm::Value* object, uint32_t first, uint32_t last) {
  llvm::Value* id = load_tagged(shared_.i32_, object, 0, kHeaderTag);
  if (first == last) return b_.CreateICmpEQ(id, i32(2 * first));
  llvm::Value* from = b_.CreateSub(id, i32(2 * first));
  llvm::Value* number = b_.CreateIntrinsic(llvm::Intrinsic::fshr, {shared_.i32_}, {from, from, i32(1)});
  return b_.CreateICmpULE(number, i32(last - first));
}

void FunctionLowering::lower_GuardClass(const Instr& i) {
  llvm::Value* v = operand(i, 0);
  edge_if(i, b_.CreateNot(is_object(v)));
  auto row = [](int64_t c) { return kBuiltinLayoutCount + static_cast<uint32_t>(c); };
  edge_if(i, b_.CreateNot(is_laid_out(v, row(i.immediate), row(i.immediate2))));
}

void FunctionLowering::lower_SlotGet(const Instr& i) {
  llvm::Value* v = load_tagged(shared_.i64_, operand(i, 0), slot_offset(i), kSlotTag);
  edge_if(i, is_empty(v));
  set(i, v);
}

/// instance.h has the rule: an attribute that is set the first time must come behind all that are, by the ranks of the
/// object's class, of which the header's flags have the highest plus one. Once there are threads, setting takes the object's lock.
void FunctionLowering::lower_SlotSet(const Instr& i) {
  edge_before_effect(i);
  llvm::Value *object = operand(i, 0), *value = operand(i, 1);
  llvm::Value* alone = b_.CreateNot(threads_run());
  llvm::Value* there = b_.CreateNot(is_empty(load_tagged(shared_.i64_, object, slot_offset(i), kSlotTag)));
  llvm::BasicBlock *again = new_block("slot.again"), *first = new_block("slot.first"), *append = new_block("slot.append");
  llvm::BasicBlock *locked = new_block("slot.locked"), *done = new_block("slot.set"), *change = new_block("slot.store");
  b_.CreateCondBr(b_.CreateAnd(alone, there), change, again);

  b_.SetInsertPoint(again);
  branch_unlikely(b_.CreateNot(alone), locked, first);
  b_.SetInsertPoint(first);
  llvm::Value* number = b_.CreateSub(b_.CreateLShr(load_tagged(shared_.i32_, object, 0, kHeaderTag), 1), i32(kBuiltinLayoutCount));
  llvm::Value* ranks = b_.CreateLoad(shared_.ptr_, b_.CreateInBoundsGEP(shared_.ptr_, shared_.foreseen_ranks(), {b_.CreateZExt(number, shared_.i64_)}));
  llvm::LoadInst* rank = b_.CreateLoad(shared_.i8_, b_.CreateConstInBoundsGEP1_64(shared_.i8_, ranks, static_cast<uint64_t>(i.immediate)));
  rank->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag(kRanksTag));
  edge_if_failed(i, b_.CreateICmpUGT(load_tagged(shared_.i8_, object, kObjectFlags, kFlagsTag), rank));
  b_.CreateBr(append);
  b_.SetInsertPoint(append);
  store_tagged(b_.CreateAdd(rank, llvm::ConstantInt::get(shared_.i8_, 1)), object, kObjectFlags, kFlagsTag);
  b_.CreateBr(change);

  b_.SetInsertPoint(locked);
  llvm::Value* set = only_stores(call("nx_set_slot_locked", {object, i64(static_cast<uint64_t>(i.immediate)), value}));
  edge_if_failed(i, b_.CreateICmpEQ(set, llvm::ConstantInt::get(shared_.i8_, 0)));
  b_.CreateBr(done);

  b_.SetInsertPoint(change);
  store_tagged(value, object, slot_offset(i), kSlotTag);
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
}

llvm::Value* FunctionLowering::class_function(const Instr& i) {
  return b_.CreateLoad(shared_.i64_, shared_.foreseen_method(static_cast<int32_t>(i.immediate), static_cast<int32_t>(i.immediate2)));
}

void FunctionLowering::lower_ClassFunction(const Instr& i) { set(i, class_function(i)); }
void FunctionLowering::lower_ClassMethod(const Instr& i) { set(i, b_.CreateOr(class_function(i), i64(1))); }  // the mark of load_method

void FunctionLowering::lower_ClassAttribute(const Instr& i) {
  const bool value = i.kind == 1;
  const auto first = static_cast<uint32_t>(i.immediate);
  Constant* table = shared_.foreseen_attributes(static_cast<int32_t>(i.immediate), static_cast<int32_t>(i.immediate2), i.name, value);
  llvm::Value* place = llvm::cast<GlobalVariable>(table)->getInitializer()->getAggregateElement(0u);
  if (i.immediate != i.immediate2) {
    llvm::Value* number = b_.CreateSub(b_.CreateLShr(load_tagged(shared_.i32_, operand(i, 0), 0, kHeaderTag), 1), i32(kBuiltinLayoutCount + first));
    llvm::Value* entry = b_.CreateInBoundsGEP(shared_.ptr_, table, {b_.CreateZExt(number, shared_.i64_)});
    llvm::LoadInst* loaded = b_.CreateAlignedLoad(shared_.ptr_, entry, llvm::Align(8));
    loaded->setMetadata(llvm::LLVMContext::MD_invariant_load, llvm::MDNode::get(shared_.context(), {}));
    place = loaded;
  }
  llvm::Value* found = b_.CreateAlignedLoad(shared_.i64_, place, llvm::Align(8));
  if (!value) return set(i, b_.CreateOr(found, i64(1)));  // the mark of load_method
  llvm::BasicBlock *from = b_.GetInsertBlock(), *other = new_block("class.other"), *done = new_block("class.value");
  branch_unlikely(is_empty(found), other, done);
  b_.SetInsertPoint(other);
  llvm::Value* generic = try_call(i, "nx_getattr", {operand(i, 0), name(i), shared_.new_cache()});
  other = b_.GetInsertBlock();
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
  llvm::PHINode* both = b_.CreatePHI(shared_.i64_, 2);
  both->addIncoming(found, from);
  both->addIncoming(generic, other);
  set(i, both);
}

void FunctionLowering::lower_GuardForeseen(const Instr& i) {
  edge_if(i, b_.CreateICmpNE(operand(i, 0), b_.CreateLoad(shared_.i64_, shared_.foreseen_class(static_cast<int32_t>(i.immediate)))));
}

void FunctionLowering::lower_NewForeseen(const Instr& i) {
  const uint32_t row = kBuiltinLayoutCount + static_cast<uint32_t>(i.immediate);
  const std::size_t slots = program_.classes[static_cast<std::size_t>(i.immediate)].slots.size();
  set(i, try_call(i, "nx_fast_new_foreseen", {i64(kForeseenSlots + 8 * slots), i32(2 * row)}));
}

}  // namespace natrix
