import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { layOut } from '../../samples/lay-out';
import { policyArea12 } from '../../samples/policy-area-12';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { review } from '../../src/review';
import { selectionPlan } from '../../src/tabs/selection/plan';
import type { PlanCell, SheetPlan, WritePlan } from '../../src/workbook/plan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { withCard } from '../rollup/rolled-up';
import { build, everySelection, planFor, selections, stamp, valuesOf } from './built';

const sample = readFileSync('samples/policy-area-12.xlsx');
const once = build(sample, stamp, everySelection);
const listsOf = ({ tabs }: WritePlan) => tabs.filter(({ kind }) => kind === 'selection');
const listNamed = (plan: WritePlan, name: string): SheetPlan => {
  const tab = plan.tabs.find((one) => one.name === name);
  if (!tab) throw new RangeError(name);
  return tab;
};
/** Texts of the column 事務事業名 below the headings. */
const namesOn = ({ rows }: SheetPlan) => rows.slice(5).flatMap(({ cells }) => cells[3]?.value ?? []);
const notesOn = ({ rows }: SheetPlan) => rows.flatMap(({ cells }) => (cells.length > 9 && cells[10]?.value) || []);
const edited = (bytes: Uint8Array, sheet: string, row: number, column: number, value: string, expected = '') =>
  writeXlsx(bytes, { renames: [], tabs: [], edits: [{ sheet, row, column, value, expected: expected || null }] }).bytes;

describe('additional lists', () => {
  test('stand behind the other tabs, each under a name that tells its condition', () => {
    expect(once.plan.tabs.map(({ name }) => name).slice(4)).toEqual([
      '一覧（重点事業）',
      '一覧（基本目標1）',
      '一覧（SDGs 8）',
      '一覧（拡充）',
      '一覧（商工課）',
      '一覧（事業費上位5）',
    ]);
  });

  test('names and amounts point at the cards', () => {
    const [row] = listNamed(once.plan, '一覧（重点事業）').rows.slice(5);
    const cells = row?.cells.slice(0, 8).map((cell) => cell?.formula ?? cell?.value);
    expect(cells).toEqual([
      1,
      '施策1',
      12,
      'IF(\'個票_施策1\'!$C$102="","",\'個票_施策1\'!$C$102)',
      '継続',
      '観光商工部・商工課',
      "'個票_施策1'!$E$105",
      "'個票_施策1'!$F$105",
    ]);
  });

  test('the totals are those of its projects, with and without deposits', () => {
    const totals = listNamed(once.plan, '一覧（事業費上位5）').rows.flatMap(({ cells }) =>
      cells[3]?.role === 'totalLabel' ? [cells.slice(3, 10).map((cell) => cell?.value)] : [],
    );
    expect(totals).toEqual([
      ['計', null, null, 661144, 661249, 105, 0],
      ['預託金を除く計', null, null, 51144, 51249, 105, 0.002],
    ]);
  });

  test('one that no project meets says so', () => {
    expect(valuesOf(listNamed(once.plan, '一覧（拡充）'))[5]?.[0]).toBe('条件に合う事業はありません。');
  });

  test('are built again with the rest, and asked for once more stand once', () => {
    const twice = build(once.bytes, stamp, selections('重点事業'));
    expect(listsOf(twice.plan).map(({ name }) => name)).toEqual(listsOf(once.plan).map(({ name }) => name));
    expect(JSON.stringify(listsOf(twice.plan))).toBe(JSON.stringify(listsOf(once.plan)));
  });

  test('a workbook that is no evaluation keeps its lists as they are', () => {
    const { sheets, ...snapshot } = readXlsx(once.bytes, 'workbook.xlsx');
    const alone = { ...snapshot, sheets: sheets.filter(({ mark }) => mark?.kind === 'selection') };
    const { findings, selections: standing } = review(alone);
    expect([findings.map(({ rule }) => rule), standing.length]).toEqual([['not-an-evaluation'], 6]);
  });
});

describe('what staff wrote on them', () => {
  const [note, place] = ['議会で説明', '一覧（基本目標1）'] as const;
  const noted = edited(once.bytes, place, 6, 10, note);
  const project = String(namesOn(listNamed(once.plan, place))[1]);

  test('stays beside its project, wherever that stands then', () => {
    const again = build(noted).plan;
    const row = listNamed(again, place).rows.find(({ cells }) => cells[3]?.value === project);
    expect(row?.cells[10]?.value).toBe(note);
  });

  test('stays below once the project fits no more, and comes back with it', () => {
    const [label, value] = ['条件', '基本目標＝1'];
    const other = build(edited(noted, place, 3, 1, '基本目標＝2', value)).plan;
    const tab = listNamed(other, place);
    expect(namesOn(tab)).toContain(project);
    expect(valuesOf(tab).flat()).toEqual(expect.arrayContaining(['一覧から外れた事業の備考（1件）', label, note]));
    const back = build(edited(writeXlsx(noted, other).bytes, place, 3, 1, value, '基本目標＝2')).plan;
    expect(notesOn(listNamed(back, place))).toEqual(expect.arrayContaining(['備考', note]));
    expect(valuesOf(listNamed(back, place)).flat()).not.toContain('一覧から外れた事業の備考（1件）');
  });

  test('a condition that nobody can read is left as it is, and said', () => {
    const tab = listNamed(build(edited(noted, place, 3, 1, '目標その1', '基本目標＝1')).plan, place);
    expect(valuesOf(tab)[3]?.[1]).toBe('目標その1');
    expect(valuesOf(tab)[5]?.[0]).toContain('条件を読み取れません');
    expect(notesOn(tab)).toContain(note);
  });
});

describe('names', () => {
  const added = (text: string, sheets: readonly string[] = []) => {
    const { snapshot } = layOut(policyArea12);
    const more = sheets.map((name): SheetSnapshot => ({
      name,
      visibility: 'visible',
      type: 'worksheet',
      mark: null,
      cells: [],
      merges: [],
    }));
    const [selection] = selections(text);
    if (!selection) throw new RangeError(text);
    return selectionPlan(review({ ...snapshot, sheets: [...snapshot.sheets, ...more] }), selection, stamp).tabs[0]
      ?.name;
  };

  test("staff's sheet of the name stays, and the list gets another", () => {
    expect(added('重点事業', ['一覧（重点事業）'])).toBe('一覧（重点事業）2');
    expect(added('重点事業', ['一覧(重点事業)', '一覧（重点事業）2'])).toBe('一覧（重点事業）3');
  });

  test('hold nothing that Excel refuses, and are not too long', () => {
    expect(added("次年度方針='拡充'?*[新]/:\\")).toBe("一覧（'拡充'・・・新・・・・）");
    expect(added(`部・課=${'あ'.repeat(200)}`)).toHaveLength(31);
    expect(added(`部・課=${'𠮷'.repeat(40)}`)).toMatch(/^一覧（(?:𠮷)+）$/u);
  });

  test('two long conditions that begin alike have two sheets', () => {
    const long = 'あ'.repeat(40);
    const plan = build(sample, stamp, selections(`部・課=${long}1`, `部・課=${long}2`)).plan;
    const names = listsOf(plan).map(({ name }) => name);
    expect([new Set(names).size, names.every(({ length }) => length <= 31)]).toEqual([2, true]);
  });
});

test('texts that look like formulas stay texts', () => {
  const name = `=SUM("1")'${'長'.repeat(200)}`;
  const bytes = snapshotToXlsx(layOut(withCard(1, 1, { name, direction: '=拡充' })).snapshot);
  const plan = build(bytes, stamp, selections('次年度方針==拡充')).plan;
  const row = listNamed(plan, '一覧（=拡充）').rows[5]?.cells ?? [];
  expect([row[3]?.value, row[4]]).toEqual([name, { value: '=拡充', role: 'mark' } satisfies PlanCell]);
});

test('a list alone is what a build would write of it', () => {
  const reviewed = review(layOut(policyArea12).snapshot);
  const [selection] = everySelection;
  if (!selection) throw new RangeError('no condition');
  const [tab] = selectionPlan(reviewed, selection, stamp).tabs;
  expect(tab?.rows.length).toBeGreaterThan(5);
  expect(planFor(policyArea12).tabs.map(({ kind }) => kind)).not.toContain('selection');
});
