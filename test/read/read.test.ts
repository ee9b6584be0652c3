import { builtInLayout } from '../../src/layout/layout';
import { read } from '../../src/read/read';
import { tabNames } from '../../src/workbook/mark';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cardRows } from './a-card';
import { aSheet, type Row } from './a-sheet';

const readSheets = (...sheets: SheetSnapshot[]) => read({ name: 'a.xlsx', sheets });
const list: Row[] = [
  ['番号', '重点事業', '事務事業名', '担当部・課'],
  [1, '◎', '支援', '商工課'],
];
const ours = { mark: { kind: 'list', version: 1, tab: tabNames.list, area: 'A1:D2' } } as const;
const header: Row[] = [
  ['政策目標3 活力'],
  ['政策分野12 中小企業'],
  ['目指す姿', '町'],
  ['施策番号', '名称', '施策の内容'],
  ['施策2', '経済', '回す'],
  ['施策1', '産業', '伸ばす'],
];

describe('an evaluation', () => {
  it('is empty of an empty workbook', () => {
    expect(readSheets()).toEqual({
      workbook: 'a.xlsx',
      layout: builtInLayout,
      outranked: null,
      sheetNames: [],
      policyArea: null,
      year: null,
      measures: [],
      kpis: [],
      assessments: [],
      relatedProjects: [],
      finalEvaluation: null,
      list: null,
      otherLists: [],
      cards: [],
      cardHeadings: [],
      noProjectYet: null,
      sections: { header: [], progress: [], assessment: [], related: [], final: [], list: [], cards: [] },
      missingLabels: [],
      ownValues: [],
      unknownLabels: [],
      renamedLabels: [],
      repeatedLabels: [],
      errorCells: [],
      typedTotals: [],
      differences: [],
      listAmounts: [],
      repeatedTables: [],
      carried: [],
      skippedSheets: [],
      unasked: [],
      otherAreas: [],
    });
  });

  it('has what stands on any of its sheets', () => {
    const sections: Row[] = [
      ['指標名', '単位', '説明又は計算式'],
      ['来訪者数', '人', '説明'],
      ['年度', '令和5年度', '最終目標', '検証'],
      ['目標', 1, 2, '順調'],
      ['実績', 1],
      ['施策1 産業'],
      ['今年度の重点方針(方向性)', '方針'],
      ['取組状況', '取組'],
      ['課題認識と今後の方針・改善点', '課題'],
      ['政策分野', '事務事業名', '担当部・課名'],
      ['13-1', '補助', '農政部'],
      ['施策の最終評価'],
      ['良好'],
    ];
    const evaluation = readSheets(
      aSheet(header, [], '一'),
      aSheet(sections, [], '二'),
      aSheet([['施策1 産業'], ...cardRows()], [], '三'),
      aSheet(list, [], '四'),
    );
    const {
      policyArea,
      measures,
      kpis,
      assessments,
      relatedProjects,
      finalEvaluation,
      cards,
      cardHeadings,
      missingLabels,
    } = evaluation;
    expect([
      policyArea?.number.value,
      policyArea?.name.value,
      policyArea?.goal?.value,
      policyArea?.vision?.value,
    ]).toEqual(['12', '中小企業', '政策目標3 活力', '町']);
    expect(measures.map(({ name }) => name.value)).toEqual(['経済', '産業']);
    expect([
      kpis[0]?.name.value,
      assessments[0]?.policy.value,
      relatedProjects[0]?.name.value,
      finalEvaluation?.value,
    ]).toEqual(['来訪者数', '方針', '補助', '良好']);
    expect([cards[0]?.name.value, cards[0]?.measure, cardHeadings.map(({ number }) => number)]).toEqual([
      '支援',
      1,
      [1],
    ]);
    expect([evaluation.list?.rows[0]?.name.value, evaluation.list?.generated]).toEqual(['支援', false]);
    expect(evaluation.sheetNames).toEqual(['一', '二', '三', '四']);
    expect([missingLabels.map(({ label }) => label), evaluation.skippedSheets]).toEqual([
      ['ロジックモデル', '人口減少対策', 'SDGsターゲット', '次年度方針'],
      [],
    ]);
  });

  it('has its cards in the order of the 施策', () => {
    const cards = [['施策1 産業'], ...cardRows({ C1: 'あ' }), ['施策2 経済'], ...cardRows({ C1: 'い' })];
    expect(readSheets(aSheet(header), aSheet(cards, [], '個票')).cards.map(({ name }) => name.value)).toEqual([
      'い',
      'あ',
    ]);
  });

  it('has the year of its title, above the policy area, else that of its cards', () => {
    expect(readSheets(aSheet([['令和3年度 評価'], ['政策分野12 中小企業']]), aSheet(cardRows(), [], '個票')).year).toBe(
      2021,
    );
    expect(readSheets(aSheet([['政策分野12 中小企業'], ['令和3年度 評価']]), aSheet(cardRows(), [], '個票')).year).toBe(
      2024,
    );
    expect(readSheets(aSheet([['令和3年度 評価']]), aSheet(cardRows(), [], '個票')).year).toBe(2024);
  });

  it('says which labels are missing, form by form', () => {
    const lacking: Row[] = [
      ['施策番号', '名称'],
      ['施策1', '産業'],
      ['指標名', '単位'],
      ['取組状況', '取組'],
      ['政策分野', '事務事業名'],
    ];
    expect(
      readSheets(aSheet(lacking), aSheet(cardRows({ D3: null }), [], '個票')).missingLabels.map(
        ({ form, label }) => `${form} ${label}`,
      ),
    ).toEqual([
      'header 政策分野',
      'header 目指す姿',
      'header 施策の内容',
      'kpi 説明又は計算式',
      'assessment 今年度の重点方針(方向性)',
      'assessment 課題認識と今後の方針・改善点',
      'related 担当部・課名',
      'card 財務内容',
    ]);
  });

  it('has its error cells and typed totals', () => {
    const totals: Row[] = [
      [null, '令和6年度(予算)事業費'],
      ['合計', 7],
    ];
    const evaluation = readSheets(aSheet(cardRows({ C7: { error: '#REF!' } })), aSheet(totals, [], '集計表'));
    expect(evaluation.errorCells).toEqual([{ place: { sheet: 'シート', row: 6, column: 2 }, error: '#REF!' }]);
    expect(evaluation.typedTotals.map(({ thousandYen }) => thousandYen)).toEqual([7]);
  });
});

describe('the list', () => {
  const staffs = aSheet(list, [], '一覧');
  const generated = { ...aSheet([...list, [2, '○', '補助', '商工課']], [], tabNames.list), ...ours };

  it('is the generated one alone, where there is one', () => {
    const evaluation = readSheets(staffs, generated);
    expect([evaluation.list?.generated, evaluation.list?.rows.length, evaluation.sections.list.length]).toEqual([
      true,
      2,
      1,
    ]);
    expect(evaluation.sections.list).toEqual([{ sheet: tabNames.list, row: 0, column: 0 }]);
  });

  it("is staff's, where the generated one bears none", () => {
    expect(readSheets({ ...aSheet([['本文']], [], tabNames.list), ...ours }, staffs).list).toMatchObject({
      generated: false,
      place: { sheet: '一覧' },
    });
  });

  it('is the first, and told of the others', () => {
    const evaluation = readSheets(aSheet([['本文']]), staffs, aSheet(list, [], '控え'));
    expect(evaluation.list?.place.sheet).toBe('一覧');
    expect(evaluation.sections.list.map(({ sheet }) => sheet)).toEqual(['一覧', '控え']);
  });

  it('goes on on other sheets, with projects that it does not name before', () => {
    const [labels] = list;
    const page = (name: string, ...rows: Row[]) => aSheet([...(labels ? [labels] : []), ...rows], [], name);
    const pages = [
      page('一', ['施策1 産業'], [1, '◎', '支援', '商工課']),
      page('二', [2, '○', '補助', '商工課'], ['施策2 経済'], [1, '', '融資', '農政課']),
      page('三', ['施策2 経済（つづき）'], [2, '◎', '相談', '農政課']),
    ];
    const evaluation = readSheets(...pages, page('控え', [1, '◎', '支援', '商工課'], [3, '◎', '新規', '商工課']));
    expect(evaluation.list?.rows.map(({ measure, name }) => [measure, name.value])).toEqual([
      [1, '支援'],
      [1, '補助'],
      [2, '融資'],
      [2, '相談'],
    ]);
    expect(evaluation.list?.headings.map(({ number }) => number)).toEqual([1, 2]);
    expect(evaluation.sections.list.map(({ sheet }) => sheet)).toEqual(['一', '控え']);
  });

  it('goes on under a title that says つづき, while one that does not is a second', () => {
    const page = (name: string, title: string, project: string) =>
      aSheet([[title], ...list.slice(0, 1), [1, '◎', project, '商工課']], [], name);
    const read = (...titles: string[]) =>
      readSheets(...titles.map((title, index) => page(`${index}`, title, `事業${index}`)));
    expect(read('5 事務事業一覧', '5 事務事業一覧（つづき）').sections.list.map(({ sheet }) => sheet)).toEqual(['0']);
    expect(read('5 事務事業一覧（続き）', '5 事務事業一覧').sections.list.map(({ sheet }) => sheet)).toEqual(['1']);
    expect(read('5 事務事業一覧', '5 事務事業一覧').sections.list.map(({ sheet }) => sheet)).toEqual(['0', '1']);
    expect(read('5 事務事業一覧', '5 事務事業一覧').list?.rows).toHaveLength(2);
  });

  it('has no typed totals, where it is generated', () => {
    const totals: Row[] = [...list, [null, null, '令和6年度(予算)事業費'], ['合計', null, 7]];
    expect(readSheets({ ...aSheet(totals, [], tabNames.list), ...ours }).typedTotals).toEqual([]);
    expect(readSheets(aSheet(totals, [], '一覧')).typedTotals).toHaveLength(1);
  });
});

describe('sheets that are not read', () => {
  it('are told, with the reason', () => {
    const hidden = { ...aSheet(cardRows(), [], '隠し'), visibility: 'hidden' } as const;
    const chart = { ...aSheet([], [], '図'), type: 'chart' } as const;
    const evaluation = readSheets(hidden, aSheet([['本文']], [], 'メモ'), aSheet(cardRows(), [], '個票'), chart);
    expect(evaluation.skippedSheets.map(({ sheet, why, hidden: content }) => [sheet, why, content?.sections])).toEqual([
      ['隠し', 'hidden', ['cards']],
      ['メモ', 'not-of-layout', undefined],
      ['図', 'chart-sheet', undefined],
    ]);
    expect(evaluation.cards).toHaveLength(1);
    expect(evaluation.sheetNames).toEqual(['隠し', 'メモ', '個票', '図']);
  });

  it('say so where they are a second 様式定義, or one without its headings', () => {
    const form = (name: string, ...headings: string[]) => aSheet([headings, ['個票', '備考']], [], name);
    const why = (...sheets: SheetSnapshot[]) =>
      readSheets(aSheet(cardRows(), [], '個票'), ...sheets).skippedSheets.map(({ why: reason }) => reason);
    expect(why(form('様式定義', '欄', '項目名'), form('様式', '欄', '項目名'))).toEqual(['form', 'further-form']);
    expect(why(form('様式定義', '欄', '項目の名前'))).toEqual(['form-without-headings']);
    expect(why(form('様式', '欄', '項目の名前'))).toEqual(['not-of-layout']);
  });
});
