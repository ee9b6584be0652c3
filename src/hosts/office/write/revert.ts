import { areaAddress } from '../../../workbook/address';
import { askSurvey, type Survey, type TouchedSheet } from '../ask/survey';
import type { Typed } from '../draw/type-cells';
import { firstName } from '../draw/stamp';
import { all, ask, askIfThere, type Answer } from '../wire/answer';
import { areaOf, corner } from '../wire/areas';
import { gridBytes } from '../wire/bytes';
import { rawGrid, type Raw } from '../wire/raw';
import { request } from '../wire/request';
import { callBytes, send, type Asking, type Step } from '../wire/send';
import { checkNotDrawnSince, guardsOf, isOf } from './drawn-since';
import { untypeEdits } from './edits';
import { heightSteps } from './heights';
import { redraw, type Done } from './redraw';
import { renamedMeanwhile, withRenames } from './renamed-meanwhile';
import { sendFittings } from './send-fittings';
import { calculate } from './steps';
import { keepsItsName, notGivenBack, tabNotFound, wasCalled, wasDeleted } from './renamed-words';
import type { Remembered, RememberedTab } from './written';

/** A write that was undone. */
export interface Reverted {
  /** The workbook just before that. */
  readonly now: Survey;
  /** What the cells of its tabs held just before that, by the tabs' names. */
  readonly found: ReadonlyMap<string, Typed['before']>;
  /** What staff should know: Japanese sentences. */
  readonly remarks: readonly string[];
}

/**
 * Undoes a write, or what of it was done, and nothing else: sheets are known by their ids and by the write's stamp. Rejects
 * with a HostError, some of it then being undone; it can be called again.
 */
export async function revert(written: Remembered, done: Done): Promise<Reverted> {
  const { now, edits } = await look(written);
  if (done === 'whole') checkNotDrawnSince(written, now);
  const added = written.tabs.flatMap((tab, index) => (tab.replaced ? [] : deleteAdded(tab, index, written, now)));
  const renamed = [...written.plan.renames].reverse().map(({ from, to }) => renameBack(from, to, written, now));
  const renames = renamedMeanwhile(written, now);
  const standing = written.tabs.flatMap((tab) => {
    const sheet = [...now.touched.values()].find(({ id }) => id === tab.replaced?.sheet.id);
    if (!tab.replaced || !sheet) return [];
    // Its former stamp came with its cells: an earlier attempt has put them back, and perhaps no fittings.
    const lacksFittings = written.begun.has(tab.name) && sheet.stamp === tab.replaced.sheet.stamp;
    if (!lacksFittings && !isOf(written, sheet.stamp)) return [];
    const stood = { ...tab.replaced, drawing: withRenames(tab.replaced.drawing, renames) };
    const drawn = redraw(tab, stood, sheet, nameBack(sheet, written), done);
    return [{ tab, ...drawn, cells: lacksFittings ? nothingTyped : drawn.cells }];
  });
  const untyped = written.edits
    .filter(({ contents }, index) => edits[index] && differ(edits[index], contents.formulas))
    .map((block) => untypeEdits({ ...block, sheet: idOf(block.sheet, written) }));
  const lowered = heightSteps(
    written.heights.filter(({ sheet }) => now.sheets.some(({ id }) => id === idOf(sheet, written))),
    'before',
    (sheet) => idOf(sheet, written),
  );
  const steps = [
    ...(done === 'whole' ? guardsOf(written, now) : []),
    ...added.flatMap(({ deleting }) => deleting.steps),
    ...renamed.flatMap(({ steps: back }) => back),
    ...standing.flatMap(({ cells }) => cells.steps),
    ...untyped,
    ...lowered,
    ...(now.calculatesByHand ? [calculate] : []),
  ];
  for (const { tab } of standing) written.begun.add(tab.name);
  const answered = await send(steps);
  const found = new Map([
    ...added.map(({ name, deleting }) => [name, deleting.made(answered)] as const),
    ...standing.map(({ tab, cells }) => [tab.name, cells.made(answered).before] as const),
  ]);
  const tables = standing.flatMap(({ tab }) => (tab.ground.table?.stays ? [tableMadeAgain(tab.name)] : []));
  const refused = await sendFittings(standing.flatMap(({ fittings }) => fittings));
  const notFound =
    done === 'whole'
      ? written.tabs.filter((tab, index) => !tab.replaced && deleteAdded(tab, index, written, now).length === 0)
      : [];
  return {
    now,
    found,
    remarks: [
      ...notFound.map(({ name }) => tabNotFound(name)),
      ...[...added, ...renamed].flatMap(({ remarks }) => remarks()),
      ...tables,
      ...standing.flatMap(({ remarks }) => remarks),
      ...refused,
    ],
  };
}

const nothingTyped: Asking<Typed> = { steps: [], made: () => ({ before: [], made: [] }) };

function tableMadeAgain(tab: string): string {
  return `「${tab}」のテーブルを作り直したため、このテーブルを名前で使う数式は、セル範囲の参照に変わっています。`;
}

/** The workbook as it is now, and what stands in the places of the edits; null where their sheet is gone. */
function look(written: Remembered): Promise<{ readonly now: Survey; readonly edits: (Raw[][] | null)[] }> {
  const ids = written.tabs.flatMap(({ replaced }) => replaced?.sheet.id ?? []);
  return request('reading', (workbook) => {
    const survey = askSurvey(workbook, written.plan, written.token, ids);
    const blocks = all(
      written.edits.map(({ sheet, contents }): Answer<Raw[][] | null> => {
        const worksheet = workbook.worksheets.getItemOrNullObject(idOf(sheet, written));
        const asked = askIfThere(worksheet.getRange(areaAddress(contents.area)), 'formulas');
        return (answered) => {
          const range = asked(answered);
          return range && rawGrid(range.formulas);
        };
      }),
    );
    return (answered) => ({ now: survey(answered), edits: blocks(answered) });
  });
}

interface Deleted {
  readonly name: string;
  readonly deleting: Asking<Raw[][]>;
  /** Tells where somebody had given the tab another name by then. */
  readonly remarks: () => string[];
}

/** Steps that undo something, and what staff should know once they are carried out. */
interface Undoing {
  readonly steps: readonly Step[];
  readonly remarks: () => string[];
}

/** Deletes the tab that this write has added, under its first name or its own, and asks what stood there. */
function deleteAdded({ name, drawing }: RememberedTab, index: number, written: Remembered, now: Survey): Deleted[] {
  const first = firstName(written.token, index);
  const own = now.touched.get(name.toLowerCase());
  const sheet = now.touched.get(first.toLowerCase()) ?? (own && isOf(written, own.stamp) ? own : null);
  if (!sheet) return [];
  let held: Raw[][] = [];
  let called = sheet.name;
  const step: Step = {
    bytes: 2 * callBytes + gridBytes(drawing.typed),
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(sheet.id);
      const named = ask(worksheet, 'name');
      const used = askIfThere(worksheet.getUsedRangeOrNullObject(true), ...corner, 'formulas');
      worksheet.delete();
      return (answered) => {
        called = named(answered).name;
        const range = used(answered);
        const area = areaOf(range);
        held = fromCorner(
          area ? { top: area.top, left: area.left } : { top: 0, left: 0 },
          rawGrid(range?.formulas ?? []),
        );
      };
    },
  };
  const remarks = (): string[] => (called === sheet.name ? [] : [wasDeleted(name, called)]);
  return [{ name, deleting: { steps: [step], made: () => held }, remarks }];
}

/** A block as rows from A1 on. */
function fromCorner({ top, left }: { readonly top: number; readonly left: number }, block: Raw[][]): Raw[][] {
  const blank = Array.from({ length: left }, (): Raw => '');
  return [...Array.from({ length: top }, (): Raw[] => []), ...block.map((row) => [...blank, ...row])];
}

/** Gives a sheet its name back, unless somebody has given it another one since. */
function renameBack(from: string, to: string, written: Remembered, now: Survey): Undoing {
  const id = idOf(from, written);
  const name = now.sheets.find((sheet) => sheet.id === id)?.name;
  if (name === undefined) return { steps: [], remarks: () => [notGivenBack(from, to)] };
  if (name !== to) return { steps: [], remarks: () => (name === from ? [] : [keepsItsName(to, name)]) };
  let called = to;
  const step: Step = {
    bytes: 900,
    run(workbook) {
      const worksheet = workbook.worksheets.getItem(id);
      const named = ask(worksheet, 'name');
      worksheet.name = from;
      return (answered) => {
        called = named(answered).name;
      };
    },
  };
  return { steps: [step], remarks: () => (called === to ? [] : [wasCalled(called, from)]) };
}

/** What a sheet is called once the renames are undone. */
function nameBack({ id, name }: TouchedSheet, written: Remembered): string {
  return written.plan.renames.find(({ from, to }) => to === name && idOf(from, written) === id)?.from ?? name;
}

/** The id of a sheet that was there before the write. */
function idOf(name: string, { sheets }: Remembered): string {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? name;
}

function differ(one: readonly (readonly Raw[])[], other: readonly (readonly Raw[])[]): boolean {
  return one.some((row, index) => row.some((entry, column) => entry !== other[index]?.[column]));
}
