import { cardOutsideMeasure } from '../../src/rules/card-outside-measure';
import { testRule } from './test-rule';

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
    },
  },
});
