import { layoutOf } from '../../layout/form-sheet/make-layout';
import type { Layout } from '../../layout/layout';
import { givenSwitch, type GivenSheets } from '../../model/given-sheets';
import type { Settings } from '../../model/settings';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gridOf } from '../sheet/grid';
import { shownText } from '../sheet/shown';
import { parseFiscalYear } from '../values/years';
import { formOn, isFormSheet } from './form';
import { settingsOn, type RuleName, type SettingsReading } from './settings';

/** What the planning division gives for all workbooks: its layout, and its settings where it gives some. */
export interface Given {
  readonly layout: Layout;
  readonly settings: SettingsReading | null;
}

/** What a workbook of the planning division gives; null where it has no sheet 様式定義. */
export function givenSheetsOf({ sheets }: Snapshot): GivenSheets | null {
  const form = sheets.find(isFormSheet);
  return form ? { form, settings: marked(sheets, 'settings') } : null;
}

/** The copies of such sheets that a workbook keeps, in force or not; null where it keeps none. */
export function keptSheetsIn({ sheets }: Snapshot): GivenSheets | null {
  const form = marked(sheets, 'givenForm');
  return form ? { form, settings: marked(sheets, 'givenSettings') } : null;
}

/** Those of them that are in force; null where the layout is not. */
export function sheetsInForce(snapshot: Snapshot): GivenSheets | null {
  const kept = keptSheetsIn(snapshot);
  if (!kept || !isOn(kept.form)) return null;
  const { form, settings } = kept;
  return { form, settings: settings && isOn(settings) ? settings : null };
}

/** What they give; null where nothing is in force. */
export function givenIn(snapshot: Snapshot, rules: readonly RuleName[]): Given | null {
  const sheets = sheetsInForce(snapshot);
  return sheets && givenOf(sheets, rules);
}

export const givenOf = ({ form, settings }: GivenSheets, rules: readonly RuleName[]): Given => ({
  layout: layoutOf(formOn(form), 'given', parseFiscalYear),
  settings: settings && settingsOn(settings, rules),
});

/** The given settings, with those of the workbook's own that no other workbook shares: its KPIs and deposits. */
export const outrankedBy = (given: Settings, own: Settings): Settings => ({
  ...given,
  kpis: own.kpis,
  formerProjects: own.formerProjects,
  deposits: {
    add: [...given.deposits.add, ...own.deposits.add],
    except: [...given.deposits.except, ...own.deposits.except],
  },
});

const marked = (sheets: readonly SheetSnapshot[], kind: 'settings' | 'givenForm' | 'givenSettings') =>
  sheets.find(({ mark }) => mark?.kind === kind) ?? null;

/** Whether the sheet is in force: only × puts it out of force, and no cleared or mistyped cell does. */
function isOn(sheet: SheetSnapshot): boolean {
  const label = sheet.cells.find(({ value }) => value === givenSwitch.label);
  const beside = label && gridOf(sheet).at(label.row, label.column + 1);
  return (beside && shownText(beside)?.trim()) !== givenSwitch.off;
}
