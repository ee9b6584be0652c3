import { createOfficeHost } from '../../../../src/hosts/office/office-host';
import { property, documented } from '../../../../stand-in/protocol/member';
import { pageLayoutType } from '../../../../stand-in/protocol/members/page-layout';
import { wholeSheet } from '../../../../stand-in/engine/limits';
import type { Sheet } from '../../../../stand-in/engine/sheet';
import type { Workbook } from '../../../../stand-in/engine/workbook';
import { everyFeature } from '../../../contract/every-feature';
import { staffWorkbook } from '../../../contract/staff-workbook';
import { openExcel } from '../excel';

describe('an Excel that refuses what is no content', () => {
  it.each([
    ['PageLayout.paperSize', 'GeneralException', '印刷の設定'],
    ['PageBreakCollection.add', 'InvalidOperation', '印刷の設定'],
    ['WorksheetFreezePanes.freezeRows', 'GeneralException', 'ウィンドウ枠の固定'],
    ['WorksheetFreezePanes.freezeAt', 'InvalidOperation', 'ウィンドウ枠の固定'],
    ['DataValidation.rule', 'InvalidArgument', '入力候補'],
    ['AutoFilter.apply', 'InvalidOperation', 'フィルター'],
    ['ChartCollection.add', 'GeneralException', 'グラフ'],
    ['ChartSeries.setValues', 'EmptyChartSeries', 'グラフ'],
  ] as const)('%s (%s): every cell stands, and what is lacking is said', async (member, code, what) => {
    const whole = openExcel(staffWorkbook);
    await createOfficeHost().write(everyFeature());
    const { workbook, session } = openExcel(staffWorkbook);
    session.faults.failAtMember(member, code);
    const { remarks } = await createOfficeHost().write(everyFeature());
    expect(remarks.length).toBeGreaterThan(0);
    for (const remark of remarks) expect(remark).toContain(`の${what}は、Excelが受け付けませんでした`);
    expect(cellsOf(workbook)).toEqual(cellsOf(whole.workbook));
  });

  const cellsOf = ({ sheets }: Workbook) => sheets.map(({ name, cells }) => [name, cells.within(wholeSheet)]);
});

describe('an Excel that leaves the scale of a page as it is, and says nothing', () => {
  const ignored = property<Sheet>(documented('page layout', 'ignored'), {
    get: ({ pageLayout }) => pageLayout.zoom,
    set: () => undefined,
  });

  it.each([
    ['pages as wide as the tab', {}],
    ['pages side by side', { sideBySide: { breaks: [2], titleColumns: 1 } }],
  ])('is told of for %s', async (_, more) => {
    const { members } = pageLayoutType;
    const replaced = jest.replaceProperty(pageLayoutType, 'members', { ...members, zoom: ignored });
    try {
      openExcel(staffWorkbook);
      const plan = everyFeature();
      const tabs = plan.tabs.map((tab) => ({ ...tab, print: { ...tab.print, ...more } }));
      const { remarks } = await createOfficeHost().write({ ...plan, tabs });
      expect(remarks).toContain(
        '「財務一覧」の印刷の設定は、Excelが受け付けませんでした。必要なときは手で設定してください。',
      );
    } finally {
      replaced.restore();
    }
  });
});
