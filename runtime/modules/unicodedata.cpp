// runtime/modules/unicodedata.cpp - the natives of module _unicodedata: look-ups in the tables of cmake/unicode_database.py.
#include <algorithm>
#include <iterator>
#include <string_view>

#include "natives/_unicodedata.h"
#include "runtime/containers/tuple.h"
#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"
#include "runtime/text/native.h"
#include "runtime/text/unicode.h"
#include "unicode_database.h"

namespace natrix::rt {

namespace {

using namespace ucd;

std::string_view word(uint32_t i) { return {kWordText + kWordAt[i], kWordAt[i + 1] - kWordAt[i]}; }

/// The entry of a sorted table with that code; null if there is none.
template <class Entry, size_t n>
const Entry* find(const Entry (&table)[n], uint32_t code) {
  const Entry* at = std::lower_bound(std::begin(table), std::end(table), code, [](const Entry& e, uint32_t c) { return e.code < c; });
  return at != std::end(table) && at->code == code ? at : nullptr;
}

/// The word's number; -1 if no name has it.
int64_t word_number(std::string_view text) {
  size_t low = 0, high = std::size(kWordAt) - 1;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (word(static_cast<uint32_t>(middle)) < text) low = middle + 1;
    else high = middle;
  }
  return low < std::size(kWordAt) - 1 && word(static_cast<uint32_t>(low)) == text ? static_cast<int64_t>(low) : -1;
}

}  // namespace

extern "C" {

Result<int64_t> nx__unicodedata_record(Thread&, int64_t code) {
  const Record& r = kRecords[kBlocks[(kIndex[code >> kShift] << kShift) + (code & ((1 << kShift) - 1))]];
  return int64_t{r.category} | int64_t{r.bidirectional} << 8 | int64_t{r.combining} << 16 | int64_t{r.mirrored} << 24 | int64_t{r.width} << 28 |
         int64_t{r.age} << 32;
}

Result<Value> nx__unicodedata_texts(Thread& t) {
  auto tuple = [&](auto& texts) -> Result<Value> {
    Tuple* out = TRY(allocate_tuple(t, static_cast<int64_t>(std::size(texts))));
    for (size_t i = 0; i < std::size(texts); ++i) store(out, &out->items[i], value_of(TRY(native_str(t, texts[i]))));
    return value_of(out);
  };
  Value categories = TRY(tuple(kCategories)), bidirectional = TRY(tuple(kBidirectional)), widths = TRY(tuple(kWidths)), tags = TRY(tuple(kTags));
  return value_of(TRY(make_tuple_of(t, categories, bidirectional, widths, tags)));
}

Result<Value> nx__unicodedata_number(Thread& t, int64_t code) {
  const Number* n = find(kNumbers, static_cast<uint32_t>(code));
  if (n == nullptr) return kNone;
  return value_of(TRY(make_tuple_of(t, Value::from_small(n->decimal), Value::from_small(n->digit), Value::from_small(n->numerator),
                                    Value::from_small(n->denominator))));
}

Result<Value> nx__unicodedata_parts(Thread& t, int64_t code) {
  const Start* start = find(kDecompositions, static_cast<uint32_t>(code));
  if (start == nullptr || code == 0x110000) return kNone;
  const uint32_t count = start[1].at - start->at;
  Tuple* out = TRY(allocate_tuple(t, count));
  for (uint32_t i = 0; i < count; ++i) store(out, &out->items[i], Value::from_small(kParts[start->at + i]));
  return value_of(out);
}

Result<int64_t> nx__unicodedata_composed(Thread&, int64_t first, int64_t second) {
  const Pair wanted{static_cast<uint32_t>(first), static_cast<uint32_t>(second), 0};
  const Pair* at = std::lower_bound(std::begin(kCompositions), std::end(kCompositions), wanted, [](const Pair& a, const Pair& b) {
    return a.first != b.first ? a.first < b.first : a.second < b.second;
  });
  return at != std::end(kCompositions) && at->first == wanted.first && at->second == wanted.second ? static_cast<int64_t>(at->code) : -1;
}

Result<Value> nx__unicodedata_name_of(Thread& t, int64_t code) {
  const Start* start = find(kNames, static_cast<uint32_t>(code));
  if (start == nullptr || code == 0x110000) return kNone;
  Buffer<char> out;
  for (uint32_t i = start->at; i < start[1].at; ++i) {
    if (i != start->at) out.push(' ');
    out.append(word(kNameWords[i]));
  }
  return value_of(TRY(native_str(t, out.view())));
}

Result<int64_t> nx__unicodedata_named(Thread&, Text* name) {
  Buffer<uint16_t> words;
  std::string_view rest = text_view(name);
  for (bool more = true; more;) {
    const size_t space = rest.find(' ');
    const int64_t number = word_number(rest.substr(0, space));
    if (number < 0) return int64_t{-1};
    words.push(static_cast<uint16_t>(number));
    more = space != rest.npos;
    if (more) rest.remove_prefix(space + 1);
  }
  for (size_t i = 0; i + 1 < std::size(kNames); ++i) {
    if (kNames[i + 1].at - kNames[i].at == words.size() && std::equal(words.data(), words.data() + words.size(), kNameWords + kNames[i].at)) {
      return static_cast<int64_t>(kNames[i].code);
    }
  }
  return int64_t{-1};
}

Result<Value> nx__unicodedata_alias(Thread& t, Text* name) {
  const std::string_view text = text_view(name);
  for (const Alias& a : kAliases) {
    if (text == a.name) return value_of(TRY(make_tuple_of(t, Value::from_small(a.code))));
  }
  for (const Sequence& s : kSequences) {
    if (text != s.name) continue;
    int64_t count = 0;
    while (count < 4 && s.codes[count] != 0) ++count;
    Tuple* out = TRY(allocate_tuple(t, count));
    for (int64_t i = 0; i < count; ++i) store(out, &out->items[i], Value::from_small(s.codes[i]));
    return value_of(out);
  }
  return kNone;
}

}  // extern "C"

}  // namespace natrix::rt
