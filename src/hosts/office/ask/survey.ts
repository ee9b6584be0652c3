import type { Area } from '../../../workbook/cell';
import { markName, parseMark, tableName, type Mark } from '../../../workbook/mark';
import type { WritePlan } from '../../../workbook/plan';
import { all, ask, askIfThere, askItems, type Answer } from '../wire/answer';
import { areaOf, corner } from '../wire/areas';
import { digitWidth } from '../wire/column-width';
import { request } from '../wire/request';

/** The workbook as a write finds it: everything that decides whether and how it may be carried out, in one request. */
export interface Survey {
  readonly structureProtected: boolean;
  /** All sheets, in their order. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** The sheets that the plan touches, by name in lower case. */
  readonly touched: ReadonlyMap<string, TouchedSheet>;
  /** Names of all filter tables, in lower case. */
  readonly tables: ReadonlySet<string>;
  /** Width of a digit of the default font in pixels. */
  readonly digit: number;
}

export interface TouchedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly mark: Mark | null;
  /** Of rows that nobody gave a height, in points. */
  readonly standardHeight: number;
  readonly filled: Area | null;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  /** Where the tab's filter table stands. */
  readonly tableArea: Area | null;
}

/** Looks at the workbook before the plan is taken back. Rejects with a HostError. */
export function survey(plan: WritePlan): Promise<Survey> {
  return request('reading', (workbook) => askSurvey(workbook, plan));
}

/** Asks for all that the survey tells. */
export function askSurvey(workbook: Excel.Workbook, plan: WritePlan): Answer<Survey> {
  const names = [...plan.tabs.map(({ name }) => name), ...plan.edits.map(({ sheet }) => sheet)];
  const tableOn = new Map(plan.tabs.map(({ name, kind }) => [name, tableName(kind)]));
  const first = workbook.worksheets.getFirst();
  const untouched = ask(first.getRange('XFD1').format, 'columnWidth');
  const standard = ask(first, 'standardWidth');
  const protection = ask(workbook.protection, 'protected');
  const sheets = askItems(workbook.worksheets, 'id', 'name');
  const tables = askItems(workbook.tables, 'name');
  const touched = all(
    [...new Set(names)].map((name) => askSheet(workbook.worksheets.getItemOrNullObject(name), tableOn.get(name))),
  );
  return (answered) => ({
    structureProtected: protection(answered).protected,
    sheets: sheets(answered).map(({ id, name }) => ({ id, name })),
    touched: new Map(touched(answered).flatMap((sheet) => (sheet ? [[sheet.name.toLowerCase(), sheet]] : []))),
    tables: new Set(tables(answered).map(({ name }) => name.toLowerCase())),
    digit: digitWidth(untouched(answered).columnWidth, standard(answered).standardWidth),
  });
}

function askSheet(worksheet: Excel.Worksheet, table: string | undefined): Answer<TouchedSheet | null> {
  const itself = askIfThere(worksheet, 'id', 'name', 'standardHeight');
  const protection = ask(worksheet.protection, 'protected');
  const marked = askIfThere(worksheet.names.getItemOrNullObject(markName), 'formula');
  const filled = askIfThere(worksheet.getUsedRangeOrNullObject(true), ...corner);
  const charts = askItems(worksheet.charts, 'name');
  const tables = askItems(worksheet.tables, 'name');
  const tableRange =
    table === undefined ? null : askIfThere(worksheet.tables.getItemOrNullObject(table).getRange(), ...corner);
  return (answered) => {
    const sheet = itself(answered);
    if (!sheet) return null;
    const mark = marked(answered);
    return {
      id: sheet.id,
      name: sheet.name,
      protected: protection(answered).protected,
      mark: mark && parseMark(String(mark.formula), sheet.name),
      standardHeight: sheet.standardHeight,
      filled: areaOf(filled(answered)),
      charts: charts(answered).map(({ name }) => name),
      tables: tables(answered).map(({ name }) => name),
      tableArea: tableRange && areaOf(tableRange(answered)),
    };
  };
}
