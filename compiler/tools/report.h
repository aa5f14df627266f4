// compiler/tools/report.h - `natrix report`: the program as a page that shows what is dynamic, where and why.
#pragma once

#include <string>
#include <vector>

#include "compiler/optimize/explanation.h"
#include "compiler/source/source.h"
#include "compiler/support/dialect.h"
#include "compiler/tools/sample.h"

namespace natrix {

struct ReportJob {
  std::string title;
  Dialect dialect = Dialect::Py3;
  std::vector<const Source*> sources;   // by module; null: not the program's own
  std::vector<std::string> paths;       // by module, absolute
  const Samples* samples = nullptr;     // of a run, if there was one
};

/// An HTML page that needs nothing else.
std::string make_report(const ReportJob& job, const Explanation& explanation);

// report_page.cpp
extern const char* const kReportStyle;
extern const char* const kReportScript;

}  // namespace natrix
