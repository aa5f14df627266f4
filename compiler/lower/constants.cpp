// compiler/lower/constants.cpp - Python constants as Values: immediate, or the address of static data.
// Identifier-like native strings are interned: their symbol is named by their content (nx_s3_append), so the linker makes
// one object of all that the program's modules and the runtime's tables define. natrix-declare follows the same rule.
#include "compiler/lower/module.h"

#include <llvm/ADT/APInt.h>
#include <llvm/ADT/StringExtras.h>

#include <algorithm>

namespace natrix {
namespace {

using llvm::Constant;
using Kind = nir::Constant::Kind;

constexpr std::size_t kLongestInterned = 64;
// IntFlags of runtime/numbers/numbers.h
constexpr uint8_t kIntNegative = 1;
constexpr uint8_t kIntLong = 2;

bool like_identifier(std::string_view text) {
  if (text.size() > kLongestInterned) return false;
  for (char c : text) {
    if (!llvm::isAlnum(c) && c != '_') return false;
  }
  return true;
}

std::string mangle(std::string_view text) {
  std::string symbol;
  for (char c : text) {
    if (llvm::isAlnum(c) || c == '_') {
      symbol += c;
    } else {
      symbol += '$';
      symbol += llvm::hexdigit(static_cast<unsigned char>(c) >> 4);
      symbol += llvm::hexdigit(static_cast<unsigned char>(c) & 15);
    }
  }
  return symbol;
}

/// Code points of generalised UTF-8, in which surrogates are encoded like other code points.
std::vector<uint32_t> code_points(std::string_view text) {
  std::vector<uint32_t> points;
  for (std::size_t k = 0; k < text.size();) {
    auto lead = static_cast<unsigned char>(text[k++]);
    int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    uint32_t point = more == 0 ? lead : lead & (0x3Fu >> more);
    for (; more > 0 && k < text.size(); --more) point = point << 6 | (static_cast<unsigned char>(text[k++]) & 0x3F);
    points.push_back(point);
  }
  return points;
}

template <class T>
Constant* data_array(llvm::LLVMContext& context, const std::vector<uint32_t>& points) {
  std::vector<T> units(points.begin(), points.end());
  units.push_back(0);
  return llvm::ConstantDataArray::get(context, units);
}

}  // namespace

/// A static Text. Names are interned whatever they look like.
Constant* ModuleLowering::text(bool bytes, std::string_view text, bool is_name) {
  const bool native = bytes == (program_.dialect == Dialect::Py2);
  const bool interned = native && (is_name || like_identifier(text));
  Constant*& found = interned ? names_[std::string(text)] : texts_[{bytes, std::string(text)}];
  if (found != nullptr) return found;

  uint8_t flags = interned ? kTextInterned : 0;
  uint64_t length = text.size();
  Constant* data;
  if (bytes) {
    data = llvm::ConstantDataArray::getString(context_, llvm::StringRef(text.data(), text.size()));
    if (std::all_of(text.begin(), text.end(), [](char c) { return llvm::isASCII(c); })) flags |= kTextAscii;
  } else {
    std::vector<uint32_t> points = code_points(text);
    uint32_t largest = 0;
    for (uint32_t point : points) largest = std::max(largest, point);
    length = points.size();
    if (largest < 0x80) flags |= kTextAscii;
    if (largest < 0x100) {
      data = data_array<uint8_t>(context_, points);
    } else if (largest < 0x10000) {
      flags |= kTextWidth2;
      data = data_array<uint16_t>(context_, points);
    } else {
      flags |= kTextWidth4;
      data = data_array<uint32_t>(context_, points);
    }
  }
  std::string symbol = "str";
  if (interned) symbol = (program_.dialect == Dialect::Py2 ? "nx_s2_" : "nx_s3_") + mangle(text);
  llvm::GlobalVariable* made =
      object({header(bytes ? kLayoutRowBytes : kLayoutRowStr, flags), i64(0), i64(length), null(), data}, symbol, !interned);
  if (interned) {
    made->setLinkage(llvm::GlobalValue::LinkOnceODRLinkage);
    interned_.push_back(made);
  }
  return found = made;
}

Constant* ModuleLowering::name(std::string_view name) { return text(program_.dialect == Dialect::Py2, name, true); }

Constant* ModuleLowering::tuple(const std::vector<Constant*>& items) {
  if (items.empty()) return external_object("nx_empty_tuple");
  std::vector<Constant*> fields = {header(kLayoutRowTuple), i64(items.size())};
  fields.insert(fields.end(), items.begin(), items.end());
  return object(fields, "tuple");
}

Constant* ModuleLowering::items_tuple(const std::vector<int32_t>& items) {
  std::vector<Constant*> values;
  for (int32_t item : items) values.push_back(constant(item));
  return tuple(values);
}

/// An integer from its decimal digits: as small as it may be, unless it is a Python 2 long.
Constant* ModuleLowering::big_integer(std::string_view digits, bool long_type) {
  llvm::StringRef text(digits.data(), digits.size());
  const bool negative = text.consume_front("-");
  llvm::APInt magnitude(static_cast<unsigned>(text.size() * 4 + 8), text, 10);
  if (!long_type && magnitude.getActiveBits() < 64) {
    auto n = static_cast<int64_t>(magnitude.getZExtValue());
    if (negative) n = -n;
    if (Value::fits_int(n)) return value(Value::from_small(n));
    return value_of(object({header(kLayoutRowInt), i64(static_cast<uint64_t>(n))}, "int"));
  }
  if (!long_type && negative && magnitude.isPowerOf2() && magnitude.getActiveBits() == 64) {  // -2**63
    return value_of(object({header(kLayoutRowInt), i64(magnitude.getZExtValue())}, "int"));
  }
  std::vector<uint64_t> limbs(magnitude.getRawData(), magnitude.getRawData() + (magnitude.getActiveBits() + 63) / 64);
  return value_of(object({header(kLayoutRowLong, static_cast<uint8_t>(kIntLong | (negative && !limbs.empty() ? kIntNegative : 0))),
                          i64(limbs.size()), llvm::ConstantDataArray::get(context_, limbs)},
                         "long"));
}

Constant* ModuleLowering::constant(int32_t index) {
  if (constants_.empty()) constants_.resize(program_.constants.size(), nullptr);
  if (constants_[index] != nullptr) return constants_[index];
  const nir::Constant& c = program_.constants[index];
  Constant* made = nullptr;
  switch (c.kind) {
    case Kind::None: made = value(kNone); break;
    case Kind::True: made = value(kTrue); break;
    case Kind::False: made = value(kFalse); break;
    case Kind::Ellipsis: made = value(kEllipsis); break;
    case Kind::NotImplemented: made = value(kNotImplemented); break;
    case Kind::Int:
      made = Value::fits_int(c.integer) ? static_cast<Constant*>(value(Value::from_small(c.integer)))
                                        : value_of(object({header(kLayoutRowInt), i64(static_cast<uint64_t>(c.integer))}, "int"));
      break;
    case Kind::BigInt: made = big_integer(c.text, false); break;
    case Kind::Long: made = big_integer(c.text, true); break;
    case Kind::Float: made = value(Value::from_double(c.real)); break;
    case Kind::Complex: {
      auto* type = llvm::Type::getDoubleTy(context_);
      made = value_of(object({header(kLayoutRowComplex), llvm::ConstantFP::get(type, c.real), llvm::ConstantFP::get(type, c.imag)}, "complex"));
      break;
    }
    case Kind::Str: made = value_of(text(false, c.text, false)); break;
    case Kind::Bytes: made = value_of(text(true, c.text, false)); break;
    case Kind::Tuple: made = value_of(items_tuple(c.items)); break;
    case Kind::FrozenSet: return nullptr;
  }
  return constants_[index] = made;
}

Constant* ModuleLowering::constant_slot(int32_t index) {
  llvm::GlobalVariable*& slot = constant_slots_[index];
  if (slot == nullptr) {
    slot = new llvm::GlobalVariable(module_, i64_, false, llvm::GlobalValue::InternalLinkage, i64(0), "constant");
    slot->setDSOLocal(true);
    add_roots(slot, 1);
  }
  return slot;
}

}  // namespace natrix
