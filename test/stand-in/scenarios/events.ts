import type { Scenario } from './scenario';

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

export const events: Scenario = async ({ run, workbook }) => {
  const seen: string[] = [];
  const told = (what: string) => (event: object) => {
    const details = event as { address?: string; nameAfter?: string; triggerSource?: string };
    seen.push([what, details.address ?? details.nameAfter, details.triggerSource].filter(Boolean).join(' '));
    return Promise.resolve();
  };
  const other = workbook.addSheet('一覧');
  await run(async (sheet, context) => {
    const { worksheets } = context.workbook;
    sheet.load('id');
    await context.sync();
    const handlers = [
      sheet.onChanged.add(told('sheet changed')),
      sheet.onActivated.add(told('sheet activated')),
      sheet.onDeactivated.add(told('sheet deactivated')),
      sheet.onSelectionChanged.add(told('sheet selected')),
      sheet.onFormatChanged.add(told('sheet formatted')),
      sheet.onNameChanged.add(told('sheet renamed')),
      sheet.onVisibilityChanged.add(told('sheet visibility')),
      worksheets.onChanged.add(told('changed')),
      worksheets.onActivated.add(told('activated')),
      worksheets.onDeactivated.add(told('deactivated')),
      worksheets.onSelectionChanged.add(told('selected')),
      worksheets.onFormatChanged.add(told('formatted')),
      worksheets.onNameChanged.add(told('renamed')),
      worksheets.onVisibilityChanged.add(told('visibility')),
      worksheets.onAdded.add(told('added')),
      worksheets.onDeleted.add(told('deleted')),
    ];
    await context.sync();
    const happen = async () => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('B2').format.fill.color = '#FF0000';
      worksheets.getItem('一覧').activate();
      sheet.getRange('A5').select();
      worksheets.getItem('一覧').name = '二覧';
      worksheets.getItem('二覧').visibility = 'Hidden';
      worksheets.getItem('二覧').visibility = 'Visible';
      worksheets.add('増えた').delete();
      await context.sync();
      await settled();
    };
    await happen();
    expect(seen).toEqual([
      'sheet changed B2:C3 ThisLocalAddin',
      'changed B2:C3 ThisLocalAddin',
      'sheet formatted B2',
      'formatted B2',
      'sheet deactivated',
      'deactivated',
      'activated',
      'deactivated',
      'sheet activated',
      'activated',
      'sheet selected A5',
      'selected A5',
      'renamed 二覧',
      'visibility',
      'visibility',
      'added',
      'deleted',
    ]);

    seen.length = 0;
    workbook.changed(other, { top: 0, left: 0, bottom: 0, right: 0 });
    sheet.name = '集計2';
    sheet.visibility = 'Hidden';
    await context.sync();
    await settled();
    expect(seen).toEqual([
      'changed A1 Unknown',
      'sheet renamed 集計2',
      'renamed 集計2',
      'sheet deactivated',
      'deactivated',
      'activated',
      'sheet visibility',
      'visibility',
    ]);

    for (const handler of handlers) handler.remove();
    await context.sync();
    seen.length = 0;
    sheet.visibility = 'Visible';
    workbook.renameSheet(other, '一覧');
    await happen();
    expect(seen).toEqual([]);
  });
};
