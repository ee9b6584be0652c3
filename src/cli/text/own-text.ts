import type { YearColumn } from '../../layout/kinds';
import { ownItemName, type OwnItem } from '../../layout/own-item';
import { yearColumnName } from '../../model/fiscal-year';
import type { Amounts } from '../../rollup/amounts';
import type { OwnRollup } from '../../rollup/own';
import type { AreaRollup } from '../../rollup/roll-up';
import { money } from './money';

/** What the office's own items come to, as lines for a terminal: a line an item, and one a 施策 or a value below it. */
export const ownLines = ({ own, columns, measures }: AreaRollup): string[] =>
  own.flatMap((one) => ('groups' in one ? groupLines(one, columns) : sumLines(one, columns, measures)));

/** The terminal is staff's own: what is not to be published is shown, and marked. */
const markedName = (item: OwnItem): string => `${ownItemName(item)}${item.internal ? notPublished : ''}`;
export const notPublished = '（非公表）';

type Sum = Exclude<OwnRollup, { groups: unknown }>;
type Groups = Extract<OwnRollup, { groups: unknown }>;

function sumLines(
  { item, yearly, byMeasure, total }: Sum,
  columns: readonly YearColumn[],
  measures: AreaRollup['measures'],
) {
  const words = (amounts: Amounts) => (yearly ? inColumns(amounts, columns) : money(amounts[0] ?? null));
  const unit = item.kind === 'amount' ? '（千円）' : '';
  return [
    `${markedName(item)}の合計${unit}: ${words(total)}`,
    ...measures.map(
      ({ number, label, name }) => `  ${`${label} ${name}`.trimEnd()}: ${words(byMeasure.get(number) ?? [])}`,
    ),
  ];
}

const groupLines = ({ item, groups }: Groups, columns: readonly YearColumn[]): string[] => [
  `${markedName(item)}の区分別（事業費は千円）:`,
  ...[...groups].map(
    ([value, { projects, cost }]) =>
      `  ${value === '' ? '（記入なし）' : value}: ${String(projects)}件 事業費 ${inColumns(cost, columns)}`,
  ),
];

const inColumns = (amounts: Amounts, columns: readonly YearColumn[]): string =>
  columns.map((column, index) => `${yearColumnName(column)} ${money(amounts[index] ?? null)}`).join('、');
