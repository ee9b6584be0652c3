import type { Area } from '../../../workbook/cell';
import type { Mark } from '../../../workbook/mark';
import { formerName } from '../../../workbook/former-name';
import type { WritePlan } from '../../../workbook/plan';
import { tableName } from '../draw/filter';
import { firstName } from '../draw/stamp';
import { all, ask, askIfThere, askItems, type Answer } from '../wire/answer';
import { areaOf, corner } from '../wire/areas';
import { digitWidth } from '../wire/column-width';
import { askMark } from './ask-mark';
import type { PlainFont } from './own-look';

/** The workbook as a write finds it: everything that decides whether and how it may be carried out, in one request. */
export interface Survey {
  readonly structureProtected: boolean;
  /** Whether Excel works formulas out only when it is told to. */
  readonly calculatesByHand: boolean;
  /** All sheets, in their order. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** The sheets that the plan touches, by name in lower case, before and after its renames; and those that the write of this token has added. */
  readonly touched: ReadonlyMap<string, TouchedSheet>;
  /** Width of a digit of the default font in pixels. */
  readonly digit: number;
  readonly plainFont: PlainFont;
}

export interface TouchedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly mark: Mark | null;
  /** What the last write of ours left on the sheet: see draw/stamp.ts. */
  readonly stamp: string | null;
  readonly guards: readonly string[];
  /** Of rows that nobody gave a height, in points. */
  readonly standardHeight: number;
  readonly filled: Area | null;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  /** Where the table of an earlier version stands. */
  readonly tableArea: Area | null;
  /** What is filtered, and whether that hides rows. */
  readonly filter: Area | null;
  readonly hidesRows: boolean;
}

/** A sheet that is touched, by its id, whatever it is called by now. */
export function touchedSheet(id: string, { touched }: Pick<Survey, 'touched'>): TouchedSheet | undefined {
  return [...touched.values()].find((sheet) => sheet.id === id);
}

/** Asks for all that the survey tells; `ids` are of further sheets that are touched. */
export function askSurvey(
  workbook: Excel.Workbook,
  plan: WritePlan,
  token: string,
  ids: readonly string[] = [],
): Answer<Survey> {
  const added = plan.tabs.map((_, index) => firstName(token, index));
  const changed = [...plan.edits, ...(plan.heights ?? [])].map(({ sheet }) => sheet);
  const tabs = plan.tabs.flatMap(({ name }) => [name, formerName(plan, name) ?? name]);
  const aside = plan.renames.map(({ from }) => from);
  const names = [...tabs, ...aside, ...changed, ...added, ...ids];
  const first = workbook.worksheets.getFirst();
  const untouched = ask(first.getRange('XFD1').format, 'columnWidth');
  const font = ask(first.getRange('XFD1').format.font, 'name', 'size');
  const standard = ask(first, 'standardWidth');
  const protection = ask(workbook.protection, 'protected');
  const calculation = ask(workbook.application, 'calculationMode');
  const sheets = askItems(workbook.worksheets, 'id', 'name');
  const touched = all([...new Set(names)].map((name) => askSheet(workbook.worksheets.getItemOrNullObject(name))));
  return (answered) => ({
    structureProtected: protection(answered).protected,
    calculatesByHand: calculation(answered).calculationMode === 'Manual',
    sheets: sheets(answered).map(({ id, name }) => ({ id, name })),
    touched: new Map(touched(answered).flatMap((sheet) => (sheet ? [[sheet.name.toLowerCase(), sheet]] : []))),
    plainFont: font(answered),
    digit: digitWidth(untouched(answered).columnWidth, standard(answered).standardWidth),
  });
}

function askSheet(worksheet: Excel.Worksheet): Answer<TouchedSheet | null> {
  const itself = askIfThere(worksheet, 'id', 'name', 'standardHeight');
  const protection = ask(worksheet.protection, 'protected');
  const marked = askMark(worksheet);
  const filled = askIfThere(worksheet.getUsedRangeOrNullObject(true), ...corner);
  const charts = askItems(worksheet.charts, 'name');
  const tables = askItems(worksheet.tables, 'name');
  const table = askIfThere(worksheet.tables.getItemOrNullObject(tableName).getRange(), ...corner);
  const filter = askIfThere(worksheet.autoFilter.getRangeOrNullObject(), ...corner);
  const filtering = ask(worksheet.autoFilter, 'isDataFiltered');
  return (answered) => {
    const sheet = itself(answered);
    if (!sheet) return null;
    const area = areaOf(filled(answered));
    return {
      id: sheet.id,
      name: sheet.name,
      protected: protection(answered).protected,
      ...marked(answered)(sheet.name, area),
      standardHeight: sheet.standardHeight,
      filled: area,
      charts: charts(answered).map(({ name }) => name),
      tables: tables(answered).map(({ name }) => name),
      tableArea: areaOf(table(answered)),
      filter: areaOf(filter(answered)),
      hidesRows: filtering(answered).isDataFiltered,
    };
  };
}
