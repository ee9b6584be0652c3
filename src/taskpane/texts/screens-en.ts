import type { ScreensTexts } from './screens-ja';
import { plural } from './plural';
import { thousands } from './thousands';

/** The same where Office speaks English. */
export const screensEn: ScreensTexts = {
  kpiStatuses: {
    achieved: 'Achieved',
    near: 'Near',
    missed: 'Missed',
    unpublished: 'Unpublished',
    notDue: 'Not due yet',
  },

  rollup: {
    needsReview: 'Press “Check” to see budget and KPIs here.',
    unit: 'in thousand yen',
    budget: () => 'Budget by measure',
    deposits: 'Deposits',
    withDeposits: 'With',
    withoutDeposits: 'Without',
    total: 'Total',
    projects: (count) => plural(count, 'project'),
    gap: ({ blank, unreadable }) =>
      `without ${[blank > 0 ? `${thousands(blank)} blank` : '', unreadable > 0 ? `${thousands(unreadable)} unreadable` : ''].filter((part) => part !== '').join(', ')}`,
    breakdown: 'Breakdown',
    by: {
      direction: 'Next year',
      kind: 'Statutory / voluntary',
      division: 'Division',
      department: 'Department',
      priority: 'Priority',
      populationGoal: 'Population goal',
      sdgGoal: 'SDG goal',
      sdgTarget: 'SDG target',
    },
    blank: '(blank)',
    named: (name, internal) => (internal ? `${name} (not published)` : name),
    sources: 'Sources of money',
    sourcesAlone: 'Amounts of no year',
    ownSums: 'Sums of items',
    ownNumbers: 'Not money: the sum of the numbers on the cards.',
    kpis: 'KPIs',
    kpiSummary: (judged, achieved, near, missed) =>
      `Of ${thousands(judged)} judged: ${thousands(achieved)} achieved, ${thousands(near)} near, ${thousands(missed)} missed`,
    target: 'Target',
    actual: 'Actual',
    final: 'Final',
    otherYear: (year) => `of ${year}`,
    notJudged: 'Not judged',
    coverage: 'Coverage',
    coverageCards: (counted, cards) => `In the totals: ${thousands(counted)} of ${plural(cards, 'card')}. `,
    asText: (count) => `Counted too: ${plural(count, 'amount')} typed as text.`,
    excluded: (count) => `Not in the totals: ${thousands(count)}`,
    unread: 'Labels that were not read',
    unreadHint: 'They are not in the layout: neither checked nor summed.',
    unreadIn: (place, count, forms, example) =>
      `${place}: ${thousands(count)} of ${thousands(forms)}${example === '' ? '' : ` (${example})`}`,
  },

  build: {
    title: 'Build totals and lists',
    waiting: 'Press “Check” to see here what will be written.',
    lead: 'These sheets will be written. Cards and other sheets stay as they are.',
    notAnEvaluation: 'No evaluation form was found: there is nothing to build.',
    tabs: 'Sheets to write',
    fates: {
      added: 'New',
      rewritten: 'Rewritten',
      replaced: 'New (the present sheet is kept under another name)',
      renamed: 'Renamed and rewritten',
    },
    renamedFrom: (former) => `Now called “${former}”: renamed and rewritten; formulas that point to it follow`,
    rewriting:
      'Only what was generated before is rewritten. What stands outside it, and formulas that point to these sheets, stay.',
    names: (count) => `Other names on the list that change: ${thousands(count)}`,
    namesHint: 'The list takes the names of the cards.',
    settling: (count) => `Findings that building settles as the cards say: ${thousands(count)}`,
    settlingHint:
      'The list is made from the cards. Where the list is right, correct the card before you build. What the list said stays on the check results.',
    keepList: 'The list is right (correct the card)',
    keptList: 'The card now says what the list says.',
    settled: (count) => `Findings that building has settled as the cards say: ${thousands(count)}`,
    remarked: (count) => `Other entries on the list that the cards replace: ${thousands(count)}`,
    remarkedHint: "Where list and card differ, the card's entry stands.",
    kept: (count) => `List rows without a card: ${thousands(count)}`,
    keptHint: 'They stay: at the number whose card is missing, or at the end of their measure.',
    addedRows: (count) => `Projects added to the list: ${thousands(count)}`,
    errors: (count) =>
      `Left to fix: ${plural(count, 'error')}. You can build now, but better fix them and build again.`,
    button: 'Build',
    writing: (percent) => `Writing… ${percent}%`,
    changed: 'Nothing was written: the workbook has changed. Look at the list again, then press “Build”.',
    done: (count, settled) =>
      `Written: ${plural(count, 'sheet')}.${settled > 0 ? ` The list now says what the cards say (${plural(settled, 'finding')}).` : ''}`,
  },
};
