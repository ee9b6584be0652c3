import type { Marked } from '../../workbook/cell';

/** What the runs of a text look like, as bits: a run without properties of its own looks as its cell does. */
const struck = 1;
const unstruck = 2;
const raised = 4;
const unraised = 8;
const asCell = 16;

export const noRuns = 0;

/** Bits of one run. Superscript and subscript are both `raised`: either keeps a character from being one of the number's. */
export const runMarks = (hasProperties: boolean, isStruck: boolean, isRaised: boolean): number =>
  hasProperties ? (isStruck ? struck : unstruck) | (isRaised ? raised : unraised) : asCell;

/** The marks of a cell, by its runs and its own font; undefined where nothing is struck out, nor raised in part. */
export function markedBy(runs: number, isCellStruck: boolean): Marked | undefined {
  if (runs === noRuns) return isCellStruck ? whollyStruck : undefined;
  const inherited = (runs & asCell) !== 0;
  const someStruck = (runs & struck) !== 0 || (inherited && isCellStruck);
  const someNot = (runs & unstruck) !== 0 || (inherited && !isCellStruck);
  const partlyRaised = (runs & raised) !== 0 && (runs & (unraised | asCell)) !== 0;
  if (!someStruck && !partlyRaised) return undefined;
  return { struck: someStruck ? (someNot ? 'part' : 'whole') : null, raised: partlyRaised };
}

const whollyStruck: Marked = { struck: 'whole', raised: false };

const strikeTag = /<strike(?:\s+val\s*=\s*["']([^"'<>]*)["'])?\s*\/?>/;
const raisedTag = /<vertAlign\s+val\s*=\s*["'](?:superscript|subscript)["']/;

/** The bits of a plain string item that stands from `from` to `to`; blank runs are none. */
export function scanRunMarks(xml: string, from: number, to: number): number {
  const item = xml.slice(from, to);
  let bits = noRuns;
  for (let at = item.indexOf('<r>'); at >= 0; at = item.indexOf('<r>', at)) {
    const end = item.indexOf('</r>', at);
    if (end < 0) break;
    const run = item.slice(at + 3, end);
    const close = run.indexOf('</rPr>');
    const properties = close < 0 ? '' : run.slice(0, close);
    if (hasText(run.slice(close + 1))) {
      bits |= runMarks(properties !== '', isOn(properties), raisedTag.test(properties));
    }
    at = end;
  }
  return bits;
}

const hasText = (run: string): boolean =>
  run
    .replace(/<[^<>]*>/g, '')
    .replace(/^\/rPr>/, '')
    .trim() !== '';

function isOn(properties: string): boolean {
  const found = strikeTag.exec(properties);
  return found !== null && isNotOff(found[1]);
}

/** Whether an element that is on by standing there is not switched off by its `val`. */
export const isNotOff = (val: string | undefined): boolean => val !== '0' && val !== 'false' && val !== 'off';
