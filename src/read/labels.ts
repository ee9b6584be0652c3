import { cardForm } from '../layout/card';
import type { FormDeclaration } from '../layout/kinds';
import { listForm } from '../layout/list';
import { assessmentForm, kpiForm, kpiGrid, kpiTitle, measureForm, relatedForm, sections, visionLabel, type SectionId } from '../layout/sections';
import { bareLabelKey, labelKey } from '../layout/spelling';
import { append } from '../model/grouping';
import type { Area, Cell, Place } from '../workbook/cell';
import type { Grid } from './grid';
import { partitionPoint } from './partition-point';

/** The forms whose labels are looked for. */
export const forms = {
  measure: measureForm,
  kpi: kpiForm,
  kpiGrid,
  assessment: assessmentForm,
  related: relatedForm,
  list: listForm,
  card: cardForm,
} as const;
export type FormId = keyof typeof forms;

/** A cell that is spelt like a label of some form, or like a section's title. */
export interface Hit {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly place: Place;
  readonly key: string;
}

/** A hit as a label of one form. */
export interface LabelHit<F extends FormDeclaration = FormDeclaration> extends Hit {
  readonly name: keyof F & string;
}

/** The labels and titles of a sheet, found once. */
export interface Labels {
  readonly hits: readonly Hit[];
  /** Hits that are labels of one form, row by row. */
  of<F extends FormId>(form: F): readonly LabelHit<(typeof forms)[F]>[];
  /** Where a section's title stands. */
  titles(section: SectionId): readonly Hit[];
  /** The first row from `row` on that bears a label or a title; past the sheet's end where none does. */
  boundaryFrom(row: number): number;
  isLabel(row: number, column: number): boolean;
}

interface LabelName {
  readonly form: FormId;
  readonly name: string;
}

const none: readonly LabelName[] = [];
const longestLabel = 40;
const labelNames = namesByKey();
const titleKeys = new Map<string, SectionId>(
  (['progress', 'assessment', 'related', 'final', 'list'] as const).map((id) => [labelKey(sections[id].title), id]),
);
const otherKeys = new Set([visionLabel, kpiTitle].map(labelKey));
const keyCache = new Map<string, string>();

export function labelsOf(grid: Grid): Labels {
  const hits: LabelHit[] = [];
  const byForm = new Map<FormId, LabelHit[]>();
  const titles = new Map<SectionId, Hit[]>();
  const labelled = new Set<number>();
  for (const cell of grid.shortTexts) {
    const key = keyOf(cell.value);
    if (key === '') continue;
    const names = labelNames.get(key) ?? none;
    const hit = hitOf(cell, grid, key, names[0]?.name ?? '');
    hits.push(hit);
    labelled.add(cellKey(hit.row, hit.column));
    for (const { form, name } of names) append(byForm, form, hit.name === name ? hit : { ...hit, name });
    const section = titleKeys.get(key);
    if (section) append(titles, section, hit);
  }
  return {
    hits,
    of: <F extends FormId>(form: F) => (byForm.get(form) ?? []),
    titles: (section) => titles.get(section) ?? [],
    boundaryFrom: (row) => hits[partitionPoint(hits, (hit) => hit.row < row)]?.row ?? Number.MAX_SAFE_INTEGER,
    isLabel: (row, column) => labelled.has(cellKey(row, column)),
  };
}

const cellKey = (row: number, column: number): number => row * 16_384 + column;

function hitOf({ row, column }: Cell, grid: Grid, key: string, name: string): LabelHit {
  const area = grid.extent(row, column);
  return { row, column, area, place: { sheet: grid.sheet.name, row: area.top, column: area.left }, key, name };
}

/** The declared key that a text is spelt like; `''` where it is no label. */
function keyOf(text: string): string {
  const cached = keyCache.get(text);
  if (cached !== undefined) return cached;
  const key = findKey(labelKey(text));
  if (keyCache.size < 10_000) keyCache.set(text, key);
  return key;
}

function findKey(key: string): string {
  if (key.length > longestLabel) return '';
  const numberless = key.replace(/^[0-9IVX]+[.)、]?/u, '');
  if (titleKeys.has(numberless)) return numberless;
  if (key.startsWith('財務内容')) return '財務内容';
  return [key, bareLabelKey(key)].find((known) => labelNames.has(known) || otherKeys.has(known)) ?? '';
}

/** What each key is a label of, by form. */
function namesByKey(): Map<string, readonly LabelName[]> {
  const names = new Map<string, LabelName[]>();
  for (const [form, declaration] of Object.entries(forms) as [FormId, FormDeclaration][]) {
    for (const [name, { label, also = [] }] of Object.entries(declaration)) {
      for (const spelling of new Set([label, ...also].flatMap((one) => [labelKey(one), bareLabelKey(labelKey(one))]))) {
        names.set(spelling, [...(names.get(spelling) ?? []), { form, name }]);
      }
    }
  }
  return names;
}
