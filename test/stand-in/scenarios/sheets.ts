import type { Scenario } from './scenario';

export const sheets: Scenario = async ({ run, refusal, workbook }) => {
  await run(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const list = worksheets.add('一覧');
    await context.sync();
    list.set({ position: 0, visibility: 'Hidden', tabColor: '#FF0000', showGridlines: false });
    list.load(['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines']);
    worksheets.load('items/name');
    const found = worksheets.getItemOrNullObject('一覧').load('name');
    const missing = worksheets.getItemOrNullObject('どこにもない');
    const [first, last] = [worksheets.getFirst(true).load('name'), worksheets.getLast().load('name')];
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect([list.position, list.visibility, list.tabColor, list.showGridlines]).toEqual([
      0,
      'Hidden',
      '#FF0000',
      false,
    ]);
    expect(worksheets.items.map(({ name }) => name)).toEqual(['一覧', '集計']);
    expect([found.name, missing.isNullObject, first.name, last.name]).toEqual(['一覧', true, '集計', '集計']);
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);

    list.visibility = 'Visible';
    list.activate();
    list.calculate(false);
    sheet.getRange('A1').formulas = [['=一覧!A1']];
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(active.name).toBe('一覧');

    list.delete();
    const orphan = sheet.getRange('A1').load(['formulas', 'values']);
    await context.sync();
    expect([orphan.formulas, orphan.values]).toEqual([[['=#REF!']], [['#REF!']]]);
    expect(workbook.active.name).toBe('集計');
  });
  expect(await refusal((sheet) => sheet.delete())).toBe('InvalidOperation');
  expect(await refusal((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
  expect(await refusal((_, { workbook: { worksheets } }) => void worksheets.add('集計'))).toBe('ItemAlreadyExists');
  expect(await refusal((_, { workbook: { worksheets } }) => worksheets.getItem('ない').load('name'))).toBe(
    'ItemNotFound',
  );
  for (const name of ['a'.repeat(32), 'a/b', 'a：b', "'a", 'History']) {
    expect(await refusal((_, { workbook: { worksheets } }) => void worksheets.add(name))).toBe('InvalidArgument');
  }
};

export const renaming: Scenario = async ({ run, refusal, workbook }) => {
  workbook.addSheet('一覧');
  await run(async (sheet, context) => {
    const list = context.workbook.worksheets.getItem('一覧');
    list.getRange('A1').values = [[7]];
    sheet.getRange('A1:A2').formulas = [['=一覧!A1&"一覧!A1"'], ["=SUM('一覧'!A1:A3)"]];
    sheet.getRange('B1').hyperlink = { documentReference: '一覧!A1', textToDisplay: '見る' };
    context.workbook.names.add('先頭', '=一覧!$A$1');
    list.name = '一覧(元)';
    const cells = sheet.getRange('A1:A2').load(['formulas', 'values']);
    const link = sheet.getRange('B1').load('hyperlink');
    const name = context.workbook.names.getItem('先頭').load('formula');
    list.load(['id', 'name']);
    await context.sync();
    expect(cells.formulas).toEqual([['=\'一覧(元)\'!A1&"一覧!A1"'], ["=SUM('一覧(元)'!A1:A3)"]]);
    expect(cells.values).toEqual([['7一覧!A1'], [7]]);
    expect([link.hyperlink.documentReference, name.formula, list.name]).toEqual([
      "'一覧(元)'!A1",
      "='一覧(元)'!$A$1",
      '一覧(元)',
    ]);
    expect(workbook.findSheet(list.id)?.name).toBe('一覧(元)');
  });
  expect(await refusal((sheet) => (sheet.name = '一覧(元)'))).toBe('ItemAlreadyExists');
};

export const names: Scenario = async ({ run, refusal }) => {
  await run(async (sheet, context) => {
    const mark = sheet.names.add('_hyoka', '="list|1|集計|A1:H40"');
    mark.visible = false;
    mark.comment = '印';
    sheet.names.add('範囲', sheet.getRange('A1:B2'));
    context.workbook.names.addFormulaLocal('率', '=0.5');
    sheet.getRange('A1:C1').formulas = [[4, '', '=率*A1']];
    await context.sync();

    const found = sheet.names.getItemOrNullObject('_HYOKA');
    found.load(['name', 'formula', 'value', 'type', 'scope', 'visible', 'comment']);
    const owner = found.worksheet.load('name');
    const noRange = found.getRangeOrNullObject();
    const range = sheet.names.getItem('範囲').load(['value', 'type', 'formula']);
    const cells = range.getRange().load('address');
    const notHere = context.workbook.names.getItemOrNullObject('_hyoka');
    sheet.names.load('items/name');
    const count = sheet.names.getCount();
    const result = sheet.getRange('C1').load('values');
    await context.sync();
    expect([found.name, found.formula, found.value]).toEqual(['_hyoka', '="list|1|集計|A1:H40"', 'list|1|集計|A1:H40']);
    expect([found.type, found.scope, found.visible, found.comment, owner.name]).toEqual([
      'String',
      'Worksheet',
      false,
      '印',
      '集計',
    ]);
    expect([range.value, range.type, range.formula, cells.address]).toEqual([
      '集計!A1:B2',
      'Range',
      '=集計!$A$1:$B$2',
      '集計!A1:B2',
    ]);
    expect([noRange.isNullObject, notHere.isNullObject, count.value, result.values[0]?.[0]]).toEqual([
      true,
      true,
      2,
      2,
    ]);
    expect(sheet.names.items.map(({ name }) => name)).toEqual(['_hyoka', '範囲']);

    context.workbook.names.getItem('率').formula = '=2';
    result.load('values');
    await context.sync();
    expect(result.values[0]?.[0]).toBe(8);
    context.workbook.names.getItem('率').delete();
    result.load('values');
    await context.sync();
    expect(result.values[0]?.[0]).toBe('#NAME?');
  });
  expect(await refusal((sheet) => void sheet.names.add('_hyoka', '=1'))).toBe('ItemAlreadyExists');
  expect(await refusal((sheet) => void sheet.names.add('A1', '=1'))).toBe('InvalidArgument');
  expect(await refusal((sheet) => sheet.names.getItem('_hyoka').getRange().load('address'))).toBe('ItemNotFound');
};

export const customProperties: Scenario = async ({ run }) => {
  await run(async (sheet, context) => {
    sheet.customProperties.add('版', '1');
    sheet.customProperties.add('版', '2');
    const found = sheet.customProperties.getItemOrNullObject('版').load(['key', 'value']);
    const missing = sheet.customProperties.getItemOrNullObject('ない');
    const count = sheet.customProperties.getCount();
    sheet.customProperties.load('items/value');
    await context.sync();
    expect([found.key, found.value, missing.isNullObject, count.value]).toEqual(['版', '2', true, 1]);
    expect(sheet.customProperties.items.map(({ value }) => value)).toEqual(['2']);
    sheet.customProperties.getItem('版').value = '3';
    found.load('value');
    await context.sync();
    expect(found.value).toBe('3');
    sheet.customProperties.getItem('版').delete();
    const left = sheet.customProperties.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
};

export const workbookItself: Scenario = async ({ run }) => {
  await run(async (_, context) => {
    context.workbook.load('name');
    await context.sync();
    expect(context.workbook.name).toBe('試し.xlsx');
  });
};

export const application: Scenario = async ({ run, workbook, Excel }) => {
  await run(async (_, context) => {
    const { application: excel } = context;
    excel.suspendApiCalculationUntilNextSync();
    excel.suspendScreenUpdatingUntilNextSync();
    excel.calculationMode = 'Manual';
    excel.calculate('Full');
    const read = context.workbook.application.load(['calculationMode', 'calculationState']);
    await context.sync();
    expect([read.calculationMode, read.calculationState]).toEqual(['Manual', 'Done']);
  });
  await Excel.createWorkbook('UEs=');
  expect(workbook.openedBeside).toEqual(['UEs=']);
  await run(async (_, context) => {
    // What `Excel.createWorkbook` calls on the desktop; the types do not tell of it.
    const desktop = context.workbook.application as unknown as { createWorkbook(base64: string): { open(): void } };
    desktop.createWorkbook('UEsD').open();
    await context.sync();
  });
  expect(workbook.openedBeside).toEqual(['UEs=', 'UEsD']);
};

export const thePage: Scenario = async ({ session }) => {
  const reply = await session.answer(
    JSON.stringify({
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 },
        { Id: 3, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 2, ArgumentInfo: {} },
      ],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
    }),
  );
  expect(reply).toMatchObject({
    body: '{"Results":[{"ActionId":1,"Value":{}},{"ActionId":3,"Value":null}],"TraceIds":[]}',
  });
};
