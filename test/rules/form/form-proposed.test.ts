import { formProposed } from '../../../src/rules/form/form-proposed';
import { items, withForm } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const proposal = (name: string, adopted: string) => ({ 欄: '個票', この様式での項目名: name, 採用: adopted });

testRule(formProposed, {
  clean: {
    'no 様式定義': {},
    'nothing but what is in force': {
      change: (snapshot) => withForm(snapshot, items(proposal('必要性', '○'), proposal('有効性', ''))),
    },
    'proposals of another workbook': { given: [items(proposal('必要性', '×'))] },
  },
  broken: {
    'two proposals': {
      change: (snapshot) => withForm(snapshot, items(proposal('必要性', '×'), proposal('有効性', '×'))),
      at: '様式定義!K2',
      says: '採用していない案が2行あります',
      item: '採用',
      reads: [2],
      related: ['様式定義!K3'],
    },
  },
});
