// compiler/tools/bench_output.cpp - What `natrix bench` measured: as a table, as JSON, as a picture.
#include <fmt/format.h>
#include <llvm/Support/JSON.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <string>

#include "compiler/tools/bench.h"
#include "compiler/tools/html.h"

namespace natrix {
namespace {

std::string show_seconds(const Series& s) {
  const int digits = s.median() < 0.1 ? 4 : s.median() < 10 ? 3 : 2;
  return fmt::format("{:.{}f} ({:.{}f}-{:.{}f})", s.median(), digits, s.lowest(), digits, s.highest(), digits);
}

std::string show_factor(double factor) { return fmt::format("{:.{}f}", factor, factor < 10 ? 2 : factor < 100 ? 1 : 0); }

double megabytes(std::uint64_t bytes) { return static_cast<double>(bytes) / (1 << 20); }

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

std::string title(const BenchJob& job) {
  std::string text = job.program;
  for (const std::string& argument : job.arguments) text += ' ' + argument;
  return text;
}

double factor(const Contestant& c, const BenchResults& results) {
  const double own = results.contestants[0].cpu.median();
  return own > 0 ? c.cpu.median() / own : 0;
}

}  // namespace

std::string bench_table(const BenchJob& job, const BenchResults& results) {
  std::vector<std::vector<std::string>> rows = {{"", "CPU s", "wall s", "start-up ms", "memory MB", "CPU / natrix"}};
  for (const Contestant& c : results.contestants) {
    rows.push_back({c.name, show_seconds(c.cpu), show_seconds(c.wall), fmt::format("{:.1f}", c.startup.median() * 1000),
                    fmt::format("{:.1f}", megabytes(c.peak)), show_factor(factor(c, results))});
  }
  std::vector<std::size_t> widths(rows[0].size(), 0);
  for (const auto& row : rows) {
    for (std::size_t k = 0; k < row.size(); ++k) widths[k] = std::max(widths[k], row[k].size());
  }
  std::string out = fmt::format("{}, Python {}: medians of {} run{} (lowest-highest)\n\n", title(job), job.dialect == Dialect::Py2 ? "2.7" : "3.11",
                                job.runs, job.runs == 1 ? "" : "s");
  for (const auto& row : rows) {
    std::string line = fmt::format("{:<{}}", row[0], widths[0]);
    for (std::size_t k = 1; k < row.size(); ++k) line += fmt::format("   {:>{}}", row[k], widths[k]);
    out += line + '\n';
  }
  out += fmt::format("\ncompiled in {:.2f} s; executable {} bytes", job.compile_seconds, grouped(results.executable_size));
  if (const int status = results.contestants[0].status; status != 0) out += fmt::format("; exit status {}", status);
  return out + '\n';
}

std::string bench_json(const BenchJob& job, const BenchResults& results) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::json::OStream json(stream, 2);
  auto utf8 = [](const std::string& bytes) { return llvm::json::isUTF8(bytes) ? bytes : llvm::json::fixUTF8(bytes); };
  auto series = [&](const char* name, const Series& s) {
    json.attributeObject(name, [&] {
      json.attribute("median", s.median());
      json.attribute("lowest", s.lowest());
      json.attribute("highest", s.highest());
      json.attributeArray("values", [&] {
        for (double value : s.values) json.value(value);
      });
    });
  };
  json.object([&] {
    json.attribute("program", utf8(job.program));
    json.attributeArray("arguments", [&] {
      for (const std::string& argument : job.arguments) json.value(utf8(argument));
    });
    json.attribute("python", job.dialect == Dialect::Py2 ? "2.7" : "3.11");
    json.attribute("runs", job.runs);
    json.attribute("exit_status", results.contestants[0].status);
    json.attribute("compile_seconds", job.compile_seconds);
    json.attribute("executable_bytes", static_cast<int64_t>(results.executable_size));
    json.attributeArray("results", [&] {
      for (const Contestant& c : results.contestants) {
        json.object([&] {
          json.attribute("name", utf8(c.name));
          series("cpu_seconds", c.cpu);
          series("wall_seconds", c.wall);
          series("startup_seconds", c.startup);
          json.attribute("peak_bytes", static_cast<int64_t>(c.peak));
          json.attribute("cpu_factor", factor(c, results));
        });
      }
    });
  });
  return text + '\n';
}

std::string short_name(const std::string& name) { return name.size() <= 26 ? name : "..." + name.substr(name.size() - 23); }

/// Groups of bars, each to its own scale; whiskers show the lowest and the highest.
std::string bench_plot(const BenchJob& job, const BenchResults& results) {
  constexpr int kLeft = 190, kBars = 420, kWidth = 740, kRow = 26;
  struct Bar {
    double value, lowest, highest;
    std::string text;
  };
  struct Group {
    const char* title;
    std::vector<Bar> bars;
  };
  std::vector<Group> groups = {{"CPU time", {}}, {"Wall time", {}}, {"Start-up", {}}, {"Peak memory", {}}};
  for (const Contestant& c : results.contestants) {
    groups[0].bars.push_back({c.cpu.median(), c.cpu.lowest(), c.cpu.highest(), fmt::format("{:.3f} s", c.cpu.median())});
    groups[1].bars.push_back({c.wall.median(), c.wall.lowest(), c.wall.highest(), fmt::format("{:.3f} s", c.wall.median())});
    groups[2].bars.push_back({c.startup.median(), c.startup.lowest(), c.startup.highest(), fmt::format("{:.1f} ms", c.startup.median() * 1000)});
    const double memory = megabytes(c.peak);
    groups[3].bars.push_back({memory, memory, memory, fmt::format("{:.1f} MB", memory)});
  }
  const int height = 74 + static_cast<int>(groups.size()) * (44 + kRow * static_cast<int>(results.contestants.size()));
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\" font-size=\"13\">\n"
      "<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n"
      "<text x=\"16\" y=\"30\" font-size=\"17\" font-weight=\"bold\">{2}</text>\n"
      "<text x=\"16\" y=\"50\" fill=\"#555555\">medians of {3} run{4}; compiled in {5:.2f} s to {6} bytes</text>\n",
      kWidth, height, escape_html(title(job)), job.runs, job.runs == 1 ? "" : "s", job.compile_seconds, grouped(results.executable_size));
  int y = 60;
  for (const Group& group : groups) {
    out += fmt::format("<text x=\"16\" y=\"{}\" font-weight=\"bold\">{}</text>\n", y + 24, group.title);
    y += 34;
    double most = 0;
    for (const Bar& bar : group.bars) most = std::max(most, bar.highest);
    const double scale = most > 0 ? kBars / most : 0;
    for (std::size_t k = 0; k < group.bars.size(); ++k, y += kRow) {
      const Bar& bar = group.bars[k];
      const int middle = y + 10;
      out += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n", kLeft - 8, y + 15, escape_html(short_name(results.contestants[k].name)));
      out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{:.1f}\" height=\"18\" fill=\"{}\"/>\n", kLeft, y + 1, std::max(1.0, bar.value * scale),
                         k == 0 ? "#1f77b4" : "#b8c4ce");
      if (bar.highest > bar.lowest) {
        out += fmt::format("<line x1=\"{:.1f}\" x2=\"{:.1f}\" y1=\"{}\" y2=\"{}\" stroke=\"#333333\"/>\n", kLeft + bar.lowest * scale,
                           kLeft + bar.highest * scale, middle, middle);
      }
      out += fmt::format("<text x=\"{:.1f}\" y=\"{}\">{}</text>\n", kLeft + bar.highest * scale + 8, y + 15, bar.text);
    }
    y += 10;
  }
  return out + "</svg>\n";
}

}  // namespace natrix
