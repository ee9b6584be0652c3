import type { SheetSnapshot } from '../workbook/snapshot';

/** What the planning division gives for all workbooks: its sheet 様式定義, and its sheet 設定 where it gives one. */
export interface GivenSheets {
  readonly form: SheetSnapshot;
  readonly settings: SheetSnapshot | null;
}

/** The line over a copy that is kept in a workbook: whether it is in force. */
export const givenSwitch = { label: 'この内容で点検する', on: '○', off: '×' } as const;
