import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { borderColor, fontName, fontSize, roles, type Role, type Style } from '../../../src/workbook/roles';
import type { Workbook } from '../../../stand-in/engine/workbook';
import { everyFeature } from '../../contract/every-feature';
import { cardSheet, staffWorkbook } from '../../contract/staff-workbook';
import { openExcel } from './excel';

async function written(): Promise<{ workbook: Workbook; failures: readonly string[] }> {
  const { workbook, session } = openExcel(staffWorkbook);
  await createOfficeHost().write(everyFeature());
  return { workbook, failures: session.failures };
}

const at = (workbook: Workbook, sheet: string, row: number, column: number) =>
  workbook.sheet(sheet).cells.get(row, column);

describe('what a write leaves in Excel', () => {
  it('renames staff sheets and adds tabs behind the last one', async () => {
    const { workbook, failures } = await written();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      cardSheet,
      '事務事業一覧(元)',
      '作業用',
      '白紙',
      '集計',
      '事務事業一覧',
      '財務一覧',
    ]);
    expect(failures).toEqual([]);
  });

  it('keeps text text, whatever it looks like', async () => {
    const { workbook } = await written();
    const list = everyFeature().tabs[1]?.rows ?? [];
    for (const [row, { cells }] of list.entries()) {
      for (const [column, cell] of cells.entries()) {
        expect(at(workbook, '事務事業一覧', row, column)).toMatchObject({ value: cell?.value ?? null, formula: null });
      }
    }
  });

  it('edits cells, text as text, and keeps their formats', async () => {
    const { workbook } = await written();
    expect(at(workbook, cardSheet, 0, 1)).toMatchObject({ value: '=直した名前', formula: null });
    expect(at(workbook, cardSheet, 3, 1).value).toBe(2500);
    expect(at(workbook, cardSheet, 400, 0).value).toBe('13-1');
    expect(at(workbook, cardSheet, 2, 1)).toMatchObject({ value: 100, style: { format: '#,##0' } });
  });

  it('calculates formulas over the edited cells', async () => {
    const { workbook } = await written();
    workbook.calculator.settle();
    expect(at(workbook, '財務一覧', 3, 1).value).toBe('=直した名前');
    expect(at(workbook, '集計', 2, 1)).toMatchObject({ value: 300, formula: "=SUM('財務一覧'!C3:C4)" });
  });

  it('links to cells and addresses', async () => {
    const { workbook } = await written();
    expect(at(workbook, '財務一覧', 2, 1).link).toEqual({ documentReference: "'個票''s 施策1'!B1" });
    expect(at(workbook, '事務事業一覧', 16, 1).link).toEqual({ address: 'https://example.jp/' });
    expect(at(workbook, '事務事業一覧', 2, 0).link).toBeNull();
  });

  it.each(Object.keys(roles).map((role, index) => [role, index] as const))(
    'gives the role %s its look',
    async (role, index) => {
      const { workbook } = await written();
      const style: Style = roles[role as Role];
      const line = style.border ? { style: 'Continuous', weight: 'Thin', color: borderColor } : undefined;
      const look = {
        fontName,
        fontSize: style.size ?? fontSize,
        color: style.color,
        fill: style.fill,
        bold: style.bold,
        underline: style.underline && 'Single',
        wrap: style.wrap,
        indent: style.indent,
        format: style.format,
        horizontal: style.horizontal && { left: 'Left', center: 'Center', right: 'Right' }[style.horizontal],
        vertical: style.vertical && { top: 'Top', middle: 'Center' }[style.vertical],
        top: line,
        bottom: line,
        left: line,
        right: line,
      };
      const asked = Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
      expect(withoutNeighbours(at(workbook, '集計', 5 + index, 2).style, line !== undefined)).toEqual(asked);
    },
  );

  it('leaves cells bare where the plan says nothing', async () => {
    const { workbook } = await written();
    expect(at(workbook, '事務事業一覧', 16, 0).style).toBeNull();
  });

  it('sizes, merges, freezes and sets pages up', async () => {
    const { workbook } = await written();
    const summary = workbook.sheet('集計');
    expect([0, 1, 2].map((column) => summary.columns.get(column)?.size)).toEqual([144, 72, 75]);
    expect([0, 1, 4].map((row) => summary.rows.get(row)?.size ?? null)).toEqual([30, null, 42]);
    expect(summary.merges).toEqual(everyFeature().tabs[0]?.merges);
    expect(summary.frozen).toEqual({ rows: 2, columns: 1 });
    expect(summary.rowBreaks).toEqual([4]);
    expect(summary.pageLayout).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: null,
      printArea: { top: 0, left: 0, bottom: 4 + Object.keys(roles).length, right: 1 },
      texts: { leftFooter: '評価 && 検証', centerFooter: '&P / &N' },
    });
    expect(workbook.sheet('事務事業一覧').pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { scale: 80 },
      titleRows: { top: 0, bottom: 1 },
      titleColumns: null,
      printArea: null,
    });
  });

  it('adds a filter, a chart and a drop-down', async () => {
    const { workbook } = await written();
    expect(workbook.sheet('財務一覧').tables).toEqual([]);
    expect(workbook.sheet('財務一覧').autoFilter?.area).toEqual({ top: 1, left: 0, bottom: 4, right: 3 });
    expect(workbook.sheet('集計').charts).toMatchObject([
      {
        name: 'hyoka-1',
        type: 'ColumnClustered',
        title: { text: '事業費' },
        series: [
          {
            name: '事業費',
            values: { area: { top: 2, left: 1 } },
            categories: { area: { top: 2, left: 0, bottom: 3 } },
          },
          { name: '増減', values: { area: { top: 2, left: 2 } }, categories: { area: { top: 2, left: 0, bottom: 3 } } },
        ],
      },
    ]);
    expect(workbook.sheet('事務事業一覧').validations).toMatchObject([
      { area: { top: 2, left: 2, bottom: 15, right: 2 }, rule: { list: { inCellDropDown: true, source: '8.3,8.10' } } },
    ]);
  });

  it('marks its tabs with a hidden name', async () => {
    const { workbook } = await written();
    expect(workbook.sheet('財務一覧').names).toMatchObject([
      { name: '_hyoka', formula: `="finance|1|財務一覧|"&ROWS('財務一覧'!$A$1:$D$5)`, visible: false },
    ]);
  });

  it("knows its tabs though Excel's Document Inspector has taken hidden names away", async () => {
    const { workbook } = await written();
    const { sheets } = await createOfficeHost().read();
    for (const sheet of workbook.sheets) sheet.names.length = 0;
    const marksOf = (all: typeof sheets) => all.map(({ name, mark }) => [name, mark]);
    expect(marksOf((await createOfficeHost().read()).sheets)).toEqual(marksOf(sheets));
    expect(sheets.filter(({ mark }) => mark)).not.toHaveLength(0);
  });
});

/** Excel draws a cell's border on its neighbours too: only a bordered cell says what its lines are. */
function withoutNeighbours(style: object | null, bordered: boolean): object {
  const {
    top: _top,
    bottom: _bottom,
    left: _left,
    right: _right,
    ...own
  } = { top: 0, bottom: 0, left: 0, right: 0, ...style };
  return bordered ? { ...style } : own;
}
