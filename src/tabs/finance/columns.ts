import type { Attribute } from '../../rollup/attributes';
import type { Project } from '../../rollup/project';

/** Columns left of the amounts. */
export const leadColumns = [
  { key: 'measure', heading: '施策', width: 6.5 },
  { key: 'number', heading: '番号', width: 4.5 },
  { key: 'name', heading: '事務事業名', width: 32 },
  { key: 'kind', heading: '法定／\n自主', width: 7 },
  { key: 'direction', heading: '次年度\n方針', width: 7 },
  { key: 'department', heading: '担当部・課', width: 20 },
] as const;

/** Columns right of the amounts: they are not printed; staff filter by them, and the sums of 集計 look at them. */
export const workColumns = [
  { key: 'priority', heading: '重点事業', width: 9 },
  { key: 'populationGoal', heading: '人口減少対策', width: 18 },
  { key: 'sdgTarget', heading: 'SDGsターゲット', width: 18 },
  { key: 'deposit', heading: '預託金', width: 8 },
  { key: 'counted', heading: '集計', width: 8 },
  { key: 'order', heading: '通し番号', width: 9 },
] as const;
export type WorkColumn = (typeof workColumns)[number]['key'];
export type LeadColumn = (typeof leadColumns)[number]['key'];

/** The mark in the columns 預託金 and 集計. */
export const yes = '○';
export const relisted = '再掲';
/** The mark of an amount that is to be filled in. */
export const unfilled = '未記入';
/** The mark of a project that has none. */
export const none = '—';

/** Rows above the first project. */
export const firstRow = 4;

/** The column of each breakdown's values; one cell may hold several of them. */
export const keyColumn = {
  direction: 'direction',
  kind: 'kind',
  division: 'department',
  department: 'department',
  priority: 'priority',
  populationGoal: 'populationGoal',
  sdgGoal: 'sdgTarget',
  sdgTarget: 'sdgTarget',
} as const satisfies Record<Attribute, LeadColumn | WorkColumn>;
export type KeyColumn = (typeof keyColumn)[Attribute];

/**
 * The text of a project's cell in such a column. SDG targets bear a word before the number: SUMIFS would take the texts
 * 8.1 and 8.10 for one number.
 */
export function keyText({ attributes: values }: Project, column: KeyColumn): string {
  const own = values[column];
  const text = own.length === 1 ? (own[0] ?? '') : own.filter((value) => value !== '').join('、');
  if (text === '') return none;
  return column === 'sdgTarget' ? `SDGs ${text}` : text;
}
