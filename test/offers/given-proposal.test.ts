import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { givenSheetsOf, review, type Review } from '../../src/review';
import { rules } from '../../src/rules';
import { settingsSheetPlan } from '../../src/tabs/settings/plan';
import { givenPlan, givenState, reviewAfter, whoseSettings, type GivenProposal } from '../../src/offers/given-proposal';
import type { WritePlan } from '../../src/workbook/plan';
import { applyEdits } from '../rules/apply-edits';
import { standingTab } from '../../src/workbook/standing-tab';
import { formSheet, items, withForm } from '../workbooks/form-sheet';

const { snapshot } = layOut(clean);
const own = withForm(snapshot, items({ 欄: '個票', 標準の項目: '概要', 記入: '任意' }));
const sheets = givenSheetsOf({
  name: '企画.xlsx',
  sheets: [formSheet(items({ 欄: '個票', 標準の項目: '概要', 記入: '必須' }))],
});
if (!sheets) throw new Error('no 様式定義');
const keep: GivenProposal = { kind: 'keep', file: '企画.xlsx', sheets };

/** The workbook as a host leaves it after a plan. */
const written = ({ snapshot: before }: Review, { tabs, edits }: WritePlan): Review => {
  const standing = tabs.map((tab) => standingTab(tab));
  const names = standing.map(({ name }) => name);
  const after = { ...before, sheets: [...before.sheets.filter(({ name }) => !names.includes(name)), ...standing] };
  return review(applyEdits(after, edits));
};
const told = ({ findings, evaluation: { layout } }: Review) => [layout.source, findings.map(({ rule }) => rule)];

test('what is shown of a proposal is what is found once it is written', () => {
  let now = review(own);
  expect([givenState(now), ...told(now)]).toEqual([null, 'workbook', []]);
  const steps = [
    [keep, 'on', 'given', ['form-differs']],
    [{ kind: 'takeOff' }, 'off', 'workbook', []],
    [{ kind: 'putOn' }, 'on', 'given', ['form-differs']],
    [keep, 'on', 'given', ['form-differs']],
  ] as const;
  for (const [proposal, ...expected] of steps) {
    const shown = told(reviewAfter(proposal, now));
    now = written(now, givenPlan(proposal, now));
    expect([givenState(now), ...told(now)]).toEqual(expected);
    expect(told(now)).toEqual(shown);
  }
});

test('whose settings hold: the planning division’s while its copies are in force, else the workbook’s own', () => {
  const usual = review(own);
  expect(whoseSettings(usual)).toBe('usual');
  const withOwn = written(usual, settingsSheetPlan(usual, rules));
  expect(whoseSettings(withOwn)).toBe('workbook');
  const given = givenSheetsOf({ ...withOwn.snapshot, name: '企画.xlsx' });
  if (!given) throw new Error('no 様式定義');
  const kept = written(withOwn, givenPlan({ kind: 'keep', file: '企画.xlsx', sheets: given }, withOwn));
  expect(whoseSettings(kept)).toBe('given');
  expect(whoseSettings(written(kept, givenPlan({ kind: 'takeOff' }, kept)))).toBe('workbook');
  const formAlone = written(withOwn, givenPlan(keep, withOwn));
  expect(whoseSettings(formAlone)).toBe('workbook');
});
