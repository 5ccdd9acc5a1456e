/** The page's whole style; the content security policy names its hash. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --tint: #f6f8fa;
  --candidate: #0969da; --champion: #bc4c00; --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --positive: #8250df; --negative: #1b7c83;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --line: #3d444d; --tint: #151b23;
    --candidate: #58a6ff; --champion: #f0883e; --good: #3fb950; --bad: #f85149; --warn: #d29922; --positive: #ab7df8; --negative: #39b5bd;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 22px; line-height: 1.35; margin: 0 0 8px; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 0; font-weight: 600; display: inline; }
p, li, summary { overflow-wrap: anywhere; }
code { font: 0.88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--tint); border-radius: 4px; padding: 0.1em 0.35em; unicode-bidi: isolate; }
h1 code { font-size: 0.95em; }
pre { background: var(--tint); padding: 12px; border-radius: 6px; overflow-x: auto; }
pre code { padding: 0; background: none; }
.table { overflow-x: auto; margin: 16px 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; min-width: 50%; }
th, td { text-align: left; padding: 6px 12px; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
td { white-space: nowrap; }
.words { white-space: normal; min-width: 12em; overflow-wrap: anywhere; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); } .none { color: var(--quiet); }
.good, .bad, .warn { font-weight: 700; }
thead th { color: var(--quiet); font-weight: 600; font-size: 13px; white-space: nowrap; }
tbody th { white-space: nowrap; }
.number { text-align: right; }
ul { padding-left: 0; list-style: none; }
li { margin: 4px 0; }
details { border-top: 1px solid var(--line); padding: 12px 0; }
summary { cursor: pointer; padding: 4px 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 32px 24px; margin: 32px 0; }
figure { margin: 0; min-width: 0; }
figure.wide { grid-column: 1 / -1; }
figcaption p { margin: 2px 0 8px; color: var(--quiet); font-size: 13px; }
svg { display: block; max-width: 100%; height: auto; }
@page { margin: 14mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --tint: #f4f4f4; --candidate: #0550ae; --champion: #bc4c00; --good: #116329; --bad: #a40e26; --warn: #7d4e00; --positive: #6639ba; --negative: #1b7c83; color-scheme: light; }
  main { max-width: none; padding: 0; }
  body { font-size: 11px; }
  .figures { grid-template-columns: 1fr 1fr; gap: 20px 16px; }
  .table { overflow: visible; }
  th, td { padding: 3px 6px; }
  tbody th { white-space: normal; overflow-wrap: anywhere; }
  .words { min-width: 0; }
  figure, tr { break-inside: avoid; }
  h1, h2, summary { break-after: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  summary { list-style: none; }
}
`
