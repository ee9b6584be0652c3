import type { Area } from '../../../workbook/cell';
import { markName, parseMark, type Mark } from '../../../workbook/mark';
import type { WritePlan } from '../../../workbook/plan';
import { areaOf } from '../wire/areas';
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
  /** Where the plan's filter table stands. */
  readonly tableArea: Area | null;
}

/** Looks at the workbook before the plan is taken back. Rejects with a HostError. */
export async function survey(plan: WritePlan): Promise<Survey> {
  const answer = await request('reading', (workbook) => askSurvey(workbook, plan));
  return answer();
}

/** Asks for all that the survey tells; it is there once the request is answered. */
export function askSurvey(workbook: Excel.Workbook, plan: WritePlan): () => Survey {
  const names = [...plan.tabs.map(({ name }) => name), ...plan.edits.map(({ sheet }) => sheet)];
  const table = plan.tabs.find((tab) => tab.table)?.table?.name;
  const first = workbook.worksheets.getFirst().load('standardWidth');
  const untouched = first.getRange('XFD1').format.load('columnWidth');
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load(['items/id', 'items/name']);
  const tables = workbook.tables.load('items/name');
  const asked = [...new Set(names)].map((name) => askSheet(workbook.worksheets.getItemOrNullObject(name), table));
  return () => {
    const touched = asked.flatMap((sheet) => touchedSheet(sheet) ?? []);
    return {
      structureProtected: protection.protected,
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      touched: new Map(touched.map((sheet) => [sheet.name.toLowerCase(), sheet])),
      tables: new Set(tables.items.map(({ name }) => name.toLowerCase())),
      digit: digitWidth(untouched.columnWidth, first.standardWidth),
    };
  };
}

type AskedSheet = ReturnType<typeof askSheet>;

const corner = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

function askSheet(sheet: Excel.Worksheet, table: string | undefined) {
  return {
    sheet: sheet.load(['id', 'name', 'standardHeight']),
    protection: sheet.protection.load('protected'),
    mark: sheet.names.getItemOrNullObject(markName).load('formula'),
    filled: sheet.getUsedRangeOrNullObject(true).load(corner),
    charts: sheet.charts.load('items/name'),
    tables: sheet.tables.load('items/name'),
    tableRange: table === undefined ? null : sheet.tables.getItemOrNullObject(table).getRange().load(corner),
  };
}

function touchedSheet({
  sheet,
  protection,
  mark,
  filled,
  charts,
  tables,
  tableRange,
}: AskedSheet): TouchedSheet | null {
  if (sheet.isNullObject) return null;
  return {
    id: sheet.id,
    name: sheet.name,
    protected: protection.protected,
    mark: mark.isNullObject ? null : parseMark(String(mark.formula), sheet.name),
    standardHeight: sheet.standardHeight,
    filled: filled.isNullObject ? null : areaOf(filled),
    charts: charts.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    tableArea: tableRange === null || tableRange.isNullObject ? null : areaOf(tableRange),
  };
}
