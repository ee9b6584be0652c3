import type { FiscalYear, YearColumn } from '../../layout/kinds';
import { groupBy } from '../../model/grouping';
import { readSheet } from '../../read/sheet/sheet';
import { titleYearOf } from '../../read/whole/evaluation-year';
import type { Cell } from '../../workbook/cell';
import type { Snapshot } from '../../workbook/snapshot';
import { formAreas, type FormArea } from './form-areas';
import { formLabels } from './form-labels';
import { keyOf, nameOf } from './label-text';
import { filledIn, type Print, type PrintedItem, type PrintedLabel } from './printed';
import { tableIn, type ProjectTable } from './project-table';
import { kindsIn, tableLabels } from './table-labels';
import { toldBy } from './told';

/** What a workbook's forms print, whosever they are. Linear in its cells. */
export function printOf(snapshot: Snapshot): Print {
  const areas = formAreas(snapshot);
  const tables = areas.flatMap((area) => tableIn(area) ?? []);
  // A list beside cards is no table of cards.
  return tables.length * 2 > areas.length ? ofTables(tables) : ofForms(areas.filter((area) => tableIn(area) === null));
}

function ofTables(tables: readonly ProjectTable[]): Print {
  const projects = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const items = itemsOf(tables.map(tableLabels));
  return {
    shape: 'row',
    forms: Math.max(1, projects),
    isBlank: projects === 0,
    items: projects === 0 ? items : items.map((item) => ({ ...item, bearing: filledIn(item).length })),
    years: [],
    kinds: new Set(tables.flatMap((table) => [...kindsIn(table)])),
    year: null,
  };
}

function ofForms(areas: readonly FormArea[]): Print {
  const told = toldBy(areas);
  const printed = areas.map((area) => formLabels(area, told));
  return {
    shape: 'form',
    forms: areas.length,
    isBlank: told.isBlank,
    items: itemsOf(printed.map(({ labels }) => labels)),
    years: yearsOf(printed.map(({ money }) => money?.columns.map(({ column }) => column) ?? [])),
    kinds: new Set(),
    year: titleYear(areas),
  };
}

/** The labels that stand on at least half of the forms; those of one name are told apart by what they stand under. */
function itemsOf(forms: readonly (readonly PrintedLabel[])[]): PrintedItem[] {
  const all = forms.flatMap((labels, form) => labels.map((label) => ({ label, form })));
  const found = groupBy(all, ({ label }) => `${keyOf(label.parent ?? '')}>${keyOf(nameOf(label.text))}`);
  const frequent = [...found.values()].flatMap((own): Untold[] => {
    const byForm = groupBy(own, ({ form }) => form);
    const [first] = own;
    if (!first || byForm.size * 2 < forms.length) return [];
    const { text, parent, role, byYear, entry } = first.label;
    const values = forms.map((_, form) => {
      const labels = byForm.get(form)?.map(({ label }) => label);
      return labels ? labels.flatMap(valuesOf) : byYear.map(() => null);
    });
    return [{ text, parent, role, entry, name: nameOf(text), bearing: byForm.size, values }];
  });
  const sameName = groupBy(frequent, ({ name }) => keyOf(name));
  return frequent
    .filter((item) => !isHeading(item))
    .map((item) => {
      const same = sameName.get(keyOf(item.name))?.length ?? 1;
      return { ...item, under: isTold(item, same) ? item.parent : null };
    });
}

type Untold = Omit<PrintedItem, 'under'>;

const valuesOf = ({ byYear, value }: PrintedLabel): readonly (Cell | null)[] => (byYear.length > 0 ? byYear : [value]);

/** Whether a label is told with its parent: it is a source of money, or its name stands on the form more than once. */
const isTold = ({ parent, role }: Untold, same: number): boolean =>
  parent !== null && (same > 1 || (role === 'amounts' && /財源|内訳/u.test(parent)));

/** Whether a row bears no amounts and heads those below it, as a letter before its name shows: A トータルコスト. */
const isHeading = ({ role, text, values }: Untold): boolean =>
  role === 'amounts' && /^[A-ZＡ-Ｚ][\s.．]/u.test(text) && values.every((own) => own.every((cell) => cell === null));

/** The columns of most forms: those of the first that has any. */
const yearsOf = (forms: readonly (readonly YearColumn[])[]): readonly YearColumn[] => {
  const same = groupBy(
    forms.filter(({ length }) => length > 0),
    (columns) => JSON.stringify(columns),
  );
  const [most] = [...same.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? [];
};

/** So many rows from the top a title stands. */
const titleRows = 6;

const titleYear = (areas: readonly FormArea[]): FiscalYear | null =>
  areas.slice(0, 1).flatMap(({ grid, top }) => titleYearOf(readSheet(grid.sheet), top + titleRows) ?? [])[0] ?? null;
