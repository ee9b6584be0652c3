import { locateCard } from '../../../src/read/cards/card-slots';
import { cardLabelsOf } from '../../../src/read/cards/card-labels';
import { readSheet } from '../../../src/read/sheet/sheet';
import { address } from '../../../src/workbook/address';
import { cardRows, locatedCard } from '../a-card';
import { aSheet } from '../a-sheet';

describe('a located card', () => {
  it('knows where its labels and values stand', () => {
    const { label, value } = locatedCard();
    expect(Object.entries(label).map(([key, hit]) => `${key} ${address(hit)}`)).toEqual([
      'name B1',
      'obligation D1',
      'department B2',
      'direction D2',
      'summary B3',
      'moneyUnit D3',
      'cost D4',
      'generalFunds D5',
      'labour D6',
      'progress B7',
      'review B8',
    ]);
    expect(Object.entries(value).map(([key, cell]) => `${key} ${address(cell)}`)).toEqual([
      'name C1',
      'obligation E1',
      'department C2',
      'direction E2',
      'summary C3',
      'progress C7',
      'review C8',
    ]);
  });

  it('has no value where none stands before the next label', () => {
    expect(locatedCard({ C1: null }).value.name).toBeUndefined();
  });

  it('has its values at most one column right of its edge', () => {
    expect(locatedCard({ C7: null, G7: '成果' }).value.progress).toMatchObject({ column: 6 });
    expect(locatedCard({ C7: null, H7: '成果' }).value.progress).toBeUndefined();
  });

  it('has no value in the columns of the card beside it', () => {
    const sheet = readSheet(aSheet(cardRows({ C7: null, D7: '成果' })));
    const [labels] = cardLabelsOf(sheet, new Set());
    if (!labels) throw new Error('no card');
    expect(locateCard(sheet, { ...labels, to: 3 }).value.progress).toBeDefined();
    expect(locateCard(sheet, { ...labels, to: 2 }).value.progress).toBeUndefined();
    expect([4, 5, 6].map((to) => locateCard(sheet, { ...labels, to }).edge)).toEqual([4, 5, 5]);
  });
});

describe('how far right a card reaches', () => {
  const edge = (typed: Parameters<typeof locatedCard>[0], merges?: string[]) => locatedCard(typed, merges).edge;

  it('is to its second year heading, or the last that follows over an amount', () => {
    expect(edge({})).toBe(5);
    expect(edge({ G3: '令和8年度(見込み)' })).toBe(5);
    expect(edge({ G3: '備考', G4: 5 })).toBe(5);
    expect(edge({ G3: '令和8年度(見込み)', E4: null, G4: 5 })).toBe(6);
    expect(edge({ E4: null, G4: 5 })).toBe(5);
  });

  it('is to the end of a merged heading', () => {
    expect(edge({}, ['F3:H3'])).toBe(7);
  });

  it('is to the second amounts, where a heading cannot be read', () => {
    expect(edge({ F3: '来年', G4: 5 })).toBe(5);
    expect(edge({ F3: '来年', E4: null, G4: 5 })).toBe(6);
    expect(edge({ F3: '来年', H1: '備考' })).toBe(5);
    expect(edge({ F3: null, F4: null, G4: 5 })).toBe(6);
    expect(edge({ F3: null, F4: null, AB4: 5 })).toBe(27);
    expect(edge({ F3: null, F4: null, AC4: 5 })).toBe(5);
  });

  it('is to the second amounts of the rows whose labels stand', () => {
    expect(edge({ D3: null, E4: null, G4: 5 })).toBe(6);
    expect(edge({ D3: null, D4: null, G4: 5 })).toBe(5);
  });

  it('is to the cells merged beside its labels, unless they are a label', () => {
    expect(edge({}, ['C7:I7'])).toBe(8);
    expect(edge({ C7: '目指す姿' }, ['C7:I7'])).toBe(5);
  });

  it('is to its labels, and to the cell beside them', () => {
    const none = { E3: null, F3: null, E4: null, F4: null, E5: null, F5: null, E6: null, F6: null };
    expect(edge(none)).toBe(4);
    expect(edge({ ...none, E1: '重点事業', F1: 'ロジックモデル' })).toBe(6);
  });
});
