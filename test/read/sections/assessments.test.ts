import { readAssessments } from '../../../src/read/sections/assessments';
import { readSheet } from '../../../src/read/sheet/sheet';
import { aSheet, type Row } from '../a-sheet';

const place = (row: number, column: number) => ({ sheet: 'シート', row, column });
const readRows = (rows: readonly Row[], merges: string[] = []) =>
  readAssessments(readSheet(aSheet(rows, merges)), new Set());
const block = (name: string): Row[] => [
  ['今年度の重点方針(方向性)', `${name}の方針`],
  ['取組状況', `${name}の取組`],
  ['課題認識と今後の方針・改善点', `${name}の課題`],
];
const texts = (rows: readonly Row[], merges: string[] = []) =>
  readRows(rows, merges).assessments.map(({ heading, policy, activities, issues }) => [
    heading?.number ?? null,
    ...[policy, activities, issues].map(({ value, state }) => value ?? state),
  ]);

describe('section 2', () => {
  it('has a block a 施策', () => {
    expect(texts([['施策1 産業'], ...block('産業'), ['施策2 経済'], ...block('経済')])).toEqual([
      [1, '産業の方針', '産業の取組', '産業の課題'],
      [2, '経済の方針', '経済の取組', '経済の課題'],
    ]);
    expect(readRows([['施策1 産業'], ...block('産業')])).toMatchObject({ missing: [] });
  });

  it("takes no row of the header's table for a heading", () => {
    const sheet = readSheet(aSheet([['施策3 経営'], ...block('産業'), ['施策2 経済'], ...block('経済')]));
    const { assessments, headingRows } = readAssessments(sheet, new Set([0]));
    expect(assessments.map(({ heading }) => heading?.number ?? null)).toEqual([null, 2]);
    expect([...headingRows]).toEqual([4]);
  });

  it('has its texts where they stand', () => {
    const [one] = readRows([[], ...block('産業')]).assessments;
    expect(one?.activities).toMatchObject({
      label: '取組状況',
      place: place(2, 1),
      labelPlace: place(2, 0),
      required: true,
    });
  });

  it('may have its texts below their labels, one below another or side by side', () => {
    const below: Row[] = [
      ['今年度の重点方針(方向性)'],
      ['方針'],
      ['取組状況'],
      [],
      ['課題認識と今後の方針・改善点'],
      ['課題'],
    ];
    expect(texts([['施策1 産業'], ...below])).toEqual([[1, '方針', 'blank', '課題']]);
    const labels: Row = ['今年度の重点方針(方向性)', '取組状況', '課題認識と今後の方針・改善点'];
    expect(texts([['施策1 産業'], labels, ['方針', '取組', '課題']])).toEqual([[1, '方針', '取組', '課題']]);
    const lacking: Row[] = [
      ['施策1 産業'],
      labels,
      ['方針', '取組', '課題'],
      ['施策2 経済'],
      [labels[0] ?? null, null, labels[2] ?? null],
      ['方針', '取組', '課題'],
    ];
    expect(readRows(lacking).missing).toMatchObject([{ label: '取組状況', place: place(4, 1) }]);
  });

  it('begins a block where a label stands again', () => {
    expect(texts([...block('産業'), ...block('経済')])).toEqual([
      [null, '産業の方針', '産業の取組', '産業の課題'],
      [null, '経済の方針', '経済の取組', '経済の課題'],
    ]);
  });

  it('begins a block at the next heading, even where a label is missing', () => {
    const rows = [['施策1 産業'], ...block('産業').slice(0, 2), ['施策2 経済'], ...block('経済').slice(2)];
    expect(texts(rows)).toEqual([
      [1, '産業の方針', '産業の取組', 'missing'],
      [2, 'missing', 'missing', '経済の課題'],
    ]);
  });

  it('begins a block at a heading in the row of its first label', () => {
    const rows: Row[] = [...block('産業'), ['課題認識', null, '施策2 経済']];
    expect(texts([...block('産業').slice(0, 1), ['取組状況', '経済の取組', '施策2 経済']])).toEqual([
      [null, '産業の方針', 'missing', 'missing'],
      [2, 'missing', '経済の取組', 'missing'],
    ]);
    expect(texts(rows)).toHaveLength(1);
  });

  it('is empty where no label stands', () => {
    expect(readRows([['施策1 産業'], ['本文']])).toEqual({
      assessments: [],
      missing: [],
      others: [],
      headingRows: new Set(),
    });
  });
});

describe('the heading of a block', () => {
  it('is the last one above it, behind the block before', () => {
    const rows = [['施策1 産業'], ['施策3 経営'], ...block('産業'), ...block('経済')];
    expect(texts(rows).map(([number]) => number)).toEqual([3, null]);
    expect([...readRows(rows).headingRows]).toEqual([1]);
  });

  it('does not stand beside the texts of the block before', () => {
    const [first = [], ...rest] = block('産業');
    expect(texts([...rest, first, ...block('経済')]).map(([number]) => number)).toEqual([null, null]);
    const tall: Row[] = [
      ['取組状況', '取組'],
      [null, '施策2 経済'],
      ['取組状況', '取組'],
    ];
    expect(readRows(tall, ['A1:A2']).assessments.map(({ heading }) => heading)).toEqual([null, null]);
    expect(readRows(tall).assessments.map(({ heading }) => heading?.number)).toEqual([undefined, 2]);
  });

  it('may stand over several blocks of a sheet, each its own', () => {
    const rows = [['施策1 産業'], ...block('産業'), [], ['施策2 経済'], [], ...block('経済')];
    expect([...readRows(rows).headingRows]).toEqual([0, 5]);
  });
});

describe('a blank text', () => {
  it('belongs as far right of its label as most texts stand', () => {
    const far: Row[] = [
      ['今年度の重点方針(方向性)', null, '方針'],
      ['取組状況'],
      ['課題認識と今後の方針・改善点', null, '課題'],
    ];
    expect(readRows(far).assessments[0]?.activities).toMatchObject({ state: 'blank', place: place(1, 2) });
    expect(readRows([['取組状況']]).assessments[0]?.activities).toMatchObject({ state: 'blank', place: place(0, 1) });
    expect(
      readRows([['取組状況', null, '取組'], ...block('産業'), ['施策2 経済'], ['取組状況']]).assessments[2]?.activities,
    ).toMatchObject({ state: 'blank', place: place(5, 1) });
  });

  it('belongs right of a merged label', () => {
    expect(
      readRows([['取組状況', null, '取組'], ['課題認識と今後の方針・改善点']], ['A1:B1', 'A2:B2']).assessments[0]
        ?.issues.place,
    ).toEqual(place(1, 2));
  });
});

describe('a label that a block lacks', () => {
  const missing = (rows: readonly Row[]) =>
    readRows(rows).missing.map(({ form, label, place: at, formPlace }) => [form, label, at, formPlace]);

  it('is expected where it stands in another block', () => {
    const rows = [...block('産業'), ['施策2 経済'], [], ...block('経済').slice(0, 2)];
    expect(missing(rows)).toEqual([['assessment', '課題認識と今後の方針・改善点', place(7, 0), place(5, 0)]]);
    const without = [...block('産業'), ['施策2 経済'], [], ...block('経済').slice(1)];
    expect(missing(without)).toEqual([['assessment', '今年度の重点方針(方向性)', place(4, 0), place(5, 0)]]);
  });

  it("is expected at the block's first label, where it stands in none", () => {
    expect(missing([[], [null, '今年度の重点方針(方向性)'], [null, '取組状況']])).toEqual([
      ['assessment', '課題認識と今後の方針・改善点', place(1, 1), place(1, 1)],
    ]);
  });

  it('is expected on the sheet', () => {
    expect(
      missing([['取組状況', 'a'], ['課題認識と今後の方針・改善点', 'b'], ['施策2 経済'], ...block('経済')])[0],
    ).toEqual(['assessment', '今年度の重点方針(方向性)', place(0, 0), place(0, 0)]);
  });

  it('has its text missing there', () => {
    expect(readRows([[], [null, '取組状況', 'a']]).assessments[0]?.policy).toMatchObject({
      label: '今年度の重点方針',
      state: 'missing',
      place: place(1, 1),
    });
  });
});
