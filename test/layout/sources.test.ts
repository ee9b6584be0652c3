import type { OwnItem } from '../../src/layout/own-item';
import { sourcesAmong } from '../../src/layout/sources';

const item = (label: string, under: string | null, more: Partial<OwnItem> = {}) =>
  ({ form: 'card', kind: 'amount', label, under, ...more }) as OwnItem;
const sources = (...own: OwnItem[]) => sourcesAmong(own).map(({ label }) => label);

it('the amounts under 財源内訳 are sources', () => {
  expect(sources(item('国庫支出金', '財源内訳'), item('地方債', '財源の内訳'))).toEqual(['国庫支出金', '地方債']);
});

it('nothing else is', () => {
  expect(
    sources(
      item('国庫支出金', null),
      item('報酬', '事業費の内訳'),
      item('補助率', '財源内訳', { kind: 'ratio' }),
      item('国庫支出金', '財源内訳', { form: 'list' }),
      item('うち交付税', '一般財源'),
    ),
  ).toEqual([]);
});

it('of a source and its parts, the parts are', () => {
  expect(sources(item('特定財源', '財源内訳'), item('国庫支出金', '特定財源'), item('一般財源', '財源内訳'))).toEqual([
    '国庫支出金',
    '一般財源',
  ]);
});
