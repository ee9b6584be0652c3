import { clean } from '../../samples/clean';
import type { EvaluationData, KpiData } from '../../samples/evaluation-data';
import { layOut, placeOf, type LaidOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import type { Cell, Marked } from '../../src/workbook/cell';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { items, withForm } from '../workbooks/form-sheet';
import { withCarriedCost } from '../workbooks/next-year-record';
import { insertRow } from '../rules/insert-row';
import { aRoom } from '../rules/a-room';
import { addedTo } from '../rules/change-cells';
import { putAll, type Put } from '../rules/put';

/** A workbook that breaks every rule of the catalogue that can be broken beside the others. */
export function allBroken(): Snapshot {
  const laidOut = layOut(data, layout);
  const { sheet: listSheet } = placeOf(laidOut, 'list/label/name');
  const { sheet: kpiSheet } = placeOf(laidOut, 'kpi/1/label/verification');
  const rated = addedTo(putAll(laidOut, puts), kpiSheet, kpiColumn(laidOut));
  const typed = addedTo(rated, listSheet, listColumn(laidOut));
  // A label twice on the last card: rows below would move.
  const broken = insertRow(typed, placeOf(laidOut, 'card/3-8/label/generalFunds'), ['事業費（国庫）']);
  const hidden = broken.sheets
    .slice(0, 1)
    .map((one): SheetSnapshot => ({ ...one, name: '作業用', visibility: 'hidden' }));
  const carried = withCarriedCost(broken, placeOf(laidOut, 'card/1-8/name'));
  return withForm(
    { ...carried, sheets: [...carried.sheets, ...hidden, sheet('写し', copy), sheet('控え', totals)] },
    items({ 欄: '個表', この様式での項目名: '成果' }, { 欄: '個票', この様式での項目名: '有効性', 採用: '×' }),
    [['検算'], ['所要一般財源≧事業費']],
    [
      ['使わない表記', '使う表記'],
      ['子供', 'こども'],
    ],
  );
}

const thirdKpi = (kpis: readonly KpiData[]): KpiData[] =>
  kpis.slice(1, 2).map((kpi) => ({ ...kpi, number: 3, name: '三つめの指標', verification: '目標に達していない。' }));

const marks = { logicModel: null, priority: '◎', populationGoals: null, sdgTargets: null };

const data: EvaluationData = {
  ...clean,
  kpis: [...clean.kpis, ...thirdKpi(clean.kpis)],
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card, at) => (group.measure === 3 && at === 5 ? { ...card, marks } : card)),
  })),
};

const long = '市内の事業者や関係団体とともに催しを開き、来場した市民や観光客に向けて産品の魅力を伝えた。';
const struck: Marked = { struck: 'whole', raised: false };
/** A card's amounts. */
const amounts = (id: string) =>
  Object.fromEntries(
    ['cost', 'generalFunds', 'labour'].flatMap((row) => [0, 1].map((at) => [`card/${id}/${row}/${at}`, 1234])),
  );

const layout: Partial<Layout> = { sheetNames: 'plain', shiftedCards: ['1-2'] };

/** What is typed over, by the chapter of the rule that it breaks. Each key once. */
const puts: Readonly<Record<string, Put>> = {
  // form
  'section/4': null,
  final: null,
  'card/1-1/label/labour': null,
  'cardHeading/3/name': null,

  // values
  'card/1-3/summary': null,
  'card/1-3/cost/0': '調整中',
  'card/1-4/cost/0': '2,000',
  'card/1-4/labour/0': -5,
  'card/1-5/generalFunds/0': 1.5,
  'card/1-6/label/moneyUnit': '財務内容\n単位(円)',
  'card/1-7/year/1': '令和9年度\n(見込み)',
  'card/1-8/obligation': '任意',
  'card/1-8/year/0': '令和6年度\n(補正後)',
  'list/1-1/sdgTargets': '11.9',
  'list/1-2/sdgTargets': { value: 8.1, format: '' },
  'list/1-3/sdgTargets': '8.10',
  'list/1-4/populationGoals': '基本目標9',
  'list/1-5/priority': '×',
  'card/1-9/labour/1': { value: { error: '#REF!' }, formula: true },
  'card/1-9/summary': '<p>負担金を支出する。</p>',
  'card/1-10/summary': '①管理 ②運営',
  'kpi/2/actual/1': '実施',
  'card/3-6/review': {
    value: '・制度の周知を続け、利用する事業者を増やしていく。',
    room: aRoom({ width: 150, height: 15 }),
  },

  // agreement
  'measure/2/name': '経済の循環',
  'list/1-11/name': 'まったく別の名の催し',
  'card/1-12/name': '会津ブランドものづくりフェア等',
  'card/1-13/name': '福島県 溶接技術協議会負担金',
  'list/2-1/name': '会津地域経済循環推進協議会負担金',
  'list/2-2/name': '桜咲く会津プロジェクト推進事業',
  'list/2-3/direction': '改善',
  'list/2-4/number': 9,
  'card/2-4/name': '日本貿易振興機構福島貿易情報センター負担金',
  'card/1-14/generalFunds/0': 99_999,
  'card/2-5/cost/1': 327,
  'card/1-13/cost/1': 0,
  'card/1-12/cost/1': 90_000,
  'card/1-14/department': '観光商工部 商工課',
  'assessment/1/issues': '【9】別の見出し\n・続ける。',
  'assessment/2/policy': String(clean.measures[1]?.content),
  'related/1/code': 'どこか',

  // kpi
  'kpi/1/target/2': null,
  'kpi/1/actual/0': '266,061\n(令和3年度)',
  'kpi/1/actual/1': 200_000,
  'kpi/2/target/2': 300_000,
  'kpi/2/actual/0': null,

  // overlooked
  'card/1-10/progress': '〇〇を子供と実施した。',
  'card/3-1/review': long,
  'card/3-2/review': long,
  ...amounts('3-3'),
  ...amounts('3-4'),
  'card/3-5/cost/0': 2_500_000,
  'card/3-5/cost/1': 2_500_000,
  'assessment/3/policy': '施策2「農業の振興」とともに進める。',
  'kpi/3/year/2': '令和6年度',
  'kpi/3/actual/0': 3040,
  'card/3-7/department': '産業経済部・商工課',
  'list/3-7/department': '産業経済部・商工課',
  'card/3-7/summary': '漆器の????を支援する。',
  'card/3-7/progress': { value: '催しを開いた。', marked: struck },
  'card/3-7/labour/0': { value: 55, format: '"調整中"' },

  // years
  // None: last year's workbook is not given here.
};

/** A column of amounts beside the list. */
const listColumn = (laidOut: LaidOut): Cell[] => [
  cell(placeOf(laidOut, 'list/label/name').row, 20, '事業費 令和6年度(予算)'),
  cell(placeOf(laidOut, 'list/3-8/name').row, 20, 1),
];

/** A 達成率 beside a KPI that is not its figures'. */
const kpiColumn = (laidOut: LaidOut): Cell[] => {
  const { row, column } = placeOf(laidOut, 'kpi/1/label/verification');
  return [cell(row, column + 1, '達成率'), cell(row + 1, column + 1, '120%')];
};

const cell = (row: number, column: number, value: string | number): Cell => ({
  row,
  column,
  value,
  format: '',
  formula: false,
});

const copy: readonly Cell[] = [cell(0, 0, '3 関連する政策分野と事務事業'), cell(2, 0, '該当なし')];
const totals: readonly Cell[] = [
  cell(0, 1, '概算人件費'),
  cell(1, 1, '令和6年度(予算)'),
  cell(2, 0, '施策2 小計'),
  cell(3, 0, '施策2'),
  cell(4, 0, '小計'),
  cell(4, 1, 1),
];

function sheet(name: string, cells: readonly Cell[]): SheetSnapshot {
  return { name, visibility: 'visible', type: 'worksheet', mark: null, cells, merges: [] };
}
