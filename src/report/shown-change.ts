import { difference, type Piece } from '../model/difference';
import type { Edit } from '../workbook/plan';

/** A piece of a value as staff read it, and whether the other value lacks it. */
export interface ShownPiece {
  readonly text: string;
  readonly changed: boolean;
}

/** A cell's value before and after a change, so that one sees what changes. */
export interface ShownChange {
  readonly before: readonly ShownPiece[];
  readonly after: readonly ShownPiece[];
}

/** How a value is told where its kind changes, or nothing stands there. */
export interface ValueWords {
  readonly blank: string;
  /** `文字列「2500」` */
  readonly text: (text: string) => string;
  /** `数値 2,500` */
  readonly number: (number: string) => string;
}

/** What stands beside a change is cut where it is longer than this, in characters; this much of it stays at either side. */
const longest = 60;
const kept = 20;

export function shownChange(before: Edit['expected'], after: Edit['value'], words: ValueWords): ShownChange {
  if (typeof before !== 'string' || typeof after !== 'string' || before === '') {
    return { before: valueOf(before, after, words), after: valueOf(after, before, words) };
  }
  const pieces = difference(before, after);
  if (isScattered(pieces)) return { before: [changed(before)], after: [changed(after)] };
  return { before: side(pieces, 'first'), after: side(pieces, 'second') };
}

/** A value beside one of another kind. */
function valueOf(value: Edit['expected'], other: Edit['expected'], words: ValueWords): ShownPiece[] {
  if (value === null || value === '') return [{ text: words.blank, changed: false }];
  if (typeof value === 'number') {
    const shown = value.toLocaleString('ja-JP', { maximumFractionDigits: 12 });
    return [{ text: typeof other === 'string' && other !== '' ? words.number(shown) : shown, changed: true }];
  }
  const text = String(value);
  return [{ text: typeof other === 'number' ? words.text(text) : text, changed: true }];
}

/** Whether so little is common that its crumbs would only confuse. */
function isScattered(pieces: readonly Piece[]): boolean {
  const lengthOf = (...of: Piece['of'][]) =>
    pieces.reduce((sum, piece) => sum + (of.includes(piece.of) ? piece.text.length : 0), 0);
  return lengthOf('both') * 2 < Math.max(lengthOf('first'), lengthOf('second'));
}

function side(pieces: readonly Piece[], own: 'first' | 'second'): ShownPiece[] {
  return pieces.flatMap(({ of, text }, at): ShownPiece[] => {
    if (of === own) return [changed(text)];
    if (of !== 'both') return [];
    return [{ text: shortened(text, { begins: at === 0, ends: at === pieces.length - 1 }), changed: false }];
  });
}

const changed = (text: string): ShownPiece => ({ text: visible(text), changed: true });

/** Blanks as one sees them: those of full width as Word shows them. */
const visible = (text: string): string =>
  text
    .replace(/[ \u00a0]/gu, '␣')
    .replace(/\u3000/gu, '□')
    .replace(/\t/gu, '→')
    .replace(/\n/gu, '↵\n');

/** What both have, without its middle; of a text's beginning or end the part beside the change is kept. */
function shortened(text: string, { begins, ends }: { readonly begins: boolean; readonly ends: boolean }): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const head = begins ? '' : characters.slice(0, kept).join('');
  const tail = ends ? '' : characters.slice(-kept).join('');
  return `${head}…${tail}`;
}
