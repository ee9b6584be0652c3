import type { LaidOut } from '../../../samples/lay-out';
import { placeOf } from '../../../samples/lay-out';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { carriedOver } from '../../../src/rules/overlooked/carried-over';
import { nextYearRecord } from '../../workbooks/next-year-record';
import { putAt } from '../put';
import { testRule } from '../test-rule';

const name = '会津漆器産業従事者支援補助金';
const amounts = { cost: ['事業費', 2500], generalFunds: ['所要一般財源', 2500], labour: ['概算人件費', 190] } as const;

/** The workbook with a record that the first card's budgets were carried; `after`: the cost as it was carried. */
const carried =
  (checked = '', after: number = amounts.cost[1], ...owners: string[]) =>
  (snapshot: Snapshot, laidOut: LaidOut): Snapshot => {
    const lines = (owners.length > 0 ? owners : [`施策1-1 ${name}`]).flatMap((owner) =>
      Object.entries(amounts).map(([key, [label, value]]) => ({
        what: 'carried' as const,
        place: placeOf(laidOut, `card/1-1/${key}/0`),
        owner,
        field: `${label} 令和6年度(予算)`,
        before: 1,
        after: key === 'cost' ? after : value,
      })),
    );
    return { ...snapshot, sheets: [...snapshot.sheets, nextYearRecord(lines, checked)] };
  };

testRule(carriedOver, {
  clean: {
    'no record': {},
    'all are confirmed': { change: carried('確定') },
    'confirmed by a word of their own': { change: carried('済') },
    'all are changed': {
      change: (snapshot, laidOut) =>
        ['cost', 'generalFunds', 'labour'].reduce(
          (workbook, key) => putAt(workbook, placeOf(laidOut, `card/1-1/${key}/0`), 100),
          carried()(snapshot, laidOut),
        ),
    },
    'another project’s': { change: carried('', 2500, '施策1-1 ほかの事業') },
  },
  broken: {
    'none is confirmed': {
      change: carried(),
      at: 'card/1-1/cost/0',
      says: '「事業費 令和6年度(予算)」「所要一般財源 令和6年度(予算)」「概算人件費 令和6年度(予算)」が',
      fix: 'one',
      owner: `施策1-1 ${name}`,
      reads: ['card/1-1/generalFunds/0', 'card/1-1/labour/0'],
    },
    'on a record whose mark another program lost': {
      change: (snapshot, laidOut) => {
        const { sheets, ...workbook } = carried()(snapshot, laidOut);
        return { ...workbook, sheets: sheets.map((sheet) => ({ ...sheet, mark: null })) };
      },
      at: 'card/1-1/cost/0',
    },
    'one is changed, the others are not': { change: carried('', 9999), at: 'card/1-1/generalFunds/0' },
    'a project of that name stands elsewhere too': {
      change: carried('', 2500, `施策1-1 ${name}`, `施策2-9 ${name}`),
      at: 'card/1-1/cost/0',
      reads: ['card/1-1/generalFunds/0', 'card/1-1/labour/0'],
    },
    'the project has another number since': { change: carried('', 2500, `施策1-9 ${name}`), at: 'card/1-1/cost/0' },
  },
});
