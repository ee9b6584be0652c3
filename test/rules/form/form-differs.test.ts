import { formDiffers } from '../../../src/rules/form/form-differs';
import { items, withForm } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const strict = items({ 欄: '個票', 標準の項目: '概要', 記入: '必須' });
const lax = items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' });

testRule(formDiffers, {
  clean: {
    'no 様式定義': { given: [strict] },
    'none that was given': { change: (snapshot) => withForm(snapshot, lax) },
    'the same, with a proposal': {
      change: (snapshot) =>
        withForm(snapshot, [...strict, ...items({ 欄: '個票', この様式での項目名: '備考', 採用: '×' }).slice(1)]),
      given: [strict],
    },
  },
  broken: {
    'another 記入': {
      change: (snapshot) => withForm(snapshot, lax),
      given: [strict],
      at: '様式定義!A1',
      says: '点検は企画の様式定義で行いました。',
      item: '様式定義',
      reads: [],
    },
  },
});
