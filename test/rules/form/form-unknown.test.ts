import { formUnknown } from '../../../src/rules/form/form-unknown';
import { items, withForm } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

const right = items(
  { 欄: '個票', 標準の項目: '事業費', この様式での項目名: '事業費' },
  { 欄: '個票', この様式での項目名: '有効性', 種類: '選択', 選択肢: 'A、B', 集計: '区分別' },
  { 欄: '指標、一覧', この様式での項目名: '備考' },
);
const wrong = items({ 欄: '個表', この様式での項目名: '成果' });

testRule(formUnknown, {
  clean: {
    'no 様式定義': {},
    'one that is understood': { change: (snapshot) => withForm(snapshot, right) },
    'a hidden one': {
      change: (snapshot) => ({
        ...snapshot,
        sheets: withForm(snapshot, wrong).sheets.map((sheet) =>
          sheet.name === '様式定義' ? { ...sheet, visibility: 'hidden' } : sheet,
        ),
      }),
    },
    'one that was outranked': { change: (snapshot) => withForm(snapshot, wrong), given: [right] },
  },
  broken: {
    欄: {
      change: (snapshot) => withForm(snapshot, wrong),
      at: '様式定義!A2',
      says: '様式定義の「個表」を使えません。欄は「施策の表」',
      item: '様式定義',
    },
    'a blank name': {
      change: (snapshot) => withForm(snapshot, items({ 欄: '個票', 種類: '文字' })),
      at: '様式定義!C2',
      says: '様式定義に足りない記入があります。',
    },
    'of another workbook': { given: [wrong], at: null, says: '企画の様式定義の「個表」を使えません。' },
  },
});
