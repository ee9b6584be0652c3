import { expectedLabel, usualOffsets } from '../../../src/read/cards/usual-offsets';
import { cardRows, locatedCard, locatedCards } from '../a-card';

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });

describe('usual offsets', () => {
  const shifted = cardRows({ C7: null, D7: '成果' });

  it('are those of most cards', () => {
    const { number, value, label } = usualOffsets(locatedCards([...shifted, ...cardRows(), ...cardRows()]));
    expect(number).toBe(1);
    expect([value.get('progress'), value.get('name')]).toEqual([1, 1]);
    expect(label.get('moneyUnit')).toEqual({ rows: 2, columns: 2 });
    expect(label.get('name')).toEqual({ rows: 0, columns: 0 });
    expect(label.get('review')).toEqual({ rows: 7, columns: 0 });
    expect(label.has('priority')).toBe(false);
    expect(usualOffsets(locatedCards([...shifted, ...cardRows(), ...shifted])).value.get('progress')).toBe(2);
    expect(usualOffsets(locatedCards([...shifted, ...shifted, ...cardRows()])).value.get('progress')).toBe(2);
  });

  it('of labels are told from 事業名, wherever it stands', () => {
    expect(usualOffsets(locatedCards([[], ...cardRows()])).label.get('moneyUnit')).toEqual({ rows: 2, columns: 2 });
  });

  it('of the number are those of cards that bear one', () => {
    const far = (typed: Parameters<typeof cardRows>[0]) =>
      cardRows(typed).map((row) => [row[0] ?? null, null, ...row.slice(1)]);
    expect(usualOffsets(locatedCards([...far({}), ...far({ A1: null }), ...far({ A1: null })])).number).toBe(2);
    expect(usualOffsets(locatedCards(far({ A1: null }))).number).toBe(1);
  });

  it('are below for labels whose values stand there, for marks only where the name does', () => {
    const marked = (typed: Parameters<typeof cardRows>[0] = {}) => cardRows({ A9: 'ロジックモデル', ...typed });
    const below = (...cards: ReturnType<typeof cardRows>[]) => [...usualOffsets(locatedCards(cards.flat())).below];
    expect(below(cardRows({ C8: null, B9: '課題' }))).toEqual(['review']);
    expect(below(cardRows({ C8: null, B9: '課題' }), [], cardRows())).toEqual([]);
    expect(below(marked(), cardRows(), marked(), cardRows())).toEqual([]);
    // Below 次年度方針 stand the years of 財務内容, which are no directions.
    expect(below(cardRows({ D2: null, E2: '次年度方針', F2: null }))).toEqual([]);
    expect(
      below(
        cardRows({
          B1: '事業名',
          C1: '次年度方針',
          D1: null,
          E1: null,
          B2: '支援',
          D2: null,
          A9: 'ロジックモデル',
          A10: '◎',
        }),
      ),
    ).toEqual(['name', 'direction', 'logicModel']);
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
    expect(expectedLabel(lacking({ D3: null }), 'moneyUnit', usual())).toEqual(place(11, 3));
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
    const far = {
      ...usual(),
      label: new Map([
        ['name', { rows: 0, columns: 0 }],
        ['moneyUnit', { rows: -3, columns: -4 }],
      ] as const),
    };
    expect(expectedLabel(locatedCard(), 'moneyUnit', far)).toEqual(place(0, 0));
  });
});
