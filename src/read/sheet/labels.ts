import type { FormId } from '../../layout/forms';
import type { FormDeclaration } from '../../layout/kinds';
import type { Layout, LayoutForms } from '../../layout/layout';
import type { OwnItem } from '../../layout/own-item';
import type { SectionId } from '../../layout/sections';
import { append } from '../../model/grouping';
import { partitionPoint } from '../../model/partition-point';
import type { Cell } from '../../workbook/cell';
import { isShortText, type Grid, type TextCell } from './grid';
import { labelTableOf, type Declared, type Meaning } from './label-table';
import type { Hit } from './hit';
import { countingHere } from './nesting';

/** A hit as a label of one form. */
export interface LabelHit<F extends FormDeclaration = FormDeclaration> extends Hit {
  readonly name: keyof F & string;
}

/** A hit as the label of an item of the office's own. */
export interface OwnHit extends Hit {
  readonly own: OwnItem;
}

/** The labels and titles of a sheet, found once. A label counts in the forms that declare it. */
export interface Labels {
  readonly hits: readonly Hit[];
  /** Hits that are built-in labels of one form, row by row. */
  of<F extends FormId>(form: F): readonly LabelHit<LayoutForms[F]>[];
  /** Hits that are labels of the office's own items of one form, row by row. */
  own(form: FormId): readonly OwnHit[];
  /** Hits of one row that are built-in labels of the form. */
  inRow<F extends FormId>(form: F, row: number): readonly LabelHit<LayoutForms[F]>[];
  /** Where a section's title stands. */
  titles(section: SectionId): readonly Hit[];
  /** The first row from `row` on that bears a label or a title; past the sheet's end where none does. */
  boundaryFrom(row: number): number;
  /** Whether a cell is a label where a form's values are looked for, or a title. */
  isLabel(cell: Cell, form: FormId): boolean;
  /** Whether a text is spelt like 法定／自主, the one label that says what to choose from. */
  isChoices(text: string): boolean;
}

/** Asked for every cell, so it allocates little. */
export function labelsOf(grid: Grid, layout: Layout): Labels {
  const table = labelTableOf(layout);
  const hits: Hit[] = [];
  const byForm = new Map<FormId, LabelHit[]>();
  const ownByForm = new Map<FormId, OwnHit[]>();
  const titles = new Map<SectionId, Hit[]>();
  const nested = new Map<Cell, readonly Declared[]>();
  grid.shortTexts.forEach((cell) => {
    const meaning = table.meaningOf(cell.value);
    if (!meaning || isPrintedChoice(cell, meaning, hits.at(-1))) return;
    const hit = hitOf(cell, grid, meaning);
    if (meaning.name === null && !placed(cell, meaning, hit)) return;
    hits.push(hit);
    if (meaning.name !== null) for (const form of meaning.forms) append(byForm, form, hit);
    if (meaning.section) append(titles, meaning.section, hit);
  });

  /** Files a label that is not the same in all forms; false where it counts in none of them here. */
  function placed(cell: Cell, meaning: Meaning, hit: LabelHit): boolean {
    const labels = countingHere(meaning.labels, hit, hits, table);
    nested.set(cell, labels);
    for (const { form, name, own } of labels) {
      if (name !== null) append(byForm, form, { ...hit, name });
      else if (own) append(ownByForm, form, { ...hit, own });
    }
    return labels.length > 0 || meaning.section !== null;
  }

  /** 法定／自主 right beside 法定／自主: what the form prints to choose from, where its value belongs. */
  function isPrintedChoice({ row, column }: Cell, { key }: Meaning, before: Hit | undefined): boolean {
    return (
      before !== undefined &&
      key === table.choicesKey &&
      before.key === key &&
      before.row === row &&
      before.area.right + 1 === column
    );
  }

  return {
    hits,
    of: <F extends FormId>(form: F) => byForm.get(form) ?? [],
    own: (form) => ownByForm.get(form) ?? [],
    inRow: <F extends FormId>(form: F, row: number) => {
      const own = byForm.get(form) ?? [];
      return own.slice(
        partitionPoint(own, (hit) => hit.row < row),
        partitionPoint(own, (hit) => hit.row <= row),
      );
    },
    titles: (section) => titles.get(section) ?? [],
    boundaryFrom: (row) => hits[partitionPoint(hits, (hit) => hit.row < row)]?.row ?? Number.MAX_SAFE_INTEGER,
    isLabel(cell, form) {
      if (!isShortText(cell)) return false;
      const meaning = table.meaningOf(cell.value);
      if (!meaning || meaning.isParent) return false;
      if (meaning.section !== null || meaning.labels.length === 0 || meaning.forms.includes(form)) return true;
      return meaning.name === null && counts(nested.get(cell), form);
    },
    isChoices: (text) => table.meaningOf(text)?.key === table.choicesKey,
  };
}

const counts = (labels: readonly Declared[] = [], form: FormId): boolean => labels.some((one) => one.form === form);

function hitOf({ row, column, value }: TextCell, grid: Grid, { key, name }: Meaning): LabelHit {
  const area = grid.extent(row, column);
  const place = { sheet: grid.sheet.name, row: area.top, column: area.left };
  return {
    row,
    column,
    area,
    place,
    key,
    name: name ?? '',
    isContinued: value.includes('き') && continued.test(value),
  };
}

const continued = /[(（](?:つづき|続き)[)）]\s*$/u;

/** The titles but those of further pages, which say つづき; where all do, the first. */
export function ownTitles(titles: readonly Hit[]): readonly Hit[] {
  const own = titles.filter(({ isContinued }) => !isContinued);
  return own.length > 0 ? own : titles.slice(0, 1);
}
