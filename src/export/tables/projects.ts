import type { CardKey } from '../../layout/card';
import { measureNumberText } from '../../model/measure-number';
import type { Project } from '../../rollup/project';
import { areaColumns, areaValues } from '../area-columns';
import type { Columns, RowOf, TableDeclaration } from '../columns';
import type { Exported } from '../exported';
import { fieldText, textOrNull } from '../values';

const columns = {
  project: {
    type: 'string',
    title: '事業コード',
    description: '評価年度-政策分野-施策-番号。分からないところは x。同じものが重なるときは ~2 のように続ける',
    required: true,
    unique: true,
  },
  ...areaColumns,
  measure: { type: 'string', title: '施策の番号', description: '施策の番号（コード）。施策のない様式では空' },
  measure_name: { type: 'string', title: '施策', description: '施策の名称' },
  number: { type: 'integer', title: '事業の番号', description: '個票の番号' },
  name: { type: 'string', title: '事務事業名', description: '個票の事業名。（再掲）を除く' },
  counted_as: {
    type: 'string',
    title: '再掲元の事業コード',
    description: '再掲で、金額を別の事業として1回だけ数えるとき、その事業コード。空は、この事業として数える',
  },
  deposit: { type: 'boolean', title: '預託金', description: '預託金の事業か', required: true },
  obligation: { type: 'string', title: '法定／自主', description: '個票の法定／自主' },
  direction: { type: 'string', title: '次年度方針', description: '個票の次年度方針' },
  priority: { type: 'string', title: '重点事業', description: '重点事業の印。印のない事業は空' },
  summary: { type: 'string', title: '概要', description: '個票の概要（目的と内容）' },
  progress: { type: 'string', title: '取組状況', description: '個票のこれまでの取組状況（主な取組と成果）' },
  review: { type: 'string', title: '検証', description: '個票の事業の検証（課題認識／今後の方針・改善点）' },
} as const satisfies Columns;

export const projects = {
  name: 'projects',
  title: '事務事業',
  description: '1行が1つの個票（事務事業）',
  columns,
  primaryKey: 'project',
} satisfies TableDeclaration;

export const projectRows = (one: Exported): RowOf<typeof columns>[] =>
  one.sums.projects.map((project) => rowOf(project, one));

function rowOf({ card, name, attributes, deposit }: Project, one: Exported): RowOf<typeof columns> {
  const form = one.evaluation.layout.forms.card;
  const isPublic = (key: CardKey): boolean => !form[key].internal;
  const text = (key: 'summary' | 'progress' | 'review'): string | null => (isPublic(key) ? fieldText(card[key]) : null);
  const { measure } = card;
  return {
    project: one.idOf(card),
    ...areaValues(one),
    measure: measure === null ? null : measureNumberText(measure),
    measure_name: textOrNull(one.sums.measures.find(({ number }) => number === measure)?.name),
    number: card.number.value,
    name: textOrNull(isPublic('name') ? name : null),
    counted_as: one.countedAs(card),
    deposit,
    obligation: isPublic('obligation') ? textOrNull(attributes.kind[0]) : null,
    direction: isPublic('direction') ? textOrNull(attributes.direction[0]) : null,
    priority: isPublic('priority') ? textOrNull(attributes.priority[0]) : null,
    summary: text('summary'),
    progress: text('progress'),
    review: text('review'),
  };
}
