import * as fc from '../cases';
import type { CardData, EvaluationData, KpiData } from '../../samples/evaluation-data';
import { likeness } from '../../src/model/pairing';
import { evaluations, randomEvaluation } from '../workbooks/random-evaluation';

const holds = (law: (data: EvaluationData) => void): void => {
  fc.assert(fc.property(evaluations({ cards: 40 }), law), { numRuns: 150 });
};
const cardsOf = (data: EvaluationData): CardData[] => data.cardGroups.flatMap(({ cards }) => [...cards]);

test('the same seed gives the same evaluation, another seed another', () => {
  const size = { cards: 20, measures: 3, kpis: 2 };
  expect(randomEvaluation(7, size)).toEqual(randomEvaluation(7, size));
  expect(randomEvaluation(7, size)).not.toEqual(randomEvaluation(8, size));
});

test('as many cards, measures and KPIs come as were asked for, up to 1,000 cards', () => {
  const data = randomEvaluation(3, { cards: 1000, measures: 1, kpis: 6 });
  expect([cardsOf(data).length, data.measures.length, data.kpis.length]).toEqual([1000, 1, 6]);
  expect(randomEvaluation(3, { cards: 2, measures: 9, kpis: 1 }).measures).toHaveLength(2);
});

test('names are unique, and unlike each other within a measure', () => {
  holds((data) => {
    const names = cardsOf(data).map(({ name }) => String(name));
    expect(new Set(names).size).toBe(names.length);
    const alike = data.cardGroups.flatMap(({ cards }) => {
      const own = cards.map(({ name }) => String(name)).filter((name) => !name.includes('再掲'));
      return own.flatMap((name, at) => own.slice(0, at).filter((other) => likeness(name, other) >= 0.6));
    });
    expect(alike).toEqual([]);
  });
});

test('list and cards agree row by row, and are numbered from 1', () => {
  holds((data) => {
    data.cardGroups.forEach(({ measure, name, cards }, at) => {
      expect(cards.length).toBeGreaterThan(0);
      const group = data.list?.groups[at];
      expect([group?.measure, group?.name]).toEqual([measure, name]);
      expect(group?.rows.map((row) => [row.number, row.name, row.direction, row.department])).toEqual(
        cards.map((card, place) => [place + 1, card.name, card.direction, card.department]),
      );
    });
  });
});

test('amounts are whole, funded within cost, and swing by less than 30 % but where the direction says so', () => {
  holds((data) => {
    for (const { direction, columns } of cardsOf(data)) {
      for (const { cost, generalFunds, labour } of columns) {
        for (const amount of [cost, generalFunds, labour])
          expect(amount === null || Number.isInteger(amount)).toBe(true);
        expect(Number(generalFunds)).toBeLessThanOrEqual(Number(cost));
      }
      const [now, next] = columns.map(({ cost }) => cost);
      if (['終了', '廃止', '完了'].includes(String(direction))) expect(Number(next)).toBe(0);
      else if (direction === '新規') expect(Number(now)).toBe(0);
      else if (direction === '拡充') expect(Number(next)).toBeGreaterThanOrEqual(Number(now));
      else if (direction === '縮小') expect(Number(next)).toBeLessThanOrEqual(Number(now));
      else if (Number(now) >= 1000) expect(Math.abs(Number(next) / Number(now) - 1)).toBeLessThan(0.3);
      if (Number(now) > 0 && Number(next) === 0) expect(['終了', '廃止', '完了']).toContain(direction);
    }
  });
});

test('no policy copies its content, and 【n】 headings pair up', () => {
  const headings = (text: unknown): string[] => String(text).match(/【\d+】.*/g) ?? [];
  holds((data) => {
    data.assessments.forEach(({ policy, activities, issues }, at) => {
      expect(policy).not.toBe(data.measures[at]?.content);
      expect(headings(activities)).toEqual(headings(issues));
    });
  });
});

test('targets run toward the final one, no actual passes it, and 検証 agrees with every actual', () => {
  const falls = (kpi: KpiData): boolean => Number(kpi.finalTarget) < Number(kpi.years[0]?.target);
  holds((data) => {
    for (const kpi of data.kpis) {
      const sign = falls(kpi) ? -1 : 1;
      const targets = [...kpi.years.map(({ target }) => Number(target)), Number(kpi.finalTarget)];
      targets.slice(1).forEach((target, at) => {
        expect(sign * (target - Number(targets[at]))).toBeGreaterThan(0);
      });
      expect(kpi.years[0]?.actual).not.toBeNull();
      for (const { target, actual } of kpi.years) {
        if (typeof actual !== 'number') continue;
        expect(sign * (Number(kpi.finalTarget) - actual)).toBeGreaterThan(0);
        const short = sign * (actual - Number(target)) < 0;
        expect(String(kpi.verification)).toContain(short ? 'ため、目標に達していない' : '目標を達成している');
      }
    }
  });
});

test('a project listed again stands under another measure with the same figures', () => {
  let seen = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const cards = cardsOf(randomEvaluation(seed, { cards: 6, measures: 2, kpis: 1 }));
    for (const card of cards.filter(({ name }) => String(name).endsWith('（再掲）'))) {
      const original = cards.find(({ name }) => name === String(card.name).replace('（再掲）', ''));
      expect({ ...card, name: '', number: 0 }).toEqual({ ...original, name: '', number: 0 });
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(3);
});
