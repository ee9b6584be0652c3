import { labelKey } from '../../layout/spelling';
import { defaultSettings, type Settings } from '../../model/settings';
import { settingsColumns, type SettingsProblem } from '../../model/settings-sheet';
import type { Place } from '../../workbook/cell';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gridOf } from '../sheet/grid';
import { readSettingsLine } from './settings-line';
import { isBlank, shownText } from '../sheet/shown';

/** A rule by its id, and by the short name that staff read. */
export interface RuleName {
  readonly id: string;
  readonly name: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads the sheet 設定. Where it does not stand, or a line is blank or wrong, the default holds. `rules`: those that a
 * line may switch.
 */
export function readSettings(snapshot: Snapshot, rules: readonly RuleName[]): SettingsReading {
  const sheet = snapshot.sheets.find(({ mark }) => mark?.kind === 'settings');
  return sheet ? settingsOn(sheet, rules) : { settings: defaultSettings, problems: [] };
}

/** Reads a sheet that is 設定, or a copy of one. */
export function settingsOn(sheet: SheetSnapshot, rules: readonly RuleName[]): SettingsReading {
  // Sheets of an earlier version name rules by their ids.
  const ids = new Map(rules.flatMap(({ id, name }) => [[id, id] as const, [labelKey(name), id] as const]));
  let settings = defaultSettings;
  const problems: SettingsProblem[] = [];
  for (const { label, text, place } of linesOf(sheet)) {
    const outcome = readSettingsLine(labelKey(label), text, settings, (key) => ids.get(key));
    if ('fault' in outcome) problems.push({ ...outcome, place, label, text });
    else settings = { ...settings, ...outcome };
  }
  return { settings, problems };
}

/** The lines that hold a value, below the heading row. */
function linesOf(sheet: SheetSnapshot): { label: string; text: string; place: Place }[] {
  const grid = gridOf(sheet);
  const heading = (name: string) => sheet.cells.find((cell) => cell.value === name);
  const [labels, values] = [heading(settingsColumns.label), heading(settingsColumns.value)];
  if (!labels || !values) return [];
  return grid.rowNumbers.flatMap((row) => {
    const label = grid.at(row, labels.column);
    const value = grid.at(row, values.column);
    if (row <= labels.row || typeof label?.value !== 'string' || !value || isBlank(value.value)) return [];
    return [{ label: label.value, text: shownText(value) ?? '', place: grid.place(row, values.column) }];
  });
}
