import { expectedLabel, locateCard, mostCommon, usualOffsets } from '../../src/read/card-slots';
import { cardLabelsOf } from '../../src/read/card-labels';
import { readSheet } from '../../src/read/sheet';
import { address } from '../../src/workbook/address';
import { cardRows, locatedCard, locatedCards } from './a-card';
import { aSheet } from './a-sheet';

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });

describe('a located card', () => {
  it('knows where its labels and values stand', () => {
    const { label, value } = locatedCard();
    expect([...label].map(([key, hit]) => `${key} ${address(hit)}`)).toEqual([
      'name B1', 'obligation D1', 'department B2', 'direction D2', 'summary B3', 'finance D3', 'cost D4', 'generalFunds D5', 'labour D6', 'progress B7', 'review B8',
    ]);
    expect([...value].map(([key, cell]) => `${key} ${address(cell)}`)).toEqual([
      'name C1', 'obligation E1', 'department C2', 'direction E2', 'summary C3', 'progress C7', 'review C8',
    ]);
  });

  it('has no value where none stands before the next label', () => {
    expect(locatedCard({ C1: null }).value.has('name')).toBe(false);
  });

  it('has its values at most one column right of its edge', () => {
    expect(locatedCard({ C7: null, G7: '成果' }).value.get('progress')).toMatchObject({ column: 6 });
    expect(locatedCard({ C7: null, H7: '成果' }).value.has('progress')).toBe(false);
  });

  it('has no value in the columns of the card beside it', () => {
    const sheet = readSheet(aSheet(cardRows({ C7: null, D7: '成果' })));
    const [labels] = cardLabelsOf(sheet, new Set());
    if (!labels) throw new Error('no card');
    expect(locateCard(sheet, { ...labels, to: 3 }).value.has('progress')).toBe(true);
    expect(locateCard(sheet, { ...labels, to: 2 }).value.has('progress')).toBe(false);
  });
});

describe('how far right a card reaches', () => {
  const edge = (typed: Parameters<typeof locatedCard>[0], merges?: string[]) => locatedCard(typed, merges).edge;

  it('is to its second year heading', () => {
    expect(edge({})).toBe(5);
    expect(edge({ G3: '令和8年度(見込み)' })).toBe(5);
    expect(edge({ G3: '備考', G4: 5 })).toBe(5);
  });

  it('is to the end of a merged heading', () => {
    expect(edge({}, ['F3:H3'])).toBe(7);
  });

  it('is to the second amounts, where a heading cannot be read', () => {
    expect(edge({ F3: '来年', G4: 5 })).toBe(5);
    expect(edge({ F3: null, F4: null, G4: 5 })).toBe(6);
    expect(edge({ F3: null, F4: null, AB4: 5 })).toBe(27);
    expect(edge({ F3: null, F4: null, AC4: 5 })).toBe(5);
  });

  it('is to the cells merged beside its labels', () => {
    expect(edge({}, ['C7:I7'])).toBe(8);
  });

  it('is to its labels, and to the cell beside them', () => {
    const none = { E3: null, F3: null, E4: null, F4: null, E5: null, F5: null, E6: null, F6: null };
    expect(edge(none)).toBe(4);
    expect(edge({ ...none, E1: '重点事業', F1: 'ロジックモデル' })).toBe(6);
  });
});

describe('usual offsets', () => {
  const shifted = cardRows({ C7: null, D7: '成果' });

  it('are those of most cards', () => {
    const { number, value, label } = usualOffsets(locatedCards([...shifted, ...cardRows(), ...cardRows()]));
    expect(number).toBe(1);
    expect([value.get('progress'), value.get('name')]).toEqual([1, 1]);
    expect(label.get('finance')).toEqual({ rows: 2, columns: 2 });
    expect(label.get('name')).toEqual({ rows: 0, columns: 0 });
    expect(label.get('review')).toEqual({ rows: 7, columns: 0 });
    expect(label.has('priority')).toBe(false);
    expect(usualOffsets(locatedCards([...shifted, ...cardRows(), ...shifted])).value.get('progress')).toBe(2);
  });

  it('may lead left', () => {
    const left = cardRows({ A3: '概要', B3: '内容', C3: null });
    expect(usualOffsets(locatedCards(left)).label.get('summary')).toEqual({ rows: 2, columns: -1 });
  });

  it('of labels are those of cards that bear 事業名', () => {
    expect(usualOffsets(locatedCards(cardRows({ B1: null }))).label.size).toBe(0);
    expect(usualOffsets(locatedCards(cardRows({ B1: null }))).value.get('progress')).toBe(1);
  });
});

describe('a label that a card lacks', () => {
  const usual = () => usualOffsets(locatedCards(cardRows()));
  const lacking = (typed: Parameters<typeof cardRows>[0]) => {
    const [, card] = locatedCards([...cardRows(), [], ...cardRows(typed)]);
    if (!card) throw new Error('no second card');
    return card;
  };

  it('is expected where it stands in the others', () => {
    expect(expectedLabel(lacking({ D3: null }), 'finance', usual())).toEqual(place(11, 3));
  });

  it('is expected as seen from the first label that stands', () => {
    expect(expectedLabel(lacking({ B1: null }), 'name', usual())).toEqual(place(9, 1));
    expect(expectedLabel(lacking({ B1: null, D1: null }), 'name', usual())).toEqual(place(9, 1));
  });

  it('is expected at the first label, where no other card tells', () => {
    expect(expectedLabel(lacking({ B1: null }), 'priority', usual())).toEqual(place(9, 3));
    expect(expectedLabel(lacking({ B1: null }), 'name', usualOffsets([]))).toEqual(place(9, 3));
  });

  it('is expected on the sheet', () => {
    const far = { ...usual(), label: new Map([['name', { rows: 0, columns: 0 }], ['finance', { rows: -3, columns: -4 }]] as const) };
    expect(expectedLabel(locatedCard(), 'finance', far)).toEqual(place(0, 0));
  });
});

it.each([[[], null], [[2], 2], [[1, 2, 2], 2], [[3, 2, 2, 3], 3], [[0, 0, 5], 0]])('the most common of %j is %j', (offsets, most) => {
  expect(mostCommon(offsets)).toBe(most);
});
