import type { YearColumn } from '../../layout/kinds';
import { ownItemName, type OwnItem } from '../../layout/own-item';
import { yearColumnName } from '../../model/fiscal-year';
import type { Amounts } from '../../rollup/amounts';
import { gapText, noGap, type Gaps } from '../../rollup/gaps';
import type { OwnRollup } from '../../rollup/own';
import type { AreaRollup } from '../../rollup/roll-up';
import { money } from '../../report/money';

/** The sums of the office's own items, as lines for a terminal: a line an item, and one a 施策 or a value below it. */
export const ownLines = ({ own, columns, measures }: AreaRollup): string[] =>
  own.flatMap((one) => ('groups' in one ? groupLines(one, columns) : sumLines(one, columns, measures)));

/** The terminal is staff's own: what is not to be published is shown, and marked. */
const markedName = (item: OwnItem): string => `${ownItemName(item)}${item.internal ? notPublished : ''}`;
export const notPublished = '（非公表）';

type Sum = Exclude<OwnRollup, { groups: unknown }>;
type Groups = Extract<OwnRollup, { groups: unknown }>;

function sumLines(
  { item, yearly, byMeasure, total, gaps }: Sum,
  columns: readonly YearColumn[],
  measures: AreaRollup['measures'],
) {
  const words = (amounts: Amounts, lacking: Gaps) =>
    yearly ? inColumns(amounts, lacking, columns) : figure(amounts, lacking, 0);
  const unit = item.kind === 'amount' ? '（千円）' : '';
  return [
    `${markedName(item)}の合計${unit}: ${words(total, gaps.total)}`,
    ...measures.map(
      ({ number, label, name }) =>
        `  ${`${label} ${name}`.trimEnd()}: ${words(byMeasure.get(number) ?? [], gaps.byMeasure.get(number) ?? [])}`,
    ),
  ];
}

const groupLines = ({ item, groups }: Groups, columns: readonly YearColumn[]): string[] => [
  `${markedName(item)}の区分別（事業費は千円）:`,
  ...[...groups].map(
    ([value, { projects, cost, gaps }]) =>
      `  ${value === '' ? '（記入なし）' : value}: ${String(projects)}件 事業費 ${inColumns(cost, gaps.rows.cost, columns)}`,
  ),
];

const inColumns = (amounts: Amounts, lacking: Gaps, columns: readonly YearColumn[]): string =>
  columns.map((column, index) => `${yearColumnName(column)} ${figure(amounts, lacking, index)}`).join('、');

/** `1,234（未記入3件を除く）`. */
function figure(amounts: Amounts, lacking: Gaps, index: number): string {
  const gap = gapText(lacking[index] ?? noGap);
  return money(amounts[index] ?? null) + (gap === '' ? '' : `（${gap}）`);
}
