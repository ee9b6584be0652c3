import { clean } from '../../../samples/clean';
import type { DepartmentData } from '../../../samples/evaluation-data';
import { layOut } from '../../../samples/lay-out';
import { read } from '../../../src/read/read';
import type { Evaluation, ListRow } from '../../../src/model/evaluation';
import type { Beside } from '../../../src/rules/rule';
import { randomEvaluation } from '../../workbooks/random-evaluation';
import { withCard } from '../planters/change';
import { plainCards } from '../planters/pick';
import { crossArea } from '../../../src/rules/overlooked/cross-area';
import { testRule } from '../test-rule';

const name = '会津漆器産業従事者支援補助金';
const commerce = [{ division: '観光商工部', section: '商工課' }];

interface Options {
  readonly isBefore?: boolean;
  readonly number?: string;
  readonly department?: DepartmentData;
}

/** Another area's workbook, whose first card bears this name. */
function other(own: string, { isBefore = true, number = '13', department = commerce }: Options = {}): Beside {
  const data = { ...randomEvaluation(3, { cards: 5, measures: 1, kpis: 1 }), area: { number, name: '企業誘致' } };
  const [first] = plainCards(data);
  if (!first) throw new RangeError('no card');
  const changed = withCard(data, first, { name: own, department });
  const list = data.list && { ...data.list, groups: [] };
  return {
    file: `政策分野${number}.xlsx`,
    evaluation: read(layOut({ ...changed, list, related: [] }).snapshot),
    isBefore,
  };
}
const first = { ...clean, related: clean.related.slice(0, 1) };
/** The same with its evaluation changed. */
const but = (one: Beside, changes: Partial<Evaluation>): Beside => ({
  ...one,
  evaluation: { ...one.evaluation, ...changes },
});
/** The same with a row of the list that no card has. */
function withRow(one: Beside, listed: string): Beside {
  const { list } = one.evaluation;
  const [card] = one.evaluation.cards;
  if (!list || !card) throw new RangeError('no list or no card');
  const row = { ...card, name: { ...card.name, raw: listed, value: listed } } as unknown as ListRow;
  return but(one, { list: { ...list, rows: [row] } });
}
const finance = [{ division: '財務部', section: '財政課' }];

testRule(crossArea, {
  clean: {
    'an area that bears no number': { data: first, put: { 'header/area': '中小企業' }, beside: [other(name)] },
    'an area without a header': {
      data: first,
      change: (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.slice(1) }),
      beside: [other(name)],
    },
    'projects whose names are blank': {
      data: first,
      put: { 'card/1-1/name': null },
      beside: [other('', { number: '14' })],
    },
    'related projects whose names or codes are blank': {
      data: clean,
      put: { 'related/1/name': null, 'related/2/code': 'どこか' },
      beside: [other('別の事業'), but(other('別の事業', { number: '14' }), { policyArea: null })],
    },
    'a related project that the list alone has': {
      data: first,
      beside: [withRow(other('別の事業'), '企業誘致促進事業')],
    },
    'a related project of an area without a list': {
      data: first,
      beside: [but(other('企業誘致促進事業'), { list: null })],
    },
    alone: {},
    'other projects': { data: first, beside: [other('企業誘致促進事業')] },
    'of other departments': {
      data: first,
      beside: [other(name, { department: [{ division: '財務部', section: '財政課' }], number: '14' })],
    },
    'another copy of the same area': { data: first, beside: [other(name, { number: '12' })] },
    再掲: { data: first, beside: [other(`${name}（再掲）`, { number: '14' })] },
    'said of the later one': { data: first, beside: [other(name, { isBefore: false, number: '14' })] },
    'a related project of an area that is not among these': {
      data: first,
      beside: [other('別の事業', { number: '15' })],
    },
  },
  broken: {
    'a project in several areas: the first is named': {
      data: first,
      beside: [other(name, { number: '15' }), other(name, { number: '14' })],
      at: 'card/1-1/name',
      says: /政策分野15 企業誘致（政策分野15\.xlsx）にもあります。同じ事業であれば一方に「（再掲）」と付け、別の事業であれば名称を改めてください。$/u,
      owner: `施策1-1 ${name}`,
      reads: ['15'],
    },
    'a project in a workbook without a header': {
      data: first,
      beside: [but(other(name, { number: '14' }), { policyArea: null })],
      at: 'card/1-1/name',
      says: '個票が、「政策分野14.xlsx」にもあります',
      reads: ['政策分野14.xlsx'],
    },
    'a project of several departments, in another order': {
      data: first,
      put: { 'card/1-1/department': '観光商工部・商工課、財務部・財政課' },
      beside: [other(name, { number: '14', department: [...finance, ...commerce] })],
      at: 'card/1-1/name',
    },
    'a project whose departments are blank': {
      data: first,
      put: { 'card/1-1/department': null },
      beside: [other(name, { number: '14', department: null })],
      at: 'card/1-1/name',
    },
    'a related project of another area, among several': {
      data: first,
      beside: [other('別の事業'), other('別の事業', { number: '15' }), other('企業誘致促進事業', { number: '14' })],
      at: 'related/1/name',
      says: '（政策分野14 企業誘致（政策分野14.xlsx）にあります）。政策分野の番号と事業名を確かめてください。',
      owner: '関連事業 企業誘致促進事業',
    },
    'a project in two areas': {
      data: first,
      beside: [other(name, { number: '14' })],
      at: 'card/1-1/name',
      says: `「${name}」の個票が、政策分野14 企業誘致（政策分野14.xlsx）にもあります`,
    },
    'a related project that is not there': {
      data: first,
      beside: [other('企業誘致推進事業')],
      at: 'related/1/name',
      says: '「企業誘致促進事業」は、政策分野13 企業誘致（政策分野13.xlsx）にありません。',
      related: ['related/1/code'],
      reads: ['related/1/code'],
    },
    'a related project of another area': {
      data: first,
      beside: [other('別の事業'), other('企業誘致促進事業', { number: '14' })],
      at: 'related/1/name',
      says: '（政策分野14 企業誘致（政策分野14.xlsx）にあります）',
    },
  },
});
