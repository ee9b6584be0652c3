import { builtInLines } from '../../layout/form-sheet/built-in-lines';
import type { FormLine } from '../../layout/form-sheet/lines';
import { absentWord } from '../../layout/form-sheet/tables';
import { builtInLayout } from '../../layout/layout';
import { optionalSections, sections, type SectionId } from '../../layout/sections';
import { moneyUnits, unitWords } from '../../layout/vocabulary';
import { compact, shownText } from '../../read/sheet/shown';
import { labelTableOf } from '../../read/sheet/label-table';
import { measureHeadingsOf } from '../../read/sheet/measure-heading';
import { gridOf, type Grid } from '../../read/sheet/grid';
import { whySkipped } from '../../read/whole/sheets';
import type { Snapshot } from '../../workbook/snapshot';
import type { Assigned } from './assigned';
import { filledIn, type Print, type PrintedItem } from '../printed/printed';

/** 様式の設定 for an office's own form: the shape of its cards, its unit, what it does without, and what tells a 施策. */
export function printedSettings(
  snapshot: Snapshot,
  print: Print,
  assigned: Assigned,
  adopted: string,
): readonly FormLine<'settings'>[] {
  const grids = snapshot.sheets.filter((sheet) => whySkipped(sheet) === null).map((sheet) => gridOf(sheet));
  const values = new Map([
    ['金額の単位', unitOf(grids, assigned)],
    ['使わない欄', unusedSections(grids)],
    ['個票の形', print.shape === 'row' ? '1事業1行' : ''],
    ['施策の見分け方', measuresBy(grids, print, assigned)],
    ['番号', print.items.some(isFixedNumber) ? '固定の整理番号' : ''],
  ]);
  return builtInLines().settings.map((line) => {
    const value = values.get(line.item ?? '') ?? '';
    return value === '' ? line : { ...line, value, adopted };
  });
}

const unit = new RegExp(`(?:単位[:]?)?[(]?(${unitWords})[)]?`, 'u');
const unitNote = new RegExp(`^[(]?単位[:]?[(]?(?:${unitWords})[)]*$`, 'u');

/**
 * The unit that the heading over the years names, else the one in （単位：円） on some sheet; `''` where it is 千円, or nothing
 * tells.
 */
function unitOf(grids: readonly Grid[], assigned: Assigned): string {
  const heading = compact(assigned.get('moneyUnit')?.text ?? '');
  const notes = grids.flatMap(({ shortTexts }) => shortTexts.map(({ value }) => compact(value)));
  const note = notes.find((text) => unitNote.test(text)) ?? '';
  const name = unit.exec(heading)?.[1] ?? unit.exec(note)?.[1] ?? '';
  return name in moneyUnits && name !== '千円' ? name : '';
}

/** Sections whose title stands nowhere. */
function unusedSections(grids: readonly Grid[]): string {
  const table = labelTableOf(builtInLayout);
  const titles = new Set<SectionId | null>(
    grids.flatMap(({ shortTexts }) => shortTexts.map(({ value }) => table.meaningOf(value)?.section ?? null)),
  );
  return optionalSections
    .filter((id) => !titles.has(id))
    .map((id) => sections[id].word)
    .join('、');
}

/** Headings 施策1 … over cards; else an item that names it; else nothing. */
function measuresBy(grids: readonly Grid[], { items }: Print, assigned: Assigned): string {
  const used = new Set(assigned.values());
  const item = items.find((one) => one.role === 'value' && !used.has(one) && isMeasure(one));
  if (item) return item.name;
  return grids.some((grid) => measureHeadingsOf(grid).length > 0) ? '' : absentWord;
}

const isMeasure = ({ name }: PrintedItem): boolean => /^(?:.{0,4}施策|施策の?(?:名|名称))$/u.test(compact(name));

/** 整理番号: other digits on each card. */
function isFixedNumber(item: PrintedItem): boolean {
  const numbers = filledIn(item).map((cell) => compact(shownText(cell) ?? ''));
  const isNumber = /^(?:整理|管理|事業|事務事業)?(?:番号|コード)$/u.test(compact(item.name));
  return (
    isNumber &&
    numbers.length > 1 &&
    new Set(numbers).size === numbers.length &&
    numbers.every((one) => /^\d{1,9}$/u.test(one))
  );
}
