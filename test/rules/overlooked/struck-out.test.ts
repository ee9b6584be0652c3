import { placeOf, type LaidOut } from '../../../samples/lay-out';
import { clean } from '../../../samples/clean';
import type { Marked } from '../../../src/workbook/cell';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { changedAt } from '../change-cells';
import { struckOut } from '../../../src/rules/overlooked/struck-out';
import { testRule } from '../test-rule';

const whole: Marked = { struck: 'whole', raised: false };
const part: Marked = { struck: 'part', raised: false };
const marked =
  (marks: Marked, ...keys: readonly string[]) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot =>
    keys.reduce((changed, key) => changedAt(changed, placeOf(laidOut, key), { marked: marks }), snapshot);
const closed = { stage: '最終' } as const;
const notYet = { stage: '所管課提出' } as const;

const ofCard = [
  ...['number', 'name', 'obligation', 'department', 'direction', 'summary', 'progress', 'review', 'label/moneyUnit'],
  ...['year', 'cost', 'generalFunds', 'labour'].flatMap((row) => [`${row}/0`, `${row}/1`]),
].map((key) => `card/1-1/${key}`);
const ofRow = ['number', 'logicModel', 'priority', 'populationGoals', 'sdgTargets', 'name', 'direction', 'department'];

testRule(struckOut, {
  clean: {
    'nothing struck out': {},
    'what else Excel was not asked for': { change: (snapshot) => ({ ...snapshot, unasked: ['rooms'] }) },
    'something raised': { change: marked({ struck: null, raised: true }, 'card/1-1/summary') },
    'a number of which a part is, as another rule says': { change: marked(part, 'card/1-1/cost/0') },
    'a label': { change: marked(whole, 'card/1-1/label/cost') },
  },
  broken: {
    'without a list': {
      data: { ...clean, list: null },
      change: marked(whole, 'final'),
      at: 'final',
      owner: '',
      says: 'に、取り消し線が引かれています（そのまま読み取っています）。修正を反映し、取り消し線を外してください。',
    },
    'all of a block of section 2, which has no name': {
      change: marked(whole, ...['policy', 'activities', 'issues'].map((key) => `assessment/2/${key}`)),
      at: ['policy', 'activities', 'issues'].map((key) => `assessment/2/${key}`),
      owner: '施策2',
    },
    'a block without a heading': {
      put: { 'assessment/1/number': null, 'assessment/1/name': null },
      change: marked(whole, 'assessment/1/policy'),
      at: 'assessment/1/policy',
    },
    'a KPI': {
      change: marked(part, 'kpi/2/verification'),
      at: 'kpi/2/verification',
      owner: '指標2 卸売・小売業の年間商品販売額',
    },
    'a 施策': { change: marked(part, 'measure/3/content'), at: 'measure/3/content', owner: '施策3' },
    'what Excel was not asked for': {
      change: (snapshot) => ({ ...snapshot, unasked: ['marks'] }),
      at: null,
      says: '一部のセルしか調べていません',
    },
    'an amount': {
      change: marked(whole, 'card/1-1/cost/0'),
      at: 'card/1-1/cost/0',
      settings: closed,
      severity: 'error',
      says: '「事業費」の「2,500」に、取り消し線が引かれています（そのまま読み取っています）',
    },
    'before the last stage': {
      change: marked(whole, 'card/1-1/cost/0'),
      settings: notYet,
      severity: 'notice',
      at: 'card/1-1/cost/0',
    },
    'while nobody has said the stage': {
      change: marked(whole, 'card/1-1/cost/0'),
      severity: 'notice',
      at: 'card/1-1/cost/0',
    },
    'a text in part': { change: marked(part, 'final'), at: 'final', says: 'の一部に、取り消し線' },
    'a whole card': {
      change: marked(whole, ...ofCard),
      at: 'card/1-1/name',
      says: '「会津漆器産業従事者支援補助金」は、すべての値に取り消し線',
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    'all but one value': {
      change: marked(whole, ...ofCard.slice(0, 3)),
      at: ofCard.slice(0, 3),
    },
    'a row of the list': {
      change: marked(whole, ...ofRow.map((key) => `list/1-1/${key}`)),
      at: 'list/1-1/name',
    },
    'a target, a measure, a text of section 2': {
      change: marked(whole, 'kpi/1/target/0', 'measure/2/content', 'assessment/1/policy'),
      at: ['kpi/1/target/0', 'measure/2/content', 'assessment/1/policy'],
    },
  },
});
