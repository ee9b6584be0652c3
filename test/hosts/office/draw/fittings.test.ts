import { createOfficeHost } from '../../../../src/hosts/office/office-host';
import { property, documented } from '../../../../stand-in/protocol/member';
import { pageLayoutType } from '../../../../stand-in/protocol/members/page-layout';
import type { Sheet } from '../../../../stand-in/engine/sheet';
import { everyFeature } from '../../../contract/every-feature';
import { staffWorkbook } from '../../../contract/staff-workbook';
import { openExcel } from '../excel';

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
