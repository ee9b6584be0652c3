import type { Area, Cell } from '../../../workbook/cell';
import { HostError, type Progress, type Wanted } from '../../../workbook/host';
import { bearsTabName } from '../../../workbook/set-aside-name';
import type { SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import { columnCount, rowCount } from '../wire/areas';
import { askAll } from '../wire/batches';
import type { Question } from '../wire/question';
import { weightOf, type Weights } from '../wire/weights';
import { byteLimit } from '../wire/bytes';
import { askContents } from '../ask/contents';
import { findMarks } from '../ask/find-marks';
import { askMergedAreas } from '../ask/merged-areas';
import { askRooms, longTexts, mostRooms } from '../ask/ask-rooms';
import { askStillFilled, listSheets, type ListedSheet } from '../ask/sheet-list';
import { isUnread } from '../wire/unread';
import type { AskedSheet, Known } from '../ask/known';
import { cellsOf, withMarks } from './cells-of';
import { learnFormulas, learnSheets } from './learn';
import { byPlace, withRooms } from './known-rooms';

/** The most cells of one sheet that are read, filled or not; Excel answers no more at once either. */
const cellLimit = 5_000_000;

/**
 * Where merged areas and marked cells are taken from. Excel takes the question for merged areas for a write, which empties
 * what staff can undo, and marked cells may take several requests: they are `asked` where staff have pressed a button. Else
 * they are those `known` from the last time, or `none` for a first look.
 */
export type Looks = 'asked' | 'known' | 'none';

/**
 * The workbook in two requests for its sheets and one for each 4 MB of what they hold: contents and number formats, merged
 * areas, and the results of formulas; some more where cells are struck out or raised, and one about
 * the rooms of long texts, where they are wanted and not too many. It begins anew where a sheet has grown meanwhile. Null where merged areas are to be known and are not. Rejects with a HostError.
 */
export async function readSnapshot(
  known: Known,
  looks: Looks,
  progress: Progress,
  wanted: Wanted = {},
  attempts = 3,
): Promise<Snapshot | null> {
  const { weights, read } = known;
  progress('reading', 0);
  const { name, sheets } = await listSheets(looks === 'asked');
  const isKnown = (sheet: ListedSheet): boolean => isUnread(sheet) || !sheet.used || known.asked.has(sheet.id);
  if (looks === 'known' && !sheets.every(isKnown)) return null;
  const bytes = sheets.reduce(
    (sum, sheet) => sum + (isUnread(sheet) ? 0 : cellCount(sheet) * bytesPerCell(sheet.name, weights)),
    0,
  );
  const atOnce = bytes < byteLimit;
  const queue: Question[] = [];
  const asked = sheets.map((sheet) => {
    if (isUnread(sheet)) return { sheet, contents: null, merges: null };
    const results = atOnce ? 'now' : 'where needed';
    const contents = sheet.filled && askContents(queue, sheet.name, sheet.filled, results);
    const merges = sheet.used && looks === 'asked' ? askMergedAreas(queue, sheet.name, sheet.used) : null;
    return { sheet, contents, merges };
  });
  const stillFilled = askStillFilled(
    queue,
    sheets.filter((sheet) => !isUnread(sheet)),
  );
  const answered = await askAll(queue, weights, (done) => progress('reading', done));
  if (!stillFilled(answered)) {
    // A colleague has inserted a row since the sheets were listed: what was read may be a row off.
    if (attempts <= 1) throw new HostError('busy', '');
    return readSnapshot(known, looks, progress, wanted, attempts - 1);
  }
  learnSheets(known, sheets);
  read.clear();
  const held = asked.map(({ sheet, contents, merges }) => {
    const found = contents && contents(answered);
    if (found && (sheet.mark || bearsTabName(sheet.name))) read.set(sheet.name, found);
    if (found) learnFormulas(known, sheet.name, found);
    return { sheet, merges: merges ? merges(answered) : [], cells: found ? cellsOf(found) : [] };
  });
  if (looks === 'asked') known.unasked.clear();
  const found = looks === 'asked' ? await findAsked(known, held) : looks === 'known' ? known.asked : noneAsked;
  if (looks === 'asked') known.rooms.clear();
  if (wanted.rooms) await learnRooms(known, held, found);
  const roomsOf = looks === 'none' ? () => undefined : (id: string) => known.rooms.get(id);
  return {
    name,
    sheets: held.map(({ sheet, cells }) => snapshotOf(sheet, withRooms(cells, roomsOf(sheet.id)), found.get(sheet.id))),
    ...(known.unasked.size > 0 ? { unasked: [...known.unasked] } : {}),
  };
}

const noneAsked: Known['asked'] = new Map();

interface Held {
  readonly sheet: ListedSheet;
  readonly merges: readonly Area[];
  readonly cells: readonly Cell[];
}

/** What only a press asks for, by the sheets' ids; what events change of it meanwhile is known so from then on. */
async function findAsked(known: Known, held: readonly Held[]): Promise<Known['asked']> {
  const used = held.filter(({ sheet }) => !isUnread(sheet) && sheet.used);
  known.asked.clear();
  for (const { sheet, merges } of used) known.asked.set(sheet.id, { merges, marks: [] });
  const { found: marks, isWhole } = await findMarks(
    used.map(({ sheet, cells }) => ({ sheet: sheet.name, cells, font: sheet.font })),
    known.weights,
  );
  if (!isWhole) known.unasked.add('marks');
  const found: Known['asked'] = new Map();
  for (const { sheet, merges } of used) {
    const asked = { merges, marks: marks.get(sheet.name) ?? [] };
    const since = known.asked.get(sheet.id);
    found.set(sheet.id, asked);
    if (since) known.asked.set(sheet.id, { ...asked, merges: since.merges });
  }
  return found;
}

function snapshotOf(sheet: ListedSheet, cells: readonly Cell[], asked: AskedSheet | undefined): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    type: 'worksheet',
    mark: sheet.mark,
    cells: withMarks(cells, asked?.marks ?? []),
    merges: asked?.merges ?? [],
  };
}

/** Asks for the rooms of long texts, on sheets that people see and have made themselves. */
async function learnRooms(known: Known, held: readonly Held[], asked: Known['asked']): Promise<void> {
  const queue: Question[] = [];
  const printed = held.filter(({ sheet }) => sheet.visibility === 'visible' && sheet.mark === null);
  if (printed.reduce((sum, { cells }) => sum + longTexts(cells), 0) > mostRooms) {
    known.rooms.clear();
    known.unasked.add('rooms');
    return;
  }
  const rooms = printed.map(({ sheet: { id, name }, cells }) => ({
    id,
    own: askRooms(queue, name, cells, asked.get(id)?.merges ?? []),
  }));
  const answered = await askAll(queue, known.weights);
  for (const { id, own } of rooms) known.rooms.set(id, byPlace(own(answered)));
}

function bytesPerCell(sheet: string, weights: Weights): number {
  return weightOf({ kind: 'contents', sheet }, weights) + weightOf({ kind: 'results', sheet }, weights);
}

function cellCount({ name, filled }: ListedSheet): number {
  const cells = filled ? rowCount(filled) * columnCount(filled) : 0;
  if (cells > cellLimit) throw new HostError('too-large', name);
  return cells;
}
