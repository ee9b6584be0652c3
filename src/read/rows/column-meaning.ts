import { isNoAmount } from '../../layout/amount-kind';
import type { CardKey } from '../../layout/card';
import type { Layout } from '../../layout/layout';
import type { OwnItem } from '../../layout/own-item';
import { labelKey } from '../../layout/spelling';
import { unitWords } from '../../layout/vocabulary';
import { compact } from '../sheet/shown';
import { comparedItem } from './compared-item';
import { isYearPart, type HeadingPart } from './heading-part';
import { isAmount, itemOf } from './item-of';
import { measureWordOf } from '../sheet/measure-word';
import type { TableColumn } from './table-columns';

/** What a column of a table holds. */
export interface ColumnMeaning {
  readonly column: TableColumn;
  /** The card's item that it holds; null: none. */
  readonly item: CardKey | OwnItem | null;
  /** The heading that names it. */
  readonly name: HeadingPart;
  /** The heading that names the year of its amounts; null where none over this column does. */
  readonly year: HeadingPart | null;
  /** The 区分 of its amounts; `''` where no heading names one. */
  readonly kind: string;
  /** A fact of each row that the column tells, besides an item or instead of one. */
  readonly tells: 'number' | 'year' | 'measure' | null;
  /** The item whose amounts it compares (増減, 差引); 'nearest' where no heading names it. Such a column holds no amounts. */
  readonly compares: CardKey | OwnItem | 'nearest' | null;
  /** Whether no layout has it; what it holds is neither checked nor summed. */
  readonly isUnknown: boolean;
}

const yearKeys: ReadonlySet<string> = new Set(['年度', '会計年度', '対象年度', '評価年度', '予算年度', '実施年度']);

/** `labelRow` is the first row of labels. A heading above it that is neither year nor item is a title. */
export function meaningOf(column: TableColumn, layout: Layout, labelRow: number): ColumnMeaning {
  const { own, above } = column;
  const parts = [own, ...above];
  const year = parts.find((part) => part.year !== null) ?? null;
  const kind = year?.kind || (parts.find((part) => part.kind !== '')?.kind ?? '');
  const tells = toldBy(own, layout);
  const compares = comparedItem(column, layout);
  const plain = { column, name: own, year, kind, tells, item: null, compares, isUnknown: false };
  if (compares !== null || above.some(isRatio)) return plain;
  const item = itemOf(own.labels, above);
  if (item !== null || tells !== null) return { ...plain, item };
  const overs = above.map(({ labels }, index) => itemOf(labels, above.slice(index + 1)));
  const at = overs.findIndex((one) => one !== null);
  const [named = null, over = null] = [above[at], overs[at]];
  if (isYearPart(own)) {
    const title = above.find((part) => !isYearPart(part) && part.cell.row >= labelRow && part !== named);
    if (named && isAmount(over)) return { ...plain, item: over, name: named };
    return title ? { ...plain, name: title, isUnknown: true } : { ...plain, item: byYearAlone(layout) };
  }
  if (named && isRemark(own)) return { ...plain, item: over, name: named };
  if (named && isAmount(over)) {
    if (isNoAmount(compact(own.text))) return plain;
    // A year that is misspelt is a mistake, and no item of its own.
    if (misspeltYear.test(compact(own.text))) return { ...plain, item: over, name: named, year: own };
  }
  if (own.key !== '') return { ...plain, isUnknown: true };
  // Where a column's own heading was left out, the one above it counts.
  const [{ text, key } = own] = above;
  return { ...plain, name: { ...own, text, key }, isUnknown: key !== '' };
}

/** The item of a column that is headed by a year alone: the project's 事業費. */
const byYearAlone = ({ forms }: Layout): CardKey | null => (forms.card.cost.absent ? null : 'cost');

/** Whether a heading names a ratio (増減率, 執行率): below it stand no amounts. */
const isRatio = ({ text }: HeadingPart): boolean => /[率比]$/u.test(compact(text));

const misspeltYear = /^(?:[A-Z]\d+|\d+|令和|平成).{0,8}$/u;

/** Whether a heading is a remark on the label above it: （千円）, A, ①. */
const isRemark = ({ text }: HeadingPart): boolean => !/\p{L}{2}/u.test(compact(text).replace(unitName, ''));
const unitName = new RegExp(`単位|${unitWords}`, 'gu');

function toldBy({ key, labels }: HeadingPart, layout: Layout): ColumnMeaning['tells'] {
  const { forms, measuresBy } = layout;
  const { label, also = [] } = forms.list.number;
  if (labels.length === 0 && [label, ...also].some((one) => labelKey(one) === key)) return 'number';
  if (yearKeys.has(key)) return 'year';
  const measureKey = typeof measuresBy === 'object' ? labelKey(measuresBy.label) : null;
  const isMeasure = measureKey === null ? measureWordOf(layout).title.test(key) : key === measureKey;
  return isMeasure ? 'measure' : null;
}
