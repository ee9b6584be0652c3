import type { TouchedSheet } from '../ask/survey';
import { isOurChart } from '../../../workbook/chart-name';
import { drawSheet } from '../draw/draw-sheet';
import { findOurs } from '../draw/filter';
import { fittingsOf, type Fitting } from '../draw/fittings';
import { prepareSheet, rowsToInsert, type Ground } from '../draw/prepare-sheet';
import { putStamp } from '../draw/stamp';
import type { Typed } from '../draw/type-cells';
import type { Asking, Step } from '../wire/send';
import { becameRange } from './remarks';
import type { RememberedTab, Replaced } from './written';

/** How much of a write was done: after a failure nobody knows. */
export type Done = 'whole' | 'in part';

interface Redrawing {
  readonly cells: Asking<Typed>;
  readonly fittings: readonly Fitting[];
  /** What staff should know: Japanese sentences. */
  readonly remarks: readonly string[];
}

/**
 * Draws again what stood on a tab before it was written in place; `name` is what its sheet is called by then. The stamp goes
 * last, so that it can be begun again.
 */
export function redraw(tab: RememberedTab, replaced: Replaced, now: TouchedSheet, name: string, done: Done): Redrawing {
  const { drawing, ground } = tab;
  const { sheet: before, drawing: former } = replaced;
  const planned = rowsToInsert(drawing, ground);
  // What staff wrote below the tab has moved where the rows were inserted.
  const moved = (now.filled?.bottom ?? 0) > (before.filled?.bottom ?? 0);
  const inserted = done === 'whole' || moved ? planned : null;
  const area = inserted === planned ? drawing.area : { ...drawing.area, bottom: former.area.bottom };
  // A chart is named after it is added: one that is new and nobody else's is ours too.
  const fresh = done === 'whole' ? [] : now.charts.filter((name) => !before.charts.includes(name));
  const ours = new Set([...now.charts.filter(isOurChart), ...fresh]);
  const table = findOurs(now.tables);
  const present: Ground = {
    isAdded: false,
    area,
    filled: null,
    charts: [...ours],
    staffCharts: now.charts.filter((name) => !ours.has(name)),
    // Excel would fill its columns anew from what is typed: it is made again once the cells stand.
    table: table === null ? null : { name: table, stays: false },
    staffTables: ground.staffTables.filter((own) => now.tables.includes(own)),
    guards: [],
    filtered: now.hidesRows,
    // The write left its look alone, and so does this; but every cell is typed.
    alike: ground.alike && { ...former, typed: [] },
    held: [],
  };
  const drawn = drawSheet(now.id, former, present);
  return {
    cells: {
      steps: [
        ...prepareSheet(now.id, former, present, now.stamp, name).steps,
        ...drawn.steps,
        ...removal(now.id, inserted),
        { bytes: 500, run: (workbook) => putStamp(workbook.worksheets.getItem(now.id), before.stamp, now.guards) },
      ],
      made: drawn.made,
    },
    fittings: fittingsOf(now.id, former, present),
    remarks: [
      ...forgottenOf(name, replaced, present.alike !== null),
      ...ground.staffTables.map((table) => becameRange(name, table)),
    ],
  };
}

function forgottenOf(tab: string, { forgotten }: Replaced, looksStood: boolean): string[] {
  const lost = (is: boolean, what: string): string[] =>
    is ? [`「${tab}」の${what}は、元どおりでないことがあります。確かめて、必要なときは手で直してください。`] : [];
  return [
    ...lost(forgotten.looks && !looksStood, '手で付けた書体・斜体・取り消し線・罫線・セルのロックと、隠した行'),
    ...lost(forgotten.conditional && !looksStood, '手で付けた条件付き書式'),
    ...lost(forgotten.parts, '文字の一部に手で付けた書式'),
    ...lost(forgotten.links && !looksStood, '手で付けたリンク'),
    ...lost(forgotten.rules, '手で付けた入力規則'),
    ...lost(forgotten.page, '印刷の設定とウィンドウ枠の固定'),
    ...lost(forgotten.charts, 'グラフの範囲'),
  ];
}

function removal(sheet: string, rows: string | null): Step[] {
  if (rows === null) return [];
  return [{ bytes: 500, run: (workbook) => workbook.worksheets.getItem(sheet).getRange(rows).delete('Up') }];
}
