import { cardOutsideMeasure } from '../../../src/rules/form/card-outside-measure';
import { testRule } from '../test-rule';

testRule(cardOutsideMeasure, {
  clean: {
    'headings over cards': {},
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
    'cards of two sheets': {
      layout: { sheetNames: 'plain' },
      put: { 'cardHeading/2/name': null, 'cardHeading/3/name': null },
      at: ['card/2-1/name', 'card/3-1/name'],
    },
  },
});
