import { expect, test } from '@jest/globals';
import { tellsOfYear } from '../../src/layout/of-year';
import type { OwnKind } from '../../src/layout/own-item';

test.each<[label: string, kind: OwnKind, isOfYear: boolean]>([
  ['総合評価', 'choice', true],
  ['今後の課題', 'longText', true],
  ['特記事項', 'longText', true],
  ['記入日', 'date', true],
  ['事業の目的', 'longText', false],
  ['対象（誰を）', 'longText', false],
  ['根拠法令', 'text', false],
  ['会計区分', 'choice', false],
  ['開始年度', 'year', false],
  ['実績額', 'amount', false],
  ['成果連動', 'mark', false],
])('%s (%s) tells of one year: %s', (label, kind, isOfYear) => {
  expect(tellsOfYear({ label, kind })).toBe(isOfYear);
});
