import { builtInLines } from '../../layout/form-sheet/built-in-lines';
import type { FormLines } from '../../layout/form-sheet/lines';
import { moneyUnits } from '../../layout/vocabulary';
import { read } from '../../read/read';
import type { Snapshot } from '../../workbook/snapshot';
import type { CellHints } from '../cell-hints';
import { assignedIn } from './assigned';
import { foundItems } from '../found-items';
import { layoutOfLines } from '../layout-of-lines';
import { ownLine } from '../own-line';
import { printedLines } from './item-lines';
import { printedRelations } from './relation-lines';
import { printedSettings } from './setting-lines';
import { printedYears } from './year-lines';
import type { Print } from '../printed/printed';
import { printOf } from '../printed/print-of';
import { yearLines } from '../year-lines';

/**
 * A 様式定義 for an office's own form, by what it prints. Once drafted it is read by that, and what the reader then
 * leaves unread is added. Null where nothing looks like a form of projects.
 */
export function foreignForm(snapshot: Snapshot, adopted: string, hints: CellHints): FormLines | null {
  const print = printOf(snapshot);
  const assigned = assignedIn(print);
  if (!assigned.has('name') || assigned.size < fewest) return null;
  const settings = printedSettings(snapshot, print, assigned, adopted);
  const unit = settings.find(({ item }) => item === '金額の単位')?.value ?? '';
  const factor = unit in moneyUnits ? moneyUnits[unit as keyof typeof moneyUnits] : 1;
  const drafted: FormLines = {
    ...builtInLines(),
    items: printedLines(print, assigned, adopted, hints),
    years: printedYears(print, assigned, adopted),
    // An amount is off by no more than 1 in the form's unit, and by no more than 1 千円.
    relations: printedRelations(
      print.items.filter(({ role }) => role === 'amounts'),
      Math.min(1, 1 / factor),
      adopted,
      hints,
    ),
    settings,
  };
  if (print.isBlank) return drafted;
  return print.shape === 'row'
    ? completedTable(snapshot, drafted, print, adopted, hints)
    : completed(snapshot, drafted, adopted, hints);
}

/** 事業名 and something else at least. */
const fewest = 3;

/** Of a table the reader tells the years; a 区分 that no heading names stays open. */
function completedTable(
  snapshot: Snapshot,
  lines: FormLines,
  { kinds }: Print,
  adopted: string,
  hints: CellHints,
): FormLines {
  const evaluation = read(snapshot, layoutOfLines({ ...lines, years: [] }));
  const years = yearLines(evaluation, adopted).map((line) =>
    kinds.has(line.kind ?? '') ? line : { ...line, kind: '', adopted },
  );
  return completed(snapshot, { ...lines, years }, adopted, hints);
}

function completed(snapshot: Snapshot, lines: FormLines, adopted: string, hints: CellHints): FormLines {
  const evaluation = read(snapshot, layoutOfLines(lines));
  const unread = foundItems(snapshot, evaluation).map((item) => ownLine(item, adopted, hints));
  return { ...lines, items: [...lines.items, ...unread] };
}
