import { describe, expect, it, test } from '@jest/globals';
import { clean } from '../../samples/clean';
import { layOut, placeOf } from '../../samples/lay-out';
import { read } from '../../src/read/read';
import type { Snapshot } from '../../src/workbook/snapshot';
import { putAll, putAt, type Put } from '../rules/put';
import { withCell } from '../workbooks/edit';
import { meaningOf } from './meaning';

const laidOut = layOut(clean);
const asPublished = meaningOf(read(laidOut.snapshot));
const reading = (puts: Readonly<Record<string, Put>>, change = (snapshot: Snapshot) => snapshot) =>
  read(change(putAll(laidOut, puts)));

/** The list with another text in its column of names, under its last row. */
const underTheNames = (text: string) => (snapshot: Snapshot) => {
  const last = placeOf(laidOut, 'list/3-8/name');
  return putAt(snapshot, { ...last, row: last.row + 1 }, text);
};

describe('an office may also write', () => {
  test.each<[string, Readonly<Record<string, Put>>]>([
    ['the year behind the area', { 'header/area': '政策分野12 中小企業（令和6年度）' }],
    ['the year before the area', { 'header/area': '令和６年度　政策分野１２　中小企業' }],
    ['the legend under the name of its column', { 'list/note': '※人口減少対策' }],
  ])('%s', (_, puts) => {
    expect(meaningOf(reading(puts))).toEqual(asPublished);
  });

  test('a note under the names of the list', () => {
    expect(meaningOf(reading({}, underTheNames('※ ◎は重点事業を示します。')))).toEqual(asPublished);
  });
});

it('reads numbers of any length', () => {
  const { policyArea, measures, assessments, cardHeadings, cards, list, relatedProjects } = reading({
    'header/area': '政策分野1200 中小企業',
    'measure/2/number': '施策1000',
    'assessment/2/number': '施策１０００',
    'list/heading/2/name': '施策1000 経済循環の推進',
    'cardHeading/2/name': '施策1000 経済循環の推進',
    'related/1/code': '1300-1000',
    'list/legend/1': '基本目標100 しごとづくり',
  });
  expect(policyArea?.number.value).toBe('1200');
  expect(measures[1]?.number.value).toBe(1000);
  for (const heading of [assessments[1]?.heading, list?.headings[1], cardHeadings[1]]) {
    expect(heading).toMatchObject({ number: 1000, name: '経済循環の推進' });
  }
  expect(cards.filter(({ measure }) => measure === 1000)).toHaveLength(5);
  expect(relatedProjects[0]?.code.value).toEqual({ area: '1300', measure: 1000 });
  expect(list?.legend[0]?.number).toBe(100);
});

it('takes the 施策 from the name of a sheet, however long its number', () => {
  const unheaded = layOut(clean, { cardHeadings: 'in-sheet-names' }).snapshot;
  const renamed = unheaded.sheets.map((sheet) =>
    sheet.name === '個票_施策2' ? { ...sheet, name: '個票_施策1000' } : sheet,
  );
  const { cards } = read({ ...unheaded, sheets: renamed });
  expect(cards.filter(({ measure }) => measure === 1000)).toHaveLength(5);
});

it('reads the headings of a list that stand left of their projects', () => {
  const sheetName = placeOf(laidOut, 'list/1-1/name').sheet;
  const headings = new Set(
    clean.list?.groups.map(({ measure }) => placeOf(laidOut, `list/${String(measure)}-1/name`).row - 1),
  );
  const beside = laidOut.snapshot.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const cells = sheet.cells.map((cell) =>
      headings.has(cell.row) ? { ...cell, row: cell.row + 1 } : { ...cell, column: cell.column + 1 },
    );
    return { ...sheet, merges: [], cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
  });
  expect(meaningOf(read({ ...laidOut.snapshot, sheets: beside }))).toEqual(asPublished);
});

it("takes the evaluation's year from the line of the area", () => {
  expect(reading({ 'header/area': '政策分野12 中小企業（令和7年度）' }).year).toBe(2025);
});

describe('with a row inserted below the year headings of the first card', () => {
  const opened = layOut(clean, { insertedRows: [5] });
  const heading = placeOf(opened, 'card/1-1/year/0');

  it('takes a kind that stands below its year', () => {
    const yearAlone = withCell(opened.snapshot, heading, '令和6年度');
    const [card] = read(withCell(yearAlone, { ...heading, row: heading.row + 1 }, '(予算)')).cards;
    expect(card?.years[0]?.heading.value).toEqual({ year: 2024, kind: '予算' });
  });

  it.each(['card/1-1/label/moneyUnit', 'card/1-1/label/name'])('finds the years without %s', (label) => {
    const [card] = read(putAll(opened, { [label]: null, 'card/1-1/label/moneyUnit': null })).cards;
    expect(card?.years.map(({ heading }) => heading.value?.year)).toEqual([2024, 2025]);
  });
});

it("keeps a KPI's figures where their year is blank", () => {
  const [kpi] = reading({ 'kpi/1/year/1': null }).kpis;
  expect(kpi?.years.map(({ year }) => year.state)).toEqual(['read', 'blank', 'read']);
  expect(kpi?.years[1]?.year.place).toEqual(placeOf(laidOut, 'kpi/1/year/1'));
});

it('misses the line of the area', () => {
  const { missingLabels } = reading({ 'header/area': null });
  expect(missingLabels).toMatchObject([{ label: '政策分野', place: placeOf(laidOut, 'header/area') }]);
});

it('takes no neighbour for a column whose own label is missing', () => {
  const { list } = reading({ 'list/label/sdgTargets': null });
  expect(list?.rows.filter(({ populationGoals }) => populationGoals.state === 'unreadable')).toEqual([]);
});

it("finds a card's number where the label 事業名 is missing", () => {
  const card = reading({ 'card/1-2/label/name': null }).cards[1];
  expect(card?.number.value).toBe(2);
});

it('keeps cards in order where a number cannot be read, whatever the order of their sheets', () => {
  const apart = layOut(clean, { cardSheets: 1 });
  const { sheets, ...workbook } = putAll(apart, { 'card/1-1/number': 'い', 'card/2-3/number': null });
  const moved = [...sheets.slice(5), ...sheets.slice(0, 5)];
  const names = read({ ...workbook, sheets: moved }).cards.map(({ name }) => name.value);
  expect(names).toEqual(read(laidOut.snapshot).cards.map(({ name }) => name.value));
});

it('reads goals that share a cell below the list', () => {
  const together = '基本目標1 若者の働く場をつくる　基本目標2 人の流れをつくる\n基本目標3 子育てを支える';
  const rest = { 'list/legend/2': null, 'list/legend/3': null, 'list/legend/4': null };
  expect(reading({ 'list/legend/1': together, ...rest }).list?.legend.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(reading({}).list?.legend[0]?.text).toBe(clean.list?.legend[0]);
});

describe('the legend inside the line that begins with ※', () => {
  const legendOf = (note: string, rest: Readonly<Record<string, Put>> = noLegend) =>
    reading({ 'list/note': note, ...rest }).list?.legend.map(({ number, text }) => [number, text]);
  const noLegend = { 'list/legend/1': null, 'list/legend/2': null, 'list/legend/3': null, 'list/legend/4': null };

  test.each([
    ['on lines of their own', '※人口減少対策の凡例\n・基本目標1 しごとづくり\n・基本目標2 人の流れ'],
    ['set apart by spaces', '※総合戦略の基本目標：基本目標１ しごとづくり　基本目標２ 人の流れ'],
    ['set apart by commas', '※基本目標1：しごとづくり、基本目標2：人の流れ'],
  ])('is read: %s', (_, note) => {
    expect(legendOf(note)?.map(([number]) => number)).toEqual([1, 2]);
  });

  test.each([
    '※基本目標1及び基本目標2に寄与する事業を示しています。',
    '※基本目標1 及び 基本目標2 に寄与する事業を示しています。',
    '※基本目標1、基本目標2のうち主なものを示しています。',
    '※基本目標2 人の流れ、基本目標3 子育てに寄与する事業を示しています。',
    '※総合戦略の基本目標のうち主なものを示しています。',
  ])('is none: %s', (note) => {
    expect(legendOf(note)).toEqual([]);
  });

  it('gives way to lines of its own', () => {
    expect(legendOf('※基本目標1：しごと、基本目標2：ひと', {})?.[0]?.[1]).toBe(clean.list?.legend[0]);
  });
});

it('expects a missing label over its values, and an empty value where the others stand', () => {
  const spaced = layOut(clean, { insertedColumns: [1, 2], merges: 'none' });
  const { missingLabels, policyArea } = read(putAll(spaced, { 'measure/label/content': null, 'header/vision': null }));
  expect(missingLabels.map(({ place }) => place)).toEqual([placeOf(spaced, 'measure/label/content')]);
  expect(policyArea?.vision?.place).toEqual(placeOf(spaced, 'header/vision'));
});
