import { clean } from '../../../samples/clean';
import { measureNameDiffers } from '../../../src/rules/agreement/measure-name-differs';
import { testRule } from '../test-rule';

testRule(measureNameDiffers, {
  clean: {
    'one name everywhere': {},
    'headings that repeat over the cards': { layout: { continuedAfter: 3 } },
    'a line break in the name': { put: { 'measure/1/name': '地場産業\nの振興' } },
    'a name that is blank, as another rule says': { put: { 'measure/1/name': null } },
    'a heading that bears no name': { put: { 'list/heading/1/name': '施策1' } },
    'no list': { data: { ...clean, list: null } },
    'what nobody sees': { put: { 'measure/1/name': '地場\u200b産業の振興' } },
    'white space around the name': { put: { 'measure/1/name': ' 地場産業の振興 ' } },
    'a number in the header that cannot be read, as another rule says': { put: { 'measure/2/number': '施策二' } },
    'a 施策 that only the list has': { put: { 'list/heading/3/name': '施策4 経営基盤の強化' } },
    'headings in two cells': { layout: { measureHeadings: 'two-cells' } },
  },
  broken: {
    'letters taken apart at most places: the whole one is right': {
      put: Object.fromEntries([
        ['measure/1/name', '地場ガイドの振興'],
        ['assessment/1/name', '地場カ\u3099イト\u3099の振興'],
        ['list/heading/1/name', '施策1 地場カ\u3099イト\u3099の振興'],
        ['cardHeading/1/name', '施策1 地場カ\u3099イト\u3099の振興'],
      ]),
      at: 'assessment/1/name',
      says: '「見出し(政策分野・施策の表)」では「地場ガイドの振興」です',
    },
    'an old form of a character, named by what it is': {
      put: { 'measure/3/name': '經営基盤の強化' },
      at: 'measure/3/name',
      says: '「経営基盤の強化」です（ここだけにある文字：「經」（「経」の異体字）、ほかだけにある文字：「経」）。',
    },
    'the header against three': {
      put: { 'measure/3/name': '経済基盤の強化' },
      at: 'measure/3/name',
      says: '施策3の名称が「経済基盤の強化」となっていますが、「2 施策の評価」「5 事務事業一覧」「個票」では「経営基盤の強化」です',
      related: ['assessment/3/name', 'list/heading/3/name', 'cardHeading/3/name'],
      reads: ['header 経済基盤の強化', 'assessment 経営基盤の強化', 'list 経営基盤の強化', 'cards 経営基盤の強化'],
    },
    'cards against three': {
      put: { 'cardHeading/1/name': '施策1 地場産業の推進' },
      at: 'cardHeading/1/name',
      related: ['measure/1/name', 'assessment/1/name', 'list/heading/1/name'],
    },
    'many card headings spelt alike are one place': {
      layout: { cardSheets: 4 },
      put: {
        'cardHeading/1/name': '施策1 地場産業の推進',
        'cardHeading/1/2/name': '施策1 地場産業の推進',
        'cardHeading/1/3/name': '施策1 地場産業の推進',
        'cardHeading/1/4/name': '施策1 地場産業の推進',
      },
      at: 'cardHeading/1/name',
    },
    'one of many card headings': {
      layout: { cardSheets: 4 },
      put: { 'cardHeading/1/3/name': '施策1 地場産業の推進' },
      at: 'cardHeading/1/3/name',
    },
    'two against two: the header is right': {
      put: { 'assessment/2/name': '経済循環の促進', 'list/heading/2/name': '施策2 経済循環の促進' },
      at: 'assessment/2/name',
      says: '「見出し(政策分野・施策の表)」「個票」では「経済循環の推進」',
      related: ['measure/2/name', 'list/heading/2/name', 'cardHeading/2/name'],
    },
    'three spellings': {
      put: { 'assessment/2/name': '経済循環の促進', 'list/heading/2/name': '施策2 経済循環の振興' },
      at: ['assessment/2/name', 'list/heading/2/name'],
    },
    'another number in the header than anywhere else': {
      put: { 'measure/2/number': '施策9' },
      at: 'measure/2/number',
      says: '施策2「経済循環の推進」が、見出し(政策分野・施策の表)にありません。表では施策番号が「施策9」となっています',
      related: ['assessment/2/name', 'list/heading/2/name', 'cardHeading/2/name'],
      reads: ['assessment 経済循環の推進', 'list 経済循環の推進', 'cards 経済循環の推進'],
    },
    "another 施策's number in the header": { put: { 'measure/2/number': '施策1' }, at: 'measure/2/name' },
    'no row in the header': {
      put: { 'measure/2/number': null, 'measure/2/name': null, 'measure/2/content': null },
      at: 'measure/label/number',
      says: '施策2「経済循環の推進」が、見出し(政策分野・施策の表)にありません。表に行を加えてください',
    },
    'a space': { put: { 'assessment/2/name': '経済循環 の推進' }, at: 'assessment/2/name' },
  },
});
