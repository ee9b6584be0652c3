import type { OwnItem } from '../../src/layout/own-item';
import type { BusinessCard } from '../../src/model/evaluation';
import { ownFiguresOf } from '../../src/rollup/own-figures';

const item = (more: Partial<OwnItem> = {}) =>
  ({ form: 'card', kind: 'amount', label: '国庫支出金', under: null, sum: 'none', ...more }) as OwnItem;
const cardOf = (own: OwnItem, where: 'year' | 'alone' | 'missing') =>
  ({
    own: new Map(where === 'year' ? [] : [[own, { state: where === 'alone' ? 'read' : 'missing' }]]),
    years: [{ own: new Map(where === 'year' ? [[own, {}]] : []) }],
  }) as unknown as BusinessCard;
const isYearly = (own: OwnItem, ...cards: ('year' | 'alone' | 'missing')[]) =>
  ownFiguresOf(
    [own],
    cards.map((where) => cardOf(own, where)),
  )[0]?.yearly;

it('an item stands by year where it does on most cards that bear it', () => {
  const own = item();
  expect(isYearly(own, 'year', 'year', 'alone')).toBe(true);
  expect(isYearly(own, 'year', 'alone')).toBe(true);
  expect(isYearly(own, 'year', 'alone', 'alone', 'missing')).toBe(false);
  expect(isYearly(own, 'year', 'missing', 'missing')).toBe(true);
  expect(isYearly(own, 'missing')).toBe(false);
});

it('amounts and numbers of the card are figures; those asked for and sources are summed', () => {
  const own = [
    item({ sum: 'total' }),
    item({ kind: 'number' }),
    item({ under: '財源内訳' }),
    item({ kind: 'ratio' }),
    item({ kind: 'choice', sum: 'groups' }),
    item({ form: 'list' }),
  ];
  expect(ownFiguresOf(own, []).map(({ item: { kind }, source, summed }) => [kind, source, summed])).toEqual([
    ['amount', false, true],
    ['number', false, false],
    ['amount', true, true],
  ]);
});
