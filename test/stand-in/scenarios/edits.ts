import type { Scenario } from './scenario';

export const merges: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1:B2').merge(false);
    sheet.getRange('B2').values = [['見えない']];
    sheet.getRange('D1:E2').merge(true);
    const block = sheet.getRange('A1:B2').load('values');
    const merged = sheet.getRange('B2:D9').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('Z1').getMergedAreasOrNullObject();
    await context.sync();
    expect(block.values).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(merged.address).toBe('集計!A1:B2,集計!D2:E2');
    expect(none.isNullObject).toBe(true);

    sheet.getRange('A1').unmerge();
    const gone = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(await refusal((sheet) => sheet.getRange('E1:F1').merge())).toBe('InvalidOperation');
  await run(async (sheet, context) => {
    for (let row = 1; row <= 513; row++) sheet.getRange(`H${row * 2}:I${row * 2}`).merge();
    await context.sync();
  });
  expect(await refusal((sheet) => sheet.getRange('H:I').getMergedAreasOrNullObject().load('address'))).toBe(
    'InvalidOperation',
  );
};

export const clear: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    const fill = () => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').hyperlink = { documentReference: '集計!B2' };
      sheet.getRange('A1:B1').merge();
    };
    const look = async (): Promise<unknown[]> => {
      const cell = sheet.getRange('A1').load(['values', 'hyperlink']);
      cell.format.fill.load('color');
      const merged = cell.getMergedAreasOrNullObject();
      await context.sync();
      const [[value] = []]: unknown[][] = cell.values;
      return [value, cell.format.fill.color, cell.hyperlink !== null, !merged.isNullObject];
    };
    const after = async (what: 'Contents' | 'Formats' | 'Hyperlinks' | 'All') => {
      fill();
      sheet.getRange('A1:B1').clear(what);
      return look();
    };
    expect(await after('Contents')).toEqual(['', '#FF0000', true, true]);
    expect(await after('Formats')).toEqual([1, '#FFFFFF', true, false]);
    expect(await after('Hyperlinks')).toEqual([1, '#FF0000', false, true]);
    expect(await after('All')).toEqual(['', '#FFFFFF', false, false]);
  });
};

export const copy: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[5, '=A1*2+$A$1']];
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('A2:B3').copyFrom('A1:B1');
    sheet.getRange('D1').copyFrom(sheet.getRange('B1'), 'Values');
    sheet.getRange('E1').copyFrom('B1', 'Formats');
    const block = sheet.getRange('A1:E3').load('formulas');
    const bold = sheet.getRange('E1').format.font.load('bold');
    await context.sync();
    expect(block.formulas).toEqual([
      [5, '=A1*2+$A$1', '', 15, ''],
      [5, '=A2*2+$A$1', '', '', ''],
      [5, '=A3*2+$A$1', '', '', ''],
    ]);
    expect(bold.bold).toBe(true);
  });
  expect(await refusal((sheet) => sheet.getRange('A9').copyFrom('A1', 'All', true))).toBe('NotImplemented');
};

export const rows: Scenario = async ({ run, refusal, workbook }) => {
  workbook.addSheet('一覧');
  await run(async (sheet, context) => {
    const list = context.workbook.worksheets.getItem('一覧');
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('A5').formulas = [['=SUM(A1:A4)']];
    list.getRange('A1:A2').formulas = [['=集計!A3'], ['=SUM(集計!$A$2:A4)']];
    sheet.getRange('B4:C4').merge();
    sheet.getRange('3:4').insert('Down');
    const moved = list.getRange('A1:A2').load(['formulas', 'values']);
    const sum = sheet.getRange('A7').load(['formulas', 'values']);
    const merged = sheet.getRange('B6').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(moved.formulas).toEqual([['=集計!A5'], ['=SUM(集計!$A$2:A6)']]);
    expect(moved.values).toEqual([[3], [9]]);
    expect([sum.formulas, sum.values]).toEqual([[['=SUM(A1:A6)']], [[10]]]);
    expect(merged.address).toBe('集計!B6:C6');

    sheet.getRange('3:5').delete('Up');
    moved.load(['formulas', 'values']);
    const shrunk = sheet.getRange('A4').load(['formulas', 'values']);
    await context.sync();
    expect(moved.formulas).toEqual([['=#REF!'], ['=SUM(集計!$A$2:A3)']]);
    expect(moved.values).toEqual([['#REF!'], [6]]);
    expect([shrunk.formulas, shrunk.values]).toEqual([[['=SUM(A1:A3)']], [[7]]]);
  });
  expect(await refusal((sheet) => void sheet.getRange('A1').insert('Down'))).toBe('NotImplemented');
};

export const validation: Scenario = async ({ run, workbook }) => {
  workbook.addSheet('設定');
  await run(async (sheet, context) => {
    const cells = sheet.getRange('B2:B9').dataValidation;
    cells.rule = { list: { inCellDropDown: true, source: '=設定!$A$1:$A$3' } };
    cells.ignoreBlanks = false;
    cells.errorAlert = { title: '誤り', message: '選んでください。', showAlert: true, style: 'Stop' };
    cells.prompt = { title: '', message: '選ぶ', showPrompt: true };
    context.workbook.worksheets.getItem('設定').name = '新しい 設定';
    const read = sheet.getRange('B3').dataValidation.load(['rule', 'type', 'ignoreBlanks', 'errorAlert', 'prompt']);
    const partly = sheet.getRanges('B9:B10').dataValidation.load('type');
    const none = sheet.getRange('A1').dataValidation.load('type');
    await context.sync();
    expect(read.rule.list?.source).toBe("='新しい 設定'!$A$1:$A$3");
    expect([read.type, read.ignoreBlanks, read.errorAlert.title, read.prompt.message]).toEqual([
      'List',
      false,
      '誤り',
      '選ぶ',
    ]);
    expect([partly.type, none.type]).toEqual([null, 'None']);

    cells.clear();
    read.load('type');
    await context.sync();
    expect(read.type).toBe('None');
  });
};

export const protection: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B2').values = [[1]];
    const read = sheet.protection.load('protected');
    const locked = sheet.getRange('B2').format.protection.load('locked');
    await context.sync();
    expect([read.protected, locked.locked]).toEqual([true, false]);
  });
  expect(await refusal((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  expect(await refusal((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
  await run(async (sheet, context) => {
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [[1]];
    context.workbook.protection.protect();
    const read = context.workbook.protection.load('protected');
    await context.sync();
    expect(read.protected).toBe(true);
  });
  expect(await refusal((_, context) => void context.workbook.worksheets.add())).toBe('AccessDenied');
  await run(async (_, context) => {
    context.workbook.protection.unprotect();
    context.workbook.worksheets.add();
    await context.sync();
  });
};
