import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { aboveCost } from '../../../src/rules/facts/above-cost';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

const above = (puts: Readonly<Record<string, Put>>) =>
  aboveCost(subjectOf(putAll(layOut(clean), puts)).evaluation.cards, 'generalFunds').map(
    ({ card, field, cost, words }) => [card.number.value, field.value?.thousandYen, cost.value?.thousandYen, words],
  );

describe('the amounts above the cost of their year', () => {
  it('are told with both', () => {
    expect(
      above({
        'card/1-2/cost/0': 2500,
        'card/1-2/generalFunds/0': 25000,
        'card/1-2/cost/1': 1,
        'card/1-2/generalFunds/1': 2,
      }),
    ).toEqual([
      [2, 25000, 2500, '令和6年度(予算)の所要一般財源25,000千円が、事業費2,500千円'],
      [2, 2, 1, '令和7年度(見込み)の所要一般財源2千円が、事業費1千円'],
    ]);
  });

  it('are named without a year that cannot be read', () => {
    const [, , , words] =
      above({ 'card/1-2/year/0': null, 'card/1-2/cost/0': 1, 'card/1-2/generalFunds/0': 2 })[0] ?? [];
    expect(words).toBe('所要一般財源2千円が、事業費1千円');
  });

  it('are none where both are alike, or either is not read', () => {
    expect(above({ 'card/1-2/cost/0': 2500, 'card/1-2/generalFunds/0': 2500 })).toEqual([]);
    expect(above({ 'card/1-2/cost/0': null, 'card/1-2/cost/1': 0, 'card/1-2/generalFunds/1': '調整中' })).toEqual([]);
  });
});
