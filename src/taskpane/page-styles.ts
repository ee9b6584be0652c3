/**
 * The look of a page beside the pane: the pane's colours, light or dark as the system is. In forced colours the browser
 * takes the system's, so that nothing may be told by a colour alone.
 */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --text: #242424; --quiet: #616161; --ground: #ffffff; --card: #fafafa; --line: #d1d1d1; --link: #115ea3;
  --error: #b10e1c; --query: #8a3707; --notice: #115ea3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ffffff; --quiet: #c7c7c7; --ground: #292929; --card: #1f1f1f; --line: #666666; --link: #62abf5;
    --error: #f1bbbc; --query: #f9c9a3; --notice: #96c6fa;
  }
}
body { margin: 0; background: var(--ground); color: var(--text); font-family: 'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, sans-serif; line-height: 1.7; }
main { box-sizing: border-box; max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
a { color: var(--link); }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0; padding-bottom: .2rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: .5rem 0; }
dl { display: grid; grid-template-columns: fit-content(9em) 1fr; gap: .25rem .75rem; margin: .5rem 0 0; }
dt { font-weight: 600; }
dd { margin: 0; }
nav summary { cursor: pointer; font-weight: 600; padding: .35rem 0; }
nav ul { columns: 2; margin: 0 0 .5rem; padding-left: 1.2rem; }
nav li { break-inside: avoid; padding: .1rem 0; }
article { margin: .75rem 0; padding: .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
article:target { outline: 3px solid var(--link); }
.kind { margin: 0; font-size: .875rem; color: var(--quiet); }
.severity { font-weight: 600; }
.error { color: var(--error); } .query { color: var(--query); } .notice { color: var(--notice); }
.id { font-family: Consolas, monospace; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); background: #fff; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; }
pre, code { font-family: Consolas, 'BIZ UDGothic', monospace; font-size: .9em; }
pre { background: var(--card); border: 1px solid var(--line); padding: .5rem .75rem; white-space: pre-wrap; }
@page { size: A4; margin: 14mm; }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --ground: #fff; --card: #f6f6f6; --line: #999; --link: #000; }
  body { font-size: 10.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.2rem; }
  h1, h2, h3 { break-after: avoid; }
  img[align=right] { margin-left: 1rem; }
  img, tr, pre { break-inside: avoid; }
}
@media (max-width: 26rem) {
  dl { display: block; }
  dt { margin-top: .4rem; }
  nav ul { columns: 1; }
  img { float: none; }
  th, td { padding: .2rem .3rem; font-size: .875rem; }
  td:first-child { min-width: 3em; }
  ul, ol { padding-left: 1.3rem; }
}
`;
