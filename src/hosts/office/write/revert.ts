import { areaAddress } from '../../../workbook/address';
import { askSurvey, touchedSheet, type Survey, type TouchedSheet } from '../ask/survey';
import type { Typed } from '../draw/type-cells';
import { all, askIfThere, type Answer } from '../wire/answer';
import { rawGrid, type Raw } from '../wire/raw';
import { request } from '../wire/request';
import { send, type Asking } from '../wire/send';
import { checkNotDrawnSince, guardsOf, isOf } from './drawn-since';
import { untypeEdits } from './edits';
import { heightSteps } from './heights';
import { redraw, type Done } from './redraw';
import { renamedMeanwhile, withRenames } from './renamed-meanwhile';
import { sendFittings } from './send-fittings';
import { calculate } from './steps';
import { tabGone, tabNotFound } from './renamed-words';
import { askSheets, brokenOff } from './sheets-since';
import { deleteAdded, renameBack } from './undo-sheets';
import { idOf, nameBack, type Remembered, type RememberedTab } from './written';

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
  const undone = now.sheets.map((sheet) => ({ id: sheet.id, name: nameBack(sheet, written) }));
  const renames = renamedMeanwhile(written.sheets, undone);
  const standing = written.tabs.flatMap((tab) => {
    const sheet = standingOf(tab, now);
    if (!tab.replaced || !sheet) return [];
    // Its former stamp came with its cells: an earlier attempt has put them back, and perhaps no fittings.
    const lacksFittings = written.begun.has(tab.name) && sheet.stamp === tab.replaced.sheet.stamp;
    if (!lacksFittings && !isOf(written, sheet.stamp)) return [];
    const stood = { ...tab.replaced, drawing: withRenames(tab.replaced.drawing, renames) };
    const drawn = redraw(tab, stood, sheet, nameBack(sheet, written), done);
    return [{ tab, drawing: stood.drawing, ...drawn, cells: lacksFittings ? nothingTyped : drawn.cells }];
  });
  const untyped = written.edits
    .filter(({ contents }, index) => edits[index] && differ(edits[index], contents.formulas))
    .map((block) => untypeEdits({ ...block, sheet: idOf(block.sheet, written) }));
  const lowered = heightSteps(
    written.heights.filter(({ sheet }) => now.sheets.some(({ id }) => id === idOf(sheet, written))),
    'before',
    (sheet) => idOf(sheet, written),
  );
  const sheets = askSheets();
  const steps = [
    ...(done === 'whole' ? guardsOf(written, now) : []),
    ...added.flatMap(({ deleting }) => deleting.steps),
    ...renamed.flatMap(({ steps: back }) => back),
    ...standing.flatMap(({ cells }) => cells.steps),
    ...untyped,
    ...lowered,
    ...(now.calculatesByHand ? [calculate] : []),
    ...sheets.steps,
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
  const gone = written.tabs.filter((tab) => tab.replaced && !standingOf(tab, now));
  return {
    now,
    found,
    remarks: [
      ...notFound.map(({ name }) => tabNotFound(name)),
      ...gone.map(({ name }) => tabGone(name)),
      ...brokenOff(
        written.sheets,
        undone,
        sheets.made(answered),
        standing.map(({ drawing }) => drawing),
      ),
      ...[...added, ...renamed].flatMap(({ remarks }) => remarks()),
      ...tables,
      ...standing.flatMap(({ remarks }) => remarks),
      ...refused,
    ],
  };
}

/** The sheet of a tab that stood there before the write, as it is now. */
function standingOf({ replaced }: RememberedTab, now: Survey): TouchedSheet | undefined {
  return replaced ? touchedSheet(replaced.sheet.id, now) : undefined;
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

function differ(one: readonly (readonly Raw[])[], other: readonly (readonly Raw[])[]): boolean {
  return one.some((row, index) => row.some((entry, column) => entry !== other[index]?.[column]));
}
