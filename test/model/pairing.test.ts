import type { BusinessCard, ListRow } from '../../src/model/evaluation';
import { likeness, pairProjects, type Pair } from '../../src/model/pairing';
import { aField } from '../rules/a-field';

interface Told {
  readonly name: string;
  readonly measure?: number | null;
  readonly number?: number;
}

/** Projects of which no more is told than pairing asks for. */
const projects = <P extends BusinessCard | ListRow>(told: readonly Told[]): P[] =>
  told.map(({ name, measure = 1, number = 1 }) => {
    const project = {
      name: aField(name),
      number: { ...aField(String(number)), value: number },
      measure,
      relisted: name.includes('再掲'),
    };
    return project as unknown as P;
  });

function paired(cards: readonly Told[], rows: readonly Told[]): string[] {
  const [onCards, listed] = [projects<BusinessCard>(cards), projects<ListRow>(rows)];
  const { pairs } = pairProjects({ cards: onCards, list: { rows: listed } as never });
  const shown = ({ card, row, names }: Pair) =>
    `${String(onCards.indexOf(card))}-${String(listed.indexOf(row))} ${names}`;
  return pairs.map(shown).sort();
}

describe('cards and rows are joined', () => {
  it.each<[string, Told[], Told[], string[]]>([
    [
      'by name, not by place',
      [{ name: '展示会' }, { name: '補助金' }],
      [{ name: '補助金' }, { name: '展示会' }],
      ['0-1 same', '1-0 same'],
    ],
    [
      'under their own 施策 first',
      [
        { name: '計量', measure: 2 },
        { name: '計量', measure: 1 },
      ],
      [
        { name: '計量', measure: 1 },
        { name: '計量', measure: 2 },
      ],
      ['0-1 same', '1-0 same'],
    ],
    [
      'of one name by number',
      [
        { name: '計量', number: 2 },
        { name: '計量', number: 1 },
      ],
      [
        { name: '計量', number: 1 },
        { name: '計量', number: 2 },
      ],
      ['0-1 same', '1-0 same'],
    ],
    ['over all 施策', [{ name: '計量', measure: 2 }], [{ name: '計量', measure: 1 }], ['0-0 same']],
    ['but for （再掲）', [{ name: '計量（再掲）' }], [{ name: '計量' }], ['0-0 same']],
    ['but for spaces and width', [{ name: '法人 Ａ負担金' }], [{ name: '法人A負担金' }], ['0-0 spacing']],
    ['as renamed from a likeness of 0.6 on', [{ name: 'あいうえお' }], [{ name: 'あいうかき' }], ['0-0 renamed']],
    ['below that not at all', [{ name: 'あいうえおか' }], [{ name: 'あいうきくけ' }], []],
    ['as renamed only within a 施策', [{ name: 'あいうえお', measure: 1 }], [{ name: 'あいうえか', measure: 2 }], []],
    [
      'as renamed where the list names no 施策',
      [{ name: 'あいうえお', measure: 1 }],
      [{ name: 'あいうえか', measure: null }],
      ['0-0 renamed'],
    ],
    [
      'to the most alike',
      [{ name: 'あいうえお' }, { name: 'あいうえか' }],
      [{ name: 'あいうえかき' }],
      ['1-0 renamed'],
    ],
    [
      "by number where one bears another's name",
      [
        { name: '計量', number: 1 },
        { name: '計量', number: 2 },
      ],
      [
        { name: '計量', number: 1 },
        { name: '展示会', number: 2 },
      ],
      ['0-0 same', '1-1 renamed'],
    ],
  ])('%s', (_, cards, rows, expected) => {
    expect(paired(cards, rows)).toEqual(expected);
  });

  it('as renamed where the row stands within a hundred of the card', () => {
    const others = (count: number): Told[] =>
      Array.from({ length: count }, (_, at) => ({ name: String(at).padStart(4, '零') }));
    expect(paired([{ name: 'あいうえお' }], [...others(100), { name: 'あいうえか' }])).toEqual(['0-100 renamed']);
    expect(paired([{ name: 'あいうえお' }], [...others(101), { name: 'あいうえか' }])).toEqual([]);
  });
});

it.each([
  ['計量', '計量', 1],
  ['計量', '展示', 0],
  ['あいうえお', 'あいうえ', 0.8],
  ['', '', 0],
  ['', '計量', 0],
])('%s and %s are alike by %d', (a, b, alike) => {
  expect(likeness(a, b)).toBeCloseTo(alike);
});
