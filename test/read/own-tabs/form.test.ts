import { isFormSheet, readForm } from '../../../src/read/own-tabs/form';
import { address } from '../../../src/workbook/address';
import { aSheet, type Row } from '../a-sheet';

const formOf = (rows: readonly Row[], merges: string[] = [], name = '様式定義') =>
  readForm({ name: 'a.xlsx', sheets: [aSheet([['事業名']]), aSheet(rows, merges, name)] });
const heading: Row = ['欄', '標準の項目', 'この様式での項目名'];

/** The texts of the item table, row by row. */
const itemsIn = (rows: readonly Row[], merges?: string[]) =>
  formOf(rows, merges)?.tables.items?.map(({ place, standard, name }) => [place.text, standard.text, name.text]);

describe('the sheet 様式定義', () => {
  it.each<[string, boolean, ReturnType<typeof aSheet>]>([
    ['is told by name and heading', true, aSheet([heading], [], '様式定義')],
    ['may be called 様式', true, aSheet([[], [null, '欄', '項目名']], [], '様 式')],
    ['is no sheet of another name', false, aSheet([heading], [], '個票')],
    ['is no sheet without the heading', false, aSheet([['欄', '番号']], [], '様式定義')],
    ['is no hidden sheet', false, { ...aSheet([heading], [], '様式定義'), visibility: 'hidden' }],
  ])('%s', (_, is, sheet) => {
    expect(isFormSheet(sheet)).toBe(is);
  });

  it('is told row by row, in whatever order its columns stand', () => {
    expect(
      itemsIn([['この様式での項目名', 'メモ', '欄'], ['成果', '済', '個票'], [], ['備考', null, ' 一覧 ']]),
    ).toEqual([
      ['個票', '', '成果'],
      ['一覧', '', '備考'],
    ]);
  });

  it('has a merged 欄 in all of its rows', () => {
    expect(itemsIn([heading, ['個票', '概要', '目的'], [null, '事業費', '総額']], ['A2:A3'])).toEqual([
      ['個票', '概要', '目的'],
      ['個票', '事業費', '総額'],
    ]);
  });

  it('tells a cell where it is blank, and where its column does not stand', () => {
    const [row] = formOf([heading, [null, '概要']])?.tables.items ?? [];
    expect([row?.place, row?.name, row?.kind].map((cell) => cell && [cell.text, address(cell.place)])).toEqual([
      ['', 'A2'],
      ['', 'C2'],
      ['', 'A2'],
    ]);
  });

  it('has further tables below, each told by its heading, without notes and titles', () => {
    const form = formOf([
      heading,
      ['個票', null, '備考'],
      ['※ 欄は複数書ける'],
      ['検算', null, '許容差'],
      ['A＝B', null, 2],
      ['様式の設定'],
      ['項目', '値'],
      ['番号', '通し'],
    ]);
    expect(form?.tables.items).toHaveLength(1);
    expect(form?.tables.relations?.map(({ relation, tolerance }) => [relation.text, tolerance.text])).toEqual([
      ['A＝B', '2'],
    ]);
    expect(form?.tables.settings?.map(({ item, value }) => [item.text, value.text])).toEqual([['番号', '通し']]);
    expect([form?.tables.years, form?.tables.terms]).toEqual([null, null]);
  });

  it('has tables beside each other', () => {
    const form = formOf([
      heading,
      ['個票', null, '備考'],
      [],
      ['使わない表記', '使う表記', null, '旧部課', '新部課'],
      ['取組み', '取組', null, '商工課', '産業課'],
      ['子供', 'こども'],
    ]);
    expect(form?.tables.terms?.map(({ avoid }) => avoid.text)).toEqual(['取組み', '子供']);
    expect(form?.tables.reorganised?.map(({ after }) => after.text)).toEqual(['産業課']);
  });

  it('is none where none stands', () => {
    expect(formOf([heading], [], '設定')).toBeNull();
  });
});

describe('tables side by side in the same rows', () => {
  const texts = (rows: readonly Row[]) =>
    Object.fromEntries(
      Object.entries(formOf(rows)?.tables ?? {}).flatMap(([table, own]: [string, readonly object[] | null]) =>
        own === null
          ? []
          : [[table, own.map((row) => Object.values(row as Record<string, { text: string }>).map(({ text }) => text))]],
      ),
    );

  it('each have the columns that stand nearest to them', () => {
    const rows = [
      ['欄', '標準の項目', '項目名', '記入', '選択肢', '採用', null, '年度', '区分', '記入', '採用', '選択肢', '扱い'],
      ['個票', '概要', '目的', '任意', null, '○', null, '前年度', '決算', '必須', '×', '廃止へ', '終了'],
      [null, null, null, null, null, null, null, '今年度', '予算'],
    ];
    expect(texts(rows)).toEqual({
      items: [['個票', '概要', '目的', '', '', '任意', '', '', '', '', '○']],
      years: [
        ['前年度', '決算', '必須', '×'],
        ['今年度', '予算', '', ''],
      ],
      directions: [['廃止へ', '終了', '']],
    });
  });

  it('of which none shares a word are all read', () => {
    const rows = [
      ['欄', '項目名', null, '旧部課', '新部課', null, '項目', '値'],
      ['個票', '成果', null, '商工課', '産業課', null, '番号', '通し'],
    ];
    expect(Object.keys(texts(rows))).toEqual(['items', 'reorganised', 'settings']);
  });
});
