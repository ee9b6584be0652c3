import { cardForm } from '../../layout/card';
import type { FormDeclaration } from '../../layout/kinds';
import { listForm } from '../../layout/list';
import {
  assessmentForm,
  kpiForm,
  kpiGrid,
  kpiTitle,
  measureForm,
  relatedForm,
  sections,
  visionLabel,
  type SectionId,
} from '../../layout/sections';
import { bareLabelKey, labelKey } from '../../layout/spelling';
import { append } from '../../model/grouping';
import type { Area, Cell, Place } from '../../workbook/cell';
import { isShortText, type Grid, type TextCell } from './grid';
import { partitionPoint } from '../../model/partition-point';

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
  /** Whether it says つづき. */
  readonly isContinued: boolean;
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
}

/** A label's name, and the forms that declare it; a key bears one name in all of them. */
interface Declared {
  readonly name: string;
  readonly forms: readonly FormId[];
}

/** What a text is spelt like: a declared label, or a section's title. */
interface Meaning extends Declared {
  readonly key: string;
  readonly section: SectionId | null;
}

const longestLabel = 40;
const declared = declaredByKey();
const undeclared: Declared = { name: '', forms: [] };
const titleKeys = new Map<string, SectionId>(
  (['progress', 'assessment', 'related', 'final', 'list'] as const).map((id) => [labelKey(sections[id].title), id]),
);
const otherKeys = new Set([visionLabel, kpiTitle].map(labelKey));
const meanings = new Map<string, Meaning | null>();

/** Asked for every cell, so it allocates little. */
export function labelsOf(grid: Grid): Labels {
  const hits: LabelHit[] = [];
  const byForm = new Map<FormId, LabelHit[]>();
  const titles = new Map<SectionId, Hit[]>();
  grid.shortTexts.forEach((cell) => {
    const meaning = meaningOf(cell.value);
    if (!meaning || isChoices(cell, meaning, hits.at(-1))) return;
    const hit = hitOf(cell, grid, meaning);
    hits.push(hit);
    for (const form of meaning.forms) append(byForm, form, hit);
    if (meaning.section) append(titles, meaning.section, hit);
  });
  return {
    hits,
    of: <F extends FormId>(form: F) => byForm.get(form) ?? [],
    titles: (section) => titles.get(section) ?? [],
    boundaryFrom: (row) => hits[partitionPoint(hits, (hit) => hit.row < row)]?.row ?? Number.MAX_SAFE_INTEGER,
  };
}

/** The one label that says what to choose from; the others stand right beside themselves where cards do. */
export const choicesKey = labelKey(cardForm.obligation.label);

/** 法定／自主 right beside 法定／自主: what the form prints to choose from, where its value belongs. */
const isChoices = ({ row, column }: Cell, { key }: Meaning, before: Hit | undefined): boolean =>
  before !== undefined &&
  key === choicesKey &&
  before.key === key &&
  before.row === row &&
  before.area.right + 1 === column;

export const isLabel = (cell: Cell): boolean => isShortText(cell) && meaningOf(cell.value) !== null;

function hitOf({ row, column, value }: TextCell, grid: Grid, { key, name }: Meaning): LabelHit {
  const area = grid.extent(row, column);
  const place = { sheet: grid.sheet.name, row: area.top, column: area.left };
  return { row, column, area, place, key, name, isContinued: value.includes('き') && continued.test(value) };
}

const continued = /[(（](?:つづき|続き)[)）]\s*$/u;

/** The titles but those of further pages, which say つづき; where all do, the first. */
export function ownTitles(titles: readonly Hit[]): readonly Hit[] {
  const own = titles.filter(({ isContinued }) => !isContinued);
  return own.length > 0 ? own : titles.slice(0, 1);
}

/** What a text is spelt like; null where it is neither label nor title. */
function meaningOf(text: string): Meaning | null {
  const known = meanings.get(text);
  if (known !== undefined) return known;
  const key = findKey(labelKey(text));
  const meaning =
    key === '' ? null : { key, ...(declared.get(key) ?? undeclared), section: titleKeys.get(key) ?? null };
  if (meanings.size < 10_000) meanings.set(text, meaning);
  return meaning;
}

/** 1, １．, (1), 第1, Ⅰ, 一: what a title's number looks like. */
const titleNumber = /^(?:第|様式)?\(?[0-9IVX一二三四五]+[.)、:]?/u;

function findKey(key: string): string {
  if (key.length > longestLabel) return '';
  const numberless = key.replace(titleNumber, '');
  const title = [numberless, bareLabelKey(numberless)].find((known) => titleKeys.has(known));
  if (title !== undefined) return title;
  if (key.startsWith('財務内容')) return '財務内容';
  return [key, bareLabelKey(key)].find((known) => declared.has(known) || otherKeys.has(known)) ?? '';
}

function declaredByKey(): Map<string, Declared> {
  const byKey = new Map<string, Declared>();
  for (const [form, declaration] of Object.entries(forms) as [FormId, FormDeclaration][]) {
    for (const [name, { label, also = [] }] of Object.entries(declaration)) {
      for (const spelling of new Set([label, ...also].flatMap((one) => [labelKey(one), bareLabelKey(labelKey(one))]))) {
        byKey.set(spelling, { name, forms: [...(byKey.get(spelling)?.forms ?? []), form] });
      }
    }
  }
  return byKey;
}
