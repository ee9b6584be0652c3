import type { PlanRow } from '../workbook/plan';
import { pageHeight } from './page';

/** Rows that stay together on a page, made once it is known which row of the sheet the first becomes, from 0. */
export type Unit = (top: number) => readonly PlanRow[];

export interface Table {
  /** What stands above the headings, and never at a page's end. */
  readonly title?: readonly PlanRow[];
  readonly heading: PlanRow;
  readonly units: readonly Unit[];
}

/** A tab's rows as they fall on pages. */
export interface PagedRows {
  readonly rows: readonly PlanRow[];
  /** Rows that stay together. */
  add(...rows: readonly PlanRow[]): void;
  /** A table whose headings stand on every page, never without a unit below them. Gives the rows where units begin. */
  table(table: Table): number[];
  /** Points that are left on the page. */
  left(): number;
  /** What follows stands on a new page. */
  newPage(): void;
}

/** Points of a row without a height of its own. */
export const usualHeight = 18;
const heightOf = (rows: readonly PlanRow[]) => rows.reduce((sum, { height }) => sum + (height ?? usualHeight), 0);

/** `head`: the rows that the tab begins with; the first `titleRows` of them stand on every page. */
export function pagedRows(head: readonly PlanRow[], titleRows: number): PagedRows {
  const rows: PlanRow[] = [...head];
  const below = pageHeight - heightOf(head.slice(0, titleRows));
  let left = pageHeight - heightOf(head);
  let broken = false;

  const newPage = () => {
    broken = true;
    left = below;
  };
  const makeRoom = (wanted: number) => {
    if (wanted > left && left < below) newPage();
  };
  const push = (added: readonly PlanRow[]) => {
    const [first, ...others] = added;
    if (!first) return;
    rows.push(broken ? { ...first, breakBefore: true } : first, ...others);
    broken = false;
    left -= heightOf(added);
  };

  return {
    rows,
    left: () => left,
    newPage,
    add(...added) {
      makeRoom(heightOf(added));
      push(added);
    },
    table({ title = [], heading, units }) {
      const above = [...title, heading];
      makeRoom(heightOf(above) + heightOf(units[0]?.(rows.length + above.length) ?? []));
      push(above);
      return units.map((unit, index) => {
        if (index > 0 && heightOf(unit(rows.length)) > left) {
          newPage();
          push([heading]);
        }
        const top = rows.length;
        push(unit(top));
        return top;
      });
    },
  };
}

/** Between two tables. */
export const gap: PlanRow = { height: 10, cells: [] };
