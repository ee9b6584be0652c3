/** The columns of the sheet 確認記録, from left to right. */
export const acceptanceColumns = {
  name: '点検項目',
  owner: '事業・指標・施策',
  field: '項目',
  message: '指摘',
  reason: '所管課の理由',
  by: '記入者',
  at: '記入日時',
  state: '状態',
  initials: '企画確認欄',
  fingerprint: '照合符号',
} as const;
export type AcceptanceColumn = keyof typeof acceptanceColumns;

/** What an earlier version called columns: it wrote the ids of rules into 規則. */
export const formerAcceptanceColumns: Readonly<Partial<Record<AcceptanceColumn, string>>> = { name: '規則' };

/** Whether a record still answers to a finding, or was taken back. */
export const acceptanceStates = { valid: '有効', lapsed: '失効', cancelled: '取消' } as const;
