import * as fc from '../cases';
import type { EvaluationData } from '../../samples/evaluation-data';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { compare } from '../../src/compare/comparison';
import { toCompareJson } from '../../src/compare/json';
import { readOnly } from '../../src/review';
import { lastYearOf } from '../workbooks/last-year';
import { seeded } from '../workbooks/random';
import { randomEvaluation } from '../workbooks/random-evaluation';
import { layouts } from '../workbooks/random-layout';
import { cardsToPlantIn, plantGone, plantKpi, plantNew, plants, type PlantedChange } from './planted-changes';

const readData = (data: EvaluationData, layout: Partial<Layout> = {}) => readOnly(layOut(data, layout).snapshot);

/** `施策1-3 名称` → `名称`. */
const plain = (project: string): string => project.replace(/^\S+ /u, '');

/** All that is listed, a line each. */
function listed(
  last: EvaluationData,
  now: EvaluationData,
  layout: Partial<Layout> = {},
  lastLayout = layout,
): string[] {
  const json = toCompareJson(compare(readData(last, lastLayout), readData(now, layout)));
  return [
    ...json.projects.new.map(({ name }) => `new ${name}`),
    ...json.projects.gone.map(({ name }) => `gone ${name}`),
    ...json.projects.renamed.map(({ from, to }) => `renamed ${from} ${to}`),
    ...json.projects.moved.map(({ project, what, to }) => `moved ${plain(project)} ${what} ${to}`),
    ...json.directions.map((one) => `directions ${plain(one.project)} ${String(one.this)}`),
    ...json.amounts.map((one) => `amounts ${plain(one.project)} ${one.item} ${String(one.this)}`),
    ...json.kpis.map((one) => `kpis ${one.name} ${one.field} ${String(one.this)}`),
    ...json.unchangedTexts.map(
      ({ project, field }) => `unchangedTexts ${plain(project)} ${field.replace(/\(.*$/u, '')}`,
    ),
    ...('errata' in json ? json.errata.map(({ item, right }) => `errata ${item} ${right}`) : []),
  ].sort();
}

const soils = fc.tuple(
  fc.nat(),
  fc.record({
    cards: fc.integer({ min: 8, max: 20 }),
    measures: fc.integer({ min: 1, max: 3 }),
    kpis: fc.integer({ min: 1, max: 3 }),
  }),
  layouts,
  layouts,
);

describe('compare', () => {
  test('lists exactly what was planted, whatever the two workbooks look like', () => {
    fc.assert(
      fc.property(
        soils,
        fc.shuffledSubarray(Object.keys(plants) as (keyof typeof plants)[]),
        fc.boolean(),
        (soil, chosen, more) => {
          const [seed, size, layout, lastLayout] = soil;
          const random = seeded(seed + 1);
          const before = randomEvaluation(seed, size);
          const cards = cardsToPlantIn(before);
          fc.pre(cards.length > chosen.length + 2 && !JSON.stringify(before).includes('再掲'));
          const planted: string[] = [];
          let data = before;
          const put = (change: PlantedChange | null) => {
            if (!change) return;
            data = change.data;
            planted.push(change.listed);
          };
          chosen.forEach((kind, at) => {
            const picked = cards[at];
            if (picked) put(plants[kind](data, picked, random));
          });
          if (more) {
            put(plantKpi(data, random));
            const last = cards.at(-1);
            if (last) put(plantGone(data, last));
            const first = cards[0];
            if (first) put(plantNew(data, first));
          }
          expect(listed(lastYearOf(before), data, layout, lastLayout)).toEqual(planted.sort());
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  test('tells no amount that is not filled in yet', () => {
    const data = randomEvaluation(7, { cards: 4, measures: 1, kpis: 1 });
    const unfilled: EvaluationData = {
      ...data,
      list: null,
      cardGroups: data.cardGroups.map((group) => ({
        ...group,
        cards: group.cards.map((card) => ({
          ...card,
          columns: card.columns.map((column) => ({ ...column, cost: null, generalFunds: null, labour: null })),
        })),
      })),
    };
    const amounts = (last: EvaluationData, now: EvaluationData) =>
      listed(last, now).filter((line) => line.startsWith('amounts'));
    expect(amounts(lastYearOf(data), unfilled)).toEqual([]);
    expect(amounts(lastYearOf(unfilled), data).length).toBeGreaterThan(0);
  });

  test('finds nothing where nothing changed', () => {
    const data = randomEvaluation(7, { cards: 20, measures: 3, kpis: 2 });
    expect(listed(lastYearOf(data), data)).toEqual([]);
    expect(listed(data, data)).toEqual([]);
  });
});
