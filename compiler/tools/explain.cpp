// compiler/tools/explain.cpp - see explain.h. Places are written as compilers do, so that editors jump to them.
#include "compiler/tools/explain.h"

#include <fmt/format.h>

#include <algorithm>

namespace natrix {
namespace {

class Text {
 public:
  Text(const Explanation& explanation, const std::vector<const Source*>& sources, bool all) : explanation_(explanation), sources_(sources), all_(all) {}

  std::string run() {
    for (std::size_t m = 0; m < sources_.size(); ++m) {
      if (sources_[m] != nullptr) module(static_cast<int32_t>(m));
    }
    return std::move(out_);
  }

 private:
  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
    out_ += '\n';
  }

  void module(int32_t index) {
    std::size_t functions = 0, typed = 0;
    int counts[3] = {};
    for (const ExplainedFunction& f : explanation_.functions) {
      if (f.module != index) continue;
      ++functions;
      typed += f.typed ? 1 : 0;
      for (Speed speed : {Speed::Typed, Speed::Runtime, Speed::Dynamic}) counts[static_cast<std::size_t>(speed)] += f.count(speed);
    }
    if (functions == 0) return;
    line("{}: {} of {} functions are typed; operations: {} typed, {} by the runtime, {} dynamic", sources_[static_cast<std::size_t>(index)]->name(),
         typed, functions, counts[0], counts[1], counts[2]);
    for (const ExplainedClass& c : explanation_.classes)
      if (c.module == index) class_types(c);
    for (const ExplainedFunction& f : explanation_.functions)
      if (f.module == index) function(f);
  }

  void variables(int32_t module, const std::vector<ExplainedVariable>& all, const char* dot) {
    for (const ExplainedVariable& v : all) {
      line("    {}{}: {}", dot, v.name, v.type);
      if (!v.boxed.empty()) line("        kept as an object: {}", v.boxed);
      causes(module, v.causes, 8);
      if (!v.help.empty()) line("        help: {}", v.help);
    }
  }

  void causes(int32_t module, const std::vector<Cause>& all, int indent) {
    for (const Cause& cause : all) {
      const Source* other = cause.module == module || cause.module < 0 ? nullptr : sources_[static_cast<std::size_t>(cause.module)];
      if (cause.line == 0) line("{:{}}{}", "", indent, cause.text);
      else line("{:{}}{}{}line {}: {}", "", indent, other == nullptr ? "" : other->name(), other == nullptr ? "" : ", ", cause.line, cause.text);
    }
  }

  void class_types(const ExplainedClass& c) {
    out_ += '\n';
    line("{}:{}: class {}: {}{}", sources_[static_cast<std::size_t>(c.module)]->name(), c.line, c.name,
         c.foreseen ? "instances have a foreseen layout" : "the layout of its instances is not foreseen: ", c.why);
    if (!c.help.empty()) line("    help: {}", c.help);
    variables(c.module, c.attributes, ".");
  }

  void function(const ExplainedFunction& f) {
    const std::string& file = sources_[static_cast<std::size_t>(f.module)]->name();
    out_ += '\n';
    const std::string gives = f.result.empty() || f.result == "Never" ? std::string() : ", gives " + f.result;
    if (f.typed) line("{}:{}: {}: typed{}", file, f.line, f.name, gives);
    else line("{}:{}: {}: not typed{}: {}", file, f.line, f.name, gives, f.why);
    if (!f.help.empty()) line("    help: {}", f.help);
    variables(f.module, f.variables, "");
    for (const ExplainedOperation& o : f.operations) {
      if (o.speed == Speed::Typed || (o.speed == Speed::Runtime && !all_) || o.why == f.why) continue;
      const std::string column = o.column < 0 ? "" : fmt::format("{}:", o.column + 1);  // Python 2 has none
      line("  {}:{}:{} {}: {}: {}", file, o.line, column, o.speed == Speed::Dynamic ? "dynamic" : "runtime", o.what, o.why);
      causes(f.module, o.causes, 6);
      if (!o.help.empty()) line("      help: {}", o.help);
    }
  }

  const Explanation& explanation_;
  const std::vector<const Source*>& sources_;
  const bool all_;
  std::string out_;
};

}  // namespace

std::string show_explanation(const Explanation& explanation, const std::vector<const Source*>& sources, bool all) {
  return Text(explanation, sources, all).run();
}

}  // namespace natrix
