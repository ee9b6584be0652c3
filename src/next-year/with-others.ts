import type { Evaluation } from '../model/evaluation';
import { groupBy } from '../model/grouping';
import { gridOf, type Grid } from '../read/sheet/grid';
import type { Area, Cell, Place } from '../workbook/cell';
import { placeKey } from '../workbook/place-key';
import type { Snapshot } from '../workbook/snapshot';
import { keyIn, type Others } from './move-form';
import type { ProjectForm } from './project-form';

export type WholeForm = ProjectForm & { readonly others: Others };

/** Forms with what else stands on them, which is the project's too; headings of 施策 are no part of them. */
export function withOthers(
  snapshot: Snapshot,
  { cardHeadings, list }: Evaluation,
  forms: readonly ProjectForm[],
): WholeForm[] {
  const headings = [...cardHeadings, ...(list?.headings ?? [])].flatMap(({ place, numberPlace }) => [
    place,
    numberPlace,
  ]);
  const known = new Set(
    [
      ...headings,
      ...forms.flatMap(({ entry, fields, printed }) => [
        ...printed,
        ...[entry.number, ...fields.values()].flatMap(({ state, place }) => (state === 'missing' ? [] : place)),
      ]),
    ].map(placeKey),
  );
  const grids = new Map(snapshot.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const made = new Map<ProjectForm, WholeForm>();
  for (const [sheet, own] of groupBy(forms, (form) => form.sheet)) {
    const grid = grids.get(sheet);
    for (const form of own) {
      const area = grid ? tableWide(grid, form) : form.area;
      made.set(form, { ...form, area, others: othersIn({ ...form, area }, grid, known) });
    }
  }
  return forms.flatMap((form) => made.get(form) ?? []);
}

/** A row of a table reaches as far as headings stand side by side with its own. */
function tableWide(grid: Grid, { area, entry }: ProjectForm): Area {
  const heading = entry.name.labelPlace;
  if (area.top !== area.bottom || !heading) return area;
  let right = area.right;
  for (let next = headed(right + 1); next !== null; next = headed(right + 1)) right = next;
  return { ...area, right };

  function headed(column: number): number | null {
    return heading && grid.at(heading.row, column) ? grid.lastColumn(heading.row, column) : null;
  }
}

function othersIn(form: ProjectForm, grid: Grid | undefined, known: ReadonlySet<string>): Others {
  const { area, sheet } = form;
  const cells: (readonly [string, Cell])[] = [];
  for (const row of grid?.rowsBetween(area.top - 1, area.bottom + 1) ?? [])
    for (const cell of grid?.row(row) ?? []) {
      const place: Place = { sheet, row, column: cell.column };
      if (cell.column >= area.left && cell.column <= area.right && !known.has(placeKey(place)))
        cells.push([keyIn(form, cell), cell]);
    }
  return new Map(cells);
}
