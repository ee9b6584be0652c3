import type { Area } from '../../src/workbook/cell';
import { columnLetters } from '../../src/workbook/address';
import { contains, intersection } from '../engine/area';
import type { Sheet } from '../engine/sheet';
import type { Workbook } from '../engine/workbook';
import { drawCell } from './draw-cell';
import { drawChart } from './draw-chart';
import { element } from './element';
import { headHeight, headWidth, type Geometry } from './geometry';

/** What of a sheet one part of the window shows: an area, moved by how far it is scrolled, inside a frame. */
export interface View {
  readonly area: Area;
  readonly frame: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  readonly shift: { readonly x: number; readonly y: number };
  readonly frozen: string;
}

const px = (value: number) => `${String(value)}px`;

function place(drawn: HTMLElement, { top, left, width, height }: View['frame']): HTMLElement {
  Object.assign(drawn.style, { top: px(top), left: px(left), width: px(width), height: px(height) });
  return drawn;
}

/** The cells of a view, with what lies over them: charts and the selection. */
export function drawLayer(workbook: Workbook, geometry: Geometry, view: View): HTMLElement {
  const sheet = workbook.active;
  const inner = element('div', {});
  Object.assign(inner.style, {
    position: 'absolute',
    transform: `translate(${px(-view.shift.x)}, ${px(-view.shift.y)})`,
  });
  const merges = sheet.merges.filter((merge) => intersection(merge, view.area));
  for (const merge of merges) inner.append(drawCell(sheet, merge, geometry));
  const { top, left, bottom, right } = view.area;
  for (let row = top; row <= bottom; row++) {
    if (geometry.tops[row] === geometry.tops[row + 1]) continue;
    const spilling = spillingInto(sheet, row, left);
    if (spilling !== null)
      inner.append(drawCell(sheet, { top: row, left: spilling, bottom: row, right: spilling }, geometry));
    for (let column = left; column <= right; column++) {
      const area = { top: row, left: column, bottom: row, right: column };
      if (geometry.lefts[column] === geometry.lefts[column + 1] || merges.some((merge) => contains(merge, area)))
        continue;
      inner.append(drawCell(sheet, area, geometry));
    }
  }
  inner.append(...sheet.charts.map((chart) => drawChart(chart, workbook)));
  const selection = element('div', { className: 'selection' });
  inner.append(place(selection, widened(geometry.box(sheet.selection))));
  return place(element('div', { className: `layer ${view.frozen}` }, inner), view.frame);
}

const widened = ({ top, left, width, height }: View['frame']) => ({
  top: top - 2,
  left: left - 2,
  width: width + 3,
  height: height + 3,
});

/** The column of the text to the left that may run on into the view; null where there is none. */
function spillingInto(sheet: Sheet, row: number, left: number): number | null {
  for (let column = left - 1; column >= Math.max(0, left - 30); column--) {
    if (sheet.mergeAt(row, column)) return null;
    if (sheet.cells.get(row, column).value !== null) return column;
  }
  return null;
}

/** The letters above, or the numbers beside, a view. */
export function drawHeads(kind: 'rows' | 'columns', sheet: Sheet, geometry: Geometry, view: View): HTMLElement {
  const isRows = kind === 'rows';
  const starts = isRows ? geometry.tops : geometry.lefts;
  const [from, to] = isRows ? [view.area.top, view.area.bottom] : [view.area.left, view.area.right];
  const [first, last] = isRows
    ? [sheet.selection.top, sheet.selection.bottom]
    : [sheet.selection.left, sheet.selection.right];
  const strip = element('div', { className: 'heads' });
  for (let index = from; index <= to; index++) {
    const start = (starts[index] ?? 0) - (isRows ? view.shift.y : view.shift.x);
    const size = (starts[index + 1] ?? 0) - (starts[index] ?? 0);
    if (size === 0) continue;
    const selected = index >= first && index <= last ? ' head-selected' : '';
    const head = element('div', { className: `head${selected}` }, isRows ? String(index + 1) : columnLetters(index));
    strip.append(
      place(
        head,
        isRows
          ? { top: start, left: 0, width: headWidth, height: size }
          : { top: 0, left: start, width: size, height: headHeight },
      ),
    );
  }
  const { top, left, width, height } = view.frame;
  return place(
    strip,
    isRows ? { top, left: 0, width: headWidth, height } : { top: 0, left, width, height: headHeight },
  );
}
