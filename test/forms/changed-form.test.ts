import { clean } from '../../samples/clean';
import type { CardData, EvaluationData } from '../../samples/evaluation-data';
import { layOut, placeOf } from '../../samples/lay-out';
import { yearColumnName } from '../../src/model/fiscal-year';
import { review } from '../../src/review';
import { rollUp } from '../../src/rollup/roll-up';
import { address } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { insertRow } from '../rules/insert-row';
import { putAll } from '../rules/put';
import type { Row } from '../read/a-sheet';
import { items, withForm } from '../workbooks/form-sheet';

/** The city's own form as years go by: what is found, and what the amounts come to. */
function looked(snapshot: Snapshot, ...form: readonly (readonly Row[])[]) {
  const reviewed = review(form.length > 0 ? withForm(snapshot, ...form) : snapshot);
  const { columns, total, own } = rollUp(reviewed);
  return {
    findings: reviewed.findings.map(
      ({ rule, severity, place }) => `${severity} ${rule} ${place ? address(place) : ''}`,
    ),
    rules: [...new Set(reviewed.findings.map(({ rule }) => rule))],
    cost: Object.fromEntries(columns.map((column, index) => [yearColumnName(column), total.cost[index]])),
    generalFunds: total.generalFunds,
    directions: reviewed.evaluation.cards.map(({ direction }) => direction.value),
    own: own.map((one) =>
      'groups' in one ? [...one.groups].map(([value, { projects }]) => [value, projects]) : one.total,
    ),
  };
}

const changed = (change: (card: CardData, at: number) => CardData): EvaluationData => ({
  ...clean,
  cardGroups: clean.cardGroups.map((group, index) => ({
    ...group,
    cards: group.cards.map((card, at) => change(card, index * 100 + at)),
  })),
});
const cards = clean.cardGroups.flatMap(({ measure, cards: own }) =>
  own.map((_, at) => `card/${String(measure)}-${String(at + 1)}`),
);
const usual = looked(layOut(clean).snapshot);
const more = (kind: string, year: number) => ({ year, kind, cost: 20, generalFunds: 10, labour: 1 });

it.each([
  ['direction', '今後の方向性'],
  ['generalFunds', 'うち一般財源'],
])('%s under another name on all cards is one query, and nothing is lost', (name, label) => {
  const puts = Object.fromEntries(cards.map((card) => [`${card}/label/${name}`, label]));
  const { findings, ...read } = looked(putAll(layOut(clean), puts));
  expect(findings).toEqual([expect.stringMatching(/^query label-renamed /u)]);
  expect(read).toEqual({ ...usual, findings: undefined, rules: ['label-renamed'] });
});

describe('a further year column', () => {
  const years: readonly Row[] = [
    ['年度', '区分', '記入'],
    ['前年度', '決算', '任意'],
    ['今年度', '予算', '必須'],
    ['次年度', '見込み', '必須'],
  ];

  it.each([
    ['in front, on all cards', changed((card) => ({ ...card, columns: [more('決算', 2023), ...card.columns] })), 540],
    ['in front, of 実績', changed((card) => ({ ...card, columns: [more('実績', 2023), ...card.columns] })), 540],
    ['behind, on all cards', changed((card) => ({ ...card, columns: [...card.columns, more('計画', 2026)] })), 540],
  ])('%s is one query, and a column of its own', (_, data, sum) => {
    const { findings, cost } = looked(layOut(data).snapshot);
    expect(findings).toEqual([expect.stringMatching(/^query year-mismatch /u)]);
    expect(cost).toMatchObject(usual.cost);
    expect(Object.values(cost)).toHaveLength(Object.values(usual.cost).length + 1);
    expect(Object.values(cost)).toContain(sum);
  });

  it('that 様式定義 has is silent', () => {
    const data = changed((card) => ({ ...card, columns: [more('決算', 2023), ...card.columns] }));
    const { findings, cost } = looked(layOut(data).snapshot, items(), years);
    expect(findings).toEqual([]);
    expect(cost).toEqual({ ...usual.cost, '令和5年度(決算)': 540 });
  });

  it('in front, blank on a card as its 見込み is, leaves that to be filled in', () => {
    const blank = { cost: null, generalFunds: null, labour: null };
    const data = changed((card, at) => {
      const [budget, forecast] = card.columns;
      const before = { ...more('決算', 2023), ...(at === 0 ? blank : {}) };
      if (!budget || !forecast) throw new Error('a card of two years');
      return { ...card, columns: [before, budget, at === 0 ? { ...forecast, ...blank } : forecast] };
    });
    expect(looked(layOut(data).snapshot).findings).toEqual(['error required-blank G6', 'query year-mismatch E14']);
  });

  it('on one card is an error there, and a column of its own', () => {
    const data = changed((card, at) => (at === 0 ? { ...card, columns: [...card.columns, more('計画', 2026)] } : card));
    const { findings, cost } = looked(layOut(data).snapshot);
    expect(findings).toEqual([expect.stringMatching(/^error year-mismatch /u)]);
    expect(cost).toEqual({ ...usual.cost, '令和8年度(計画)': 20 });
  });
});

describe('a further row on all cards', () => {
  /** From the last card on, so that the places of those above stay as they are. */
  const added = (key: string, rowOf: (index: number) => readonly (string | number)[]) => {
    const laidOut = layOut(clean);
    return cards.reduceRight((snapshot, card, index) => {
      const at = placeOf(laidOut, `${card}/label/${key}`);
      return insertRow(snapshot, { ...at, row: at.row + 1 }, rowOf(index));
    }, laidOut.snapshot);
  };
  const amounts = added('labour', () => ['国庫支出金', 99_999, 99_999]);
  const grades = added('progress', (index) => ['必要性', index === 3 ? 'Z' : index % 2 === 0 ? 'A' : 'B']);
  const own = (name: string, kind: string, rest: Record<string, string>) =>
    items({ 欄: '個票', この様式での項目名: name, 種類: kind, ...rest });

  it('is one notice for the workbook', () => {
    expect(looked(amounts).findings).toEqual([expect.stringMatching(/^notice label-unknown /u)]);
    expect(looked(grades).findings).toEqual([expect.stringMatching(/^notice label-unknown /u)]);
  });

  it('is held against a relation on each card, in each year', () => {
    const { rules, findings, ...sums } = looked(amounts, own('国庫支出金', '金額', { 集計: '合計' }), [
      ['検算'],
      ['国庫支出金≦事業費'],
    ]);
    expect(rules).toEqual(['relation-broken']);
    // One project, a deposit, costs more than that.
    expect(findings).toHaveLength(2 * (cards.length - 1));
    expect(sums).toMatchObject({ cost: usual.cost, own: [[99_999 * cards.length, 99_999 * cards.length]] });
  });

  it('is held against its choices, and counted by them', () => {
    const { findings, own: groups } = looked(grades, own('必要性', '選択', { 選択肢: 'A、B、C', 集計: '区分別' }));
    expect(findings).toEqual([expect.stringMatching(/^error choice-unknown /u)]);
    expect(groups).toEqual([
      [
        ['A', 14],
        ['B', 12],
        ['Z', 1],
      ],
    ]);
  });
});
