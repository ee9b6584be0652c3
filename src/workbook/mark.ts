/** The tabs that the add-in makes or keeps. */
export const tabKinds = ['summary', 'list', 'finance', 'results', 'acceptances', 'settings'] as const;
export type TabKind = (typeof tabKinds)[number];

/** The tabs' names in the workbook. */
export const tabNames = {
  summary: '集計',
  list: '事務事業一覧',
  finance: '財務一覧',
  results: '検証結果',
  acceptances: '確認記録',
  settings: '設定',
} as const satisfies Record<TabKind, string>;

/** The tabs that are made anew, whole, each time: nobody reads them, and a host need not either. */
const remadeKinds: readonly TabKind[] = ['summary', 'finance', 'results'];

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

/** The mark as the defined name's formula text, without the leading `=`: `"list|1|事務事業一覧|A1:H40"`. */
export function formatMark(mark: Mark): string {
  const text = [mark.kind, String(mark.version), mark.tab, mark.area].join('|');
  return `"${text.replaceAll('"', '""')}"`;
}

/** Reads what `formatMark` wrote, with or without `=`; null where it is not a mark, or names another sheet. */
export function parseMark(formula: string, sheetName: string): Mark | null {
  const match = /^=?"([a-z]+)\|(\d+)\|(.*)\|([A-Z0-9:]+)"$/.exec(formula);
  if (!match) return null;
  const [, kind = '', version = '', quoted = '', area = ''] = match;
  const tab = quoted.replaceAll('""', '"');
  const known = tabKinds.find((candidate) => candidate === kind);
  return known && tab === sheetName ? { kind: known, version: Number(version), tab, area } : null;
}
