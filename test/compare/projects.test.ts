import type { CardData, EvaluationData } from '../../samples/evaluation-data';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { compare, type Comparison } from '../../src/compare/comparison';
import type { Settings } from '../../src/model/settings';
import { readOnly } from '../../src/review';
import { plainName } from '../../src/model/names';
import { renumbered, withCards } from '../rules/clean-but';
import { bigEvaluation } from '../workbooks/big';
import { cpuTime } from '../cpu-time';
import { lastYearOf } from '../workbooks/last-year';
import { items } from '../workbooks/form-sheet';
import { withForm } from '../workbooks/form-sheet';

const last = lastYearOf(clean);
const readData = (data: EvaluationData) => readOnly(layOut({ ...data, list: null }).snapshot);
const compared = (now: EvaluationData, before: EvaluationData = last) => compare(readData(before), readData(now));

const told = ({ renamed, fresh, gone, moved }: Comparison) => ({
  renamed: renamed.map(({ last: from, now, by }) => [plainName(from.name), plainName(now.name), by]),
  fresh: fresh.map(({ name }) => plainName(name)),
  gone: gone.map(({ name }) => plainName(name)),
  moved: moved.map(({ what, from, to }) => [what, from, to]),
});
const nothing = { renamed: [], fresh: [], gone: [], moved: [] };

const withFirst = (changes: Partial<CardData>): EvaluationData =>
  withCards(1, (cards) => cards.map((card, at) => (at === 0 ? { ...card, ...changes } : card)));
const firstName = String(clean.cardGroups[0]?.cards[0]?.name);

describe('projects of two years', () => {
  test('are paired by name, whatever its width and spaces', () => {
    expect(told(compared(withFirst({ name: ` ${firstName}\u3000` })))).toEqual(nothing);
  });

  test('are paired by likeness', () => {
    expect(told(compared(withFirst({ name: `新${firstName}` })))).toEqual({
      ...nothing,
      renamed: [[firstName, `新${firstName}`, 'likeness']],
    });
  });

  test('are paired by amounts, department and 施策 where nothing else tells', () => {
    const columns = (clean.cardGroups[0]?.cards[0]?.columns ?? []).map((one) => ({ ...one, cost: 45_678 }));
    const before = lastYearOf(withFirst({ columns }));
    expect(told(compared(withFirst({ columns, name: 'まったく別の名の取組' }), before))).toEqual({
      ...nothing,
      renamed: [[firstName, 'まったく別の名の取組', 'amounts']],
    });
    const elsewhere = [{ division: '市民部', section: '環境課' }];
    expect(told(compared(withFirst({ columns, name: 'まったく別の名の取組', department: elsewhere }), before))).toEqual(
      {
        ...nothing,
        fresh: ['まったく別の名の取組'],
        gone: [firstName],
      },
    );
  });

  test('small amounts that happen to be the same tell nothing', () => {
    const columns = (clean.cardGroups[0]?.cards[0]?.columns ?? []).map((one) => ({
      ...one,
      cost: 50,
      labour: 5,
      generalFunds: 50,
    }));
    const now = compared(withFirst({ columns, name: 'まったく別の名の取組' }), lastYearOf(withFirst({ columns })));
    expect(told(now)).toMatchObject({ fresh: ['まったく別の名の取組'], gone: [firstName], renamed: [] });
  });

  test('are paired, and parted, as 設定 says', () => {
    const now = withFirst({ name: 'まったく別の名の取組' });
    const settled = (formerProjects: Settings['formerProjects'], other = now) =>
      told(compare(readData(last), readData(other), { formerProjects }));
    expect(settled([{ last: firstName, now: 'まったく別の 名の取組' }])).toEqual({
      ...nothing,
      renamed: [[firstName, 'まったく別の名の取組', 'person']],
    });
    const alike = withFirst({ name: `新${firstName}` });
    expect(settled([{ last: firstName, now: null }], alike)).toEqual({
      ...nothing,
      fresh: [`新${firstName}`],
      gone: [firstName],
    });
    expect(settled([{ last: 'どこにもない', now: 'まったく別の名の取組' }])).toMatchObject({
      renamed: [[firstName, 'まったく別の名の取組', 'amounts']],
    });
  });

  test('that move to another 施策 are told with both', () => {
    const [first] = clean.cardGroups[0]?.cards ?? [];
    const away = withCards(1, (cards) => renumbered(cards.slice(1)));
    const now = withCards(2, (cards) => renumbered(first ? [...cards, first] : cards), away);
    const [one, two] = clean.measures;
    expect(told(compared(now)).moved).toEqual([
      ['measure', `施策1 ${String(one?.name)}`, `施策2 ${String(two?.name)}`],
    ]);
  });

  test('have not moved where their 施策 has another number', () => {
    const number = (own: number) => (own === 1 ? 2 : own === 2 ? 1 : own);
    const now: EvaluationData = {
      ...clean,
      measures: [...clean.measures]
        .map((one) => ({ ...one, number: number(one.number) }))
        .sort((a, b) => a.number - b.number),
      cardGroups: clean.cardGroups
        .map((one) => ({ ...one, measure: number(one.measure) }))
        .sort((a, b) => a.measure - b.measure),
    };
    expect(told(compared(now))).toEqual(nothing);
  });

  test('have not moved to another 部 by an announced reorganisation', () => {
    const department = [{ division: '産業経済部', section: '商工課' }];
    const now = withFirst({ department });
    expect(told(compared(now)).moved).toEqual([['division', '観光商工部', '産業経済部']]);
    const snapshot = withForm(layOut({ ...now, list: null }).snapshot, items(), [
      ['旧部課', '新部課'],
      ['観光商工部・商工課', '産業経済部・商工課'],
    ]);
    expect(compare(readData(last), readOnly(snapshot)).moved).toEqual([]);
  });

  test('are counted once where they are shown once more', () => {
    const [first] = clean.cardGroups[0]?.cards ?? [];
    const now = withCards(2, (cards) =>
      renumbered(first ? [...cards, { ...first, name: `${firstName}（再掲）` }] : cards),
    );
    expect(told(compared(now))).toEqual(nothing);
  });

  test('are counted once where they are shown once more without the mark', () => {
    const [first] = clean.cardGroups[0]?.cards ?? [];
    if (!first) throw new RangeError('no card');
    const again = withCards(2, (cards) => renumbered([...cards, first]));
    const { pairs } = compared(again, lastYearOf(again));
    expect(pairs.filter(({ now: { name } }) => plainName(name) === firstName)).toHaveLength(1);
    // In one of the years alone, it is none that is new or gone.
    const apart = withCards(
      2,
      (cards) =>
        cards.map((card) =>
          card.name === firstName
            ? { ...card, name: firstName, columns: card.columns.map((column) => ({ ...column, cost: 77 })) }
            : card,
        ),
      again,
    );
    expect(told(compared(apart, lastYearOf(again)))).toEqual(nothing);
    expect(told(compared(again, lastYearOf(apart)))).toEqual(nothing);
  });

  test('of 1,100 cards take linear time, though all are renamed', () => {
    const cpuOf = (cards: number, times: number): number => {
      const now = bigEvaluation(cards);
      const renamed = {
        ...now,
        cardGroups: now.cardGroups.map((group) => ({
          ...group,
          cards: group.cards.map((card) => ({ ...card, name: `新${String(card.name)}` })),
        })),
      };
      const [a, b] = [readData(lastYearOf(now)), readData(renamed)];
      compare(a, b);
      const start = cpuTime();
      for (let run = 0; run < times; run += 1) compare(a, b);
      return cpuTime() - start;
    };
    expect(cpuOf(1100, 1) / cpuOf(110, 10)).toBeLessThan(4);
  });
});
