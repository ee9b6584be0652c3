import { placeOf, type LaidOut } from '../../../samples/lay-out';
import { kpiRatingDiffers } from '../../../src/rules/kpi/kpi-rating-differs';
import type { Cell } from '../../../src/workbook/cell';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { items } from '../../workbooks/form-sheet';
import { addedTo } from '../change-cells';
import { insertRow } from '../insert-row';
import { testRule } from '../test-rule';

/** The office's scale, and 様式定義 around it. */
const scale = (value: string) => [
  items(),
  [
    ['項目', '値'],
    ['達成度の判定基準', value],
  ],
];
const given = scale('A：100、B：80、C：50、D');

type Typed = string | number | Pick<Cell, 'value' | 'format'>;

/** KPI 2, whose actuals are 94.5 % and 95.2 % of their targets, with a column beside 検証. */
const withColumn =
  (heading: string, typed: Typed) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot => {
    const { sheet, row, column } = placeOf(laidOut, 'kpi/2/label/verification');
    const cell = (below: number, content: Typed): Cell => ({
      row: row + below,
      column: column + 1,
      format: '',
      formula: false,
      ...(typeof content === 'object' ? content : { value: content }),
    });
    return addedTo(snapshot, sheet, [cell(0, heading), cell(1, typed)]);
  };

/** KPI 2 with a row below 実績. */
const withRow =
  (...values: readonly string[]) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot => {
    const label = placeOf(laidOut, 'kpi/2/label/actual');
    return insertRow(snapshot, { ...label, row: label.row + 1 }, values);
  };

testRule(kpiRatingDiffers, {
  clean: {
    'a blank': { given, change: withColumn('達成状況', '') },
    'a ratio without ％': { change: withColumn('達成率', 0.95) },
    'a ratio of a target of 0': { change: withColumn('達成率', '50%'), put: { 'kpi/2/target/1': 0 } },
    'the word of the ratio itself': { given: scale('A：95.23、B：80'), change: withColumn('達成状況', 'A') },
    'the word of the ratio as it is written down': {
      given: scale('A：95.23、B：80'),
      change: withColumn('達成状況', 'B'),
    },
    'a ratio a year': { change: withRow('達成率', '94.5%', '95.2%') },
    'no rating': { given },
    'the right word': { given, change: withColumn('達成状況', 'B') },
    'the right word, in full width, under another name': { given, change: withColumn('評価', 'Ｂ') },
    'no scale': { change: withColumn('達成状況', 'A') },
    'a scale that goes down to half': {
      given: scale('A：100、B：96'),
      change: withColumn('達成状況', 'C'),
    },
    'a dash': { given, change: withColumn('達成状況', '—') },
    prose: { given, change: withColumn('達成状況', '概ね順調') },
    'a ratio to one decimal': { change: withColumn('達成率', '95.2%') },
    'a ratio in ％, its last digit cut off': { change: withColumn('達成率', { value: 0.9524, format: '0%' }) },
    'no actual to judge': {
      given,
      change: withColumn('達成状況', 'D'),
      put: { 'kpi/2/actual/0': '—', 'kpi/2/actual/1': '—', 'kpi/2/verification': '未公表である。' },
    },
    'an actual of another unit, as another rule says': {
      given,
      change: withColumn('達成状況', 'D'),
      put: { 'kpi/2/actual/1': 297 },
    },
  },
  broken: {
    'a ratio of its own year': {
      change: withRow('達成率', '95.2%', '95.2%'),
      at: '政策分野12!C25',
      says: '令和5年度の目標',
    },
    'a ratio that was cut off too early': {
      change: withColumn('達成率', 0.94),
      at: '政策分野12!H23',
      says: '「95.2%」',
    },
    'a whole number that is no ratio': { change: withColumn('達成率', 1), at: '政策分野12!H23' },
    'a word as long as the longest of the scale': {
      given: scale('達成：100、概ね達成：80、未達成'),
      change: withColumn('達成状況', '未達成'),
      at: '政策分野12!H23',
      says: 'から決まる「概ね達成」と違います。目標と実績を確かめ、正しいほうにそろえてください。',
    },
    'a target of 0, which any actual reaches': {
      given,
      change: withColumn('達成状況', 'D'),
      put: { 'kpi/2/target/1': 0 },
      at: '政策分野12!H23',
      says: 'から決まる「A」と違います',
    },
    'years that cannot be read': {
      given,
      change: withColumn('達成状況', 'A'),
      put: { 'kpi/2/year/0': '一昨年', 'kpi/2/year/1': '昨年' },
      at: '政策分野12!H23',
      says: '「達成状況」の「A」は、目標',
    },
    'another word': {
      given,
      change: withColumn('達成状況', 'A'),
      at: '政策分野12!H23',
      says: '「達成状況」の「A」は、令和6年度の目標312,377と実績297,500から決まる「B」と違います',
      owner: '指標2 卸売・小売業の年間商品販売額',
      reads: ['kpi/2/target/1', 'kpi/2/actual/1', 'B'],
      related: ['kpi/2/target/1', 'kpi/2/actual/1'],
    },
    'a word that the scale has not': { given, change: withColumn('判定', 'Z'), at: '政策分野12!H23' },
    'the border is the better word': {
      given: scale('A：95.2、B：80'),
      change: withColumn('達成状況', 'B'),
      at: '政策分野12!H23',
    },
    'another ratio': {
      change: withColumn('達成率', '96.0%'),
      at: '政策分野12!H23',
      says: '「達成率」の「96.0%」は、令和6年度の目標312,377と実績297,500から決まる「95.2%」と違います',
    },
    'by what the settings call better': {
      given,
      change: withColumn('達成状況', 'B'),
      settings: { kpis: new Map([[2, { better: 'lower', lag: 0 }]]) },
      at: '政策分野12!H23',
    },
  },
});
