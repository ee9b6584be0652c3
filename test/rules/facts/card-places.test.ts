import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { cardKeys, type CardKey } from '../../../src/layout/card';
import { labelPlace, valuePlace } from '../../../src/rules/facts/card-places';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

const places = (put: Readonly<Record<string, Put>> = {}) => {
  const [card] = subjectOf(putAll(layOut(clean), put)).evaluation.cards;
  if (!card) throw new Error('no card');
  const columns = (placeOf: typeof labelPlace) => (key: CardKey) => placeOf(card, key)?.column ?? null;
  return { label: columns(labelPlace), value: columns(valuePlace) };
};

describe("a card's labels and values", () => {
  it('stand where they are', () => {
    const { label, value } = places();
    expect((['name', 'obligation', 'summary'] as const).map((key) => [label(key), value(key)])).toEqual([
      [1, 2],
      [3, 4],
      [1, 2],
    ]);
  });

  it('are those of all amounts, whose values stand under their years', () => {
    const { label, value } = places();
    expect((['moneyUnit', 'cost', 'generalFunds', 'labour'] as const).map((key) => [label(key), value(key)])).toEqual(
      Array.from({ length: 4 }, () => [3, null]),
    );
  });

  it('are known of what cannot be read, and not of what is blank or lacks its label', () => {
    const { label, value } = places({
      'card/1-1/name': { error: '#REF!' },
      'card/1-1/summary': null,
      'card/1-1/label/review': null,
    });
    expect((['name', 'summary', 'review', 'sdgTargets'] as const).map((key) => [label(key), value(key)])).toEqual([
      [1, 2],
      [1, null],
      [null, null],
      [null, null],
    ]);
  });

  it('are asked for in the order of the form', () => {
    expect(cardKeys.slice(0, 3)).toEqual(['name', 'obligation', 'department']);
  });
});
