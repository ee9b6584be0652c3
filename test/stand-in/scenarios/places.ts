import type { Scenario } from './scenario';

export const addresses: Scenario = async ({ run, workbook }) => {
  workbook.addSheet("It's");
  await run(async (sheet, context) => {
    const all = [
      'address',
      'addressLocal',
      'rowIndex',
      'columnIndex',
      'rowCount',
      'columnCount',
      'cellCount',
      'isEntireColumn',
      'isEntireRow',
    ];
    const block = sheet.getRange('B2:C4').load(all);
    const columns = sheet.getRange('A:C').load(all);
    const whole = sheet.getRange().load(all);
    const rows = sheet.getRange('2:5').load(all);
    const quoted = context.workbook.worksheets.getItem("It's").getRange('A1').load(all);
    await context.sync();
    expect([block.address, columns.address, rows.address, quoted.address]).toEqual([
      '集計!B2:C4',
      '集計!A:C',
      '集計!2:5',
      "'It''s'!A1",
    ]);
    expect(block.addressLocal).toBe(block.address);
    expect([block.rowIndex, block.columnIndex, block.rowCount, block.columnCount, block.cellCount]).toEqual([
      1, 1, 3, 2, 6,
    ]);
    expect([columns.isEntireColumn, columns.isEntireRow, rows.isEntireColumn, rows.isEntireRow]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(whole.cellCount).toBe(-1);
  });
};

export const navigation: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    const block = sheet.getRange('B2:D5');
    const places = {
      cell: block.getCell(4, 3),
      column: block.getColumn(1),
      lastCell: block.getLastCell(),
      lastRow: block.getLastRow(),
      lastColumn: block.getLastColumn(),
      entireRow: block.getEntireRow(),
      entireColumn: block.getEntireColumn(),
      offset: block.getOffsetRange(1, -1),
      resized: block.getResizedRange(-1, 2),
      absolute: block.getAbsoluteResizedRange(1, 1),
      shared: block.getIntersection('C3:Z9'),
      sharedOrNull: block.getIntersectionOrNullObject(sheet.getRange('Z9')),
    };
    for (const range of Object.values(places)) range.load('address');
    const owner = block.worksheet.load('name');
    await context.sync();
    expect(places.sharedOrNull.isNullObject).toBe(true);
    expect(owner.name).toBe('集計');
    const found = Object.values(places)
      .filter((range) => !range.isNullObject)
      .map(({ address }) => address.replace('集計!', ''));
    expect(found).toEqual(['E6', 'C2:C5', 'D5', 'B5:D5', 'D2:D5', '2:5', 'B:D', 'A3:C6', 'B2:F4', 'B2', 'C3:D5']);
  });
  expect(await refusal((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'))).toBe('InvalidArgument');
  expect(await refusal((sheet) => sheet.getRange('A1').getIntersection('B2').load('address'))).toBe('ItemNotFound');
};

export const usedRange: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject();
    const corner = sheet.getUsedRange().load('address');
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    expect(corner.address).toBe('集計!A1');

    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D4').format.fill.color = '#FF0000';
    sheet.getRange('E5:F6').merge();
    const filled = sheet.getUsedRangeOrNullObject(true).load('address');
    const formatted = sheet.getUsedRangeOrNullObject(false).load('address');
    const within = sheet.getRange('C3:D9').getUsedRangeOrNullObject().load('address');
    const withinCorner = sheet.getRange('H8:I9').getUsedRange().load('address');
    await context.sync();
    expect([filled, formatted, within, withinCorner].map(({ address }) => address)).toEqual([
      '集計!B2',
      '集計!B2:F6',
      '集計!D4',
      '集計!H8',
    ]);
  });
};

export const areas: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const two = sheet.getRanges('A1:B2,D4');
    two.load(['address', 'areaCount', 'cellCount', 'isEntireColumn', 'isEntireRow']);
    two.areas.load('items/address');
    const count = two.areas.getCount();
    const second = two.areas.getItemAt(1).load('address');
    const owner = two.worksheet.load('name');
    two.format.fill.color = '#00FF00';
    const fill = sheet.getRange('B2').format.fill.load('color');
    await context.sync();
    expect([two.address, two.areaCount, two.cellCount]).toEqual(['集計!A1:B2,集計!D4', 2, 5]);
    expect([two.isEntireColumn, two.isEntireRow]).toEqual([false, false]);
    expect(two.areas.items.map(({ address }) => address)).toEqual(['集計!A1:B2', '集計!D4']);
    expect([count.value, second.address, owner.name, fill.color]).toEqual([2, '集計!D4', '集計', '#00FF00']);

    sheet.getRange('D4').values = [[1]];
    two.clear();
    const cleared = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(cleared.isNullObject).toBe(true);
  });
};

export const references: Scenario = async ({ run, session }) => {
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    const pair = sheet.getRanges('A1,B2').load('address');
    await context.sync();
    range.values = [[7]];
    range.load('values');
    pair.load('areaCount');
    await context.sync();
    expect(range.values).toEqual([[7]]);
    expect(session.references.size).toBeGreaterThan(0);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.references.size).toBe(0);
};

export const selection: Scenario = async ({ run, workbook }) => {
  workbook.addSheet('一覧');
  await run(async (_, context) => {
    context.workbook.worksheets.getItem('一覧').getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['一覧!C3:D4', '一覧!C3']);
  });
  expect(workbook.active.name).toBe('一覧');
};
