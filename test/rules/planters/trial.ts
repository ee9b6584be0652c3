import * as fc from '../../cases';
import { layOut, placeOf, type LaidOut } from '../../../samples/lay-out';
import type { Layout } from '../../../samples/layout';
import { compare } from '../../../src/compare/comparison';
import { read } from '../../../src/read/read';
import { rules } from '../../../src/rules/index';
import { runRules } from '../../../src/rules/run';
import { address } from '../../../src/workbook/address';
import type { Place } from '../../../src/workbook/cell';
import { layoutOfTables } from '../../workbooks/form-sheet';
import { seeded } from '../../workbooks/random';
import { lastYearOf } from '../../workbooks/last-year';
import { randomEvaluation } from '../../workbooks/random-evaluation';
import { layouts } from '../../workbooks/random-layout';
import { putAll } from '../put';
import { subjectOf } from '../subject-of';
import { planters } from './index';

interface Size {
  readonly cards: number;
  readonly measures: number;
  readonly kpis: number;
}

/** Small workbooks, of at least as many cards as it takes for most of them to be right. */
export const sizes: fc.Arbitrary<Size> = fc.record({
  cards: fc.integer({ min: 4, max: 9 }),
  measures: fc.integer({ min: 1, max: 3 }),
  kpis: fc.integer({ min: 1, max: 2 }),
});

export type Soil = readonly [seed: number, size: Size, layout: Partial<Layout>];
export const soils: fc.Arbitrary<Soil> = fc.tuple(fc.nat(), sizes, layouts);

/** What all rules find where the fault of one was planted, and what they should; null where there is no room for it. */
export function tryPlanter(id: string, [seed, size, layout]: Soil): { found: string[]; expected: string[] } | null {
  const data = randomEvaluation(seed, size);
  const planted = planters.get(id)?.({ data, layout, random: seeded(seed + 1) }) ?? null;
  if (planted === null) return null;
  const laidOut = layOut(planted.data ?? data, planted.layout ?? layout);
  const typed = putAll(laidOut, planted.put ?? {});
  const snapshot = planted.change ? planted.change(typed, laidOut) : typed;
  const settings = { ...planted.settings, rules: new Map([[id, true]]) };
  const given = planted.given ? layoutOfTables(planted.given) : null;
  const subject = subjectOf(snapshot, settings, given);
  const last = planted.last ? compare(read(layOut(planted.last).snapshot), subject.evaluation) : null;
  const findings = runRules(rules, subject, planted.beside, last);
  return {
    found: findings.map(({ rule, place }) => `${rule} ${place === null ? 'null' : nameOf(place)}`),
    expected: [planted.at].flat().map((at) => `${id} ${at === null ? 'null' : addressOf(at, laidOut)}`),
  };
}

/** What all rules find in a valid workbook, alone or held against last year's, from which nothing changed. */
export function foundIn([seed, size, layout]: Soil, against: 'nothing' | 'last-year' = 'nothing'): string[] {
  const data = randomEvaluation(seed, size);
  const subject = subjectOf(layOut(data, layout).snapshot);
  const last = against === 'nothing' ? null : compare(read(layOut(lastYearOf(data)).snapshot), subject.evaluation);
  return runRules(rules, subject, [], last).map(({ rule, message }) => `${rule} ${message}`);
}

const addressOf = (at: string, laidOut: LaidOut): string => (at.includes('!') ? at : nameOf(placeOf(laidOut, at)));
const nameOf = (place: Place): string => `${place.sheet}!${address(place)}`;
