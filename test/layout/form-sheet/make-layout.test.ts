import { builtInLayout } from '../../../src/layout/layout';
import { isSameLayout } from '../../../src/layout/same-layout';
import { address } from '../../../src/workbook/address';
import type { Row } from '../../read/a-sheet';
import { items, layoutOfTables } from '../../workbooks/form-sheet';

const layoutOf = (...tables: readonly (readonly Row[])[]) => layoutOfTables(tables, 'workbook');
const problemsIn = (...tables: readonly (readonly Row[])[]) =>
  layoutOf(...tables).problems.map(({ place, text }) => `${address(place)} ${text}`);
const card = (row: Record<string, string>) => ({ 欄: '個票', ...row });

it('is the built-in layout where the sheet says nothing', () => {
  expect(isSameLayout(layoutOf(items()), builtInLayout)).toBe(true);
  expect(layoutOf(items())).toMatchObject({ source: 'workbook', problems: [], proposals: [] });
});

describe('a built-in item', () => {
  it('is respelt, and loses its other wordings', () => {
    const { forms } = layoutOf(
      items(card({ 標準の項目: '担当部・課', この様式での項目名: '所管', 別の表記: '所管課、課' })),
    );
    expect(forms.card.department).toMatchObject({ label: '所管', also: ['所管課', '課'], required: true });
    expect(forms.list.department.label).toBe('担当部・課');
  });

  it('keeps its spelling where none is given, and may be told by another wording', () => {
    const { forms } = layoutOf(
      items(card({ 標準の項目: '概要(目的と内容)', 記入: '任意', 記入段階: '最終から', 公表: 'しない' })),
    );
    expect(forms.card.summary).toMatchObject({
      label: '概要(目的と内容)',
      required: false,
      lateRequired: true,
      internal: true,
    });
  });

  it('is absent, and asked for by nothing', () => {
    const { forms } = layoutOf(items(card({ 標準の項目: '概算人件費', この様式での項目名: '「なし」' })));
    expect(forms.card.labour).toMatchObject({ absent: true, required: false });
  });

  it('may count under another', () => {
    const { forms } = layoutOf(items(card({ 標準の項目: '所要一般財源', この様式での項目名: '財源内訳 ＞ 一般財源' })));
    expect(forms.card.generalFunds).toMatchObject({ label: '一般財源', under: '財源内訳' });
  });

  it('has its choices, brackets included', () => {
    const { forms } = layoutOf(items(card({ 標準の項目: '次年度方針', 選択肢: '継続（一部見直し、縮小）、終了' })));
    expect(forms.card.direction.choices).toEqual(['継続（一部見直し、縮小）', '終了']);
  });

  it('stands at several places', () => {
    const { forms } = layoutOf(
      items({ 欄: '個票、一覧', 標準の項目: '次年度方針', この様式での項目名: '今後の方向性' }),
    );
    expect([forms.card.direction.label, forms.list.direction.label]).toEqual(['今後の方向性', '今後の方向性']);
  });
});

it('titles and words are respelt', () => {
  const { titles, words } = layoutOf(
    items(
      { 欄: '施策の評価', 標準の項目: '施策の評価', この様式での項目名: '基本事業の評価' },
      { 欄: '施策の表', 標準の項目: '目指す姿', この様式での項目名: 'なし' },
      { 欄: '施策の表', 標準の項目: '施策', この様式での項目名: '基本事業' },
    ),
  );
  expect([titles.assessment.label, words.vision.absent, words.measure.label]).toEqual([
    '基本事業の評価',
    true,
    '基本事業',
  ]);
});

it('an item of its own is added', () => {
  const { own } = layoutOf(
    items(
      card({ この様式での項目名: '財源内訳 > その他', 種類: '金額', 記入: '必須', 集計: '合計', 別の表記: '雑入' }),
    ),
  );
  expect(own).toEqual([
    {
      form: 'card',
      label: 'その他',
      also: ['雑入'],
      under: '財源内訳',
      kind: 'amount',
      required: true,
      choices: [],
      sum: 'total',
      lateRequired: false,
      internal: false,
    },
  ]);
});

describe('a mistake is told at its cell, and its row left out', () => {
  it.each<[string, Record<string, string>, string]>([
    ['欄', { 欄: '個表', この様式での項目名: '成果' }, 'A2 個表'],
    ['a blank 欄', { この様式での項目名: '成果' }, 'A2 '],
    ['標準の項目', card({ 標準の項目: '総額' }), 'B2 総額'],
    ['種類', card({ この様式での項目名: '成果', 種類: '選ぶ' }), 'E2 選ぶ'],
    ['記入', card({ 標準の項目: '概要', 記入: '要' }), 'F2 要'],
    ['a choice without words', card({ この様式での項目名: '成果', 種類: '選択' }), 'G2 '],
    ['集計', card({ この様式での項目名: '成果', 集計: '平均' }), 'H2 平均'],
    ['a sum of texts', card({ この様式での項目名: '成果', 集計: '合計' }), 'H2 合計'],
    ['記入段階', card({ この様式での項目名: '成果', 記入段階: '随時' }), 'I2 随時'],
    ['公表', card({ この様式での項目名: '成果', 公表: '非公開' }), 'J2 非公開'],
    ['採用', card({ この様式での項目名: '成果', 採用: '済' }), 'K2 済'],
    ['a label that a built-in item bears', card({ この様式での項目名: '事業費', 種類: '金額' }), 'C2 事業費'],
  ])('%s', (_, row, problem) => {
    expect(problemsIn(items(row))).toEqual([problem]);
    expect(isSameLayout(layoutOf(items(row)), builtInLayout)).toBe(true);
  });

  it('a label twice in one place', () => {
    const twice = items(card({ この様式での項目名: '備考' }), card({ この様式での項目名: '備 考' }));
    expect(problemsIn(twice)).toEqual(['C3 備 考']);
    expect(
      problemsIn(items(card({ この様式での項目名: '財源 > その他' }), card({ この様式での項目名: 'その他' }))),
    ).toEqual([]);
  });

  it('further tables', () => {
    const at = (...table: Row[]) => problemsIn(items(), table);
    expect(at(['選択肢', '扱い'], ['完了', '終わり'])).toEqual(['B4 終わり']);
    expect(at(['項目', '値'], ['施策の見分け方', '総額'])).toEqual(['B4 総額']);
    expect(at(['年度', '区分', '記入'], ['来年', '予算'])).toEqual(['A4 来年']);
    expect(at(['年度', '区分'], ['今年度', '予算'], ['次年度', '予算'], ['当該年度', '予算額'])).toEqual([
      'A6 当該年度',
    ]);
    expect(at(['検算'], ['事業費＝総額'])).toEqual(['A4 事業費＝総額']);
    expect(at(['検算'], ['事業費'])).toEqual(['A4 事業費']);
    expect(at(['検算', '許容差'], ['事業費≧所要一般財源', '少し'])).toEqual(['B4 少し']);
    expect(at(['使わない表記', '使う表記'], ['方', 'かた'])).toEqual(['A4 方']);
    expect(at(['使わない表記', '使う表記'], ['子供', '子ども'], ['子供', 'こども'])).toEqual(['A5 子供']);
    expect(at(['使わない表記', '使う表記'], ['子供', '子ども'], ['子供', '子ども'])).toEqual([]);
    expect(at(['選択肢', '扱い'], ['やめる', '終了'], ['やめる', '減額'])).toEqual(['A5 やめる']);
    expect(at(['項目', '値'], ['金額の単位', '円'], ['金額の単位', '百万円'])).toEqual(['A5 金額の単位']);
    expect(at(['項目', '値'], ['金額の単位', '万円'])).toEqual(['B4 万円']);
    expect(at(['項目', '値'], ['色', '赤'])).toEqual(['A4 色']);
    expect(at(['項目', '値'], ['使わない欄', '7'])).toEqual(['B4 7']);
    expect(at(['項目', '値'], ['達成度の判定基準', 'A：80、B：100'])).toEqual(['B4 A：80、B：100']);
  });
});

describe('further tables', () => {
  it('say what the directions mean, how words are written, and who became whom', () => {
    const layout = layoutOf(
      items(),
      [
        ['選択肢', '扱い'],
        ['廃止へ', '終了'],
      ],
      [
        ['使わない表記', '使う表記'],
        ['取組み', '取組'],
        ['取組みについて', '取組について'],
      ],
      [
        ['旧部課', '新部課'],
        ['商工課', '産業課'],
      ],
    );
    expect([...layout.directionMeanings]).toEqual([['廃止へ', '終了']]);
    expect(layout.terms.map(({ avoid }) => avoid)).toEqual(['取組みについて', '取組み']);
    expect(layout.reorganised).toEqual([{ before: '商工課', after: '産業課' }]);
  });

  it('give the years of 財務内容 in place of the built-in ones', () => {
    const years: Row[] = [
      ['年度', '区分', '記入'],
      ['前年度', '決算額'],
      ['今年度', '予算', '必須'],
      ['翌年度', '計画', '任意'],
    ];
    expect(layoutOf(items(), years).years).toEqual([
      { ahead: -1, kind: '決算', required: false },
      { ahead: 0, kind: '予算', required: true },
      { ahead: 1, kind: '計画', required: false },
    ]);
  });

  it('give the years without a column 記入', () => {
    const years: Row[] = [
      ['年度', '区分'],
      ['前年度', '決算'],
      ['今年度', '予算'],
    ];
    expect(layoutOf(items(), years).years).toEqual([
      { ahead: -1, kind: '決算', required: false },
      { ahead: 0, kind: '予算', required: true },
    ]);
  });

  it('give relations by name, and by a leading number', () => {
    const funds = ['①国庫支出金', '②その他'].map((name) =>
      card({ この様式での項目名: `財源内訳 > ${name}`, 種類: '金額' }),
    );
    const { relations } = layoutOf(items(...funds), [
      ['検算', '許容差'],
      ['①＋財源内訳 > その他＋所要一般財源＝事業費'],
      ['事業費－①≧所要一般財源', 0],
    ]);
    const told = relations.map(({ left, operator, right, tolerance }) => [
      [...left, ...right]
        .map(({ sign, item }) => `${String(sign)} ${'row' in item ? item.row : item.own.label}`)
        .join(),
      operator,
      tolerance,
    ]);
    expect(told).toEqual([
      ['1 ①国庫支出金,1 ②その他,1 generalFunds,1 cost', '＝', 1],
      ['1 cost,-1 ①国庫支出金,1 generalFunds', '≧', 0],
    ]);
  });

  it('set the form as a whole', () => {
    const layout = layoutOf(items(), [
      ['項目', '値'],
      ['金額の単位', '百万円'],
      ['使わない欄', '関連、4、5 事務事業一覧'],
      ['個票の形', '1事業1行'],
      ['施策の見分け方', '担当部・課'],
      ['今年度', '令和6年度'],
      ['番号', '固定の整理番号'],
      ['達成度の判定基準', 'A：100、B：80％、D'],
    ]);
    expect(layout).toMatchObject({
      moneyUnit: { name: '百万円', factor: 1000 },
      cardShape: 'row',
      measuresBy: { label: '担当部・課' },
      year: 2024,
      numbering: 'fixed',
      ratings: [
        { word: 'A', from: 1 },
        { word: 'B', from: 0.8 },
        { word: 'D', from: -Infinity },
      ],
    });
    expect(Object.entries(layout.titles).flatMap(([id, { absent }]) => (absent ? [id] : []))).toEqual([
      'related',
      'final',
      'list',
    ]);
  });
});

it.each<[string, readonly Row[], string[]]>([
  ['a word to use without one to avoid', [['使わない表記', '使う表記'], ['取組み'], [null, '取組']], ['A5 ']],
  ['a department without its new name', [['旧部課', '新部課'], ['観光課'], [null, '産業課']], ['B4 ', 'A5 ']],
  ['a meaning of no word', [['選択肢', '扱い'], ['様子を見る'], [null, '終了']], ['A5 ']],
])('%s is a mistake', (_, table, expected) => {
  expect(problemsIn(items(), table)).toEqual(expected);
});

it('a cell that shows an error makes its line one that is not there', () => {
  const wrong = { value: { error: '#REF!' }, formula: true };
  const form = [...items(), ['個票', wrong, '成果'], ['個票', null, '備考']];
  expect(problemsIn(form)).toEqual(['B2 #REF!']);
  expect(layoutOf(form).own.map(({ label }) => label)).toEqual(['備考']);
});

it('only ○ and × are offered for 採用', () => {
  const [problem] = layoutOf(items(card({ 標準の項目: '概要', 採用: '済' }))).problems;
  expect(problem?.fault).toBe('「○」「×」のいずれかにしてください');
});
