import { review } from '../../../src/review';
import { rollUp } from '../../../src/rollup/roll-up';
import { placeOf, layOut } from '../../../samples/lay-out';
import { policyArea12 } from '../../../samples/policy-area-12';
import { measureWordOf } from '../../../src/read/sheet/measure-word';
import { plan } from '../../../src/tabs/plan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { putAt } from '../../rules/put';
import { items, layoutOfTables, withForm } from '../../workbooks/form-sheet';

const named = (name: string, also = '') =>
  items({ 欄: '施策の表', 標準の項目: '施策', この様式での項目名: name, 別の表記: also });

/** The sample with its 施策1, 施策2 … respelt, in cells and sheets' names; the names of labels stay. */
const respelt = (spell: (number: string) => string, form: ReturnType<typeof items>): Snapshot => {
  const to = (text: string) => text.replace(/施策([1-3])/gu, (_, number: string) => spell(number));
  const { name, sheets } = layOut(policyArea12).snapshot;
  return withForm(
    {
      name,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        name: to(sheet.name),
        cells: sheet.cells.map((cell) => (typeof cell.value === 'string' ? { ...cell, value: to(cell.value) } : cell)),
      })),
    },
    form,
  );
};

const usual = review(layOut(policyArea12).snapshot);
const rules = ({ findings }: typeof usual) => findings.map(({ rule, place }) => [rule, place?.row, place?.column]);

it.each<[string, (number: string) => string, ReturnType<typeof items>]>([
  ['基本施策', (number) => `基本施策${number}`, named('基本施策')],
  ['取組', (number) => `取組${number}`, named('取組')],
  ['another spelling of it', (number) => `取り組み${number}`, named('取組', '取り組み')],
])('%s is read as 施策 is', (_, spell, form) => {
  const read = review(respelt(spell, form));
  expect(read.evaluation.measures.map(({ number }) => number.value)).toEqual([1, 2, 3]);
  expect(read.evaluation.cards.map(({ measure }) => measure)).toEqual(
    usual.evaluation.cards.map(({ measure }) => measure),
  );
  expect(read.evaluation.list?.rows.map(({ measure }) => measure)).toEqual(
    usual.evaluation.list?.rows.map(({ measure }) => measure),
  );
  expect(rules(read)).toEqual(rules(usual));
});

it('numbers of two parts stand apart, in order, and are said as they are written', () => {
  const read = review(respelt((number) => `取組1-${number}`, named('取組')));
  const { measures } = rollUp(read);
  expect(measures.map(({ label, projects }) => [label, projects])).toEqual([
    ['取組1-1', 14],
    ['取組1-2', 5],
    ['取組1-3', 8],
  ]);
  expect(rules(read)).toEqual(rules(usual));
  expect(read.findings.map(({ owner }) => owner).filter((owner) => /取組1-[1-3]/u.test(owner)).length).toBeGreaterThan(
    0,
  );
  expect(read.findings.filter(({ owner, message }) => /施策\d/u.test(owner + message))).toEqual([]);
});

it('heads what the tabs show by 施策', () => {
  const { tabs } = plan(review(respelt((number) => `取組1-${number}`, named('取組'))), '8月1日');
  const texts = tabs
    .filter(({ kind }) => kind !== 'results')
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))));
  expect(texts).toEqual(
    expect.arrayContaining([
      '1 取組別の予算',
      '取組1-1 地場産業の振興（名称不一致）',
      '小計 取組1-1 地場産業の振興（名称不一致）',
    ]),
  );
  expect(texts.filter((text) => /施策\d|^施策$|施策別/u.test(text))).toEqual([]);
});

it('quoted names are held against it', () => {
  const laidOut = layOut(policyArea12);
  const text = (name: string) => `取組1-1「${name}」を進めた。`;
  const found = (name: string) => {
    const { name: file, sheets } = respelt((number) => `取組1-${number}`, named('取組'));
    const final = placeOf(laidOut, 'final');
    const put = putAt({ name: file, sheets }, final, text(name));
    return review(put).findings.flatMap(({ rule, message }) => (rule === 'quoted-name-differs' ? message : []));
  };
  expect(found('地場産業の振興')).toEqual([]);
  expect(found('商店街の振興')).toEqual([
    expect.stringContaining('取組1-1「商店街の振興」は、ほかの場所では「地場産業の振興」です'),
  ]);
});

it('a quoted project is no 施策', () => {
  const laidOut = layOut(policyArea12);
  const put = putAt(laidOut.snapshot, placeOf(laidOut, 'final'), '施策1-2「販路の開拓」を進めた。');
  expect(review(put).findings.filter(({ rule }) => rule === 'quoted-name-differs')).toEqual([]);
});

describe('the usual word', () => {
  const word = measureWordOf(layoutOfTables([items({ 欄: '個票', 標準の項目: '事業名' })]));
  it('has numbers of one part: 施策1-2 is a project', () => {
    expect(word.heading.test('施策1 産業')).toBe(true);
    expect(word.heading.test('施策1-2 販路開拓')).toBe(false);
    expect(word.number.test('施策1-2')).toBe(false);
  });
  it('holds where a form is said to have none', () => {
    const absent = measureWordOf(layoutOfTables([named('なし')]));
    expect(absent.heading.test('施策1 産業')).toBe(true);
  });
});

it('three parts are a project of a 施策 of two', () => {
  const word = measureWordOf(layoutOfTables([named('取組')]));
  expect(word.heading.exec('取組1-2 産業')?.[1]).toBe('1-2');
  expect(word.heading.test('取組1-2-3 販路開拓')).toBe(false);
});
