import { builtInLayout, type Layout } from '../layout/layout';
import type { Department } from '../layout/kinds';
import { withoutSpaces } from '../layout/unseen';
import { isRelisted, relistedMark } from '../layout/vocabulary';
import type { Evaluation, ProjectEntry, RelatedProject } from './evaluation';
import type { Kpi } from './kpi';
import { textOf, type Field } from './field';
import { measureNumberText } from './measure-number';

/** `観光商工部・商工課`. */
export function departmentName({ division, section }: Department): string {
  return [division, section].filter((part) => part !== '').join('・');
}

/** `施策1-3 会津漆器…`, as staff name a project; `3 会津漆器…` where the office has no 施策. */
export function projectName(project: ProjectEntry): string {
  const number = project.number.value === null ? '' : String(project.number.value);
  const group = project.unmeasured ? '' : groupLabel(project);
  const parted = group === '' || number === '' ? '' : '-';
  return `${group}${parted}${number} ${plainName(project.name)}`.trim();
}

/** `指標1 製造業出荷額（年間）`. */
export function kpiName(kpi: Kpi): string {
  const number = kpi.number.value === null ? '' : String(kpi.number.value);
  return `指標${number} ${textOf(kpi.name)}`.trimEnd();
}

/** `関連事業 企業誘致促進事業`. */
export const relatedName = ({ name }: RelatedProject): string => `関連事業 ${textOf(name)}`;

/** What a project is summed up under: its 施策, or where the office has none, one group of all. */
export const groupLabel = ({
  measure,
  unmeasured,
  measureWord,
}: Pick<ProjectEntry, 'measure' | 'unmeasured' | 'measureWord'>): string =>
  unmeasured ? '全事業' : labelOf(measure, measureWord);

/** `施策1`, by the form's word for it. */
export const measureLabel = (number: number | null, layout: Pick<Layout, 'words'>): string =>
  labelOf(number, measureWordIn(layout));

const labelOf = (number: number | null, word = usualWord): string =>
  `${word}${number === null ? '不明' : measureNumberText(number)}`;

/** What the form calls a 施策. */
export const measureWordIn = ({ words: { measure } }: Pick<Layout, 'words'>): string =>
  measure.absent ? usualWord : measure.label;
const usualWord = builtInLayout.words.measure.label;

/** A project's name without （再掲）, trimmed. */
export function plainName(name: Field<string>): string {
  const text = textOf(name);
  return (isRelisted(text) ? text.replace(relistedMark, '') : text).trim();
}

/** A name without width, spaces and what nobody sees: what is left to tell names apart. */
export function comparableName(name: string): string {
  return withoutSpaces(name.normalize('NFKC'));
}

/** A project's name without （再掲）, width and spaces: what tells one project from another. */
export const nameKey = (name: Field<string>): string => comparableName(plainName(name));

/** The name of a 施策 by the header's table; `''` where it has none. */
export function measureName(evaluation: Evaluation, number: number | null): string {
  const measure = evaluation.measures.find((candidate) => candidate.number.value === number);
  return measure ? textOf(measure.name).trim() : '';
}
