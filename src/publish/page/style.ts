/** The page's look: dark text on white, the reader's own colours in high contrast, and in print A4 with running page numbers. */
export const style = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: #fff; color: #1b1b1b;
  font: 1rem/1.7 "Yu Gothic UI", "Yu Gothic", Meiryo, "Hiragino Sans", "Noto Sans JP", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.4; }
h2 { margin: 2.5rem 0 1rem; padding-bottom: .25rem; border-bottom: 3px solid #0b4f6c; font-size: 1.35rem; line-height: 1.4; }
h3 { margin: 2rem 0 .75rem; font-size: 1.15rem; line-height: 1.4; }
h4 { margin: 0 0 .5rem; font-size: 1.05rem; line-height: 1.4; }
p { margin: 0 0 .75em; }
.goal, .year, .edition { margin: .25rem 0; }
.edition { color: #4a4a4a; }
a { color: #0b4f8a; }
a:focus-visible, .wide:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; padding: .5rem; background: #fff; }
nav ul { margin: 0; padding-left: 1.25rem; }
dl { margin: 0 0 1rem; }
dl > div { margin-bottom: .5rem; }
dt { font-weight: bold; }
dd { margin: 0; }
.card { margin: 1rem 0; padding: 1rem; border: 1px solid #767676; }
.wide { margin: 0 0 1rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { padding: .25rem 0; font-weight: bold; text-align: left; }
th, td { padding: .35rem .5rem; border: 1px solid #767676; text-align: left; vertical-align: top; overflow-wrap: normal; }
th { background: #eef3f6; font-weight: bold; }
td p:last-child, dd p:last-child { margin-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.legend { padding-left: 1.25rem; }
@media (forced-colors: active) {
  :root { color-scheme: light dark; }
  body, .edition { background: Canvas; color: CanvasText; }
  a { color: LinkText; }
  th { background: Canvas; }
}
@media print {
  @page { size: A4; margin: 18mm 15mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.55; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  nav, #cards, #list { break-after: auto; }
  h2, h3, h4, caption, dt { break-after: avoid; }
  section:has(> #list), section:has(> #cards) { break-before: page; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .card { break-inside: avoid; }
}
`;
