import { isSetAsideName } from '../../src/workbook/set-aside-name';

it.each([
  ['事務事業一覧(元)', true],
  ['集計（元2）', true],
  ['検証結果(元)', true],
  ['集計', false],
  ['集計(様式)', false],
  ['概要(元)', false],
  ['集計(元) (2)', false],
])('%s', (name, expected) => {
  expect(isSetAsideName(name)).toBe(expected);
});
