import { describe, expect, it } from '@jest/globals';
import type { FormLines } from '../../src/layout/form-sheet/lines';
import { withHints } from '../../src/proposal/cell-hints';
import { proposeForm } from '../../src/proposal/propose';
import { review } from '../../src/review';
import { address } from '../../src/workbook/address';
import type { Entry } from '../../src/workbook/entry';
import type { Host } from '../../src/workbook/host';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { aSheet, type Row } from '../read/a-sheet';

type Told = Readonly<Record<string, Partial<Pick<Entry, 'format' | 'formula' | 'list'>>>>;

/** Cells of the first sheet that tell something, by their addresses; and which of the cells were asked about. */
function hostOf(told: Told, asked: string[]): Pick<Host, 'entries'> {
  return {
    entries: (places) => {
      asked.push(...places.map(address));
      const cells = places.map((place): Entry => ({
        ...place,
        format: '',
        formula: null,
        list: null,
        ...told[address(place)],
      }));
      return Promise.resolve({ cells, names: new Map([['四段階', '語!$A$1:$A$4']]) });
    },
  };
}

const words = aSheet([['高い'], ['やや高い'], ['やや低い'], ['低い']], [], '語');

async function proposed(sheet: SheetSnapshot, told: Told): Promise<{ lines: FormLines; asked: readonly string[] }> {
  const snapshot: Snapshot = { name: 'a.xlsx', sheets: [sheet, words] };
  const asked: string[] = [];
  const lines = await withHints(hostOf(told, asked), snapshot, (hints) => proposeForm(review(snapshot), false, hints));
  if (!lines) throw new Error('nothing is proposed');
  return { lines, asked };
}

const ownOf = ({ items }: FormLines) =>
  items.flatMap(({ standard, name = '', kind = '', choices, sum }) =>
    standard === undefined ? [[name, kind, choices ?? '', sum ?? '']] : [],
  );
const relationsOf = ({ relations }: FormLines) => relations.map(({ relation }) => relation);
const directionsOf = ({ items }: FormLines) =>
  items.find(({ place, standard }) => place === '個票' && standard === '次年度方針');

/** The built-in form with further items, nothing filled in. */
const blank: readonly Row[] = [
  ['施策1 公園'],
  [1, '事業名', null, '法定／自主', null],
  [null, '担当部・課', null, '次年度方針', null],
  [null, '概要(目的と内容)', null],
  [null, '必要性', null, '有効性', null],
  [null, '開始', null, '補助の上限', null],
  [null, '財務内容 単位(千円)', '令和6年度(予算)', '令和7年度(見込み)'],
  [null, '国庫', null, null],
  [null, 'そのほか', null, null],
  [null, '所要一般財源', null, null],
  [null, '事業費', null, null],
  [null, '概算人件費', null, null],
  [null, 'これまでの取組状況(主な取組と成果)', null],
  [null, '事業の検証(課題認識/今後の方針・改善点)', null],
];

describe('a blank form', () => {
  it('tells the kinds of items by drop-down lists and number formats', async () => {
    const { lines } = await proposed(aSheet(blank, [], '個票'), {
      E3: { list: '"このまま続ける,やめる"' },
      C5: { list: '語!$A$1:$A$4' },
      E5: { list: '四段階' },
      C6: { format: '[$-411]ggge"年"m"月"d"日"' },
      E6: { format: '#,##0"円"' },
    });
    expect(ownOf(lines)).toEqual([
      ['必要性', '選択', '高い、やや高い、やや低い、低い', '区分別'],
      ['有効性', '選択', '高い、やや高い、やや低い、低い', '区分別'],
      ['開始', '日付', '', ''],
      ['補助の上限', '金額', '', '合計'],
      ['国庫', '金額', '', '合計'],
      ['そのほか', '金額', '', '合計'],
    ]);
    expect(directionsOf(lines)).toMatchObject({
      choices: 'このまま続ける、やめる',
      adopted: '×',
      evidence: '1枚中1枚（選択肢は、ドロップダウンリストの語です）',
    });
  });

  it('tells relations by its formulas', async () => {
    const sum = (formula: string) => proposed(aSheet(blank, [], '個票'), { C11: { formula } });
    for (const [formula, relation] of [
      ['SUM(C8:C10)', '国庫＋そのほか＋所要一般財源＝事業費'],
      ['$C$8+C9+C10', '国庫＋そのほか＋所要一般財源＝事業費'],
      ['IF(SUM(C8,C9:C10)=0,"",SUM(C8,C9:C10))', '国庫＋そのほか＋所要一般財源＝事業費'],
      ['IFERROR(C8-C9,"")', '国庫－そのほか＝事業費'],
    ] as const)
      expect(relationsOf((await sum(formula)).lines)).toEqual([relation]);
    for (const formula of ['C8*1.1', 'SUM(C8:C11)', 'C10', '-C8+C9', '語!C8+C9', 'C8+D40', 'C8&C9'])
      expect(relationsOf((await sum(formula)).lines)).toEqual([]);
  });

  it('asks about the cells that are filled in, and no others', async () => {
    const { asked } = await proposed(aSheet(blank, [], '個票'), {});
    expect([...asked].sort()).toEqual(['C10', 'C11', 'C12', 'C5', 'C6', 'C8', 'C9', 'E3', 'E5', 'E6']);
  });

  it('takes a list for no more than it is', async () => {
    const { lines } = await proposed(aSheet(blank, [], '個票'), {
      C5: { list: '"○,―"' },
      E5: { list: 'INDIRECT($B$5)' },
      C6: { list: '"令和5年度,令和6年度"' },
      E6: { list: '"はい、いいえ,不明"', format: '0%' },
    });
    expect(ownOf(lines).slice(0, 4)).toEqual([
      ['必要性', '選択', '○、―', '区分別'],
      ['有効性', '文字', '', ''],
      ['開始', '年度', '', ''],
      ['補助の上限', '割合', '', ''],
    ]);
  });
});

describe('a form that is filled in', () => {
  const filled = blank.map((row, at) =>
    at === 0
      ? row
      : row.map((value, column) =>
          value !== null || column === 0 ? value : at < 7 || at > 11 ? `書いた${String(at)}` : at === 10 ? 60 : 20,
        ),
  );

  it('has all choices of a list, not only those that were chosen', async () => {
    const { lines } = await proposed(aSheet(filled, [], '個票'), { C5: { list: '語!$A$1:$A$4' } });
    expect(ownOf(lines)[0]).toEqual(['必要性', '選択', '高い、やや高い、やや低い、低い', '区分別']);
  });

  it('has the relation of a formula that its amounts bear out, and no other', async () => {
    const formula = 'SUM(C8:C10)';
    const wrong = filled.map((row, at) => (at === 10 ? [row[0] ?? null, row[1] ?? null, 61, 70] : row));
    expect(relationsOf((await proposed(aSheet(filled, [], '個票'), { C11: { formula } })).lines)).toEqual([
      '国庫＋そのほか＋所要一般財源＝事業費',
    ]);
    expect(relationsOf((await proposed(aSheet(wrong, [], '個票'), { C11: { formula } })).lines)).toEqual([]);
  });
});

describe('another office’s blank form', () => {
  const form: readonly Row[] = [
    ['事業点検カード', null, null, '様式第2号'],
    ['事務事業名', null, null, '主管課', null],
    ['ねらい', null],
    ['今後の方向', null, '評価', null],
    ['経費（千円）', null, '令和5年度決算', '令和6年度決算', '令和7年度予算'],
    ['財源', '県支出金', null, null, null],
    [null, 'その他', null, null, null],
    [null, '一般財源', null, null, null],
    ['直接事業費', null, null, null, null],
    ['人件費', null, null, null, null],
    ['合計', null, null, null, null],
    ['進み具合', null],
  ];

  it('tells kinds, choices and relations', async () => {
    const { lines } = await proposed(aSheet(form, [], '様式'), {
      B4: { list: '"このまま,広げる,やめる"' },
      D4: { list: '"Ａ,Ｂ,Ｃ"' },
      C9: { formula: 'SUM(C6:C8)' },
      C11: { formula: 'C9+C10' },
      B12: { format: '0%' },
    });
    expect(directionsOf(lines)).toMatchObject({ name: '今後の方向', choices: 'このまま、広げる、やめる' });
    expect(ownOf(lines)).toEqual(
      expect.arrayContaining([
        ['評価', '選択', 'Ａ、Ｂ、Ｃ', '区分別'],
        ['進み具合', '割合', '', ''],
      ]),
    );
    expect(relationsOf(lines)).toEqual(['県支出金＋その他＋一般財源＝直接事業費', '直接事業費＋人件費＝合計']);
  });

  it('tells those of a table, too', async () => {
    const table = aSheet(
      [
        ['事業点検表'],
        ['整理番号', '事務事業名', '担当課', '事業概要', '今後の方向性', '必要性', '県支出金', '一般財源', '事業費'],
      ],
      [],
      '一覧表',
    );
    const { lines } = await proposed(table, { F3: { list: '"有,無"' }, I3: { formula: 'SUM(G3:H3)' } });
    expect(ownOf(lines)).toContainEqual(['必要性', '選択', '有、無', '区分別']);
    expect(relationsOf(lines)).toEqual(['県支出金＋一般財源＝事業費']);
  });
});

it('asks nothing where nothing is to be told', async () => {
  const host = { entries: () => Promise.reject(new Error('asked')) };
  expect(await withHints(host, { name: 'a.xlsx', sheets: [] }, () => 1)).toBe(1);
});
