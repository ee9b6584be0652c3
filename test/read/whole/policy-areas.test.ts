import { builtInLayout } from '../../../src/layout/layout';
import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import type { Layout } from '../../../samples/layout';
import { partsOf } from '../../../src/read/whole/policy-areas';
import { read } from '../../../src/read/read';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { pastedBelow } from '../../workbooks/edit';
import { randomEvaluation } from '../../workbooks/random-evaluation';
import { aSheet, type Row } from '../a-sheet';
import { meaningOf } from '../meaning';

const other = randomEvaluation(5, { cards: 12, measures: 3, kpis: 2 });
const sheetsOf = (layout: Partial<Layout>) => layOut(clean, layout).snapshot.sheets;
/** Another area's sheets, as Excel names copies. */
const foreign = (layout: Partial<Layout>) =>
  layOut(other, layout).snapshot.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }));
const workbook = (...sheets: readonly SheetSnapshot[]): Snapshot => ({ name: '政策分野12.xlsx', sheets });
const alone = meaningOf(read(workbook(...sheetsOf({}))));

describe('of a workbook that another policy area was pasted into, its own is read alone', () => {
  const layouts: Readonly<Record<string, Partial<Layout>>> = {
    'as published': {},
    'a section a sheet': { sections: 'sheet-each' },
    'sheets in reverse': { sections: 'sheet-each', sheetOrder: 'reversed' },
    'no headings over cards': { cardHeadings: 'in-sheet-names' },
    'all on one sheet': { sections: 'with-everything' },
  };

  it.each(Object.entries(layouts))('%s', (_, layout) => {
    const [own, theirs] = [sheetsOf(layout), foreign(layout)];
    for (const sheets of [
      [...own, ...theirs],
      [...theirs, ...own],
    ]) {
      const evaluation = read(workbook(...sheets));
      expect(meaningOf(evaluation)).toEqual(alone);
      expect(evaluation.otherAreas.map(({ number, sheets: on }) => [number.value, on])).toEqual([
        [other.area.number, theirs.map(({ name }) => name)],
      ]);
      expect(evaluation.skippedSheets.filter(({ why }) => why === 'other-area')).toHaveLength(theirs.length);
    }
  });

  it('with the header sheet alone before its own', () => {
    expect(meaningOf(read(workbook(...foreign({}).slice(0, 1), ...sheetsOf({}))))).toEqual(alone);
  });

  it('below its own on one sheet', () => {
    const [own, theirs] = [...sheetsOf({ sections: 'with-everything' }), ...foreign({ sections: 'with-everything' })];
    if (!own || !theirs) throw new Error('a sheet each');
    const evaluation = read(workbook(pastedBelow(own, theirs)));
    expect(meaningOf(evaluation)).toEqual(alone);
    expect(evaluation.otherAreas.map(({ sheets }) => sheets)).toEqual([[own.name]]);
    expect(evaluation.skippedSheets).toEqual([]);
  });

  it('with a sheet of notes, which is of no area', () => {
    const notes = sheetsOf({ scratch: 'notes' })
      .slice(-1)
      .map((sheet): SheetSnapshot => ({ ...sheet, visibility: 'visible' }));
    expect(read(workbook(...sheetsOf({}), ...foreign({}), ...notes)).skippedSheets.at(-1)).toMatchObject({
      sheet: 'メモ',
      why: 'not-of-layout',
    });
  });
});

it('takes a copy of its own header for no other area', () => {
  const [header] = sheetsOf({});
  expect(read(workbook(...sheetsOf({}), ...(header ? [{ ...header, name: '写し' }] : []))).otherAreas).toEqual([]);
});

it('takes related areas for no other area', () => {
  const related = { ...clean, related: [{ code: '政策分野13', name: '企業誘致', department: null }] };
  expect(read(layOut(related).snapshot).otherAreas).toEqual([]);
});

describe('a sheet that bears headers of several policy areas', () => {
  const header = (area: string): Row[] => [[area], ['施策番号', '名称'], ['施策1', '産業']];
  const parts = (rows: readonly Row[], merges: string[] = []) =>
    partsOf(aSheet(rows, merges), builtInLayout).map(({ header: { area, measures }, sheet: { grid } }) => [
      area?.number.value,
      measures.length,
      grid.sheet.merges.map(({ top }) => top),
    ]);

  it('is parted at each, its merges too', () => {
    const rows = [
      ['本文'],
      ...header('政策分野12 中小企業'),
      ...header('政策分野13 農業'),
      ...header('政策分野14 観光'),
    ];
    expect(parts(rows, ['C1:D1', 'C2:D2', 'C4:D4', 'C5:D5', 'C8:D8', 'C9:D9'])).toEqual([
      ['12', 1, [0, 1, 3]],
      ['13', 1, [4]],
      ['14', 1, [7, 8]],
    ]);
  });

  it('is whole where they are one', () => {
    expect(parts([...header('政策分野12 中小企業'), ...header('政策分野12 中小企業')])).toEqual([['12', 2, []]]);
    expect(parts([['政策分野12 中小企業'], ['本文']])).toEqual([['12', 0, []]]);
  });
});
