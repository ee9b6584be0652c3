import { inferKind } from '../../src/proposal/own-kind';
import type { Cell, CellValue } from '../../src/workbook/cell';

const cells = (values: readonly Exclude<CellValue, null>[], format = ''): Cell[] =>
  values.map((value, row) => ({ row, column: 0, value, format, formula: false }));
const times = (count: number, value: string): string[] => Array.from({ length: count }, () => value);

it.each([
  ['amount', cells([1200, 0, '—', '2,500']), true],
  ['number', cells([3, 4, 5]), false],
  ['ratio', cells([0.5, 0.75], '0.0%'), false],
  ['ratio', cells(['50%', '75.5%']), false],
  ['mark', cells(['○', '◎', '—']), false],
  ['date', cells([45000, 45100], 'yyyy/m/d'), false],
  ['year', cells(['令和6年度', 'R7年度']), false],
  ['longText', cells(['短い', 'あ'.repeat(41)]), false],
  ['longText', cells(['一行\n二行']), false],
  ['text', cells(['青木', '井上', '上野', '江口', '大山', '加藤']), false],
  ['text', cells(times(5, '継続')), false],
  ['text', cells([]), false],
  ['amount', cells([]), true],
] as const)('%s', (kind, values, isByYear) => {
  expect(inferKind(values, isByYear)).toEqual({ kind, choices: [] });
});

it('a choice of the words that stand there again and again, the most frequent first', () => {
  const values = cells([...times(2, 'B'), ...times(4, 'A'), '－']);
  expect(inferKind(values, false)).toEqual({ kind: 'choice', choices: ['A', 'B'] });
});

it('no choice of words that could not be written down as one', () => {
  expect(inferKind(cells(times(6, '拡充、縮小')), false).kind).toBe('text');
});
