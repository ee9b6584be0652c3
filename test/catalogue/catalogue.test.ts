import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import type { Layout } from '../../samples/layout';
import { policyArea12 } from '../../samples/policy-area-12';
import type { Finding } from '../../src/model/finding';
import { chapters, rules } from '../../src/rules/index';
import { runRules } from '../../src/rules/run';
import { address } from '../../src/workbook/address';
import type { Place } from '../../src/workbook/cell';
import type { Edit } from '../../src/workbook/plan';
import type { Snapshot } from '../../src/workbook/snapshot';
import { putAll } from '../rules/put';
import { subjectOf } from '../rules/subject-of';
import { items, layoutOfTables } from '../workbooks/form-sheet';
import { allBroken } from './all-broken';

/** Every rule, those that are off by default too. */
const allOn = { rules: new Map(rules.map(({ id }) => [id, true] as const)) };

const idsIn = (snapshot: Snapshot) => [...new Set(runRules(rules, subjectOf(snapshot, allOn)).map(({ rule }) => rule))];
const empty: Snapshot = { name: '空.xlsx', sheets: [] };

it('is reported as a whole where everything is broken', () => {
  const withoutList = layOut({ ...clean, list: null }).snapshot;
  const renamed = putAll(layOut({ ...clean, cardGroups: clean.cardGroups.slice(1, 2) }), {
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`card/2-${String(at)}/label/direction`, '今後の方向性'])),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`card/2-${String(at)}/label/progress`, '市民の声'])),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`card/2-${String(at)}/label/review`, '議会の声'])),
  });
  const outranked = runRules(
    rules,
    subjectOf(allBroken(), allOn, layoutOfTables([items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' })])),
  );
  const aloneOrNever = new Set([
    ...idsIn(empty),
    ...idsIn(withoutList),
    ...outranked.map(({ rule }) => rule),
    ...idsIn(renamed),
  ]);
  const broken = idsIn(allBroken());
  // They want another workbook: beside, or last year's.
  const wantAnother = [
    'cross-area',
    ...(chapters.find(({ title }) => title.includes('前年度'))?.rules ?? []).map(({ id }) => id),
  ];
  expect([...new Set([...broken, ...aloneOrNever, ...wantAnother])].sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(rules.map(({ id }) => id).filter((id) => !broken.includes(id))).toEqual([
    'not-an-evaluation',
    'list-missing',
    'label-unknown',
    'label-renamed',
    'form-differs',
    ...wantAnother,
  ]);
});

describe('where nothing is wrong', () => {
  const layouts: Readonly<Record<string, Partial<Layout>>> = {
    'as published': {},
    'all on one sheet, on 方眼紙': { sections: 'with-everything', graphPaper: 4 },
    'a sheet each, in reverse, named by number': {
      sections: 'sheet-each',
      cardSheets: 1,
      sheetOrder: 'reversed',
      sheetNames: 'plain',
    },
    'cards side by side, without merges': { cardsSideBySide: 3, merges: 'none' },
    'other spellings of labels, years and departments': {
      labels: 'fullWidthSpaced',
      years: 'letter',
      departments: 'line-break',
    },
    'remarks, hidden notes and the tabs of an earlier build': { remarks: true, scratch: 'notes', ownTabs: true },
  };

  it.each(Object.entries(layouts))('is silent: %s', (_, layout) => {
    expect(linesOf(runRules(rules, subjectOf(layOut(clean, layout).snapshot)))).toEqual([]);
  });
});

describe('tells the same as before', () => {
  it('of the sample', () => {
    const sample = layOut(policyArea12, { shiftedCards: ['1-13', '2-1'] }).snapshot;
    expect(runRules(rules, subjectOf(sample)).map(inShort)).toMatchSnapshot();
  });

  it('of the workbook that breaks every rule', () => {
    expect(runRules(rules, subjectOf(allBroken(), allOn)).map(inShort)).toMatchSnapshot();
  });
});

const nameOf = (place: Place): string => `${place.sheet}!${address(place)}`;
const linesOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, place, message }) => `${rule} ${place ? nameOf(place) : '-'} ${message}`);

/** A finding as a person reads it, with all that it holds. */
function inShort({ rule, severity, place, message, owner, field, related, fix, fingerprint }: Finding): string[] {
  return [
    `${severity} ${rule} ${place ? nameOf(place) : '-'}`,
    message,
    ...(owner + field === '' ? [] : [`of ${[owner, field].filter(Boolean).join(' / ')}`]),
    ...related.map((one) => `see ${one.label} ${nameOf(one)}`),
    ...waysOut(fix).map(
      ([label, edits]) =>
        `fix ${label}: ${edits.map((edit) => `${nameOf(edit)} = ${JSON.stringify(edit.value)}`).join(', ')}`,
    ),
    fingerprint,
  ];
}

function waysOut(fix: Finding['fix']): (readonly [label: string, edits: readonly Edit[]])[] {
  if (fix === null) return [];
  return fix.type === 'one'
    ? [[fix.label, fix.edits]]
    : fix.sides.map(({ side, label, edits }) => [`(${side}) ${label}`, edits]);
}
