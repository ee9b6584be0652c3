import packageJson from '../../../package.json';
import { diagnostics } from '../../../src/taskpane/settings/diagnostics';
import { HostError } from '../../../src/workbook/host';

const excel = { host: 'Excel 16.0.17126 (PC)', sets: ['ExcelApi 1.17', 'RibbonApi 1.2'], browser: 'Edg/120' };
const at = new Date('2026-01-05T01:30:00Z');

it('tells the versions, what Excel knows, and that nothing has failed', () => {
  expect(diagnostics(excel, null).split('\n')).toEqual([
    `行政評価アシスト ${packageJson.version}`,
    'Excel 16.0.17126 (PC)',
    '要求セット: ExcelApi 1.17、RibbonApi 1.2',
    'ブラウザー: Edg/120',
    '最後のエラー: なし',
  ]);
});

it('tells the last error by its codes, and the member that failed', () => {
  const cause = { code: 'GeneralException', debugInfo: { errorLocation: 'Range.values' } };
  const failed = { error: new HostError('unknown', 'x', { cause }), at };
  expect(diagnostics(excel, failed)).toMatch(
    /最後のエラー: 2026-01-05T01:30:00\.000Z unknown · GeneralException · Range\.values$/u,
  );
});

it.each([
  ['a sheet and a cell', new HostError('changed-meanwhile', "'個票_施策1'!B4")],
  ['words of an error', new HostError('unknown', '内密の事業', { cause: new Error('内密の事業') })],
  [
    'what Excel says',
    new HostError('unknown', '', { cause: { code: '内密の事業', debugInfo: { errorLocation: '内密の事業!B4' } } }),
  ],
  ['nothing', new HostError('unknown', '内密の事業', { cause: null })],
])('tells nothing of the workbook, where the error has %s', (_, error) => {
  const told = diagnostics(excel, { error, at });
  expect(told).not.toMatch(/個票|内密|B4/u);
  expect(told).toContain(error.code);
});
