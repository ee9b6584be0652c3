import * as fc from '../cases';
import { rules } from '../../src/rules/index';
import { planters } from './planters/index';
import { foundIn, soils, tryPlanter } from './planters/trial';

describe('planters', () => {
  it('are there for each rule of the catalogue, and for no other', () => {
    expect([...planters.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('are put into workbooks in which no rule finds anything', () => {
    fc.assert(
      fc.property(soils, (soil) => {
        expect(foundIn(soil)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('have last year’s workbook beside them, of which no rule says anything either', () => {
    fc.assert(
      fc.property(soils, (soil) => {
        expect(foundIn(soil, 'last-year')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it.each(rules.map(({ id }) => id))(
    '%s alone finds what was planted, at its cell',
    (id) => {
      fc.assert(
        fc.property(soils, (soil) => {
          const trial = tryPlanter(id, soil);
          fc.pre(trial !== null);
          expect(trial?.found).toEqual(trial?.expected);
        }),
        // `npm run kinds` plants a hundred of each.
        { numRuns: 15 },
      );
    },
    60_000,
  );
});
