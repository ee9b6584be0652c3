import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { amountName, notableAmounts, ownerOf } from '../../../src/rules/facts/notable-amounts';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

const amounts = (puts: Readonly<Record<string, Put>> = {}) =>
  notableAmounts(subjectOf(putAll(layOut(clean), puts)).evaluation.cards, []);
const names = (puts: Readonly<Record<string, Put>>) =>
  amounts(puts).map((amount) => `${/-(\d+)/u.exec(ownerOf(amount))?.[1] ?? ''} ${amountName(amount)}`);

describe('notable amounts', () => {
  it('are few', () => {
    expect(amounts()).toEqual([]);
    expect(names({ 'card/1-1/cost/0': 0, 'card/1-1/cost/1': '—', 'card/1-1/labour/1': '調整中' })).toEqual([]);
  });

  it.each<[string, Put]>([
    ['empty', null],
    ['typed as text', '2,500'],
    ['below zero', -1],
    ['with decimals', 0.5],
  ])('are those %s', (_, put) => {
    expect(names({ 'card/1-2/generalFunds/1': put })).toEqual(['2 令和7年度(見込み)の所要一般財源']);
  });

  it('stand card by card and row by row', () => {
    expect(
      names({ 'card/1-2/cost/0': -1, 'card/1-1/labour/0': -1, 'card/1-1/cost/1': -1, 'card/1-1/cost/0': -1 }),
    ).toEqual([
      '1 令和6年度(予算)の事業費',
      '1 令和7年度(見込み)の事業費',
      '1 令和6年度(予算)の概算人件費',
      '2 令和6年度(予算)の事業費',
    ]);
  });

  it('are named without their year, where that cannot be read', () => {
    expect(names({ 'card/1-1/year/0': null, 'card/1-1/cost/0': -1, 'card/1-1/cost/1': -1 })).toEqual([
      '1 事業費',
      '1 令和7年度(見込み)の事業費',
    ]);
  });
});
