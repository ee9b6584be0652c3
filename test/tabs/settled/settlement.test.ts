import { describe, expect, test } from '@jest/globals';
import { settledOn, settledRows } from '../../../src/model/settled';
import type { Review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import { outcomeOf } from '../../../src/tabs/outcome';
import { plan } from '../../../src/tabs/plan';
import { previewOf } from '../../../src/tabs/preview';
import { sampleReview } from '../../taskpane/sample-review';
import { stamp, tabOf, valuesOf } from '../built';

const build = (now: Review) => plan(now, stamp);
const settledIn = (now: Review) => settledRows(now).map(settledOn);
const type = (now: Review, name: string, value: string) => {
  const row = now.evaluation.list?.rows.find((one) => one.name.value === name);
  if (!row) throw new RangeError(`no row ${name}`);
  return { renames: [], tabs: [], edits: [{ ...row.name.place, value, expected: name }] };
};

test('the workbook is judged once more for all that a build tells and writes, and not where the list stays as it is', () => {
  const looksOf = (now: Review) => {
    let looks = 0;
    const again: Review['again'] = (snapshot) => {
      looks += 1;
      return now.again(snapshot);
    };
    const counted = { ...now, again };
    const sums = rollUp(counted);
    previewOf(counted, sums);
    plan(counted, stamp, sums);
    outcomeOf(counted, sums);
    return looks;
  };
  expect([looksOf(sampleReview()), looksOf(sampleReview(build))]).toEqual([1, 0]);
});

describe('what a build of the sample settles', () => {
  const before = sampleReview();
  const after = sampleReview(build);
  const { settled } = previewOf(before);

  test('is told before, with what the list says and will say', () => {
    expect(settled.map(({ finding, ...change }) => ({ rule: finding.rule, ...change }))).toEqual([
      {
        rule: 'project-renamed',
        before: '会津漆器技術後継者訓練校運営補助金',
        after: '会津漆器技術後継者育成訓練校運営補助金',
      },
      { rule: 'project-order-differs', before: '番号4', after: '番号3' },
      {
        rule: 'name-spacing',
        before: '一般財団法人伝統的工芸品産業振興協会負担金',
        after: '一般財団法人 伝統的工芸品産業振興協会負担金',
      },
      { rule: 'project-renamed', before: '福島県溶接技術協議会負担金', after: '福島県溶接協議会負担金' },
    ]);
  });

  test('stands on 点検結果 afterwards, with what the list had said; the rest is what is found then', () => {
    const rows = valuesOf(tabOf(build(before), 'results'));
    expect(rows.flat()).toContain('作成により個票に合わせた（4件）');
    expect(rows[3]?.[0]).toMatch(/^エラー 2件、.*、作成により個票に合わせた 4件$/u);
    expect(settledIn(after).map(({ before: listed }) => listed)).toEqual(settled.map((one) => one.before));
    expect(after.findings).toHaveLength(before.findings.length - 4);
  });

  test('is less where staff correct the card first, as the list says', () => {
    const [side] = settled.flatMap(({ finding: { fix } }) => (fix?.type === 'choice' ? fix.sides : []));
    if (side?.side !== 'list') throw new Error('the list is not offered');
    const decided = sampleReview(() => ({ renames: [], tabs: [], edits: side.edits }));
    expect(previewOf(decided).settled).toHaveLength(3);
    const built = sampleReview(() => ({ renames: [], tabs: [], edits: side.edits }), build);
    expect(settledIn(built)).toHaveLength(3);
  });

  test('is kept by further builds, and joined by what they settle on the list that was built', () => {
    expect(settledIn(sampleReview(build, build, build))).toEqual(settledIn(after));
    const name = '福島県溶接協議会負担金';
    const again = sampleReview(build, (now) => type(now, name, '福島県溶接会負担金'), build, build);
    expect(settledIn(again).map(({ before: listed }) => listed)).toEqual([
      ...settledIn(after).map(({ before: listed }) => listed),
      '福島県溶接会負担金',
    ]);
  });

  test('stands no more where the list is typed back: it disagrees again', () => {
    const [own, listed] = ['福島県溶接協議会負担金', '福島県溶接技術協議会負担金'];
    const typed = sampleReview(build, (now) => type(now, own, listed));
    expect(settledIn(typed)).toHaveLength(3);
    expect(settledIn(sampleReview(build, (now) => type(now, own, listed), build))).toHaveLength(4);
  });
});
