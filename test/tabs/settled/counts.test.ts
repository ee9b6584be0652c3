import { expect, test } from '@jest/globals';
import * as fc from '../../cases';
import { layOut } from '../../../samples/lay-out';
import { workbookJson } from '../../../src/cli/json/check-json';
import { settledRows } from '../../../src/model/settled';
import { review, type Review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import { outcomeOf } from '../../../src/tabs/outcome';
import { plan } from '../../../src/tabs/plan';
import { previewOf } from '../../../src/tabs/preview';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { MarkKind } from '../../../src/workbook/mark';
import { standingTab } from '../../../src/workbook/standing-tab';
import { planters } from '../../rules/planters';
import { soils } from '../../rules/planters/trial';
import { seeded } from '../../workbooks/random';
import { randomEvaluation } from '../../workbooks/random-evaluation';
import { stamp, tabOf, valuesOf } from '../built';

const build = (now: Review) => plan(now, stamp);

const disagreements = [
  'project-renamed',
  'name-spacing',
  'project-order-differs',
  'attribute-differs',
  'mark-differs',
  'list-row-missing',
  'measure-name-differs',
] as const;

/** The workbook once its tabs are written. */
function built(now: Review): Snapshot {
  const { renames, tabs } = build(now);
  const aside = new Map(renames.map(({ from, to }) => [from, to]));
  const kinds = new Set<MarkKind>(tabs.map(({ kind }) => kind));
  const others = now.snapshot.sheets.flatMap((sheet) => {
    const name = aside.get(sheet.name);
    if (name !== undefined) return [{ ...sheet, name, mark: null }];
    return sheet.mark && kinds.has(sheet.mark.kind) ? [] : [sheet];
  });
  return { ...now.snapshot, sheets: [...others, ...tabs.map((tab) => standingTab(tab))] };
}

test('in whatever workbook: what was found is settled or found afterwards, and every place counts the same', () => {
  fc.assert(
    fc.property(soils, fc.subarray([...disagreements], { minLength: 1 }), ([seed, size, layout], ids) => {
      const data = ids.reduce(
        (soil, id, index) => planters.get(id)?.({ data: soil, layout, random: seeded(seed + index) })?.data ?? soil,
        randomEvaluation(seed, size),
      );
      const before = review(layOut(data, layout).snapshot);
      const { settled } = previewOf(before);
      const outcome = outcomeOf(before, rollUp(before));
      const after = review(built(before));
      const said = (one: Review) => one.findings.map(({ rule, message }) => `${rule} ${message}`).sort();
      expect(said(outcome.after)).toEqual(said(after));
      expect(after.findings.length + settled.length).toBe(before.findings.length);

      const { counts, settled: told } = workbookJson({ file: '', review: after, host: null as never }, () => true);
      expect(counts.error + counts.query + counts.notice).toBe(after.findings.length);
      expect([told.length, outcome.settled.length, settledRows(after).length]).toEqual(
        Array.from({ length: 3 }, () => settled.length),
      );
      const results = tabOf(build(before), 'results');
      const rows = valuesOf(results).filter(([severity]) => ['エラー', '要確認', '参考'].includes(String(severity)));
      expect(rows).toHaveLength(before.findings.length);

      expect(previewOf(after).settled).toEqual([]);
      expect(valuesOf(tabOf(build(after), 'results'))).toEqual(valuesOf(results));
    }),
    { numRuns: 30 },
  );
}, 120_000);
