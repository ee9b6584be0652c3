import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { unfilledCards } from '../../../src/rules/facts/unfilled-cards';
import { textOf } from '../../../src/model/field';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

const laidOut = () => layOut(clean);
const keysOf = (id: string) =>
  [...laidOut().places.keys()].filter((key) => key.startsWith(`card/${id}/`) && !/label|number|year/u.test(key));
const emptied = (id: string): Record<string, Put> => Object.fromEntries(keysOf(id).map((key) => [key, null]));

/** The cards that nobody has begun to fill in: the first value to be filled in, and the rows whose card each may be. */
const unfilled = (puts: Readonly<Record<string, Put>>) =>
  unfilledCards(subjectOf(putAll(laidOut(), puts))).map(({ first, mayBe }) => [
    first.label,
    textOf(first),
    mayBe.map(({ name }) => textOf(name)),
  ]);
const rowsOf = (puts: Readonly<Record<string, Put>>) => unfilled(puts).map(([, , rows]) => rows?.length);

describe('a card that nobody has begun to fill in', () => {
  it('is none of a listed project, where it bears a name', () => {
    expect(unfilled({ ...emptied('3-7'), 'card/3-7/name': '計量業務' })).toEqual([['法定／自主', '', []]]);
  });

  it('is that of the listed project of its number, where it bears no name', () => {
    expect(unfilled(emptied('3-7'))).toEqual([['事業名', '', ['計量業務']]]);
  });

  it('is that of this project alone, though others have no card either', () => {
    expect(rowsOf({ ...emptied('3-7'), ...emptied('3-8') })).toEqual([1, 1]);
    expect(rowsOf({ ...emptied('2-5'), ...emptied('3-7'), 'card/2-5/number': 9, 'card/3-7/number': 9 })).toEqual([
      1, 1,
    ]);
  });

  it('may be that of any listed project of its 施策 without a card, where its number tells none', () => {
    expect(rowsOf({ ...emptied('3-7'), ...emptied('3-8'), 'card/3-7/number': 9, 'card/3-8/number': 10 })[0]).toBe(2);
  });

  it('is that of none that is unnamed or of another 施策', () => {
    const unnamed = {
      ...emptied('3-7'),
      ...emptied('3-8'),
      'card/3-7/number': 9,
      'card/3-8/number': 10,
      'list/3-7/name': null,
    };
    expect(rowsOf(unnamed)[0]).toBe(1);
    expect(rowsOf({ ...emptied('3-7'), 'card/2-5/name': '市民農園の開設' })).toEqual([1]);
  });
});
