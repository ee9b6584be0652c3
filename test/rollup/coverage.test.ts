import { read } from '../../src/read/read';
import { builtInLayout } from '../../src/layout/layout';
import { meaningsOf } from '../../src/model/direction';
import { coverageOf } from '../../src/rollup/coverage';
import { noGaps } from '../../src/rollup/gaps';
import { projectOf, type Project } from '../../src/rollup/project';
import { defaultSettings } from '../../src/model/settings';
import { cardRows } from '../read/a-card';
import { aSheet } from '../read/a-sheet';

type Typed = Parameters<typeof cardRows>[0];
const columns = [
  { year: 2024, kind: '予算' },
  { year: 2025, kind: '見込み' },
] as const;

const projectsOf = (...cards: Typed[]): Project[] =>
  read({ name: 'a.xlsx', sheets: [aSheet([['施策1 産業'], ...cards.flatMap(cardRows)])] }).cards.map((card) =>
    projectOf(card, undefined, { columns, figures: [], gapsOf: () => noGaps }, defaultSettings),
  );
const usual = {
  relisted: new Map(),
  figures: [],
  year: 2024,
  meanings: meaningsOf(builtInLayout),
  labels: { cost: '事業費', generalFunds: '所要一般財源', labour: '概算人件費' },
  internal: new Set<never>(),
};
const covered = (...cards: Typed[]) => coverageOf({ ...usual, projects: projectsOf(...cards) });
const leftOut = (typed: Typed, year: number | null = 2024) =>
  coverageOf({ ...usual, projects: projectsOf(typed), year }).excluded.map(({ field, why }) => `${field}：${why}`);

describe('the coverage', () => {
  it('is whole where all amounts are read', () => {
    expect(covered({}, {})).toEqual({ cards: 2, counted: 2, asText: 0, excluded: [] });
    expect(covered()).toEqual({ cards: 0, counted: 0, asText: 0, excluded: [] });
  });

  it('says how many amounts stand as text', () => {
    expect(covered({ E4: '100', F5: '２０', E6: '調整中' }).asText).toBe(2);
  });

  it('counts a card by one amount', () => {
    const none = { E4: null, F4: null, E5: null, F5: null, E6: null, F6: null };
    expect(covered({ ...none, F6: 1 }).counted).toBe(1);
    expect(covered(none)).toMatchObject({ cards: 1, counted: 0 });
  });
});

describe('an amount is left out', () => {
  it('at its cell, with its project', () => {
    expect(covered({ E4: '調整中' }).excluded).toEqual([
      {
        place: { sheet: 'シート', row: 4, column: 4 },
        project: '施策1-1 支援',
        field: '事業費 令和6年度(予算)',
        why: '「調整中」は金額として読み取れません。',
        internal: false,
      },
    ]);
  });

  it("not where the office's own word for a direction excuses it", () => {
    const meanings = meaningsOf({ ...builtInLayout, directionMeanings: new Map([['創 設', '新規']]) });
    const projects = projectsOf({ E6: null, E2: '創設' });
    expect(coverageOf({ ...usual, projects, meanings }).excluded).toEqual([]);
    expect(coverageOf({ ...usual, projects }).excluded).toHaveLength(1);
  });

  it('not where the form has no such row; and what is not published is known for it', () => {
    const projects = projectsOf({ D6: null, E5: null });
    const without = coverageOf({ ...usual, projects, labels: { ...usual.labels, labour: null } });
    expect(without.excluded.map(({ field, internal }) => [field, internal])).toEqual([
      ['所要一般財源 令和6年度(予算)', false],
    ]);
    const hidden = coverageOf({ ...usual, projects, internal: new Set(['generalFunds'] as const) });
    expect(hidden.excluded.filter(({ internal }) => internal)).toHaveLength(1);
  });

  it('that is blank, or whose label is missing', () => {
    expect(leftOut({ F5: null })).toEqual(['所要一般財源 令和7年度(見込み)：空欄です。']);
    expect(leftOut({ D6: null })).toEqual([
      '概算人件費 令和6年度(予算)：「概算人件費」の欄がありません。',
      '概算人件費 令和7年度(見込み)：「概算人件費」の欄がありません。',
    ]);
  });

  it('under a year that cannot be read', () => {
    expect(leftOut({ F3: '来年' })).toEqual(
      ['事業費', '所要一般財源', '概算人件費'].map((row) => `${row} 来年：年度の見出しを読み取れません。`),
    );
    expect(leftOut({ F3: null })[0]).toBe('事業費：年度の見出しを読み取れません。');
  });
});

describe('an amount may be blank', () => {
  it.each(['終了', '廃止', '完 了'])('next year, of what ends: %s', (direction) => {
    expect(leftOut({ E2: direction, F4: null })).toEqual([]);
    expect(leftOut({ E2: direction, E4: null })).toHaveLength(1);
  });

  it('this year, of what is new', () => {
    expect(leftOut({ E2: '新規', E4: null })).toEqual([]);
    expect(leftOut({ E2: '新規', F4: null })).toHaveLength(1);
  });

  it('in a year that nothing tells, of either', () => {
    expect(leftOut({ E2: '終了', E4: null }, null)).toEqual([]);
    expect(leftOut({ E2: '新規', F4: null }, null)).toEqual([]);
    expect(leftOut({ E2: '終了', E3: null, E4: null }).filter((one) => one.endsWith('空欄です。'))).toEqual([]);
  });

  it('of nothing else', () => {
    expect(leftOut({ E2: '継続', F4: null })).toHaveLength(1);
    expect(leftOut({ E2: null, F4: null })).toHaveLength(1);
  });
});

describe('a project that is shown once more', () => {
  it('is left out whole, for the one that is counted', () => {
    const [original, again] = projectsOf({ E4: '調整中' }, { A1: 2, C1: '支援（再掲）', E4: '100' });
    if (!original || !again) throw new Error('two projects');
    expect(coverageOf({ ...usual, projects: [original, again], relisted: new Map([[again, original]]) })).toMatchObject(
      {
        cards: 2,
        counted: 1,
        asText: 0,
        excluded: [
          { field: '事業費 令和6年度(予算)' },
          {
            place: again.card.name.place,
            project: '施策1-2 支援',
            field: '事業名',
            why: '再掲のため、合計には「施策1-1 支援」で1回だけ数えています。',
          },
        ],
      },
    );
  });
});
