import { quoteSheet } from './address';

/** The tabs that the add-in makes or keeps: their names in the workbook, by kind. */
export const tabNames = {
  summary: '集計',
  list: '事務事業一覧',
  finance: '財務一覧',
  results: '点検結果',
  selection: '追加の一覧',
  acceptances: '確認記録',
  settings: '設定',
  form: '様式定義',
  givenForm: '企画の様式定義',
  givenSettings: '企画の設定',
  comparison: '前年度比較',
  errata: '正誤表',
  nextYear: '年度更新の記録',
} as const;
export type TabKind = keyof typeof tabNames;

/** Names that tabs bore in earlier versions. Such a tab is still ours, and gets its present name when it is built next. */
export const formerTabNames: Readonly<Partial<Record<TabKind, string>>> = { results: '検証結果' };

/** `newer`: a tab that a newer version makes, and this one does not know. */
export type MarkKind = TabKind | 'newer';

const isKind = (kind: string): kind is TabKind => Object.hasOwn(tabNames, kind);

/** The tabs that are made anew, whole, each time: nobody reads them, and a host need not either. */
const remadeKinds: readonly MarkKind[] = ['summary', 'finance', 'comparison', 'errata'];

/** Name of the hidden, sheet-scoped defined name that marks a sheet as the add-in's own. */
export const markName = '_hyoka';

/** Version of the tabs' make-up, written into the mark: to be raised where an earlier version would lose of a tab what it does not know. */
export const markVersion = 1;

/**
 * What the add-in writes on a sheet of its own. A sheet is ours only where `tab` is its present name:
 * a copy made in Excel bears the mark too, and is staff's.
 */
export interface Mark {
  readonly kind: MarkKind;
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
 * The reference follows the rows that staff insert and delete, as one in a text would not. `called`: the sheet's name by now,
 * where that is another one.
 */
export function formatMark({ kind, version, tab, area }: Mark, called = tab): string {
  const text = [kind, String(version), tab, ''].join('|').replaceAll('"', '""');
  return `"${text}"&ROWS(${quoteSheet(called)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')})`;
}

/** Reads what `formatMark` wrote, with or without `=`; null where it is not a mark, or names another sheet. */
export function parseMark(formula: string, sheetName: string): Mark | null {
  const match = /^=?"([a-zA-Z]+)\|(\d+)\|(.*)\|"&ROWS\(.*!(?:\$[A-Z]+\$\d+:)?\$([A-Z]+)\$(\d+)\)$/.exec(formula);
  if (!match) return null;
  const [, kind = '', version = '', quoted = '', right = '', bottom = ''] = match;
  const tab = quoted.replaceAll('""', '"');
  const known = isKind(kind) ? kind : Number(version) > markVersion ? 'newer' : null;
  if (known === null || tab !== sheetName) return null;
  // Rows or columns that staff inserted before A1 are rewritten with the rest.
  const corner = `${right}${bottom}`;
  return { kind: known, version: Number(version), tab, area: corner === 'A1' ? corner : `A1:${corner}` };
}
