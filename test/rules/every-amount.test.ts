import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { amountName, everyAmount } from '../../src/rules/every-amount';
import { putAll, type Put } from './put';
import { subjectOf } from './subject-of';

const amounts = (puts: Readonly<Record<string, Put>> = {}) => everyAmount(subjectOf(putAll(layOut(clean), puts)).evaluation.cards);

describe('every amount', () => {
  it('is six a card, row by row', () => {
    expect(amounts()).toHaveLength(27 * 6);
    expect(amounts().slice(0, 6).map(amountName)).toEqual(
      ['事業費', '所要一般財源', '概算人件費'].flatMap((row) => [`令和6年度(予算)の${row}`, `令和7年度(見込み)の${row}`]),
    );
    expect(amounts()[6]?.card.number.value).toBe(2);
  });

  it('is named without its year, where that cannot be read', () => {
    expect(amounts({ 'card/1-1/year/0': null }).slice(0, 2).map(amountName)).toEqual(['事業費', '令和7年度(見込み)の事業費']);
  });
});
