import * as fc from 'fast-check';
import { layOut, placeOf, type LaidOut } from '../../samples/lay-out';
import { rules } from '../../src/rules/index';
import { runRules } from '../../src/rules/run';
import { address } from '../../src/workbook/address';
import type { Place } from '../../src/workbook/cell';
import { seeded } from '../workbooks/random';
import { layoutOfTables } from '../workbooks/form-sheet';
import { randomEvaluation } from '../workbooks/random-evaluation';
import { layouts } from '../workbooks/random-layout';
import { planters } from './planters/index';
import { putAll } from './put';
import { subjectOf } from './subject-of';

/** Small workbooks, of at least as many cards as it takes for most of them to be right. */
const sizes = fc.record({
  cards: fc.integer({ min: 4, max: 9 }),
  measures: fc.integer({ min: 1, max: 3 }),
  kpis: fc.integer({ min: 1, max: 2 }),
});

describe('planters', () => {
  it('are there for each rule of the catalogue, and for no other', () => {
    expect([...planters.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(rules.map(({ id }) => id))(
    '%s alone finds what was planted, at its cell',
    (id) => {
      const plant = planters.get(id);
      fc.assert(
        fc.property(fc.nat(), sizes, layouts, (seed, size, layout) => {
          const data = randomEvaluation(seed, size);
          const planted = plant?.({ data, layout, random: seeded(seed + 1) }) ?? null;
          fc.pre(planted !== null);
          const laidOut = layOut(planted.data ?? data, planted.layout ?? layout);
          const typed = putAll(laidOut, planted.put ?? {});
          const snapshot = planted.change ? planted.change(typed, laidOut) : typed;
          const settings = { ...planted.settings, rules: new Map([[id, true]]) };
          const given = planted.given ? layoutOfTables(planted.given) : null;
          const findings = runRules(rules, subjectOf(snapshot, settings, given), planted.beside);
          const expected = [planted.at].flat().map((at) => `${id} ${at === null ? 'null' : addressOf(at, laidOut)}`);
          expect(findings.map(({ rule, place }) => `${rule} ${place === null ? 'null' : nameOf(place)}`)).toEqual(
            expected,
          );
        }),
        { numRuns: 100 },
      );
    },
    60_000,
  );
});

const addressOf = (at: string, laidOut: LaidOut): string => (at.includes('!') ? at : nameOf(placeOf(laidOut, at)));
const nameOf = (place: Place): string => `${place.sheet}!${address(place)}`;
