import { Workbook } from '../../../stand-in/engine/workbook';
import { createExcelInNode } from '../../../stand-in/node/excel-in-node';

function start() {
  const workbook = new Workbook('試し.xlsx');
  workbook.addSheet('集計');
  return createExcelInNode(workbook);
}

test('values written through the library are read through it, results of formulas too', async () => {
  const { Excel, session } = start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('集計');
    sheet.getRange('A1:B2').values = [
      ['事業費', 1200],
      ['計', '=B1*2'],
    ];
    const range = sheet.getUsedRange().load(['values', 'formulas', 'address']);
    await context.sync();
    expect(range.address).toBe('集計!A1:B2');
    expect(range.values).toEqual([
      ['事業費', 1200],
      ['計', 2400],
    ]);
    expect(range.formulas[1]).toEqual(['計', '=B1*2']);
  });
  expect(session.failures).toEqual([]);
  expect(session.counters.calls).toMatchObject({ 'Range.values': 2, 'Worksheet.getUsedRange': 1 });
});

test('a member that the table does not list is refused by name, and remembered', async () => {
  const { Excel, session } = start();
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('集計').getRange('A1').getSpillParent();
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(session.failures).toEqual(['Range.getSpillParent']);
});

test('the library words the failures of the transport', async () => {
  const { Excel, session } = start();
  session.faults.failAtSync(1, 5104);
  const attempt = Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('events reach their handlers after the answer', async () => {
  const { Excel, session } = start();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem('集計').getRange('C3').values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(seen).toEqual(['C3']);
  expect(session.failures).toEqual([]);
});
