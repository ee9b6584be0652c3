import { address, areaAddress, parseArea, quoteSheet } from '../../../workbook/address';
import type { Place } from '../../../workbook/cell';
import { isWithin } from '../../../workbook/is-within';
import { sameEntry } from '../draw/looks-as';
import type { Vacated } from '../draw/prepare-sheet';
import type { Typed } from '../draw/type-cells';
import { typedText } from '../draw/typed-text';
import type { Raw } from '../wire/raw';
import type { Step } from '../wire/send';
import { followed } from './renamed-meanwhile';
import type { Remembered, RememberedTab } from './written';

/** What the cells of a write held just before they were typed. */
export interface Found {
  readonly tabs: readonly { readonly typed: Typed; readonly vacated: readonly Vacated[] }[];
  /** What sheets held that were set aside. */
  readonly asides: readonly Raw[][][];
  readonly edits: readonly Typed[];
}

/** A cell that somebody has typed into after it was remembered, and before it was written. */
export interface Meanwhile extends Place {
  readonly entry: Raw;
}

/** Everything that was typed between the look at the workbook and the write. */
export function typedMeanwhile({ plan, tabs, edits }: Remembered, found: Found): Meanwhile[] {
  const renamed = new Map(plan.renames.map(({ from, to }) => [from.toLowerCase(), to]));
  // Sheets are renamed before the tabs are typed: formulas have followed by then.
  const stands = (held: Raw, entry: Raw): boolean =>
    entry === held || (renamed.size > 0 && typeof held === 'string' && sameEntry(followed(held, renamed), entry));
  return [
    ...edits.flatMap(({ sheet, edits: cells, contents: { area, formulas } }, index) =>
      cells.flatMap(({ row, column }) => {
        const entry = found.edits[index]?.before[row - area.top]?.[column - area.left];
        const held = formulas[row - area.top]?.[column - area.left] ?? '';
        return entry === undefined || entry === held ? [] : [{ sheet, row, column, entry }];
      }),
    ),
    ...tabs.flatMap((tab, index) => {
      const { typed, vacated } = found.tabs[index] ?? { typed: { before: [], made: [] }, vacated: [] };
      const blocks = [
        ...typed.before.map((entries, row) => ({ row, left: 0, entries })),
        ...vacated.flatMap(({ area, before }) =>
          before.map((entries, offset) => ({ row: area.top + offset, left: area.left, entries })),
        ),
      ];
      return blocks.flatMap(({ row, left, entries }) =>
        entries.flatMap((entry, offset) => {
          const column = left + offset;
          const held = tab.ground.held[row]?.[column] ?? '';
          return stands(held, entry) ? [] : [{ sheet: tab.name, row, column, entry }];
        }),
      );
    }),
  ];
}

/** What was remembered, with what was typed meanwhile: undoing the write puts that back too. */
export function withMeanwhile(remembered: Remembered, cells: readonly Meanwhile[]): Remembered {
  return {
    ...remembered,
    tabs: remembered.tabs.map((tab) => withTyped(tab, cells)),
    edits: remembered.edits.map((block) => {
      const { area, formulas, results } = block.contents;
      const own = cells.filter(({ sheet }) => sheet === block.sheet);
      const entries = formulas.map((row) => [...row]);
      const known = new Map([...results].map(([row, columns]) => [row, new Map(columns)]));
      for (const { row, column, entry } of own) {
        const target = entries[row - area.top];
        if (target) target[column - area.left] = entry;
        known.get(row)?.delete(column);
      }
      return { ...block, contents: { ...block.contents, formulas: entries, results: known } };
    }),
  };
}

function withTyped(tab: RememberedTab, cells: readonly Meanwhile[]): RememberedTab {
  const own = cells.filter(({ sheet }) => sheet === tab.name);
  const { replaced } = tab;
  if (!replaced || own.length === 0) return tab;
  const typed = replaced.drawing.typed.map((row) => [...row]);
  for (const cell of own) {
    const target = typed[cell.row];
    if (target && cell.column < target.length) target[cell.column] = retypedEntry(cell);
  }
  return { ...tab, replaced: { ...replaced, drawing: { ...replaced.drawing, typed } } };
}

/** Types again what was typed meanwhile outside of what stood on a tab, and so is not part of what is drawn again. */
export function retypeOutside({ tabs }: Remembered, cells: readonly Meanwhile[]): Step[] {
  return cells.flatMap((cell) => {
    const { sheet, row, column } = cell;
    const replaced = tabs.find(({ name }) => name === sheet)?.replaced;
    if (!replaced || isWithin(parseArea(replaced.drawing.mark.area), { row, column })) return [];
    return [
      {
        bytes: 600,
        run(workbook: Excel.Workbook) {
          workbook.worksheets
            .getItem(replaced.sheet.id)
            .getRange(areaAddress({ top: row, left: column, bottom: row, right: column })).formulas = [
            [retypedEntry(cell)],
          ];
        },
      },
    ];
  });
}

/** `'個票'!B4` */
export function placeOf({ sheet, row, column }: Place): string {
  return `${quoteSheet(sheet)}!${address({ row, column })}`;
}

function retypedEntry({ entry, ...at }: Meanwhile): Raw {
  return typeof entry === 'string' && !entry.startsWith('=') ? typedText(entry, 'General', at) : entry;
}
