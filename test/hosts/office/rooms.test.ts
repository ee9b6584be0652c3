import { mostRooms } from '../../../src/hosts/office/ask/ask-rooms';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { WritePlan } from '../../../src/workbook/plan';
import type { Room } from '../../../src/workbook/room';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { insertRows } from '../../../stand-in/engine/rows';
import type { Sheet } from '../../../stand-in/engine/sheet';
import { openExcel } from './excel';
import { stateOf } from './state';

const name = "個票's";
const text = '市内の産品の魅力を来場者に伝えた。';
const cell = (row: number, column: number, value: string | number = text) => ({
  row,
  column,
  value,
  format: '',
  formula: false,
});
const workbook: Snapshot = {
  name: 'a.xlsx',
  sheets: [
    {
      name,
      visibility: 'visible',
      type: 'worksheet',
      mark: null,
      cells: [cell(0, 0), cell(1, 0, '短い'), cell(1, 1), cell(2, 0), cell(3, 0), cell(4, 0, 1234567890123)],
      merges: [{ top: 2, left: 0, bottom: 3, right: 1 }],
    },
  ],
};

/** The workbook in Excel: long texts in A1 (wrapped), B2 (not), A3 (wrapped, merged from two rows and columns). */
function opened() {
  const excel = openExcel({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row !== 3) })),
  });
  const sheet = excel.workbook.sheet(name);
  const wrap = (row: number) =>
    sheet.restyle({ top: row, left: 0, bottom: row, right: 0 }, () => ({ wrap: true, fontSize: 10 }));
  wrap(0);
  wrap(2);
  sheet.setBand('rows', 2, { size: 30 });
  sheet.setBand('rows', 3, { size: 15 });
  sheet.setBand('columns', 1, { size: 90 });
  return { ...excel, sheet };
}

const roomsIn = ({ sheets }: Snapshot): Record<string, Room> =>
  Object.fromEntries(
    sheets.flatMap(({ cells }) => cells.flatMap(({ row, column, room }) => (room ? [[`${row},${column}`, room]] : []))),
  );

const font = { name: '游ゴシック', size: 10 };
const rooms = {
  '0,0': { width: 54, height: 18.75, last: { row: 0, height: 18.75 }, indent: 0, font },
  '2,0': { width: 144, height: 45, last: { row: 3, height: 15 }, indent: 0, font },
};
const restyled = (sheet: Sheet, style: object) => sheet.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, () => style);

describe('the rooms of long texts', () => {
  it('are asked for where they are wanted, in one more request, which Excel takes for a read', async () => {
    const { session } = opened();
    const host = createOfficeHost();
    const without = await host.read();
    const requests = session.counters.syncs.length;
    expect(roomsIn(without)).toEqual({});
    session.counters.reset();
    expect(roomsIn(await host.read(undefined, { rooms: true }))).toEqual(rooms);
    expect(session.counters.syncs).toHaveLength(requests + 1);
    expect((session.counters.syncs.at(-1)?.flags ?? 1) & 1).toBe(0);
    expect(session.failures).toEqual([]);
  });

  it('are none of hidden, turned and shrunk texts', async () => {
    const { sheet } = opened();
    const host = createOfficeHost();
    const read = async () => Object.keys(roomsIn(await host.read(undefined, { rooms: true })));
    restyled(sheet, { turned: 90 });
    expect(await read()).toEqual(['2,0']);
    restyled(sheet, { turned: 0, wrap: false, shrink: true });
    expect(await read()).toEqual(['2,0']);
    sheet.setBand('rows', 2, { hidden: true });
    sheet.setBand('rows', 3, { hidden: true });
    expect(await read()).toEqual([]);
  });

  it('are not asked for where there are more texts than one request holds', async () => {
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: Array.from({ length: mostRooms + 1 }, (_, row) => cell(row, 0)),
      merges: [],
    }));
    const { session } = openExcel({ ...workbook, sheets });
    const host = createOfficeHost();
    await host.read();
    const requests = session.counters.syncs.length;
    session.counters.reset();
    const snapshot = await host.read(undefined, { rooms: true });
    expect([roomsIn(snapshot), snapshot.unasked]).toEqual([{}, ['rooms']]);
    expect(session.counters.syncs).toHaveLength(requests);
    expect((await host.readQuietly())?.unasked).toEqual(['rooms']);
  });

  it('are known to a quiet look, until cells are moved', async () => {
    const { workbook: excel, sheet } = opened();
    const host = createOfficeHost();
    await host.onChanged(() => undefined);
    await host.read(undefined, { rooms: true });
    const quiet = await host.readQuietly();
    expect(quiet && roomsIn(quiet)).toEqual(rooms);
    insertRows(excel, sheet, 0, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const moved = await host.readQuietly();
    expect(moved && roomsIn(moved)).toEqual({});
  });
});

const height = { sheet: name, row: 3, height: 45, expected: 15 };
const plan = (change: Partial<typeof height> = {}, edits: WritePlan['edits'] = []): WritePlan => ({
  renames: [],
  tabs: [],
  edits,
  heights: [{ ...height, ...change }],
});

describe('heights of rows', () => {
  it('are set, and taken back', async () => {
    const { workbook: excel, sheet, session } = opened();
    const before = stateOf(excel);
    const host = createOfficeHost();
    await host.write(plan());
    expect(sheet.band('rows', 3).size).toBe(45);
    await host.takeBack();
    expect(stateOf(excel)).toEqual(before);
    expect(session.failures).toEqual([]);
  });

  it('are refused where the row is not as high any more, and on a protected sheet', async () => {
    const { workbook: excel, sheet } = opened();
    await expect(createOfficeHost().write(plan({ expected: 18 }))).rejects.toMatchObject({
      code: 'changed-meanwhile',
      detail: `${name}!4`,
    });
    sheet.protected = true;
    const before = stateOf(excel);
    await expect(createOfficeHost().write(plan())).rejects.toMatchObject({ code: 'protected-sheet', detail: name });
    await expect(createOfficeHost().write(plan({ sheet: 'ない' }))).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(stateOf(excel)).toEqual(before);
  });

  it('are not taken back where staff have changed them since', async () => {
    const { sheet } = opened();
    const host = createOfficeHost();
    await host.write(plan());
    sheet.setBand('rows', 3, { size: 60 });
    await expect(host.takeBack()).rejects.toMatchObject({ code: 'changed-since-written', detail: name });
    expect(sheet.band('rows', 3).size).toBe(60);
  });
});
