import type { Scenario } from './scenario';

export const values: Scenario = async ({ run, refusal, workbook }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:C2').values = [
      ['事業費', '1,200', '12%'],
      ['1-2', 'TRUE', "'=名前"],
    ];
    sheet.getCell(2, 0).values = [['#N/A']];
    sheet.getRange('B3:C3').numberFormat = [['@', '@']];
    sheet.getRange('B3:C3').values = [['11.10', '=1+1']];
    const all = sheet.getRange('A1:C3').load(['values', 'valueTypes', 'text', 'numberFormat']);
    await context.sync();
    const newYear = Date.UTC(new Date().getFullYear(), 0, 2) / 86_400_000 + 25_569;
    expect(all.values).toEqual([
      ['事業費', 1200, 0.12],
      [newYear, true, '=名前'],
      ['#N/A', '11.10', '=1+1'],
    ]);
    expect(all.valueTypes).toEqual([
      ['String', 'Double', 'Double'],
      ['Double', 'Boolean', 'String'],
      ['Error', 'String', 'String'],
    ]);
    expect(all.text).toEqual([
      ['事業費', '1,200', '12%'],
      ['1月2日', 'TRUE', '=名前'],
      ['#N/A', '11.10', '=1+1'],
    ]);
    expect(all.numberFormat[0]).toEqual(['General', '#,##0', '0%']);

    sheet.getRange('A1:C1').values = [[null, '', 5]];
    const first = sheet.getRange('A1:C1').load('values');
    await context.sync();
    expect(first.values).toEqual([['事業費', '', 5]]);
  });
  expect(await refusal((sheet) => (sheet.getRange('A1:B1').values = [[1, 2, 3]]))).toBe('InvalidArgument');
  expect(await refusal((sheet) => (sheet.getRange('A1').values = [['@SUM(']]))).toBe('InvalidArgument');
  workbook.names.push({ name: '合計欄', formula: '=集計!$C$1', visible: true, comment: '' });
  await run(async (sheet, context) => {
    const named = sheet.getRange('合計欄').load('values');
    await context.sync();
    expect(named.values).toEqual([[5]]);
  });
};

export const formulas: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:A3').formulas = [[2], [3], ['=SUM(A1:A2)']];
    sheet.getRange('B1:B3').formulasLocal = [['-A1'], ['+A2'], ['-5']];
    const range = sheet.getRange('A1:B3').load(['formulas', 'formulasLocal', 'values']);
    await context.sync();
    expect(range.formulas).toEqual([
      [2, '=-A1'],
      [3, '=A2'],
      ['=SUM(A1:A2)', -5],
    ]);
    expect(range.formulasLocal).toEqual(range.formulas);
    expect(range.values).toEqual([
      [2, -2],
      [3, 3],
      [5, -5],
    ]);
    sheet.getRange('A1').values = [[10]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [10, -10],
      [3, 3],
      [13, -5],
    ]);
  });
};

export const numberFormats: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1234567, 0.561]];
    sheet.getRange('A1:B1').numberFormat = [['#,##0,', null as never]];
    sheet.getRange('B1').numberFormatLocal = [['0.0%']];
    const range = sheet.getRange('A1:C1').load(['numberFormat', 'numberFormatLocal', 'text']);
    await context.sync();
    expect(range.numberFormat).toEqual([['#,##0,', '0.0%', 'General']]);
    expect(range.numberFormatLocal).toEqual(range.numberFormat);
    expect(range.text).toEqual([['1,235', '56.1%', '']]);
  });
};

export const bigArrays: Scenario = async ({ run, session }) => {
  await run(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(1, 1, 100, 20);
    range.values = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => row * 20 + column),
    );
    const corners = sheet.getRange('B2:U101').load('values');
    await context.sync();
    expect(corners.values[0]?.[0]).toBe(0);
    expect(corners.values[99]?.[19]).toBe(1999);
  });
  expect(session.counters.calls['Range.values']).toBeGreaterThan(2);
};
