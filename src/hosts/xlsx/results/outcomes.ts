import { areaAddress } from '../../../workbook/address';
import { noStoredResult, type Area } from '../../../workbook/cell';
import type { WritePlan } from '../../../workbook/plan';
import type { Limits } from '../limits';
import type { Parts } from '../package';
import { sheetReader } from '../read-package';
import type { SheetEntry, WorkbookPart } from '../workbook-part';
import { tokensWithNames } from './defined-tokens';
import type { FormulaCell } from './formula-cell';
import { formulaCells, mayHoldFormulas } from './formula-cells';
import type { Token } from './formula-tokens';
import { treeOf } from './formula-tree';
import { untold, type Result } from './operations';
import { SheetSlots, type Outcome, type Slot } from './sheet-slots';
import { tableAreas } from './table-areas';
import { workOut } from './work-out';

/** What cannot be told: a circle of formulas, or what another program knows. */
const unclear: Outcome = { follows: true, value: untold };

/** Longer chains of formulas, upwards, are left to the spreadsheet: a stack holds no more. */
const deepest = 400;

/** Cells that all formulas together may look at: a real workbook's add up to less, and running totals of 20,000 rows to 200,000,000. */
const mostLookedAt = 2_000_000;

/** Tells of the formulas of a workbook that a plan was carried out on whether they follow from it, and what they show then. */
export class Outcomes {
  private readonly slots = new Map<string, SheetSlots | null>();
  private readonly read: ReturnType<typeof sheetReader>;
  private readonly tokens: ReturnType<typeof tokensWithNames>;
  private readonly tables: ReturnType<typeof tableAreas>;
  /** Whether areas follow, by sheet and address. */
  private readonly areas = new Map<string, boolean>();
  private depth = 0;
  private lookedAt = 0;

  constructor(
    private readonly parts: Parts,
    private readonly workbook: WorkbookPart,
    private readonly plan: WritePlan,
    limits: Limits,
  ) {
    this.read = sheetReader(parts, workbook, limits);
    this.tokens = tokensWithNames(workbook);
    this.tables = tableAreas(parts, workbook);
  }

  /** The cells of a sheet; null where there is none of that name that has cells. */
  sheet(name: string): SheetSlots | null {
    const key = name.toLowerCase();
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const entry = this.workbook.sheets.find((one) => one.name.toLowerCase() === key);
    const slots = entry?.type === 'worksheet' ? this.slotsOf(entry) : null;
    this.slots.set(key, slots);
    return slots;
  }

  private slotsOf(entry: SheetEntry): SheetSlots {
    const { name, part } = entry;
    const slots = new SheetSlots(
      this.parts.text(part) ?? '',
      this.plan.tabs.some((tab) => tab.name === name),
    );
    for (const cell of this.read(entry).cells) slots.at(cell).value = cell.value;
    for (const edit of this.plan.edits) if (edit.sheet === name) slots.at(edit).isChanged = true;
    const mayHold = !slots.isWritten && mayHoldFormulas(slots.xml);
    for (const cell of mayHold ? formulaCells(slots.xml, part) : []) slots.at(cell).formula = cell;
    return slots;
  }

  of(slot: Slot, sheet: SheetEntry['name']): Outcome {
    const { formula, value } = slot;
    if (!formula) return { follows: slot.isChanged, value };
    if (slot.outcome) return slot.outcome;
    slot.outcome = unclear;
    if (this.depth >= deepest) return unclear;
    this.depth += 1;
    slot.outcome = this.ofFormula(formula, slot, sheet);
    this.depth -= 1;
    return slot.outcome;
  }

  private ofFormula({ formula, array }: FormulaCell, { value }: Slot, sheet: string): Outcome {
    const stays: Outcome = { follows: false, value: value === noStoredResult ? untold : value };
    if (formula === null) {
      const first = array && this.sheet(sheet)?.at({ row: array.top, column: array.left });
      return first && typeof first.formula?.formula === 'string' && !this.of(first, sheet).follows ? stays : unclear;
    }
    const index = this.workbook.sheets.findIndex(({ name }) => name === sheet);
    const tokens = this.tokens(formula, index);
    if (!tokens.some((token) => this.mayFollow(token, sheet))) return stays;
    const tree = array || this.workbook.date1904 ? null : treeOf(tokens);
    return { follows: true, value: tree ? workOut(tree, (cells) => this.valuesOf(cells, sheet)) : untold };
  }

  private mayFollow(token: Token, own: string): boolean {
    if (token.type === 'table') {
      const table = this.tables.get(token.name.toLowerCase());
      return !table || this.areaFollows(table.sheet, table.area);
    }
    if (token.type === 'cells') return this.areaFollows(token.sheet ?? own, token.area);
    return token.type === 'unknown' || (token.type === 'error' && token.error === '#REF!');
  }

  private areaFollows(name: string, area: Area): boolean {
    const key = `${name} ${areaAddress(area)}`;
    const known = this.areas.get(key);
    if (known !== undefined) return known;
    const sheet = this.sheet(name);
    const follows =
      !sheet || sheet.isWritten || (this.within(sheet, area)?.some((slot) => this.of(slot, name).follows) ?? true);
    this.areas.set(key, follows);
    return follows;
  }

  private valuesOf({ sheet, area }: Extract<Token, { type: 'cells' }>, own: string): Result[] {
    const name = sheet ?? own;
    const slots = this.sheet(name);
    if (!slots) return [];
    return this.within(slots, area)?.map((slot) => this.of(slot, name).value) ?? [untold];
  }

  /** Null where more was looked at than may be. */
  private within(sheet: SheetSlots, area: Area): Slot[] | null {
    if (this.lookedAt > mostLookedAt) return null;
    const slots = [...sheet.within(area)];
    this.lookedAt += slots.length;
    return slots;
  }
}
