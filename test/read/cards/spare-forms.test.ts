import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { read } from '../../../src/read/read';
import { putAll } from '../../rules/put';
import { withCards } from '../../rules/clean-but';

const nothing = { obligation: null, department: null, direction: null, summary: null, progress: null, review: null };

/** Empty forms, a number on the first of them, behind the cards of 施策2. */
const withSpares = withCards(2, (cards) => [
  ...cards,
  ...cards.slice(0, 2).map((card, at) => ({
    ...card,
    ...nothing,
    number: at === 0 ? 6 : null,
    name: null,
    columns: card.columns.map(({ year, kind }) => ({ year, kind, cost: null, generalFunds: null, labour: null })),
  })),
]);
const laidOut = layOut(withSpares);
const namesIn = (puts: Readonly<Record<string, string | null>>) =>
  read(putAll(laidOut, puts)).cards.map(({ name }) => name.value);
const published = read(layOut(clean).snapshot).cards.map(({ name }) => name.value);

describe('empty forms', () => {
  it('are no cards where every listed project has one', () => {
    expect(namesIn({})).toEqual(published);
  });

  it('are cards as soon as anything is written on them', () => {
    expect(namesIn({ 'card/2-7/summary': '試験の事業。' })).toHaveLength(published.length + 1);
    expect(namesIn({ 'card/2-7/name': '新しい事業' })).toContain('新しい事業');
  });

  it('are no cards though formulas on them show amounts', () => {
    const sum = { value: 0, format: '#,##0', formula: true };
    const filled = putAll(laidOut, { 'card/2-7/cost/0': sum, 'card/2-7/cost/1': sum });
    expect(read(filled).cards).toHaveLength(published.length);
    expect(namesIn({ 'card/2-7/cost/0': '0' })).toHaveLength(published.length + 1);
  });

  it('are cards as far as the list names projects without one', () => {
    const empty = Object.fromEntries(
      [...laidOut.places.keys()]
        .filter((key) => key.startsWith('card/2-3/') && !key.includes('label'))
        .map((key) => [key, null]),
    );
    expect(namesIn(empty).filter((name) => name === null)).toHaveLength(1);
  });

  it('stand for a section all the same', () => {
    const groups = withSpares.cardGroups.map((group) => ({ ...group, cards: group.cards.slice(-1) })).slice(1, 2);
    const template = read(layOut({ ...withSpares, cardGroups: groups, list: null }).snapshot);
    expect(template.cards).toEqual([]);
    expect(template.sections.cards).toHaveLength(1);
  });
});
