import { amountKind, kindSpellings, knownKinds } from '../../layout/amount-kind';
import type { FiscalYear } from '../../layout/kinds';
import type { Layout } from '../../layout/layout';
import { labelKey } from '../../layout/spelling';
import { inOneLine } from '../../model/in-one-line';
import type { Cell } from '../../workbook/cell';
import { labelTableOf, type Declared } from '../sheet/label-table';
import { compact, shownText } from '../sheet/shown';
import { readYearColumn, yearWithin } from '../values/years';

/** What one cell of a table's headings says: an item, a year, a 区分, or several of them (令和6年度事業費). */
export interface HeadingPart {
  readonly cell: Cell;
  /** As it is shown, in one line. */
  readonly text: string;
  readonly key: string;
  /** The card's items that it is a label of. */
  readonly labels: readonly Declared[];
  readonly year: FiscalYear | null;
  /** Its 区分; `''` where it names none. */
  readonly kind: string;
}

/** Whether a cell says a year or a 区分, and no item. */
export const isYearPart = ({ labels, year, kind }: HeadingPart): boolean =>
  labels.length === 0 && (year !== null || kind !== '');

export function partOf(cell: Cell, layout: Layout): HeadingPart {
  const shown = shownText(cell) ?? '';
  const text = inOneLine(shown.trim(), ' ');
  const part = { cell, text, key: labelKey(shown), labels: [], year: null, kind: '' };
  const labels = cardLabels(shown, layout);
  if (labels.length > 0) return { ...part, labels, ...inBrackets(shown) };
  const within = yearWithin(shown);
  if (!within) return { ...part, kind: knownKind(compact(shown)) };
  const item = itemBeside(within.rest, layout);
  if (item) return { ...part, ...item, year: within.year };
  const reading = readYearColumn(cell);
  return reading.state === 'read' ? { ...part, ...reading.value } : part;
}

/** The card's items that a text is a label of. */
export const cardLabels = (text: string, layout: Layout): readonly Declared[] =>
  labelTableOf(layout)
    .meaningOf(text)
    ?.labels.filter(({ form }) => form === 'card') ?? [];

/** The year and 区分 in brackets behind a label: 事業費（決算）, 事業費（令和6年度予算）. （千円） and （A） name neither. */
function inBrackets(text: string): Pick<HeadingPart, 'year' | 'kind'> {
  const inside = /\(([^()]*)\)$/u.exec(compact(text))?.[1] ?? '';
  const reading = readYearColumn({ row: 0, column: 0, value: inside, format: '', formula: false });
  return reading.state === 'read' ? reading.value : { year: null, kind: knownKind(inside) };
}

function knownKind(word: string): string {
  const kind = amountKind(word);
  return knownKinds.includes(kind) ? kind : '';
}

/** The item named beside a year, with its 区分: 事業費予算額 → 事業費 and 予算. */
function itemBeside(rest: string, layout: Layout): Pick<HeadingPart, 'labels' | 'kind'> | null {
  const word = kindSpellings.find((one) => rest.startsWith(one) || rest.endsWith(one)) ?? '';
  const bare = rest.startsWith(word) ? rest.slice(word.length) : rest.slice(0, -word.length);
  for (const [text, kind] of [
    [rest, ''],
    [bare, amountKind(word)],
  ] as const) {
    const labels = cardLabels(text, layout);
    if (labels.length > 0) return { labels, kind };
  }
  return null;
}
