// compiler/tools/report_page.cpp - The looks of a report, and what happens in it: a click on a line shows its reasons, and so does a
// link to it.
#include "compiler/tools/report.h"

namespace natrix {

const char* const kReportStyle = R"css(
body { font: 14px/1.45 system-ui, sans-serif; color: #1c2024; background: #fff; margin: 0 auto; max-width: 1180px; padding: 0 24px 60px; }
h1 { font-size: 22px; margin: 24px 0 4px; } h2 { font-size: 16px; margin: 30px 0 8px; }
p { margin: 4px 0 10px; color: #4a5560; } a { color: #0b5cad; text-decoration: none; } a:hover { text-decoration: underline; }
button { font: inherit; font-size: 12px; padding: 2px 10px; border: 1px solid #b9c2cb; border-radius: 4px; background: #f5f7f9; cursor: pointer; }
table.functions { border-collapse: collapse; width: 100%; }
table.functions th { text-align: right; font-weight: 600; color: #4a5560; border-bottom: 1px solid #b9c2cb; padding: 3px 10px; }
table.functions td { text-align: right; border-bottom: 1px solid #e8ecef; padding: 3px 10px; font-variant-numeric: tabular-nums; }
table.functions th:first-child, table.functions td:first-child, table.functions .left { text-align: left; }
.key { display: inline-block; padding: 0 8px; margin-right: 8px; border-radius: 3px; color: #1c2024; }
table.source { border-collapse: collapse; width: 100%; font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; border: 1px solid #d5dbe0; }
table.source td { padding: 0 8px; vertical-align: top; white-space: pre; }
td.number, td.time, td.count { text-align: right; color: #7b8794; user-select: none; border-right: 1px solid #e8ecef; width: 1%; }
td.time { background-repeat: no-repeat; background-position: right; }
td.code { tab-size: 8; }
tr.line { scroll-margin-top: 80px; } tr.line.why { cursor: pointer; } tr.line.why td.number::before { content: "\25B8\00A0"; color: #9aa5b1; }
tr.line.open td.number::before { content: "\25BE\00A0"; }
tr.line:hover td.code, tr.line:focus td.code { outline: 1px solid #6aa0d8; outline-offset: -1px; } tr.line:focus { outline: none; }
.typed { background: #eef8ee; } .runtime { background: #fdf6d8; }
.d1 { background: #fde3d8; } .d2 { background: #fbc9b6; } .d3 { background: #f5a98f; }
tr.reasons > td { white-space: normal; font: 13px/1.45 system-ui, sans-serif; background: #f7f9fb; border: 1px solid #d5dbe0; padding: 8px 16px; }
tr.reasons[hidden] { display: none; }
.reasons ul { margin: 2px 0 6px; padding-left: 20px; } .reasons .help { color: #1d6b35; } .reasons .cause { color: #4a5560; }
.reasons b.dynamic { color: #b3320f; } .reasons b.is-runtime { color: #8a6d00; } .reasons .variables { columns: 3 220px; margin: 4px 0; }
code { font: 12.5px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
.t { position: relative; } .t:hover { background: #d6e6f7; border-radius: 2px; }
.t:hover::after { content: attr(data-type); position: absolute; left: 0; top: 1.5em; z-index: 9; padding: 1px 8px; border-radius: 4px;
  background: #26313b; color: #fff; font-size: 12px; white-space: nowrap; pointer-events: none; }
.comment { color: #7b8794; } .string { color: #2c6e49; } .keyword { color: #7d2e8d; }
)css";

const char* const kReportScript = R"js(
function show(line, open) {
  const reasons = line.nextElementSibling;
  if (!reasons || !reasons.classList.contains("reasons")) return;
  reasons.hidden = !open;
  line.classList.toggle("open", open);
}
function opened() {
  const line = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (line) { show(line, true); line.scrollIntoView(); }
}
for (const line of document.querySelectorAll("tr.line.why")) {
  const toggle = () => show(line, line.nextElementSibling.hidden);
  line.addEventListener("click", toggle);
  line.addEventListener("keydown", e => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); toggle(); } });
}
for (const button of document.querySelectorAll("button[data-open]"))
  button.addEventListener("click", () => {
    for (const line of document.querySelectorAll(button.dataset.open)) show(line, button.dataset.to === "open");
  });
addEventListener("hashchange", opened);
opened();
)js";

}  // namespace natrix
