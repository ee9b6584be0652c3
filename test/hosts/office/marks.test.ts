import * as fc from '../../cases';
import { findMarks } from '../../../src/hosts/office/ask/find-marks';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { address } from '../../../src/workbook/address';
import type { Marked } from '../../../src/workbook/cell';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { insertRows } from '../../../stand-in/engine/rows';
import type { Sheet } from '../../../stand-in/engine/sheet';
import { Workbook } from '../../../stand-in/engine/workbook';
import { saveXlsx } from '../../../stand-in/files/save-xlsx';
import { connect } from './excel';

const whole: Marked = { struck: 'whole', raised: false };
const part: Marked = { struck: 'part', raised: false };
const raised: Marked = { struck: null, raised: true };

/** What is marked, by sheet and cell. */
function marksIn({ sheets }: Snapshot): Record<string, Marked> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => (cell.marked ? [[`${name}!${address(cell)}`, cell.marked]] : [])),
    ),
  );
}

function fill(sheet: Sheet, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      sheet.cells.set(row, column, { value: `${row}の${column}`, formula: null, style: null, link: null });
}

function strike(sheet: Sheet, row: number, column: number): void {
  sheet.restyle({ top: row, left: column, bottom: row, right: column }, () => ({ strikethrough: true }));
}

function write(sheet: Sheet, row: number, column: number, ...runs: readonly [string, object | null][]): void {
  const value = runs.map(([text]) => text).join('');
  const own = runs.map(([text, look]) => ({ text, look }));
  sheet.cells.set(row, column, { ...sheet.cells.get(row, column), value, runs: own });
}

/** Two sheets of which some cells are marked, and one of which none is. */
function marked(): Workbook {
  const workbook = new Workbook('試し.xlsx');
  const [first, second, third] = ['個票', '一覧', '表紙'].map((name) => workbook.addSheet(name));
  for (const sheet of [first, second, third]) if (sheet) fill(sheet, 60, 12);
  if (!first || !second) throw new Error('no sheets');
  strike(first, 0, 0);
  strike(first, 41, 7);
  strike(first, 90, 3); // an empty cell
  write(first, 12, 5, ['旧', { strikethrough: true }], ['新', {}]);
  write(first, 30, 11, ['2,500', null], ['1', { superscript: true }]);
  write(second, 59, 11, ['CO', null], ['2', { subscript: true }], ['減', { strikethrough: true }]);
  for (let row = 5; row < 50; row++)
    second.restyle({ top: row, left: 4, bottom: row, right: 4 }, () => ({ superscript: true }));
  return workbook;
}

const found = {
  '個票!A1': whole,
  '個票!H42': whole,
  '個票!F13': part,
  '個票!L31': raised,
  '一覧!L60': { struck: 'part', raised: true },
};

describe('what is struck out or raised in Excel', () => {
  it('is found where staff press for a look, as it is found in the file, in two requests more', async () => {
    const workbook = marked();
    const { session } = connect(workbook);
    const marks = marksIn(await createOfficeHost().read());
    expect(marks).toEqual(found);
    expect(marksIn(readXlsx(await saveXlsx(workbook), 'a.xlsx'))).toEqual(found);
    expect(session.counters.syncs.length).toBeLessThanOrEqual(5);
    expect(session.counters.syncs.filter(({ flags }) => (flags & 1) === 1)).toHaveLength(1);
    expect(session.counters.calls).not.toHaveProperty('Range.getCellProperties');
    expect(session.failures).toEqual([]);
  });

  it('is looked for in so many ranges and no more, and what is left is said to be', async () => {
    connect(marked());
    const cells = Array.from({ length: 720 }, (_, at) => ({ row: Math.floor(at / 12), column: at % 12 }));
    const sheet = {
      sheet: '個票',
      cells: cells.map((cell) => ({ ...cell, value: 'あ', format: '', formula: false })),
      font: { strikethrough: null, superscript: null, subscript: null },
    };
    expect(await findMarks([sheet], new Map(), 50)).toMatchObject({ isWhole: false });
    const whole = await findMarks([sheet], new Map());
    expect([whole.isWhole, whole.found.get('個票')?.length]).toEqual([true, 4]);
  });

  it('takes no request more where the whole of a sheet is struck out, or nothing is', async () => {
    const workbook = new Workbook('試し.xlsx');
    const sheet = workbook.addSheet('個票');
    fill(sheet, 3, 2);
    const { session } = connect(workbook);
    expect(marksIn(await createOfficeHost().read())).toEqual({});
    expect(session.counters.syncs).toHaveLength(3);
    sheet.restyle({ top: 0, left: 0, bottom: 2, right: 1 }, () => ({ strikethrough: true }));
    const marks = marksIn(await createOfficeHost().read());
    expect(Object.values(marks)).toEqual([whole, whole, whole, whole, whole, whole]);
    expect(session.counters.syncs).toHaveLength(6);
  });

  it('is not asked for by looks that nobody asked for: they know what the last one found, moved with its rows', async () => {
    const workbook = marked();
    const { session } = connect(workbook);
    const host = createOfficeHost();
    await host.onChanged(() => undefined);
    expect(marksIn(await host.glimpse())).toEqual({});
    expect(session.counters.calls).not.toHaveProperty('RangeFont.strikethrough');
    await host.read();
    const asked = session.counters.calls['RangeFont.strikethrough'];
    insertRows(workbook, workbook.sheet('個票'), 20, 2);
    await settled();
    const quiet = await host.readQuietly();
    expect(quiet && marksIn(quiet)).toEqual({
      '個票!A1': whole,
      '個票!H44': whole,
      '個票!F13': part,
      '個票!L33': raised,
      '一覧!L60': found['一覧!L60'],
    });
    expect(session.counters.calls['RangeFont.strikethrough']).toBe(asked);
    expect(await host.read()).toEqual(quiet);
  });

  it('is no part of what was typed since, but of the cell as a whole', async () => {
    const workbook = marked();
    connect(workbook);
    const host = createOfficeHost();
    await host.read();
    for (const [row, column] of [
      [12, 5],
      [41, 7],
    ] as const)
      workbook
        .sheet('個票')
        .cells.set(row, column, { ...workbook.sheet('個票').cells.get(row, column), value: '直した' });
    const quiet = await host.readQuietly();
    const { '個票!F13': retyped, ...others } = found;
    expect(retyped).toBe(part);
    expect(quiet && marksIn(quiet)).toEqual(others);
    expect(await host.read()).toEqual(quiet);
  });
});

const look = fc.record({ strikethrough: fc.boolean(), superscript: fc.boolean() });
const runs = fc.array(fc.tuple(fc.constantFrom('旧', '新', '1'), fc.option(look)), { minLength: 1, maxLength: 3 });
const cells = fc.array(fc.tuple(fc.nat(40), fc.nat(9), fc.boolean(), fc.option(runs)), { maxLength: 60 });

it('is in any workbook what its file tells', async () => {
  await fc.assert(
    fc.asyncProperty(cells, cells, async (...sheets) => {
      const workbook = new Workbook('試し.xlsx');
      for (const [index, placed] of sheets.entries()) {
        const sheet = workbook.addSheet(`シート${index}`);
        for (const [row, column, isStruck, parts] of placed) {
          if (parts) write(sheet, row, column, ...parts);
          else sheet.cells.set(row, column, { value: 5, formula: null, style: null, link: null });
          if (isStruck)
            sheet.cells.set(row, column, { ...sheet.cells.get(row, column), style: { strikethrough: true } });
        }
      }
      connect(workbook);
      const inExcel = marksIn(await createOfficeHost().read());
      expect(inExcel).toEqual(marksIn(readXlsx(await saveXlsx(workbook), 'a.xlsx')));
    }),
    { numRuns: 15 },
  );
}, 60_000);

/** Lets Excel deliver what it has to tell. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
