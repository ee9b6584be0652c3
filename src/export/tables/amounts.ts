import { amountRows, cardForm } from '../../layout/card';
import type { YearColumn } from '../../layout/kinds';
import { ownItemName } from '../../layout/own-item';
import { measureNumberText } from '../../model/measure-number';
import type { Amounts } from '../../rollup/amounts';
import { indexOfColumn, uniqueColumns } from '../../rollup/columns';
import type { Project } from '../../rollup/project';
import { areaColumns, areaValues } from '../area-columns';
import type { Columns, RowOf, TableDeclaration } from '../columns';
import type { Exported } from '../exported';
import { eraOf, textOrNull } from '../values';

const columns = {
  area: areaColumns.area,
  measure: { type: 'string', title: '施策の番号', description: '施策の番号（コード）。施策のない様式では空' },
  project: { type: 'string', title: '事業コード', description: 'projects の事業コード', required: true },
  year: {
    type: 'integer',
    title: '年度（西暦）',
    description: '金額の年度の始まる年。令和6年度は2024。年度のない独自の項目では空',
    unit: '年度',
  },
  era: { type: 'string', title: '年度（和暦）', description: '金額の年度の和暦。令和6年度 の形' },
  kind: {
    type: 'string',
    title: '区分',
    description: '金額の区分。予算、補正後、決算見込、決算、見込み、計画、要求、または様式の言葉',
  },
  item: {
    type: 'string',
    title: '項目',
    description: '事業費、所要一般財源、概算人件費、または様式定義の独自の金額の項目',
    required: true,
  },
  thousand_yen: {
    type: 'number',
    title: '金額',
    description: '金額。空は未記入か、金額として読み取れないもので、0円は0',
    unit: '千円',
    decimals: 3,
  },
} as const satisfies Columns;
type AmountRecord = RowOf<typeof columns>;

export const amounts = {
  name: 'amounts',
  title: '金額',
  description:
    '1行が1つの金額。再掲の事業は数えるほうだけで、項目・年度・区分ごとの合計が hyoka rollup の合計と一致する',
  columns,
  namesProject: 'project',
} satisfies TableDeclaration;

export const amountRecords = (one: Exported): AmountRecord[] =>
  one.sums.projects
    .filter(({ card }) => one.countedAs(card) === null)
    .flatMap((project) => [...builtIn(project, one), ...own(project, one)]);

function builtIn(project: Project, one: Exported): AmountRecord[] {
  const { labels, internal } = one.sums;
  const rows = amountRows.filter((row) => labels[row] !== null && !internal.has(row));
  return rows.flatMap((row) => yearly(project, one, cardForm[row].label, project.amounts[row]));
}

/** Of the items of 様式定義 those that hold money. */
function own(project: Project, one: Exported): AmountRecord[] {
  return one.sums.figures
    .filter(({ item }) => item.kind === 'amount' && !item.internal)
    .flatMap(({ item, yearly: byYear }) => {
      const figures = project.own.get(item) ?? [];
      const name = ownItemName(item);
      return byYear ? yearly(project, one, name, figures) : [amount(project, one, null, name, figures[0] ?? null)];
    });
}

/** A row for each column of the card, those that nobody has filled in among them. */
function yearly(project: Project, one: Exported, item: string, figures: Amounts): AmountRecord[] {
  const standing = uniqueColumns(project.card.years.flatMap(({ heading: { value } }) => value ?? []));
  return standing.map((column) =>
    amount(project, one, column, item, figures[indexOfColumn(one.sums.columns, column)] ?? null),
  );
}

function amount(
  { card }: Project,
  one: Exported,
  column: YearColumn | null,
  item: string,
  thousandYen: number | null,
): AmountRecord {
  return {
    area: areaValues(one).area,
    measure: card.measure === null ? null : measureNumberText(card.measure),
    project: one.idOf(card),
    year: column?.year ?? null,
    era: eraOf(column?.year ?? null),
    kind: textOrNull(column?.kind),
    item,
    thousand_yen: thousandYen,
  };
}
