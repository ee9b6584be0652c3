import { drawPlan } from '../../../../src/hosts/office/draw/draw-plan';
import type { PlanCell, SheetPlan } from '../../../../src/workbook/plan';
import { roles } from '../../../../src/workbook/roles';

const plan = (...rows: (PlanCell | null)[][]): SheetPlan => ({
  kind: 'list',
  name: '事務事業一覧',
  columns: [10, 20],
  rows: rows.map((cells) => ({ cells })),
  merges: [],
  freeze: { rows: 1, columns: 0 },
  print: { orientation: 'landscape', titleRows: null, footer: '' },
  filter: null,
  charts: [],
  validations: [],
});

describe('drawPlan', () => {
  it('types text so that it stays text, and formulas as formulas', () => {
    const drawing = drawPlan(
      plan([
        { value: '=名前', role: 'cell' },
        { value: 3, role: 'amount', formula: '1+2' },
        { value: '8.10', role: 'code' },
        { value: 3, role: 'code', formula: '1+2' },
      ]),
    );
    expect(drawing.typed).toEqual([["'=名前", '=1+2', '8.10', '=1+2']]);
    expect(drawing.formats).toEqual([[null, roles.amount.format, '@', null]]);
  });

  it('leaves null cells empty and bare, and fills short rows up', () => {
    const drawing = drawPlan(plan([{ value: 'a', role: 'heading' }], [null, { value: true, role: 'cell' }]));
    expect(drawing.typed).toEqual([
      ["'a", ''],
      ['', true],
    ]);
    expect(drawing.styles).toEqual([
      [roles.heading, null],
      [null, roles.cell],
    ]);
    expect(drawing.mark).toEqual({ kind: 'list', version: 1, tab: '事務事業一覧', area: 'A1:B2' });
  });

  it('links to cells and addresses', () => {
    const drawing = drawPlan(
      plan([
        { value: 'a', role: 'cellLink', link: { sheet: "個票'1", row: 2, column: 1 } },
        { value: 'b', role: 'cellLink', url: 'https://example.jp/' },
        { value: 'c', role: 'cellLink', url: 'http://example.jp/' },
        { value: 'd', role: 'cellLink', url: 'javascript:alert(1)' },
        { value: 'e', role: 'cellLink', url: 'file:///C:/' },
      ]),
    );
    expect(drawing.links).toEqual([
      { row: 0, column: 0, target: { documentReference: "'個票''1'!B3" } },
      { row: 0, column: 1, target: { address: 'https://example.jp/' } },
    ]);
  });
});
