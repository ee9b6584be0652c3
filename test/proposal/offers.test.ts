import { describe, expect, it } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut } from '../../samples/lay-out';
import { noHints } from '../../src/proposal/cell-hints';
import { labelOffers } from '../../src/proposal/offers';
import { review } from '../../src/review';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { aSheet } from '../read/a-sheet';
import { putAll } from '../rules/put';

const keys = clean.cardGroups.flatMap(({ measure, cards }) =>
  cards.map((_, at) => `card/${String(measure)}-${String(at + 1)}/label/direction`),
);
const renamed = putAll(layOut(clean), Object.fromEntries(keys.map((key) => [key, '今後の方向性'])));

const grades = ['A', 'B', 'A', 'A', 'B', 'A'];
const graded: Snapshot = {
  name: 'a.xlsx',
  sheets: [
    aSheet(
      grades.flatMap((grade, at) => [
        [at + 1, '事業名', `事業${String(at)}`, '法定／自主', '自主'],
        [null, '概要(目的と内容)', '公園の手入れ'],
        [null, '必要性', grade],
        [],
      ]),
      [],
      '個票',
    ),
  ],
};

const offersFor = (snapshot: Snapshot, rule: string) => {
  const now = review(snapshot);
  const finding = now.findings.find((one) => one.rule === rule);
  return finding ? labelOffers(finding, now, noHints) : undefined;
};

describe('what is offered', () => {
  it('for a renamed item: to write its new name down', () => {
    expect(offersFor(renamed, 'label-renamed')).toEqual({
      label: '今後の方向性',
      add: null,
      same: [
        {
          standard: '次年度方針',
          lines: [
            { place: '個票', standard: '次年度方針', name: '今後の方向性', adopted: '○' },
            { place: '一覧', standard: '次年度方針', also: '今後の方向性', adopted: '○' },
          ],
        },
      ],
      near: '次年度方針',
      ignore: null,
    });
  });

  it('for an unknown label: to add it, to take it for another, or to leave it alone', () => {
    const offers = offersFor(graded, 'label-unknown');
    expect(offers).toMatchObject({
      label: '必要性',
      add: [{ place: '個票', name: '必要性', kind: '選択', choices: 'A、B', sum: '区分別', adopted: '○' }],
      near: null,
      ignore: [{ place: '個票', name: '必要性', kind: '対象外', adopted: '○' }],
    });
    expect(offers?.same).toContainEqual({
      standard: '重点事業',
      lines: [{ place: '個票', standard: '重点事業', also: '必要性', adopted: '○' }],
    });
  });

  it('by name where a standard item is spelt nearly so', () => {
    const cells = (texts: readonly SheetSnapshot['cells'][number][]) =>
      texts.map((cell) => (cell.value === '必要性' ? { ...cell, value: '重点的事業' } : cell));
    const near = { ...graded, sheets: graded.sheets.map((sheet) => ({ ...sheet, cells: cells(sheet.cells) })) };
    const offers = offersFor(near, 'label-unknown');
    expect([offers?.near, offers?.same[0]?.standard]).toEqual(['重点事業', '重点事業']);
  });

  it('with no label for a value: the known one right of it ends its values', () => {
    const rows = grades.flatMap((grade, at) => [
      [at + 1, '事業名', `事業${String(at)}`, '法定／自主', '自主'],
      [null, '概要(目的と内容)', '公園の手入れ'],
      [null, '必要性', grade, '重点事業', '○'],
      [],
    ]);
    const beside: Snapshot = { name: 'a.xlsx', sheets: [aSheet(rows, [], '個票')] };
    expect(offersFor(beside, 'label-unknown')?.add).toMatchObject([{ choices: 'A、B' }]);
  });

  it('for another finding: nothing', () => {
    const now = review(graded);
    const [first] = now.findings;
    expect(first && labelOffers({ ...first, rule: 'section-missing' }, now, noHints)).toBeNull();
  });
});
