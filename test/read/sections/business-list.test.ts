import { readBusinessList } from '../../../src/read/sections/business-list';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const readRows = (rows: readonly Row[], merges: string[] = []) => readBusinessList(readSheet(aSheet(rows, merges)));

const title: Row = ['5 事務事業一覧'];
const labels: Row = [
  '番号',
  'ロジックモデル',
  '重点事業',
  '人口減少対策',
  'SDGsターゲット',
  '事務事業名',
  '次年度方針',
  '担当部・課',
];
const project = (number: Row[number], name: Row[number]): Row => [
  number,
  null,
  '◎',
  '基本目標1',
  '11.4',
  name,
  '継続',
  '商工課',
];
const inList = (...rows: readonly Row[]) => [title, labels, ...rows];
const rowsIn = (...rows: readonly Row[]) =>
  (readRows(inList(...rows)).list?.rows ?? []).map(({ number, name, measure }) => [number.value, name.value, measure]);

describe('section 5', () => {
  it('has a project a row, under its 施策', () => {
    expect(rowsIn(['施策1 産業'], project(1, '支援'), project(2, '補助'), ['施策2 経済'], project(1, '融資'))).toEqual([
      [1, '支援', 1],
      [2, '補助', 1],
      [1, '融資', 2],
    ]);
    expect(rowsIn(project(1, '支援'))).toEqual([[1, '支援', null]]);
  });

  it.each([
    ['beside each project', ['施策1 産業', '施策1 産業', '施策2 経済']],
    ['by its number', [1, 1, '2']],
    ['beside the first project', ['施策1', null, '施策2']],
    ['beside each project, by number alone', ['施策1', '施策1', '施策2']],
  ])('may tell the 施策 in a column, %s', (_, measures) => {
    const rows = [project(1, '支援'), project(2, '補助'), project(1, '融資')];
    const flat = rows.map((row, index): Row => [measures[index] ?? null, ...row]);
    const { list } = readRows([title, ['施策', ...labels], ...flat]);
    expect(list?.rows.map(({ number, name, measure }) => [number.value, name.value, measure])).toEqual([
      [1, '支援', 1],
      [2, '補助', 1],
      [1, '融資', 2],
    ]);
    expect(list?.headings.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    ['without headings', [project('1-1', '支援'), project('１－２', '補助'), project('2-1', '融資')]],
    [
      'under headings',
      [['施策1 産業'], project('1-1', '支援'), project('1-2', '補助'), ['施策2 経済'], project('2-1', '融資')],
    ],
  ] as [string, Row[]][])('may tell the 施策 in the numbers, %s', (_, rows) => {
    expect(rowsIn(...rows)).toEqual([
      [1, '支援', 1],
      [2, '補助', 1],
      [1, '融資', 2],
    ]);
    const { list } = readRows(inList(...rows));
    expect(list?.headings.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    ['alone', [project(1, '支援'), project('1-2', '補助'), project(3, '融資')]],
    [
      'of another 施策 than the heading',
      [['施策2 経済'], project('2-1', '支援'), project('1-2', '補助'), project('2-3', '融資')],
    ],
  ] as [string, Row[]][])('leaves such a number unread that stands %s', (_, rows) => {
    expect(rowsIn(...rows).map(([number]) => number)).toEqual([1, null, 3]);
  });

  it('takes what stands right of that column for no name of a 施策', () => {
    const [number = null, ...rest] = project(1, '支援');
    const [label = null, ...others] = labels;
    const { list, others: unknown } = readRows([title, [label, '施策名', ...others], [number, '施策1', ...rest]]);
    expect(list?.headings).toMatchObject([{ number: 1, name: '' }]);
    expect(unknown).toEqual([]);
  });

  it('joins the columns 施策番号 and 施策名', () => {
    const flat = [project(1, '支援'), project(1, '融資'), project(2, '補助')].map((row, index): Row => {
      const number = index === 1 ? 2 : 1;
      return [number, number === 2 ? '経済' : '産業', ...row];
    });
    const { list, named } = readRows([title, ['施策番号', '施策名', ...labels], ...flat]);
    expect(list?.headings.map(({ number, name }) => [number, name])).toEqual([
      [1, '産業'],
      [2, '経済'],
    ]);
    expect(list?.rows.map(({ measure }) => measure)).toEqual([1, 2, 1]);
    expect(named.size).toBe(0);
  });

  it('keeps a name that stands alone in that column, and no note or dash', () => {
    const { list, named } = readRows([
      title,
      ['施策名', ...labels],
      ['産業', ...project(1, '支援')],
      ['—', ...project(2, '補助')],
      ['注記は別紙', null],
      ['経済', ...project(1, '融資')],
    ]);
    expect([...named.values()]).toEqual(['産業', '産業', '経済']);
    expect(list?.headings.map(({ number, name }) => [number, name])).toEqual([
      [null, '産業'],
      [null, '経済'],
    ]);
  });

  it('has the values of a row', () => {
    const [row] = readRows(inList(project(1, '支援'))).list?.rows ?? [];
    expect([
      row?.priority.value,
      row?.populationGoals.value,
      row?.sdgTargets.value,
      row?.direction.value,
      row?.logicModel.state,
      row?.relisted,
    ]).toEqual(['◎', [1], ['11.4'], '継続', 'blank', false]);
    expect(row?.name).toMatchObject({ place: place(2, 5), labelPlace: place(1, 5) });
  });

  it('knows projects marked （再掲）', () => {
    const relisted = (name: string) => readRows(inList(project(1, name))).list?.rows[0]?.relisted;
    expect(['支援（再掲）', '【再掲】支援', '支援［再掲］', '支援　再掲', '再掲：支援'].map(relisted)).toEqual(
      Array(5).fill(true),
    );
    expect(
      ['支援（施策1の再掲）', '支援(再掲：施策1)', '支援（再）', '支援〈再掲分〉', '※再掲 支援', '支援※再掲'].map(
        relisted,
      ),
    ).toEqual(Array.from({ length: 6 }, () => true));
    const listed = [
      '支援（重複掲載）',
      '支援「重複掲載」',
      '支援「再掲」',
      '支援（施策1と重複掲載）',
      '重複掲載：支援',
      '支援 重複掲載',
    ];
    expect(listed.map(relisted)).toEqual(listed.map(() => true));
    const loose = ['支援・再掲', '支援　再掲（施策1）', '支援※再掲：', '・再掲 支援', '支援 再掲(施策1-2)'];
    expect(loose.map(relisted)).toEqual(loose.map(() => true));
    expect(
      [
        '看板「再掲示」',
        '重複掲載の調査',
        '重複支援',
        '再掲補助',
        '文書再掲',
        '支援',
        '支援（再開発）',
        '支援（文書掲載）',
        '支援 再掲（1）分',
      ].map(relisted),
    ).toEqual(Array.from({ length: 9 }, () => false));
  });

  it('stands at its title', () => {
    const part = readRows(inList(project(1, '支援')));
    expect(part.list).toMatchObject({ place: place(0, 0), generated: false, legend: [], note: null });
    expect([part.places, [...part.labelRows], [...part.headingRows], part.missing]).toEqual([
      [place(0, 0)],
      [1],
      [],
      [],
    ]);
  });

  it('stands at its first label, where it bears no title', () => {
    const part = readRows([
      [null, ...labels],
      [null, ...project(1, '支援')],
    ]);
    expect([part.list?.place, part.places]).toEqual([place(0, 1), [place(0, 1)]]);
  });

  it('may stand as a title alone', () => {
    expect(readRows([title])).toEqual({
      list: { place: place(0, 0), headings: [], rows: [], legend: [], note: null, generated: false },
      missing: [],
      named: new Map(),
      others: [],
      places: [place(0, 0)],
      isTitled: true,
      headingRows: new Set(),
      labelRows: new Set(),
    });
  });

  it('may stand twice, which its places tell', () => {
    const twice = [...inList(project(1, '支援')), ...inList(project(1, '補助'))];
    expect(readRows(twice).places).toEqual([place(0, 0), place(3, 0)]);
    expect(readRows(twice).list?.rows).toHaveLength(2);
    expect(readRows([labels, project(1, '支援'), labels, project(1, '補助')])).toMatchObject({
      places: [place(0, 0)],
      missing: [],
    });
  });

  it('goes on below labels that stand again on a further page', () => {
    const pages = [
      ...inList(['施策1 産業'], project(1, '支援')),
      ['5 事務事業一覧（つづき）'],
      labels,
      project(2, '補助'),
      ['施策2 経済'],
      project(1, '融資'),
    ];
    const { list, places, isTitled } = readRows(pages);
    expect(list?.rows.map(({ name, measure }) => [name.value, measure])).toEqual([
      ['支援', 1],
      ['補助', 1],
      ['融資', 2],
    ]);
    expect([places, isTitled]).toEqual([[place(0, 0)], true]);
    expect(readRows(pages.slice(4))).toMatchObject({ places: [place(0, 0)], isTitled: false });
  });

  it('may say once more on a further page which 施策 goes on there', () => {
    const pages = (name: string) =>
      readRows([...inList(['施策1 産業'], project(1, '支援')), labels, [name], project(2, '補助')]);
    expect(pages('施策1 産業（つづき）').list?.headings.map(({ number }) => number)).toEqual([1]);
    expect([...pages('施策1 産業').headingRows]).toEqual([2, 5]);
    expect(pages('施策1 経済').list?.headings.map(({ name }) => name)).toEqual(['産業', '経済']);
    expect(
      readRows(inList(['施策1 産業'], project(1, '支援'), ['施策1 産業'], project(2, '補助'))).list?.headings,
    ).toHaveLength(2);
  });

  it('may have the headings of its 施策 above its labels, which stand once a 施策', () => {
    const { list, headingRows } = readRows([
      title,
      ['施策1 産業'],
      labels,
      project(1, '支援'),
      ['施策2 経済'],
      labels,
      project(1, '融資'),
    ]);
    expect(list?.rows.map(({ name, measure }) => [name.value, measure])).toEqual([
      ['支援', 1],
      ['融資', 2],
    ]);
    expect([list?.headings.map(({ number }) => number), [...headingRows]]).toEqual([
      [1, 2],
      [1, 4],
    ]);
    expect(readRows([['施策1 産業'], labels, project(1, '支援')]).list?.headings).toEqual([]);
  });

  it('does not stand without title and labels', () => {
    expect(readRows([['番号', '事務事業名']])).toEqual({
      list: null,
      missing: [],
      named: new Map(),
      others: [],
      places: [],
      isTitled: false,
      headingRows: new Set(),
      labelRows: new Set(),
    });
  });

  it('says which label is missing', () => {
    const part = readRows([labels.slice(0, 7), project(1, '支援')]);
    expect(part.missing).toEqual([{ form: 'list', label: '担当部・課', place: place(0, 7), formPlace: place(0, 0) }]);
  });
});

describe('a list without its heading row', () => {
  const missing = (...rows: readonly Row[]) => readRows([[null, '5 事務事業一覧'], ...rows]).missing;
  const values: Row = [null, 1, '支援', '継続', '商工課'];

  it('lacks all its labels, between the title and its first row', () => {
    expect(missing([], ['施策1 産業'], values)).toEqual([
      { form: 'list', label: '番号」から「担当部・課', place: place(1, 1), formPlace: place(0, 1) },
    ]);
    expect(missing([], [], [], values)).toMatchObject([{ place: place(3, 1) }]);
    expect(missing(values)).toMatchObject([{ place: place(1, 1) }]);
  });

  it('has at least four values in a row, above the next part', () => {
    expect(missing(values.slice(0, 4))).toEqual([]);
    expect(missing(['目指す姿'], values)).toEqual([]);
    expect(missing(['番号', '事務事業名'], values)).toHaveLength(1);
    expect(readRows([values, title]).missing).toEqual([]);
  });
});

describe('the labels of the list', () => {
  const labelRows = (row: Row) => [...readRows([row, ['1']]).labelRows];

  it.each<[string, Row]>([
    ['a hand-filled column and three others', ['番号', '重点事業', '事務事業名', '担当部・課']],
    ['two hand-filled columns and two others', ['重点事業', 'SDGs', '事務事業名', '担当部・課']],
  ])('are %s', (_, row) => expect(labelRows(row)).toEqual([0]));

  it.each<[string, Row]>([
    ['none hand-filled', ['番号', '事務事業名', '次年度方針', '担当部・課']],
    ['but one that is not hand-filled', ['重点事業', 'ロジックモデル', 'SDGs', '事務事業名']],
    ['three in all', ['重点事業', '事務事業名', '担当部・課']],
  ])('are not %s', (_, row) => expect(labelRows(row)).toEqual([]));
});

describe('a row of the list', () => {
  it.each<[string, Row]>([
    ['a name', [null, null, null, null, null, '支援']],
    ['a number and a direction', [1, null, null, null, null, null, '継続']],
    ['a number as text, and a mark', ['①', null, '◎']],
  ])('is a project with %s', (_, row) => expect(rowsIn(row)).toHaveLength(1));

  it.each<[string, Row]>([
    ['a number alone', [1]],
    ['a word that counts the others', ['計', null, null, null, null, '9事業']],
    ['such a word under the names', [null, null, null, null, null, '合　計', null, '9件']],
    ['such a word and its count in one', [null, null, null, null, null, '小計（3事業）']],
    ['the words that the rows end', [null, null, null, null, null, '以下余白']],
    ['the count of a 施策', ['施策1 計', null, null, null, null, '3事業']],
    ['marks alone', [null, null, '◎']],
    ['a note under the names', [null, null, null, null, null, ' ※ ◎は重点事業']],
    ['a note under the numbers, and a name', ['＊注', null, null, null, null, '支援']],
    ['a goal under the names', [null, null, null, null, null, '基本目標1 若者の働く場']],
    ['a goal under the numbers', ['・基本目標１：若者の働く場']],
    ['a word under the numbers', ['計']],
  ])('is none with %s', (_, row) => expect(rowsIn(row)).toEqual([]));

  it('is none below a merged name', () => {
    expect(readRows(inList(project(1, '支援'), [null, null, '◎']), ['F3:F4']).list?.rows).toHaveLength(1);
  });

  it('is none where one text reaches over number and name', () => {
    expect(readRows(inList(['まとめ']), ['A3:F3']).list?.rows).toEqual([]);
    expect(readRows(inList([1]), ['A3:F3']).list?.rows).toEqual([]);
  });

  it('may bear the heading of its 施策, left of it', () => {
    const beside = [
      ['施策1 産業', 1, '支援', '◎', '商工課'],
      [null, 2, '補助', null, '商工課'],
    ];
    const part = readRows([[null, '番号', '事務事業名', '重点事業', '担当部・課'], ...beside]);
    expect(part.list?.rows.map(({ name, measure }) => [name.value, measure])).toEqual([
      ['支援', 1],
      ['補助', 1],
    ]);
    expect(part.list?.headings.map(({ number }) => number)).toEqual([1]);
  });

  it('stands above the next label', () => {
    expect(rowsIn(project(1, '支援'), ['目指す姿'], project(2, '補助'))).toEqual([[1, '支援', null]]);
  });

  it('may stand below a word that titles the legend', () => {
    expect(rowsIn(project(1, '支援'), ['※人口減少対策'], project(2, '補助'))).toHaveLength(2);
  });
});

describe('headings in the list', () => {
  it('are none that count', () => {
    const part = readRows(
      inList(['施策1 産業'], project(1, '支援'), ['施策1 小計'], ['施策2 経済'], project(1, '融資')),
    );
    expect(part.list?.headings.map(({ name }) => name)).toEqual(['産業', '経済']);
  });

  it('are those that have projects', () => {
    const part = readRows(inList(['施策1 産業'], ['施策2 経済'], project(1, '支援'), ['施策3 経営']));
    expect(part.list?.headings.map(({ number }) => number)).toEqual([1, 2]);
    expect([...part.headingRows]).toEqual([2, 3]);
    expect(part.list?.rows[0]?.measure).toBe(2);
  });

  it('above the labels are not of the list', () => {
    expect([...readRows([['施策9 ほか'], labels, project(1, '支援')]).headingRows]).toEqual([]);
  });
});

it('the legend and the note stand between the labels and the next part', () => {
  const foot: Row[] = [['※ 一'], ['基本目標1 働く場']];
  expect(readRows(inList(project(1, '支援'), ...foot)).list).toMatchObject({
    note: { value: '※ 一' },
    legend: [{ number: 1 }],
  });
  expect(readRows(inList([1, null, null, '基本目標7 人の流れ', null, '支援'], ...foot)).list?.legend).toMatchObject([
    { number: 1 },
  ]);
  expect(readRows([...inList(project(1, '支援')), labels, project(2, '補助'), ...foot]).list).toMatchObject({
    note: { value: '※ 一' },
    legend: [{ number: 1 }],
  });
  expect(readRows([...foot, ...inList(project(1, '支援'))]).list).toMatchObject({ note: null, legend: [] });
  expect(readRows(inList(project(1, '支援'), ['目指す姿'], ...foot)).list).toMatchObject({ note: null, legend: [] });
});
