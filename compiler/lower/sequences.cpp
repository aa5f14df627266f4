// compiler/lower/sequences.cpp - Elements of lists, tuples, texts and dicts in typed code, whose layout is known.
//
// Lists and tuples are read where they lie. A list's elements, its size and its storage have TBAA tags of their own, below those
// that clang gives the fast paths' C++: a store to an element changes no size, so LLVM can take sizes and storages out of loops.
// Another thread may change a list at any time. A reader that has a storage has all of it (containers/storage.h).
#include <llvm/IR/MDBuilder.h>

#include "compiler/lower/function.h"
#include "compiler/lower/thread_fields.h"
#include "natrix/layout_rows.h"

namespace natrix {

using nir::Instr;

namespace {
constexpr AliasTag kStorageTag{"any pointer"};
constexpr AliasTag kSizeTag{"natrix size", "long"};
constexpr AliasTag kElementTag{"natrix element", "long"};
constexpr AliasTag kTextTag{"natrix text"};
constexpr AliasTag kLengthTag{"natrix length", "long"};  // of what cannot change it
}  // namespace

bool ModuleLowering::loads_in_order() const { return llvm::StringRef(module_.getTargetTriple()).starts_with("x86_64"); }

llvm::Value* FunctionLowering::list_storage(llvm::Value* list) {
  llvm::Value* at = b_.CreateConstInBoundsGEP1_64(shared_.i8_, b_.CreateIntToPtr(list, shared_.ptr_), kListStorage);
  llvm::LoadInst* storage = b_.CreateAlignedLoad(shared_.ptr_, at, llvm::Align(8));
  storage->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag(kStorageTag));
  storage->setMetadata(llvm::LLVMContext::MD_alias_scope, shared_.scopes().sizes);
  auto number = [&](uint64_t n) { return llvm::MDNode::get(shared_.context(), {llvm::ConstantAsMetadata::get(shared_.i64(n))}); };
  storage->setMetadata(llvm::LLVMContext::MD_nonnull, llvm::MDNode::get(shared_.context(), {}));
  storage->setMetadata(llvm::LLVMContext::MD_dereferenceable, number(kStorageItems));
  storage->setMetadata(llvm::LLVMContext::MD_align, number(8));
  return storage;
}

llvm::Value* FunctionLowering::storage_size(llvm::Value* storage) {
  llvm::LoadInst* size = load_tagged(shared_.i64_, storage, kStorageSize, kSizeTag);
  size->setMetadata(llvm::LLVMContext::MD_alias_scope, shared_.scopes().sizes);
  // Appending publishes the element with the size. Machines that reorder loads need telling.
  if (!shared_.loads_in_order()) size->setAtomic(llvm::AtomicOrdering::Acquire);
  return non_negative(size);
}

llvm::LoadInst* FunctionLowering::non_negative(llvm::LoadInst* length) {
  length->setMetadata(llvm::LLVMContext::MD_range, llvm::MDBuilder(shared_.context()).createRange(llvm::APInt(64, 0), llvm::APInt(64, uint64_t{1} << 48)));
  return length;
}

/// An element, which the optimiser may know is neither empty nor raised.
llvm::Value* FunctionLowering::load_element(llvm::Value* object, uint64_t offset, llvm::Value* index) {
  llvm::Value* at = b_.CreateInBoundsGEP(shared_.i64_, b_.CreateIntToPtr(object, shared_.ptr_), index);
  llvm::LoadInst* element = b_.CreateAlignedLoad(shared_.i64_, b_.CreateConstInBoundsGEP1_64(shared_.i8_, at, offset), llvm::Align(8));
  element->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag(kElementTag));
  element->setMetadata(llvm::LLVMContext::MD_alias_scope, shared_.scopes().fields);
  element->setMetadata(llvm::LLVMContext::MD_range, llvm::MDBuilder(shared_.context()).createRange(llvm::APInt(64, kRaised.bits + 1), llvm::APInt(64, 0)));
  return element;
}

/// Language Reference 6.3.2: negative indices count from the end. The edge is taken where that is outside.
llvm::Value* FunctionLowering::index_within(const Instr& i, llvm::Value* index, llvm::Value* length) {
  index = b_.CreateSelect(b_.CreateICmpSLT(index, i64(0)), b_.CreateAdd(index, length), index);
  edge_if_failed(i, b_.CreateICmpUGE(index, length));
  return index;
}

/// A text of one character. Those below 256 are at hand, and texts of them have a byte each.
llvm::Value* FunctionLowering::load_character(llvm::Value* text, llvm::Value* index) {
  llvm::Value* flags = b_.CreateAnd(load_tagged(shared_.i8_, text, kObjectFlags, kFlagsTag), llvm::ConstantInt::get(shared_.i8_, kTextWidthMask | kTextShared));
  llvm::BasicBlock *plain = new_block("char.byte"), *other = new_block("char.other"), *done = new_block("char");
  b_.CreateCondBr(b_.CreateICmpEQ(flags, llvm::ConstantInt::get(shared_.i8_, 0)), plain, other);
  b_.SetInsertPoint(plain);
  llvm::Value* at = b_.CreateInBoundsGEP(shared_.i8_, b_.CreateIntToPtr(text, shared_.ptr_), index);
  llvm::LoadInst* byte = b_.CreateAlignedLoad(shared_.i8_, b_.CreateConstInBoundsGEP1_64(shared_.i8_, at, kTextData), llvm::Align(1));
  byte->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag(kTextTag));
  // nx_bytes_chars or nx_str_chars
  llvm::Value* is_str = b_.CreateICmpEQ(load_unordered(shared_.i32_, text, 0), i32(layout_id(kLayoutRowStr)));
  llvm::Value* table = b_.CreateSelect(is_str, shared_.external_object("nx_str_chars"), shared_.external_object("nx_bytes_chars"));
  llvm::Value* offset = b_.CreateMul(b_.CreateZExt(byte, shared_.i64_), i64(kCharStride), "", true, true);
  llvm::Value* near = b_.CreatePtrToInt(b_.CreateInBoundsGEP(shared_.i8_, table, offset), shared_.i64_);
  b_.CreateBr(done);
  b_.SetInsertPoint(other);
  llvm::Value* far = call("nx_text_next", {text, index});
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
  llvm::PHINode* character = b_.CreatePHI(shared_.i64_, 2);
  character->addIncoming(near, plain);
  character->addIncoming(far, other);
  return character;
}

void FunctionLowering::lower_ListItem(const Instr& i) {
  edge_before_effect(i);
  llvm::Value* storage = list_storage(operand(i, 0));
  llvm::Value* index = index_within(i, operand(i, 1), storage_size(storage));
  set(i, load_element(storage, kStorageItems, index));
}

void FunctionLowering::lower_TupleIndex(const Instr& i) {
  edge_before_effect(i);
  llvm::Value* tuple = operand(i, 0);
  llvm::Value* index = index_within(i, operand(i, 1), non_negative(load_tagged(shared_.i64_, tuple, kTupleLength, kLengthTag)));
  set(i, load_element(tuple, kTupleItems, index));
}

void FunctionLowering::lower_ListStore(const Instr& i) {
  edge_before_effect(i);
  llvm::Value *list = operand(i, 0), *value = operand(i, 2);
  llvm::Value* storage = list_storage(list);
  llvm::Value* index = index_within(i, operand(i, 1), storage_size(storage));
  llvm::BasicBlock *locked = new_block("store.locked"), *alone = new_block("store.alone"), *done = new_block("stored");
  branch_unlikely(threads_run(), locked, alone);
  b_.SetInsertPoint(locked);
  llvm::Value* stored = only_stores(call("nx_list_store_locked", {list, index, value}));
  edge_if_failed(i, b_.CreateICmpEQ(stored, llvm::ConstantInt::get(shared_.i8_, 0)));
  b_.CreateBr(done);
  b_.SetInsertPoint(alone);
  llvm::Value* at = b_.CreateInBoundsGEP(shared_.i64_, b_.CreateIntToPtr(storage, shared_.ptr_), index);
  llvm::StoreInst* store = b_.CreateAlignedStore(value, b_.CreateConstInBoundsGEP1_64(shared_.i8_, at, kStorageItems), llvm::Align(8));
  store->setMetadata(llvm::LLVMContext::MD_tbaa, shared_.alias_tag(kElementTag));
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
}

void FunctionLowering::lower_LengthOf(const Instr& i) {
  llvm::Value* object = operand(i, 0);
  switch (i.immediate) {
    case kLayoutRowList: return set(i, storage_size(list_storage(object)));
    case kLayoutRowTuple: return set(i, non_negative(load_tagged(shared_.i64_, object, kTupleLength, kLengthTag)));
    case kLayoutRowByteArray: return set(i, call("nx_fast_byte_length", {object}));
    default: return set(i, non_negative(load_tagged(shared_.i64_, object, kTextLength, kLengthTag)));
  }
}

void FunctionLowering::next_item(const Instr& i, llvm::Value* length, llvm::function_ref<llvm::Value*()> load) {
  llvm::BasicBlock *from = b_.GetInsertBlock(), *more = new_block("next.item"), *done = new_block("next");
  b_.CreateCondBr(b_.CreateICmpULT(operand(i, 1), length), more, done);
  b_.SetInsertPoint(more);
  llvm::Value* item = load();
  more = b_.GetInsertBlock();
  b_.CreateBr(done);
  b_.SetInsertPoint(done);
  llvm::PHINode* next = b_.CreatePHI(shared_.i64_, 2);
  next->addIncoming(shared_.value(kEmpty), from);
  next->addIncoming(item, more);
  set(i, next);
}

void FunctionLowering::lower_SequenceNext(const Instr& i) {
  llvm::Value *sequence = operand(i, 0), *position = operand(i, 1);
  const bool list = i.immediate == kLayoutRowList;
  if (!list && i.immediate != kLayoutRowTuple) {
    const bool bytes = i.immediate == kLayoutRowByteArray || (i.immediate == kLayoutRowBytes && program_.dialect == Dialect::Py3);
    if (bytes) set(i, call("nx_fast_byte_next", {sequence, position, i32(static_cast<uint32_t>(i.immediate))}));
    else next_item(i, non_negative(load_tagged(shared_.i64_, sequence, kTextLength, kLengthTag)), [&] {
      llvm::Value* character = load_character(sequence, position);
      unwind_if(i, b_.CreateICmpEQ(character, shared_.value(kRaised)));
      return character;
    });
    return;
  }
  llvm::Value* object = list ? list_storage(sequence) : sequence;
  llvm::Value* length = list ? storage_size(object) : non_negative(load_tagged(shared_.i64_, object, kTupleLength, kLengthTag));
  next_item(i, length, [&] { return load_element(object, list ? kStorageItems : kTupleItems, position); });
}

void FunctionLowering::lower_ListPop(const Instr& i) {
  edge_before_effect(i);
  llvm::Value* item = call("nx_fast_list_pop", {operand(i, 0)});
  edge_if_failed(i, is_empty(item));
  set(i, item);
}

void FunctionLowering::lower_DictPair(const Instr& i) {
  llvm::AllocaInst* place = entry_alloca(shared_.i64_, "pair.value");
  set(i, try_call(i, "nx_dict_pair", {operand(i, 0), place}));
  b_.CreateStore(b_.CreateLoad(shared_.i64_, place), locals_[i.immediate2]);
}

void FunctionLowering::lower_DictGet(const Instr& i) {
  set(i, try_call(i, "nx_dict_get_exact", {operand(i, 0), operand(i, 1), operand(i, 2)}));
}

void FunctionLowering::lower_ByteItem(const Instr& i) {
  llvm::Value* item = call("nx_fast_byte_item", {operand(i, 0), operand(i, 1), i32(static_cast<uint32_t>(i.immediate))});
  edge_if(i, is_empty(item));
  set(i, item);
}

void FunctionLowering::lower_ByteStore(const Instr& i) {
  edge_before_effect(i);
  llvm::Value* done = call("nx_fast_byte_store", {operand(i, 0), operand(i, 1), operand(i, 2)});
  edge_if_failed(i, b_.CreateICmpEQ(done, llvm::ConstantInt::get(shared_.i8_, 0)));
}

void FunctionLowering::lower_TextItem(const Instr& i) {
  edge_before_effect(i);
  llvm::Value* text = operand(i, 0);
  llvm::Value* index = index_within(i, operand(i, 1), non_negative(load_tagged(shared_.i64_, text, kTextLength, kLengthTag)));
  llvm::Value* character = load_character(text, index);
  unwind_if(i, b_.CreateICmpEQ(character, shared_.value(kRaised)));
  set(i, character);
}

void FunctionLowering::lower_TextEqual(const Instr& i) {
  llvm::Value* equal = call("nx_fast_text_equal", {operand(i, 0), operand(i, 1)});
  const bool eq = static_cast<nir::CompareOp>(i.kind) == nir::CompareOp::Eq;
  set(i, b_.CreateICmpEQ(equal, llvm::ConstantInt::get(shared_.i8_, eq ? 1 : 0)));
}

}  // namespace natrix
