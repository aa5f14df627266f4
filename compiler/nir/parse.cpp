// compiler/nir/parse.cpp - Reads the text that print.cpp writes, for tests of the later stages.
// The text must be complete: functions and constants are numbered and must come in order.
#include <charconv>
#include <cstdlib>

#include "compiler/nir/info.h"
#include "compiler/nir/text.h"

namespace natrix::nir {

namespace {

class Reader {
 public:
  Reader(std::string_view text, Interner& names, Program* program) : text_(text), names_(names), program_(*program) {}

  bool read(std::string* error) {
    while (error_.empty() && next_line()) top_level();
    *error = error_;
    return error_.empty();
  }

 private:
  // --- words of the current line
  bool next_line() {
    while (at_ < text_.size()) {
      size_t end = text_.find('\n', at_);
      if (end == std::string_view::npos) end = text_.size();
      line_ = text_.substr(at_, end - at_);
      at_ = end + 1;
      ++number_;
      pos_ = 0;
      advance();
      if (!word_.empty()) return true;
    }
    return false;
  }

  /// The next word: a quoted string (decoded, `quoted_` set) or a run without blanks and commas.
  void advance() {
    quoted_ = false;
    word_.clear();
    while (pos_ < line_.size() && (line_[pos_] == ' ' || line_[pos_] == ',')) ++pos_;
    if (pos_ >= line_.size() || line_[pos_] == ';') {
      pos_ = line_.size();
      return;
    }
    if (line_[pos_] != '"') {
      while (pos_ < line_.size() && line_[pos_] != ' ' && line_[pos_] != ',') word_ += line_[pos_++];
      return;
    }
    quoted_ = true;
    for (++pos_; pos_ < line_.size() && line_[pos_] != '"'; ++pos_) {
      if (line_[pos_] != '\\') {
        word_ += line_[pos_];
      } else if (line_[++pos_] == 'x') {
        word_ += static_cast<char>(std::strtol(std::string(line_.substr(pos_ + 1, 2)).c_str(), nullptr, 16));
        pos_ += 2;
      } else {
        word_ += line_[pos_];
      }
    }
    ++pos_;
  }
  bool ended() const { return word_.empty() && !quoted_; }
  void fail(const std::string& what) {
    if (error_.empty()) error_ = "line " + std::to_string(number_) + ": " + what;
  }
  std::string take() {
    std::string word = word_;
    advance();
    return word;
  }
  bool accept(std::string_view word) {
    if (quoted_ || word_ != word) return false;
    advance();
    return true;
  }
  Symbol symbol() { return names_.intern(take()); }
  int64_t integer(char prefix = 0) {
    std::string word = take();
    const char* from = word.c_str();
    if (prefix != 0) {
      if (*from != prefix) fail(std::string("expected ") + prefix);
      else ++from;
    }
    return std::strtoll(from, nullptr, 10);
  }
  std::vector<Symbol> symbols() {
    std::vector<Symbol> out;
    while (quoted_) out.push_back(symbol());
    return out;
  }

  /// %name.index or %index; %none. A name may itself contain dots.
  Local local_word(std::string word, Symbol* name = nullptr) {
    if (word.empty() || word[0] != '%') {
      fail("expected a local, found '" + word + "'");
      return kNone;
    }
    if (word == "%none") return kNone;
    size_t dot = word.rfind('.');
    if (dot == std::string::npos) return static_cast<Local>(std::strtol(word.c_str() + 1, nullptr, 10));
    if (name != nullptr) *name = names_.intern(std::string_view(word).substr(1, dot - 1));
    return static_cast<Local>(std::strtol(word.c_str() + dot + 1, nullptr, 10));
  }

  // --- the parts
  void top_level() {
    if (accept("program")) {
      program_.dialect = take() == "py2" ? Dialect::Py2 : Dialect::Py3;
      program_.needs_evaluator = accept("evaluator");
    } else if (accept("module")) {
      module();
    } else if (accept("class")) {
      class_layout();
    } else if (accept("const")) {
      constant();
    } else if (accept("function")) {
      function();
    } else {
      fail("expected program, module, class, const or function");
    }
  }

  void module() {
    auto index = static_cast<size_t>(integer());
    if (index >= program_.modules.size()) program_.modules.resize(index + 1);
    Module& m = program_.modules[index];
    m.name = take();
    while (!ended() && error_.empty()) {
      if (accept("file")) m.filename = take();
      else if (accept("body")) m.body = static_cast<int32_t>(integer('@'));
      else if (accept("package")) m.package = true;
      else if (accept("library")) m.library = true;
      else if (accept("installed")) m.installed = true;
      else if (accept("dynamic")) m.dynamic = true;
      else if (accept("futures")) m.futures = static_cast<uint32_t>(integer());
      else if (accept("globals")) m.globals = symbols();
      else fail("unknown word '" + word_ + "'");
    }
  }

  void class_layout() {
    ClassLayout& c = program_.classes.emplace_back();
    c.name = names_.intern(take());
    while (!ended() && error_.empty()) {
      if (accept("base")) {
        c.base = static_cast<int32_t>(integer());
      } else if (accept("slots")) {
        c.slots = symbols();
      } else if (accept("method")) {
        const Symbol name = names_.intern(take());
        c.methods.push_back({name, accept("-") ? kNone : static_cast<int32_t>(integer('@'))});
      } else if (accept("value")) {
        c.values.push_back(names_.intern(take()));
      } else {
        fail("unknown word '" + word_ + "'");
      }
    }
  }

  void constant() {
    if (integer() != static_cast<int64_t>(program_.constants.size())) return fail("constants must come in order");
    Constant c;
    std::string kind = take();
    if (kind == "none") c.kind = Constant::Kind::None;
    else if (kind == "true") c.kind = Constant::Kind::True;
    else if (kind == "false") c.kind = Constant::Kind::False;
    else if (kind == "ellipsis") c.kind = Constant::Kind::Ellipsis;
    else if (kind == "not_implemented") c.kind = Constant::Kind::NotImplemented;
    else if (kind == "int") c.kind = Constant::Kind::Int, c.integer = integer();
    else if (kind == "big") c.kind = Constant::Kind::BigInt, c.text = take();
    else if (kind == "long") c.kind = Constant::Kind::Long, c.text = take();
    else if (kind == "float") c.kind = Constant::Kind::Float, c.real = std::strtod(take().c_str(), nullptr);
    else if (kind == "complex") {
      c.kind = Constant::Kind::Complex;
      c.real = std::strtod(take().c_str(), nullptr);
      c.imag = std::strtod(take().c_str(), nullptr);
    } else if (kind == "str") c.kind = Constant::Kind::Str, c.text = take();
    else if (kind == "bytes") c.kind = Constant::Kind::Bytes, c.text = take();
    else if (kind == "tuple" || kind == "frozenset") {
      c.kind = kind == "tuple" ? Constant::Kind::Tuple : Constant::Kind::FrozenSet;
      while (!ended()) c.items.push_back(static_cast<int32_t>(integer()));
    } else {
      return fail("unknown constant '" + kind + "'");
    }
    program_.constants.push_back(std::move(c));
  }

  void function() {
    auto index = static_cast<size_t>(integer('@'));
    if (index >= program_.functions.size()) program_.functions.resize(index + 1);
    program_.functions[index] = std::make_unique<Function>();
    Function& f = *program_.functions[index];
    f.name = f.qualname = symbol();
    while (error_.empty() && !accept("{")) {
      if (ended()) return fail("expected {");
      if (accept("qualname")) f.qualname = symbol();
      else if (accept("kind")) kind(f);
      else if (accept("module")) f.module = static_cast<int32_t>(integer());
      else if (accept("line")) f.first_line = static_cast<int32_t>(integer());
      else if (accept("framed")) f.framed = true;
      else if (accept("observing")) f.observing = true;
      else if (accept("absorbed")) f.absorbed = true;
      else if (accept("is_resume")) f.is_resume = true;
      else if (accept("frame")) f.frame_size = static_cast<int32_t>(integer());
      else if (accept("resume")) f.resume = static_cast<int32_t>(integer('@'));
      else if (accept("fast")) f.fast = static_cast<int32_t>(integer('@'));
      else if (accept("cold")) f.cold = static_cast<int32_t>(integer('@'));
      else if (accept("result")) result(f);
      else if (accept("doc")) f.doc = static_cast<int32_t>(integer('#'));
      else if (accept("positional")) f.positional = symbols();
      else if (accept("posonly")) f.positional_only = static_cast<int32_t>(integer());
      else if (accept("kwonly")) f.keyword_only = symbols();
      else if (accept("varargs")) f.var_args = symbol();
      else if (accept("varkeywords")) f.var_keywords = symbol();
      else if (accept("free")) f.free_names = symbols();
      else fail("unknown word '" + word_ + "'");
    }
    while (error_.empty() && next_line() && word_ != "}") {
      if (accept("locals")) locals(f);
      else if (accept("visible")) while (!ended()) f.visible.push_back(local_word(take()));
      else if (accept("resumes")) while (!ended()) f.resumes.push_back(static_cast<BlockId>(integer('b')));
      else if (accept("inlined")) inlined(f);
      else if (accept("edge")) edge(f);
      else if (line_.starts_with("    ")) instr(f);
      else block(f);
    }
  }

  void kind(Function& f) {
    std::string word = take();
    for (int k = 0; k <= static_cast<int>(FunctionKind::Module); ++k) {
      if (name_of(static_cast<FunctionKind>(k)) != word) continue;
      f.kind = static_cast<FunctionKind>(k);
      return;
    }
    fail("unknown kind '" + word + "'");
  }

  void locals(Function& f) {
    while (!ended()) {
      std::string word = take();
      LocalInfo local;
      if (word.ends_with(":b")) local.type = LocalType::Bool, word.resize(word.size() - 2);
      else if (word.ends_with(":i")) local.type = LocalType::Int, word.resize(word.size() - 2);
      else if (word.ends_with(":f")) local.type = LocalType::Float, word.resize(word.size() - 2);
      else if (const size_t colon = word.rfind(':'); colon != std::string::npos) local.row = static_cast<uint16_t>(std::strtoul(word.c_str() + colon + 1, nullptr, 10)), word.resize(colon);
      if (local_word(word, &local.name) != static_cast<Local>(f.locals.size())) return fail("locals must come in order");
      f.locals.push_back(local);
    }
  }

  void edge(Function& f) {
    Edge edge;
    if (!ended() && word_[0] == 'b') edge.block = static_cast<BlockId>(integer('b'));
    else edge.resume = static_cast<int32_t>(integer());
    while (!ended()) edge.locals.push_back(local_word(take()));
    f.edges.push_back(std::move(edge));
  }

  void inlined(Function& f) {
    Inlined call{.function = static_cast<int32_t>(integer('@'))};
    if (accept("in")) call.scope = static_cast<int32_t>(integer());
    if (accept("at")) {
      call.line = static_cast<int32_t>(integer());
      call.column = static_cast<int32_t>(integer());
      call.end_column = static_cast<int32_t>(integer());
    }
    f.inlined.push_back(call);
  }

  void result(Function& f) {
    const std::string letter = take();
    const size_t type = std::string_view("vbif").find(letter);
    if (letter.size() != 1 || type == std::string_view::npos) return fail("unknown type '" + letter + "'");
    f.result = static_cast<LocalType>(type);
  }

  void block(Function& f) {
    if (take().substr(0, 1) != "b") return fail("expected a block");
    f.blocks.emplace_back();
    if (accept("unwind")) f.blocks.back().unwind = static_cast<BlockId>(integer('b'));
  }

  template <class E>
  uint8_t enumerator(int last) {
    std::string word = take();
    for (int k = 0; k <= last; ++k)
      if (name_of(static_cast<E>(k)) == word) return static_cast<uint8_t>(k);
    fail("unknown operator '" + word + "'");
    return 0;
  }

  void instr(Function& f) {
    if (f.blocks.empty()) return fail("an operation outside a block");
    Instr i{.op = Op::Unreachable, .operands = {}, .name = {}};
    if (word_[0] == '%') {
      i.result = local_word(take());
      if (!accept("=")) fail("expected =");
    }
    std::string name = take();
    if (!find_op(name, &i.op)) return fail("unknown operation '" + name + "'");
    switch (info(i.op).immediate) {
      case Immediate::None: break;
      case Immediate::Const:
        if (!accept("-")) i.immediate = integer('#');
        break;
      case Immediate::Name:
        i.name = symbol();
        if (!word_.empty() && (word_[0] == '-' || (word_[0] >= '0' && word_[0] <= '9'))) i.immediate = integer();
        if (accept("level")) i.immediate2 = integer();
        break;
      case Immediate::Slot: i.immediate = integer(); break;
      case Immediate::Slots:
        i.immediate = integer();
        i.immediate2 = integer();
        break;
      case Immediate::Classes:
        i.name = symbol();
        i.kind = static_cast<uint8_t>(integer());
        i.immediate = integer();
        i.immediate2 = integer();
        break;
      case Immediate::Code: i.immediate = integer('@'); break;
      case Immediate::Binary: i.kind = enumerator<BinaryOp>(static_cast<int>(BinaryOp::ClassicDiv)); break;
      case Immediate::Unary: i.kind = enumerator<UnaryOp>(static_cast<int>(UnaryOp::Not)); break;
      case Immediate::Compare: i.kind = enumerator<CompareOp>(static_cast<int>(CompareOp::Ge)); break;
      case Immediate::Kind: i.kind = static_cast<uint8_t>(integer()); break;
    }
    if (accept("kind")) i.kind = static_cast<uint8_t>(integer());
    while (!ended() && word_[0] == '%') i.operands.push_back(local_word(take()));
    Block& block = f.blocks.back();
    if (accept("else")) i.immediate2 = local_word(take());
    if (accept("resume")) i.immediate2 = integer();
    if (accept("edge")) i.edge = static_cast<int32_t>(integer());
    if (accept("in")) i.scope = static_cast<int32_t>(integer());
    while (!ended() && word_[0] == 'b') block.targets.push_back(static_cast<BlockId>(integer('b')));
    if (accept("@")) place(i);
    if (!ended()) fail("unexpected '" + word_ + "'");
    block.code.push_back(std::move(i));
  }

  void place(Instr& i) {
    std::string word = take();
    char* end = nullptr;
    i.column = i.end_column = -1;
    i.line = static_cast<int32_t>(std::strtol(word.c_str(), &end, 10));
    if (*end != ':') return;
    i.column = static_cast<int32_t>(std::strtol(end + 1, &end, 10));
    i.end_column = static_cast<int32_t>(std::strtol(end + 1, nullptr, 10));
  }

  std::string_view text_;
  Interner& names_;
  Program& program_;
  size_t at_ = 0, pos_ = 0;
  int number_ = 0;
  std::string_view line_;
  std::string word_, error_;
  bool quoted_ = false;
};

}  // namespace

bool parse(std::string_view text, Interner& names, Program* program, std::string* error) {
  return Reader(text, names, program).read(error);
}

}  // namespace natrix::nir
