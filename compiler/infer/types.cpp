// compiler/infer/types.cpp - see types.h.
#include "compiler/infer/types.h"

#include <algorithm>

namespace natrix {

TypeKind kind_of_class(std::string_view name, bool py3) {
  if (name == "bool") return TypeKind::Bool;
  if (name == "int") return TypeKind::Int;
  if (name == "float") return TypeKind::Float;
  if (name == "str") return py3 ? TypeKind::Str : TypeKind::Bytes;
  if (name == "unicode" && !py3) return TypeKind::Str;
  if (name == "bytes") return TypeKind::Bytes;
  if (name == "bytearray") return TypeKind::ByteArray;
  if (name == "list") return TypeKind::List;
  if (name == "tuple") return TypeKind::TupleOf;
  if (name == "dict") return TypeKind::Dict;
  if (name == "set") return TypeKind::Set;
  return TypeKind::Never;
}

int32_t TypeTable::new_place(Type type) {
  const auto place = static_cast<int32_t>(places_.size());
  places_.push_back({place, type});
  return place;
}

int32_t TypeTable::new_places(int32_t count) {
  const int32_t first = new_place();
  for (int32_t k = 1; k < count; ++k) new_place();
  return first;
}

int32_t TypeTable::find(int32_t place) {
  while (places_[static_cast<size_t>(place)].parent != place) {
    int32_t& parent = places_[static_cast<size_t>(place)].parent;
    place = parent = places_[static_cast<size_t>(parent)].parent;
  }
  return place;
}

void TypeTable::unite(int32_t a, int32_t b) {
  a = find(a);
  b = find(b);
  if (a == b) return;
  changed_ = true;
  places_[static_cast<size_t>(b)].parent = a;
  add(a, places_[static_cast<size_t>(b)].type, b);
}

void TypeTable::add(int32_t place, const Type& type, int32_t united) {
  const Type joined = join(at(place), type);  // may unite places
  Type& held = places_[static_cast<size_t>(find(place))].type;
  if (joined == held) return;
  if (recording_) rises_.push_back({find(place), held, type, joined, united});
  held = joined;
  changed_ = true;
}

int32_t TypeTable::depth(const Type& type) const {
  if (type.kind != TypeKind::Tuple) return 0;
  int32_t deepest = 0;
  for (const Type& item : items(type)) deepest = std::max(deepest, depth(item));
  return deepest + 1;
}

Type TypeTable::tuple(std::vector<Type> items) {
  for (Type& item : items)
    if (depth(item) > 3) item = {.kind = TypeKind::Any};
  for (size_t k = 0; k < tuples_.size(); ++k)
    if (tuples_[k] == items) return {TypeKind::Tuple, false, static_cast<int32_t>(k), {}};
  tuples_.push_back(std::move(items));
  return {TypeKind::Tuple, false, static_cast<int32_t>(tuples_.size() - 1), {}};
}

int32_t TypeTable::class_set(std::vector<int32_t> classes) {
  for (size_t k = 0; k < class_sets_.size(); ++k)
    if (class_sets_[k] == classes) return static_cast<int32_t>(k);
  class_sets_.push_back(std::move(classes));
  return static_cast<int32_t>(class_sets_.size() - 1);
}

void TypeTable::set_base(int32_t class_index, int32_t base) {
  if (static_cast<size_t>(class_index) >= bases_.size()) bases_.resize(static_cast<size_t>(class_index) + 1, nir::kNone);
  if (bases_[static_cast<size_t>(class_index)] == nir::kNone && !derives(base, class_index)) bases_[static_cast<size_t>(class_index)] = base;
}

bool TypeTable::derives(int32_t class_index, int32_t base) const {
  while (class_index != nir::kNone && class_index != base) {
    class_index = static_cast<size_t>(class_index) < bases_.size() ? bases_[static_cast<size_t>(class_index)] : nir::kNone;
  }
  return class_index == base;
}

void TypeTable::reduce(std::vector<int32_t>& classes) const {
  std::erase_if(classes, [&](int32_t c) {
    return std::any_of(classes.begin(), classes.end(), [&](int32_t other) { return other != c && derives(c, other); });
  });
}

Type TypeTable::join(const Type& a, const Type& b) {
  if (a == b || b.kind == TypeKind::Never) return a;
  if (a.kind == TypeKind::Never) return b;
  const Type any{.kind = TypeKind::Any};
  if (a.kind == TypeKind::Any || b.kind == TypeKind::Any) return any;
  if (a.kind == TypeKind::None || b.kind == TypeKind::None) {
    Type other = a.kind == TypeKind::None ? b : a;
    other.optional = other.kind != TypeKind::None;
    return other;
  }
  if (a.kind == TypeKind::Tuple && b.kind == TypeKind::TupleOf) return join(b, a);
  if (a.kind == TypeKind::TupleOf && b.kind == TypeKind::Tuple) {
    for (const Type& item : std::vector<Type>(items(b))) add(a.id, item);
    return {a.kind, a.optional || b.optional, a.id, {}};
  }
  if (a.kind != b.kind) return any;
  Type joined = a;
  joined.optional = a.optional || b.optional;
  if (a.id == b.id && a.name == b.name) return joined;
  switch (a.kind) {
    case TypeKind::Dict:
      unite(a.id + 1, b.id + 1);
      [[fallthrough]];
    case TypeKind::List: case TypeKind::Set: case TypeKind::Iterator: case TypeKind::Cell: case TypeKind::TupleOf:
      unite(a.id, b.id);
      return joined;
    case TypeKind::Tuple: {
      const std::vector<Type> left = items(a), right = items(b);
      if (left.size() != right.size()) return any;
      std::vector<Type> both;
      for (size_t k = 0; k < left.size(); ++k) both.push_back(join(left[k], right[k]));
      joined.id = tuple(std::move(both)).id;
      return joined;
    }
    case TypeKind::Instance: {
      std::vector<int32_t> all = classes(a);
      all.insert(all.end(), classes(b).begin(), classes(b).end());
      std::sort(all.begin(), all.end());
      all.erase(std::unique(all.begin(), all.end()), all.end());
      reduce(all);
      if (all.size() > kMaxClasses) {
        // The first base, from the first class upwards, that all others have.
        int32_t base = all[0];
        while (base != nir::kNone && !std::all_of(all.begin(), all.end(), [&](int32_t c) { return derives(c, base); })) {
          base = static_cast<size_t>(base) < bases_.size() ? bases_[static_cast<size_t>(base)] : nir::kNone;
        }
        if (base == nir::kNone) return any;
        all = {base};
      }
      joined.id = class_set(std::move(all));
      return joined;
    }
    default: return any;
  }
}

}  // namespace natrix
