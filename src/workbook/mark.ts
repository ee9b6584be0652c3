import { quoteSheet } from './address';

/** The tabs that the add-in makes or keeps: their names in the workbook, by kind. */
export const tabNames = {
  summary: '集計',
  list: '事務事業一覧',
  finance: '財務一覧',
  results: '検証結果',
  acceptances: '確認記録',
  settings: '設定',
  form: '様式定義',
  givenForm: '企画の様式定義',
  givenSettings: '企画の設定',
} as const;
export type TabKind = keyof typeof tabNames;

const isKind = (kind: string): kind is TabKind => Object.hasOwn(tabNames, kind);

/** The tabs that are made anew, whole, each time: nobody reads them, and a host need not either. */
const remadeKinds: readonly TabKind[] = ['summary', 'finance'];

/** Name of the hidden, sheet-scoped defined name that marks a sheet as the add-in's own. */
export const markName = '_hyoka';

/** Version of the tabs' make-up, written into the mark. */
export const markVersion = 1;

/**
 * What the add-in writes on a sheet of its own. A sheet is ours only where `tab` is its present name:
 * a copy made in Excel bears the mark too, and is staff's.
 */
export interface Mark {
  readonly kind: TabKind;
  readonly version: number;
  readonly tab: string;
  /** A1 address of the generated area; what stands outside it is staff's. */
  readonly area: string;
}

/** Whether a sheet is one of our tabs that nobody reads. */
export function isRemade(mark: Mark | null): boolean {
  return mark !== null && remadeKinds.includes(mark.kind);
}

/**
 * The mark as the defined name's formula, without the leading `=`: `"list|1|事務事業一覧|"&ROWS('事務事業一覧'!$A$1:$H$40)`.
 * The reference follows the rows that staff insert and delete, as one in a text would not.
 */
export function formatMark({ kind, version, tab, area }: Mark): string {
  const text = [kind, String(version), tab, ''].join('|').replaceAll('"', '""');
  return `"${text}"&ROWS(${quoteSheet(tab)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')})`;
}

/** Reads what `formatMark` wrote, with or without `=`; null where it is not a mark, or names another sheet. */
export function parseMark(formula: string, sheetName: string): Mark | null {
  const match = /^=?"([a-zA-Z]+)\|(\d+)\|(.*)\|"&ROWS\(.*!(?:\$[A-Z]+\$\d+:)?\$([A-Z]+)\$(\d+)\)$/.exec(formula);
  if (!match) return null;
  const [, kind = '', version = '', quoted = '', right = '', bottom = ''] = match;
  const tab = quoted.replaceAll('""', '"');
  if (!isKind(kind) || tab !== sheetName) return null;
  // Rows or columns that staff inserted before A1 are rewritten with the rest.
  const corner = `${right}${bottom}`;
  return { kind, version: Number(version), tab, area: corner === 'A1' ? corner : `A1:${corner}` };
}
