import { formerName } from '../../src/workbook/former-name';

const renames = [
  { from: '点検結果', to: '点検結果(元)' },
  { from: '検証結果', to: '点検結果' },
  { from: 'List', to: 'List(元)' },
];

it.each([
  ['点検結果', '検証結果'],
  ['list', null],
  ['集計', '集計'],
])('%s was called %s', (name, former) => {
  expect(formerName({ renames }, name)).toBe(former);
});
