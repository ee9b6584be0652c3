import { cardOutsideMeasure } from '../../../src/rules/form/card-outside-measure';
import type { Row } from '../../read/a-sheet';
import { items } from '../../workbooks/form-sheet';
import { testRule } from '../test-rule';

/** A 様式定義 that says what tells a card's 施策. */
const measuresBy = (value: string): readonly (readonly Row[])[] => [
  items(),
  [
    ['項目', '値'],
    ['施策の見分け方', value],
  ],
];

testRule(cardOutsideMeasure, {
  clean: {
    'headings over cards': {},
    'an office without 施策': {
      given: measuresBy('なし'),
      layout: { sheetNames: 'plain' },
      put: { 'cardHeading/2/name': null },
    },
    'an item of each card, of which another rule speaks': {
      given: measuresBy('担当部・課'),
      put: { 'card/2-1/department': null },
    },
    'sheets named for the measure': { layout: { cardHeadings: 'in-sheet-names' } },
  },
  broken: {
    'no heading, and a sheet of another name': {
      layout: { sheetNames: 'plain' },
      put: { 'cardHeading/2/name': null },
      at: 'card/2-1/name',
      says: 'このシートのほか4枚も同じ',
      related: ['card/2-2/name', 'card/2-3/name', 'card/2-4/name', 'card/2-5/name'],
    },
    'a card alone on its sheet': {
      layout: { sheetNames: 'plain', cardSheets: 4 },
      put: { 'cardHeading/2/2/name': null },
      at: 'card/2-5/name',
      says: 'この個票がどの施策のものか分かりません。個票の上に',
      related: [],
    },
    'an item of a card that may be blank': {
      given: [items({ 欄: '個票', 標準の項目: '法定／自主', 記入: '任意' }), ...measuresBy('法定／自主').slice(1)],
      put: { 'card/2-1/obligation': null },
      at: 'card/2-1/obligation',
      says: '「法定／自主」に施策の名前を入力してください',
    },
    'cards of two sheets': {
      layout: { sheetNames: 'plain' },
      put: { 'cardHeading/2/name': null, 'cardHeading/3/name': null },
      at: ['card/2-1/name', 'card/3-1/name'],
    },
  },
});
