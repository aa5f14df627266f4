// compiler/parse/dialect.cpp - --std=auto: which dialect a file is written in.
// A shebang that names python2 or python3 decides; else syntax that only one dialect has; else a name that only Python 2
// has; else it is Python 3.

#include <algorithm>
#include <string_view>
#include <utility>

#include "compiler/parse/parse.h"
#include "compiler/parse/parser.h"

namespace natrix {

namespace {

struct Attempt {
  bool good = false;
  std::uint32_t line = 0;  ///< of the first error
};

// Whether the text is a program of the dialect, by grammar.
Attempt attempt(Source& source, Dialect dialect, Tokens& tokens) {
  Context context;
  tokens = lex(source, dialect);
  Parser parser(context, tokens, {});
  Attempt result;
  result.good = parser.module() != nullptr;
  if (!result.good) {
    result.line = ~0u;
    for (const Diagnostic& d : parser.errors()) result.line = std::min(result.line, static_cast<std::uint32_t>(d.lineno));
  }
  return result;
}

// Built-in names and modules that Python 3 lost.
constexpr std::string_view kNamesOfPython2[] = {"raw_input", "xrange",   "unicode", "basestring", "unichr", "execfile",
                                                "reduce",    "cmp",      "long",    "file",       "reload", "buffer",
                                                "intern",    "apply",    "coerce"};
constexpr std::string_view kModulesOfPython2[] = {"urllib2",     "thread",      "Queue",      "ConfigParser", "StringIO", "cStringIO",
                                                  "cPickle",     "httplib",     "urlparse",   "Tkinter",      "tkMessageBox",
                                                  "SocketServer", "BaseHTTPServer", "SimpleHTTPServer", "cookielib", "HTMLParser",
                                                  "commands",    "md5",         "sha",        "sets",         "__builtin__",
                                                  "dummy_thread", "robotparser", "xmlrpclib",  "anydbm",      "copy_reg"};
constexpr std::string_view kMethodsOfPython2[] = {"has_key", "iteritems", "itervalues", "iterkeys"};

template <std::size_t N>
bool in(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The first use of a name only Python 2 has. A name the program binds itself does not count.
const Token* name_of_python2(const Tokens& tokens) {
  const auto& all = tokens.tokens;
  auto kind = [&](std::size_t i) { return i < all.size() ? all[i].kind : TokenKind::EndMarker; };
  std::vector<std::string_view> bound;
  for (std::size_t i = 0; i < all.size(); i++) {
    if (kind(i) != TokenKind::Name) continue;
    bool binds = kind(i + 1) == TokenKind::Assign ||
                 (i > 0 && (kind(i - 1) == TokenKind::KwDef || kind(i - 1) == TokenKind::KwClass || kind(i - 1) == TokenKind::KwAs ||
                            kind(i - 1) == TokenKind::KwFor || kind(i - 1) == TokenKind::KwImport));
    if (binds) bound.push_back(tokens.text(all[i]));
  }
  for (std::size_t i = 0; i < all.size(); i++) {
    if (kind(i) != TokenKind::Name) continue;
    std::string_view word = tokens.text(all[i]);
    TokenKind before = i > 0 ? kind(i - 1) : TokenKind::Newline;
    if (before == TokenKind::KwImport || before == TokenKind::KwFrom) {
      if (in(word, kModulesOfPython2)) return &all[i];
    } else if (before == TokenKind::Dot) {
      if (in(word, kMethodsOfPython2)) return &all[i];
    } else if (in(word, kNamesOfPython2) && std::find(bound.begin(), bound.end(), word) == bound.end()) {
      return &all[i];
    }
  }
  return nullptr;
}

// A print or exec statement, in a text that is no program of either dialect.
const Token* statement_of_python2(const Tokens& tokens) {
  const auto& all = tokens.tokens;
  for (std::size_t i = 0; i + 1 < all.size(); i++) {
    if (all[i].kind != TokenKind::KwPrint && all[i].kind != TokenKind::KwExec) continue;
    TokenKind before = i > 0 ? all[i - 1].kind : TokenKind::Newline, after = all[i + 1].kind;
    bool starts = before == TokenKind::Newline || before == TokenKind::Indent || before == TokenKind::Dedent ||
                  before == TokenKind::Semicolon || before == TokenKind::Colon;
    bool operand = after == TokenKind::Name || after == TokenKind::String || after == TokenKind::Number ||
                   after == TokenKind::RightShift || after == TokenKind::Backquote;
    if (starts && operand) return &all[i];
  }
  return nullptr;
}

}  // namespace

DialectChoice detect_dialect(const Source& source) {
  DialectChoice choice;
  std::string_view raw = source.raw();
  if (raw.starts_with("\xEF\xBB\xBF")) raw.remove_prefix(3);
  if (raw.starts_with("#!")) {
    std::string_view line = raw.substr(0, raw.find('\n'));
    std::size_t at = line.rfind("python");
    if (at != std::string_view::npos && at + 6 < line.size() && (line[at + 6] == '2' || line[at + 6] == '3')) {
      choice.dialect = line[at + 6] == '2' ? Dialect::Py2 : Dialect::Py3;
      choice.reason = DialectChoice::Shebang;
      choice.where = {1, 0, 1, static_cast<std::uint32_t>(line.size())};
      choice.detail = std::string(line);
      return choice;
    }
  }
  Source as3(source.name(), source.raw(), source.origin()), as2(source.name(), source.raw(), source.origin());
  Tokens tokens3, tokens2;
  Attempt py3 = attempt(as3, Dialect::Py3, tokens3);
  if (!py3.good) {
    Attempt py2 = attempt(as2, Dialect::Py2, tokens2);
    // If it is neither, it is more likely the dialect that gets further.
    if (py2.good || py2.line > py3.line || (py2.line == py3.line && statement_of_python2(tokens2) != nullptr)) {
      choice.dialect = Dialect::Py2;
      choice.reason = DialectChoice::Syntax;
      choice.where = {py3.line, 0, py3.line, 0};
      return choice;
    }
    choice.reason = py3.line > py2.line ? DialectChoice::Syntax : DialectChoice::Default;
    if (choice.reason == DialectChoice::Default) {
      if (const Token* t = name_of_python2(tokens2)) {
        choice.dialect = Dialect::Py2;
        choice.reason = DialectChoice::Name;
        choice.where = t->range;
        choice.detail = std::string(tokens2.text(*t));
      }
    }
    return choice;
  }
  if (const Token* t = name_of_python2(tokens3)) {
    // Only if Python 2 could read it at all.
    if (attempt(as2, Dialect::Py2, tokens2).good) {
      choice.dialect = Dialect::Py2;
      choice.reason = DialectChoice::Name;
      choice.where = t->range;
      choice.detail = std::string(tokens3.text(*t));
    } else {
      choice.reason = DialectChoice::Syntax;
    }
  }
  return choice;
}

}  // namespace natrix
