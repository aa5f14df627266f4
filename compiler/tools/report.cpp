// compiler/tools/report.cpp - see report.h.
#include "compiler/tools/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "compiler/lex/lex.h"
#include "compiler/tools/html.h"

namespace natrix {
namespace {

/// What a run showed, by function (index into the explanation's) and by line of a module.
struct Profile {
  std::map<std::pair<int32_t, int32_t>, std::uint64_t> lines;
  std::vector<std::uint64_t> self, total;
  std::uint64_t elsewhere = 0;   // where no frame is the program's own
};

class Report {
 public:
  Report(const ReportJob& job, const Explanation& explanation) : job_(job), explanation_(explanation) {
    if (job.samples != nullptr) make_profile();
  }

  std::string run() {
    put("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}</style></head>\n<body>\n",
        escape_html(job_.title), kReportStyle);
    head();
    functions();
    for (std::size_t m = 0; m < job_.sources.size(); ++m)
      if (job_.sources[m] != nullptr) module(static_cast<int32_t>(m));
    put("<script>{}</script>\n</body></html>\n", kReportScript);
    return std::move(out_);
  }

 private:
  template <class... Args>
  void put(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
  }

  // --- the run

  void make_profile() {
    profile_.self.resize(explanation_.functions.size());
    profile_.total.resize(explanation_.functions.size());
    std::map<std::string, int32_t> modules;
    for (std::size_t m = 0; m < job_.paths.size(); ++m) modules.emplace(job_.paths[m], static_cast<int32_t>(m));
    for (const auto& [stack, times] : job_.samples->stacks) {
      if (stack.empty()) profile_.elsewhere += times;
      std::set<std::size_t> seen;  // a function that calls itself stands there several times
      for (std::size_t k = 0; k < stack.size(); ++k) {
        auto module = modules.find(stack[k].file);
        if (module == modules.end()) continue;
        if (k == 0) profile_.lines[{module->second, stack[k].line}] += times;
        const std::size_t f = function_of(module->second, stack[k]);
        if (f == explanation_.functions.size()) continue;
        if (k == 0) profile_.self[f] += times;
        if (seen.insert(f).second) profile_.total[f] += times;
      }
    }
  }

  /// The last one of that name that begins above the line.
  std::size_t function_of(int32_t module, const SampledPlace& place) const {
    std::size_t found = explanation_.functions.size();
    for (std::size_t k = 0; k < explanation_.functions.size(); ++k) {
      const ExplainedFunction& f = explanation_.functions[k];
      if (f.module != module || f.line > place.line) continue;
      if (f.name == place.function || (place.function == "<module>" && f.body)) found = k;
    }
    return found;
  }

  std::string percent(std::uint64_t times) const {
    return job_.samples == nullptr || job_.samples->count == 0 || times == 0
               ? std::string()
               : fmt::format("{:.1f} %", 100.0 * static_cast<double>(times) / static_cast<double>(job_.samples->count));
  }

  // --- above the source

  void head() {
    std::size_t typed = 0;
    int counts[3] = {};
    for (const ExplainedFunction& f : explanation_.functions) {
      typed += f.typed ? 1 : 0;
      for (Speed speed : {Speed::Typed, Speed::Runtime, Speed::Dynamic}) counts[static_cast<std::size_t>(speed)] += f.count(speed);
    }
    put("<h1>{}</h1>\n<p>Python {}. {} of {} functions are typed. Operations: {} typed, {} by the runtime, {} dynamic.", escape_html(job_.title),
        job_.dialect == Dialect::Py2 ? "2.7" : "3.11", typed, explanation_.functions.size(), counts[0], counts[1], counts[2]);
    if (job_.samples != nullptr) {
      put(" The run took {:.2f} s ({:.2f} s of CPU time), {} samples", job_.samples->outcome.wall, job_.samples->outcome.cpu, job_.samples->count);
      if (profile_.elsewhere > 0) put(", {} of them outside of the program's own code", percent(profile_.elsewhere));
      put("; it ended with status {}.", show_status(job_.samples->outcome.status));
    }
    put("</p>\n<p><span class=\"key typed\">typed</span><span class=\"key runtime\">done by the runtime, types known</span>"
        "<span class=\"key d1\">1</span><span class=\"key d2\">2</span><span class=\"key d3\">3 or more</span> dynamic operations. "
        "Types show under the pointer, reasons when a line is clicked. "
        "<button data-open=\"tr.line.dyn\" data-to=\"open\">Open all dynamic</button> <button data-open=\"tr.line.why\" data-to=\"closed\">Close all</button></p>\n");
  }

  std::string anchor(int32_t module, int32_t line) const { return module == 0 ? fmt::format("L{}", line) : fmt::format("M{}L{}", module, line); }

  /// What is dynamic in a function, and a third of what the runtime does, each ten times as much in a loop.
  double cost(const ExplainedFunction& f) const {
    double sum = 0;
    for (const ExplainedOperation& o : f.operations) {
      if (o.speed == Speed::Typed) continue;
      double weight = o.speed == Speed::Dynamic ? 3 : 1;
      for (int k = depth(f, o.line); k > 0; --k) weight *= 10;
      sum += weight / 3;
    }
    return sum;
  }

  /// How many loops stand around a line of the function, by indentation; no more than three count.
  int depth(const ExplainedFunction& f, int32_t line) const {
    const Source& text = *source(f.module);
    auto indentation = [](std::string_view each) { return each.find_first_not_of(" \t"); };
    std::size_t inner = indentation(text.line(static_cast<std::uint32_t>(line)));
    int loops = 0;
    for (int32_t n = line - 1; n > (f.body ? 0 : f.line) && loops < 3 && inner != std::string_view::npos && inner > 0; --n) {
      const std::string_view above = text.line(static_cast<std::uint32_t>(n));
      const std::size_t own = indentation(above);
      if (own == std::string_view::npos || own >= inner || above[own] == '#') continue;
      inner = own;
      if (above.substr(own).starts_with("for ") || above.substr(own).starts_with("while ")) ++loops;
    }
    return loops;
  }

  /// The costliest first: by time, if it was measured, or else by what is dynamic in them.
  void functions() {
    std::vector<std::size_t> order;
    std::vector<double> costs;
    for (std::size_t k = 0; k < explanation_.functions.size(); ++k) {
      const ExplainedFunction& f = explanation_.functions[k];
      costs.push_back(source(f.module) == nullptr ? 0 : cost(f));
      if (source(f.module) != nullptr && !f.operations.empty()) order.push_back(k);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      auto key = [&](std::size_t k) {
        const bool timed = job_.samples != nullptr;
        return std::make_tuple(timed ? profile_.self[k] : 0, timed ? profile_.total[k] : 0, costs[k]);
      };
      return key(a) != key(b) ? key(a) > key(b) : a < b;
    });
    put("<h2>Functions</h2>\n<table class=\"functions\"><tr><th>function</th>{}<th>cost</th><th>dynamic</th><th>runtime</th><th>typed</th><th class=\"left\">why it is not typed</th></tr>\n",
        job_.samples == nullptr ? "" : "<th>time</th><th>with callees</th>");
    for (std::size_t k : order) {
      const ExplainedFunction& f = explanation_.functions[k];
      put("<tr><td><a href=\"#{}\"><code>{}</code></a></td>", anchor(f.module, f.line), escape_html(f.name));
      if (job_.samples != nullptr) put("<td>{}</td><td>{}</td>", percent(profile_.self[k]), percent(profile_.total[k]));
      put("<td>{:.0f}</td><td>{}</td><td>{}</td><td>{}</td><td class=\"left\">{}</td></tr>\n", costs[k], f.count(Speed::Dynamic), f.count(Speed::Runtime), f.count(Speed::Typed),
          f.typed ? "" : escape_html(f.why));
    }
    put("</table>\n<p>Cost: the dynamic operations, and a third of those done by the runtime, each ten times as much for each loop around it.</p>\n");
  }

  const Source* source(int32_t module) const {
    return module < 0 || static_cast<std::size_t>(module) >= job_.sources.size() ? nullptr : job_.sources[static_cast<std::size_t>(module)];
  }

  // --- the source

  /// What is known of one line.
  struct Line {
    std::vector<const ExplainedOperation*> operations;
    std::vector<const ExplainedFunction*> functions;  // that begin there
    std::vector<const ExplainedClass*> classes;
    std::vector<const ExplainedValue*> values;
    const ExplainedFunction* owner = nullptr;         // whose text it is
    int count(Speed speed) const {
      return static_cast<int>(std::count_if(operations.begin(), operations.end(), [&](const auto* o) { return o->speed == speed; }));
    }
    bool has_reasons() const { return !functions.empty() || !classes.empty() || count(Speed::Typed) < static_cast<int>(operations.size()); }
  };

  void module(int32_t index) {
    Source copy(source(index)->name(), source(index)->raw());
    const Tokens tokens = lex(copy, job_.dialect);
    std::vector<Line> lines = lines_of(index, copy);
    put("<h2><code>{}</code></h2>\n<table class=\"source\">\n", escape_html(copy.name()));
    std::size_t token = 0;
    for (std::uint32_t n = 1; n < lines.size(); ++n) {
      const std::string_view text = copy.line(n);
      if (n + 1 == lines.size() && text.empty()) break;
      line(index, static_cast<int32_t>(n), lines[n], code(copy, tokens, token, n, lines[n]));
    }
    put("</table>\n");
  }

  std::vector<Line> lines_of(int32_t module, const Source& text) {
    std::vector<Line> lines(text.line_count() + 1);
    auto at = [&](int32_t line) { return line > 0 && static_cast<std::size_t>(line) < lines.size() ? &lines[static_cast<std::size_t>(line)] : nullptr; };
    for (const ExplainedFunction& f : explanation_.functions) {
      if (f.module != module) continue;
      if (Line* line = f.body ? nullptr : at(f.line)) line->functions.push_back(&f);
      for (const ExplainedOperation& o : f.operations)
        if (Line* line = at(o.line)) line->operations.push_back(&o);
      for (const ExplainedValue& v : f.values)
        if (Line* line = at(v.line)) line->values.push_back(&v);
      // Functions come in the order of the text, so that inner ones replace what stands around them.
      for (int32_t n = f.line, last = f.body ? static_cast<int32_t>(lines.size()) - 1 : end_of(f.line, text); n <= last; ++n) at(n)->owner = &f;
    }
    for (const ExplainedClass& c : explanation_.classes)
      if (Line* line = c.module == module ? at(c.line) : nullptr) line->classes.push_back(&c);
    return lines;
  }

  /// The last line of the function that begins there, by indentation.
  static int32_t end_of(int32_t first, const Source& text) {
    auto indentation = [](std::string_view line) { return line.find_first_not_of(" \t\f"); };
    const auto count = static_cast<int32_t>(text.line_count());
    const std::size_t own = indentation(text.line(static_cast<std::uint32_t>(first)));
    auto begins = [&](int32_t n) {
      std::string_view line = text.line(static_cast<std::uint32_t>(n));
      const std::size_t from = indentation(line);
      return from != std::string_view::npos && (line.substr(from).starts_with("def ") || line.substr(from).starts_with("async "));
    };
    int32_t header = first;  // decorators stand before it
    while (header < count && !begins(header) && indentation(text.line(static_cast<std::uint32_t>(header))) == own && text.line(static_cast<std::uint32_t>(header))[own] == '@') ++header;
    if (!begins(header)) return first;  // a lambda
    int32_t last = header;
    for (int32_t n = header + 1; n <= count; ++n) {
      const std::string_view line = text.line(static_cast<std::uint32_t>(n));
      const std::size_t from = indentation(line);
      if (from == std::string_view::npos || line[from] == '#') continue;
      if (from <= own && line[from] != ')') break;
      last = n;
    }
    return last;
  }

  /// The type of a name that stands from `begin` to `end` in a line.
  static std::string type_of(const Line& line, std::string_view name, int32_t begin, int32_t end, bool attribute) {
    std::set<std::string> types;
    for (const ExplainedValue* v : line.values) {
      if (v->end_column == end && (v->column == begin || attribute)) types.insert(v->type);
    }
    if (types.empty() && !attribute && line.owner != nullptr) {
      for (const ExplainedVariable& v : line.owner->variables)
        if (v.name == name) types.insert(v.type);
    }
    std::string all;
    for (const std::string& type : types) all += (all.empty() ? "" : " or ") + type;
    return all;
  }

  /// The line's text, with types for its names.
  std::string code(const Source& text, const Tokens& tokens, std::size_t& next, std::uint32_t number, const Line& line) const {
    const std::string& all = text.text();
    const std::uint32_t start = text.line_start(number), end = start + static_cast<std::uint32_t>(text.line(number).size());
    std::string out;
    std::uint32_t at = start;
    auto plain = [&](std::uint32_t to) {
      const std::string_view between = std::string_view(all).substr(at, to - at);
      const std::size_t comment = between.find('#');
      if (comment == std::string_view::npos) out += escape_html(between);
      else out += escape_html(between.substr(0, comment)) + "<span class=\"comment\">" + escape_html(between.substr(comment)) + "</span>";
      at = to;
    };
    for (; next < tokens.tokens.size() && tokens.tokens[next].begin < end; ++next) {
      const Token& token = tokens.tokens[next];
      if (token.end <= token.begin || token.end <= at) continue;
      const std::uint32_t from = std::max(token.begin, at), to = std::min(token.end, end);
      if (from > at) plain(from);
      const std::string_view word = std::string_view(all).substr(from, to - from);
      at = to;
      if (token.kind == TokenKind::Name && word != "None") {
        const bool attribute = from > start && all[from - 1] == '.';
        const std::string type = type_of(line, word, static_cast<int32_t>(from - start), static_cast<int32_t>(to - start), attribute);
        if (type.empty()) out += escape_html(word);
        else out += fmt::format("<span class=\"t\" data-type=\"{}\">{}</span>", escape_html(type), escape_html(word));
      } else if (const bool string = token.kind == TokenKind::String; string || (!text_of(token.kind).empty() && std::isalpha(static_cast<unsigned char>(word[0])) != 0)) {
        out += fmt::format("<span class=\"{}\">{}</span>", string ? "string" : "keyword", escape_html(word));
      } else {
        out += escape_html(word);
      }
      if (token.end > end) return out;  // it goes on in the next line
    }
    if (at < end) plain(end);
    return out;
  }

  void line(int32_t module, int32_t number, const Line& line, const std::string& code) {
    const int dynamic = line.count(Speed::Dynamic), runtime = line.count(Speed::Runtime);
    const char* shade = dynamic >= 3 ? " d3" : dynamic == 2 ? " d2" : dynamic == 1 ? " d1" : runtime > 0 ? " runtime" : line.operations.empty() ? "" : " typed";
    const bool why = line.has_reasons();
    put("<tr class=\"line{}{}\" id=\"{}\"{}>", why ? " why" : "", dynamic > 0 ? " dyn" : "", anchor(module, number), why ? " tabindex=\"0\"" : "");
    put("<td class=\"number\">{}</td>", number);
    if (job_.samples != nullptr) {
      auto found = profile_.lines.find({module, number});
      const std::uint64_t times = found == profile_.lines.end() ? 0 : found->second;
      const double part = job_.samples->count == 0 ? 0 : 100.0 * static_cast<double>(times) / static_cast<double>(job_.samples->count);
      if (times == 0) put("<td class=\"time\"></td>");
      else put("<td class=\"time\" style=\"background-image:linear-gradient(#b7cfe8,#b7cfe8);background-size:{:.0f}% 100%\">{}</td>", std::min(100.0, part * 3), percent(times));
    }
    put("<td class=\"count\">{}</td><td class=\"code{}\">{}</td></tr>\n", dynamic > 0 ? std::to_string(dynamic) : "", shade, code);
    if (why) reasons(module, line);
  }

  // --- reasons

  void causes(int32_t module, const std::vector<Cause>& all, const std::string& help) {
    for (const Cause& cause : all) {
      put("<div class=\"cause\">");
      if (cause.line > 0 && source(cause.module) != nullptr) {
        put("<a href=\"#{}\">{}line {}</a>: ", anchor(cause.module, cause.line),
            cause.module == module ? std::string() : escape_html(source(cause.module)->name()) + ", ", cause.line);
      }
      put("{}</div>", with_code(cause.text));
    }
    if (!help.empty()) put("<div class=\"help\">What would help: {}.</div>", with_code(help));
  }

  /// `x` in a text becomes code.
  static std::string with_code(std::string_view text) {
    std::string out;
    bool open = false;
    for (std::size_t at = 0;;) {
      const std::size_t tick = text.find('`', at);
      out += escape_html(text.substr(at, tick == std::string_view::npos ? tick : tick - at));
      if (tick == std::string_view::npos) break;
      out += open ? "</code>" : "<code>";
      open = !open;
      at = tick + 1;
    }
    return open ? out + "</code>" : out;
  }

  void variables(int32_t module, const std::vector<ExplainedVariable>& all, const char* dot) {
    if (all.empty()) return;
    put("<div class=\"variables\">");
    for (const ExplainedVariable& v : all) put("<div><code>{}{}: {}</code></div>", dot, escape_html(v.name), escape_html(v.type));
    put("</div>");
    for (const ExplainedVariable& v : all) {
      if (v.causes.empty() && v.boxed.empty()) continue;
      put("<div><code>{}{}</code> {}</div><ul>", dot, escape_html(v.name), v.boxed.empty() ? "may be anything:" : "is kept as an object: " + escape_html(v.boxed));
      causes(module, v.causes, v.help);
      put("</ul>");
    }
  }

  void reasons(int32_t module, const Line& line) {
    put("<tr class=\"reasons\" hidden><td colspan=\"{}\">", job_.samples == nullptr ? 3 : 4);
    for (const ExplainedClass* c : line.classes) {
      put("<div><b>class {}</b>: {}</div>", escape_html(c->name),
          c->foreseen ? "its instances have a foreseen layout" : "the layout of its instances is not foreseen: " + with_code(c->why));
      causes(module, {}, c->help);
      variables(module, c->attributes, ".");
    }
    for (const ExplainedFunction* f : line.functions) {
      put("<div><b>{}</b>: {}{}</div>", escape_html(f->name), f->typed ? "typed" : "not typed: " + with_code(f->why),
          f->result == "Never" ? std::string() : "; gives <code>" + escape_html(f->result) + "</code>");
      causes(module, {}, f->help);
      variables(module, f->variables, "");
    }
    std::vector<const ExplainedOperation*> operations = line.operations;
    std::sort(operations.begin(), operations.end(), [](const auto* a, const auto* b) {
      return std::make_tuple(a->speed != Speed::Dynamic, a->column, a->what) < std::make_tuple(b->speed != Speed::Dynamic, b->column, b->what);
    });
    for (const ExplainedOperation* o : operations) {
      if (o->speed == Speed::Typed) continue;
      put("<div><b class=\"{}\">{}</b> {}: {}</div><ul>", o->speed == Speed::Dynamic ? "dynamic" : "is-runtime", o->speed == Speed::Dynamic ? "dynamic" : "runtime",
          with_code(o->what), with_code(o->why));
      causes(module, o->causes, o->help);
      put("</ul>");
    }
    put("</td></tr>\n");
  }

  const ReportJob& job_;
  const Explanation& explanation_;
  Profile profile_;
  std::string out_;
};

}  // namespace

std::string make_report(const ReportJob& job, const Explanation& explanation) { return Report(job, explanation).run(); }

}  // namespace natrix
