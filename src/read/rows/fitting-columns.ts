import { cardForm, isAmountRow, type CardKey } from '../../layout/card';
import type { Layout, LayoutItem } from '../../layout/layout';
import { labelKey } from '../../layout/spelling';
import { directions } from '../../layout/vocabulary';
import type { Cell } from '../../workbook/cell';
import { compact, shownText } from '../sheet/shown';
import { parseNumber } from '../values/numbers';
import { readers } from '../values/readers';
import { noContext } from '../values/reading';
import type { CardTable } from './card-table';
import type { ColumnMeaning } from './column-meaning';
import { isAmount } from './item-of';
import type { UnknownColumns } from './unknown-columns';

/**
 * Whether columns hold the values that an item's would. The columns of a table stand in any order, so that only values
 * can tell: nearly all have to be of the item's kind, and amounts have to stand beside amounts.
 */
export function fits(key: CardKey, own: UnknownColumns, { forms }: Layout): boolean {
  const { under, choices }: LayoutItem = forms.card[key];
  const { table, columns } = own;
  const values = own.values.flat();
  const isUnder = ({ column: { above } }: ColumnMeaning) => above.some((part) => part.key === labelKey(under ?? ''));
  if (under !== undefined && !columns.every(isUnder)) return false;
  if (isAmountRow(key) && (isCount(columns[0]?.name.text ?? '') || !isBesideAmounts(table, columns))) return false;
  const holds = (cell: Cell) => holdsValue(key, cell, choices ?? directions);
  return values.filter(holds).length * 10 >= values.length * 9;
}

function holdsValue(key: CardKey, cell: Cell, words: readonly string[]): boolean {
  const text = compact(shownText(cell) ?? '');
  const { kind } = cardForm[key];
  if (kind === 'amount') return readers.amount(cell, noContext).state === 'read';
  if (typeof cell.value !== 'string' || parseNumber(text) !== null) return false;
  if (kind === 'longText') return text.length >= fewestOfSentence;
  if (kind === 'direction') return words.some((word) => compact(word) === text);
  if (kind === 'departments') return /[部局課室係所館園校署]$/u.test(text) && text.length <= longestName;
  return kind === 'obligation'
    ? readers.obligation(cell, noContext).state === 'read'
    : !/[。、]/u.test(text) && text.length <= longestName;
}

/** A text of fewer characters is a word, and no sentence. */
const fewestOfSentence = 12;
const longestName = 40;

/** Whether a label names figures that are no money: 延べ業務時間, 職員数. */
const isCount = (label: string): boolean =>
  /(?:数|人員|時間|率|割合|番号|ID|コード|年度?|人工|目標|実績|指標|値|点)(?:\([^()]*\))?$/u.test(compact(label));

/** Whether the columns right beside them hold amounts. */
function isBesideAmounts({ columns }: CardTable, own: readonly ColumnMeaning[]): boolean {
  const at = own.map((column) => columns.indexOf(column));
  const beside = [columns[Math.min(...at) - 1], columns[Math.max(...at) + 1]];
  return beside.some((column) => column !== undefined && (isAmount(column.item) || column.compares !== null));
}
