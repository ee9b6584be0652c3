/**
 * Remains of a web form or of a file's inner spelling: tags of a closed list, entities, escapes, control characters.
 */
const tag = /<\/?(p|ul|ol|li|br|div|span|b|i|u|table|tr|td|font|a)(?:\s[^<>]*)?\/?>/giu;
const entity =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|amp|lt|gt|quot|apos|ensp|emsp|thinsp|middot|hellip|yen|times|bull|copy|reg|ldquo|rdquo|lsquo|rsquo|mdash|ndash));/giu;
const escape = /_x00(0[0-9a-f]|1[0-9a-f]|7f)_/giu;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const markup = new RegExp([tag, entity, escape, control].map(({ source }) => source).join('|'), 'giu');

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ensp: ' ',
  emsp: '　',
  thinsp: ' ',
  middot: '·',
  hellip: '…',
  yen: '¥',
  times: '×',
  bull: '•',
  copy: '©',
  reg: '®',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
};

/** Every piece of markup holds one of these; few texts do. */
const trace = /[<&_\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** The pieces of markup in a text, each once, in the order they stand. */
export const markupIn = (text: string): string[] => (trace.test(text) ? [...new Set(text.match(markup) ?? [])] : []);

/** The text that a reader of the markup would have seen: paragraphs become lines, list items begin with ・. */
export function withoutMarkup(text: string): string {
  let clean = text;
  // What an entity spells may be markup again; each round leaves a shorter text.
  while (markupIn(clean).length > 0) clean = cleanOnce(clean);
  return clean
    .replace(/(?<![ \t])[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+/u, '')
    .trimEnd();
}

function cleanOnce(text: string): string {
  return text
    .replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?|[\u000b\u000c]/gu, '\n')
    .replace(tag, (whole, name: string, at: number, all: string) => lineOf(whole, name.toLowerCase(), all.slice(0, at)))
    .replace(entity, (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? letterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
        : (named[name.toLowerCase()] ?? ''),
    )
    .replace(control, '');
}

const lines: readonly string[] = ['p', 'div', 'ul', 'ol', 'li', 'tr', 'table'];
const lineTag = /^<\/?(?:p|div|ul|ol|li|tr|table|br)\b[^<>]*>$/iu;

/** What a tag becomes: a new line where it ends one and none has ended yet. */
function lineOf(whole: string, name: string, before: string): string {
  const closing = whole.startsWith('</');
  if (name === 'br') return '\n';
  if (name === 'td') return closing ? ' ' : '';
  if (!lines.includes(name)) return '';
  const line = before === '' || isLineEnded(before) ? '' : '\n';
  return name === 'li' && !closing ? `${line}・` : line;
}

function isLineEnded(before: string): boolean {
  const text = before.trimEnd();
  return before.slice(text.length).includes('\n') || lineTag.test(text.slice(text.lastIndexOf('<')));
}

const letterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
