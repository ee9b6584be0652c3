import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { read } from '../../../src/read/read';
import type { Beside } from '../../../src/rules/rule';
import { randomEvaluation } from '../../workbooks/random-evaluation';
import { withCard } from '../planters/change';
import { plainCards } from '../planters/pick';
import { crossArea } from '../../../src/rules/overlooked/cross-area';
import { testRule } from '../test-rule';

const name = '会津漆器産業従事者支援補助金';
const commerce = [{ division: '観光商工部', section: '商工課' }];

/** Another area's workbook, whose first card bears this name. */
function other(own: string, { isBefore = true, number = '13', department = commerce } = {}): Beside {
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

testRule(crossArea, {
  clean: {
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
